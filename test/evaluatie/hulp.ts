/** All ordered choices of k elements. */
export function permute<T>(rij: readonly T[], k: number): T[][] {
  if (k === 0) return [[]];
  return rij.flatMap((eerste, i) =>
    permute(
      rij.filter((_, j) => j !== i),
      k - 1,
    ).map((rest) => [eerste, ...rest]),
  );
}
