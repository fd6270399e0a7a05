/** The largest whole number that divides all of these whole numbers; 1 when all are zero. */
export function computeDeler(getallen: Float64Array): number {
  let deler = 0;
  for (const getal of getallen) {
    let rest = Math.abs(getal);
    while (rest !== 0) [deler, rest] = [rest, deler % rest];
    if (deler === 1) break;
  }
  return deler === 0 ? 1 : deler;
}
