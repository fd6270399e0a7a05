/** Rows in order of code (code units). */
export function sortByCode<T extends { readonly code: string }>(rijen: readonly T[]): T[] {
  return [...rijen].sort((a, b) => (a.code < b.code ? -1 : 1));
}
