/** The sort of a draw: its buckets one by one, rows of every length, ties in the order of the rows, and scores that lie close together. */
import { describe, expect, test } from 'vitest';
import { makeRangwerk } from '../../src/gevoeligheid/trekking/makeRangwerk.js';
import { sortTrekking } from '../../src/gevoeligheid/trekking/sortTrekking.js';

const GEEN = Number.NaN;

function sort(scores: readonly number[]) {
  const werk = makeRangwerk(scores.length);
  werk.getallen.fill(7);
  werk.gesorteerd.fill(7);
  const aantal = sortTrekking(Float64Array.from(scores), werk);
  return {
    aantal,
    tellers: [...werk.getallen.subarray(0, werk.emmers)],
    emmers: [...werk.getallen.subarray(werk.emmers, werk.rijen)],
    rijen: [...werk.getallen.subarray(werk.rijen)],
    gesorteerd: [...werk.gesorteerd],
  };
}

/** What must come out: high to low, equal ones and rows without a score in the order of the rows. */
function sortPlain(scores: readonly number[]) {
  const met = [...scores.keys()].filter((i) => !Number.isNaN(scores[i]));
  const zonder = [...scores.keys()].filter((i) => Number.isNaN(scores[i]));
  const rijen = [...met.sort((a, b) => scores[b]! - scores[a]!), ...zonder];
  return { aantal: met.length, rijen, gesorteerd: rijen.map((i) => scores[i]!).slice(0, met.length) };
}

const pick = ({ aantal, rijen, gesorteerd }: ReturnType<typeof sort>) => ({
  aantal,
  rijen,
  gesorteerd: gesorteerd.slice(0, aantal),
});

test('the arrays have three buckets for a row, and two to spare', () => {
  expect(makeRangwerk(2)).toEqual({
    emmers: 8,
    getallen: new Int32Array(12),
    rijen: 10,
    gesorteerd: new Float64Array(2),
  });
  expect(makeRangwerk(0)).toEqual({
    emmers: 2,
    getallen: new Int32Array(2),
    rijen: 2,
    gesorteerd: new Float64Array(0),
  });
});

describe('the buckets', () => {
  test('of four rows: each score by its distance to the highest', () => {
    expect(sort([0, 1, 0.5, 0.25])).toEqual({
      aantal: 4,
      tellers: [1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 0],
      emmers: [11, 0, 5, 8],
      rijen: [1, 2, 3, 0],
      gesorteerd: [1, 0.5, 0.25, 0],
    });
  });

  test('of five rows: one without a score comes last, in a bucket of its own', () => {
    // A span of 4 over 14 buckets: 3.5 for each 1.
    expect(sort([2, GEEN, 4, 0, 3])).toEqual({
      aantal: 4,
      tellers: [1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 5, 1],
      emmers: [7, 15, 0, 14, 3],
      rijen: [2, 4, 0, 3, 1],
      gesorteerd: [4, 3, 2, 0, GEEN],
    });
  });

  test('of equal scores: the first, for all', () => {
    expect(sort([5, 5, 5])).toEqual({
      aantal: 3,
      tellers: [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0],
      emmers: [0, 0, 0],
      rijen: [0, 1, 2],
      gesorteerd: [5, 5, 5],
    });
  });
});

describe('the order', () => {
  test.each<[string, number[]]>([
    ['none', []],
    ['one', [3]],
    ['one without a score', [GEEN]],
    ['two', [1, 2]],
    ['three', [1, 3, 2]],
    ['four, from low to high', [1, 2, 3, 4]],
    ['four, from high to low', [4, 3, 2, 1]],
    ['five', [1, 5, 2, 4, 3]],
    ['seven, with ties', [2, 1, 2, 3, 1, 3, 2]],
    ['eight, below zero', [-1, -8, 3, -2, 5, -7, 0, 4]],
    ['nine', [9, 1, 8, 2, 7, 3, 6, 4, 5]],
    ['no scores at all', [GEEN, GEEN, GEEN, GEEN, GEEN]],
    ['a gap first of four', [GEEN, 1, 2, 3]],
    ['a gap second of four', [1, GEEN, 2, 3]],
    ['a gap third of four', [1, 2, GEEN, 3]],
    ['a gap fourth of four', [1, 2, 3, GEEN]],
    ['a gap after four', [1, 2, 3, 4, GEEN, 5]],
    // Two that share a bucket, the lower one first, at each place of a round.
    ['close at the first two', [1, 1.001, 0, 0, 0, 0]],
    ['close at the last two of four', [9, 8, 1, 1.001, 0]],
    ['close after four', [9, 8, 7, 0, 1, 1.001]],
    ['close on either side of four', [9, 8, 7, 1, 1.001, 0]],
    ['three that are close', [0, 1, 1.001, 1.002, 9, 10]],
    ['close at the top, then one that is low', [1, 1.001, -100, 1.002, 1.003]],
  ])('%s', (_, scores) => {
    expect(pick(sort(scores))).toEqual(sortPlain(scores));
  });

  test.each([4, 5, 6, 7, 8])('of %i scores each order in which one stands wrong', (n) => {
    for (let van = 0; van < n; van++)
      for (let naar = 0; naar < n; naar++) {
        const rij = Array.from({ length: n }, (_, i) => n - i);
        rij.splice(naar, 0, ...rij.splice(van, 1));
        // One far away, so that all the others share a bucket.
        const scores = [...rij, -1e6];
        expect(pick(sort(scores))).toEqual(sortPlain(scores));
      }
  });

  test.each([24, 30, 31, 32, 33, 60])('%i scores that share a bucket, from low to high', (n) => {
    const scores = Array.from({ length: n }, (_, i) => Math.floor(i / 2));
    expect(pick(sort([...scores, -1e9]))).toEqual(sortPlain([...scores, -1e9]));
    expect(pick(sort([GEEN, ...scores, -1e9, GEEN]))).toEqual(sortPlain([GEEN, ...scores, -1e9, GEEN]));
  });
});
