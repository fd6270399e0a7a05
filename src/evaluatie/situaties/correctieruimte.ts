import type { Evaluatieplan } from '../model/evaluatieplan.js';

/** The plan, how many comparisons could be tested, and the level that is left for each. */
export interface Correctieruimte {
  readonly plan: Evaluatieplan;
  readonly getoetst: number;
  readonly alfa: number;
  readonly alfaStreng: number;
}
