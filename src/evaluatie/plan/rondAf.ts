import type { Schatting } from '../interval.js';

/** A figure as it is said: four digits that count. */
export function roundFiguur(getal: number): number {
  return Number(getal.toPrecision(4));
}

/** A p as it is said: four decimals. */
export function roundP(p: number): number {
  return Number(p.toFixed(4));
}

/** The ends of an interval as they are said. */
export function showEinden({ interval }: Schatting): {
  readonly onder: string | number;
  readonly boven: string | number;
} {
  if ('onbepaald' in interval) return { onder: '-', boven: '-' };
  const { onder, boven } = interval;
  // An effect that is told apart, or could have been, is bounded on both sides.
  return { onder: roundFiguur(onder as number), boven: roundFiguur(boven as number) };
}
