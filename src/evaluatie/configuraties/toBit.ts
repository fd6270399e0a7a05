/** The bit of a condition. */
export function toBit(k: number, conditie: number): number {
  return 1 << (k - 1 - conditie);
}
