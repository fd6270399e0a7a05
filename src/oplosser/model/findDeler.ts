/** The greatest common divisor of whole numbers; 1 when all of them are 0. */
export function findDeler(getallen: Float64Array, begin = 0): number {
  let deler = begin;
  for (const getal of getallen) {
    let rest = Math.abs(getal);
    while (rest > 0) [deler, rest] = [rest, deler % rest];
    if (deler === 1) return 1;
  }
  return deler === 0 ? 1 : deler;
}
