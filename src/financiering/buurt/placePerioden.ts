import * as z from 'zod';
import { compareDatums } from '../../kern/huis.js';
import { Datum, Periode, parseSchema } from '../../kern/index.js';
import { findVerschuiving } from '../jaar/findVerschuiving.js';
import { shiftPeriode } from '../jaar/shiftPeriode.js';
import type { Financieringsplan } from '../model/financieringsplan.js';

/** A year of the programme of one buurt, counted from its own start. */
export interface GeplaatstePeriode {
  readonly programmajaar: number;
  readonly periode: Periode;
}

// Checks only the fields that are read here, because this runs for every buurt and a plan can be long.
const PlanSchema = z.looseObject({
  perioden: z.array(z.looseObject({ programmajaar: z.int(), periode: Periode.schema })).min(1),
});

/**
 * The years of the programme for a buurt that starts on a day of its own. All periods of the plan shift by the time between the first day
 * of the plan and the start of the buurt, in whole months and then days. Years keep their length, and adjoining periods still adjoin.
 *
 * @param plan - a plan
 * @param start - the first day of the buurt
 * @returns the periods in the order of the plan
 * @throws DomeinFout `kern.datum_ongeldig`, `kern.datum_buiten_bereik`, and `kern.document_ongeldig` when the plan is not valid
 *
 * @example
 * ```ts
 * import { placePerioden } from 'buurtaanpak/financiering/huis';
 * import { Financieringsplan } from 'buurtaanpak/financiering';
 * import { Datum } from 'buurtaanpak/kern';
 *
 * const plan = Financieringsplan.parse({
 *   soort: 'financieringsplan',
 *   versie: 1,
 *   naam: 'Financiering',
 *   perioden: [{ programmajaar: 1, periode: { van: '2026-09-01', tot: '2027-08-31' }, bijdragen: [] }],
 * });
 * placePerioden(plan, Datum.parse('2027-01-15')); // => [{ programmajaar: 1, periode: { van: '2027-01-15', tot: '2028-01-14' } }]
 * ```
 */
export function placePerioden(plan: Financieringsplan, start: Datum): GeplaatstePeriode[] {
  parseSchema(PlanSchema, plan, 'financieringsplan');
  const [eerste] = plan.perioden.map(({ periode }) => periode.van).sort(compareDatums);
  const verschuiving = findVerschuiving(eerste as Datum, Datum.parse(start));
  return plan.perioden.map(({ programmajaar, periode }) => ({
    programmajaar,
    periode: shiftPeriode(periode, verschuiving),
  }));
}
