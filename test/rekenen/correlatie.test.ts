import { describe, expect, test } from 'vitest';
import { correlate, correlatePearson, testSamenhang } from '../../src/rekenen/index.js';

const kolom = (...getallen: number[]) => Float64Array.from(getallen);

describe('the correlation of Pearson', () => {
  test('by hand', () => {
    expect(correlatePearson(kolom(1, 2, 3), kolom(1, 3, 2))).toBe(0.5);
    expect(correlatePearson(kolom(1, 2, 3, 4), kolom(4, 3, 2, 1))).toBe(-1);
  });

  test('is over the rows where both have a figure', () => {
    const gat = Number.NaN;
    expect(correlate(kolom(1, gat, 2, 9, 3), kolom(1, 8, 3, gat, 2))).toBe(0.5);
  });

  test('does not lose small differences between large figures', () => {
    const [x, y] = [kolom(1, 2, 4, 8, 3), kolom(2, 1, 5, 7, 7)];
    const ver = (rij: Float64Array) => rij.map((getal) => 2 ** 20 + getal);
    expect(correlatePearson(ver(x), ver(y))).toBeCloseTo(correlatePearson(x, y)!, 12);
  });

  test.each([5e307, 1e150, 1e80, 1e-80, 1e-150, 1e-200, 1e-300])('of figures as large as %d', (eenheid) => {
    const keer = (rij: Float64Array) => rij.map((getal) => getal * eenheid);
    expect(correlatePearson(keer(kolom(1, 2, 3)), keer(kolom(1, 3, 2)))).toBeCloseTo(0.5, 14);
  });

  test('of figures so large that their sum is no number', () => {
    expect(correlatePearson(kolom(1e308, 1.5e308, 1.25e308), kolom(1, 3, 2))).toBeCloseTo(1, 12);
    expect(correlatePearson(kolom(1, 3, 2), kolom(-1.7e308, 1.7e308, 1))).toBeCloseTo(1, 12);
    expect(correlatePearson(kolom(-1.7e308, -1.6e308), kolom(2, 1))).toBe(-1);
  });

  test('is not defined where a column does not vary but for rounding, and of fewer than two rows', () => {
    expect(correlatePearson(kolom(0.3, 0.1 + 0.2, 0.3), kolom(1, 2, 3))).toBeUndefined();
    expect(correlatePearson(kolom(1, 2, 3), kolom(5, 5, 5))).toBeUndefined();
    expect(correlatePearson(kolom(1), kolom(2))).toBeUndefined();
    expect(correlatePearson(kolom(), kolom())).toBeUndefined();
  });
});

test('figures that are equal but for rounding share their rank', () => {
  const uitkomsten = [1, 2, 3, 4];
  for (const maat of ['spearman', 'kendall'] as const) {
    const gelijk = testSamenhang([0.3, 0.3, 1, 2], uitkomsten, { maat });
    expect(testSamenhang([0.1 + 0.2, 0.3, 1, 2], uitkomsten, { maat })).toEqual(gelijk);
  }
});
