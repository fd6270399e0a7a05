/** The index over the areas of a map: which areas hold a point, and how few are tried. */
import { describe, expect, test } from 'vitest';
import { createGebiedzoeker } from '../../src/gebied/kaart/createGebiedzoeker.js';
import { findKant } from '../../src/gebied/kaart/findKant.js';
import { isBinnen } from '../../src/gebied/kaart/isBinnen.js';
import type { Omtrek, Positie } from '../../src/gebied/kaart/readOmtrekken.js';

type Ring = readonly Positie[];
const toRing = (west: number, zuid: number, oost: number, noord: number): Ring => [
  [west, zuid],
  [oost, zuid],
  [oost, noord],
  [west, noord],
  [west, zuid],
];

/** Areas that keep how often their outline is asked for, after the index was made. */
function maakZoeker(gebieden: readonly (readonly [code: string, ...ringen: readonly Ring[]])[]) {
  const gevraagd: string[] = [];
  const zoek = createGebiedzoeker(
    gebieden.map(
      ([code, ...ringen]): Omtrek => ({
        code,
        get ringen() {
          gevraagd.push(code);
          return ringen;
        },
      }),
    ),
  );
  gevraagd.length = 0;
  return (x: number, y: number) => {
    const gevonden = zoek(x, y);
    return { gevonden, gevraagd: gevraagd.splice(0) };
  };
}

describe('areas that hold a point', () => {
  test('a map without areas holds nothing', () => {
    expect(createGebiedzoeker([])(0, 0)).toEqual([]);
  });

  test('an area is tried for a point in its box, borders and corners included, and for no other', () => {
    // A triangle, whose box is more than itself.
    const zoek = maakZoeker([
      [
        'A',
        [
          [1, 2],
          [5, 2],
          [5, 8],
          [1, 2],
        ],
      ],
    ]);
    for (const [x, y, erin] of [
      [4, 3, true],
      [2, 7, false],
      [1, 2, true],
      [5, 8, false],
      [5, 2, false],
      [1, 8, false],
    ] as const)
      expect(zoek(x, y)).toEqual({ gevonden: erin ? ['A'] : [], gevraagd: ['A'] });
    for (const [x, y] of [
      [0.9, 5],
      [5.1, 5],
      [3, 1.9],
      [3, 8.1],
    ] as const)
      expect(zoek(x, y)).toEqual({ gevonden: [], gevraagd: [] });
  });

  test('below nought too', () => {
    const zoek = maakZoeker([['A', toRing(-5, -8, -1, -2)]]);
    expect(zoek(-3, -4)).toEqual({ gevonden: ['A'], gevraagd: ['A'] });
    for (const [x, y] of [
      [-6, -4],
      [-0.5, -4],
      [-3, -9],
      [-3, -1],
      [0, 0],
    ] as const)
      expect(zoek(x, y)).toEqual({ gevonden: [], gevraagd: [] });
  });

  test('the box is that of all rings', () => {
    const zoek = maakZoeker([['A', toRing(0, 0, 1, 1), toRing(8, 8, 9, 9)]]);
    expect(zoek(8.5, 8.5)).toEqual({ gevonden: ['A'], gevraagd: ['A'] });
    expect(zoek(5, 5)).toEqual({ gevonden: [], gevraagd: ['A'] });
  });

  test('overlapping areas are told by code', () => {
    const zoek = maakZoeker([
      ['C', toRing(0, 0, 4, 4)],
      ['A', toRing(2, 2, 6, 6)],
      ['B', toRing(3, 3, 4, 4)],
    ]);
    expect(zoek(3.5, 3.5).gevonden).toEqual(['A', 'B', 'C']);
    expect(zoek(2.5, 2.5).gevonden).toEqual(['A', 'C']);
  });

  test.each([4, 5, 9, 40])('of %d areas in a sheet each finds its own, and only that one is tried', (aantal) => {
    // Put in as a shuffled pack is: each seventh, and round again.
    const plekken = Array.from({ length: aantal }, (_, i) => (i * 7) % aantal).map((i) => [i % 8, Math.floor(i / 8)]);
    const zoek = maakZoeker(plekken.map(([x = 0, y = 0]) => [`${x},${y}`, toRing(x, y, x + 1, y + 1)]));
    for (const [x = 0, y = 0] of plekken)
      expect(zoek(x + 0.5, y + 0.5)).toEqual({ gevonden: [`${x},${y}`], gevraagd: [`${x},${y}`] });
    expect(zoek(-1, 0.5)).toEqual({ gevonden: [], gevraagd: [] });
    expect(zoek(0.5, 9)).toEqual({ gevonden: [], gevraagd: [] });
  });
});

describe('on which side of a line a point lies', () => {
  test.each<[string, Positie, Positie, number, number, number]>([
    ['left of a line to the north', [0, 0], [0, 1], -1, 0, 1],
    ['right of it', [0, 0], [0, 1], 1, 0, -1],
    ['on it', [0, 0], [0, 1], 0, 5, 0],
    ['left of a line to the east', [0, 0], [1, 0], 0, 1, 1],
    ['right of it', [0, 0], [1, 0], 0, -1, -1],
    ['on a slanted line', [1, 1], [3, 5], 2, 3, 0],
    ['on one below nought', [-1, -1], [-3, -5], -2, -3, 0],
    ['on one through nought', [-1, -2], [1, 2], 0, 0, 0],
    ['a hair above a diagonal', [0, 0], [1, 1], 0.5, 0.5 + 2 ** -53, 1],
    ['a hair below it', [0, 0], [1, 1], 0.5, 0.5 - 2 ** -54, -1],
    ['a hair above a diagonal below nought', [0, 0], [-1, -1], -0.5, -0.5 + 2 ** -54, -1],
    ['a hair below it', [0, 0], [-1, -1], -0.5, -0.5 - 2 ** -53, 1],
    // 0.1 + 0.2 is a hair above 0.3, and three times 0.1 is not 0.3 either.
    ['0.3 beside three times 0.1', [0, 0], [0.1, 0.1], 0.3, 0.1 + 0.2, 1],
    ['the smallest numbers that there are', [0, 0], [5e-324, 5e-324], 5e-324, 1e-323, 1],
    ['on a line of the smallest numbers', [0, 0], [5e-324, 1e-323], 1e-323, 2e-323, 0],
    ['right of such a line', [0, 0], [5e-324, 1e-323], 1e-323, 1.5e-323, -1],
    ['a small number beside one that is not', [0, 0], [1e-200, 1e-200], 3e-200, 1e-200, -1],
    ['a mixed line of small numbers', [-5e-324, 0], [5e-324, 5e-324], 0, 5e-324, 1],
  ])('%s', (_, een, ander, x, y, kant) => {
    expect(Math.sign(findKant(een, ander, x, y))).toBe(kant);
  });

  test('where nothing can be rounded away the difference itself is given', () => {
    // (4 - 0) * (3 - 0) - (2 - 0) * (1 - 0)
    expect(findKant([0, 0], [4, 2], 1, 3)).toBe(10);
    expect(findKant([0, 0], [4, 2], 3, 1)).toBe(-2);
  });
});

describe('in an area', () => {
  const plein = toRing(0, 0, 4, 4);
  test.each<[string, readonly Ring[], number, number, boolean]>([
    ['no ring', [], 1, 1, false],
    ['a ring without points', [[]], 1, 1, false],
    ['inside', [plein], 1, 1, true],
    ['a ring the other way round', [[...plein].reverse()], 1, 1, true],
    ['a ring that is not closed', [plein.slice(1)], 1, 1, true],
    ['outside, at the east', [plein], 5, 1, false],
    ['outside, at the west', [plein], -1, 1, false],
    ['in a hole', [plein, toRing(1, 1, 3, 3)], 2, 2, false],
    ['on an island in the hole', [plein, toRing(1, 1, 3, 3), toRing(1.5, 1.5, 2.5, 2.5)], 2, 2, true],
    ['the border at the west', [plein], 0, 1, true],
    ['the border at the east', [plein], 4, 1, false],
    ['the border at the south', [plein], 1, 0, true],
    ['the border at the north', [plein], 1, 4, false],
    ['the corner at the south-west', [plein], 0, 0, true],
    ['the corner at the north-east', [plein], 4, 4, false],
  ])('%s', (_, ringen, x, y, erin) => {
    expect(isBinnen(ringen, x, y)).toBe(erin);
  });
});
