import { roundDecimaal } from '../../kern/huis.js';

/** The decimals that a number needs to be shown whole, and at most so many. */
export function countDecimalen(getal: number, hoogstens: number): number {
  const [, breuk = ''] = roundDecimaal(getal, hoogstens).split('.');
  return breuk.replace(/0+$/, '').length;
}
