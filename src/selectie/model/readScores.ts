import type { Programmascores, Scoreinvoer } from './invoer.js';

/**
 * The rows of every programme: those of a list, or those in the field `buurten` of scores. Scores also tell of the buurten without one; these
 * are no candidates, and left out. Whether all are rows is checked later.
 */
export function readScores(scores: Scoreinvoer): Programmascores {
  if (typeof scores !== 'object' || scores === null) return scores;
  // With `fromEntries`, because a programme may be named `__proto__`.
  return Object.fromEntries(Object.entries(scores).map(([programma, deel]) => [programma, readDeel(deel)]));
}

function readDeel(deel: Scoreinvoer[string]): Programmascores[string] {
  if (typeof deel !== 'object' || deel === null || !('buurten' in deel)) return deel;
  return Array.isArray(deel.buurten) ? deel.buurten.filter((rij) => rij?.score !== null) : deel.buurten;
}
