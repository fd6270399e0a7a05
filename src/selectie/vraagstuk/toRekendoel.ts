import type { Rekendoel } from '../../oplosser/index.js';
import { getBits } from './getBits.js';
import type { Vraagstuk } from './vraagstuk.js';

/** The objective of a selection problem in numbers: a programme becomes the bits of its quota. */
export function toRekendoel({ doel, quota }: Pick<Vraagstuk, 'doel' | 'quota'>): Rekendoel {
  if (doel.soort !== 'lexicografisch') return { soort: doel.soort };
  return { soort: 'lexicografisch', volgorde: doel.volgorde.map((programma) => getBits(quota, [programma])) };
}
