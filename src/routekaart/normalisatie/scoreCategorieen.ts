import { f64, isGelijk, rankWaarden } from '../../rekenen/index.js';
import type { Kolomijk } from '../ijk/kolomijk.js';
import { rankBinnen } from '../ijk/rankBinnen.js';
import type { Normalisatie } from '../model/routekaart.js';
import type { Bereik } from './kolomscore.js';

/**
 * The score of the class in which each value lies, by the value itself or by its percentile.
 *
 * @param aantal - the number of values that are not missing
 * @param ijk - the reference set in which a value has its percentile; `undefined` for the column itself
 */
export function scoreCategorieen(
  x: Float64Array,
  aantal: number,
  { grenzen, scores, volgens = 'waarde' }: Extract<Normalisatie, { methode: 'categorieen' }>,
  { van, tot }: Bereik,
  ijk: Kolomijk | undefined,
): Float64Array {
  const rangen = () =>
    ijk === undefined ? rankWaarden(x, 'gemiddeld') : x.map((waarde) => rankBinnen(ijk, waarde, 'gemiddeld', false));
  const omvang = ijk?.aantal ?? aantal;
  const plaatsen = volgens === 'waarde' ? x : rangen().map((rang) => (rang - 0.5) / omvang);
  const punten = Float64Array.from(scores);
  return plaatsen.map((plaats) => {
    if (Number.isNaN(plaats)) return plaats;
    // A value on a bound is in the class above it.
    const klasse = grenzen.filter((grens) => plaats >= grens || isGelijk(plaats, grens)).length;
    return van + (tot - van) * f64(punten, klasse);
  });
}
