import { f64, isGelijk, rankWaarden } from '../../rekenen/index.js';
import type { Normalisatie } from '../model/routekaart.js';
import type { Bereik } from './kolomscore.js';

/**
 * The score of the class in which each value lies, by the value itself or by its percentile.
 *
 * @param aantal - the number of values that are not missing
 */
export function scoreCategorieen(
  x: Float64Array,
  aantal: number,
  { grenzen, scores, volgens = 'waarde' }: Extract<Normalisatie, { methode: 'categorieen' }>,
  { van, tot }: Bereik,
): Float64Array {
  const plaatsen = volgens === 'waarde' ? x : rankWaarden(x, 'gemiddeld').map((rang) => (rang - 0.5) / aantal);
  const punten = Float64Array.from(scores);
  return plaatsen.map((plaats) => {
    if (Number.isNaN(plaats)) return plaats;
    // A value on a bound is in the class above it.
    const klasse = grenzen.filter((grens) => plaats >= grens || isGelijk(plaats, grens)).length;
    return van + (tot - van) * f64(punten, klasse);
  });
}
