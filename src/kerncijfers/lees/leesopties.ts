import type { Cijfersleutel } from '../catalogus/cijfersleutel.js';
import type { Leeskeuzes } from '../kop/leeskeuzes.js';
import type { Metacatalogus } from '../kop/metacatalogus.js';
import type { Kerncijfervorm } from '../kop/vorm.js';
import type { Langopties } from '../lang/langopties.js';
import type { Cijferdimensies } from '../themas/catalogusitem.js';

/** Options of `readKerncijfers` for a form that is published. */
export interface Publicatieopties extends Leeskeuzes {
  /** The form. Default: recognised by the names of the columns. With it, the rows may lack what the form is recognised by. */
  readonly vorm?: Exclude<Kerncijfervorm, 'eigen' | 'lang'> | undefined;
  /**
   * Year of the figures. Default: the year in the rows (`Perioden` of OData and StatLine, `jaar` and `jrstatcode` of the map, a column
   * `jaar` of squares or of a copy of the workbook), in the names of the columns of squares, or in the title of a tilted download; the
   * workbook itself does not have it. Of rows or squares of several years only the figures of this year are read.
   */
  readonly jaar?: number | undefined;
  /**
   * Year of the classification of the codes. Default: that of the table when all its periods use one classification (2020 for health of
   * RIVM up to 2020, 2021 for SES-WOA), else the last year of the figures.
   */
  readonly indeling?: number | undefined;
  /** The publisher of the figures. Default: that in the catalogue, `CBS` or `RIVM`. */
  readonly bron?: string | undefined;
  /** Name of the table. Default: the number or name of the published table of that form and year, as far as known. */
  readonly tabel?: string | undefined;
  /**
   * Decimal sign of cells that are text. Default: `,` for `kwb`; for `statline` and an own table the sign that the cells show (of an own
   * table column by column); else `.`. A cell in another notation, or one that could mean a thousand, is reported and never guessed.
   */
  readonly decimaalteken?: '.' | ',' | undefined;
  /** Only these figures; a key that names no age, dwelling or year takes all of them. Default: every figure that is recognised. */
  readonly sleutels?: readonly Cijfersleutel[] | undefined;
  /** Only the rows with this member of a dimension, as the rows write it: `{ Leeftijd: '20300' }`. Default: all rows. */
  readonly selectie?: Readonly<Record<string, string>> | undefined;
  /**
   * Of whom all rows are, where the rows do not say it: `{ leeftijd: '18_plus' }` for a file of RIVM of one age. Such a file has figures and
   * no bounds.
   */
  readonly dimensies?: Cijferdimensies | undefined;
  /**
   * Which release of a year of CBS the file is. A column without any figure is not published yet in the `eerste`, and is what the source
   * says in the `laatste`. Default: not known; of 20 areas or more it is taken as not published yet, of fewer areas as the source says.
   */
  readonly afgifte?: 'eerste' | 'laatste' | undefined;
  /** The metadata of this very table of OData, by `readMeta`. They outrank the catalogue. Default: the names decide. */
  readonly meta?: Metacatalogus | undefined;
  /** Names of areas by code, for rows without names (OData gives them in a separate list). Default: the code. */
  readonly namen?: Readonly<Record<string, string>> | undefined;
}

/** Options of `readKerncijfers`: those of a published form, or with `vorm: 'lang'` those of a long table. */
export type ReadKerncijfersOptions = Publicatieopties | Langopties;
