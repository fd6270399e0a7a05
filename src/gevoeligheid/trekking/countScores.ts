// Runs millions of times: a checked reader would take a tenth more. So `!` is allowed here, in loops over the length of what they read.

/** Sums and extremes of the scores of every buurt. */
interface Scoretelling {
  readonly somScore: Float64Array;
  readonly somScore2: Float64Array;
  readonly laagsteScore: Float64Array;
  readonly hoogsteScore: Float64Array;
}

/** Counts the scores of the draws from `van` up to `tot`, buurt by buurt, one draw in a round. */
function countEnkel(
  scores: Float64Array,
  van: number,
  tot: number,
  basis: Float64Array,
  { somScore, somScore2, laagsteScore, hoogsteScore }: Scoretelling,
): void {
  const n = basis.length;
  for (let d = van; d < tot; d++) {
    for (let i = 0, plaats = d * n; i < n; i++, plaats++) {
      const score = scores[plaats]!;
      if (Number.isNaN(score)) continue;
      const verschil = score - basis[i]!;
      somScore[i] = somScore[i]! + verschil;
      somScore2[i] = somScore2[i]! + verschil * verschil;
      // Plus zero, as -0 and 0 are one score.
      if (score < laagsteScore[i]!) laagsteScore[i] = score + 0;
      if (score > hoogsteScore[i]!) hoogsteScore[i] = score + 0;
    }
  }
}

/**
 * Adds the scores of draws to the sums, draw by draw in their order, as sums of fractions depend on it. A row without a score (NaN) does not
 * count.
 *
 * @param scores - draw after draw
 * @param basis - by buurt what is subtracted from its scores, so that no digits are lost
 */
export function countScores(scores: Float64Array, trekkingen: number, basis: Float64Array, uit: Scoretelling): void {
  const n = basis.length;
  const { somScore, somScore2, laagsteScore, hoogsteScore } = uit;
  let d = 0;
  // Four draws in a round: the engine looks up an array anew in every round.
  for (; d + 3 < trekkingen; d += 4) {
    const p = d * n;
    for (let i = 0; i < n; i++) {
      const x0 = scores[p + i]!;
      const x1 = scores[p + n + i]!;
      const x2 = scores[p + 2 * n + i]!;
      const x3 = scores[p + 3 * n + i]!;
      const nul = basis[i]!;
      let som = somScore[i]!;
      let som2 = somScore2[i]!;
      if (!Number.isNaN(x0)) {
        som += x0 - nul;
        som2 += (x0 - nul) * (x0 - nul);
      }
      if (!Number.isNaN(x1)) {
        som += x1 - nul;
        som2 += (x1 - nul) * (x1 - nul);
      }
      if (!Number.isNaN(x2)) {
        som += x2 - nul;
        som2 += (x2 - nul) * (x2 - nul);
      }
      if (!Number.isNaN(x3)) {
        som += x3 - nul;
        som2 += (x3 - nul) * (x3 - nul);
      }
      somScore[i] = som;
      somScore2[i] = som2;
      let laag = laagsteScore[i]!;
      let hoog = hoogsteScore[i]!;
      if (x0 < laag) laag = x0;
      if (x0 > hoog) hoog = x0;
      if (x1 < laag) laag = x1;
      if (x1 > hoog) hoog = x1;
      if (x2 < laag) laag = x2;
      if (x2 > hoog) hoog = x2;
      if (x3 < laag) laag = x3;
      if (x3 > hoog) hoog = x3;
      laagsteScore[i] = laag + 0;
      hoogsteScore[i] = hoog + 0;
    }
  }
  countEnkel(scores, d, trekkingen, basis, uit);
}
