import * as z from 'zod';
import { parseSchema } from '../../kern/index.js';
import { shiftDatum, shiftPeriode } from '../jaar/shiftPeriode.js';
import type { Bijdrage } from '../model/bijdrage.js';
import type { Financieringsplan } from '../model/financieringsplan.js';
import { readPlan } from '../model/readPlan.js';

/** Options of {@link shiftFinanciering}: how far to shift. Whole numbers, also negative; months are added before days. */
export interface ShiftFinancieringOptions {
  /** Default: 0. */
  readonly maanden?: number;
  /** Default: 0. */
  readonly dagen?: number;
  /**
   * Whether to shift the planned days of steps that have not happened and the last days of unmet conditions too. Default: yes.
   */
  readonly planning?: boolean;
}

const OptionsSchema = z.strictObject({
  maanden: z.number().optional(),
  dagen: z.number().optional(),
  planning: z.boolean().optional(),
});

function shiftPlanning(bijdrage: Bijdrage, verschuiving: { maanden: number; dagen: number }): Bijdrage {
  const { stappen, voorwaarden } = bijdrage;
  return {
    ...bijdrage,
    ...(stappen && {
      stappen: stappen.map((stap) =>
        stap.werkelijk === undefined && stap.gepland !== undefined
          ? { ...stap, gepland: shiftDatum(stap.gepland, verschuiving) }
          : stap,
      ),
    }),
    ...(voorwaarden && {
      voorwaarden: voorwaarden.map((voorwaarde) =>
        voorwaarde.vervuldOp === undefined && voorwaarde.uiterlijk !== undefined
          ? { ...voorwaarde, uiterlijk: shiftDatum(voorwaarde.uiterlijk, verschuiving) }
          : voorwaarde,
      ),
    }),
  };
}

/**
 * The plan with a later (or earlier) start: every period shifts, the amounts stay the same. Steps that happened keep their day.
 *
 * Adjoining periods still adjoin: the day after the last day of a period shifts as the first day of the next period does (at the end of a
 * month as `addDuur`). `compareFinanciering` shows the effect on every begrotingsjaar.
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
 *   versie: 1,
 *   naam: 'Financiering',
 *   perioden: [{ programmajaar: 1, periode: { van: '2026-09-01', tot: '2027-08-31' }, bijdragen: [] }],
 * });
 * shiftFinanciering(plan, { maanden: 3 }).perioden[0]?.periode; // => { van: '2026-12-01', tot: '2027-11-30' }
 * ```
 */
export function shiftFinanciering(plan: Financieringsplan, options: ShiftFinancieringOptions): Financieringsplan {
  readPlan(plan);
  parseSchema(OptionsSchema, options, 'opties');
  const { maanden = 0, dagen = 0, planning = true } = options;
  const verschuiving = { maanden, dagen };
  return {
    ...plan,
    perioden: plan.perioden.map((periode) => ({
      ...periode,
      periode: shiftPeriode(periode.periode, verschuiving),
      bijdragen: planning
        ? periode.bijdragen.map((bijdrage) => shiftPlanning(bijdrage, verschuiving))
        : periode.bijdragen,
    })),
  };
}
