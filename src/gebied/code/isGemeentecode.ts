import type { Gemeentecode } from './gebiedscode.js';

/**
 * Whether a value is the code of a gemeente, written exactly: without blanks, with all its zeros.
 *
 * @example
 * ```ts
 * import { isGemeentecode } from 'buurtaanpak/gebied';
 *
 * isGemeentecode('GM0080'); // => true
 * isGemeentecode('GM0080 '); // => false
 * ```
 */
export function isGemeentecode(value: unknown): value is Gemeentecode {
  return typeof value === 'string' && /^GM\d{4}$/.test(value);
}
