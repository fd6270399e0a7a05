/** Borders of rounding, of options and of sums that are given, in small inputs. */
import { createToeval } from 'buurtaanpak/kern';
import { describe, expect, test } from 'vitest';
import {
  computeAlfa,
  computeHedgesG,
  estimateKaplanMeier,
  testKendall,
  testLineair,
  testVerschil,
} from '../../src/rekenen/index.js';
import { computeBetaKans } from '../../src/rekenen/kansrekening/betaVerdeling.js';
import { drawVerdeling } from '../../src/rekenen/kendall/drawVerdeling.js';
import { centerBlokken } from '../../src/rekenen/toets/centerBlokken.js';
import { listHellingen } from '../../src/rekenen/toets/listHellingen.js';
import { readPermutatieOptions } from '../../src/rekenen/toets/permutatie.js';
import { interval } from './hulp.js';
import { keuze, kolom, teller, teVeelWerk, weigering } from './klein.js';

/** Two numbers that are equal but for rounding. */
const bijna = () => [3_000_000 * (0.1 + 0.2), 900_000] as const;

const eenheden = (labels: readonly number[], waarden: readonly number[], blok = '') =>
  labels.map((label, i) => ({ label, waarde: waarden[i]!, blok }));

describe('large values that are equal but for rounding', () => {
  test('have no effect size', () => {
    const [een, ander] = bijna();
    expect(een).not.toBe(ander);
    expect(computeHedgesG([een, ander], [ander, ander])).toBeNull();
    expect(computeHedgesG([1e-9, 3e-9], [7e-9, 9e-9])).toBeLessThan(-2);
  });

  test('have no slope', () => {
    const [een, ander] = bijna();
    const { effect, toets } = testLineair(eenheden([1, 0, 0], [een, ander, ander]), {});
    expect(effect).toEqual({ waarde: 0, interval: { onbepaald: 'gelijke_waarden' } });
    expect(toets).toMatchObject({ p: 1, kleinsteP: 1 });
    const klein = testLineair(eenheden([1, 0, 0], [3e-9, 1e-9, 1e-9]), {});
    expect(klein.effect.waarde).toBeCloseTo(2e-9, 20);
    expect(klein.toets.p).toBe(1 / 3);
  });
});

describe('small values', () => {
  test('have the alpha of large ones', () => {
    const rijen = [
      [1, 2, 4, 3],
      [2, 2, 5, 3],
      [1, 3, 3, 4],
    ];
    const ask = (factor: number) => computeAlfa(rijen.map((rij) => kolom(...rij.map((getal) => getal * factor))));
    // Three halves of 1 less the share of their own variances in that of their sums.
    const variance = (rij: readonly number[]) => {
      const m = rij.reduce((a, b) => a + b) / rij.length;
      return rij.reduce((som, x) => som + (x - m) ** 2, 0) / (rij.length - 1);
    };
    const eigen = rijen.reduce((som, rij) => som + variance(rij), 0);
    const sommen = [0, 1, 2, 3].map((i) => rijen.reduce((som, rij) => som + rij[i]!, 0));
    const alfa = 1.5 * (1 - eigen / variance(sommen));
    for (const factor of [1, 1e-12, 1e12]) expect(ask(factor)).toBeCloseTo(alfa, 9);
  });
});

describe('the chance of a beta draw', () => {
  test('is 0 below 0 and 1 above 1', () => {
    for (const [x, kans] of [
      [-0.5, 0],
      [0, 0],
      [1, 1],
      [1.5, 1],
      [0.25, 0.25],
    ] as const)
      expect(computeBetaKans(x, 1, 1)).toBeCloseTo(kans, 14);
    // 1 - (1 - x)^2 and x^2.
    expect(computeBetaKans(0.3, 1, 2)).toBeCloseTo(0.51, 14);
    expect(computeBetaKans(0.3, 2, 1)).toBeCloseTo(0.09, 14);
  });
});

describe('the blocks of a test', () => {
  test('do not weigh by number when all labels are 0', () => {
    const [blok] = centerBlokken(eenheden([0, 0, 0], [1, 2, 3]), 'aantal');
    expect(blok).toMatchObject({ kwadraten: 0, factor: 0, labels: kolom(0, 0, 0), waarden: kolom(-1, 0, 1) });
  });

  test('have the numbers of a slope, by hand', () => {
    // Labels -2, -2, 2, 2 in steps of 2; with a slope of 2 the rests are -1, 1, -1, 1.
    const blokken = centerBlokken(eenheden([1, 1, 5, 5], [-5, -3, 3, 5]), 'precisie');
    const { rangschikkingen, ruisVerschil, ruisVariantie, variantie, ...rest } = listHellingen(blokken, 2, keuze());
    expect(rangschikkingen).toMatchObject({ wijze: 'volledig', aantal: 6, mogelijk: 6 });
    expect(rest).toEqual({ eenheid: 0.5, effect: 2, gewicht: 4, blokeffecten: [0] });
    expect(variantie.map((deel) => deel + 0)).toEqual([4, 0, 4]);
    for (const ruis of ruisVerschil) expect(ruis * 1e9).toBeCloseTo(4, 9);
    for (const ruis of ruisVariantie) expect(ruis * 1e13).toBeCloseTo(4, 9);
  });

  test('have the slope itself as their unit on a straight line', () => {
    const blokken = centerBlokken(eenheden([1, 1, 5, 5], [-4, -4, 4, 4]), 'precisie');
    const { eenheid, variantie } = listHellingen(blokken, 2, keuze());
    expect(eenheid).toBe(2);
    expect(variantie.map((deel) => deel + 0)).toEqual([0, 0, 4]);
  });

  test('of many ways cost each unit and each sum of every draw', () => {
    // Nine of eighteen: 48,620 ways. 99 draws of 18 labels and two sums.
    const werk = teller(99 * 20);
    const rij = Array.from({ length: 9 }, (_, i) => i);
    const ask = () => testVerschil(rij, rij, { maximum: 1, steekproef: 99, teller: werk });
    expect(ask().aantal).toBe(100);
    expect(weigering(() => werk.check(1))).toEqual(teVeelWerk(99 * 20 + 1, 99 * 20));
  });
});

describe('the options of a test', () => {
  test('have no size of a sample when none was asked for', () => {
    const { teller: werk, ...rest } = readPermutatieOptions({});
    expect(rest).toStrictEqual({ betrouwbaarheid: 0.95, maximum: 400_000, zaad: 'evaluatie' });
    expect(werk.hoogstens).toBe(2_000_000_000);
    const { teller: _, ...gevraagd } = readPermutatieOptions({ steekproef: 99, zaad: 3, maximum: 4_000_000 });
    expect(gevraagd).toStrictEqual({ betrouwbaarheid: 0.95, maximum: 4_000_000, zaad: 3, steekproef: 99 });
  });
});

describe('the interval of a median', () => {
  test('has no end where the band does not pass a half', () => {
    const blijft = Array.from({ length: 20 }, (_, i) => ({ duur: i + 2, vertrokken: false }));
    expect(estimateKaplanMeier([{ duur: 1, vertrokken: true }, ...blijft]).mediaanInterval).toStrictEqual({});
    expect(estimateKaplanMeier([{ duur: 1, vertrokken: true }, ...blijft.slice(0, 3)]).mediaanInterval).toStrictEqual({
      onder: 1,
    });
  });
});

describe('the test of Kendall', () => {
  const paren = (...blokken: readonly (readonly [x: readonly number[], y: readonly number[]])[]) =>
    blokken.flatMap(([x, y], b) => x.map((figuur, i) => ({ figuur, uitkomst: y[i]!, blok: `b${b}` })));

  test('turns slopes round as if no outcomes were equal, also when they are in one block only', () => {
    const { s, p, helling, ...rest } = testKendall(
      paren(
        [
          [1, 2, 3, 4],
          [1, 1, 2, 3],
        ],
        [
          [1, 2, 3],
          [1, 3, 2],
        ],
      ),
      keuze({ betrouwbaarheid: 0.8 }),
    );
    // With the equal ones S is 8 in 1 of 72 ways and 6 in 4; without them at least 7 from 0 in 12 of 144 and at least 5 in 38.
    expect(s).toBe(6);
    expect(p).toBeCloseTo(10 / 72, 12);
    // The slopes are -1, 0, 1/2, 1/2, 2/3, 1, 1, 1 and 2: S is 5 or nearer to 0 from the second up to the eighth.
    expect(interval(helling)).toEqual({ onder: 0, boven: 1, betrouwbaarheid: 0.8, methode: 'permutatie' });
    expect(rest).toStrictEqual({
      wijze: 'volledig',
      aantal: 144,
      mogelijk: 144,
      kleinsteP: expect.closeTo(2 / 72, 12),
      tau: expect.closeTo(6 / Math.sqrt(9 * 8), 12),
    });
  });

  test('leaves the figures in their order when it draws', () => {
    const blok = { x: kolom(3, 1, 2), y: kolom(1, 2, 3) };
    const getrokken = drawVerdeling([blok], 20, createToeval('klein'), teller(60));
    expect(blok).toEqual({ x: kolom(3, 1, 2), y: kolom(1, 2, 3) });
    expect(new Set(getrokken.map(Math.abs))).toEqual(new Set([1, 3]));
  });
});
