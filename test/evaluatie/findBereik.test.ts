import { describe, expect, test } from 'vitest';
import { findBereik } from '../../src/evaluatie/configuraties/findBereik.js';

/** How far from `begin` the answer stays the same, below `grens`. */
const vind = (begin: number, stops: readonly number[], grens: number, meeste = 1_000) =>
  findBereik({ begin, stops, isGelijk: (waarde) => waarde < grens, meeste });

test('five values are looked at between two stops, the first and the last right beside them', () => {
  const gekeken: number[] = [];
  const isGelijk = (waarde: number) => gekeken.push(waarde) > 0;
  expect(findBereik({ begin: 10, stops: [14, 6], isGelijk, meeste: 100 })).toBeUndefined();
  const verwacht = [10.000004, 11, 12, 13, 13.999996, 13.999992, 12, 10, 8, 6.000008];
  expect(gekeken).toHaveLength(10);
  for (const [i, waarde] of verwacht.entries()) expect(gekeken[i]).toBeCloseTo(waarde, 9);
  gekeken.length = 0;
  expect(findBereik({ begin: 10, stops: [14, 6], isGelijk, meeste: 7 })).toBeUndefined();
  expect(gekeken).toHaveLength(7);
});

test('the last value that may be looked at is looked at', () => {
  expect(vind(0, [1], 0.9, 5)).toBeCloseTo(0.9, 12);
  expect(vind(0, [1], 0.9, 4)).toBeUndefined();
  expect(vind(0, [1], 1, 5)).toBeUndefined();
});

describe('a change at a stop is exactly there', () => {
  test.each([
    ['it is passed', 0, [1, 2], 1],
    ['far from zero', 0, [1e6, 2e6], 1e6],
    ['far from zero, with stops close together', 1e6, [1e6 + 1, 1e6 + 2], 1e6 + 1],
    ['at zero', -1, [0, 1], 0],
  ])('%s', (_, begin, stops, grens) => {
    expect(vind(begin, stops, grens)).toBe(grens);
  });
});

test('a change near a stop is where it is', () => {
  expect(vind(0, [1, 2], 1 - 1.5e-9)).toBeLessThan(1 - 1.4e-9);
  expect(vind(0, [1, 2], 1 + 1.5e-9)).toBeGreaterThan(1 + 1.4e-9);
  expect(vind(0, [1, 2], 1 - 0.5e-9)).toBe(1);
});
