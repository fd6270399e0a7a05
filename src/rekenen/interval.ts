/** How an interval was made: by inverting the test itself, or exactly for a share. */
export type Intervalmethode = 'permutatie' | 'clopper_pearson' | 'fisher';

/** A confidence interval, both ends included. An end that is `null` is unbounded: there are too few data for a bound. */
export interface Interval {
  readonly onder: number | null;
  readonly boven: number | null;
  /** For instance 0.95. */
  readonly betrouwbaarheid: number;
  readonly methode: Intervalmethode;
}

/** The reason why the interval is missing: all values are equal, or no sound method is known here. */
export interface GeenInterval {
  readonly onbepaald: 'gelijke_waarden' | 'geen_methode';
}

/** An estimate with its uncertainty. */
export interface Schatting {
  readonly waarde: number;
  readonly interval: Interval | GeenInterval;
}
