import type { Selectie } from '../../selectie/index.js';
import type { Uitkomstregel } from '../model/evaluatiegegevens.js';
import type { CompareKeuzerandOptions, Keuzerandoordeel } from '../model/lotingoordeel.js';
/** The signature only: the body follows. */
export function compareKeuzerand(
  selectie: Selectie,
  uitkomsten: readonly Uitkomstregel[],
  options: CompareKeuzerandOptions,
): Keuzerandoordeel {
  throw new RangeError(JSON.stringify([selectie, uitkomsten, options]));
}
