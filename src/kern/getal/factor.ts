import type { Waardesoort } from '../document/defineWaarde.js';
import { defineDecimaal } from './defineDecimaal.js';

declare const merk: unique symbol;

/**
 * What an amount is multiplied by, or an index figure, as a decimal text: `"1.021"`, `"-1"`. Digits, with a point before the decimals and
 * optionally a minus sign; at most 150 digits on either side of the point. A text, so that it never becomes a float.
 */
export type Factor = string & { readonly [merk]: 'Factor' };

/**
 * The value of {@link Factor}. `Factor.parse` takes a text as it is written in a document, or a number, which stands for its shortest
 * decimal text; `Factor.is` recognises such a text, and `Factor.schema` is its schema in a document.
 *
 * `Factor.parse` throws DomeinFout `kern.factor_ongeldig`: another notation (`'2%'`, `'1,021'`, `'1e3'`, `''`, spaces, a plus sign).
 *
 * @example
 * ```ts
 * import { euro, Factor, multiplyBedrag } from 'buurtaanpak/kern';
 *
 * multiplyBedrag(euro(60_000), Factor.parse('1.021')); // => '61260.00'
 * Factor.parse(-1); // => '-1'
 * Factor.parse('1,021'); // throws kern.factor_ongeldig
 * ```
 */
export const Factor: Waardesoort<Factor> = /* @__PURE__ */ defineDecimaal<Factor>({
  vorm: /^-?\d{1,150}(?:\.\d{1,150})?$/,
  code: 'kern.factor_ongeldig',
});
