import type { Criteriumrichting, Doelband, Normalisatie } from '../model/routekaart.js';

/** A range of scores. Ends that a method does not have are infinite. */
export interface Bereik {
  readonly van: number;
  readonly tot: number;
}

export const ONBEGRENSD: Bereik = { van: Number.NEGATIVE_INFINITY, tot: Number.POSITIVE_INFINITY };

/** How a column is normalised: a way that `checkNormalisatie` finds nothing wrong with. */
export interface Kolomwijze {
  readonly normalisatie: Normalisatie;
  readonly richting: Criteriumrichting;
  readonly doel: Doelband | undefined;
  readonly schaal: Bereik;
}

/** `(x - nul) * a + b`: in this form, as `a * x + b` loses digits when the values are large and lie close together. */
export interface Lijn {
  readonly nul: number;
  readonly a: number;
  readonly b: number;
  /** Whether points outside the range are cut off at its ends. */
  readonly begrensd: boolean;
  /** Whether some point does lie outside, by more than rounding. */
  readonly snijdt: boolean;
}

/** A normalised column. */
export interface Kolomscore {
  /** NaN where the value is missing. */
  readonly scores: Float64Array;
  /** Between which ends the scores lie, given the method and the number of values. */
  readonly bereik: Bereik;
  /** No two values differ, so that the column cannot tell the buurten apart: all have the neutral score. */
  readonly constant: boolean;
  /** When every score is the point of a line at the value, cut off at `bereik` or not: that line. */
  readonly lineair: Lijn | undefined;
}

/** A column whose scores are no points of a line. */
export function toKolomscore(scores: Float64Array, bereik: Bereik): Kolomscore {
  return { scores, bereik, constant: false, lineair: undefined };
}
