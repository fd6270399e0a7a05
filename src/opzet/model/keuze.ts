import * as z from 'zod';
import { OnzekerheidSchema } from '../../gevoeligheid/huis.js';
import type { Onzekerheid } from '../../gevoeligheid/index.js';
import { DoelSchema, RegelSchema, WaarSchema, ZaadSchema } from '../../selectie/huis.js';
import type { Doel, Regel, Waar } from '../../selectie/index.js';

/** How outlines or points of buurten become neighbours, for rules about neighbours. */
export type Opzetburen =
  | { readonly soort: 'omtrek' }
  | { readonly soort: 'afstand' /** In metres, above 0. */; readonly hoogstens: number };

/** How the certainty of the choice is computed. */
export interface Opzetzekerheid {
  /** The seed: the same seed gives the same draws. */
  readonly zaad: string;
  /** The number of draws, at most 10,000. */
  readonly trekkingen: number;
  /** What is uncertain. Default: the weights and what is missing, as in `drawScores`. */
  readonly onzekerheid?: Onzekerheid | undefined;
}

/** What is decided beforehand about a lot between buurten that score nearly the same. */
export interface Opzetloting {
  /** In points of score: who differs by no more is a near-tie, see `findBijnaGelijken`. Default 0: only equal scores. */
  readonly marge?: number | undefined;
  /** Where the public seed comes from, so that everybody can know it: a draw of a lottery on a day to come. */
  readonly bron: string;
  /** The public seed, once it is known. Until then the run draws no lots, and says so. */
  readonly zaad?: string | undefined;
}

/** The rest of the question to which the choice is the answer. */
export interface Opzetkeuze {
  /** A condition of every buurt, besides that of its quotum. Default: none. */
  readonly kandidaten?: Waar | undefined;
  readonly regels?: readonly Regel[] | undefined;
  /** Default: the highest total. */
  readonly doel?: Doel | undefined;
  /** Codes in order of precedence, for ties. Default: in order of code. */
  readonly voorrang?: readonly string[] | undefined;
  /** Default: no lots are drawn; ties go by `voorrang`. */
  readonly loting?: Opzetloting | undefined;
  readonly decimalen?: number | undefined;
  readonly knopenbudget?: number | undefined;
  /** Needed only for rules about neighbours, when no pairs are handed in. */
  readonly buren?: Opzetburen | undefined;
  /** The number of reserves for each quotum, 0 to 1000. Default: 3. */
  readonly reserves?: number | undefined;
  /** Default: the certainty is not computed. */
  readonly zekerheid?: Opzetzekerheid | undefined;
}

/** Schema of an {@link Opzetkeuze}. */
export const OpzetkeuzeSchema: z.ZodType<Opzetkeuze> = z.strictObject({
  kandidaten: WaarSchema.optional(),
  regels: z.array(RegelSchema).optional(),
  doel: DoelSchema.optional(),
  voorrang: z.array(z.string().min(1).max(300)).optional(),
  loting: z
    .strictObject({
      marge: z.number().min(0).optional(),
      bron: z.string().min(1).max(1000),
      zaad: ZaadSchema.optional(),
    })
    .optional(),
  decimalen: z.int().min(0).max(12).optional(),
  knopenbudget: z.int().min(1).optional(),
  buren: z
    .discriminatedUnion('soort', [
      z.strictObject({ soort: z.literal('omtrek') }),
      z.strictObject({ soort: z.literal('afstand'), hoogstens: z.number().positive() }),
    ])
    .optional(),
  reserves: z.int().min(0).max(1000).optional(),
  zekerheid: z
    .strictObject({
      zaad: z.string().min(1).max(300),
      trekkingen: z.int().min(1).max(10_000),
      onzekerheid: OnzekerheidSchema.optional(),
    })
    .optional(),
});
