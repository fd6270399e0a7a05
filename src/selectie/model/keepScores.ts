import type { Programmascores } from './invoer.js';

/** Only the code and the score of every row: what else a row holds is not part of a selection. */
export function keepScores(scores: Programmascores): Programmascores {
  return Object.fromEntries(
    Object.entries(scores).map(([programma, rijen]) => [programma, rijen.map(({ code, score }) => ({ code, score }))]),
  );
}
