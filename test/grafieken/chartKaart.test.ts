import { chartKaart, type Kaartvlakken } from 'buurtaanpak/grafieken';
import { describe, expect, test } from 'vitest';
import { draw } from './tekenen.js';

const vierkant = (x: number, y: number, rechtsom = false) => {
  const ring = [
    [x, y],
    [x + 10, y],
    [x + 10, y + 10],
    [x, y + 10],
    [x, y],
  ];
  return rechtsom ? [...ring].reverse() : ring;
};

const vlak = (code: string, coordinates: unknown, type = 'Polygon') =>
  ({ type: 'Feature', properties: { code }, geometry: { type, coordinates } }) as const;

const kaart: Kaartvlakken = {
  type: 'FeatureCollection',
  features: [
    vlak('A', [vierkant(0, 0), vierkant(2, 2)]),
    vlak('B', [[vierkant(200, 0, true)], [vierkant(300, 0)]], 'MultiPolygon'),
    vlak('C', [vierkant(0, 200)]),
    vlak('lijn', [[0, 0]], 'LineString'),
    { type: 'Feature', properties: { code: 'leeg' }, geometry: null },
  ],
};

const mapbuurten = [
  { code: 'A', naam: 'De Wal', score: 0.5, programma: 'Oost' },
  { code: 'B', naam: 'Dorp', score: 0.25, programma: 'energie' },
  { code: 'C', naam: 'Haven', score: null },
  { code: 'D', naam: 'Elders', score: 0.1 },
];

describe('chartKaart', () => {
  test('says what is where, and what is not on the map', () => {
    expect(chartKaart(kaart, mapbuurten).alternatief).toBe(
      'Kaart van 3 buurten. Scores van 0,100 tot 0,500. Gekozen voor Oost: De Wal. Gekozen voor energie: Dorp. Niet op de kaart: Elders.',
    );
    expect(chartKaart(kaart, [{ code: 'A', naam: 'De Wal' }]).alternatief).toContain('Geen buurt heeft een score.');
  });

  test('the outer ring of every area runs clockwise, holes the other way, as d3 wants it', () => {
    const lagen = chartKaart(kaart, mapbuurten).spec.layer as unknown as {
      data: { values: { features?: { geometry: { coordinates: number[][][][] } }[] } };
    }[];
    const vlakken = lagen.flatMap(({ data }) => data.values.features ?? []);
    expect(vlakken).toHaveLength(5); // one in grey, two in colour, the same two with an edge
    const area = (ring: number[][]) =>
      ring.reduce((som, [x = 0, y = 0], i) => {
        const [u = 0, v = 0] = ring[(i + 1) % ring.length] ?? [];
        return som + x * v - u * y;
      }, 0);
    for (const { geometry } of vlakken)
      for (const ringen of geometry.coordinates)
        for (const [i, ring] of ringen.entries()) expect(Math.sign(area(ring))).toBe(i === 0 ? -1 : 1);
  });

  test('a sign stands in the middle of the largest part', () => {
    const tekens = (chartKaart(kaart, mapbuurten).spec.layer as unknown as { data: { values: object[] } }[]).at(-1)
      ?.data.values;
    expect(tekens).toEqual([
      { x: 5, y: 5, programma: 'Oost', naam: 'De Wal', beschrijving: 'De Wal, gekozen voor Oost' },
      { x: 205, y: 5, programma: 'energie', naam: 'Dorp', beschrijving: 'Dorp, gekozen voor energie' },
    ]);
    const plat = {
      type: 'FeatureCollection',
      features: [
        vlak('A', [
          [
            [1, 1],
            [2, 1],
            [3, 1],
            [1, 1],
          ],
        ]),
      ],
    } as const;
    const teken = (chartKaart(plat, mapbuurten).spec.layer as unknown as { data: { values: object[] } }[]).at(-1);
    expect(teken?.data.values).toMatchObject([{ x: 1, y: 1 }]);
    // An area of no polygon at all has no middle, and no sign.
    const leeg = chartKaart({ type: 'FeatureCollection', features: [vlak('A', [], 'MultiPolygon')] }, mapbuurten);
    expect(JSON.stringify(leeg.spec)).not.toContain('symbolFillColor');
  });

  test('an area without a score is grey, not the colour of the lowest', async () => {
    const svg = await draw(chartKaart(kaart, mapbuurten));
    expect(svg.match(/fill="#d9d9d9"/g)).toHaveLength(1);
    const zonder = await draw(chartKaart(kaart, [{ code: 'A', naam: 'De Wal' }]));
    expect(zonder.match(/fill="#d9d9d9"/g)).toHaveLength(3);
  });

  test('longitude and latitude are told from a plane', () => {
    const projectie = (x: number) =>
      chartKaart({ type: 'FeatureCollection', features: [vlak('A', [vierkant(x, 52)])] }, mapbuurten).spec.projection;
    expect(projectie(5)).toEqual({ type: 'mercator' });
    expect(projectie(180000)).toEqual({ type: 'identity', reflectY: true });
  });

  test('outlines without a code, or that are none, are refused', () => {
    const met =
      (...features: Kaartvlakken['features']) =>
      () =>
        chartKaart({ type: 'FeatureCollection', features }, mapbuurten);
    expect(met({ type: 'Feature', properties: { naam: 'x' }, geometry: { type: 'Polygon', coordinates: [] } })).toThrow(
      'verslag.kaart_zonder_code',
    );
    expect(met({ type: 'Feature', properties: null, geometry: { type: 'Polygon', coordinates: [] } })).toThrow(
      'verslag.kaart_zonder_code',
    );
    expect(
      met(
        vlak('A', [
          [
            [0, 0],
            [1, Number.NaN],
          ],
        ]),
      ),
    ).toThrow('verslag.kaart_geen_vlak');
    expect(met(vlak('A', []))).toThrow('verslag.kaart_geen_vlak');
    expect(met(vlak('A', 'x', 'MultiPolygon'))).toThrow('verslag.kaart_geen_vlak');
  });
});
