import type { Lijn } from './kolomscore.js';

/** The same line, for values with the opposite sign. */
export function turnLijn(lijn: Lijn): Lijn {
  return { ...lijn, nul: -lijn.nul, a: -lijn.a };
}
