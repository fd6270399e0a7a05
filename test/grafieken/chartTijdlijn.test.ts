import { chartTijdlijn } from 'buurtaanpak/grafieken';
import { createPeriode, Datum } from 'buurtaanpak/kern';
import { expect, test } from 'vitest';

const jaar = createPeriode(Datum.parse('2026-09-01'), Datum.parse('2027-08-31'));

test('says in words which periods it shows, and a name cannot steer them', () => {
  const balken = [
    { rij: 'Jaar\n1', soort: 'fase', periode: jaar },
    { rij: 'BZK', soort: 'bijdrage', periode: jaar, tekst: 'ten minste' },
  ];
  const { alternatief, id, titel } = chartTijdlijn(balken);
  expect(alternatief).toBe(
    'Tijdlijn. Jaar 1, fase: 1 september 2026 t/m 31 augustus 2027. BZK, bijdrage: 1 september 2026 t/m 31 augustus 2027.',
  );
  expect([id, titel]).toEqual(['tijdlijn', 'Fasen en financiering in de tijd']);
  expect(chartTijdlijn([]).alternatief).toBe('Tijdlijn.');
});
