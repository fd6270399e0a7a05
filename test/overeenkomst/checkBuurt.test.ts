import { describe, expect, test } from 'vitest';
import { checkBuurt } from '../../src/overeenkomst/regels/checkBuurt.js';
import { A, B, C, feit, kleinOpbouw, weiger, weigering } from './klein.js';

const check = (soort: string, inhoud: object, opbouw: object) =>
  weigering(() => checkBuurt(kleinOpbouw(opbouw), feit(soort, '2026-02-01', { buurt: A, ...inhoud })));
const gestopt = (buurt: string, laatsteDag = '2026-06-30') => ({ gestopt: [{ buurt, laatsteDag }] });
const pauze = (buurt: string, van: string, tot?: string) => ({ buurt, van, ...(tot === undefined ? {} : { tot }) });
const open = { gepauzeerd: [pauze(A, '2026-03-01')] };
const voorbij = { gepauzeerd: [pauze(A, '2026-03-01', '2026-03-31')] };
const past = (vanaf: string, na: string) => weiger('onderbreking_past_niet', ['vanaf'], { vanaf, na });
const vanBuurt = (code: string, buurt: string = A) => weiger(code, ['buurt'], { buurt });

describe('a buurt stops', () => {
  test.each<[string, object, object, object | undefined]>([
    ['that takes part', {}, {}, undefined],
    ['that stopped', {}, gestopt(A, '2026-12-31'), vanBuurt('buurt_al_gestopt')],
    ['when another stopped', {}, gestopt(B), undefined],
    ['that no text names', { buurt: C }, {}, vanBuurt('buurt_doet_niet_mee', C)],
    ['before it began', { laatsteDag: '2025-12-31' }, {}, vanBuurt('buurt_doet_niet_mee')],
    ['on its first day', { laatsteDag: '2026-01-01' }, {}, undefined],
    ['while it pauses', {}, open, undefined],
    ['in a pause that is over', { laatsteDag: '2026-03-15' }, voorbij, undefined],
  ])('%s', (_, inhoud, opbouw, verwacht) => {
    expect(check('buurt_gestopt', { laatsteDag: '2026-07-31', ...inhoud }, opbouw)).toEqual(verwacht);
  });
});

describe('a buurt pauses', () => {
  test.each<[string, string, object, object | undefined]>([
    ['that takes part', '2026-04-01', {}, undefined],
    ['on its last day', '2026-06-30', gestopt(A), undefined],
    ['the day after its last day', '2026-07-01', gestopt(A), vanBuurt('buurt_doet_niet_mee')],
    ['that pauses', '2026-04-01', open, vanBuurt('buurt_al_gepauzeerd')],
    ['while another pauses', '2026-04-01', { gepauzeerd: [pauze(B, '2026-03-01')] }, undefined],
    ['on the last day of a pause', '2026-03-31', voorbij, past('2026-03-31', '2026-03-31')],
    ['the day after a pause', '2026-04-01', voorbij, undefined],
    [
      'the last pause counts',
      '2026-09-01',
      { gepauzeerd: [pauze(A, '2026-03-01', '2026-03-31'), pauze(A, '2026-05-01')] },
      vanBuurt('buurt_al_gepauzeerd'),
    ],
  ])('%s', (_, vanaf, opbouw, verwacht) => {
    expect(check('buurt_gepauzeerd', { vanaf }, opbouw)).toEqual(verwacht);
  });
});

describe('a buurt goes on', () => {
  test.each<[string, string, object, object | undefined]>([
    ['that never paused', '2026-04-01', {}, vanBuurt('buurt_niet_gepauzeerd')],
    ['while another pauses', '2026-04-01', { gepauzeerd: [pauze(B, '2026-03-01')] }, vanBuurt('buurt_niet_gepauzeerd')],
    ['whose pause is over', '2026-04-15', voorbij, vanBuurt('buurt_niet_gepauzeerd')],
    ['on the first day of its pause', '2026-03-01', open, past('2026-03-01', '2026-03-01')],
    ['on the second day of its pause', '2026-03-02', open, undefined],
  ])('%s', (_, vanaf, opbouw, verwacht) => {
    expect(check('buurt_hervat', { vanaf }, opbouw)).toEqual(verwacht);
  });
});
