import * as z from 'zod';
import { parseSchema } from '../../kern/index.js';

const VraagSchema = z.looseObject({ uitkomst: z.string().min(1) });

/** Refuses options that name no outcome. */
export function requireVraag(options: unknown): void {
  parseSchema(VraagSchema, options, 'options');
}
