/** The lesser of two numbers of cents; `Math.min` cannot. */
export function least(a: bigint, b: bigint): bigint {
  if (b < a) return b;
  return a;
}
