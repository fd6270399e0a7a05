import { expect, test } from 'vitest';
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
