/** Polynomials of degree 4 and where they cross 0. */
import { describe, expect, test } from 'vitest';
import { findEersteEinde } from '../../src/rekenen/toets/findEersteEinde.js';
import {
  type Bernstein,
  countWisselingen,
  evaluate,
  isolateOvergangen,
  mayDescend,
  type Overgang,
  toBernstein,
  type Vierdegraads,
} from '../../src/rekenen/toets/isolateOvergangen.js';

const A: Vierdegraads = [1, -2, 3, -4, 5];

/** The polynomial that is 0 at these places. */
const withRoots = (...plaatsen: readonly number[]): Vierdegraads => {
  const uit: [number, number, number, number, number] = [1, 0, 0, 0, 0];
  for (const plaats of plaatsen) {
    for (let k = 4; k >= 0; k--) uit[k] = (uit[k - 1] ?? 0) - plaats * uit[k]!;
  }
  return uit;
};

const find = (a: Vierdegraads, van: number, tot: number, diepte?: number) => {
  const uit: Overgang[] = [];
  isolateOvergangen(a, toBernstein(a, van, tot), van, tot, uit, diepte);
  return uit;
};

test('a value, and the five numbers of a stretch, by hand', () => {
  expect([0, 1, 2, -1].map((x) => evaluate(A, x))).toEqual([1, 3, 1 - 4 + 12 - 32 + 80, 15]);
  // From 0 to 1: the coefficients over the binomials, added up.
  expect(toBernstein([1, 4, 6, 4, 1], 0, 1)).toEqual([1, 2, 4, 8, 16]);
  expect(toBernstein([0, 0, 0, 0, 1], 0, 2)).toEqual([0, 0, 0, 0, 16]);
  // From 1 to 3: 1 + 2t, to the powers 1 to 4.
  expect(toBernstein([0, 1, 0, 0, 0], 1, 3)).toEqual([1, 1.5, 2, 2.5, 3]);
  toBernstein([0, 0, 1, 0, 0], 1, 3).forEach((getal, i) => {
    expect(getal).toBeCloseTo([1, 2, 3 + 2 / 3, 6, 9][i]!, 12);
  });
  expect(toBernstein([0, 0, 0, 1, 0], 1, 3)).toEqual([1, 2.5, 6, 13.5, 27]);
  expect(toBernstein([0, 0, 0, 0, 1], 1, 3)).toEqual([1, 3, 9, 27, 81]);
});

test.each<[Bernstein, number]>([
  [[1, 1, 1, 1, 1], 0],
  [[0, -1, 0, -1, 0], 0],
  [[1, 0, 0, 0, 0], 1],
  [[1, 1, 0, 0, 0], 1],
  [[1, 1, 1, -1, -1], 1],
  [[1, 1, 1, 1, -1], 1],
  [[-1, 1, -1, 1, -1], 4],
  [[1, -1, -1, 1, 1], 2],
])('%j pass from above 0 to not above it, or back', (b, keer) => {
  expect(countWisselingen(b)).toBe(keer);
});

test.each<[Bernstein, number, boolean]>([
  [[0, 1, 1, 1, 1], 0, true],
  [[1, 1, 1, 1, 0], 0, true],
  [[1, 1, 1, 1, 1], 0, false],
  [[1, 0, 1, 1, 1], 0, true],
  [[1, 1, 0, 1, 1], 0, true],
  [[1, 1, 1, 0, 1], 0, true],
  // Cut once all are above 0.
  [[1, 0, 1, 1, 1], 1, false],
  [[1, 1, 1, 0, 1], 1, false],
  [[1, 1, -1, 1, 1], 1, false],
  // The middle of 1, 1, -3, 1, 1 lies at -0.5.
  [[1, 1, -3, 1, 1], 1, true],
  // It dips below 0 in the first quarter, and in the last.
  [[1, -3, 4, 4, 4], 3, true],
  [[4, 4, 4, -3, 1], 3, true],
])('whether %j may come down to 0 after %d cuts', (b, diepte, verwacht) => {
  expect(mayDescend(b, diepte)).toBe(verwacht);
});

describe('crossings', () => {
  test.each<[string, Vierdegraads, number, number, (readonly [number, 1 | -1])[]]>([
    ['none', [1, 0, 1, 0, 0], 0, 4, []],
    ['none below 0', [-1, 0, -1, 0, 0], 0, 4, []],
    ['one down', [3, -1, 0, 0, 0], 1, 4, [[3, 1]]],
    ['one up', [-3, 1, 0, 0, 0], 1, 4, [[3, -1]]],
    [
      'two',
      withRoots(1.25, 3.5),
      1,
      4,
      [
        [1.25, 1],
        [3.5, -1],
      ],
    ],
    [
      'two of which one lies in the middle',
      withRoots(1.25, 2.5),
      1,
      4,
      [
        [1.25, 1],
        [2.5, -1],
      ],
    ],
    [
      'four',
      withRoots(1.1, 1.2, 3, 3.5),
      1,
      4,
      [
        [1.1, 1],
        [1.2, -1],
        [3, 1],
        [3.5, -1],
      ],
    ],
  ])('%s', (_, a, van, tot, verwacht) => {
    const gevonden = find(a, van, tot);
    expect(gevonden).toEqual(verwacht.map(([plaats, stap]) => ({ plaats: expect.closeTo(plaats, 12), stap })));
  });

  test('a place that stays in doubt counts at the ends of the doubt', () => {
    // It touches 0 at 1. Without a cut the doubt is the whole stretch.
    const raakt = withRoots(1, 1);
    expect(find(raakt, 0, 2.5, 0)).toEqual([
      { plaats: 0, stap: 1 },
      { plaats: 2.5, stap: -1 },
    ]);
    expect(find(raakt, 0, 2.5, 1)).toEqual([
      { plaats: 0, stap: 1 },
      { plaats: 1.25, stap: -1 },
    ]);
    const onder = raakt.map((getal) => -getal) as [number, number, number, number, number];
    expect(find(onder, 0, 2.5, 0)).toEqual([]);
  });
});

describe('the first place with enough conditions', () => {
  const search = (
    rijen: readonly Vierdegraads[],
    { nodig, kant = 1, van = 0.01, gok = 1 }: { nodig: number; kant?: 1 | -1; van?: number; gok?: number },
  ) => {
    const [m0, m1, m2, m3, m4] = [0, 1, 2, 3, 4].map((k) =>
      Float64Array.from(rijen, (rij) => rij[k]! * (kant === -1 && k % 2 === 1 ? -1 : 1)),
    ) as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];
    return findEersteEinde({ aantal: rijen.length, machten: [m0, m1, m2, m3, m4] }, { nodig, kant, van, gok });
  };
  const VANAF_3: Vierdegraads = [3, -1, 0, 0, 0];
  const RIJEN = [withRoots(1, 2), withRoots(1.5, 4), VANAF_3, withRoots(0.5, 0.75)];
  const TWEEMAAL = [withRoots(1, 2, 5, 6), withRoots(5.5, 7)];
  // One ceases to hold where the other begins.
  const AAN = [withRoots(1, 2), withRoots(2, 3)];

  test.each<[string, readonly Vierdegraads[], { nodig: number; van?: number }, number | undefined]>([
    ['one of four', RIJEN, { nodig: 1 }, 0.5],
    ['one of four, past the first', RIJEN, { nodig: 1, van: 0.8 }, 1],
    ['two of four', RIJEN, { nodig: 2 }, 1.5],
    ['two of four, past the first', RIJEN, { nodig: 2, van: 2.5 }, 3],
    ['two of four, where there are enough', RIJEN, { nodig: 2, van: 3.5 }, 3.5],
    ['three of four', RIJEN, { nodig: 3 }, undefined],
    ['one past all but a line', RIJEN, { nodig: 1, van: 4.5 }, 4.5],
    ['one of two that hold twice', TWEEMAAL, { nodig: 1 }, 1],
    ['one of two that hold twice, past the first time', TWEEMAAL, { nodig: 1, van: 3 }, 5],
    ['two of two that hold twice', TWEEMAAL, { nodig: 2 }, 5.5],
    ['two that only touch each other', AAN, { nodig: 2 }, 2],
    ['a line far away', [[4_000, -1, 0, 0, 0]], { nodig: 1 }, 4_000],
    ['a third power', [[8, 0, 0, -1, 0]], { nodig: 1 }, 2],
    [
      'a fourth power',
      [
        [16, 0, 0, 0, -1],
        [1, 0, 0, 0, 0],
      ],
      { nodig: 1 },
      2,
    ],
    ['none', [], { nodig: 1 }, undefined],
  ])('%s', (_, rijen, vraag, verwacht) => {
    for (const kant of [1, -1] as const) {
      for (const gok of [0.001, 0.6, 1, 1.7, 5.2, 1_000]) {
        const gevonden = search(rijen, { ...vraag, kant, gok });
        if (verwacht === undefined) expect(gevonden).toBeUndefined();
        else expect(gevonden! / verwacht, `${kant} ${gok}`).toBeCloseTo(1, 11);
      }
    }
  });
});
