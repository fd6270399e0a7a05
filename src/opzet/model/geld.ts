import * as z from 'zod';
import {
  conceptvelden,
  NietNegatiefBedragSchema,
  planvelden,
  soortvelden,
  VerdeelsleutelSchema,
} from '../../financiering/huis.js';
import type {
  Conceptbijdrage,
  Conceptjaren,
  Kostendrager,
  Opschortingsregel,
  Stopregel,
  Verdeelsleutel,
} from '../../financiering/index.js';
import type { Bedrag } from '../../kern/index.js';

type Eigen<B> = B extends unknown
  ? Omit<B, 'verdeelsleutel'> & {
      /**
       * How it is divided over kostendragers. `per_buurt`: over the kostendragers of the programmes that belong to the paying party, in
       * proportion to the number of buurten of each programme, and equally within a programme. Default: the party bears it as a whole.
       */
      readonly verdeelsleutel?: Verdeelsleutel | 'per_buurt' | undefined;
    }
  : never;

/**
 * A contribution as it is decided: one of the four kinds of financiering, with instalments that count from the first day of its year. Its
 * key gets the year of the programme behind it in the plan, `bzk-1`; `dekt` names the keys without the year. It means the contribution of
 * the same year when there is one, else that of every year.
 */
export type Opzetbijdrage = Eigen<Conceptbijdrage>;

/** Years of the programme with the same contributions. */
export interface Opzetjaren {
  /** The years: 1 is the first year from the start, 2 the second. */
  readonly programmajaren: readonly number[];
  /** What each of these years costs, when that is known separately from the contributions. */
  readonly benodigd?: Bedrag | undefined;
  /** Each of these years is an option, to be taken so many whole months before its first day at the latest. Default: no option. */
  readonly optie?: Conceptjaren['optie'];
  /** The contributions of each of these years: with two years every amount is there twice. */
  readonly bijdragen: readonly Opzetbijdrage[];
}

/** The financieringsplan before there are days. */
export interface Opzetgeld {
  readonly naam: string;
  readonly kostendragers?: readonly Kostendrager[] | undefined;
  /** What happens to the money that a buurt has left when it stops. Default: `terug`. */
  readonly bijStop?: Stopregel | undefined;
  /** What a suspension of the agreement does to the money. Default: `telt_door`. */
  readonly bijOpschorting?: Opschortingsregel | undefined;
  readonly jaren: readonly Opzetjaren[];
}

/** The fields of every kind. Each kind has a form of its own for the key, so that the JSON Schema says at the field what it is. */
const createVelden = () => ({
  ...conceptvelden,
  verdeelsleutel: z.union([z.literal('per_buurt'), VerdeelsleutelSchema]).optional(),
});

const BijdrageSchema: z.ZodType<Opzetbijdrage, Opzetbijdrage> = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('bedrag').optional(), ...createVelden(), ...soortvelden.bedrag }),
  z.strictObject({ soort: z.literal('prijs_per_buurt'), ...createVelden(), ...soortvelden.prijs_per_buurt }),
  z.strictObject({ soort: z.literal('werkelijke_kosten'), ...createVelden(), ...soortvelden.werkelijke_kosten }),
  z.strictObject({ soort: z.literal('specifieke_uitkering'), ...createVelden(), ...soortvelden.specifieke_uitkering }),
]);

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
        optie: z.strictObject({ maandenVooraf: z.int().min(0).max(1200) }).optional(),
        bijdragen: z.array(BijdrageSchema).max(1000),
      }),
    )
    .min(1)
    .max(100),
});
