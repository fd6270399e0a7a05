import type { Schatting } from '../../rekenen/index.js';
import { isHoogstens } from './isHoogstens.js';

/** Whether an interval contradicts the test: it excludes 0 while p is above the level, or holds 0 while p is not. */
export function isStrijdig({ interval }: Schatting, p: number, alfa: number): boolean {
  if ('onbepaald' in interval) return false;
  const zonderNul = (interval.onder ?? 0) > 0 || (interval.boven ?? 0) < 0;
  return zonderNul !== isHoogstens(p, alfa);
}
