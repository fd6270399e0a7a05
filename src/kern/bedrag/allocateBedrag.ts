import { showWaarde } from '../bevinding/showWaarde.js';
import type { Aandeel } from '../getal/aandeel.js';
import { toVerhouding } from '../getal/toVerhouding.js';
import { refuse } from '../teksten/codes.js';
import { allocateCenten } from './allocateCenten.js';
import type { Bedrag } from './bedrag.js';
import { fromCenten } from './fromCenten.js';
import { toCenten } from './toCenten.js';

/** The weights as whole numbers in the same proportion, exactly: a float counts as its shortest decimal text. */
function toWholeWeights(weights: readonly (number | Aandeel)[]): readonly bigint[] {
  if (weights.every((weight) => Number.isSafeInteger(weight) && Number(weight) >= 0)) return weights.map(BigInt);
  return toVerhouding(weights, (positie) =>
    refuse('kern.gewicht_ongeldig', { positie, waarde: showWaarde(weights[positie]) }, [positie]),
  );
}

/**
 * Divides an amount in proportion to weights, to the cent. The parts always add up to the total.
 *
 * Method: largest remainder (Hamilton). Each part gets its share rounded down to whole cents; the remaining cents go one by one to the
 * parts that lost most by rounding down. Ties: the earlier part first. A negative total gives the parts of its positive counterpart with
 * a minus sign: `-x` gives exactly the negated parts of `x`. All arithmetic is in whole numbers, so it is exact at every size.
 *
 * Cost: n log n in the weights.
 *
 * @param total - the amount to divide, at most sixteen digits before the point
 * @param weights - one weight a part: finite numbers of zero or more, or shares; their scale does not matter.
 *   A part of weight zero gets `0.00`.
 * @returns the parts, in the order of the weights
 * @throws DomeinFout
 * - `kern.gewichten_leeg`: no weights
 * - `kern.gewichten_nul`: all weights are zero
 * - `kern.gewicht_ongeldig`: a weight is negative, NaN, infinite or not a decimal text
 * - `kern.bedrag_notatie`: the total is not an amount
 * - `kern.type_verkeerd`: the weights are not a list
 *
 * @example
 * ```ts
 * import { allocateBedrag, euro } from 'buurtaanpak/kern';
 *
 * allocateBedrag(euro(100), [1, 1, 1]); // => ['33.34', '33.33', '33.33']
 * allocateBedrag(euro('0.05'), [0, 70, 30]); // => ['0.00', '0.04', '0.01']
 * ```
 */
export function allocateBedrag(total: Bedrag, weights: readonly (number | Aandeel)[]): Bedrag[] {
  const totaal = toCenten(total);
  if (!Array.isArray(weights)) refuse('kern.type_verkeerd', { verwacht: 'array', gekregen: showWaarde(weights) });
  if (weights.length === 0) refuse('kern.gewichten_leeg', { totaal: total });
  const gewichten = toWholeWeights(weights);
  if (gewichten.every((gewicht) => gewicht === 0n)) refuse('kern.gewichten_nul', { totaal: total });

  return allocateCenten(totaal, gewichten).map(fromCenten);
}
