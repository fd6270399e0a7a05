import type { Rij } from '../model/rij.js';
import type { Bereik } from './sumGrens.js';

/** As `sumGrens`, for sums of any size. `rest` receives rounded numbers. */
export function sumGrensGroot(
  waarden: Float64Array | undefined,
  maal: number,
  rijen: readonly Rij[],
  multiplicatoren: Float64Array,
  bereik: Bereik,
  rest: Float64Array,
): bigint {
  const over = Array.from(rest, (_, j) => BigInt(waarden?.[j] ?? 0) * BigInt(maal));
  let grens = 0n;
  rijen.forEach(({ kolommen, coefficienten }, r) => {
    const getal = multiplicatoren[r] as number;
    if (getal === 0) return;
    const maalRij = BigInt(getal);
    grens += maalRij * BigInt((getal > 0 ? bereik.rijHoog[r] : bereik.rijLaag[r]) as number);
    kolommen.forEach((j, i) => {
      over[j] = (over[j] as bigint) - maalRij * BigInt(coefficienten?.[i] ?? 1);
    });
  });
  over.forEach((getal, j) => {
    rest[j] = Number(getal);
    grens += getal * BigInt((getal > 0n ? bereik.hoog[j] : bereik.laag[j]) as number);
  });
  return grens;
}
