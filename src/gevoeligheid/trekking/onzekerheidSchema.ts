import * as z from 'zod';
import { AggregatiewijzeSchema, NormalisatieSchema, OntbreekregelSchema } from '../../routekaart/huis.js';
import type { Gewichtsonzekerheid } from './onzekerheid.js';

// `checkOnzekerheid` checks the range of these numbers, with its own findings.
const getal: z.ZodType<number> = z
  .any()
  .superRefine((waarde, context) => {
    if (typeof waarde !== 'number') context.addIssue({ code: 'invalid_type', expected: 'number', input: waarde });
  })
  .meta({ type: 'number' });

const GewichtsonzekerheidSchema: z.ZodType<Gewichtsonzekerheid> = z.discriminatedUnion('methode', [
  z.strictObject({ methode: z.literal('dirichlet'), concentratie: getal.optional() }),
  z.strictObject({ methode: z.literal('marge'), marge: getal }),
  z.strictObject({
    methode: z.literal('grenzen'),
    grenzen: z.record(z.string(), z.strictObject({ van: getal, tot: getal })),
  }),
]);

/** The form of a description of the uncertainty. */
export const OnzekerheidSchema = z.strictObject({
  gewichten: GewichtsonzekerheidSchema.optional(),
  normalisaties: z.array(NormalisatieSchema).optional(),
  aggregaties: z.array(AggregatiewijzeSchema).optional(),
  aanvullingen: z.array(OntbreekregelSchema).optional(),
  criteriumWeglaten: z.boolean().optional(),
  rolWeglaten: z.boolean().optional(),
  bootstrap: z.boolean().optional(),
  cijfers: z.boolean().optional(),
  ontbrekend: z.strictObject({ methode: z.literal('donoren'), aantal: z.int().min(1).max(1000).optional() }).optional(),
});
