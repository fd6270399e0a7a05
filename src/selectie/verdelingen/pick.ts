/** A number of a list, by a place that the list has. */
export function pick(lijst: readonly number[], plek: number): number {
  return lijst[plek] as number;
}
