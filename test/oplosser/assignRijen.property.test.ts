import { createWerk } from 'buurtaanpak/kern/huis';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignRijen } from '../../src/oplosser/index.js';

type Tabel = readonly (readonly number[])[];

const assign = (kosten: Tabel) =>
  assignRijen(
    Float64Array.from(kosten.flat()),
    kosten.length,
    createWerk({}, { standaard: 1e9, wat: 'vergelijkingen' }),
  );

/** The lowest sum by trying every column for every row. */
function findLaagste(kosten: Tabel, bezet: readonly number[] = []): number {
  const rij = kosten[bezet.length];
  if (rij === undefined) return 0;
  return Math.min(
    ...rij.flatMap((prijs, k) => (bezet.includes(k) ? [] : [prijs + findLaagste(kosten, [...bezet, k])])),
  );
}

describe('assignRijen', () => {
  test('gives rows the columns with the lowest sum, not each row its own cheapest', () => {
    expect(
      assign([
        [1, 2],
        [1, 9],
      ]),
    ).toEqual([1, 0]);
    expect(
      assign([
        [4, 1, 3],
        [2, 0, 5],
        [3, 2, 2],
      ]),
    ).toEqual([1, 0, 2]);
    expect(assign([])).toEqual([]);
  });

  test('has the sum of trying everything, with a column of its own for every row', () => {
    const tabel = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 2 })).chain(([n, meer]) => {
      const rij = fc.array(fc.integer({ min: -5, max: 20 }), { minLength: n + meer, maxLength: n + meer });
      return fc.array(rij, { minLength: n, maxLength: n });
    });
    fc.assert(
      fc.property(tabel, (kosten) => {
        const kolommen = assign(kosten);
        expect(new Set(kolommen).size).toBe(kosten.length);
        const som = kolommen.reduce((totaal, k, r) => totaal + kosten[r]![k]!, 0);
        expect(som).toBe(findLaagste(kosten));
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
