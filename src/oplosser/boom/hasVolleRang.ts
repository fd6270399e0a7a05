import { f64 } from '../../rekenen/index.js';

/** The largest prime below 2^26: a product of two remainders is exact. */
const PRIEM = 67_108_859;

function invert(getal: number): number {
  // Most coefficients are 1 or -1, each its own inverse.
  if (getal === 1 || getal === PRIEM - 1) return getal;
  // Fermat: a^(p-2) is the inverse of a.
  let uit = 1;
  let basis = getal;
  for (let macht = PRIEM - 2; macht > 0; macht = Math.floor(macht / 2)) {
    if (macht % 2 === 1) uit = (uit * basis) % PRIEM;
    basis = (basis * basis) % PRIEM;
  }
  return uit;
}

/**
 * Whether rows of whole numbers determine all columns: the rank is the number of columns. It is calculated modulo a prime. A rank that is
 * full there is full; one that is not may be so by chance, and then the answer is `false`.
 *
 * @param rijen - each with as many numbers as there are columns; they are overwritten
 */
export function hasVolleRang(rijen: readonly Float64Array[], kolommen: number): boolean {
  const over = [...rijen];
  for (const rij of over) {
    for (let k = 0; k < kolommen; k++) {
      const getal = f64(rij, k);
      if (getal < 0 || getal >= PRIEM) rij[k] = ((getal % PRIEM) + PRIEM) % PRIEM;
    }
  }
  for (let k = 0; k < kolommen; k++) {
    const r = over.findIndex((rij) => rij[k] !== 0);
    const [spil] = r < 0 ? [] : over.splice(r, 1);
    if (spil === undefined) return false;
    const deler = invert(f64(spil, k));
    for (const rij of over) {
      if (rij[k] === 0) continue;
      const maal = (f64(rij, k) * deler) % PRIEM;
      for (let l = k; l < kolommen; l++) rij[l] = (f64(rij, l) + (PRIEM - maal) * f64(spil, l)) % PRIEM;
    }
  }
  return true;
}
