/** The difference of two groups as a whole, and columns of scores at once: small cases by hand. */
import { describe, expect, test } from 'vitest';
import {
  findNietcentraliteit,
  GROEP,
  multiplyMatrix,
  packGewichten,
  testAanlopen,
  testVerschil,
} from '../../src/rekenen/index.js';
import { teller, teVeelWerk, weigering } from './klein.js';

describe('two groups', () => {
  test('as a whole', () => {
    // Of six ways 7 and 5 against 1 and 2 is one of two that are as far apart. Two others are as far apart
    // as the found one under an effect of 3 to 6, and two under 4 to 5: then four or six of six are.
    expect(testVerschil([5, 7], [1, 2], { betrouwbaarheid: 0.5 })).toEqual({
      p: 2 / 6,
      kleinsteP: 2 / 6,
      wijze: 'volledig',
      aantal: 6,
      mogelijk: 6,
      verschil: {
        waarde: 4.5,
        interval: {
          onder: expect.closeTo(3, 12),
          boven: expect.closeTo(6, 12),
          betrouwbaarheid: 0.5,
          methode: 'permutatie',
        },
      },
    });
    expect(testVerschil([5, 7], [1, 2], { betrouwbaarheid: 0.3 }).verschil.interval).toMatchObject({
      onder: expect.closeTo(4, 12),
      boven: expect.closeTo(5, 12),
    });
    expect(testVerschil([5, 7], [1, 2]).verschil.interval).toEqual({
      onder: null,
      boven: null,
      betrouwbaarheid: 0.95,
      methode: 'permutatie',
    });
  });

  test('within blocks by number and by precision', () => {
    // Differences of 4 in a block of two and of 1 in one of three: weights 1/2 and 2/3, or 2 and 3.
    const ask = (gewicht?: 'aantal' | 'precisie') =>
      testVerschil([5, 3], [1, 1, 3], {
        blokken: { een: ['a', 'b'], ander: ['a', 'b', 'b'] },
        ...(gewicht === undefined ? {} : { gewicht }),
      });
    expect(ask().verschil.waarde).toBeCloseTo((4 / 2 + 2 / 3) / (1 / 2 + 2 / 3), 12);
    expect(ask('precisie')).toEqual(ask());
    expect(ask('aantal').verschil.waarde).toBeCloseTo((8 + 3) / 5, 12);
    expect(ask().mogelijk).toBe(6);
  });

  test('cost two numbers for each way', () => {
    const ask = (werk: number) => testVerschil([5, 7], [1, 2], { teller: teller(werk) });
    expect(ask(12).aantal).toBe(6);
    expect(weigering(() => ask(11))).toEqual(teVeelWerk(12, 11));
    expect(weigering(() => testVerschil([5, 7], [1, 2], { werk: 11 }))).toEqual(teVeelWerk(12, 11));
  });
});

describe('columns of changes together', () => {
  const eenheid = (label: number, blok: string, ...waarden: readonly number[]) => ({ waarden, label, blok });

  test('each column counts in its own spread, and one without spread does not', () => {
    // In the first column the found way is the most extreme of six, in the second, thousands of times as wide, it is not.
    const eenheden = [
      eenheid(1, 'a', 3, 0, 7),
      eenheid(1, 'a', 2, 5_000, 7),
      eenheid(0, 'a', 1, 4_000, 7),
      eenheid(0, 'a', 0, 1_000, 7),
    ];
    // Correlations of the six ways: 2, 1, 0, 0, 1 and 2 over √5 in the first, 0, 1, 4, 4, 1 and 0 over √17 in the second. The found one
    // has 2/√5, and two have 4/√17, which is more.
    expect(testAanlopen(eenheden, {})).toEqual({
      p: 4 / 6,
      kleinsteP: 2 / 6,
      wijze: 'volledig',
      aantal: 6,
      mogelijk: 6,
    });
  });

  test('cost a number for each column of each way', () => {
    const eenheden = [eenheid(1, 'a', 1, 2), eenheid(0, 'a', 0, 0), eenheid(0, 'a', 4, 1)];
    expect(testAanlopen(eenheden, { teller: teller(6) }).aantal).toBe(3);
    expect(weigering(() => testAanlopen(eenheden, { teller: teller(5) }))).toEqual(teVeelWerk(6, 5));
  });
});

describe('scores of many weights at once', () => {
  test.each([1, 3, 4, 5, 8, 9])('of %i criteria, in columns that held something else', (breedte) => {
    const rijen = 130;
    // Whole numbers, so that sums are exact.
    const matrix = Float64Array.from({ length: rijen * breedte }, (_, i) => (i * 7) % 31);
    const gewichten = Array.from({ length: GROEP }, (_, g) =>
      Float64Array.from({ length: breedte }, (_, k) => (g * 5 + k * 3) % 11),
    );
    const kolommen = Int32Array.from({ length: GROEP }, (_, g) => ((g * 3) % GROEP) * rijen);
    const w = packGewichten(gewichten, breedte);
    const uit = new Float64Array(rijen * GROEP).fill(9);
    multiplyMatrix(matrix, breedte, [{ w, kolommen }], uit);
    const verwacht = new Float64Array(rijen * GROEP);
    gewichten.forEach((rij, g) => {
      for (let i = 0; i < rijen; i++)
        verwacht[kolommen[g]! + i] = rij.reduce((som, getal, k) => som + getal * matrix[i * breedte + k]!, 0);
    });
    expect(uit).toEqual(verwacht);
  });
});

test('a noncentrality is found again, with whatever came between', () => {
  const ask = (vermogen: number) => findNietcentraliteit(2, 3, 0.3, vermogen);
  const eerst = ask(0.5);
  expect(ask(0.6)).toBeGreaterThan(eerst);
  expect(findNietcentraliteit(3, 2, 0.3, 0.5)).not.toBe(eerst);
  expect(findNietcentraliteit(2, 3, 0.2, 0.5)).toBeGreaterThan(eerst);
  expect(ask(0.5)).toBe(eerst);
});
