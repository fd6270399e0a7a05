import { createBurenByAfstand, createBurenByOmtrek } from 'buurtaanpak/gebied';
import { isDomeinFout } from 'buurtaanpak/kern';
import { describe, expect, test } from 'vitest';

test('a hole in the list of features is refused as a feature without a code', () => {
  const call = () => createBurenByOmtrek({ features: new Array(2) });
  expect(call).toThrow(
    expect.objectContaining({ code: 'gebied.geojson_ongeldig', pad: ['features', 0, 'properties'] }),
  );
  expect(call).toThrow(expect.toSatisfy(isDomeinFout));
});

describe('more pairs than areas can have', () => {
  const vol = { code: 'gebied.te_veel_paren', params: { hoogstens: 5_000_000 } };
  // 3,163 x 3,162 / 2 is just above five million, and there are four times as many areas.
  const codes = Array.from({ length: 12_000 }, (_, i) => `G${i}`);

  test('outlines that all lie on each other are refused', () => {
    const coordinates = [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    ];
    const features = codes.map((code) => ({ properties: { code }, geometry: { type: 'Polygon', coordinates } }));
    expect(() => createBurenByOmtrek(features)).toThrow(expect.objectContaining(vol));
  });

  test('points that all lie within the distance are refused', () => {
    const punten = codes.map((code, i) => ({ code, x: i, y: 0 }));
    expect(() => createBurenByAfstand(punten, { afstand: 1e6 })).toThrow(expect.objectContaining(vol));
    expect(createBurenByAfstand(punten, { afstand: 1 })).toHaveLength(11_999);
  });
});
