import { sumGetallen } from '../../kern/huis.js';
import { isConstant } from '../kolom/ruis.js';
import { measureBereik } from '../kolom/statistiek.js';
import { f64 } from '../lees.js';

/** Below this a product has lost digits. */
const KLEINST = 1e-290;

/** The square root of a product, also when the product itself is too large or too small for a number. */
function rootProduct(a: number, b: number): number {
  const product = a * b;
  return product > KLEINST && product < Number.POSITIVE_INFINITY ? Math.sqrt(product) : Math.sqrt(a) * Math.sqrt(b);
}

/**
 * Pearson's correlation of two columns without gaps, of the same length; `undefined` when one of them varies by rounding only, or with
 * fewer than two rows. The rounding errors of the sums are carried along.
 */
export function correlatePearson(x: Float64Array, y: Float64Array): number | undefined {
  if (isConstant(measureBereik(x)) || isConstant(measureBereik(y))) return undefined;
  const mx = sumGetallen(x) / x.length;
  const my = sumGetallen(y) / y.length;
  const dx = x.map((waarde) => waarde - mx);
  const dy = y.map((waarde) => waarde - my);
  const spreiding = rootProduct(sumGetallen(dx.map((d) => d * d)), sumGetallen(dy.map((d) => d * d)));
  // This is 0 with fewer than two rows, and for differences so small that their squares are 0.
  if (spreiding === 0) return undefined;
  const samen = sumGetallen(dx.map((d, i) => d * f64(dy, i)));
  return Math.max(-1, Math.min(1, samen / spreiding));
}
