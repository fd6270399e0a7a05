import { type Bevinding, safeParseSchema } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';
import { Algoritmeregistratie } from './algoritmeregistratie.js';

/** Names of gemeenten with `en` in them: one organisation. */
const MET_EN = [
  'berg en dal',
  'dijk en waard',
  'gilze en rijen',
  'kaag en braassem',
  'nuenen, gerwen en nederwetten',
  'peel en maas',
  'west maas en waal',
];

/** An entry belongs to one organisation: two gemeenten that work together each make their own entry. */
function checkOrganisatie({ organization }: Algoritmeregistratie): Bevinding[] {
  const naam = organization.toLowerCase();
  const woorden = naam.split(/[^\p{L}]/u);
  const zeker =
    woorden.includes('gemeenten') ||
    woorden.filter((woord) => woord === 'gemeente').length > 1 ||
    /[\p{L}.] ?\/ ?\p{L}/u.test(naam);
  // A single body with `en` in its name, such as a ministry, does not count as two.
  const misschien =
    woorden.includes('en') &&
    !/^(?:ministerie|waterschap|provincie|hoogheemraadschap|openbaar|dienst)\b/.test(naam) &&
    !MET_EN.some((een) => naam.endsWith(een));
  if (!zeker && !misschien) return [];
  return [
    createBevinding(zeker ? 'fout' : 'waarschuwing', 'register.organisatie_meer_dan_een', ['organization'], {
      organisatie: organization,
    }),
  ];
}

/** Compares the dates of an entry with its status. */
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
 * contact, whether it is of one organisation, and whether dates and status fit together.
 *
 * Lengths are counted in characters (code points) without html, where an entity is one character. A text of exactly the maximum length is
 * allowed.
 *
 * @param value - an entry, from `toAlgoritmeregistratie` or written by hand
 * @returns everything that is wrong (`fout`) or deserves a look (`waarschuwing`): `register.contact_ongeldig`, `register.link_ongeldig`,
 *   `register.maand_ongeldig`, `register.organisatie_meer_dan_een`, `register.einde_voor_begin`, `register.begin_ontbreekt`, `register.einde_ontbreekt`, and the general codes
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
  const resultaat = safeParseSchema(Algoritmeregistratie.schema, value, 'algoritmeregistratie');
  return resultaat.success
    ? [...checkOrganisatie(resultaat.data), ...checkSamenhang(resultaat.data)]
    : [...resultaat.error.bevindingen];
}
