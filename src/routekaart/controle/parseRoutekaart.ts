import type { Parseresultaat } from '../../kern/index.js';
import type { Routekaart } from '../model/routekaart.js';
import { readRoutekaart } from './readRoutekaart.js';

/**
 * Reads a Routekaart from anything: its shape and the rules between its fields.
 *
 * @returns the document, or an error that holds every problem in `bevindingen`
 *
 * @example
 * ```ts
 * import { safeParseRoutekaart } from 'buurtaanpak/routekaart';
 *
 * const resultaat = safeParseRoutekaart({ soort: 'routekaart', versie: 1, id: 'energie', naam: 'Energie' });
 * resultaat.success; // => false
 * ```
 */
export function safeParseRoutekaart(value: unknown): Parseresultaat<Routekaart> {
  return readRoutekaart(value, {});
}

/**
 * Reads a Routekaart from anything, as {@link safeParseRoutekaart} does, and throws when it is not valid.
 *
 * @throws DomeinFout `kern.document_ongeldig` (only the shape) or `routekaart.routekaart_ongeldig` (the rules, or both), with every problem
 *
 * @example
 * ```ts
 * import { parseRoutekaart } from 'buurtaanpak/routekaart';
 *
 * parseRoutekaart({ soort: 'routekaart', versie: 9 }); // throws kern.document_ongeldig
 * ```
 */
export function parseRoutekaart(value: unknown): Routekaart {
  const resultaat = safeParseRoutekaart(value);
  if (!resultaat.success) throw resultaat.error;
  return resultaat.data;
}
