import { describe, expect, test } from 'vitest';
import { averageRuns } from '../../src/evaluatie/vooraf/simulatie/averageRuns.js';
import { findKleinste } from '../../src/evaluatie/vooraf/simulatie/findKleinste.js';

/** A power that rises to 1 at an effect of 8. */
const rise = (effect: number) => Math.min(1, effect / 8);

test('the smallest effect is the root of the power, to two percent', () => {
  expect(findKleinste([{ effect: 0, vermogen: 0 }], 0.8, 100, 12, rise)).toBeCloseTo(6.4, 0);
  const bekend = [0, 1, 7].map((effect) => ({ effect, vermogen: rise(effect) }));
  const gevonden = findKleinste(bekend, 0.8, 100, 12, rise)!;
  expect(gevonden).toBeGreaterThanOrEqual(6.4);
  expect(gevonden).toBeLessThan(6.4 * 1.03);
});

test('far above what fails the geometric middle is taken, and no steps give what is known', () => {
  const bekend = [0, 0.1, 90].map((effect) => ({ effect, vermogen: rise(effect) }));
  const geprobeerd: number[] = [];
  findKleinste(bekend, 0.8, 100, 3, (effect) => {
    geprobeerd.push(effect);
    return rise(effect);
  });
  expect(geprobeerd[0]).toBeCloseTo(3, 9);
  expect(findKleinste(bekend, 0.8, 100, 0, rise)).toBe(90);
});

test('there is none where the largest is not found, or what is not there is found as often', () => {
  expect(findKleinste([{ effect: 0, vermogen: 0 }], 0.8, 5, 12, rise)).toBeUndefined();
  expect(findKleinste([{ effect: 0, vermogen: 0.9 }], 0.8, 100, 12, rise)).toBeUndefined();
});

test('a mean of one run has no error, of none no mean', () => {
  expect(averageRuns([3])).toEqual({ waarde: 3, standaardfout: 0 });
  expect(averageRuns([])).toBeUndefined();
});

describe('the search, step by step', () => {
  /** The answer, and what was tried. */
  const zoek = (
    punten: readonly (readonly [effect: number, vermogen: number])[],
    { grootste = 100, stappen = 12, power = rise }: { grootste?: number; stappen?: number; power?: typeof rise } = {},
  ) => {
    const geprobeerd: number[] = [];
    const uit = findKleinste(
      punten.map(([effect, vermogen]) => ({ effect, vermogen })),
      0.8,
      grootste,
      stappen,
      (effect) => {
        geprobeerd.push(effect);
        return power(effect);
      },
    );
    return [uit, geprobeerd];
  };

  test('the largest is tried first when nothing that is known is enough, and counts as a step', () => {
    expect(zoek([[0, 0]], { stappen: 3 })).toEqual([25, [100, 50, 25]]);
    expect(zoek([[0, 0]], { stappen: 1 })).toEqual([100, [100]]);
    expect(zoek([[0, 0]], { grootste: 6.3 })).toEqual([undefined, [6.3]]);
    expect(zoek([[0, 0]], { grootste: 6.4, stappen: 1 })).toEqual([6.4, [6.4]]);
    expect(
      zoek(
        [
          [0, 0],
          [9, 0.1],
        ],
        { stappen: 2, power: () => 0.8 },
      ),
    ).toEqual([30, [100, 30]]);
  });

  test('it goes on between what fails and what is enough', () => {
    // Halves while the upper one is at most four times the lower one, and up when it fails.
    expect(
      zoek(
        [
          [0, 0],
          [4, 0.5],
          [8, 1],
        ],
        { stappen: 3 },
      ),
    ).toEqual([6.5, [6, 7, 6.5]]);
    expect(
      zoek(
        [
          [0, 0],
          [2, 0.25],
          [8, 1],
        ],
        { stappen: 1 },
      ),
    ).toEqual([8, [5]]);
    expect(
      zoek(
        [
          [0, 0],
          [1, 0.1],
          [9, 1],
        ],
        { stappen: 1 },
      ),
    ).toEqual([9, [3]]);
    expect(
      zoek(
        [
          [0, 0],
          [8, 1],
        ],
        { stappen: 1 },
      ),
    ).toEqual([8, [4]]);
    expect(
      zoek(
        [
          [0, 0],
          [8, 1],
        ],
        { stappen: 0 },
      ),
    ).toEqual([8, []]);
  });

  test('of what is known the largest that fails and the smallest above it count', () => {
    expect(
      zoek(
        [
          [0, 0],
          [4, 0.5],
          [2, 0.2],
          [20, 1],
          [8, 0.8],
          [9, 0.9],
        ],
        { stappen: 1 },
      ),
    ).toEqual([8, [6]]);
    // What was found by chance below one that failed does not count.
    expect(
      zoek(
        [
          [0, 0],
          [2, 0.9],
          [4, 0.5],
          [8, 1],
        ],
        { stappen: 1 },
      ),
    ).toEqual([8, [6]]);
    expect(
      zoek(
        [
          [0, 0],
          [2, 0.9],
          [4, 0.5],
        ],
        { grootste: 10, stappen: 1 },
      ),
    ).toEqual([10, [10]]);
    expect(
      zoek(
        [
          [0, 0],
          [200, 1],
        ],
        { stappen: 1 },
      ),
    ).toEqual([50, [50]]);
  });

  test('it ends when the two are within two percent', () => {
    expect(
      zoek([
        [0, 0],
        [98, 0.7],
        [100, 0.8],
      ]),
    ).toEqual([100, []]);
    expect(
      zoek(
        [
          [0, 0],
          [97.9, 0.7],
          [100, 0.8],
        ],
        { stappen: 1 },
      ),
    ).toEqual([98.95, [98.95]]);
  });

  test('there is none when no effect at all is found as often', () => {
    expect(
      zoek([
        [0, 0.8],
        [1, 1],
      ]),
    ).toEqual([undefined, []]);
    expect(
      zoek(
        [
          [0, 0.79],
          [1, 1],
        ],
        { stappen: 0 },
      ),
    ).toEqual([1, []]);
    // One that is found is no reason.
    expect(zoek([[1, 0.8]], { stappen: 0 })).toEqual([1, []]);
    // Nor is one that fails.
    expect(
      zoek(
        [
          [0, 0.1],
          [2, 0.1],
          [4, 1],
        ],
        { stappen: 0 },
      ),
    ).toEqual([4, []]);
  });
});
