import * as z from 'zod';
import type { Bedrag } from '../../kern/index.js';
import { Sleutel } from '../../kern/index.js';
import { NietNegatiefBedragSchema } from './bedragen.js';

/** A positive decimal as a text, so that it never becomes a float: `'33.3'`. At most six decimals. */
export const DecimaalSchema = z
  .string()
  .regex(/^(?=[\d.]{0,15}[1-9])\d{1,9}(?:\.\d{1,6})?$/, { error: 'financiering.getal_notatie' });

/**
 * What one cost bearer takes of an amount:
 * - `vast`: a fixed amount;
 * - `procent`: a percentage of the whole amount;
 * - `aandeel`: a share of what the fixed amounts and percentages leave, in proportion to the other shares;
 * - `rest`: all that is left.
 */
export type Verdeeldeel =
  | { readonly soort: 'vast'; readonly kostendrager: Sleutel; readonly bedrag: Bedrag }
  | { readonly soort: 'procent'; readonly kostendrager: Sleutel; readonly procent: string }
  | { readonly soort: 'aandeel'; readonly kostendrager: Sleutel; readonly aandeel: string }
  | { readonly soort: 'rest'; readonly kostendrager: Sleutel };

/** How an amount is divided over cost bearers. It must divide all of it: see `splitByVerdeelsleutel`. */
export type Verdeelsleutel = readonly Verdeeldeel[];

function createSleutelSchema(decimaal: z.ZodType<string, string>): z.ZodType<Verdeelsleutel, Verdeelsleutel> {
  return z
    .array(
      z.discriminatedUnion('soort', [
        z.strictObject({ soort: z.literal('vast'), kostendrager: Sleutel.schema, bedrag: NietNegatiefBedragSchema }),
        z.strictObject({ soort: z.literal('procent'), kostendrager: Sleutel.schema, procent: decimaal }),
        z.strictObject({ soort: z.literal('aandeel'), kostendrager: Sleutel.schema, aandeel: decimaal }),
        z.strictObject({ soort: z.literal('rest'), kostendrager: Sleutel.schema }),
      ]),
    )
    .min(1)
    .max(1000);
}

/** Schema of a {@link Verdeelsleutel} in a document. */
export const VerdeelsleutelSchema: z.ZodType<Verdeelsleutel, Verdeelsleutel> = createSleutelSchema(DecimaalSchema);

/**
 * A verdeelsleutel that is given outside a document. Its decimal texts may have any number of digits; they are read where they are used.
 */
export const LosseVerdeelsleutelSchema: z.ZodType<Verdeelsleutel, Verdeelsleutel> = createSleutelSchema(z.string());
