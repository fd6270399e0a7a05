/**
 * The value that only the given number of candidates reach; -Infinity when there are no more candidates than that.
 *
 * @param waarden - the value of candidate `c` is `waarden[vanaf + c]`
 */
export function findGrenswaarde(
  waarden: Float64Array,
  vanaf: number,
  kandidaten: readonly number[],
  aantal: number,
): number {
  if (kandidaten.length <= aantal) return Number.NEGATIVE_INFINITY;
  // The best so far, lowest first.
  const beste = new Float64Array(aantal).fill(Number.NEGATIVE_INFINITY);
  for (const c of kandidaten) {
    const waarde = waarden[vanaf + c] as number;
    if (waarde <= (beste[0] as number)) continue;
    let i = 1;
    for (; i < aantal && (beste[i] as number) < waarde; i++) beste[i - 1] = beste[i] as number;
    beste[i - 1] = waarde;
  }
  return beste[0] as number;
}
