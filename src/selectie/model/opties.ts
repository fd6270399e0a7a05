import type { SelectieGebied } from './invoer.js';

/** Options of `selectBuurten`. */
export interface SelectBuurtenOptions {
  /** The buurten. Default: those of the scores, of which only what their code tells is known. */
  readonly gebieden?: readonly SelectieGebied[] | undefined;
  /** Codes in order of precedence when selections are equally good, from a draw of lots for instance. Default, and after these: by code. */
  readonly voorrang?: readonly string[] | undefined;
  /** Scores (times weights) are rounded to this many decimals before they are added and compared: 0 to 12. Default 9. */
  readonly decimalen?: number | undefined;
}
