import { Datum, euro, formatGetal, formatOpsomming, formatPercentage, formatPeriode } from 'buurtaanpak/kern';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatWaarde } from '../../src/verslag/notatie/formatWaarde.js';

describe('formatGetal', () => {
  test.each([
    [0, 0, '0'],
    [999, 0, '999'],
    [1000, 0, '1.000'],
    [1234567, 0, '1.234.567'],
    [-1234567.891, 2, '-1.234.567,89'],
    [1.005, 2, '1,01'], // the binary value is 1.00499…; on paper it is 1.005
    [2.5, 0, '3'],
    [-2.5, 0, '-3'],
    [-0.04, 1, '0,0'],
    [-0, 0, '0'],
    [1e21, 0, '1.000.000.000.000.000.000.000'],
    [5e-324, 3, '0,000'],
  ])('%d in %d decimals is %s', (getal, decimalen, tekst) => {
    expect(formatGetal(getal, { decimalen })).toBe(tekst);
  });

  test('a year has no point', () => {
    expect(formatGetal(2026, { duizendpunten: false })).toBe('2026');
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, '12' as unknown as number])('%s is refused', (getal) => {
    expect(() => formatGetal(getal)).toThrow('verslag.getal_ongeldig');
  });

  test.each([-1, 16, 1.5])('%s decimals are refused', (decimalen) => {
    expect(() => formatGetal(1, { decimalen })).toThrow('verslag.decimalen_ongeldig');
  });

  test('reads back as the rounded number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (heel, decimalen) => {
        const getal = heel / 10 ** decimalen;
        const terug = Number(formatGetal(getal, { decimalen }).replaceAll('.', '').replace(',', '.'));
        expect(terug).toBe(getal === 0 ? 0 : getal);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

test('a share is a percentage without a space', () => {
  expect(formatPercentage(0.125, { decimalen: 1 })).toBe('12,5%');
  expect(formatPercentage(0.285)).toBe('29%'); // 0.285 * 100 is 28.499999999999996 in binary
  expect(formatPercentage(12)).toBe('1.200%');
});

test('a period and a list read as a letter does', () => {
  expect(formatPeriode({ van: Datum.parse('2026-09-01'), tot: Datum.parse('2029-08-31') })).toBe(
    '1 september 2026 t/m 31 augustus 2029',
  );
  expect(formatOpsomming([])).toBe('');
  expect(formatOpsomming(['a', 'b'])).toBe('a en b');
});

describe('formatWaarde', () => {
  test('a round amount has cents in a table only', () => {
    expect(formatWaarde({ soort: 'bedrag', waarde: euro('60000.50') })).toBe('€ 60.000,50');
    expect(formatWaarde({ soort: 'bedrag', waarde: euro(60000) })).toBe('€ 60.000');
    expect(formatWaarde({ soort: 'bedrag', waarde: euro(60000) }, { plaats: 'tabel' })).toBe('€ 60.000,00');
  });

  test('a name cannot steer a terminal or turn the line round', () => {
    expect(formatWaarde({ soort: 'tekst', waarde: ' a\u001b[31m\n\tb\u202ec ' })).toBe('a[31m bc');
  });

  test.each([
    ['onbekend', 'onbekend'],
    ['geheim', 'geheim'],
    ['niet_van_toepassing', 'n.v.t.'],
    ['niet_geleverd', 'niet geleverd'],
  ] as const)('what is missing says why: %s', (reden, tekst) => {
    expect(formatWaarde({ soort: 'ontbreekt', reden })).toBe(tekst);
  });

  test('a year, a day, a figure not shown', () => {
    expect(formatWaarde({ soort: 'jaar', waarde: 2026 })).toBe('2026');
    expect(formatWaarde({ soort: 'datum', waarde: Datum.parse('2026-09-01') })).toBe('1 september 2026');
    expect(formatWaarde({ soort: 'onderdrukt' })).toBe('x');
    expect(formatWaarde({ soort: 'getal', waarde: 1234.5, decimalen: 1 })).toBe('1.234,5');
  });
});
