import type * as z from 'zod';
import { type Bedrag, BedragSchema } from '../../kern/index.js';

/** An amount of zero or more: what a contribution is worth is never written with a minus sign. */
export const NietNegatiefBedragSchema: z.ZodType<Bedrag, Bedrag> = BedragSchema.refine(
  (bedrag) => !bedrag.startsWith('-'),
  { error: 'financiering.bedrag_negatief' },
).meta({
  // JSON Schema does not see a refinement.
  pattern: '^(?:0|[1-9]\\d{0,15})\\.\\d{2}$',
});
