/** Figures small enough to work out by hand, written out beside each. */

import { analyseSamenhang } from 'buurtaanpak/gevoeligheid';
import {
  type Criterium,
  type Normalisatie,
  type RoutekaartInvoer,
  type ScoreBuurtenOptions,
  scoreBuurten,
} from 'buurtaanpak/routekaart';
import { normalizeWaarden, treatWaarden } from 'buurtaanpak/routekaart/huis';
import { describe, expect, test } from 'vitest';
import { computeCronbach } from '../../src/gevoeligheid/samenhang/computeCronbach.js';
import { measureVorm } from '../../src/routekaart/behandeling/vorm.js';
import { expectVolledigeTekst, foutVan } from '../hulp.js';
import { lees, makeCriterium, makeRoutekaart, makeTabel, type TabelOptions } from './hulp.js';

type Cijfers = Readonly<Record<string, readonly (number | null)[]>>;

const scoreTabel = (
  cijfers: Cijfers,
  rest: Partial<RoutekaartInvoer> = {},
  anders: Partial<Criterium> = {},
  tabel: TabelOptions = {},
  options: ScoreBuurtenOptions = {},
) =>
  scoreBuurten(
    makeRoutekaart(
      Object.keys(cijfers).map((id) => makeCriterium(id, anders)),
      rest,
    ),
    makeTabel(cijfers, tabel),
    [],
    options,
  );
const expectCloseTo = (gekregen: ArrayLike<number>, verwacht: readonly number[]) => {
  expect(gekregen).toHaveLength(verwacht.length);
  verwacht.forEach((getal, i) => {
    if (Number.isNaN(getal)) expect(gekregen[i]).toBeNaN();
    else expect(gekregen[i]).toBeCloseTo(getal, 12);
  });
};

describe('Copeland', () => {
  const aggregatie = { methode: 'copeland' } as const;
  test('counts won and lost duels, and divides each over the criteria that decided it', () => {
    const kaart = makeRoutekaart([makeCriterium('a', { gewicht: 2 }), makeCriterium('b')], { aggregatie });
    const { scores, bijdragen } = lees(
      scoreBuurten(kaart, makeTabel({ a: [1, 2, 3, 3], b: [1, 1, 2, 3] }), []),
    ).kolommen;
    // 4 wins all, 3 wins of 1 and 2 (of 4 it loses by b, as they are equal by a), 2 wins of 1.
    expectCloseTo(scores, [-3, -1, 1, 3]);
    // Of 1: lost to 2 by a alone; to 3 and 4 by a for two thirds and by b for one.
    expectCloseTo(bijdragen[0]!, [-7 / 3, 1 - 4 / 3, 4 / 3, 4 / 3]);
    expectCloseTo(bijdragen[1]!, [-2 / 3, -2 / 3, 2 / 3 - 1, 2 / 3 + 1]);
  });
  test('a circle of three, and a draw, are nobody’s', () => {
    expectCloseTo(
      lees(scoreTabel({ a: [3, 2, 1], b: [1, 3, 2], c: [2, 1, 3] }, { aggregatie })).kolommen.scores,
      [0, 0, 0],
    );
    expectCloseTo(lees(scoreTabel({ a: [1, 2], b: [2, 1] }, { aggregatie })).kolommen.scores, [0, 0]);
  });
  test('who has no figure takes part in no duel', () => {
    const { kolommen, zonderScore } = lees(scoreTabel({ a: [1, null, 2, 3] }, { aggregatie }));
    expect([...kolommen.scores]).toEqual([-2, Number.NaN, 0, 2]);
    expect(zonderScore.map(({ code }) => code)).toEqual(['BU00010002']);
    expect([...lees(scoreTabel({ a: [null, 1, 2] }, { aggregatie })).kolommen.scores]).toEqual([Number.NaN, -1, 1]);
  });
});

describe('how a column is shaped', () => {
  test('lopsided and peaked, by the estimators of Joanes and Gill', () => {
    // Mean 4; deviations -3 -2 -1 0 6: m2 = 10, m3 = 36, m4 = 278.8; n = 5.
    const vorm = measureVorm(Float64Array.of(1, 2, 3, 4, 10));
    expect(vorm?.scheefheid).toBeCloseTo(((36 / 10 ** 1.5) * Math.sqrt(20)) / 3, 12);
    expect(vorm?.kurtosis).toBeCloseTo(((6 * (2.788 - 3) + 6) * 4) / (3 * 2), 12);
  });
  test('of four figures, not of three, and not of figures that are all the same', () => {
    expect(measureVorm(Float64Array.of(1, 2, 3))).toBeUndefined();
    // Deviations -0.5, -0.5, -0.5, 1.5: m2 = 0.75, m3 = 0.75, so g1 = 0.75 / 0.75^1.5 and G1 = g1 x sqrt(12) / 2 = 2.
    expect(measureVorm(Float64Array.of(0, 0, 0, 2))?.scheefheid).toBeCloseTo(2, 12);
    expect(measureVorm(Float64Array.of(0.1, 0.1, 0.1, 0.1, 0.1))).toBeUndefined();
    // The shape is the same in every unit, and what rounding leaves of equal figures has none.
    for (const x of [1e-200, 1e-320, 1e300])
      expect(measureVorm(Float64Array.of(0, x, 0, 0))?.scheefheid, `${x}`).toBeCloseTo(2, 12);
    expect(measureVorm(Float64Array.of(1.4, 1.3999999999999997, 1.4, 1.4))).toBeUndefined();
  });
  test('a figure that is infinite is refused at its place', () => {
    const fout = foutVan(() => treatWaarden([1, 2, Number.POSITIVE_INFINITY, 4], {}));
    expect([fout.code, fout.pad]).toEqual(['routekaart.waarde_oneindig', [2]]);
  });
});

describe('how two columns go together', () => {
  const paar = (a: (number | null)[], b: (number | null)[], soort: 'pearson' | 'spearman' | 'kendall') =>
    analyseSamenhang(scoreTabel({ a, b }), { soort }).paren[0];
  test.each<['pearson' | 'spearman' | 'kendall', number[], number]>([
    ['pearson', [1, 2, 4, 3], 0.8],
    // Sums of squares 5 and 38, of products 8: the outlier counts.
    ['pearson', [1, 2, 9, 4], 8 / Math.sqrt(5 * 38)],
    ['spearman', [1, 2, 9, 4], 0.8],
    // Ranks 1.5 1.5 3 4: products 4.5, squares 5 and 4.5.
    ['spearman', [1, 1, 2, 3], 4.5 / Math.sqrt(22.5)],
    // Five pairs of six agree and one does not.
    ['kendall', [1, 2, 9, 4], 4 / 6],
    // One of the six pairs is a tie.
    ['kendall', [1, 1, 2, 3], 5 / Math.sqrt(6 * 5)],
  ])('%s of 1 2 3 4 and %j', (soort, b, verwacht) => {
    expect(paar([1, 2, 3, 4], b, soort)?.correlatie).toBeCloseTo(verwacht, 12);
    // A gap on either side leaves its row out.
    const metGat = paar([1, 2, 3, 4, null, 7], [...b, 9, null], soort);
    expect(metGat?.correlatie).toBeCloseTo(verwacht, 12);
    expect(metGat?.rijen).toBe(4);
  });
  test('is told of what counts, at the bound itself, with the place', () => {
    const scores = scoreBuurten(
      makeRoutekaart([
        makeCriterium('a'),
        makeCriterium('b'),
        makeCriterium('c', { bron: { soort: 'kerncijfer', sleutel: 'a' }, gewicht: 0 }),
        makeCriterium('d', { bron: { soort: 'kerncijfer', sleutel: 'a' }, richting: 'lager' }),
      ]),
      makeTabel({ a: [1, 2, 3, 4], b: [1, 2, 4, 3] }),
      [],
    );
    const meld = (options: object) => {
      const { paren, metScore, bevindingen } = analyseSamenhang(scores, options);
      expect(paren.map(({ a, b }) => a + b)).toEqual(['ab', 'ad', 'bd']);
      expect(Object.keys(metScore)).toEqual(['a', 'b', 'd']);
      for (const bevinding of bevindingen) expectVolledigeTekst(bevinding);
      return bevindingen.map(({ code, ernst, pad, params }) => [code, ernst, pad, params.b]);
    };
    expect(meld({ dubbeltelling: 0.79, tegenwerking: -0.81 })).toEqual([
      ['routekaart.dubbeltelling', 'waarschuwing', ['criteria', 'a'], 'b'],
      ['routekaart.tegenwerking', 'waarschuwing', ['criteria', 'a'], 'd'],
    ]);
    expect(meld({ dubbeltelling: 0.81, tegenwerking: -1 }).length).toBeLessThanOrEqual(1);
    expect(() => meld({ dubbeltelling: 1, tegenwerking: -1 })).not.toThrow();
    for (const options of [{ dubbeltelling: 1.1 }, { tegenwerking: -1.1 }, { dubbeltelling: Number.NaN }])
      expect(foutVan(() => meld(options)).params).toMatchObject({ van: -1, tot: 1 });
  });
  test('Cronbach’s alpha, gaps by pairs', () => {
    // Variances 5/3 and 20/3, covariance 10/3: 2 x (1 - 25 / 45).
    expect(computeCronbach({ a: [1, 2, 3, 4], b: [2, 4, 6, 8] })).toBeCloseTo(8 / 9, 12);
    // The last row counts for the variance of b alone, which becomes 20/4 = 5: 2 x (1 - 20 / 40).
    expect(computeCronbach({ a: [1, 2, 3, 4, Number.NaN], b: [2, 4, 6, 8, 5] })).toBeCloseTo(1, 12);
    // Three of the same: 3/2 x (1 - 3 / 9).
    expect(computeCronbach({ a: [1, 3], b: [1, 3], c: [1, 3] })).toBeCloseTo(1, 12);
    expect(computeCronbach({ a: [1, Number.NaN, 3], b: [1, 2, Number.NaN] })).toBeUndefined();
    expect(computeCronbach({ a: [1, 2], b: [2, 1] })).toBeUndefined();
  });
});

describe('normalisations that rank', () => {
  const van = (waarden: number[], normalisatie: Normalisatie, anders: object = {}) => [
    ...normalizeWaarden(waarden, normalisatie, anders),
  ];
  const honderd = { schaal: { van: 10, tot: 110 } };
  test.each<['rang' | 'borda' | 'percentielrang', number[], number]>([
    ['rang', [1, 2, 2, 4], 2.5],
    ['borda', [0, 1, 1, 3], 1.5],
    ['percentielrang', [10, 10 + 100 / 3, 10 + 100 / 3, 110], 60],
  ])(
    '%s: equal figures share the lowest place, and a column of one figure lies in the middle',
    (methode, verwacht, midden) => {
      expectCloseTo(van([5, 7, 7, 9], { methode }, honderd), verwacht);
      expectCloseTo(van([7, 7, 7, 7], { methode }, honderd), [midden, midden, midden, midden]);
    },
  );
  test('a column that does not vary, as a vector', () => {
    expectCloseTo(van([2, 2], { methode: 'vector' }), [Math.SQRT1_2, Math.SQRT1_2]);
  });
  test.each<[string, number[], Normalisatie]>([
    ['spreiding_nul', [1, 1, 1, 5], { methode: 'robuuste_zscore' }],
    ['referentie_zonder_afstand', [3, 5], { methode: 'afstand_referentie', waarde: 3 }],
    ['maximum_niet_positief', [-2, -1], { methode: 'afstand_maximum' }],
    ['maximum_niet_positief', [-2, 0], { methode: 'afstand_maximum' }],
  ])('%s', (code, waarden, normalisatie) => {
    expect(foutVan(() => van(waarden, normalisatie)).bevindingen.map((een) => een.code)).toEqual([
      `routekaart.${code}`,
    ]);
  });
  test('a target counts for its direction only', () => {
    expectCloseTo(van([1, 2, 3], { methode: 'minmax' }, { richting: 'doel', doel: { van: 2, tot: 2 } }), [0, 1, 0]);
  });
});

describe('gaps that are filled', () => {
  const wijken = ['W1', 'W1', 'W1', 'W1', 'W2', 'W2'];
  const codes = ['BU6', 'BU5', 'BU4', 'BU3', 'BU2', 'BU1'];
  const cijfers = { a: [1, 3, 11, null, null, null] };
  const vul = (regel: 'gemiddelde' | 'mediaan', groep?: 'wijk' | 'alle') =>
    scoreTabel(cijfers, {}, { ontbrekend: { regel, ...(groep === undefined ? {} : { groep }) } }, { codes, wijken });
  test.each([
    ['gemiddelde', 5],
    ['mediaan', 3],
  ] as const)('with the %s of the wijk, or of all', (regel, midden) => {
    const wijk = vul(regel, 'wijk');
    // By code, which is the other way round here.
    expectCloseTo(lees(wijk).kolommen.scores, [Number.NaN, Number.NaN, (midden - 1) / 10, 1, 0.2, 0]);
    expect(
      lees(wijk)
        .buurten.filter(({ aangevuld }) => aangevuld.length > 0)
        .map(({ code }) => code),
    ).toEqual(['BU3']);
    expect(wijk.bevindingen.map(({ code, ernst, params }) => [code, ernst, params.groep, params.buurten])).toEqual([
      ['routekaart.groep_zonder_cijfer', 'waarschuwing', 'wijk', ['BU1', 'BU2']],
      ['routekaart.score_dun', 'waarschuwing', undefined, undefined],
    ]);
    for (const bevinding of wijk.bevindingen) expectVolledigeTekst(bevinding);
    for (const alle of [vul(regel, 'alle'), vul(regel)]) {
      expectCloseTo(lees(alle).kolommen.scores, [...Array(3).fill((midden - 1) / 10), 1, 0.2, 0]);
      // A score of nothing but what others have is told of.
      expect(alle.bevindingen.map(({ code, params }) => [code, params.buurt, params.procent])).toEqual(
        ['BU1', 'BU2', 'BU3'].map((buurt) => ['routekaart.score_dun', buurt, 0]),
      );
    }
  });
});

describe('who is scored', () => {
  const cijfers = { a: [1, 2, 3, 3, null] };
  test('the candidates named, in the order of the table; the others do not count', () => {
    const kandidaten = ['BU00010003', 'BU00010001'];
    const { kolommen, buurten } = lees(scoreTabel(cijfers, {}, {}, {}, { kandidaten }));
    expect(kolommen.codes).toEqual(['BU00010001', 'BU00010003']);
    expect(buurten.map(({ code, score }) => [code, score])).toEqual([
      ['BU00010003', 1],
      ['BU00010001', 0],
    ]);
  });
  test('from high to low, equal scores by code; who has too little data apart, with what is missing', () => {
    const codes = ['BU9', 'BU8', 'BU7', 'BU6', 'BU5'];
    const scores = scoreTabel({ ...cijfers, b: [1, 2, 3, 3, null] }, {}, {}, { codes });
    expect(lees(scores).buurten.map(({ code, rang }) => [code, rang])).toEqual([
      ['BU6', 1],
      ['BU7', 1],
      ['BU8', 3],
      ['BU9', 4],
    ]);
    const [zonder, ...meer] = lees(scores).zonderScore;
    expect(meer).toEqual([]);
    expect(zonder?.redenen).toEqual([
      {
        code: 'routekaart.buurt_te_weinig_gegevens',
        ernst: 'info',
        pad: ['buurten', 'BU5'],
        params: { procent: 0, drempel: 50, ontbreekt: ['a', 'b'], aantal: 2 },
      },
    ]);
    const twee = scoreTabel({ a: [null, 1, 2, null] }, {}, {}, { codes: codes.slice(0, 4) });
    expect(lees(twee).zonderScore.map(({ code }) => code)).toEqual(['BU6', 'BU9']);
  });
  test.each<[string, readonly string[], [string, (string | number)[]][]]>([
    ['nobody', [], [['geen_kandidaten', ['kandidaten']]]],
    ['a stranger', ['BU00010001', 'BU9'], [['buurt_onbekend', ['kandidaten', 1]]]],
    ['one twice', ['BU00010001', 'BU00010002', 'BU00010001'], [['buurt_dubbel', ['kandidaten', 2]]]],
  ])('refuses %s', (_, kandidaten, verwacht) => {
    const fout = foutVan(() => scoreTabel(cijfers, {}, {}, {}, { kandidaten }));
    expect(fout.code).toBe('routekaart.score_onmogelijk');
    expect(fout.bevindingen.map(({ code, ernst, pad }) => [code, ernst, pad])).toEqual(
      verwacht.map(([code, pad]) => [`routekaart.${code}`, 'fout', pad]),
    );
  });
  test('refuses a table with a buurt twice, and a criterion without any figure', () => {
    const dubbel = foutVan(() => scoreTabel({ a: [1, 2] }, {}, {}, { codes: ['BU1', 'BU1'] }));
    expect(dubbel.bevindingen.map(({ code, pad }) => [code, pad])).toEqual([
      ['routekaart.buurt_dubbel', ['kerncijfers', 1]],
    ]);
    const leeg = foutVan(() => scoreTabel({ a: [1, 2, null] }, {}, {}, {}, { kandidaten: ['BU00010003'] }));
    expect(leeg.bevindingen.map(({ code, pad }) => [code, pad])).toEqual([
      ['routekaart.criterium_zonder_gegevens', ['criteria', 0]],
    ]);
  });
  test('the scores and contributions of thema’s', () => {
    const kaart = makeRoutekaart(
      [makeCriterium('a', { thema: 't', gewicht: 3 }), makeCriterium('b', { thema: 't' }), makeCriterium('c')],
      { themas: [{ id: 't', naam: 't', gewicht: 3 }], dekking: 0 },
    );
    const { buurten } = lees(scoreBuurten(kaart, makeTabel({ a: [0, 1], b: [1, 0], c: [0, 1] }), []));
    // t: 0.75 and 0.25; the whole: 0.75 x t + 0.25 x c.
    expect(buurten.map(({ score, themas }) => [score, themas])).toEqual([
      [0.8125, { t: { score: 0.75, bijdrage: 0.5625 } }],
      [0.1875, { t: { score: 0.25, bijdrage: 0.1875 } }],
    ]);
    const gat = lees(scoreBuurten(kaart, makeTabel({ a: [0, 1, null], b: [1, 0, null], c: [0, 1, 1] }), [])).buurten;
    expect(gat.find(({ code }) => code === 'BU00010003')).toMatchObject({ score: 1, themas: {} });
  });
});
