import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testVerhoudingen } from '../../src/rekenen/index.js';
import { runs } from '../runs.js';

const countWays = (n: number, k: number): number => (k === 0 ? 1 : (countWays(n - 1, k - 1) * n) / k);

/** Fisher's two-sided p of a table under an odds ratio, from the chance of every table. */
function computeP(aantal: number, een: number, ander: number, samen: number, verhouding: number): number {
  const tabellen: { y: number; kans: number }[] = [];
  for (let y = Math.max(0, samen - ander); y <= Math.min(een, samen); y++) {
    tabellen.push({ y, kans: countWays(een, y) * countWays(ander, samen - y) * verhouding ** y });
  }
  const gevonden = tabellen.find(({ y }) => y === aantal)!.kans;
  const som = (lijst: typeof tabellen) => lijst.reduce((totaal, { kans }) => totaal + kans, 0);
  return som(tabellen.filter(({ kans }) => kans <= gevonden * (1 + 1e-9))) / som(tabellen);
}

const tabel = fc
  .tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 14 }), fc.nat(1000), fc.nat(1000))
  .map(([een, ander, a, b]) => ({ een, ander, a: a % (een + 1), b: b % (ander + 1) }));

const test2 = ({ een, ander, a, b }: { een: number; ander: number; a: number; b: number }, betrouwbaarheid = 0.95) =>
  testVerhoudingen({ aantal: a, totaal: een }, { aantal: b, totaal: ander }, { betrouwbaarheid });

describe('the odds ratio of two shares', () => {
  test('of the lady tasting tea, as R gives it', () => {
    // fisher.test(matrix(c(3, 1, 1, 3), 2)): estimate 6.408309, which R finds to about five digits. Its interval is of another test.
    const { kansverhouding } = test2({ een: 4, ander: 4, a: 3, b: 1 });
    expect(kansverhouding.waarde).toBeCloseTo(6.4083, 3);
    expect(kansverhouding.interval).toMatchObject({ betrouwbaarheid: 0.95, methode: 'fisher' });
  });

  test('is bounded by its interval on one side only, at the edge of the tables', () => {
    const alle = test2({ een: 5, ander: 5, a: 5, b: 1 }).kansverhouding;
    expect(alle).not.toHaveProperty('waarde');
    expect(alle.interval.boven).toBeNull();
    expect(alle.interval.onder).toBeGreaterThan(1);
    const geen = test2({ een: 5, ander: 5, a: 0, b: 4 }).kansverhouding;
    expect(geen).toMatchObject({ waarde: 0, interval: { onder: 0 } });
    expect(geen.interval.boven).toBeCloseTo(
      1 / test2({ een: 5, ander: 5, a: 5, b: 1 }).kansverhouding.interval.onder!,
      9,
    );
    expect(test2({ een: 3, ander: 4, a: 0, b: 0 }).kansverhouding).toMatchObject({
      interval: { onder: 0, boven: null },
    });
  });

  test('leaves out 1 exactly when the test rejects, and ends where p passes the level', () => {
    fc.assert(
      fc.property(tabel, fc.constantFrom(0.05, 0.1, 0.2, 0.4), (rij, alfa) => {
        const { p, kansverhouding } = test2(rij, 1 - alfa);
        const { onder, boven } = kansverhouding.interval;
        // Where p is the level itself, 1 is an end.
        if (p <= alfa + 1e-12) expect(onder! >= 1 || (boven !== null && boven <= 1)).toBe(true);
        else expect(onder! <= 1 && (boven === null || boven >= 1)).toBe(true);
        if (Math.abs(p - alfa) > 1e-9) expect(onder! > 1 || (boven !== null && boven < 1)).toBe(p <= alfa);
        const compute = (verhouding: number) => computeP(rij.a, rij.een, rij.ander, rij.a + rij.b, verhouding);
        for (const [einde, kant] of [
          [onder!, -1],
          [boven ?? 0, 1],
        ] as const) {
          if (einde === 0) continue;
          expect(compute(einde * (1 - kant * 1e-8))).toBeGreaterThan(alfa - 1e-12);
          expect(compute(einde * (1 + kant * 1e-8))).toBeLessThanOrEqual(alfa + 1e-12);
        }
      }),
      { numRuns: runs(3_000) },
    );
  });

  test('holds every odds ratio on its side that brute force does not reject', () => {
    fc.assert(
      fc.property(tabel, fc.constantFrom(0.05, 0.2, 0.5), (rij, alfa) => {
        const { p, kansverhouding } = test2(rij, 1 - alfa);
        const { onder, boven } = kansverhouding.interval;
        for (let i = -80; i <= 80; i++) {
          const verhouding = Math.exp(i / 12 + 1e-4);
          if (p <= alfa && (onder! > 1 ? verhouding < 1 : verhouding > 1)) continue;
          if (verhouding < onder! * (1 - 1e-9) || verhouding > (boven ?? Number.POSITIVE_INFINITY) * (1 + 1e-9)) {
            expect(computeP(rij.a, rij.een, rij.ander, rij.a + rij.b, verhouding)).toBeLessThanOrEqual(alfa + 1e-12);
          }
        }
      }),
      { numRuns: runs(1_000) },
    );
  });

  test('turns round with the groups', () => {
    const heen = test2({ een: 12, ander: 9, a: 8, b: 2 }).kansverhouding;
    const terug = test2({ een: 9, ander: 12, a: 2, b: 8 }).kansverhouding;
    expect(terug.waarde).toBeCloseTo(1 / heen.waarde!, 12);
    expect(terug.interval.onder).toBeCloseTo(1 / heen.interval.boven!, 12);
  });

  test('of thousands of tables does not contradict p either', () => {
    const groot = { een: 4_000, ander: 5_000 };
    for (const a of [1_900, 2_050, 2_080, 2_200]) {
      const { p, kansverhouding } = test2({ ...groot, a, b: 2_500 });
      const { onder, boven } = kansverhouding.interval;
      expect(onder! > 1 || boven! < 1).toBe(p <= 0.05);
      expect(onder).toBeLessThan(kansverhouding.waarde!);
      expect(boven).toBeGreaterThan(kansverhouding.waarde!);
    }
  });
});
