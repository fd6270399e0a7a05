import type { Lijn } from './kolomscore.js';

/** The same line for values of which the sign was turned. */
export function turnLijn(lijn: Lijn): Lijn {
  return { ...lijn, nul: -lijn.nul, a: -lijn.a };
}
