import { computeKrippendorff } from 'buurtaanpak/rekenen';
import { expect, test } from 'vitest';

test('alpha that is not defined, and scores that are none', () => {
  expect(computeKrippendorff([])).toBeUndefined();
  expect(
    computeKrippendorff([
      [3, 3],
      [3, 3],
    ]),
  ).toBeUndefined();
  expect(() => computeKrippendorff([[1, Number.NaN]])).toThrow('routekaart.waarde_oneindig');
  expect(() => computeKrippendorff([[1, -1]], { niveau: 'ratio' })).toThrow('routekaart.waarde_negatief');
  expect(
    computeKrippendorff(
      [
        [0, 0],
        [0, 1],
      ],
      { niveau: 'ratio' },
    ),
  ).toBeLessThan(1);
});
