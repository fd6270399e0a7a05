import { computeKleinsteAandeelverschil } from 'buurtaanpak/rekenen';
import { describe, expect, test } from 'vitest';
import { deriveKleinsteEffect } from '../../src/evaluatie/oordeel/deriveKleinsteEffect.js';
import { isHoogstens } from '../../src/evaluatie/oordeel/isHoogstens.js';

describe('the smallest effect that can be shown', () => {
  test('of shares is the nearest that can be shown, upward or downward', () => {
    const vergelijk = (uitgangspunt: number, aantal = 40) => {
      const { omhoog, omlaag } = computeKleinsteAandeelverschil(aantal, aantal, {
        alfa: 0.05,
        onderscheidingsvermogen: 0.8,
        uitgangspunt,
      });
      const ontwerp = { maat: 'aandeel', een: aantal, ander: aantal, uitgangspunt } as const;
      const { effect, inEenheid } = deriveKleinsteEffect(ontwerp, 0, 0.05, 0.8);
      expect(inEenheid).toBe(effect);
      return { omhoog, omlaag, effect };
    };
    const midden = vergelijk(0.4);
    expect(midden.effect).toBe(Math.min(midden.omhoog!, midden.omlaag!));
    const spiegel = vergelijk(0.6);
    expect(spiegel.effect).toBeCloseTo(midden.effect!, 9);
    const laag = vergelijk(0.05);
    expect([laag.omlaag, laag.effect]).toEqual([null, laag.omhoog]);
    const hoog = vergelijk(0.95);
    expect([hoog.omhoog, hoog.effect]).toEqual([null, hoog.omlaag]);
    expect(vergelijk(0.5, 2)).toEqual({ omhoog: null, omlaag: null });
  });
});

test('a p that equals a computed level is at most that level', () => {
  expect(isHoogstens(1 / 60, 0.05 / 3)).toBe(true);
  expect(isHoogstens(0.1 + 0.2, 0.3)).toBe(true);
  expect(isHoogstens(1 / 59, 0.05 / 3)).toBe(false);
});
