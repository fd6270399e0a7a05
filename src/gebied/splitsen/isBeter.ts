import type { Oordeel } from './createOordeel.js';

/** Whether areas are better than others, by more than rounding. */
export function isBeter(een: Oordeel, ander: Oordeel): boolean {
  return een.buiten < ander.buiten || (een.buiten === ander.buiten && een.kosten < ander.kosten - 1e-9);
}
