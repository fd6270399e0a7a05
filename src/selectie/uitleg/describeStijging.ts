import type { Bevinding } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';
import type { Stijging } from './findStijging.js';
import { roundPunten } from './roundPunten.js';

/** The sentence of the smallest rise of a score: to a score, to above a score that only ties, or any rise at all. */
export function describeStijging(code: string, { programma, punten, score, gelijk }: Stijging): Bevinding {
  if (gelijk?.punten === 0) {
    return createBevinding('info', 'selectie.uitleg_stijging_elke', [], {
      code,
      programma,
      score: roundPunten(gelijk.score),
    });
  }
  const params = (meer: number, tot: number) => ({
    code,
    programma,
    punten: roundPunten(meer),
    score: roundPunten(tot),
  });
  return gelijk === undefined
    ? createBevinding('info', 'selectie.uitleg_stijging', [], params(punten, score))
    : createBevinding('info', 'selectie.uitleg_stijging_meer', [], params(gelijk.punten, gelijk.score));
}
