import { roundGetal } from '../../kern/huis.js';

/** Whether p is at most the level, apart from rounding noise in either: a level may be computed, such as 0.05 / 3. */
export function isHoogstens(p: number, alfa: number): boolean {
  return roundGetal(p) <= roundGetal(alfa);
}
