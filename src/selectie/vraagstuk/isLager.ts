import { roundGetal } from '../../kern/huis.js';

/** Whether a figure or score is below a bound by more than rounding noise: 0.7 + 0.1 is not below 0.8. */
export function isLager(getal: number, grens: number): boolean {
  return getal < grens && roundGetal(getal) < roundGetal(grens);
}
