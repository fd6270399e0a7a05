import { type ComputeKleinsteEffectOptions, computeKleinsteEffect } from 'buurtaanpak/evaluatie';
import { computeKleinsteAandeelverschil, computeKleinsteSamenhang, computeKleinsteVerschil } from 'buurtaanpak/rekenen';
import { describe, expect, test } from 'vitest';
import { codeVan, deepFreeze } from '../hulp.js';

describe('computeKleinsteEffect', () => {
  test('of groups and a figure is a difference in standard deviations', () => {
    // The noncentral F of scipy (1.17), as in the test of rekenen.
    expect(computeKleinsteEffect(deepFreeze([8, 4])).effect).toBeCloseTo(1.90446, 4);
    expect(computeKleinsteEffect([8, 4])).toEqual(computeKleinsteVerschil([8, 4]));
    expect(computeKleinsteEffect([4, 4, 4])).toEqual(computeKleinsteVerschil([4, 4, 4]));
    const streng = { alfa: 0.01, onderscheidingsvermogen: 0.9 };
    expect(computeKleinsteEffect([24, 24], streng)).toEqual(computeKleinsteVerschil([24, 24], streng));
  });

  test('of two groups and yes or no is a difference of shares, the nearer side first', () => {
    const { omhoog, omlaag } = computeKleinsteAandeelverschil(40, 30, { uitgangspunt: 0.4 });
    expect(computeKleinsteEffect([40, 30], { uitkomst: 'janee', uitgangspunt: 0.4 })).toEqual({
      maat: 'aandeel',
      effect: Math.min(Number(omhoog), Number(omlaag)),
      omhoog,
      omlaag,
    });
    const boven = computeKleinsteEffect([20, 20], { uitkomst: 'janee', uitgangspunt: 0.1 });
    expect(boven).toEqual({ maat: 'aandeel', effect: boven.omhoog, omhoog: boven.omhoog });
    const onder = computeKleinsteEffect([20, 20], { uitkomst: 'janee', uitgangspunt: 0.9 });
    expect(onder).toEqual({ maat: 'aandeel', effect: onder.omlaag, omlaag: onder.omlaag });
  });

  test('of more than two groups and yes or no is that of the test that is used then', () => {
    expect(computeKleinsteEffect([9, 9, 9], { uitkomst: 'janee' })).toEqual(computeKleinsteVerschil([9, 9, 9]));
  });

  test('of a figure as kenmerk is a correlation', () => {
    expect(computeKleinsteEffect([12], { kenmerk: 'getal' })).toEqual(computeKleinsteSamenhang(12));
    expect(computeKleinsteEffect([12], { kenmerk: 'getal', uitkomst: 'janee' }).maat).toBe('r');
  });

  test('is absent where no effect can be shown', () => {
    expect(computeKleinsteEffect([11, 1])).toEqual({ maat: 'd', kleinsteP: 1 / 12 });
    expect(computeKleinsteEffect([8, 4], { uitkomst: 'janee' })).toEqual({ maat: 'aandeel' });
    expect(computeKleinsteEffect([4], { kenmerk: 'getal' })).toEqual({ maat: 'r', kleinsteP: 2 / 24 });
  });

  test.each<[readonly number[], ComputeKleinsteEffectOptions, string]>([
    [[], {}, 'evaluatie.te_weinig_groepen'],
    [[], { kenmerk: 'getal' }, 'evaluatie.te_weinig_groepen'],
    [[5], {}, 'evaluatie.te_weinig_groepen'],
    [[5], { uitkomst: 'janee' }, 'evaluatie.te_weinig_groepen'],
    [[5, 0], {}, 'evaluatie.aantal_ongeldig'],
    [[501, 4], { uitkomst: 'janee' }, 'evaluatie.aantal_te_groot'],
    [[10 ** 15], { kenmerk: 'getal' }, 'evaluatie.aantal_te_groot'],
    [[5, 5], { alfa: 0 }, 'evaluatie.kans_ongeldig'],
    [[5, 5], { uitkomst: 'janee', uitgangspunt: -1 }, 'evaluatie.aandeel_ongeldig'],
  ])('refuses %j with %j', (aantallen, options, code) => {
    expect(codeVan(() => computeKleinsteEffect(aantallen, options))).toBe(code);
  });
});

test('what is not known or would be left out is refused with a code', () => {
  for (const [aantallen, options] of [
    [null, {}],
    [3, {}],
    [{}, {}],
    [[8, 4], null],
    [[8, 4], { uitkomst: 'jaNee' }],
    [[8, 4], { kenmerk: 'x' }],
    [[8, 4], { alpha: 0.1 }],
    // With a figure as kenmerk there is one number: a second would not count.
    [[12, 5], { kenmerk: 'getal' }],
  ] as const) {
    expect(codeVan(() => computeKleinsteEffect(aantallen as never, options as never))).toBe('kern.document_ongeldig');
  }
  expect(codeVan(() => computeKleinsteEffect([null as never, 4]))).toBe('evaluatie.aantal_ongeldig');
});
