import { createBurenByAfstand } from 'buurtaanpak/gebied';
import { describe, expect, it, test } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { catchCode, createRaster } from './hulp.js';

describe('neighbours from points', () => {
  it('finds Rook and Queen neighbours of squares by their centres', () => {
    const { eenheden, buren } = createRaster(5, 4, () => 1);
    const punten = eenheden.map(({ code }, i) => ({ code, x: 100 * (i % 5) - 250, y: 100 * Math.floor(i / 5) - 150 }));
    expect(createBurenByAfstand(deepFreeze(punten), { afstand: 100 })).toEqual(buren);
    expect(createBurenByAfstand([...punten].reverse(), { afstand: 142 })).toHaveLength(31 + 2 * 12);
  });

  it('refuses what is no point or distance', () => {
    expect(catchCode(() => createBurenByAfstand([], { afstand: 0 }))).toBe('gebied.afstand_ongeldig');
    expect(catchCode(() => createBurenByAfstand([], { afstand: Number.POSITIVE_INFINITY }))).toBe(
      'gebied.afstand_ongeldig',
    );
    const punt = { code: 'A', x: 0, y: 0 };
    expect(catchCode(() => createBurenByAfstand([punt, punt], { afstand: 1 }))).toBe('gebied.code_dubbel');
    expect(catchCode(() => createBurenByAfstand([{ ...punt, x: Number.NaN }], { afstand: 1 }))).toBe(
      'gebied.punt_ongeldig',
    );
    expect(catchCode(() => createBurenByAfstand([{ ...punt, y: Number.NaN }], { afstand: 1 }))).toBe(
      'gebied.punt_ongeldig',
    );
  });
});

describe('more pairs than areas can have', () => {
  const vol = { code: 'kern.te_veel_werk', params: { wat: 'paren', nodig: 5_000_001, hoogstens: 5_000_000 } };
  // 3,163 x 3,162 / 2 is just above five million, and there are four times as many areas.
  const codes = Array.from({ length: 12_000 }, (_, i) => `G${i}`);

  test('points that all lie within the distance are refused', () => {
    const punten = codes.map((code, i) => ({ code, x: i, y: 0 }));
    expect(() => createBurenByAfstand(punten, { afstand: 1e6 })).toThrow(expect.objectContaining(vol));
    expect(createBurenByAfstand(punten, { afstand: 1 })).toHaveLength(11_999);
  });
});
