import type { Rij } from '../lees/rij.js';

/** The rows in blocks where at least two rows differ: only these can tell anything. */
export function selectContrast(rijen: readonly Rij[], readLabel: (rij: Rij) => string | number): Rij[] {
  const eerste = new Map<string, string | number>();
  const verschillend = new Set<string>();
  for (const rij of rijen) {
    const label = readLabel(rij);
    const bekend = eerste.get(rij.blok);
    if (bekend === undefined) eerste.set(rij.blok, label);
    else if (bekend !== label) verschillend.add(rij.blok);
  }
  return rijen.filter(({ blok }) => verschillend.has(blok));
}
