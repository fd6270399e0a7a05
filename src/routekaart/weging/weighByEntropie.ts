import { isConstant, measureBereik, presentWaarden } from '../../rekenen/index.js';
import { refuse } from '../teksten/codes.js';
import { type Idkolom, type Kolommen, readKolommen } from './kolommen.js';
import { toGewichten } from './toGewichten.js';

/**
 * Entropy weights: a column whose values lie far apart tells more and weighs more. With `p = x / sum`, the entropy is
 * `-sum(p ln p) / ln n`, and the weight is in proportion to 1 minus the entropy. A column that does not vary weighs 0.
 * Source: Shannon (1948); as weights Zeleny (1982), Hwang and Yoon (1981).
 *
 * @param kolommen - scores for which more is better, 0 and up, not all 0; NaN is a missing score and is left out
 * @returns weights by id that add up to 1
 * @throws DomeinFout `routekaart.kolommen_leeg`, `routekaart.kolommen_ongelijk`, `routekaart.waarde_oneindig`,
 *   `routekaart.waarde_negatief`, `routekaart.gewichten_niet_bepaald` (nothing varies)
 */
export function weighByEntropie(kolommen: Kolommen): Record<string, number> {
  const { lijst } = readKolommen(kolommen);
  const measureSpreiding = ({ id, x }: Idkolom): number => {
    const gevuld = presentWaarden(x);
    const negatief = gevuld.find((waarde) => waarde < 0);
    if (negatief !== undefined) refuse('routekaart.waarde_negatief', { waarde: negatief, methode: 'entropie' }, [id]);
    if (gevuld.length === 0 || isConstant(measureBereik(gevuld))) return 0;
    const som = gevuld.reduce((a, b) => a + b, 0);
    const entropie = gevuld.reduce((a, waarde) => (waarde > 0 ? a - (waarde / som) * Math.log(waarde / som) : a), 0);
    return Math.max(0, 1 - entropie / Math.log(gevuld.length));
  };
  return toGewichten(
    lijst.map((kolom) => ({ id: kolom.id, ruw: measureSpreiding(kolom) })),
    'entropie',
  );
}
