import { getGrond } from '../score/getGrond.js';
import type { Routekaartscores, Scoregrond } from '../score/scores.js';
import { refuse } from '../teksten/codes.js';

/** The data behind a result. A copy of a result is refused with a clear code. */
export function requireGrond(scores: Routekaartscores): Scoregrond {
  return getGrond(scores) ?? refuse('routekaart.scores_onbekend', {});
}
