import * as z from 'zod';

/** How buurten of about 750 inhabitants are made from the areas of the sources. */
export interface Opzetsamenstelling {
  /** The target number of inhabitants. Default 750. */
  readonly doel?: number | undefined;
  /** Lower bound of the band, included. Default two thirds of the target. */
  readonly min?: number | undefined;
  /** Upper bound of the band, included. Default four thirds of the target. */
  readonly max?: number | undefined;
  /** The border that a buurt stays within. Default `wijk`. */
  readonly binnen?: 'wijk' | 'gemeente' | undefined;
  /** Divide buurten that are too large by squares of 100 m, which are handed in. Default false: such a buurt stays as it is. */
  readonly splitsen?: boolean | undefined;
  /** Seed of the search: the same seed gives the same buurten. Default 1. */
  readonly zaad?: number | string | undefined;
  /** How many recombinations are tried for each buurt, 0 to 1000. Default that of `composeBuurten` and `splitBuurten`. */
  readonly inspanning?: number | undefined;
}

const grens = z.int().min(1).max(1_000_000).optional();

/** Schema of an {@link Opzetsamenstelling}. */
export const OpzetsamenstellingSchema: z.ZodType<Opzetsamenstelling> = z.strictObject({
  doel: grens,
  min: grens,
  max: grens,
  binnen: z.enum(['wijk', 'gemeente']).optional(),
  splitsen: z.boolean().optional(),
  zaad: z.union([z.int(), z.string().min(1).max(300)]).optional(),
  inspanning: z.int().min(0).max(1000).optional(),
});
