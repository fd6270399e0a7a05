import { f64 } from '../lees.js';

/**
 * Scores of all rows under four sets of weights at once, two rows at a time: every value is read once for the four sets, every weight once
 * for the two rows. Each score is added up criterion by criterion, as if it were computed alone.
 *
 * @param matrix - row after row; each row has a quarter of the length of `w`
 * @param w - from `packGewichten`
 */
export function multiplyMatrix(
  matrix: Float64Array,
  w: Float64Array,
  uit0: Float64Array,
  uit1: Float64Array,
  uit2: Float64Array,
  uit3: Float64Array,
): void {
  const rijen = uit0.length;
  const lengte = w.length;
  const breedte = lengte / 4;
  for (let i = 0; i < rijen; i += 2) {
    // With an odd number of rows the last row is paired with itself.
    const j = i + 1 < rijen ? i + 1 : i;
    let p = i * breedte;
    let q = j * breedte;
    let a0 = 0;
    let a1 = 0;
    let a2 = 0;
    let a3 = 0;
    let b0 = 0;
    let b1 = 0;
    let b2 = 0;
    let b3 = 0;
    for (let k = 0; k < lengte; k += 4) {
      const x = f64(matrix, p++);
      const y = f64(matrix, q++);
      const w0 = f64(w, k);
      const w1 = f64(w, k + 1);
      const w2 = f64(w, k + 2);
      const w3 = f64(w, k + 3);
      a0 += x * w0;
      b0 += y * w0;
      a1 += x * w1;
      b1 += y * w1;
      a2 += x * w2;
      b2 += y * w2;
      a3 += x * w3;
      b3 += y * w3;
    }
    uit0[i] = a0;
    uit1[i] = a1;
    uit2[i] = a2;
    uit3[i] = a3;
    uit0[j] = b0;
    uit1[j] = b1;
    uit2[j] = b2;
    uit3[j] = b3;
  }
}
