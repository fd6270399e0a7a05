import { createVerantwoording, Verantwoording } from 'buurtaanpak/register';
import { expect, test } from 'vitest';
import { codeVan } from '../hulp.js';
import { grond, makeSelectie } from './hulp.js';

const verantwoording = createVerantwoording(makeSelectie(), grond);

test('an account survives JSON and comes back the same', () => {
  expect(Verantwoording.parse(JSON.parse(JSON.stringify(verantwoording)))).toEqual(verantwoording);
  const { soort: _, versie: __, ...rest } = verantwoording;
  expect(Verantwoording.create(rest)).toEqual(verantwoording);
});

test('the form is all that it judges', () => {
  const { vingerafdrukken } = verantwoording;
  const vervalst = { ...verantwoording, vingerafdrukken: { ...vingerafdrukken, geheel: vingerafdrukken.quota } };
  expect(Verantwoording.safeParse(vervalst).success).toBe(true);
  expect(codeVan(() => Verantwoording.parse({ ...verantwoording, extra: 1 }))).toBe('kern.document_ongeldig');
  expect(codeVan(() => Verantwoording.parse({ ...verantwoording, programmas: [] }))).toBe('kern.document_ongeldig');
});
