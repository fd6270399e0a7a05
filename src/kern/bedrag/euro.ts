import { showWaarde } from '../bevinding/showWaarde.js';
import { findDecimaal } from '../getal/findDecimaal.js';
import { writeGetal } from '../getal/writeGetal.js';
import { refuse } from '../teksten/codes.js';
import type { Bedrag } from './bedrag.js';
import { fromCenten } from './fromCenten.js';

// From here on two neighbouring floats are more than a cent apart, so a number with decimals no longer tells which cents were meant.
const CENTS_BLUR = 2 ** 46;
const LARGEST = 10n ** 18n;

/** A plain decimal text with at most two decimals, as cents; anything else is refused. */
function readCenten(tekst: string, waarde: string): bigint {
  const getal = findDecimaal(tekst) ?? refuse('kern.bedrag_notatie', { waarde });
  const { cijfers, decimalen } = getal;
  if (decimalen > 2) refuse('kern.bedrag_te_veel_decimalen', { waarde });
  const centen = decimalen === 2 ? cijfers : cijfers * (decimalen === 1 ? 10n : 100n);
  if (centen >= LARGEST || centen <= -LARGEST) refuse('kern.bedrag_te_groot', { waarde });
  return centen;
}

/**
 * Makes an amount of a number or a decimal text.
 *
 * Cost: 1.
 *
 * @param value - a safe whole number, or a number under 2^46 (70 million million) with at most two decimals, or a decimal text
 *   with a point and at most two decimals: `60000`, `0.1`, `'60000'`, `'60000.5'`, `'-12.34'`. Leading zeros are dropped.
 * @returns the canonical amount, never rounded
 * @throws DomeinFout
 * - `kern.bedrag_geen_getal`: NaN, infinite, or neither a number nor a text
 * - `kern.bedrag_notatie`: a text in another notation (`'1.000,00'`, `'1e3'`, `''`, spaces, a plus sign)
 * - `kern.bedrag_te_veel_decimalen`: more than two decimals
 * - `kern.bedrag_te_groot`: a text with more than sixteen digits before the point, or a number too large to tell its cents
 *
 * @example
 * ```ts
 * import { euro } from 'buurtaanpak/kern';
 *
 * euro(60000); // => '60000.00'
 * euro('0.5'); // => '0.50'
 * euro('1.000,00'); // throws kern.bedrag_notatie
 * ```
 */
export function euro(value: number | string): Bedrag {
  const waarde = showWaarde(value);
  if (typeof value === 'string') return fromCenten(readCenten(value, waarde));
  if (!Number.isFinite(value)) refuse('kern.bedrag_geen_getal', { waarde });
  // `writeGetal` gives the shortest decimal text that reads back as the same number: 0.1 is '0.1', and 0.1 + 0.2 has too many decimals.
  if (!Number.isSafeInteger(value) && Math.abs(value) >= CENTS_BLUR) refuse('kern.bedrag_te_groot', { waarde });
  return fromCenten(readCenten(writeGetal(value) as string, waarde));
}
