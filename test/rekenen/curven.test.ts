/** Survival, noise of rounding, statistics of columns, corrections and eigenvectors: small cases by hand. */
import { describe, expect, test } from 'vitest';
import {
  adjustBenjaminiHochberg,
  adjustHolm,
  cleanGetal,
  computeCliffDelta,
  computeHedgesG,
  computeKleinsteAandeelverschil,
  computeKleinsteSamenhang,
  computeKleinsteVerschil,
  eigenSymmetric,
  estimateClopperPearson,
  estimateHodgesLehmann,
  estimateKaplanMeier,
  findNietcentraliteit,
  findSchaalfactor,
  isBruikbaar,
  isConstant,
  isGelijk,
  makeCleaner,
  mean,
  measureBereik,
  measureRuis,
  median,
  packGewichten,
  rankWaarden,
  readOverleving,
  standardDeviation,
  sumKwadraten,
  testAanlopen,
  testGroepen,
  testVerhoudingen,
} from '../../src/rekenen/index.js';
import { kolom, weigering } from './klein.js';

const gat = Number.NaN;

describe('survival', () => {
  const vier = [
    { duur: 5, vertrokken: true },
    { duur: 2, vertrokken: true },
    { duur: 8, vertrokken: false },
    { duur: 3, vertrokken: false },
    { duur: 2, vertrokken: false },
  ];

  test('is a whole curve, by hand', () => {
    // One of five leaves at 2; at 5 one of two. Greenwood: 1/20, then 1/20 + 1/2. The band by mpmath.
    expect(estimateKaplanMeier(vier)).toEqual({
      aantal: 5,
      gevolgdTot: 8,
      mediaan: 5,
      mediaanInterval: { onder: 2 },
      betrouwbaarheid: 0.95,
      stappen: [
        {
          duur: 2,
          inRisico: 5,
          vertrokken: 1,
          overleving: 0.8,
          standaardfout: expect.closeTo(0.8 * Math.sqrt(0.05), 12),
          onder: expect.closeTo(0.203809263267639, 10),
          boven: expect.closeTo(0.9691797888667427, 10),
        },
        {
          duur: 5,
          inRisico: 2,
          vertrokken: 1,
          overleving: 0.4,
          standaardfout: expect.closeTo(0.4 * Math.sqrt(0.55), 12),
          onder: expect.closeTo(0.0113692578771386, 10),
          boven: expect.closeTo(0.8289956408547133, 10),
        },
      ],
    });
  });

  test('ends at 0 without a band when the last leave, and has no median above a half', () => {
    const { stappen, mediaan, mediaanInterval } = estimateKaplanMeier([
      { duur: 0, vertrokken: true },
      { duur: 1, vertrokken: true },
    ]);
    expect(stappen[1]).toEqual({ duur: 1, inRisico: 1, vertrokken: 1, overleving: 0, standaardfout: 0 });
    expect(mediaan).toBe(0);
    expect(mediaanInterval).toEqual({ onder: 0 });
    const hoog = estimateKaplanMeier([
      { duur: 1, vertrokken: true },
      ...[2, 3, 4].map((duur) => ({ duur, vertrokken: false })),
    ]);
    expect(hoog).not.toHaveProperty('mediaan');
    expect(hoog.mediaanInterval).toEqual({ onder: 1 });
  });

  test('is read between its steps, up to the longest time', () => {
    const curve = estimateKaplanMeier(vier);
    expect([0, 1.9, 2, 4.9, 5, 8, 8.1].map((duur) => readOverleving(curve, duur))).toEqual([
      1,
      1,
      0.8,
      0.8,
      0.4,
      0.4,
      undefined,
    ]);
    const weg = estimateKaplanMeier([{ duur: 1, vertrokken: true }]);
    expect([0.5, 1, 9].map((duur) => readOverleving(weg, duur))).toEqual([1, 0, 0]);
  });
});

describe('noise of rounding', () => {
  test('is a part in 10^12 of the larger, whatever the sign', () => {
    expect([isGelijk(1e12, 1e12 + 1), isGelijk(1e12, 1e12 - 1.5), isGelijk(-1e12, -1e12 - 1)]).toEqual([
      true,
      false,
      true,
    ]);
    expect([isGelijk(1, -1), isGelijk(0, 0)]).toEqual([false, true]);
    expect(measureRuis(kolom(2, gat, -8, 3))).toBe(8e-12);
    expect(measureRuis(kolom())).toBe(0);
  });

  test.each([
    ['one number', (grootste: number) => (getal: number) => cleanGetal(getal, grootste)],
    ['many', makeCleaner],
  ])('is taken off %s', (_, clean) => {
    expect(clean(1)(1e-14)).toBe(0);
    expect(clean(1)(-1e-14)).toBe(0);
    expect(clean(1)(1.1e-14)).toBe(1.1e-14);
    expect(clean(100)(33.3 + 2e-13)).toBe(33.3);
    expect(clean(100)(-33.3 - 2e-13)).toBe(-33.3);
    expect(clean(1)(0.123 + 3e-14)).toBe(0.123 + 3e-14);
    expect(clean(1e6)(123_456.7 + 2.9e-11)).toBe(123_456.7);
    expect(clean(1e13)(7_000_000_000_001.5)).toBe(7_000_000_000_001.5);
  });

  test('is all that a column varies by', () => {
    expect(
      [
        [1, 1],
        [0, 0],
        [1, 1 + 1e-13],
        [1, 1 + 1e-11],
        [2, 1],
        [1 + 1e-13, 1],
      ].map(([minimum, maximum]) => isConstant({ minimum: minimum!, maximum: maximum! })),
    ).toEqual([true, true, true, false, false, false]);
  });

  test('numbers outside the bounds are scaled', () => {
    expect([2 ** -100, 2 ** -101, 2 ** 250, 2 ** 251, 3 * 2 ** 299, 2 ** -1_070].map(findSchaalfactor)).toEqual([
      1,
      2 ** 101,
      1,
      2 ** -251,
      2 ** -300,
      2 ** 1_000,
    ]);
    expect([1e150, -1e-150, 1.1e150, 0.9e-150, -1.1e150, 1].map(isBruikbaar)).toEqual([
      true,
      true,
      false,
      false,
      false,
      true,
    ]);
  });
});

describe('columns', () => {
  test('each of four places may hold the lowest, the highest or a gap', () => {
    for (const n of [4, 5, 7, 8]) {
      for (let i = 0; i < n; i++) {
        const vlak = new Float64Array(n).fill(5);
        const met = (waarde: number) => vlak.map((getal, j) => (i === j ? waarde : getal));
        expect(measureBereik(met(1))).toEqual({ aantal: n, minimum: 1, maximum: 5 });
        expect(measureBereik(met(9))).toEqual({ aantal: n, minimum: 5, maximum: 9 });
        expect(measureBereik(met(gat))).toEqual({ aantal: n - 1, minimum: 5, maximum: 5 });
      }
    }
    expect(measureBereik(kolom())).toEqual({ aantal: 0, minimum: Infinity, maximum: -Infinity });
    expect(measureBereik(kolom(gat, 3, 1, gat, 2))).toEqual({ aantal: 3, minimum: 1, maximum: 3 });
  });

  test('means, spread and middles', () => {
    expect(mean(kolom(1, 2, 6))).toBe(3);
    expect(mean(kolom(1.5e308, 1.5e308, -1.5e308))).toBeCloseTo(0.5e308, -295);
    expect(standardDeviation(kolom(2, 4))).toBe(Math.SQRT2);
    expect(standardDeviation(kolom(1, 3, 8))).toBe(Math.sqrt(13));
    expect(sumKwadraten([1, 3, 8])).toBe(26);
    expect([kolom(7), kolom(3, 1), kolom(5, 1, 3), kolom(8, 1, 3, 2)].map(median)).toEqual([7, 2, 3, 2.5]);
  });

  test('ranks of equals, of gaps and of groups next to each other', () => {
    const x = kolom(2, 1, gat, 2, 1, 3, 2);
    expect(rankWaarden(x, 'laagste')).toEqual(kolom(3, 1, gat, 3, 1, 6, 3));
    expect(rankWaarden(x, 'gemiddeld')).toEqual(kolom(4, 1.5, gat, 4, 1.5, 6, 4));
    expect(rankWaarden(kolom(), 'laagste')).toEqual(kolom());
  });
});

describe('corrections of p', () => {
  test('by hand, in the order given', () => {
    expect(adjustHolm([0.25, 0.03125, 0.0625])).toEqual([0.25, 0.09375, 0.125]);
    expect(adjustHolm([0.125, 0.0625, 0.0625])).toEqual([0.1875, 0.1875, 0.1875]);
    expect(adjustBenjaminiHochberg([0.25, 0.03125, 0.0625, 1])).toEqual([1 / 3, 0.125, 0.125, 1]);
    expect(adjustBenjaminiHochberg([0.5, 0.375])).toEqual([0.5, 0.5]);
  });
});

describe('effect sizes', () => {
  test('of Hedges: the correction of few values', () => {
    // d is 3; with four degrees of freedom the factor is gamma(2) / (sqrt(2) gamma(1.5)).
    expect(computeHedgesG([4, 5, 6], [1, 2, 3])).toBeCloseTo((3 * 2) / Math.sqrt(2 * Math.PI), 10);
    // Two degrees of freedom: gamma(1) / gamma(0.5), of a variance of 1.
    expect(computeHedgesG([0, 2], [5, 5])).toBeCloseTo(-4 / Math.sqrt(Math.PI), 10);
    expect(computeHedgesG([1, 2], [9])).toBeNull();
    expect(computeHedgesG([0.3, 0.1 + 0.2, 0.3], [1])).toBeNull();
  });

  test('of Cliff, and the shift of Hodges and Lehmann', () => {
    expect(computeCliffDelta([3, 4], [1, 2, 3, 5])).toBe(0.375);
    expect(computeCliffDelta([1, 2], [3, 4, 5])).toBe(-1);
    expect(computeCliffDelta([9, 8], [3, 9])).toBe(0.25);
    expect(estimateHodgesLehmann([1, 2, 9])).toBe(3.5);
    expect(estimateHodgesLehmann([1, 5], [0, 3])).toBe(1.5);
  });

  test('a share as a whole', () => {
    // All of one: (alpha / 2) is the lower end; one of two: 1 - sqrt(1 - alpha / 2), and its mirror image.
    expect(estimateClopperPearson(1, 1, { betrouwbaarheid: 0.5 })).toEqual({
      waarde: 1,
      interval: { onder: expect.closeTo(0.25, 12), boven: 1, betrouwbaarheid: 0.5, methode: 'clopper_pearson' },
    });
    expect(estimateClopperPearson(1, 2)).toEqual({
      waarde: 0.5,
      interval: {
        onder: expect.closeTo(1 - Math.sqrt(0.975), 12),
        boven: expect.closeTo(Math.sqrt(0.975), 12),
        betrouwbaarheid: 0.95,
        methode: 'clopper_pearson',
      },
    });
    expect(estimateClopperPearson(0, 3).interval.onder).toBe(0);
  });
});

describe('the smallest effect', () => {
  test('has the smallest p of the arrangements', () => {
    // Of two groups of three, two of twenty; of 2, 2 and 1 two of thirty.
    expect(computeKleinsteVerschil([3, 3]).kleinsteP).toBe(2 / 20);
    expect(computeKleinsteVerschil([2, 2, 1]).kleinsteP).toBe(2 / 30);
    expect(computeKleinsteVerschil([2, 2, 2]).kleinsteP).toBe(6 / 90);
    // 1200! / (600! 600!) is above 10^359: nothing is left of its inverse, and the effect is that of Cohen.
    expect(computeKleinsteVerschil([600, 600]).kleinsteP).toBe(0);
    // C(1030, 514) is about 10^308.5: by logarithms.
    expect(Math.log(computeKleinsteVerschil([514, 516]).kleinsteP)).toBeCloseTo(-710.244965000261, 8);
  });

  test('is d of two groups and f of more, by the noncentral F', () => {
    const lambda = findNietcentraliteit(1, 8, 0.05, 0.8);
    expect(computeKleinsteVerschil([6, 4])).toEqual({
      maat: 'd',
      effect: Math.sqrt(lambda * (1 / 6 + 1 / 4)),
      kleinsteP: 1 / 210,
    });
    const drie = computeKleinsteVerschil([4, 5, 6], { alfa: 0.1, onderscheidingsvermogen: 0.9 });
    expect(drie.maat).toBe('f');
    expect(drie.effect).toBe(Math.sqrt(findNietcentraliteit(2, 12, 0.1, 0.9) / 15));
    // By scipy's noncentral F.
    expect(lambda).toBeCloseTo(10.24588659711934, 8);
    expect(findNietcentraliteit(2, 12, 0.1, 0.9)).toBeCloseTo(12.77838968391159, 8);
    expect(findNietcentraliteit(1, 8, 0.5, 0.55)).toBeCloseTo(0.253076021143034, 8);
  });

  test('of a correlation', () => {
    const lambda = findNietcentraliteit(1, 8, 0.05, 0.8);
    expect(computeKleinsteSamenhang(10)).toEqual({
      maat: 'r',
      effect: Math.sqrt(lambda / (lambda + 10)),
      kleinsteP: expect.closeTo(2 / 3_628_800, 18),
    });
    expect(computeKleinsteSamenhang(2)).toEqual({ maat: 'r', effect: null, kleinsteP: 1 });
    expect(computeKleinsteSamenhang(3, { alfa: 0.4 }).effect).not.toBeNull();
    expect(computeKleinsteSamenhang(3)).toEqual({ maat: 'r', effect: null, kleinsteP: 1 / 3 });
    expect(computeKleinsteSamenhang(1_000).kleinsteP).toBe(0);
  });

  test('of shares', () => {
    // Four of each: only 4 against 0 has p of at most 0.05. From 0 it is p^4 = 0.8, from 1 downward as much.
    const nul = computeKleinsteAandeelverschil(4, 4, { uitgangspunt: 0 });
    expect(nul).toEqual({ uitgangspunt: 0, omhoog: expect.closeTo(0.8 ** 0.25, 12), omlaag: null });
    const een = computeKleinsteAandeelverschil(4, 4, { uitgangspunt: 1 });
    expect(een).toEqual({ uitgangspunt: 1, omhoog: null, omlaag: expect.closeTo(0.8 ** 0.25, 12) });
    expect(computeKleinsteAandeelverschil(4, 4)).toEqual({ uitgangspunt: 0.5, omhoog: null, omlaag: null });
    // From 0.1 that is 0.9^4 p^4, which has the power 0.5; the reverse has a chance of 10^-9.
    const tiende = computeKleinsteAandeelverschil(4, 4, { uitgangspunt: 0.1, onderscheidingsvermogen: 0.5 });
    expect(tiende.omhoog).toBeCloseTo((0.5 / 0.9 ** 4) ** 0.25 - 0.1, 8);
    expect(tiende.omlaag).toBeNull();
  });
});

describe('tests, as a whole', () => {
  test('of two shares', () => {
    const { kansverhouding, p, kleinsteP, ...rest } = testVerhoudingen(
      { aantal: 3, totaal: 4 },
      { aantal: 1, totaal: 4 },
      { betrouwbaarheid: 0.9 },
    );
    expect(p).toBeCloseTo(34 / 70, 12);
    expect(kleinsteP).toBeCloseTo(2 / 70, 12);
    expect(rest).toEqual({
      een: estimateClopperPearson(3, 4, { betrouwbaarheid: 0.9 }),
      ander: estimateClopperPearson(1, 4, { betrouwbaarheid: 0.9 }),
      verschil: 0.5,
    });
    // The mean of the tables 0 to 4 with weights 1, 16 w, 36 w^2, 16 w^3 and w^4 is 3: by mpmath. The ends are
    // where p passes 0.1.
    expect(kansverhouding).toEqual({
      waarde: expect.closeTo(6.408319658199674, 8),
      interval: {
        onder: expect.closeTo(0.3968502629919176, 8),
        boven: expect.closeTo(146.2225384989989, 6),
        betrouwbaarheid: 0.9,
        methode: 'fisher',
      },
    });
  });

  test('of two shares at the edge of the tables', () => {
    const alle = testVerhoudingen({ aantal: 4, totaal: 4 }, { aantal: 0, totaal: 4 });
    expect(alle.p).toBeCloseTo(2 / 70, 12);
    expect(alle.kansverhouding).toEqual({
      interval: {
        onder: expect.closeTo(1.917452552719476, 8),
        boven: null,
        betrouwbaarheid: 0.95,
        methode: 'fisher',
      },
    });
    const een = testVerhoudingen({ aantal: 0, totaal: 4 }, { aantal: 0, totaal: 3 });
    expect(een.kansverhouding).toEqual({
      interval: { onder: 0, boven: null, betrouwbaarheid: 0.95, methode: 'fisher' },
    });
  });

  test('of groups', () => {
    // Sums of squares between 16, and 17.5 in all: of the ninety ways only six keep the pairs together.
    expect(
      testGroepen([
        [1, 2],
        [3, 4],
        [5, 6],
      ]),
    ).toEqual({
      p: 6 / 90,
      kleinsteP: 6 / 90,
      wijze: 'volledig',
      aantal: 90,
      mogelijk: 90,
      verklaard: expect.closeTo(16 / 17.5, 12),
    });
    // Of groups of another size: between 2 (1)^2 + 1 (2)^2 is 6, of 8 in all; the last may be any of three.
    expect(testGroepen([[0, 2], [4]])).toEqual({
      p: 2 / 3,
      kleinsteP: 2 / 3,
      wijze: 'volledig',
      aantal: 3,
      mogelijk: 3,
      verklaard: expect.closeTo(6 / 8, 12),
    });
  });

  test('of columns of changes together', () => {
    // Pairs with differences 1, 2 and 3 in the one column, and 2, -1 and 0 in the other.
    const eenheden = [
      [1, 2],
      [2, -1],
      [3, 0],
    ].flatMap((waarden, b) => [
      { waarden, label: 1, blok: `${b}` },
      { waarden: [0, 0], label: 0, blok: `${b}` },
    ]);
    expect(testAanlopen(eenheden, {})).toEqual({
      p: 2 / 8,
      kleinsteP: 2 / 8,
      wijze: 'volledig',
      aantal: 8,
      mogelijk: 8,
    });
    expect(
      weigering(() =>
        testAanlopen(
          eenheden.filter(({ label }) => label === 1),
          {},
        ),
      ),
    ).toEqual({
      code: 'evaluatie.geen_contrast',
      params: {},
      pad: [],
    });
  });
});

describe('matrices', () => {
  test('eigenvectors belong to their values, stand square and have length 1', () => {
    const matrix = [
      [4, 1, -2, 0.5],
      [1, 3, 0, 1.5],
      [-2, 0, 5, -1],
      [0.5, 1.5, -1, 2],
    ];
    const { waarden, vectoren } = eigenSymmetric(matrix);
    expect(waarden).toEqual(waarden.toSorted((a, b) => b - a));
    expect(waarden.reduce((a, b) => a + b)).toBeCloseTo(14, 12);
    vectoren.forEach((vector, k) => {
      matrix.forEach((rij, i) => {
        expect(rij.reduce((som, getal, j) => som + getal * vector[j]!, 0)).toBeCloseTo(waarden[k]! * vector[i]!, 12);
      });
      vectoren.forEach((ander, l) => {
        expect(vector.reduce((som, getal, j) => som + getal * ander[j]!, 0)).toBeCloseTo(k === l ? 1 : 0, 12);
      });
    });
    expect(eigenSymmetric([[3]])).toEqual({ waarden: [3], vectoren: [[1]] });
    expect(eigenSymmetric([])).toEqual({ waarden: [], vectoren: [] });
  });

  test('weights are packed step after step, the last one to the end', () => {
    const pak = (breedte: number) => {
      const gewichten = [1, 2].map((g) => Float64Array.from({ length: breedte }, (_, k) => 10 * g + k));
      const uit = packGewichten(gewichten, breedte);
      return [0, 1, 2].map((g) => [...uit].filter((_, i) => i % 8 === g));
    };
    expect(pak(4)).toEqual([
      [10, 11, 12, 13],
      [20, 21, 22, 23],
      [0, 0, 0, 0],
    ]);
    expect(pak(2)[0]).toEqual([0, 0, 10, 11]);
    expect(pak(5)[1]).toEqual([20, 21, 22, 23, 0, 0, 0, 24]);
  });
});
