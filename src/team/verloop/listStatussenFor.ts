import type { Feitsoort } from '../gebeurtenis/velden.js';
import { findPlaats } from './findPlaats.js';
import type { Teamstatus } from './teamstand.js';

/** The statuses in which an event of this kind can happen. */
export function listStatussenFor(soort: Feitsoort): ReadonlySet<Teamstatus | 'begin'> {
  return findPlaats(soort).statussen;
}
