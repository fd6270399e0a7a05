import * as z from 'zod';
import { formatDatum } from '../datum/formatDatum.js';
import { parseSchema } from '../document/parseSchema.js';
import type { Periode } from '../periode/periode.js';

/**
 * A period in the notation of a Dutch letter, both days included.
 *
 * Cost: 1; a longer period costs no more.
 *
 * @throws DomeinFout `kern.document_ongeldig`, `kern.datum_ongeldig`
 *
 * @example
 * ```ts
 * import { createPeriode, Datum, formatPeriode } from 'buurtaanpak/kern';
 *
 * formatPeriode(createPeriode(Datum.parse('2026-09-01'), Datum.parse('2029-08-31')));
 * // => '1 september 2026 t/m 31 augustus 2029'
 * ```
 */
export function formatPeriode(periode: Periode): string {
  parseSchema(z.looseObject({}), periode, 'periode');
  return `${formatDatum(periode.van)} t/m ${formatDatum(periode.tot)}`;
}
