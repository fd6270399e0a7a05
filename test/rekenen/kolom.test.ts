import { describe, expect, test } from 'vitest';
import { mean, median } from '../../src/rekenen/index.js';

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
