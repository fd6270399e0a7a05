import { upcastGebeurtenis } from 'buurtaanpak/kern/huis';
import { expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';

type Oud = Readonly<Record<string, unknown>>;

const upcasters = {
  contact: {
    1: ({ uren, ...rest }: Oud) => ({ ...rest, versie: 2, minuten: Number(uren) * 60 }),
    2: (oud: Oud) => ({ ...oud, versie: 3, wijze: 'bezoek' }),
  },
  hernoemd: { 1: ({ soort: _, ...rest }: Oud) => ({ ...rest, soort: 'contact', versie: 1 }) },
  leeg: {},
};
const read = (value: unknown) => upcastGebeurtenis(deepFreeze(value), upcasters);

test('takes every step that there is, also to another kind', () => {
  const nieuw = { soort: 'contact', versie: 3, minuten: 90, wijze: 'bezoek' };
  expect(read({ soort: 'contact', versie: 1, uren: 1.5 })).toEqual({ success: true, data: nieuw });
  expect(read({ soort: 'contact', versie: 2, minuten: 90 })).toEqual({ success: true, data: nieuw });
  expect(read({ soort: 'hernoemd', versie: 1, uren: 1.5 })).toEqual({ success: true, data: nieuw });
});

test.each([
  ['of the newest form', { soort: 'contact', versie: 3 }],
  ['of a kind without steps', { soort: 'bezoek', versie: 1 }],
  ['of a kind with none from its version', { soort: 'leeg', versie: 1 }],
  ['of a kind or version that every object has', { soort: 'toString', versie: 1 }],
  // Both are the name of a step where they are taken for a key.
  ['of a kind that is a list', { soort: ['contact'], versie: 1 }],
  ['of a version that is a text', { soort: 'contact', versie: '1' }],
  ['without a version', { soort: 'contact' }],
  ['without a kind', { versie: 1 }],
  ['that is a text', 'contact'],
  ['that is nothing', null],
  ['that is not there', undefined],
  ['that is a list', [{ soort: 'contact', versie: 1 }]],
])('leaves a value %s to the schema', (_, value) => {
  expect(read(value)).toEqual({ success: true, data: value });
});

test('steps that go round end with a code, at the place of the event', () => {
  const kring = { a: { 1: () => ({ soort: 'b', versie: 1 }) }, b: { 1: () => ({ soort: 'a', versie: 1 }) } };
  const resultaat = upcastGebeurtenis({ soort: 'a', versie: 1 }, kring, ['gebeurtenissen', 4]);
  expect(resultaat.success ? [] : resultaat.error.bevindingen).toMatchObject([
    { code: 'kern.upcasters_in_kring', ernst: 'fout', pad: ['gebeurtenissen', 4, 'versie'], params: { versie: '1' } },
  ]);
  expect(resultaat).toMatchObject({ error: { code: 'kern.document_ongeldig', params: { soort: 'a', aantal: 1 } } });
  expect(upcastGebeurtenis({ soort: 'a', versie: 1 }, kring)).toMatchObject({
    error: { bevindingen: [{ pad: ['versie'] }] },
  });
});
