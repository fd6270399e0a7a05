import { i32 } from '../../rekenen/index.js';
import type { Keuzeprobleem } from '../probleem/keuzeprobleem.js';

/** The pairs of neighbours that can both be chosen, each once. */
export function listBonusparen({ paren, masker }: Pick<Keuzeprobleem, 'paren' | 'masker'>) {
  const a: number[] = [];
  const b: number[] = [];
  for (let c = 0; paren !== undefined && c < masker.length; c++) {
    for (let p = i32(paren.start, c); p < i32(paren.start, c + 1); p++) {
      const d = i32(paren.buren, p);
      if (d < c || masker[c] === 0 || masker[d] === 0) continue;
      a.push(c);
      b.push(d);
    }
  }
  return { a: Int32Array.from(a), b: Int32Array.from(b) };
}
