/** The smallest effects that a test can show, at its borders and beside the chances that they come from. */
import { describe, expect, test } from 'vitest';
import {
  computeKleinsteAandeelverschil,
  computeKleinsteSamenhang,
  computeKleinsteVerschil,
} from '../../src/rekenen/index.js';
import { computeFKwantiel } from '../../src/rekenen/kansrekening/computeFKwantiel.js';
import { computeNietcentraleFKans } from '../../src/rekenen/kansrekening/computeNietcentraleFKans.js';
import { findNulpunt } from '../../src/rekenen/kansrekening/findNulpunt.js';
import { findNietcentraliteit } from '../../src/rekenen/vermogen/findNietcentraliteit.js';
import { weigering } from './klein.js';

describe('the place where a rising function passes a level', () => {
  test('is the number itself when a number is', () => {
    expect(findNulpunt((x) => x, 1.5, 0, 4)).toBe(1.5);
    expect(findNulpunt((x) => 2 * x, -7, -100, 100)).toBe(-3.5);
    expect(findNulpunt((x) => x ** 3, 2, 1, 2)).toBeCloseTo(Math.cbrt(2), 14);
  });

  test('is an end when the level is passed before it or not at all', () => {
    expect(findNulpunt((x) => x, 9, 1, 3)).toBe(3);
    expect(findNulpunt((x) => x, 0.5, 1, 3)).toBe(1);
  });
});

describe('the noncentrality of an effect', () => {
  test.each([
    [1, 10, 0.05, 0.8],
    [1, 10, 0.05, 0.2],
    [2, 6, 0.01, 0.9],
    [3, 20, 0.5, 0.6],
  ])('is that which a test misses with the chance that is left: %d, %d, %d, %d', (df1, df2, alfa, vermogen) => {
    const lambda = findNietcentraliteit(df1, df2, alfa, vermogen);
    const grens = computeFKwantiel(alfa, df1, df2);
    expect(computeNietcentraleFKans(grens, df1, df2, lambda)).toBeCloseTo(1 - vermogen, 9);
    expect(findNietcentraliteit(df1, df2, alfa, vermogen)).toBe(lambda);
  });

  test('is found again for other degrees of freedom, level and power', () => {
    const lambdas = [
      findNietcentraliteit(1, 10, 0.05, 0.8),
      findNietcentraliteit(2, 10, 0.05, 0.8),
      findNietcentraliteit(1, 11, 0.05, 0.8),
      findNietcentraliteit(1, 10, 0.06, 0.8),
      findNietcentraliteit(1, 10, 0.05, 0.9),
    ];
    expect(new Set(lambdas).size).toBe(5);
  });
});

describe('the smallest difference', () => {
  test('of two groups and of three follows from the noncentrality', () => {
    const ask = (...groepen: number[]) => computeKleinsteVerschil(groepen);
    expect(ask(8, 4)).toEqual({
      maat: 'd',
      effect: expect.closeTo(Math.sqrt(findNietcentraliteit(1, 10, 0.05, 0.8) * (1 / 8 + 1 / 4)), 12),
      kleinsteP: 1 / 495,
    });
    expect(ask(8, 4).effect?.toFixed(2)).toBe('1.90');
    expect(ask(64, 64).effect?.toFixed(2)).toBe('0.50');
    // 9! / (4! 3! 2!) ways; with two groups of three 2 of 8! / (3! 3! 2!).
    expect(ask(4, 3, 2)).toEqual({
      maat: 'f',
      effect: expect.closeTo(Math.sqrt(findNietcentraliteit(2, 6, 0.05, 0.8) / 9), 12),
      kleinsteP: 1 / 1260,
    });
    expect(ask(3, 3, 2).kleinsteP).toBe(2 / 560);
  });

  test('can be shown when the smallest p is alpha, and not when it is above it', () => {
    const ask = (alfa: number) => computeKleinsteVerschil([11, 1], { alfa });
    expect(ask(0.05)).toEqual({ maat: 'd', effect: null, kleinsteP: 1 / 12 });
    expect(ask(1 / 12)).toEqual({ maat: 'd', effect: expect.any(Number), kleinsteP: 1 / 12 });
    expect(computeKleinsteVerschil([1, 1, 1], { alfa: 0.5 })).toEqual({ maat: 'f', effect: null, kleinsteP: 1 });
  });

  test('of very many ways has a p of their logarithms', () => {
    const enen = Array.from({ length: 200 }, () => 1);
    // 200! 2 ways that are alike, of 202!.
    expect(computeKleinsteVerschil([...enen, 2], { alfa: 1e-6 })).toEqual({
      maat: 'f',
      effect: null,
      kleinsteP: expect.closeTo(2 / (201 * 202), 12),
    });
    expect(computeKleinsteVerschil(enen)).toEqual({ maat: 'f', effect: null, kleinsteP: expect.closeTo(1, 10) });
    expect(computeKleinsteVerschil(enen).kleinsteP).toBeLessThanOrEqual(1);
    // Of more ways than there are numbers for, with one that is alike.
    expect(computeKleinsteVerschil([600, 590]).kleinsteP).toBe(0);
  });

  test('is computed for a million together at most', () => {
    const ask = (een: number) => computeKleinsteVerschil([een, 1], { alfa: 1e-7 });
    expect(ask(999_999)).toEqual({ maat: 'd', effect: null, kleinsteP: 1e-6 });
    expect(weigering(() => ask(1_000_000))).toMatchObject({ code: 'evaluatie.aantal_te_groot' });
  });
});

describe('the smallest correlation', () => {
  test('is of three or more, and 2 of all orders at most alpha', () => {
    const ask = (aantal: number, alfa: number) => computeKleinsteSamenhang(aantal, { alfa });
    expect(ask(1, 0.5)).toEqual({ maat: 'r', effect: null, kleinsteP: 1 });
    expect(ask(2, 0.5)).toEqual({ maat: 'r', effect: null, kleinsteP: 1 });
    expect(ask(3, 0.3)).toEqual({ maat: 'r', effect: null, kleinsteP: 1 / 3 });
    const lambda = findNietcentraliteit(1, 1, 1 / 3, 0.8);
    expect(ask(3, 1 / 3)).toEqual({
      maat: 'r',
      effect: expect.closeTo(Math.sqrt(lambda / (lambda + 3)), 12),
      kleinsteP: 1 / 3,
    });
    expect(ask(12, 0.05).effect?.toFixed(2)).toBe('0.67');
  });
});

describe('the smallest difference of shares', () => {
  test('of four and four is known where only the extreme table is rejected', () => {
    // From 0 the other group has none; only four of four against it has p 2 / 70. So the fourth power of the share is 0.8.
    const ask = (uitgangspunt: number, alfa = 2 / 70) => computeKleinsteAandeelverschil(4, 4, { uitgangspunt, alfa });
    const verschil = expect.closeTo(0.8 ** 0.25, 12);
    expect(ask(0)).toEqual({ uitgangspunt: 0, omhoog: verschil, omlaag: null });
    expect(ask(1)).toEqual({ uitgangspunt: 1, omhoog: null, omlaag: verschil });
    expect(ask(0, 0.0285)).toEqual({ uitgangspunt: 0, omhoog: null, omlaag: null });
    expect(ask(0.5)).toEqual({ uitgangspunt: 0.5, omhoog: null, omlaag: null });
  });

  test('goes as far as there is room', () => {
    // From 0.1 the other group has none with chance 0.9 ^ 4: then four of four are rejected, and no more than that are.
    const ask = (onderscheidingsvermogen: number) =>
      computeKleinsteAandeelverschil(4, 4, { uitgangspunt: 0.1, alfa: 2 / 70, onderscheidingsvermogen });
    expect(ask(0.66)).toEqual({ uitgangspunt: 0.1, omhoog: null, omlaag: null });
    expect(ask(0.65)).toEqual({
      uitgangspunt: 0.1,
      omhoog: expect.closeTo((0.65 / 0.9 ** 4) ** 0.25 - 0.1, 4),
      omlaag: null,
    });
  });
});
