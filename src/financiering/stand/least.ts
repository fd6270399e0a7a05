/** The smaller of two numbers of cents. `Math.min` does not take bigints. */
export function least(a: bigint, b: bigint): bigint {
  if (b < a) return b;
  return a;
}
