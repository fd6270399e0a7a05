import type { Rij } from '../lees/rij.js';

/** The buurten among rows that were replaced, or took the place of another; sorted as the rows. */
export function findVervanging(rijen: readonly Rij[]): string[] {
  const vervangen = new Set(rijen.flatMap(({ situatie: { vervangt } }) => (vervangt === undefined ? [] : [vervangt])));
  return rijen
    .filter(({ buurt, situatie: { vervangt } }) => vervangt !== undefined || vervangen.has(buurt))
    .map(({ buurt }) => buurt);
}
