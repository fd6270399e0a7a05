import { expect, test } from 'vitest';
import type * as z from 'zod';
import { nameDelen } from '../../src/register/schema/nameDelen.js';

const naamloos = (nummer: string) => ({ $ref: `#/$defs/__shared#/$defs/${nummer}` });
const object = (properties: z.core.JSONSchema.JSONSchema['properties']): z.core.JSONSchema.JSONSchema => ({
  type: 'object',
  ...(properties && { properties }),
});

test('names a part after the form and the field where it is first used, and its alternative', () => {
  const delen = nameDelen(
    {
      Plan: object({ perioden: { type: 'array', items: naamloos('a') }, slot: naamloos('b') }),
      Brief: object({ periode: naamloos('a'), plan: { $ref: '#/$defs/Plan' } }),
    },
    {
      a: object({ jaar: { type: 'integer' } }),
      b: object({ soort: { type: 'string', const: 'in_de_tuin' }, periode: naamloos('a') }),
    },
  );
  expect(Object.keys(delen)).toEqual(['Plan', 'PlanPerioden', 'PlanSlotInDeTuin', 'Brief']);
  expect(delen.Brief).toEqual(object({ periode: { $ref: '#/$defs/PlanPerioden' }, plan: { $ref: '#/$defs/Plan' } }));
  expect(delen.PlanSlotInDeTuin!.properties!.periode).toEqual({ $ref: '#/$defs/PlanPerioden' });
});

test('numbers parts that would have one name, and stays off the names of forms', () => {
  const lijst = (a: string, b: string) => object({ deel: { anyOf: [naamloos(a), naamloos(b)] } });
  const delen = nameDelen(
    { Plan: lijst('a', 'b'), PlanDeel2: object({}) },
    { a: object({ a: {} }), b: object({ b: {} }) },
  );
  expect(Object.keys(delen)).toEqual(['Plan', 'PlanDeel', 'PlanDeel3', 'PlanDeel2']);
});

test('writes out what has no fields of its own, with what the place adds, and leaves data as it is', () => {
  const data = { examples: [naamloos('b')] };
  const { Plan, ...rest } = nameDelen(
    {
      Plan: object({
        tekst: { ...naamloos('a'), description: 'Een tekst.' },
        lijst: naamloos('c'),
        keuze: naamloos('d'),
        // A field may be called as a word of JSON Schema is.
        properties: object({ const: naamloos('a') }),
        data,
      }),
    },
    {
      a: { type: 'string', maxLength: 10 },
      c: { type: 'array', items: naamloos('a') },
      d: { anyOf: [{ const: 1 }, { const: 2 }] },
    },
  );
  const tekst = { type: 'string', maxLength: 10 } as const;
  expect(Plan!.properties).toEqual({
    tekst: { ...tekst, description: 'Een tekst.' },
    lijst: { type: 'array', items: tekst },
    keuze: { anyOf: [{ const: 1 }, { const: 2 }] },
    properties: object({ const: tekst }),
    data,
  });
  expect(rest).toEqual({});
});

test('a part may hold itself', () => {
  const { Json, JsonBlok } = nameDelen(
    { Json: object({ blok: naamloos('a') }) },
    { a: { anyOf: [{ type: 'string' }, { type: 'array', items: naamloos('a') }] } },
  );
  expect(Json!.properties!.blok).toEqual({ $ref: '#/$defs/JsonBlok' });
  expect(JsonBlok!.anyOf![1]).toEqual({ type: 'array', items: { $ref: '#/$defs/JsonBlok' } });
});
