import type { Wijkcode } from './gebiedscode.js';

/**
 * Whether a value is the code of a wijk, written exactly: without blanks, with all its zeros.
 *
 * @example
 * ```ts
 * import { isWijkcode } from 'buurtaanpak/gebied';
 *
 * isWijkcode('WK008020'); // => true
 * isWijkcode('WK008020 '); // => false
 * ```
 */
export function isWijkcode(value: unknown): value is Wijkcode {
  return typeof value === 'string' && /^WK\d{4}[0-9A-Z]{2}$/.test(value);
}
