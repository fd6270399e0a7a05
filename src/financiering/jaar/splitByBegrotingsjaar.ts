import * as z from 'zod';
import { allocateCenten, fromCenten, toCenten } from '../../kern/huis.js';
import { type Bedrag, Datum, parseSchema } from '../../kern/index.js';
import { zipRijen } from '../../rekenen/index.js';
import type { Begrotingsregel, Stand } from '../model/begrotingsregel.js';
import type { Bijdrage } from '../model/bijdrage.js';
import type { Financieringsplan, Kostendrager } from '../model/financieringsplan.js';
import { readPlan } from '../model/readPlan.js';
import { STANDEN, splitByStand } from '../stand/splitByStand.js';
import { allocateTabel } from '../verdeling/allocateTabel.js';
import { splitCenten } from '../verdeling/splitCenten.js';
import { jaaropties } from './jaaropties.js';
import { type Jaargewichten, type Jaarmethode, type Jaarschemaregel, weighJaren } from './weighJaren.js';

/** Options of {@link splitByBegrotingsjaar}. */
export interface SplitByBegrotingsjaarOptions {
  /**
   * - `dagen`: by the days of the period in each calendar year;
   * - `maanden`: by calendar months, where part of a month counts for its share of the days of that month;
   * - `schema`: by the schedule given.
   *
   * Default: `dagen`.
   */
  readonly methode?: Jaarmethode;
  /** The schedule of the method `schema`: at least one line of weight above zero for every year of the programme. */
  readonly schema?: readonly Jaarschemaregel[];
  /** Also split each amount by its stage on this day (`stand`). Default: no such split. */
  readonly peildatum?: Datum;
}

const OptionsSchema = z.strictObject({ ...jaaropties, peildatum: z.unknown().optional() });

type Schrijfbaar<T> = { -readonly [K in keyof T]: T[K] };

/** One contribution laid over the years; the totals per cost bearer, per year and per stand are each exact to the cent. */
function splitBijdrage(
  bijdrage: Bijdrage,
  programmajaar: number,
  weging: Jaargewichten,
  dragers: ReadonlyMap<string, Kostendrager>,
  peildatum: Datum | undefined,
  pad: readonly (string | number)[],
): Begrotingsregel[] {
  const { id, partij, aard, doel } = bijdrage;
  const totaal = toCenten(bijdrage.bedrag);
  const perJaar = allocateCenten(totaal, weging.gewichten);
  const delen = bijdrage.verdeelsleutel
    ? splitCenten(bijdrage.bedrag, bijdrage.verdeelsleutel, [...pad, 'verdeelsleutel'])
    : [{ kostendrager: undefined, centen: totaal }];
  const tabel = allocateTabel(
    delen.map(({ centen }) => centen),
    perJaar,
  );
  const lagen = peildatum === undefined ? undefined : splitByStand(bijdrage, peildatum);
  const standen = lagen ? allocateTabel(tabel.flat(), lagen) : undefined;

  const regels: Schrijfbaar<Begrotingsregel>[] = [];
  const kostendragers = delen.map(({ kostendrager }) => kostendrager);
  zipRijen(kostendragers, tabel).forEach(([kostendrager, cellen], rij) => {
    const taakveld =
      (kostendrager === undefined ? undefined : dragers.get(kostendrager)?.taakveld) ?? bijdrage.taakveld;
    zipRijen(weging.jaren, cellen).forEach(([begrotingsjaar, cel], kolom) => {
      const add = (centen: bigint, stand: Stand | undefined) => {
        if (centen === 0n) return;
        // Field by field, because spreading an object a hundred thousand times would take most of the time.
        const regel: Schrijfbaar<Begrotingsregel> = {
          begrotingsjaar,
          programmajaar,
          bijdrage: id,
          partij,
          aard,
          doel,
          bedrag: fromCenten(centen),
        };
        if (kostendrager !== undefined) regel.kostendrager = kostendrager;
        if (taakveld !== undefined) regel.taakveld = taakveld;
        if (stand !== undefined) regel.stand = stand;
        regels.push(regel);
      };
      if (standen === undefined) add(cel, undefined);
      else {
        const hier = standen[rij * weging.jaren.length + kolom] as readonly bigint[];
        for (const [stand, centen] of zipRijen(STANDEN, hier)) add(centen, stand);
      }
    });
  });
  if (bijdrage.btw !== undefined && regels.length > 0) addBtw(regels, bijdrage.btw.bedrag);
  return regels;
}

/** Divides the VAT over the lines in proportion to their amounts. */
function addBtw(regels: readonly Schrijfbaar<Begrotingsregel>[], btw: Bedrag): void {
  const delen = allocateCenten(
    toCenten(btw),
    regels.map(({ bedrag }) => toCenten(bedrag)),
  );
  for (const [regel, deel] of zipRijen(regels, delen)) regel.btw = fromCenten(deel);
}

/**
 * Lays a plan over the begrotingsjaren (calendar years) and the cost bearers, to the cent.
 *
 * For every contribution the totals per begrotingsjaar, per cost bearer and (with a `peildatum`) per stand are each divided by largest
 * remainder. The lines add up to all these totals, so splitting by year and then by bearer gives the same totals as the other way round.
 * The VAT of a contribution is divided over its lines in proportion. Lines of `0.00` are left out. Amounts are taken as planned, whatever
 * their nature; `computeDekking` shows the range that 'ten minste' leaves open.
 *
 * The days are those of the plan. When buurten start on days of their own, use `splitByBuurt` for the years in which they cost money.
 *
 * @param plan - a plan
 * @param options - the method and the day
 * @returns the lines, in the order of the plan; within a contribution by cost bearer, then by year
 * @throws DomeinFout
 * - `financiering.verdeelsleutel_te_veel`, `financiering.verdeelsleutel_laat_over`, `financiering.verdeelsleutel_rest_dubbel`
 * - `financiering.schema_zonder_jaar`: the schedule has no weight for a year of the programme
 * - `financiering.schema_gewicht_ongeldig`: a weight of the schedule is not a whole number of zero or more
 * - `kern.datum_ongeldig`, and `kern.document_ongeldig` with every problem at once, when the plan or the options are not valid
 *
 * @example
 * ```ts
 * import { Financieringsplan, splitByBegrotingsjaar } from 'buurtaanpak/financiering';
 *
 * const plan = Financieringsplan.parse({
 *   soort: 'financieringsplan',
 *   versie: 1,
 *   naam: 'Eerste jaar',
 *   perioden: [
 *     {
 *       programmajaar: 1,
 *       periode: { van: '2026-09-01', tot: '2027-08-31' },
 *       bijdragen: [{ id: 'bzk-1', partij: 'bzk', bedrag: '150000.00', aard: 'ten_minste', doel: 'directe_kosten' }],
 *     },
 *   ],
 * });
 * // 122 of the 365 days lie in 2026: 150000 x 122 / 365 = 50136.986…
 * splitByBegrotingsjaar(plan).map(({ begrotingsjaar, bedrag }) => [begrotingsjaar, bedrag]);
 * // => [[2026, '50136.99'], [2027, '99863.01']]
 * ```
 */
export function splitByBegrotingsjaar(
  plan: Financieringsplan,
  options: SplitByBegrotingsjaarOptions = {},
): Begrotingsregel[] {
  parseSchema(OptionsSchema, options, 'opties');
  const { methode = 'dagen', schema = [], peildatum } = options;
  if (peildatum !== undefined) Datum.parse(peildatum);
  const { kostendragers = [], perioden } = readPlan(plan);
  const dragers = new Map(kostendragers.map((drager) => [drager.id, drager]));
  return perioden.flatMap(({ programmajaar, periode, bijdragen }, p) => {
    if (bijdragen.length === 0) return [];
    const weging = weighJaren(programmajaar, periode, methode, schema);
    return bijdragen.flatMap((bijdrage, b) =>
      splitBijdrage(bijdrage, programmajaar, weging, dragers, peildatum, ['perioden', p, 'bijdragen', b]),
    );
  });
}
