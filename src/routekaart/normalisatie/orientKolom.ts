import { measureBereik, type Statistiek } from '../../rekenen/index.js';
import type { Kolomijk } from '../ijk/kolomijk.js';
import { measureKolomijk } from '../ijk/measureKolomijk.js';
import { compareMetBand } from './compareMetBand.js';
import type { Bereik, Kolomscore, Kolomwijze, Lijn } from './kolomscore.js';
import { mapLijn } from './mapLijn.js';
import { turnLijn } from './turnLijn.js';

/** The numbers of the reference set that lines are drawn by, turned so that more is better. */
export type Gerichteijk = Pick<
  Kolomijk,
  'minimum' | 'maximum' | 'gemiddelde' | 'spreiding' | 'mediaan' | 'mad' | 'norm'
>;

/** A column turned so that more is better. */
export interface GerichteKolom {
  /** The lowest and the highest of the column itself. */
  readonly minimum: number;
  readonly maximum: number;
  /** Of the reference set: by default the column itself. */
  readonly ijk: Gerichteijk;
  /** Gives the values. They are made only on request, because most methods need only the lowest and the highest. */
  readonly listWaarden: () => Float64Array;
  /** The scores of a line over these values. */
  readonly mapLijn: (lijn: Lijn, bereik: Bereik, bodem?: number) => Kolomscore;
}

/** The numbers of a reference set in another unit, and turned when less is better. Computed when they are asked for. */
export function turnIjk(ijk: Gerichteijk, factor: number, omgekeerd: boolean): Gerichteijk {
  const teken = omgekeerd ? -factor : factor;
  return {
    minimum: teken * (omgekeerd ? ijk.maximum : ijk.minimum),
    maximum: teken * (omgekeerd ? ijk.minimum : ijk.maximum),
    get gemiddelde() {
      return teken * ijk.gemiddelde;
    },
    get spreiding() {
      return factor * ijk.spreiding;
    },
    get mediaan() {
      return teken * ijk.mediaan;
    },
    get mad() {
      return factor * ijk.mad;
    },
    get norm() {
      return factor * ijk.norm;
    },
  };
}

/**
 * Turns a column so that more is better. The sign changes when less is better. With a band, the values become the distance to it.
 *
 * @param ijk - the reference set; `undefined` for the column itself
 */
export function orientKolom(
  x: Float64Array,
  gemeten: Statistiek,
  { richting, doel }: Pick<Kolomwijze, 'richting' | 'doel'>,
  ijk: Kolomijk | undefined,
): GerichteKolom {
  if (doel !== undefined) {
    const afstanden = compareMetBand(x, doel);
    const bereik = measureBereik(afstanden);
    return {
      minimum: bereik.minimum,
      maximum: bereik.maximum,
      ijk: ijk ?? measureKolomijk(afstanden, bereik),
      listWaarden: () => afstanden,
      // The distance to a band is not a line over the values.
      mapLijn: (lijn, scores, bodem) => mapLijn(afstanden, lijn, scores, undefined, bodem),
    };
  }
  const eigen = ijk ?? measureKolomijk(x, gemeten);
  if (richting === 'lager') {
    return {
      minimum: -gemeten.maximum,
      maximum: -gemeten.minimum,
      ijk: turnIjk(eigen, 1, true),
      listWaarden: () => x.map((waarde) => -waarde),
      mapLijn: (lijn, bereik, bodem) => {
        const gekeerd = turnLijn(lijn);
        return mapLijn(x, gekeerd, bereik, gekeerd, bodem);
      },
    };
  }
  return {
    minimum: gemeten.minimum,
    maximum: gemeten.maximum,
    ijk: eigen,
    listWaarden: () => x,
    mapLijn: (lijn, bereik, bodem) => mapLijn(x, lijn, bereik, lijn, bodem),
  };
}
