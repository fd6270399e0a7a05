import * as z from 'zod';
import { Datum } from '../../kern/index.js';
import { BEOORDELAARSROLLEN, type Beoordelaarsrol } from '../../routekaart/index.js';

/** What goes with the form on which people judge. Its questions and scales are those of the Routekaarten. */
export interface Opzetformulier {
  /** The roles that are asked. Default: all of them. */
  readonly rollen?: readonly Beoordelaarsrol[] | undefined;
  /** The last day on which people can judge. Default: no last day. */
  readonly tot?: Datum | undefined;
  /** A line for who fills it in. Default: none. */
  readonly toelichting?: string | undefined;
}

/** Schema of an {@link Opzetformulier}. */
export const OpzetformulierSchema: z.ZodType<Opzetformulier, Opzetformulier> = z.strictObject({
  rollen: z.array(z.enum(BEOORDELAARSROLLEN)).min(1).optional(),
  tot: Datum.schema.optional(),
  toelichting: z.string().min(1).max(2000).optional(),
});
