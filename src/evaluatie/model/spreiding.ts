import type { Bevinding, Datum } from '../../kern/index.js';
import type { Reden } from '../../kerncijfers/index.js';

/** Options of `toSpreiding`. */
export interface ToSpreidingOptions {
  /** The key of the outcome. */
  readonly uitkomst: string;
  /** The buurten that were not chosen. Default: all buurten in the rows. */
  readonly buurten?: readonly string[];
  /** The last day that counts, such as the day before the start. Default: all. */
  readonly tot?: Datum;
}

/** How far figures lie apart in one gemeente. */
export interface Gemeentespreiding {
  /** Absent: of these buurten it is not known. */
  readonly gemeente?: string;
  readonly buurten: number;
  readonly gemiddelde: number;
  /** Absent with one buurt. */
  readonly tussen?: number;
  /** Absent when no buurt has two years. */
  readonly binnen?: number;
}

/** How far figures lie apart, between buurten and from year to year: standard deviations in the unit of the outcome. */
export interface Spreiding {
  readonly uitkomst: string;
  /** The days of measurement, in order. */
  readonly momenten: readonly Datum[];
  /** How many buurten count, and how many figures they have together. */
  readonly buurten: number;
  readonly metingen: number;
  readonly gemiddelde: number;
  /** Between buurten of one gemeente, over the years. Absent when it cannot be told from `binnen`. */
  readonly tussen?: number;
  /** Of a buurt from year to year. Absent when no buurt has two figures. */
  readonly binnen?: number;
  /** How much of a deviation is left a year later, 0 to 0.95. Absent with fewer than three years in a row. */
  readonly samenhang?: number;
  /** The change of all buurten in a year. Absent with one day of measurement. */
  readonly trend?: number;
  /** The spread between gemeenten, over the years. Absent with one gemeente. */
  readonly tussenGemeenten?: number;
  /** By gemeente, sorted; those of which the gemeente is not known last. */
  readonly gemeenten: readonly Gemeentespreiding[];
  /** The buurten without any figure, sorted. */
  readonly weggelaten: readonly { readonly buurt: string; readonly reden: Reden | 'geen_uitkomst' }[];
  readonly bevindingen: readonly Bevinding[];
}
