import type { Waardesoort } from '../document/defineWaarde.js';
import { defineDecimaal } from './defineDecimaal.js';

declare const merk: unique symbol;

/**
 * A percentage of zero or more, as a decimal text: `"33.3"` is 33.3 percent. Digits, with a point before the decimals; at most 150 digits on
 * either side of it. A text, so that it never becomes a float.
 */
export type Procent = string & { readonly [merk]: 'Procent' };

/**
 * The value of {@link Procent}. `Procent.parse` takes a text as it is written in a document, or a number, which stands for its shortest
 * decimal text; `Procent.is` recognises such a text, and `Procent.schema` is its schema in a document. More than 100 may be right: what is
 * divided says so where it is not.
 *
 * `Procent.parse` throws DomeinFout `kern.getal_notatie`: another notation (`'50%'`, `'33,3'`, `'1e3'`, `''`, spaces, a sign).
 *
 * @example
 * ```ts
 * import { Procent } from 'buurtaanpak/kern';
 *
 * Procent.parse('33.3'); // => '33.3'
 * Procent.parse(21); // => '21'
 * Procent.parse('50%'); // throws kern.getal_notatie
 * Procent.is('5.5.5'); // => false
 * ```
 */
export const Procent: Waardesoort<Procent> = /* @__PURE__ */ defineDecimaal<Procent>({
  vorm: /^\d{1,150}(?:\.\d{1,150})?$/,
  code: 'kern.getal_notatie',
});
