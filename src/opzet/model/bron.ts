import * as z from 'zod';
import { Sleutel } from '../../kern/index.js';
import { EigenTabelSchema } from '../../kerncijfers/huis.js';
import {
  type EigenTabel,
  KERNCIJFERVORMEN,
  type Kerncijfervorm,
  MARKERINGSBETEKENISSEN,
  type Markeringsbetekenis,
} from '../../kerncijfers/index.js';

/** What every source has: its names, and how its cells are written where its form does not say so. */
interface Bronhoofd {
  /** The name under which its rows are handed in. */
  readonly id: Sleutel;
  /** The name for readers of a letter. Default: publisher, table and year. */
  readonly naam?: string | undefined;
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
  /** Year of the figures. */
  readonly jaar: number;
  /** Year of the classification of its codes. Default: that of the table, else the year of the figures. */
  readonly indeling?: number | undefined;
  /** Its form. Default: recognised by the names of the columns. */
  readonly vorm?: Exclude<Kerncijfervorm, 'eigen' | 'lang' | 'vierkant'> | undefined;
  /** The choice from each dimension that has several values: `{ Leeftijd: '20300' }`. */
  readonly selectie?: Readonly<Record<string, string>> | undefined;
}

/** A table of the gemeente or of a third party, with the meaning of its columns. */
export interface EigenBron extends Bronhoofd {
  readonly soort: 'eigen';
  readonly tabel: EigenTabel;
}

/** Where figures come from. The rows themselves are handed in under `id`. */
export type Opzetbron = GepubliceerdeBron | EigenBron;

const jaar = z.int().min(1900).max(2999);
const hoofd = {
  id: Sleutel.schema,
  naam: z.string().min(1).max(300).optional(),
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
    jaar,
    indeling: jaar.optional(),
    vorm: z.enum(KERNCIJFERVORMEN).exclude(['eigen', 'lang', 'vierkant']).optional(),
    selectie: z.record(z.string(), z.string()).optional(),
  }),
  z.strictObject({ ...hoofd, soort: z.literal('eigen'), tabel: EigenTabelSchema }),
]);
