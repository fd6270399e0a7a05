import { showWaarde } from '../bevinding/showWaarde.js';
import { refuse } from '../teksten/codes.js';

/**
 * Divides whole cents in proportion to whole weights, by the method of {@link allocateBedrag} (largest remainder). For code that reckons
 * in cents. The parts always add up to the total. Ties go to the earlier part. A negative total gives the negated parts of its positive
 * counterpart.
 *
 * @param totaal - whole cents
 * @param gewichten - whole weights of zero or more; a part of weight zero gets nothing
 * @returns the parts, in the order of the weights
 * @throws DomeinFout
 * - `kern.gewichten_leeg`: no weights
 * - `kern.gewichten_nul`: all weights are zero
 * - `kern.gewicht_ongeldig`: a weight is negative or not a whole number
 * - `kern.type_verkeerd`: the total is not in whole cents, or the weights are not a list
 *
 * @example
 * ```ts
 * import { allocateCenten } from 'buurtaanpak/kern/huis';
 *
 * allocateCenten(100n, [1n, 1n, 1n]); // => [34n, 33n, 33n]
 * ```
 */
export function allocateCenten(totaal: bigint, gewichten: readonly bigint[]): bigint[] {
  if (typeof totaal !== 'bigint')
    refuse('kern.type_verkeerd', { verwacht: 'bigint', gekregen: showWaarde(totaal) }, ['totaal']);
  if (!Array.isArray(gewichten))
    refuse('kern.type_verkeerd', { verwacht: 'array', gekregen: showWaarde(gewichten) }, ['gewichten']);
  if (gewichten.length === 0) refuse('kern.gewichten_leeg', { totaal: `${totaal}` });
  let som = 0n;
  gewichten.forEach((gewicht, positie) => {
    if (typeof gewicht !== 'bigint' || gewicht < 0n)
      refuse('kern.gewicht_ongeldig', { positie, waarde: showWaarde(gewicht) }, [positie]);
    som += gewicht;
  });
  if (som === 0n) refuse('kern.gewichten_nul', { totaal: `${totaal}` });
  const positief = totaal < 0n ? -totaal : totaal;
  const delen = gewichten.map((gewicht) => (positief * gewicht) / som);
  let over = positief - delen.reduce((a, b) => a + b, 0n);
  if (over > 0n) {
    // All remainders have the same denominator, `som`, so it is exact to compare their numerators.
    const resten = gewichten.map((gewicht) => (positief * gewicht) % som);
    // Equal remainders stay in their order.
    const volgorde = resten.map((_, index) => index).sort((a, b) => compareDesc(resten[a], resten[b]));
    for (const index of volgorde) {
      if (over === 0n) break;
      delen[index] = (delen[index] as bigint) + 1n;
      over -= 1n;
    }
  }
  return totaal < 0n ? delen.map((deel) => -deel) : delen;
}

function compareDesc(a = 0n, b = 0n): number {
  return a > b ? -1 : a < b ? 1 : 0;
}
