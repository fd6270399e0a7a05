/**
 * Rounds points of score for a sentence: at most four decimals, but a number that is not 0 never becomes 0. The numbers beside the
 * sentence are exact.
 */
export function roundPunten(punten: number): number {
  return Math.round(punten * 1e4) / 1e4 || punten;
}
