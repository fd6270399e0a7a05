/** Krippendorff's alpha, by hand at each level of measurement. */
import { describe, expect, test } from 'vitest';
import { computeKrippendorff, type Meetniveau } from '../../src/rekenen/index.js';
import { codeVan } from '../hulp.js';
import { weigering } from './klein.js';

describe('alpha of three buurten with two scores, of six scores in all', () => {
  // Three times 1, once 2, twice 3. One pair differs: 1 and 2.
  const EENHEDEN = [[1, 2], [1, 1], [9], [3, 3], []];

  test.each<[Meetniveau, number]>([
    // Seen 2 of 6, expected 22 of 30.
    ['nominaal', 6 / 11],
    // Between 1 and 2 lie 4 scores less the half of 4, between 1 and 3: 6 less 2.5, between 2 and 3: 3 less 1.5.
    ['ordinaal', 7 / 9],
    // Squares 1, 4 and 1: seen 2 / 6, expected 58 / 30.
    ['interval', 24 / 29],
    // Squares of 1/3, 2/4 and 1/5: seen 2 / 54, expected 287 / 2250.
    ['ratio', 611 / 861],
  ])('%s', (niveau, alfa) => {
    expect(computeKrippendorff(EENHEDEN, { niveau })).toBeCloseTo(alfa, 12);
  });

  test('is ordinal when nothing is said, whatever the order of the scores', () => {
    expect(computeKrippendorff(EENHEDEN)).toBeCloseTo(7 / 9, 12);
    expect(computeKrippendorff([[3, 3], [2, 1], [], [9], [1, 1]])).toBeCloseTo(7 / 9, 12);
  });

  test('a unit of three counts for three', () => {
    // Four of six ordered pairs differ, each for a half: seen 2 of 5; expected 12 of 20.
    const drie = [
      [1, 1, 2],
      [2, 2],
    ];
    expect(computeKrippendorff(drie, { niveau: 'nominaal' })).toBeCloseTo(1 / 3, 12);
  });

  test('four values, of which the middle ones weigh by how many lie between', () => {
    // Twice each. Neighbours differ by 2, the next by 4, the ends by 6: seen (36 + 4) / 4, expected
    // (3 x 4 + 2 x 16 + 36) / 7.
    const vier = [
      [10, 70],
      [20, 30],
      [70, 10],
      [30, 20],
    ];
    expect(computeKrippendorff(vier)).toBeCloseTo(1 - ((36 + 4) / 4) * (7 / 40), 12);
  });

  test('is 1 when all agree, and 0 is a value of a ratio', () => {
    expect(
      computeKrippendorff(
        [
          [1, 1],
          [2, 2],
          [5, 5],
        ].map((een) => een),
      ),
    ).toBe(1);
    // Of 0 and 1: seen 2 of 4, expected 3 x 1 of 6.
    const nullen = [
      [0, 0],
      [0, 1],
    ];
    expect(computeKrippendorff(nullen, { niveau: 'ratio' })).toBeCloseTo(0, 12);
  });
});

describe('what has no alpha', () => {
  test.each([
    ['no unit', []],
    ['units of one', [[1], [2]]],
    ['scores that are all equal', [[3, 3], [3, 3], [4]]],
  ])('%s', (_, eenheden) => {
    expect(computeKrippendorff(eenheden)).toBeUndefined();
  });

  test('scores that are no numbers to reckon with', () => {
    const oneindig = (waarde: string, pad: readonly number[]) => ({
      code: 'routekaart.waarde_oneindig',
      params: { waarde },
      pad,
    });
    expect(weigering(() => computeKrippendorff([[1, 1], [Number.NaN]]))).toEqual(oneindig('NaN', [1, 0]));
    expect(weigering(() => computeKrippendorff([[1, Number.NEGATIVE_INFINITY]]))).toEqual(
      oneindig('-Infinity', [0, 1]),
    );
  });

  test('a score below 0 of a ratio only', () => {
    const paren = [
      [1, 1],
      [2, -2],
    ];
    expect(weigering(() => computeKrippendorff(paren, { niveau: 'ratio' }))).toEqual({
      code: 'routekaart.waarde_negatief',
      params: { waarde: -2, methode: 'ratio' },
      pad: [1, 1],
    });
    expect(computeKrippendorff(paren, { niveau: 'nominaal' })).toBeCloseTo(1 - 3 * (2 / 4 / (10 / 4)), 12);
  });

  const listParen = (n: number) => Array.from({ length: n }, (_, i) => [i, i]);

  test('a thousand values may be', () => {
    expect(computeKrippendorff(listParen(1_000), { niveau: 'nominaal' })).toBe(1);
  });

  test('more than a thousand values', () => {
    expect(weigering(() => computeKrippendorff(listParen(1_001)))).toEqual({
      code: 'routekaart.te_veel_waarden',
      params: { aantal: 1_001, hoogstens: 1_000 },
      pad: [],
    });
  });

  test('what is of another form', () => {
    const ask = (eenheden: unknown, options: unknown = {}) =>
      weigering(() => computeKrippendorff(eenheden as number[][], options as { niveau: Meetniveau }));
    const ongeldig = (soort: string) => ({
      code: 'kern.document_ongeldig',
      params: { soort, aantal: 1 },
    });
    expect(ask([[1, 1]], { niveau: 'anders' })).toMatchObject(ongeldig('opties'));
    expect(ask('niets')).toMatchObject(ongeldig('eenheden'));
    expect(ask([[1, '1']])).toMatchObject(ongeldig('eenheden'));
    expect(codeVan(() => computeKrippendorff([3] as unknown as number[][]))).toBe('kern.document_ongeldig');
  });
});
