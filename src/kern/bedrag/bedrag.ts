import * as z from 'zod';
import { brandSchema } from '../document/brandSchema.js';
import { defineWaarde, type Waardesoort } from '../document/defineWaarde.js';
import { parseSchema } from '../document/parseSchema.js';

declare const merk: unique symbol;

/**
 * An amount in euro: a canonical decimal string with two decimals, a point and no thousands mark: `"60000.00"`, `"-0.05"`.
 * Zero is `"0.00"`, never `"-0.00"`. At most sixteen digits before the point.
 */
export type Bedrag = string & { readonly [merk]: 'Bedrag' };

const CANONICAL = /^(?!-0\.00$)-?(?:0|[1-9]\d{0,15})\.\d{2}$/;

const schema: z.ZodType<Bedrag, Bedrag> = /* @__PURE__ */ brandSchema<Bedrag>(
  z.string().regex(CANONICAL, { error: 'kern.bedrag_notatie' }),
);

/**
 * The value of {@link Bedrag}. `Bedrag.parse` takes a text in the canonical form; `Bedrag.is` recognises one; `Bedrag.schema` is its schema
 * in a document. Only the canonical form passes: nothing is corrected silently. `euro` makes an amount of a number.
 *
 * `Bedrag.parse` throws DomeinFout `kern.document_ongeldig`, with `kern.bedrag_notatie` or `kern.type_verkeerd` in `bevindingen`.
 *
 * @example
 * ```ts
 * import { Bedrag } from 'buurtaanpak/kern';
 *
 * Bedrag.parse('60000.00'); // => '60000.00'
 * Bedrag.is('60000'); // => false
 * Bedrag.parse('60.000,00'); // throws kern.document_ongeldig
 * ```
 */
export const Bedrag: Waardesoort<Bedrag> = /* @__PURE__ */ defineWaarde<Bedrag>({
  schema,
  parse: (value) => parseSchema(schema, value, 'bedrag'),
  is: (value) => typeof value === 'string' && CANONICAL.test(value),
});
