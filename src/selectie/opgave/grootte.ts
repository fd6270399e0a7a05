import type { Doel } from '../model/doel.js';

/**
 * Sums of half units are exact below 2^52. This bound leaves room for the prices of the solver, which go up to 2^51, and for a bonus of
 * the same size.
 */
export const GROOTSTE_SOM = 2 ** 49;

/** The factor by which the scores of a programme are multiplied. */
export function getGewicht({ doel }: { readonly doel: Doel }, programma: string): number {
  if (doel.soort === 'lexicografisch' || doel.gewichten === undefined) return 1;
  return Object.hasOwn(doel.gewichten, programma) ? (doel.gewichten[programma] as number) : 1;
}
