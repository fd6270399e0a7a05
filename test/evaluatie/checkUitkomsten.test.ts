import { Datum } from 'buurtaanpak/kern';
import { expect, test } from 'vitest';
import { checkUitkomsten } from '../../src/evaluatie/lees/checkUitkomsten.js';
import type { Uitkomstregel } from '../../src/evaluatie/model/evaluatiegegevens.js';

const moment = Datum.parse('2029-07-01');
const regel = { buurt: 'a', uitkomst: 'score', moment, waarde: 1 };
const check = (rijen: unknown) => () => checkUitkomsten(rijen as readonly Uitkomstregel[]);

test('takes rows that can be read', () => {
  const over = { van: moment, tot: moment };
  expect(check([regel, { ...regel, over }, { ...regel, over: undefined, waarde: { reden: 'geheim' } }])).not.toThrow();
  expect(check([])).not.toThrow();
});

test.each([
  ['no list', 3, 'kern.document_ongeldig'],
  ['a hole', [undefined], 'kern.document_ongeldig'],
  ['null', [regel, null], 'kern.document_ongeldig'],
  ['no buurt', [{ ...regel, buurt: 1 }], 'kern.document_ongeldig'],
  ['no outcome', [{ ...regel, uitkomst: undefined }], 'kern.document_ongeldig'],
  ['no day', [{ ...regel, moment: '2029-13-01' }], 'kern.document_ongeldig'],
  ['a broken period', [{ ...regel, over: { van: moment, tot: 'x' } }], 'kern.document_ongeldig'],
  ['no period', [{ ...regel, over: null }], 'kern.document_ongeldig'],
  ['an unknown reason', [{ ...regel, waarde: { reden: 'weg' } }], 'kern.document_ongeldig'],
  ['no number', [{ ...regel, waarde: null }], 'evaluatie.getal_ongeldig'],
  ['an infinite number', [{ ...regel, waarde: Number.NEGATIVE_INFINITY }], 'evaluatie.getal_ongeldig'],
  ['a number too large', [{ ...regel, waarde: -1e101 }], 'evaluatie.aantal_te_groot'],
])('refuses %s', (_, rijen, code) => {
  expect(check(rijen)).toThrow(expect.objectContaining({ code }));
});
