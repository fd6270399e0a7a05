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
