import { createPeriode, Datum, type Periode } from 'buurtaanpak/kern';
import {
  containsDatum,
  countDagen,
  findGaten,
  intersectPeriodes,
  splitByKalendermaand,
  unionPeriodes,
} from 'buurtaanpak/kern/huis';
import { expect, test } from 'vitest';
import { codeVan } from '../hulp.js';

const p = (van: string, tot: string): Periode => createPeriode(Datum.parse(van), Datum.parse(tot));

test('a period of one day has one day', () => {
  expect(countDagen(p('2026-09-01', '2026-09-01'))).toBe(1);
});

test('both days are included', () => {
  const jaar = p('2026-01-01', '2026-12-31');
  expect(countDagen(jaar)).toBe(365);
  expect(
    ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map((dag) => containsDatum(jaar, Datum.parse(dag))),
  ).toEqual([false, true, true, false]);
  expect(codeVan(() => containsDatum(jaar, '2026' as Datum))).toBe('kern.datum_ongeldig');
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
