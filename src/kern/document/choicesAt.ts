import type * as z from 'zod';
import type { Schema } from './schema.js';
import { schemasAt } from './schemasAt.js';

/** The literal values that a field of an object at a path can have: the options of a discriminated union. */
export function choicesAt(schema: Schema, pad: readonly PropertyKey[], veld: string): string[] {
  const keuzes = schemasAt(schema, pad).flatMap((een) => {
    const def = (een as z.core.$ZodTypes)._zod.def;
    const kiezer = def.type === 'object' ? def.shape[veld] : undefined;
    return kiezer ? [...(kiezer._zod.values ?? [])].map(String) : [];
  });
  return [...new Set(keuzes)];
}
