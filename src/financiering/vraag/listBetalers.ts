import * as z from 'zod';
import { containsDatum } from '../../kern/huis.js';
import type { Sleutel } from '../../kern/index.js';
import { type Bedrag, Datum, type Periode, parseSchema } from '../../kern/index.js';
import type { Buurtinzet } from '../buurt/buurtinzet.js';
import { type GeplaatstePeriode, placePerioden } from '../buurt/placePerioden.js';
import type { Bijdrageaard, Bijdragedoel, Bijdragestatus } from '../model/bijdrage.js';
import type { Financieringsplan } from '../model/financieringsplan.js';
import { readPlan } from '../model/readPlan.js';
import { findBijdragestatus, type StatusOpDatum } from '../stand/findBijdragestatus.js';
import { sumStappen } from '../stand/sumStappen.js';
import { type Kostendragersdeel, splitByVerdeelsleutel } from '../verdeling/splitByVerdeelsleutel.js';

/** Options of {@link listBetalers}. */
export interface ListBetalersOptions {
  /** The day; steps that happened on that day count. */
  readonly peildatum: Datum;
  /** Buurten that start on days of their own: a period counts while it runs for one of them. Default: all start with the plan. */
  readonly inzet?: readonly Buurtinzet[];
}

const OptionsSchema = z.strictObject({
  peildatum: z.unknown(),
  inzet: z.array(z.looseObject({ start: Datum.schema })).optional(),
});

/** Who pays in the period of a day: one contribution, with its status and amounts. */
export interface Betaler {
  readonly programmajaar: number;
  readonly periode: Periode;
  readonly bijdrage: Sleutel;
  readonly partij: Sleutel;
  readonly bedrag: Bedrag;
  readonly aard: Bijdrageaard;
  readonly doel: Bijdragedoel;
  /** The cost bearers over which the party divides it; empty when the party bears it as a whole. */
  readonly kostendragers: readonly Kostendragersdeel[];
  /** The last step by that day, and when it happened; absent while the contribution is only planned. */
  readonly status?: StatusOpDatum;
  /** The amounts that had been requested, promised, committed, paid and reclaimed on that day. */
  readonly stand: Readonly<Record<Bijdragestatus, Bedrag>>;
}

/**
 * Who pays on a day: every contribution of the period in which the day lies, for the whole of that period. When buurten start on days of
 * their own, give them as an option: their periods lie on other days than those of the plan.
 *
 * @param plan - a plan
 * @param options - the day, and the buurten; a buurt that replaces another keeps the start of that one
 * @returns the contributions in the order of the plan; none for a day that no period covers
 * @throws DomeinFout `kern.datum_ongeldig`, the codes of `splitByVerdeelsleutel`, and `kern.document_ongeldig` with every problem at
 *   once, when the plan or the options are not valid
 *
 * @example
 * ```ts
 * import { Financieringsplan, listBetalers } from 'buurtaanpak/financiering';
 * import { Datum } from 'buurtaanpak/kern';
 *
 * const plan = Financieringsplan.parse({
 *   soort: 'financieringsplan',
 *   versie: 1,
 *   naam: 'Financiering',
 *   perioden: [
 *     {
 *       programmajaar: 1,
 *       periode: { van: '2026-09-01', tot: '2027-08-31' },
 *       bijdragen: [
 *         {
 *           id: 'bzk-1',
 *           partij: 'bzk',
 *           bedrag: '150000.00',
 *           aard: 'ten_minste',
 *           doel: 'directe_kosten',
 *           stappen: [{ status: 'toegezegd', bedrag: '150000.00', werkelijk: '2026-05-01' }],
 *         },
 *       ],
 *     },
 *   ],
 * });
 * const [betaler] = listBetalers(plan, { peildatum: Datum.parse('2027-01-15') });
 * [betaler?.partij, betaler?.stand.toegezegd, betaler?.stand.betaald]; // => ['bzk', '150000.00', '0.00']
 * listBetalers(plan, { peildatum: Datum.parse('2030-01-01') }); // => []
 * ```
 */
export function listBetalers(plan: Financieringsplan, options: ListBetalersOptions): Betaler[] {
  parseSchema(OptionsSchema, options, 'opties');
  const peildatum = Datum.parse(options.peildatum);
  const { perioden } = readPlan(plan);
  const klokken = options.inzet
    ?.filter(({ vervangt }) => vervangt === undefined)
    .map(({ start }) => placePerioden(plan, start)) ?? [perioden];
  return perioden
    .filter((_, p) => klokken.some((klok) => containsDatum((klok[p] as GeplaatstePeriode).periode, peildatum)))
    .flatMap(({ programmajaar, periode, bijdragen }) =>
      bijdragen.map((bijdrage) => {
        const status = findBijdragestatus(bijdrage, peildatum);
        return {
          programmajaar,
          periode,
          bijdrage: bijdrage.id,
          partij: bijdrage.partij,
          bedrag: bijdrage.bedrag,
          aard: bijdrage.aard,
          doel: bijdrage.doel,
          kostendragers: bijdrage.verdeelsleutel ? splitByVerdeelsleutel(bijdrage.bedrag, bijdrage.verdeelsleutel) : [],
          ...(status === undefined ? {} : { status }),
          stand: sumStappen(bijdrage, peildatum),
        };
      }),
    );
}
