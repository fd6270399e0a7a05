import { formatPercentage } from 'buurtaanpak/kern';
import { expect, test } from 'vitest';

test('a share is a percentage without a space', () => {
  expect(formatPercentage(0.125, { decimalen: 1 })).toBe('12,5%');
  expect(formatPercentage(0.285)).toBe('29%'); // 0.285 * 100 is 28.499999999999996 in binary
  expect(formatPercentage(12)).toBe('1.200%');
});
