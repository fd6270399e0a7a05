import type * as z from 'zod';
import { attempt } from './attempt.js';
import type { Parseresultaat } from './safeParseSchema.js';

/** What {@link defineWaarde} needs. */
export interface DefineWaardeOptions<T, O extends readonly unknown[] = []> {
  /** The schema of the value in a document. */
  readonly schema: z.ZodType<T, T>;
  /** Takes anything as such a value, or throws a `DomeinFout`. */
  readonly parse: (value: unknown, ...options: O) => T;
  /** Whether anything is such a value already, in the form of a document. */
  readonly is: (value: unknown) => boolean;
}

/**
 * A kind of value, such as a day or a code: how it is read and recognised.
 *
 * Cost: 1 for a text, which has a longest length; n in the parts of a value that has parts.
 */
export interface Waardesoort<T, O extends readonly unknown[] = []> {
  /** The schema of the value in a document. */
  readonly schema: z.ZodType<T, T>;
  /**
   * Takes anything as such a value.
   *
   * @throws DomeinFout with the code of the value
   */
  readonly parse: (value: unknown, ...options: O) => T;
  /** Takes anything as such a value as `parse` does, but returns the error instead of throwing it. */
  readonly safeParse: (value: unknown, ...options: O) => Parseresultaat<T>;
  /** Whether anything is such a value already, in the form of a document: nothing around it is removed. */
  readonly is: (value: unknown) => value is T;
}

/**
 * Defines a kind of value: the schema it has in documents, and how a program takes a text for it.
 *
 * @returns the four members that every value has: `parse`, `safeParse`, `is` and `schema`
 *
 * @example
 * ```ts
 * import { defineWaarde } from 'buurtaanpak/kern/huis';
 * import * as z from 'zod';
 *
 * const schema = z.string().regex(/^Z\d+$/);
 * const Zaak = defineWaarde({ schema, parse: (value) => schema.parse(value), is: (value) => schema.safeParse(value).success });
 * Zaak.is('Z12'); // => true
 * Zaak.parse('Z12'); // => 'Z12'
 * ```
 */
export function defineWaarde<T, O extends readonly unknown[] = []>(
  options: DefineWaardeOptions<T, O>,
): Waardesoort<T, O> {
  const { schema, parse, is } = options;
  return {
    schema,
    parse,
    safeParse: (value, ...rest) => attempt(() => parse(value, ...rest)),
    is: (value): value is T => is(value),
  };
}
