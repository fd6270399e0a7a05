import * as z from 'zod';
import { type Doel, DoelSchema } from './doel.js';
import { type SelectieGebied, SelectieGebiedSchema } from './invoer.js';
import { type Regel, RegelsSchema } from './regel.js';

/** The part of a question to `selectBuurten` besides scores and quota: plain JSON. */
export interface Selectieopties {
  /** The buurten. Default: those of the scores, of which only the code is known. */
  readonly gebieden?: readonly SelectieGebied[] | undefined;
  /** Rules besides the quota. Default: none. */
  readonly regels?: readonly Regel[] | undefined;
  /** Pairs of codes of neighbours, in either order, once or twice. A pair with an unknown code is ignored. */
  readonly buren?: readonly (readonly [string, string])[] | undefined;
  /** The objective. Default: `{ soort: 'totaal' }`. */
  readonly doel?: Doel | undefined;
  /**
   * Codes in order of precedence, for a tie between equally good selections; for instance from a draw of lots. The other codes follow in
   * order of code.
   */
  readonly voorrang?: readonly string[] | undefined;
  /** Scores (times weights) are rounded to this many decimals before they are added and compared: 0 to 12. Default 9, or as many as can be added exactly when scores are large. */
  readonly decimalen?: number | undefined;
  /**
   * The maximum number of subproblems; after that the best found selection is given. It is not a time, so that the answer is the same on
   * every machine. Default 50000.
   */
  readonly knopenbudget?: number | undefined;
  /** The maximum number of pivots of the simplex, the steps of which a subproblem consists. Default 200000. */
  readonly pivotbudget?: number | undefined;
}

const code = z.string().min(1).max(300);

/** Schema of {@link Selectieopties}. */
export const SelectieoptiesSchema: z.ZodType<Selectieopties> = z.strictObject({
  gebieden: z.array(SelectieGebiedSchema).optional(),
  regels: RegelsSchema.optional(),
  buren: z.array(z.tuple([code, code])).optional(),
  doel: DoelSchema.optional(),
  voorrang: z.array(code).optional(),
  decimalen: z.int().min(0).max(12).optional(),
  knopenbudget: z.int().min(1).optional(),
  pivotbudget: z.int().min(1).optional(),
});
