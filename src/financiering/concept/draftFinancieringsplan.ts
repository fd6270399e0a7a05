import * as z from 'zod';
import { addDuur, type Bedrag, type Bevinding, Datum, DomeinFout, parseSchema } from '../../kern/index.js';
import type { CheckFinancieringsplanOptions } from '../controle/checkBijdrage.js';
import { checkFinancieringsplan } from '../controle/checkFinancieringsplan.js';
import { NietNegatiefBedragSchema } from '../model/bedragen.js';
import { type Conceptbijdrage, ConceptbijdrageSchema } from '../model/conceptbijdrage.js';
import {
  type Financieringsperiode,
  Financieringsplan,
  type Kostendrager,
  type Opschortingsregel,
  planvelden,
  type Stopregel,
} from '../model/financieringsplan.js';
import { draftBijdragen } from './draftBijdragen.js';
import { toConceptpad } from './toConceptpad.js';

/** Years of the programme with the same contributions. */
export interface Conceptjaren {
  /** The years: 1 is the first year from the start, 2 the second. */
  readonly programmajaren: readonly number[];
  /** What each of these years costs, when that is known separately from the contributions. */
  readonly benodigd?: Bedrag | undefined;
  /** Each of these years is an option, to be taken so many whole months before its first day at the latest. Default: no option. */
  readonly optie?: { readonly maandenVooraf: number } | undefined;
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
  /** What happens to the money of a buurt that stops. Default: `terug`. */
  readonly bijStop?: Stopregel | undefined;
  /** What a suspension does to the money. Default: `telt_door`. */
  readonly bijOpschorting?: Opschortingsregel | undefined;
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
        optie: z.strictObject({ maandenVooraf: z.int().min(0).max(1200) }).optional(),
        bijdragen: z.array(ConceptbijdrageSchema).max(1000),
      }),
    )
    .min(1),
});

/** One year of a block. */
function draftPeriode(blok: Conceptjaren, programmajaar: number, start: Datum): Financieringsperiode {
  const { programmajaren, benodigd, optie, bijdragen } = blok;
  const van = addDuur(start, { jaren: programmajaar - 1 });
  return {
    programmajaar,
    periode: { van, tot: addDuur(start, { jaren: programmajaar, dagen: -1 }) },
    ...(benodigd === undefined ? {} : { benodigd }),
    ...(optie === undefined ? {} : { optie: { uiterlijk: addDuur(van, { maanden: -optie.maandenVooraf }) } }),
    bijdragen: draftBijdragen(bijdragen, { programmajaar, van, meer: programmajaren.length > 1 }),
  };
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
 * gets the year behind it when there are several: `gemeente` in the years 2 and 3 becomes `gemeente-2` and `gemeente-3`, and `dekt`
 * follows. In a block of one year a key stays as it is. Without a key it is that of the party that pays, with the year: `bzk-1`; `dekt` may
 * then name that party for a contribution of the same block. An instalment counts from the first day of its year: first whole months (at the end of a month as `addDuur`), then days. Other
 * days (of conditions, of planned steps) are the same in every year of the block; give a year a block of its own where they are not.
 *
 * Cost: n in the contributions of all years together.
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
 * import { draftFinancieringsplan } from 'buurtaanpak/financiering';
 * import { Aandeel, Datum, euro } from 'buurtaanpak/kern';
 *
 * const plan = draftFinancieringsplan({
 *   naam: 'Financiering buurtaanpak',
 *   start: Datum.parse('2026-09-01'),
 *   jaren: [
 *     {
 *       programmajaren: [1],
 *       bijdragen: [{ van: 'bzk', bedrag: euro(150_000), aard: 'ten_minste', doel: 'directe_kosten' }],
 *     },
 *     {
 *       programmajaren: [2, 3],
 *       bijdragen: [
 *         {
 *           van: 'gemeente',
 *           bedrag: euro(60_000),
 *           doel: 'begeleiden',
 *           termijnen: [
 *             { id: 'voorschot', aandeel: Aandeel.parse('80') },
 *             { id: 'slot', aandeel: Aandeel.parse('20'), maanden: 15 },
 *           ],
 *         },
 *       ],
 *     },
 *   ],
 * });
 * plan.perioden.map(({ programmajaar, periode, bijdragen }) => [programmajaar, periode.van, periode.tot, bijdragen[0]?.id]);
 * // => [
 * //   [1, '2026-09-01', '2027-08-31', 'bzk-1'],
 * //   [2, '2027-09-01', '2028-08-31', 'gemeente-2'],
 * //   [3, '2028-09-01', '2029-08-31', 'gemeente-3'],
 * // ]
 * plan.perioden[1]?.bijdragen[0]?.termijnen?.map(({ gepland }) => gepland); // => ['2027-09-01', '2028-12-01']
 * ```
 */
export function draftFinancieringsplan(
  concept: Conceptfinanciering,
  options: DraftFinancieringsplanOptions = {},
): Financieringsplan {
  parseSchema(ConceptSchema, concept, 'financieringsplan');
  const { start, jaren, ...rest } = concept;
  const geplaatst = jaren
    .flatMap((blok, b) =>
      blok.programmajaren.map((programmajaar, plek) => ({ blok, programmajaar, plaats: { blok: b, plek } })),
    )
    .sort((a, b) => a.programmajaar - b.programmajaar);
  const perioden = geplaatst.map(({ blok, programmajaar }) => draftPeriode(blok, programmajaar, start));
  const gegeven = Object.fromEntries(Object.entries(rest).filter(([, waarde]) => waarde !== undefined));
  const plan = Financieringsplan.safeParse({ soort: 'financieringsplan', versie: 2, ...gegeven, perioden });
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
