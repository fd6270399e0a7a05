import type { Bereik, Lijn } from './kolomscore.js';

/** The line through two points: `van` gets the low end of the scale, `tot` the high one. */
export function lineThrough(van: number, tot: number, schaal: Bereik, begrensd: boolean): Lijn {
  return { nul: van, a: (schaal.tot - schaal.van) / (tot - van), b: schaal.van, begrensd, snijdt: begrensd };
}
