// Runs millions of times: a checked reader would take a tenth more. So `!` is allowed here, in loops over the length of what they read.

import { computeMachtterm, finishMacht, isGedekt } from '../../routekaart/huis.js';
import type { Vlakboom } from './compileBoom.js';

/** The power mean of one node of one row. Reads the available scores a second time, as shares of their top. */
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
 * The score of one row, or NaN when too few of its scores are available. It is the same score as `aggregateKolommen` gives by columns.
 *
 * @param matrix - normalised scores, row after row
 * @param van - where the row begins
 * @param werk - an array with room for one score per node
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
