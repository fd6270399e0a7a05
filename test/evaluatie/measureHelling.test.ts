import { describe, expect, test } from 'vitest';
import { measureHelling } from '../../src/evaluatie/loting/measureHelling.js';

const pair = (x: readonly number[], y: readonly number[], blok = '') =>
  x.map((figuur, i) => ({ figuur, uitkomst: y[i]!, blok }));

describe('measureHelling', () => {
  test('a full order of four has p 2/24, rising or falling', () => {
    const stijgt = measureHelling(pair([1, 2, 3, 4], [10, 20, 30, 40]))!;
    expect(stijgt.correlatie).toBe(1);
    expect(stijgt.p).toBeCloseTo(2 / 24, 12);
    const daalt = measureHelling(pair([1, 2, 3, 4], [4, 3, 2, 1]))!;
    expect(daalt.correlatie).toBe(-1);
    expect(daalt.p).toBeCloseTo(2 / 24, 12);
  });

  test('with ties by hand: S is 2 of the orders 1 1 2, with tau-b', () => {
    // Orders of (1, 1, 2): S is 2 in two of six, 0 in two and -2 in two.
    const { correlatie, p } = measureHelling(pair([1, 2, 3], [1, 1, 2]))!;
    expect(correlatie).toBeCloseTo(2 / Math.sqrt(3 * 2), 12);
    expect(p).toBeCloseTo(4 / 6, 12);
  });

  test('blocks are added up: all orders of both', () => {
    const { correlatie, p } = measureHelling([...pair([1, 2, 3], [1, 2, 3], 'a'), ...pair([7, 8, 9], [4, 5, 6], 'b')])!;
    expect(correlatie).toBe(1);
    expect(p).toBeCloseTo(2 / 36, 12);
  });

  test('nothing varies within a block but for rounding, or nothing is there', () => {
    expect(measureHelling(pair([1, 2, 3], [5, 5, 5]))).toBeUndefined();
    expect(measureHelling(pair([0.1 + 0.2, 0.3], [5, 6]))).toBeUndefined();
    expect(measureHelling([...pair([1], [5], 'a'), ...pair([2], [6], 'b')])).toBeUndefined();
    expect(measureHelling([])).toBeUndefined();
  });
});
