import { findBurenByOmtrek } from 'buurtaanpak/gebied';
import { isDomeinFout } from 'buurtaanpak/kern';
import { expect, test } from 'vitest';

test('a hole in the list of features is refused as a feature without a code', () => {
  const call = () => findBurenByOmtrek({ features: new Array(2) });
  expect(call).toThrow(
    expect.objectContaining({ code: 'gebied.geojson_ongeldig', pad: ['features', 0, 'properties'] }),
  );
  expect(call).toThrow(expect.toSatisfy(isDomeinFout));
});
