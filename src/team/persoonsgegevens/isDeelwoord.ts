import { readWoorden } from './readWoorden.js';

const GEEN_DEELWOORD = readWoorden(
  'gezinnen gesprekken gebouwen gebieden gemeenten gebreken getuigen gevallen geiten gewassen gerechten gedachten',
);

/** Whether a word looks like the participle of a verb: gelopen, gevonden. */
export function isDeelwoord(woord: string): boolean {
  return /^ge\p{L}+en$/u.test(woord) && !GEEN_DEELWOORD.has(woord);
}
