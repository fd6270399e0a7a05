import { sumGetallen } from '../../kern/huis.js';
import { findSchaalfactor, isConstant } from '../kolom/ruis.js';
import { measureBereik } from '../kolom/statistiek.js';
import { f64 } from '../lees.js';

/**
 * How far each figure of a column lies from their mean. Absurdly large or small figures are first multiplied by a power of two, which
 * changes no digit, so that squares and sums are numbers.
 */
function measureAfwijkingen(kolom: Float64Array, grootste: number): Float64Array {
  const factor = findSchaalfactor(grootste);
  const maat = factor === 1 ? kolom : kolom.map((waarde) => waarde * factor);
  const gemiddelde = sumGetallen(maat) / maat.length;
  return maat.map((waarde) => waarde - gemiddelde);
}

/**
 * Pearson's correlation of two columns without gaps, of the same length; `undefined` when one of them varies by rounding only, or with
 * fewer than two rows. The rounding errors of the sums are carried along.
 */
export function correlatePearson(x: Float64Array, y: Float64Array): number | undefined {
  const [bx, by] = [measureBereik(x), measureBereik(y)];
  if (x.length < 2 || isConstant(bx) || isConstant(by)) return undefined;
  const dx = measureAfwijkingen(x, Math.max(-bx.minimum, bx.maximum));
  const dy = measureAfwijkingen(y, Math.max(-by.minimum, by.maximum));
  const spreiding = Math.sqrt(sumGetallen(dx.map((d) => d * d)) * sumGetallen(dy.map((d) => d * d)));
  const samen = sumGetallen(dx.map((d, i) => d * f64(dy, i)));
  return Math.max(-1, Math.min(1, samen / spreiding));
}
