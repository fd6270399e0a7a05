import type { Bevinding } from '../../kern/index.js';
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
 * Checks the meaning of an entry for the Algorithm Register: whether it is of one organisation, and whether dates and status fit together.
 * The form is judged by `Algoritmeregistratie.parse`; a value that has not that form gets the findings about the form instead.
 *
 * @param registratie - an entry, from `toAlgoritmeregistratie`, `Algoritmeregistratie.create` or `Algoritmeregistratie.parse`
 * @returns everything that is wrong (`fout`) or deserves a look (`waarschuwing`): `register.organisatie_meer_dan_een`,
 *   `register.einde_voor_begin`, `register.begin_ontbreekt`, `register.einde_ontbreekt`. Of another form: what `parse` tells.
 *
 * @example
 * ```ts
 * import { Algoritmeregistratie, checkAlgoritmeregistratie } from 'buurtaanpak/register';
 *
 * const registratie = Algoritmeregistratie.create({
 *   name: 'Keuze van buurten',
 *   description_short: 'Rangschikt buurten.',
 *   organization: 'Gemeente Voorbeeld',
 *   status: 'In gebruik',
 *   contact_email: 'algoritmes@voorbeeld.nl',
 *   publication_category: 'Overige algoritmes',
 *   lang: 'nld',
 * });
 * checkAlgoritmeregistratie(registratie).map(({ code }) => code); // => ['register.begin_ontbreekt']
 * checkAlgoritmeregistratie({ ...registratie, begin_date: '2026-09' }); // => []
 * ```
 */
export function checkAlgoritmeregistratie(registratie: Algoritmeregistratie): Bevinding[] {
  const resultaat = Algoritmeregistratie.safeParse(registratie);
  return resultaat.success
    ? [...checkOrganisatie(resultaat.data), ...checkSamenhang(resultaat.data)]
    : [...resultaat.error.bevindingen];
}
