import { showWaarde } from '../bevinding/showWaarde.js';
import { refuse } from '../teksten/codes.js';
import { type Datum, isDatum } from './datum.js';

/**
 * Takes a text as a calendar day. Only `yyyy-MM-dd` passes. Another notation such as `1-2-2026` is refused, not guessed.
 *
 * @param value - anything
 * @returns the same text, known to be a day
 * @throws DomeinFout
 * - `kern.datum_ongeldig`: another notation, or a day that does not exist (`2027-02-29`)
 * - `kern.datum_buiten_bereik`: a year before 1000
 *
 * @example
 * ```ts
 * import { parseDatum } from 'buurtaanpak/kern';
 *
 * parseDatum('2026-09-01'); // => '2026-09-01'
 * parseDatum('2027-02-29'); // throws kern.datum_ongeldig
 * ```
 */
export function parseDatum(value: unknown): Datum {
  if (isDatum(value)) return value;
  const waarde = showWaarde(value);
  if (typeof value === 'string' && /^0\d{3}-\d{2}-\d{2}$/.test(value)) refuse('kern.datum_buiten_bereik', { waarde });
  return refuse('kern.datum_ongeldig', { waarde });
}
