import type { Bevinding, Pad } from '../../kern/index.js';
import {
  isConstant,
  isGelijk,
  mean,
  median,
  presentWaarden,
  RUIS,
  rankWaarden,
  type Statistiek,
  standardDeviation,
} from '../../rekenen/index.js';
import type { Doelband, Normalisatie } from '../model/routekaart.js';
import { createBevinding } from '../teksten/codes.js';
import { type Bereik, type Kolomscore, type Kolomwijze, type Lijn, ONBEGRENSD, toKolomscore } from './kolomscore.js';
import { lineThrough } from './lineThrough.js';
import { orientKolom } from './orientKolom.js';
import { rescaleKolom } from './rescaleKolom.js';
import { scoreCategorieen } from './scoreCategorieen.js';
import { scoreDoelband } from './scoreDoelband.js';

/** Methods with a number that was chosen in the unit of the values. */
const MET_EENHEID: readonly Normalisatie['methode'][] = ['ijkpunten', 'afstand_referentie'];

/**
 * Normalises a column, or gives a finding that says why this is impossible. The public function, with the documentation, is
 * `normalizeWaarden`.
 *
 * @param x - the values, NaN where missing; never infinite (the caller has checked)
 * @param gemeten - count, lowest and highest of `x`
 */
export function normalizeKolom(
  x: Float64Array,
  gemeten: Statistiek,
  wijze: Kolomwijze,
  pad: Pad,
): Kolomscore | Bevinding {
  const { normalisatie, schaal, richting } = wijze;
  const { aantal } = gemeten;
  if (normalisatie.methode === 'doelband')
    return toKolomscore(scoreDoelband(x, normalisatie, wijze.doel as Doelband, schaal), schaal);
  if (normalisatie.methode === 'categorieen')
    return toKolomscore(scoreCategorieen(x, aantal, normalisatie, schaal), schaal);

  // From here on more is better.
  const gericht = orientKolom(x, gemeten, wijze);
  const { minimum, maximum, listWaarden, mapLijn } = MET_EENHEID.includes(normalisatie.methode)
    ? gericht
    : rescaleKolom(gericht);
  const teken = richting === 'lager' ? -1 : 1;
  const breedte = schaal.tot - schaal.van;
  const midden = schaal.van + breedte / 2;
  const constant = isConstant({ minimum, maximum });
  // Without any value the lowest is above the highest. The checks are then skipped, and every score stays missing.
  const leeg = aantal === 0;
  const neutral = (score: number, bereik: Bereik): Kolomscore => ({
    ...toKolomscore(
      x.map((waarde) => (Number.isNaN(waarde) ? waarde : score)),
      bereik,
    ),
    constant: true,
  });
  /** A line that is not cut off, or a finding when a score at one of its ends is not a finite number. */
  const openLijn = (lijn: Lijn): Kolomscore | Bevinding => {
    const eind = leeg ? undefined : [minimum, maximum].find((x) => !Number.isFinite((x - lijn.nul) * lijn.a + lijn.b));
    return eind === undefined
      ? mapLijn(lijn, ONBEGRENSD)
      : createBevinding('fout', 'routekaart.getal_onbruikbaar', pad, { waarde: String(teken * eind) });
  };
  switch (normalisatie.methode) {
    case 'ijkpunten': {
      const { begrenzen = true } = normalisatie;
      const [onder, boven] = [teken * normalisatie.onder, teken * normalisatie.boven];
      const lijn = lineThrough(Math.min(onder, boven), Math.max(onder, boven), schaal, begrenzen);
      return begrenzen ? mapLijn(lijn, schaal) : openLijn(lijn);
    }
    case 'minmax': {
      if (constant) return neutral(midden, schaal);
      // Cut off, because rounding may put the highest score slightly above the scale.
      return mapLijn({ ...lineThrough(minimum, maximum, schaal, true), snijdt: false }, schaal);
    }
    case 'zscore': {
      const { gemiddelde = 0, spreiding = 1 } = normalisatie;
      if (constant) return neutral(gemiddelde, ONBEGRENSD);
      const gevuld = presentWaarden(listWaarden());
      const a = spreiding / standardDeviation(gevuld);
      return mapLijn({ nul: mean(gevuld), a, b: gemiddelde, begrensd: false, snijdt: false }, ONBEGRENSD);
    }
    case 'robuuste_zscore': {
      if (constant) return neutral(0, ONBEGRENSD);
      const gevuld = presentWaarden(listWaarden());
      const mediaan = median(gevuld);
      const mad = median(gevuld.map((waarde) => Math.abs(waarde - mediaan)));
      if (mad <= RUIS * Math.abs(mediaan))
        return createBevinding('fout', 'routekaart.spreiding_nul', pad, { methode: normalisatie.methode });
      // 1.4826 makes the median absolute deviation of a normal distribution equal to its standard deviation.
      return mapLijn({ nul: mediaan, a: 1 / (1.4826 * mad), b: 0, begrensd: false, snijdt: false }, ONBEGRENSD);
    }
    case 'rang':
    case 'borda':
    case 'percentielrang': {
      const { methode, gelijk = 'laagste' } = normalisatie;
      const bereik =
        methode === 'rang' ? { van: 1, tot: aantal } : methode === 'borda' ? { van: 0, tot: aantal - 1 } : schaal;
      if (constant) return neutral((bereik.van + bereik.tot) / 2, bereik);
      // The worst has rank 1 and gets the low end of the range. The best has rank n and gets the high end.
      const { van, tot } = bereik;
      const rangen = rankWaarden(listWaarden(), gelijk);
      return toKolomscore(
        rangen.map((rang) => van + ((tot - van) * (rang - 1)) / (aantal - 1)),
        bereik,
      );
    }
    case 'vector': {
      let som = 0;
      for (const waarde of presentWaarden(x)) som += waarde * waarde;
      const bereik = { van: -1, tot: 1 };
      if (constant) return neutral(som === 0 ? 0 : minimum / Math.sqrt(som), bereik);
      return mapLijn({ nul: 0, a: 1 / Math.sqrt(som), b: 0, begrensd: false, snijdt: false }, bereik);
    }
    case 'afstand_maximum': {
      if (!leeg && (maximum <= 0 || minimum < 0))
        return createBevinding('fout', 'routekaart.maximum_niet_positief', pad, {
          minimum: gericht.minimum,
          maximum: gericht.maximum,
        });
      if (constant) return neutral(midden, schaal);
      return mapLijn({ nul: 0, a: breedte / maximum, b: schaal.van, begrensd: true, snijdt: false }, schaal);
    }
    case 'afstand_referentie': {
      const { begrenzen = true } = normalisatie;
      const waarde = teken * normalisatie.waarde;
      if (!leeg && (waarde <= minimum || isGelijk(waarde, minimum)))
        return createBevinding('fout', 'routekaart.referentie_zonder_afstand', pad, {
          waarde: normalisatie.waarde,
          slechtste: minimum * teken,
        });
      const lijn = lineThrough(minimum, waarde, schaal, begrenzen);
      return begrenzen ? mapLijn(lijn, schaal) : openLijn(lijn);
    }
  }
}
