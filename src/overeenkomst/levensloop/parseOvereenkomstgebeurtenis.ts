import type { Overeenkomstgebeurtenis } from './gebeurtenis.js';
import {
  type OvereenkomstgebeurtenisOptions,
  safeParseOvereenkomstgebeurtenis,
} from './safeParseOvereenkomstgebeurtenis.js';

/**
 * Reads a stored event, and brings an earlier form up to date.
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
export function parseOvereenkomstgebeurtenis(
  value: unknown,
  options: OvereenkomstgebeurtenisOptions = {},
): Overeenkomstgebeurtenis {
  const resultaat = safeParseOvereenkomstgebeurtenis(value, options);
  if (!resultaat.success) throw resultaat.error;
  return resultaat.data;
}
