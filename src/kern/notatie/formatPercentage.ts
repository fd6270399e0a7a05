import { requireObject } from '../document/requireObject.js';
import { roundDecimaal } from './roundDecimaal.js';
import { toNederlands } from './toNederlands.js';

/** How {@link formatPercentage} writes a share. */
export interface FormatPercentageOptions {
  /** Digits after the comma, 0 to 15. Default: 0. */
  readonly decimalen?: number;
}

/**
 * A share as a Dutch percentage, without a space before the sign (as the Taalunie advises).
 *
 * Cost: 1.
 *
 * @param fractie - a share: 0.125 is 12,5%. It may lie outside 0 to 1.
 * @returns the rounded percentage, half away from zero
 * @throws DomeinFout `verslag.getal_ongeldig`, `verslag.decimalen_ongeldig`, `kern.document_ongeldig`
 *
 * @example
 * ```ts
 * import { formatPercentage } from 'buurtaanpak/kern';
 *
 * formatPercentage(0.125, { decimalen: 1 }); // => '12,5%'
 * formatPercentage(0.285); // => '29%'
 * ```
 */
export function formatPercentage(fractie: number, options: FormatPercentageOptions = {}): string {
  requireObject(options, 'opties');
  const { decimalen = 0 } = options;
  return `${toNederlands(roundDecimaal(fractie, decimalen, 2), true)}%`;
}
