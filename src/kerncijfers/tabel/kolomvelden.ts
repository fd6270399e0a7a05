import * as z from 'zod';
import { Datum } from '../../kern/index.js';
import type { Aggregatie, Nauwkeurigheid } from '../themas/catalogusitem.js';
import type { Cijferperiode } from './kerncijfertabel.js';

/** Schema of an {@link Aggregatie}. */
export const AggregatieSchema: z.ZodType<Aggregatie, Aggregatie> = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('som') }),
  z.strictObject({ soort: z.literal('gewogen_gemiddelde'), gewichten: z.array(z.string().min(1)).min(1) }),
  z.strictObject({ soort: z.literal('geen') }),
]);

/** Schema of a {@link Nauwkeurigheid}. */
export const NauwkeurigheidSchema: z.ZodType<Nauwkeurigheid, Nauwkeurigheid> = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('aselect'), basis: z.int().min(2) }),
  z.strictObject({ soort: z.literal('afgerond'), op: z.number().positive() }),
  z.strictObject({ soort: z.literal('interval95') }),
  z.strictObject({ soort: z.literal('overgenomen') }),
]);

/** Schema of a {@link Cijferperiode}. */
export const PeriodeSchema: z.ZodType<Cijferperiode, Cijferperiode> = z.union([
  z.strictObject({ van: Datum.schema, tot: Datum.schema }),
  z.strictObject({ peildatum: Datum.schema }),
]);
