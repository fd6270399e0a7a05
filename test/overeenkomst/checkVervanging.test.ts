import { expect, test } from 'vitest';
import { checkVervanging } from '../../src/overeenkomst/regels/checkVervanging.js';
import { A, B, C, D, ELDERS, feit, kleinOpbouw, REIKWIJDTE, tekstVan, weiger, weigering } from './klein.js';

const eerder = { buurt: B, laatsteDag: '2026-04-30' };
const plaats = { buurt: A, laatsteDag: '2026-05-31' };
const door = (buurt: string) => ({ vervangenDoor: { buurt, start: '2026-06-01' } });
const past = (start: string) =>
  weiger('vervanging_past_niet', ['start'], { buurt: C, start, na: '2026-05-31', tot: '2026-12-31' });
const mee = (buurt: string) => weiger('buurt_doet_al_mee', ['buurt'], { buurt });
const { buurten: _, ...ongekozen } = REIKWIJDTE;

test.each<[string, object, object, object | undefined]>([
  ['from the day after the stop', {}, {}, undefined],
  ['from the day of the stop', { start: '2026-05-31' }, {}, past('2026-05-31')],
  ['from the last day of the term', { start: '2026-12-31' }, {}, undefined],
  ['from the day after the term', { start: '2027-01-01' }, {}, past('2027-01-01')],
  ['of a buurt that did not stop', {}, { gestopt: [eerder] }, weiger('buurt_niet_gestopt', ['vervangt'], { buurt: A })],
  [
    'of a buurt that was replaced',
    {},
    { gestopt: [eerder, { ...plaats, ...door(D) }] },
    weiger('buurt_al_vervangen', ['vervangt'], { buurt: A, vervanger: D }),
  ],
  ['by a buurt of the text', { buurt: B }, { gestopt: [plaats] }, mee(B)],
  ['by a buurt that stopped', { buurt: C }, { gestopt: [{ ...eerder, buurt: C }, plaats] }, mee(C)],
  ['by a buurt that replaced another', { buurt: C }, { gestopt: [plaats, { ...eerder, ...door(C) }] }, mee(C)],
  ['while another replaced another', { buurt: C }, { gestopt: [plaats, { ...eerder, ...door(D) }] }, undefined],
  ['in a text that names no buurten', {}, { eerste: tekstVan({ reikwijdte: ongekozen }) }, undefined],
  [
    'by a buurt elsewhere',
    { buurt: ELDERS },
    {},
    weiger('buurt_buiten_gemeente', ['buurt'], { buurt: ELDERS, gemeenten: ['GM0080'] }),
  ],
])('a replacement %s', (_naam, inhoud, opbouw, verwacht) => {
  const vervanging = feit('buurt_vervangen', '2026-05-01', { buurt: C, vervangt: A, start: '2026-06-01', ...inhoud });
  expect(weigering(() => checkVervanging(kleinOpbouw({ gestopt: [eerder, plaats], ...opbouw }), vervanging))).toEqual(
    verwacht,
  );
});
