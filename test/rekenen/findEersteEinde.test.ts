import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findEersteEinde } from '../../src/rekenen/toets/findEersteEinde.js';
import { isolateOvergangen, type Overgang, toBernstein } from '../../src/rekenen/toets/isolateOvergangen.js';
import { runs } from '../runs.js';

type Machten = readonly [number, number, number, number, number];

const find = (rijen: readonly Machten[], nodig: number, rest: { kant?: -1 | 1; van?: number; gok?: number } = {}) => {
  const kolom = (k: 0 | 1 | 2 | 3 | 4) => Float64Array.from(rijen, (rij) => rij[k]);
  return findEersteEinde(
    { aantal: rijen.length, machten: [kolom(0), kolom(1), kolom(2), kolom(3), kolom(4)] },
    { nodig, kant: 1, van: 1e-9, gok: 1, ...rest },
  );
};
const count = (rijen: readonly Machten[], kant: number, x: number) =>
  rijen.filter((rij) => rij.reduce((som, a, k) => som + a * (kant * x) ** k, 0) <= 0).length;

describe('the first place with enough conditions', () => {
  // (x - 1.2)(x - 1.3): holds between, and nowhere else.
  const tussen: Machten = [1.56, -2.5, 1, 0, 0];

  test.each([0.001, 1.25, 1_000])('is found in a narrow stretch, wherever it is looked for first: %d', (gok) => {
    expect(find([tussen], 1, { gok })).toBeCloseTo(1.2, 12);
    expect(find([[1.56, 2.5, 1, 0, 0]], 1, { gok, kant: -1 })).toBeCloseTo(1.2, 12);
  });

  test('lies beyond a stretch with too few', () => {
    expect(find([tussen, [5, -1, 0, 0, 0]], 1)).toBeCloseTo(1.2, 12);
    expect(find([tussen, [5, -1, 0, 0, 0]], 2)).toBeUndefined();
    expect(find([tussen, [5, -1, 0, 0, 0], [1, 0, 1, 0, 0]], 1, { van: 2 })).toBeCloseTo(5, 12);
  });

  test('is the begin where enough hold there', () => {
    expect(find([[-1, 1, 0, 0, 0]], 1)).toBe(1e-9);
  });

  test('may be a place where a condition only touches', () => {
    expect(find([[1, -2, 1, 0, 0]], 1)).toBeCloseTo(1, 6);
  });

  test('may not be there', () => {
    expect(find([[1, 0, 1, 0, 0]], 1)).toBeUndefined();
  });

  test('of many is found by looking at few of them first', () => {
    // Of 20,000 lines those that are looked at first, every fourth, are the slowest to hold.
    const rijen = Array.from({ length: 20_000 }, (_, i): Machten => [i % 4 === 0 ? 9 : 1 + i / 20_000, -1, 0, 0, 0]);
    const gesorteerd = rijen.map(([a0]) => a0).sort((a, b) => a - b);
    expect(find(rijen, 1_000)).toBeCloseTo(gesorteerd[999]!, 12);
    expect(find(rijen.toReversed(), 15_100)).toBeCloseTo(9, 12);
  });

  test('has no place before it with enough', () => {
    const getal = fc.integer({ min: -60, max: 60 }).map((x) => x / 10);
    const rij = fc.tuple(
      fc.integer({ min: 1, max: 50 }).map((x) => x / 10),
      getal,
      getal,
      getal,
      getal,
    );
    fc.assert(
      fc.property(
        fc.array(rij, { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom<-1 | 1>(-1, 1),
        fc.constantFrom(0.01, 1, 30),
        (rijen, nodig, kant, gok) => {
          const einde = find(rijen, nodig, { kant, gok });
          for (let i = 1; i < 400; i++) {
            const x = (einde === undefined ? 10 : einde * (1 - 1e-9)) * (i / 400);
            expect(count(rijen, kant, x)).toBeLessThan(nodig);
          }
          if (einde === undefined) return;
          // Rounding may leave a place that is only touched just above 0.
          const som = Math.max(...rijen.map((r) => r.reduce((s, a, k) => s + Math.abs(a * einde ** k), 0)));
          const bijna = rijen.map((r): Machten => [r[0] - som * 1e-9, r[1], r[2], r[3], r[4]]);
          expect(count(bijna, kant, einde)).toBeGreaterThanOrEqual(nodig);
        },
      ),
      { numRuns: runs(3_000) },
    );
  });
});

test('a crossing that stays in doubt is taken to be at the place of the doubt', () => {
  const raakt: Machten = [1, -2, 1, 0, 0];
  const uit: Overgang[] = [];
  isolateOvergangen(raakt, toBernstein(raakt, 0, 2.2), 0, 2.2, uit, 4);
  expect(uit.map(({ stap }) => stap)).toEqual([1, -1]);
  expect(uit.every(({ plaats }) => Math.abs(plaats - 1) < 0.3)).toBe(true);
});
