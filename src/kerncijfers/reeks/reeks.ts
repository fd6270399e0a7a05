import type { Bevinding } from '../../kern/index.js';
import type { Gebied, Indeling, Kerncijfertabel, Reden } from '../tabel/kerncijfertabel.js';
import type { Figuurbreuk } from '../themas/catalogusitem.js';

/** The figure of a year. */
export interface Reekscijfer {
  readonly jaar: number;
  readonly waarde: number;
  /**
   * Where it comes from: as published (`gemeten`), carried over from another classification (`omgerekend`), or filled in by somebody where
   * the source published none (`geschat`).
   */
  readonly van: 'gemeten' | 'omgerekend' | 'geschat';
  /** The share of the figure, from 0 to 1, that a mapping did not carry over; 0 without one. */
  readonly verloren: number;
  /** The bounds of the figure, where these are known: see `getInterval`. */
  readonly onder?: number | undefined;
  readonly boven?: number | undefined;
}

/** A year without a figure. */
export interface Reeksgat {
  readonly jaar: number;
  readonly reden: Reden;
  /** The share that a mapping did not carry over, where that is why the figure was left out. */
  readonly verloren?: number | undefined;
}

/** A year of a series: its figure, or why it is missing. */
export type Reeksjaar = Reekscijfer | Reeksgat;

/**
 * Why the figures of two years cannot be compared:
 * - `grens`: the border of the area changed, or may have changed;
 * - `code`: the area had another code before, and its border stayed;
 * - `definitie`: the figure means something else since then;
 * - `status`: one of the two is final, the other is not, or less so;
 * - `populatie`: the figure is about other people, or in another unit.
 */
export type Breukoorzaak = 'grens' | 'code' | 'definitie' | 'status' | 'populatie';

/** A break: the figure of `jaar` cannot be compared with those before it. */
export interface Reeksbreuk {
  /** The first year in the series after the break. */
  readonly jaar: number;
  readonly oorzaak: Breukoorzaak;
  /** What changed, in words, where the catalogue or the caller says it. */
  readonly toelichting?: Pick<Figuurbreuk, 'nl' | 'en'> | undefined;
}

/** The change over the years after the last break, or why there is none. */
export type Reeksmaat =
  | {
      readonly waarde: number;
      /** The first and the last year that it is about. */
      readonly eerste: number;
      readonly laatste: number;
      readonly onder?: number | undefined;
      readonly boven?: number | undefined;
    }
  | { readonly reden: Reden };

/** The figures of an area over the years. */
export interface Gebiedsreeks {
  readonly gebied: Gebied;
  /** Every year from the first to the last, in order; a year without a table is `niet_geleverd`. */
  readonly jaren: readonly Reeksjaar[];
  /** By year. */
  readonly breuken: readonly Reeksbreuk[];
  /** The change in percent, from the first to the last figure after the last break. */
  readonly groei: Reeksmaat;
  /** The slope of the least-squares line through the figures after the last break, in the unit of the figure a year. */
  readonly trend: Reeksmaat;
}

/** What `createReeks` gives. */
export interface Reeksresultaat {
  /** The key of the figure, without year. */
  readonly sleutel: string;
  /** Its label, for a figure of the catalogue. */
  readonly label?: { readonly nl: string; readonly en: string } | undefined;
  readonly eenheid: string;
  /** The classification to which every year was brought. */
  readonly indeling: Indeling;
  readonly reeksen: readonly Gebiedsreeks[];
  /** The columns `groei_<figuur>` and `trend_<figuur>` of these areas, to join and to score. */
  readonly tabel: Kerncijfertabel;
  readonly bevindingen: readonly Bevinding[];
}
