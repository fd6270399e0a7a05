import { type Bevinding, createBevinding, type Pad } from '../../kern/index.js';
import type { Criteriumrichting, Doelband, Normalisatie } from '../model/routekaart.js';
import { rankWaarden } from './rankWaarden.js';
import { mean, measureBereik, median, presentWaarden, type Statistiek, standardDeviation } from './statistiek.js';

/** A range of scores. Ends that a method does not have are infinite. */
export interface Bereik {
  readonly van: number;
  readonly tot: number;
}

/** How a column is normalised. */
export interface Kolomwijze {
  readonly normalisatie: Normalisatie;
  readonly richting: Criteriumrichting;
  readonly doel: Doelband | undefined;
  readonly schaal: Bereik;
}

/** A normalised column. */
export interface Kolomscore {
  /** NaN where the value is missing. */
  readonly scores: Float64Array;
  /** Between which ends the scores lie, given the method and the number of values. */
  readonly bereik: Bereik;
  /** No two values differ, so that the column cannot tell the buurten apart: all have the neutral score. */
  readonly constant: boolean;
  /** When every score is the point of a line at the value, cut off at `bereik` or not: that line. */
  readonly lineair: Lijn | undefined;
}

/** `(x - nul) * a + b`: in this form, as `a * x + b` loses digits when the values are large and lie close together. */
export interface Lijn {
  readonly nul: number;
  readonly a: number;
  readonly b: number;
  /** Whether points outside the range are cut off at its ends. */
  readonly begrensd: boolean;
  /** Whether some point does lie outside, by more than rounding. */
  readonly snijdt: boolean;
}

const clamp = (x: number, van: number, tot: number) => (x < van ? van : Math.min(x, tot));

/** How far outside the band, 0 inside, as a value of which more is better. */
function distanceToBand(x: Float64Array, doel: Doelband): Float64Array {
  return x.map((waarde) =>
    waarde < doel.van ? waarde - doel.van : waarde > doel.tot ? doel.tot - waarde : 0 * waarde,
  );
}

/** A column of points of a line; worked out when asked for, as scoring can do with the line itself. */
function mapLineair(x: Float64Array, lijn: Lijn, bereik: Bereik, lineair: Lijn | undefined): Kolomscore {
  let bewaard: Float64Array | undefined;
  return {
    bereik,
    constant: false,
    lineair,
    get scores() {
      if (bewaard === undefined) {
        const { nul, a, b, begrensd } = lijn;
        bewaard = new Float64Array(x.length);
        for (let i = 0; i < x.length; i++) {
          const score = ((x[i] as number) - nul) * a + b;
          bewaard[i] = begrensd ? clamp(score, bereik.van, bereik.tot) : score;
        }
      }
      return bewaard;
    },
  };
}

/** The line through two points: `van` gets the low end of the scale, `tot` the high one. */
function lineThrough(van: number, tot: number, schaal: Bereik, begrensd: boolean): Lijn {
  return { nul: van, a: (schaal.tot - schaal.van) / (tot - van), b: schaal.van, begrensd, snijdt: begrensd };
}

/** The same line for values of which the sign was turned. */
function turn(lijn: Lijn): Lijn {
  return { ...lijn, nul: -lijn.nul, a: -lijn.a };
}

/** Where a value lies in the trapezium: 0 up to `onder`, rising to 1 at the band, falling to 0 from `boven` on. */
function trapezium(x: number, onder: number, doel: Doelband, boven: number): number {
  if (x >= doel.van && x <= doel.tot) return 1;
  if (x < doel.van) return x <= onder ? 0 : (x - onder) / (doel.van - onder);
  return x >= boven ? 0 : (boven - x) / (boven - doel.tot);
}

/**
 * Normalises a column, or says why it cannot be done. The public face of it, with the documentation, is `normalizeWaarden`.
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
  const { normalisatie, schaal } = wijze;
  const breedte = schaal.tot - schaal.van;
  const { aantal } = gemeten;
  const open: Bereik = { van: Number.NEGATIVE_INFINITY, tot: Number.POSITIVE_INFINITY };
  if (normalisatie.methode === 'doelband') {
    const { onder, boven } = normalisatie;
    const doel = wijze.doel as Doelband;
    const scores = x.map((waarde) =>
      Number.isNaN(waarde) ? waarde : schaal.van + breedte * trapezium(waarde, onder, doel, boven),
    );
    return { scores, bereik: schaal, constant: false, lineair: undefined };
  }
  if (normalisatie.methode === 'categorieen') {
    const { grenzen, scores: klassen, volgens = 'waarde' } = normalisatie;
    const gerangd = volgens === 'percentiel' ? rankWaarden(x, 'gemiddeld') : x;
    const scores = gerangd.map((waarde) => {
      if (Number.isNaN(waarde)) return waarde;
      const plaats = volgens === 'percentiel' ? (waarde - 0.5) / aantal : waarde;
      let klasse = 0;
      while (klasse < grenzen.length && plaats >= (grenzen[klasse] as number)) klasse += 1;
      return schaal.van + breedte * (klassen[klasse] as number);
    });
    return { scores, bereik: schaal, constant: false, lineair: undefined };
  }

  // From here on more is better: 'lager' is turned round, 'doel' becomes the distance to the band.
  const teken = wijze.richting === 'lager' ? -1 : 1;
  const isDoel = wijze.richting === 'doel' && wijze.doel !== undefined;
  const makeBron = () =>
    isDoel ? distanceToBand(x, wijze.doel as Doelband) : teken < 0 ? x.map((waarde) => -waarde) : x;
  if (normalisatie.methode === 'ijkpunten') {
    const { onder, boven, begrenzen = true } = normalisatie;
    const lijn =
      teken < 0 ? lineThrough(-boven, -onder, schaal, begrenzen) : lineThrough(onder, boven, schaal, begrenzen);
    const gericht = teken < 0 ? turn(lijn) : lijn;
    return mapLineair(x, gericht, begrenzen ? schaal : open, gericht);
  }

  const { minimum, maximum } = isDoel
    ? measureBereik(makeBron())
    : teken < 0
      ? { minimum: -gemeten.maximum, maximum: -gemeten.minimum }
      : gemeten;
  const neutral = (score: number, bereik: Bereik): Kolomscore => ({
    scores: x.map((waarde) => (Number.isNaN(waarde) ? waarde : score)),
    bereik,
    constant: true,
    lineair: undefined,
  });
  const constant = aantal > 0 && minimum === maximum;
  const midden = schaal.van + breedte / 2;
  const mapBron = (lijn: Lijn, bereik: Bereik): Kolomscore => {
    // The distance to a band is no line.
    if (isDoel) return mapLineair(makeBron(), lijn, bereik, undefined);
    const gericht = teken < 0 ? turn(lijn) : lijn;
    return mapLineair(x, gericht, bereik, gericht);
  };
  switch (normalisatie.methode) {
    case 'minmax': {
      if (constant) return neutral(midden, schaal);
      // Cut off, as rounding may put the top a hair above the scale.
      return mapBron({ ...lineThrough(minimum, maximum, schaal, true), snijdt: false }, schaal);
    }
    case 'zscore': {
      const { gemiddelde = 0, spreiding = 1 } = normalisatie;
      if (constant || aantal === 0) return neutral(gemiddelde, open);
      const gevuld = presentWaarden(makeBron());
      const a = spreiding / standardDeviation(gevuld);
      return mapBron({ nul: mean(gevuld), a, b: gemiddelde, begrensd: false, snijdt: false }, open);
    }
    case 'robuuste_zscore': {
      if (constant || aantal === 0) return neutral(0, open);
      const gevuld = presentWaarden(makeBron());
      const mediaan = median(gevuld);
      const mad = median(gevuld.map((waarde) => Math.abs(waarde - mediaan)));
      if (mad === 0) return createBevinding('fout', 'routekaart.spreiding_nul', pad, { methode: normalisatie.methode });
      // 1.4826 makes the median absolute deviation of a normal distribution equal to its standard deviation.
      return mapBron({ nul: mediaan, a: 1 / (1.4826 * mad), b: 0, begrensd: false, snijdt: false }, open);
    }
    case 'rang':
    case 'borda':
    case 'percentielrang': {
      const { methode, gelijk = 'laagste' } = normalisatie;
      const bereik =
        methode === 'rang' ? { van: 1, tot: aantal } : methode === 'borda' ? { van: 0, tot: aantal - 1 } : schaal;
      if (constant) return neutral((bereik.van + bereik.tot) / 2, bereik);
      const rangen = rankWaarden(makeBron(), gelijk);
      const scores =
        methode === 'rang'
          ? rangen
          : methode === 'borda'
            ? rangen.map((rang) => rang - 1)
            : rangen.map((rang) => schaal.van + (breedte * (rang - 1)) / (aantal - 1));
      return { scores, bereik, constant: false, lineair: undefined };
    }
    case 'vector': {
      let som = 0;
      for (const waarde of x) if (!Number.isNaN(waarde)) som += waarde * waarde;
      if (constant) return neutral(som === 0 ? 0 : minimum / Math.sqrt(som), { van: -1, tot: 1 });
      return mapBron({ nul: 0, a: 1 / Math.sqrt(som), b: 0, begrensd: false, snijdt: false }, { van: -1, tot: 1 });
    }
    case 'afstand_maximum': {
      if (aantal > 0 && (maximum <= 0 || minimum < 0))
        return createBevinding('fout', 'routekaart.maximum_niet_positief', pad, { minimum, maximum });
      if (constant) return neutral(midden, schaal);
      return mapBron({ nul: 0, a: breedte / maximum, b: schaal.van, begrensd: true, snijdt: false }, schaal);
    }
    case 'afstand_referentie': {
      const { waarde, begrenzen = true } = normalisatie;
      if (aantal > 0 && waarde * teken <= minimum)
        return createBevinding('fout', 'routekaart.referentie_zonder_afstand', pad, {
          waarde,
          slechtste: minimum * teken,
        });
      if (aantal === 0) return neutral(midden, schaal);
      return mapBron(lineThrough(minimum, waarde * teken, schaal, begrenzen), begrenzen ? schaal : open);
    }
  }
}
