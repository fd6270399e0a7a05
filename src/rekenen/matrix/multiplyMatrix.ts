// Runs millions of times: a checked reader would take half as much again. So `!` is allowed here, in loops over the length of what they read.

/** How many sets of weights are multiplied at once. */
export const GROEP = 8;

/** How many criteria are added in one pass over the rows: so many weights stay at hand. */
export const STAP = 4;

/** How many rows are done before the next criteria: so many that they stay in the nearest cache. */
const TEGEL = 128;

/** Adds {@link STAP} criteria, from `k` on, to the scores of the rows from `van` up to `tot`; their weights begin at `o`. */
function addStap(
  matrix: Float64Array,
  breedte: number,
  w: Float64Array,
  k: number,
  o: number,
  uit: Float64Array,
  kolommen: Int32Array,
  van: number,
  tot: number,
): void {
  const a0 = w[o + 0]!;
  const b0 = w[o + 1]!;
  const c0 = w[o + 2]!;
  const d0 = w[o + 3]!;
  const e0 = w[o + 4]!;
  const f0 = w[o + 5]!;
  const g0 = w[o + 6]!;
  const h0 = w[o + 7]!;
  const a1 = w[o + 8]!;
  const b1 = w[o + 9]!;
  const c1 = w[o + 10]!;
  const d1 = w[o + 11]!;
  const e1 = w[o + 12]!;
  const f1 = w[o + 13]!;
  const g1 = w[o + 14]!;
  const h1 = w[o + 15]!;
  const a2 = w[o + 16]!;
  const b2 = w[o + 17]!;
  const c2 = w[o + 18]!;
  const d2 = w[o + 19]!;
  const e2 = w[o + 20]!;
  const f2 = w[o + 21]!;
  const g2 = w[o + 22]!;
  const h2 = w[o + 23]!;
  const a3 = w[o + 24]!;
  const b3 = w[o + 25]!;
  const c3 = w[o + 26]!;
  const d3 = w[o + 27]!;
  const e3 = w[o + 28]!;
  const f3 = w[o + 29]!;
  const g3 = w[o + 30]!;
  const h3 = w[o + 31]!;
  const a = kolommen[0]!;
  const b = kolommen[1]!;
  const c = kolommen[2]!;
  const d = kolommen[3]!;
  const e = kolommen[4]!;
  const f = kolommen[5]!;
  const g = kolommen[6]!;
  const h = kolommen[7]!;
  for (let i = van, p = van * breedte + k; i < tot; i++, p += breedte) {
    const x0 = matrix[p]!;
    const x1 = matrix[p + 1]!;
    const x2 = matrix[p + 2]!;
    const x3 = matrix[p + 3]!;
    uit[a + i] = uit[a + i]! + x0 * a0 + x1 * a1 + x2 * a2 + x3 * a3;
    uit[b + i] = uit[b + i]! + x0 * b0 + x1 * b1 + x2 * b2 + x3 * b3;
    uit[c + i] = uit[c + i]! + x0 * c0 + x1 * c1 + x2 * c2 + x3 * c3;
    uit[d + i] = uit[d + i]! + x0 * d0 + x1 * d1 + x2 * d2 + x3 * d3;
    uit[e + i] = uit[e + i]! + x0 * e0 + x1 * e1 + x2 * e2 + x3 * e3;
    uit[f + i] = uit[f + i]! + x0 * f0 + x1 * f1 + x2 * f2 + x3 * f3;
    uit[g + i] = uit[g + i]! + x0 * g0 + x1 * g1 + x2 * g2 + x3 * g3;
    uit[h + i] = uit[h + i]! + x0 * h0 + x1 * h1 + x2 * h2 + x3 * h3;
  }
}

/** The same of fewer criteria than {@link STAP}. */
function multiplySmal(
  matrix: Float64Array,
  breedte: number,
  w: Float64Array,
  uit: Float64Array,
  kolommen: Int32Array,
): void {
  const rijen = matrix.length / breedte;
  for (let d = 0; d < GROEP; d++) {
    const kolom = kolommen[d]!;
    for (let i = 0; i < rijen; i++) {
      let som = 0;
      for (let k = 0; k < breedte; k++) som += matrix[i * breedte + k]! * w[(STAP - breedte + k) * GROEP + d]!;
      uit[kolom + i] = som;
    }
  }
}

/** At most {@link GROEP} sets of weights. */
export interface Gewichtengroep {
  /** From `packGewichten`. */
  readonly w: Float64Array;
  /** Where the column of each set of weights begins. */
  readonly kolommen: Int32Array;
}

/**
 * Scores of all rows under sets of weights, {@link GROEP} at once. Each score is added up criterion by criterion, as if it were computed
 * alone. The engine looks up an array anew in every round of a loop: so a round does much, and there are few rounds. A tile of rows is done
 * for all sets of weights before the next one, so that it is read from memory once.
 *
 * @param matrix - row after row, each of `breedte` values
 * @param uit - columns of scores
 */
export function multiplyMatrix(
  matrix: Float64Array,
  breedte: number,
  groepen: readonly Gewichtengroep[],
  uit: Float64Array,
): void {
  const rijen = matrix.length / breedte;
  if (breedte < STAP) {
    for (const { w, kolommen } of groepen) multiplySmal(matrix, breedte, w, uit, kolommen);
    return;
  }
  for (let van = 0; van < rijen; van += TEGEL) {
    const tot = Math.min(rijen, van + TEGEL);
    for (const { w, kolommen } of groepen) {
      for (const begin of kolommen) uit.fill(0, begin + van, begin + tot);
      // The last step may overlap the one before it: its weights are 0 there.
      for (let k = 0; k < breedte; k += STAP)
        addStap(matrix, breedte, w, Math.min(k, breedte - STAP), k * GROEP, uit, kolommen, van, tot);
    }
  }
}
