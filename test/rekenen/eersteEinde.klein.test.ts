import { describe, expect, test } from 'vitest';
import { countVoorwaarden } from '../../src/rekenen/toets/countVoorwaarden.js';
import { findEersteEinde } from '../../src/rekenen/toets/findEersteEinde.js';
import { findGenoeg } from '../../src/rekenen/toets/findGenoeg.js';
import { narrowStreek } from '../../src/rekenen/toets/narrowStreek.js';
import { selectVoorwaarden } from '../../src/rekenen/toets/selectVoorwaarden.js';
import { splitVoorwaarden } from '../../src/rekenen/toets/splitVoorwaarden.js';
import type { Voorwaarden } from '../../src/rekenen/toets/voorwaarden.js';
import { walkStreek } from '../../src/rekenen/toets/walkStreek.js';

type Machten = readonly [number, number, number, number, number];

function voorwaarden(rijen: readonly Machten[]): Voorwaarden {
  const kolom = (k: 0 | 1 | 2 | 3 | 4) => Float64Array.from(rijen, (rij) => rij[k]);
  return { aantal: rijen.length, machten: [kolom(0), kolom(1), kolom(2), kolom(3), kolom(4)] };
}
/** Holds from `t` on. */
const vanaf = (t: number): Machten => [t, -1, 0, 0, 0];
/** Holds up to `t`. */
const tot = (t: number): Machten => [-t, 1, 0, 0, 0];
/** Holds between two places. */
const tussen = (a: number, b: number): Machten => [a * b, -a - b, 1, 0, 0];
const NOOIT: Machten = [1, 0, 1, 0, 0];

/** The polynomial with these Bernstein numbers on the stretch from 0 to 1, and with `x` for `(x - van) / d`. */
function fromBernstein([b0, b1, b2, b3, b4]: readonly number[], van: number, d: number): Machten {
  const [n0, n1, n2, n3, n4] = [b0 ?? 0, b1 ?? 0, b2 ?? 0, b3 ?? 0, b4 ?? 0];
  const t = [
    n0,
    4 * (n1 - n0),
    6 * (n2 - 2 * n1 + n0),
    4 * (n3 - 3 * n2 + 3 * n1 - n0),
    n4 - 4 * n3 + 6 * n2 - 4 * n1 + n0,
  ];
  const uit = [0, 0, 0, 0, 0];
  let macht = [1];
  for (const a of t) {
    for (const [k, m] of macht.entries()) uit[k] = (uit[k] ?? 0) + a * m;
    macht = [0, ...macht].map((hoger, k) => hoger / d - ((macht[k] ?? 0) * van) / d);
  }
  return [uit[0] ?? 0, uit[1] ?? 0, uit[2] ?? 0, uit[3] ?? 0, uit[4] ?? 0];
}

describe('conditions', () => {
  test('are counted where they are 0 or lower', () => {
    const lijst = voorwaarden([vanaf(2), tot(2), tussen(1, 3), NOOIT, [-31, 1, 1, 1, 1], [30, 1, -1, 1, -1]]);
    expect([1, 2, 3].map((x) => countVoorwaarden(lijst, 1, x))).toEqual([3, 4, 3]);
    // At -2: 4, -4, 15, 5, -31 - 2 + 4 - 8 + 16 = -21 and 30 - 2 - 4 - 8 - 16 = 0.
    expect(countVoorwaarden(lijst, -1, 2)).toBe(3);
  });

  test('are chosen by their places', () => {
    const lijst = voorwaarden([
      [1, 2, 3, 4, 5],
      [6, 7, 8, 9, 10],
      [11, 12, 13, 14, 15],
    ]);
    expect(selectVoorwaarden(lijst.machten, Int32Array.of(2, 0))).toEqual(
      voorwaarden([
        [11, 12, 13, 14, 15],
        [1, 2, 3, 4, 5],
      ]),
    );
    expect(selectVoorwaarden(lijst.machten, Int32Array.of())).toEqual(voorwaarden([]));
  });

  test.each([
    [1, 0, 1],
    [1, 2, 6],
    [-1, 2, 6],
  ] as const)('on side %d, from %d to %d, hold there, do not, or may', (kant, van, einde) => {
    for (let i = 0; i < 243; i++) {
      const b = [0, 1, 2, 3, 4].map((k) => (Math.floor(i / 3 ** k) % 3) - 1);
      const [a0, a1, a2, a3, a4] = fromBernstein(b, van, einde - van);
      const uit = splitVoorwaarden(voorwaarden([[a0, kant * a1, a2, kant * a3, a4]]), kant, van, einde);
      const houdt = b.every((een) => een <= 0);
      const faalt = b.every((een) => een > 0);
      expect([b, uit.zeker, uit.twijfel.aantal]).toEqual([b, houdt ? 1 : 0, houdt || faalt ? 0 : 1]);
    }
  });

  test('that may hold keep their numbers and order', () => {
    const lijst = voorwaarden([tot(9), tussen(1, 3), NOOIT, vanaf(4), vanaf(0), tot(4)]);
    expect(splitVoorwaarden(lijst, 1, 2, 5)).toEqual({
      zeker: 2,
      twijfel: voorwaarden([tussen(1, 3), vanaf(4), tot(4)]),
    });
  });
});

describe('a place that is far enough', () => {
  const find = (rijen: readonly Machten[], nodig: number, rest: { van?: number; gok?: number } = {}) =>
    findGenoeg(voorwaarden(rijen), { nodig, kant: 1, van: 1e-9, gok: 1, ...rest });

  test('is found by doubling, by halving, and by cutting the last factor of two in 512 parts', () => {
    // Looked for from 3: 1.5 is enough and 0.75 is not; 512 log2(1 / 0.75) = 212.5.
    expect(find([vanaf(1)], 1, { gok: 3 })).toBeCloseTo(0.75 * 2 ** (213 / 512), 12);
    // From 0.3: 0.6 is not enough and 1.2 is; 512 log2(1 / 0.6) = 377.3.
    expect(find([vanaf(1)], 1, { gok: 0.3 })).toBeCloseTo(0.6 * 2 ** (378 / 512), 12);
    expect(find([vanaf(1)], 1, { gok: 1 })).toBe(1);
    expect(find([vanaf(1), vanaf(2)], 2, { gok: 2 })).toBe(2);
    expect(find([vanaf(1), vanaf(2)], 1, { gok: 2 })).toBe(1);
  });

  test('is not before the begin', () => {
    // From 1.01 times the begin: 0.505 lies before it.
    const uit = find([vanaf(0.5)], 1, { van: 0.9, gok: 0.1 });
    expect(uit).toBeCloseTo(0.9 * 1.01 ** (1 / 512), 12);
    expect(find([vanaf(0.5)], 1, { van: 0.9, gok: 0.95 })).toBeCloseTo(0.9 * (0.95 / 0.9) ** (1 / 512), 5);
  });

  test('is not found beyond where effects are the same, or when there is none', () => {
    expect(find([NOOIT], 1)).toBeUndefined();
    expect(find([vanaf(1)], 2)).toBeUndefined();
    expect(find([vanaf(3e12)], 1, { gok: 1e15 })).toBeUndefined();
    expect(find([vanaf(1)], 1, { gok: 1e15 })).toBeCloseTo(1, 2);
  });

  test('is looked for with every second of many, and made sure with all', () => {
    const rijen = Array.from({ length: 8_193 }, (_, i) => vanaf(i % 2 === 0 ? 1 : 10));
    expect(find(rijen, 4_097)).toBe(1);
    // Steps of 1.005, its square, its fourth power and so on, until 10 is passed: 1.005^255 is 3.57.
    expect(find(rijen, 6_000)).toBeCloseTo(1.005 ** 511, 9);
    // The other way round: 16 is enough and 8 is not; 512 log2(10 / 8) = 164.8.
    expect(find([...rijen.slice(1), vanaf(10)], 4_097)).toBeCloseTo(8 * 2 ** (165 / 512), 12);
  });
});

describe('a short stretch before which there are too few', () => {
  const narrow = (rijen: readonly Machten[], nodig: number, ver: number, van = 1e-9, kant: 1 | -1 = 1) =>
    narrowStreek(voorwaarden(rijen), { nodig, kant, van, gok: 1 }, ver);
  // From 1.05 / 1.1 to 1.05: the first middle is enough, and those after it lie before 1 until the ends are near.
  const EINDE = 1.05 / Math.sqrt(1.1);

  test('ends at the nearest place that is enough', () => {
    const uit = narrow([vanaf(1)], 1, 1.05);
    expect(uit?.tot).toBeCloseTo(EINDE, 12);
    expect(uit?.van).toBeCloseTo(EINDE / 1.002, 12);
    expect(narrow([[1, 1, 0, 0, 0]], 1, 1.05, 1e-9, -1)?.tot).toBeCloseTo(EINDE, 12);
    expect(narrow([vanaf(1)], 1, 1.001, 0.5)?.tot).toBeLessThan(1.002);
  });

  test('begins before a stretch that is enough already', () => {
    const uit = narrow([vanaf(1), tussen(0.9805, 0.9815)], 1, 1.05);
    expect(uit?.tot).toBeCloseTo(EINDE, 12);
    expect(uit?.van).toBeCloseTo(EINDE / 1.002 ** 27, 12);
  });

  test('is not certain when far before it enough may hold, or when there is no room', () => {
    expect(narrow([vanaf(1), tussen(0.2, 0.3)], 1, 1.05)).toBeUndefined();
    expect(narrow([vanaf(1)], 1, 1.05, 0.9999)).toBeUndefined();
    expect(narrow([vanaf(1), tot(0.5)], 1, 1.05)).toBeUndefined();
    expect(narrow([vanaf(1), vanaf(1), tot(0.5)], 2, 1.05)?.tot).toBeCloseTo(EINDE, 12);
  });
});

describe('walking from crossing to crossing', () => {
  const walk = (rijen: readonly Machten[], nodig: number, van: number, einde: number, kant: 1 | -1 = 1) =>
    walkStreek(voorwaarden(rijen), { nodig, kant, van, gok: 1 }, einde);

  test('ends where enough hold', () => {
    const rijen = [vanaf(3), vanaf(2), tot(2.5), tot(9), vanaf(1)];
    expect([1, 2, 3, 4, 5].map((nodig) => walk(rijen, nodig, 1.5, 5))).toEqual([2, 2, 2, 2, undefined]);
    expect(walk([vanaf(3), vanaf(2)], 2, 1, 5)).toBe(3);
    expect(walk([[2, 1, 0, 0, 0]], 1, 1, 5, -1)).toBe(2);
    expect(walk([], 1, 1, 5)).toBeUndefined();
  });

  test('counts what begins to hold before what ceases at the same place', () => {
    expect(walk([tot(2), vanaf(2)], 2, 1, 5)).toBe(2);
    expect(walk([vanaf(2), tot(2)], 2, 1, 5)).toBe(2);
  });

  test('counts what holds at the begin and nowhere after it', () => {
    expect(walk([tot(1), vanaf(2)], 1, 1, 5)).toBe(2);
  });
});

test('the first place is the begin, a place near, or one that only a walk finds', () => {
  const find = (rijen: readonly Machten[], nodig: number, gok = 1) =>
    findEersteEinde(voorwaarden(rijen), { nodig, kant: 1, van: 0.5, gok });
  expect(find([tot(1), vanaf(2)], 1)).toBe(0.5);
  expect(find([vanaf(0.5)], 1)).toBe(0.5);
  expect(find([tot(9), vanaf(2)], 2)).toBeCloseTo(2, 12);
  expect(find([vanaf(4), tussen(0.7, 0.7001)], 1, 4)).toBeCloseTo(0.7, 12);
  expect(find([tussen(0.7, 0.7001)], 1, 4)).toBeCloseTo(0.7, 12);
  expect(find([NOOIT], 1)).toBeUndefined();
});
