import { f64, i16, i32 } from '../../rekenen/index.js';
import type { Keuzeprobleem } from './keuzeprobleem.js';

/** The total value of an assignment of candidates to vakken, with the bonus for pairs of chosen neighbours. */
export function sumWaarde({ masker, waarden, paren, bonus }: Keuzeprobleem, toewijzing: Int16Array): number {
  const n = masker.length;
  let som = 0;
  for (let c = 0; c < n; c++) {
    const j = i16(toewijzing, c);
    if (j < 0) continue;
    som += f64(waarden, j * n + c);
    if (bonus === 0 || paren === undefined) continue;
    for (let p = i32(paren.start, c); p < i32(paren.start, c + 1); p++) {
      const d = i32(paren.buren, p);
      if (d > c && i16(toewijzing, d) >= 0) som += bonus;
    }
  }
  return som;
}
