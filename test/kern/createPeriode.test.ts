import { createPeriode, Datum } from 'buurtaanpak/kern';
import { expect, test } from 'vitest';
import { codeVan } from '../hulp.js';

const start = Datum.parse('2026-09-01');

test('a period of one day exists, a reversed one does not', () => {
  expect(createPeriode(start, start)).toEqual({ van: '2026-09-01', tot: '2026-09-01' });
  expect(codeVan(() => createPeriode(start, Datum.parse('2026-08-31')))).toBe('kern.periode_omgekeerd');
  expect(codeVan(() => createPeriode('x' as Datum, start))).toBe('kern.datum_ongeldig');
  expect(codeVan(() => createPeriode(start, null as never))).toBe('kern.datum_ongeldig');
});

test('three years from 1 September end on 31 August', () => {
  expect(createPeriode(start, { jaren: 3 })).toEqual({ van: '2026-09-01', tot: '2029-08-31' });
  expect(createPeriode(start, { jaren: 1, maanden: 1, dagen: 1 })).toEqual({ van: '2026-09-01', tot: '2027-10-01' });
});

test('a length of nothing, or below nothing, is refused', () => {
  for (const duur of [{}, { jaren: -1 }, { dagen: 0.5 }]) {
    expect(codeVan(() => createPeriode(start, duur))).toBe('kern.aantal_ongeldig');
  }
});
