import type { Plek } from './vondst.js';

const DOMEIN = /[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/uy;
/** As people write it to keep robots away: the point in words or in brackets, and the last part in letters. */
const DOMEIN_IN_WOORDEN =
  /[\p{L}\d-]+(?:(?:\.| (?:punt|dot) | ?[([](?:punt|dot|\.)[)\]] ?)[\p{L}\d-]+)*(?:\.| (?:punt|dot) | ?[([](?:punt|dot|\.)[)\]] ?)\p{L}{2,}/iuy;
const LOS_APENSTAARTJE = / ?[([{](?:at|apenstaartje|@)[)\]}] ?| (?:@|at|apenstaartje) |@ | @/iuy;
const TOPDOMEINEN = ['nl', 'com', 'org', 'net', 'eu', 'be', 'de', 'frl', 'nu', 'info'];

/** Whether a name behind a loose at sign is meant as that of a mail server: its point is written to hide it, or it ends as most do. */
function isDomein(naam: string): boolean {
  const laatste = naam.slice(naam.lastIndexOf('.') + 1).toLowerCase();
  return TOPDOMEINEN.includes(laatste) || /[ ([](?:punt|dot|\.)[ )\]]/i.test(naam);
}

/**
 * E-mail addresses: a run of what may stand before the at sign, and a name with a point behind it. In steps, as one expression that looks
 * for all of it can be slow on a long text that has none.
 */
export function* findEmails(tekst: string): Generator<Plek> {
  for (const { 0: deel, index } of tekst.matchAll(/[\p{L}\d.!#$%&'*+/=?^_`{|}~-]+@?/gu)) {
    // A quote or sign before it belongs to the sentence; with nothing between that and the at sign it is none.
    const [haken = ''] = /^['*=/`|]+@?/.exec(deel) ?? [];
    if (haken.endsWith('@')) continue;
    const van = index + haken.length;
    const achter = index + deel.length;
    if (deel.endsWith('@')) {
      DOMEIN.lastIndex = achter;
      const domein = DOMEIN.exec(tekst);
      if (domein !== null) {
        yield { van, tot: DOMEIN.lastIndex };
        continue;
      }
    }
    LOS_APENSTAARTJE.lastIndex = deel.endsWith('@') ? achter - 1 : achter;
    const apenstaartje = LOS_APENSTAARTJE.exec(tekst);
    if (apenstaartje === null) continue;
    DOMEIN_IN_WOORDEN.lastIndex = LOS_APENSTAARTJE.lastIndex;
    const domein = DOMEIN_IN_WOORDEN.exec(tekst);
    if (domein !== null && isDomein(domein[0])) yield { van, tot: DOMEIN_IN_WOORDEN.lastIndex };
  }
}
