import { cleanGetal, f64, RUIS, u32 } from '../../rekenen/index.js';

/**
 * How ranks are given to equal scores: `competitie` 1, 2, 2, 4; `dicht` 1, 2, 2, 3; `gemiddeld` 1, 2.5, 2.5, 4;
 * `laatste` 1, 3, 3, 4.
 */
export type Gelijkspel = (typeof GELIJKSPEL)[number];

/** The ways to rank equal scores. */
export const GELIJKSPEL = ['competitie', 'dicht', 'gemiddeld', 'laatste'] as const;

/**
 * Ranks from high (1) to low. NaN takes no part and gets rank 0. Scores are equal when they differ only by rounding from the highest of
 * their group.
 *
 * @param maat - the size of the terms of the scores, when these terms may cancel each other out. Default: the largest score
 * @returns `rangen`, the ranks; `volgorde`, the rows that take part from high to low, equal scores in row order; and `afgerond`, the scores
 *   without rounding noise, so that equal scores are the same number
 */
export function rankScores(
  scores: Float64Array,
  gelijk: Gelijkspel,
  maat = 0,
): { readonly rangen: Float64Array; readonly volgorde: Uint32Array; readonly afgerond: Float64Array } {
  const n = scores.length;
  const alle = new Uint32Array(n);
  let aantal = 0;
  let grootste = maat;
  for (let i = 0; i < n; i++) {
    const score = f64(scores, i);
    if (Number.isNaN(score)) continue;
    alle[aantal++] = i;
    grootste = Math.max(grootste, Math.abs(score));
  }
  const volgorde = alle.subarray(0, aantal).sort((a, b) => f64(scores, b) - f64(scores, a) || a - b);
  const rangen = new Float64Array(n);
  const afgerond = new Float64Array(n).fill(Number.NaN);
  const grens = RUIS * grootste;
  let dicht = 0;
  for (let van = 0; van < aantal; ) {
    const hoogste = f64(scores, u32(volgorde, van));
    let tot = van + 1;
    while (tot < aantal && hoogste - f64(scores, u32(volgorde, tot)) <= grens) tot += 1;
    dicht += 1;
    const rang =
      gelijk === 'competitie' ? van + 1 : gelijk === 'laatste' ? tot : gelijk === 'dicht' ? dicht : (van + 1 + tot) / 2;
    const score = cleanGetal(hoogste, grootste);
    if (tot > van + 1) volgorde.subarray(van, tot).sort();
    for (let i = van; i < tot; i++) {
      rangen[u32(volgorde, i)] = rang;
      afgerond[u32(volgorde, i)] = score;
    }
    van = tot;
  }
  return { rangen, volgorde, afgerond };
}
