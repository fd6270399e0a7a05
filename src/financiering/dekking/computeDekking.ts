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
      optie === undefined ||
      gelicht.some((een) => een.programmajaar === programmajaar && een.datum <= optie.uiterlijk),
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

DOC
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
