import type { Werk } from '../../kern/huis.js';

/** In how many ways `k` of `n` can be chosen. */
export type Binomialen = (n: number, k: number) => bigint;

/** A row of these numbers as far as it was computed: for 0 up to the last. */
interface Rij {
  readonly waarden: Map<number, bigint>;
  laatste: bigint;
}

/** Numbers of ways to choose some of many, exact. A row is kept, as the same ones are asked often. */
export function createBinomialen(werk: Werk): Binomialen {
  const rijen = new Map<number, Rij>();
  return (n, k) => {
    const rij = rijen.get(n) ?? { waarden: new Map([[0, 1n]]), laatste: 1n };
    rijen.set(n, rij);
    for (let i = rij.waarden.size; i <= k; i++) {
      // A number has about `i` digits at most, and a product costs as many.
      werk.spend(1 + i / 64);
      rij.laatste = (rij.laatste * BigInt(n - i + 1)) / BigInt(i);
      rij.waarden.set(i, rij.laatste);
    }
    return rij.waarden.get(k) as bigint;
  };
}
