// Runs millions of times: a checked reader would take a tenth more. So `!` is allowed here, in loops over the length of what they read.

import { computeMachtterm } from '../aggregatie/computeMachtterm.js';
import { finishMacht } from '../aggregatie/finishMacht.js';
import { isGedekt } from '../aggregatie/isGedekt.js';
import type { Boom } from '../model/boom.js';
import { hasDuels } from '../score/hasDuels.js';

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

/** The power mean of one node of one row, in a second look at what is there: as shares of its top. */
function scoreMacht(
  { begin, bron, macht }: Vlakboom,
  k: number,
  gewichten: Float64Array,
  matrix: Float64Array,
  van: number,
  werk: Float64Array,
  noemer: number,
  top: number,
): number {
  const p = macht[k]!;
  let som = 0;
  let afwijking = 0;
  for (let t = begin[k]!; top > 0 && t < begin[k + 1]!; t++) {
    const gewicht = gewichten[t]!;
    const plek = bron[t]!;
    const score = plek >= 0 ? matrix[van + plek]! : werk[-1 - plek]!;
    if (gewicht === 0 || Number.isNaN(score)) continue;
    const term = computeMachtterm(score, top, p);
    som += gewicht * Math.exp(term);
    afwijking += gewicht * Math.expm1(term);
  }
  return finishMacht(som / noemer, afwijking / noemer, top, p);
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
    const p = macht[k]!;
    let som = 0;
    let noemer = 0;
    let alles = 0;
    let laagste = Number.POSITIVE_INFINITY;
    let hoogste = 0;
    for (let t = begin[k]!; t < begin[k + 1]!; t++) {
      const gewicht = gewichten[t]!;
      if (gewicht === 0) continue;
      alles += gewicht;
      const plek = bron[t]!;
      const score = plek >= 0 ? matrix[van + plek]! : werk[-1 - plek]!;
      if (Number.isNaN(score)) continue;
      noemer += gewicht;
      if (p === 1) som += gewicht * score;
      else if (p === 0) som += gewicht * Math.log(score);
      else if (score > hoogste) hoogste = score;
      if (score < laagste) laagste = score;
    }
    if (!isGedekt(noemer, alles, dekking[k]!)) werk[k] = Number.NaN;
    else if (p === 1) werk[k] = som / noemer;
    else if (p === 0) werk[k] = Math.exp(som / noemer);
    else werk[k] = scoreMacht(boom, k, gewichten, matrix, van, werk, noemer, p > 0 ? hoogste : laagste);
  }
  return werk[aantalKnopen - 1]!;
}
