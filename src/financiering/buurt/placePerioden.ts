import * as z from 'zod';
import { compareDatums, type Datum, type Periode, PeriodeSchema, parseDatum, parseSchema } from '../../kern/index.js';
import { findVerschuiving, verschuifPeriode } from '../jaar/verschuifPeriode.js';
import type { Financieringsplan } from '../model/financieringsplan.js';

/** A year of the programme on a clock of its own. */
export interface GeplaatstePeriode {
  readonly programmajaar: number;
  readonly periode: Periode;
}

// Only what is read here: this is asked for every buurt, of a plan that may be long.
const PlanSchema = z.looseObject({
  perioden: z.array(z.looseObject({ programmajaar: z.int(), periode: PeriodeSchema })).min(1),
});

/**
 * The years of the programme for a buurt that starts on a day of its own: the periods of the plan, all so much later (or earlier) as the
 * buurt starts after the first day of the plan, counted in whole months and then days. Years stay years, and periods that adjoined adjoin.
 *
 * @param plan - a plan
 * @param start - the first day of the buurt
 * @returns the periods in the order of the plan
 * @throws DomeinFout `kern.datum_ongeldig`, `kern.datum_buiten_bereik`, and `kern.document_ongeldig` for what is no plan
 *
 * @example
 * ```ts
 * import { parseFinancieringsplan, placePerioden } from 'buurtaanpak/financiering';
 * import { parseDatum } from 'buurtaanpak/kern';
 *
 * const plan = parseFinancieringsplan({
 *   soort: 'financieringsplan',
 *   versie: 1,
 *   naam: 'Financiering',
 *   perioden: [{ programmajaar: 1, periode: { van: '2026-09-01', tot: '2027-08-31' }, bijdragen: [] }],
 * });
 * placePerioden(plan, parseDatum('2027-01-15')); // => [{ programmajaar: 1, periode: { van: '2027-01-15', tot: '2028-01-14' } }]
 * ```
 */
export function placePerioden(plan: Financieringsplan, start: Datum): GeplaatstePeriode[] {
  parseSchema(PlanSchema, plan, 'financieringsplan');
  const [eerste] = plan.perioden.map(({ periode }) => periode.van).sort(compareDatums);
  const verschuiving = findVerschuiving(eerste as Datum, parseDatum(start));
  return plan.perioden.map(({ programmajaar, periode }) => ({
    programmajaar,
    periode: verschuifPeriode(periode, verschuiving),
  }));
}
