import { gronden, type Routekaartscores, type Scoregrond } from './scores.js';

/** The data behind a result; `undefined` for a copy of a result of `scoreBuurten`. */
export function getGrond(scores: Routekaartscores): Scoregrond | undefined {
  return gronden.get(scores);
}
