/** Straight cuts through one area or two: which are tried, and which is taken. */
import { describe, expect, test } from 'vitest';
import { createOordeel, type Oordeel } from '../../src/gebied/splitsen/createOordeel.js';
import { findSnede } from '../../src/gebied/splitsen/findSnede.js';
import { type Maat, toMaat } from '../../src/gebied/splitsen/maat.js';
import { moveRand } from '../../src/gebied/splitsen/moveRand.js';
import { recutGebieden } from '../../src/gebied/splitsen/recutGebieden.js';
import { sumMaten } from '../../src/gebied/splitsen/sumMaten.js';
import { BAND, maakVerdeling, rijParen, toDelen } from './klein.js';

type Plekken = readonly (readonly [x: number, y: number])[];
type Paren = Parameters<typeof maakVerdeling>[1];

/** Two by two squares, of which those at a side of each other touch. */
const VIERKANT: Plekken = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
];
const ZIJDEN: Paren = [
  [0, 1],
  [0, 2],
  [1, 3],
  [2, 3],
];

/** A division of squares, judged as the library does, or otherwise. */
function maakDeling(
  plekken: Plekken,
  inwoners: readonly number[],
  paren: Paren,
  delen: readonly (readonly number[])[],
  { band = BAND, judge }: { band?: typeof BAND; judge?: (...gebieden: readonly Maat[]) => Oordeel } = {},
) {
  const verdeling = maakVerdeling(inwoners, paren, delen, band);
  const maten = plekken.map(([x, y], i) => toMaat({ x, y }, inwoners[i]!));
  const gebieden = [...new Set(verdeling.van)];
  const begin = gebieden.map(({ eenheden }) => sumMaten(maten, eenheden));
  return { deling: { verdeling, maten, judge: judge ?? createOordeel(begin, band) }, gebieden };
}

/** Squares with 1, 2, 4 and 8 inhabitants, so that a sum tells which they are. */
const MERK = [1, 2, 4, 8];

describe('the cuts that are tried', () => {
  /** What was judged, each as the marks of the squares of each area. */
  function listProeven(delen: readonly (readonly number[])[]) {
    const proeven: number[][] = [];
    const judge = (...gebieden: readonly Maat[]) => {
      proeven.push(gebieden.map(({ inwoners }) => inwoners));
      return { buiten: 0, kosten: 0 };
    };
    const { deling, gebieden } = maakDeling(VIERKANT, MERK, ZIJDEN, delen, { judge });
    expect(findSnede(deling, gebieden)).toBeUndefined();
    return proeven;
  }
  /** From west to east, from south to north, and along both slanted lines: the marks before each cut. */
  const RIJEN = [
    // by x; by 3x + y; by 2x + y
    [1, 5, 7],
    [1, 5, 7],
    [1, 5, 7],
    // by x + y, of which two are equal; by x + 2y; by x + 3y; by y
    [1, 3, 7],
    [1, 3, 7],
    [1, 3, 7],
    [1, 3, 7],
    // by 3y - x; by 2y - x; by y - x, of which two are equal
    [2, 3, 11],
    [2, 3, 11],
    [2, 3, 11],
    // by y - 2x; by y - 3x
    [2, 10, 11],
    [2, 10, 11],
  ].flat();
  const SNEDEN = RIJEN.map((voor) => [voor, 15 - voor]);

  test('of one area: at every place in twelve directions, equal places in the order of the squares', () => {
    expect(listProeven([[0, 1, 2, 3]])).toEqual([[15], ...SNEDEN]);
  });

  test('of two areas: the same, whichever area has which', () => {
    expect(
      listProeven([
        [3, 1],
        [2, 0],
      ]),
    ).toEqual([[5, 10], ...SNEDEN]);
  });

  test('of three squares that lie apart, by the right slopes', () => {
    const proeven: number[] = [];
    const judge = (voor: Maat) => {
      proeven.push(voor.inwoners);
      return { buiten: 0, kosten: 0 };
    };
    // By 3x + y these lie at 5, 6 and 7, by x at 0, 1 and 2 and by y at 5, 3 and 1.
    const plekken: Plekken = [
      [0, 5],
      [1, 3],
      [2, 1],
    ];
    const { deling, gebieden } = maakDeling(plekken, [1, 2, 4], rijParen(3), [[0, 1, 2]], { judge });
    findSnede(deling, gebieden);
    const [heen, terug] = [
      [1, 3],
      [4, 6],
    ];
    // 2x + y: 5, 5, 5; x + y: 5, 4, 3; x + 2y: 10, 7, 4; and so on, always from the third on.
    expect(proeven.slice(1)).toEqual(
      [heen, heen, heen, terug, terug, terug, terug, terug, terug, terug, terug, terug].flat(),
    );
  });
});

describe('the cut that is taken', () => {
  /** Judges by the marks of the first of two areas: what is not named costs 10. */
  const kies = (kosten: Readonly<Record<number, number>>, buiten: Readonly<Record<number, number>> = {}) => {
    return (een: Maat) => ({ buiten: buiten[een.inwoners] ?? 0, kosten: kosten[een.inwoners] ?? 10 });
  };
  const snijd = (
    judge: (een: Maat) => Oordeel,
    paren: Paren = ZIJDEN,
    delen: readonly number[][] = [[0], [1, 2, 3]],
  ) => {
    const { deling, gebieden } = maakDeling(VIERKANT, MERK, paren, delen, { judge });
    return findSnede(deling, gebieden);
  };

  test('is the cheapest', () => {
    expect(snijd(kies({ 5: 2, 3: 3, 11: 4 }))).toEqual([
      [0, 2],
      [1, 3],
    ]);
    expect(snijd(kies({ 5: 4, 3: 3, 11: 2 }))).toEqual([[1, 0, 3], [2]]);
  });

  test('is the first of equal ones', () => {
    expect(snijd(kies({ 5: 2, 3: 2 }))).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  test('leaves both parts connected', () => {
    // Without the link between the first and the third the best cut leaves these apart, and the other two together.
    const hoef: Paren = [
      [0, 1],
      [1, 3],
      [2, 3],
    ];
    expect(snijd(kies({ 5: 2, 3: 3 }), hoef)).toEqual([
      [0, 1],
      [2, 3],
    ]);
    const andere: Paren = [
      [0, 1],
      [0, 2],
      [2, 3],
    ];
    expect(snijd(kies({ 5: 2, 3: 3 }), andere)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  test('makes two of one area only where fewer people are outside the band', () => {
    const heel = [[0, 1, 2, 3]];
    expect(snijd(kies({ 5: 2 }), ZIJDEN, heel)).toBeUndefined();
    expect(snijd(kies({ 5: 20 }, { 15: 4, 5: 3, 3: 4, 1: 4, 7: 4, 2: 4, 11: 4, 10: 4 }), ZIJDEN, heel)).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  test('is none where nothing is better', () => {
    expect(snijd(kies({}))).toBeUndefined();
  });
});

const RIJ: Plekken = [
  [0, 0],
  [1, 0],
  [2, 0],
  [3, 0],
];

describe('a round of cuts', () => {
  test('cuts two areas anew where neither can be cut by itself, and then nothing is better', () => {
    const { deling } = maakDeling(VIERKANT, [70, 60, 40, 30], ZIJDEN, [
      [0, 1],
      [2, 3],
    ]);
    expect(recutGebieden(deling)).toBe(true);
    expect(toDelen(deling.verdeling)).toEqual([
      [[0, 2], 110],
      [[1, 3], 90],
    ]);
    expect(recutGebieden(deling)).toBe(false);
  });

  test('cuts an area that is too large by itself, and leaves what was replaced in the same round', () => {
    const { deling } = maakDeling(RIJ, [90, 110, 90, 110], rijParen(4), [[0, 1, 2, 3]]);
    expect(recutGebieden(deling)).toBe(true);
    // With 290 outside the band instead of 310 or 400.
    expect(toDelen(deling.verdeling)).toEqual([
      [[0, 1, 2], 290],
      [[3], 110],
    ]);
  });

  test('has nothing to do where all is well', () => {
    const { deling } = maakDeling(RIJ, [50, 50, 50, 50], rijParen(4), [
      [0, 1],
      [2, 3],
    ]);
    expect(recutGebieden(deling)).toBe(false);
  });
});

describe('a round of moves', () => {
  const schuif = (...args: Parameters<typeof maakDeling>) => {
    const { deling } = maakDeling(...args);
    return [moveRand(deling), toDelen(deling.verdeling)];
  };

  test('moves the square at the edge of what is too large', () => {
    expect(schuif(RIJ, [50, 50, 50, 50], rijParen(4), [[0, 1, 2], [3]])).toEqual([
      true,
      [
        [[0, 1], 100],
        [[2, 3], 100],
      ],
    ]);
  });

  test('moves nothing where all is well', () => {
    const halven = [
      [0, 1],
      [2, 3],
    ];
    expect(schuif(RIJ, [50, 50, 50, 50], rijParen(4), halven)).toEqual([
      false,
      [
        [[0, 1], 100],
        [[2, 3], 100],
      ],
    ]);
  });

  test('leaves a square that is an area of its own', () => {
    expect(schuif(RIJ.slice(0, 2), [40, 60], rijParen(2), [[0], [1]])).toEqual([
      false,
      [
        [[0], 40],
        [[1], 60],
      ],
    ]);
  });

  test('leaves a square that holds its area together', () => {
    const paren: Paren = [
      [0, 1],
      [1, 2],
      [1, 3],
    ];
    expect(schuif(RIJ, [60, 40, 60, 60], paren, [[0, 1, 2], [3]])).toEqual([
      false,
      [
        [[0, 1, 2], 160],
        [[3], 60],
      ],
    ]);
  });
});
