import { checkDiepte } from './checkDiepte.js';

/**
 * Whether a number that JSON cannot hold (NaN, infinity) stands in a value. What is nested so deep that no schema takes it, or stands in
 * itself, counts as one too. Every part is looked at once, also when it stands in many places.
 *
 * @example
 * ```ts
 * import { holdsOngetal } from 'buurtaanpak/kern/huis';
 *
 * holdsOngetal({ jaren: [2026, Number.NaN] }); // => true
 * holdsOngetal({ jaren: [2026] }); // => false
 * ```
 */
export function holdsOngetal(waarde: unknown): boolean {
  const gezien = new Set<unknown>();
  const holds = (deel: unknown): boolean => {
    if (typeof deel === 'number') return !Number.isFinite(deel);
    if (typeof deel !== 'object' || deel === null || gezien.has(deel)) return false;
    gezien.add(deel);
    return Object.values(deel).some(holds);
  };
  return checkDiepte(waarde) !== undefined || holds(waarde);
}
