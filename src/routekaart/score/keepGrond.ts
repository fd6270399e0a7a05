import { gronden, type Routekaartscores, type Scoregrond } from './scores.js';

/** Remembers the data behind a result, so that it can be explained without scoring again. */
export function keepGrond(scores: Routekaartscores, grond: Scoregrond): void {
  gronden.set(scores, grond);
}
