import { f64 } from '../lees.js';

/** Weights of four draws, criterion after criterion, as `multiplyMatrix` reads them. */
export function packGewichten(w0: Float64Array, w1: Float64Array, w2: Float64Array, w3: Float64Array): Float64Array {
  const uit = new Float64Array(4 * w0.length);
  for (let k = 0; k < w0.length; k++) {
    uit[4 * k] = f64(w0, k);
    uit[4 * k + 1] = f64(w1, k);
    uit[4 * k + 2] = f64(w2, k);
    uit[4 * k + 3] = f64(w3, k);
  }
  return uit;
}
