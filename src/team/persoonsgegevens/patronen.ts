import { findAdressen } from './findAdressen.js';
import { findBsns } from './findBsns.js';
import { findBuitenlandseNummers } from './findBuitenlandseNummers.js';
import { findEmails } from './findEmails.js';
import { findGeboortedatums } from './findGeboortedatums.js';
import { findIbans } from './findIbans.js';
import { findKentekens } from './findKentekens.js';
import { findTelefoonnummers } from './findTelefoonnummers.js';
import type { Persoonsgegevensoort, Plek } from './vondst.js';

export interface Patroon {
  readonly soort: Persoonsgegevensoort;
  readonly find: (tekst: string) => Iterable<Plek>;
  /** Look for it in running text only: in a reference the same characters can be a code. */
  readonly lopend?: true;
}

/** Of two finds that overlap, the first one counts. */
export const patronen: readonly Patroon[] = [
  { soort: 'email', find: findEmails },
  { soort: 'iban', find: findIbans },
  { soort: 'geboortedatum', find: findGeboortedatums, lopend: true },
  { soort: 'telefoonnummer', find: findTelefoonnummers },
  { soort: 'bsn', find: findBsns },
  { soort: 'telefoonnummer', find: findBuitenlandseNummers, lopend: true },
  { soort: 'kenteken', find: findKentekens, lopend: true },
  { soort: 'adres', find: findAdressen, lopend: true },
];
