import type { Boom } from '../model/boom.js';

/** The tree as rows of numbers, for a loop that runs millions of times. Children of all nodes stand in one list, node after node. */
export interface Vlakboom {
  readonly aantalKnopen: number;
  readonly aantalTakken: number;
  /** Where the children of a node begin, and of the last where they end. */
  readonly begin: Int32Array;
  /** Per child the position of the criterion, or -1 minus that of the node. */
  readonly bron: Int32Array;
  readonly ids: readonly string[];
  /** Per node the power of the mean: 1 arithmetic, 0 geometric, -1 harmonic. */
  readonly macht: Float64Array;
  readonly dekking: Float64Array;
  /** Whether every mean is arithmetic. */
  readonly rekenkundig: boolean;
  /** Whether some level is by duels, for which a row cannot be worked out by itself. */
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
  const duels = boom.knopen.some(({ aggregatie }) => aggregatie.methode === 'copeland');
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

/** Per criterion its weight in the whole, from the weights of all children. */
export function multiplyTakken(boom: Vlakboom, gewichten: Float64Array, criteria: number): Float64Array {
  const uit = new Float64Array(criteria);
  const knoop = new Float64Array(boom.aantalKnopen);
  knoop[boom.aantalKnopen - 1] = 1;
  for (let k = boom.aantalKnopen - 1; k >= 0; k--) {
    for (let t = boom.begin[k] as number; t < (boom.begin[k + 1] as number); t++) {
      const waarde = (knoop[k] as number) * (gewichten[t] as number);
      const bron = boom.bron[t] as number;
      if (bron >= 0) uit[bron] = waarde;
      else knoop[-1 - bron] = waarde;
    }
  }
  return uit;
}

/**
 * The score of one row, or NaN when too little of it is there. The same as the columns of `aggregateKolommen` give, row by row.
 *
 * @param matrix - normalised scores, row after row
 * @param van - where the row begins
 * @param werk - room for one score a node
 */
export function scoreRij(
  boom: Vlakboom,
  gewichten: Float64Array,
  matrix: Float64Array,
  van: number,
  werk: Float64Array,
): number {
  const { aantalKnopen, begin, bron, macht, dekking } = boom;
  for (let k = 0; k < aantalKnopen; k++) {
    const p = macht[k] as number;
    let som = 0;
    let noemer = 0;
    let meetellend = 0;
    let aanwezig = 0;
    for (let t = begin[k] as number; t < (begin[k + 1] as number); t++) {
      const gewicht = gewichten[t] as number;
      if (gewicht === 0) continue;
      meetellend += 1;
      const plek = bron[t] as number;
      const score = (plek >= 0 ? matrix[van + plek] : werk[-1 - plek]) as number;
      if (Number.isNaN(score)) continue;
      aanwezig += 1;
      noemer += gewicht;
      som += gewicht * (p === 1 ? score : p === 0 ? Math.log(score) : score ** p);
    }
    if (aanwezig === 0 || aanwezig < (dekking[k] as number) * meetellend - 1e-9) werk[k] = Number.NaN;
    else {
      const gemiddelde = som / noemer;
      werk[k] = p === 1 ? gemiddelde : p === 0 ? Math.exp(gemiddelde) : gemiddelde ** (1 / p);
    }
  }
  return werk[aantalKnopen - 1] as number;
}
