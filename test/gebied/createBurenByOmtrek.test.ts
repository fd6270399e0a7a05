import { createBurenByOmtrek, listBuren } from 'buurtaanpak/gebied';
import { isDomeinFout } from 'buurtaanpak/kern';
import { describe, expect, it, test } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { readKaart } from '../kerncijfers/data.js';
import { catchCode } from './hulp.js';

const square = (code: string, x: number, y: number, type = 'Polygon') => {
  const ring = [
    [x, y],
    [x + 1, y],
    [x + 1, y + 1],
    [x, y + 1],
    [x, y],
  ];
  return {
    type: 'Feature',
    properties: { code },
    geometry: { type, coordinates: type === 'Polygon' ? [ring] : [[ring]] },
  };
};

describe('neighbours from outlines', () => {
  it('finds Rook and Queen neighbours of a sheet of squares', () => {
    const features = [0, 1, 2].flatMap((y) =>
      [0, 1, 2].map((x) => square(`E${y}${x}`, x, y, x === 1 ? 'MultiPolygon' : 'Polygon')),
    );
    const rook = createBurenByOmtrek(deepFreeze({ type: 'FeatureCollection', features }));
    // A sheet of three by three has 12 edges between squares and 8 corners that touch crosswise.
    expect(rook).toHaveLength(12);
    expect(createBurenByOmtrek(features, { soort: 'queen' })).toHaveLength(20);
    expect(listBuren(rook, 'E11')).toEqual(['E01', 'E10', 'E12', 'E21']);
    expect(listBuren(rook, 'E00')).toEqual(['E01', 'E10']);
  });

  it('takes points within the tolerance for the same, on both sides of a square of its search', () => {
    const schuif = (d: number) => [square('A', 0, 0), square('B', 1 + d, d)];
    expect(createBurenByOmtrek(schuif(0.01))).toEqual([]);
    expect(createBurenByOmtrek(schuif(0.01), { tolerantie: 0.02 })).toEqual([['A', 'B']]);
    expect(createBurenByOmtrek(schuif(-0.01), { tolerantie: 0.02 })).toEqual([['A', 'B']]);
    expect(createBurenByOmtrek(schuif(0.03), { tolerantie: 0.02 })).toEqual([]);
    expect(
      createBurenByOmtrek([square('A', 0, 0), square('B', 1.01, 1.01)], { tolerantie: 0.02, soort: 'queen' }),
    ).toEqual([['A', 'B']]);
  });

  it('sees an enclave as a neighbour of what surrounds it', () => {
    const gat = [
      [1, 1],
      [1, 2],
      [2, 2],
      [2, 1],
      [1, 1],
    ];
    const om = [
      [0, 0],
      [3, 0],
      [3, 3],
      [0, 3],
      [0, 0],
    ];
    const ring = { type: 'Feature', properties: { code: 'OM' }, geometry: { type: 'Polygon', coordinates: [om, gat] } };
    expect(createBurenByOmtrek([ring, square('IN', 1, 1)])).toEqual([['IN', 'OM']]);
  });

  it('finds the code under the name of CBS, PDOK or the caller', () => {
    const bij = (properties: object) => [
      { ...square('', 0, 0), properties },
      { ...square('', 1, 0), properties: Object.fromEntries(Object.keys(properties).map((naam) => [naam, 'Z '])) },
    ];
    expect(createBurenByOmtrek(bij({ BU_CODE: 'A', GM_CODE: 'GM0080' }))).toEqual([['A', 'Z']]);
    expect(createBurenByOmtrek(bij({ buurtcode: 'A' }))).toEqual([['A', 'Z']]);
    expect(createBurenByOmtrek(bij({ eigen: 'A', code: 'B' }), { codeveld: 'eigen' })).toEqual([['A', 'Z']]);
  });

  it.each<[unknown]>([
    [null],
    [{ features: 'x' }],
    [[null]],
    [[{ ...square('A', 0, 0), properties: null }]],
    [[{ ...square('A', 0, 0), properties: { code: ' ' } }]],
    [[{ ...square('A', 0, 0), geometry: null }]],
    [[{ ...square('A', 0, 0), geometry: { type: 'Point', coordinates: [0, 0] } }]],
    [[{ ...square('A', 0, 0), geometry: { type: 'MultiPolygon', coordinates: [3] } }]],
    [
      [
        {
          ...square('A', 0, 0),
          geometry: {
            type: 'Polygon',
            coordinates: [
              [
                [0, 0],
                [1, 1],
                [0, 0],
              ],
            ],
          },
        },
      ],
    ],
    [
      [
        {
          ...square('A', 0, 0),
          geometry: {
            type: 'Polygon',
            coordinates: [
              [
                [0, 0],
                [1, 'x'],
                [1, 1],
                [0, 0],
              ],
            ],
          },
        },
      ],
    ],
  ])('refuses GeoJSON %#', (geojson) => {
    expect(catchCode(() => createBurenByOmtrek(geojson))).toBe('gebied.geojson_ongeldig');
  });

  it('refuses a code twice, and a tolerance that is none', () => {
    expect(catchCode(() => createBurenByOmtrek([square('A', 0, 0), square('A', 1, 0)]))).toBe('gebied.code_dubbel');
    expect(catchCode(() => createBurenByOmtrek([], { tolerantie: -1 }))).toBe('gebied.tolerantie_ongeldig');
    expect(catchCode(() => createBurenByOmtrek([], { tolerantie: Number.NaN }))).toBe('gebied.tolerantie_ongeldig');
  });

  it('joins the buurten of Leeuwarden into one whole but for its islands', () => {
    const buren = createBurenByOmtrek(readKaart('buurten-2024-GM0080.planar'), { soort: 'queen' });
    expect(new Set(buren.flat()).size).toBeGreaterThan(125);
    expect(listBuren(buren, 'BU00801002')).toContain('BU00801001');
    const rd = createBurenByOmtrek(readKaart('wijken-2022-vijf-gemeenten.rd'));
    // Neighbouring wijken lie in the same gemeente, or in the neighbouring gemeenten Boxtel and Sint-Michielsgestel.
    for (const [a, b] of rd) {
      const paar = [a.slice(2, 6), b.slice(2, 6)];
      expect(paar[0] === paar[1] || paar.every((code) => ['0757', '0845'].includes(code))).toBe(true);
    }
  });
});

test('a hole in the list of features is refused as a feature without a code', () => {
  const call = () => createBurenByOmtrek({ features: new Array(2) });
  expect(call).toThrow(
    expect.objectContaining({ code: 'gebied.geojson_ongeldig', pad: ['features', 0, 'properties'] }),
  );
  expect(call).toThrow(expect.toSatisfy(isDomeinFout));
});

describe('more pairs than areas can have', () => {
  const vol = { code: 'kern.te_veel_werk', params: { wat: 'paren', nodig: 5_000_001, hoogstens: 5_000_000 } };
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
});
