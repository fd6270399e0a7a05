import * as z from 'zod';
import { Sleutel } from '../../kern/index.js';
import { EigenTabelSchema, LangetabelSchema } from '../../kerncijfers/huis.js';
import {
  type Cijferdimensies,
  Cijfersleutel,
  DIMENSIES,
  type EigenTabel,
  KERNCIJFERVORMEN,
  type Kerncijfervorm,
  type Langetabel,
  MARKERINGSBETEKENISSEN,
  type Markeringsbetekenis,
} from '../../kerncijfers/index.js';

/** What every source has: its names, and how its cells are written where its form does not say so. */
interface Bronhoofd {
  /** The name under which its rows are handed in. */
  readonly id: Sleutel;
  /** The name for readers of a letter. Default: publisher, table and year. */
  readonly naam?: string | undefined;
  /**
   * What happens when its codes are of another year than the opzet. `koppeling`: its figures are carried over, and the run asks for a mapping.
   * `gelijke_codes`: without a mapping equal codes are taken for the same area, with a warning. Default `gelijke_codes`.
   */
  readonly andereIndeling?: 'gelijke_codes' | 'koppeling' | undefined;
  /** Decimal sign of cells that are text. Default: as of the form; see `ReadKerncijfersOptions`. */
  readonly decimaalteken?: '.' | ',' | undefined;
  /** Sign between groups of three digits. Default: none is allowed. */
  readonly duizendtalteken?: '.' | ',' | ' ' | undefined;
  /** Marks for a missing figure besides the usual ones, each with its reason; `nul` for nobody or nothing. */
  readonly markeringen?: Readonly<Record<string, Markeringsbetekenis>> | undefined;
  /** Put zeros back that a spreadsheet lost from codes. Default false. */
  readonly herstelNullen?: boolean | undefined;
}

/** A table that CBS, RIVM or another publisher gives to everybody. */
export interface GepubliceerdeBron extends Bronhoofd {
  readonly soort: 'gepubliceerd';
  /** Year of the figures. Default: every year in the rows, for a form that has it there. */
  readonly jaar?: number | undefined;
  /** Year of the classification of its codes. Default: that of the table, else the year of the figures. */
  readonly indeling?: number | undefined;
  /** Its form. Default: recognised by the names of the columns. */
  readonly vorm?: Exclude<Kerncijfervorm, 'eigen' | 'lang' | 'vierkant'> | undefined;
  /** Only the rows with this member of a dimension: `{ Leeftijd: '20300' }`. Default: all; a member is a part of the key of a figure. */
  readonly selectie?: Readonly<Record<string, string>> | undefined;
  /** Of whom all rows are, where the rows do not say it: `{ leeftijd: '18_plus' }`. */
  readonly dimensies?: Cijferdimensies | undefined;
  /** Which release of a year of CBS it is; see `ReadKerncijfersOptions`. Default: not known. */
  readonly afgifte?: 'eerste' | 'laatste' | undefined;
  /** Only these figures. Default: all that are recognised. */
  readonly sleutels?: readonly Cijfersleutel[] | undefined;
}

/** A table of the gemeente or of a third party, with the meaning of its columns. */
export interface EigenBron extends Bronhoofd {
  readonly soort: 'eigen';
  readonly tabel: EigenTabel;
}

/** A table with a row for each figure of an area. */
export interface LangeBron extends Bronhoofd {
  readonly soort: 'lang';
  readonly tabel: Langetabel;
  /** The figures to take, by the keys that its variables get. At least one. */
  readonly sleutels: readonly Cijfersleutel[];
}

/** Where figures come from. The rows themselves are handed in under `id`. */
export type Opzetbron = GepubliceerdeBron | EigenBron | LangeBron;

const jaar = z.int().min(1900).max(2999);
const lid = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_.]*$/)
  .optional();
const sleutels = z.array(Cijfersleutel.schema).min(1).max(1000);
const hoofd = {
  id: Sleutel.schema,
  naam: z.string().min(1).max(300).optional(),
  andereIndeling: z.enum(['gelijke_codes', 'koppeling']).optional(),
  decimaalteken: z.enum(['.', ',']).optional(),
  duizendtalteken: z.enum(['.', ',', ' ']).optional(),
  markeringen: z.record(z.string(), z.enum(MARKERINGSBETEKENISSEN)).optional(),
  herstelNullen: z.boolean().optional(),
};

/** Schema of an {@link Opzetbron}. */
export const OpzetbronSchema: z.ZodType<Opzetbron, Opzetbron> = z.discriminatedUnion('soort', [
  z.strictObject({
    ...hoofd,
    soort: z.literal('gepubliceerd'),
    jaar: jaar.optional(),
    indeling: jaar.optional(),
    vorm: z.enum(KERNCIJFERVORMEN).exclude(['eigen', 'lang', 'vierkant']).optional(),
    selectie: z.record(z.string(), z.string()).optional(),
    dimensies: z.strictObject(Object.fromEntries(DIMENSIES.map((naam) => [naam, lid]))).optional(),
    afgifte: z.enum(['eerste', 'laatste']).optional(),
    sleutels: sleutels.optional(),
  }),
  z.strictObject({ ...hoofd, soort: z.literal('eigen'), tabel: EigenTabelSchema }),
  z.strictObject({ ...hoofd, soort: z.literal('lang'), tabel: LangetabelSchema, sleutels }),
]);
