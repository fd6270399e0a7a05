import { groupDuizendtallen } from 'buurtaanpak/kern/huis';
import { expect, test } from 'vitest';

test.each([
  ['', ''],
  ['1', '1'],
  ['123', '123'],
  ['1234', '1.234'],
  ['123456', '123.456'],
  ['1234567', '1.234.567'],
  ['-123', '-123'],
  ['-1234', '-1.234'],
  ['−123456', '−123.456'],
])('%j is written as %j', (cijfers, gegroepeerd) => expect(groupDuizendtallen(cijfers, '.')).toBe(gegroepeerd));

test('takes time in proportion to the digits', () => {
  expect(groupDuizendtallen('9'.repeat(3_000_000), ' ').length).toBe(3_999_999);
});
