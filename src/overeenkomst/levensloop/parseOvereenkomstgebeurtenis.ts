import { parseSchema } from '../../kern/index.js';
import { type Overeenkomstgebeurtenis, OvereenkomstgebeurtenisSchema } from './gebeurtenis.js';

/**
 * Reads an event as it was stored.
 *
 * @param value - anything
 * @throws DomeinFout `kern.document_ongeldig`, with every problem in `bevindingen`
 *
 * @example
 * ```ts
 * import { parseOvereenkomstgebeurtenis } from 'buurtaanpak/overeenkomst';
 *
 * parseOvereenkomstgebeurtenis({ soort: 'hervat', versie: 1, datum: '2027-01-01' }).soort; // => 'hervat'
 * parseOvereenkomstgebeurtenis({ soort: 'hervatting', versie: 1, datum: '2027-01-01' }); // throws kern.document_ongeldig
 * ```
 */
export function parseOvereenkomstgebeurtenis(value: unknown): Overeenkomstgebeurtenis {
  return parseSchema(OvereenkomstgebeurtenisSchema, value, 'overeenkomstgebeurtenis');
}
