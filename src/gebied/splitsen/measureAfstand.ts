import type { Plek } from './readPlek.js';

/** How far apart two squares are: the larger of the differences in both directions. */
export function measureAfstand(een: Plek, ander: Plek): number {
  return Math.max(Math.abs(een.x - ander.x), Math.abs(een.y - ander.y));
}
