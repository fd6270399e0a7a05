import * as z from 'zod';
import { showWaarde } from '../../kern/huis.js';
import type { Sleutel } from '../../kern/index.js';
import { parseSchema } from '../../kern/index.js';
import { BIJDRAGESOORTEN, type Bijdrage, type Bijdragesoort, soortvelden } from '../model/bijdrage.js';
import { Financieringsplan } from '../model/financieringsplan.js';
import { readPlan } from '../model/readPlan.js';
import { refuse } from '../teksten/codes.js';

type Velden<B> = B extends Bijdrage ? { readonly [K in Exclude<keyof B, 'id'>]?: B[K] | undefined } : never;

/** The new values of a contribution; its key stays. A field that is `undefined` is removed. */
export type Bijdragewijziging = Velden<Bijdrage>;

const WijzigingSchema = z.looseObject({ soort: z.enum(BIJDRAGESOORTEN).optional() });

/** A contribution without the fields that only its kind has, when it becomes one of another kind. */
function keepVelden(bijdrage: Bijdrage, soort: Bijdragesoort = bijdrage.soort): Record<string, unknown> {
  const nieuw = new Set(Object.keys(soortvelden[soort]));
  const weg = new Set(Object.keys(soortvelden[bijdrage.soort]).filter((veld) => !nieuw.has(veld)));
  return Object.fromEntries(Object.entries(bijdrage).filter(([veld]) => !weg.has(veld)));
}

/**
 * The plan with one contribution changed: to see what if, or for the text of an addendum. The plan itself stays as it is. What happened is
 * no part of a plan: it is told by events.
 *
 * A contribution that becomes one of another `soort` loses the fields that only its old kind has, and needs those of the new one.
 * `checkFinancieringsplan` tells whether the terms agree with each other.
 *
 * Cost: n in the contributions of the plan.
 *
 * @param plan - a plan; it is not changed
 * @param id - the key of the contribution
 * @param wijziging - the new values
 * @returns another plan
 * @throws DomeinFout `financiering.bijdrage_onbekend`, `financiering.bijdrage_dubbel` when several contributions have the key, or
 *   `kern.document_ongeldig` when the plan is not valid, before or after the change
 *
 * @example
 * ```ts
 * import { changeBijdrage, Financieringsplan } from 'buurtaanpak/financiering';
 * import { euro } from 'buurtaanpak/kern';
 *
 * const plan = Financieringsplan.parse({
 *   soort: 'financieringsplan',
 *   versie: 2,
 *   naam: 'Financiering',
 *   perioden: [
 *     {
 *       programmajaar: 1,
 *       periode: { van: '2026-01-01', tot: '2026-12-31' },
 *       bijdragen: [
 *         { id: 'een', van: 'gemeente', soort: 'bedrag', bedrag: '60000.00', aard: 'exact', doel: 'begeleiden' },
 *       ],
 *     },
 *   ],
 * });
 * const [een] = changeBijdrage(plan, 'een', { bedrag: euro(65_000) }).perioden[0]?.bijdragen ?? [];
 * een?.soort === 'bedrag' && een.bedrag; // => '65000.00'
 * changeBijdrage(plan, 'twee', {}); // throws financiering.bijdrage_onbekend
 *
 * const prijs = changeBijdrage(plan, 'een', { soort: 'prijs_per_buurt', prijs: euro(5_000) });
 * prijs.perioden[0]?.bijdragen[0]?.soort; // => 'prijs_per_buurt'
 * ```
 */
export function changeBijdrage(plan: Financieringsplan, id: Sleutel, wijziging: Bijdragewijziging): Financieringsplan {
  parseSchema(WijzigingSchema, wijziging, 'wijziging');
  let gevonden = 0;
  const change = (bijdrage: Bijdrage): Record<string, unknown> => {
    if (bijdrage.id !== id) return { ...bijdrage };
    gevonden += 1;
    const velden = Object.entries({ ...keepVelden(bijdrage, wijziging.soort), ...wijziging, id });
    return Object.fromEntries(velden.filter(([, waarde]) => waarde !== undefined));
  };
  const perioden = readPlan(plan).perioden.map((periode) => ({ ...periode, bijdragen: periode.bijdragen.map(change) }));
  const bijdrage = typeof id === 'string' ? id : showWaarde(id);
  if (gevonden === 0) refuse('financiering.bijdrage_onbekend', { bijdrage });
  if (gevonden > 1) refuse('financiering.bijdrage_dubbel', { bijdrage });
  return Financieringsplan.parse({ ...plan, perioden });
}
