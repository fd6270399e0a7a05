/** The ranks of a draw, and its scores without noise. With a size of 1e12 scores that differ by 1 are equal, and by 2 are not. */
import { describe, expect, test } from 'vitest';
import { cleanTrekking } from '../../src/gevoeligheid/trekking/cleanTrekking.js';
import { makeRangwerk } from '../../src/gevoeligheid/trekking/makeRangwerk.js';
import { measureGrootste, rankTrekking } from '../../src/gevoeligheid/trekking/rankTrekking.js';

const GEEN = Number.NaN;
const GROOT = 1e12;

function rank(scores: readonly number[], maat?: number) {
  const rangen = new Int32Array(scores.length).fill(99);
  const aantal = rankTrekking(Float64Array.from(scores), rangen, makeRangwerk(scores.length), maat);
  return [aantal, ...rangen];
}

function clean(scores: readonly number[], maat: number) {
  const kolom = Float64Array.from(scores);
  cleanTrekking(kolom, makeRangwerk(scores.length), maat);
  return [...kolom];
}

describe('rankTrekking', () => {
  test.each<[string, number[], number, number[]]>([
    ['none', [], 0, [0]],
    ['one', [5], 0, [1, 1]],
    ['one without a score', [GEEN], 0, [0, 0]],
    ['those without a score', [GEEN, 5, GEEN, 7, GEEN], 0, [2, 0, 2, 0, 1, 0]],
    ['equal ones share the best', [5, 7, 5, 7, 3], 0, [5, 3, 1, 3, 1, 5]],
    ['all equal', [5, 5, 5, 5, 5], 0, [5, 1, 1, 1, 1, 1]],
    ['nine that differ', [9, 8, 7, 6, 5, 4, 3, 2, 1], 0, [9, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ['below zero', [-3, -1, -2], 0, [3, 3, 1, 2]],
    ['noise at the second', [20, 19, 10, 8, 6], GROOT, [5, 1, 1, 3, 4, 5]],
    ['noise at the third', [20, 18, 17, 8, 6], GROOT, [5, 1, 2, 2, 4, 5]],
    ['noise at the fourth', [20, 18, 16, 15, 6], GROOT, [5, 1, 2, 3, 3, 5]],
    ['noise at the fifth', [20, 18, 16, 14, 13], GROOT, [5, 1, 2, 3, 4, 4]],
    ['noise at the sixth', [20, 18, 16, 14, 12, 11], GROOT, [6, 1, 2, 3, 4, 5, 5]],
    ['noise from the highest of a group, not from the one before', [20, 19, 18, 17], GROOT, [4, 1, 1, 3, 3]],
    ['the same after four', [40, 38, 36, 34, 20, 19, 18, 17], GROOT, [8, 1, 2, 3, 4, 5, 5, 7, 7]],
    ['the size of the scores themselves', [GROOT, 2, 1], 0, [3, 1, 2, 2]],
    ['the size of the lowest', [2, 1, -GROOT], 0, [3, 1, 1, 3]],
  ])('%s', (_, scores, maat, verwacht) => {
    expect(rank(scores, maat)).toEqual(verwacht);
  });

  test('takes the size of the scores when none is given', () => {
    expect(rank([2, 1])).toEqual([2, 1, 2]);
  });
});

describe('measureGrootste', () => {
  test('is the largest of the given size and the ends, without their signs', () => {
    const measure = (gesorteerd: readonly number[], maat: number) =>
      measureGrootste({ ...makeRangwerk(0), gesorteerd: Float64Array.from(gesorteerd) }, gesorteerd.length, maat);
    expect(measure([], 3)).toBe(3);
    expect(measure([2, 1], 3)).toBe(3);
    expect(measure([4, 1], 3)).toBe(4);
    expect(measure([4, -5], 3)).toBe(5);
    expect(measure([-6, -7], 3)).toBe(7);
    expect(measure([-7, -6], 3)).toBe(7);
  });
});

describe('cleanTrekking', () => {
  test.each<[string, number[], number, number[]]>([
    ['none', [], 1, []],
    ['a sum of fractions', [0.1, 0.1 + 0.2, GEEN, 0.3], 1, [0.1, 0.3, GEEN, 0.3]],
    ['nearly nothing', [1e-15, 1], 1, [0, 1]],
    ['equal ones become the highest of their group', [17, 20, 18, 19, 12], GROOT, [18, 20, 18, 20, 12]],
    ['a difference of two stays', [6, 4, 2], GROOT, [6, 4, 2]],
    ['the size of the scores themselves', [GROOT, 2, 1], 0, [GROOT, 2, 2]],
  ])('%s', (_, scores, maat, verwacht) => {
    expect(clean(scores, maat)).toEqual(verwacht);
  });
});
