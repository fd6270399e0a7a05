import type { Zin } from './zin.js';

/** Sentences with the same words between each of them. */
export const joinZinnen = (zinnen: readonly Zin[], tussen: string): Zin =>
  zinnen.flatMap((zin, i) => (i === 0 ? zin : [tussen, ...zin]));
