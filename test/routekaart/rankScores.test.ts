import { describe, expect, test } from 'vitest';
import { keepDelen } from '../../src/routekaart/score/keepDelen.js';
import { type Gelijkspel, rankScores } from '../../src/routekaart/score/rankScores.js';
import { roundBijdragen } from '../../src/routekaart/score/roundBijdragen.js';
import { lijst, reeks } from './klein.js';

describe('rankScores', () => {
  const rank = (scores: Float64Array, gelijk: Gelijkspel = 'competitie', maat?: number) => {
    const { rangen, volgorde, afgerond } = rankScores(scores, gelijk, maat);
    return [[...rangen], [...volgorde], lijst(afgerond)];
  };
  const scores = () => reeks(0.5, 0.9, null, 0.5, 0.1, 0.5);

  test('equal ones share a rank as is asked', () => {
    const volgorde = [1, 0, 3, 5, 4];
    const afgerond = [0.5, 0.9, null, 0.5, 0.1, 0.5];
    expect(rank(scores())).toEqual([[2, 1, 0, 2, 5, 2], volgorde, afgerond]);
    expect(rank(scores(), 'dicht')).toEqual([[2, 1, 0, 2, 3, 2], volgorde, afgerond]);
    expect(rank(scores(), 'gemiddeld')).toEqual([[3, 1, 0, 3, 5, 3], volgorde, afgerond]);
    expect(rank(scores(), 'laatste')).toEqual([[4, 1, 0, 4, 5, 4], volgorde, afgerond]);
  });

  test('what differs by rounding is equal, and gets the score of the highest', () => {
    expect(rank(reeks(1, 1 + 1e-13, 0.5))).toEqual([
      [1, 1, 3],
      [0, 1, 2],
      [1 + 1e-13, 1 + 1e-13, 0.5],
    ]);
    expect(rank(reeks(1, 1 + 1e-11))[0]).toEqual([2, 1]);
    expect(rank(reeks(1e-13, 2e-13))[0]).toEqual([2, 1]);
    expect(rank(reeks(1e-13, 2e-13), 'competitie', 1)[0]).toEqual([1, 1]);
    expect(rank(reeks(-9, 0, 1e-16))).toEqual([
      [3, 1, 1],
      [1, 2, 0],
      [-9, 0, 0],
    ]);
    expect(rank(reeks(0.1 + 0.2, 0.3))[2]).toEqual([0.3, 0.3]);
  });

  test('of none and one', () => {
    expect(rank(reeks())).toEqual([[], [], []]);
    expect(rank(reeks(null, null))).toEqual([[0, 0], [], [null, null]]);
    expect(rank(reeks(3))).toEqual([[1], [0], [3]]);
  });
});

test('roundBijdragen: fifteen digits of the largest score', () => {
  expect(lijst(roundBijdragen(reeks(0.1 + 0.2), 0.9))).toEqual([0.3]);
  expect(lijst(roundBijdragen(reeks(1 / 3), 0.9))).toEqual([0.333333333333333]);
  expect(lijst(roundBijdragen(reeks(100 / 3), 90))).toEqual([33.3333333333333]);
  // Of a score that is very small or very large nothing is rounded.
  expect(lijst(roundBijdragen(reeks(0.1 + 0.2), 1e-8))).toEqual([0.1 + 0.2]);
  expect(lijst(roundBijdragen(reeks(0.1 + 0.2), 1e16))).toEqual([0.1 + 0.2]);
  expect(lijst(roundBijdragen(reeks(0.6), 1e15))).toEqual([1]);
  expect(lijst(roundBijdragen(reeks(1 / 3), 0))).toEqual([1 / 3]);
});

test('keepDelen: no part where there is no score, or nothing of its own', () => {
  expect(lijst(keepDelen(reeks(1, 0, 0, 2, 3), reeks(1, 0, null, null, 1), reeks(1, 1, 1, 1, null)))).toEqual([
    1,
    0,
    null,
    2,
    null,
  ]);
});
