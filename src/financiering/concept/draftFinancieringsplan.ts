import * as z from 'zod';
import { addDuur, type Bedrag, type Bevinding, Datum, DomeinFout, parseSchema } from '../../kern/index.js';
import type { CheckFinancieringsplanOptions } from '../controle/checkBijdrage.js';
import { checkFinancieringsplan } from '../controle/checkFinancieringsplan.js';
import { NietNegatiefBedragSchema } from '../model/bedragen.js';
import { type Bijdrage, type Conceptbijdrage, ConceptbijdrageSchema } from '../model/bijdrage.js';
import { Financieringsplan, type Kostendrager, planvelden } from '../model/financieringsplan.js';
import { toConceptpad } from './toConceptpad.js';

/** Years of the programme with the same contributions. */
export interface Conceptjaren {
  /** The years: 1 is the first year from the start, 2 the second. */
  readonly programmajaren: readonly number[];
  /** What each of these years costs, when that is known separately from the contributions. */
  readonly benodigd?: Bedrag | undefined;
  /** The contributions of each of these years: with two years every amount is there twice. */
  readonly bijdragen: readonly Conceptbijdrage[];
}

/** What a plan is drafted from. */
export interface Conceptfinanciering {
  /** The name of the plan. */
  readonly naam: string;
  /** The first day of the first year of the programme. */
  readonly start: Datum;
  readonly kostendragers?: readonly Kostendrager[] | undefined;
  /** The years, in any order; together they leave out none between the first and the last. */
  readonly jaren: readonly Conceptjaren[];
}

/** Options of {@link draftFinancieringsplan}: the lists of taakvelden, as for `checkFinancieringsplan`. */
export type DraftFinancieringsplanOptions = Pick<CheckFinancieringsplanOptions, 'taakvelden'>;

const ConceptSchema = z.strictObject({
  ...planvelden,
  start: Datum.schema,
  jaren: z
    .array(
      z.strictObject({
        programmajaren: z.array(z.int().min(1).max(9999)).min(1),
        benodigd: NietNegatiefBedragSchema.optional(),
        bijdragen: z.array(ConceptbijdrageSchema).max(1000),
      }),
    )
    .min(1),
});

/** The contributions of one year. Those of a block of several years get the year behind their key, so that every key is there once. */
function draftBijdragen({ programmajaren, bijdragen }: Conceptjaren, programmajaar: number): Bijdrage[] {
  return bijdragen.map(({ id, aard = 'exact', ...rest }) => {
    const eigen = id !== undefined && programmajaren.length === 1 ? id : `${id ?? rest.partij}-${programmajaar}`;
    return { ...rest, id: eigen, aard };
  });
}

/** What a draft may not have: the fouten of the plan, and a year that is left out. */
function findFouten(plan: Financieringsplan, options: DraftFinancieringsplanOptions): Bevinding[] {
  return checkFinancieringsplan(plan, options).flatMap((bevinding): Bevinding[] => {
    if (bevinding.code === 'financiering.perioden_gat') return [{ ...bevinding, ernst: 'fout' }];
    return bevinding.ernst === 'fout' ? [bevinding] : [];
  });
}

/**
 * Drafts a plan from its start and its years. A year of the programme is a year from the start: with a start on 1 September 2026, year 1 lasts
 * up to and including 31 August 2027, and year 2 begins the day after. A start on 29 February begins a later year on 28 February when that
 * year has no 29th.
 *
 * Years with the same contributions stand in one block. Each contribution of a block is a contribution in every year of it, and its key
 * gets the year behind it when there are several: `gemeente` in the years 2 and 3 becomes `gemeente-2` and `gemeente-3`. In a block of one
 * year a key stays as it is. Without a key it is that of the party, with the year: `bzk-1`. Its days (of steps, of conditions) are the same
 * in every year of the block; give a year a block of its own where they are not.
 *
 * @param concept - the name, the start, the cost bearers and the years
 * @param options - lists of taakvelden
 * @returns a plan with its years in order, in which `checkFinancieringsplan` finds no `fout`, and no gap between years
 * @throws DomeinFout `kern.document_ongeldig` with every problem in `bevindingen`, at its place in what was given (a contribution that is
 *   wrong in several years at once is told once): of form first, and when that is right what contradicts. Among them
 *   `financiering.programmajaar_dubbel` (a year in two blocks), `financiering.perioden_gat` (a year between is left out),
 *   `financiering.bijdrage_dubbel` and the other codes of `checkFinancieringsplan`. `kern.datum_buiten_bereik` past the year 9999
 *
 * @example
 * ```ts
 * import { draftFinancieringsplan, summarizeFinanciering } from 'buurtaanpak/financiering';
 * import { Datum, euro } from 'buurtaanpak/kern';
 *
 * const plan = draftFinancieringsplan({
 *   naam: 'Financiering buurtaanpak',
 *   start: Datum.parse('2026-09-01'),
 *   jaren: [
 *     {
 *       programmajaren: [1],
 *       bijdragen: [{ partij: 'bzk', bedrag: euro(150_000), aard: 'ten_minste', doel: 'directe_kosten' }],
 *     },
 *     {
 *       programmajaren: [2, 3],
 *       bijdragen: [{ partij: 'gemeente', bedrag: euro(60_000), doel: 'begeleiden' }],
 *     },
 *   ],
 * });
 * plan.perioden.map(({ programmajaar, periode, bijdragen }) => [programmajaar, periode.van, periode.tot, bijdragen[0]?.id]);
 * // => [
 * //   [1, '2026-09-01', '2027-08-31', 'bzk-1'],
 * //   [2, '2027-09-01', '2028-08-31', 'gemeente-2'],
 * //   [3, '2028-09-01', '2029-08-31', 'gemeente-3'],
 * // ]
 * summarizeFinanciering(plan).totaal; // => '270000.00'
 * ```
 */
export function draftFinancieringsplan(
  concept: Conceptfinanciering,
  options: DraftFinancieringsplanOptions = {},
): Financieringsplan {
  parseSchema(ConceptSchema, concept, 'financieringsplan');
  const { naam, start, kostendragers, jaren } = concept;
  const geplaatst = jaren
    .flatMap((blok, b) =>
      blok.programmajaren.map((programmajaar, plek) => ({ blok, programmajaar, plaats: { blok: b, plek } })),
    )
    .sort((a, b) => a.programmajaar - b.programmajaar);
  const perioden = geplaatst.map(({ blok, programmajaar }) => ({
    programmajaar,
    periode: {
      van: addDuur(start, { jaren: programmajaar - 1 }),
      tot: addDuur(start, { jaren: programmajaar, dagen: -1 }),
    },
    ...(blok.benodigd === undefined ? {} : { benodigd: blok.benodigd }),
    bijdragen: draftBijdragen(blok, programmajaar),
  }));
  const plan = Financieringsplan.safeParse({
    soort: 'financieringsplan',
    versie: 1,
    naam,
    ...(kostendragers === undefined ? {} : { kostendragers }),
    perioden,
  });
  const fouten = plan.success ? findFouten(plan.data, options) : plan.error.bevindingen;
  if (plan.success && fouten.length === 0) return plan.data;
  const plaatsen = geplaatst.map(({ plaats }) => plaats);
  const bevindingen = new Map<string, Bevinding>();
  for (const fout of fouten) {
    const pad = toConceptpad(fout.pad, plaatsen);
    const plek = JSON.stringify([fout.code, pad]);
    if (!bevindingen.has(plek)) bevindingen.set(plek, { ...fout, pad });
  }
  const params = { soort: 'financieringsplan', aantal: bevindingen.size };
  throw new DomeinFout('kern.document_ongeldig', params, { bevindingen: [...bevindingen.values()] });
}
