import type { Bevinding } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';
import type { Inhoud } from './inhoud.js';

/** Whether there were as many buurten with a score as were chosen. */
export function checkKandidaten({ invoer: { kandidaten }, gekozen }: Inhoud): Bevinding[] {
  const aantal = new Set(gekozen.map(({ code }) => code)).size;
  return aantal > kandidaten
    ? [
        createBevinding('fout', 'selectie.besluit_kandidaten', ['invoer', 'kandidaten'], {
          gekozen: aantal,
          kandidaten,
        }),
      ]
    : [];
}
