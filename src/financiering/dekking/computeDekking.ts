import * as z from 'zod';
import { compareDatums, findGaten, intersectPeriodes, toCenten } from '../../kern/huis.js';
import { type Bedrag, Datum, Periode, parseSchema } from '../../kern/index.js';
import type { Financieringsplan } from '../model/financieringsplan.js';
import { readPlan } from '../model/readPlan.js';
import { addBereik } from './addBereik.js';
import type { Bereik, BereikInCenten } from './bereik.js';
import { beyond } from './beyond.js';
import { computeBereik, type Dekkingsstatus } from './computeBereik.js';
import { shortOf } from './shortOf.js';
import { toBereik } from './toBereik.js';

/**
 * Whether a period has the money it needs: `gedekt` (at least that), `overdekt` (certainly more), `ongedekt` (certainly less),
 * `mogelijk_ongedekt` (the range of the amounts allows both), `onbekend` (the plan does not say what it needs).
 */
export type Dekkingsoordeel = 'gedekt' | 'overdekt' | 'ongedekt' | 'mogelijk_ongedekt' | 'onbekend';

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

/** Days that lie in two periods. */
export interface Overlap extends Periode {
  readonly programmajaren: readonly [number, number];
}

/** How a plan covers its term. */
export interface Dekking {
  /** Days of the term for which nobody contributes. */
  readonly gaten: readonly Periode[];
  readonly overlappen: readonly Overlap[];
  readonly perioden: readonly Periodedekking[];
  /** The cover of the whole plan. */
  readonly totaal: Bereik;
}

/** Options of {@link computeDekking}. */
export interface ComputeDekkingOptions {
  /** The term to cover. Default: from the first day of the first to the last day of the last period of the plan. */
  readonly looptijd?: Periode;
  /** Count only amounts that had reached the step `minstens` on this day. Default: count the planned amounts. */
  readonly peildatum?: Datum;
  /** The step from which an amount counts. Only with a `peildatum`. Default: `toegezegd`. */
  readonly minstens?: Dekkingsstatus;
}

const OptionsSchema = z.strictObject({
  looptijd: Periode.schema.optional(),
  peildatum: z.unknown().optional(),
  minstens: z.enum(['gevraagd', 'toegezegd', 'vastgelegd', 'betaald']).optional(),
});

function judge(benodigd: Bedrag | undefined, { minimum, maximum }: BereikInCenten): Dekkingsoordeel {
  if (benodigd === undefined) return 'onbekend';
  const doel = toCenten(benodigd);
  if (minimum > doel) return 'overdekt';
  if (minimum === doel) return 'gedekt';
  return maximum !== undefined && maximum < doel ? 'ongedekt' : 'mogelijk_ongedekt';
}

function findOverlappen({ perioden }: Financieringsplan): Overlap[] {
  const volgorde = perioden
    .map(({ programmajaar, periode }) => ({ programmajaar, periode }))
    .sort((a, b) => compareDatums(a.periode.van, b.periode.van));
  const overlappen: Overlap[] = [];
  let lopend: typeof volgorde = [];
  for (const later of volgorde) {
    lopend = lopend.filter(({ periode }) => periode.tot >= later.periode.van);
    for (const eerder of lopend) {
      // Both contain at least the first day of the later one.
      const samen = intersectPeriodes(eerder.periode, later.periode) as Periode;
      overlappen.push({ ...samen, programmajaren: [eerder.programmajaar, later.programmajaar] });
    }
    lopend.push(later);
  }
  return overlappen;
}

function findLooptijd({ perioden }: Financieringsplan): Periode {
  const dagen = perioden.flatMap(({ periode }) => [periode.van, periode.tot]).sort(compareDatums);
  return { van: dagen[0] as Datum, tot: dagen.at(-1) as Datum };
}

/**
 * How a plan covers its term: days without money, days in two periods, and for every period the shortage or surplus.
 *
 * An amount that its nature leaves open is given as a range, never as one number: `ten_minste` 150000 is from 150000.00 up without an
 * upper bound, `ten_hoogste` from nothing to the amount, `geraamd` its bandbreedte, or from nothing without an upper bound when it has
 * none. An uncovered period is a result, it does not throw.
 *
 * @param plan - a plan
 * @param options - the term, and the step from which an amount counts
 * @throws DomeinFout `kern.datum_ongeldig`, and `kern.document_ongeldig` with every problem at once, when the plan or the options are not
 *   valid
 *
 * @example
 * ```ts
 * import { computeDekking, Financieringsplan } from 'buurtaanpak/financiering';
 *
 * const plan = Financieringsplan.parse({
 *   soort: 'financieringsplan',
 *   versie: 1,
 *   naam: 'Financiering',
 *   perioden: [
 *     {
 *       programmajaar: 1,
 *       periode: { van: '2026-09-01', tot: '2027-08-31' },
 *       benodigd: '160000.00',
 *       bijdragen: [{ id: 'bzk-1', partij: 'bzk', bedrag: '150000.00', aard: 'ten_minste', doel: 'directe_kosten' }],
 *     },
 *   ],
 * });
 * const [jaar] = computeDekking(plan).perioden;
 * jaar?.oordeel; // => 'mogelijk_ongedekt'
 * jaar?.tekort; // => { minimum: '0.00', maximum: '10000.00' }
 * ```
 */
export function computeDekking(plan: Financieringsplan, options: ComputeDekkingOptions = {}): Dekking {
  readPlan(plan);
  parseSchema(OptionsSchema, options, 'opties');
  const { peildatum, minstens = 'toegezegd' } = options;
  if (peildatum !== undefined) Datum.parse(peildatum);
  const looptijd = options.looptijd ?? findLooptijd(plan);
  let totaal: BereikInCenten = { minimum: 0n, maximum: 0n };
  const perioden = plan.perioden.map(({ programmajaar, periode, benodigd, bijdragen }): Periodedekking => {
    const dekking = bijdragen
      .map((bijdrage) => computeBereik(bijdrage, peildatum, minstens))
      .reduce(addBereik, { minimum: 0n, maximum: 0n });
    totaal = addBereik(totaal, dekking);
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
  });
  const gefinancierd = plan.perioden.filter(({ bijdragen }) => bijdragen.length > 0).map(({ periode }) => periode);
  return {
    gaten: findGaten(looptijd, gefinancierd),
    overlappen: findOverlappen(plan),
    perioden,
    totaal: toBereik(totaal),
  };
}
