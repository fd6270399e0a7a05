import type { Bevinding, Pad } from '../../kern/index.js';
import type { Taakveld } from '../model/taakveld.js';
import { findTaakvelden, LAATSTE_TAAKVELDENJAAR } from '../model/taakvelden.js';
import { createBevinding } from '../teksten/codes.js';

/**
 * Whether a taakveld existed in its year.
 *
 * @param taakvelden - lists by year, that go before those of this version of the library
 * @returns an empty list when it did; else one finding: `financiering.taakveld_onbekend` (fout), or `financiering.taakveld_jaar_onbekend`
 *   (waarschuwing) when the list of that year is not known
 */
export function checkTaakveld(
  { code, jaar }: Taakveld,
  pad: Pad,
  taakvelden: Readonly<Record<number, readonly string[]>> = {},
): Bevinding[] {
  const bekend = taakvelden[jaar] ?? findTaakvelden(jaar);
  if (bekend === undefined) {
    return [
      createBevinding('waarschuwing', 'financiering.taakveld_jaar_onbekend', pad, {
        taakveld: code,
        jaar,
        laatste: LAATSTE_TAAKVELDENJAAR,
      }),
    ];
  }
  if (bekend.includes(code)) return [];
  return [createBevinding('fout', 'financiering.taakveld_onbekend', pad, { taakveld: code, jaar })];
}
