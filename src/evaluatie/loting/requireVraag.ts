import * as z from 'zod';
import { Datum, parseSchema } from '../../kern/index.js';

const tekst = z.string();
const dag = Datum.schema.optional();

/** What the questions about an effect of a choice or a lot read of their options, each its own part of it. */
const VraagSchema = z.looseObject({
  uitkomst: tekst.min(1),
  op: dag,
  vanaf: dag,
  voormeting: dag,
  vastgesteldOp: dag,
  starts: z.array(z.looseObject({ buurt: tekst, start: Datum.schema })).optional(),
  selectie: z
    .looseObject({
      gekozenOp: Datum.schema,
      criteria: z.array(z.looseObject({ uitkomst: tekst, van: Datum.schema, tot: Datum.schema })),
    })
    .optional(),
  situaties: z.array(z.looseObject({ buurt: tekst, kenmerken: z.record(tekst, z.unknown()) })).optional(),
  kenmerken: z.array(tekst).optional(),
  perioden: z.array(Datum.schema).optional(),
  maat: z.enum(['verandering', 'niveau']).optional(),
});

/** Refuses options that name no outcome, or a day, a start or a situation that is none: all that is wrong at once. */
export function requireVraag(options: unknown): void {
  parseSchema(VraagSchema, options, 'opties');
}
