import { roundGetal } from '../kern/huis.js';
import { formatPercentage } from '../kern/index.js';

/** A share as a percentage: whole, or with one decimal where it is not a whole number of percents. */
export function formatDeel(deel: number): string {
  return formatPercentage(deel, { decimalen: Number.isInteger(roundGetal(100 * deel)) ? 0 : 1 });
}
