import type { Datum } from 'buurtaanpak/kern';
import { expect, test } from 'vitest';
import { listBuurten } from '../../src/overeenkomst/verloop/listBuurten.js';
import { createOpbouw } from '../../src/overeenkomst/verloop/opbouw.js';
import { A, addendumVanaf, B, C, D, ELDERS, GEMEENTE, kleinOpbouw, REIKWIJDTE, tekstVan, UITVOERDER } from './klein.js';

const mee = (buurt: string, rest: object = {}) => ({ buurt, programma: 'oost', start: '2026-01-01', ...rest });
const stop = (buurt: string, laatsteDag: string, rest: object = {}) => ({ buurt, laatsteDag, ...rest });
const door = (buurt: string, start: string) => ({ vervangenDoor: { buurt, start } });
const metBuurten = (...buurten: readonly object[]) => ({ reikwijdte: { ...REIKWIJDTE, buurten } });
const SMALLINGERLAND = { ...GEMEENTE, id: 'elders', gemeentecode: 'GM0599' };
const tweeGemeenten = {
  eerste: tekstVan({
    partijen: [UITVOERDER, GEMEENTE, SMALLINGERLAND],
    ...metBuurten({ buurt: A, programma: 'oost' }, { buurt: ELDERS, programma: 'oost' }),
  }),
};
const uit = (partij: string, laatsteDag: string) => ({ partij, laatsteDag });
const vervangenDoorC = { gestopt: [stop(A, '2026-05-31', door(C, '2026-06-01')), stop(D, '2026-05-31')] };

test.each<[string, object, string, object[]]>([
  ['the day before the term', {}, '2025-12-31', []],
  ['the first day of the term', {}, '2026-01-01', [mee(A), mee(B)]],
  [
    'one starts later: the day before',
    { eerste: tekstVan(metBuurten({ buurt: A, programma: 'oost', start: '2026-03-01' })) },
    '2026-02-28',
    [],
  ],
  [
    'one starts later: its first day',
    { eerste: tekstVan(metBuurten({ buurt: A, programma: 'oost', start: '2026-03-01' })) },
    '2026-03-01',
    [mee(A, { start: '2026-03-01' })],
  ],
  [
    'not chosen yet',
    { eerste: tekstVan({ reikwijdte: { ...REIKWIJDTE, buurten: undefined } }), gestopt: [stop(A, 'x', door(C, 'x'))] },
    '2026-06-01',
    [],
  ],
  ['on its last day', { gestopt: [stop(A, '2026-05-31')] }, '2026-05-31', [mee(A, { tot: '2026-05-31' }), mee(B)]],
  ['the day after its last day', { gestopt: [stop(A, '2026-05-31')] }, '2026-06-01', [mee(B)]],
  ['the last day of a notice', { opzegging: { waarde: { per: '2026-06-30' } } }, '2026-06-30', [mee(A), mee(B)]],
  ['the day after a notice', { opzegging: { waarde: { per: '2026-06-30' } } }, '2026-07-01', []],
  ['the day after an end', { einde: { waarde: { laatsteDag: '2026-06-30' } } }, '2026-07-01', []],
  ['a replacement, the day before its start', vervangenDoorC, '2026-05-31', [mee(A, { tot: '2026-05-31' }), mee(B)]],
  ['a replacement, on its start', vervangenDoorC, '2026-06-01', [mee(B), mee(C, { start: '2026-06-01', vervangt: A })]],
  [
    'a replacement that a later text names',
    {
      ...vervangenDoorC,
      addenda: [
        addendumVanaf('2026-06-01', metBuurten({ buurt: C, programma: 'oost' }, { buurt: B, programma: 'oost' })),
      ],
    },
    '2026-07-01',
    [mee(C, { start: '2026-06-01', vervangt: A }), mee(B)],
  ],
  [
    'a replacement of a buurt that no text in force names',
    {
      ...vervangenDoorC,
      addenda: [addendumVanaf('2026-06-01', metBuurten({ buurt: B, programma: 'oost' }))],
    },
    '2026-07-01',
    [mee(B)],
  ],
  ['an uitvoerder left', { uitgetreden: [uit('buurkracht', '2026-02-28')] }, '2026-06-01', [mee(A), mee(B)]],
  ['a gemeente left', { uitgetreden: [uit('leeuwarden', '2026-02-28')] }, '2026-03-01', []],
  [
    'one of two gemeenten left: on its last day',
    { ...tweeGemeenten, uitgetreden: [uit('elders', '2026-02-28')] },
    '2026-02-28',
    [mee(A), mee(ELDERS, { tot: '2026-02-28' })],
  ],
  [
    'one of two gemeenten left: the day after',
    { ...tweeGemeenten, uitgetreden: [uit('elders', '2026-02-28')] },
    '2026-03-01',
    [mee(A)],
  ],
  [
    'one of two gemeenten left, after another of its buurten stopped',
    { ...tweeGemeenten, gestopt: [stop(ELDERS, '2026-06-30')], uitgetreden: [uit('elders', '2026-04-30')] },
    '2026-03-01',
    [mee(A), mee(ELDERS, { tot: '2026-04-30' })],
  ],
  [
    'a buurt stopped before its gemeente left',
    { ...tweeGemeenten, gestopt: [stop(ELDERS, '2026-04-30')], uitgetreden: [uit('elders', '2026-06-30')] },
    '2026-03-01',
    [mee(A), mee(ELDERS, { tot: '2026-04-30' })],
  ],
])('the buurten that take part: %s', (_, opbouw, dag, verwacht) => {
  expect(listBuurten(kleinOpbouw(opbouw), dag as Datum)).toStrictEqual(verwacht);
});

test('there are none without a text', () => {
  expect(listBuurten(createOpbouw(), '2026-06-01' as Datum)).toEqual([]);
});
