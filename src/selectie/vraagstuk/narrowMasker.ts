import { i32 } from '../../rekenen/index.js';
import type { Regel } from '../model/regel.js';
import { getScore } from './getScore.js';
import { isLager } from './isLager.js';
import { toLeden } from './toLeden.js';
import type { Vraagstuk } from './vraagstuk.js';

/** Removes from `masker` the candidates that a single rule makes impossible. Gives those that must be chosen. */
export function narrowMasker(vraagstuk: Vraagstuk, regels: readonly Regel[], masker: Int32Array): number[] {
  const { quota, kandidaten, index } = vraagstuk;
  const verplicht = new Set<number>();
  const limit = (c: number, bits: number) => {
    masker[c] = i32(masker, c) & bits;
  };
  for (const regel of regels) {
    switch (regel.soort) {
      case 'vast': {
        const c = index.get(regel.code) as number;
        verplicht.add(c);
        if (regel.quotum !== undefined) limit(c, 1 << quota.findIndex(({ id }) => id === regel.quotum));
        break;
      }
      case 'uitgesloten':
        for (const c of toLeden(index, regel.codes)) limit(c, 0);
        break;
      case 'inwoners':
        kandidaten.forEach(({ inwoners }, c) => {
          if (inwoners === null || inwoners === undefined) limit(c, 0);
        });
        break;
      case 'minimumscore':
        quota.forEach(({ programma }, j) => {
          if (regel.programma !== undefined && regel.programma !== programma) return;
          kandidaten.forEach((_, c) => {
            if (isLager(getScore(vraagstuk, programma, c) ?? regel.minimaal, regel.minimaal)) limit(c, ~(1 << j));
          });
        });
        break;
      default:
    }
  }
  return [...verplicht].sort((a, b) => a - b);
}
