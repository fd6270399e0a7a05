/** Rounds a figure for a sentence: four significant digits. */
export function roundFiguur(getal: number): number {
  return Number(getal.toPrecision(4));
}
