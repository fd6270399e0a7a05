import { isGelijk, measureBereik, type Statistiek } from '../../rekenen/index.js';
import type { Doelband } from '../model/routekaart.js';
import type { Bereik, Kolomscore, Kolomwijze, Lijn } from './kolomscore.js';
import { mapLijn } from './mapLijn.js';
import { turnLijn } from './turnLijn.js';

/** A column seen such that more is better. */
export interface GerichteKolom {
  readonly minimum: number;
  readonly maximum: number;
  /** The values; made when asked for, as most methods need the ends only. */
  readonly listWaarden: () => Float64Array;
  /** The scores of a line over these values. */
  readonly mapLijn: (lijn: Lijn, bereik: Bereik) => Kolomscore;
}

/** How far outside the band, 0 inside, as a value of which more is better. */
function distanceToBand(x: Float64Array, doel: Doelband): Float64Array {
  const isBinnen = (waarde: number) =>
    (waarde >= doel.van && waarde <= doel.tot) || isGelijk(waarde, doel.van) || isGelijk(waarde, doel.tot);
  return x.map((waarde) => (isBinnen(waarde) ? 0 : waarde < doel.van ? waarde - doel.van : doel.tot - waarde));
}

/** Turns a column round when less is better, and makes it the distance to the band when there is one. */
export function orientKolom(
  x: Float64Array,
  gemeten: Statistiek,
  { richting, doel }: Pick<Kolomwijze, 'richting' | 'doel'>,
): GerichteKolom {
  if (doel !== undefined) {
    const afstanden = distanceToBand(x, doel);
    const { minimum, maximum } = measureBereik(afstanden);
    // The distance to a band is no line.
    const map = (lijn: Lijn, bereik: Bereik) => mapLijn(afstanden, lijn, bereik, undefined);
    return { minimum, maximum, listWaarden: () => afstanden, mapLijn: map };
  }
  if (richting === 'lager') {
    return {
      minimum: -gemeten.maximum,
      maximum: -gemeten.minimum,
      listWaarden: () => x.map((waarde) => -waarde),
      mapLijn: (lijn, bereik) => {
        const gekeerd = turnLijn(lijn);
        return mapLijn(x, gekeerd, bereik, gekeerd);
      },
    };
  }
  return {
    minimum: gemeten.minimum,
    maximum: gemeten.maximum,
    listWaarden: () => x,
    mapLijn: (lijn, bereik) => mapLijn(x, lijn, bereik, lijn),
  };
}
