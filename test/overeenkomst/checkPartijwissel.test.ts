import { expect, test } from 'vitest';
import { checkPartijwissel } from '../../src/overeenkomst/regels/checkPartijwissel.js';
import { feit, kleinOpbouw, weiger, weigering } from './klein.js';

const uit = (partij: string, laatsteDag = '2026-06-30') => ({ uitgetreden: [{ partij, laatsteDag }] });

test.each<[string, string, unknown, object, object | undefined]>([
  ['joins that is none yet', 'partij_toegetreden', { id: 'provincie' }, {}, undefined],
  [
    'joins that is one',
    'partij_toegetreden',
    { id: 'bzk' },
    {},
    weiger('partij_dubbel', ['partij', 'id'], { partij: 'bzk' }),
  ],
  ['joins again', 'partij_toegetreden', { id: 'bzk' }, uit('bzk', '2026-02-28'), undefined],
  ['leaves', 'partij_uitgetreden', 'bzk', {}, undefined],
  ['leaves after another', 'partij_uitgetreden', 'bzk', uit('buurkracht'), undefined],
  [
    'leaves twice',
    'partij_uitgetreden',
    'bzk',
    uit('bzk'),
    weiger('partij_al_uitgetreden', ['partij'], { partij: 'bzk' }),
  ],
  [
    'leaves that is none',
    'partij_uitgetreden',
    'provincie',
    {},
    weiger('partij_onbekend', ['partij'], { partij: 'provincie' }),
  ],
])('a party %s', (_, soort, partij, opbouw, verwacht) => {
  const wissel = feit(soort, '2026-03-01', { partij });
  expect(weigering(() => checkPartijwissel(kleinOpbouw(opbouw), wissel))).toEqual(verwacht);
});
