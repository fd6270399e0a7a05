import * as z from 'zod';
import { type Datum, DatumSchema } from '../datum/datum.js';
import { addProbleem } from '../teksten/codes.js';

/** A run of days, both the first and the last included ('van … t/m …'). `van` is never after `tot`. */
export interface Periode {
  readonly van: Datum;
  readonly tot: Datum;
}

/** Schema of a {@link Periode} in a document. */
export const PeriodeSchema: z.ZodType<Periode, Periode> = z
  .strictObject({ van: DatumSchema, tot: DatumSchema })
  .superRefine(({ van, tot }, context) => {
    if (van > tot) addProbleem(context, 'kern.periode_omgekeerd', { van, tot });
  });
