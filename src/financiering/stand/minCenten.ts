/** The smaller of two amounts in cents. */
export function minCenten(a: bigint, b: bigint): bigint {
  if (a < b) return a;
  return b;
}
