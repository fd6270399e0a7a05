/** The arrangements of two groups in blocks, with the numbers of each, beside a slow way from the definition. */
import { describe, expect, test } from 'vitest';
import { type Blokgewicht, testVerschil } from '../../src/rekenen/index.js';
import { centerBlokken } from '../../src/rekenen/toets/centerBlokken.js';
import { computeWelch } from '../../src/rekenen/toets/computeWelch.js';
import { listTweegroepen } from '../../src/rekenen/toets/listTweegroepen.js';
import type { Permutatiekeuze } from '../../src/rekenen/toets/permutatie.js';
import type { Student } from '../../src/rekenen/toets/student.js';
import { interval } from './hulp.js';
import { keuze, listVerschillende } from './klein.js';

interface Deel {
  readonly een: readonly number[];
  readonly ander: readonly number[];
}

const sum = (rij: readonly number[]) => rij.reduce((a, b) => a + b, 0);
const mean = (rij: readonly number[]) => sum(rij) / rij.length;
const variance = (rij: readonly number[]) => sum(rij.map((x) => (x - mean(rij)) ** 2)) / (rij.length - 1);

const toEenheden = (delen: readonly Deel[]) =>
  delen.flatMap(({ een, ander }, b) => [
    ...een.map((waarde) => ({ waarde, label: 1, blok: `b${b}` })),
    ...ander.map((waarde) => ({ waarde, label: 0, blok: `b${b}` })),
  ]);

const list = (delen: readonly Deel[], gewicht: Blokgewicht = 'precisie', wijziging: Partial<Permutatiekeuze> = {}) =>
  listTweegroepen(centerBlokken(toEenheden(delen), gewicht), keuze(wijziging));

const listZeker = (...vraag: Parameters<typeof list>): Student => {
  const gevonden = list(...vraag);
  if (gevonden === undefined) throw new Error('not studentised');
  return gevonden;
};

/** The difference, its variance, and the sum of its squared parts by their degrees of freedom, when the labels are exchanged. */
function measureSlow(deel: Deel, gewicht: Blokgewicht, labels: readonly number[], effect: number) {
  const waarden = [...deel.een.map((waarde) => waarde - effect), ...deel.ander];
  const [een, ander] = [1, 0].map((g) => waarden.filter((_, i) => labels[i] === g)) as [number[], number[]];
  const [m, n] = [een.length, ander.length];
  const w = gewicht === 'aantal' ? m + n : (m * n) / (m + n);
  const [v1, v0] = [(w * w * variance(een)) / m, (w * w * variance(ander)) / n];
  return [w * (mean(een) - mean(ander)), v1 + v0, v1 ** 2 / (m - 1) + v0 ** 2 / (n - 1)] as const;
}

/** The same for every arrangement of all blocks, in the order of a dictionary. */
const listSlow = (delen: readonly Deel[], gewicht: Blokgewicht, effect: number) =>
  delen
    .map((deel) =>
      listVerschillende([...deel.een.map(() => 1), ...deel.ander.map(() => 0)]).map((labels) =>
        measureSlow(deel, gewicht, labels, effect),
      ),
    )
    .reduce((eerder, blok) => eerder.flatMap(([d, v, s]) => blok.map(([e, w, r]) => [d + e, v + w, s + r] as const)));

const EEN: readonly Deel[] = [{ een: [5, 8, 6.5], ander: [2, 3.25, 1, 4] }];
const TWEE: readonly Deel[] = [
  { een: [5, 9.5, 7], ander: [1, 4, 2.25] },
  { een: [7, 8.25], ander: [3, 2, 5] },
];

describe('every arrangement of two groups', () => {
  test.each([
    ['one block by precision', EEN, 'precisie'],
    ['one block by number', EEN, 'aantal'],
    ['two blocks by precision', TWEE, 'precisie'],
    ['two blocks by number', TWEE, 'aantal'],
  ] as const)('has the difference and variance of its definition: %s', (_, delen, gewicht) => {
    const { rangschikkingen, effect, eenheid, gewicht: zwaarte, variantie } = listZeker(delen, gewicht);
    const { sommen, aantal, wijze, mogelijk } = rangschikkingen;
    expect({ wijze, mogelijk }).toEqual({ wijze: 'volledig', mogelijk: aantal });
    const row = (k: number, i: number) => sommen[k * aantal + i]!;
    for (const u of [-effect / eenheid, -2, 0, 1.5]) {
      const slow = listSlow(delen, gewicht, effect + u * eenheid);
      expect(slow).toHaveLength(aantal);
      const afstanden = slow.flatMap(([verschil, v, vrij], i) => [
        row(0, i) + row(1, i) * u - verschil / eenheid,
        row(2, i) + u * (row(3, i) + row(4, i) * u) - v / eenheid ** 2,
        ...(u === -effect / eenheid ? [row(5, i) - vrij / eenheid ** 4] : []),
      ]);
      expect(Math.max(...afstanden.map(Math.abs))).toBeLessThan(1e-9);
    }
    const welch = computeWelch(toEenheden(delen), gewicht);
    expect(effect).toBeCloseTo(welch.verschil, 12);
    expect(Math.sqrt(variantie[0]) * eenheid).toBeCloseTo(welch.standaardfout * zwaarte, 12);
    expect(variantie.slice(1)).toEqual([0, 0]);
  });

  test('has its unit, weight and rounding, by hand', () => {
    // The rests are 2 for each of the eight, the effects 6 and 12; under 9 each block is 3 off, which is 1.5 units.
    const delen: readonly Deel[] = [
      { een: [6, 10], ander: [0, 4] },
      { een: [12, 16], ander: [4, 0] },
    ];
    const dicht = (getal: number) => expect.closeTo(getal * 1e12, 6);
    const ask = (gewicht: Blokgewicht) => {
      const { rangschikkingen: _, ruisVerschil, ruisVariantie, ...rest } = listZeker(delen, gewicht);
      return {
        ...rest,
        ruisVerschil: ruisVerschil.map((ruis) => ruis * 1e12),
        ruisVariantie: ruisVariantie.map((ruis) => ruis * 1e12),
      };
    };
    // A block weighs 1: each unit adds 1 / (2 x 1) to the variance, and (1 + 0.75) / 2 billionths to the rounding.
    expect(ask('precisie')).toEqual({
      eenheid: 2,
      effect: 9,
      gewicht: 2,
      variantie: [4, 0, 0],
      ruisVerschil: [dicht(7e-9), dicht(2e-9)],
      ruisVariantie: [dicht(8 * 0.5e-13 * 3.25), dicht(8 * 0.5e-13)],
      blokeffecten: [-1.5, 1.5],
    });
    // It weighs 4: sixteen times the variance.
    expect(ask('aantal')).toEqual({
      eenheid: 2,
      effect: 9,
      gewicht: 8,
      variantie: [64, 0, 0],
      ruisVerschil: [dicht(28e-9), dicht(8e-9)],
      ruisVariantie: [dicht(8 * 8e-13 * 3.25), dicht(8 * 8e-13)],
      blokeffecten: [-1.5, 1.5],
    });
  });

  test('leaves out a block of one kind, and is unknown with one value of a kind', () => {
    const alleen = [...TWEE, { een: [99, 98, 90], ander: [] }, { een: [], ander: [70, 60, 50] }];
    for (const gewicht of ['precisie', 'aantal'] as const)
      expect(list(alleen, gewicht)).toEqual(listZeker(TWEE, gewicht));
    expect(list([{ een: [5], ander: [1, 2, 3] }])).toBeUndefined();
    expect(list([{ een: [5, 6, 7], ander: [1] }])).toBeUndefined();
    expect(list([...TWEE, { een: [5, 6, 7], ander: [1] }])).toBeUndefined();
    expect(list([...TWEE, { een: [5], ander: [1] }])).toBeUndefined();
  });

  test('takes values that are equal but for rounding for equal', () => {
    // Beside ten billion a difference of 0.0005 is rounding; beside 1 one of 0.004 is not.
    const ruw = [1e10, 1e10 + 0.0005];
    const fijn = [1, 1.004];
    for (const deel of [
      { een: ruw, ander: fijn },
      { een: fijn, ander: ruw },
    ]) {
      const { eenheid, variantie } = listZeker([deel]);
      expect(eenheid).toBeCloseTo(0.002 / Math.sqrt(2), 10);
      // Two rests of the square root of 2 units, each with the weight 1 / (2 x 1).
      expect(variantie[0]).toBeCloseTo(2, 9);
    }
    const { eenheid, effect, variantie } = listZeker([{ een: [0.3, 0.1 + 0.2, 0.3], ander: [0.1 + 0.2, 0.1 + 0.2] }]);
    expect([eenheid, variantie]).toEqual([Math.abs(effect) || 1, [0, 0, 0]]);
    expect(Math.abs(effect)).toBeLessThan(1e-15);
  });

  test('has the effect as its unit without spread, and 1 without an effect either', () => {
    const ask = (een: number, ander: number) => {
      const { rangschikkingen: _, ...rest } = listZeker([{ een: [een, een], ander: [ander, ander, ander] }]);
      return rest;
    };
    const basis = { gewicht: expect.closeTo(1.2, 12), variantie: [0, 0, 0], blokeffecten: [0] };
    expect(ask(1, 5)).toMatchObject({ ...basis, eenheid: 4, effect: -4 });
    expect(ask(5, 5)).toMatchObject({ ...basis, eenheid: 1, effect: 0 });
  });

  test('ends in a sample with the one that was found', () => {
    for (const gewicht of ['precisie', 'aantal'] as const) {
      const { rangschikkingen, effect, eenheid } = listZeker(TWEE, gewicht, { maximum: 1, steekproef: 99 });
      const { sommen, aantal, ...rest } = rangschikkingen;
      expect({ ...rest, aantal }).toEqual({ wijze: 'steekproef', aantal: 100, mogelijk: 200 });
      const row = (k: number) => sommen[k * aantal + aantal - 1]!;
      for (const u of [-effect / eenheid, 2]) {
        const delen = TWEE.map((deel) =>
          measureSlow(deel, gewicht, [...deel.een.map(() => 1), ...deel.ander.map(() => 0)], effect + u * eenheid),
        );
        expect(row(0) + row(1) * u).toBeCloseTo(sum(delen.map(([d]) => d)) / eenheid, 10);
        expect(row(2) + u * (row(3) + row(4) * u)).toBeCloseTo(sum(delen.map(([, v]) => v)) / eenheid ** 2, 10);
        if (u !== 2) expect(row(5)).toBeCloseTo(sum(delen.map(([, , s]) => s)) / eenheid ** 4, 10);
      }
    }
  });
});

describe('the test of two groups that were not drawn', () => {
  test('rejects at a level that is p itself, and then leaves out 0', () => {
    // The two parts of these values have nothing between them: 2 of 20 ways. Welch gives less.
    const ask = (betrouwbaarheid: number) =>
      testVerschil([5, 8, 6.5], [1, 2, 3], { wijze: 'kenmerk', betrouwbaarheid });
    expect(ask(0.9).p).toBe(2 / 20);
    expect(ask(0.9).pWelch).toBeLessThan(0.03);
    expect(interval(ask(0.9).verschil).onder).toBeGreaterThan(0.5);
    expect(interval(ask(0.91).verschil)).toMatchObject({ onder: null, boven: null });
  });

  test('has in a sample the smallest p of a sample', () => {
    const { kleinsteP, wijze } = testVerschil([5, 8, 6.5], [2, 3.25, 1, 4], {
      wijze: 'kenmerk',
      maximum: 10,
      steekproef: 999,
    });
    expect({ wijze, kleinsteP }).toEqual({ wijze: 'steekproef', kleinsteP: 1 / 1000 });
  });
});

describe("Welch's test", () => {
  const ask = (delen: readonly Deel[]) => computeWelch(toEenheden(delen));

  test('takes values that are equal but for rounding for equal', () => {
    // Beside ten billion a difference of 0.0001 is rounding.
    expect(ask([{ een: [1e10, 1e10 + 0.0001], ander: [1, 1, 1] }])).toMatchObject({ standaardfout: 0, p: 0 });
    expect(ask([{ een: [1, 1, 1], ander: [1e10, 1e10 + 0.0001] }])).toMatchObject({ standaardfout: 0, p: 0 });
    expect(ask([{ een: [1, 1.0001], ander: [1, 1, 1] }]).standaardfout).toBeGreaterThan(1e-5);
  });

  test('finds no difference in one of rounding, however large the values', () => {
    const [bijna, rond] = [3_000_000 * (0.1 + 0.2), 900_000];
    expect(bijna).not.toBe(rond);
    expect(ask([{ een: [bijna, bijna], ander: [rond, rond] }])).toMatchObject({ standaardfout: 0, p: 1 });
  });

  test('of blocks of different sizes by precision', () => {
    // Weights 3 x 2 / 5 and 2 x 4 / 6; differences 4 and 1.
    expect(
      ask([
        { een: [5, 6, 7], ander: [1, 3] },
        { een: [2, 4], ander: [1, 2, 2, 3] },
      ]).verschil,
    ).toBeCloseTo((1.2 * 4 + (4 / 3) * 1) / (1.2 + 4 / 3), 12);
  });
});
