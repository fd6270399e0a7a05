import * as z from 'zod';
import { brandSchema } from '../../kern/huis.js';
import { Aandeel, type Bedrag, type Factor, Procent, Sleutel } from '../../kern/index.js';
import { NietNegatiefBedragSchema } from './bedragen.js';

/** A positive decimal in a document: at most nine digits before the point and six behind it. */
const DecimaalSchema = z
  .string()
  .regex(/^(?=[\d.]{0,15}[1-9])\d{1,9}(?:\.\d{1,6})?$/, { error: 'financiering.getal_notatie' });

/** A percentage above zero in a document: `'33.3'`. At most six decimals. */
export const ProcentSchema: z.ZodType<Procent, Procent> = brandSchema<Procent>(DecimaalSchema);

/** A share above zero in a document: `'8'`. At most six decimals. */
export const AandeelSchema: z.ZodType<Aandeel, Aandeel> = brandSchema<Aandeel>(DecimaalSchema);

/** An index figure in a document: `'121.4'`. At most six decimals. */
export const IndexcijferSchema: z.ZodType<Factor, Factor> = brandSchema<Factor>(DecimaalSchema);

/**
 * What one cost bearer takes of an amount:
 * - `vast`: a fixed amount;
 * - `procent`: a percentage of the whole amount;
 * - `aandeel`: a share of what the fixed amounts and percentages leave, in proportion to the other shares;
 * - `rest`: all that is left.
 */
export type Verdeeldeel =
  | { readonly soort: 'vast'; readonly kostendrager: Sleutel; readonly bedrag: Bedrag }
  | { readonly soort: 'procent'; readonly kostendrager: Sleutel; readonly procent: Procent }
  | { readonly soort: 'aandeel'; readonly kostendrager: Sleutel; readonly aandeel: Aandeel }
  | { readonly soort: 'rest'; readonly kostendrager: Sleutel };

/** How an amount is divided over cost bearers. It must divide all of it: see `splitByVerdeelsleutel`. */
export type Verdeelsleutel = readonly Verdeeldeel[];

function createSleutelSchema(
  procent: z.ZodType<Procent, Procent>,
  aandeel: z.ZodType<Aandeel, Aandeel>,
): z.ZodType<Verdeelsleutel, Verdeelsleutel> {
  return z
    .array(
      z.discriminatedUnion('soort', [
        z.strictObject({ soort: z.literal('vast'), kostendrager: Sleutel.schema, bedrag: NietNegatiefBedragSchema }),
        z.strictObject({ soort: z.literal('procent'), kostendrager: Sleutel.schema, procent }),
        z.strictObject({ soort: z.literal('aandeel'), kostendrager: Sleutel.schema, aandeel }),
        z.strictObject({ soort: z.literal('rest'), kostendrager: Sleutel.schema }),
      ]),
    )
    .min(1)
    .max(1000);
}

/** Schema of a {@link Verdeelsleutel} in a document. */
export const VerdeelsleutelSchema: z.ZodType<Verdeelsleutel, Verdeelsleutel> = createSleutelSchema(
  ProcentSchema,
  AandeelSchema,
);

/**
 * A verdeelsleutel that is given outside a document. Its shares may be zero, and have as many decimals as the type allows.
 */
export const LosseVerdeelsleutelSchema: z.ZodType<Verdeelsleutel, Verdeelsleutel> = createSleutelSchema(
  Procent.schema,
  Aandeel.schema,
);
