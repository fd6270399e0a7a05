import { sumGetallen } from '../../kern/index.js';

/** The product-moment correlation of Pearson; `undefined` when one of the rows does not vary. */
export function computeCorrelatie(x: readonly number[], y: readonly number[]): number | undefined {
  const mx = sumGetallen(x) / x.length;
  const my = sumGetallen(y) / y.length;
  const som = (f: (i: number) => number) => sumGetallen(x.map((_, i) => f(i)));
  const dx = (i: number) => (x[i] as number) - mx;
  const dy = (i: number) => (y[i] as number) - my;
  const xx = som((i) => dx(i) * dx(i));
  const yy = som((i) => dy(i) * dy(i));
  if (xx <= mx * mx * x.length * 1e-26 || yy <= my * my * x.length * 1e-26) return undefined;
  return Math.max(-1, Math.min(1, som((i) => dx(i) * dy(i)) / Math.sqrt(xx * yy)));
}
