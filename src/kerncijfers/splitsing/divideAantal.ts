import { allocateCenten, roundGetal, sumGetallen } from '../../kern/huis.js';

/**
 * A count divided over parts in proportion to weights. A whole count gives whole parts that add up to it (largest remainder, ties to the
 * earlier part).
 *
 * @param gewichten - whole numbers, not all zero
 */
export function divideAantal(totaal: number, gewichten: readonly number[]): number[] {
  const som = sumGetallen(gewichten);
  if (!Number.isSafeInteger(totaal) || totaal < 0) return gewichten.map((deel) => roundGetal((totaal * deel) / som));
  return allocateCenten(BigInt(totaal), gewichten.map(BigInt)).map(Number);
}
