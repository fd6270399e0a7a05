import type { Rij } from '../lees/rij.js';

/** The rows in blocks where at least two rows differ: only these can tell anything. */
export function selectContrast(rijen: readonly Rij[], readLabel: (rij: Rij) => string | number): Rij[] {
  const perBlok = new Map<string, Set<string | number>>();
  for (const rij of rijen) {
    const labels = perBlok.get(rij.blok);
    if (labels === undefined) perBlok.set(rij.blok, new Set([readLabel(rij)]));
    else labels.add(readLabel(rij));
  }
  return rijen.filter(({ blok }) => (perBlok.get(blok)?.size ?? 0) > 1);
}
