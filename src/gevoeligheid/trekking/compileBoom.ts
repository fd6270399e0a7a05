import type { Boom } from '../../routekaart/huis.js';
import { hasDuels } from '../../routekaart/huis.js';

/** The tree as rows of numbers, for a loop that runs millions of times. Children of all nodes stand in one list, node after node. */
export interface Vlakboom {
  readonly aantalKnopen: number;
  readonly aantalTakken: number;
  /** Per node the position of its first child in the list, and at the end the position after the last child. */
  readonly begin: Int32Array;
  /** Per child the position of its criterion, or -1 minus the position of its node. */
  readonly bron: Int32Array;
  readonly ids: readonly string[];
  /** Per node the power of the mean: 1 arithmetic, 0 geometric, -1 harmonic. */
  readonly macht: Float64Array;
  readonly dekking: Float64Array;
  /** Whether every mean is arithmetic. */
  readonly rekenkundig: boolean;
  /** Whether some level uses duels (`copeland`). Then a row cannot be scored without the others. */
  readonly duels: boolean;
}

export function compileBoom(boom: Boom): Vlakboom {
  const begin: number[] = [0];
  const bron: number[] = [];
  const ids: string[] = [];
  for (const { kinderen } of boom.knopen) {
    for (const { soort, positie, id } of kinderen) {
      bron.push(soort === 'criterium' ? positie : -1 - positie);
      ids.push(id);
    }
    begin.push(bron.length);
  }
  const macht = Float64Array.from(boom.knopen, ({ aggregatie }) => {
    switch (aggregatie.methode) {
      case 'meetkundig':
        return 0;
      case 'harmonisch':
        return -1;
      case 'machtsgemiddelde':
        return aggregatie.macht;
      default:
        return 1;
    }
  });
  const duels = hasDuels(boom);
  return {
    aantalKnopen: boom.knopen.length,
    aantalTakken: bron.length,
    begin: Int32Array.from(begin),
    bron: Int32Array.from(bron),
    ids,
    macht,
    dekking: Float64Array.from(boom.knopen, ({ dekking }) => dekking),
    rekenkundig: !duels && macht.every((p) => p === 1),
    duels,
  };
}
