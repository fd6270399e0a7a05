import { allocateCenten } from '../../kern/huis.js';

/**
 * The inhabitants of squares, scaled to those of their buurt by largest remainder, ties by order: whole people that add up to the buurt.
 * At least one square has inhabitants.
 */
export function scaleVierkanten(inwoners: number, vierkanten: readonly number[]): number[] {
  return allocateCenten(
    BigInt(inwoners),
    vierkanten.map((aantal) => BigInt(aantal)),
  ).map(Number);
}
