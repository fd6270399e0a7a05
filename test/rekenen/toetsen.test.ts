import { describe, expect, test } from 'vitest';
import { testGroepen, testSamenhang, testVerhoudingen, testVerschil } from '../../src/rekenen/index.js';
import { interval, listCombinaties, testTekens } from './hulp.js';

// Fisher (1935), The Design of Experiments, section 21: Darwin's fifteen pairs of maize, differences in eighths of an inch.
const DARWIN = [49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48];
// Efron and Tibshirani (1993), table 2.1: survival of seven treated and nine untreated mice, in days.
const MUIZEN = [94, 197, 16, 38, 99, 141, 23];
const CONTROLE = [52, 104, 146, 10, 51, 30, 40, 27, 46];

const mean = (rij: readonly number[]) => rij.reduce((a, b) => a + b, 0) / rij.length;

describe('testVerschil in blocks of two', () => {
  test('gives the p that Fisher published for the maize of Darwin', () => {
    const { p, wijze, aantal, mogelijk, pInterval } = testTekens(DARWIN);
    // Section 21: 863 of the 32,768 arrangements give a total of 314 or more; two-sided twice that.
    expect(p).toBe((2 * 863) / 32_768);
    expect({ wijze, aantal, mogelijk, pInterval }).toEqual({
      wijze: 'volledig',
      aantal: 32_768,
      mogelijk: 32_768,
    });
  });

  test('gives the interval of the shifts that the test does not reject', () => {
    // Found independently by trying shifts with a full enumeration in Python: -0.1667 and 41.0.
    const { onder, boven } = interval(testTekens(DARWIN).verschil);
    expect(onder).toBeCloseTo(-1 / 6, 9);
    expect(boven).toBeCloseTo(41, 9);
  });

  test('says that two of four signs prove nothing: no interval can be bounded', () => {
    expect(interval(testTekens([1, 2, 3]).verschil)).toMatchObject({ onder: null, boven: null });
  });

  test('counts only zeros as no difference', () => {
    expect(testTekens([0, 0, 0])).toMatchObject({
      p: 1,
      verschil: { waarde: 0, interval: { onbepaald: 'gelijke_waarden' } },
    });
  });
});

describe('testVerschil', () => {
  test('looks at all 11,440 divisions of the mice', () => {
    const resultaat = testVerschil(MUIZEN, CONTROLE);
    expect(resultaat.mogelijk).toBe(11_440);
    // 3,184 by an enumeration in Python, and scipy.stats.permutation_test gives the same 0.281993.
    // Of these 1,613 are one-sided: 0.141, which Efron and Tibshirani (section 15.2) approach with 0.132 from 1,000 draws.
    expect(resultaat.p).toBe(3_184 / 11_440);
    expect(resultaat.verschil.waarde).toBeCloseTo(30.6349206349, 9);
  });

  test('agrees with a slow enumeration written apart, interval included', () => {
    const een = [3.1, 4.7, 5.0, 8.2];
    const ander = [2.2, 1.1, 3.0, 3.1, 4.0];
    const slow = (verschuiving: number) => {
      const alle = [...een.map((x) => x - verschuiving), ...ander];
      const extreem = (plaatsen: readonly number[]) =>
        Math.abs(mean(plaatsen.map((i) => alle[i]!)) - mean(alle.filter((_, i) => !plaatsen.includes(i))));
      const gevonden = extreem([0, 1, 2, 3]);
      const verdelingen = listCombinaties(9, 4);
      return verdelingen.filter((plaatsen) => extreem(plaatsen) >= gevonden - 1e-9).length / verdelingen.length;
    };
    const { p, verschil } = testVerschil(een, ander, { betrouwbaarheid: 0.9 });
    expect(p).toBeCloseTo(slow(0), 12);
    const { onder, boven } = interval(verschil);
    // Just inside an end the test does not reject at 10%, just outside it does.
    expect(slow(onder! + 1e-6)).toBeGreaterThan(0.1);
    expect(slow(onder! - 1e-6)).toBeLessThanOrEqual(0.1);
    expect(slow(boven! - 1e-6)).toBeGreaterThan(0.1);
    expect(slow(boven! + 1e-6)).toBeLessThanOrEqual(0.1);
  });

  test('knows that one buurt against eleven can never be told apart at 5%', () => {
    const { p, kleinsteP, verschil } = testVerschil([1000], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(p).toBe(1 / 12);
    expect(kleinsteP).toBe(1 / 12);
    expect(interval(verschil)).toMatchObject({ onder: null, boven: null });
  });

  test('exchanges within blocks only', () => {
    // In every gemeente the dorp is the highest of three: one arrangement in 3^3 is as extreme upward, one downward would need
    // the dorp to be the lowest by as much; here the dorp stands 2 above the others, so downward cannot be as extreme.
    const { p, mogelijk, verschil } = testVerschil([13, 23, 33], [10, 12, 20, 22, 30, 32], {
      blokken: { een: ['a', 'b', 'c'], ander: ['a', 'a', 'b', 'b', 'c', 'c'] },
    });
    expect(mogelijk).toBe(27);
    expect(verschil.waarde).toBeCloseTo(2, 12);
    // Centred a block is (4/3, -5/3, 1/3): |sum| of the found is 4, and three times the lowest gives 5. So 2 of 27.
    expect(p).toBe(2 / 27);
  });

  test('learns nothing from a block that holds one group', () => {
    const met = testVerschil([13, 23, 33, 100, 200, 9], [10, 12, 20, 22, 30, 32], {
      blokken: { een: ['a', 'b', 'c', 'd', 'd', 'e'], ander: ['a', 'a', 'b', 'b', 'c', 'c'] },
    });
    expect([met.mogelijk, met.p]).toEqual([27, 2 / 27]);
    expect(met.verschil.waarde).toBeCloseTo(2, 12);
  });

  test('counts ties as at least as extreme', () => {
    // Of the 6 divisions of 0, 0, 1, 1 into two pairs, 2 separate them wholly.
    expect(testVerschil([1, 1], [0, 0])).toMatchObject({ p: 1 / 3, kleinsteP: 1 / 3, mogelijk: 6 });
    expect(testVerschil([0.1 + 0.2, 0.3], [0, 0]).p).toBe(1 / 3);
  });

  test('has no interval when everything is equal', () => {
    expect(testVerschil([0.1, 0.1], [0.1, 0.1, 0.1])).toMatchObject({
      p: 1,
      kleinsteP: 1,
      verschil: { waarde: 0, interval: { onbepaald: 'gelijke_waarden' } },
    });
  });

  test('samples with a seed, and the interval around p holds the exact one', () => {
    const exact = testVerschil(MUIZEN, CONTROLE).p;
    const steekproef = testVerschil(MUIZEN, CONTROLE, { maximum: 1_000, steekproef: 9_999, zaad: 'muizen' });
    expect(steekproef).toMatchObject({ wijze: 'steekproef', aantal: 10_000, mogelijk: 11_440, kleinsteP: 1 / 10_000 });
    expect(steekproef.pInterval!.onder).toBeLessThan(exact);
    expect(steekproef.pInterval!.boven).toBeGreaterThan(exact);
    expect(steekproef.pInterval).toMatchObject({ betrouwbaarheid: 0.99, methode: 'clopper_pearson' });
    expect(testVerschil(MUIZEN, CONTROLE, { maximum: 1_000, steekproef: 9_999, zaad: 'muizen' })).toEqual(steekproef);
    const exactInterval = interval(testVerschil(MUIZEN, CONTROLE).verschil);
    const { onder, boven } = interval(steekproef.verschil);
    expect(Math.abs(onder! - exactInterval.onder!)).toBeLessThan(3);
    expect(Math.abs(boven! - exactInterval.boven!)).toBeLessThan(3);
  });

  test('samples with blocks too', () => {
    const een = [5, 6, 7, 8];
    const ander = [1, 2, 3, 4];
    const blokken = { een: ['a', 'a', 'b', 'b'], ander: ['a', 'a', 'b', 'b'] };
    const exact = testVerschil(een, ander, { blokken });
    expect(exact).toMatchObject({ mogelijk: 36, p: 2 / 36 });
    const steekproef = testVerschil(een, ander, { blokken, maximum: 10, steekproef: 19_999 });
    expect(steekproef.p).toBeGreaterThan(0.05);
    expect(steekproef.p).toBeLessThan(0.062);
  });

  test.each([
    [() => testVerschil([], [1]), 'evaluatie.te_weinig_waarden'],
    [() => testVerschil([1, Number.NaN], [1]), 'evaluatie.getal_ongeldig'],
    [() => testVerschil([1], [Number.POSITIVE_INFINITY]), 'evaluatie.getal_ongeldig'],
    [() => testVerschil([1], [2], { betrouwbaarheid: 1 }), 'evaluatie.kans_ongeldig'],
    [() => testVerschil([1], [2], { betrouwbaarheid: Number.NaN }), 'evaluatie.kans_ongeldig'],
    [() => testVerschil([1], [2], { maximum: 0 }), 'evaluatie.aantal_ongeldig'],
    [() => testVerschil([1], [2], { steekproef: 10 }), 'evaluatie.aantal_ongeldig'],
    [() => testVerschil([1], [2], { blokken: { een: ['a'], ander: [] } }), 'evaluatie.lengte_verschilt'],
    [() => testVerschil([1], [2], { blokken: { een: ['a'], ander: ['b'] } }), 'evaluatie.geen_contrast'],
  ])('refuses %#', (call, code) => {
    expect(call).toThrow(expect.objectContaining({ code }));
  });
});

describe('testGroepen', () => {
  const GROEPEN = [
    [18, 21, 20, 25],
    [17, 16, 19],
    [22, 27, 24, 26],
  ];

  test('agrees with an enumeration written apart', () => {
    // 176 of 11,550 divisions by itertools in Python; eta squared 0.6768542475.
    const { p, mogelijk, verklaard } = testGroepen(GROEPEN);
    expect(mogelijk).toBe(11_550);
    expect(p).toBe(176 / 11_550);
    expect(verklaard).toBeCloseTo(0.6768542475204832, 12);
  });

  test('gives for two groups the p of the difference of means', () => {
    expect(testGroepen([MUIZEN, CONTROLE]).p).toBe(testVerschil(MUIZEN, CONTROLE).p);
  });

  test('exchanges within blocks only', () => {
    const { mogelijk } = testGroepen(
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      {
        blokken: [
          ['a', 'b'],
          ['a', 'b'],
          ['a', 'b'],
        ],
      },
    );
    expect(mogelijk).toBe(36);
  });

  test('finds nothing where everything is equal', () => {
    expect(testGroepen([[2, 2], [2], [2]])).toMatchObject({ p: 1, kleinsteP: 1, verklaard: 0 });
  });

  test.each([
    [() => testGroepen([[1, 2]]), 'evaluatie.te_weinig_groepen'],
    [() => testGroepen([[1, 2], []]), 'evaluatie.te_weinig_waarden'],
    [() => testGroepen([[1], [2]], { blokken: [['a']] }), 'evaluatie.lengte_verschilt'],
    [() => testGroepen([[1], [2]], { blokken: [['a'], ['a', 'b']] }), 'evaluatie.lengte_verschilt'],
    [() => testGroepen([[1], [2]], { blokken: [['a'], ['b']] }), 'evaluatie.geen_contrast'],
  ])('refuses %#', (call, code) => {
    expect(call).toThrow(expect.objectContaining({ code }));
  });
});

describe('testSamenhang', () => {
  test('has the exact p of Spearman', () => {
    // rho = 1 - 6 * 10 / (7 * 48) = 0.8214; 172 of the 5,040 orders are as extreme (itertools in Python), 0.034 in the table of
    // Zar (1972).
    const { correlatie, p, helling } = testSamenhang([1, 2, 3, 4, 5, 6, 7], [20, 10, 40, 30, 70, 50, 60], {
      maat: 'spearman',
    });
    expect(correlatie).toBeCloseTo(1 - 60 / 336, 12);
    expect(p).toBe(172 / 5040);
    expect(helling).toBeNull();
  });

  test('gives the slope of the straight line with pearson', () => {
    const { correlatie, helling, p } = testSamenhang([1, 2, 3, 4, 5], [2, 4, 6, 8, 10.5], { maat: 'pearson' });
    expect(helling?.waarde).toBeCloseTo(2.1, 12);
    expect(correlatie).toBeCloseTo(0.99887, 5);
    expect(p).toBe(2 / 120);
    const { onder, boven } = interval(helling!);
    expect(onder!).toBeLessThan(2.1);
    expect(boven!).toBeGreaterThan(2.1);
  });

  test('shares ranks between ties, and counts only different orders', () => {
    const { correlatie, mogelijk } = testSamenhang([1, 1, 2, 3], [5, 6, 7, 8], { maat: 'spearman' });
    // Ranks 1.5, 1.5, 3, 4 against 1, 2, 3, 4: 4.5 / sqrt(4.5 * 5).
    expect(correlatie).toBeCloseTo(4.5 / Math.sqrt(22.5), 12);
    expect(mogelijk).toBe(12);
  });

  test('has no correlation with outcomes that are all equal', () => {
    expect(testSamenhang([1, 2, 3], [4, 4, 4], { maat: 'spearman' })).toMatchObject({ correlatie: null, p: 1 });
    expect(testSamenhang([1, 2, 3], [0.1, 0.1, 0.1], { maat: 'pearson' }).helling).toEqual({
      waarde: 0,
      interval: { onbepaald: 'gelijke_waarden' },
    });
  });

  test('exchanges within blocks only', () => {
    expect(testSamenhang([1, 2, 3, 4], [1, 2, 3, 4], { blokken: ['a', 'a', 'b', 'b'] }).mogelijk).toBe(4);
  });

  test.each([
    [() => testSamenhang([1], [1]), 'evaluatie.te_weinig_waarden'],
    [() => testSamenhang([1, 2], [1, 2, 3]), 'evaluatie.lengte_verschilt'],
    [() => testSamenhang([1, 2], [1, 2], { blokken: ['a'] }), 'evaluatie.lengte_verschilt'],
    [() => testSamenhang([2, 2], [1, 2]), 'evaluatie.geen_contrast'],
  ])('refuses %#', (call, code) => {
    expect(call).toThrow(expect.objectContaining({ code }));
  });
});

describe('testVerhoudingen', () => {
  test.each([
    // The lady tasting tea with three of four cups right (Fisher 1935, section 5): 17/35.
    [3, 4, 1, 4, 17 / 35],
    // scipy.stats.fisher_exact 1.17
    [8, 12, 1, 12, 0.00942253331538565],
    [10, 12, 3, 18, 0.0005367241191434357],
    [0, 5, 4, 5, 0.04761904761904762],
  ])('gives the p of Fisher for %i of %i against %i of %i', (a, na, b, nb, verwacht) => {
    const { p, verschil } = testVerhoudingen({ aantal: a, totaal: na }, { aantal: b, totaal: nb });
    expect(p).toBeCloseTo(verwacht, 12);
    expect(verschil).toBeCloseTo(a / na - b / nb, 12);
  });

  test('gives the smallest p that the totals allow', () => {
    // Four right of four: 1/70 on each side.
    expect(testVerhoudingen({ aantal: 3, totaal: 4 }, { aantal: 1, totaal: 4 }).kleinsteP).toBeCloseTo(2 / 70, 12);
    expect(testVerhoudingen({ aantal: 0, totaal: 4 }, { aantal: 0, totaal: 4 })).toMatchObject({ p: 1, kleinsteP: 1 });
  });

  test.each([
    [() => testVerhoudingen({ aantal: 3, totaal: 2 }, { aantal: 1, totaal: 4 }), 'evaluatie.aantal_boven_totaal'],
    [() => testVerhoudingen({ aantal: 0.5, totaal: 2 }, { aantal: 1, totaal: 4 }), 'evaluatie.aantal_ongeldig'],
    [() => testVerhoudingen({ aantal: 0, totaal: 0 }, { aantal: 1, totaal: 4 }), 'evaluatie.aantal_ongeldig'],
  ])('refuses %#', (call, code) => {
    expect(call).toThrow(expect.objectContaining({ code }));
  });
});
