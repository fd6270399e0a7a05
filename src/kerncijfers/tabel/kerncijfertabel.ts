import type { Aggregatie } from '../catalogus/catalogusitem.js';

/** Why a cell holds no figure. The position in {@link REDENEN} plus one is what `Kerncijferkolom.redenen` holds. */
export const REDENEN = ['onbekend', 'geheim', 'niet_van_toepassing', 'niet_geleverd'] as const;

/**
 * Why a figure is missing:
 * - `onbekend`: the source has no figure for this area, or does not say why not;
 * - `geheim`: the source knows it and keeps it secret, usually because it is about too few people;
 * - `niet_van_toepassing`: the figure cannot exist here, such as a sum of something that does not add up;
 * - `niet_geleverd`: the row or column was not in what was read.
 */
export type Reden = (typeof REDENEN)[number];

/** The kinds of area. `samengesteld` is an area composed of others: its `code` is free, its parts are with the composer. */
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
   * What changed since the classification of the year before, as CBS tells it: nothing, the code, or the border by five metres or more
   * (and the code perhaps). Absent: not told.
   */
  readonly wijziging?: 'geen' | 'code' | 'grens' | undefined;
}

/** Which way a figure counts in a Routekaart: the higher the sooner, the lower the sooner, or the nearer to a target. */
export type Richting = 'hoger' | 'lager' | 'doel';

/** Where figures come from. */
export interface Bron {
  /** Who published it: `CBS`. */
  readonly naam: string;
  /** The table: `85984NED`, or a name of one's own. */
  readonly tabel: string;
  /** The year that the figures tell of. */
  readonly jaar: number;
}

/**
 * A column of figures. Row `i` belongs to area `i` of the table. The arrays are for speed inside the library;
 * read a cell by `getKerncijfer`, and never write in them.
 */
export interface Kerncijferkolom {
  /** Stable key, the same whatever the year or form: `aantal_inwoners`. */
  readonly sleutel: string;
  /** Unit as in the catalogue: `aantal`, `percentage`, `km`, `1000 euro`. */
  readonly eenheid: string;
  readonly bron: Bron;
  /** How the figure adds up over areas, where the catalogue does not say it: of a column of an own table. */
  readonly aggregatie?: Aggregatie | undefined;
  /** Which way it counts in a Routekaart, as declared with an own table. */
  readonly richting?: Richting | undefined;
  /** The figures; NaN where one is missing. */
  readonly waarden: Float64Array;
  /** 0 where there is a figure, else the position of the reason in {@link REDENEN} plus one. */
  readonly redenen: Uint8Array;
}

/** Figures of areas: a column an indicator, a row an area. */
export interface Kerncijfertabel {
  readonly gebieden: readonly Gebied[];
  readonly kolommen: readonly Kerncijferkolom[];
}

/** A cell: a figure, or the reason why there is none. */
export type Kerncijfer = { readonly waarde: number } | { readonly reden: Reden };
