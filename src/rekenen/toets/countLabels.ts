/** How often every label occurs in a row, in the order in which they come. */
export function countLabels(rij: Iterable<number>): Iterable<number> {
  const aantallen = new Map<number, number>();
  for (const label of rij) aantallen.set(label, (aantallen.get(label) ?? 0) + 1);
  return aantallen.values();
}
