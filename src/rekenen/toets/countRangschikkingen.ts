/**
 * The number of different arrangements of a row, from how often every label occurs: a product with one binomial coefficient for each label.
 * Exact up to 2^53; above that an approximation, at most the largest number there is. Takes at most about a thousand steps for each label,
 * however often it occurs.
 */
export function countRangschikkingen(aantallen: Iterable<number>): number {
  let totaal = 1;
  let lengte = 0;
  for (const aantal of aantallen) {
    const meeste = Math.max(lengte, aantal);
    const minste = Math.min(lengte, aantal);
    for (let i = 1; i <= minste && totaal < Number.MAX_VALUE; i++) {
      totaal = Math.min((totaal * (meeste + i)) / i, Number.MAX_VALUE);
    }
    lengte += aantal;
  }
  return totaal;
}
