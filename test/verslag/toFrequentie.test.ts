import { toFrequentie } from 'buurtaanpak/verslag';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGegevensJson } from '../gegevens.js';
import { runs } from '../runs.js';

interface Geval {
  readonly k: number;
  readonly n: number;
  readonly verwacht: {
    readonly aantal: number;
    readonly van: number;
    readonly zin: string;
    readonly standaardfout: string;
    readonly wilson95: readonly [string, string];
  };
}

const { gevallen } = readGegevensJson<{ readonly gevallen: readonly Geval[] }>(
  'referentie/publicatie_kans_gevallen.json',
);

describe('toFrequentie', () => {
  test.each(gevallen)('$k of $n', ({ k, n, verwacht }) => {
    const { standaardfout, wilson95, ...uit } = toFrequentie(k, n);
    const { standaardfout: fout, wilson95: interval, ...rest } = verwacht;
    expect(uit).toMatchObject(rest);
    expect(standaardfout).toBeCloseTo(Number(fout), 11);
    for (const [i, grens] of wilson95.entries()) expect(grens).toBeCloseTo(Number(interval[i]), 11);
  });

  test('says of what kind it is', () => {
    const soort = (keer: number, van: number) => toFrequentie(keer, van).soort;
    expect([soort(0, 500), soort(500, 500), soort(2, 500), soort(498, 500), soort(115, 500), soort(7, 60)]).toEqual([
      'geen',
      'alle',
      'minder_dan',
      'meer_dan',
      'ongeveer',
      'precies',
    ]);
  });

  test('refuses what are no numbers of draws', () => {
    for (const [keer, van] of [
      [0, 0],
      [-1, 10],
      [11, 10],
      [0.5, 10],
      [Number.NaN, 10],
      [1, Number.POSITIVE_INFINITY],
      [1, 1_000_000_001],
    ] as const)
      expect(() => toFrequentie(keer, van)).toThrow(expect.objectContaining({ code: 'kern.document_ongeldig' }));
  });

  test('is none or all only when it is exactly that, and never goes down', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (van, deel) => {
        const keer = Math.round(van * deel);
        const uit = toFrequentie(keer, van);
        expect(uit.aantal === 0).toBe(keer === 0);
        expect(uit.aantal === uit.van).toBe(keer === van);
        expect(Math.abs(uit.aantal / uit.van - keer / van)).toBeLessThanOrEqual(0.01);
        expect(uit.wilson95[0]).toBeLessThanOrEqual(keer / van + 1e-12);
        expect(uit.wilson95[1]).toBeGreaterThanOrEqual(keer / van - 1e-12);
        if (keer < van) {
          const meer = toFrequentie(keer + 1, van);
          expect(meer.aantal / meer.van).toBeGreaterThanOrEqual(uit.aantal / uit.van);
        }
      }),
      { seed: 41, numRuns: runs(500, 100) },
    );
  });
});
