import { SOMBLOK } from './somboom.js';

/** How many draws to work on together for `aantal` buurten: a power of 2 from 8 to 64, so that they fit in the cache. */
export function chooseBlok(aantal: number): number {
  let blok = SOMBLOK;
  while (blok > 8 && blok * aantal > 2 ** 20) blok /= 2;
  return blok;
}
