import { expect, test } from 'vitest';
import { checkOnderbreking } from '../../src/overeenkomst/regels/checkOnderbreking.js';
import { feit, kleinOpbouw, weiger, weigering } from './klein.js';

const voorbij = { van: '2026-03-01', tot: '2026-03-31', reden: 'x' };
const open = { van: '2026-05-01', reden: 'x' };
const past = (vanaf: string, na: string) => weiger('onderbreking_past_niet', ['vanaf'], { vanaf, na });

test.each<[string, string, string, readonly object[], object | undefined]>([
  ['begins, the first', 'opgeschort', '2026-03-01', [], undefined],
  ['begins on the last day of another', 'opgeschort', '2026-03-31', [voorbij], past('2026-03-31', '2026-03-31')],
  ['begins the day after another', 'opgeschort', '2026-04-01', [voorbij], undefined],
  [
    'begins while another is open',
    'opgeschort',
    '2026-06-01',
    [voorbij, open],
    weiger('al_opgeschort', ['vanaf'], { vanaf: '2026-05-01' }),
  ],
  ['ends, and there is none', 'hervat', '2026-06-01', [], weiger('niet_opgeschort', ['soort'])],
  ['ends, and the last is over', 'hervat', '2026-06-01', [voorbij], weiger('niet_opgeschort', ['soort'])],
  ['ends before it began', 'hervat', '2026-04-30', [voorbij, open], past('2026-04-30', '2026-04-30')],
  ['is called off on its first day', 'hervat', '2026-05-01', [voorbij, open], undefined],
])('a suspension %s', (_, soort, vanaf, opschortingen, verwacht) => {
  const onderbreking = feit(soort, '2026-02-01', { vanaf });
  expect(weigering(() => checkOnderbreking(kleinOpbouw({ opschortingen }), onderbreking))).toEqual(verwacht);
});
