import { Datum } from 'buurtaanpak/kern';
import { safeParseSchema } from 'buurtaanpak/kern/huis';
import { describe, expect, test } from 'vitest';
import { codeVan } from '../hulp.js';

const d = Datum.parse;

describe('Datum.parse', () => {
  test.each(['2026-09-01', '2028-02-29', '2000-02-29', '1000-01-01', '9999-12-31', '2026-04-30'])(
    '%s is a day',
    (tekst) => {
      expect(d(tekst)).toBe(tekst);
      expect(Datum.is(tekst)).toBe(true);
      expect(Datum.schema.safeParse(tekst).success).toBe(true);
    },
  );
  test.each([
    '2027-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-06-31',
    '2026-09-31',
    '2026-11-31',
    // only February has a day more in a leap year
    '2028-04-31',
    // reads as a day where it is taken for a text
    ['2026-09-01'],
    ['0999-12-31'],
    '0999-12-31x',
    'x0999-12-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-01-32',
    '1-2-2026',
    '01-02-2026',
    '2026-1-1',
    '20260101',
    '2026-01-01T00:00:00Z',
    '2026-01-01 ',
    '2026-01-01\n',
    '10000-01-01',
    '-2026-01-01',
    '',
    20260101,
    null,
    undefined,
    {},
  ])('%j is none', (value) => {
    expect(codeVan(() => d(value))).toBe('kern.datum_ongeldig');
    expect(Datum.is(value)).toBe(false);
    expect(Datum.schema.safeParse(value).success).toBe(false);
  });
  test('a year before 1000 has a code of its own', () => {
    expect(codeVan(() => d('0999-12-31'))).toBe('kern.datum_buiten_bereik');
    const resultaat = safeParseSchema(Datum.schema, '0999-12-31', 'datum');
    expect(resultaat.success ? [] : resultaat.error.bevindingen.map((b) => b.code)).toEqual([
      'kern.datum_buiten_bereik',
    ]);
  });
});
