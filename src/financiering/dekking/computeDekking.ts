import * as z from 'zod';
import { compareDatums, findGaten, toCenten } from '../../kern/huis.js';
import { type Bedrag, type Datum, Periode, parseSchema } from '../../kern/index.js';
import type { Financieringsperiode } from '../model/financieringsplan.js';
import { computeStanden, type Standen } from '../stand/computeStanden.js';
import { listVoorwaarden } from '../stand/listVoorwaarden.js';
import { type Peiling, peilvelden } from '../stand/peiling.js';
import type { Geldverloop } from '../verloop/geldverloop.js';
import { addBereik } from './addBereik.js';
import type { Bereik, BereikInCenten } from './bereik.js';
import { beyond } from './beyond.js';
import { computeBereik } from './computeBereik.js';
import { DEKKINGSSTAPPEN, type Dekkingsstap } from './findBereikt.js';
import { findOverlappen, type Overlap } from './findOverlappen.js';
import { shortOf } from './shortOf.js';
import { toBereik } from './toBereik.js';

/**
 * Whether a period has the money it needs: `gedekt` (certainly), `ongedekt` (certainly not), `mogelijk_ongedekt` (the range of the amounts
 * allows both), `onbekend` (the text does not say what it needs). A surplus stands in `overschot`.
 */
export type Dekkingsoordeel = 'gedekt' | 'ongedekt' | 'mogelijk_ongedekt' | 'onbekend';

/** How one period is covered. */
export interface Periodedekking {
  readonly programmajaar: number;
  readonly periode: Periode;
  readonly benodigd?: Bedrag;
  readonly dekking: Bereik;
  /** The shortage. Only when `benodigd` is known. */
  readonly tekort?: Bereik;
  /** The surplus. Only when `benodigd` is known. */
  readonly overschot?: Bereik;
  readonly oordeel: Dekkingsoordeel;
}

/** How the money covers the term of a text. */
export interface Dekking {
  /** Days of the term for which nobody contributes. */
  readonly gaten: readonly Periode[];
  readonly overlappen: readonly Overlap[];
  readonly perioden: readonly Periodedekking[];
  /** The cover of all periods together. */
  readonly totaal: Bereik;
}

/** Options of {@link computeDekking}. */
export interface ComputeDekkingOptions {
  /** The day on which conditions are met or open, and up to which steps count. */
  readonly peildatum: Datum;
  /** Only what was known on this day. Default: all that is recorded. */
  readonly bekendOp?: Datum | undefined;
  /** How the days of a year of the programme are laid over the begrotingsjaren. Default: `dagen`. */
  readonly methode?: 'dagen' | 'maanden' | undefined;
  /** The term to cover. Default: from the first day of the first to the last day of the last period of the text. */
  readonly looptijd?: Periode | undefined;
  /** Count only amounts that have reached this step. Default: count the forecast. */
  readonly minstens?: Dekkingsstap | undefined;
}

const OptionsSchema: z.ZodType<ComputeDekkingOptions> = z.strictObject({
  ...peilvelden,
  looptijd: Periode.schema.optional(),
  minstens: z.enum(DEKKINGSSTAPPEN).optional(),
});

function judge(benodigd: Bedrag | undefined, { minimum, maximum }: BereikInCenten): Dekkingsoordeel {
  if (benodigd === undefined) return 'onbekend';
  const doel = toCenten(benodigd);
  if (minimum >= doel) return 'gedekt';
  return maximum !== undefined && maximum < doel ? 'ongedekt' : 'mogelijk_ongedekt';
}

function findLooptijd(perioden: readonly Financieringsperiode[]): Periode | undefined {
  const dagen = perioden.flatMap(({ periode }) => [periode.van, periode.tot]).sort(compareDatums);
  const [van] = dagen;
  const tot = dagen.at(-1);
  return van === undefined || tot === undefined ? undefined : { van, tot };
}

/** The cover by year of the programme. A specifieke uitkering covers contributions, not a year: it is left out. */
function sumBereiken({ standen, peiling }: Standen, minstens: Dekkingsstap | undefined): Map<number, BereikInCenten> {
  const uit = new Map<number, BereikInCenten>();
  for (const stand of standen) {
    const { bijdrage, programmajaar } = stand.plek;
    if (bijdrage.soort === 'specifieke_uitkering') continue;
    const open = listVoorwaarden(stand, peiling.peildatum).some((een) => een.stand === 'open');
    const bereik = computeBereik(stand, open, minstens);
    uit.set(programmajaar, addBereik(uit.get(programmajaar) ?? { minimum: 0n, maximum: 0n }, bereik));
  }
  return uit;
}

/** The periods of the latest known text. An option that nobody took need not be covered. */
function listPerioden({ cellen }: Standen): readonly Financieringsperiode[] {
  const gelicht = cellen.gebeurtenissen.get('optie_gelicht');
  const perioden = cellen.teksten.at(-1)?.tekst.plan.perioden ?? [];
  return perioden.filter(
    ({ optie, programmajaar }) =>
      optie === undefined || gelicht.some((een) => een.programmajaar === programmajaar && een.datum <= optie.uiterlijk),
  );
}

function toPeriodedekking(
  { programmajaar, periode, benodigd }: Financieringsperiode,
  dekking: BereikInCenten,
): Periodedekking {
  return {
    programmajaar,
    periode,
    ...(benodigd === undefined ? {} : { benodigd }),
    dekking: toBereik(dekking),
    ...(benodigd === undefined
      ? {}
      : { tekort: toBereik(shortOf(benodigd, dekking)), overschot: toBereik(beyond(benodigd, dekking)) }),
    oordeel: judge(benodigd, dekking),
  };
}

/**
 * How the money covers the latest known text: days without money, days in two periods, and for every year of the programme the shortage or
 * surplus against `benodigd`. An uncovered period is a result, it does not throw.
 *
 * The cover of a year is the forecast of its contributions, without VAT that the payer gets back, as a range:
 * - `exact` and `ten_hoogste`: the forecast;
 * - `ten_minste`: the forecast or more, without an upper bound;
 * - `geraamd`: its bandbreedte, less in proportion to what fell free (half a cent up); from nothing up when it has none; the forecast
 *   once the amount was set or nothing of it is left;
 * - as long as a condition is open on the peildatum, the minimum is nothing. On the last day of a condition it is still open.
 *
 * With `minstens`, only what was recorded counts: the largest amount of that step and the later ones (`gevraagd`, `toegezegd`,
 * `vastgelegd`, `betaald` on balance), less what lapsed in proportion to what fell free.
 *
 * A `specifieke_uitkering` covers contributions and is not added to them. A year that is an option counts once it was taken. A
 * contribution that only an earlier text has counts in its own year.
 *
 * Cost: n in the events, besides the cells that `listBoekingen` reckons.
 *
 * @param verloop - the course of the money
 * @param options - the day, the day of knowing, the method, the term to cover, and the step from which on an amount counts
 * @returns the periods in the order of the text
 * @throws DomeinFout `kern.document_ongeldig` with every problem at once, when the course or the options are not valid, and the codes of
 *   `listBoekingen`
 *
 * @example
 * ```ts
 * import { computeDekking, createGeldverloop, Financieringsplan } from 'buurtaanpak/financiering';
 * import { Datum } from 'buurtaanpak/kern';
 *
 * const plan = Financieringsplan.parse({
 *   soort: 'financieringsplan',
 *   versie: 2,
 *   naam: 'Financiering',
 *   perioden: [
 *     {
 *       programmajaar: 1,
 *       periode: { van: '2026-01-01', tot: '2026-12-31' },
 *       benodigd: '70000.00',
 *       bijdragen: [
 *         {
 *           id: 'subsidie',
 *           soort: 'bedrag',
 *           van: 'gemeente',
 *           bedrag: '60000.00',
 *           aard: 'ten_minste',
 *           doel: 'begeleiden',
 *         },
 *       ],
 *     },
 *   ],
 * });
 * const [jaar] = computeDekking(createGeldverloop(plan), { peildatum: Datum.parse('2026-01-01') }).perioden;
 * jaar?.oordeel; // => 'mogelijk_ongedekt'
 * jaar?.tekort; // => { minimum: '0.00', maximum: '10000.00' }
 * ```
 */
export function computeDekking(verloop: Geldverloop, options: ComputeDekkingOptions): Dekking {
  const { looptijd, minstens, ...rest } = parseSchema(OptionsSchema, options, 'opties');
  const peiling: Peiling = { verloop, ...rest };
  const standen = computeStanden(peiling);
  const bereiken = sumBereiken(standen, minstens);
  const perioden = listPerioden(standen);
  const gefinancierd = perioden.filter(({ bijdragen }) => bijdragen.length > 0).map(({ periode }) => periode);
  const niets: BereikInCenten = { minimum: 0n, maximum: 0n };
  const getBereik = (programmajaar: number) => bereiken.get(programmajaar) ?? niets;
  const term = looptijd ?? findLooptijd(perioden);
  const jaren = new Set(perioden.map(({ programmajaar }) => programmajaar));
  return {
    gaten: term === undefined ? [] : findGaten(term, gefinancierd),
    overlappen: findOverlappen(perioden),
    perioden: perioden.map((periode) => toPeriodedekking(periode, getBereik(periode.programmajaar))),
    totaal: toBereik([...jaren].map(getBereik).reduce(addBereik, niets)),
  };
}
