/** Far deeper than any document of this library. */
const DEEPEST = 200;

/**
 * Whether a number that JSON cannot hold (NaN, infinity) stands in a value. What is nested so deep that no schema takes it, or stands in
 * itself, counts as one too.
 *
 * @example
 * ```ts
 * import { holdsOngetal } from 'buurtaanpak/kern/huis';
 *
 * holdsOngetal({ jaren: [2026, Number.NaN] }); // => true
 * holdsOngetal({ jaren: [2026] }); // => false
 * ```
 */
export function holdsOngetal(waarde: unknown, diepte = 0): boolean {
  if (typeof waarde === 'number') return !Number.isFinite(waarde);
  if (typeof waarde !== 'object' || waarde === null) return false;
  return diepte > DEEPEST || Object.values(waarde).some((deel) => holdsOngetal(deel, diepte + 1));
}
