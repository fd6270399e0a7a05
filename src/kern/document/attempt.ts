import { isDomeinFout } from '../bevinding/isDomeinFout.js';
import type { Parseresultaat } from './safeParseSchema.js';

/**
 * Makes a refusal a result. Anything else that is thrown is a mistake in a program, and goes on.
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import { attempt } from 'buurtaanpak/kern/huis';
 *
 * attempt(() => Datum.parse('2026-09-01')); // => { success: true, data: '2026-09-01' }
 * attempt(() => Datum.parse('1 september')).success; // => false
 * ```
 */
export function attempt<T>(compute: () => T): Parseresultaat<T> {
  try {
    return { success: true, data: compute() };
  } catch (fout) {
    if (isDomeinFout(fout)) return { success: false, error: fout };
    throw fout;
  }
}
