import { describe, expect, test } from 'vitest';
import { testRangtrend } from '../../src/rekenen/index.js';

const pair = (x: readonly number[], y: readonly number[], blok = '') => x.map((een, i) => ({ x: een, y: y[i]!, blok }));

describe('testRangtrend', () => {
  test('a full order of four has p 2/24', () => {
    expect(testRangtrend(pair([1, 2, 3, 4], [10, 20, 30, 40]))).toEqual({ correlatie: 1, p: 2 / 24 });
    expect(testRangtrend(pair([1, 2, 3, 4], [4, 3, 2, 1]))).toEqual({ correlatie: -1, p: 2 / 24 });
  });

  test('with ties by hand: S is 2 of the orders 1 1 2, with tau-b', () => {
    // Orders of (1, 1, 2): S is 2 in two of six, 0 in two and -2 in two.
    const { correlatie, p } = testRangtrend(pair([1, 2, 3], [1, 1, 2]))!;
    expect(correlatie).toBeCloseTo(2 / Math.sqrt(3 * 2), 12);
    expect(p).toBeCloseTo(4 / 6, 12);
  });

  test('blocks are added up: all orders of both', () => {
    const { correlatie, p } = testRangtrend([...pair([1, 2, 3], [1, 2, 3], 'a'), ...pair([7, 8, 9], [4, 5, 6], 'b')])!;
    expect(correlatie).toBe(1);
    expect(p).toBeCloseTo(2 / 36, 12);
  });

  test('nothing varies, nothing is there, or a block is too large', () => {
    expect(testRangtrend(pair([1, 2, 3], [5, 5, 5]))).toBeUndefined();
    expect(testRangtrend([])).toBeUndefined();
    const veel = Array.from({ length: 8 }, (_, i) => i);
    expect(testRangtrend(pair(veel, veel))).toBeUndefined();
  });
});
