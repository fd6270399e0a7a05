import type { Bijdrage } from 'buurtaanpak/financiering';
import { sumBijdragestappen } from 'buurtaanpak/financiering/huis';
import { Datum, euro } from 'buurtaanpak/kern';
import { expect, test } from 'vitest';
import { codeVan } from '../hulp.js';

const stap = (status: 'gevraagd' | 'toegezegd' | 'betaald' | 'teruggevorderd', bedrag: number, dag?: string) => ({
  status,
  bedrag: euro(bedrag),
  gepland: Datum.parse('2026-01-01'),
  ...(dag === undefined ? {} : { werkelijk: Datum.parse(dag) }),
});
const bijdrage: Bijdrage = {
  id: 'bzk-1',
  partij: 'bzk',
  bedrag: euro(150000),
  aard: 'ten_minste',
  doel: 'directe_kosten',
  stappen: [
    stap('gevraagd', 160000, '2026-02-01'),
    stap('toegezegd', 140000, '2026-05-01'),
    // A later decision replaces an earlier one, and of one day the later in the list.
    stap('toegezegd', 145000, '2026-06-01'),
    stap('toegezegd', 150000, '2026-06-01'),
    stap('betaald', 50000, '2026-09-01'),
    stap('betaald', 25000, '2026-12-01'),
    stap('teruggevorderd', 5000, '2026-12-31'),
    // Expected, and not happened.
    stap('betaald', 75000),
  ],
};
const bedragen = (dag: string) => Object.values(sumBijdragestappen(bijdrage, { peildatum: Datum.parse(dag) }));

test('decisions replace each other, payments add up, the peildatum counts', () => {
  // gevraagd, toegezegd, vastgelegd, betaald, teruggevorderd
  expect(bedragen('2026-01-31')).toEqual(['0.00', '0.00', '0.00', '0.00', '0.00']);
  expect(bedragen('2026-05-31')).toEqual(['160000.00', '140000.00', '0.00', '0.00', '0.00']);
  expect(bedragen('2026-09-01')).toEqual(['160000.00', '150000.00', '0.00', '50000.00', '0.00']);
  expect(bedragen('2026-12-31')).toEqual(['160000.00', '150000.00', '0.00', '75000.00', '5000.00']);
  expect(codeVan(() => sumBijdragestappen(bijdrage, { peildatum: '2027-02-29' as Datum }))).toBe('kern.datum_ongeldig');
});
