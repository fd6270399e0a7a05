import { f64 } from '../../rekenen/index.js';
import type { Paarvergelijking } from '../model/routekaart.js';

// Saaty's random indices for 1 to 15 ids.
const RANDOM_INDEX = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];

/** The principal eigenvector of complete, checked comparisons, by power iteration: the matrix is positive, so it converges. */
export function solveAhp(ids: readonly string[], vergelijkingen: readonly Paarvergelijking[]) {
  const n = ids.length;
  // Row after row.
  const matrix = new Float64Array(n * n).fill(1);
  for (const { a, b, verhouding } of vergelijkingen) {
    const i = ids.indexOf(a);
    const j = ids.indexOf(b);
    matrix[i * n + j] = verhouding;
    matrix[j * n + i] = 1 / verhouding;
  }
  let gewichten = new Float64Array(n).fill(1 / n);
  let lambdaMax = n;
  for (let ronde = 0; ronde < 10_000; ronde++) {
    const oud = gewichten;
    const volgende = oud.map((_, i) =>
      matrix.subarray(i * n, (i + 1) * n).reduce((som, x, j) => som + x * f64(oud, j), 0),
    );
    const som = volgende.reduce((a, b) => a + b, 0);
    const genormeerd = volgende.map((waarde) => waarde / som);
    const verschil = genormeerd.reduce((a, waarde, i) => Math.max(a, Math.abs(waarde - f64(oud, i))), 0);
    gewichten = genormeerd;
    lambdaMax = som;
    if (verschil < 1e-15) break;
  }
  const consistentieIndex = Math.max(0, (lambdaMax - n) / Math.max(1, n - 1));
  const willekeurig = RANDOM_INDEX[n - 1] ?? (1.7699 * n - 4.3513) / (n - 1);
  return {
    gewichten,
    lambdaMax,
    consistentieIndex,
    consistentieratio: n > 2 ? consistentieIndex / willekeurig : 0,
  };
}
