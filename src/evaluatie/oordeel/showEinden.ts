import type { Schatting } from '../../rekenen/index.js';
import { roundFiguur } from './roundFiguur.js';

const showEinde = (einde: number | null) => (einde === null ? '-' : roundFiguur(einde));

/** Rounds the ends of an interval for a sentence; an end that is not there is a dash. */
export function showEinden({ interval }: Schatting): {
  readonly onder: string | number;
  readonly boven: string | number;
} {
  if ('onbepaald' in interval) return { onder: '-', boven: '-' };
  return { onder: showEinde(interval.onder), boven: showEinde(interval.boven) };
}
