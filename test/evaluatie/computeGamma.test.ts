import { describe, expect, test } from 'vitest';
import { computeGamma } from '../../src/evaluatie/loting/computeGamma.js';

/** A block with so many drawn, first in the list. */
const blok = (erin: number, ...waarden: readonly number[]) =>
  waarden.map((waarde, i) => ({ buurt: `b${i}`, blok: '', waarde, erin: i < erin }));
const herhaal = (aantal: number, waarde: number) => Array.from({ length: aantal }, () => waarde);

describe('one of six was drawn: its chance is g / (g + 5)', () => {
  test('the highest', () => {
    expect(computeGamma([blok(1, 10, 1, 2, 3, 2, 1)], 0.2)).toBeCloseTo(1.25, 9);
    expect(computeGamma([blok(1, 10, 1, 2, 3, 2, 1)], 0.9)).toBeCloseTo(45, 6);
  });

  test('the lowest', () => {
    expect(computeGamma([blok(1, -10, 1, 2, 3, 2, 1)], 0.2)).toBeCloseTo(1.25, 9);
  });

  test('the lowest, beside a pair that is alike', () => {
    // Of four: g / (g + 3) is 0.3.
    expect(computeGamma([blok(1, 5, 5), blok(1, -10, 1, 2, 1)], 0.3)).toBeCloseTo(9 / 7, 9);
  });
});

test('four pairs of which the higher was drawn: all of them, or none', () => {
  const g = computeGamma(
    [1, 2, 3, 4].map((k) => blok(1, k, 0)),
    0.2,
  )!;
  expect((g / (1 + g)) ** 4 + (1 / (1 + g)) ** 4).toBeCloseTo(0.2, 9);
  expect(g).toBeGreaterThan(1);
});

test('four of eight', () => {
  const g = computeGamma([blok(4, 10, 9, 8, 7, 3, 2, 1, 0)], 0.05)!;
  expect((g ** 4 + 1) / (1 + 16 * g + 36 * g ** 2 + 16 * g ** 3 + g ** 4)).toBeCloseTo(0.05, 9);
  expect(g).toBeGreaterThan(1);
});

describe('undefined when it would take too long', () => {
  test('too many ways to deal out: 705,432', () => {
    expect(computeGamma([blok(11, ...herhaal(11, 5), ...herhaal(11, 1))], 0.05)).toBeUndefined();
  });

  test('too many ways to weigh: over a million', () => {
    expect(computeGamma([blok(1, 10, ...herhaal(19, 1))], 0.05)).toBeUndefined();
  });

  test('too many sums: of nine pairs 260 of 512 are as extreme, and there are 19,683 ways to weigh', () => {
    // Six of nine times the higher was drawn: |6 - 3| or more.
    const paren = [1, 1, 1, 1, 1, 1, -1, -1, -1].map((verschil) => blok(1, verschil, 0));
    expect(computeGamma(paren, 0.6)).toBeUndefined();
  });
});
