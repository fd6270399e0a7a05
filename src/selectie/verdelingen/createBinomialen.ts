import type { Teller } from './createTeller.js';

/** In how many ways `k` of `n` can be chosen. */
export type Binomialen = (n: number, k: number) => bigint;

/** Numbers of ways to choose some of many, exact. A row is kept, as the same ones are asked often. */
export function createBinomialen(teller: Teller): Binomialen {
  const rijen = new Map<number, bigint[]>();
  return (n, k) => {
    const rij = rijen.get(n) ?? [1n];
    rijen.set(n, rij);
    let laatste = rij[rij.length - 1] as bigint;
    for (let i = rij.length; i <= k; i++) {
      // A number has about `i` digits at most, and a product costs as many.
      teller.spend(1 + i / 64);
      laatste = (laatste * BigInt(n - i + 1)) / BigInt(i);
      rij.push(laatste);
    }
    return rij[k] as bigint;
  };
}
