import type { Rij } from '../lees/rij.js';

/** In how many blocks rows lie. */
export const countBlokken = (rijen: readonly Rij[]): number => new Set(rijen.map(({ blok }) => blok)).size;
