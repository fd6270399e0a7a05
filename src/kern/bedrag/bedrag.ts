import * as z from 'zod';
import { brandSchema } from '../document/brandSchema.js';

declare const merk: unique symbol;

/**
 * An amount in euro: a canonical decimal string with two decimals, a point and no thousands mark: `"60000.00"`, `"-0.05"`.
 * Zero is `"0.00"`, never `"-0.00"`. At most sixteen digits before the point.
 */
export type Bedrag = string & { readonly [merk]: 'Bedrag' };

const CANONICAL = /^(?!-0\.00$)-?(?:0|[1-9]\d{0,15})\.\d{2}$/;

/**
 * Whether a value is an amount in its canonical form.
 *
 * @example
 * ```ts
 * import { isBedrag } from 'buurtaanpak/kern';
 *
 * isBedrag('60000.00'); // => true
 * isBedrag('60000'); // => false
 * ```
 */
export function isBedrag(value: unknown): value is Bedrag {
  return typeof value === 'string' && CANONICAL.test(value);
}

/** Schema of a {@link Bedrag} in a document. Only the canonical form passes: a document is never corrected silently. */
export const BedragSchema = /* @__PURE__ */ brandSchema<Bedrag>(
  z.string().regex(CANONICAL, { error: 'kern.bedrag_notatie' }),
);
