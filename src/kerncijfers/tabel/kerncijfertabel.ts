import type { Datum } from '../../kern/index.js';
import type { Aggregatie, Cijferdimensies, Nauwkeurigheid } from '../themas/catalogusitem.js';

/** The reasons why a figure is missing. `Kerncijferkolom.redenen` holds the position in this list plus one. */
export const REDENEN = [
  'onbekend',
  'geheim',
  'niet_van_toepassing',
  'niet_geleverd',
  'niet_gepubliceerd',
  'nog_niet_verschenen',
  'niet_gemeten_in_periode',
] as const;

/**
 * Why a figure is missing:
 * - `niet_gepubliceerd`: the source gives a dot. It has no figure, or one that is not reliable enough, or keeps it secret, and does not say
 *   which;
 * - `geheim`: the source says that it keeps the figure secret, usually because it is about too few people;
 * - `nog_niet_verschenen`: no area has this figure in this release of the source; it is expected later;
 * - `niet_gemeten_in_periode`: the source did not ask this in this period;
 * - `niet_van_toepassing`: the figure cannot exist here, such as a sum of medians;
 * - `niet_geleverd`: the row or column was not in the input;
 * - `onbekend`: the source gives no reason.
 */
export type Reden = (typeof REDENEN)[number];

/**
 * The kinds of area. `samengesteld` is an area composed of others: its `code` is free, and the table does not name its parts. `vierkant` is
 * a square of the grid of CBS.
 */
export const GEBIEDSSOORTEN = ['land', 'gemeente', 'wijk', 'buurt', 'samengesteld', 'vierkant'] as const;

/** Kind of area, see {@link GEBIEDSSOORTEN}. */
export type Gebiedssoort = (typeof GEBIEDSSOORTEN)[number];

/** An area of a table of figures. */
export interface Gebied {
  /** Code as in the classification of the table, without padding: `BU00802001`. */
  readonly code: string;
  readonly naam: string;
  readonly soort: Gebiedssoort;
  /** Code of the gemeente it lies in; for a gemeente its own. */
  readonly gemeente?: string | undefined;
  /** Code of the wijk it lies in; for a wijk its own. */
  readonly wijk?: string | undefined;
  /** Year of the classification of its code, where it is another than that of the table. */
  readonly jaar?: number | undefined;
  /**
   * The change since the classification of the year before, by CBS: nothing, the code, or the border by five metres or more (and possibly
   * the code). Absent: not known.
   */
  readonly wijziging?: 'geen' | 'code' | 'grens' | undefined;
}

/** The direction in which a figure counts in a Routekaart: higher is better, lower is better, or nearer to a target is better. */
export type Richting = 'hoger' | 'lager' | 'doel';

/** The kinds of classification: codes of CBS, free codes, or squares of the grid of CBS. */
export const INDELINGSSOORTEN = ['cbs', 'vrij', 'vierkant100m', 'vierkant500m'] as const;

/** The classification of the areas of a table. A code means an area of one year. */
export interface Indeling {
  readonly gebieden: (typeof INDELINGSSOORTEN)[number];
  /** Year of the codes. It can differ from that of the figures: RIVM gives 2012 in the areas of 2020. */
  readonly jaar: number;
}

/** The source of figures. */
export interface Bron {
  /** The publisher: `CBS`. */
  readonly naam: string;
  /** The table: `85984NED`, or an own name. */
  readonly tabel: string;
  /** The year of the figures. */
  readonly jaar: number;
}

/** What a figure tells of: a period, both days included, or one day. */
export type Cijferperiode = { readonly van: Datum; readonly tot: Datum } | { readonly peildatum: Datum };

/** The states of a release. */
export const AFGIFTESTATUSSEN = ['voorlopig', 'nader_voorlopig', 'definitief', 'onbekend'] as const;

/** The release of a column. Columns of one table can differ in it. */
export interface Afgifte {
  readonly status: (typeof AFGIFTESTATUSSEN)[number];
  /** The day of the release. Absent: not known. */
  readonly datum?: Datum | undefined;
}

/**
 * A column of figures. Row `i` belongs to area `i` of the table. The arrays are for speed inside the library;
 * read a cell by `getKerncijfer`, and never write in them.
 */
export interface Kerncijferkolom {
  /**
   * Its key, unique in the table: `figuur[@dimension=member[,…]][:year]`, see `Cijfersleutel`. The year stands in it only where the table
   * has the same figure of several years.
   */
  readonly sleutel: string;
  /** The figure, the same for every year and form: the key without dimensions and year. */
  readonly figuur: string;
  /** Of whom or what the figure is, where it is not about everybody: `{ leeftijd: '65_plus' }`. */
  readonly dimensies?: Cijferdimensies | undefined;
  /** Unit as in the catalogue: `aantal`, `percentage`, `km`, `1000 euro`. */
  readonly eenheid: string;
  readonly bron: Bron;
  /** What the figure tells of. Absent: not known, or the year of the source. */
  readonly periode?: Cijferperiode | undefined;
  readonly afgifte?: Afgifte | undefined;
  /** How exact the figures are. Absent: not known. */
  readonly nauwkeurigheid?: Nauwkeurigheid | undefined;
  /** How the figure combines over areas, for a column of an own table that is not in the catalogue. */
  readonly aggregatie?: Aggregatie | undefined;
  /** The direction in which it counts in a Routekaart, as declared with an own table. */
  readonly richting?: Richting | undefined;
  /** The figures; NaN for a missing figure. */
  readonly waarden: Float64Array;
  /** 0 for a figure, else the position of the reason in {@link REDENEN} plus one. */
  readonly redenen: Uint8Array;
  /** Lower and upper bound of each figure; NaN where there is none. Absent: the source gives no bounds. */
  readonly onder?: Float64Array | undefined;
  readonly boven?: Float64Array | undefined;
  /** 1 for a figure that someone estimated where the source published none, else 0. Absent: none is. */
  readonly geschat?: Uint8Array | undefined;
}

/** Figures of areas: each column is an indicator, each row an area. */
export interface Kerncijfertabel {
  readonly indeling: Indeling;
  readonly gebieden: readonly Gebied[];
  readonly kolommen: readonly Kerncijferkolom[];
}

/** A cell: a figure, or the reason why it is missing. `geschat`: someone estimated the figure where the source published none. */
export type Kerncijfer = { readonly waarde: number; readonly geschat?: true | undefined } | { readonly reden: Reden };
