import * as z from 'zod';
import { Cijfersleutel } from '../catalogus/cijfersleutel.js';
import { createKolomschemas } from '../tabel/createKolomschemas.js';
import type { Cijferperiode, Richting } from '../tabel/kerncijfertabel.js';
import type { Afronding, Aggregatie } from '../themas/catalogusitem.js';

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
  /** Year of the figure. Default: that of the table. Not allowed with a `jaarkolom`. */
  readonly jaar?: number | undefined;
  /** The publisher. Default: that of the table. */
  readonly bron?: string | undefined;
  /** Decimal sign of text cells in this column. Default: that of the options, else the one that its cells show, else a point. */
  readonly decimaalteken?: '.' | ',' | undefined;
  /** The factor for the number. Default: 1. */
  readonly factor?: number | undefined;
  /**
   * Lowest and highest possible value. Default: those of the catalogue, else no bound; without a lowest value a number below -99990 is taken
   * for a mark, and reported.
   */
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** How it combines over areas. Default: as in the catalogue; for an own key `geen`. */
  readonly aggregatie?: Aggregatie | undefined;
  /** What the figure tells of. Default: not known, or its year. Not allowed with a `jaarkolom`. */
  readonly periode?: Cijferperiode | undefined;
  /** How the figures are rounded. Default: not known. */
  readonly nauwkeurigheid?: Afronding | undefined;
  /**
   * The figures that someone estimated where the source published none: `true` for all of them, or the rows in which another column has one
   * of these values. They are figures as others are, but known as estimates, and no check asks of them that they add up. Default: none.
   */
  readonly geschat?: true | Schattingskolom | undefined;
}

/** The rows with an estimated figure: those in which a column has one of these values, apart from blanks around it. */
export interface Schattingskolom {
  readonly kolom: string;
  readonly waarden: readonly string[];
}

/** The meaning of a table of the gemeente or a third party: the declared mapping for `readEigenTabel`. Plain JSON. */
export interface EigenTabel {
  /** Name of the table. */
  readonly tabel: string;
  /** The publisher. */
  readonly bron: string;
  /** Year of the figures, and of the classification of the codes unless `indeling` names that. */
  readonly jaar: number;
  /** Year of the classification of the codes, where that is not `jaar`. */
  readonly indeling?: number | undefined;
  /**
   * Name of the column with the year of each row, for a table with the rows of several years. Each year becomes a column. `jaar` is then that
   * of the classification only. Default: none, all rows are of `jaar`.
   */
  readonly jaarkolom?: string | undefined;
  /** Name of the column with the code of the area. */
  readonly codekolom: string;
  /** Name of the column with the name of the area. Default: none, the code is shown. */
  readonly naamkolom?: string | undefined;
  /**
   * `cbs`: codes of gemeente, wijk and buurt. `vrij`: any code, such as of a PC6 area, or a name that is unique; such areas are of the
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

const kolomschemas = createKolomschemas();
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
  indeling: Jaar.optional(),
  jaarkolom: Tekst.optional(),
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
        aggregatie: kolomschemas.aggregatie.optional(),
        periode: kolomschemas.periode.optional(),
        nauwkeurigheid: kolomschemas.afronding.optional(),
        geschat: z
          .union([z.literal(true), z.strictObject({ kolom: Tekst, waarden: z.array(z.string()).min(1) })])
          .optional(),
      }),
    )
    .min(1),
});
