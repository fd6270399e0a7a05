import type { Cijfersleutel } from '../catalogus/cijfersleutel.js';
import type { Reden } from '../tabel/kerncijfertabel.js';
import type { Kerncijfervorm } from './vorm.js';

/** Options that every reader of a published form has. */
export interface LeesOptions {
  /**
   * Year of the figures. Default: what the rows say themselves (`Perioden` of OData,
   * `jaar` and `jrstatcode` of the map); the workbook and StatLine do not say it.
   */
  readonly jaar?: number;
  /**
   * Year of the classification of the codes. Default: that of the table where all its periods stand in one (2020 for health of RIVM up
   * to 2020, 2021 for SES-WOA), else the year of the figures.
   */
  readonly indeling?: number;
  /** Who published the figures. Default: as the catalogue says of the figure, `CBS` or `RIVM`. */
  readonly bron?: string;
  /** Name of the table. Default: the number or name of the published table of that form and year, as far as known. */
  readonly tabel?: string;
  /**
   * Decimal sign of cells that are text. Default: `,` for `kwb`; for `statline` and an own table what the cells show (of an own table
   * column by column); else `.`. A cell written otherwise is reported, never guessed at: nor is one that may be a thousand.
   */
  readonly decimaalteken?: '.' | ',';
  /** Sign between groups of three digits in cells that are text. Default: none is allowed. */
  readonly duizendtalteken?: '.' | ',' | ' ';
  /** Marks for a missing figure besides those of `MARKERINGEN`, or with another meaning; the empty text is a blank cell. */
  readonly markeringen?: Readonly<Record<string, Reden>>;
  /** Only areas in these gemeenten. One that does not occur is reported. Default: all areas, the country included. */
  readonly gemeenten?: readonly string[];
  /** Keys of figures that must be there: one without a column, or without any figure, is reported as `fout`. Default: none. */
  readonly nodig?: readonly Cijfersleutel[];
  /** Only these figures. Default: every figure of the catalogue that is recognised. */
  readonly sleutels?: readonly Cijfersleutel[];
  /** The choice from each dimension (age, margin, period) that has several values: `{ Leeftijd: '20300' }`. */
  readonly selectie?: Readonly<Record<string, string>>;
  /** Names of areas by code, where the rows have none (OData gives them in a list of its own). Default: the code. */
  readonly namen?: Readonly<Record<string, string>>;
  /** Put zeros back that a spreadsheet lost from codes. Default false: such a code is reported. */
  readonly herstelNullen?: boolean;
}

/** Options of `readKerncijfers`. */
export interface ReadKerncijfersOptions extends LeesOptions {
  /** The form. Default: recognised by the names of the columns. */
  readonly vorm?: Exclude<Kerncijfervorm, 'eigen'>;
}
