import { f64 } from '../lees.js';

/**
 * Eigenvalues, from large to small, and eigenvectors of a symmetric matrix, by Jacobi's rotations. Slow but reliable; meant for the few
 * criteria that are weighed together.
 */
export function eigenSymmetric(matrix: readonly (readonly number[])[]): { waarden: number[]; vectoren: number[][] } {
  const n = matrix.length;
  // The matrix row after row.
  const a = Float64Array.from(matrix.flat());
  const v = new Float64Array(n * n);
  const at = (m: Float64Array, i: number, j: number) => f64(m, i * n + j);
  const set = (m: Float64Array, i: number, j: number, waarde: number) => {
    m[i * n + j] = waarde;
  };
  for (let i = 0; i < n; i++) set(v, i, i, 1);
  for (let ronde = 0; ronde < 100; ronde++) {
    let buiten = 0;
    for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) buiten += at(a, i, j) ** 2;
    if (buiten < 1e-30) break;
    for (let p = 0; p < n; p++) {
      for (let q = p + 1; q < n; q++) {
        const apq = at(a, p, q);
        if (apq === 0) continue;
        const theta = (at(a, q, q) - at(a, p, p)) / (2 * apq);
        const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (let k = 0; k < n; k++) {
          const akp = at(a, k, p);
          const akq = at(a, k, q);
          set(a, k, p, c * akp - s * akq);
          set(a, k, q, s * akp + c * akq);
        }
        for (let k = 0; k < n; k++) {
          const apk = at(a, p, k);
          const aqk = at(a, q, k);
          set(a, p, k, c * apk - s * aqk);
          set(a, q, k, s * apk + c * aqk);
        }
        for (let k = 0; k < n; k++) {
          const vkp = at(v, k, p);
          const vkq = at(v, k, q);
          set(v, k, p, c * vkp - s * vkq);
          set(v, k, q, s * vkp + c * vkq);
        }
      }
    }
  }
  const volgorde = matrix.map((_, i) => i).sort((i, j) => at(a, j, j) - at(a, i, i));
  return {
    waarden: volgorde.map((i) => at(a, i, i)),
    vectoren: volgorde.map((i) => matrix.map((_, rij) => at(v, rij, i))),
  };
}
