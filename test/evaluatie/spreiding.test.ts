import { type ToSpreidingOptions, toSpreiding, type Uitkomstregel } from 'buurtaanpak/evaluatie';
import { describe, expect, test } from 'vitest';
import type { Cijferreeks } from '../../src/evaluatie/vooraf/spreiding/cijferreeks.js';
import { countGroepen } from '../../src/evaluatie/vooraf/spreiding/countGroepen.js';
import { estimateDelen } from '../../src/evaluatie/vooraf/spreiding/estimateDelen.js';
import { estimateJaren } from '../../src/evaluatie/vooraf/spreiding/estimateJaren.js';
import { estimateSamenhang } from '../../src/evaluatie/vooraf/spreiding/estimateSamenhang.js';
import { estimateTussenGemeenten } from '../../src/evaluatie/vooraf/spreiding/estimateTussenGemeenten.js';
import { groupGemeenten } from '../../src/evaluatie/vooraf/spreiding/groupGemeenten.js';
import { readCijferreeksen } from '../../src/evaluatie/vooraf/spreiding/readCijferreeksen.js';
import { findFout } from '../hulp.js';
import { dag } from './simulatiebouw.js';

const ongeveer = (getal: number) => expect.closeTo(getal, 9);

/** A buurt with figures: by day, and the years of the days when they are not whole. */
const reeks = (
  cijfers: Readonly<Record<number, number>>,
  { gemeente, jaren = {} }: { gemeente?: string; jaren?: Readonly<Record<number, number>> } = {},
): Cijferreeks => ({
  buurt: 'b',
  gemeente,
  cijfers: Object.entries(cijfers).map(([d, waarde]) => ({
    dag: Number(d),
    jaar: jaren[Number(d)] ?? Number(d),
    waarde,
  })),
});

describe('how much of a deviation is left a year later', () => {
  test('is what two years differ more than one', () => {
    // One year apart 4 and 1, and 4; two years apart 1, and 9 of 1.8 years. Three years do not count.
    const a = reeks({ 0: 0, 1: 2, 2: 1 });
    const b = reeks({ 0: 1, 1: 3, 3: 6 }, { jaren: { 1: 1.2 } });
    expect(estimateSamenhang([a, b])).toBeCloseTo(5 / 3 - 1, 12);
  });

  test('is between 0 and 0.95', () => {
    expect(estimateSamenhang([reeks({ 0: 0, 1: 2, 2: 1 })])).toBe(0);
    expect(estimateSamenhang([reeks({ 0: 0, 1: 1, 2: 2 })])).toBe(0.95);
  });

  test('is not known without figures one and two years apart, or when nothing moves', () => {
    expect(estimateSamenhang([])).toBeUndefined();
    expect(estimateSamenhang([reeks({ 0: 0, 1: 1 }), reeks({ 1: 3, 2: 5 })])).toBeUndefined();
    expect(estimateSamenhang([reeks({ 0: 0, 2: 1 })])).toBeUndefined();
    expect(estimateSamenhang([reeks({ 0: 4, 1: 4, 2: 4 })])).toBeUndefined();
    expect(estimateSamenhang([reeks({ 0: 0, 1: 1 }), reeks({ 1: 3, 3: 3 })])).toBe(0);
  });
});

describe('what is common to a day', () => {
  test('is the mean of the day when no figure is missing', () => {
    const reeksen = [reeks({ 0: 1, 1: 3 }), reeks({ 0: 5, 1: 9 }), reeks({ 0: 0, 1: 0 })];
    expect([...estimateJaren(reeksen, 2)]).toEqual([-1, 1].map(ongeveer));
  });

  test('is told from those that have both days, with mean 0 over the figures', () => {
    expect([...estimateJaren([reeks({ 0: 1, 1: 3 }), reeks({ 1: 10 })], 2)]).toEqual([-4 / 3, 2 / 3].map(ongeveer));
    // Day 1 is one above day 0, and day 2 three above day 1.
    expect([...estimateJaren([reeks({ 0: 0, 1: 1 }), reeks({ 1: 5, 2: 8 })], 3)]).toEqual(
      [-1.5, -0.5, 2.5].map(ongeveer),
    );
  });
});

describe('the parts and the groups', () => {
  test('days are one part when a buurt has both, also by way of others', () => {
    expect(countGroepen([], 3)).toBe(3);
    expect(countGroepen([reeks({ 0: 1, 1: 1 }), reeks({ 1: 1, 2: 1 })], 4)).toBe(2);
    expect(countGroepen([reeks({ 0: 1, 2: 1 }), reeks({ 1: 1, 3: 1 })], 4)).toBe(2);
    expect(countGroepen([reeks({ 0: 1, 2: 1 }), reeks({ 1: 1, 3: 1 }), reeks({ 1: 1, 2: 1 })], 4)).toBe(1);
  });

  test('gemeenten are in order, and those without one last', () => {
    const [a, b, c, d] = ['GM2', undefined, 'GM1', 'GM2'].map((gemeente, i) =>
      reeks({ 0: i }, gemeente === undefined ? {} : { gemeente }),
    ) as [Cijferreeks, Cijferreeks, Cijferreeks, Cijferreeks];
    expect(groupGemeenten([a, b, c, d])).toEqual([
      { gemeente: 'GM1', eigen: [c] },
      { gemeente: 'GM2', eigen: [a, d] },
      { gemeente: undefined, eigen: [b] },
    ]);
  });

  test('between gemeenten is what their means differ, less what buurten and years add', () => {
    // Means 2, 8 and 5, with variance 9. Noise: (2 + 4/2) / 4 twice, 2 + 4/4, and 2 + 4/1.
    const reeksen = [
      reeks({ 0: 0, 1: 2 }, { gemeente: 'a' }),
      reeks({ 0: 4, 1: 2 }, { gemeente: 'a' }),
      reeks({ 0: 7, 1: 9, 2: 8, 3: 8 }, { gemeente: 'b' }),
      reeks({ 2: 5 }, { gemeente: 'c' }),
      reeks({ 2: 900 }),
    ];
    expect(estimateTussenGemeenten(reeksen, { tussen: 2, binnen: 4 })).toBeCloseTo(9 - 11 / 3, 12);
    expect(estimateTussenGemeenten(reeksen, {})).toBeCloseTo(9, 12);
    expect(estimateTussenGemeenten(reeksen, { tussen: 100 })).toBe(0);
    expect(estimateTussenGemeenten(reeksen.slice(1, 3), {})).toBeCloseTo(12.5, 12);
    expect(estimateTussenGemeenten(reeksen.slice(0, 2), {})).toBeUndefined();
    expect(estimateTussenGemeenten(reeksen.slice(3), {})).toBeUndefined();
  });

  test('between and within buurten are the components of variance', () => {
    // Squares within 2 and 4.5, of means 1 and 6.5; of 5 figures 5 - 2 - 1 = 2 degrees of freedom are left.
    const twee = [reeks({ 0: 0, 1: 2, 2: 1 }), reeks({ 0: 5, 1: 8 })];
    const los = 6.5 / 2;
    // The pairs: three of 2/3, and one of 2/2.
    const binnen = (los * 3) / 3;
    const midden = (3 + 13) / 5;
    const som = 3 * (1 - midden) ** 2 + 2 * (6.5 - midden) ** 2;
    const tussen = (som - los) / (5 - 13 / 5) + los - binnen;
    expect(estimateDelen(twee, 1, 0)).toEqual({ binnen: ongeveer(binnen), tussen: ongeveer(tussen) });
    // With half of it left a year later, and a quarter after two.
    const verwacht = (2 / 3) * (0.5 + 0.5 + 0.75) + 0.5;
    const meer = (los * 3) / verwacht;
    expect(estimateDelen(twee, 1, 0.5)).toEqual({ binnen: ongeveer(meer), tussen: ongeveer(tussen + binnen - meer) });
    expect(estimateDelen(twee, 2, 0)).toEqual({ binnen: ongeveer(6.5), tussen: expect.any(Number) });
    expect(estimateDelen(twee, 3, 0)).toEqual({});
    // One buurt is told from no other; buurten that are alike do not differ.
    expect(estimateDelen(twee.slice(0, 1), 1, 0)).toEqual({ binnen: ongeveer(2) });
    expect(estimateDelen([reeks({ 0: 0, 1: 2 }), reeks({ 0: 2, 1: 0 })], 0, 0)).toEqual({
      binnen: ongeveer(2),
      tussen: 0,
    });
  });
});

const rij = (buurt: string, moment: string, waarde: Uitkomstregel['waarde'], rest: object = {}): Uitkomstregel => ({
  buurt,
  uitkomst: 'score',
  moment: dag(moment),
  waarde,
  ...rest,
});
const geheim = { reden: 'geheim' } as const;
const stuk = { reden: 'niet_geleverd' } as const;

describe('the figures by buurt', () => {
  const JAAR = 365 / 365.25;
  const rijen = [
    rij('c', '2021-12-31', geheim),
    rij('BU00802001', '2022-12-31', 5),
    rij('a', '2023-12-31', 3),
    rij('a', '2021-12-31', geheim),
    rij('a', '2022-12-31', 1),
    rij('c', '2022-12-31', stuk),
    rij('a', '2020-12-31', 99, { uitkomst: 'anders' }),
  ];
  const lees = (options: Partial<ToSpreidingOptions> = {}, eigen: readonly Uitkomstregel[] = rijen) =>
    readCijferreeksen(eigen, { uitkomst: 'score', ...options });

  test('are sorted, by buurt and by day; a buurt without any is told with its last reason', () => {
    expect(lees()).toEqual({
      momenten: ['2022-12-31', '2023-12-31'],
      reeksen: [
        { buurt: 'BU00802001', gemeente: 'GM0080', cijfers: [{ dag: 0, jaar: 0, waarde: 5 }] },
        {
          buurt: 'a',
          gemeente: undefined,
          cijfers: [
            { dag: 0, jaar: 0, waarde: 1 },
            { dag: 1, jaar: JAAR, waarde: 3 },
          ],
        },
      ],
      weggelaten: [{ buurt: 'c', reden: 'niet_geleverd' }],
    });
    expect(lees({}, [...rijen].reverse()).weggelaten).toEqual([{ buurt: 'c', reden: 'geheim' }]);
    expect(lees({}, [...rijen].reverse()).reeksen).toEqual(lees().reeksen);
    expect(lees({}, [])).toEqual({ momenten: [], reeksen: [], weggelaten: [] });
    expect(lees({}, rijen.slice(0, 1))).toEqual({
      momenten: [],
      reeksen: [],
      weggelaten: [{ buurt: 'c', reden: 'geheim' }],
    });
  });

  test('are those of the buurten that were asked, also of one without a row', () => {
    const { reeksen, weggelaten } = lees({ buurten: ['z', 'a', 'd'] });
    expect(reeksen.map(({ buurt }) => buurt)).toEqual(['a']);
    expect(weggelaten).toEqual([
      { buurt: 'd', reden: 'geen_uitkomst' },
      { buurt: 'z', reden: 'geen_uitkomst' },
    ]);
  });

  test('are those up to a day, by the last day that they are about', () => {
    expect(lees({ tot: dag('2022-12-31') }).momenten).toEqual(['2022-12-31']);
    expect(lees({ tot: dag('2022-12-30') }).momenten).toEqual([]);
    const over = rij('a', '2022-12-31', 1, { over: { van: dag('2022-01-01'), tot: dag('2022-06-30') } });
    expect(lees({ tot: dag('2022-06-30') }, [over]).momenten).toEqual(['2022-12-31']);
    expect(lees({ tot: dag('2022-06-29') }, [over]).momenten).toEqual([]);
  });

  test('are one a day', () => {
    const vang = (eigen: readonly Uitkomstregel[]) => {
      const fout = findFout(() => lees({}, eigen));
      return fout === undefined ? [] : [fout.code, fout.params];
    };
    expect(vang([...rijen, rij('a', '2021-12-31', 3)])).toEqual([
      'evaluatie.regel_dubbel',
      { buurt: 'a', uitkomst: 'score', moment: '2021-12-31' },
    ]);
    expect(vang([...rijen, rij('a', '2020-12-31', 3, { uitkomst: 'anders' })])).toEqual([]);
  });
});

describe('the whole answer', () => {
  const MOMENTEN = ['2021-12-31', '2022-12-31', '2023-12-31'];
  const maak = (reeksen: Readonly<Record<string, readonly Uitkomstregel['waarde'][]>>) =>
    Object.entries(reeksen).flatMap(([buurt, waarden]) =>
      waarden.map((waarde, i) => rij(buurt, String(MOMENTEN[i]), waarde)),
    );
  const spreid = (reeksen: Readonly<Record<string, readonly Uitkomstregel['waarde'][]>>) =>
    toSpreiding(maak(reeksen), { uitkomst: 'score' });
  const meld = (ernst: string, code: string, pad: string, params: object) => ({
    ernst,
    code: `evaluatie.spreiding_${code}`,
    pad: [pad],
    params: { uitkomst: 'score', ...params },
  });

  test('of three years', () => {
    // Squares within 2 a buurt, with 6 - 2 - 2 degrees of freedom; between 6, with 1. The days have nothing in common.
    const delen = { tussen: ongeveer(Math.sqrt(4 / 3)), binnen: ongeveer(Math.sqrt(2)) };
    expect(spreid({ a: [0, 2, 1], b: [0, -2, -1] })).toEqual({
      uitkomst: 'score',
      momenten: MOMENTEN,
      buurten: 2,
      metingen: 6,
      gemiddelde: ongeveer(0),
      ...delen,
      samenhang: 0,
      trend: ongeveer(0),
      gemeenten: [{ buurten: 2, gemiddelde: ongeveer(0), ...delen }],
      weggelaten: [],
      bevindingen: [],
    });
  });

  test('of two gemeenten: the days take a share of what is free in each', () => {
    const uit = spreid({
      BU00802001: [0, 2, 1],
      BU00802002: [0, -2, -1],
      BU05990101: [10, 14, 12],
      BU05990102: [10, 6, 8],
    });
    expect(uit.gemeenten).toEqual([
      {
        gemeente: 'GM0080',
        buurten: 2,
        gemiddelde: ongeveer(0),
        tussen: ongeveer(Math.sqrt(14 / 9)),
        binnen: ongeveer(Math.sqrt(4 / 3)),
      },
      {
        gemeente: 'GM0599',
        buurten: 2,
        gemiddelde: ongeveer(10),
        tussen: ongeveer(Math.sqrt(56 / 9)),
        binnen: ongeveer(Math.sqrt(16 / 3)),
      },
    ]);
    // Of all: squares within 20, 12 - 4 - 2 degrees of freedom; between 30, with 2, and n0 = 2 (6 - 18/6) = 6.
    const [los, gemiddelde] = [20 / 6, 5];
    const binnen = (los * 8) / 8;
    const tussen = (30 - 2 * los) / 6 + los - binnen;
    expect([uit.binnen, uit.tussen, uit.gemiddelde]).toEqual(
      [Math.sqrt(binnen), Math.sqrt(tussen), gemiddelde].map(ongeveer),
    );
    expect(uit.tussenGemeenten).toBeCloseTo(Math.sqrt(50 - (tussen + binnen / 3) / 2), 9);
  });

  test('what lasts of a deviation counts in every gemeente', () => {
    // One year apart 4 and 0.25, two years 2.25.
    const uit = spreid({ a: [0, 2, 1.5], b: [0, -2, -1.5] });
    expect(uit.samenhang).toBeCloseTo(2.25 / 2.125 - 1, 12);
    expect(uit.gemeenten[0]).toMatchObject({ tussen: uit.tussen, binnen: uit.binnen });
  });

  test('the change in a year is the slope of what is common to the days', () => {
    const uit = spreid({ a: [1, 2, 6], b: [3, 4, 8] });
    expect(uit.trend).toBeCloseTo(5 / 2 / (365 / 365.25), 9);
    expect(uit.samenhang).toBeUndefined();
    expect('samenhang' in uit).toBe(false);
  });

  test('of two years it is not known what is left, of one nothing', () => {
    expect(spreid({ a: [1, 3], b: [5, 9], c: [0, stuk] }).bevindingen).toEqual([
      meld('info', 'ontbreekt', 'metingen', { aantal: 1, totaal: 6 }),
      meld('info', 'samenhang_onbekend', 'samenhang', {}),
    ]);
    expect(spreid({ a: [1], b: [5] })).toEqual({
      uitkomst: 'score',
      momenten: MOMENTEN.slice(0, 1),
      buurten: 2,
      metingen: 2,
      gemiddelde: 3,
      gemeenten: [{ buurten: 2, gemiddelde: 3 }],
      weggelaten: [],
      bevindingen: [meld('waarschuwing', 'geen_jaren', 'binnen', {})],
    });
  });

  test('is refused without a figure, with one that is too large, or with other options', () => {
    const vang = (waarden: readonly Uitkomstregel['waarde'][], options: object = {}) => {
      const fout = findFout(() => toSpreiding(maak({ a: waarden }), { uitkomst: 'score', ...options }));
      return fout === undefined ? [] : [fout.code, fout.params, fout.pad];
    };
    expect(vang([geheim]).slice(0, 2)).toEqual([
      'evaluatie.te_weinig_waarden',
      { naam: 'score', minimum: 1, aantal: 0 },
    ]);
    expect(vang([1, geheim, -1e101])).toEqual([
      'evaluatie.aantal_te_groot',
      { naam: 'score', waarde: -1e101, maximum: 1e100 },
      ['uitkomsten', 2, 'waarde'],
    ]);
    expect(vang([1, 1e100])).toEqual([]);
    expect(vang([1], { anders: 1 }).slice(0, 2)).toMatchObject(['kern.document_ongeldig', { soort: 'opties' }]);
  });
});
