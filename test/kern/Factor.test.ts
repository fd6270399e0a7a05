import { Factor } from 'buurtaanpak/kern';
import { describe, expect, test } from 'vitest';
import { codeVan } from '../hulp.js';

describe('Factor', () => {
  test.each(['1', '1.021', '-1', '-0.5', '0'])('takes %s as it is written', (waarde) => {
    expect(Factor.parse(waarde)).toBe(waarde);
    expect(Factor.is(waarde)).toBe(true);
    expect(Factor.schema.safeParse(waarde).success).toBe(true);
  });
  test.each(['', '2%', '1,021', '1e3', '+1', '--1', '- 1', '1.', '9'.repeat(151)])('refuses %j', (waarde) => {
    expect(codeVan(() => Factor.parse(waarde))).toBe('kern.factor_ongeldig');
    expect(Factor.safeParse(waarde).success).toBe(false);
    expect(Factor.is(waarde)).toBe(false);
    expect(Factor.schema.safeParse(waarde).error?.issues.map(({ message }) => message)).toEqual([
      'kern.factor_ongeldig',
    ]);
  });
  test('takes a number as its shortest text in a program, never in a document', () => {
    expect([Factor.parse(33.3), Factor.parse(1e-7), Factor.parse(1e21)]).toEqual([
      '33.3',
      '0.0000001',
      `1${'0'.repeat(21)}`,
    ]);
    expect(Factor.is(33.3)).toBe(false);
    expect(Factor.schema.safeParse(33.3).success).toBe(false);
  });
  test.each([Number.NaN, Number.POSITIVE_INFINITY, 1e200, 1n, null, undefined, {}, ['1']])('refuses %o', (waarde) => {
    expect(codeVan(() => Factor.parse(waarde))).toBe('kern.factor_ongeldig');
  });
});
