/** The first of all that have the same key. */
export function keepEerste<T extends { readonly sleutel: string }>(lijst: readonly T[]): T[] {
  const bekend = new Set<string>();
  return lijst.filter(({ sleutel }) => !bekend.has(sleutel) && bekend.add(sleutel));
}
