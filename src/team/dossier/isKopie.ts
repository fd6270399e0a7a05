import type { Teamgebeurtenis } from '../gebeurtenis/teamgebeurtenis.js';
import { toInhoud } from './toInhoud.js';

/** Whether two events with the same id are copies of one. Most copies have their fields in the same order, which is seen sooner. */
export function isKopie(a: Teamgebeurtenis, b: Teamgebeurtenis): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b) || toInhoud(a) === toInhoud(b);
}
