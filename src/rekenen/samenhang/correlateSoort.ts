import { rankWaarden } from '../kolom/rankWaarden.js';
import { isGelijk } from '../kolom/ruis.js';
import { f64 } from '../lees.js';
import { correlatePearson } from './correlatePearson.js';
import { pairWaarden } from './pairWaarden.js';

/** Which correlation: of the values, of their ranks, or of the order of pairs (tau-b). */
export type Correlatiesoort = (typeof CORRELATIESOORTEN)[number];

/** The kinds of correlation. */
export const CORRELATIESOORTEN = ['pearson', 'spearman', 'kendall'] as const;

/** 1 when the first is larger, -1 when it is smaller, 0 when the two are equal apart from rounding. */
const compare = (x: number, y: number) => (isGelijk(x, y) ? 0 : Math.sign(x - y));

/**
 * Kendall's tau-b: pairs that go the same way minus pairs that go opposite ways, corrected for ties. The work grows with the square of the
 * number of rows.
 */
function kendall(a: Float64Array, b: Float64Array): number | undefined {
  let som = 0;
  let losA = 0;
  let losB = 0;
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < i; j++) {
      const x = compare(f64(a, i), f64(a, j));
      const y = compare(f64(b, i), f64(b, j));
      som += x * y;
      losA += x * x;
      losB += y * y;
    }
  }
  return losA === 0 || losB === 0 ? undefined : som / Math.sqrt(losA * losB);
}

/** The correlation over the rows where both have a figure; `undefined` where it is not defined. */
export function correlateSoort(a: Float64Array, b: Float64Array, soort: Correlatiesoort): number | undefined {
  const { x, y } = pairWaarden(a, b);
  if (soort === 'pearson') return correlatePearson(x, y);
  return soort === 'spearman'
    ? correlatePearson(rankWaarden(x, 'gemiddeld'), rankWaarden(y, 'gemiddeld'))
    : kendall(x, y);
}
