import { normalizeNaam } from '../kop/normalizeNaam.js';
import type { Indeling } from '../tabel/kerncijfertabel.js';

/** The columns with the code of a square, in all their spellings. A file of small squares may also name the large ones. */
const VELDEN: readonly (readonly [naam: string, gebieden: Indeling['gebieden']])[] = [
  ['c28992r100', 'vierkant100m'],
  ['crs28992res100m', 'vierkant100m'],
  ['c28992r500', 'vierkant500m'],
  ['crs28992res500m', 'vierkant500m'],
];

/** The column with the code of the squares, and their size; undefined when there is none. */
export function findVierkantveld(
  kop: readonly string[],
): { readonly veld: string; readonly gebieden: Indeling['gebieden'] } | undefined {
  const namen = kop.map(normalizeNaam);
  for (const [naam, gebieden] of VELDEN) {
    const veld = kop[namen.indexOf(naam)];
    if (veld !== undefined) return { veld, gebieden };
  }
  return undefined;
}
