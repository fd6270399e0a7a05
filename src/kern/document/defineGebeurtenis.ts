import type * as z from 'zod';
import { type Parseresultaat, safeParseSchema } from './safeParseSchema.js';
import { type Upcasters, upcastGebeurtenis } from './upcastGebeurtenis.js';

/** Choices of every reader of events. */
export interface UpcastOptions {
  /** Steps for forms that the app used before. Default: none. */
  readonly upcasters?: Upcasters | undefined;
}

/**
 * A kind of event: how it is read. A command makes one, so it has no `create`.
 *
 * Cost: n in the parts of the event, and in the steps that bring it up to date (at most 100).
 */
export interface Gebeurtenislezer<T, O extends UpcastOptions = UpcastOptions> {
  /** The schema of an event of the newest version. */
  readonly schema: z.ZodType<T>;
  /**
   * Reads a stored event, and brings an earlier form up to date.
   *
   * @throws DomeinFout `kern.document_ongeldig`, with every problem in `bevindingen`
   */
  readonly parse: (value: unknown, options?: O) => T;
  /** Reads an event as `parse` does, but returns the error instead of throwing it. */
  readonly safeParse: (value: unknown, options?: O) => Parseresultaat<T>;
}

/** What {@link defineGebeurtenis} needs. */
export interface DefineGebeurtenisOptions<T, O extends UpcastOptions = UpcastOptions> {
  /** What such an event is called in an error. */
  readonly soort: string;
  /** The schema of the newest version. */
  readonly schema: z.ZodType<T>;
  /** Brings an event up to date. Default: `upcastGebeurtenis`, for an event that holds no other. */
  readonly upcast?: (value: unknown, upcasters: Upcasters, keuzes: O | undefined) => Parseresultaat<unknown>;
}

/**
 * Defines a kind of event: the form of today, and how a form of before is brought up to date.
 *
 * @returns `parse`, which throws a `DomeinFout` with the code `kern.document_ongeldig`; `safeParse`, which returns it; and `schema`
 *
 * @example
 * ```ts
 * import { defineGebeurtenis } from 'buurtaanpak/kern/huis';
 * import * as z from 'zod';
 *
 * const schema = z.strictObject({ soort: z.literal('gebeld'), versie: z.literal(2), minuten: z.number() });
 * const Belgebeurtenis = defineGebeurtenis({ soort: 'belgebeurtenis', schema });
 * const oud = { soort: 'gebeld', versie: 1, uren: 1.5 };
 * Belgebeurtenis.safeParse(oud).success; // => false
 * const upcasters = { gebeld: { 1: () => ({ soort: 'gebeld', versie: 2, minuten: 90 }) } };
 * Belgebeurtenis.parse(oud, { upcasters }).minuten; // => 90
 * ```
 */
export function defineGebeurtenis<T, O extends UpcastOptions = UpcastOptions>(
  options: DefineGebeurtenisOptions<T, O>,
): Gebeurtenislezer<T, O> {
  const {
    soort,
    schema,
    upcast = (value: unknown, upcasters: Upcasters) => upcastGebeurtenis(value, upcasters),
  } = options;
  const safeParse = (value: unknown, keuzes?: O): Parseresultaat<T> => {
    const bijgewerkt = upcast(value, keuzes?.upcasters ?? {}, keuzes);
    return bijgewerkt.success ? safeParseSchema(schema, bijgewerkt.data, soort) : bijgewerkt;
  };
  const parse = (value: unknown, keuzes?: O): T => {
    const resultaat = safeParse(value, keuzes);
    if (!resultaat.success) throw resultaat.error;
    return resultaat.data;
  };
  return { schema, parse, safeParse };
}
