import type { Zoekgrenzen } from '../../oplosser/index.js';

/** The same limits, with at most this many subproblems. */
export function limitKnopen(grenzen: Zoekgrenzen, hoogstens: number): Zoekgrenzen {
  return { ...grenzen, knopen: Math.min(grenzen.knopen, hoogstens) };
}
