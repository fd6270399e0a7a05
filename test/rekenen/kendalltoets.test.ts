/** The test of Kendall and its interval, by hand. */
import { createToeval } from 'buurtaanpak/kern';
import { describe, expect, test } from 'vitest';
import { estimateClopperPearson, testKendall, testSamenhang } from '../../src/rekenen/index.js';
import { drawVerdeling } from '../../src/rekenen/kendall/drawVerdeling.js';
import { invertKendall } from '../../src/rekenen/kendall/invertKendall.js';
import { openKendallkans } from '../../src/rekenen/kendall/openKendallkans.js';
import { keuze, kolom, teller, teVeelWerk, weigering } from './klein.js';

const INF = Number.POSITIVE_INFINITY;
const blok = (x: readonly number[], y: readonly number[]) => ({ x: Float64Array.from(x), y: Float64Array.from(y) });
const reeks = (n: number) => Array.from({ length: n }, (_, i) => i);
const TWEEMAAL_X = reeks(30).map((i) => i >> 1);
const TWEEMAAL_Y = reeks(30).map((i) => ((i * 7) % 30) >> 1);

describe('the slopes that are not rejected', () => {
  /** Of four units: S is 6, 4, 2 or 0. */
  const findP = (afstand: number) => (afstand > 4 ? 2 : afstand > 2 ? 8 : afstand > 0 ? 18 : 24) / 24;
  const invert = (hellingen: readonly number[], alfa: number, s: number, p: number) =>
    invertKendall({ hellingen: Float64Array.from(hellingen), findP, alfa, s, p });
  const OP = [1, 2, 3, 4, 5, 6];

  test.each([
    [0.08, -INF, INF],
    [2 / 24, 1, 6],
    [0.33, 1, 6],
    [8 / 24, 2, 5],
    [0.7, 2, 5],
    [18 / 24, 3, 4],
    [0.99, 3, 4],
  ])('end at slopes of pairs: at the level %d', (alfa, onder, boven) => {
    expect(invert(OP, alfa, 6, 0)).toEqual([Math.max(onder, 0), boven]);
    expect(
      invert(
        OP.map((helling) => helling - 3.5),
        alfa,
        6,
        1,
      ),
    ).toEqual([onder - 3.5, boven - 3.5]);
  });

  test('hold 0 when the test of 0 does not reject', () => {
    expect(invert(OP, 0.5, 6, 0.6)).toEqual([0, 5]);
    expect(invert(OP.map((helling) => -helling).reverse(), 0.5, 6, 0.6)).toEqual([-5, 0]);
  });

  test('leave it out on the side of S when it does, also at just that level', () => {
    const om = OP.map((helling) => helling - 3.5);
    expect(invert(om, 0.5, 2, 0.5)).toEqual([0, 1.5]);
    expect(invert(om, 0.5, -2, 0.5)).toEqual([-1.5, 0]);
    expect(invert(om, 0.5, 0, 0.5)).toEqual([-1.5, 0]);
    expect(invert(om, 0.5, 2, 0.5 * (1 + 2e-12))).toEqual([-1.5, 1.5]);
    expect(invert(OP, 0.5, -2, 0.5)).toEqual([0, 0]);
  });

  test('of an odd number of pairs, and of one', () => {
    const invertOneven = (alfa: number) =>
      invertKendall({
        hellingen: kolom(1, 2, 4),
        findP: (afstand) => (afstand > 1 ? 1 / 3 : 1),
        alfa,
        s: 3,
        p: 0,
      });
    expect(invertOneven(0.4)).toEqual([1, 4]);
    expect(invertOneven(0.3)).toEqual([0, INF]);
    expect(invertKendall({ hellingen: kolom(3), findP: () => 1, alfa: 0.5, s: 1, p: 1 })).toEqual([-INF, INF]);
  });
});

describe('the chances of S', () => {
  test('are exact for few pairs', () => {
    const kans = openKendallkans([blok([1, 2, 3], [1, 3, 2]), blok([1, 2], [5, 4])], keuze());
    // Of the twelve ways S is 4 or -4 in two, at least 2 from 0 in eight.
    expect([0, 1, 2, 3, 4, 5].map((afstand) => Math.round(kans.findP(afstand) * 12))).toEqual([12, 8, 8, 2, 2, 0]);
    expect(kans.kleinsteP).toBeCloseTo(2 / 12, 14);
    expect(kans.hoe).toEqual({ wijze: 'volledig', aantal: 12, mogelijk: 12 });
    expect(kans.findInterval).toBeUndefined();
  });

  test.each([
    ['x', [1, 1, 2], [1, 2, 3]],
    ['y', [1, 2, 3], [1, 2, 2]],
  ])('with equals in %s', (_, x, y) => {
    // One of the three pairs is equal: S is 2, 0 or -2, each in a third.
    const kans = openKendallkans([blok(x, y)], keuze());
    expect(kans.findP(1)).toBeCloseTo(2 / 3, 14);
    expect(kans.findP(2)).toBeCloseTo(2 / 3, 14);
    expect(kans.findP(3)).toBe(0);
    expect(kans.kleinsteP).toBeCloseTo(2 / 3, 14);
  });

  test('with equals in both', () => {
    // 1, 1, 2 beside 1, 2, 2: S is 1 + 1 when the 1 comes first, -1 or less otherwise.
    const kans = openKendallkans([blok([1, 1, 2], [1, 2, 2])], keuze());
    expect([1, 2].map(kans.findP)).toEqual([expect.closeTo(1, 14), expect.closeTo(1 / 3, 14)]);
    expect(kans.kleinsteP).toBeCloseTo(1 / 3, 14);
  });

  test('are exact up to 10,000 pairs', () => {
    expect(openKendallkans([blok(reeks(141), reeks(141))], keuze()).hoe.wijze).toBe('volledig');
  });

  test('are those of a sample beyond that, which compares twenty million pairs, and never more than two hundred million', () => {
    const meer = [blok(reeks(142), reeks(142))];
    const werk = (steekproef?: number) =>
      weigering(() =>
        openKendallkans(meer, keuze({ teller: teller(1), ...(steekproef === undefined ? {} : { steekproef }) })),
      );
    expect(werk()).toEqual(teVeelWerk(1_997 * 10_011, 1));
    expect(werk(19_978)).toEqual(teVeelWerk(19_978 * 10_011, 1));
    expect(werk(19_979)).toEqual({
      code: 'evaluatie.aantal_te_groot',
      params: { naam: 'steekproef', waarde: 19_979, maximum: 19_978 },
      pad: ['steekproef'],
    });
  });

  // Pairs of equals in both rows: 3^15 states are too many.
  const PAREN = [blok(TWEEMAAL_X, TWEEMAAL_Y)];

  test('are those of a sample where equals make too many states', () => {
    const kans = openKendallkans(PAREN, keuze({ steekproef: 99 }));
    const s = drawVerdeling(PAREN, 99, createToeval('klein'), teller(1e9)).map(Math.abs);
    const count = (afstand: number) => s.filter((een) => een >= afstand).length;
    for (const afstand of [0, s[3]!, s[3]! + 1, s[7]!, Math.max(...s), 436]) {
      expect(kans.findP(afstand)).toBe((count(afstand) + 1) / 100);
      expect(kans.findInterval!(afstand)).toEqual(
        estimateClopperPearson(count(afstand), 99, { betrouwbaarheid: 0.99 }).interval,
      );
    }
    expect(kans.kleinsteP).toBe(0.01);
    const { mogelijk, ...hoe } = kans.hoe;
    expect(hoe).toEqual({ wijze: 'steekproef', aantal: 100 });
    // 30!
    expect(mogelijk / 2.652528598121911e32).toBeCloseTo(1, 12);
  });

  test('a sample has so many draws that twenty million pairs are compared, at least 99 and at most 99,999', () => {
    const werk = (n: number) =>
      weigering(() =>
        openKendallkans(
          [
            blok(
              reeks(n).map((i) => i >> 1),
              reeks(n).map((i) => (i % (n - 1)) >> 1),
            ),
          ],
          keuze({ teller: teller(1) }),
        ),
      );
    expect(werk(30)).toEqual(teVeelWerk(45_977 * 435, 1));
    expect(werk(20)).toEqual(teVeelWerk(99_999 * 190, 1));
    expect(werk(700)).toEqual(teVeelWerk(99 * 244_650, 1));
  });
});

describe('testKendall', () => {
  const paren = (x: readonly number[], y: readonly number[], blokken: readonly string[] = []) =>
    x.map((figuur, i) => ({ figuur, uitkomst: y[i]!, blok: blokken[i] ?? '' }));

  test('a rise, as a whole', () => {
    const { p, kleinsteP, ...rest } = testKendall(paren([1, 2, 3], [1, 2, 4]), keuze({ betrouwbaarheid: 0.6 }));
    expect([p, kleinsteP]).toEqual([expect.closeTo(1 / 3, 14), expect.closeTo(1 / 3, 14)]);
    expect(rest).toEqual({
      wijze: 'volledig',
      aantal: 6,
      mogelijk: 6,
      s: 3,
      tau: 1,
      helling: { waarde: 1.5, interval: { onder: 1, boven: 2, betrouwbaarheid: 0.6, methode: 'permutatie' } },
    });
  });

  test('a fall that few units cannot bound', () => {
    const { s, tau, helling } = testKendall(paren([1, 2, 3, 4], [9, 8, 9, 0]), keuze());
    // Five of six pairs differ in the outcome: one rises. The slopes are -9, -4, -3, -1, 0 and 1.
    expect(s).toBe(-3);
    expect(tau).toBeCloseTo(-3 / Math.sqrt(30), 14);
    expect(helling).toEqual({
      waarde: -2,
      interval: { onder: null, boven: null, betrouwbaarheid: 0.95, methode: 'permutatie' },
    });
  });

  test('within blocks, of which the order does not matter', () => {
    const gevonden = testKendall(
      paren([1, 10, 2, 20, 3], [1, 7, 2, 5, 4], ['a', 'b', 'a', 'b', 'a']),
      keuze({ betrouwbaarheid: 0.5 }),
    );
    // S is 3 in the one and -1 in the other: 8 of 12 ways are as far from 0. The slopes are -0.2, 1, 1.5 and 2.
    expect(gevonden.p).toBeCloseTo(8 / 12, 14);
    expect(gevonden).toMatchObject({ aantal: 12, mogelijk: 12, s: 2 });
    expect(gevonden.tau).toBe(0.5);
    expect(gevonden.helling.waarde).toBeCloseTo(1.25, 14);
    // At the level 0.5 S of 4 is rejected, and 2 is not.
    expect(gevonden.helling.interval).toEqual({
      onder: -0.2,
      boven: 2,
      betrouwbaarheid: 0.5,
      methode: 'permutatie',
    });
  });

  test('the slopes are judged as if no outcomes were equal, and 0 as they are', () => {
    // Of 1, 2, 3 beside 1, 1, 2: S is 2, 0 or -2. The slopes are 0, 0.5 and 1.
    const ask = (betrouwbaarheid: number) => {
      const { p, helling } = testKendall(paren([1, 2, 3], [1, 1, 2]), keuze({ betrouwbaarheid }));
      return [p, helling.interval];
    };
    const p = expect.closeTo(2 / 3, 14);
    expect(ask(0.6)).toEqual([p, { onder: 0, boven: 1, betrouwbaarheid: 0.6, methode: 'permutatie' }]);
    expect(ask(0.7)).toEqual([p, { onder: null, boven: null, betrouwbaarheid: 0.7, methode: 'permutatie' }]);
    expect(ask(0.2)).toEqual([p, { onder: 0, boven: 1, betrouwbaarheid: 0.2, methode: 'permutatie' }]);
  });

  test('the same point twice stays equal at every slope', () => {
    const { helling } = testKendall(paren([1, 1, 2], [5, 5, 6]), keuze({ betrouwbaarheid: 0.3 }));
    // Two slopes of 1; S is 2, 0 or -2, so that at the level 0.7 only 0 is not rejected.
    expect(helling).toEqual({
      waarde: 1,
      interval: { onder: 1, boven: 1, betrouwbaarheid: 0.3, methode: 'permutatie' },
    });
  });

  test('without a difference in the outcome', () => {
    expect(testKendall(paren([1, 2, 3], [4, 4, 4]), keuze())).toEqual({
      wijze: 'volledig',
      aantal: 6,
      mogelijk: 6,
      p: 1,
      kleinsteP: 1,
      s: 0,
      tau: 0,
      helling: { waarde: 0, interval: { onbepaald: 'gelijke_waarden' } },
    });
  });

  test('refuses a figure that does not vary within a block, and more than two million pairs', () => {
    expect(weigering(() => testKendall(paren([1, 2], [1, 2], ['a', 'b']), keuze()))).toEqual({
      code: 'evaluatie.geen_contrast',
      params: {},
      pad: [],
    });
    const rij = (n: number) => paren(reeks(n), reeks(n));
    expect(weigering(() => testKendall(rij(2_001), keuze()))).toEqual({
      code: 'evaluatie.aantal_te_groot',
      params: { naam: 'paren', waarde: 2_001_000, maximum: 2_000_000 },
      pad: ['figuren'],
    });
    expect(weigering(() => testKendall(rij(3), keuze({ teller: teller(2) })))).toEqual(teVeelWerk(3, 2));
  });

  test('has the interval of p in a sample', () => {
    const { p, pInterval, kleinsteP, aantal } = testKendall(paren(TWEEMAAL_X, TWEEMAAL_Y), keuze({ steekproef: 99 }));
    expect([kleinsteP, aantal]).toEqual([0.01, 100]);
    expect(pInterval).toEqual(estimateClopperPearson(Math.round(p * 100) - 1, 99, { betrouwbaarheid: 0.99 }).interval);
  });
});

describe('testSamenhang', () => {
  test('is that of Kendall unless another measure is asked', () => {
    const { p, kleinsteP, ...rest } = testSamenhang([1, 2, 3], [1, 2, 4], { betrouwbaarheid: 0.6 });
    expect([p, kleinsteP]).toEqual([expect.closeTo(1 / 3, 14), expect.closeTo(1 / 3, 14)]);
    expect(rest).toEqual({
      wijze: 'volledig',
      aantal: 6,
      mogelijk: 6,
      maat: 'kendall',
      correlatie: 1,
      helling: { waarde: 1.5, interval: { onder: 1, boven: 2, betrouwbaarheid: 0.6, methode: 'permutatie' } },
    });
    expect(testSamenhang([1, 2, 3], [4, 4, 4]).correlatie).toBeNull();
  });

  test('of the values and of their ranks, as a whole', () => {
    const basis = { wijze: 'volledig', aantal: 6, mogelijk: 6 };
    const hoe = { betrouwbaarheid: 0.6 };
    // The sums of products are 3, 1, 1, 2 or less: only the order itself and its reverse are as extreme.
    const { correlatie, ...pearson } = testSamenhang([1, 2, 3], [1, 2, 4], { maat: 'pearson', ...hoe });
    expect(correlatie).toBeCloseTo(3 / Math.sqrt(28 / 3), 12);
    expect(pearson).toMatchObject({ ...basis, p: 2 / 6, kleinsteP: 2 / 6, maat: 'pearson' });
    expect(pearson.helling!.waarde).toBeCloseTo(1.5, 12);
    expect(testSamenhang([1, 2, 3], [1, 2, 4], { maat: 'spearman', ...hoe })).toEqual({
      ...basis,
      p: 2 / 6,
      kleinsteP: 2 / 6,
      maat: 'spearman',
      correlatie: 1,
      helling: null,
    });
  });

  test('exchanges within blocks, and refuses rows of other lengths', () => {
    const blokken = ['a', 'a', 'b', 'b'];
    for (const maat of ['kendall', 'spearman', 'pearson'] as const) {
      expect(testSamenhang([1, 2, 3, 4], [1, 2, 3, 5], { blokken, maat }).mogelijk).toBe(4);
    }
    const verschilt = (ander: string, lengteAnder: number) => ({
      code: 'evaluatie.lengte_verschilt',
      params: { een: 'figuren', lengteEen: 2, ander, lengteAnder },
      pad: [ander],
    });
    expect(weigering(() => testSamenhang([1, 2], [1, 2, 3]))).toEqual(verschilt('uitkomsten', 3));
    expect(weigering(() => testSamenhang([1, 2], [1, 2], { blokken: ['a'] }))).toEqual(verschilt('blokken', 1));
    const weinig = (naam: string) => ({
      code: 'evaluatie.te_weinig_waarden',
      params: { naam, aantal: 1, minimum: 2 },
      pad: [naam],
    });
    expect(weigering(() => testSamenhang([1], [1, 2]))).toEqual(weinig('figuren'));
    expect(weigering(() => testSamenhang([1, 2], [1]))).toEqual(weinig('uitkomsten'));
  });
});
