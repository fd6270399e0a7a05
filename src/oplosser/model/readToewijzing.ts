import { i16, i32 } from '../../rekenen/index.js';
import type { Model } from './model.js';

/** The vak of each candidate, or -1, of the arcs that are 1; `undefined` when a candidate has two. */
export function readToewijzing(
  { probleem, aantalBogen, kandidaatVan, vakVan }: Model,
  kolommen: ArrayLike<number>,
): Int16Array | undefined {
  const toewijzing = new Int16Array(probleem.masker.length).fill(-1);
  for (let b = 0; b < aantalBogen; b++) {
    if ((kolommen[b] ?? 0) < 0.5) continue;
    const c = i32(kandidaatVan, b);
    if (i16(toewijzing, c) >= 0) return undefined;
    toewijzing[c] = i32(vakVan, b);
  }
  return toewijzing;
}
