/** The ends of an interval; an infinite one is unbounded. */
export interface Einden {
  readonly onder: number;
  readonly boven: number;
}
