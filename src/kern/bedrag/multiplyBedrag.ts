import * as z from 'zod';
import { showWaarde } from '../bevinding/showWaarde.js';
import { parseSchema } from '../document/parseSchema.js';
import { Factor } from '../getal/factor.js';
import { type Decimaalgetal, findDecimaal } from '../getal/findDecimaal.js';
import { writeGetal } from '../getal/writeGetal.js';
import { refuse } from '../teksten/codes.js';
import type { Bedrag } from './bedrag.js';
import { fromCenten } from './fromCenten.js';
import { toCenten } from './toCenten.js';

/** How {@link multiplyBedrag} rounds. */
export interface MultiplyBedragOptions {
  /**
   * `half-up`: half a cent goes away from zero, as in daily bookkeeping; `half-even`: half a cent goes to the even cent.
   * Default: `half-up`.
   */
  readonly afronding?: 'half-even' | 'half-up';
}

const OptionsSchema = z.strictObject({ afronding: z.enum(['half-up', 'half-even']).optional() });
// Far more than any index, share or VAT rate needs; a Factor has at most 300 as well.
const MOST_DIGITS = 300;

/** Reads a factor exactly. A number stands for its shortest decimal text: `0.1` is one tenth. */
function readFactor(factor: number | Factor): Decimaalgetal {
  const getal = typeof factor === 'number' || Factor.is(factor) ? findDecimaal(writeGetal(factor)) : undefined;
  if (getal === undefined || `${getal.cijfers}`.length + getal.decimalen > MOST_DIGITS)
    return refuse('kern.factor_ongeldig', { waarde: showWaarde(factor) });
  return getal;
}

/**
 * An amount times a decimal factor: the exact product, rounded once to the cent.
 *
 * Cost: 1: a factor has at most 300 digits.
 *
 * @param bedrag - an amount
 * @param factor - a finite number (its shortest decimal text counts, so `0.1` is a tenth) or a {@link Factor} such as `'1.021'`
 * @param options - the rounding; half a cent goes away from zero by default
 * @returns the product in whole cents
 * @throws DomeinFout `kern.factor_ongeldig`, `kern.bedrag_notatie`, `kern.bedrag_te_groot`, and `kern.document_ongeldig` for invalid
 *   options
 *
 * @example
 * ```ts
 * import { euro, Factor, multiplyBedrag } from 'buurtaanpak/kern';
 *
 * multiplyBedrag(euro('0.05'), Factor.parse('0.5')); // => '0.03'
 * multiplyBedrag(euro('0.05'), 0.5, { afronding: 'half-even' }); // => '0.02'
 * ```
 */
export function multiplyBedrag(bedrag: Bedrag, factor: number | Factor, options: MultiplyBedragOptions = {}): Bedrag {
  const { afronding = 'half-up' } = parseSchema(OptionsSchema, options, 'opties');
  const { cijfers, decimalen } = readFactor(factor);
  const product = toCenten(bedrag) * cijfers;
  const noemer = 10n ** BigInt(decimalen);
  const positief = product < 0n ? -product : product;
  const heel = positief / noemer;
  const dubbeleRest = 2n * (positief % noemer);
  const omhoog = dubbeleRest === noemer ? afronding === 'half-up' || heel % 2n === 1n : dubbeleRest > noemer;
  const centen = omhoog ? heel + 1n : heel;
  return fromCenten(product < 0n ? -centen : centen);
}
