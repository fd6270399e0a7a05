import * as z from 'zod';
import { showWaarde } from '../../kern/huis.js';
import type { Sleutel } from '../../kern/index.js';
import { parseSchema } from '../../kern/index.js';
import type { Bijdrage, Bijdragestap } from '../model/bijdrage.js';
import { Financieringsplan } from '../model/financieringsplan.js';
import { readPlan } from '../model/readPlan.js';
import { refuse } from '../teksten/codes.js';
import { addStap } from './addStap.js';

/** The new values of a contribution; its key stays. A field that is `undefined` is removed. */
export type Bijdragewijziging = { readonly [K in Exclude<keyof Bijdrage, 'id'>]?: Bijdrage[K] | undefined } & {
  /** One more step in its life: requested, promised, committed, paid or reclaimed. It joins the steps that it has, or those given. */
  readonly stap?: Bijdragestap | undefined;
};

const WijzigingSchema = z.looseObject({});

/**
 * The plan with one contribution changed: to see what if, or to record a step. The plan itself stays as it is.
 *
 * A step that happened and names a planned day replaces the planned step of that status and day, if there is one. When a payment is lower
 * than planned, the rest stays planned. A payment that names no planned day is added beside the planned ones; `computeUitputting` tells how
 * far it uses them up. `checkFinancieringsplan` tells whether the steps agree with each other.
 *
 * @param plan - a plan; it is not changed
 * @param id - the key of the contribution
 * @param wijziging - the new values, and a step
 * @returns another plan
 * @throws DomeinFout `financiering.bijdrage_onbekend`, `financiering.bijdrage_dubbel` when several contributions have the key, or
 *   `kern.document_ongeldig` when the plan is not valid, before or after the change, or the step is not
 *
 * @example
 * ```ts
 * import { changeBijdrage, Financieringsplan, listBetalers, summarizeFinanciering } from 'buurtaanpak/financiering';
 * import { Datum, euro } from 'buurtaanpak/kern';
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
 * summarizeFinanciering(changeBijdrage(plan, 'een', { bedrag: euro(65000) })).totaal; // => '65000.00'
 * summarizeFinanciering(plan).totaal; // => '60000.00'
 * changeBijdrage(plan, 'twee', {}); // throws financiering.bijdrage_onbekend
 *
 * const stap = { status: 'betaald', bedrag: euro(15000), werkelijk: Datum.parse('2026-04-01') } as const;
 * const betaald = changeBijdrage(plan, 'een', { stap });
 * listBetalers(betaald, { peildatum: Datum.parse('2026-04-01') }).map(({ stand }) => stand.betaald); // => ['15000.00']
 * ```
 */
export function changeBijdrage(plan: Financieringsplan, id: Sleutel, wijziging: Bijdragewijziging): Financieringsplan {
  parseSchema(WijzigingSchema, wijziging, 'wijziging');
  let gevonden = 0;
  const change = (bijdrage: Bijdrage): Record<string, unknown> => {
    if (bijdrage.id !== id) return { ...bijdrage };
    gevonden += 1;
    const { stap, ...nieuw } = { ...bijdrage, ...wijziging, id };
    const stappen = stap === undefined ? nieuw.stappen : addStap(nieuw.stappen ?? [], stap);
    const velden = Object.entries({ ...nieuw, stappen }).filter(([, waarde]) => waarde !== undefined);
    return Object.fromEntries(velden);
  };
  const perioden = readPlan(plan).perioden.map((periode) => ({ ...periode, bijdragen: periode.bijdragen.map(change) }));
  const bijdrage = typeof id === 'string' ? id : showWaarde(id);
  if (gevonden === 0) refuse('financiering.bijdrage_onbekend', { bijdrage });
  if (gevonden > 1) refuse('financiering.bijdrage_dubbel', { bijdrage });
  return Financieringsplan.parse({ ...plan, perioden });
}
