import type { Band } from '../../oplosser/index.js';
import type { Regel } from '../model/regel.js';
import type { Vraagstuk } from './vraagstuk.js';

/** The rules about inhabitants as one band for their sum. */
export function createBand({ kandidaten }: Vraagstuk, regels: readonly Regel[]): Band | undefined {
  let minimaal = 0;
  let maximaal = Number.POSITIVE_INFINITY;
  let gevraagd = false;
  for (const regel of regels) {
    if (regel.soort !== 'inwoners') continue;
    gevraagd = true;
    minimaal = Math.max(minimaal, regel.minimaal ?? 0);
    maximaal = Math.min(maximaal, regel.maximaal ?? Number.POSITIVE_INFINITY);
  }
  if (!gevraagd) return undefined;
  const gewichten = Float64Array.from(kandidaten, ({ inwoners }) => inwoners ?? 0);
  return { gewichten, minimaal, maximaal };
}
