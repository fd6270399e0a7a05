/** Rounds a p for a sentence: four decimals. */
export function roundP(p: number): number {
  return Number(p.toFixed(4));
}
