import { placePerioden } from 'buurtaanpak/financiering/huis';
import { expect, test } from 'vitest';
import { codeVan, deepFreeze } from '../hulp.js';
import { d, planVanBrief } from './plannen.js';

const plan = deepFreeze(planVanBrief('2026-09-01'));

test('the years of a buurt begin on its own day, and lie one after the other', () => {
  expect(placePerioden(plan, d('2027-01-15')).map(({ programmajaar, periode }) => [programmajaar, periode])).toEqual([
    [1, { van: '2027-01-15', tot: '2028-01-14' }],
    [2, { van: '2028-01-15', tot: '2029-01-14' }],
    [3, { van: '2029-01-15', tot: '2030-01-14' }],
  ]);
});

test('on the day of the plan they are those of the plan', () => {
  expect(placePerioden(plan, d('2026-09-01')).map(({ periode }) => periode)).toEqual(
    plan.perioden.map(({ periode }) => periode),
  );
});

test('a start that is no day is refused', () => {
  expect(codeVan(() => placePerioden(plan, '2027-02-29' as never))).toBe('kern.datum_ongeldig');
});
