/** The years of some tables, earliest first, each once. */
export function listJaren(...tabellen: readonly ReadonlyMap<number, unknown>[]): number[] {
  return [...new Set(tabellen.flatMap((tabel) => [...tabel.keys()]))].sort((a, b) => a - b);
}
