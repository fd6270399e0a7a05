import { addDuur, createPerioden, Datum, formatDatum } from 'buurtaanpak/kern';
import { compareDatums, differenceInDagen, getJaar } from 'buurtaanpak/kern/huis';
import { describe, expect, test } from 'vitest';
import { codeVan, foutVan } from '../hulp.js';

const d = Datum.parse;

describe('arithmetic', () => {
  test.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    // The nights on which clocks move in Amsterdam, and the day that Apia skipped.
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2011-12-29', 1, '2011-12-30'],
    ['2011-12-31', -1, '2011-12-30'],
    ['2026-01-01', 0, '2026-01-01'],
  ])('%s + %i days = %s', (van, dagen, tot) => {
    expect(addDuur(d(van), { dagen })).toBe(tot);
    expect(differenceInDagen(d(van), d(tot))).toBe(dagen);
  });
  test.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2027-01-31', 2, '2027-03-31'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2027-03-31', -1, '2027-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
  ])('%s + %i months = %s', (van, maanden, tot) => {
    expect(addDuur(d(van), { maanden })).toBe(tot);
  });
  test('a year after 29 February is 28 February', () => {
    expect(addDuur(d('2028-02-29'), { jaren: 1 })).toBe('2029-02-28');
    expect(addDuur(d('2028-02-29'), { jaren: 4 })).toBe('2032-02-29');
    expect(addDuur(d('2028-02-29'), { jaren: -28 })).toBe('2000-02-29');
  });
  test('outside the years 1000 to 9999 there is no day', () => {
    expect(codeVan(() => addDuur(d('9999-12-31'), { dagen: 1 }))).toBe('kern.datum_buiten_bereik');
    expect(codeVan(() => addDuur(d('1000-01-01'), { dagen: -1 }))).toBe('kern.datum_buiten_bereik');
    expect(codeVan(() => addDuur(d('2026-01-01'), { jaren: 1e7 }))).toBe('kern.datum_buiten_bereik');
    expect(addDuur(d('9999-12-30'), { dagen: 1 })).toBe('9999-12-31');
    expect(addDuur(d('1000-01-02'), { dagen: -1 })).toBe('1000-01-01');
  });
  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 1e8, -1e8])('%s is no count', (aantal) => {
    for (const duur of [{ dagen: aantal }, { maanden: aantal }, { jaren: aantal }]) {
      expect(codeVan(() => addDuur(d('2026-01-01'), duur))).toBe('kern.aantal_ongeldig');
    }
  });
  test('what is no day is refused everywhere', () => {
    const fout = '2027-02-29' as Datum;
    const goed = d('2026-01-01');
    const calls = [
      () => addDuur(fout, { dagen: 1 }),
      () => differenceInDagen(fout, goed),
      () => differenceInDagen(goed, fout),
      () => compareDatums(fout, goed),
      () => compareDatums(goed, fout),
      () => getJaar(fout),
      () => formatDatum(fout),
    ];
    for (const call of calls) expect(codeVan(call)).toBe('kern.datum_ongeldig');
  });
});

test('a misspelt field is refused, and what is no length as well', () => {
  const dag = d('2026-01-01');
  const fout = foutVan(() => addDuur(dag, { dag: 3 } as never));
  expect([fout.code, fout.params]).toEqual(['kern.veld_onbekend', { veld: 'dag' }]);
  expect(codeVan(() => createPerioden(dag, { jaar: 1 } as never, 1))).toBe('kern.veld_onbekend');
  for (const geen of [null, undefined, 3, [], 'P1D']) {
    expect(codeVan(() => addDuur(dag, geen as never))).toBe('kern.document_ongeldig');
  }
});
