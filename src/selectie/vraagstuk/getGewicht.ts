import type { Doel } from '../model/doel.js';

/** The factor by which the scores of a programme are multiplied. */
export function getGewicht({ doel }: { readonly doel: Doel }, programma: string): number {
  if (doel.soort === 'lexicografisch' || doel.gewichten === undefined) return 1;
  return Object.hasOwn(doel.gewichten, programma) ? (doel.gewichten[programma] as number) : 1;
}
