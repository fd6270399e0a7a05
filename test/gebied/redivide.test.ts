/** Areas that are divided anew by the best cut of a tree; the chance in these tests leaves the links in their order. */
import { describe, expect, test } from 'vitest';
import { recombine } from '../../src/gebied/samenstellen/recombine.js';
import { recombineGehelen } from '../../src/gebied/samenstellen/recombineGehelen.js';
import { redivide } from '../../src/gebied/samenstellen/redivide.js';
import { maakVerdeling, rijParen, schrijfToeval, toDelen } from './klein.js';

/** Divides the areas with these numbers anew: what they became, and the links of each tree. */
function deel(args: Parameters<typeof maakVerdeling>, nummers?: readonly number[]) {
  const verdeling = maakVerdeling(...args);
  const gebieden = [...new Set(verdeling.van)];
  const { toeval, geschud } = schrijfToeval();
  redivide(verdeling, nummers?.map((nummer) => gebieden[nummer]!) ?? gebieden, toeval);
  return { delen: toDelen(verdeling), geschud };
}

describe('areas divided anew', () => {
  test('a row is cut where both parts are best, and the parts are tried again', () => {
    expect(deel([[50, 50, 50, 50], rijParen(4), [[0, 1, 2, 3]]])).toEqual({
      delen: [
        [[0, 1], 100],
        [[2, 3], 100],
      ],
      geschud: [
        [
          [0, 1],
          [1, 2],
          [2, 3],
        ],
        [[2, 3]],
        [[0, 1]],
      ],
    });
  });

  test('a part of one unit is not tried again', () => {
    expect(deel([[100, 100], rijParen(2), [[0, 1]]])).toEqual({
      delen: [
        [[0], 100],
        [[1], 100],
      ],
      geschud: [[[0, 1]]],
    });
  });

  test('three parts need two cuts', () => {
    expect(deel([[100, 60, 40, 100], rijParen(4), [[0, 1, 2, 3]]]).delen).toEqual([
      [[0], 100],
      [[1, 2], 100],
      [[3], 100],
    ]);
  });

  test('both sides of a cut count: 80 and 80, not 60 and 100', () => {
    expect(deel([[60, 20, 80], rijParen(3), [[0, 1, 2]]]).delen).toEqual([
      [[0, 1], 80],
      [[2], 80],
    ]);
  });

  test('of equal cuts it is the first from the root, and what costs as much as before is kept', () => {
    expect(deel([[100, 0, 100], rijParen(3), [[0, 1], [2]]]).delen).toEqual([
      [[0], 100],
      [[1, 2], 100],
    ]);
  });

  test('what costs more than before is not kept', () => {
    // As if the first unit could be divided: a part of nobody and one of 230 cost 10.69, and together they cost 5.69.
    expect(deel([[230, 0], rijParen(2), [[0, 1]]])).toEqual({ delen: [[[0, 1], 230]], geschud: [[[0, 1]]] });
  });

  test('a ring loses the last link, and is cut in two halves', () => {
    const ring: readonly (readonly [number, number])[] = [...rijParen(4), [0, 3]];
    expect(deel([[50, 50, 50, 50], ring, [[0, 1, 2, 3]]])).toEqual({
      delen: [
        [[0, 3], 100],
        [[1, 2], 100],
      ],
      geschud: [
        [
          [0, 1],
          [0, 3],
          [1, 2],
          [2, 3],
        ],
        [[1, 2]],
        [[0, 3]],
      ],
    });
  });

  test('areas beside each other are taken together in the order of their units, and no other area', () => {
    expect(deel([[50, 50, 50, 50, 50], rijParen(5), [[0, 4], [3], [1, 2]]], [2, 1])).toEqual({
      delen: [
        [[0, 4], 100],
        [[1, 2, 3], 150],
      ],
      geschud: [
        [
          [1, 2],
          [2, 3],
        ],
      ],
    });
  });

  test('the order in which the areas are given does not matter', () => {
    const args: Parameters<typeof maakVerdeling> = [
      [50, 50, 50, 50],
      rijParen(4),
      [
        [0, 1],
        [2, 3],
      ],
    ];
    expect(deel(args, [1, 0])).toEqual(deel(args, [0, 1]));
  });

  test('a single unit is left as it is', () => {
    const verdeling = maakVerdeling([50, 50], rijParen(2));
    const [gebied] = verdeling.van;
    const { toeval, geschud } = schrijfToeval();
    redivide(verdeling, [gebied!], toeval);
    expect(verdeling.van[0]).toBe(gebied);
    expect(geschud).toEqual([]);
  });
});

describe('an area with some neighbours', () => {
  const VIER = [50, 50, 50, 50];

  test('mostly with one or two', () => {
    const verdeling = maakVerdeling(VIER, rijParen(4));
    const { toeval, grenzen } = schrijfToeval(1, 0, 0, 1);
    recombine(verdeling, verdeling.van[1]!, toeval);
    expect(grenzen).toEqual([4, 2, 1, 2]);
    expect(toDelen(verdeling)).toEqual([
      [[0], 50],
      [[1, 2], 100],
      [[3], 50],
    ]);
  });

  test('one in four times with up to seven: of an area of the group that has a neighbour outside it', () => {
    const verdeling = maakVerdeling(VIER, rijParen(4));
    const { toeval, grenzen } = schrijfToeval(0, 2, 0, 0, 0, 1, 0);
    recombine(verdeling, verdeling.van[0]!, toeval);
    // The second draw in the group is the first area, all of whose neighbours are in it.
    expect(grenzen).toEqual([4, 7, 1, 1, 2, 2, 1]);
    expect(toDelen(verdeling)).toEqual([
      [[0, 1, 2], 150],
      [[3], 50],
    ]);
  });

  test('an area without neighbours stays as it is', () => {
    const verdeling = maakVerdeling([50, 50], []);
    const { toeval, grenzen } = schrijfToeval(3, 1, 0, 0);
    recombine(verdeling, verdeling.van[0]!, toeval);
    expect(grenzen).toEqual([4, 2, 1, 1]);
    expect(toDelen(verdeling)).toEqual([
      [[0], 50],
      [[1], 50],
    ]);
  });
});

test('each connected whole is divided once, from all its areas', () => {
  const verdeling = maakVerdeling(
    [50, 50, 50, 50, 50, 50, 50],
    [...rijParen(4), [4, 6]],
    [[0, 1, 2], [3], [4], [5], [6]],
  );
  const { toeval, geschud } = schrijfToeval();
  recombineGehelen(verdeling, toeval);
  expect(toDelen(verdeling)).toEqual([
    [[0, 1], 100],
    [[2, 3], 100],
    [[4, 6], 100],
    [[5], 50],
  ]);
  expect(geschud).toEqual([
    [
      [0, 1],
      [1, 2],
      [2, 3],
    ],
    [[2, 3]],
    [[0, 1]],
    [[4, 6]],
  ]);
});

test('a whole of areas of several units is not divided once more from its second', () => {
  const verdeling = maakVerdeling([50, 50, 50, 50], rijParen(4), [
    [0, 1],
    [2, 3],
  ]);
  const { toeval, geschud } = schrijfToeval();
  recombineGehelen(verdeling, toeval);
  expect(geschud).toHaveLength(3);
});
