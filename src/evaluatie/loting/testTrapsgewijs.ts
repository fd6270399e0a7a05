import type { Uitkomstregel } from '../model/evaluatiegegevens.js';
import type { TestTrapsgewijsOptions, Trapsgewijsoordeel, Trapstart } from '../model/lotingoordeel.js';

/** The signature only: the body follows. */
export function testTrapsgewijs(
  uitkomsten: readonly Uitkomstregel[],
  starts: readonly Trapstart[],
  options: TestTrapsgewijsOptions,
): Trapsgewijsoordeel {
  throw new RangeError(JSON.stringify([uitkomsten, starts, options]));
}
