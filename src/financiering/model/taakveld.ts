import * as z from 'zod';

/**
 * A taakveld of the Iv3 classification (informatie voor derden) with the year of the classification. The code is a text:
 * `'0.10'` (mutaties reserves) is another taakveld than `'0.1'` (bestuur).
 */
export interface Taakveld {
  readonly code: string;
  readonly jaar: number;
  /** The economic category of Iv3 in that year, a text such as `'3.8'` or `'4.3.1'`. The library has no list of them. */
  readonly categorie?: string | undefined;
}

/** Schema of a {@link Taakveld}. `checkFinancieringsplan` tells whether the code existed in that year. */
export const TaakveldSchema: z.ZodType<Taakveld, Taakveld> = z.strictObject({
  code: z.string().regex(/^\d\.\d{1,3}[a-d]?$/, { error: 'financiering.taakveld_notatie' }),
  jaar: z.int().min(2017).max(2999),
  categorie: z
    .string()
    .regex(/^\d\.\d{1,2}(?:\.\d{1,2})?$/, { error: 'financiering.categorie_notatie' })
    .optional(),
});
