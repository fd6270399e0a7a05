import { listBetalers } from 'buurtaanpak/financiering';
import { expect, test } from 'vitest';
import { codeVan, deepFreeze } from '../hulp.js';
import { d, planVanBrief } from './plannen.js';

test('who pays', () => {
  const plan = deepFreeze(planVanBrief('2026-09-01'));
  expect(
    listBetalers(plan, { peildatum: d('2027-08-31') }).map(({ partij, kostendragers }) => [partij, kostendragers]),
  ).toEqual([['bzk', []]]);
  expect(listBetalers(plan, { peildatum: d('2027-09-01') })).toMatchObject([
    {
      programmajaar: 2,
      partij: 'leeuwarden',
      kostendragers: [
        { kostendrager: 'wijkplannen-oost', bedrag: '40000.00' },
        { kostendrager: 'thema-energie', bedrag: '20000.00' },
      ],
    },
  ]);
  expect(listBetalers(plan, { peildatum: d('2026-08-31') })).toEqual([]);
  expect(codeVan(() => listBetalers(plan, { peildatum: 'nu' as never }))).toBe('kern.datum_ongeldig');
});
