import { type Bevinding, createBevinding, safeParseSchema } from '../../kern/index.js';
import { type Algoritmeregistratie, AlgoritmeregistratieSchema } from './algoritmeregistratie.js';

/** What the dates and the status of an entry say about each other. */
function checkSamenhang({ begin_date, end_date, status }: Algoritmeregistratie): Bevinding[] {
  const uit: Bevinding[] = [];
  if (begin_date !== undefined && end_date !== undefined && end_date < begin_date) {
    const params = { begin: begin_date, einde: end_date };
    uit.push(createBevinding('fout', 'register.einde_voor_begin', ['end_date'], params));
  }
  if (status === 'In gebruik' && begin_date === undefined) {
    uit.push(createBevinding('waarschuwing', 'register.begin_ontbreekt', ['begin_date'], {}));
  }
  if (status === 'Buiten gebruik' && end_date === undefined) {
    uit.push(createBevinding('waarschuwing', 'register.einde_ontbreekt', ['end_date'], {}));
  }
  return uit;
}

/**
 * Checks an entry for the Algorithm Register against publication standard 1.0: required fields, lengths, values, form of dates, links and
 * contact, and whether dates and status fit together.
 *
 * @param value - an entry, from `toAlgoritmeregistratie` or written by hand
 * @returns everything that is wrong (`fout`) or deserves a look (`waarschuwing`): `register.contact_ongeldig`, `register.link_ongeldig`,
 *   `register.maand_ongeldig`, `register.einde_voor_begin`, `register.begin_ontbreekt`, `register.einde_ontbreekt`, and the general codes
 *   `kern.veld_ontbreekt`, `kern.te_groot`, `kern.keuze_onbekend`, …
 *
 * @example
 * ```ts
 * import { checkAlgoritmeregistratie } from 'buurtaanpak/register';
 *
 * const registratie = {
 *   name: 'Keuze van buurten',
 *   description_short: 'Rangschikt buurten.',
 *   organization: 'Gemeente Voorbeeld',
 *   status: 'In gebruik',
 *   contact_email: 'algoritmes',
 *   publication_category: 'Overige algoritmes',
 *   lang: 'nld',
 * };
 * checkAlgoritmeregistratie(registratie).map(({ code }) => code); // => ['register.contact_ongeldig']
 * checkAlgoritmeregistratie({ ...registratie, contact_email: 'algoritmes@voorbeeld.nl' }).map(({ code }) => code);
 * // => ['register.begin_ontbreekt']
 * ```
 */
export function checkAlgoritmeregistratie(value: unknown): Bevinding[] {
  const resultaat = safeParseSchema(AlgoritmeregistratieSchema, value, 'algoritmeregistratie');
  return resultaat.success ? checkSamenhang(resultaat.data) : [...resultaat.error.bevindingen];
}
