import { roundGetal } from '../../kern/huis.js';
import type { Schatting } from '../../rekenen/index.js';

/** Rounds a figure for a sentence: four significant digits. */
export function roundFiguur(getal: number): number {
  return Number(getal.toPrecision(4));
}

/** Whether p is at most the level, apart from rounding noise. */
export function isHoogstens(p: number, alfa: number): boolean {
  return roundGetal(p) <= alfa;
}

/** Whether an interval contradicts the test: it excludes 0 while p does not reach the level, or the other way round. */
export function isStrijdig({ interval }: Schatting, p: number, alfa: number): boolean {
  if ('onbepaald' in interval) return false;
  const zonderNul = (interval.onder ?? 0) > 0 || (interval.boven ?? 0) < 0;
  return zonderNul !== isHoogstens(p, alfa);
}

/** Rounds a p for a sentence: four decimals. */
export function roundP(p: number): number {
  return Number(p.toFixed(4));
}

/** Rounds the ends of an interval for a sentence. */
export function showEinden({ interval }: Schatting): {
  readonly onder: string | number;
  readonly boven: string | number;
} {
  if ('onbepaald' in interval) return { onder: '-', boven: '-' };
  const { onder, boven } = interval;
  // An effect that is told apart, or could have been, is bounded on both sides.
  return { onder: roundFiguur(Number(onder)), boven: roundFiguur(Number(boven)) };
}
