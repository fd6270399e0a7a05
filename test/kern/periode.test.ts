import { createPeriode, createPerioden, Datum, type Periode, splitByKalenderjaar } from 'buurtaanpak/kern';
import {
  containsDatum,
  countDagen,
  findGaten,
  intersectPeriodes,
  splitByKalendermaand,
  unionPeriodes,
} from 'buurtaanpak/kern/huis';
import { describe, expect, test } from 'vitest';
import { codeVan } from '../hulp.js';

const p = (van: string, tot: string): Periode => createPeriode(Datum.parse(van), Datum.parse(tot));

test('a period of one day exists, a reversed one does not', () => {
  expect(countDagen(p('2026-09-01', '2026-09-01'))).toBe(1);
  expect(codeVan(() => p('2026-09-02', '2026-09-01'))).toBe('kern.periode_omgekeerd');
  expect(codeVan(() => createPeriode('x' as Datum, Datum.parse('2026-01-01')))).toBe('kern.datum_ongeldig');
});

test('both days are included', () => {
  const jaar = p('2026-01-01', '2026-12-31');
  expect(countDagen(jaar)).toBe(365);
  expect(
    ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map((dag) => containsDatum(jaar, Datum.parse(dag))),
  ).toEqual([false, true, true, false]);
  expect(codeVan(() => containsDatum(jaar, '2026' as Datum))).toBe('kern.datum_ongeldig');
});

describe('terms from a length', () => {
  test('three years from 1 September end on 31 August', () => {
    expect(createPeriode(Datum.parse('2026-09-01'), { jaren: 3 })).toEqual(p('2026-09-01', '2029-08-31'));
    expect(createPeriode(Datum.parse('2026-09-01'), { jaren: 1, maanden: 1, dagen: 1 })).toEqual(
      p('2026-09-01', '2027-10-01'),
    );
  });
  test('months are counted from the first day of all, so the 31st does not slip', () => {
    expect(createPerioden(Datum.parse('2027-01-31'), { maanden: 1 }, 3)).toEqual([
      p('2027-01-31', '2027-02-27'),
      p('2027-02-28', '2027-03-30'),
      p('2027-03-31', '2027-04-29'),
    ]);
  });
  test('weeks', () => {
    expect(createPerioden(Datum.parse('2026-12-28'), { dagen: 7 }, 2)).toEqual([
      p('2026-12-28', '2027-01-03'),
      p('2027-01-04', '2027-01-10'),
    ]);
  });
  test.each([
    [{}, 1],
    [{ jaren: 0 }, 1],
    [{ jaren: -1 }, 1],
    [{ maanden: -1, jaren: 1 }, 1],
    [{ dagen: 0.5 }, 1],
    [{ jaren: 1 }, 0],
    [{ jaren: 1 }, -1],
    [{ jaren: 1 }, 1.5],
    [{ dagen: 1 }, 100_001],
  ])('%j x %s is refused', (duur, aantal) => {
    expect(codeVan(() => createPerioden(Datum.parse('2026-01-01'), duur, aantal))).toBe('kern.aantal_ongeldig');
  });
  test('the refusal says how long and how many', () => {
    const maak = (duur: object, aantal: number) => () => createPerioden(Datum.parse('2026-01-01'), duur, aantal);
    expect(maak({}, 1)).toThrow(expect.objectContaining({ params: { waarde: '0' } }));
    expect(maak({ jaren: 1 }, 1.5)).toThrow(expect.objectContaining({ params: { waarde: '1.5' } }));
  });
  test('a hundred thousand days are allowed', () => {
    const dagen = createPerioden(Datum.parse('2026-01-01'), { dagen: 1 }, 100_000);
    expect(dagen).toHaveLength(100_000);
    expect(dagen[99_999]).toEqual(p('2299-10-16', '2299-10-16'));
  });
});

test('what two periods share', () => {
  const jaar = p('2026-01-01', '2026-12-31');
  expect(intersectPeriodes(jaar, p('2026-12-31', '2027-05-01'))).toEqual(p('2026-12-31', '2026-12-31'));
  expect(intersectPeriodes(p('2026-03-01', '2026-04-01'), jaar)).toEqual(p('2026-03-01', '2026-04-01'));
  expect(intersectPeriodes(jaar, p('2027-01-01', '2027-05-01'))).toBeUndefined();
});

test('union joins what overlaps or adjoins, and only that', () => {
  expect(unionPeriodes([])).toEqual([]);
  expect(unionPeriodes([p('2026-03-01', '2026-04-30'), p('2026-01-01', '2026-02-28')])).toEqual([
    p('2026-01-01', '2026-04-30'),
  ]);
  expect(unionPeriodes([p('2026-01-01', '2026-02-27'), p('2026-03-01', '2026-04-30')])).toHaveLength(2);
  expect(unionPeriodes([p('2026-01-01', '2026-12-31'), p('2026-02-01', '2026-03-01')])).toEqual([
    p('2026-01-01', '2026-12-31'),
  ]);
  expect(unionPeriodes([p('2026-01-01', '9999-12-31'), p('9999-12-31', '9999-12-31')])).toEqual([
    p('2026-01-01', '9999-12-31'),
  ]);
  expect(unionPeriodes([p('2026-01-01', '2026-01-02'), p('2026-01-01', '2026-01-05')])).toEqual([
    p('2026-01-01', '2026-01-05'),
  ]);
});

test('gaps at the start, in the middle and at the end', () => {
  const jaar = p('2026-01-01', '2026-12-31');
  expect(findGaten(jaar, [])).toEqual([jaar]);
  expect(findGaten(jaar, [p('2025-01-01', '2027-01-01')])).toEqual([]);
  expect(findGaten(jaar, [jaar])).toEqual([]);
  expect(findGaten(jaar, [p('2020-01-01', '2020-12-31'), p('2030-01-01', '2030-12-31')])).toEqual([jaar]);
  expect(findGaten(jaar, [p('2026-06-01', '2026-06-30'), p('2026-02-01', '2026-02-28')])).toEqual([
    p('2026-01-01', '2026-01-31'),
    p('2026-03-01', '2026-05-31'),
    p('2026-07-01', '2026-12-31'),
  ]);
});

test('cut at every turn of the year', () => {
  // 122 + 365 + 365 + 243 = 1095 days from 1 September 2026 to 31 August 2029; 2028 is a leap year: 1096
  const delen = splitByKalenderjaar(p('2026-09-01', '2029-08-31'));
  expect(delen.map((deel) => [deel.jaar, countDagen(deel)])).toEqual([
    [2026, 122],
    [2027, 365],
    [2028, 366],
    [2029, 243],
  ]);
  expect(splitByKalenderjaar(p('2026-12-31', '2027-01-01'))).toEqual([
    { jaar: 2026, van: '2026-12-31', tot: '2026-12-31' },
    { jaar: 2027, van: '2027-01-01', tot: '2027-01-01' },
  ]);
});

test('cut at every turn of the month', () => {
  expect(splitByKalendermaand(p('2026-12-15', '2027-02-28'))).toEqual([
    { jaar: 2026, maand: 12, van: '2026-12-15', tot: '2026-12-31' },
    { jaar: 2027, maand: 1, van: '2027-01-01', tot: '2027-01-31' },
    { jaar: 2027, maand: 2, van: '2027-02-01', tot: '2027-02-28' },
  ]);
  expect(splitByKalendermaand(p('9999-12-01', '9999-12-31'))).toEqual([
    { jaar: 9999, maand: 12, van: '9999-12-01', tot: '9999-12-31' },
  ]);
  expect(splitByKalendermaand(p('2026-01-31', '2026-02-01'))).toHaveLength(2);
  // A period that runs back has no days, so no part has one.
  expect(splitByKalendermaand({ van: Datum.parse('2026-02-01'), tot: Datum.parse('2026-01-31') })).toEqual([]);
});
