import type { Permutatieresultaat } from './permutatie.js';

/**
 * A permutation test, with p raised to the p of another test when that is larger. In a sample the ends of the interval of p are raised too.
 */
export function raiseP(toets: Permutatieresultaat, ander: number | null): Permutatieresultaat {
  if (ander === null || ander <= toets.p) return toets;
  const raise = (einde: number | null) => Math.max(Number(einde), ander);
  const { pInterval } = toets;
  const hoger = pInterval && { ...pInterval, onder: raise(pInterval.onder), boven: raise(pInterval.boven) };
  return { ...toets, p: ander, ...(hoger === undefined ? {} : { pInterval: hoger }) };
}
