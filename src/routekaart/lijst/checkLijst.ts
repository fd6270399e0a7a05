import type { Bevinding } from '../../kern/index.js';
import { checkLengtes } from '../score/checkLengtes.js';
import { checkVolgorde } from '../score/checkVolgorde.js';
import { createBevinding } from '../teksten/codes.js';

/** The parts of a list of scores that have to belong together. */
interface Lijstdelen {
  readonly codes: readonly string[];
  readonly scores: readonly (number | null)[];
  readonly rangen: readonly (number | null)[];
  readonly dekking: readonly number[];
  readonly referentie?: unknown;
  readonly meetlat?: unknown;
}

/** Finds what does not belong together in a list of scores: the length of the columns, the order of the buurten, and what measured them. */
export function checkLijst({ codes, scores, rangen, dekking, referentie, meetlat }: Lijstdelen): Bevinding[] {
  const lengtes = checkLengtes({ scores, rangen, dekking }, codes.length, []);
  const rijen = codes.map((code, i) => ({ code, score: scores[i] ?? null, rang: rangen[i] ?? null }));
  return [
    ...lengtes,
    // Of columns of another length nothing can be said row by row.
    ...(lengtes.length > 0 ? [] : checkVolgorde(rijen, 'codes')),
    ...(meetlat !== undefined && referentie !== undefined
      ? [createBevinding('fout', 'routekaart.meetlat_en_referentie', ['referentie'], {})]
      : []),
  ];
}
