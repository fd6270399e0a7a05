/** The outlines of GeoJSON, and what is refused, with its place. */
import { describe, expect, test } from 'vitest';
import { readOmtrekken } from '../../src/gebied/kaart/readOmtrekken.js';
import { maakVlak, vangFout } from './klein.js';

const RING = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 0],
];
const met = (properties: unknown, geometry: unknown = { type: 'Polygon', coordinates: [RING] }) => ({
  properties,
  geometry,
});
const vlak = (coordinates: unknown, type = 'Polygon') => met({ code: 'A' }, { type, coordinates });

describe('what is read', () => {
  test.each<[string, unknown, string | undefined, unknown]>([
    ['no features', [], undefined, []],
    ['a collection', { features: [vlak([RING])] }, undefined, [{ code: 'A', ringen: [RING] }]],
    ['an array', [vlak([RING, RING])], undefined, [{ code: 'A', ringen: [RING, RING] }]],
    [
      'several polygons',
      [vlak([[RING], [RING, RING]], 'MultiPolygon')],
      undefined,
      [{ code: 'A', ringen: [RING, RING, RING] }],
    ],
    [
      'heights',
      [vlak([RING.map((punt) => [...punt, 'hoog'])])],
      undefined,
      [{ code: 'A', ringen: [RING.map((punt) => [...punt, 'hoog'])] }],
    ],
    ['blanks around a code', [met({ code: ' A ' })], undefined, [{ code: 'A', ringen: [RING] }]],
    [
      'the code before others',
      [met({ GM_CODE: 'G', buurtcode: 'B', code: 'A' })],
      undefined,
      [{ code: 'A', ringen: [RING] }],
    ],
    [
      'the smallest area',
      [met({ GM_CODE: 'G', WK_CODE: 'W', BU_CODE: 'B' })],
      undefined,
      [{ code: 'B', ringen: [RING] }],
    ],
    [
      'a number in the place of a code',
      [met({ code: 5, statcode: 'GM0080' })],
      undefined,
      [{ code: 'GM0080', ringen: [RING] }],
    ],
    ['a field that is named', [met({ code: 'A', eigen: 'E' })], 'eigen', [{ code: 'E', ringen: [RING] }]],
  ])('%s', (_, geojson, codeveld, verwacht) => {
    expect(readOmtrekken(geojson, codeveld)).toEqual(verwacht);
  });

  test.each([
    'code',
    'buurtcode',
    'BU_CODE',
    'bu_code',
    'wijkcode',
    'WK_CODE',
    'wk_code',
    'gemeentecode',
    'GM_CODE',
    'statcode',
  ])('a code under the name %s', (naam) => {
    expect(readOmtrekken([met({ [naam]: 'A' })], undefined)[0]?.code).toBe('A');
  });
});

describe('what is refused', () => {
  const ongeldig = (plaats: string, ...pad: readonly (string | number)[]) => [
    'gebied.geojson_ongeldig',
    { plaats },
    pad,
  ];
  const code = (plaats = 'code', i = 0) => ongeldig(plaats, 'kaart', 'features', i, 'properties');
  const vorm = (i = 0) => ongeldig('coordinates', 'kaart', 'features', i, 'geometry');
  const goed = maakVlak('Z', 5, 5);
  test.each<[string, unknown, unknown, string?]>([
    ['nothing', null, ongeldig('features', 'kaart')],
    ['an object', {}, ongeldig('features', 'kaart')],
    ['features that are no list', { features: {} }, ongeldig('features', 'kaart')],
    ['a feature that is none', [goed, null], code('code', 1)],
    ['a feature without properties', [{ geometry: goed.geometry }], code()],
    ['properties that are a list', [met(['A'])], code()],
    ['no code', [met({ naam: 'A' })], code()],
    ['an empty code', [met({ code: ' ' })], code()],
    ['the field of the undefined', [met({ undefined: 'A' })], code()],
    ['not under the name that is asked for', [met({ code: 'A' })], code('eigen'), 'eigen'],
    ['a number under the name that is asked for', [met({ eigen: 5 })], code('eigen'), 'eigen'],
    ['no geometry', [{ properties: { code: 'A' } }], vorm()],
    ['no coordinates', [met({ code: 'A' }, { type: 'Polygon' })], vorm()],
    ['a point', [goed, vlak([0, 0], 'Point')], vorm(1)],
    ['a line', [vlak(RING, 'LineString')], vorm()],
    ['a line of several, which looks like a polygon', [vlak([[RING]], 'MultiLineString')], vorm()],
    ['no rings', [vlak([])], vorm()],
    ['no polygons', [vlak([], 'MultiPolygon')], vorm()],
    ['a polygon that is no list, beside one that is', [vlak([[RING], 3], 'MultiPolygon')], vorm()],
    ['a ring of three points, beside one that is right', [vlak([RING, RING.slice(1)])], vorm()],
    ['a ring that is no list', [vlak(['ring'])], vorm()],
    ['a point that is no list', [vlak([[...RING, { 0: 1, 1: 1 }]])], vorm()],
    ['a point that is nothing', [vlak([[...RING, null]])], vorm()],
    ['a point without a number to the east', [vlak([[...RING, ['0', 0]]])], vorm()],
    ['a point without a number to the north', [vlak([[...RING, [0, Number.NaN]]])], vorm()],
    ['a code twice', [goed, met({ code: ' Z ' })], ['gebied.code_dubbel', { code: 'Z' }, ['kaart', 'features', 1]]],
  ])('%s', (_, geojson, verwacht, codeveld) => {
    expect(vangFout(() => readOmtrekken(geojson, codeveld, ['kaart']))).toEqual(verwacht);
  });

  test('a map that is all there is has no place of its own', () => {
    expect(vangFout(() => readOmtrekken([met({})], undefined))).toEqual(ongeldig('code', 'features', 0, 'properties'));
  });
});
