import { fromCenten, toCenten } from '../../kern/huis.js';
import type { Sleutel } from '../../kern/index.js';
import { parseSchema } from '../../kern/index.js';
import { type Bijdragestap, StapSchema } from '../model/bijdrage.js';
import type { Financieringsplan } from '../model/financieringsplan.js';
import { readPlan } from '../model/readPlan.js';
import { changeBijdrage } from './changeBijdrage.js';

/**
 * The plan with one more step in the life of a contribution: requested, promised, committed, paid or reclaimed.
 *
 * A step that happened and names a planned day replaces the planned step of that status and day, if there is one. When a payment is lower
 * than planned, the rest stays planned. A payment that names no planned day is added beside the planned ones; `uitputting` tells how far
 * it uses them up.
 *
 * @param plan - a plan; it is not changed
 * @param id - the key of the contribution
 * @param stap - the step
 * @returns another plan; `checkFinancieringsplan` tells whether the steps agree with each other
 * @throws DomeinFout `financiering.bijdrage_onbekend`, `financiering.bijdrage_dubbel` when several contributions have the key, or
 *   `kern.document_ongeldig` when the plan or the step is not valid
 *
 * @example
 * ```ts
 * import { Financieringsplan, recordBijdragestap, listBetalers } from 'buurtaanpak/financiering';
 * import { euro, Datum } from 'buurtaanpak/kern';
 *
 * const plan = Financieringsplan.parse({
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
 *   werkelijk: Datum.parse('2026-04-01'),
 * });
 * listBetalers(betaald, Datum.parse('2026-04-01')).map(({ stand }) => stand.betaald); // => ['15000.00']
 * ```
 */
export function recordBijdragestap(plan: Financieringsplan, id: Sleutel, stap: Bijdragestap): Financieringsplan {
  const bijdrage = readPlan(plan)
    .perioden.flatMap(({ bijdragen }) => bijdragen)
    .find((een) => een.id === id);
  // An unknown contribution is refused by `changeBijdrage`.
  return changeBijdrage(plan, id, bijdrage ? { stappen: addStap(bijdrage.stappen ?? [], stap) } : {});
}

/** A step that happened replaces the planned step with the planned day that it names; the rest of a payment stays planned. */
function addStap(stappen: readonly Bijdragestap[], stap: Bijdragestap): Bijdragestap[] {
  parseSchema(StapSchema, stap, 'stap');
  const plek = stappen.findIndex(
    ({ status, gepland, werkelijk }) =>
      stap.werkelijk !== undefined &&
      werkelijk === undefined &&
      gepland !== undefined &&
      gepland === stap.gepland &&
      status === stap.status,
  );
  const open = stappen[plek];
  if (open === undefined) return [...stappen, stap];
  const over = toCenten(open.bedrag) - toCenten(stap.bedrag);
  const rest = stap.status === 'betaald' && over > 0n ? [{ ...open, bedrag: fromCenten(over) }] : [];
  return [...stappen.slice(0, plek), { ...open, ...stap }, ...rest, ...stappen.slice(plek + 1)];
}
