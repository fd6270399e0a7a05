import { roundDecimaal } from '../../kern/huis.js';

/** The decimals that a number needs to be shown whole, and at most so many. */
export function countDecimalen(getal: number, hoogstens: number): number {
  const [, breuk = ''] = roundDecimaal(getal, hoogstens).split('.');
  let lengte = breuk.length;
  while (lengte > 0 && breuk[lengte - 1] === '0') lengte -= 1;
  return lengte;
}
