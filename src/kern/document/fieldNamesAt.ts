import type * as z from 'zod';
import type { Schema } from './schema.js';
import { schemasAt } from './schemasAt.js';

/** The field names that an object at a path can have. */
export function fieldNamesAt(schema: Schema, pad: readonly PropertyKey[]): string[] {
  const namen = schemasAt(schema, pad).flatMap((een) => {
    const def = (een as z.core.$ZodTypes)._zod.def;
    return def.type === 'object' ? Object.keys(def.shape) : [];
  });
  return [...new Set(namen)];
}
