import * as z from 'zod';
import { Cijfersleutel } from '../catalogus/cijfersleutel.js';
import type { Richting } from '../tabel/kerncijfertabel.js';
import type { Aggregatie } from '../themas/catalogusitem.js';

/** A column of an own table: its name there, and its meaning. */
export interface EigenKolom {
  /** Name of the column in the rows. It must be exact, except for blanks around it. */
  readonly kolom: string;
  /**
   * Key of the figure: one of the catalogue, or an own key in snake_case; with dimensions where it is not about everybody, such as
   * `percentage_eenzaam@leeftijd=65_plus`. Its year is `jaar`.
   */
  readonly sleutel: Cijfersleutel;
  /** Unit. Default: that of the catalogue; required for an own key. */
  readonly eenheid?: string | undefined;
  /** The direction in which it counts in a Routekaart, in the words of the Routekaart. Default: not given. */
  readonly richting?: Richting | undefined;
  /** Year of the figure. Default: that of the table. */
  readonly jaar?: number | undefined;
  /** The publisher. Default: that of the table. */
  readonly bron?: string | undefined;
  /** Decimal sign of text cells in this column. Default: that of the options, else the one that its cells show, else a point. */
  readonly decimaalteken?: '.' | ',' | undefined;
  /** The factor for the number. Default: 1. */
  readonly factor?: number | undefined;
  /** Lowest and highest possible value. Default: those of the catalogue, else no bound. */
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** How it combines over areas. Default: as in the catalogue; for an own key `geen`. */
  readonly aggregatie?: Aggregatie | undefined;
}

/** The meaning of a table of the gemeente or a third party: the declared mapping for `readEigenTabel`. Plain JSON. */
export interface EigenTabel {
  /** Name of the table. */
  readonly tabel: string;
  /** The publisher. */
  readonly bron: string;
  /** Year of the figures and of the classification of the codes. */
  readonly jaar: number;
  /** Name of the column with the code of the area. */
  readonly codekolom: string;
  /** Name of the column with the name of the area. Default: none, the code is shown. */
  readonly naamkolom?: string | undefined;
  /**
   * `cbs`: codes of gemeente, wijk and buurt. `vrij`: any code, such as of a PC6 area or a square of 100 m; such areas are of the
   * kind `samengesteld`. Default `cbs`.
   */
  readonly codes?: 'cbs' | 'vrij' | undefined;
  /** With free codes: names of the columns with the codes of the gemeente and the wijk in which the area lies. Default: not known. */
  readonly gemeentekolom?: string | undefined;
  readonly wijkkolom?: string | undefined;
  /** Name of the column that says `gemeente`, `wijk` or `buurt`. Required when codes have no letters. */
  readonly soortkolom?: string | undefined;
  readonly kolommen: readonly EigenKolom[];
}

const Jaar = z.int().min(1900).max(2999);
const Tekst = z.string().min(1);
/** The key of a figure without a year, which the column has apart. */
const SleutelSchema = Cijfersleutel.schema.refine((sleutel) => !sleutel.includes(':'), {
  error: 'kerncijfers.sleutel_ongeldig',
});

/** Schema of an {@link EigenTabel}. */
export const EigenTabelSchema: z.ZodType<EigenTabel, EigenTabel> = z.strictObject({
  tabel: Tekst,
  bron: Tekst,
  jaar: Jaar,
  codekolom: Tekst,
  naamkolom: Tekst.optional(),
  codes: z.enum(['cbs', 'vrij']).optional(),
  gemeentekolom: Tekst.optional(),
  wijkkolom: Tekst.optional(),
  soortkolom: Tekst.optional(),
  kolommen: z
    .array(
      z.strictObject({
        kolom: Tekst,
        sleutel: SleutelSchema,
        eenheid: Tekst.optional(),
        richting: z.enum(['hoger', 'lager', 'doel']).optional(),
        jaar: Jaar.optional(),
        bron: Tekst.optional(),
        decimaalteken: z.enum(['.', ',']).optional(),
        factor: z.number().optional(),
        min: z.number().optional(),
        max: z.number().optional(),
        aggregatie: z
          .discriminatedUnion('soort', [
            z.strictObject({ soort: z.literal('som') }),
            z.strictObject({ soort: z.literal('gewogen_gemiddelde'), gewichten: z.array(Tekst).min(1) }),
            z.strictObject({ soort: z.literal('geen') }),
          ])
          .optional(),
      }),
    )
    .min(1),
});
