import { checkAantal } from '../checkAantal.js';
import { checkKans } from '../checkKans.js';
import type { Interval } from '../interval.js';
import { computeBetaKans } from '../kansrekening/betaVerdeling.js';
import { findNulpunt } from '../kansrekening/findNulpunt.js';
import { refuse } from '../teksten/codes.js';

/** Options of {@link estimateClopperPearson}. */
export interface EstimateClopperPearsonOptions {
  /** Between 0 and 1. Default: 0.95. */
  readonly betrouwbaarheid?: number;
}

/** Above this the rounding of factorials is no longer small beside the width of the interval. */
const MEESTE = 100_000_000;

/** A share with its exact interval. */
export interface Aandeelschatting {
  readonly waarde: number;
  readonly interval: Interval;
}

/**
 * A share with the exact interval of Clopper and Pearson (1934, Biometrika 26): it contains the true share at least as often as the
 * confidence says, for any total, also when the count is zero or the whole total.
 *
 * @param aantal - the count, a whole number from 0 up to and including `totaal`
 * @param totaal - the total, 1 to a hundred million; beyond that the interval would be rounding noise
 * @returns the share and its interval, fractions of 0 to 1
 * @throws DomeinFout `evaluatie.aantal_ongeldig`, `evaluatie.aantal_te_groot`, `evaluatie.aantal_boven_totaal`, `evaluatie.kans_ongeldig`
 *
 * @example
 * ```ts
 * import { estimateClopperPearson } from 'buurtaanpak/rekenen';
 *
 * const { waarde, interval } = estimateClopperPearson(0, 12);
 * waarde; // => 0
 * interval.boven?.toFixed(3); // => '0.265'
 * ```
 */
export function estimateClopperPearson(
  aantal: number,
  totaal: number,
  options: EstimateClopperPearsonOptions = {},
): Aandeelschatting {
  const { betrouwbaarheid = 0.95 } = options;
  checkKans('betrouwbaarheid', betrouwbaarheid);
  checkAantal('totaal', totaal, 1, MEESTE);
  checkAantal('aantal', aantal, 0);
  if (aantal > totaal) refuse('evaluatie.aantal_boven_totaal', { aantal, totaal }, ['aantal']);
  const staart = (1 - betrouwbaarheid) / 2;
  const onder = aantal === 0 ? 0 : findNulpunt((p) => computeBetaKans(p, aantal, totaal - aantal + 1), staart, 0, 1);
  const boven =
    aantal === totaal ? 1 : findNulpunt((p) => computeBetaKans(p, aantal + 1, totaal - aantal), 1 - staart, 0, 1);
  return { waarde: aantal / totaal, interval: { onder, boven, betrouwbaarheid, methode: 'clopper_pearson' } };
}
