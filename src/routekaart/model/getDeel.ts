/** The item of a list at a place, or of an index by a key, where there is one by the way in which these were made. */
export function getDeel<T>(lijst: readonly T[], plaats: number): T;
export function getDeel<K, T>(index: ReadonlyMap<K, T>, sleutel: K): T;
export function getDeel<T>(bron: readonly T[] | ReadonlyMap<unknown, T>, sleutel: unknown): T {
  return ('get' in bron ? bron.get(sleutel) : bron[Number(sleutel)]) as T;
}
