/** How often each value of a row occurs, from the lowest value to the highest. */
export function countGelijken(rij: Float64Array): Int32Array {
  const keren = new Map<number, number>();
  for (const waarde of rij) keren.set(waarde, (keren.get(waarde) ?? 0) + 1);
  return Int32Array.from(
    [...keren].sort(([a], [b]) => a - b),
    ([, aantal]) => aantal,
  );
}
