import { describe, expect, test } from 'vitest';
import { concludeGeheel } from '../../src/evaluatie/situaties/concludeGeheel.js';
import { concludeOntoetsbaar } from '../../src/evaluatie/situaties/concludeOntoetsbaar.js';
import { concludeVergelijking } from '../../src/evaluatie/situaties/concludeVergelijking.js';
import { isOnbeslist } from '../../src/evaluatie/situaties/isOnbeslist.js';
import { dag, maakGetoetst, meld, PAD } from './situatiebouw.js';

const NAMEN = { uitkomst: 'Leefbaarheid', kenmerk: 'ligging' };
const KANSEN = { p: 0.02, pAangepast: 0.04, getoetst: 2 };
const conclude = (wijziging: object = {}) => concludeVergelijking(maakGetoetst(wijziging));
const toetsing = (p: number, pAangepast: number, pInterval?: readonly [number, number]) => ({
  p,
  pAangepast,
  kleinsteP: 0.01,
  wijze: pInterval === undefined ? ('volledig' as const) : ('steekproef' as const),
  aantal: 1000,
  mogelijk: 5000,
  ...(pInterval === undefined
    ? {}
    : {
        pInterval: {
          onder: pInterval[0],
          boven: pInterval[1],
          betrouwbaarheid: 0.99,
          methode: 'clopper_pearson' as const,
        },
      }),
});

describe('a difference that was found', () => {
  const GROEPEN = { uitkomst: 'Leefbaarheid', ...KANSEN, groep: 'dorp', andere: 'stad' };
  const verschil = (waarde: number, onder: number | null = 0.50001, boven: number | null = 3.5) => ({
    maten: { verschil: { waarde, interval: { onder, boven, betrouwbaarheid: 0.95, methode: 'permutatie' } } },
  });

  test.each([
    ['higher', {}, 'conclusie_hoger', { ...GROEPEN, verschil: 2, onder: 0.5, boven: 3.5 }],
    ['lower', verschil(-1.23456, null), 'conclusie_lager', { ...GROEPEN, verschil: -1.235, onder: '-', boven: 3.5 }],
    ['not higher', verschil(0), 'conclusie_lager', { ...GROEPEN, verschil: 0, onder: 0.5, boven: 3.5 }],
  ])('%s', (_, wijziging, code, params) => {
    expect(conclude(wijziging)).toEqual(meld('info', code, PAD, params));
  });

  test('at the level, and above it', () => {
    expect(conclude({ toetsing: toetsing(0.05, 0.05) }).code).toBe('evaluatie.conclusie_hoger');
    expect(conclude({ toetsing: toetsing(0.05, 0.0501) }).code).toBe('evaluatie.conclusie_niet_onderscheiden');
  });

  test('along a figure', () => {
    const helling = (waarde: number) => ({
      maten: {
        helling: { waarde, interval: { onder: -3.00001, boven: null, betrouwbaarheid: 0.95, methode: 'permutatie' } },
      },
    });
    const params = { ...NAMEN, ...KANSEN, aantal: 9, onder: -3, boven: '-' };
    expect(conclude(helling(0.123456))).toEqual(meld('info', 'conclusie_stijgt', PAD, { ...params, helling: 0.1235 }));
    expect(conclude(helling(-2))).toEqual(meld('info', 'conclusie_daalt', PAD, { ...params, helling: -2 }));
    expect(conclude(helling(0)).code).toBe('evaluatie.conclusie_daalt');
  });

  test('between three groups, without a difference of two', () => {
    expect(conclude({ maten: { verklaard: 0.5 } })).toEqual(
      meld('info', 'conclusie_groepen', PAD, { ...NAMEN, ...KANSEN, aantal: 9 }),
    );
  });

  test('between shares, in one block and in more', () => {
    const params = {
      uitkomst: 'Leefbaarheid',
      ...KANSEN,
      groep: 'dorp',
      ja: 3,
      totaal: 4,
      andere: 'stad',
      jaAndere: 1,
      totaalAndere: 5,
    };
    const vaker = (waarde: number, blokken: number) => conclude({ jaNee: true, blokken, ...verschil(waarde) });
    expect(vaker(0.55, 1)).toEqual(meld('info', 'conclusie_vaker', PAD, params));
    expect(vaker(-0.55, 1)).toEqual(meld('info', 'conclusie_minder_vaak', PAD, params));
    expect(vaker(0.55, 2)).toEqual(meld('info', 'conclusie_vaker_in_blokken', PAD, params));
    expect(vaker(-0.55, 2)).toEqual(meld('info', 'conclusie_minder_vaak_in_blokken', PAD, params));
    expect(vaker(0, 1).code).toBe('evaluatie.conclusie_minder_vaak');
    expect(vaker(0, 2).code).toBe('evaluatie.conclusie_minder_vaak_in_blokken');
  });
});

describe('a difference that was not found', () => {
  const NIET = { toetsing: toetsing(0.123456, 0.246912) };
  const BASIS = { ...NAMEN, p: 0.1235, pAangepast: 0.2469, getoetst: 2, aantal: 9 };
  test.each([
    [
      'that no outcomes could show',
      { kleinsteP: 0.0500123 },
      'nooit',
      { ...NAMEN, aantal: 9, kleinsteP: 0.05, alfa: 0.05 },
    ],
    ['at the smallest p', { kleinsteP: 0.05 }, 'niet_onderscheiden', { ...BASIS, kleinste: 3.457 }],
    [
      'that only one comparison could show',
      { kleinsteEffect: { maat: 'd', alfa: 0.025 } },
      'niet_onderscheiden_streng',
      BASIS,
    ],
    [
      'without a unit',
      { kleinsteEffect: { maat: 'd', alfa: 0.025, effect: 1.23456 } },
      'niet_onderscheiden',
      { ...BASIS, kleinste: 1.235 },
    ],
    [
      'of a correlation',
      { kleinsteEffect: { maat: 'r', alfa: 0.025, effect: 0.7 } },
      'niet_onderscheiden_samenhang',
      { ...BASIS, kleinste: 0.7 },
    ],
    [
      'of groups',
      { kleinsteEffect: { maat: 'f', alfa: 0.025, effect: 0.7 } },
      'niet_onderscheiden_groepen',
      { ...BASIS, kleinste: 0.7 },
    ],
  ])('%s', (_, wijziging, code, params) => {
    expect(conclude({ ...NIET, ...wijziging })).toEqual(meld('info', `conclusie_${code}`, PAD, params));
  });
});

describe('a sample that is too small to say', () => {
  test('is told first', () => {
    expect(conclude({ toetsing: toetsing(0.02, 0.04, [0.015, 0.026]) })).toEqual(
      meld('waarschuwing', 'conclusie_onbeslist', PAD, { ...NAMEN, ...KANSEN, steekproef: 999 }),
    );
  });

  // Corrected by a factor of 2, against a level of 0.05.
  test.each<[string, readonly [number, number] | undefined, boolean]>([
    ['no sample', undefined, false],
    ['round the level', [0.024, 0.026], true],
    ['up to the level', [0.02, 0.025], false],
    ['from the level', [0.025, 0.03], true],
    ['above the level', [0.026, 0.03], false],
  ])('%s', (_, interval, verwacht) => {
    expect(isOnbeslist(toetsing(0.025, 0.05, interval), 0.05)).toBe(verwacht);
  });
});

test.each([
  [
    { reden: 'voormeting_was_criterium', moment: dag('2025-07-01') },
    'waarschuwing',
    { uitkomst: 'Leefbaarheid', moment: '2025-07-01' },
  ],
  [{ reden: 'kenmerk_per_gemeente', gemeenten: 3 }, 'waarschuwing', { ...NAMEN, gemeenten: 3 }],
  [{ reden: 'groep_te_klein', kleinste: 2 }, 'waarschuwing', { ...NAMEN, aantal: 2, minimum: 4 }],
  [{ reden: 'gelijke_waarden' }, 'info', { ...NAMEN, aantal: 7 }],
  [{ reden: 'geen_contrast' }, 'info', { ...NAMEN, aantal: 7 }],
] as const)('no verdict: $reden', (ontoetsbaar, ernst, params) => {
  const code = ernst === 'info' ? `conclusie_${ontoetsbaar.reden}` : ontoetsbaar.reden;
  expect(concludeOntoetsbaar(NAMEN, ontoetsbaar, 7, PAD)).toEqual(meld(ernst, code, PAD, params));
});

describe('all comparisons together', () => {
  const uitslag = (vergelijking: string, toets?: ReturnType<typeof toetsing>) =>
    ({ vergelijking, ...(toets === undefined ? {} : { toetsing: toets }) }) as Parameters<
      typeof concludeGeheel
    >[0][number];
  const GEEN = uitslag('geen');
  const NIET = uitslag('niet', toetsing(0.06, 0.06));
  const ONBESLIST = uitslag('onbeslist', toetsing(0.04, 0.04, [0.03, 0.06]));
  const WEL = uitslag('wel', toetsing(0.05, 0.05));
  const OOK = uitslag('ook', toetsing(0.01, 0.01));
  test.each([
    ['none tested', [GEEN, GEEN], 0, 'geheel_ontoetsbaar', { aantal: 2 }],
    ['none found', [GEEN, NIET, ONBESLIST], 2, 'geheel_niet', { getoetst: 2 }],
    [
      'two found',
      [GEEN, WEL, NIET, OOK, ONBESLIST],
      4,
      'geheel',
      { aantal: 2, getoetst: 4, vergelijkingen: ['wel', 'ook'] },
    ],
  ])('%s', (_, uitslagen, getoetst, code, params) => {
    expect(concludeGeheel(uitslagen, 0.05, getoetst)).toEqual(meld('info', `conclusie_${code}`, ['conclusie'], params));
  });
});
