/** What an editor writes for a part: each kind of form by itself, and where the snippets stand. */
import { describe, expect, test } from 'vitest';
import { addSnippets } from '../../src/register/schema/addSnippets.js';
import { toVorm } from '../../src/register/schema/toVorm.js';
import type { Vorm } from '../../src/register/schema/vorm.js';

const DELEN: Readonly<Record<string, Vorm>> = {
  Naam: { type: 'string', examples: ['Oost', 'West'] },
  Regel: {
    oneOf: [
      {
        type: 'object',
        properties: { soort: { const: 'vast' }, code: { $ref: '#/$defs/Naam' } },
        required: ['soort', 'code'],
      },
      {
        type: 'object',
        properties: { soort: { enum: ['samen', 'apart'] }, aantal: { examples: [3] } },
        required: ['soort', 'aantal'],
      },
    ],
    properties: { soort: { enum: ['vast', 'samen', 'apart', 'weg'], enumDescriptions: ['V', 'S', 'A', 'W'] } },
  },
};

/** What an editor writes for a field that a form must have. */
const write = (veld: Vorm) => {
  const vormen = addSnippets({ ...DELEN, Vorm: { properties: { veld }, required: ['veld'] } });
  const [snippet] = toVorm(vormen.Vorm).defaultSnippets as {
    readonly label: string;
    readonly body: { readonly veld: unknown };
  }[];
  expect(snippet?.label).toBe('{ veld }');
  return snippet?.body.veld;
};

describe('a field that must be there', () => {
  test.each<[string, Vorm, unknown]>([
    ['a fixed value as it is', { const: 2, examples: [3] }, 2],
    ['a fixed value that is false', { const: false }, false],
    ['a text as a place', { examples: ['Oost', 'West'] }, `\${1:Oost}`],
    ['a number as a place without quotes', { examples: [3] }, `^\${1:3}`],
    ['a truth as a place without quotes', { examples: [true] }, `^\${1:true}`],
    ['a list of places', { type: 'array', examples: [['a', 1]] }, [`\${1:a}`, `^\${2:1}`]],
    ['an object of places', { examples: [{ a: 'x', b: [2] }] }, { a: `\${1:x}`, b: [`^\${2:2}`] }],
    ['a list that may be empty', { type: 'array', items: { const: 1 } }, []],
    ['a list of at least two', { type: 'array', minItems: 2, items: { examples: ['x'] } }, [`\${1:x}`, `\${2:x}`]],
    ['a list of anything', { type: 'array', minItems: 1 }, [{}]],
    ['a form elsewhere', { $ref: '#/$defs/Naam' }, `\${1:Oost}`],
    ['a form elsewhere, with an example of its own', { $ref: '#/$defs/Naam', examples: ['Zuid'] }, `\${1:Zuid}`],
    ['a form that is not there', { $ref: '#/$defs/Weg' }, {}],
    ['the first of alternatives', { anyOf: [{ const: 'a' }, { const: 'b' }] }, 'a'],
    ['the first of a choice', { oneOf: [{ const: 'a' }, { const: 'b' }] }, 'a'],
    ['the first of alternatives before a choice', { anyOf: [{ const: 'a' }], oneOf: [{ const: 'b' }] }, 'a'],
    ['a choice elsewhere', { $ref: '#/$defs/Regel' }, { soort: 'vast', code: `\${1:Oost}` }],
    [
      'an object with what it must have',
      { properties: { a: { examples: ['x'] }, b: { examples: ['y'] }, c: { const: 1 } }, required: ['c', 'b'] },
      { c: 1, b: `\${1:y}` },
    ],
    ['an object that must have nothing', { properties: { a: { const: 1 } } }, {}],
    ['an object of which a field has no form', { required: ['a'] }, { a: {} }],
  ])('%s', (_, veld, verwacht) => {
    expect(write(veld)).toEqual(verwacht);
  });
});

test('a part has a snippet with all that it must have, and its places are counted on', () => {
  const { Deel: deel } = addSnippets({
    ...DELEN,
    Deel: {
      properties: { naam: { $ref: '#/$defs/Naam' }, aantal: { examples: [3] }, los: { examples: ['x'] } },
      required: ['naam', 'aantal'],
    },
  });
  expect(deel?.defaultSnippets).toEqual([
    { label: '{ naam, aantal }', body: { naam: `\${1:Oost}`, aantal: `^\${2:3}` } },
  ]);
});

test('a choice has a snippet for each value of the field that chooses, also without an alternative', () => {
  const { Regel: regel } = addSnippets(DELEN);
  expect(regel).toEqual({
    ...DELEN.Regel,
    defaultSnippets: [
      { label: 'vast', description: 'V', body: { soort: 'vast', code: `\${1:Oost}` } },
      { label: 'samen', description: 'S', body: { soort: 'samen', aantal: `^\${1:3}` } },
      { label: 'apart', description: 'A', body: { soort: 'apart', aantal: `^\${1:3}` } },
      { label: 'weg', description: 'W', body: { soort: 'weg' } },
    ],
  });
});

test('a choice whose field names no values or says nothing of them has none', () => {
  const [een] = toVorm(DELEN.Regel).oneOf as Vorm[];
  for (const soort of [{}, { enum: ['vast'] }, { enumDescriptions: ['V'] }]) {
    const vorm = { oneOf: [een], properties: { soort }, required: ['soort'] };
    expect(addSnippets({ Regel: vorm })).toEqual({ Regel: vorm });
  }
});

describe('snippets stand', () => {
  const binnen = { properties: { a: { const: 1 } }, required: ['a'] };
  const klaar = { ...binnen, defaultSnippets: [{ label: '{ a }', body: { a: 1 } }] };

  test('at a field, in a list and in a record, at every depth', () => {
    expect(addSnippets({ Deel: { properties: { veld: { items: binnen } } } })).toEqual({
      Deel: { properties: { veld: { items: klaar } } },
    });
    expect(addSnippets({ Deel: { additionalProperties: { properties: { veld: binnen } } } })).toEqual({
      Deel: { additionalProperties: { properties: { veld: klaar } } },
    });
  });

  test('not at an alternative, but at a field of it', () => {
    expect(addSnippets({ Deel: { anyOf: [binnen, { properties: { veld: binnen } }] } })).toEqual({
      Deel: { anyOf: [binnen, { properties: { veld: klaar } }] },
    });
  });

  test('not where nothing must be there', () => {
    const los = { Deel: { properties: { a: { const: 1 } } }, Tekst: { type: 'string', examples: [binnen] } };
    expect(addSnippets(los)).toEqual(los);
  });
});
