import { checkAantal } from '../checkAantal.js';
import { MEESTE_EENHEDEN } from '../controle.js';
import { findNietcentraliteit } from './findNietcentraliteit.js';
import { readVermogenOptions, type VermogenOptions } from './vermogen.js';

/** Options of {@link computeKleinsteSamenhang}. */
export interface ComputeKleinsteSamenhangOptions extends VermogenOptions {}

/**
 * The smallest correlation that this number of buurten could show: what a two-sided test at level `alfa` finds with chance
 * `onderscheidingsvermogen`. For the straight line with given figures and normal outcomes (Cohen 1988, chapter 9, with one
 * predictor), so a test on ranks needs a little more.
 *
 * @param aantal - the number of buurten, 1 to a million
 * @returns the absolute correlation, 0 to 1, or `null` when none can be shown: under three buurten, or 2 / n! above alpha
 * @throws DomeinFout `evaluatie.aantal_ongeldig`, `evaluatie.aantal_te_groot`, `evaluatie.kans_ongeldig`
 *
 * @example
 * ```ts
 * import { computeKleinsteSamenhang } from 'buurtaanpak/rekenen';
 *
 * computeKleinsteSamenhang(12).effect?.toFixed(2); // => '0.67'
 * computeKleinsteSamenhang(4).effect; // => null
 * ```
 */
export function computeKleinsteSamenhang(
  aantal: number,
  options: ComputeKleinsteSamenhangOptions = {},
): { readonly maat: 'r'; readonly effect: number | null; readonly kleinsteP: number } {
  const { alfa, onderscheidingsvermogen } = readVermogenOptions(options);
  checkAantal('aantal', aantal, 1, MEESTE_EENHEDEN);
  let kleinsteP = aantal < 2 ? 1 : 2;
  for (let i = 2; i <= aantal && kleinsteP > 0; i++) kleinsteP /= i;
  if (aantal < 3 || kleinsteP > alfa) return { maat: 'r', effect: null, kleinsteP };
  const lambda = findNietcentraliteit(1, aantal - 2, alfa, onderscheidingsvermogen);
  return { maat: 'r', effect: Math.sqrt(lambda / (lambda + aantal)), kleinsteP };
}
