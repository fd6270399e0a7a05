import { describe, expect, test } from 'vitest';
import {
  cleanGetal,
  computeGemiddelde,
  findSchaalfactor,
  isBruikbaar,
  isConstant,
  isGelijk,
  makeCleaner,
  mean,
  measureBereik,
  measureRuis,
  median,
  presentWaarden,
  rankWaarden,
  standardDeviation,
} from '../../src/rekenen/index.js';

describe('statistics', () => {
  test('a mean is corrected for what its sum lost', () => {
    // Ten times 0.1 adds up to 0.9999999999999999.
    expect(mean(new Float64Array(10).fill(0.1))).toBe(0.1);
  });
  test('a median is the middle one or the mean of the middle two, and leaves the figures as they stand', () => {
    const rij = Float64Array.of(9, 1, 4);
    expect(median(rij)).toBe(4);
    expect([...rij]).toEqual([9, 1, 4]);
    expect(median(Float64Array.of(10, 1, 2, 5))).toBe(3.5);
  });
});

const gat = Number.NaN;
const kolom = (...getallen: number[]) => Float64Array.from(getallen);

describe('a column', () => {
  test.each([1, 3, 4, 5, 9])('of %i figures: count, lowest and highest, with and without a gap', (n) => {
    for (let laagste = 0; laagste < n; laagste++) {
      const x = Float64Array.from({ length: n }, (_, i) => (i - laagste + n) % n);
      expect(measureBereik(x)).toEqual({ aantal: n, minimum: 0, maximum: n - 1 });
      expect(measureBereik(kolom(gat, ...x))).toEqual({ aantal: n, minimum: 0, maximum: n - 1 });
    }
  });

  test('of nothing but gaps has a lowest above its highest', () => {
    const { aantal, minimum, maximum } = measureBereik(kolom(gat, gat));
    expect([aantal, minimum > maximum]).toEqual([0, true]);
    expect(presentWaarden(kolom(gat, 3, gat, 1))).toEqual(kolom(3, 1));
  });

  test('its spread by hand, and a mean of what is too large to add up', () => {
    expect(standardDeviation(kolom(1, 2, 3, 4, 5))).toBe(Math.sqrt(2.5));
    expect(mean(kolom(1e308, 1.5e308))).toBe(1.25e308);
    expect(median(kolom(1e308, 1.5e308))).toBe(1.25e308);
    expect(median(new Float64Array(0))).toBeNaN();
    expect(computeGemiddelde([1e100, 1, 1, -1e100])).toBe(0.5);
  });
});

describe('ranks', () => {
  test('from low to high; equal ones the lowest of their ranks or the mean of them, gaps none', () => {
    const x = kolom(5, gat, 1, 5, 3);
    expect(rankWaarden(x, 'laagste')).toEqual(kolom(3, gat, 1, 3, 2));
    expect(rankWaarden(x, 'gemiddeld')).toEqual(kolom(3.5, gat, 1, 3.5, 2));
    expect(rankWaarden(kolom(0.3, 0.1 + 0.2, 0.1), 'gemiddeld')).toEqual(kolom(2.5, 2.5, 1));
  });
});

describe('noise of rounding', () => {
  test('makes nothing unequal: a part in 10^12', () => {
    expect(isGelijk(0.1 + 0.2, 0.3)).toBe(true);
    expect(isGelijk(1, 1 + 9e-13)).toBe(true);
    expect(isGelijk(1, 1 + 2e-12)).toBe(false);
    expect(isGelijk(0, 1e-300)).toBe(false);
    expect(measureRuis(kolom(-4, gat, 3))).toBe(4e-12);
  });

  test('is taken off a computed number, and nothing more', () => {
    for (const clean of [(getal: number) => cleanGetal(getal, 1), makeCleaner(1)]) {
      expect(clean(0.1 + 0.2)).toBe(0.3);
      expect(clean(1e-15)).toBe(0);
      expect(clean(1 / 3)).toBe(1 / 3);
    }
    // Of this size twelve digits are no power of ten that is exact.
    expect(makeCleaner(1e-20)(3e-21 * (1 + 2 ** -52))).toBe(3e-21);
  });

  test('is all the spread of a column that does not vary', () => {
    expect(isConstant({ minimum: 0.3, maximum: 0.1 + 0.2 })).toBe(true);
    expect(isConstant({ minimum: 1, maximum: 2 })).toBe(false);
    expect(isConstant(measureBereik(kolom()))).toBe(false);
  });

  test('what is absurdly large or small is brought near 1 by a power of two', () => {
    expect([findSchaalfactor(0), findSchaalfactor(1), findSchaalfactor(2 ** 250)]).toEqual([1, 1, 1]);
    expect(findSchaalfactor(2 ** 300)).toBe(2 ** -300);
    expect(findSchaalfactor(2 ** -200)).toBe(2 ** 200);
    expect([0, 1e-150, -1e150, 1e-151, 1e151].map(isBruikbaar)).toEqual([true, true, true, false, false]);
  });
});
