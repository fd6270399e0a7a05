import { Buurtcode, Gemeentecode, getGemeentecode, Wijkcode } from 'buurtaanpak/gebied';
import { expect, test } from 'vitest';

test('the gemeente of an area stands in its code; of a gemeente it is its own', () => {
  const gemeente = Gemeentecode.parse('GM0080');
  expect(getGemeentecode(Buurtcode.parse('BU00802001'))).toBe(gemeente);
  expect(getGemeentecode(Wijkcode.parse('WK008020'))).toBe(gemeente);
  expect(getGemeentecode(gemeente)).toBe(gemeente);
});
