import { compareDatums } from '../../kern/huis.js';
import { type Datum, parseSchema, type Sleutel } from '../../kern/index.js';
import type { Geldinhoud, Geldsoort } from '../gebeurtenis/geldinhoud.js';
import { listTermijnen } from '../migratie/listTermijnen.js';
import { nameVoorwaarde } from '../migratie/nameVoorwaarde.js';
import { type PlanV1, PlanV1Schema, type StapV1 } from '../migratie/planV1.js';
import { Financieringsplan } from '../model/financieringsplan.js';

/** A fact about money that a plan of version 1 held: a kind of event with its day and its fields. */
export type Stapfeit = {
  readonly [S in Geldsoort]: { readonly soort: S; readonly datum: Datum } & Geldinhoud[S];
}[Geldsoort];

type BijdrageV1 = PlanV1['perioden'][number]['bijdragen'][number];

const SOORTEN = {
  gevraagd: 'bijdrage_gevraagd',
  toegezegd: 'bijdrage_toegezegd',
  vastgelegd: 'verplichting_aangegaan',
} as const satisfies Partial<Record<StapV1['status'], Geldsoort>>;

/** What happened in one step. */
function toFeiten(bijdrage: Sleutel, stap: StapV1, datum: Datum, termijn: Sleutel | undefined): Stapfeit[] {
  const { status, bedrag, kenmerk } = stap;
  const velden = { datum, bijdrage, bedrag, ...(kenmerk === undefined ? {} : { kenmerk }) };
  switch (status) {
    case 'betaald':
      return [{ soort: 'betaald', ...velden, ...(termijn === undefined ? {} : { termijn }) }];
    case 'teruggevorderd':
      return [
        { soort: 'teruggevorderd', ...velden },
        { soort: 'terugontvangen', ...velden },
      ];
    default:
      return [{ soort: SOORTEN[status], ...velden }];
  }
}

/** What happened with one contribution, in the order of the plan. */
function listFeiten({ id, voorwaarden = [], stappen = [] }: BijdrageV1): Stapfeit[] {
  const termijnen = new Map(listTermijnen(stappen).map((termijn) => [termijn.stap, termijn.id]));
  const vervuld = voorwaarden.flatMap(({ vervuldOp }, plek): Stapfeit[] => {
    if (vervuldOp === undefined) return [];
    const voorwaarde = nameVoorwaarde(plek, voorwaarden.length);
    const feit = { soort: 'voorwaarde_vervuld', datum: vervuldOp, bijdrage: id } as const;
    return [voorwaarde === undefined ? feit : { ...feit, voorwaarde }];
  });
  const gezet = stappen.flatMap((stap) =>
    stap.werkelijk === undefined ? [] : toFeiten(id, stap, stap.werkelijk, termijnen.get(stap)),
  );
  return [...vervuld, ...gezet];
}

/**
 * The facts in a plan of version 1: its steps that happened and its conditions that were met, as events. Version 2 of a plan holds no
 * facts, and reading a plan of version 1 leaves them out: record these events once, when the plan is stored in its new form.
 *
 * `gevraagd`, `toegezegd` and `vastgelegd` become `bijdrage_gevraagd`, `bijdrage_toegezegd` and `verplichting_aangegaan`; `betaald` stays
 * `betaald`, and names the instalment that the plan of version 2 has for it when a day was planned for it. A step `teruggevorderd` was
 * both the claim and the money that came back: it becomes `teruggevorderd` and `terugontvangen` on that day. `vervuldOp` becomes
 * `voorwaarde_vervuld`. A step keeps its `kenmerk`. A plan of version 1 could name another begrotingsjaar for a payment than that of its
 * day: an event has no place for it, as the day of a payment tells its year. Record such a payment on a day of that year yourself.
 *
 * Cost: n log n in the steps, which are put in order of their days.
 *
 * @param plan - a stored plan, as JSON has it, of any version
 * @returns the facts by day; those of one day in the order of the plan. A plan of version 2 gives none
 * @throws DomeinFout `kern.document_ongeldig` with every problem in `bevindingen`, when it is no plan: of version 1, the problems of what
 *   is read here (keys, conditions, steps; among them `financiering.stap_zonder_datum`); of another version, those of
 *   `Financieringsplan.parse`
 *
 * @example
 * ```ts
 * import { Financieringsplan, upcastStappen } from 'buurtaanpak/financiering';
 *
 * const oud = {
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
 *             { status: 'vastgelegd', bedrag: '60000.00', werkelijk: '2026-01-15' },
 *             { status: 'betaald', bedrag: '48000.00', gepland: '2026-02-01', werkelijk: '2026-02-03' },
 *             { status: 'betaald', bedrag: '12000.00', gepland: '2026-12-01' },
 *           ],
 *         },
 *       ],
 *     },
 *   ],
 * };
 * upcastStappen(oud);
 * // => [
 * //   { soort: 'verplichting_aangegaan', datum: '2026-01-15', bijdrage: 'een', bedrag: '60000.00' },
 * //   { soort: 'betaald', datum: '2026-02-03', bijdrage: 'een', bedrag: '48000.00', termijn: 'termijn-1' },
 * // ]
 * Financieringsplan.parse(oud).perioden[0]?.bijdragen[0]?.termijnen;
 * // => [
 * //   { id: 'termijn-1', aandeel: '48000', gepland: '2026-02-01' },
 * //   { id: 'termijn-2', aandeel: '12000', gepland: '2026-12-01' },
 * // ]
 * upcastStappen(Financieringsplan.parse(oud)); // => []
 * ```
 */
export function upcastStappen(plan: unknown): Stapfeit[] {
  if (!isVersieEen(plan)) {
    Financieringsplan.parse(plan);
    return [];
  }
  const { perioden } = parseSchema(PlanV1Schema, plan, 'financieringsplan');
  return perioden
    .flatMap(({ bijdragen }) => bijdragen.flatMap(listFeiten))
    .sort((a, b) => compareDatums(a.datum, b.datum));
}

const isVersieEen = (plan: unknown): boolean =>
  typeof plan === 'object' &&
  plan !== null &&
  'versie' in plan &&
  plan.versie === 1 &&
  'soort' in plan &&
  plan.soort === 'financieringsplan';
