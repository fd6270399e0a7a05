import type { Aggregatiewijze, Criterium, RoutekaartInvoer } from 'buurtaanpak/routekaart';
import { compareBuurten, explainScore, scoreBuurten } from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { holdDuel, splitDuels } from '../../src/routekaart/verklaring/splitDuels.js';
import { type Lid, splitMacht } from '../../src/routekaart/verklaring/splitMacht.js';
import { foutVan } from '../hulp.js';
import { cijfers, criterium, kaart, lijst, reeks, tabel, thema } from './klein.js';

type Cel = number | null;
/** Figures from 0 to 10 are scored as 0 to 1. */
const vast = (id: string, velden: Partial<Criterium> = {}) =>
  criterium(id, { normalisatie: { methode: 'ijkpunten', onder: 0, boven: 10 }, ...velden });
const score = (
  criteria: readonly Criterium[],
  kolommen: Readonly<Record<string, readonly Cel[]>>,
  velden: Partial<RoutekaartInvoer> = {},
) =>
  scoreBuurten(
    kaart(criteria, { dekking: 0, ...velden }),
    tabel(Object.entries(kolommen).map(([sleutel, waarden]) => cijfers(sleutel, waarden))),
  );
const bij = (x: number) => expect.closeTo(x, 12);

describe('compareBuurten', () => {
  test('a whole comparison', () => {
    const scores = score([vast('a', { gewicht: 3 }), vast('b', { richting: 'lager' }), vast('c', { gewicht: 0 })], {
      a: [2, 6, 4],
      b: [5, 9, 10],
      c: [1, 1, 2],
    });
    const uit = compareBuurten(scores, 'B', 'A');
    const [a, b] = ['B', 'A'].map((code) => {
      const verklaring = explainScore(scores, code);
      return verklaring.soort === 'score' ? verklaring.criteria : [];
    });
    const van = (wie: typeof a, id: string) => wie?.find((een) => een.id === id);
    expect(uit).toEqual({
      a: { code: 'B', naam: 'Buurt B', score: bij(0.475), rang: 1 },
      b: { code: 'A', naam: 'Buurt A', score: bij(0.275), rang: 3 },
      verschil: bij(0.2),
      criteria: [
        {
          id: 'a',
          naam: 'A',
          verschil: bij(0.3),
          a: van(a, 'a'),
          b: van(b, 'a'),
          zin: { nl: 'A: 6 m3 tegen 2 m3, +0,30', en: 'A: 6 m3 against 2 m3, +0.30' },
        },
        {
          id: 'b',
          naam: 'B',
          verschil: bij(-0.1),
          a: van(a, 'b'),
          b: van(b, 'b'),
          zin: { nl: 'B: 9 m3 tegen 5 m3, -0,10', en: 'B: 9 m3 against 5 m3, -0.10' },
        },
        {
          id: 'c',
          naam: 'C',
          verschil: 0,
          a: van(a, 'c'),
          b: van(b, 'c'),
          zin: { nl: 'C: 1 m3 tegen 1 m3, 0,00', en: 'C: 1 m3 against 1 m3, 0.00' },
        },
      ],
      ontbrekend: [],
    });
  });

  test('what is missing for one is told apart', () => {
    // A has 0.2 and 0.8, B only 0.6: in common they have a, of which B is 0.4 better; the rest is by the gap of B.
    const gat = compareBuurten(score([vast('a'), vast('b')], { a: [2, 6], b: [8, null] }), 'A', 'B');
    expect(gat.verschil).toBeCloseTo(-0.1, 12);
    expect(gat.criteria.map(({ id, verschil, zin }) => [id, verschil, zin.nl])).toEqual([
      ['a', bij(-0.4), 'A: 2 m3 tegen 6 m3, -0,40'],
      ['b', 0, 'B: 8 m3 tegen onbekend, 0,00'],
    ]);
    expect(gat.ontbrekend).toEqual([
      {
        id: 'b',
        soort: 'criterium',
        naam: 'B',
        mist: ['B'],
        gevolg: 'weggelaten',
        verschil: bij(0.3),
        zin: {
          nl: 'B ontbreekt bij Buurt B en telt daar niet mee: +0,30',
          en: 'B is missing for Buurt B and does not count there: +0.30',
        },
      },
    ]);
    const om = compareBuurten(score([vast('a'), vast('b')], { a: [2, 6], b: [8, null] }), 'B', 'A');
    expect(om.ontbrekend[0]).toMatchObject({ mist: ['B'], verschil: bij(-0.3) });
  });

  test('what was filled in for one or for both', () => {
    const vul = [vast('a'), vast('b', { ontbrekend: { regel: 'gemiddelde' } })];
    const een = compareBuurten(score(vul, { a: [2, 6, 0], b: [8, null, 2] }), 'A', 'B');
    expect(een.ontbrekend).toEqual([
      {
        id: 'b',
        soort: 'criterium',
        naam: 'B',
        mist: ['B'],
        gevolg: 'aangevuld',
        verschil: bij(0.15),
        zin: {
          nl: 'B ontbreekt bij Buurt B en is daar aangevuld: +0,15',
          en: 'B is missing for Buurt B and is filled in there: +0.15',
        },
      },
    ]);
    expect(een.criteria.map(({ id, verschil }) => [id, verschil])).toEqual([
      ['a', bij(-0.2)],
      ['b', 0],
    ]);
    const beide = compareBuurten(score(vul, { a: [2, 6, 0], b: [null, null, 2] }), 'A', 'B');
    expect(beide.ontbrekend).toEqual([
      {
        id: 'b',
        soort: 'criterium',
        naam: 'B',
        mist: ['A', 'B'],
        gevolg: 'aangevuld',
        verschil: 0,
        zin: { nl: 'B ontbreekt bij beide en is aangevuld: 0,00', en: 'B is missing for both and is filled in: 0.00' },
      },
    ]);
    // What neither has tells nothing.
    expect(
      compareBuurten(score([vast('a'), vast('b')], { a: [2, 6, 0], b: [null, null, 2] }), 'A', 'B').ontbrekend,
    ).toEqual([]);
  });

  test('nothing in common, and a thema of which one has nothing', () => {
    const niets = compareBuurten(score([vast('a'), vast('b')], { a: [2, null], b: [null, 6] }), 'A', 'B');
    expect(Object.fromEntries(niets.ontbrekend.map(({ id, mist, verschil }) => [id, [mist, verschil]]))).toEqual({
      a: [['B'], bij(-0.2)],
      b: [['A'], bij(-0.2)],
    });
    const themas = [thema('t', { dekking: 0 })];
    const leeg = compareBuurten(
      score([vast('a'), vast('b', { thema: 't' })], { a: [2, 6], b: [8, null] }, { themas }),
      'A',
      'B',
    );
    expect(leeg.ontbrekend).toEqual([
      {
        id: 't',
        soort: 'thema',
        naam: 'T',
        mist: ['B'],
        gevolg: 'weggelaten',
        verschil: bij(0.3),
        zin: {
          nl: 'T ontbreekt bij Buurt B en telt daar niet mee: +0,30',
          en: 'T is missing for Buurt B and does not count there: +0.30',
        },
      },
    ]);
  });

  const delen = (
    aggregatie: Aggregatiewijze,
    kolommen: Readonly<Record<string, readonly Cel[]>>,
    rest: Partial<RoutekaartInvoer> = {},
  ) => {
    const criteria = Object.keys(kolommen).map((id) => vast(id, id.startsWith('t') ? { thema: 't' } : {}));
    const { criteria: uit, verschil } = compareBuurten(score(criteria, kolommen, { aggregatie, ...rest }), 'A', 'B');
    const som = uit.reduce((x, een) => x + een.verschil, 0);
    expect(som).toBeCloseTo(verschil, 12);
    return Object.fromEntries(uit.map((een) => [een.id, een.verschil]));
  };

  test('parts in each mean', () => {
    expect(delen({ methode: 'rekenkundig' }, { a: [2, 6], b: [8, 2] })).toEqual({ a: bij(-0.2), b: bij(0.3) });
    // Means 0.4 and 0.6: the logarithmic mean of these, times half the logarithm of each ratio.
    const log = 0.2 / Math.log(1.5);
    expect(delen({ methode: 'meetkundig' }, { a: [2, 9], b: [8, 4] })).toEqual({
      a: bij((log * Math.log(2 / 9)) / 2),
      b: bij((log * Math.log(2)) / 2),
    });
    // Means 2 / (1/0.2 + 1/0.6) = 0.3 and 2 / (1/0.4 + 1/0.4) = 0.4.
    const harmonisch = -0.1 / (1 / 0.3 - 1 / 0.4);
    expect(delen({ methode: 'harmonisch' }, { a: [2, 4], b: [6, 4] })).toEqual({
      a: bij((harmonisch * (5 - 2.5)) / 2),
      b: bij((harmonisch * (1 / 0.6 - 2.5)) / 2),
    });
    // Means sqrt((0.01 + 0.49) / 2) = 0.5 and 0.7.
    expect(delen({ methode: 'machtsgemiddelde', macht: 2 }, { a: [1, 7], b: [7, 7] })).toEqual({
      a: bij(-0.2),
      b: 0,
    });
    expect(delen({ methode: 'machtsgemiddelde', macht: 1 }, { a: [1, 7], b: [7, 7] })).toEqual({ a: bij(-0.3), b: 0 });
    expect(delen({ methode: 'machtsgemiddelde', macht: 0 }, { a: [2, 9], b: [8, 4] })).toEqual({
      a: bij((log * Math.log(2 / 9)) / 2),
      b: bij((log * Math.log(2)) / 2),
    });
  });

  test('through a thema', () => {
    const themas = [thema('t')];
    expect(delen({ methode: 'rekenkundig' }, { a: [2, 6], t1: [8, 2], t2: [4, 4] }, { themas })).toEqual({
      a: bij(-0.2),
      t1: bij(0.15),
      t2: 0,
    });
    // The duel on t is won by t1, that on a lost.
    expect(delen({ methode: 'copeland' }, { a: [2, 6], t1: [8, 2], t2: [4, 5] }, { themas })).toEqual({
      a: 0,
      t1: 0,
      t2: 0,
    });
    expect(delen({ methode: 'copeland' }, { t1: [8, 2], t2: [4, 5] }, { themas })).toEqual({ t1: 2, t2: 0 });
  });

  test('who has no score, or is not there, is refused', () => {
    const scores = score([vast('a', { ontbrekend: { regel: 'weigeren' } }), vast('b')], { a: [2, null], b: [8, 2] });
    const refused = (a: string, b: string) => {
      const { code, params, pad } = foutVan(() => compareBuurten(scores, a, b));
      return [code, params, pad];
    };
    expect(refused('A', 'B')).toEqual(['routekaart.buurt_zonder_score', { buurt: 'B' }, []]);
    expect(refused('X', 'A')).toEqual(['routekaart.buurt_onbekend', { buurt: 'X' }, []]);
    expect(refused(3 as never, 'A')).toEqual(['routekaart.buurt_onbekend', { buurt: '3' }, []]);
    const kopie = JSON.parse(JSON.stringify(score([vast('a')], { a: [2, 6] })));
    kopie.criteria[0].genormaliseerd[0] = null;
    const fout = foutVan(() => compareBuurten(kopie, 'A', 'B'));
    expect([fout.code, fout.params]).toEqual(['routekaart.buurt_zonder_score', { buurt: 'B' }]);
  });
});

describe('splitMacht', () => {
  const leden: readonly Lid[] = [
    { x: 4, y: 1, gewicht: 1 },
    { x: 9, y: 9, gewicht: 3 },
  ];
  const split = (paar: { leden: readonly Lid[]; heelX: number; heelY: number }, p: number) =>
    splitMacht(paar, p).map(({ deel, helling }) => [deel, helling]);

  test('the weight times the difference, for the arithmetic mean', () => {
    expect(split({ leden, heelX: 7.75, heelY: 7 }, 1)).toEqual([
      [0.75, 0.25],
      [0, 0.75],
    ]);
  });

  test('what is equal has no part, but a slope', () => {
    // Harmonic means of 2 and 2: the slope is w S^2 / x^2.
    expect(
      split(
        {
          leden: [
            { x: 2, y: 2, gewicht: 1 },
            { x: 2, y: 2, gewicht: 1 },
          ],
          heelX: 2,
          heelY: 2,
        },
        -1,
      ),
    ).toEqual([
      [0, bij(0.5)],
      [0, bij(0.5)],
    ]);
    expect(split({ leden: [{ x: 0, y: 0, gewicht: 1 }], heelX: 0, heelY: 0 }, 2)).toEqual([[0, 0]]);
    expect(
      split(
        {
          leden: [
            { x: 0, y: 0, gewicht: 1 },
            { x: 2, y: 1, gewicht: 1 },
          ],
          heelX: Math.SQRT2,
          heelY: Math.SQRT1_2,
        },
        2,
      ),
    ).toEqual([
      [0, 0],
      [bij(Math.SQRT1_2), bij(Math.SQRT1_2)],
    ]);
    // Equal means of other figures: with power 2 of (1, 7) and (7, 1) the parts are w (x^2 - y^2) / 2 S.
    expect(
      split(
        {
          leden: [
            { x: 1, y: 7, gewicht: 1 },
            { x: 7, y: 1, gewicht: 1 },
          ],
          heelX: 5,
          heelY: 5,
        },
        2,
      ),
    ).toEqual([
      [bij(-2.4), bij(0.4)],
      [bij(2.4), bij(0.4)],
    ]);
    expect(
      split(
        {
          leden: [
            { x: 2, y: 8, gewicht: 1 },
            { x: 8, y: 2, gewicht: 1 },
          ],
          heelX: 4,
          heelY: 4,
        },
        0,
      ),
    ).toEqual([
      [bij(-2 * Math.log(4)), bij(Math.log(4) / 3)],
      [bij(2 * Math.log(4)), bij(Math.log(4) / 3)],
    ]);
  });

  test('a mean that is 0 by its zeros is divided over these by weight', () => {
    const nul = [
      { x: 0, y: 4, gewicht: 1 },
      { x: 0, y: 2, gewicht: 3 },
      { x: 5, y: 1, gewicht: 4 },
    ];
    expect(split({ leden: nul, heelX: 0, heelY: 2 }, 0)).toEqual([
      [-0.5, 0.125],
      [-1.5, 0.75],
      [0, 0],
    ]);
    const om = nul.map(({ x, y, gewicht }) => ({ x: y, y: x, gewicht }));
    expect(split({ leden: om, heelX: 2, heelY: 0 }, -1)).toEqual([
      [0.5, 0.125],
      [1.5, 0.75],
      [0, 0],
    ]);
  });
});

describe('duels of two', () => {
  const stemmer = (gewicht: number, ...kolom: Cel[]) => ({ gewicht, kolom: reeks(...kolom), ruis: 0.1 });
  const hold = (...stemmers: ReturnType<typeof stemmer>[]) => {
    const { stemmen, uitkomst } = holdDuel(stemmers, 0, 1);
    return [lijst(stemmen), uitkomst];
  };
  test('who weighs more wins; what is equal or missing does not vote', () => {
    expect(hold(stemmer(1, 2, 1), stemmer(2, 1, 2))).toEqual([[1, -2], -1]);
    expect(hold(stemmer(3, 2, 1), stemmer(2, 1, 2))).toEqual([[3, -2], 1]);
    expect(hold(stemmer(0.3, 2, 1), stemmer(0.1 + 0.2, 1, 2))[1]).toBe(0);
    expect(hold(stemmer(1, 1.05, 1), stemmer(1, null, 1))).toEqual([[0, 0], 0]);
  });
  test('each that ended otherwise goes to those who made it so', () => {
    const split = (a: number, b: number, scores: readonly Cel[], ...kolommen: readonly (readonly Cel[])[]) =>
      lijst(
        splitDuels(
          kolommen.map((kolom, k) => ({ kolom: reeks(...kolom), gewicht: k + 1 })),
          reeks(...scores),
          a,
          b,
        ),
      );
    expect(split(0, 1, [0, 0], [2, 1])).toEqual([2]);
    expect(split(1, 0, [0, 0], [2, 1])).toEqual([-2]);
    // Against C both lose, against each other A wins twice: once as A, once as what B loses.
    expect(split(0, 1, [0, 0, 0], [2, 1, 3])).toEqual([2]);
    expect(split(0, 1, [0, 0, 0], [3, 1, 2])).toEqual([4]);
    expect(split(0, 1, [0, 0, null], [3, 1, 2])).toEqual([2]);
    // On the heavier k1 B wins; k0 has no part in that.
    expect(split(0, 1, [0, 0], [2, 1], [1, 2])).toEqual([0, -2]);
  });
});
