/**
 * Points of score as a person reads them in a sentence: four decimals at most, but never 0 for what is not. The numbers beside the
 * sentence are exact.
 */
export function roundPunten(punten: number): number {
  return Math.round(punten * 1e4) / 1e4 || punten;
}
