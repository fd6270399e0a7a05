import { defineDocument } from '../../kern/huis.js';
import type { Parseresultaat } from '../../kern/index.js';
import { type Beoordelingen, BeoordelingenSchema } from '../model/beoordeling.js';

const BeoordelingenDocument = defineDocument<Beoordelingen>({
  soort: 'beoordelingen',
  versie: 1,
  schema: BeoordelingenSchema,
  migraties: [],
});

/**
 * Reads a document of judgements from anything. Whether they fit a Routekaart is for `checkBeoordelingen`.
 *
 * @returns the document, or an error that holds every problem in `bevindingen`
 *
 * @example
 * ```ts
 * import { safeParseBeoordelingen } from 'buurtaanpak/routekaart';
 *
 * safeParseBeoordelingen({ soort: 'beoordelingen', versie: 1, routekaart: 'oost', rijen: [] }).success; // => true
 * ```
 */
export function safeParseBeoordelingen(value: unknown): Parseresultaat<Beoordelingen> {
  return BeoordelingenDocument.safeParse(value);
}

/**
 * Reads a document of judgements from anything, and throws what is wrong with it.
 *
 * @throws DomeinFout `kern.document_ongeldig`, with every problem in `bevindingen`
 *
 * @example
 * ```ts
 * import { parseBeoordelingen } from 'buurtaanpak/routekaart';
 *
 * parseBeoordelingen({ soort: 'beoordelingen', versie: 1, routekaart: 'oost', rijen: [{}] }); // throws kern.document_ongeldig
 * ```
 */
export function parseBeoordelingen(value: unknown): Beoordelingen {
  return BeoordelingenDocument.parse(value);
}
