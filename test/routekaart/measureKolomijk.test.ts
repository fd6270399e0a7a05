import { describe, expect, test } from 'vitest';
import { measureBereik } from '../../src/rekenen/index.js';
import { measureKolomijk } from '../../src/routekaart/ijk/measureKolomijk.js';
import { rankBinnen } from '../../src/routekaart/ijk/rankBinnen.js';
import { reeks } from './klein.js';

const measure = (...waarden: readonly (number | null)[]) => {
  const x = reeks(...waarden);
  return measureKolomijk(x, measureBereik(x));
};

describe('measureKolomijk', () => {
  test('the measures of a column with a gap', () => {
    const { kwantielen, verdeling, ...rest } = measure(6, null, 2, 4, 4, 9);
    expect(rest).toEqual({
      aantal: 5,
      minimum: 2,
      maximum: 9,
      gemiddelde: 5,
      // The squares of the deviations add up to 28.
      spreiding: Math.sqrt(7),
      mediaan: 4,
      mad: 2,
      norm: Math.sqrt(153),
    });
    // Sorted 2, 4, 4, 6, 9: each step is a fifth of a place.
    const verwacht = [2, 2.4, 2.8, 3.2, 3.6, 4, 4, 4, 4, 4, 4, 4.4, 4.8, 5.2, 5.6, 6, 6.6, 7.2, 7.8, 8.4, 9];
    expect([...kwantielen]).toEqual(verwacht);
    expect(verdeling).toEqual({ waarden: reeks(2, 4, 6, 9), tot: reeks(1, 3, 4, 5) });
  });

  test('one value has no spread', () => {
    const { spreiding, mad, gemiddelde, kwantielen } = measure(3);
    expect([spreiding, mad, gemiddelde]).toEqual([0, 0, 3]);
    expect(new Set(kwantielen)).toEqual(new Set([3]));
  });

  test('values that are equal except for rounding are one', () => {
    expect(measure(1, 1 + 1e-13, 2).verdeling?.tot).toEqual(reeks(2, 3));
  });

  test('values of any size', () => {
    const groot = measure(1e200, 2e200, 3e200);
    expect(groot).toMatchObject({
      gemiddelde: expect.closeTo(2e200, -190),
      mediaan: expect.closeTo(2e200, -190),
      mad: expect.closeTo(1e200, -190),
      spreiding: expect.closeTo(1e200, -190),
      norm: expect.closeTo(Math.sqrt(14) * 1e200, -190),
    });
    expect([groot.kwantielen[0], groot.kwantielen[10], groot.kwantielen[20]]).toEqual([1e200, 2e200, 3e200]);
    const klein = measure(1e-200, 3e-200);
    expect(klein.norm / 1e-200).toBeCloseTo(Math.sqrt(10), 12);
    expect(klein.gemiddelde / 1e-200).toBeCloseTo(2, 12);
  });
});

describe('rankBinnen', () => {
  const rank = (x: number, gelijk: 'laagste' | 'gemiddeld' = 'laagste', omgekeerd = false) =>
    rankBinnen(measure(10, 20, 20, 30), x, gelijk, omgekeerd);

  test('the rank of a value among the members', () => {
    expect([5, 10, 15, 20, 25, 30, 35].map((x) => rank(x))).toEqual([1, 1, 2, 2, 4, 4, 4]);
    expect([5, 10, 15, 20, 25, 30, 35].map((x) => rank(x, 'gemiddeld'))).toEqual([1, 1, 1.5, 2.5, 3.5, 4, 4]);
    expect([5, 10, 15, 20, 25, 30, 35].map((x) => rank(x, 'laagste', true))).toEqual([4, 4, 4, 2, 2, 1, 1]);
    expect([10, 20, 30].map((x) => rank(x, 'gemiddeld', true))).toEqual([4, 2.5, 1]);
    expect(rank(20 + 1e-12)).toBe(2);
    expect(rank(10 - 1e-12)).toBe(1);
    expect(rank(Number.NaN)).toBeNaN();
  });

  test('without the members, by the twentieths', () => {
    const waarden = Array.from({ length: 21 }, (_, i) => 10 * i);
    const ijk = { ...measure(...waarden), verdeling: undefined };
    const bij = (x: number, omgekeerd = false) => rankBinnen(ijk, x, 'laagste', omgekeerd);
    expect([-1, 0, 5, 10, 195, 200, 201].map((x) => bij(x))).toEqual([1, 1, 1.5, 2, 20.5, 21, 21]);
    expect([-1, 0, 5, 10, 200, 201].map((x) => bij(x, true))).toEqual([21, 21, 20.5, 20, 1, 1]);
    expect(bij(10 + 1e-12)).toBeCloseTo(2, 9);
    expect(bij(Number.NaN)).toBeNaN();
  });
});
