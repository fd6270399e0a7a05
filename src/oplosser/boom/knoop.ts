/**
 * A subproblem: the bounds of one variable, besides those of the subproblems above it. Variable `v` is a column; after the columns come
 * the cells, and after those the number of all chosen candidates.
 */
export interface Knoop {
  /** The number in order of making. */
  readonly nummer: number;
  /** `undefined` for the whole problem. */
  readonly ouder: Knoop | undefined;
  readonly variabele: number;
  readonly laag: number;
  readonly hoog: number;
  /** Nothing in it is worth more. */
  readonly grens: number;
  readonly diepte: number;
  /** How far the variable had to move for this, for its pseudo-costs; 0 when not known. */
  readonly stap: number;
}
