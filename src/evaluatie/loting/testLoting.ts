import type { Uitkomstregel } from '../model/evaluatiegegevens.js';
import type { Lotingoordeel, Lotinvoer, TestLotingOptions } from '../model/lotingoordeel.js';

/** The signature only: the body follows. */
export function testLoting(
  loting: Lotinvoer,
  uitkomsten: readonly Uitkomstregel[],
  options: TestLotingOptions,
): Lotingoordeel {
  throw new RangeError(JSON.stringify([loting, uitkomsten, options]));
}
