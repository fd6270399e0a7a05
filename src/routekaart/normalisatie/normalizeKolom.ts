import type { Bevinding, Pad } from '../../kern/index.js';
import { isConstant, isGelijk, RUIS, rankWaarden, type Statistiek } from '../../rekenen/index.js';
import { rankBinnen } from '../ijk/rankBinnen.js';
import type { Doelband, Normalisatie } from '../model/routekaart.js';
import { createBevinding } from '../teksten/codes.js';
import { isOpZichzelf } from './isOpZichzelf.js';
import { type Bereik, type Kolomscore, type Kolomwijze, type Lijn, ONBEGRENSD, toKolomscore } from './kolomscore.js';
import { lineThrough } from './lineThrough.js';
import { type GerichteKolom, orientKolom } from './orientKolom.js';
import { rescaleKolom } from './rescaleKolom.js';
import { scoreCategorieen } from './scoreCategorieen.js';
import { scoreDoelband } from './scoreDoelband.js';

/** Methods with a number that was chosen in the unit of the values. */
const MET_EENHEID: readonly Normalisatie['methode'][] = ['ijkpunten', 'afstand_referentie'];

type Rangmethode = Extract<Normalisatie, { methode: 'rang' | 'borda' | 'percentielrang' }>;
type Meetmethode = Exclude<Normalisatie, { methode: 'doelband' | 'categorieen' } | Rangmethode>;

/** A column on its way to scores, of which more is better. */
interface Invoer {
  readonly x: Float64Array;
  readonly gericht: GerichteKolom;
  readonly wijze: Kolomwijze;
  readonly pad: Pad;
  /** No area of the reference set has a value. */
  readonly leeg: boolean;
  /** All values of the reference set are equal. */
  readonly constant: boolean;
}

/** Every value gets this score, as nothing can be told apart. */
function neutral(x: Float64Array, score: number, bereik: Bereik): Kolomscore {
  const scores = x.map((waarde) => (Number.isNaN(waarde) ? waarde : score));
  return { ...toKolomscore(scores, bereik), constant: true, bodem: score };
}

/** A line without a range; its lowest score is that of the worst value of the reference set. */
function openLijn({ gericht, wijze, leeg, pad }: Invoer, lijn: Lijn): Kolomscore | Bevinding {
  const { ijk, minimum, maximum } = gericht;
  const scoreOf = (waarde: number) => (waarde - lijn.nul) * lijn.a + lijn.b;
  // A column without values has its ends the wrong way round.
  const zonder = leeg || minimum > maximum;
  const eind = zonder ? undefined : [minimum, maximum].find((waarde) => !Number.isFinite(scoreOf(waarde)));
  if (eind !== undefined) {
    const teken = wijze.richting === 'lager' ? -1 : 1;
    return createBevinding('fout', 'routekaart.getal_onbruikbaar', pad, { waarde: String(teken * eind) });
  }
  return gericht.mapLijn(lijn, ONBEGRENSD, leeg ? undefined : scoreOf(ijk.minimum));
}

/** A line within the scale of the Routekaart, cut off at its ends unless the reference set may be passed. */
function scaleLijn(invoer: Invoer, lijn: Lijn): Kolomscore | Bevinding {
  const { gericht, wijze } = invoer;
  const { ijk, minimum, maximum } = gericht;
  if (wijze.begrenzen === false) return openLijn(invoer, { ...lijn, begrensd: false, snijdt: false });
  // The ends of the own column are never passed by more than rounding.
  return gericht.mapLijn({ ...lijn, snijdt: minimum < ijk.minimum || maximum > ijk.maximum }, wijze.schaal);
}

/** The ranks of the values, from the worst (1) to the best. */
function rankKolom({ x, gericht, wijze }: Invoer, gelijk: 'laagste' | 'gemiddeld'): Float64Array {
  const { ijk, richting, doel } = wijze;
  if (ijk === undefined) return rankWaarden(gericht.listWaarden(), gelijk);
  const vergeleken = doel === undefined ? x : gericht.listWaarden();
  return vergeleken.map((waarde) => rankBinnen(ijk, waarde, gelijk, richting === 'lager'));
}

/** The worst has rank 1 and gets the low end of the range. The best has rank n and gets the high end. */
function scoreRangen(invoer: Invoer, { methode, gelijk = 'laagste' }: Rangmethode, aantal: number): Kolomscore {
  const { x, wijze, constant } = invoer;
  const bereik =
    methode === 'rang' ? { van: 1, tot: aantal } : methode === 'borda' ? { van: 0, tot: aantal - 1 } : wijze.schaal;
  if (constant) return neutral(x, (bereik.van + bereik.tot) / 2, bereik);
  const { van, tot } = bereik;
  return toKolomscore(
    rankKolom(invoer, gelijk).map((rang) => van + ((tot - van) * (rang - 1)) / (aantal - 1)),
    bereik,
  );
}

/** The methods whose scores are points of a line, by numbers of the reference set. */
function scoreLijn(invoer: Invoer, normalisatie: Meetmethode): Kolomscore | Bevinding {
  const { x, gericht, wijze, pad, leeg, constant } = invoer;
  const { schaal, richting } = wijze;
  const { ijk } = gericht;
  const teken = richting === 'lager' ? -1 : 1;
  const breedte = schaal.tot - schaal.van;
  const midden = schaal.van + breedte / 2;
  const open = { begrensd: false, snijdt: false };
  switch (normalisatie.methode) {
    case 'ijkpunten': {
      const { begrenzen = true } = normalisatie;
      const [onder, boven] = [teken * normalisatie.onder, teken * normalisatie.boven];
      const lijn = lineThrough(Math.min(onder, boven), Math.max(onder, boven), schaal, begrenzen);
      return begrenzen ? gericht.mapLijn(lijn, schaal) : openLijn(invoer, lijn);
    }
    case 'minmax':
      if (constant) return neutral(x, midden, schaal);
      // Cut off, because rounding may put the highest score slightly above the scale.
      return scaleLijn(invoer, lineThrough(ijk.minimum, ijk.maximum, schaal, true));
    case 'zscore': {
      const { gemiddelde = 0, spreiding = 1 } = normalisatie;
      if (constant) return neutral(x, gemiddelde, ONBEGRENSD);
      if (leeg) return toKolomscore(x, ONBEGRENSD);
      return openLijn(invoer, { nul: ijk.gemiddelde, a: spreiding / ijk.spreiding, b: gemiddelde, ...open });
    }
    case 'robuuste_zscore': {
      if (constant) return neutral(x, 0, ONBEGRENSD);
      if (leeg) return toKolomscore(x, ONBEGRENSD);
      const { mediaan, mad } = ijk;
      if (mad <= RUIS * Math.abs(mediaan))
        return createBevinding('fout', 'routekaart.spreiding_nul', pad, { methode: normalisatie.methode });
      // 1.4826 makes the median absolute deviation of a normal distribution equal to its standard deviation.
      return openLijn(invoer, { nul: mediaan, a: 1 / (1.4826 * mad), b: 0, ...open });
    }
    case 'vector': {
      const { norm, minimum } = ijk;
      const bereik = { van: -1, tot: 1 };
      if (constant) return neutral(x, norm === 0 ? 0 : minimum / norm, bereik);
      return gericht.mapLijn({ nul: 0, a: 1 / norm, b: 0, ...open }, bereik);
    }
    case 'afstand_maximum': {
      if (!leeg && (ijk.maximum <= 0 || ijk.minimum < 0 || gericht.minimum < 0))
        return createBevinding('fout', 'routekaart.maximum_niet_positief', pad, {
          minimum: Math.min(ijk.minimum, gericht.minimum),
          maximum: ijk.maximum,
        });
      if (constant) return neutral(x, midden, schaal);
      return scaleLijn(invoer, { nul: 0, a: breedte / ijk.maximum, b: schaal.van, begrensd: true, snijdt: false });
    }
    case 'afstand_referentie': {
      const { begrenzen = true } = normalisatie;
      const waarde = teken * normalisatie.waarde;
      if (!leeg && (waarde <= ijk.minimum || isGelijk(waarde, ijk.minimum)))
        return createBevinding('fout', 'routekaart.referentie_zonder_afstand', pad, {
          waarde: normalisatie.waarde,
          slechtste: ijk.minimum * teken,
        });
      const lijn = lineThrough(ijk.minimum, waarde, schaal, begrenzen);
      return begrenzen ? gericht.mapLijn(lijn, schaal) : openLijn(invoer, lijn);
    }
  }
}

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
  const { normalisatie, schaal, ijk } = wijze;
  const { aantal } = gemeten;
  if (ijk?.aantal === 0 && aantal > 0 && !isOpZichzelf(normalisatie))
    return createBevinding('fout', 'routekaart.meetlat_leeg', pad, { methode: normalisatie.methode });
  if (normalisatie.methode === 'doelband')
    return toKolomscore(scoreDoelband(x, normalisatie, wijze.doel as Doelband, schaal), schaal);
  if (normalisatie.methode === 'categorieen')
    return toKolomscore(scoreCategorieen(x, aantal, normalisatie, schaal, ijk), schaal);

  // From here on more is better.
  const turned = orientKolom(x, gemeten, wijze, ijk);
  const gericht = MET_EENHEID.includes(normalisatie.methode) ? turned : rescaleKolom(turned);
  const omvang = ijk?.aantal ?? aantal;
  // Without any value the lowest is above the highest. The checks are then skipped, and every score stays missing.
  const invoer = { x, gericht, wijze, pad, leeg: omvang === 0, constant: isConstant(gericht.ijk) };
  switch (normalisatie.methode) {
    case 'rang':
    case 'borda':
    case 'percentielrang':
      return scoreRangen(invoer, normalisatie, omvang);
    default:
      return scoreLijn(invoer, normalisatie);
  }
}
