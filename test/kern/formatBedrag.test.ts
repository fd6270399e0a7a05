import { euro, formatBedrag } from 'buurtaanpak/kern';
import { expect, test } from 'vitest';

test('formatBedrag writes as a Dutch letter does', () => {
  expect(formatBedrag(euro(60000))).toBe('€ 60.000,00');
  expect(formatBedrag(euro(0))).toBe('€ 0,00');
  expect(formatBedrag(euro('0.05'))).toBe('€ 0,05');
  expect(formatBedrag(euro(999))).toBe('€ 999,00');
  expect(formatBedrag(euro(1000))).toBe('€ 1.000,00');
  expect(formatBedrag(euro('-1234567.5'))).toBe('€ -1.234.567,50');
});
