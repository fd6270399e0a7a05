/** How an interval was made. Only `bca`, `newcombe` and `hodges_lehmann_benaderd` are approximations. */
export type Intervalmethode =
  | 'permutatie'
  | 'hodges_lehmann'
  | 'hodges_lehmann_benaderd'
  | 'clopper_pearson'
  | 'newcombe'
  | 'bca';

/** A confidence interval, both ends included. An end that is `null` is unbounded: these numbers cannot bound it. */
export interface Interval {
  readonly onder: number | null;
  readonly boven: number | null;
  /** For instance 0.95. */
  readonly betrouwbaarheid: number;
  readonly methode: Intervalmethode;
}

/** Why there is no interval. */
export interface GeenInterval {
  readonly onbepaald: 'gelijke_waarden' | 'te_weinig_waarden' | 'te_weinig_spreiding';
}

/** An estimate with what is known of its uncertainty. */
export interface Schatting {
  readonly waarde: number;
  readonly interval: Interval | GeenInterval;
}
