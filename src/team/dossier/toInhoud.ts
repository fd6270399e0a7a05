import { canonicalizeJson } from '../../kern/huis.js';
import type { Teamgebeurtenis } from '../gebeurtenis/teamgebeurtenis.js';

/** What an event says, without its place and its receipt: two copies of one event say the same, wherever they were. */
export function toInhoud(gebeurtenis: Teamgebeurtenis): string {
  const { nummer: _, geregistreerd: __, ...inhoud } = gebeurtenis;
  return canonicalizeJson(inhoud);
}
