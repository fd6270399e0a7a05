import { Buurtcode, containsGebied, Gemeentecode, Wijkcode } from 'buurtaanpak/gebied';
import { expect, test } from 'vitest';

test('a code says what lies in what', () => {
  const gemeente = Gemeentecode.parse('GM0080');
  const wijk = Wijkcode.parse('WK008020');
  const buurt = Buurtcode.parse('BU00802001');
  expect(containsGebied(gemeente, buurt)).toBe(true);
  expect(containsGebied(gemeente, gemeente)).toBe(true);
  expect(containsGebied(wijk, gemeente)).toBe(false);
  expect(containsGebied(Wijkcode.parse('WK008021'), buurt)).toBe(false);
});
