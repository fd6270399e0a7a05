import * as z from 'zod';
import { type Bevinding, Datum, parseSchema } from '../../kern/index.js';
import type { Samenwerkingsovereenkomst } from '../../overeenkomst/index.js';
import type { Selectiebesluit } from '../../selectie/index.js';
import { createBevinding } from '../teksten/codes.js';
import type { Aiverordening } from './algoritmeoordeel.js';
import { Algoritmeregistratie } from './algoritmeregistratie.js';
import { checkCategorie } from './checkCategorie.js';
import { proposeStatus } from './proposeStatus.js';

/** Options of {@link checkAlgoritmeregistratie}: what an entry is held against. */
export interface CheckAlgoritmeregistratieOptions {
  /** What people reasoned about the AI Act. Default: the category is not held against it. */
  readonly aiVerordening?: Aiverordening | undefined;
  /** The day for which the status is held against decision and agreement. Default: it is not. */
  readonly peildatum?: Datum | undefined;
  /** The decision on the selection. Default: there is none yet. */
  readonly besluit?: Selectiebesluit | undefined;
  /** The agreement. Default: there is none, so that the use does not end. */
  readonly overeenkomst?: Samenwerkingsovereenkomst | undefined;
}

const OptiesSchema = z.looseObject({
  aiVerordening: z.looseObject({ aiSysteem: z.boolean(), bijlageIII: z.boolean() }).optional(),
  besluit: z.looseObject({}).optional(),
  overeenkomst: z.looseObject({}).optional(),
});

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

/** Holds the status against what follows from decision and agreement on a day. */
function checkStatus({ status }: Algoritmeregistratie, options: CheckAlgoritmeregistratieOptions): Bevinding[] {
  const { peildatum } = options;
  if (peildatum === undefined) return [];
  const voorstel = proposeStatus(options, Datum.parse(peildatum));
  return voorstel === status
    ? []
    : [createBevinding('waarschuwing', 'register.status_anders', ['status'], { status, voorstel })];
}

/**
 * Checks the meaning of an entry for the Algorithm Register: whether it is of one organisation, whether dates and status fit together, and
 * whether category and status fit what else is known. It decides nothing: which category and status it has is for people. The form is judged
 * by `Algoritmeregistratie.parse`; a value that has not that form gets the findings about the form instead.
 *
 * Cost: n in the signs of the entry.
 *
 * @param registratie - an entry, from `toAlgoritmeregistratie`, `Algoritmeregistratie.create` or `Algoritmeregistratie.parse`
 * @param options - what the category and the status are held against
 * @returns everything that is wrong (`fout`) or deserves a look (`waarschuwing`): `register.organisatie_meer_dan_een`,
 *   `register.einde_voor_begin`, `register.begin_ontbreekt`, `register.einde_ontbreekt`. With `aiVerordening` also
 *   `register.hoog_risico_zonder_ai` (`fout`), `register.hoog_risico_niet_genoemd`, `register.hoog_risico_gemist` and
 *   `register.categorie_bij_twijfel`; with `peildatum` also `register.status_anders`. Of another form: what `parse` tells.
 * @throws DomeinFout `kern.datum_ongeldig`: the peildatum is no day; `kern.document_ongeldig`: another option is of another kind
 *
 * @example
 * ```ts
 * import { Algoritmeregistratie, checkAlgoritmeregistratie } from 'buurtaanpak/register';
 *
 * const registratie = Algoritmeregistratie.create({
 *   name: 'Keuze van buurten',
 *   description_short: 'Rangschikt buurten.',
 *   organization: 'gemeente Voorbeeld',
 *   status: 'In gebruik',
 *   contact_email: 'algoritmes@voorbeeld.nl',
 *   publication_category: 'Overige algoritmes',
 *   lang: 'nld',
 * });
 * checkAlgoritmeregistratie(registratie).map(({ code }) => code); // => ['register.begin_ontbreekt']
 * const aiVerordening = { aiSysteem: false, bijlageIII: false, waarom: 'Mensen stelden alle regels vast.' };
 * const compleet = { ...registratie, begin_date: '2026-09' };
 * checkAlgoritmeregistratie(compleet, { aiVerordening }).map(({ code }) => code); // => ['register.categorie_bij_twijfel']
 * ```
 */
export function checkAlgoritmeregistratie(
  registratie: Algoritmeregistratie,
  options: CheckAlgoritmeregistratieOptions = {},
): Bevinding[] {
  parseSchema(OptiesSchema, options, 'opties');
  const resultaat = Algoritmeregistratie.safeParse(registratie);
  if (!resultaat.success) return [...resultaat.error.bevindingen];
  const { aiVerordening } = options;
  return [
    ...checkOrganisatie(resultaat.data),
    ...checkSamenhang(resultaat.data),
    ...(aiVerordening === undefined ? [] : checkCategorie(resultaat.data, aiVerordening)),
    ...checkStatus(resultaat.data, options),
  ];
}
