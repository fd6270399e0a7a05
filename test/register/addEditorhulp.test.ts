/** What an editor shows beside the fields of an opzet: small schemas with the words of the real one. */
import { CATALOGUS } from 'buurtaanpak/kerncijfers';
import { describe, expect, test } from 'vitest';
import { addEditorhulp } from '../../src/register/schema/addEditorhulp.js';
import { DELEN, WAARDEN } from '../../src/register/schema/teksten.js';
import type { Vorm } from '../../src/register/schema/vorm.js';

const CIJFER = 'Een cijfer: de sleutel uit de catalogus, of een eigen sleutel uit een eigen tabel.';

/** The part as an editor gets it. */
const help = (naam: string, vorm: Vorm): unknown => addEditorhulp({ $defs: { [naam]: vorm } }).$defs?.[naam];
/** A field of a part as an editor gets it. */
const helpVeld = (deel: string, veld: string, vorm: Vorm): unknown =>
  (help(deel, { properties: { [veld]: vorm } }) as { readonly properties: Vorm }).properties[veld];

describe('the whole', () => {
  test('keeps its own words, and has the keys of the catalogue beside its parts', () => {
    const schema = addEditorhulp({ title: 'Opzet', $defs: { Deel: { type: 'string' } } });
    expect(Object.keys(schema)).toEqual(['title', '$defs']);
    expect(schema.title).toBe('Opzet');
    expect(Object.keys(schema.$defs ?? {})).toEqual(['Deel', 'Cijfersleutel']);
    expect(schema.$defs?.Deel).toEqual({ type: 'string' });
    expect(schema.$defs?.Cijfersleutel).toEqual({
      title: 'Cijfersleutel',
      description: CIJFER,
      anyOf: [
        {
          type: 'string',
          enum: CATALOGUS.map(({ sleutel }) => sleutel),
          enumDescriptions: CATALOGUS.map(({ label, eenheid, bron }) => `${label.nl} (${eenheid}; ${bron})`),
        },
        { type: 'string' },
      ],
    });
  });

  test('without parts', () => {
    expect(Object.keys(addEditorhulp({ type: 'object' }).$defs ?? {})).toEqual(['Cijfersleutel']);
  });

  test('has a snippet of its own', () => {
    expect(addEditorhulp({ properties: { a: { const: 1 } }, required: ['a'] })).toMatchObject({
      defaultSnippets: [{ label: '{ a }', body: { a: 1 } }],
    });
  });
});

describe('a field in which a figure is named', () => {
  const $ref = '#/$defs/Cijfersleutel';

  test.each([
    ['OpzetKolommen', 'sleutel'],
    ['WaarCijfers', 'cijfer'],
    ['bron', 'sleutel'],
  ])('%s.%s refers to the keys', (deel, veld) => {
    expect(helpVeld(deel, veld, { type: 'string', description: 'x' })).toEqual({
      type: 'string',
      description: 'x',
      $ref,
      markdownDescription: CIJFER,
    });
  });

  test('a list of them refers for each', () => {
    expect(helpVeld('typisch', 'cijfers', { type: 'array', items: { type: 'string' } })).toEqual({
      type: 'array',
      items: { type: 'string', $ref },
      markdownDescription: CIJFER,
    });
  });

  test('another field with that name does not', () => {
    expect(helpVeld('Elders', 'sleutel', { type: 'string' })).toEqual({ type: 'string' });
  });
});

test('a field that refers to a form shows its own text', () => {
  const veld = { $ref: '#/$defs/Sleutel', description: 'De sleutel hier.' };
  expect(helpVeld('Elders', 'iets', veld)).toEqual({ ...veld, markdownDescription: 'De sleutel hier.' });
  expect(helpVeld('Elders', 'iets', { type: 'string', description: 'x' })).toEqual({
    type: 'string',
    description: 'x',
  });
});

describe('the values of a list', () => {
  // Any field with words for its values will do: they are taken from the table.
  const [sleutel, zinnen] = Object.entries(WAARDEN).find(
    ([naam, tabel]) => /^[A-Z]\w+\.\w+$/.test(naam) && Object.keys(tabel).length > 1,
  )!;
  const [deel = '', naam = ''] = sleutel.split('.');
  const [een = '', twee = ''] = Object.keys(zinnen);
  const lijst = { enum: [twee, een] };
  const uitgelegd = { ...lijst, enumDescriptions: [zinnen[twee], zinnen[een]] };

  test.each<[string, Vorm, Vorm]>([
    ['itself', lijst, uitgelegd],
    ['in a list', { type: 'array', items: lijst }, { type: 'array', items: uitgelegd }],
    ['in a record', { additionalProperties: lijst }, { additionalProperties: uitgelegd }],
    [
      'among alternatives, with a fixed value',
      { anyOf: [lijst, { const: een }, { type: 'number' }] },
      { anyOf: [uitgelegd, { const: een, markdownDescription: zinnen[een] }, { type: 'number' }] },
    ],
    ['nowhere', { type: 'string' }, { type: 'string' }],
    [
      'in a form with a text of its own',
      { $ref: '#/$defs/X', description: 'Hier.', ...lijst },
      { $ref: '#/$defs/X', description: 'Hier.', markdownDescription: 'Hier.', ...uitgelegd },
    ],
  ])('%s', (_, vorm, verwacht) => {
    expect(helpVeld(deel, naam, vorm)).toEqual(verwacht);
  });

  test('of a field without words for them stay as they are', () => {
    expect(helpVeld('Elders', 'iets', lijst)).toEqual(lijst);
  });
});

describe('a choice', () => {
  const vast = DELEN['Selectieregel.vast'];
  const keuze = (soort: Vorm) => help('Selectieregel', { oneOf: [{ properties: { soort, code: {} } }] });

  test('says of the value that chooses what the alternative is, and offers it beside the alternatives', () => {
    expect(vast).toBeTypeOf('string');
    expect(keuze({ const: 'vast', description: 'De soort.' })).toEqual({
      oneOf: [
        { properties: { soort: { const: 'vast', description: 'De soort.', markdownDescription: vast }, code: {} } },
      ],
      properties: { soort: { description: 'De soort.', enum: ['vast'], enumDescriptions: [vast] } },
      defaultSnippets: [{ label: 'vast', description: vast, body: { soort: 'vast' } }],
    });
  });

  test('of an alternative without words stays as it is', () => {
    expect(keuze({ const: 'onbekend' })).toEqual({
      oneOf: [{ properties: { soort: { const: 'onbekend' }, code: {} } }],
      properties: { soort: { enum: ['onbekend'], enumDescriptions: [undefined] } },
      defaultSnippets: [{ label: 'onbekend', description: undefined, body: { soort: 'onbekend' } }],
    });
  });
});
