/** The digits behind the comma that a number needs, at most 15. */
export function countDecimalen(getal: number): number {
  for (let decimalen = 0; decimalen < 15; decimalen++) if (Number(getal.toFixed(decimalen)) === getal) return decimalen;
  return 15;
}
