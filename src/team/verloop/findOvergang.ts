import type { Feitsoort } from '../gebeurtenis/velden.js';
import { findPlaats } from './findPlaats.js';
import type { Overgang } from './overgangen.js';
import type { Teamstatus } from './teamstand.js';

/** The step that an event makes from a status, or `undefined` when it leaves the status as it is. */
export function findOvergang(van: Teamstatus | 'begin', soort: Feitsoort, begeleider: boolean): Overgang | undefined {
  return findPlaats(soort).overgangen.find(
    (overgang) => overgang.van === van && (overgang.begeleider === undefined || overgang.begeleider === begeleider),
  );
}
