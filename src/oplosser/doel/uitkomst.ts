import type { Gelijkspel } from './settleGelijkspel.js';

/** One step of an objective, in units. */
export interface Doelstap {
  readonly waarde: number;
  readonly bovengrens: number;
}

/** The outcome of a problem with its objective. */
export interface Uitkomst {
  readonly toewijzing: Int16Array | undefined;
  /** The steps of the objective, first the most important. Empty when nothing was found. */
  readonly stappen: readonly Doelstap[];
  /** The search ended within the budget: the values are the best, or no solution exists. */
  readonly volledig: boolean;
  readonly gelijkspel: Gelijkspel;
  readonly knopen: number;
}
