import type { Programmascore, Programmascores } from './invoer.js';

/** A row of a code and a score, and nothing else. */
function isKaal(rij: Programmascore): boolean {
  for (const veld in rij) if (veld !== 'code' && veld !== 'score') return false;
  return true;
}

/** Only the code and the score of every row: what else a row holds is not part of a selection. Rows that hold no more stay as they are. */
export function keepScores(scores: Programmascores): Programmascores {
  return Object.fromEntries(
    Object.entries(scores).map(([programma, rijen]) => [
      programma,
      rijen.every(isKaal) ? rijen : rijen.map(({ code, score }) => ({ code, score })),
    ]),
  );
}
