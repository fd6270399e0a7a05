import * as z from 'zod';
import { type Doel, DoelSchema } from './doel.js';
import { type SelectieGebied, SelectieGebiedSchema } from './invoer.js';
import { type Regel, RegelsSchema } from './regel.js';

/** Options of `selectBuurten`. */
export interface SelectBuurtenOptions {
  /** The buurten. Default: those of the scores, of which only what their code tells is known. */
  readonly gebieden?: readonly SelectieGebied[] | undefined;
  /** Rules besides the quota. Default: none. */
  readonly regels?: readonly Regel[] | undefined;
  /** Pairs of codes of neighbours, each pair once or twice, in either order; pairs with a code that is no gebied do not count. */
  readonly buren?: readonly (readonly [string, string])[] | undefined;
  /** What the best selection is. Default: `{ soort: 'totaal' }`. */
  readonly doel?: Doel | undefined;
  /** Codes in order of precedence when selections are equally good, from a draw of lots for instance. Default, and after these: by code. */
  readonly voorrang?: readonly string[] | undefined;
  /** Scores (times weights) are rounded to this many decimals before they are added and compared: 0 to 12. Default 9, or as many as can be added exactly when scores are large. */
  readonly decimalen?: number | undefined;
  /** The most subproblems to look at before giving the best found; never a time, so that the answer is the same everywhere. Default 50000. */
  readonly knopenbudget?: number | undefined;
}

const code = z.string().min(1).max(300);

/** Schema of {@link SelectBuurtenOptions}. */
export const SelectBuurtenOptionsSchema: z.ZodType<SelectBuurtenOptions> = z.strictObject({
  gebieden: z.array(SelectieGebiedSchema).optional(),
  regels: RegelsSchema.optional(),
  buren: z.array(z.tuple([code, code])).optional(),
  doel: DoelSchema.optional(),
  voorrang: z.array(code).optional(),
  decimalen: z.int().min(0).max(12).optional(),
  knopenbudget: z.int().min(1).optional(),
});
