/** The map of a few squares: its drawing as a whole, and its words at each border. */
import { type ChartKaartOptions, chartKaart, type Kaartbuurt, type Kaartvlakken } from 'buurtaanpak/grafieken';
import { describe, expect, test } from 'vitest';
import { codeVan } from '../hulp.js';
import { kwantiteit, legenda, readOnderschrift, readTekening } from './klein.js';

type Plek = readonly [number, number];

/** A square of which the corners run clockwise. */
const vierkant = (x: number, y: number, zijde = 10): Plek[] => [
  [x, y],
  [x, y + zijde],
  [x + zijde, y + zijde],
  [x + zijde, y],
  [x, y],
];
const andersom = (ring: readonly Plek[]) => [...ring].reverse();
const vlak = (code: string, coordinates: unknown, type = 'Polygon') =>
  ({ type: 'Feature', properties: { code }, geometry: { type, coordinates } }) as const;
const kaart = (...features: Kaartvlakken['features']): Kaartvlakken => ({ type: 'FeatureCollection', features });

const WAL: Kaartbuurt = { code: 'A', naam: 'De Wal', score: 0.5, programma: 'Oost' };
const DORP: Kaartbuurt = { code: 'B', naam: 'Dorp', score: 0.25 };
const HAVEN: Kaartbuurt = { code: 'C', naam: 'Haven', score: null };

const feature = (naam: string, score: number | null, beschrijving: string, ...coordinates: unknown[]) => ({
  type: 'Feature',
  properties: { naam, score, beschrijving },
  geometry: { type: 'MultiPolygon', coordinates },
});
const collectie = (...features: object[]) => ({
  values: { type: 'FeatureCollection', features },
  format: { property: 'features' },
});
const uitspraak = { field: 'properties.beschrijving', type: 'nominal' };
const tip = { field: 'properties.naam', title: 'Buurt' };
const teken = (x: number, y: number, naam = 'De Wal', programma = 'Oost') => ({
  x,
  y,
  programma,
  naam,
  beschrijving: `${naam}, gekozen voor ${programma}`,
});

const lagen = (vlakken: Kaartvlakken, buurten: readonly Kaartbuurt[], options: ChartKaartOptions = {}) =>
  chartKaart(vlakken, buurten, options).spec.layer as unknown as {
    data: { values: unknown };
    encoding?: Record<string, Record<string, unknown>>;
  }[];
const tekens = (vlakken: Kaartvlakken, buurten: readonly Kaartbuurt[]) => lagen(vlakken, buurten).at(-1)?.data.values;

describe('chartKaart', () => {
  test('draws what is grey, what has a score, the edges of the chosen ones and their signs', () => {
    const grafiek = chartKaart(
      // The outer ring of the first runs the wrong way round, and so does the hole of the second.
      kaart(
        vlak('A', [andersom(vierkant(0, 0))]),
        vlak('B', [vierkant(20, 0), vierkant(22, 2, 1)]),
        vlak('C', [vierkant(40, 0)]),
      ),
      [WAL, DORP, HAVEN],
    );
    const wal = feature('De Wal', 0.5, 'De Wal: score 0,500', [vierkant(0, 0)]);
    expect([grafiek.id, grafiek.titel]).toEqual(['kaart', 'De scores en de keuze op de kaart']);
    expect(grafiek.alternatief).toBe('Kaart van 3 buurten. Scores van 0,250 tot 0,500. Gekozen voor Oost: De Wal.');
    expect(readTekening(grafiek)).toEqual({
      title: {
        text: 'De scores en de keuze op de kaart',
        subtitle: ['Dikke rand met een teken: gekozen.', 'Grijs met een stippelrand: geen score.'],
      },
      width: 520,
      height: 560,
      projection: { type: 'mercator' },
      layer: [
        {
          data: collectie(feature('Haven', null, 'Haven: geen score', [vierkant(40, 0)])),
          mark: { type: 'geoshape', stroke: '#333333', strokeWidth: 0.8, strokeDash: [2, 2], color: '#d9d9d9' },
          encoding: { tooltip: tip, description: uitspraak },
        },
        {
          data: collectie(
            wal,
            feature('Dorp', 0.25, 'Dorp: score 0,250', [vierkant(20, 0), andersom(vierkant(22, 2, 1))]),
          ),
          mark: { type: 'geoshape', stroke: '#7a7a7a', strokeWidth: 0.5 },
          encoding: {
            color: kwantiteit('properties.score', {
              scale: { scheme: 'viridis', reverse: true },
              legend: { title: 'Score', orient: 'right' },
            }),
            tooltip: [tip, kwantiteit('properties.score', { title: 'Score', format: ',.3f' })],
            description: uitspraak,
          },
        },
        {
          data: collectie(wal),
          mark: { type: 'geoshape', fillOpacity: 0, stroke: '#000000', strokeWidth: 2, aria: false },
        },
        {
          data: { values: [teken(5, 5)] },
          mark: { type: 'point', size: 42, fill: '#ffffff', stroke: '#000000', strokeWidth: 1.4, opacity: 1 },
          encoding: {
            longitude: kwantiteit('x'),
            latitude: kwantiteit('y'),
            shape: {
              field: 'programma',
              type: 'nominal',
              scale: { domain: ['Oost'], range: ['circle'] },
              legend: legenda({ title: 'Gekozen voor', symbolFillColor: '#000000', symbolSize: 80 }),
            },
            tooltip: [
              { field: 'naam', title: 'Buurt' },
              { field: 'programma', title: 'Gekozen voor' },
            ],
            description: { field: 'beschrijving', type: 'nominal' },
          },
        },
      ],
    });
  });

  test('of buurten that all have a score and that nobody chose only those are drawn, without an explanation', () => {
    const grafiek = chartKaart(kaart(vlak('B', [vierkant(0, 0)])), [DORP]);
    expect(grafiek.alternatief).toBe('Kaart van 1 buurt. Scores van 0,250 tot 0,250.');
    expect(grafiek.spec.title).toBe('De scores en de keuze op de kaart');
    expect(lagen(kaart(vlak('B', [vierkant(0, 0)])), [DORP])).toHaveLength(1);
  });

  test('an area that nobody told of is grey and has its code for a name', () => {
    const vreemd = kaart(vlak('X\n1', [vierkant(0, 0)]));
    expect(chartKaart(vreemd, []).alternatief).toBe('Kaart van 1 buurt. Geen buurt heeft een score.');
    expect(lagen(vreemd, []).map(({ data }) => data)).toEqual([
      collectie(feature('X 1', null, 'X 1: geen score', [vierkant(0, 0)])),
    ]);
    expect(readOnderschrift(chartKaart(vreemd, []))).toEqual(['Grijs met een stippelrand: geen score.']);
  });

  test('the scores have a name, a height and a width of the caller', () => {
    const grafiek = chartKaart(kaart(vlak('B', [vierkant(0, 0)])), [DORP], {
      scorenaam: ' Woonlasten en gemeenschap ',
      hoogte: 300,
      breedte: 400,
      id: 'eigen',
    });
    expect(grafiek.id).toBe('eigen');
    expect(grafiek.titel).toBe('De scores voor Woonlasten en gemeenschap en de keuze op de kaart');
    expect(grafiek.alternatief).toBe('Kaart van 1 buurt. Scores voor Woonlasten en gemeenschap van 0,250 tot 0,250.');
    expect([grafiek.spec.height, grafiek.spec.width]).toEqual([300, 400]);
    const [laag] = lagen(kaart(vlak('B', [vierkant(0, 0)])), [DORP], { scorenaam: ' Woonlasten en gemeenschap ' });
    expect(laag?.encoding?.color?.legend).toEqual({
      title: ['Score:', 'Woonlasten en', 'gemeenschap'],
      orient: 'right',
    });
  });

  test('a sign for each programme in turn, in the order in which they first occur', () => {
    const buurten = Array.from({ length: 7 }, (_, i) => ({ code: `${i}`, naam: `N${i}`, programma: `p\n${6 - i}` }));
    const vlakken = kaart(...buurten.map(({ code }, i) => vlak(code, [vierkant(10 * i, 0)])));
    const shape = lagen(vlakken, buurten).at(-1)?.encoding?.shape;
    expect(shape?.scale).toEqual({
      domain: ['p 6', 'p 5', 'p 4', 'p 3', 'p 2', 'p 1', 'p 0'],
      range: ['circle', 'triangle-up', 'square', 'diamond', 'cross', 'triangle-down', 'circle'],
    });
    expect(chartKaart(vlakken, [...buurten.slice(0, 2), { code: '2', naam: 'N2', programma: 'p 6' }]).alternatief).toBe(
      'Kaart van 7 buurten. Geen buurt heeft een score. Gekozen voor p 6: N0 en N2. Gekozen voor p 5: N1.',
    );
  });

  test('the sign stands in the largest part, whichever way its ring runs', () => {
    const klein = [vierkant(0, 0, 2)];
    const groot = [vierkant(20, 0)];
    const meervoud = (...delen: unknown[]) => kaart(vlak('A', delen, 'MultiPolygon'));
    expect(tekens(meervoud(klein, groot), [WAL])).toEqual([teken(25, 5)]);
    expect(tekens(meervoud(groot, klein), [WAL])).toEqual([teken(25, 5)]);
    expect(tekens(meervoud([andersom(klein[0] ?? [])], groot), [WAL])).toEqual([teken(25, 5)]);
    expect(tekens(meervoud(klein, [andersom(groot[0] ?? [])]), [WAL])).toEqual([teken(25, 5)]);
  });

  test('tells of who is not on the map, the chosen ones first and under the title too', () => {
    const vlakken = kaart(vlak('B', [vierkant(0, 0)]));
    const kwijt = [HAVEN, WAL, { code: 'D', naam: 'Elders' }, { code: 'E', naam: 'Eind', programma: 'West' }];
    const grafiek = chartKaart(vlakken, [DORP, ...kwijt]);
    expect(grafiek.alternatief).toBe(
      'Kaart van 1 buurt. Scores van 0,250 tot 0,500. Gekozen voor Oost: De Wal. Gekozen voor West: Eind. Niet op de kaart: De Wal, Eind, Haven en Elders.',
    );
    expect(readOnderschrift(grafiek)).toEqual(['Gekozen, maar zonder omtrek op deze kaart: De Wal en Eind.']);
    expect(chartKaart(vlakken, [DORP, HAVEN]).spec.title).toBe('De scores en de keuze op de kaart');
  });

  test.each<[string, readonly Plek[], ChartKaartOptions, string]>([
    [
      'to the last degree',
      [
        [180, 90],
        [-180, 90],
        [-180, -90],
      ],
      {},
      'mercator',
    ],
    [
      'too far east',
      [
        [181, 90],
        [0, 90],
        [0, 0],
      ],
      {},
      'identity',
    ],
    [
      'too far west',
      [
        [-181, 90],
        [0, 90],
        [0, 0],
      ],
      {},
      'identity',
    ],
    [
      'too far north',
      [
        [180, 91],
        [0, 90],
        [0, 0],
      ],
      {},
      'identity',
    ],
    [
      'too far south',
      [
        [180, -91],
        [0, 90],
        [0, 0],
      ],
      {},
      'identity',
    ],
    [
      'asked to be a plane',
      [
        [5, 53],
        [6, 53],
        [6, 54],
      ],
      { projectie: 'vlak' },
      'identity',
    ],
    [
      'asked to be on earth',
      [
        [181, 53],
        [6, 53],
        [6, 54],
      ],
      { projectie: 'aarde' },
      'mercator',
    ],
  ])('a map %s', (_, hoeken, options, verwacht) => {
    const ring = [...hoeken, ...hoeken.slice(0, 1)];
    expect(chartKaart(kaart(vlak('A', [ring])), [WAL], options).spec.projection).toEqual(
      verwacht === 'mercator' ? { type: 'mercator' } : { type: 'identity', reflectY: true },
    );
  });

  test('an area of no polygon is a plane, and a map of nothing has no drawing', () => {
    const leeg = chartKaart(kaart(vlak('A', [], 'MultiPolygon')), [WAL]);
    expect(leeg.spec.projection).toEqual({ type: 'identity', reflectY: true });
    expect(lagen(kaart(vlak('A', [], 'MultiPolygon')), [WAL])).toHaveLength(2);
    const niets = chartKaart(kaart(), [WAL]);
    expect(niets.alternatief).toBe(
      'Kaart van 0 buurten. Scores van 0,500 tot 0,500. Gekozen voor Oost: De Wal. Niet op de kaart: De Wal.',
    );
    expect(niets.spec.layer).toBeUndefined();
  });
});

test.each<[string, unknown]>([
  ['a point of holes', [[new Array(2), [0, 1], [1, 1], [0, 0]]]],
  ['a ring of holes', [new Array(4)]],
  ['holes for rings', new Array(1)],
  [
    'a point too far to measure',
    [
      [
        [0, 0],
        [0, 1e101],
        [1, 1],
        [0, 0],
      ],
    ],
  ],
])('no area: %s', (_, coordinates) => {
  expect(codeVan(() => chartKaart(kaart(vlak('A', coordinates)), [WAL]))).toBe('verslag.kaart_geen_vlak');
});
