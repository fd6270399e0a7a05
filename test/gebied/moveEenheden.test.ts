/** Single units that move to the area beside them. */
import { expect, test } from 'vitest';
import { moveEenheden } from '../../src/gebied/samenstellen/moveEenheden.js';
import { maakVerdeling, rijParen, toDelen } from './klein.js';

const move = (...args: Parameters<typeof maakVerdeling>) => {
  const verdeling = maakVerdeling(...args);
  moveEenheden(verdeling);
  return toDelen(verdeling);
};

test.each<[string, Parameters<typeof maakVerdeling>, unknown]>([
  ['no unit at all', [[], []], []],
  [
    'the last of three moves to the one that is too small',
    [[50, 50, 50, 50], rijParen(4), [[0, 1, 2], [3]]],
    [
      [[0, 1], 100],
      [[2, 3], 100],
    ],
  ],
  [
    'a move makes room for another, of a unit that was looked at before',
    [[100, 20, 80, 40, 60], rijParen(5), [[0, 1], [2, 3], [4]]],
    [
      [[0], 100],
      [[1, 2], 100],
      [[3, 4], 100],
    ],
  ],
  [
    'a unit that is an area of its own stays one, also where it would fit elsewhere',
    [[40, 60], rijParen(2)],
    [
      [[0], 40],
      [[1], 60],
    ],
  ],
  [
    'a unit that holds its area together stays',
    [
      [60, 40, 60, 60],
      [
        [0, 1],
        [1, 2],
        [1, 3],
      ],
      [[0, 1, 2], [3]],
    ],
    [
      [[0, 1, 2], 160],
      [[3], 60],
    ],
  ],
  [
    'the next neighbour may take what the first cannot',
    [
      [100, 60, 40, 60],
      [
        [0, 2],
        [1, 2],
        [2, 3],
      ],
      [[0], [1, 2], [3]],
    ],
    // Without the third unit the second area has 60 of 100; with it the last has 100, which costs as much less.
    [
      [[0], 100],
      [[1, 2], 100],
      [[3], 60],
    ],
  ],
  [
    'a move that brings nothing is not made',
    [[50, 50, 50], rijParen(3), [[0, 1], [2]]],
    [
      [[0, 1], 100],
      [[2], 50],
    ],
  ],
  [
    'units that do not touch do not move',
    [[50, 50, 50, 50], [...rijParen(3)], [[0, 1, 2], [3]]],
    [
      [[0, 1, 2], 150],
      [[3], 50],
    ],
  ],
])('%s', (_, args, verwacht) => {
  expect(move(...args)).toEqual(verwacht);
});
