import { Buurtcode, getWijkcode, Wijkcode } from 'buurtaanpak/gebied';
import { expect, test } from 'vitest';

test('the wijk of a buurt stands in its code; of a wijk it is its own', () => {
  const wijk = Wijkcode.parse('WK008020');
  expect(getWijkcode(Buurtcode.parse('BU00802001'))).toBe(wijk);
  expect(getWijkcode(wijk)).toBe(wijk);
  expect(getWijkcode(Buurtcode.parse('BU0363AA01'))).toBe('WK0363AA');
});
