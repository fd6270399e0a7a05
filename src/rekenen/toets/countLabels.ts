/** How often every label occurs in a row, in the order of their first occurrence. */
export function countLabels(rij: Iterable<number>): Iterable<number> {
  const aantallen = new Map<number, number>();
  for (const label of rij) aantallen.set(label, (aantallen.get(label) ?? 0) + 1);
  return aantallen.values();
}
