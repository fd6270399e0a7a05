/** Which units of squares touch, and the bridges inside a buurt. */
import { describe, expect, test } from 'vitest';
import { createPlekken } from '../../src/gebied/splitsen/createPlekken.js';
import { findBruggen } from '../../src/gebied/splitsen/findBruggen.js';
import { linkEenheden } from '../../src/gebied/splitsen/linkEenheden.js';
import { listBereik } from '../../src/gebied/splitsen/listBereik.js';
import { readPlek } from '../../src/gebied/splitsen/readPlek.js';
import { telWerk } from './klein.js';

describe('squares and their places', () => {
  test.each([
    ['E2269N5800', { x: 2269, y: 5800 }],
    ['E0001N0020', { x: 1, y: 20 }],
    ['E226N5800', undefined],
    ['E22690N5800', undefined],
    ['N5800E2269', undefined],
    [' E2269N5800', undefined],
    ['E2269N5800 ', undefined],
    ['', undefined],
  ])('%j', (code, plek) => {
    expect(readPlek(code)).toEqual(plek);
  });

  test('the steps to what is near, from west to east and in that from south to north', () => {
    expect(listBereik(0)).toEqual([]);
    expect(listBereik(1).map(({ x, y }) => [x, y])).toEqual([
      [-1, -1],
      [-1, 0],
      [-1, 1],
      [0, -1],
      [0, 1],
      [1, -1],
      [1, 0],
      [1, 1],
    ]);
    expect(listBereik(2)).toHaveLength(24);
  });

  test('what is near a place, in the order of the steps and not the place itself', () => {
    const dingen = [
      [5, 5],
      [4, 6],
      [6, 6],
      [5, 3],
      [7, 5],
      [4, 5],
      [5, 4],
    ] as const;
    const { listNabij } = createPlekken(
      dingen.map(([x, y]) => [{ x, y }, `${x},${y}`] as const),
      1,
    );
    expect(listNabij({ x: 5, y: 5 })).toEqual(['4,5', '4,6', '5,4', '6,6']);
    expect(listNabij({ x: 8, y: 4 })).toEqual(['7,5']);
    expect(listNabij({ x: 9, y: 9 })).toEqual([]);
  });
});

/** Squares on a row, each as its unit and its place. */
const rij = (buurt: string, ...plekken: readonly (readonly [eenheid: string, x: number, y?: number])[]) =>
  plekken.map(([eenheid, x, y = 0]) => ({ buurt, eenheid, x, y }));

describe('bridges', () => {
  test.each<[string, ReturnType<typeof rij>, number, unknown]>([
    ['no squares', [], 1, []],
    ['one square', rij('A', ['a', 0]), 1, []],
    ['within reach', rij('A', ['a', 0], ['b', 2]), 2, []],
    ['just out of reach', rij('A', ['a', 0], ['b', 3]), 2, [['a', 'b']]],
    [
      'each is linked to what is nearest, not to the first',
      rij('A', ['a', 0], ['c', 10], ['b', 4]),
      2,
      [
        ['a', 'b'],
        ['b', 'c'],
      ],
    ],
    [
      'of equal distances the first counts, of what is linked and of what it is linked to',
      rij('A', ['a', 0], ['b', 5], ['c', -5], ['d', 0, 5]),
      2,
      [
        ['a', 'b'],
        ['a', 'c'],
        ['a', 'd'],
      ],
    ],
    ['crosswise is as far as the larger of both', rij('A', ['a', 0], ['b', 2, 3]), 2, [['a', 'b']]],
  ])('%s', (_, plekken, bereik, verwacht) => {
    expect(findBruggen(plekken, bereik)).toEqual(verwacht);
  });
});

describe('units that touch', () => {
  const link = (
    buurten: readonly (readonly ReturnType<typeof rij>[number][])[],
    heel: readonly string[],
    buren?: readonly (readonly [string, string])[],
    bereik = 2,
  ) => {
    const { werk, uitgegeven } = telWerk();
    const perBuurt = new Map(buurten.map((plekken) => [plekken[0]!.buurt, plekken]));
    return { ...linkEenheden(perBuurt, new Set(heel), { bereik, buren, werk }), paren: uitgegeven.length };
  };

  test('are those within reach when nothing is known of the buurten, each pair counted once', () => {
    const A = rij('A', ['A-01', 0], ['A-01', 1], ['A-02', 2], ['A-02', 7]);
    expect(link([A, rij('B', ['B', 4], ['B', 20])], ['B'])).toEqual({
      buren: [
        ['A-01', 'A-02'],
        ['A-02', 'B'],
      ],
      bruggen: [],
      paren: 2,
    });
  });

  test('have a bridge inside a buurt where they are out of reach', () => {
    expect(link([rij('A', ['A-01', 0], ['A-02', 3])], [])).toEqual({
      buren: [],
      bruggen: [['A-01', 'A-02']],
      paren: 0,
    });
  });

  test('are of the same buurt, or of a pair that is given, in either order', () => {
    const buurten = [rij('B', ['B-01', 0], ['B-02', 1]), rij('A', ['A', 3]), rij('C', ['C', -1])];
    expect(link(buurten, ['A', 'C'], []).buren).toEqual([['B-01', 'B-02']]);
    expect(link(buurten, ['A', 'C'], [['B', 'A']])).toEqual({
      buren: [
        ['A', 'B-02'],
        ['B-01', 'B-02'],
      ],
      bruggen: [],
      paren: 2,
    });
    expect(link(buurten, ['A', 'C'], [['C', 'B']]).buren).toEqual([
      ['B-01', 'B-02'],
      ['B-01', 'C'],
      ['B-02', 'C'],
    ]);
  });

  test('a pair that is given touches by its nearest squares when none are within reach: the first of equal ones', () => {
    const A = rij('A', ['A-01', 0], ['A-02', 0, 4]);
    const B = rij('B', ['B-01', 9, 4], ['B-02', 9]);
    expect(link([A, B], [], [['A', 'B']]).buren).toEqual([['A-01', 'B-01']]);
    const dichtbij = rij('B', ['B-01', 9], ['B-02', 8]);
    expect(link([A, dichtbij], [], [['A', 'B']]).buren).toEqual([
      ['A-01', 'B-02'],
      ['B-01', 'B-02'],
    ]);
  });

  test('a pair within reach is not linked once more by its nearest squares', () => {
    const A = rij('A', ['A-01', 0], ['A-02', 0, 2]);
    const B = rij('B', ['B-01', 2, 4], ['B-02', 5]);
    // The second of A and the first of B are two apart.
    expect(link([A, B], [], [['A', 'B']])).toEqual({
      buren: [
        ['A-01', 'A-02'],
        ['A-02', 'B-01'],
      ],
      bruggen: [['B-01', 'B-02']],
      paren: 2,
    });
    const omgekeerd = link(
      [rij('Z', ['Z-01', 0, 4], ['Z-02', 0, 2]), rij('B', ['B-01', 2], ['B-02', 1, 9])],
      [],
      [['B', 'Z']],
    );
    expect(omgekeerd.buren).toEqual([
      ['B-01', 'Z-02'],
      ['Z-01', 'Z-02'],
    ]);
  });

  test('a pair of buurten that stayed whole touches as it did, with or without squares', () => {
    expect(
      link(
        [rij('A', ['A', 0]), rij('B', ['B', 9])],
        ['A', 'B', 'C'],
        [
          ['A', 'B'],
          ['B', 'C'],
        ],
      ),
    ).toEqual({
      buren: [
        ['A', 'B'],
        ['B', 'C'],
      ],
      bruggen: [],
      paren: 2,
    });
  });

  test('a part does not touch a buurt without squares, nor what is no unit', () => {
    expect(
      link(
        [rij('A', ['A-01', 0], ['A-02', 1])],
        ['B'],
        [
          ['A', 'B'],
          ['A', 'weg'],
        ],
      ).buren,
    ).toEqual([['A-01', 'A-02']]);
  });
});
