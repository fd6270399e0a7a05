import type { Aggregatie } from '../themas/catalogusitem.js';

/** The reasons why a figure is missing. `Kerncijferkolom.redenen` holds the position in this list plus one. */
export const REDENEN = ['onbekend', 'geheim', 'niet_van_toepassing', 'niet_geleverd'] as const;

/**
 * Why a figure is missing:
 * - `onbekend`: the source has no figure for this area, or gives no reason;
 * - `geheim`: the source has the figure and keeps it secret, usually because it is about too few people;
 * - `niet_van_toepassing`: the figure cannot exist here, such as a sum of medians;
 * - `niet_geleverd`: the row or column was not in the input.
 */
export type Reden = (typeof REDENEN)[number];

/** The kinds of area. `samengesteld` is an area composed of others: its `code` is free, and the table does not name its parts. */
export const GEBIEDSSOORTEN = ['land', 'gemeente', 'wijk', 'buurt', 'samengesteld'] as const;

/** Kind of area, see {@link GEBIEDSSOORTEN}. */
export type Gebiedssoort = (typeof GEBIEDSSOORTEN)[number];

/** An area of a table of figures. */
export interface Gebied {
  /** Code as in the classification of `jaar`, without padding: `BU00802001`. */
  readonly code: string;
  readonly naam: string;
  readonly soort: Gebiedssoort;
  /** Code of the gemeente it lies in; for a gemeente its own. */
  readonly gemeente?: string | undefined;
  /** Code of the wijk it lies in; for a wijk its own. */
  readonly wijk?: string | undefined;
  /** Year of the classification: a code means an area of one year. */
  readonly jaar: number;
  /**
   * The change since the classification of the year before, by CBS: nothing, the code, or the border by five metres or more (and possibly
   * the code). Absent: not known.
   */
  readonly wijziging?: 'geen' | 'code' | 'grens' | undefined;
}

/** The direction in which a figure counts in a Routekaart: higher is better, lower is better, or nearer to a target is better. */
export type Richting = 'hoger' | 'lager' | 'doel';

/** The source of figures. */
export interface Bron {
  /** The publisher: `CBS`. */
  readonly naam: string;
  /** The table: `85984NED`, or an own name. */
  readonly tabel: string;
  /** The year of the figures. */
  readonly jaar: number;
}

/**
 * A column of figures. Row `i` belongs to area `i` of the table. The arrays are for speed inside the library;
 * read a cell by `getKerncijfer`, and never write in them.
 */
export interface Kerncijferkolom {
  /** Stable key, the same for every year and form: `aantal_inwoners`. */
  readonly sleutel: string;
  /** Unit as in the catalogue: `aantal`, `percentage`, `km`, `1000 euro`. */
  readonly eenheid: string;
  readonly bron: Bron;
  /** How the figure combines over areas, for a column of an own table that is not in the catalogue. */
  readonly aggregatie?: Aggregatie | undefined;
  /** The direction in which it counts in a Routekaart, as declared with an own table. */
  readonly richting?: Richting | undefined;
  /** The figures; NaN for a missing figure. */
  readonly waarden: Float64Array;
  /** 0 for a figure, else the position of the reason in {@link REDENEN} plus one. */
  readonly redenen: Uint8Array;
}

/** Figures of areas: each column is an indicator, each row an area. */
export interface Kerncijfertabel {
  readonly gebieden: readonly Gebied[];
  readonly kolommen: readonly Kerncijferkolom[];
}

/** A cell: a figure, or the reason why it is missing. */
export type Kerncijfer = { readonly waarde: number } | { readonly reden: Reden };
