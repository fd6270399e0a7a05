import { refuse } from '../../kern/index.js';
import { isConstant, mean, measureBereik, standardDeviation } from '../../rekenen/index.js';
import { isObject, readGetallen, requireVorm } from '../model/invoer.js';

/** Columns by id, all of the same length; NaN is a missing cell. */
export type Kolommen = Readonly<Record<string, ArrayLike<number>>>;

/** The columns as typed arrays, once they are known to be usable. */
export function readKolommen(kolommen: Kolommen): {
  readonly ids: readonly string[];
  readonly x: readonly Float64Array[];
} {
  requireVorm(isObject(kolommen), 'kolommen', []);
  const ids = Object.keys(kolommen);
  const x = ids.map((id) => readGetallen(kolommen[id] as ArrayLike<number>, 'kolommen', [id]));
  const [eerste] = x;
  if (eerste === undefined) refuse('routekaart.kolommen_leeg', {});
  x.forEach((kolom, k) => {
    const id = ids[k] as string;
    if (kolom.length !== eerste.length)
      refuse('routekaart.kolommen_ongelijk', { aantal: kolom.length, verwacht: eerste.length }, [id]);
    kolom.forEach((waarde, i) => {
      // Their squares would be too large.
      if (Math.abs(waarde) > 1e150) refuse('routekaart.getal_onbruikbaar', { waarde: String(waarde) }, [id, i]);
    });
  });
  return { ids, x };
}

/**
 * Pearson's correlation of two columns over the rows where both have a figure; `undefined` when one of them does not vary there
 * or fewer than two rows are left.
 */
export function correlate(a: Float64Array, b: Float64Array): number | undefined {
  const rijen = [...a.keys()].filter((i) => !Number.isNaN(a[i]) && !Number.isNaN(b[i]));
  const x = Float64Array.from(rijen, (i) => a[i] as number);
  const y = Float64Array.from(rijen, (i) => b[i] as number);
  if (isConstant(measureBereik(x)) || isConstant(measureBereik(y))) return undefined;
  const mx = mean(x);
  const my = mean(y);
  const spreiding = standardDeviation(x) * standardDeviation(y) * (x.length - 1);
  // 0 also of differences so small that their squares are nothing, NaN of fewer than two rows.
  if (!(spreiding > 0)) return undefined;
  let som = 0;
  for (let i = 0; i < x.length; i++) som += ((x[i] as number) - mx) * ((y[i] as number) - my);
  return Math.max(-1, Math.min(1, som / spreiding));
}

/** The correlations of all columns; a column that does not vary has 0 with every other. */
export function correlateAll(x: readonly Float64Array[]): number[][] {
  return x.map((a, i) => x.map((b, j) => (i === j ? 1 : (correlate(a, b) ?? 0))));
}

/**
 * Eigenvalues, from large to small, and eigenvectors of a symmetric matrix by Jacobi's rotations: slow and sure, for the few
 * criteria that stand together.
 */
export function eigenSymmetric(matrix: readonly (readonly number[])[]): { waarden: number[]; vectoren: number[][] } {
  const n = matrix.length;
  const a = matrix.map((rij) => [...rij]);
  const v = matrix.map((_, i) => matrix.map((_, j) => (i === j ? 1 : 0)));
  const at = (m: number[][], i: number, j: number) => (m[i] as number[])[j] as number;
  const set = (m: number[][], i: number, j: number, waarde: number) => {
    (m[i] as number[])[j] = waarde;
  };
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
    vectoren: volgorde.map((i) => v.map((rij) => rij[i] as number)),
  };
}

/** Weights that add up to 1, by id. */
export function toGewichten(ids: readonly string[], ruw: readonly number[], methode: string): Record<string, number> {
  const som = ruw.reduce((a, b) => a + b, 0);
  if (!(som > 0)) refuse('routekaart.gewichten_niet_bepaald', { methode });
  return Object.fromEntries(ids.map((id, k) => [id, (ruw[k] as number) / som]));
}
