import * as z from 'zod';
import type { Cijfersleutel } from '../catalogus/cijfersleutel.js';
import { type Leeskeuzes, leeskeuzevelden } from '../kop/leeskeuzes.js';
import { createKolomschemas } from '../tabel/createKolomschemas.js';
import type { Richting } from '../tabel/kerncijfertabel.js';
import { type Afronding, type Aggregatie, DIMENSIES, type Dimensie } from '../themas/catalogusitem.js';

/** The meaning of a variable of a long table. */
export interface Langevariabele {
  /**
   * Key of the figure: one of the catalogue, or an own key in snake_case; with dimensions where it is not about everybody, such as
   * `percentage_eenzaam@leeftijd=65_plus`. Default: the name of the variable in lower case, with `_` for other signs than letters and
   * digits.
   */
  readonly sleutel?: Cijfersleutel | undefined;
  /** Unit. Default: that of the catalogue, else that of `eenheden`. */
  readonly eenheid?: string | undefined;
  /** How it combines over areas. Default: as in the catalogue; for an own key `geen`. */
  readonly aggregatie?: Aggregatie | undefined;
  /** The direction in which it counts in a Routekaart. Default: not given. */
  readonly richting?: Richting | undefined;
  /** How the figures are rounded. Default: not known. */
  readonly nauwkeurigheid?: Afronding | undefined;
  /** The factor for the number. Default: 1. */
  readonly factor?: number | undefined;
  /**
   * Lowest and highest possible value. Default: those of the catalogue, else no bound; without a lowest value a number below -99990 is taken
   * for a mark, and reported.
   */
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/**
 * What a long table is: one row for each figure of an area, such as the Basisbestand Gebieden Amsterdam. The names of the columns need not be
 * exact in the blanks around them. Plain JSON.
 */
export interface Langetabel {
  /** The publisher. */
  readonly bron: string;
  /** Name of the table. */
  readonly tabel: string;
  /** Name of the column with the code of the area. */
  readonly codekolom: string;
  /** `cbs`: codes of gemeente, wijk and buurt. `vrij`: any code; such areas are of the kind `samengesteld`. Default `cbs`. */
  readonly codes?: 'cbs' | 'vrij' | undefined;
  /** Name of the column with the name of the area. Default: none, the code is shown. */
  readonly naamkolom?: string | undefined;
  /** With free codes: names of the columns with the codes of the gemeente and the wijk in which the area lies. Default: not known. */
  readonly gemeentekolom?: string | undefined;
  readonly wijkkolom?: string | undefined;
  /** Name of the column that says `gemeente`, `wijk` or `buurt`. Required when codes have no letters. */
  readonly soortkolom?: string | undefined;
  /** Name of the column with the year: `2020`, `2020JJ00`. Without it, `jaar` is required. */
  readonly jaarkolom?: string | undefined;
  /** Year of the figures. With `jaarkolom`: only the rows of this year. */
  readonly jaar?: number | undefined;
  /** Year of the classification of the codes. Default: the newest year of the figures. */
  readonly indeling?: number | undefined;
  /** Name of the column that says which figure a row holds. Default: none, every row holds the figure that `waardekolom` names. */
  readonly variabelekolom?: string | undefined;
  /** Name of the column with the figure. */
  readonly waardekolom: string;
  /**
   * Columns that say of whom or what a figure is, each with its dimension: `{ SoortMisdrijf: 'misdrijf' }`. A total becomes a figure
   * without that dimension. It is never added to its parts.
   */
  readonly dimensies?: Readonly<Record<string, Dimensie>> | undefined;
  /** The meaning of variables by their name, or of the only one by the name of `waardekolom`. Default: each is an own key. */
  readonly variabelen?: Readonly<Record<string, Langevariabele>> | undefined;
  /**
   * Units by the end of the name of a variable, the longest end first: `{ _P: 'percentage', '': 'aantal' }`. Default: none; the unit of an
   * own key is then `onbekend`, with a finding.
   */
  readonly eenheden?: Readonly<Record<string, string>> | undefined;
}

/** Options of `readKerncijfers` for a long table. */
export interface Langopties extends Langetabel, Leeskeuzes {
  readonly vorm: 'lang';
  /** Decimal sign of cells that are text. Default: the one that most cells show, else a point. */
  readonly decimaalteken?: '.' | ',' | undefined;
  /** Only the figures that agree with one of these keys, and only areas that have one of them. Default: every figure. */
  readonly sleutels?: readonly Cijfersleutel[] | undefined;
  /** Names of areas by code. Default: those of `naamkolom`, else the code. */
  readonly namen?: Readonly<Record<string, string>> | undefined;
}

const kolomschemas = createKolomschemas();
const Jaar = z.int().min(1900).max(2999).optional();
const Tekst = z.string().min(1);

/** Schema of a {@link Langevariabele}. */
const VariabeleSchema: z.ZodType<Langevariabele, Langevariabele> = z.strictObject({
  sleutel: Tekst.optional(),
  eenheid: Tekst.optional(),
  aggregatie: kolomschemas.aggregatie.optional(),
  richting: z.enum(['hoger', 'lager', 'doel']).optional(),
  nauwkeurigheid: kolomschemas.afronding.optional(),
  factor: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
});

const tabelvelden = {
  bron: Tekst,
  tabel: Tekst,
  codekolom: Tekst,
  codes: z.enum(['cbs', 'vrij']).optional(),
  naamkolom: Tekst.optional(),
  gemeentekolom: Tekst.optional(),
  wijkkolom: Tekst.optional(),
  soortkolom: Tekst.optional(),
  jaarkolom: Tekst.optional(),
  jaar: Jaar,
  indeling: Jaar,
  variabelekolom: Tekst.optional(),
  waardekolom: Tekst,
  dimensies: z.record(z.string(), z.enum(DIMENSIES)).optional(),
  variabelen: z.record(z.string(), VariabeleSchema).optional(),
  eenheden: z.record(z.string(), Tekst).optional(),
};

/** Schema of a {@link Langetabel}. */
export const LangetabelSchema: z.ZodType<Langetabel, Langetabel> = z.strictObject(tabelvelden);

/** Schema of {@link Langopties}. */
export const LangoptiesSchema: z.ZodType<Langopties, Langopties> = z.strictObject({
  vorm: z.literal('lang'),
  ...tabelvelden,
  ...leeskeuzevelden,
});
