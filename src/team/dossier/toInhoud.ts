import { canonicalizeJson } from '../../kern/huis.js';
import type { Teamgebeurtenis } from '../gebeurtenis/teamgebeurtenis.js';

/** Told once of an event: where many wrongly have the same id, each is held against all others. */
const gezegd = new WeakMap<Teamgebeurtenis, string>();

/** What an event says, without its place and its receipt: two copies of one event say the same, wherever they were. */
export function toInhoud(gebeurtenis: Teamgebeurtenis): string {
  const bekend = gezegd.get(gebeurtenis);
  if (bekend !== undefined) return bekend;
  const { nummer: _, geregistreerd: __, ...inhoud } = gebeurtenis;
  const tekst = canonicalizeJson(inhoud);
  gezegd.set(gebeurtenis, tekst);
  return tekst;
}
