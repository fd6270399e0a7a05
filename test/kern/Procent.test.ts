import { Procent } from 'buurtaanpak/kern';
import { describe, expect, test } from 'vitest';
import { codeVan } from '../hulp.js';

describe('Procent', () => {
  test.each(['0', '21', '33.3', '007', '100.000001', `0.${'3'.repeat(150)}`])('takes %s as it is written', (waarde) => {
    expect(Procent.parse(waarde)).toBe(waarde);
    expect(Procent.is(waarde)).toBe(true);
    expect(Procent.schema.safeParse(waarde).success).toBe(true);
  });
  test.each(['', ' 5', '5.', '.5', '5.5.5', '33,3', '50%', '1e3', '0x1', '+5', '-5', 'vijf', '9'.repeat(151)])(
    'refuses %j',
    (waarde) => {
      expect(codeVan(() => Procent.parse(waarde))).toBe('kern.getal_notatie');
      expect(Procent.safeParse(waarde).success).toBe(false);
      expect(Procent.is(waarde)).toBe(false);
      expect(Procent.schema.safeParse(waarde).error?.issues.map(({ message }) => message)).toEqual([
        'kern.getal_notatie',
      ]);
    },
  );
  test('takes a number as its shortest text in a program, never in a document', () => {
    expect([Procent.parse(33.3), Procent.parse(1e-7), Procent.parse(1e21)]).toEqual([
      '33.3',
      '0.0000001',
      `1${'0'.repeat(21)}`,
    ]);
    expect(Procent.is(33.3)).toBe(false);
    expect(Procent.schema.safeParse(33.3).success).toBe(false);
  });
  test.each([Number.NaN, Number.POSITIVE_INFINITY, 1e200, 1n, null, undefined, {}, ['1']])('refuses %o', (waarde) => {
    expect(codeVan(() => Procent.parse(waarde))).toBe('kern.getal_notatie');
  });
});
