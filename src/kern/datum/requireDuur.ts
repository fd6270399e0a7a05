import { requireObject } from '../document/requireObject.js';
import { refuse } from '../teksten/codes.js';
import type { Duur } from './duur.js';

/**
 * Refuses what is no length of time: no object, or one with another field, such as `dag` for `dagen`. Its numbers are checked where they
 * are used.
 *
 * @throws DomeinFout `kern.document_ongeldig`, `kern.veld_onbekend`
 */
export function requireDuur(duur: Duur): void {
  requireObject(duur, 'duur');
  for (const veld in duur) if (!['jaren', 'maanden', 'dagen'].includes(veld)) refuse('kern.veld_onbekend', { veld });
}
