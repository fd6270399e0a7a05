/** How an interval was made. Only `newcombe` and `hodges_lehmann_benaderd` are approximations. */
export type Intervalmethode =
  | 'permutatie'
  | 'hodges_lehmann'
  | 'hodges_lehmann_benaderd'
  | 'clopper_pearson'
  | 'newcombe';

/** A confidence interval, both ends included. An end that is `null` is unbounded: there are too few data for a bound. */
export interface Interval {
  readonly onder: number | null;
  readonly boven: number | null;
  /** For instance 0.95. */
  readonly betrouwbaarheid: number;
  readonly methode: Intervalmethode;
}

/**
 * The reason why the interval is missing: all values are equal, a group is too small, the statistic does not vary enough when it is
 * recomputed, or no sound method is known here.
 */
export interface GeenInterval {
  readonly onbepaald: 'gelijke_waarden' | 'te_weinig_waarden' | 'te_weinig_spreiding' | 'geen_methode';
}

/** An estimate with its uncertainty. */
export interface Schatting {
  readonly waarde: number;
  readonly interval: Interval | GeenInterval;
}
