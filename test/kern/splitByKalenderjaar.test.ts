import { createPeriode, Datum, type Periode, splitByKalenderjaar } from 'buurtaanpak/kern';
import { countDagen } from 'buurtaanpak/kern/huis';
import { expect, test } from 'vitest';

const p = (van: string, tot: string): Periode => createPeriode(Datum.parse(van), Datum.parse(tot));

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
