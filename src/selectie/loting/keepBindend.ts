import type { Lotingeis } from '../model/loting.js';
import type { Lotblok } from './lotopgave.js';

/** What some draw breaks, whatever the other rules forbid. What every draw obeys is left out. */
export function keepBindend(blokken: readonly Lotblok[], eisen: readonly Lotingeis[]): Lotingeis[] {
  return eisen.filter(({ leden, paren = [], minimaal, maximaal, samen }) => {
    if (samen === true) return leden.length > 1;
    const gewicht = new Map(leden.map((lid) => [lid.code, lid.gewicht ?? 1]));
    let laagst = 0;
    let hoogst = paren.length;
    for (const { codes, plaatsen } of blokken) {
      const op = codes.map((code) => gewicht.get(code) ?? 0).sort((a, b) => a - b);
      for (const w of op.slice(0, plaatsen)) laagst += w;
      for (const w of op.slice(op.length - plaatsen)) hoogst += w;
    }
    return laagst < (minimaal ?? laagst) || hoogst > (maximaal ?? hoogst);
  });
}
