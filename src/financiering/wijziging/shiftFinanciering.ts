import * as z from 'zod';
import { type Datum, parseSchema } from '../../kern/index.js';
import { shiftDatum, shiftPeriode, type Verschuiving } from '../jaar/shiftPeriode.js';
import type { Bijdrage } from '../model/bijdrage.js';
import type { Financieringsperiode, Financieringsplan } from '../model/financieringsplan.js';
import { readPlan } from '../model/readPlan.js';

/** Options of {@link shiftFinanciering}: how far to shift. Whole numbers, also negative; months are added before days. */
export interface ShiftFinancieringOptions {
  /** Default: 0. */
  readonly maanden?: number;
  /** Default: 0. */
  readonly dagen?: number;
  /** Whether to shift the other days too: of instalments, planned steps, conditions and options. Default: yes. */
  readonly planning?: boolean;
}

const OptionsSchema = z.strictObject({
  maanden: z.number().optional(),
  dagen: z.number().optional(),
  planning: z.boolean().optional(),
});

function shiftAfspraken(bijdrage: Bijdrage, verschuiving: Verschuiving): Bijdrage {
  const { termijnen, planning, voorwaarden } = bijdrage;
  const shift = (dag: Datum) => shiftDatum(dag, verschuiving);
  return {
    ...bijdrage,
    ...(termijnen && { termijnen: termijnen.map((een) => ({ ...een, gepland: shift(een.gepland) })) }),
    ...(planning && { planning: planning.map((een) => ({ ...een, uiterlijk: shift(een.uiterlijk) })) }),
    ...(voorwaarden && {
      voorwaarden: voorwaarden.map((een) =>
        een.uiterlijk === undefined ? een : { ...een, uiterlijk: shift(een.uiterlijk) },
      ),
    }),
  };
}

function shiftJaar(jaar: Financieringsperiode, verschuiving: Verschuiving): Financieringsperiode {
  const { optie, bijdragen } = jaar;
  return {
    ...jaar,
    ...(optie && { optie: { uiterlijk: shiftDatum(optie.uiterlijk, verschuiving) } }),
    bijdragen: bijdragen.map((bijdrage) => shiftAfspraken(bijdrage, verschuiving)),
  };
}

/**
 * The plan with a later (or earlier) start: every period shifts with all its days, the amounts stay the same. It makes a text: a draft, or
 * the plan of an addendum.
 *
 * Adjoining periods still adjoin: the day after the last day of a period shifts as the first day of the next period does (at the end of a
 * month as `addDuur`). `compareBoekingen` shows the effect on every begrotingsjaar.
 *
 * Cost: n in the contributions of the plan.
 *
 * @param plan - a plan; it is not changed
 * @param options - how far
 * @returns another plan
 * @throws DomeinFout `kern.aantal_ongeldig`, `kern.datum_buiten_bereik`, and `kern.document_ongeldig` when the plan or the options are
 *   not valid
 *
 * @example
 * ```ts
 * import { Financieringsplan, shiftFinanciering } from 'buurtaanpak/financiering';
 *
 * const plan = Financieringsplan.parse({
 *   soort: 'financieringsplan',
 *   versie: 2,
 *   naam: 'Financiering',
 *   perioden: [{ programmajaar: 1, periode: { van: '2026-09-01', tot: '2027-08-31' }, bijdragen: [] }],
 * });
 * shiftFinanciering(plan, { maanden: 3 }).perioden[0]?.periode; // => { van: '2026-12-01', tot: '2027-11-30' }
 * ```
 */
export function shiftFinanciering(plan: Financieringsplan, options: ShiftFinancieringOptions): Financieringsplan {
  const gelezen = readPlan(plan);
  parseSchema(OptionsSchema, options, 'opties');
  const { maanden = 0, dagen = 0, planning = true } = options;
  const verschuiving = { maanden, dagen };
  return {
    ...gelezen,
    perioden: gelezen.perioden.map((jaar) => ({
      ...(planning ? shiftJaar(jaar, verschuiving) : jaar),
      periode: shiftPeriode(jaar.periode, verschuiving),
    })),
  };
}
