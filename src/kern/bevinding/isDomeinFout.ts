import type { DomeinFout } from './DomeinFout.js';

/**
 * Whether a caught value is a `DomeinFout`, also one of another copy of this library (ESM beside CJS, two versions).
 *
 * Cost: 1.
 *
 * @example
 * ```ts
 * import { euro, isDomeinFout } from 'buurtaanpak/kern';
 *
 * let code = '';
 * try {
 *   euro('1.000,00');
 * } catch (fout) {
 *   if (isDomeinFout(fout)) code = fout.code;
 * }
 * code; // => 'kern.bedrag_notatie'
 * ```
 */
export function isDomeinFout(value: unknown): value is DomeinFout {
  return value instanceof Error && value.name === 'DomeinFout' && 'code' in value;
}
