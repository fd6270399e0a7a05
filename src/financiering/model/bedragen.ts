import type * as z from 'zod';
import { Bedrag } from '../../kern/index.js';

/** An amount of zero or more: a contribution is never negative. */
export const NietNegatiefBedragSchema: z.ZodType<Bedrag, Bedrag> = Bedrag.schema
  .refine((bedrag) => !bedrag.startsWith('-'), { error: 'financiering.bedrag_negatief' })
  .meta({
    // A refinement is lost in JSON Schema, so this pattern says it there.
    pattern: '^(?:0|[1-9]\\d{0,15})\\.\\d{2}$',
  });
