import * as z from 'zod';
import {
  conceptbijdragevelden,
  NietNegatiefBedragSchema,
  planvelden,
  VerdeelsleutelSchema,
} from '../../financiering/huis.js';
import type { Conceptbijdrage, Kostendrager, Verdeelsleutel } from '../../financiering/index.js';
import type { Bedrag } from '../../kern/index.js';

/**
 * A contribution as it is decided: without steps, which are facts. Its key gets the year of the programme behind it in the plan, `bzk-1`.
 */
export interface Opzetbijdrage extends Omit<Conceptbijdrage, 'stappen' | 'verdeelsleutel'> {
  /**
   * How it is divided over kostendragers. `per_buurt`: over the kostendragers of the programmes that belong to the paying party, in
   * proportion to the number of buurten of each programme, and equally within a programme. Default: the party bears it as a whole.
   */
  readonly verdeelsleutel?: Verdeelsleutel | 'per_buurt' | undefined;
}

/** Years of the programme with the same contributions. */
export interface Opzetjaren {
  /** The years: 1 is the first year from the start, 2 the second. */
  readonly programmajaren: readonly number[];
  /** What each of these years costs, when that is known separately from the contributions. */
  readonly benodigd?: Bedrag | undefined;
  /** The contributions of each of these years: with two years every amount is there twice. */
  readonly bijdragen: readonly Opzetbijdrage[];
}

/** The financieringsplan before there are days. */
export interface Opzetgeld {
  readonly naam: string;
  readonly kostendragers?: readonly Kostendrager[] | undefined;
  readonly jaren: readonly Opzetjaren[];
}

const { stappen: _, verdeelsleutel: __, ...velden } = conceptbijdragevelden;

/** Schema of {@link Opzetgeld}. */
export const OpzetgeldSchema: z.ZodType<Opzetgeld, Opzetgeld> = z.strictObject({
  ...planvelden,
  jaren: z
    .array(
      z.strictObject({
        programmajaren: z
          .array(
            z
              .int()
              .min(1, { error: 'opzet.programmajaar_ongeldig' })
              .max(100, { error: 'opzet.programmajaar_ongeldig' }),
          )
          .min(1)
          .max(100),
        benodigd: NietNegatiefBedragSchema.optional(),
        bijdragen: z
          .array(
            z.strictObject({
              ...velden,
              verdeelsleutel: z.union([z.literal('per_buurt'), VerdeelsleutelSchema]).optional(),
            }),
          )
          .max(1000),
      }),
    )
    .min(1)
    .max(100),
});
