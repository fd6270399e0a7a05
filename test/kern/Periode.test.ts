import { Periode } from 'buurtaanpak/kern';
import { expect, test } from 'vitest';
import { codeVan, foutVan } from '../hulp.js';

const jaar = { van: '2026-01-01', tot: '2026-12-31' };

test('a period is two days, both included, the first not after the last', () => {
  expect(Periode.parse(jaar)).toEqual(jaar);
  expect(Periode.is(jaar)).toBe(true);
  expect(Periode.is({ ...jaar, van: jaar.tot })).toBe(true);
  expect(Periode.safeParse(jaar)).toEqual({ success: true, data: jaar });
});

test('what is no period is refused, with all that is wrong', () => {
  for (const geen of [null, '2026', {}, [], { ...jaar, van: '2027-01-01' }, { ...jaar, extra: 1 }]) {
    expect(Periode.is(geen)).toBe(false);
    expect(Periode.safeParse(geen).success).toBe(false);
    expect(codeVan(() => Periode.parse(geen))).toBe('kern.document_ongeldig');
  }
  expect(foutVan(() => Periode.parse({ van: '2026-1-1' })).bevindingen.map(({ code }) => code)).toEqual([
    'kern.datum_ongeldig',
    'kern.veld_ontbreekt',
  ]);
});
