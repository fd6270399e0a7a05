import { describe, expect, test } from 'vitest';
import { concludeVerschil } from '../../src/evaluatie/vergelijking/concludeVerschil.js';
import { concludeWeigering } from '../../src/evaluatie/vergelijking/concludeWeigering.js';
import { bouwMelding, NA } from './verschilbouw.js';

type Uitslag = Parameters<typeof concludeVerschil>[1];

const kleinste = { maat: 'd', alfa: 0.05, effect: 1, inEenheid: 2.34567 } as const;
const conclude = (
  { toets = {}, effect = {}, laagsteP = 0.01 }: { toets?: object; effect?: object; laagsteP?: number },
  kleinsteEffect: Parameters<typeof concludeVerschil>[2] = kleinste,
  alfa = 0.05,
) => {
  const uitslag = {
    toets: { p: 0.04, aantal: 1_000, ...toets },
    effect: { waarde: 1.23456, interval: { onder: 0.123456, boven: null }, ...effect },
    laagsteP,
  } as unknown as Uitslag;
  return concludeVerschil('score', uitslag, kleinsteEffect, 8, alfa);
};
const conclusie = (ernst: string, code: string, params: object) =>
  bouwMelding(ernst, `conclusie_did_${code}`, ['conclusie'], { uitkomst: 'score', ...params });
const hoger = (p: number) => conclusie('info', 'hoger', { p, verschil: 1.235, onder: 0.1235, boven: '-' });

describe('a difference', () => {
  test('nothing changed anywhere', () => {
    const effect = { interval: { onbepaald: 'geen_spreiding' } };
    expect(conclude({ effect })).toEqual(conclusie('info', 'gelijk', { aantal: 8 }));
  });

  test('higher or lower, at the level too', () => {
    expect(conclude({})).toEqual(hoger(0.04));
    expect(conclude({ toets: { p: 0.05 } })).toEqual(hoger(0.05));
    expect(conclude({ effect: { waarde: -0.5 } })).toEqual(
      conclusie('info', 'lager', { p: 0.04, verschil: -0.5, onder: 0.1235, boven: '-' }),
    );
  });

  test.each([
    [0.04, 0.06, true],
    [0.05, 0.06, true],
    [0.051, 0.06, false],
    [0.04, 0.05, false],
    [0.03, 0.04, false],
    [0.04, 0.051, true],
  ])('a sample whose p may lie from %d to %d', (onder, boven, onbeslist) => {
    const toets = { pInterval: { onder, boven } };
    const verwacht = onbeslist ? conclusie('waarschuwing', 'onbeslist', { p: 0.04, steekproef: 999 }) : hoger(0.04);
    expect(conclude({ toets })).toEqual(verwacht);
  });

  const niet = conclusie('info', 'niet', {
    aantal: 8,
    p: 0.0501,
    verschil: 1.235,
    onder: 0.1235,
    boven: '-',
    kleinste: 2.346,
  });
  const toets = { p: 0.05006 };

  test('none was found, and what could have been', () => {
    expect(conclude({ toets })).toEqual(niet);
    expect(conclude({ toets, laagsteP: 0.05 })).toEqual(niet);
  });

  test('none could have been found', () => {
    const nooit = (kleinsteP: number) => conclusie('info', 'nooit', { aantal: 8, kleinsteP, alfa: 0.05 });
    expect(conclude({ toets, laagsteP: 0.0511111 })).toEqual(nooit(0.0511));
    expect(conclude({ toets }, { maat: 'd', alfa: 0.05 })).toEqual(nooit(0.01));
  });
});

test.each([
  [{ reden: 'uitkomst_alleen_met_team' }, 'waarschuwing', 'uitkomst_alleen_met_team', { uitkomst: 'score' }],
  [
    { reden: 'voormeting_was_criterium', moment: NA },
    'waarschuwing',
    'voormeting_was_criterium',
    { uitkomst: 'score', moment: NA },
  ],
  [
    { reden: 'koppeling_op_criterium', kenmerk: 'inkomen' },
    'waarschuwing',
    'koppeling_op_criterium',
    { kenmerk: 'inkomen' },
  ],
  [{ reden: 'geen_set' }, 'info', 'conclusie_did_geen', { uitkomst: 'score' }],
  [
    { reden: 'kenmerk_per_gemeente', gemeenten: 3 },
    'waarschuwing',
    'conclusie_did_per_gemeente',
    { uitkomst: 'score', gemeenten: 3 },
  ],
  [
    { reden: 'groep_te_klein', kleinste: 2 },
    'waarschuwing',
    'conclusie_did_te_klein',
    { uitkomst: 'score', aantal: 2, minimum: 4 },
  ],
] as const)('refused: %o', (weigering, ernst, code, params) => {
  expect(concludeWeigering('score', weigering, ['gevoeligheid', 'x'])).toEqual(
    bouwMelding(ernst, code, ['gevoeligheid', 'x'], params),
  );
});
