import * as z from 'zod';
import { Datum, parseSchema } from '../../kern/index.js';
import type { Geldverloop, Kennis } from '../verloop/geldverloop.js';

/** A course of the money with the day on which it is looked at, and the day of knowing. */
export interface Peiling {
  readonly verloop: Geldverloop;
  readonly peildatum: Datum;
  readonly bekendOp?: Datum | undefined;
  readonly methode?: 'dagen' | 'maanden' | undefined;
  /** What counts as known or not whatever the day of knowing. */
  readonly anders?: ReadonlyMap<Kennis, boolean> | undefined;
}

/** The options that all projections have. */
export const peilvelden = {
  peildatum: Datum.schema,
  bekendOp: Datum.schema.optional(),
  methode: z.enum(['dagen', 'maanden']).optional(),
};

const OptionsSchema: z.ZodType<Omit<Peiling, 'verloop' | 'anders'>> = z.strictObject(peilvelden);

/** Reads the options of a projection. */
export function readPeiling(verloop: Geldverloop, options: Omit<Peiling, 'verloop' | 'anders'>): Peiling {
  return { verloop, ...parseSchema(OptionsSchema, options, 'opties') };
}
