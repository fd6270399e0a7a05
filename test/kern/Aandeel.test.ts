import { Aandeel } from 'buurtaanpak/kern';
import { describe, expect, test } from 'vitest';
import { codeVan } from '../hulp.js';

describe('Aandeel', () => {
  test.each(['0', '8', '0.25', '40.0', '1'.repeat(150)])('takes %s as it is written', (waarde) => {
    expect(Aandeel.parse(waarde)).toBe(waarde);
    expect(Aandeel.is(waarde)).toBe(true);
    expect(Aandeel.schema.safeParse(waarde).success).toBe(true);
  });
  test.each(['', '1/3', '0,5', '1e3', '0x1', '-1', '1 ', `0.${'3'.repeat(151)}`])('refuses %j', (waarde) => {
    expect(codeVan(() => Aandeel.parse(waarde))).toBe('kern.getal_notatie');
    expect(Aandeel.safeParse(waarde).success).toBe(false);
    expect(Aandeel.is(waarde)).toBe(false);
    expect(Aandeel.schema.safeParse(waarde).error?.issues.map(({ message }) => message)).toEqual([
      'kern.getal_notatie',
    ]);
  });
  test('takes a number as its shortest text in a program, never in a document', () => {
    expect([Aandeel.parse(33.3), Aandeel.parse(1e-7), Aandeel.parse(1e21)]).toEqual([
      '33.3',
      '0.0000001',
      `1${'0'.repeat(21)}`,
    ]);
    expect(Aandeel.is(33.3)).toBe(false);
    expect(Aandeel.schema.safeParse(33.3).success).toBe(false);
  });
  test.each([Number.NaN, Number.POSITIVE_INFINITY, 1e200, 1n, null, undefined, {}, ['1']])('refuses %o', (waarde) => {
    expect(codeVan(() => Aandeel.parse(waarde))).toBe('kern.getal_notatie');
  });
});
