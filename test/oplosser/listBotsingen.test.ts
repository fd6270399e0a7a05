/** Sets of requirements that clash: the sets that are tried, their number, and every answer as a whole. */
import { createWerk } from 'buurtaanpak/kern/huis';
import { describe, expect, test } from 'vitest';
import { countSets } from '../../src/oplosser/botsing/countSets.js';
import { findWeglaten } from '../../src/oplosser/botsing/findWeglaten.js';
import { listBotsingen } from '../../src/oplosser/botsing/listBotsingen.js';
import { listSets } from '../../src/oplosser/botsing/listSets.js';
import { assignRijen, findBotsing } from '../../src/oplosser/index.js';
import { findGrenswaarde } from '../../src/oplosser/keuze/findGrenswaarde.js';
import { listSoorten } from '../../src/oplosser/keuze/listSoorten.js';

type Sets = readonly (readonly number[])[];
/** Can be met unless it holds one of these sets; without an answer when it is one of `stil`. */
const vraag =
  (sets: Sets, stil: Sets = []) =>
  (elementen: readonly number[]) =>
    stil.some((set) => set.join() === elementen.join())
      ? undefined
      : !sets.some((set) => set.every((e) => elementen.includes(e)));

describe('sets', () => {
  test('are listed in order', () => {
    expect(listSets([3, 5, 8], 2)).toEqual([
      [3, 5],
      [3, 8],
      [5, 8],
    ]);
    expect(listSets([3, 5], 0)).toEqual([[]]);
    expect(listSets([3, 5], 3)).toEqual([]);
    expect(listSets([3, 5], 1)).toEqual([[3], [5]]);
  });

  test('are counted, up to two thousand', () => {
    expect([countSets(5, 0), countSets(5, 1), countSets(5, 2), countSets(5, 5)]).toEqual([0, 5, 15, 31]);
    expect([countSets(2000, 1), countSets(2001, 1)]).toEqual([2000, Infinity]);
    // 62 and 62 * 61 / 2, or one more.
    expect([countSets(62, 2), countSets(63, 2)]).toEqual([1953, Infinity]);
  });
});

describe('every clash of a few', () => {
  test('comes by size and then in order', () => {
    const sets = [
      [1, 2, 3],
      [2, 4],
      [0, 4],
      [0, 1, 3],
    ];
    expect(listBotsingen(5, vraag(sets))).toEqual({
      botsingen: [
        [0, 4],
        [2, 4],
        [0, 1, 3],
        [1, 2, 3],
      ],
      alle: true,
    });
    expect(listBotsingen(2, vraag([[0], [1]]))).toEqual({ botsingen: [[0], [1]], alle: true });
    expect(listBotsingen(1, vraag([[0]]))).toEqual({ botsingen: [[0]], alle: true });
    expect(listBotsingen(3, vraag([[0, 1, 2]]))).toEqual({ botsingen: [[0, 1, 2]], alle: true });
  });

  test('is asked once, and not what is known already', () => {
    const gevraagd: string[] = [];
    const eens = (elementen: readonly number[]) => {
      gevraagd.push(elementen.join());
      return vraag([[0, 1]])(elementen);
    };
    expect(listBotsingen(3, eens)).toEqual({ botsingen: [[0, 1]], alle: true });
    // All clash, that is given. Without 2 too, but not without 1 or 0; and then only what does not hold both is left.
    expect(gevraagd).toEqual(['0,1', '0', '1', '1,2', '0,2']);
  });

  test('may be missing without an answer', () => {
    expect(listBotsingen(3, vraag([[0, 1]], [[0, 1]]))).toEqual({ botsingen: [[0, 1, 2]], alle: false });
    expect(listBotsingen(2, vraag([[0], [1]], [[1]]))).toEqual({ botsingen: [[0]], alle: false });
  });
});

describe('what to leave out', () => {
  test('is every smallest set that hits each clash and without which the others can be met', () => {
    const sets = [
      [0, 1],
      [1, 2],
      [3, 4],
    ];
    expect(findWeglaten(5, sets, vraag(sets))).toEqual([
      [1, 3],
      [1, 4],
    ]);
    // Also when one clash is all that is known.
    expect(findWeglaten(5, [[3, 4]], vraag(sets))).toEqual([
      [1, 3],
      [1, 4],
    ]);
    expect(findWeglaten(2, [[0, 1]], vraag([[0, 1]]))).toEqual([[0], [1]]);
  });

  test('is not known without an answer, or when nothing helps', () => {
    expect(findWeglaten(2, [[0, 1]], vraag([[0, 1]], [[1]]))).toEqual([]);
    expect(findWeglaten(2, [[0]], vraag([[0]], [[0]]))).toEqual([[0]]);
    expect(findWeglaten(70, [[0]], () => false)).toEqual([]);
  });
});

describe('a clash among many', () => {
  test('is the first of the smallest, with what else is known', () => {
    const twee = [[9], [0, 1]];
    expect(findBotsing(10, vraag(twee))).toEqual({
      elementen: [9],
      kleinste: true,
      botsingen: [[9], [0, 1]],
      alle: false,
      weglaten: [
        [0, 9],
        [1, 9],
      ],
    });
    expect(findBotsing(9, vraag([[8], [0, 1]]))).toMatchObject({ botsingen: [[8], [0, 1]], alle: true });
    expect(findBotsing(10, vraag([[2, 7]]))).toEqual({
      elementen: [2, 7],
      kleinste: true,
      botsingen: [[2, 7]],
      alle: true,
      weglaten: [[2], [7]],
    });
  });

  test('is the smallest when all smaller sets were tried, and maybe not when those are too many', () => {
    const vier = [
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
    ];
    const paren = [
      [0, 1],
      [2, 3],
    ];
    const uit = { elementen: [0, 1], kleinste: true, botsingen: [[0, 1]], alle: false, weglaten: vier };
    expect(findBotsing(12, vraag(paren))).toEqual(uit);
    // Without an answer one too many is left at first.
    expect(findBotsing(10, vraag(paren, [[0, 1, 2, 3, 4, 5, 6, 7, 8]]))).toEqual({ ...uit, kleinste: false });
    const groot = [
      [0, 1, 2, 3],
      [8, 9, 10, 11],
    ];
    const wegen = [0, 1, 2, 3].flatMap((e) => [8, 9, 10, 11].map((f) => [e, f]));
    expect(findBotsing(40, vraag(groot))).toEqual({
      elementen: [0, 1, 2, 3],
      kleinste: false,
      botsingen: [[0, 1, 2, 3]],
      alle: false,
      weglaten: wegen,
    });
    expect(findBotsing(12, vraag(groot))).toMatchObject({ kleinste: true, alle: false, weglaten: wegen });
  });

  test('asks each question once', () => {
    const gevraagd: string[] = [];
    findBotsing(10, (elementen) => {
      gevraagd.push(elementen.join());
      return vraag([[9], [0, 1]])(elementen);
    });
    expect(new Set(gevraagd).size).toBe(gevraagd.length);
  });
});

describe('kinds and thresholds', () => {
  test('the threshold is the value at that place, and there is none for no more than that', () => {
    const waarden = Float64Array.of(7, 3, 9, 1, 9, 5);
    const grens = (aantal: number) => findGrenswaarde(waarden, 0, [0, 1, 2, 3, 4, 5], aantal);
    expect([1, 2, 3, 4, 5, 6, 7].map(grens)).toEqual([9, 9, 7, 5, 3, -Infinity, -Infinity]);
    expect(findGrenswaarde(waarden, 2, [0, 1, 3], 2)).toBe(5);
  });

  test('kinds come by class and then by vak', () => {
    expect(listSoorten(Int32Array.of(5, 1, 4, 7), Int32Array.of(1, 0, 0, 1), 3)).toEqual([
      { vak: 0, kandidaten: Int32Array.of(1) },
      { vak: 2, kandidaten: Int32Array.of(2) },
      { vak: 0, kandidaten: Int32Array.of(0, 3) },
      { vak: 1, kandidaten: Int32Array.of(3) },
      { vak: 2, kandidaten: Int32Array.of(0, 3) },
    ]);
    expect(listSoorten(new Int32Array(0), new Int32Array(0), 2)).toEqual([]);
  });
});

describe('rows get columns', () => {
  const assign = (...kosten: readonly (readonly number[])[]) => {
    const werk = createWerk({}, { standaard: 1e6, wat: 'vergelijkingen' });
    return assignRijen(Float64Array.from(kosten.flat()), kosten.length, werk);
  };

  test.each<[string, number[][], number[]]>([
    ['none without rows', [], []],
    ['the only one', [[5]], [0]],
    ['the cheapest', [[5, 3, 4]], [1]],
    ['the first of equals', [[3, 3, 3]], [0]],
    [
      'each its own',
      [
        [1, 9],
        [9, 1],
      ],
      [0, 1],
    ],
    [
      'crosswise',
      [
        [9, 1],
        [1, 9],
      ],
      [1, 0],
    ],
    [
      'the cheapest together',
      [
        [1, 2],
        [1, 9],
      ],
      [1, 0],
    ],
    [
      'by a chain of three',
      [
        [1, 2, 9],
        [1, 9, 3],
        [1, 9, 9],
      ],
      [1, 2, 0],
    ],
    [
      'with some columns left',
      [
        [4, 1, 2, 9],
        [2, 0, 5, 9],
      ],
      [2, 1],
    ],
    [
      'below nought',
      [
        [-1, -5],
        [-2, -5],
      ],
      [1, 0],
    ],
    [
      'through a longer chain',
      [
        [1, 2, 3, 9],
        [1, 2, 9, 9],
        [1, 9, 9, 9],
        [2, 9, 9, 3],
      ],
      [2, 1, 0, 3],
    ],
  ])('%s', (_, kosten, verwacht) => {
    expect(assign(...kosten)).toEqual(verwacht);
  });

  test('for work that is counted: the columns of every step', () => {
    const kosten = Float64Array.of(1, 9, 9, 1);
    const met = (werk: number) => assignRijen(kosten, 2, createWerk({ werk }, { standaard: 1, wat: 'vergelijkingen' }));
    expect(met(4)).toEqual([0, 1]);
    expect(() => met(3)).toThrow();
  });
});
