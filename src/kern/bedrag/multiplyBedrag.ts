import { showWaarde } from '../bevinding/showWaarde.js';
import { refuse } from '../fout/DomeinFout.js';
import type { Bedrag } from './bedrag.js';
import { fromCenten, toCenten } from './centen.js';
import { Decimaal } from './decimaal.js';

/** How {@link multiplyBedrag} rounds. */
export interface MultiplyBedragOptions {
  /**
   * `half-up`: half a cent goes away from zero, as in daily bookkeeping; `half-even`: half a cent goes to the even cent.
   * Default: `half-up`.
   */
  readonly afronding?: 'half-even' | 'half-up';
}

const MODES = { 'half-even': Decimaal.ROUND_HALF_EVEN, 'half-up': Decimaal.ROUND_HALF_UP } as const;
const FACTOR = /^-?\d+(?:\.\d+)?$/;
// Beyond this a product would no longer be exact in 400 digits; no index, share or VAT rate comes near.
const MOST_DIGITS = 300;

/** A factor as an exact decimal. A number stands for its shortest decimal text: `0.1` is a tenth. */
function readFactor(factor: number | string): Decimaal {
  const fits = typeof factor === 'number' ? Number.isFinite(factor) : typeof factor === 'string' && FACTOR.test(factor);
  const decimaal = new Decimaal(fits ? factor : 0);
  if (!fits || decimaal.precision(true) + decimaal.decimalPlaces() > MOST_DIGITS) {
    refuse('kern.factor_ongeldig', { waarde: showWaarde(factor) });
  }
  return decimaal;
}

/**
 * An amount times a decimal factor: the exact product, rounded once to the cent.
 *
 * @param bedrag - an amount
 * @param factor - a finite number (its shortest decimal text counts, so `0.1` is a tenth) or a decimal text such as `'1.021'`
 * @param options - the rounding; half a cent goes away from zero by default
 * @returns the product in whole cents
 * @throws DomeinFout `kern.factor_ongeldig`, `kern.bedrag_notatie`, `kern.bedrag_te_groot`
 *
 * @example
 * ```ts
 * import { euro, multiplyBedrag } from 'buurtaanpak/kern';
 *
 * multiplyBedrag(euro('0.05'), '0.5'); // => '0.03'
 * multiplyBedrag(euro('0.05'), '0.5', { afronding: 'half-even' }); // => '0.02'
 * ```
 */
export function multiplyBedrag(bedrag: Bedrag, factor: number | string, options: MultiplyBedragOptions = {}): Bedrag {
  const centen = new Decimaal(toCenten(bedrag).toString());
  const product = centen.times(readFactor(factor)).toDecimalPlaces(0, MODES[options.afronding ?? 'half-up']);
  return fromCenten(BigInt(product.toFixed()));
}
