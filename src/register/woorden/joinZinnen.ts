import type { Registerzin } from './zin.js';

/** Sentences with the same words between each of them. */
export const joinZinnen = (zinnen: readonly Registerzin[], tussen: string): Registerzin =>
  zinnen.flatMap((zin, i) => (i === 0 ? zin : [tussen, ...zin]));
