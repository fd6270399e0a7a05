import type { Patroon } from './patronen.js';
import type { Vondst } from './vondst.js';

/** The finds in the order of the text. Of two that overlap, that of the first pattern. */
export function searchVondsten(tekst: string, welke: readonly Patroon[]): Vondst[] {
  const vondsten: Vondst[] = [];
  // Marks every character that is taken, so that many finds in a long text do not cost the square of their number.
  const bezet = new Uint8Array(tekst.length);
  const heeftCijfers = /\d/.test(tekst);
  for (const { soort, find } of welke) {
    // Everything but an e-mail address has a digit.
    if (!heeftCijfers && soort !== 'email') continue;
    for (const { van, tot } of find(tekst)) {
      if (bezet.subarray(van, tot).includes(1)) continue;
      bezet.fill(1, van, tot);
      vondsten.push({ soort, van, tot });
    }
  }
  return vondsten.sort((a, b) => a.van - b.van);
}
