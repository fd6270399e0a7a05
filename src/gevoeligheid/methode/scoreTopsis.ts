import { f64, isConstant, measureBereik } from '../../rekenen/index.js';
import type { Kolommen } from '../../routekaart/index.js';
import { checkGewichten } from './checkGewichten.js';

/**
 * TOPSIS: how close a candidate is to the best values that occur, against the worst: `d⁻ / (d⁺ + d⁻)`. The distances to the best (d⁺) and
 * to the worst (d⁻) are in the space of the weighted scores. 1 is best on everything, 0 is worst on everything. When all candidates are
 * equal, all get 0.5. The classical method normalises by `vector` first.
 * Source: Hwang and Yoon, Multiple Attribute Decision Making (1981).
 *
 * @param kolommen - normalised scores by criterion for which more is better, without gaps
 * @param gewichten - one weight per criterion, 0 and up, not all 0; scaled to 1
 * @returns the closeness of every candidate, 0 to 1
 * @throws DomeinFout `routekaart.kolommen_leeg`, `routekaart.kolommen_ongelijk`, `routekaart.waarde_oneindig`,
 *   `routekaart.waarde_ontbreekt`, `routekaart.gewicht_ontbreekt`, `routekaart.gewicht_negatief`, `routekaart.gewichten_nul`,
 *   `routekaart.getal_onbruikbaar`, `routekaart.invoer_onleesbaar`
 */
export function scoreTopsis(kolommen: Kolommen, gewichten: Readonly<Record<string, number>>): Float64Array {
  const { aantal, kolommen: gewogen } = checkGewichten(kolommen, gewichten);
  const beste = new Float64Array(aantal);
  const slechtste = new Float64Array(aantal);
  for (const { x, w } of gewogen) {
    const bereik = measureBereik(x);
    // Equal scores can differ by rounding. That is not a distance.
    if (isConstant(bereik)) continue;
    const { minimum: laagste, maximum: hoogste } = bereik;
    for (let i = 0; i < aantal; i++) {
      beste[i] = f64(beste, i) + (w * (hoogste - f64(x, i))) ** 2;
      slechtste[i] = f64(slechtste, i) + (w * (f64(x, i) - laagste)) ** 2;
    }
  }
  return beste.map((waarde, i) => {
    const naarBeste = Math.sqrt(waarde);
    const naarSlechtste = Math.sqrt(f64(slechtste, i));
    return naarBeste + naarSlechtste === 0 ? 0.5 : naarSlechtste / (naarBeste + naarSlechtste);
  });
}
