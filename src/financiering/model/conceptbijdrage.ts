import * as z from 'zod';
import { type Aandeel, Sleutel } from '../../kern/index.js';
import {
  type Bedragbijdrage,
  bijdragevelden,
  type Kostenbijdrage,
  type Prijsbijdrage,
  soortvelden,
  type Uitkering,
} from './bijdrage.js';
import { AandeelSchema } from './verdeelsleutel.js';

/** An instalment before there are days: its day counts from the first day of the year of the programme. */
export interface Concepttermijn {
  readonly id: Sleutel;
  readonly aandeel: Aandeel;
  /** Whole months after the first day of the year of the programme. Default: 0. */
  readonly maanden?: number | undefined;
  /** Days after that. Default: 0. */
  readonly dagen?: number | undefined;
}

type Concept<B> = B extends { readonly soort: infer S }
  ? Omit<B, 'id' | 'aard' | 'soort' | 'termijnen'> & {
      /** Its own key. Default: the key of the paying party with the year of the programme behind it, `bzk-1`. */
      readonly id?: Sleutel | undefined;
      /** Default: `exact`. */
      readonly aard?: Bedragbijdrage['aard'] | undefined;
      readonly termijnen?: readonly Concepttermijn[] | undefined;
    } & (S extends 'bedrag' ? { readonly soort?: S | undefined } : { readonly soort: S })
  : never;

/**
 * A contribution of a plan that is being drafted. Its key, its nature and the soort `bedrag` may be left out, and its instalments count
 * from the first day of its year.
 */
export type Conceptbijdrage =
  | Concept<Bedragbijdrage>
  | Concept<Prijsbijdrage>
  | Concept<Kostenbijdrage>
  | Concept<Uitkering>;

const maanden = z.int().min(-1200).max(1200).optional();

/** The fields that every kind of {@link Conceptbijdrage} has. */
export const conceptvelden = {
  ...bijdragevelden,
  id: bijdragevelden.id.optional(),
  aard: bijdragevelden.aard.optional(),
  termijnen: z
    .array(
      z.strictObject({
        id: Sleutel.schema,
        aandeel: AandeelSchema,
        maanden,
        dagen: z.int().min(-36_600).max(36_600).optional(),
      }),
    )
    .max(1000)
    .optional(),
};

/** Schema of a {@link Conceptbijdrage}. */
export const ConceptbijdrageSchema: z.ZodType<Conceptbijdrage, Conceptbijdrage> = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('bedrag').optional(), ...conceptvelden, ...soortvelden.bedrag }),
  z.strictObject({ soort: z.literal('prijs_per_buurt'), ...conceptvelden, ...soortvelden.prijs_per_buurt }),
  z.strictObject({ soort: z.literal('werkelijke_kosten'), ...conceptvelden, ...soortvelden.werkelijke_kosten }),
  z.strictObject({ soort: z.literal('specifieke_uitkering'), ...conceptvelden, ...soortvelden.specifieke_uitkering }),
]);
