/** The first division: the smallest area joins the neighbour that it fits best. */
import { expect, test } from 'vitest';
import { mergeKleinste } from '../../src/gebied/samenstellen/mergeKleinste.js';
import { maakVerdeling, rijParen, toDelen } from './klein.js';

test.each<[string, readonly number[], unknown]>([
  [
    'the smallest joins the neighbour with which it gains most, before it',
    [50, 40, 60],
    [
      [[0, 1], 90],
      [[2], 60],
    ],
  ],
  [
    'and after it',
    [60, 40, 50],
    [
      [[0], 60],
      [[1, 2], 90],
    ],
  ],
  [
    'of equal areas the first is the smallest',
    [50, 50, 50],
    [
      [[0, 1], 100],
      [[2], 50],
    ],
  ],
  [
    'of equal neighbours it joins the first',
    [70, 20, 70],
    [
      [[0, 1], 90],
      [[2], 70],
    ],
  ],
  [
    'areas that are good stay apart',
    [100, 100],
    [
      [[0], 100],
      [[1], 100],
    ],
  ],
  ['a small one joins one that is good, up to the end of the band', [40, 80], [[[0, 1], 120]]],
  ['what is too large together is still better than one that is too small', [50, 80], [[[0, 1], 130]]],
  ['what was joined joins again while it is small', [30, 30, 30], [[[0, 1, 2], 90]]],
])('%s', (_, inwoners, verwacht) => {
  const verdeling = maakVerdeling(inwoners, rijParen(inwoners.length));
  mergeKleinste(verdeling);
  expect(toDelen(verdeling)).toEqual(verwacht);
});

test('areas that do not touch are not joined', () => {
  const verdeling = maakVerdeling([50, 50], []);
  mergeKleinste(verdeling);
  expect(toDelen(verdeling)).toEqual([
    [[0], 50],
    [[1], 50],
  ]);
});
