import type { Schatting } from '../../rekenen/index.js';
import { roundFiguur } from './roundFiguur.js';

/** Rounds the ends of an interval for a sentence. */
export function showEinden({ interval }: Schatting): {
  readonly onder: string | number;
  readonly boven: string | number;
} {
  if ('onbepaald' in interval) return { onder: '-', boven: '-' };
  const { onder, boven } = interval;
  // An effect that is distinguished from chance, or could have been, is bounded on both sides.
  return { onder: roundFiguur(Number(onder)), boven: roundFiguur(Number(boven)) };
}
