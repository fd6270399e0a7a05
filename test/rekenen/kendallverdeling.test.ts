/** The distribution of Kendall's S, beside all orders counted one by one. */
import { createToeval } from 'buurtaanpak/kern';
import { describe, expect, test } from 'vitest';
import { computeS } from '../../src/rekenen/kendall/computeS.js';
import { countBlokparen } from '../../src/rekenen/kendall/countBlokparen.js';
import { countGelijken } from '../../src/rekenen/kendall/countGelijken.js';
import { countMetGelijken } from '../../src/rekenen/kendall/countMetGelijken.js';
import { countZonderGelijken } from '../../src/rekenen/kendall/countZonderGelijken.js';
import { drawVerdeling } from '../../src/rekenen/kendall/drawVerdeling.js';
import {
  addVerdelingen,
  findUiterste,
  type Kendallverdeling,
  sumStaarten,
} from '../../src/rekenen/kendall/kendallverdeling.js';
import { listPaarhellingen } from '../../src/rekenen/kendall/listPaarhellingen.js';
import { kolom, listVerschillende, teller, teVeelWerk, weigering } from './klein.js';

test('equals are counted from the lowest value to the highest', () => {
  expect(countGelijken(kolom(3, 10, 3, 2, 3, 10))).toEqual(Int32Array.of(1, 3, 2));
  expect(countGelijken(kolom())).toEqual(new Int32Array(0));
});

test('pairs are those within a block, with equals', () => {
  const blok = (n: number) => ({ x: new Float64Array(n), y: new Float64Array(n) });
  expect(countBlokparen([blok(3), blok(1), blok(4)])).toBe(3 + 0 + 6);
  expect(countBlokparen([])).toBe(0);
});

test('S is what rises together less what does not', () => {
  // One of six goes the other way, and one pair is equal in both.
  expect(computeS({ x: kolom(1, 2, 3, 3), y: kolom(2, 1, 3, 3) })).toBe(3);
  expect(computeS({ x: kolom(1, 1, 2), y: kolom(2, 1, 0) })).toBe(-2);
  expect(computeS({ x: kolom(1), y: kolom(1) })).toBe(0);
});

test('slopes are of pairs whose figures differ, from low to high', () => {
  const blok = {
    x: kolom(1, 2.5, 2.5, 4),
    y: kolom(3.5, 1, 2, 3.5),
    figuren: kolom(10, 12, 12, 20),
    uitkomsten: kolom(7, 1, 2, 7 + 1e-13),
  };
  const ander = { x: kolom(2, 1), y: kolom(1, 2), figuren: kolom(3, 1), uitkomsten: kolom(0, 5) };
  // Between 10 and 20 the outcomes are equal but for rounding.
  const verwacht = [-3, -5 / 2, -5 / 2, 0, 5 / 8, 6 / 8];
  const gevonden = listPaarhellingen([blok, ander]);
  expect(gevonden).toHaveLength(6);
  verwacht.forEach((helling, i) => {
    expect(gevonden[i]).toBeCloseTo(helling, 12);
  });
  expect(gevonden[3]).toBe(0);
  expect(listPaarhellingen([])).toEqual(kolom());
});

describe('distributions', () => {
  const munt: Kendallverdeling = { kansen: kolom(0.5, 0, 0.5), hoogste: 1 };

  test('are added up', () => {
    expect(addVerdelingen(munt, munt)).toEqual({ kansen: kolom(0.25, 0, 0.5, 0, 0.25), hoogste: 2 });
    const scheef: Kendallverdeling = { kansen: kolom(0.125, 0.5, 0.375), hoogste: 1 };
    expect(addVerdelingen(scheef, munt)).toEqual({
      kansen: kolom(0.0625, 0.25, 0.25, 0.25, 0.1875),
      hoogste: 2,
    });
  });

  test('have two tails', () => {
    const een: Kendallverdeling = { kansen: kolom(0.125, 0.25, 0.25, 0.3125, 0.0625), hoogste: 2 };
    expect([-1, 0, 1, 2, 3].map((afstand) => sumStaarten(een, afstand))).toEqual([1, 1, 0.75, 0.1875, 0]);
    expect(sumStaarten({ kansen: kolom(0.75, 0, 0.5), hoogste: 1 }, 1)).toBe(1);
  });

  test('have a largest distance, where either end has a chance', () => {
    expect(findUiterste({ kansen: kolom(0, 0, 1, 0, 0), hoogste: 2 })).toBe(0);
    expect(findUiterste({ kansen: kolom(0, 0.5, 0, 0.5, 0), hoogste: 2 })).toBe(1);
    expect(findUiterste({ kansen: kolom(0, 0, 0.5, 0, 0.5), hoogste: 2 })).toBe(2);
    expect(findUiterste({ kansen: kolom(0.5, 0, 0.5, 0, 0), hoogste: 2 })).toBe(2);
  });
});

/** A row with each value so many times. */
const expand = (groepen: readonly number[]) =>
  groepen.flatMap((aantal, waarde) => new Array<number>(aantal).fill(waarde));

/** The chance of each S, over all orders. */
function countKansen(groepenX: readonly number[], groepenY: readonly number[]): Map<number, number> {
  const x = Float64Array.from(expand(groepenX));
  const orders = listVerschillende(expand(groepenY));
  const uit = new Map<number, number>();
  for (const orde of orders) {
    const s = computeS({ x, y: Float64Array.from(orde) });
    uit.set(s, (uit.get(s) ?? 0) + 1 / orders.length);
  }
  return uit;
}

function expectKansen({ kansen, hoogste }: Kendallverdeling, verwacht: Map<number, number>, paren: number) {
  expect(hoogste).toBe(paren);
  expect(kansen).toHaveLength(2 * paren + 1);
  kansen.forEach((kans, i) => {
    expect(kans, `S ${i - hoogste}`).toBeCloseTo(verwacht.get(i - hoogste) ?? 0, 14);
  });
}

const countParen = (groepen: readonly number[]) =>
  groepen.reduce((som, een, i) => som + groepen.slice(0, i).reduce((deel, ander) => deel + een * ander, 0), 0);

describe('S of all orders', () => {
  test.each([
    [[1]],
    [[1, 1]],
    [[1, 1, 1]],
    [[1, 1, 1, 1, 1]],
    [[2, 1]],
    [[1, 2]],
    [[3, 2]],
    [[2, 1, 2]],
    [[1, 1, 2, 1]],
    [[4]],
  ])('with equals in one row, %j times each', (groepen) => {
    const n = groepen.reduce((a, b) => a + b, 0);
    const verwacht = countKansen(new Array<number>(n).fill(1), groepen);
    expectKansen(countZonderGelijken(Int32Array.from(groepen)), verwacht, countParen(groepen));
  });

  test.each([
    [
      [2, 1],
      [1, 2],
    ],
    [
      [2, 2],
      [2, 2],
    ],
    [
      [1, 3, 1],
      [2, 1, 2],
    ],
    [
      [2, 3],
      [1, 1, 3],
    ],
    [
      [3, 1, 2],
      [4, 2],
    ],
    [[3], [1, 2]],
    [
      [1, 1, 1],
      [1, 1, 1],
    ],
  ])('with equals in both rows, %j and %j times each', (groepenX, groepenY) => {
    const gevonden = countMetGelijken(Int32Array.from(groepenX), Int32Array.from(groepenY))!;
    expectKansen(gevonden, countKansen(groepenX, groepenY), Math.min(countParen(groepenX), countParen(groepenY)));
  });

  test('is not worked out beyond 20,000 states', () => {
    // Five values that occur once and four that occur four times: 2^5 x 5^4 states.
    const een = Int32Array.of(1, 1, 1, 1, 1, 4, 4, 4, 4);
    const gevonden = countMetGelijken(Int32Array.of(21), een)!;
    expect(gevonden.hoogste).toBe(0);
    expect(gevonden.kansen[0]).toBeCloseTo(1, 12);
    expect(countMetGelijken(Int32Array.of(22), Int32Array.of(1, 1, 1, 1, 1, 4, 4, 4, 5))).toBeUndefined();
  });

  test('is not worked out beyond five million steps', () => {
    expect(countMetGelijken(new Int32Array(12).fill(4), Int32Array.of(16, 16, 16))).toBeUndefined();
  });
});

describe('S of orders that are drawn', () => {
  // The figures of the first block do not stand in order, and two are equal.
  const blokken = [
    { x: kolom(4, 1.5, 1.5, 3), y: kolom(1, 2.5, 2.5, 4) },
    { x: kolom(1, 2, 3), y: kolom(3, 1, 2) },
  ];

  /** The same draws, each scored pair by pair. */
  function drawSlow(aantal: number) {
    const toeval = createToeval('trekking');
    const uit = new Int32Array(aantal);
    for (const { x, y } of blokken) {
      const volgorde = x.toSorted();
      const rij = [...y];
      for (let i = 0; i < aantal; i++) {
        for (let j = rij.length - 1; j > 0; j--) {
          const l = toeval.nextBelow(j + 1);
          [rij[j], rij[l]] = [rij[l]!, rij[j]!];
        }
        uit[i]! += computeS({ x: volgorde, y: Float64Array.from(rij) });
      }
    }
    return uit;
  }

  test('is that of each order by itself, added up over the blocks', () => {
    expect(drawVerdeling(blokken, 60, createToeval('trekking'), teller(60 * 9))).toEqual(drawSlow(60));
  });

  test('costs the pairs that are compared', () => {
    expect(weigering(() => drawVerdeling(blokken, 60, createToeval('trekking'), teller(60 * 9 - 1)))).toEqual(
      teVeelWerk(60 * 9, 60 * 9 - 1),
    );
  });
});
