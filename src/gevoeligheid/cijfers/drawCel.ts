import type { Celkans } from './celkans.js';

/** The quantile of 97,5 % of the normal distribution: the bounds of 95 % lie this many standard deviations away. */
const GRENS95 = 1.959963984540054;

/** More often than this a draw below 0 is not done again; a share of 2^-64 of the draws comes so far. */
const POGINGEN = 64;

/** A count behind one that was rounded at random: the difference of two numbers that are drawn evenly, not below 0. */
function drawAantal(waarde: number, basis: number, loot: (beurt: number) => number): number {
  for (let poging = 0; poging < POGINGEN; poging++) {
    const af = Math.floor(loot(2 * poging) * basis) - Math.floor(loot(2 * poging + 1) * basis);
    if (waarde + af >= 0) return waarde + af;
  }
  return waarde;
}

/** From a triangle with its top at `top`. */
function drawDriehoek(onder: number, top: number, boven: number, kans: number): number {
  if (boven <= onder) return top;
  const links = (top - onder) / (boven - onder);
  return kans < links
    ? onder + Math.sqrt(kans * (boven - onder) * (top - onder))
    : boven - Math.sqrt((1 - kans) * (boven - onder) * (boven - top));
}

/**
 * One possible true figure of a cell.
 *
 * @param loot - uniform numbers of this cell, by turn
 */
export function drawCel(cel: Celkans, loot: (beurt: number) => number): number {
  const { waarde } = cel;
  if (cel.soort === 'afronding') return drawAantal(waarde, cel.basis, loot);
  const { onder, boven } = cel;
  const kans = loot(0);
  if (cel.soort !== 'normaal')
    return cel.soort === 'driehoek' ? drawDriehoek(onder, waarde, boven, kans) : onder + kans * (boven - onder);
  // Two uniform numbers give a standard normal one (Box and Muller 1958).
  const z = (Math.sqrt(-2 * Math.log(kans)) * Math.cos(2 * Math.PI * loot(1))) / GRENS95;
  return Math.min(cel.max, Math.max(cel.min, waarde + z * (z < 0 ? waarde - onder : boven - waarde)));
}
