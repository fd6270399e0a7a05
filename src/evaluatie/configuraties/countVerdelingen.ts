import { countLabels, countRangschikkingen, i32 } from '../../rekenen/index.js';

/** How many different ways there are of dealing numbers out again within their blocks; above 2^53 an approximation. */
export function countVerdelingen(rij: Int32Array, blokken: readonly (readonly number[])[]): number {
  return blokken.reduce(
    (product, plaatsen) =>
      Math.min(
        product * countRangschikkingen(countLabels(plaatsen.map((plaats) => i32(rij, plaats)))),
        Number.MAX_VALUE,
      ),
    1,
  );
}
