import type { Rij } from '../model/rij.js';

// These loops run for every subproblem: a checked reader makes a search up to a third slower. Every loop stays within what it reads.

/** A sum in whole numbers below this size is exact. */
const EXACT = 2 ** 53;

/** The bounds of columns and rows in a subproblem. */
export interface Bereik {
  readonly laag: Float64Array;
  readonly hoog: Float64Array;
  readonly rijLaag: readonly number[];
  readonly rijHoog: readonly number[];
}

/**
 * A bound in whole numbers from multipliers: no point within the bounds has a higher `maal` times its value. For each row the multiplier
 * times its upper bound, or its lower bound when the multiplier is negative; for each column what is left of its value, times its upper or
 * lower bound. This holds for any whole multipliers, so that nothing about them needs trust.
 *
 * @param multiplicatoren - per row a whole number
 * @param rest - receives for each column what is left of its value
 * @returns the bound; `undefined` when a partial sum could pass 2^53 (see `sumGrensGroot`)
 */
export function sumGrens(
  waarden: Float64Array | undefined,
  maal: number,
  rijen: readonly Rij[],
  multiplicatoren: Float64Array,
  bereik: Bereik,
  rest: Float64Array,
): number | undefined {
  const n = rest.length;
  let grens = 0;
  let grootte = 0;
  if (waarden === undefined) rest.fill(0);
  else {
    for (let j = 0; j < n; j++) {
      rest[j] = waarden[j]! * maal;
      grootte += Math.abs(rest[j]!);
    }
  }
  for (let r = 0; r < rijen.length; r++) {
    const maalRij = multiplicatoren[r]!;
    if (maalRij === 0) continue;
    const rand = maalRij > 0 ? bereik.rijHoog[r]! : bereik.rijLaag[r]!;
    const { kolommen, coefficienten } = rijen[r]!;
    grens += maalRij * rand;
    let zwaarte = 0;
    for (let i = 0; i < kolommen.length; i++) {
      const a = coefficienten === undefined ? 1 : coefficienten[i]!;
      const j = kolommen[i]!;
      rest[j] = rest[j]! - maalRij * a;
      zwaarte += Math.abs(a);
    }
    grootte += Math.abs(maalRij) * (zwaarte + Math.abs(rand));
  }
  if (!(grootte < EXACT)) return undefined;
  for (let j = 0; j < n; j++) {
    const over = rest[j]!;
    if (over > 0) grens += over * bereik.hoog[j]!;
    else if (over < 0) grens += over * bereik.laag[j]!;
  }
  return grens;
}
