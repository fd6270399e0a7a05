import { parseSchema } from '../../kern/index.js';
import { readGetallen } from '../model/readGetallen.js';
import { type Behandeling, BehandelingSchema } from '../model/routekaart.js';
import { refuse } from '../teksten/codes.js';
import { type Behandelresultaat, treatKolom } from './treatKolom.js';

/**
 * Reduces the influence of a few extreme values, but only when they distort: when |skewness| is at least 2 and the kurtosis is at least 3.5
 * (`behandeling` can give other bounds). First the extreme points on the side of the long tail are drawn in to the next value, at most
 * `winsoriseren` times. Equal points go together. When that is not enough, the transformation (if there is one) is applied to the original
 * values: `log(x - min + 0.01 (max - min))`, or Box-Cox of `x - min + 1`. With a long tail to the left, the values are mirrored before and
 * after the transformation, so that their order stays.
 *
 * Fewer than four figures, or equal figures, have no shape and do not change. Source: OECD/JRC, Handbook on Constructing Composite
 * Indicators (2008), and the COIN Tool of the JRC for the bounds.
 *
 * @param waarden - the values; NaN is a missing value and stays missing
 * @returns the values and, per value, what was done to it
 * @throws DomeinFout `routekaart.waarde_oneindig`, `routekaart.getal_onbruikbaar` (the transformation makes it too large),
 *   `routekaart.invoer_onleesbaar`, `kern.document_ongeldig`
 *
 * @example
 * ```ts
 * import { treatWaarden } from 'buurtaanpak/routekaart/huis';
 *
 * const { waarden, ingrepen } = treatWaarden([1, 2, 3, 4, 5, 6, 7, 8, 9, 500], {});
 * waarden[9]; // => 9
 * ingrepen[9]; // => 'winsoriseren_hoog'
 * ingrepen[0]; // => undefined
 * ```
 */
export function treatWaarden(waarden: ArrayLike<number>, behandeling: Behandeling): Behandelresultaat {
  const gelezen = parseSchema(BehandelingSchema, behandeling, 'behandeling');
  const uit = treatKolom(readGetallen(waarden, 'waarden'), gelezen);
  const plaats = uit.waarden.findIndex((waarde) => Math.abs(waarde) === Number.POSITIVE_INFINITY);
  if (plaats >= 0) refuse('routekaart.getal_onbruikbaar', { waarde: String(waarden[plaats]) }, [plaats]);
  return uit;
}
