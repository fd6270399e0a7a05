/** The comparison on one scale, drawn by lot or not, beside a slow way straight from its definition. */
import { describe, expect, test } from 'vitest';
import { computeTKans, testLineair, testVerschil } from '../../src/rekenen/index.js';
import { computeWelch } from '../../src/rekenen/toets/computeWelch.js';
import { scoreWelch } from '../../src/rekenen/toets/scoreWelch.js';
import { interval, listCombinaties } from './hulp.js';
import { keuze, kolom, listVerschillende, teller, teVeelWerk, weigering } from './klein.js';

interface Deel {
  readonly een: readonly number[];
  readonly ander: readonly number[];
}
type Gewicht = 'precisie' | 'aantal';

const sum = (rij: readonly number[]) => rij.reduce((a, b) => a + b, 0);
const mean = (rij: readonly number[]) => sum(rij) / rij.length;
const variance = (rij: readonly number[]) => sum(rij.map((x) => (x - mean(rij)) ** 2)) / (rij.length - 1);

/** Welch's test of blocks, from its formulas. */
function welchSlow(delen: readonly Deel[], gewicht: Gewicht) {
  const stukken = delen.map(({ een, ander }) => {
    const [m, n] = [een.length, ander.length];
    const w = gewicht === 'aantal' ? m + n : (m * n) / (m + n);
    return {
      w,
      verschil: mean(een) - mean(ander),
      v1: (w * w * variance(een)) / m,
      v0: (w * w * variance(ander)) / n,
      m,
      n,
    };
  });
  const w = sum(stukken.map((stuk) => stuk.w));
  const d = sum(stukken.map((stuk) => stuk.w * stuk.verschil));
  const v = sum(stukken.map(({ v1, v0 }) => v1 + v0));
  const vrijheidsgraden = v ** 2 / sum(stukken.map(({ v1, v0, m, n }) => v1 ** 2 / (m - 1) + v0 ** 2 / (n - 1)));
  const t2 = d ** 2 / v;
  return {
    verschil: d / w,
    standaardfout: Math.sqrt(v) / w,
    vrijheidsgraden,
    p: computeTKans(Math.sqrt(t2), vrijheidsgraden),
    t2,
  };
}

/** Every way to deal out the values of every block. */
const dealAlle = (delen: readonly Deel[]): Deel[][] =>
  delen.reduce<Deel[][]>(
    (eerder, { een, ander }) => {
      const waarden = [...een, ...ander];
      const wijzen = listCombinaties(waarden.length, een.length).map((keuze) => ({
        een: keuze.map((i) => waarden[i]!),
        ander: waarden.filter((_, i) => !keuze.includes(i)),
      }));
      return eerder.flatMap((rij) => wijzen.map((wijze) => [...rij, wijze]));
    },
    [[]],
  );

/** The share of all ways with as large a statistic. */
function exchangeSlow(delen: readonly Deel[], gewicht: Gewicht) {
  const gevonden = welchSlow(delen, gewicht).t2;
  const alle = dealAlle(delen).map((wijze) => welchSlow(wijze, gewicht).t2);
  return alle.filter((t2) => t2 >= gevonden * (1 - 1e-9)).length / alle.length;
}

/** The smallest p that any way could have: of the exchange and of Welch the larger. */
function smallestSlow(delen: readonly Deel[], gewicht: Gewicht) {
  const alle = dealAlle(delen).map((wijze) => welchSlow(wijze, gewicht));
  return Math.min(
    ...alle.map(({ t2, p }) => Math.max(p, alle.filter((ander) => ander.t2 >= t2 * (1 - 1e-9)).length / alle.length)),
  );
}

const join = (delen: readonly Deel[]) => {
  const naam = (kant: 'een' | 'ander') => delen.flatMap((deel, b) => deel[kant].map(() => `b${b}`));
  return {
    een: delen.flatMap(({ een }) => een),
    ander: delen.flatMap(({ ander }) => ander),
    blokken: { een: naam('een'), ander: naam('ander') },
  };
};

const toEenheden = (delen: readonly Deel[]) =>
  delen.flatMap(({ een, ander }, b) => [
    ...een.map((waarde) => ({ waarde, label: 1, blok: `b${b}` })),
    ...ander.map((waarde) => ({ waarde, label: 0, blok: `b${b}` })),
  ]);

const EEN: readonly Deel[] = [{ een: [5, 8, 6.5], ander: [2, 3.25, 1, 4] }];
const TWEE: readonly Deel[] = [
  { een: [5, 9.5], ander: [1, 4, 2.25] },
  { een: [7, 8.25], ander: [3, 2] },
];
const GELIJKER: readonly Deel[] = [{ een: [3, 9, 4.5], ander: [5, 1.25, 4] }];
const OM = EEN.map(({ een, ander }) => ({ een: ander, ander: een }));

describe("Welch's test", () => {
  test('of two groups, by hand', () => {
    // Means 6 and 1.5, variances 2 and 0.5 over two each.
    const { p, ...rest } = computeWelch(toEenheden([{ een: [5, 7], ander: [1, 2] }]));
    expect(rest).toEqual({
      verschil: 4.5,
      standaardfout: Math.sqrt(1.25),
      vrijheidsgraden: expect.closeTo(25 / 17, 12),
    });
    // scipy.stats.ttest_ind with equal_var False.
    expect(p).toBeCloseTo(0.09171033896595439, 12);
  });

  test.each(['precisie', 'aantal'] as const)('of blocks, by its formulas: %s', (gewicht) => {
    for (const delen of [EEN, TWEE, GELIJKER, OM]) {
      const { t2: _, ...verwacht } = welchSlow(delen, gewicht);
      const gevonden = computeWelch(toEenheden(delen), gewicht);
      for (const veld of ['verschil', 'standaardfout', 'vrijheidsgraden', 'p'] as const)
        expect(gevonden[veld], veld).toBeCloseTo(verwacht[veld], 12);
    }
    expect(computeWelch(toEenheden(TWEE))).toEqual(computeWelch(toEenheden(TWEE), 'precisie'));
  });

  test('leaves out a block of one kind', () => {
    const alleen = [...toEenheden(TWEE), { waarde: 99, label: 1, blok: 'c' }, { waarde: 98, label: 0, blok: 'd' }];
    expect(computeWelch(alleen)).toEqual(computeWelch(toEenheden(TWEE)));
  });

  test('without spread is certain of a difference, and of none', () => {
    const vlak = (een: number, ander: number) =>
      computeWelch(toEenheden([{ een: [een, een, een], ander: [ander, ander, ander] }]));
    expect(vlak(5, 1)).toEqual({ verschil: 4, standaardfout: 0, p: 0 });
    expect(vlak(1, 1)).toEqual({ verschil: 0, standaardfout: 0, p: 1 });
    expect(vlak(0.1 + 0.2, 0.3)).toEqual({ verschil: expect.closeTo(0, 12), standaardfout: 0, p: 1 });
  });
});

describe('the statistic of more groups', () => {
  const score = (...groepen: readonly (readonly number[])[]) =>
    scoreWelch(
      Int32Array.from(groepen, ({ length }) => length),
      kolom(...groepen.map(sum), ...groepen.map((groep) => sum(groep.map((x) => x * x)))),
    );

  test('is that of groups weighed by n / v', () => {
    // Means 1 and 4, weights 2 / 2 and 3 / 1: 1 x 3 / 4 of the square of 3.
    expect(score([0, 2], [3, 4, 5])).toBeCloseTo(27 / 4, 12);
    expect(score([0, 2], [], [3, 4, 5])).toBeCloseTo(27 / 4, 12);
    expect(score([-1, 1], [-1, 1])).toBe(0);
    // A third group with mean 2 and weight 4 / (2/3): means 1, 4, 2 with weights 1, 3, 6.
    expect(score([0, 2], [3, 4, 5], [1, 2, 2, 3])).toBeCloseTo(1 + 48 + 24 - 25 ** 2 / 10, 12);
  });

  test('is infinite where a group without spread differs', () => {
    expect(score([1, 1], [3, 5])).toBe(Number.POSITIVE_INFINITY);
    expect(score([3, 5], [1, 1])).toBe(Number.POSITIVE_INFINITY);
    expect(score([1, 1], [1, 1])).toBe(0);
    expect(score([1, 1], [0, 2])).toBe(0);
    expect(score([1, 1], [1 + 1e-7, 1 + 1e-7])).toBe(0);
  });
});

describe('groups that were not drawn by lot', () => {
  test.each([
    ['one block', EEN, 'precisie'],
    ['two blocks by precision', TWEE, 'precisie'],
    ['two blocks by number', TWEE, 'aantal'],
    ['little difference', GELIJKER, 'precisie'],
    ['a fall', OM, 'precisie'],
  ] as const)('have the larger p of two tests: %s', (_, delen, gewicht) => {
    const { een, ander, blokken } = join(delen);
    const { verschil, ...toets } = testVerschil(een, ander, { blokken, gewicht, wijze: 'kenmerk' });
    const welch = welchSlow(delen, gewicht);
    const pVerwisseling = exchangeSlow(delen, gewicht);
    const aantal = dealAlle(delen).length;
    expect(toets).toEqual({
      p: expect.closeTo(Math.max(pVerwisseling, welch.p), 12),
      kleinsteP: expect.closeTo(smallestSlow(delen, gewicht), 12),
      wijze: 'volledig',
      aantal,
      mogelijk: aantal,
      statistiek: 'gestudentiseerd',
      pVerwisseling: expect.closeTo(pVerwisseling, 12),
      pWelch: expect.closeTo(welch.p, 12),
    });
    expect(verschil.waarde).toBeCloseTo(welch.verschil, 12);
  });

  // The ends were found by taking effects away on a fine grid for `exchangeSlow`, and halving, beside those of Welch by the quantile of t.
  test.each([
    ['one block', EEN, 'precisie', 0.9, 1.345044634, 6.541398756],
    ['one block, with less confidence', EEN, 'precisie', 0.6, 2.819660063, 4.9616758],
    ['two blocks by precision', TWEE, 'precisie', 0.8, 1.977666558, 7.954151624],
    ['two blocks by number', TWEE, 'aantal', 0.8, 1.907512373, 8.018413553],
    ['little difference', GELIJKER, 'precisie', 0.7, -0.75, 4.682437998],
    ['a fall', OM, 'precisie', 0.9, -6.541398756, -1.345044634],
  ] as const)('have the hull of what the two do not reject: %s', (_, delen, gewicht, betrouwbaarheid, onder, boven) => {
    const { een, ander, blokken } = join(delen);
    expect(
      interval(testVerschil(een, ander, { blokken, gewicht, wijze: 'kenmerk', betrouwbaarheid }).verschil),
    ).toEqual({
      onder: expect.closeTo(onder, 7),
      boven: expect.closeTo(boven, 7),
      betrouwbaarheid,
      methode: 'permutatie',
    });
  });

  test('are exchanged plainly when a group has one value in a block', () => {
    const { een, ander, blokken } = join([{ een: [5], ander: [1, 2] }]);
    expect(testVerschil(een, ander, { blokken, wijze: 'kenmerk', betrouwbaarheid: 0.5 })).toEqual({
      ...testVerschil(een, ander, { blokken, betrouwbaarheid: 0.5 }),
      statistiek: 'gewoon',
      pVerwisseling: 1 / 3,
    });
    const om = testVerschil([1, 2], [5], { wijze: 'kenmerk' });
    expect(om).toMatchObject({ statistiek: 'gewoon', p: 1 / 3, pVerwisseling: 1 / 3 });
  });

  test('without spread within them, any effect is as extreme but that of a block', () => {
    const vlak = testVerschil([5, 5, 5], [1, 1, 1], { wijze: 'kenmerk', betrouwbaarheid: 0.5 });
    expect(vlak).toMatchObject({ p: 1 / 10, kleinsteP: 1 / 10, pVerwisseling: 1 / 10, pWelch: 0 });
    // Two of the twenty ways are infinitely extreme under every other effect; under 4 itself nothing varies, and all are alike.
    expect(interval(vlak.verschil)).toEqual({ onder: 4, boven: 4, betrouwbaarheid: 0.5, methode: 'permutatie' });
    const wijd = testVerschil([5, 5, 5], [1, 1, 1], { wijze: 'kenmerk', betrouwbaarheid: 0.95 });
    expect(interval(wijd.verschil)).toMatchObject({ onder: null, boven: null });
  });

  test('cost a hundred looks for each way', () => {
    // Six numbers for each of 35 ways, and 100 looks.
    const { een, ander } = join(EEN);
    const ask = (werk: number) => testVerschil(een, ander, { wijze: 'kenmerk', teller: teller(werk) });
    expect(weigering(() => ask(35 * 106 - 1))).toEqual(teVeelWerk(35 * 106, 35 * 106 - 1));
    expect(ask(35 * 106).aantal).toBe(35);
    expect(keuze().teller.hoogstens).toBe(1e9);
  });
});

describe('a slope', () => {
  const X = [1, 2, 4, 7];
  const Y = [3, 1, 6, 12];
  const eenheden = X.map((label, i) => ({ label, waarde: Y[i]!, blok: '' }));
  const [dx, dy] = [X, Y].map((rij) => rij.map((getal) => getal - mean(rij))) as [number[], number[]];

  /** The squared sum of label times rest, divided by the sum of the squared products. */
  const score = (labels: readonly number[], rest: readonly number[]) =>
    sum(labels.map((label, i) => label * rest[i]!)) ** 2 / sum(labels.map((label, i) => (label * rest[i]!) ** 2));

  test('is studentised by the products', () => {
    const helling = sum(dx.map((x, i) => x * dy[i]!)) / sum(dx.map((x) => x * x));
    const scores = listVerschillende(dx).map((labels) => score(labels, dy));
    const hoogste = Math.max(...scores);
    const p = expect.closeTo(scores.filter((een) => een >= score(dx, dy) * (1 - 1e-9)).length / 24, 12);
    const { toets, effect } = testLineair(eenheden, { wijze: 'kenmerk', betrouwbaarheid: 0.6 });
    expect(toets).toEqual({
      p,
      kleinsteP: expect.closeTo(scores.filter((een) => een >= hoogste * (1 - 1e-9)).length / 24, 12),
      wijze: 'volledig',
      aantal: 24,
      mogelijk: 24,
      statistiek: 'gestudentiseerd',
      pVerwisseling: p,
    });
    expect(effect.waarde).toBeCloseTo(helling, 12);
    // Found as above, with `score` of what is left of the outcomes.
    expect(interval(effect)).toEqual({
      onder: expect.closeTo(1.021064144, 7),
      boven: expect.closeTo(2.264903019, 7),
      betrouwbaarheid: 0.6,
      methode: 'permutatie',
    });
  });
});

describe('the plain exchange', () => {
  const eenheid = (waarde: number, label: number, blok: string) => ({ waarde, label, blok });
  const EENHEDEN = [eenheid(5, 1, 'a'), eenheid(1, 0, 'a'), eenheid(3, 0, 'a'), eenheid(4, 1, 'b'), eenheid(2, 0, 'b')];
  const basis = { wijze: 'volledig', aantal: 6, mogelijk: 6 };

  test('of two blocks by precision, by hand', () => {
    // Label times outcome is 2 and 1, the squared labels 2/3 and 1/2. The crossings begin at 0, 1.5, 2, 2, 2 and end at 3, 3, 3, 4, 6.
    const ask = (betrouwbaarheid: number) => testLineair(EENHEDEN, { betrouwbaarheid });
    expect(ask(0.5)).toEqual({
      toets: { ...basis, p: 1 / 3, kleinsteP: 1 / 3 },
      effect: {
        waarde: expect.closeTo(18 / 7, 12),
        interval: {
          onder: expect.closeTo(2, 12),
          boven: expect.closeTo(3, 12),
          betrouwbaarheid: 0.5,
          methode: 'permutatie',
        },
      },
      informatie: expect.closeTo(7 / 6, 12),
      rest: expect.closeTo(16 / 7, 12),
      vrijheidsgraden: 2,
      blokken: 2,
    });
    expect(ask(0.8).effect.interval).toMatchObject({ onder: expect.closeTo(0, 12), boven: expect.closeTo(6, 12) });
    expect(ask(0.9).effect.interval).toMatchObject({ onder: null, boven: null });
    expect(testLineair(EENHEDEN, { betrouwbaarheid: 0.5, wijze: 'loting', gewicht: 'precisie' })).toEqual(ask(0.5));
  });

  test('of two blocks by number', () => {
    const { effect, informatie, rest } = testLineair(EENHEDEN, { gewicht: 'aantal' });
    expect(effect.waarde).toBeCloseTo((3 * 3 + 2 * 2) / 5, 12);
    expect(informatie).toBeCloseTo(25 / 21.5, 12);
    expect(rest).toBeCloseTo(3.43 / 1.5, 12);
  });

  test('of outcomes that are all equal but for rounding', () => {
    const gelijk = EENHEDEN.map((een, i) => ({ ...een, waarde: i === 0 ? 0.1 + 0.2 : 0.3 }));
    expect(testLineair(gelijk, { wijze: 'kenmerk' })).toEqual({
      toets: { ...basis, p: 1, kleinsteP: 1 },
      effect: { waarde: 0, interval: { onbepaald: 'gelijke_waarden' } },
      informatie: expect.closeTo(7 / 6, 12),
      rest: 0,
      vrijheidsgraden: 2,
      blokken: 2,
    });
  });

  test('of labels that do not differ within a block but for rounding', () => {
    const weg = { code: 'evaluatie.geen_contrast', params: {}, pad: [] };
    expect(weigering(() => testLineair([eenheid(1, 1, 'a'), eenheid(2, 0, 'b')], {}))).toEqual(weg);
    expect(weigering(() => testLineair([eenheid(1, 0, 'a'), eenheid(2, 0, 'a')], {}))).toEqual(weg);
    expect(weigering(() => testLineair([eenheid(1, 0.3, 'a'), eenheid(2, 0.1 + 0.2, 'a')], {}))).toEqual(weg);
  });
});
