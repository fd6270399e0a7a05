import { euro } from 'buurtaanpak/kern';
import { describe, expect, test } from 'vitest';
import { codeVan } from '../hulp.js';

describe('euro', () => {
  test.each([
    [60000, '60000.00'],
    [0, '0.00'],
    [-0, '0.00'],
    [0.1, '0.10'],
    [-0.05, '-0.05'],
    [1234.5, '1234.50'],
    [70368744177663.99, '70368744177663.99'],
    [1e15, '1000000000000000.00'],
    [9007199254740991, '9007199254740991.00'],
    ['60000', '60000.00'],
    ['60000.5', '60000.50'],
    ['0060.50', '60.50'],
    ['-0', '0.00'],
    ['-0.00', '0.00'],
    ['-12.34', '-12.34'],
    ['1234567890123456.78', '1234567890123456.78'],
    ['00000000000000000000001', '1.00'],
  ])('%s is %s', (value, verwacht) => {
    expect(euro(value)).toBe(verwacht);
  });

  test.each([
    [Number.NaN, 'kern.bedrag_geen_getal'],
    [Number.POSITIVE_INFINITY, 'kern.bedrag_geen_getal'],
    [null as unknown as number, 'kern.bedrag_geen_getal'],
    [10n as unknown as number, 'kern.bedrag_geen_getal'],
    [{ toString: () => '1' } as unknown as number, 'kern.bedrag_geen_getal'],
    [1e21, 'kern.bedrag_te_groot'],
    [70368744177664.5, 'kern.bedrag_te_groot'],
    [9007199254740992, 'kern.bedrag_te_groot'],
    [1e-7, 'kern.bedrag_te_veel_decimalen'],
    [0.1 + 0.2, 'kern.bedrag_te_veel_decimalen'],
    [1.005, 'kern.bedrag_te_veel_decimalen'],
    ['1.000,00', 'kern.bedrag_notatie'],
    ['1,00', 'kern.bedrag_notatie'],
    ['1e3', 'kern.bedrag_notatie'],
    ['+1', 'kern.bedrag_notatie'],
    [' 1', 'kern.bedrag_notatie'],
    ['1\n', 'kern.bedrag_notatie'],
    ['', 'kern.bedrag_notatie'],
    ['.5', 'kern.bedrag_notatie'],
    ['5.', 'kern.bedrag_notatie'],
    ['--5', 'kern.bedrag_notatie'],
    ['€ 5', 'kern.bedrag_notatie'],
    ['1.234', 'kern.bedrag_te_veel_decimalen'],
    ['1.000', 'kern.bedrag_te_veel_decimalen'],
    ['12345678901234567', 'kern.bedrag_te_groot'],
    ['-12345678901234567.00', 'kern.bedrag_te_groot'],
  ])('%s is refused with %s', (value, code) => {
    expect(codeVan(() => euro(value))).toBe(code);
  });

  test('the refusal shows the value and no more than 80 characters of it', () => {
    try {
      euro('9'.repeat(1000));
    } catch (fout) {
      expect(fout).toMatchObject({ code: 'kern.bedrag_te_groot', params: { waarde: `"${'9'.repeat(79)}…` } });
    }
    expect.assertions(1);
  });
});
