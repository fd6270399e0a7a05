import { expect, test } from 'vitest';
import { checkEinde } from '../../src/overeenkomst/regels/checkEinde.js';
import { addendumVanaf, feit, kleinOpbouw, weiger, weigering } from './klein.js';

const langer = { addenda: [addendumVanaf('2026-06-01', { looptijd: { van: '2026-01-01', tot: '2027-12-31' } })] };
const opgezegd = { opzegging: { waarde: { per: '2026-09-30' } } };
const loopt = (datum: string, tot: string) => weiger('looptijd_niet_verstreken', ['laatsteDag'], { datum, tot });

test.each<[string, string, string, object, object | undefined]>([
  ['dissolved on any day', 'ontbonden', '2026-02-01', {}, undefined],
  ['dissolved before a notice works', 'ontbonden', '2026-02-01', opgezegd, undefined],
  [
    'a second time',
    'ontbonden',
    '2026-07-01',
    { einde: { waarde: { laatsteDag: '2026-06-30' } } },
    weiger('al_beeindigd', ['laatsteDag'], { laatsteDag: '2026-06-30' }),
  ],
  ['the term is over', 'looptijd_verstreken', '2026-12-31', {}, undefined],
  ['the term lasts a day more', 'looptijd_verstreken', '2026-12-30', {}, loopt('2026-12-30', '2026-12-31')],
  ['the term of the last text', 'looptijd_verstreken', '2026-12-31', langer, loopt('2026-12-31', '2027-12-31')],
  ['nobody gave notice', 'opgezegd', '2026-12-31', {}, weiger('niet_opgezegd', ['reden'])],
  ['the notice is over', 'opgezegd', '2026-09-30', opgezegd, undefined],
  [
    'the notice lasts a day more',
    'opgezegd',
    '2026-09-29',
    opgezegd,
    weiger('opzegtermijn_loopt', ['laatsteDag'], { datum: '2026-09-29', per: '2026-09-30' }),
  ],
])('an end: %s', (_, reden, laatsteDag, opbouw, verwacht) => {
  const einde = feit('beeindigd', '2026-06-01', { reden, laatsteDag });
  expect(weigering(() => checkEinde(kleinOpbouw(opbouw), einde))).toEqual(verwacht);
});
