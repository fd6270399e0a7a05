import type { Toeval } from '../../../kern/index.js';

/** A draw of the standard normal distribution: Box and Muller (1958), of which one of the two is used. */
export function drawNormaal(toeval: Toeval): number {
  return Math.sqrt(-2 * Math.log(1 - toeval.nextFractie())) * Math.cos(2 * Math.PI * toeval.nextFractie());
}
