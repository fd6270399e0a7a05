import { formatOpsomming } from 'buurtaanpak/kern';
import { expect, test } from 'vitest';

test('a list reads as a letter does', () => {
  expect(formatOpsomming([])).toBe('');
  expect(formatOpsomming(['a'])).toBe('a');
  expect(formatOpsomming(['a', 'b'])).toBe('a en b');
  expect(formatOpsomming(['a', 'b', 'c'])).toBe('a, b en c');
});
