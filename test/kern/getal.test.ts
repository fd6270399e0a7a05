import { sumGetallen } from 'buurtaanpak/kern/huis';
import { expect, test } from 'vitest';

test('keeps what plain addition loses', () => {
  expect(sumGetallen([])).toBe(0);
  expect(sumGetallen([1, 1e100, 1, -1e100])).toBe(2);
  expect(sumGetallen([0.1, 0.2, 0.3, -0.6])).toBeCloseTo(0, 16);
  // Ten tenths are one; a plain loop gives 0.9999999999999999.
  expect(sumGetallen(Array(10).fill(0.1))).toBe(1);
  expect(sumGetallen(new Set([1, 2, 3]))).toBe(6);
});
