import type { Vulling } from '../cijfers/vulling.js';
import type { Scenario } from './buildScenario.js';

/** One draw, from uniform numbers to weights and data. */
export interface Trekkingsplan {
  readonly scenario: Scenario;
  readonly matrix: Float64Array;
  readonly gewichten: Float64Array;
  readonly effectief: Float64Array;
  /** The `maat` for `rankScores`: the size of the scores that may cancel each other out in a sum. */
  readonly maat: number;
  /** The gaps that are filled from donors; absent when none is. */
  readonly vulling: Vulling | undefined;
  /** Rows that get no score, whatever the weights. */
  readonly geweigerd: readonly number[];
}
