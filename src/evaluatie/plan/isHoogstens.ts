import { roundGetal } from '../../kern/huis.js';

/** Whether p is at most the level, apart from rounding noise. */
export function isHoogstens(p: number, alfa: number): boolean {
  return roundGetal(p) <= alfa;
}
