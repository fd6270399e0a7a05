import { compareDatums, type Datum, type Periode, parseDatum } from '../../kern/index.js';
import { findVerschuiving, verschuifPeriode } from '../jaar/verschuifPeriode.js';
import type { Financieringsplan } from '../model/financieringsplan.js';

/** A year of the programme on a clock of its own. */
export interface GeplaatstePeriode {
  readonly programmajaar: number;
  readonly periode: Periode;
}

/**
 * The years of the programme for a buurt that starts on a day of its own: the periods of the plan, all so much later (or earlier) as the
 * buurt starts after the first day of the plan, counted in whole months and then days. Years stay years, and periods that adjoined adjoin.
 *
 * @param plan - a plan
 * @param start - the first day of the buurt
 * @returns the periods in the order of the plan
 * @throws DomeinFout `kern.datum_ongeldig`, `kern.datum_buiten_bereik`
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
  const eerste = plan.perioden.map(({ periode }) => periode.van).sort(compareDatums)[0];
  const verschuiving = findVerschuiving(eerste ?? start, parseDatum(start));
  return plan.perioden.map(({ programmajaar, periode }) => ({
    programmajaar,
    periode: verschuifPeriode(periode, verschuiving),
  }));
}
