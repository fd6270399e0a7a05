/** The correlations and Cronbach's alpha, by hand. */
import { describe, expect, test } from 'vitest';
import { computeAlfa, correlate, correlateAll, correlatePearson, correlateSoort } from '../../src/rekenen/index.js';
import { pairWaarden } from '../../src/rekenen/samenhang/pairWaarden.js';
import { kolom } from './klein.js';

const gat = Number.NaN;

test('pairs are the rows where both have a figure', () => {
  expect(pairWaarden(kolom(1, gat, 3, gat, 5), kolom(6, 7, gat, gat, 0))).toEqual({ x: kolom(1, 5), y: kolom(6, 0) });
  expect(pairWaarden(kolom(), kolom())).toEqual({ x: kolom(), y: kolom() });
});

describe('three kinds of correlation', () => {
  const x = kolom(1, gat, 2, 4, 10);
  const y = kolom(1, 4, 3, gat, 2);

  test.each([
    // Of 1, 2, 10 and 1, 3, 2: the products add up to 1, the squares to 438/9 and 2.
    ['pearson', 3 / Math.sqrt(876)],
    ['spearman', 0.5],
    ['kendall', 1 / 3],
  ] as const)('%s', (soort, verwacht) => {
    expect(correlateSoort(x, y, soort)).toBeCloseTo(verwacht, 14);
    expect(correlateSoort(y, x, soort)).toBeCloseTo(verwacht, 14);
    expect(
      correlateSoort(
        x,
        y.map((getal) => -getal),
        soort,
      ),
    ).toBeCloseTo(-verwacht, 14);
  });

  test('kendall leaves out of each row the pairs that are equal there', () => {
    // Of six pairs 5 differ in x and 4 in y; one goes the same way, two the other.
    expect(correlateSoort(kolom(1, 1, 2, 3), kolom(1, 2, 2, 1), 'kendall')).toBeCloseTo(-1 / Math.sqrt(20), 14);
    expect(correlateSoort(kolom(0.3, 0.1 + 0.2, 1), kolom(2, 1, 3), 'kendall')).toBeCloseTo(2 / Math.sqrt(6), 14);
    expect(correlateSoort(kolom(1, 3, 2), kolom(1, 1 + 1e-13, 2), 'kendall')).toBeCloseTo(0, 14);
  });

  test('spearman shares the ranks of equals', () => {
    expect(correlateSoort(kolom(1, 1, 2, 30), kolom(5, 6, 7, 8), 'spearman')).toBeCloseTo(4.5 / Math.sqrt(22.5), 14);
    expect(correlateSoort(kolom(5, 6, 7, 8), kolom(1, 1, 2, 30), 'spearman')).toBeCloseTo(4.5 / Math.sqrt(22.5), 14);
  });

  test('is not defined where a row does not vary', () => {
    for (const soort of ['pearson', 'spearman', 'kendall'] as const) {
      expect(correlateSoort(kolom(1, 2, 3), kolom(4, 4, 4), soort)).toBeUndefined();
      expect(correlateSoort(kolom(4, 4, 4), kolom(1, 2, 3), soort)).toBeUndefined();
      expect(correlateSoort(kolom(1, gat), kolom(gat, 1), soort)).toBeUndefined();
    }
  });
});

test('of all columns: 1 with itself, 0 where it is not defined', () => {
  expect(correlateAll([kolom(1, 2, 3), kolom(1, 3, 2), kolom(7, 7, 7)])).toEqual([
    [1, 0.5, 0],
    [0.5, 1, 0],
    [0, 0, 1],
  ]);
  expect(correlateAll([])).toEqual([]);
});

test('two rows are a line; a correlation is not above 1 by rounding', () => {
  expect(correlatePearson(kolom(1, 2), kolom(5, 3))).toBe(-1);
  expect(correlate(kolom(1, 2, gat), kolom(3, 5, 9))).toBe(1);
  for (const a of [0.1, 0.3, 0.7, 1.1, 1.3]) {
    const x = kolom(a, 2 * a, 3.3 * a, 7.7 * a);
    const r = correlatePearson(
      x,
      x.map((getal) => 3 * getal),
    )!;
    expect(r).toBeLessThanOrEqual(1);
    expect(r).toBeCloseTo(1, 14);
    expect(
      correlatePearson(
        x,
        x.map((getal) => -3 * getal),
      )!,
    ).toBeGreaterThanOrEqual(-1);
  }
});

test('a product of squares that is too small or too large is taken apart', () => {
  // The squares add up to 2 times the square of the unit.
  for (const [een, ander] of [
    [1e-140, 1e-140],
    [1e-150, 1e-3],
    [1e120, 1e120],
  ] as const) {
    expect(correlatePearson(kolom(een, 2 * een, 3 * een), kolom(ander, 3 * ander, 2 * ander))).toBeCloseTo(0.5, 12);
  }
});

describe("Cronbach's alpha", () => {
  const A = kolom(1, 2, 3);
  const B = kolom(1, 3, 2);

  test('of two columns and of three', () => {
    // Variances 1 and 1, together 1.
    expect(computeAlfa([A, B])).toBeCloseTo(2 / 3, 14);
    // A variance of 4, with the others 2 and 1.
    expect(computeAlfa([A, B, kolom(2, 4, 6)])).toBeCloseTo(21 / 26, 14);
    expect(computeAlfa([kolom(1, 2), kolom(1, 2)])).toBeCloseTo(1, 14);
  });

  test('each covariance has the rows where both have a figure', () => {
    // The variance of 1, 3, 2, 9 is 155/12.
    expect(computeAlfa([kolom(1, 2, 3, gat), kolom(1, 3, 2, 9)])).toBeCloseTo(24 / 179, 14);
  });

  test('is below 0 for columns that go against each other', () => {
    // Variances 1 and 1, together -1/2: 2 (1 - 2 / 1).
    expect(computeAlfa([A, kolom(3, 1, 2)])).toBeCloseTo(-2, 12);
  });

  test('is not defined for fewer than two columns or rows, nor where they cancel each other out', () => {
    expect(computeAlfa([])).toBeUndefined();
    expect(computeAlfa([A])).toBeUndefined();
    expect(computeAlfa([kolom(1), kolom(2)])).toBeUndefined();
    expect(computeAlfa([A, kolom(3, 2, 1)])).toBeUndefined();
    expect(computeAlfa([kolom(0.1, 0.2, 0.4), kolom(-0.1, -0.2, -0.4)])).toBeUndefined();
    expect(computeAlfa([kolom(1, 1), kolom(2, 2)])).toBeUndefined();
  });
});
