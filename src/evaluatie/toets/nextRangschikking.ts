/**
 * Turns a row of numbers into the next one in dictionary order (Knuth, The Art of Computer Programming 4A, algorithm 7.2.1.2 L).
 * Equal numbers are not told apart: from the sorted row on, every different arrangement comes exactly once.
 *
 * @returns false when it was the last one
 */
export function nextRangschikking(rij: Float64Array): boolean {
  const at = (i: number) => rij[i] as number;
  let j = rij.length - 2;
  while (j >= 0 && at(j) >= at(j + 1)) j--;
  if (j < 0) return false;
  let l = rij.length - 1;
  while (at(j) >= at(l)) l--;
  [rij[j], rij[l]] = [at(l), at(j)];
  rij.subarray(j + 1).reverse();
  return true;
}

/**
 * How many different arrangements a row has: n! divided by the factorial of the count of every value. Exact up to 2^53;
 * above that an approximation, at most the largest number there is.
 */
export function countRangschikkingen(rij: readonly number[]): number {
  const aantallen = new Map<number, number>();
  let totaal = 1;
  rij.forEach((waarde, i) => {
    const gelijk = (aantallen.get(waarde) ?? 0) + 1;
    aantallen.set(waarde, gelijk);
    totaal = Math.min((totaal * (i + 1)) / gelijk, Number.MAX_VALUE);
  });
  return totaal;
}
