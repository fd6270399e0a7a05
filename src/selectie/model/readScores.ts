import type { Programmascores, Scoreinvoer } from './invoer.js';

/** The rows of every programme: those of a list, or those in the field `buurten` of scores. Whether they are rows is checked later. */
export function readScores(scores: Scoreinvoer): Programmascores {
  if (typeof scores !== 'object' || scores === null) return scores;
  // With `fromEntries`, because a programme may be named `__proto__`.
  return Object.fromEntries(
    Object.entries(scores).map(([programma, deel]) => [
      programma,
      typeof deel === 'object' && deel !== null && 'buurten' in deel ? deel.buurten : deel,
    ]),
  );
}
