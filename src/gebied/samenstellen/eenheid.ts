/** A unit to build areas from: a CBS buurt, a PC6 area, a square of 100 m. */
export interface Eenheid {
  readonly code: string;
  readonly inwoners: number;
  /**
   * The larger area that a composed area must stay within, such as the code of the wijk: units with different values are never joined.
   * Default: no border.
   */
  readonly grens?: string | undefined;
}
