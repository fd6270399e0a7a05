/** The parts of a permutation test, by hand: labels, arrangements, counts, and the interval from crossings. */
import { describe, expect, test } from 'vitest';
import {
  countLabels,
  countRangschikkingen,
  estimateClopperPearson,
  findNde,
  type PermutatieOptions,
  type Rangschikkingen,
  readPermutatieOptions,
  testSommen,
  testToewijzing,
} from '../../src/rekenen/index.js';
import { centerBlokken } from '../../src/rekenen/toets/centerBlokken.js';
import { countUitersten } from '../../src/rekenen/toets/countUitersten.js';
import { invertToets } from '../../src/rekenen/toets/invertToets.js';
import { raiseP } from '../../src/rekenen/toets/raiseP.js';
import { summarizeRangschikkingen } from '../../src/rekenen/toets/summarizeRangschikkingen.js';
import { keuze, kolom, teller, teVeelWerk, weigering } from './klein.js';

const volledig = (aantal: number) => ({ wijze: 'volledig', aantal, mogelijk: aantal }) as const;
const INF = Number.POSITIVE_INFINITY;

test('labels are counted in the order in which they occur', () => {
  expect([...countLabels([5, 3, 5, 5, 1, 3])]).toEqual([3, 2, 1]);
  expect([...countLabels([])]).toEqual([]);
});

test.each([
  [[], 1],
  [[5], 1],
  [[2, 3], 10],
  [[3, 2], 10],
  [[3, 0, 2], 10],
  [[1, 1, 1, 1], 24],
  [[2, 2, 2], 90],
  [[600, 600], Number.MAX_VALUE],
  [[600, 600, 3], Number.MAX_VALUE],
  [[1, 2 ** 40], 2 ** 40 + 1],
])('arrangements of labels that occur %j times', (aantallen, verwacht) => {
  expect(countRangschikkingen(aantallen)).toBe(verwacht);
});

test('the number at a place is that of the sorted row', () => {
  const rijen = [
    [7],
    [2, 1],
    [1, 2],
    [1, 1],
    [3, 1, 2],
    [2, 3, 1, 1],
    [5, 4, 3, 2, 1],
    [1, 2, 3, 4, 5],
    [2, 2, 1, 2, 3, 2],
  ];
  for (const rij of [...rijen, Array.from({ length: 40 }, (_, i) => (i * 17) % 23)]) {
    const gesorteerd = rij.toSorted((a, b) => a - b);
    rij.forEach((_, plaats) => {
      const over = Float64Array.from(rij);
      expect(findNde(over, plaats)).toBe(gesorteerd[plaats]);
      expect([...over].sort((a, b) => a - b)).toEqual(gesorteerd);
    });
  }
});

describe('a count of arrangements', () => {
  test('is the whole answer when all were examined', () => {
    expect(summarizeRangschikkingen({ ...volledig(20), mogelijk: 21 }, 3, 2)).toEqual({
      p: 0.15,
      kleinsteP: 0.1,
      wijze: 'volledig',
      aantal: 20,
      mogelijk: 21,
    });
  });

  test('has an interval in a sample, of which the found one is no draw', () => {
    expect(summarizeRangschikkingen({ wijze: 'steekproef', aantal: 100, mogelijk: 400 }, 3, 9)).toEqual({
      p: 0.03,
      kleinsteP: 0.01,
      wijze: 'steekproef',
      aantal: 100,
      mogelijk: 400,
      pInterval: estimateClopperPearson(2, 99, { betrouwbaarheid: 0.99 }).interval,
    });
  });

  test('takes what is as large but for the margin as equal, and the most extreme too', () => {
    const uitersten = kolom(1, 3, 2.75, 2.74, 5, 4.75, 4.5, 0);
    // At least 2.75: 3, 2.75, 5, 4.75, 4.5; at least 4.75: two.
    expect(countUitersten(uitersten, 3, 0.25, volledig(8))).toEqual({ ...volledig(8), p: 5 / 8, kleinsteP: 2 / 8 });
    expect(countUitersten(kolom(0, 0), 0, 0, volledig(2))).toEqual({ ...volledig(2), p: 1, kleinsteP: 1 });
  });
});

describe('p raised to that of another test', () => {
  const basis = { ...volledig(10), p: 0.2, kleinsteP: 0.1 };
  const pInterval = { onder: 0.1, boven: 0.35, betrouwbaarheid: 0.99, methode: 'clopper_pearson' } as const;

  test('only when that is larger', () => {
    expect(raiseP(basis, null)).toBe(basis);
    expect(raiseP(basis, 0.1)).toBe(basis);
    expect(raiseP(basis, 0.2)).toBe(basis);
    expect(raiseP(basis, 0.3)).toEqual({ ...basis, p: 0.3 });
    expect(raiseP(basis, 0.3)).not.toHaveProperty('pInterval');
  });

  test('with the ends of its interval', () => {
    const met = { ...basis, pInterval };
    expect(raiseP(met, 0.3)).toEqual({ ...basis, p: 0.3, pInterval: { ...pInterval, onder: 0.3, boven: 0.35 } });
    expect(raiseP(met, 0.5)).toEqual({ ...basis, p: 0.5, pInterval: { ...pInterval, onder: 0.5, boven: 0.5 } });
    expect(raiseP({ ...met, pInterval: { ...pInterval, onder: null } }, 0.3).pInterval!.onder).toBe(0.3);
  });
});

describe('the interval from crossings', () => {
  // Crossings at 1 and 5/3, at 4/3 and 2; the found one and its mirror image never cross.
  const [t, c] = [kolom(3, 2, -1, -3), kolom(2, 1, -1, -2)];

  test.each([
    [0.24, -INF, INF],
    [0.25, -INF, INF],
    [0.5, 1, 2],
    [0.74, 1, 2],
    [0.75, 4 / 3, 5 / 3],
  ])('at the level %d', (alfa, onder, boven) => {
    expect(invertToets(t, c, 3, 2, alfa)).toEqual({ onder, boven });
  });

  test('a level that rounding puts just below a whole number of arrangements counts as that', () => {
    // The crossings of t are 10 - t and 10 + t. 1 - 0.9 is less than a tenth.
    const tien = kolom(10, 9, 8, 7, 6, 5, 4, 3, 2, 1);
    expect(invertToets(tien, kolom(1, 0, 0, 0, 0, 0, 0, 0, 0, 0), 10, 1, 1 - 0.9)).toEqual({ onder: 1, boven: 19 });
    expect(invertToets(tien, kolom(1, 0, 0, 0, 0, 0, 0, 0, 0, 0), 10, 1, 0.09)).toEqual({ onder: -INF, boven: INF });
  });

  test.each([1, -1])('an arrangement that is the found one but for rounding never crosses: side %d', (kant) => {
    const ends = (afstand: number) => invertToets(kolom(10, kant * 9), kolom(1, kant * (1 - afstand)), 10, 1, 0.5);
    expect(ends(5e-11)).toEqual({ onder: -INF, boven: INF });
    const { onder, boven } = ends(2e-10);
    expect(onder).toBeCloseTo(9.5, 6);
    expect(boven / 5e9).toBeCloseTo(1, 5);
  });
});

describe('the test of an assignment', () => {
  const rangschikkingen = (t: readonly number[], c: readonly number[]): Rangschikkingen => ({
    ...volledig(t.length),
    sommen: kolom(...t, ...c),
  });

  test('gives p, the effect with its interval, and what chance alone gives', () => {
    const rij = rangschikkingen([3, 2, -1, -3], [2, 1, -1, -2]);
    // Without 1.5 times the programme are left 0, 0.5, 0.5 and 0.
    const verwacht = {
      toets: { ...volledig(4), p: 0.5, kleinsteP: 0.5 },
      effect: {
        waarde: 1.5,
        interval: { onder: 1, boven: 2, betrouwbaarheid: 0.5, methode: 'permutatie' },
      },
      standaardfout: Math.sqrt(0.5 / 4) / 2,
    };
    expect(testSommen(rij, { t: 3, c: 2, marge: 0 }, 0.5)).toEqual(verwacht);
    const wijd = testSommen(rij, { t: 3, c: 2, marge: 1 }, 0.8);
    expect(wijd).toEqual({
      ...verwacht,
      toets: { ...volledig(4), p: 0.75, kleinsteP: 0.75 },
      effect: { waarde: 1.5, interval: { onder: null, boven: null, betrouwbaarheid: 0.8, methode: 'permutatie' } },
    });
  });

  test('finds nothing where no arrangement differs from 0 but for the margin', () => {
    expect(testSommen(rangschikkingen([0.5, -0.5, 0], [1, -1, 0]), { t: 0.5, c: 1, marge: 0.5 }, 0.5)).toEqual({
      toets: { ...volledig(3), p: 1, kleinsteP: 1 },
      effect: { waarde: 0, interval: { onbepaald: 'gelijke_waarden' } },
      standaardfout: 0,
    });
    const een = testSommen(rangschikkingen([0.5, -0.5, 0], [1, -1, 0]), { t: 0.5, c: 1, marge: 0.4 }, 0.5);
    expect(een.effect.waarde).toBe(0.5);
  });

  const PAREN = [
    [5, 2],
    [4, 0],
  ];
  const blokken = PAREN.map((waarden) => ({
    labels: kolom(1, 0),
    term: (label: number, plaats: number, k: number) =>
      (label - 0.5) * (k === 0 ? waarden[plaats]! : plaats === 0 ? 0.5 : -0.5),
  }));

  test('exchanges labels within blocks', () => {
    // The sums are 3.5, 0.5, -0.5 and -3.5, of the programme 1, 0, 0 and -1.
    expect(testToewijzing(blokken, 1e-9, { betrouwbaarheid: 0.5 })).toEqual({
      toets: { ...volledig(4), p: 0.5, kleinsteP: 0.5 },
      effect: { waarde: 3.5, interval: { onder: 3, boven: 4, betrouwbaarheid: 0.5, methode: 'permutatie' } },
      standaardfout: Math.sqrt(0.5 / 4),
    });
  });

  test('or draws a sample of them, of which the last is the found one', () => {
    const { toets, effect } = testToewijzing(blokken, 1e-9, { maximum: 3, steekproef: 99, zaad: 1 });
    expect(toets).toMatchObject({ wijze: 'steekproef', aantal: 100, mogelijk: 4, kleinsteP: 0.01 });
    expect(toets.p).toBeGreaterThan(0.3);
    expect(toets.p).toBeLessThan(0.7);
    expect(effect.waarde).toBe(3.5);
  });
});

describe('the options of a test', () => {
  test('have their defaults', () => {
    const { teller: eigen, ...rest } = readPermutatieOptions({});
    expect(rest).toEqual({ betrouwbaarheid: 0.95, maximum: 400_000, zaad: 'evaluatie' });
    expect(eigen.hoogstens).toBe(2_000_000_000);
  });

  test('are kept, with the counter of the call', () => {
    const eigen = teller(5);
    const alle = { betrouwbaarheid: 0.5, maximum: 4_000_000, steekproef: 99, zaad: 3, teller: eigen };
    expect(readPermutatieOptions(alle)).toEqual(alle);
    expect(readPermutatieOptions(alle).teller).toBe(eigen);
    expect(weigering(() => readPermutatieOptions({ werk: 7 }).teller.spend(8))).toEqual(teVeelWerk(8, 7));
    expect(keuze().maximum).toBe(400_000);
  });

  const ongeldig = (naam: string, waarde: string, minimum: number) => ({
    code: 'evaluatie.aantal_ongeldig',
    params: { naam, waarde, minimum },
    pad: [naam],
  });

  test.each<[PermutatieOptions, object]>([
    [
      { betrouwbaarheid: 1 },
      { code: 'evaluatie.kans_ongeldig', params: { naam: 'betrouwbaarheid', waarde: '1' }, pad: ['betrouwbaarheid'] },
    ],
    [{ maximum: 0 }, ongeldig('maximum', '0', 1)],
    [
      { maximum: 4_000_001 },
      {
        code: 'evaluatie.aantal_te_groot',
        params: { naam: 'maximum', waarde: 4_000_001, maximum: 4_000_000 },
        pad: ['maximum'],
      },
    ],
    [{ steekproef: 98 }, ongeldig('steekproef', '98', 99)],
  ])('are refused: %j', (options, verwacht) => {
    expect(weigering(() => readPermutatieOptions(options))).toEqual(verwacht);
  });
});

describe('values and labels as distances from the mean of their block', () => {
  const eenheid = (waarde: number, label: number, blok: string) => ({ waarde, label, blok });
  const [a1, b1, a2, a3] = [eenheid(1, 1, 'a'), eenheid(7, 3, 'b'), eenheid(2, 0, 'a'), eenheid(9, 2, 'a')] as const;

  test.each([
    ['precisie', 1, 1],
    // Three units beside squares of 2; a block without contrast does not count.
    ['aantal', 3 / 2, 0],
  ] as const)('%s', (gewicht, factorA, factorB) => {
    expect(centerBlokken([a1, b1, a2, a3], gewicht)).toEqual([
      {
        eenheden: [a1, a2, a3],
        waarden: kolom(-3, -2, 5),
        labels: kolom(0, -1, 1),
        kwadraten: 2,
        factor: factorA,
      },
      { eenheden: [b1], waarden: kolom(0), labels: kolom(0), kwadraten: 0, factor: factorB },
    ]);
  });

  test('labels that differ by rounding only are no contrast', () => {
    const factor = (verschil: number) =>
      centerBlokken([eenheid(1, -1e10, 'a'), eenheid(1, -1e10 + verschil, 'a')], 'aantal')[0]!.factor;
    // Of this size the squares must be above 1.
    expect(factor(1)).toBe(0);
    expect(factor(2)).toBe(1);
  });
});
