import type * as z from 'zod';
import type { Schema } from './schema.js';

/** The schemas inside a wrapper (optional, nullable, default, readonly, pipe, lazy) or a union. */
function unwrap(schema: Schema): readonly Schema[] {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'readonly':
    case 'nonoptional':
      return unwrap(def.innerType);
    case 'pipe':
      // Of a pipe that brings an earlier form up to date, the output is the form that a reader knows.
      return unwrap((def.in as z.core.$ZodTypes)._zod.def.type === 'transform' ? def.out : def.in);
    case 'lazy':
      return unwrap(def.getter());
    case 'union':
      return def.options.flatMap(unwrap);
    case 'intersection':
      return [...unwrap(def.left), ...unwrap(def.right)];
    default:
      return [schema];
  }
}

function step(schema: Schema, deel: PropertyKey): readonly Schema[] {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  if (def.type === 'object') {
    const veld = def.shape[String(deel)];
    return veld ? unwrap(veld) : def.catchall ? unwrap(def.catchall) : [];
  }
  if (def.type === 'array') return unwrap(def.element);
  if (def.type === 'record') return unwrap(def.valueType);
  if (def.type === 'tuple') {
    const element = def.items[Number(deel)] ?? def.rest;
    return element ? unwrap(element) : [];
  }
  return [];
}

/** The schemas that can apply at a path. */
export function schemasAt(schema: Schema, pad: readonly PropertyKey[]): readonly Schema[] {
  return pad.reduce<readonly Schema[]>((hier, deel) => hier.flatMap((een) => step(een, deel)), unwrap(schema));
}
