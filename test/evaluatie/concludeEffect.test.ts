import { describe, expect, test } from 'vitest';
import { computeSpreiding } from '../../src/evaluatie/loting/computeSpreiding.js';
import { concludeEffect, type Effectvondst } from '../../src/evaluatie/loting/concludeEffect.js';
import { judgeEffect } from '../../src/evaluatie/loting/judgeEffect.js';
import { refuseEffect } from '../../src/evaluatie/loting/refuseEffect.js';
import { dag, GEKOZEN, meld } from './situatiebouw.js';

const PAD = ['conclusie'];
type Vondst = NonNullable<Effectvondst['gevonden']>;
const toets = (p: number, pInterval?: readonly [number, number]): Vondst['toets'] => ({
  p,
  kleinsteP: 0.0123456,
  wijze: pInterval === undefined ? 'volledig' : 'steekproef',
  aantal: 1000,
  mogelijk: 1000,
  ...(pInterval === undefined
    ? {}
    : { pInterval: { onder: pInterval[0], boven: pInterval[1], betrouwbaarheid: 0.99, methode: 'clopper_pearson' } }),
});
const schat = (waarde: number, onder: number | null, boven: number | null): Vondst['effect'] => ({
  waarde,
  interval: { onder, boven, betrouwbaarheid: 0.95, methode: 'permutatie' },
});
const conclude = (gevonden: Partial<Vondst> | undefined) =>
  concludeEffect({
    uitkomst: 'leefbaarheid',
    aantal: 8,
    alfa: 0.05,
    ...(gevonden === undefined
      ? {}
      : {
          gevonden: {
            toets: toets(0.0123456),
            effect: schat(1.23456, 0.5, null),
            kleinsteEffect: { maat: 'd', alfa: 0.05, effect: 2, inEenheid: 3.45678 },
            ...gevonden,
          },
        }),
  });

describe('concludeEffect', () => {
  const KANS = { uitkomst: 'leefbaarheid', p: 0.0123, verschil: 1.235, onder: 0.5, boven: '∞' };
  const ONBESLIST = { uitkomst: 'leefbaarheid', p: 0.0123, steekproef: 999 };

  test.each<[string, Parameters<typeof conclude>[0], string, string, object]>([
    ['nothing to compare', undefined, 'info', 'geen', { uitkomst: 'leefbaarheid' }],
    [
      'all alike',
      { effect: { waarde: 0, interval: { onbepaald: 'gelijke_waarden' } } },
      'info',
      'gelijk',
      { uitkomst: 'leefbaarheid', aantal: 8 },
    ],
    ['higher', {}, 'info', 'hoger', KANS],
    [
      'lower',
      { effect: schat(-2, null, -1.00001) },
      'info',
      'lager',
      { ...KANS, verschil: -2, onder: '-∞', boven: -1 },
    ],
    ['nothing at all', { effect: schat(0, 0, 0) }, 'info', 'lager', { ...KANS, verschil: 0, onder: 0, boven: 0 }],
    ['at the level', { toets: toets(0.05) }, 'info', 'hoger', { ...KANS, p: 0.05 }],
    ['not found', { toets: toets(0.0501) }, 'info', 'niet', { ...KANS, p: 0.0501, aantal: 8, kleinste: 3.457 }],
    [
      'never to be found',
      { toets: toets(0.06), kleinsteEffect: { maat: 'd', alfa: 0.05 } },
      'info',
      'nooit',
      { uitkomst: 'leefbaarheid', aantal: 8, kleinsteP: 0.0123, alfa: 0.05 },
    ],
    ['a sample below the level', { toets: toets(0.0123, [0.01, 0.05]) }, 'info', 'hoger', KANS],
    ['a sample round the level', { toets: toets(0.0123, [0.01, 0.051]) }, 'waarschuwing', 'onbeslist', ONBESLIST],
    ['a sample from the level', { toets: toets(0.0123, [0.05, 0.06]) }, 'waarschuwing', 'onbeslist', ONBESLIST],
    ['a sample above the level', { toets: toets(0.0123, [0.051, 0.06]) }, 'info', 'hoger', KANS],
  ])('%s', (_, gevonden, ernst, code, params) => {
    expect(conclude(gevonden)).toEqual(meld(ernst, `conclusie_effect_${code}`, PAD, params));
  });
});

test('the spread within blocks, without the effect', () => {
  const eenheid = (waarde: number, erin = false) => ({ buurt: `b${waarde}`, blok: '', waarde, erin });
  // With 2 off the first: 1, 3 and 5, so squares of 8; with the second block of 2 and 4 another 2; five units, less two blocks, less one.
  const een = [eenheid(3, true), eenheid(3), eenheid(5)];
  const twee = [eenheid(4, true), eenheid(4)];
  expect(computeSpreiding([een, twee], 2)).toBeCloseTo(Math.sqrt((8 + 2) / 2), 12);
  expect(computeSpreiding([een], 2)).toBeCloseTo(Math.sqrt(8), 12);
  expect(computeSpreiding([twee], 2)).toBe(0);
  expect(computeSpreiding([], 2)).toBe(0);
});

describe('judgeEffect', () => {
  const vraag = { uitkomst: 'leefbaarheid', alfa: 0.05, onderscheidingsvermogen: 0.8 } as Parameters<
    typeof judgeEffect
  >[0];
  const judge = (standaardfout: number, omvang: Parameters<typeof judgeEffect>[2]) =>
    judgeEffect(vraag, { toets: toets(0.2), effect: schat(1, null, null), standaardfout }, omvang);

  test('nothing to compare', () => {
    expect(judgeEffect(vraag, undefined, { buurten: 0, blokken: 0, spreiding: 0 })).toEqual({
      conclusie: meld('info', 'conclusie_effect_geen', PAD, { uitkomst: 'leefbaarheid' }),
    });
  });

  test('the smallest effect grows with the spread of the arrangements, whatever the spread of the outcomes', () => {
    // Of eight in two blocks five degrees of freedom: a standard error of 1 counts as the root of 6/5.
    const omvang = { buurten: 8, blokken: 2, spreiding: 2 };
    const { effect, toetsing, kleinsteEffect, conclusie } = judge(1, omvang);
    expect([effect, toetsing]).toEqual([schat(1, null, null), toets(0.2)]);
    const inEenheid = kleinsteEffect!.inEenheid!;
    expect(kleinsteEffect).toEqual({ maat: 'd', alfa: 0.05, effect: expect.closeTo(inEenheid / 2, 9), inEenheid });
    expect(conclusie.code).toBe('evaluatie.conclusie_effect_niet');
    expect(judge(3, omvang).kleinsteEffect?.inEenheid).toBeCloseTo(3 * inEenheid, 6);
    expect(judge(1, { ...omvang, spreiding: 7 }).kleinsteEffect?.inEenheid).toBeCloseTo(inEenheid, 6);
    // As many degrees of freedom of seven in one block.
    expect(judge(1, { buurten: 7, blokken: 1, spreiding: 2 }).kleinsteEffect?.inEenheid).toBeCloseTo(inEenheid, 6);
    // The root of 6/5 times the root of the noncentrality of F(1, 5) at 0.05 and 0.8: a t test would need 3.58 standard errors.
    expect(inEenheid / Math.sqrt(6 / 5)).toBeGreaterThan(3.3);
    expect(inEenheid / Math.sqrt(6 / 5)).toBeLessThan(3.7);
  });

  test('without any spread every effect would show', () => {
    const zeker = { maat: 'd', alfa: 0.05, effect: 0, inEenheid: 0 };
    expect(judge(1, { buurten: 8, blokken: 2, spreiding: 0 }).kleinsteEffect).toEqual(zeker);
    expect(judge(0, { buurten: 8, blokken: 2, spreiding: 2 }).kleinsteEffect).toEqual(zeker);
  });

  test('without a degree of freedom none would', () => {
    expect(judge(1, { buurten: 2, blokken: 1, spreiding: 2 }).kleinsteEffect).toEqual({ maat: 'd', alfa: 0.05 });
  });
});

describe('refuseEffect', () => {
  const refuse = (uitkomst: string, voor: string | undefined, verkennend = false) =>
    refuseEffect({
      uitkomst,
      ontwerp: 'loting',
      selectie: GEKOZEN,
      voormetingen: voor === undefined ? [] : [{ moment: dag(voor) }],
      verkennend,
      alternatieven: ['eerdere_voormeting', 'beschrijven'],
    });
  const bewijs = (...kan: readonly string[]) => ({
    vraag: 'werkt_het',
    verkennend: false,
    zin: meld('info', 'bewijs_geen', ['bewijs', 'zin'], { vraag: 'werkt_het' }),
    nietHoger: [],
    alternatieven: kan.map((code) => meld('info', code, ['bewijs'])),
  });

  test('may be read', () => {
    expect(refuse('score', undefined)).toBeUndefined();
    expect(refuse('score', '2024-12-31')).toBeUndefined();
    expect(refuse('elders', '2025-07-01')).toBeUndefined();
  });

  test('a change since a criterion', () => {
    expect(refuse('score', '2025-12-31')).toEqual({
      soort: 'geweigerd',
      bewijs: bewijs('kan_eerdere_voormeting', 'kan_beschrijven'),
      conclusie: meld('waarschuwing', 'voormeting_was_criterium', PAD, { uitkomst: 'score', moment: '2025-12-31' }),
    });
    expect(refuse('score', '2025-12-31', true)?.bewijs.verkennend).toBe(true);
  });

  test('an outcome that exists only where there is a team, whatever the days', () => {
    const verwacht = {
      soort: 'geweigerd',
      bewijs: bewijs('kan_uitkomst_overal', 'kan_beschrijven'),
      conclusie: meld('waarschuwing', 'uitkomst_alleen_met_team', PAD, { uitkomst: 'team_actief' }),
    };
    expect(refuse('team_actief', undefined)).toEqual(verwacht);
    expect(refuse('team_actief', '2025-12-31')).toEqual(verwacht);
  });
});
