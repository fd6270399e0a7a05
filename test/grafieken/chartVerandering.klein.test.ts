/** Why the score of one buurt changed: the drawing as a whole, the steps and the words at each border. */
import { type ChartVeranderingOptions, chartVerandering, type Verandering } from 'buurtaanpak/grafieken';
import { describe, expect, test } from 'vitest';
import { listTreden } from '../../src/grafieken/listTreden.js';
import { codeVan } from '../hulp.js';
import {
  GROEN,
  INKT,
  kwantiteit,
  RAND,
  ROOD,
  readOnderschrift,
  readTekening,
  readWaarden,
  rijas,
  UITSPRAAK,
  ZWART,
} from './klein.js';

const NIETS: Verandering = {
  code: 'BU1',
  naam: 'De Wal',
  toen: { score: 0.5, rang: 2, aantal: 12 },
  nu: { score: 0.5, rang: 2, aantal: 12 },
  delen: { cijfers: 0, meetlat: 0, methode: 0 },
  criteria: [],
  ontbrekend: [],
};
const IETS: Verandering = {
  ...NIETS,
  nu: { score: 0.25, rang: 5.5, aantal: 1200 },
  delen: { cijfers: 0.25, meetlat: -0.5, methode: 0 },
  criteria: [{ id: 'koop', naam: 'Koop', cijfers: 0.25 }],
};
const cijfer = (i: number, cijfers: number) => ({ id: `c${i}`, naam: `C${i}`, cijfers });
const rij = (plaats: number, naam: string, soort: string, van: number, tot: number, tekst: string) => ({
  plaats,
  rij: naam,
  soort,
  van,
  tot,
  eind: Math.max(van, tot),
  tekst,
  beschrijving: `${naam}: ${tekst}`,
});
const domeinVan = (verandering: Verandering, options?: ChartVeranderingOptions) => {
  const [balken] = chartVerandering(verandering, options).spec.layer as unknown as {
    encoding: { x: { scale: { domain: readonly [number, number] } } };
  }[];
  return balken?.encoding.x.scale.domain ?? [];
};
const lees = (verandering: Verandering) =>
  readWaarden(chartVerandering(verandering)).map(({ rij: naam, soort, tekst }) => [naam, soort, tekst]);

describe('chartVerandering', () => {
  test('goes from the score of then over its steps to that of now', () => {
    const grafiek = chartVerandering(IETS);
    // The m is wider than Vega reckons: fourteen letters and a quarter, and 6 pixels beside them.
    const y = rijas('rij', { field: 'plaats' }, { minExtent: 132 });
    expect([grafiek.id, grafiek.titel]).toEqual(['verandering', 'Waarom de score van De Wal veranderde']);
    expect(grafiek.alternatief).toBe(
      'Watervaldiagram van De Wal. Score toen: 0,50, plaats 2 van 12. Score nu: 0,25, plaats 5,5 van 1.200. De eigen cijfers deden +0,25: Koop +0,25. Een andere meetlat deed -0,50, andere gewichten of een andere methode 0,00.',
    );
    // '0,25 (plaats 5,5 van 1.200)' is the longest text: 27 letters of 7 pixels and 16 around them, of 520.
    const hoog = 0.75 + (0.5 * 205) / (520 - 205);
    expect(readTekening(grafiek)).toEqual({
      title: {
        text: 'Waarom de score van De Wal veranderde',
        subtitle: [
          'Naar rechts (groen, +): hogere score. Naar links (oranje, -): lagere score.',
          'De meetlat is waar cijfers aan worden gemeten, zoals die van andere buurten.',
        ],
      },
      width: 520,
      height: { step: 26 },
      data: {
        values: [
          rij(0, 'Score toen', 'score', 0.5, 0.5, '0,50 (plaats 2 van 12)'),
          rij(1, 'Koop', 'omhoog', 0.5, 0.75, '+0,25'),
          rij(2, 'Andere meetlat', 'omlaag', 0.75, 0.25, '-0,50'),
          rij(3, 'Score nu', 'score', 0.25, 0.25, '0,25 (plaats 5,5 van 1.200)'),
        ],
      },
      layer: [
        {
          transform: [{ filter: "datum.soort !== 'score'" }],
          mark: { type: 'bar', height: { band: 0.62 }, ...RAND },
          encoding: {
            y,
            x: kwantiteit('van', {
              axis: { title: 'Score', orient: 'top', tickCount: 6 },
              scale: { domain: [expect.closeTo(0.225, 10), expect.closeTo(hoog, 10)], nice: false, zero: false },
            }),
            x2: { field: 'tot' },
            color: {
              field: 'soort',
              type: 'nominal',
              scale: { domain: ['omhoog', 'omlaag'], range: [GROEN, ROOD] },
              legend: null,
            },
            description: UITSPRAAK,
          },
        },
        {
          transform: [{ filter: "datum.soort === 'score'" }],
          mark: { type: 'tick', thickness: 4, size: 18, color: ZWART },
          encoding: { y, x: kwantiteit('van'), description: UITSPRAAK },
        },
        {
          mark: { type: 'text', align: 'left', dx: 6, fontSize: 11, color: INKT, aria: false },
          encoding: { y, x: kwantiteit('eind'), text: { field: 'tekst', type: 'nominal' } },
        },
      ],
    });
  });

  test('nothing that changed is two scores', () => {
    const grafiek = chartVerandering(NIETS);
    expect(lees(NIETS)).toEqual([
      ['Score toen', 'score', '0,50 (plaats 2 van 12)'],
      ['Score nu', 'score', '0,50 (plaats 2 van 12)'],
    ]);
    expect(grafiek.spec.title).toEqual({
      text: 'Waarom de score van De Wal veranderde',
      subtitle: 'Er veranderde niets.',
    });
    expect(grafiek.alternatief).toContain('De eigen cijfers deden 0,00. Een andere meetlat deed 0,00, andere');
  });

  test.each<[string, Partial<Verandering>, ChartVeranderingOptions, string, string]>([
    [
      'a name with a full stop',
      { naam: 'Dorp e.o.' },
      {},
      'Watervaldiagram van Dorp e.o. Score toen: 0,50',
      'Dorp e.o.',
    ],
    ['no name', { naam: ' ' }, {}, 'Watervaldiagram van BU1. Score toen: 0,50', 'BU1'],
    ['a name on lines', { naam: ' De\nWal ' }, {}, 'Watervaldiagram van De Wal. Score toen: 0,50', 'De Wal'],
    [
      'a score by name',
      {},
      { scorenaam: 'Oost' },
      'Watervaldiagram van De Wal voor Oost. Score toen',
      'De Wal voor Oost',
    ],
    [
      'moments',
      {},
      { momenten: { toen: ' 2023 ', nu: '2024' } },
      'Watervaldiagram van De Wal. Score 2023: 0,50, plaats 2 van 12. Score 2024: 0,50',
      'De Wal',
    ],
    [
      'moments of nothing',
      {},
      { momenten: { toen: ' ', nu: '\n' } },
      'Watervaldiagram van De Wal. Score toen: 0,50, plaats 2 van 12. Score nu: 0,50',
      'De Wal',
    ],
  ])('has %s', (_, anders, options, begin, wie) => {
    const grafiek = chartVerandering({ ...NIETS, ...anders }, options);
    expect(grafiek.alternatief.slice(0, begin.length)).toBe(begin);
    expect(grafiek.titel).toBe(`Waarom de score van ${wie} veranderde`);
  });

  test('the moments stand at the rows, and an id, a title and a width are of the caller', () => {
    const grafiek = chartVerandering(NIETS, {
      momenten: { toen: '2023', nu: '2024' },
      id: 'eigen',
      titel: 'Eigen',
      breedte: 300,
    });
    expect(readWaarden(grafiek).map((een) => een.rij)).toEqual(['Score 2023', 'Score 2024']);
    expect([grafiek.id, grafiek.titel, grafiek.spec.width]).toEqual(['eigen', 'Eigen', 300]);
  });

  test('the yardstick is explained where it did something', () => {
    expect(readOnderschrift(chartVerandering({ ...IETS, delen: { ...IETS.delen, meetlat: 0 } }))).toEqual([
      'Naar rechts (groen, +): hogere score. Naar links (oranje, -): lagere score.',
    ]);
  });

  test('names three of its own figures, those that did most', () => {
    const criteria = [0.1, -0.4, 0.2, 0.3].map((deel, i) => cijfer(i, deel));
    expect(chartVerandering({ ...NIETS, criteria, delen: { ...NIETS.delen, cijfers: 0.2 } }).alternatief).toContain(
      'De eigen cijfers deden +0,20: C1 -0,40, C3 +0,30 en C2 +0,20. Een',
    );
  });

  test.each([
    [0.00499, '+0,005'],
    [0.00501, '+0,01'],
    [-0.00499, '-0,005'],
    [-0.00501, '-0,01'],
    [0.0001, '0,000'],
    [-0.0001, '0,000'],
    [0.25, '+0,25'],
  ])('a part of %d is %s', (deel, verwacht) => {
    expect(lees({ ...NIETS, criteria: [cijfer(1, deel)] })[1]).toEqual([
      'C1',
      deel > 0 ? 'omhoog' : 'omlaag',
      verwacht,
    ]);
  });

  test.each([
    // Of equal scores the axis is a fifth of the score wide, and at least 0,2; of 300 pixels the words take (22 * 7 + 16) / 300.
    [0.5, 0.2],
    [2, 0.4],
    [-2, 0.4],
    [0, 0.2],
  ])('the axis around two scores of %d is %d wide before the words', (score, breedte) => {
    const stand = { score, rang: 2, aantal: 12 };
    const [laag, hoog] = domeinVan({ ...NIETS, toen: stand, nu: stand }, { breedte: 300 });
    const letters = score < 0 ? 23 : 22;
    const woorden = (letters * 7 + 16) / 300;
    expect(laag).toBeCloseTo(score - breedte / 20, 10);
    expect(hoog).toBeCloseTo(score + (breedte * woorden) / (1 - woorden), 10);
  });

  test('the words take six tenths of a narrow drawing at most', () => {
    expect(domeinVan(NIETS, { breedte: 100 })[1]).toBeCloseTo(0.5 + 0.2 * 1.5, 10);
  });
});

describe('listTreden', () => {
  const trede = (code: string, naam: string, soort: string, deel: number, van: number, tot: number) => ({
    code,
    naam,
    soort,
    deel,
    van,
    tot,
  });

  test('has the own figures, the largest first, then the yardstick and the method', () => {
    expect(
      listTreden({
        ...NIETS,
        delen: { cijfers: -0.25, meetlat: 0.125, methode: -0.25 },
        criteria: [
          { id: 'a', naam: ' A\nb ', cijfers: 0.25 },
          { id: 'nul', naam: 'Nul', cijfers: 0 },
          { id: 'z', naam: ' ', cijfers: 0.125 },
        ],
        ontbrekend: [
          { id: 'c', soort: 'criterium', naam: ' C ', cijfers: -0.5 },
          { id: 't', soort: 'thema', naam: '', cijfers: -0.125 },
        ],
      }),
    ).toEqual([
      trede('c, criterium', 'C, ontbreekt', 'cijfers', -0.5, 0.5, 0),
      trede('a', 'A b', 'cijfers', 0.25, 0, 0.25),
      trede('z', 'z', 'cijfers', 0.125, 0.25, 0.375),
      trede('t, thema', 't, ontbreekt', 'cijfers', -0.125, 0.375, 0.25),
      trede('meetlat', 'Andere meetlat', 'meetlat', 0.125, 0.25, 0.375),
      trede('methode', 'Andere gewichten of methode', 'methode', -0.25, 0.375, 0.125),
    ]);
  });

  test('has nothing where nothing changed', () => {
    expect(listTreden({ ...NIETS, criteria: [cijfer(1, 0)] })).toEqual([]);
  });

  test('eight figures have a step each; of nine the two smallest are one, also when they cancel out', () => {
    const acht = Array.from({ length: 8 }, (_, i) => cijfer(i, 8 - i));
    expect(listTreden({ ...NIETS, criteria: acht }).map(({ code, deel }) => [code, deel])).toEqual(
      acht.map(({ id, cijfers }) => [id, cijfers]),
    );
    const negen = [...acht, cijfer(8, -1)];
    expect(listTreden({ ...NIETS, criteria: negen }).slice(6)).toEqual([
      trede('c6', 'C6', 'cijfers', 2, 33.5, 35.5),
      trede('overig', 'Overige eigen cijfers', 'cijfers', 0, 35.5, 35.5),
    ]);
    expect(listTreden({ ...NIETS, criteria: [...acht, cijfer(8, 0.5)] }).at(-1)).toEqual(
      trede('overig', 'Overige eigen cijfers', 'cijfers', 1.5, 35.5, 37),
    );
  });
});

test.each<[string, Partial<Verandering>]>([
  ['score', { toen: { score: 1e308, rang: 1, aantal: 2 } }],
  ['part', { delen: { cijfers: -1e101, meetlat: 0, methode: 0 } }],
  ['figure', { criteria: [cijfer(1, 1e101)] }],
])('a %s so large that the axis has no end is refused', (_, anders) => {
  expect(codeVan(() => chartVerandering({ ...NIETS, ...anders }))).toBe('kern.document_ongeldig');
});
