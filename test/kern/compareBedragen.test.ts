import { compareBedragen, euro } from 'buurtaanpak/kern';
import { expect, test } from 'vitest';

test('compares by value, not by text', () => {
  expect(compareBedragen(euro(9), euro(100))).toBe(-1);
  expect(compareBedragen(euro(100), euro(9))).toBe(1);
  expect(compareBedragen(euro(-1), euro(1))).toBe(-1);
  expect(compareBedragen(euro('1.00'), euro(1))).toBe(0);
});
