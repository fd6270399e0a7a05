import { expect, test } from 'vitest';
import { checkInWerking } from '../../src/overeenkomst/regels/checkInWerking.js';
import { feit, kleinOpbouw, weiger, weigering } from './klein.js';

const buiten = (datum: string) => weiger('buiten_looptijd', ['datum'], { datum, van: '2026-01-01', tot: '2026-12-31' });

test.each<[string, string, object, object | undefined]>([
  ['the day before the term', '2025-12-31', {}, buiten('2025-12-31')],
  ['on its first day', '2026-01-01', {}, undefined],
  ['on its last day', '2026-12-31', {}, undefined],
  ['the day after it', '2027-01-01', {}, buiten('2027-01-01')],
  [
    'a second time',
    '2026-03-01',
    { inWerkingOp: '2026-02-01' },
    weiger('al_in_werking', ['datum'], { sinds: '2026-02-01' }),
  ],
])('the work begins %s', (_, datum, opbouw, verwacht) => {
  expect(weigering(() => checkInWerking(kleinOpbouw(opbouw), feit('in_werking_getreden', datum)))).toEqual(verwacht);
});
