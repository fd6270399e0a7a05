import { createBuren, createBurenByAfstand, createBurenByOmtrek, listBuren } from 'buurtaanpak/gebied';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../hulp.js';
import { readKaart } from '../../kerncijfers/data.js';
import { catchCode, createRaster } from '../hulp.js';

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

describe('neighbours from points and pairs', () => {
  it('finds Rook and Queen neighbours of squares by their centres', () => {
    const { eenheden, buren } = createRaster(5, 4, () => 1);
    const punten = eenheden.map(({ code }, i) => ({ code, x: 100 * (i % 5) - 250, y: 100 * Math.floor(i / 5) - 150 }));
    expect(createBurenByAfstand(deepFreeze(punten), { afstand: 100 })).toEqual(buren);
    expect(createBurenByAfstand([...punten].reverse(), { afstand: 142 })).toHaveLength(31 + 2 * 12);
  });

  it('refuses what is no point or distance', () => {
    expect(catchCode(() => createBurenByAfstand([], { afstand: 0 }))).toBe('gebied.afstand_ongeldig');
    expect(catchCode(() => createBurenByAfstand([], { afstand: Number.POSITIVE_INFINITY }))).toBe(
      'gebied.afstand_ongeldig',
    );
    const punt = { code: 'A', x: 0, y: 0 };
    expect(catchCode(() => createBurenByAfstand([punt, punt], { afstand: 1 }))).toBe('gebied.code_dubbel');
    expect(catchCode(() => createBurenByAfstand([{ ...punt, x: Number.NaN }], { afstand: 1 }))).toBe(
      'gebied.punt_ongeldig',
    );
    expect(catchCode(() => createBurenByAfstand([{ ...punt, y: Number.NaN }], { afstand: 1 }))).toBe(
      'gebied.punt_ongeldig',
    );
  });

  it('brings pairs into one form', () => {
    expect(
      createBuren(
        deepFreeze([
          ['C', 'A'],
          ['A', 'C'],
          ['B', 'B'],
          ['A', 'B'],
          ['B', 'C'],
        ]),
      ),
    ).toEqual([
      ['A', 'B'],
      ['A', 'C'],
      ['B', 'C'],
    ]);
    expect(listBuren([], 'A')).toEqual([]);
  });
});
