import { listBronnen, writeSamenvatting } from 'buurtaanpak/stukken';
import { checkVerslag, renderTekst, Verslag, verifyHerkomst } from 'buurtaanpak/verslag';
import { expect, test } from 'vitest';
import { PEILDATUM, proefprogramma } from '../programma/proefprogramma.js';

const options = { peildatum: PEILDATUM };

const verslag = writeSamenvatting(proefprogramma, options);

const tekst = renderTekst(verslag);

test('every number has a source that says the same, and every total is the sum of its parts', () => {
  expect(checkVerslag(verslag)).toEqual([]);
  expect(verifyHerkomst(verslag, listBronnen(proefprogramma, options))).toEqual([]);
  expect(Verslag.parse(JSON.parse(JSON.stringify(verslag)))).toEqual(verslag);
});

test('reads as a councillor would want it, within eighty characters', () => {
  expect(tekst.split('\n').every((regel) => regel.length <= 80)).toBe(true);
  expect(tekst).toContain(
    'Leeuwarden werkt in 12 buurten met teams van vrijwilligers. De overeenkomst\nloopt van 1 september 2026 t/m 31 augustus 2029.',
  );
  expect(tekst).toContain(
    '131 buurten kregen een score. Er zijn 12 buurten gekozen. Het besluit is van 30\njuni 2026.\n\nHet is bewezen dat geen andere keuze',
  );
  expect(tekst).toContain('De bijdragen zijn samen ten minste € 270.000.');
  // By days, as worked out in the tests of financiering: 122 of 365 days of the first year lie in 2026.
  expect(tekst).toContain('2026                   € 50.136,99               € 0,00   € 50.136,99');
  expect(tekst).toContain('Totaal                € 150.000,00         € 120.000,00  € 270.000,00');
  expect(tekst).toContain(
    'Van de 12 buurten hebben er 9 een team; 1 daarvan pauzeert. In alle buurten\nsamen doen 72 vrijwilligers mee. Er zijn 8 projecten afgerond; er loopt er nu\ngeen.',
  );
  expect(tekst).toContain('Kanaalzicht    vervangen ');
  expect(tekst).toContain('- Havenkwartier heeft 6 maanden na de start op 1 september 2026 nog geen team.');
});

test('without a choice it says so', () => {
  const deelnemers = proefprogramma.deelnemers.map((een) => ({ ...een, keuze: undefined, teams: [] }));
  const zonder = writeSamenvatting({ ...proefprogramma, deelnemers }, options);
  expect(checkVerslag(zonder)).toEqual([]);
  const uit = renderTekst(zonder);
  expect(uit).toContain('De buurten zijn nog niet gekozen.');
  expect(uit).not.toContain('vrijwilligers mee');
});

test('a deelnemer that is not there, or not named while there are several, is refused', () => {
  expect(() => writeSamenvatting(proefprogramma, { ...options, deelnemer: 'zwolle' })).toThrow(
    'verslag.deelnemer_onbekend',
  );
  const [een] = proefprogramma.deelnemers;
  const twee = { ...proefprogramma, deelnemers: een ? [een, { ...een, id: 'elders', naam: 'Elders' }] : [] };
  expect(() => writeSamenvatting(twee, options)).toThrow('verslag.deelnemer_onbekend');
  const elders = writeSamenvatting(twee, { ...options, deelnemer: 'elders' });
  expect(elders.titel).toContain('Elders');
  expect(verifyHerkomst(elders, listBronnen(twee, { ...options, deelnemer: 'elders' }))).toEqual([]);
});
