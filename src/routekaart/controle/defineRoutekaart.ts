import { requireOpties } from '../model/requireOpties.js';
import type { Routekaart } from '../model/routekaart.js';
import type { CheckRoutekaartOptions } from './checkRoutekaart.js';
import { readRoutekaart } from './readRoutekaart.js';

/** A Routekaart written in a program: `soort` and `versie` may be left out. */
export type RoutekaartInvoer = Omit<Routekaart, 'soort' | 'versie'> & Partial<Pick<Routekaart, 'soort' | 'versie'>>;

/** Options of {@link defineRoutekaart}. */
export type DefineRoutekaartOptions = CheckRoutekaartOptions;

/**
 * Makes a Routekaart and validates all of it: weights, thema's, targets, scales of judgement, and with `kerncijfers` also whether every
 * figure is known and has data. It reports all problems at once.
 *
 * @param invoer - the Routekaart; `soort` and `versie` are filled in
 * @returns the document, plain JSON
 * @throws DomeinFout `kern.document_ongeldig` or `routekaart.routekaart_ongeldig`, with every problem in `bevindingen`
 *
 * @example
 * ```ts
 * import { defineRoutekaart } from 'buurtaanpak/routekaart';
 *
 * const routekaart = defineRoutekaart({
 *   id: 'energie',
 *   naam: 'Thema energie',
 *   beoordelingsschaal: { van: 1, tot: 5, ankers: [{ waarde: 1, betekenis: 'niet' }, { waarde: 5, betekenis: 'zeer' }] },
 *   criteria: [
 *     { id: 'gas', naam: 'Gasverbruik', bron: { soort: 'kerncijfer', sleutel: 'gemiddeld_gasverbruik' }, richting: 'hoger', gewicht: 2 },
 *     { id: 'energie-lust', naam: 'Zin om mee te doen', bron: { soort: 'beoordeling' }, richting: 'hoger' },
 *   ],
 * });
 * routekaart.versie; // => 1
 * defineRoutekaart({ ...routekaart, weging: { methode: 'gelijk' } }); // throws routekaart.routekaart_ongeldig
 * ```
 */
export function defineRoutekaart(invoer: RoutekaartInvoer, options: DefineRoutekaartOptions = {}): Routekaart {
  requireOpties(options);
  const resultaat = readRoutekaart({ soort: 'routekaart', versie: 1, ...invoer }, options);
  if (!resultaat.success) throw resultaat.error;
  return resultaat.data;
}
