import { euro, Procent } from 'buurtaanpak/kern';
import { computeProcent } from 'buurtaanpak/kern/huis';
import { expect, test } from 'vitest';
import { codeVan } from '../hulp.js';

test.each([
  ['60000', '3.3333333', '2000.00'], // 1999.99998
  ['0.05', '50', '0.03'], // half a cent goes away from zero
  ['-0.05', '50', '-0.03'],
  ['100', '60.5', '60.50'],
  ['100', '0', '0.00'],
  ['1', '250', '2.50'],
])('of %s %s percent is %s', (bedrag, procent, verwacht) => {
  expect(computeProcent(euro(bedrag), Procent.parse(procent))).toBe(verwacht);
});
test('refuses what is no percentage', () => {
  expect(codeVan(() => computeProcent(euro(1), '5%' as Procent))).toBe('kern.getal_notatie');
  expect(codeVan(() => computeProcent(euro(1), '-5' as Procent))).toBe('kern.getal_notatie');
});
