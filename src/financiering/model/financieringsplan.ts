import * as z from 'zod';
import { defineDocument } from '../../kern/huis.js';
import { type Bedrag, Datum, type Documentsoort, Periode, Sleutel } from '../../kern/index.js';
import { migratePlan } from '../migratie/migratePlan.js';
import { NietNegatiefBedragSchema } from './bedragen.js';
import { type Bijdrage, BijdrageSchema } from './bijdrage.js';
import { type Taakveld, TaakveldSchema } from './taakveld.js';

/** A cost bearer inside a party: a budget of a gemeente, a theme, a programme office. */
export interface Kostendrager {
  readonly id: Sleutel;
  readonly naam: string;
  /** The key of the party it belongs to. */
  readonly partij: Sleutel;
  readonly taakveld?: Taakveld | undefined;
}

/** A funding period: one year of the programme, with the money it needs and the contributions. */
export interface Financieringsperiode {
  /** The year of the programme: 1, 2, 3. Not a calendar year: that is the begrotingsjaar. */
  readonly programmajaar: number;
  readonly periode: Periode;
  /** The costs of the period, when they are known separately from the contributions. */
  readonly benodigd?: Bedrag | undefined;
  /** The period is an option: it counts only when the event `optie_gelicht` takes it, on this day at the latest. */
  readonly optie?: { readonly uiterlijk: Datum } | undefined;
  readonly bijdragen: readonly Bijdrage[];
}

/** What happens to the money that a buurt has left when it stops. */
export const STOPREGELS = ['terug', 'overige_buurten', 'vervanger'] as const;

/**
 * What happens to the money that a buurt has left when it stops:
 * - `terug`: it falls free;
 * - `overige_buurten`: the buurten that go on with the same contribution and cost bearer get it, by their weights; without such a buurt:
 *   `terug`;
 * - `vervanger`: the buurt that replaces it gets it; without one: `terug`.
 */
export type Stopregel = (typeof STOPREGELS)[number];

/** What a suspension of the agreement does to the money. */
export const OPSCHORTINGSREGELS = ['telt_door', 'vervalt', 'schuift_op'] as const;

/**
 * What a suspension of the agreement does to the money:
 * - `telt_door`: nothing;
 * - `vervalt`: the money of those days falls free;
 * - `schuift_op`: what was for the days from its start on moves later, by the number of days that it lasted.
 */
export type Opschortingsregel = (typeof OPSCHORTINGSREGELS)[number];

/** Who pays what when: a document of its own, or part of a samenwerkingsovereenkomst. It says what was agreed and holds no facts. */
export interface Financieringsplan {
  readonly soort: 'financieringsplan';
  readonly versie: 2;
  readonly naam: string;
  readonly kostendragers?: readonly Kostendrager[] | undefined;
  /** Default: `terug`. */
  readonly bijStop?: Stopregel | undefined;
  /** Default: `telt_door`. */
  readonly bijOpschorting?: Opschortingsregel | undefined;
  readonly perioden: readonly Financieringsperiode[];
}

/** The fields of a plan besides its years. */
export const planvelden = {
  naam: z.string().min(1).max(300),
  kostendragers: z
    .array(
      z.strictObject({
        id: Sleutel.schema,
        naam: z.string().min(1).max(300),
        partij: Sleutel.schema,
        taakveld: TaakveldSchema.optional(),
      }),
    )
    .max(1000)
    .optional(),
  bijStop: z.enum(STOPREGELS).optional(),
  bijOpschorting: z.enum(OPSCHORTINGSREGELS).optional(),
};

const schema: z.ZodType<Financieringsplan, Financieringsplan> = z.strictObject({
  soort: z.literal('financieringsplan'),
  versie: z.literal(2),
  ...planvelden,
  perioden: z
    .array(
      z.strictObject({
        programmajaar: z.int().min(1).max(9999),
        periode: Periode.schema,
        benodigd: NietNegatiefBedragSchema.optional(),
        optie: z.strictObject({ uiterlijk: Datum.schema }).optional(),
        bijdragen: z.array(BijdrageSchema).max(1000),
      }),
    )
    .min(1)
    .max(1000),
});

/**
 * The value of {@link Financieringsplan}: reads a plan of any version (`parse`, `safeParse`) and makes one in a program (`create`). All
 * judge the form only: `checkFinancieringsplan` finds contradictions. `draftFinancieringsplan` makes a plan from a start and the years.
 *
 * A plan of version 1 held planned and happened steps. Planned payments become instalments; what happened is no part of a plan any more:
 * `upcastStappen` gives it as events.
 *
 * `Financieringsplan.parse` and `create` throw DomeinFout `kern.document_ongeldig`, with every problem in `bevindingen`:
 * `kern.bedrag_notatie` for `'1.000,00'`, `financiering.bedrag_negatief`, `kern.periode_omgekeerd`, `kern.datum_ongeldig`,
 * `kern.veld_onbekend_suggestie` and so on.
 *
 * @example
 * ```ts
 * import { Financieringsplan } from 'buurtaanpak/financiering';
 * import { Datum } from 'buurtaanpak/kern';
 *
 * const periode = { van: Datum.parse('2026-09-01'), tot: Datum.parse('2027-08-31') };
 * const plan = Financieringsplan.create({
 *   naam: 'Financiering',
 *   perioden: [{ programmajaar: 1, periode, bijdragen: [] }],
 * });
 * plan.perioden.length; // => 1
 * Financieringsplan.parse({ soort: 'financieringsplan', versie: 2 }); // throws kern.document_ongeldig
 *
 * const resultaat = Financieringsplan.safeParse({ soort: 'financieringsplan', versie: 2, naam: 'x', periode: [] });
 * const codes = resultaat.success ? [] : resultaat.error.bevindingen.map(({ code }) => code);
 * codes; // => ['kern.veld_ontbreekt', 'kern.veld_onbekend_suggestie']
 * ```
 */
export const Financieringsplan: Documentsoort<Financieringsplan> = /* @__PURE__ */ defineDocument<Financieringsplan>({
  soort: 'financieringsplan',
  versie: 2,
  schema,
  migraties: [migratePlan],
});
