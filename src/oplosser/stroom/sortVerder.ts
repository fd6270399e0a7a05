import type { Lijst } from './createLijsten.js';

/** The number that is sorted first. A request for more sorts all. */
const EERSTE = 16;

/** Sorts more of a list; the value of candidate `c` is `waarden[vanaf + c]`. */
export function sortVerder(lijst: Lijst, waarden: Float64Array, vanaf: number): void {
  const { leden, klaar } = lijst;
  if (klaar > 0) {
    leden.subarray(klaar).sort((a, b) => (waarden[vanaf + b] as number) - (waarden[vanaf + a] as number) || a - b);
    lijst.klaar = leden.length;
    return;
  }
  const aantal = Math.min(EERSTE, leden.length);
  for (let i = 0; i < leden.length; i++) {
    const c = leden[i] as number;
    const waarde = waarden[vanaf + c] as number;
    let plek = Math.min(i, aantal);
    // The last of the front changes places with a candidate that must come before it.
    const laatste = leden[aantal - 1] as number;
    for (; plek > 0; plek--) {
      const d = leden[plek - 1] as number;
      const daar = waarden[vanaf + d] as number;
      if (daar > waarde || (daar === waarde && d < c)) break;
      if (plek < aantal) leden[plek] = d;
    }
    if (plek === aantal) continue;
    if (i >= aantal) leden[i] = laatste;
    leden[plek] = c;
  }
  lijst.klaar = aantal;
}
