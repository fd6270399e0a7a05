import { isGelijk, measureBereik, type Statistiek } from '../../rekenen/index.js';
import type { Doelband } from '../model/routekaart.js';
import type { Bereik, Kolomscore, Kolomwijze, Lijn } from './kolomscore.js';
import { mapLijn } from './mapLijn.js';
import { turnLijn } from './turnLijn.js';

/** A column turned so that more is better. */
export interface GerichteKolom {
  readonly minimum: number;
  readonly maximum: number;
  /** Gives the values. They are made only on request, because most methods need only the lowest and the highest. */
  readonly listWaarden: () => Float64Array;
  /** The scores of a line over these values. */
  readonly mapLijn: (lijn: Lijn, bereik: Bereik) => Kolomscore;
}

/** The distance to the band as a value for which more is better: 0 inside the band, below 0 outside. */
function distanceToBand(x: Float64Array, doel: Doelband): Float64Array {
  const isBinnen = (waarde: number) =>
    (waarde >= doel.van && waarde <= doel.tot) || isGelijk(waarde, doel.van) || isGelijk(waarde, doel.tot);
  return x.map((waarde) => (isBinnen(waarde) ? 0 : waarde < doel.van ? waarde - doel.van : doel.tot - waarde));
}

/** Turns a column so that more is better. The sign changes when less is better. With a band, the values become the distance to it. */
export function orientKolom(
  x: Float64Array,
  gemeten: Statistiek,
  { richting, doel }: Pick<Kolomwijze, 'richting' | 'doel'>,
): GerichteKolom {
  if (doel !== undefined) {
    const afstanden = distanceToBand(x, doel);
    const { minimum, maximum } = measureBereik(afstanden);
    // The distance to a band is not a line over the values.
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
