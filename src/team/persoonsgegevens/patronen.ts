import { findAdressen } from './findAdressen.js';
import { findBsns } from './findBsns.js';
import { findEmails } from './findEmails.js';
import { findGeboortedatums } from './findGeboortedatums.js';
import { findIbans } from './findIbans.js';
import { findKentekens } from './findKentekens.js';
import { findBuitenlandseNummers, findTelefoonnummers } from './findTelefoonnummers.js';
import type { Persoonsgegevensoort, Plek, Vondst } from './vondst.js';

interface Patroon {
  readonly soort: Persoonsgegevensoort;
  readonly find: (tekst: string) => Iterable<Plek>;
  /** Look for it in running text only: in a reference the same characters can be a code. */
  readonly lopend?: true;
}

/** Of two finds that overlap, the first one counts. */
const patronen: readonly Patroon[] = [
  { soort: 'email', find: findEmails },
  { soort: 'iban', find: findIbans },
  { soort: 'geboortedatum', find: findGeboortedatums, lopend: true },
  { soort: 'telefoonnummer', find: findTelefoonnummers },
  { soort: 'bsn', find: findBsns },
  { soort: 'telefoonnummer', find: findBuitenlandseNummers, lopend: true },
  { soort: 'kenteken', find: findKentekens, lopend: true },
  { soort: 'adres', find: findAdressen, lopend: true },
];

/** The finds in the order of the text. Of two that overlap, that of the first pattern. */
function search(tekst: string, welke: readonly Patroon[]): Vondst[] {
  const vondsten: Vondst[] = [];
  // Marks every character that is taken, so that many finds in a long text do not cost the square of their number.
  const bezet = new Uint8Array(tekst.length);
  const heeftCijfers = /\d/.test(tekst);
  for (const { soort, find } of welke) {
    // Everything but an e-mail address has a digit.
    if (!heeftCijfers && soort !== 'email') continue;
    for (const { van, tot } of find(tekst)) {
      if (bezet.subarray(van, tot).includes(1)) continue;
      bezet.fill(1, van, tot);
      vondsten.push({ soort, van, tot });
    }
  }
  return vondsten.sort((a, b) => a.van - b.van);
}

/** All personal data in a text that can be recognised by form. */
export function findVondsten(tekst: string): Vondst[] {
  return search(tekst, patronen);
}

/** The first piece of personal data in a reference. Its parts (between `_`, `/` and `:`) are searched one by one. */
export function findInReferentie(referentie: string): Persoonsgegevensoort | undefined {
  for (const deel of referentie.split(/[_/:]/)) {
    const [vondst] = search(
      deel,
      patronen.filter(({ lopend }) => lopend === undefined),
    );
    if (vondst !== undefined) return vondst.soort;
  }
  return undefined;
}
