import { requireJaNee } from '../document/requireJaNee.js';
import { requireObject } from '../document/requireObject.js';
import { roundDecimaal } from './roundDecimaal.js';
import { toNederlands } from './toNederlands.js';

/** How {@link formatGetal} writes a number. */
export interface FormatGetalOptions {
  /** Digits after the comma, 0 to 15. Default: 0. */
  readonly decimalen?: number;
  /** A point between thousands. Default: true. Use false for a year or a code. */
  readonly duizendpunten?: boolean;
}

/**
 * A number in Dutch notation: a point per thousand, a comma before the decimals. By hand rather than by `Intl`, whose output
 * differs between machines.
 *
 * Rounding: half away from zero, on the shortest decimal notation of the number, so `1.005` in two decimals is `1,01`. A number that
 * rounds to zero has no sign.
 *
 * Cost: 1.
 *
 * @param getal - a finite number
 * @returns for instance `1.234,5`
 * @throws DomeinFout
 * - `verslag.getal_ongeldig`: NaN, infinite or not a number
 * - `verslag.decimalen_ongeldig`: not a whole number from 0 to 15
 * - `kern.document_ongeldig`: the options are not an object, or `duizendpunten` is not true or false
 *
 * @example
 * ```ts
 * import { formatGetal } from 'buurtaanpak/kern';
 *
 * formatGetal(17942942); // => '17.942.942'
 * formatGetal(-1234.56, { decimalen: 1 }); // => '-1.234,6'
 * formatGetal(2026, { duizendpunten: false }); // => '2026'
 * formatGetal(Number.NaN); // throws verslag.getal_ongeldig
 * ```
 */
export function formatGetal(getal: number, options: FormatGetalOptions = {}): string {
  requireObject(options, 'opties');
  requireJaNee(options, 'duizendpunten');
  const { decimalen = 0, duizendpunten = true } = options;
  return toNederlands(roundDecimaal(getal, decimalen), duizendpunten);
}
