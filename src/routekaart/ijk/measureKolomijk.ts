import { roundGetal } from '../../kern/huis.js';
import {
  f64,
  findSchaalfactor,
  isGelijk,
  mean,
  median,
  presentWaarden,
  type Statistiek,
  standardDeviation,
} from '../../rekenen/index.js';
import { lazy } from '../model/lazy.js';
import { type Kolomijk, KWANTIELSTAPPEN, type Waardenverdeling } from './kolomijk.js';

/** The values that there are, each once. */
function listVerdeling(gesorteerd: Float64Array): Waardenverdeling {
  const waarden: number[] = [];
  const tot: number[] = [];
  gesorteerd.forEach((waarde, i) => {
    const vorige = waarden.at(-1);
    if (vorige !== undefined && isGelijk(waarde, vorige)) tot[tot.length - 1] = i + 1;
    else {
      waarden.push(waarde);
      tot.push(i + 1);
    }
  });
  return { waarden: Float64Array.from(waarden), tot: Float64Array.from(tot) };
}

/** The quantile by linear interpolation between the order statistics (type 7 of Hyndman and Fan 1996). */
function listKwantielen(gesorteerd: Float64Array): Float64Array {
  return Float64Array.from({ length: KWANTIELSTAPPEN + 1 }, (_, k) => {
    const plaats = ((gesorteerd.length - 1) * k) / KWANTIELSTAPPEN;
    const onder = Math.floor(plaats);
    const laag = f64(gesorteerd, onder);
    const deel = plaats - onder;
    return deel === 0 ? laag : laag + deel * (f64(gesorteerd, onder + 1) - laag);
  });
}

/**
 * Measures a column as a reference set. All but the count and the ends is computed at first use: most normalisations need no more.
 *
 * @param x - the compared values; NaN where missing
 * @param bereik - count, lowest and highest of `x`
 */
export function measureKolomijk(x: Float64Array, { aantal, minimum, maximum }: Statistiek): Kolomijk {
  // In another unit when the values are absurdly large or small, so that their squares are numbers.
  const factor = findSchaalfactor(Math.max(Math.abs(minimum), Math.abs(maximum)));
  const gevuld = lazy(() => presentWaarden(x));
  const gesorteerd = lazy(() => gevuld().slice().sort());
  const inEenheid = lazy(() => (factor === 1 ? gevuld() : gevuld().map((waarde) => waarde * factor)));
  const mediaan = lazy(() => median(inEenheid()));
  const kwantielen = lazy(() =>
    listKwantielen(inEenheid().slice().sort()).map((waarde) => roundGetal(waarde / factor)),
  );
  const verdeling = lazy(() => listVerdeling(gesorteerd()));
  return {
    aantal,
    minimum,
    maximum,
    get gemiddelde() {
      return mean(inEenheid()) / factor;
    },
    get spreiding() {
      return aantal < 2 ? 0 : standardDeviation(inEenheid()) / factor;
    },
    get mediaan() {
      return mediaan() / factor;
    },
    get mad() {
      return median(inEenheid().map((waarde) => Math.abs(waarde - mediaan()))) / factor;
    },
    get norm() {
      return Math.sqrt(inEenheid().reduce((som, waarde) => som + waarde * waarde, 0)) / factor;
    },
    get kwantielen() {
      return kwantielen();
    },
    get verdeling() {
      return verdeling();
    },
  };
}
