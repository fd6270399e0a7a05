import type { Overeenkomstdossier } from 'buurtaanpak/overeenkomst';
import type { Deelnemer } from 'buurtaanpak/programma';
import { writeSamenvatting } from 'buurtaanpak/stukken';
import { checkVerslag, renderTekst } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { briefdossier, brieftekst, dossierVan, type Feit, metDeelnemer } from '../programma/dossiers.js';
import { PEILDATUM, proefprogramma } from '../programma/proefprogramma.js';
import { schrijfBrief } from './schrijfBrief.js';

deepFreeze(proefprogramma);

const options = { peildatum: PEILDATUM };

const spec = { $schema: 'https://vega.github.io/schema/vega-lite/v6.json', description: 'x' } as const;

describe('writeRaadsbrief', () => {
  test('tells of the agreement, its money and its teams, with the words of the college', () => {
    const tekst = renderTekst(
      schrijfBrief(proefprogramma, {
        ...options,
        aanleiding: ['Bewoners willen meedoen in 2026.'],
        kanttekeningen: ['Wij kiezen bewust voor Oost.'],
        grafieken: { geld: [{ id: 'g', titel: 'Geld', alternatief: 'Een staaf per jaar.', spec }] },
      }),
      { breedte: 400 },
    );
    expect(tekst).toContain('Geachte leden van de gemeenteraad,');
    expect(tekst).toContain(
      'Met deze brief informeren wij u over de samenwerking met Buurkracht. Op 20 juni 2026 hebben de Gemeente Leeuwarden en Buurkracht de overeenkomst getekend.',
    );
    expect(tekst).toContain('Bewoners willen meedoen in 2026.');
    expect(tekst).toContain('- Wij kiezen bewust voor Oost.');
    expect(tekst).toContain('Zij is nu van kracht.');
    expect(tekst).toContain('Grafiek: Geld. Een staaf per jaar.');
    // 40 036.53 + 20 018.26 = 60 054.79: of the two years 60 000 each, what lies in 2028, eight to four
    expect(tekst).toMatch(/programmabureau Leeuwarden Oost\/aanpak wijkplannen +€ 0,00 +€ 13.333,32 +€ 40.036,53/);
    expect(tekst).toContain('Hoogachtend, Burgemeester en wethouders van Leeuwarden');
  });

  test('before anybody has signed it is a plan', () => {
    const tekst = renderTekst(schrijfBrief(proefprogramma, { peildatum: '2026-06-01' as never }));
    expect(tekst).toContain('de voorgenomen samenwerking');
    expect(tekst).toContain('Zij is in voorbereiding en nog niet ondertekend.');
    expect(tekst).not.toContain('De teams\n');
  });
});

test('a letter leaves out what the agreement does not have', () => {
  const [een] = proefprogramma.deelnemers as readonly [Deelnemer];
  const overeenkomst = briefdossier({ verplichtingen: [], evaluatiemomenten: [] });
  const tekst = (deelnemer: Deelnemer) =>
    renderTekst(schrijfBrief({ ...proefprogramma, deelnemers: [deelnemer] }, options));
  expect(tekst(een)).toContain('Afgesproken is:');
  expect(tekst(een)).toContain('De partijen kijken samen terug op:');
  expect(tekst({ ...een, overeenkomst })).not.toContain('Afgesproken is:');
  expect(tekst({ ...een, overeenkomst })).not.toContain('De partijen kijken samen terug op:');
});

describe('the letter says how the agreement stands', () => {
  const zonder = { handtekeningen: undefined };
  const einde: Feit = { soort: 'beeindigd', datum: '2027-06-01', laatsteDag: '2027-06-30', reden: 'ontbonden' };
  const opgezegd: Feit = {
    soort: 'opgezegd',
    datum: '2027-06-01',
    partij: 'leeuwarden',
    grond: 'Geen budget',
    per: '2027-09-30',
  };
  test.each<[string, Overeenkomstdossier]>([
    ['Zij is een concept en nog niet door iedereen ondertekend.', briefdossier(zonder)],
    [
      'Zij ligt ter ondertekening en is nog niet door iedereen ondertekend.',
      briefdossier(zonder, { soort: 'ter_ondertekening_aangeboden', datum: '2026-09-02' }),
    ],
    [
      'Zij loopt, maar is nog niet door iedereen ondertekend.',
      briefdossier(zonder, { soort: 'in_werking_getreden', datum: '2026-09-02' }),
    ],
    [
      'Zij is opgeschort: de partijen hebben haar stilgelegd.',
      briefdossier({}, { soort: 'opgeschort', datum: '2027-08-01', vanaf: '2027-08-01', reden: 'Verkiezingen' }),
    ],
    ['Zij is opgezegd, met 30 september 2027 als laatste dag.', briefdossier({}, opgezegd)],
    [
      'Zij is afgelopen. Haar laatste dag was 30 juni 2027.',
      briefdossier({}, { ...opgezegd, datum: '2027-03-01', per: '2027-06-30' }),
    ],
    ['Zij is beëindigd, met 30 juni 2027 als laatste dag.', briefdossier({}, einde)],
    [
      'Zij is beëindigd, met 30 juni 2027 als laatste dag, en de partijen hebben haar geëvalueerd.',
      briefdossier({}, einde, { soort: 'geevalueerd', datum: '2027-08-01', eind: true, uitkomst: 'Het werkte' }),
    ],
  ])('%s', (zin, overeenkomst) => {
    const programma = metDeelnemer(proefprogramma, { overeenkomst, teams: [] });
    const verslag = schrijfBrief(programma, options);
    expect(checkVerslag(verslag)).toEqual([]);
    expect(renderTekst(verslag, { breedte: 10_000 })).toContain(` ${zin} `);
  });

  test('that the council was not told is told by the letter that tells it', () => {
    const programma = metDeelnemer(proefprogramma, { overeenkomst: dossierVan(brieftekst()), teams: [] });
    const zin = 'De gemeenteraad is nog niet geïnformeerd.';
    expect(renderTekst(schrijfBrief(programma, options))).toContain(`- ${zin} Dat gebeurt met deze brief.\n`);
    expect(renderTekst(writeSamenvatting(programma, options))).toContain(`- ${zin}\n`);
  });

  test('signed and not begun', () => {
    const tekst = renderTekst(schrijfBrief(proefprogramma, { peildatum: '2026-07-01' as never }));
    expect(tekst).toContain('Zij is nog niet ingegaan.');
  });
});
