import { describe, expect, test } from 'vitest';
import {
  adjustBenjaminiHochberg,
  adjustHolm,
  computeCliffDelta,
  computeHedgesG,
  computeKleinsteAandeelverschil,
  computeKleinsteSamenhang,
  computeKleinsteVerschil,
  estimateClopperPearson,
  estimateHodgesLehmann,
} from '../../src/rekenen/index.js';

describe('estimateClopperPearson', () => {
  test.each([
    // Newcombe (1998), Statistics in Medicine 17, 857-872, table I, method 5.
    [81, 263, 0.2527, 0.3676],
    [15, 148, 0.0578, 0.1617],
    [0, 20, 0, 0.1684],
    [1, 29, 0.0009, 0.1776],
  ])('gives the published interval of %i in %i', (aantal, totaal, onder, boven) => {
    const gevonden = estimateClopperPearson(aantal, totaal).interval;
    expect(gevonden.onder).toBeCloseTo(onder, 4);
    expect(gevonden.boven).toBeCloseTo(boven, 4);
  });

  test('ends at 1 when all did, mirrored', () => {
    const alle = estimateClopperPearson(12, 12);
    const geen = estimateClopperPearson(0, 12);
    expect(alle.interval.boven).toBe(1);
    expect(alle.interval.onder).toBeCloseTo(1 - geen.interval.boven!, 12);
    // No one of n: 1 - (alpha/2)^(1/n).
    expect(geen.interval.boven).toBeCloseTo(1 - 0.025 ** (1 / 12), 12);
  });

  test.each([
    [() => estimateClopperPearson(3, 2), 'evaluatie.aantal_boven_totaal'],
    [() => estimateClopperPearson(-1, 2), 'evaluatie.aantal_ongeldig'],
    [() => estimateClopperPearson(0, 2, { betrouwbaarheid: 95 }), 'evaluatie.kans_ongeldig'],
  ])('refuses %#', (call, code) => {
    expect(call).toThrow(expect.objectContaining({ code }));
  });
});

describe('estimateHodgesLehmann', () => {
  // Hollander and Wolfe (1999), table 4.1: permeability of the membrane at term and at 12 to 26 weeks.
  const TERM = [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46];
  const EERDER = [1.15, 0.88, 0.9, 0.74, 1.21];
  // The same, table 3.1: depression scale factor of nine patients before and after.
  const VOOR = [1.83, 0.5, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.3];
  const NA = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29];

  test('gives the published shift of the permeability', () => {
    expect(estimateHodgesLehmann(TERM, EERDER)).toBeCloseTo(0.305, 12);
  });

  test('gives the published middle of the differences of the patients', () => {
    expect(estimateHodgesLehmann(VOOR.map((x, i) => x - NA[i]!))).toBeCloseTo(0.46, 12);
  });

  test('of equal values is their difference', () => {
    expect(estimateHodgesLehmann([2, 2], [2])).toBe(0);
    expect(estimateHodgesLehmann([2])).toBe(2);
  });
});

describe('effect sizes', () => {
  /** n values with exactly this mean and standard deviation. */
  const spread = (n: number, midden: number, sd: number) =>
    Array.from({ length: n }, (_, i) => midden + (i % 2 === 0 ? 1 : -1) * sd * Math.sqrt((n - 1) / n));

  test('Hedges g of the worked example of Borenstein', () => {
    // Borenstein, Hedges, Higgins and Rothstein (2009), chapter 4: means 103 and 100, sd 5.5 and 4.5, 50 each: d 0.5970, g 0.5924.
    expect(computeHedgesG(spread(50, 103, 5.5), spread(50, 100, 4.5))).toBeCloseTo(0.5924, 4);
  });

  test('Hedges g has no value where nothing varies or too little is known', () => {
    expect(computeHedgesG([1, 1], [2, 2])).toBeNull();
    expect(computeHedgesG([1, 2], [3])).toBeNull();
    expect(() => computeHedgesG([1], [2])).toThrow(expect.objectContaining({ code: 'evaluatie.te_weinig_waarden' }));
  });

  test('Cliff delta by hand', () => {
    // Pairs above 5, below 2, equal 2 of nine.
    expect(computeCliffDelta([2, 3, 5], [1, 3, 2])).toBeCloseTo((6 - 1) / 9, 12);
    expect(computeCliffDelta([1, 1], [1])).toBe(0);
  });
});

describe('corrections', () => {
  // Benjamini and Hochberg (1995), section 3: fifteen p-values of a study of myocardial infarction.
  const STUDIE = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1.0,
  ];

  test('reject what was published: four by Benjamini and Hochberg, three by Holm', () => {
    expect(adjustBenjaminiHochberg(STUDIE).filter((p) => p <= 0.05)).toHaveLength(4);
    expect(adjustHolm(STUDIE).filter((p) => p <= 0.05)).toHaveLength(3);
  });

  test('give the values of scipy, in the order given', () => {
    const omgekeerd = STUDIE.toReversed();
    // scipy.stats.false_discovery_control (1.17)
    const verwacht = [
      0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.06385714285714286, 0.06385714285714286, 0.0645, 0.0765, 0.486,
      0.5811818181818181, 0.714875, 0.7532307692307693, 0.8132142857142857, 1.0,
    ];
    adjustBenjaminiHochberg(omgekeerd).forEach((p, i) => {
      expect(p).toBeCloseTo(verwacht.at(-1 - i)!, 12);
    });
  });

  test('Holm by hand, with ties and the ceiling of 1', () => {
    // 4 x 0.01, 3 x 0.02, 2 x 0.02 (not under the one before), 1 x 0.9
    const gevonden = adjustHolm([0.02, 0.9, 0.01, 0.02]);
    [0.06, 0.9, 0.04, 0.06].forEach((p, i) => {
      expect(gevonden[i]).toBeCloseTo(p, 12);
    });
    expect(adjustHolm([0.6, 0.7])).toEqual([1, 1]);
    expect(adjustHolm([])).toEqual([]);
    expect(adjustBenjaminiHochberg([])).toEqual([]);
  });

  test.each([[-0.1], [1.1], [Number.NaN]])('refuse %d', (p) => {
    expect(() => adjustHolm([0.1, p])).toThrow(expect.objectContaining({ code: 'evaluatie.p_ongeldig' }));
    expect(() => adjustBenjaminiHochberg([p])).toThrow(expect.objectContaining({ code: 'evaluatie.p_ongeldig' }));
  });
});

describe('the smallest effect that can be shown', () => {
  test.each([
    // The noncentral F of scipy (1.17). 64 a group for d = 0.50 and 26 for 0.80: Cohen (1988), table 2.4.1.
    [[64, 64], 0.05, 0.8, 0.49907],
    [[26, 26], 0.05, 0.8, 0.79235],
    [[8, 4], 0.05, 0.8, 1.90446],
    [[24, 24], 0.05, 0.9, 0.95592],
    // 159 in three groups for f = 0.25: Cohen (1988), table 8.4.4.
    [[53, 53, 53], 0.05, 0.8, 0.24854],
    [[4, 4, 4], 0.05, 0.8, 1.06863],
  ])('of groups %j at %d and %d', (groepen, alfa, onderscheidingsvermogen, verwacht) => {
    const { effect } = computeKleinsteVerschil(groepen, { alfa, onderscheidingsvermogen });
    expect(effect!).toBeCloseTo(verwacht, 4);
  });

  test('is nothing at all where no arrangement is rare enough', () => {
    expect(computeKleinsteVerschil([11, 1])).toEqual({ maat: 'd', effect: null, kleinsteP: 1 / 12 });
    expect(computeKleinsteVerschil([3, 3])).toEqual({ maat: 'd', effect: null, kleinsteP: 2 / 20 });
    expect(computeKleinsteVerschil([1, 1, 1])).toEqual({ maat: 'f', effect: null, kleinsteP: 1 });
    expect(computeKleinsteVerschil([4, 4], { alfa: 0.01 }).effect).toBeNull();
    expect(computeKleinsteVerschil([1, 1], { alfa: 0.9999999 }).effect).toBeNull();
  });

  test.each([
    [12, 0.66805],
    [48, 0.38178],
    // Hulley and others (2013), table 6C, by Fisher's z: 85 for r = 0.30.
    [85, 0.29387],
  ])('correlation of %i buurten', (aantal, verwacht) => {
    expect(computeKleinsteSamenhang(aantal).effect!).toBeCloseTo(verwacht, 4);
  });

  test('is no correlation at all for four buurten or fewer', () => {
    expect(computeKleinsteSamenhang(1)).toEqual({ maat: 'r', effect: null, kleinsteP: 1 });
    expect(computeKleinsteSamenhang(4)).toEqual({ maat: 'r', effect: null, kleinsteP: 2 / 24 });
    expect(computeKleinsteSamenhang(5).effect).not.toBeNull();
    expect(computeKleinsteSamenhang(2, { alfa: 0.9999999 }).effect).toBeNull();
  });

  test('of shares, exactly: the power at the found difference is the power asked', () => {
    // All 25 x 25 tables with scipy.stats.fisher_exact and binom (1.17): 0.38886 above 0.5; 21 x 21 above 0.1: 0.42823.
    expect(computeKleinsteAandeelverschil(24, 24).omhoog!).toBeCloseTo(0.3888602764, 8);
    expect(computeKleinsteAandeelverschil(24, 24).omlaag!).toBeCloseTo(0.3888602764, 8);
    const vanTien = computeKleinsteAandeelverschil(20, 20, { uitgangspunt: 0.1 });
    expect(vanTien.omhoog!).toBeCloseTo(0.4282288173, 8);
    expect(vanTien.omlaag).toBeNull();
    expect(computeKleinsteAandeelverschil(5, 5, { uitgangspunt: 0 })).toMatchObject({ omlaag: null });
    expect(computeKleinsteAandeelverschil(10, 10, { uitgangspunt: 1 })).toMatchObject({ omhoog: null });
  });

  test.each([
    [() => computeKleinsteVerschil([5]), 'evaluatie.te_weinig_groepen'],
    [() => computeKleinsteVerschil([5, 0]), 'evaluatie.aantal_ongeldig'],
    // Once as many as this ended the process.
    [() => computeKleinsteVerschil([2_147_483_648, 4]), 'evaluatie.aantal_te_groot'],
    [() => computeKleinsteVerschil([4, Number.MAX_SAFE_INTEGER]), 'evaluatie.aantal_te_groot'],
    [() => computeKleinsteVerschil([5, 5], { alfa: 0 }), 'evaluatie.kans_ongeldig'],
    [() => computeKleinsteSamenhang(0), 'evaluatie.aantal_ongeldig'],
    [() => computeKleinsteSamenhang(5, { onderscheidingsvermogen: 1 }), 'evaluatie.kans_ongeldig'],
    [() => computeKleinsteAandeelverschil(501, 1), 'evaluatie.aantal_te_groot'],
    [() => computeKleinsteAandeelverschil(0, 1), 'evaluatie.aantal_ongeldig'],
    [() => computeKleinsteAandeelverschil(5, 5, { uitgangspunt: -1 }), 'evaluatie.aandeel_ongeldig'],
  ])('refuses %#', (call, code) => {
    expect(call).toThrow(expect.objectContaining({ code }));
  });
});
