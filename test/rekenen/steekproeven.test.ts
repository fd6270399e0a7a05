/** A sample of arrangements gives about the p of all of them, also of a block that is shuffled; and some chances by hand. */
import { describe, expect, test } from 'vitest';
import {
  computeChi2Kans,
  computeNormaalKwantiel,
  computeNormaleKans,
  findNulpunt,
  lnGammaQuantile,
  type Permutatieresultaat,
  type Toetsopties,
  testAanlopen,
  testGroepen,
  testLineair,
  testSamenhang,
  testVerschil,
} from '../../src/rekenen/index.js';
import { computeFisherKansen } from '../../src/rekenen/kansrekening/fisher.js';
import { logCombinaties } from '../../src/rekenen/kansrekening/logCombinaties.js';
import { logGamma } from '../../src/rekenen/kansrekening/logGamma.js';
import { measureGammafout } from '../../src/rekenen/kansrekening/measureGammafout.js';
import { countUitersten } from '../../src/rekenen/toets/countUitersten.js';
import { listCombinaties } from './hulp.js';
import { kolom } from './klein.js';

/** Figures that look drawn. */
const draw = (n: number, plus: number) =>
  Array.from({ length: n }, (_, i) => Math.round(100 * Math.sin(7 * i + plus)) / 10 + plus);

const [NEGEN, ANDERE] = [draw(9, 4), draw(9, 1)];
const DRIE = [draw(4, 3), draw(4, 1), draw(4, 0)];
const ACHT = [1, 2, 3, 5, 8, 13, 21, 34];
const UIT = draw(8, 0).map((getal, i) => getal + ACHT[i]! / 4);
const lijn = UIT.map((waarde, i) => ({ waarde, label: ACHT[i]!, blok: '' }));
const aanloop = [...NEGEN, ...ANDERE].map((waarde, i) => ({
  waarden: [waarde, draw(18, 2)[i]!],
  label: i < 9 ? 1 : 0,
  blok: '',
}));

describe('a sample of one block of more than 20,000 arrangements', () => {
  // How many of all are as extreme: counted by itertools of Python, from the definition of each statistic.
  test.each<[string, (hoe: Toetsopties) => Permutatieresultaat, number, number]>([
    ['two groups', (hoe) => testVerschil(NEGEN, ANDERE, hoe), 22_052, 48_620],
    ['two groups not drawn', (hoe) => testVerschil(NEGEN, ANDERE, { ...hoe, wijze: 'kenmerk' }), 22_052, 48_620],
    ['three groups', (hoe) => testGroepen(DRIE, hoe), 1_020, 34_650],
    ['three groups not drawn', (hoe) => testGroepen(DRIE, { ...hoe, wijze: 'kenmerk' }), 3_162, 34_650],
    ['a line', (hoe) => testSamenhang(ACHT, UIT, { ...hoe, maat: 'pearson' }), 3_061, 40_320],
    ['a line not drawn', (hoe) => testLineair(lijn, { ...hoe, wijze: 'kenmerk' }).toets, 1_562, 40_320],
    ['columns together', (hoe) => testAanlopen(aanloop, hoe), 34_236, 48_620],
  ])('%s', (_, ask, aantal, mogelijk) => {
    const geloot = ask({ maximum: 1, steekproef: 299 });
    expect(geloot).toMatchObject({
      wijze: 'steekproef',
      aantal: 300,
      mogelijk,
      kleinsteP: 1 / 300,
      pInterval: { betrouwbaarheid: 0.99, methode: 'clopper_pearson' },
    });
    const exact = aantal / mogelijk;
    const p = geloot.pVerwisseling ?? geloot.p;
    expect(Math.abs(p - exact)).toBeLessThan(3.5 * Math.sqrt((exact * (1 - exact)) / 299) + 0.003);
    expect(geloot.pInterval!.onder!).toBeLessThanOrEqual(geloot.p);
    expect(geloot.pInterval!.boven!).toBeGreaterThanOrEqual(geloot.p);
  });
});

describe('groups in blocks', () => {
  const sum = (rij: readonly number[]) => rij.reduce((a, b) => a + b, 0);
  const mean = (rij: readonly number[]) => sum(rij) / rij.length;
  const variance = (rij: readonly number[]) => sum(rij.map((x) => (x - mean(rij)) ** 2)) / (rij.length - 1);

  /** The sum over the groups of w (m - M)^2, as it is written. */
  const welch = (groepen: readonly (readonly number[])[]) => {
    const w = groepen.map((groep) => groep.length / variance(groep));
    const midden = sum(groepen.map((groep, g) => w[g]! * mean(groep))) / sum(w);
    return sum(groepen.map((groep, g) => w[g]! * (mean(groep) - midden) ** 2));
  };

  const A = [
    [1.5, 4],
    [3.25, 6, 8],
  ];
  const B = [
    [2, 2.75],
    [7, 3.5],
  ];
  const ALLEEN = [99, 98];
  /** Both ways to divide the values of a block over two groups of these sizes. */
  const divide = ([een = [], ander = []]: readonly (readonly number[])[]) => {
    const waarden = [...een, ...ander];
    return listCombinaties(waarden.length, een.length).map((keuze) => [
      keuze.map((i) => waarden[i]!),
      waarden.filter((_, i) => !keuze.includes(i)),
    ]);
  };
  const groepen = [
    [...A[0]!, ...B[0]!, ...ALLEEN],
    [...A[1]!, ...B[1]!],
  ];
  const blokken = [
    ['a', 'a', 'b', 'b', 'c', 'c'],
    ['a', 'a', 'a', 'b', 'b'],
  ];
  const share = (scores: readonly number[], gevonden: number) =>
    scores.filter((een) => een >= gevonden * (1 - 1e-9)).length / scores.length;

  test('that were not drawn: the statistics of the blocks are added up, and a block of one kind does not count', () => {
    const scores = divide(A).flatMap((a) => divide(B).map((b) => welch(a) + welch(b)));
    const { verklaard, ...rest } = testGroepen(groepen, { blokken, wijze: 'kenmerk' });
    expect(rest).toEqual({
      p: expect.closeTo(share(scores, welch(A) + welch(B)), 12),
      kleinsteP: expect.closeTo(share(scores, Math.max(...scores)), 12),
      wijze: 'volledig',
      aantal: 60,
      mogelijk: 60,
      statistiek: 'gestudentiseerd',
    });
    expect(verklaard).toBeGreaterThan(0);
    expect(verklaard).toBeLessThan(1);
  });

  test('that were drawn: the squares of the sums over the size of each group', () => {
    const centre = (blok: readonly (readonly number[])[]) => {
      const midden = mean(blok.flat());
      return blok.map((groep) => groep.map((x) => x - midden));
    };
    const [a, b] = [centre(A), centre(B)];
    const tussen = (een: number, ander: number) => een ** 2 / groepen[0]!.length + ander ** 2 / groepen[1]!.length;
    const score = (x: readonly (readonly number[])[], y: readonly (readonly number[])[]) =>
      tussen(sum([...x[0]!, ...y[0]!]), sum([...x[1]!, ...y[1]!]));
    const scores = divide(a).flatMap((x) => divide(b).map((y) => score(x, y)));
    const squares = sum([...a.flat(), ...b.flat(), 0.5, -0.5].map((x) => x * x));
    const gevonden = testGroepen(groepen, { blokken });
    expect(gevonden).toEqual({
      p: expect.closeTo(share(scores, score(a, b)), 12),
      kleinsteP: expect.closeTo(share(scores, Math.max(...scores)), 12),
      wijze: 'volledig',
      aantal: 60,
      mogelijk: 60,
      verklaard: expect.closeTo(score(a, b) / squares, 12),
    });
  });

  test('without any difference, or where a group has one value in a block', () => {
    const gelijk = [
      [2, 2],
      [2, 2],
    ];
    expect(testGroepen(gelijk, { wijze: 'kenmerk' })).toEqual({
      p: 1,
      kleinsteP: 1,
      wijze: 'volledig',
      aantal: 6,
      mogelijk: 6,
      verklaard: 0,
    });
    expect(testGroepen([[1], [2, 4]], { wijze: 'kenmerk' })).toEqual({
      ...testGroepen([[1], [2, 4]]),
      statistiek: 'gewoon',
    });
  });
});

describe('chances by hand', () => {
  test("Fisher's p of every count", () => {
    const vier = computeFisherKansen(4, 4, 4);
    expect(vier.eerste).toBe(0);
    [2, 34, 70, 34, 2].forEach((aantal, i) => {
      expect(vier.p[i]).toBeCloseTo(aantal / 70, 12);
    });
    // One or two of the first group: two and three of five ways.
    const scheef = computeFisherKansen(2, 3, 4);
    expect(scheef.eerste).toBe(1);
    expect([...scheef.p]).toEqual([expect.closeTo(0.4, 12), expect.closeTo(1, 12)]);
    expect(computeFisherKansen(2, 3, 0)).toEqual({ eerste: 0, p: kolom(1) });
    expect([...computeFisherKansen(5, 3, 2).p]).toHaveLength(3);
  });

  test('logarithms of factorials and of combinations', () => {
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13);
    expect(logGamma(0.25)).toBeCloseTo(1.2880225246980774, 13);
    expect(logGamma(6)).toBeCloseTo(Math.log(120), 13);
    expect(logCombinaties(7, 3)).toBeCloseTo(Math.log(35), 13);
    expect(logCombinaties(7, 0)).toBeCloseTo(0, 13);
  });

  test('the gamma distribution of shape 1 and 2, on both sides of its mean', () => {
    for (const x of [0.3, 1.9, 2, 2.1, 9]) {
      expect(measureGammafout(1, x, 0, 0.25)).toBeCloseTo(0.75 - Math.exp(-x), 14);
      expect(measureGammafout(2, x, 0, 0.5)).toBeCloseTo(0.5 - (1 + x) * Math.exp(-x), 14);
      // With two degrees of freedom, and with four.
      expect(computeChi2Kans(2 * x, 2)).toBeCloseTo(Math.exp(-x), 14);
      expect(computeChi2Kans(2 * x, 4)).toBeCloseTo((1 + x) * Math.exp(-x), 14);
    }
    expect([computeChi2Kans(-1, 2), computeChi2Kans(0, 2)]).toEqual([1, 1]);
    expect(lnGammaQuantile(0.125, 1)).toBeCloseTo(Math.log(0.125), 13);
    // (p gamma(1.5))^2.
    expect(lnGammaQuantile(0.125, 0.5)).toBeCloseTo(2 * Math.log((0.125 * Math.sqrt(Math.PI)) / 2), 13);
  });

  test('the normal distribution at its ends', () => {
    expect([-8.3, 8.3, -8.4, 8.4].map(computeNormaleKans)).toEqual([0, 1, 0, 1]);
    expect(computeNormaleKans(8.2)).toBeCloseTo(1, 14);
    expect(computeNormaleKans(-1) + computeNormaleKans(1)).toBeCloseTo(1, 14);
    expect(computeNormaalKwantiel(computeNormaleKans(1.25))).toBeCloseTo(1.25, 12);
  });

  test('a step is found where it begins', () => {
    expect(findNulpunt(Math.floor, 1, 0, 3)).toBeCloseTo(1, 14);
    expect(findNulpunt(Math.floor, 1.5, 0, 3)).toBeCloseTo(2, 14);
    expect(findNulpunt((x) => x ** 3, -8, -5, 1)).toBeCloseTo(-2, 14);
  });

  test('nothing is more extreme than what is not there', () => {
    const hoe = { wijze: 'volledig', aantal: 2, mogelijk: 2 } as const;
    expect(countUitersten(kolom(1, 2), 1, 0, hoe)).toEqual({ ...hoe, p: 1, kleinsteP: 0.5 });
  });
});
