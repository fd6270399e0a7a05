import { roundGetal } from 'buurtaanpak/kern/huis';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../runs.js';

describe('roundGetal', () => {
  it('takes the noise of a sum away and keeps what was written', () => {
    expect(roundGetal(0.1 + 0.2)).toBe(0.3);
    expect(roundGetal(1.3999999999999997)).toBe(1.4);
    expect(roundGetal(-1.3999999999999997)).toBe(-1.4);
    expect(roundGetal(123456789012.4)).toBe(123456789012);
    expect(roundGetal(1234567890123456)).toBe(1234567890120000);
    expect(roundGetal(999999999999.6)).toBe(1000000000000);
  });

  it('leaves 0, infinity and NaN, and rounds the very small and the very large as well', () => {
    expect([0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].map(roundGetal)).toEqual([
      0,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
    ]);
    expect(roundGetal(Number.NaN)).toBeNaN();
    expect(roundGetal(1.2345678901234e-300)).toBe(1.23456789012e-300);
    expect(roundGetal(5e-324)).toBe(5e-324);
    expect(roundGetal(1.2345678901234e300)).toBe(1.23456789012e300);
  });

  it('gives a number of at most 12 digits back as it is, of any size', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }),
        fc.integer({ min: -30, max: 30 }),
        (n, e) => {
          const getal = Number(`${n}e${e}`);
          expect(roundGetal(getal)).toBe(getal);
        },
      ),
      { seed: 1, numRuns: runs(20_000) },
    );
  });

  it('is at most half a unit of the twelfth digit off, and rounds once', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e30, max: 1e30 }), (getal) => {
        const gerond = roundGetal(getal);
        expect(Math.abs(gerond - getal)).toBeLessThanOrEqual(Math.abs(getal) * 5.1e-12);
        expect(roundGetal(gerond)).toBe(gerond);
      }),
      { seed: 2, numRuns: runs(20_000) },
    );
  });
});
