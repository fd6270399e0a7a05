import { explainVerandering, type Routekaartscores, scoreBuurten } from 'buurtaanpak/routekaart';
import { expect, test } from 'vitest';
import { foutVan } from '../hulp.js';
import { cijfers, criterium, kaart, tabel } from './klein.js';

const score = (...a: readonly number[]) => scoreBuurten(kaart([criterium('a')]), tabel([cijfers('a', a)]));
const copy = (scores: Routekaartscores): Routekaartscores => JSON.parse(JSON.stringify(scores)) as Routekaartscores;

test('figures of now are measured by the yardstick of then, or by its candidates where none was kept', () => {
  // By the measure of then, 0 to 4, the 3 of now is 3/4; by that of now, 0 to 8, it is 3/8.
  const verwacht = { cijfers: 0.25, meetlat: -0.375, methode: 0 };
  expect(explainVerandering(score(0, 2, 4), score(0, 3, 8), 'B').delen).toEqual(verwacht);
  const { meetlat: _, ...zonder } = copy(score(0, 2, 4));
  expect(explainVerandering(zonder, score(0, 3, 8), 'B').delen).toEqual(verwacht);
});

test('a yardstick of then that does not know the criterion is refused', () => {
  const toen = copy(score(0, 2, 4));
  const meetlat = toen.meetlat;
  if (meetlat === undefined) throw new Error('no yardstick');
  const vreemd = { ...toen, meetlat: { ...meetlat, criteria: meetlat.criteria.map((deel) => ({ ...deel, id: 'x' })) } };
  const { code, params, pad } = foutVan(() => explainVerandering(vreemd, score(0, 3, 8), 'B'));
  expect([code, params, pad]).toEqual([
    'routekaart.meetlat_zonder_criterium',
    { criterium: 'a' },
    ['toen', 'meetlat', 'criteria'],
  ]);
});
