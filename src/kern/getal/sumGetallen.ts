/**
 * The sum of numbers with compensation for rounding errors (Neumaier 1974, an improved Kahan summation). For figures, not for money.
 *
 * @param getallen - finite numbers; none gives 0
 * @returns the sum, as good as if it had been added in twice the precision
 *
 * @example
 * ```ts
 * import { sumGetallen } from 'buurtaanpak/kern/huis';
 *
 * sumGetallen([1, 1e100, 1, -1e100]); // => 2
 * ```
 */
export function sumGetallen(getallen: Iterable<number>): number {
  let som = 0;
  let rest = 0;
  for (const getal of getallen) {
    const samen = som + getal;
    rest += Math.abs(som) >= Math.abs(getal) ? som - samen + getal : getal - samen + som;
    som = samen;
  }
  return som + rest;
}
