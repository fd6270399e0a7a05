import { showWaarde } from '../bevinding/showWaarde.js';
import { addDuur } from '../datum/addDuur.js';
import { checkAantal } from '../datum/checkAantal.js';
import type { Datum } from '../datum/datum.js';
import type { Duur } from '../datum/duur.js';
import { requireDuur } from '../datum/requireDuur.js';
import { refuse } from '../teksten/codes.js';
import type { Periode } from './periode.js';

/**
 * Makes a number of terms of the same length, one right after the other, without gaps or overlaps.
 *
 * Every term is counted from the first day of all, not from the term before it, so a start on the 31st or on 29 February does not shift:
 * three years from 2028-02-29 begin on 2028-02-29, 2029-02-28 and 2030-02-28.
 *
 * Cost: n in the terms, at most 100,000.
 *
 * @param van - the first day
 * @param duur - the length of one term: whole numbers, zero or more, and at least one above zero
 * @param aantal - how many terms, 1 or more
 * @throws DomeinFout `kern.aantal_ongeldig` (not whole, negative, or a length of zero), `kern.datum_ongeldig`, `kern.datum_buiten_bereik`;
 *   `kern.document_ongeldig` when `duur` is no object, `kern.veld_onbekend` when it has another field
 *
 * @example
 * ```ts
 * import { createPerioden, Datum } from 'buurtaanpak/kern';
 *
 * createPerioden(Datum.parse('2026-09-01'), { jaren: 1 }, 2);
 * // => [{ van: '2026-09-01', tot: '2027-08-31' }, { van: '2027-09-01', tot: '2028-08-31' }]
 * ```
 */
export function createPerioden(van: Datum, duur: Duur, aantal: number): Periode[] {
  requireDuur(duur);
  const maanden = checkDeel(duur.jaren) * 12 + checkDeel(duur.maanden);
  const dagen = checkDeel(duur.dagen);
  if (maanden + dagen === 0) refuse('kern.aantal_ongeldig', { waarde: '0' });
  checkAantal(aantal);
  if (aantal < 1 || aantal > 1e5) refuse('kern.aantal_ongeldig', { waarde: showWaarde(aantal) });
  const begin = (stap: number) => addDuur(van, { maanden: maanden * stap, dagen: dagen * stap });
  return Array.from({ length: aantal }, (_, stap) => ({
    van: begin(stap),
    tot: addDuur(begin(stap + 1), { dagen: -1 }),
  }));
}

function checkDeel(aantal = 0): number {
  checkAantal(aantal);
  if (aantal < 0) refuse('kern.aantal_ongeldig', { waarde: showWaarde(aantal) });
  return aantal;
}
