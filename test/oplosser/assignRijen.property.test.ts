import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignRijen } from '../../src/oplosser/index.js';

/** The lowest sum by trying every column for every row. */
function findLaagste(kosten: readonly Float64Array[], bezet: readonly number[] = []): number {
  const rij = kosten[bezet.length];
  if (rij === undefined) return 0;
  return Math.min(
    ...[...rij.entries()].flatMap(([k, prijs]) =>
      bezet.includes(k) ? [] : [prijs + findLaagste(kosten, [...bezet, k])],
    ),
  );
}

describe('assignRijen', () => {
  test('gives rows the columns with the lowest sum, not each row its own cheapest', () => {
    expect(assignRijen([Float64Array.of(1, 2), Float64Array.of(1, 9)])).toEqual([1, 0]);
    expect(assignRijen([Float64Array.of(4, 1, 3), Float64Array.of(2, 0, 5), Float64Array.of(3, 2, 2)])).toEqual([
      1, 0, 2,
    ]);
    expect(assignRijen([])).toEqual([]);
  });

  test('has the sum of trying everything, with a column of its own for every row', () => {
    const tabel = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 2 })).chain(([n, meer]) => {
      const rij = fc.array(fc.integer({ min: -5, max: 20 }), { minLength: n + meer, maxLength: n + meer });
      return fc.array(
        rij.map((kosten) => Float64Array.from(kosten)),
        { minLength: n, maxLength: n },
      );
    });
    fc.assert(
      fc.property(tabel, (kosten) => {
        const kolommen = assignRijen(kosten);
        expect(new Set(kolommen).size).toBe(kosten.length);
        const som = kolommen.reduce((totaal, k, r) => totaal + kosten[r]![k]!, 0);
        expect(som).toBe(findLaagste(kosten));
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
