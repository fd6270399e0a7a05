import type { Plek } from './vondst.js';

const DOMEIN = /[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/uy;
const LABEL = /[\p{L}\d-]+/uy;
/** The point as people write it to mislead robots: as a word, in brackets, or with spaces around it. */
const PUNT = /\.| (?:punt|dot|\.) | ?[([](?:punt|dot|\.)[)\]] ?/iuy;
const LOS_APENSTAARTJE = / ?[([{](?:a|at|apenstaartje|@)[)\]}] ?| (?:@|at|apenstaartje) | ?[@＠] ?/iuy;
const TOPDOMEINEN = ['nl', 'com', 'org', 'net', 'eu', 'be', 'de', 'frl', 'nu', 'info'];

/** The end of a name after a loose at sign that looks like a mail server: its point is hidden, or it has a common ending. */
function findEinde(tekst: string, van: number): number | undefined {
  let eind = van;
  let verborgen = false;
  let laatste = '';
  for (let tot = van, delen = 0; ; delen++) {
    LABEL.lastIndex = tot;
    const [label] = LABEL.exec(tekst) ?? [];
    if (label === undefined) return delen > 1 && isTop(laatste, verborgen) ? eind : undefined;
    eind = LABEL.lastIndex;
    laatste = label.toLowerCase();
    PUNT.lastIndex = eind;
    const [punt] = PUNT.exec(tekst) ?? [];
    if (punt === undefined) return delen > 0 && isTop(laatste, verborgen) ? eind : undefined;
    verborgen ||= punt !== '.';
    tot = PUNT.lastIndex;
  }
}

const isTop = (label: string, verborgen: boolean) =>
  TOPDOMEINEN.includes(label) || (verborgen && /^\p{L}{2,}$/u.test(label));

/**
 * E-mail addresses: a run of characters that may stand before the at sign, the at sign, and a name with a point. In steps, because a
 * single expression can be slow on a long text without addresses.
 */
export function* findEmails(tekst: string): Generator<Plek> {
  for (const { 0: deel, index } of tekst.matchAll(/[\p{L}\d.!#$%&'*+/=?^_`~-]+@?/gu)) {
    // A quote or sign in front belongs to the sentence. When nothing remains before the at sign, it is not an address.
    const [haken = ''] = /^['*=/`]+@?/.exec(deel) ?? [];
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
    const tot = findEinde(tekst, LOS_APENSTAARTJE.lastIndex);
    if (tot !== undefined) yield { van, tot };
  }
}
