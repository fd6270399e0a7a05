import { f64, i32 } from '../../rekenen/index.js';
import type { Lijst } from './createLijsten.js';

/** The number that is sorted first. A request for more sorts all. */
const EERSTE = 16;

/** Sorts more of a list; the value of candidate `c` is `waarden[vanaf + c]`. */
export function sortVerder(lijst: Lijst, waarden: Float64Array, vanaf: number): void {
  const { leden, klaar } = lijst;
  if (klaar > 0) {
    leden.subarray(klaar).sort((a, b) => f64(waarden, vanaf + b) - f64(waarden, vanaf + a) || a - b);
    lijst.klaar = leden.length;
    return;
  }
  const aantal = Math.min(EERSTE, leden.length);
  for (let i = 0; i < leden.length; i++) {
    const c = i32(leden, i);
    const waarde = f64(waarden, vanaf + c);
    let plek = Math.min(i, aantal);
    // The last of the front changes places with a candidate that must come before it.
    const laatste = i32(leden, aantal - 1);
    for (; plek > 0; plek--) {
      const d = i32(leden, plek - 1);
      const daar = f64(waarden, vanaf + d);
      if (daar > waarde || (daar === waarde && d < c)) break;
      if (plek < aantal) leden[plek] = d;
    }
    if (plek === aantal) continue;
    if (i >= aantal) leden[i] = laatste;
    leden[plek] = c;
  }
  lijst.klaar = aantal;
}
