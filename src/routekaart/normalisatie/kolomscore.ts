import type { Kolomijk } from '../ijk/kolomijk.js';
import type { Criteriumrichting, Doelband, Normalisatie } from '../model/routekaart.js';

/** A range of scores. Ends that a method does not have are infinite. */
export interface Bereik {
  readonly van: number;
  readonly tot: number;
}

export const ONBEGRENSD: Bereik = { van: Number.NEGATIVE_INFINITY, tot: Number.POSITIVE_INFINITY };

/** How a column is normalised, already checked by `checkNormalisatie`. */
export interface Kolomwijze {
  readonly normalisatie: Normalisatie;
  readonly richting: Criteriumrichting;
  readonly doel: Doelband | undefined;
  readonly schaal: Bereik;
  /** The reference set that the values are measured by. Absent: the column itself. */
  readonly ijk?: Kolomijk | undefined;
  /** Whether a value beyond the ends of the reference set gets the score of that end. Default true. */
  readonly begrenzen?: boolean | undefined;
}

/** The line `(x - nul) * a + b`. The form `a * x + b` would lose digits when the values are large and close together. */
export interface Lijn {
  readonly nul: number;
  readonly a: number;
  readonly b: number;
  /** Whether points outside the range are cut off at its ends. */
  readonly begrensd: boolean;
  /** Whether some point may lie outside the range by more than rounding. */
  readonly snijdt: boolean;
}

/** A normalised column. */
export interface Kolomscore {
  /** NaN where the value is missing. */
  readonly scores: Float64Array;
  /** The range of the scores, by the method and the number of values. */
  readonly bereik: Bereik;
  /** All values are equal. The column cannot tell the buurten apart, so every value gets the neutral score. */
  readonly constant: boolean;
  /** The lowest score that the method gives to the reference set. Absent: the low end of the range. */
  readonly bodem?: number | undefined;
  /** The line, when every score is a point of one line over the values, cut off at `bereik` or not. */
  readonly lineair: Lijn | undefined;
}

/** Makes a normalised column whose scores do not lie on a line over the values. */
export function toKolomscore(scores: Float64Array, bereik: Bereik): Kolomscore {
  return { scores, bereik, constant: false, lineair: undefined };
}
