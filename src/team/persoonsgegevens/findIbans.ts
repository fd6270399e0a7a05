import type { Plek } from './vondst.js';

/** The length of an IBAN in the countries of the European payment area and a few more (SWIFT, IBAN registry). */
const LENGTES: Readonly<Record<string, number>> = {
  AD: 24,
  AL: 28,
  AT: 20,
  BA: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FO: 18,
  FR: 27,
  GB: 22,
  GE: 22,
  GI: 23,
  GL: 18,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IS: 26,
  IT: 27,
  KW: 30,
  LB: 28,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MT: 31,
  NL: 18,
  NO: 15,
  PK: 24,
  PL: 28,
  PT: 25,
  RO: 24,
  RS: 22,
  SA: 24,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  TN: 24,
  TR: 26,
  UA: 29,
  XK: 20,
};

/**
 * The check of ISO 13616: move the first four characters to the end, replace letters by numbers (A = 10), and divide by 97: the remainder
 * must be 1.
 */
function isIban(kaal: string): boolean {
  let rest = 0;
  for (const teken of kaal.slice(4) + kaal.slice(0, 4)) {
    const waarde = Number.parseInt(teken, 36);
    rest = (rest * (waarde > 9 ? 100 : 10) + waarde) % 97;
  }
  return rest === 1;
}

/** IBANs: a country code, two check digits that are right, and the number of characters of that country, in any groups. */
export function* findIbans(tekst: string): Generator<Plek> {
  for (const { 0: kop, 1: land = '', index } of tekst.matchAll(/(?:iban)?([a-z]{2})[ \u00a0./-]?\d\d/giu)) {
    const lengte = LENGTES[land.toUpperCase()];
    if (lengte === undefined) continue;
    let tot = index + kop.length;
    let kaal = `${land}${kop.slice(-2)}`;
    while (kaal.length < lengte) {
      const [deel, teken = ''] = /^[ \u00a0./-]?([a-z\d])/i.exec(tekst.slice(tot, tot + 2)) ?? [];
      if (deel === undefined) break;
      tot += deel.length;
      kaal += teken;
    }
    const van = /^iban[a-z]/i.test(kop) ? index + 4 : index;
    if (kaal.length === lengte && !/^\d/.test(tekst.slice(tot, tot + 1)) && isIban(kaal)) yield { van, tot };
  }
}
