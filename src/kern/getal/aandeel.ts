import type { Waardesoort } from '../document/defineWaarde.js';
import { defineDecimaal } from './defineDecimaal.js';

declare const merk: unique symbol;

/**
 * A share in proportion to other shares, zero or more, as a decimal text: of `"8"` and `"4"` the first gets two thirds. Digits, with a point
 * before the decimals; at most 150 digits on either side of it. A text, so that it never becomes a float.
 */
export type Aandeel = string & { readonly [merk]: 'Aandeel' };

/**
 * The value of {@link Aandeel}. `Aandeel.parse` takes a text as it is written in a document, or a number, which stands for its shortest
 * decimal text; `Aandeel.is` recognises such a text, and `Aandeel.schema` is its schema in a document.
 *
 * `Aandeel.parse` throws DomeinFout `kern.getal_notatie`: another notation (`'1/3'`, `'0,5'`, `'1e3'`, `''`, spaces, a sign).
 *
 * @example
 * ```ts
 * import { Aandeel, allocateBedrag, euro } from 'buurtaanpak/kern';
 *
 * allocateBedrag(euro(60_000), [Aandeel.parse('8'), Aandeel.parse('4')]); // => ['40000.00', '20000.00']
 * Aandeel.parse(0.25); // => '0.25'
 * Aandeel.parse('1/3'); // throws kern.getal_notatie
 * ```
 */
export const Aandeel: Waardesoort<Aandeel> = /* @__PURE__ */ defineDecimaal<Aandeel>({
  vorm: /^\d{1,150}(?:\.\d{1,150})?$/,
  code: 'kern.getal_notatie',
});
