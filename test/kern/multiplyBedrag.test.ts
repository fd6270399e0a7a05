import { euro, Factor, multiplyBedrag } from 'buurtaanpak/kern';
import { describe, expect, test } from 'vitest';
import { codeVan } from '../hulp.js';

describe('multiplyBedrag', () => {
  test.each([
    // 0.05 x 0.5 = 0.025: half a cent
    ['0.05', '0.5', '0.03', '0.02'],
    ['0.15', '0.5', '0.08', '0.08'],
    ['-0.05', '0.5', '-0.03', '-0.02'],
    ['-0.15', '0.5', '-0.08', '-0.08'],
    // 60000 x 1.021 = 61260 exactly
    ['60000.00', 1.021, '61260.00', '61260.00'],
    // 1.15 x 100 is 114.99999999999999 in floats
    ['100.00', 1.15, '115.00', '115.00'],
    ['1.00', 0, '0.00', '0.00'],
    ['-1.00', 0, '0.00', '0.00'],
    ['-0.01', '0.1', '0.00', '0.00'],
    ['0.01', 1e-7, '0.00', '0.00'],
    ['9999999999999999.99', '-1', '-9999999999999999.99', '-9999999999999999.99'],
    ['33.33', '0.333333333333333333333333333333333333', '11.11', '11.11'],
  ])('%s x %s', (bedrag, factor, up, even) => {
    expect(multiplyBedrag(euro(bedrag), factor as Factor)).toBe(up);
    expect(multiplyBedrag(euro(bedrag), factor as Factor, { afronding: 'half-up' })).toBe(up);
    expect(multiplyBedrag(euro(bedrag), factor as Factor, { afronding: 'half-even' })).toBe(even);
  });
  test.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '1,5',
    '1e3',
    '',
    '.5',
    '1.',
    `0.${'1'.repeat(400)}`,
    2n as unknown as number,
    '9'.repeat(301),
    1e300,
  ])('factor %s is refused', (factor) => {
    expect(codeVan(() => multiplyBedrag(euro(1), factor as Factor))).toBe('kern.factor_ongeldig');
  });
  test('a factor of many digits is still exact', () => {
    expect(multiplyBedrag(euro('1.00'), Factor.parse(`0.005${'0'.repeat(140)}1`))).toBe('0.01');
    expect(multiplyBedrag(euro('1.00'), Factor.parse(`0.005${'0'.repeat(140)}`), { afronding: 'half-even' })).toBe(
      '0.00',
    );
  });
  test('a factor has at most 300 digits, its decimals counted twice', () => {
    expect(multiplyBedrag(euro(9), Factor.parse(`0.${'1'.repeat(150)}`))).toBe('1.00');
    expect(codeVan(() => multiplyBedrag(euro(9), `0.${'1'.repeat(151)}` as Factor))).toBe('kern.factor_ongeldig');
  });
  test('too large a product is refused', () => {
    expect(codeVan(() => multiplyBedrag(euro('9999999999999999'), 2))).toBe('kern.bedrag_te_groot');
  });
});
