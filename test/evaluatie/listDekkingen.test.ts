import { describe, expect, test } from 'vitest';
import { listDekkingen } from '../../src/evaluatie/configuraties/listDekkingen.js';

/** The covers, with how many choices were tried. */
function zoek(opties: readonly (readonly number[])[], kolommen = 6, stappen = 50) {
  const ruimte = { stappen };
  return { ...listDekkingen(opties, kolommen, ruimte), stappen: stappen - ruimte.stappen };
}

const geheel = (dekkingen: readonly (readonly number[])[], stappen: number) => ({
  dekkingen,
  volledig: true,
  stappen,
});

describe('all smallest covers, in order, with the choices that were tried', () => {
  test.each([
    ['nothing to cover', [], geheel([[]], 0)],
    ['one row', [[1, 3]], geheel([[1], [3]], 1)],
    // After column 0 a second one is needed, which is one too many.
    [
      'one column for two rows',
      [
        [0, 1],
        [1, 2],
      ],
      geheel([[1]], 2),
    ],
    // Two columns are needed from the start; after either of the first row the second row is left.
    [
      'two rows apart',
      [
        [0, 1],
        [2, 3],
      ],
      geheel(
        [
          [0, 2],
          [0, 3],
          [1, 2],
          [1, 3],
        ],
        3,
      ),
    ],
    // One column: the whole, after 0, after 1. Two: the same; the pair 0 and 1 is not met again from 1.
    [
      'a ring of three rows, where one column is not enough',
      [
        [0, 1],
        [1, 2],
        [0, 2],
      ],
      geheel(
        [
          [0, 1],
          [0, 2],
          [1, 2],
        ],
        6,
      ),
    ],
    [
      'a row that others cover anyway: the narrow ones tell how many are needed',
      [[0, 1, 2], [0], [1]],
      geheel([[0, 1]], 2),
    ],
    // Branches on columns 2 and 3 first.
    [
      'the columns of a cover, and the covers, are sorted',
      [
        [0, 1, 4],
        [2, 3],
      ],
      geheel(
        [
          [0, 2],
          [0, 3],
          [1, 2],
          [1, 3],
          [2, 4],
          [3, 4],
        ],
        3,
      ),
    ],
    // Two columns: the whole, after 0, after 1. Three: the whole, after 0, then 2 and 3; after 1 only column 4 is left of the third row, which
    // comes first, and one choice more.
    [
      'the row with the fewest columns left comes first',
      [
        [0, 1],
        [2, 3],
        [0, 4],
        [1, 5],
      ],
      geheel(
        [
          [0, 1, 2],
          [0, 1, 3],
          [0, 2, 5],
          [0, 3, 5],
          [1, 2, 4],
          [1, 3, 4],
        ],
        9,
      ),
    ],
  ])('%s', (_, opties, verwacht) => {
    expect(zoek(opties)).toEqual(verwacht);
  });
});

test('the bound on choices is included', () => {
  const opties = [
    [0, 1],
    [1, 2],
  ];
  expect(zoek(opties, 3, 2)).toEqual(geheel([[1]], 2));
  expect(zoek(opties, 3, 1).volledig).toBe(false);
  expect(zoek(opties, 3, 0)).toEqual({ dekkingen: [], volledig: false, stappen: 1 });
});

test('a hundred covers are listed, and of one more is said that there are more', () => {
  const list = (aantal: number) => zoek([Array.from({ length: aantal }, (_, kolom) => kolom)], aantal);
  expect(list(100)).toMatchObject({ dekkingen: { length: 100 }, volledig: true });
  expect(list(101)).toMatchObject({ dekkingen: { length: 100 }, volledig: false });
  expect(list(100).dekkingen).toEqual(list(101).dekkingen);
});
