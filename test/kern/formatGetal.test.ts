import { formatGetal } from 'buurtaanpak/kern';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

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
