import * as z from 'zod';
import { allocateCenten, fromCenten, getJaar, toCenten } from '../../kern/huis.js';
import type { Sleutel } from '../../kern/index.js';
import { type Bedrag, Datum, parseSchema } from '../../kern/index.js';
import { zipRijen } from '../../rekenen/index.js';
import { jaaropties } from '../jaar/jaaropties.js';
import { type Jaargewichten, type Jaarmethode, type Jaarschemaregel, weighJaren } from '../jaar/weighJaren.js';
import type { Bijdrage, Bijdragestap } from '../model/bijdrage.js';
import type { Financieringsplan } from '../model/financieringsplan.js';
import { readPlan } from '../model/readPlan.js';
import { getStand, happenedOn } from '../stand/getStand.js';
import { least } from '../stand/least.js';
import { readVerwachting, type Verwachting } from '../stand/readVerwachting.js';
import { allocateTabel } from '../verdeling/allocateTabel.js';
import { splitCenten } from '../verdeling/splitCenten.js';

/** How much of the money of one begrotingsjaar is used, for one cost bearer of one party. */
export interface Uitputtingsregel {
  readonly begrotingsjaar: number;
  readonly partij: Sleutel;
  /** `undefined` when the party bears it without naming a cost bearer. */
  readonly kostendrager?: Sleutel | undefined;
  /** Budget: the planned amount for this year. */
  readonly begroot: Bedrag;
  /** Commitment: the part of what was committed that falls in this year, paid or not. */
  readonly verplicht: Bedrag;
  /** Realisation: what was paid in this year, less what was reclaimed in it. Below zero when more was reclaimed than paid. */
  readonly gerealiseerd: Bedrag;
  /** Prognosis: what this year will have cost in the end. */
  readonly prognose: Bedrag;
  /** `begroot - verplicht`: what can still be committed. Below zero when too much was. */
  readonly vrij: Bedrag;
  /** `prognose - begroot`: above zero for an overrun. */
  readonly afwijking: Bedrag;
}

/** Options of {@link computeUitputting}: the day, and how amounts are laid over the years, as in `splitByBegrotingsjaar`. */
export interface ComputeUitputtingOptions {
  /** The last day on which steps count. */
  readonly peildatum: Datum;
  /** Default: `dagen`. */
  readonly methode?: Jaarmethode;
  /** The schedule of the method `schema`. */
  readonly schema?: readonly Jaarschemaregel[];
}

const OptionsSchema = z.strictObject({ ...jaaropties, peildatum: z.unknown() });

type Soort = 'begroot' | 'verplicht' | 'betaald' | 'terug' | 'toekomst';
const SOORTEN = ['begroot', 'verplicht', 'betaald', 'terug', 'toekomst'] as const satisfies readonly Soort[];

/** Amounts in cents by year. */
type Jaarreeks = Map<number, bigint>;

function put(reeks: Jaarreeks, jaar: number, centen: bigint): void {
  reeks.set(jaar, (reeks.get(jaar) ?? 0n) + centen);
}

function bookedOn({ begrotingsjaar }: Bijdragestap, dag: Datum): number {
  return begrotingsjaar ?? getJaar(dag);
}

/** What is still to be paid of a contribution, by year: planned payments first, then the rest of the budget. */
function expect(
  { rest: verwacht, open, afgerekend }: Verwachting,
  peildatum: Datum,
  begroot: Jaarreeks,
  betaald: Jaarreeks,
): Jaarreeks {
  const uit: Jaarreeks = new Map();
  let rest = verwacht;
  if (rest <= 0n) return uit;
  const ditJaar = getJaar(peildatum);
  for (const { stap, gepland, centen } of open) {
    // A planned payment that has not happened is still to come, at the earliest this year.
    const bedrag = least(centen, rest);
    put(uit, Math.max(bookedOn(stap, gepland), ditJaar), bedrag);
    rest -= bedrag;
  }
  if (rest === 0n || afgerekend) return uit;
  const komend = [...begroot].filter(([jaar]) => jaar >= ditJaar);
  const jaren = komend.map(([jaar]) => jaar);
  const ruimte = komend.map(([jaar, budget]) => {
    const vrij = budget - (betaald.get(jaar) ?? 0n) - (uit.get(jaar) ?? 0n);
    return vrij > 0n ? vrij : 0n;
  });
  if (ruimte.some((vrij) => vrij > 0n)) {
    for (const [jaar, centen] of zipRijen(jaren, allocateCenten(rest, ruimte))) put(uit, jaar, centen);
  } else put(uit, jaren.at(-1) ?? ditJaar, rest);
  return uit;
}

/** The five series of one contribution. */
function readReeksen(
  bijdrage: Bijdrage,
  laatsteDag: Datum,
  peildatum: Datum,
  weging: Jaargewichten,
): Record<Soort, Jaarreeks> {
  const perJaar = (centen: bigint): Jaarreeks =>
    new Map(zipRijen(weging.jaren, allocateCenten(centen, weging.gewichten)));
  const stand = getStand(bijdrage, peildatum);
  const betaald: Jaarreeks = new Map();
  const terug: Jaarreeks = new Map();
  for (const stap of happenedOn(bijdrage, peildatum)) {
    if (stap.status !== 'betaald' && stap.status !== 'teruggevorderd') continue;
    put(stap.status === 'betaald' ? betaald : terug, bookedOn(stap, stap.werkelijk), toCenten(stap.bedrag));
  }
  const begroot = perJaar(toCenten(bijdrage.bedrag));
  return {
    begroot,
    verplicht: perJaar(stand.vastgelegd),
    betaald,
    terug,
    toekomst: expect(readVerwachting(bijdrage, laatsteDag, peildatum), peildatum, begroot, betaald),
  };
}

interface Telling {
  readonly begrotingsjaar: number;
  readonly partij: Sleutel;
  readonly kostendrager: Sleutel | undefined;
  readonly centen: Record<Soort, bigint>;
}

/** The series of one contribution, each divided over its cost bearers. */
function addBijdrage(tellingen: Map<string, Telling>, bijdrage: Bijdrage, reeksen: Record<Soort, Jaarreeks>): void {
  const delen = bijdrage.verdeelsleutel
    ? splitCenten(bijdrage.bedrag, bijdrage.verdeelsleutel)
    : [{ kostendrager: undefined, centen: 1n }];
  const kostendragers = delen.map(({ kostendrager }) => kostendrager);
  const gewichten = delen.map(({ centen }) => centen);
  // A contribution of zero has no proportion: then every cost bearer counts the same.
  const verhouding = gewichten.some((gewicht) => gewicht > 0n) ? gewichten : gewichten.map(() => 1n);
  for (const soort of SOORTEN) {
    const kolommen = [...reeksen[soort].values()];
    const totaal = kolommen.reduce((a, b) => a + b, 0n);
    const tabel = allocateTabel(allocateCenten(totaal, verhouding), kolommen);
    for (const [kostendrager, cellen] of zipRijen(kostendragers, tabel)) {
      for (const [begrotingsjaar, centen] of zipRijen(reeksen[soort].keys(), cellen)) {
        const sleutel = JSON.stringify([begrotingsjaar, bijdrage.partij, kostendrager]);
        let telling = tellingen.get(sleutel);
        if (telling === undefined) {
          telling = {
            begrotingsjaar,
            partij: bijdrage.partij,
            kostendrager,
            centen: { begroot: 0n, verplicht: 0n, betaald: 0n, terug: 0n, toekomst: 0n },
          };
          tellingen.set(sleutel, telling);
        }
        telling.centen[soort] += centen;
      }
    }
  }
}

/**
 * How much of the money is used: budget, commitment, realisation and prognosis per begrotingsjaar and cost bearer.
 *
 * - Budget and commitment (the last `vastgelegd` step) are laid over the years by the method.
 * - A payment or reclaim counts on its own `begrotingsjaar`, or else on the year of its day.
 * - Prognosis: what was paid, plus what is still to come of the planned amount. Planned payments that have not happened count in their
 *   year, at the earliest the year of the peildatum. The rest of the planned amount follows the remaining budget of the years from the
 *   peildatum on, or counts in the last of these years when no budget remains. So over all years the prognosis of a contribution is its
 *   planned amount, or what was paid when that is more. Two things lower it:
 *   - a later commitment (`vastgelegd`) that is lower than an earlier one: the difference is no longer expected;
 *   - a reclaim, once the last day of its period has passed: then only payments that are planned for a day after it are still expected.
 * - A payment without `gepland` may be one of the planned payments. So it uses these up, the earliest first, as far as both together
 *   would exceed what is expected.
 * - Every amount is divided over the cost bearers in proportion to the plan, to the cent.
 *
 * @param plan - a plan
 * @param options - the day and the method
 * @returns lines, earliest year first, within a year in the order of the plan
 * @throws DomeinFout `kern.datum_ongeldig`, and the codes of `splitByBegrotingsjaar`
 *
 * @example
 * ```ts
 * import { computeUitputting, Financieringsplan } from 'buurtaanpak/financiering';
 * import { Datum } from 'buurtaanpak/kern';
 *
 * const plan = Financieringsplan.parse({
 *   soort: 'financieringsplan',
 *   versie: 1,
 *   naam: 'Financiering',
 *   perioden: [
 *     {
 *       programmajaar: 1,
 *       periode: { van: '2026-01-01', tot: '2026-12-31' },
 *       bijdragen: [
 *         {
 *           id: 'een',
 *           partij: 'gemeente',
 *           bedrag: '60000.00',
 *           aard: 'exact',
 *           doel: 'begeleiden',
 *           stappen: [
 *             { status: 'vastgelegd', bedrag: '45000.00', werkelijk: '2026-01-10' },
 *             { status: 'betaald', bedrag: '20000.00', werkelijk: '2026-03-01' },
 *           ],
 *         },
 *       ],
 *     },
 *   ],
 * });
 * const [regel] = computeUitputting(plan, { peildatum: Datum.parse('2026-06-30') });
 * [regel?.begroot, regel?.verplicht, regel?.gerealiseerd, regel?.prognose, regel?.vrij];
 * // => ['60000.00', '45000.00', '20000.00', '60000.00', '15000.00']
 * ```
 */
export function computeUitputting(plan: Financieringsplan, options: ComputeUitputtingOptions): Uitputtingsregel[] {
  parseSchema(OptionsSchema, options, 'opties');
  const peildatum = Datum.parse(options.peildatum);
  const { methode = 'dagen', schema = [] } = options;
  const tellingen = new Map<string, Telling>();
  for (const { programmajaar, periode, bijdragen } of readPlan(plan).perioden) {
    const weging = weighJaren(programmajaar, periode, methode, schema);
    for (const bijdrage of bijdragen)
      addBijdrage(tellingen, bijdrage, readReeksen(bijdrage, periode.tot, peildatum, weging));
  }
  return [...tellingen.values()]
    .sort((a, b) => a.begrotingsjaar - b.begrotingsjaar)
    .map(({ begrotingsjaar, partij, kostendrager, centen }) => {
      const gerealiseerd = centen.betaald - centen.terug;
      const prognose = gerealiseerd + centen.toekomst;
      return {
        begrotingsjaar,
        partij,
        ...(kostendrager === undefined ? {} : { kostendrager }),
        begroot: fromCenten(centen.begroot),
        verplicht: fromCenten(centen.verplicht),
        gerealiseerd: fromCenten(gerealiseerd),
        prognose: fromCenten(prognose),
        vrij: fromCenten(centen.begroot - centen.verplicht),
        afwijking: fromCenten(prognose - centen.begroot),
      };
    });
}
