import * as z from 'zod';

/** A part of the mapping: which share of an old area lies in a new one. */
export interface Indelingsdeel {
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
export interface Indelingskoppeling {
  /** Year of the old classification. */
  readonly van: number;
  /** Year of the new classification. */
  readonly naar: number;
  readonly delen: readonly Indelingsdeel[];
}

/** Year of a classification. */
export const JaarSchema: z.ZodType<number, number> = z.int().min(1900).max(2999);

/** Schema of an {@link Indelingskoppeling}. */
export const Indelingskoppeling.schema: z.ZodType<Indelingskoppeling, Indelingskoppeling> = z.strictObject({
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
