/** The outlines of a map: where the code stands, and what is no area. */
import type { Kaartvlakken } from 'buurtaanpak/grafieken';
import { describe, expect, test } from 'vitest';
import { readVlakken } from '../../src/grafieken/readVlakken.js';
import { foutVan } from '../hulp.js';

const RING = [
  [0, 0],
  [0, 1],
  [1, 1],
  [0, 0],
];
const vlak = (properties: Record<string, unknown> | null, coordinates: unknown = [RING], type = 'Polygon') =>
  ({ type: 'Feature', properties, geometry: { type, coordinates } }) as const;
const kaart = (...features: Kaartvlakken['features']): Kaartvlakken => ({ type: 'FeatureCollection', features });
const LEEG = { type: 'Feature', properties: null, geometry: null } as const;
const weiger = (feature: Kaartvlakken['features'][number], veld?: string) => {
  const { code, params, pad } = foutVan(() => readVlakken(kaart(LEEG, feature), veld));
  return { code, params, pad };
};
const ALLE = { buurtcode: 'a', statcode: 'b', BU_CODE: 'c', code: 'd' };

describe('readVlakken', () => {
  test('takes polygons, one or more, and leaves out what is no area', () => {
    const meer = [[RING], [RING, RING]];
    expect(
      readVlakken(
        kaart(
          vlak({ code: ' A ' }),
          LEEG,
          vlak({ code: 'B' }, meer, 'MultiPolygon'),
          vlak({ code: 'C' }, 'x', 'LineString'),
          vlak({ code: 'D' }, [], 'MultiPolygon'),
        ),
        undefined,
      ),
    ).toEqual([
      { code: 'A', veelhoeken: [[RING]] },
      { code: 'B', veelhoeken: meer },
      { code: 'D', veelhoeken: [] },
    ]);
  });

  test.each<[string, Record<string, unknown>, string | undefined]>([
    ['a', ALLE, undefined],
    ['b', { ...ALLE, buurtcode: undefined, statcode: 'b' }, 'statcode'],
    ['b', { code: 'd', BU_CODE: 'c', statcode: 'b' }, undefined],
    ['c', { code: 'd', BU_CODE: 'c' }, undefined],
    ['d', { code: 'd', ander: 'e' }, undefined],
    ['e', { code: 'd', ander: 'e' }, 'ander'],
  ])('finds the code %s in %j', (code, properties, veld) => {
    expect(readVlakken(kaart(vlak(properties)), veld)).toEqual([{ code, veelhoeken: [[RING]] }]);
  });

  test.each<[string, Record<string, unknown> | null, string | undefined, unknown]>([
    ['no properties', null, undefined, ['buurtcode', 'statcode', 'BU_CODE', 'code']],
    ['no properties, and a field that was asked', null, 'ander', 'ander'],
    ['no such property', { naam: 'x' }, undefined, ['buurtcode', 'statcode', 'BU_CODE', 'code']],
    ['no property that was asked', { code: 'A' }, 'ander', 'ander'],
    ['a code that is a number', { code: 3 }, undefined, 'code'],
  ])('refuses an area with %s', (_, properties, veld, verwacht) => {
    expect(weiger(vlak(properties), veld)).toEqual({
      code: 'verslag.kaart_zonder_code',
      params: { positie: 1, veld: verwacht },
      pad: ['features', 1],
    });
  });

  test.each<[string, unknown, string, string]>([
    ['no ring', [], 'Polygon', 'array(0)'],
    ['no list', 'x', 'Polygon', '"x"'],
    ['no list of polygons', 'x', 'MultiPolygon', '"x"'],
    ['a ring of three points', [RING.slice(1)], 'Polygon', 'array(1)'],
    ['a ring that is no list', [3], 'Polygon', 'array(1)'],
    ['a hole that is no ring', [RING, []], 'Polygon', 'array(2)'],
    ['a point of one number', [[...RING, [1]]], 'Polygon', 'array(1)'],
    ['a point that is no list', [[...RING, 1]], 'Polygon', 'array(1)'],
    ['a point that is not finite', [[...RING, [1, Number.NaN]]], 'Polygon', 'array(1)'],
    ['one polygon that is none', [[RING], []], 'MultiPolygon', 'array(2)'],
    ['no coordinates', undefined, 'Polygon', 'undefined'],
  ])('refuses %s', (_, coordinates, type, waarde) => {
    const feature = { type: 'Feature', properties: { code: 'A' }, geometry: { type, coordinates } } as const;
    expect(weiger(feature)).toEqual({
      code: 'verslag.kaart_geen_vlak',
      params: { code: 'A', waarde },
      pad: ['features', 1, 'geometry'],
    });
  });

  test('a height behind a point may be anything', () => {
    const hoog = RING.map((punt) => [...punt, 'x']);
    expect(readVlakken(kaart(vlak({ code: 'A' }, [hoog])), undefined)).toEqual([{ code: 'A', veelhoeken: [[hoog]] }]);
  });
});
