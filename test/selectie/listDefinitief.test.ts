import { checkSelectiebesluit, createSelectiebesluit, listDefinitief, selectBuurten } from 'buurtaanpak/selectie';
import { expect, it } from 'vitest';
import { codes, gegevens, quota, scores } from './besluit.js';

it('carries out deviations in order', () => {
  const afwijkingen = [
    { eruit: 'B', erin: 'C', quotum: 'oost', motief: 'eerst' },
    { erin: 'B', quotum: 'oost', motief: 'toch ook' },
    { eruit: 'A', quotum: 'oost', motief: 'vervalt' },
  ];
  const anders = createSelectiebesluit(selectBuurten(scores, quota), { ...gegevens, afwijkingen });
  expect(listDefinitief(anders)).toEqual([
    { code: 'C', quotum: 'oost', afwijking: 0 },
    { code: 'B', quotum: 'oost', afwijking: 1 },
  ]);
  expect(codes(anders)).toEqual([]);
  const minder = { ...anders, afwijkingen: afwijkingen.slice(2) };
  expect(checkSelectiebesluit(minder)).toMatchObject([{ ernst: 'waarschuwing', code: 'selectie.besluit_aantal' }]);
});
