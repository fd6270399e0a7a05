import type { Buurtcode } from './gebiedscode.js';

/**
 * Whether a value is the code of a buurt, written exactly: without blanks, with all its zeros.
 *
 * @example
 * ```ts
 * import { isBuurtcode } from 'buurtaanpak/gebied';
 *
 * isBuurtcode('BU00802001'); // => true
 * isBuurtcode('BU00802001 '); // => false
 * ```
 */
export function isBuurtcode(value: unknown): value is Buurtcode {
  return typeof value === 'string' && /^BU\d{4}[0-9A-Z]{4}$/.test(value);
}
