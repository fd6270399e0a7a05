import type * as z from 'zod';

type Schema = z.core.$ZodType;

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

/** The field names that an object at a path can have. */
export function fieldNamesAt(schema: Schema, pad: readonly PropertyKey[]): string[] {
  const namen = schemasAt(schema, pad).flatMap((een) => {
    const def = (een as z.core.$ZodTypes)._zod.def;
    return def.type === 'object' ? Object.keys(def.shape) : [];
  });
  return [...new Set(namen)];
}

/** The literal values that a field of an object at a path can have: the options of a discriminated union. */
export function choicesAt(schema: Schema, pad: readonly PropertyKey[], veld: string): string[] {
  const keuzes = schemasAt(schema, pad).flatMap((een) => {
    const def = (een as z.core.$ZodTypes)._zod.def;
    const kiezer = def.type === 'object' ? def.shape[veld] : undefined;
    return kiezer ? [...(kiezer._zod.values ?? [])].map(String) : [];
  });
  return [...new Set(keuzes)];
}
