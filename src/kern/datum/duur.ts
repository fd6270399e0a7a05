/** A length of time. Years and months count before days. */
export interface Duur {
  /** Whole years. Default: 0. */
  readonly jaren?: number | undefined;
  /** Whole months. Default: 0. */
  readonly maanden?: number | undefined;
  /** Whole days. Default: 0. */
  readonly dagen?: number | undefined;
}
