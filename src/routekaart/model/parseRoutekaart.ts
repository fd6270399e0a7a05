import { DomeinFout, defineDocument, type Parseresultaat } from '../../kern/index.js';
import { checkRoutekaart } from './checkRoutekaart.js';
import { type Routekaart, RoutekaartSchema } from './routekaart.js';

const RoutekaartDocument = defineDocument<Routekaart>({
  soort: 'routekaart',
  versie: 1,
  schema: RoutekaartSchema,
  migraties: [],
});

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
  const resultaat = RoutekaartDocument.safeParse(value);
  if (!resultaat.success) return resultaat;
  const fouten = checkRoutekaart(resultaat.data).filter(({ ernst }) => ernst === 'fout');
  if (fouten.length === 0) return resultaat;
  const { id } = resultaat.data;
  return {
    success: false,
    error: new DomeinFout('routekaart.routekaart_ongeldig', { id, aantal: fouten.length }, { bevindingen: fouten }),
  };
}

/**
 * Reads a Routekaart from anything, as {@link safeParseRoutekaart} does, and throws what is wrong with it.
 *
 * @throws DomeinFout `kern.document_ongeldig` (the shape) or `routekaart.routekaart_ongeldig` (the rules), with every problem
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
