import type { Beoordelingsschaal } from '../model/routekaart.js';

/** Whether a score is a point of a scale. */
export function isOpSchaal(score: number, { van, tot, stap = 1 }: Beoordelingsschaal): boolean {
  const stappen = (score - van) / stap;
  return score >= van && score <= tot && Math.abs(stappen - Math.round(stappen)) <= 1e-9;
}
