/** The larger of two amounts in cents. */
export function maxCenten(a: bigint, b: bigint): bigint {
  if (a > b) return a;
  return b;
}
