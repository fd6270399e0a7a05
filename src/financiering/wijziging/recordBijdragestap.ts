import { refuse } from '../../kern/index.js';
import type { Bijdragestap } from '../model/bijdrage.js';
import type { Financieringsplan } from '../model/financieringsplan.js';
import type { Sleutel } from '../model/sleutel.js';
import { changeBijdrage } from './changeBijdrage.js';

/**
 * The plan with one more step in the life of a contribution: requested, promised, committed, paid or reclaimed.
 *
 * @param plan - a plan; it is not changed
 * @param id - the key of the contribution
 * @param stap - the step
 * @returns another plan; whether the steps fit together is told by `checkFinancieringsplan`
 * @throws DomeinFout `financiering.bijdrage_onbekend`, or `kern.document_ongeldig` for a step that is none
 *
 * @example
 * ```ts
 * import { parseFinancieringsplan, recordBijdragestap, whoPays } from 'buurtaanpak/financiering';
 * import { euro, parseDatum } from 'buurtaanpak/kern';
 *
 * const plan = parseFinancieringsplan({
 *   soort: 'financieringsplan',
 *   versie: 1,
 *   naam: 'Financiering',
 *   perioden: [
 *     {
 *       programmajaar: 1,
 *       periode: { van: '2026-01-01', tot: '2026-12-31' },
 *       bijdragen: [{ id: 'een', partij: 'gemeente', bedrag: '60000.00', aard: 'exact', doel: 'begeleiden' }],
 *     },
 *   ],
 * });
 * const betaald = recordBijdragestap(plan, 'een', {
 *   status: 'betaald',
 *   bedrag: euro(15000),
 *   werkelijk: parseDatum('2026-04-01'),
 * });
 * whoPays(betaald, parseDatum('2026-04-01')).map(({ stand }) => stand.betaald); // => ['15000.00']
 * ```
 */
export function recordBijdragestap(plan: Financieringsplan, id: Sleutel, stap: Bijdragestap): Financieringsplan {
  const bijdrage = plan.perioden.flatMap(({ bijdragen }) => bijdragen).find((een) => een.id === id);
  if (bijdrage === undefined) return refuse('financiering.bijdrage_onbekend', { bijdrage: id });
  return changeBijdrage(plan, id, { stappen: [...(bijdrage.stappen ?? []), stap] });
}
