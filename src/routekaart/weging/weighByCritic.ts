import {
  correlateAll,
  f64,
  isConstant,
  measureBereik,
  presentWaarden,
  standardDeviation,
} from '../../rekenen/index.js';
import { type Idkolom, type Kolommen, readKolommen } from './kolommen.js';
import { toGewichten } from './toGewichten.js';

/**
 * CRITIC weights: a criterion weighs more when it varies more, and when it says less of the same as the others. The weight is in proportion
 * to its standard deviation (divisor n - 1) times the sum of 1 minus its correlation with each other criterion. One criterion weighs 1.
 * Source: Diakoulaki, Mavrotas and Papayannakis, Determining objective weights in multiple criteria problems (1995).
 *
 * @param kolommen - normalised scores for which more is better; NaN is a missing score. A correlation uses the rows with both scores
 * @returns weights by id that add up to 1
 * @throws DomeinFout `routekaart.kolommen_leeg`, `routekaart.kolommen_ongelijk`, `routekaart.waarde_oneindig`,
 *   `routekaart.gewichten_niet_bepaald` (nothing varies, or all say the same)
 */
export function weighByCritic(kolommen: Kolommen): Record<string, number> {
  const { lijst } = readKolommen(kolommen);
  // The correlation of a column with itself is 1, so it adds nothing.
  const conflicten = Float64Array.from(correlateAll(lijst.map(({ x }) => x)), (rij) =>
    rij.reduce((som, r) => som + (1 - r), 0),
  );
  const measureInformatie = ({ x }: Idkolom, k: number): number => {
    const gevuld = presentWaarden(x);
    if (gevuld.length === 0 || isConstant(measureBereik(gevuld))) return 0;
    return lijst.length === 1 ? 1 : standardDeviation(gevuld) * f64(conflicten, k);
  };
  return toGewichten(
    lijst.map((kolom, k) => ({ id: kolom.id, ruw: measureInformatie(kolom, k) })),
    'critic',
  );
}
