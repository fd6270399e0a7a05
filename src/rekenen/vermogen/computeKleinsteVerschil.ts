import { sumGetallen } from '../../kern/huis.js';
import { checkAantal } from '../checkAantal.js';
import { MEESTE_EENHEDEN } from '../controle.js';
import { logGamma } from '../kansrekening/logGamma.js';
import { refuseTeGroot } from '../refuseTeGroot.js';
import { refuse } from '../teksten/codes.js';
import { countRangschikkingen } from '../toets/countRangschikkingen.js';
import { findNietcentraliteit } from './findNietcentraliteit.js';
import { readVermogenOptions, type VermogenOptions } from './vermogen.js';

/** Options of {@link computeKleinsteVerschil}. */
export interface ComputeKleinsteVerschilOptions extends VermogenOptions {}

/**
 * The smallest p that an exact test can give: one arrangement, with those that are certainly as extreme, as a share of all arrangements.
 */
function findKleinsteP(groepen: readonly number[]): number {
  // Groups of the same size can be exchanged without a change of the statistic.
  const gelijk = new Map<number, number>();
  let ruil = 1;
  for (const aantal of groepen) {
    const keer = (gelijk.get(aantal) ?? 0) + 1;
    gelijk.set(aantal, keer);
    ruil *= keer;
  }
  const mogelijk = countRangschikkingen(groepen);
  if (ruil < Number.MAX_VALUE && mogelijk < Number.MAX_VALUE) return ruil / mogelijk;
  // Factorials that are too large for a number are computed by their logarithms.
  const logFaculteiten = (aantallen: Iterable<number>) =>
    sumGetallen([...aantallen].map((aantal) => logGamma(aantal + 1)));
  const n = sumGetallen(groepen);
  return Math.min(1, Math.exp(logFaculteiten(gelijk.values()) + logFaculteiten(groepen) - logGamma(n + 1)));
}

/**
 * The smallest effect that a comparison of groups of these sizes could show: what a test at level `alfa` finds with chance
 * `onderscheidingsvermogen`. For two groups Cohen's d, the difference of means in standard deviations; for more Cohen's f. Computed for the
 * F test with normal outcomes (Cohen 1988, Statistical Power Analysis, chapters 2 and 8), by the noncentral F distribution; a permutation
 * test of so few buurten needs a slightly larger effect, and its p cannot be below `kleinsteP`.
 *
 * @param groepen - the number of buurten in every group: at least two groups of at least 1, a million together at most
 * @returns the effect, or `null` when not even the largest effect can be shown: the smallest possible p (for different values) is above
 *   alpha, or there are no more buurten than groups
 * @throws DomeinFout `evaluatie.te_weinig_groepen`, `evaluatie.aantal_ongeldig`, `evaluatie.aantal_te_groot`, `evaluatie.kans_ongeldig`
 *
 * @example
 * ```ts
 * import { computeKleinsteVerschil } from 'buurtaanpak/rekenen';
 *
 * computeKleinsteVerschil([64, 64]).effect?.toFixed(2); // => '0.50'
 * computeKleinsteVerschil([8, 4]).effect?.toFixed(2); // => '1.90'
 * computeKleinsteVerschil([11, 1]); // => { maat: 'd', effect: null, kleinsteP: 1 / 12 }
 * ```
 */
export function computeKleinsteVerschil(
  groepen: readonly number[],
  options: ComputeKleinsteVerschilOptions = {},
): { readonly maat: 'd' | 'f'; readonly effect: number | null; readonly kleinsteP: number } {
  const { alfa, onderscheidingsvermogen } = readVermogenOptions(options);
  const k = groepen.length;
  if (k < 2) refuse('evaluatie.te_weinig_groepen', { aantal: k });
  groepen.forEach((aantal, g) => {
    checkAantal(`groepen[${g}]`, aantal, 1);
  });
  const n = groepen.reduce((som, aantal) => som + aantal, 0);
  if (n > MEESTE_EENHEDEN) refuseTeGroot('groepen', n, MEESTE_EENHEDEN);
  const kleinsteP = findKleinsteP(groepen);
  const maat = k === 2 ? 'd' : 'f';
  if (n <= k || kleinsteP > alfa) return { maat, effect: null, kleinsteP };
  const lambda = findNietcentraliteit(k - 1, n - k, alfa, onderscheidingsvermogen);
  const [een = 1, ander = 1] = groepen;
  const effect = k === 2 ? Math.sqrt(lambda * (1 / een + 1 / ander)) : Math.sqrt(lambda / n);
  return { maat, effect, kleinsteP };
}
