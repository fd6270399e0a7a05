import * as z from 'zod';
import { defineWaarde } from '../../kern/huis.js';
import { parseSchema, type Waardesoort } from '../../kern/index.js';

/** A part of the mapping: which share of an old area lies in a new one. */
export interface Koppelingsdeel {
  /** Code in the old classification. */
  readonly van: string;
  /** Code in the new classification. */
  readonly naar: string;
  /** Share of the old area, by inhabitants: from 0 to 1. */
  readonly aandeel: number;
  /** Share of the surface of the old area, for figures about land: from 0 to 1. Default: the same as by inhabitants. */
  readonly aandeelOppervlakte?: number | undefined;
}

/** A mapping from the classification of one year to that of another, given by the caller. Plain JSON. */
export interface Koppeling {
  /** Year of the old classification. */
  readonly van: number;
  /** Year of the new classification. */
  readonly naar: number;
  readonly delen: readonly Koppelingsdeel[];
}

/** Year of a classification. */
export const JaarSchema: z.ZodType<number, number> = z.int().min(1900).max(2999);

const schema: z.ZodType<Koppeling, Koppeling> = z.strictObject({
  van: JaarSchema,
  naar: JaarSchema,
  delen: z.array(
    z.strictObject({
      van: z.string().min(1),
      naar: z.string().min(1),
      aandeel: z.number().min(0).max(1),
      aandeelOppervlakte: z.number().min(0).max(1).optional(),
    }),
  ),
});

/**
 * The value of {@link Koppeling}: `Koppeling.parse` reads a mapping from anything, for instance what `JSON.parse` gave;
 * `safeParse` returns the error instead of throwing it; `Koppeling.schema` is its schema in a document. Both judge the form only.
 * `convertKerncijfers` refuses a mapping whose shares of an old area add up to more than 1. `createKoppeling` makes one.
 *
 * `Koppeling.parse` throws DomeinFout `kern.document_ongeldig`, with every problem in `bevindingen`.
 *
 * @example
 * ```ts
 * import { Koppeling } from 'buurtaanpak/gebied';
 *
 * const delen = [{ van: 'BU04790101', naar: 'BU04790111', aandeel: 1 }];
 * Koppeling.parse({ van: 2020, naar: 2024, delen }).delen.length; // => 1
 * Koppeling.parse({ van: 2020, delen }); // throws kern.document_ongeldig
 * ```
 */
export const Koppeling: Waardesoort<Koppeling> = /* @__PURE__ */ defineWaarde<Koppeling>({
  schema,
  parse: (value) => parseSchema(schema, value, 'koppeling'),
  is: (value) => schema.safeParse(value).success,
});
