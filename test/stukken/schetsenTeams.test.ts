/** The overview of teams and the letter to the council of a small programme, from their head to their sections. */
import { writeRaadsbrief, writeTeamoverzicht } from 'buurtaanpak/stukken';
import { describe, expect, test } from 'vitest';
import { foutVan } from '../hulp.js';
import { DAG, schets } from './klein.js';
import { ALLES, grafiek, kop, metTeams, zonder } from './kleinSchets.js';

describe('the overview of teams', () => {
  test('of all, of one begeleider, of nobody', () => {
    const programma = metTeams();
    const verslag = writeTeamoverzicht(programma, ALLES);
    expect(kop(verslag)).toEqual({
      betreft: ['deelnemers', 0],
      bronnen: ['stand: Stand van Klein op de peildatum', 'teams: Teams van Klein op de peildatum'],
      lezer: 'uitvoerder',
      onthulling: {
        regel: 'alles_getoond',
      },
      peildatum: '2027-08-31',
      soort: 'verslag',
      taal: 'nl',
      titel: 'Teamoverzicht: Leeuwarden',
      vermeldingen: ['programma.begeleiding_na_looptijd', 'programma.jaar_niet_toegezegd'],
      versie: 2,
    });
    expect(schets(verslag.blokken)).toEqual([
      'Dit overzicht geeft de stand op {datum 2027-08-31 < stand peildatum}. Het gaat over {getal 2, decimalen=0, groep=teams van dit overzicht < aantal teams bladen.0.team + bladen.1.team} teams.',
      '# Wat eerst',
      '1 {tekst Buurt BU00802001 < stand ~.buurten.0.naam}: {tekst Het team heeft te weinig vrijwilligers om door te gaan. < bevinding teams bladen.0.punten.0.zin} {tekst Bel het team, en zoek er samen mensen bij. < bevinding teams bladen.0.punten.0.opheffing} Hierna staan nog {getal 7, decimalen=0, groep=andere punten van dit team < aantal teams bladen.0.punten.1 + bladen.0.punten.2 + bladen.0.punten.3 + bladen.0.punten.4 + bladen.0.punten.5 + bladen.0.punten.6 + bladen.0.punten.7} punten.',
      '2 {tekst Buurt BU00802002 < stand ~.buurten.1.naam}: {tekst Het team heeft te weinig vrijwilligers om door te gaan. < bevinding teams bladen.1.punten.0.zin} {tekst Bel het team, en zoek er samen mensen bij. < bevinding teams bladen.1.punten.0.opheffing} Hierna staan nog {getal 7, decimalen=0, groep=andere punten van dit team < aantal teams bladen.1.punten.1 + bladen.1.punten.2 + bladen.1.punten.3 + bladen.1.punten.4 + bladen.1.punten.5 + bladen.1.punten.6 + bladen.1.punten.7} punten.',
      '#',
      '# De teams op een rij',
      'tabel teams: 2',
      '#',
      '# Team voor team',
      '# Teams van b',
      '# Buurt BU00802001',
      'De begeleiding is in jaar {getal 1, decimalen=0 < stand ~.buurten.0.begeleidingsjaar} van {getal 3, decimalen=0 < teams bladen.0.begeleidingsjaren}, tot en met {datum 2029-09-30 < teams bladen.0.begeleidTot}. Er was nog geen contact. Er was nog geen bijeenkomst.',
      'Wat er speelt:',
      '- {tekst Het team heeft te weinig vrijwilligers om door te gaan. < bevinding teams bladen.0.punten.0.zin} {tekst Bel het team, en zoek er samen mensen bij. < bevinding teams bladen.0.punten.0.opheffing}',
      '- {tekst Er is al 52 weken geen contact met het team (sinds 1 september 2026). < bevinding teams bladen.0.punten.1.zin} {tekst Bel of bezoek het team, en leg het contact vast. < bevinding teams bladen.0.punten.1.opheffing}',
      '- {tekst Er is geld tot en met 31 augustus 2029. De begeleiding is afgesproken tot en met 30 september 2029. < bevinding teams bladen.0.punten.2.zin} {tekst Vraag het programma wie na 31 augustus 2029 betaalt, tot en met 30 september 2029. Of laat het team eerder zelfstandig verdergaan. < bevinding teams bladen.0.punten.2.opheffing}',
      '- {tekst Niemand in het team is kenner. < bevinding teams bladen.0.punten.3.zin} {tekst Vraag wie in het team kenner wil zijn, of zoek er iemand bij. < bevinding teams bladen.0.punten.3.opheffing}',
      '- {tekst Niemand in het team is verbinder. < bevinding teams bladen.0.punten.4.zin} {tekst Vraag wie in het team verbinder wil zijn, of zoek er iemand bij. < bevinding teams bladen.0.punten.4.opheffing}',
      '- {tekst Niemand in het team is ondernemer. < bevinding teams bladen.0.punten.5.zin} {tekst Vraag wie in het team ondernemer wil zijn, of zoek er iemand bij. < bevinding teams bladen.0.punten.5.opheffing}',
      '- {tekst Het team bestaat sinds 1 oktober 2026 en is nog nooit bij elkaar gekomen. < bevinding teams bladen.0.punten.6.zin} {tekst Prik met het team een datum. Leg daarna vast dat het bij elkaar kwam. < bevinding teams bladen.0.punten.6.opheffing}',
      'Projecten:',
      '- {tekst Opgave tegels < teams bladen.0.projecten.0.titel}: een idee sinds {datum 2026-12-01 < teams bladen.0.projecten.0.sinds}. Al {getal 8, decimalen=0 < teams bladen.0.projecten.0.maanden} maanden is er niets over genoteerd. {tekst Ga na waar het op wacht: zet een stap, pas het aan of stop ermee. < bevinding teams bladen.0.punten.7.opheffing}',
      'In de wachtkamer:',
      '- {tekst Opgave plein < teams bladen.0.wachtend.0.titel}: opnieuw bekijken op {datum 2027-12-01 < teams bladen.0.wachtend.0.opnieuwBekijkenOp}.',
      '#',
      '# Buurt BU00802002',
      'De begeleiding is in jaar {getal 1, decimalen=0 < stand ~.buurten.1.begeleidingsjaar} van {getal 3, decimalen=0 < teams bladen.1.begeleidingsjaren}, tot en met {datum 2029-09-30 < teams bladen.1.begeleidTot}. Er was nog geen contact. Er was nog geen bijeenkomst.',
      'Wat er speelt:',
      '- {tekst Het team heeft te weinig vrijwilligers om door te gaan. < bevinding teams bladen.1.punten.0.zin} {tekst Bel het team, en zoek er samen mensen bij. < bevinding teams bladen.1.punten.0.opheffing}',
      '- {tekst Er is al 52 weken geen contact met het team (sinds 1 september 2026). < bevinding teams bladen.1.punten.1.zin} {tekst Bel of bezoek het team, en leg het contact vast. < bevinding teams bladen.1.punten.1.opheffing}',
      '- {tekst Er is geld tot en met 31 augustus 2029. De begeleiding is afgesproken tot en met 30 september 2029. < bevinding teams bladen.1.punten.2.zin} {tekst Vraag het programma wie na 31 augustus 2029 betaalt, tot en met 30 september 2029. Of laat het team eerder zelfstandig verdergaan. < bevinding teams bladen.1.punten.2.opheffing}',
      '- {tekst Niemand in het team is kenner. < bevinding teams bladen.1.punten.3.zin} {tekst Vraag wie in het team kenner wil zijn, of zoek er iemand bij. < bevinding teams bladen.1.punten.3.opheffing}',
      '- {tekst Niemand in het team is verbinder. < bevinding teams bladen.1.punten.4.zin} {tekst Vraag wie in het team verbinder wil zijn, of zoek er iemand bij. < bevinding teams bladen.1.punten.4.opheffing}',
      '- {tekst Niemand in het team is ondernemer. < bevinding teams bladen.1.punten.5.zin} {tekst Vraag wie in het team ondernemer wil zijn, of zoek er iemand bij. < bevinding teams bladen.1.punten.5.opheffing}',
      '- {tekst Het team bestaat sinds 1 oktober 2026 en is nog nooit bij elkaar gekomen. < bevinding teams bladen.1.punten.6.zin} {tekst Prik met het team een datum. Leg daarna vast dat het bij elkaar kwam. < bevinding teams bladen.1.punten.6.opheffing}',
      '- {tekst Het team bestaat al 10 maanden (sinds 1 oktober 2026). Er loopt geen project, en er is er geen klaar. < bevinding teams bladen.1.punten.7.zin} {tekst Kies met het team iets kleins dat snel kan lukken: uit de wachtkamer, of iets nieuws. < bevinding teams bladen.1.punten.7.opheffing}',
      '#',
      '#',
      '#',
      '# Laat genoteerd',
      'Er is niets meer dan twee weken te laat bekend geworden.',
      '#',
      '# Aandachtspunten',
      '- {tekst De begeleiding loopt door na het einde van de overeenkomst op 31 augustus 2029, op zijn langst tot 30 september 2029: Buurt BU00802001, Buurt BU00802002. < bevinding stand bevindingen.0}',
      '- {tekst Programmajaar 1 is begonnen op 1 september 2026, maar de bijdrage van Gemeente Leeuwarden voor programmajaar 1 is niet toegezegd. < bevinding stand bevindingen.1}',
      '#',
    ]);
    const eigen = writeTeamoverzicht(programma, { ...ALLES, begeleider: 'b' });
    expect([eigen.titel, eigen.lezer, schets(eigen.blokken).filter((een) => een.startsWith('# '))]).toEqual([
      'Teamoverzicht van b: Leeuwarden',
      undefined,
      [
        '# Wat eerst',
        '# De teams op een rij',
        '# Team voor team',
        '# Buurt BU00802001',
        '# Buurt BU00802002',
        '# Laat genoteerd',
      ],
    ]);
    expect(schets(writeTeamoverzicht(programma, { ...ALLES, begeleider: 'x' }).blokken)).toEqual([
      'Dit overzicht geeft de stand op {datum 2027-08-31 < stand peildatum}. Er zijn dan geen teams.',
    ]);
    expect(foutVan(() => writeTeamoverzicht(programma, { ...ALLES, begeleider: ' ' })).code).toEqual(
      'kern.document_ongeldig',
    );
  });
});

test('the letter to the council', () => {
  const grafieken = { keuze: [grafiek('k')], geld: [grafiek('g')], teams: [grafiek('t')] };
  const options = {
    ...ALLES,
    brief: { datum: DAG },
    aanleiding: ['Wij willen dit.'],
    kanttekeningen: ['Het kan mislukken.'],
    grafieken,
  };
  const verslag = writeRaadsbrief(metTeams(), options);
  expect(kop(verslag)).toEqual({
    betreft: ['deelnemers', 0],
    brief: {
      aan: 'De gemeenteraad van Leeuwarden',
      bijlagen: [
        {
          titel: 'De Buurkracht-methode',
        },
      ],
      datum: '2027-08-31',
      ondertekenaars: ['burgemeester', 'secretaris'],
      onderwerp: 'Samenwerkingsovereenkomst Buurkracht Leeuwarden',
      van: 'Burgemeester en wethouders van Leeuwarden',
    },
    bronnen: [
      'overeenkomst: Samenwerkingsovereenkomst Buurkracht Leeuwarden',
      'keuze: Keuze van de buurten',
      'stand: Stand van Klein op de peildatum',
      'brief: Berekend uit het programma voor dit stuk',
    ],
    lezer: 'raad',
    onthulling: {
      regel: 'alles_getoond',
    },
    peildatum: '2027-08-31',
    soort: 'verslag',
    taal: 'nl',
    titel: 'Samenwerkingsovereenkomst Buurkracht Leeuwarden',
    vermeldingen: ['programma.jaar_niet_toegezegd'],
    versie: 2,
  });
  expect(schets(verslag.blokken)).toEqual([
    'Geachte leden van de gemeenteraad,',
    "Met deze brief informeren wij u over de samenwerking met {tekst Buurkracht < overeenkomst partijen.1.naam}. Op {datum 2026-06-20 < stand ~.ondertekendOp} hebben de {tekst Gemeente Leeuwarden < overeenkomst partijen.0.naam} en {tekst Buurkracht < overeenkomst partijen.1.naam} de overeenkomst getekend. De overeenkomst gaat over {getal 2, decimalen=0, groep=buurten van de overeenkomst < overeenkomst reikwijdte.aantalBuurten} buurten en loopt van {periode {'van':'2026-09-01','tot':'2029-08-31'} < overeenkomst looptijd}. Zij is nu van kracht. De kosten zijn {bedrag 3600.00 < stand ~.geld.perPartij.0.bedrag} voor de {tekst Gemeente Leeuwarden < overeenkomst partijen.0.naam}. Deze brief geeft de stand op {datum 2027-08-31 < stand peildatum}. Aan het eind staat {getal 1, decimalen=0, groep=aandachtspunten < aantal stand bevindingen.1} aandachtspunt.",
    '# Aanleiding en context',
    '[Wij willen dit.]',
    '#',
    '# De overeenkomst',
    '{getal 2, decimalen=0, groep=buurten van de overeenkomst < overeenkomst reikwijdte.aantalBuurten} buurten zijn voor {tekst Oost < overeenkomst reikwijdte.programmas.0.naam}.',
    'tabel partijen: 3',
    'Afgesproken is:',
    "- {tekst Buurkracht < stand ~.partijen.1.naam}, {periode {'van':'2026-09-01','tot':'2027-08-31'} < overeenkomst verplichtingen.0.periode}: {tekst In iedere buurt werven. < overeenkomst verplichtingen.0.wat}",
    "- {tekst Buurkracht < stand ~.partijen.1.naam}, {periode {'van':'2026-09-01','tot':'2029-08-31'} < overeenkomst verplichtingen.1.periode}: {tekst In iedere buurt begeleiden. < overeenkomst verplichtingen.1.wat}",
    "- {tekst Buurkracht < stand ~.partijen.1.naam}, {periode {'van':'2027-09-01','tot':'2029-08-31'} < overeenkomst verplichtingen.2.periode}: {tekst In iedere buurt actief_houden. < overeenkomst verplichtingen.2.wat}",
    "Het meest intensief is {tekst het eerste jaar < brief intensief}, van {periode {'van':'2026-09-01','tot':'2027-08-31'} < overeenkomst fasen.0.periode}. Daarna gaat de begeleiding door in een gewoon tempo.",
    '#',
    '# De keuze van de buurten',
    'Er zijn {getal 2, decimalen=0, groep=gekozen buurten < lengte keuze buurten} buurten gekozen.',
    'tabel gekozen-buurten: 2',
    "{'soort':'grafiek','grafiek':{'id':'k','titel':'k','alternatief':'A','spec':{}}}",
    '#',
    '# Kanttekeningen',
    '- [Het kan mislukken.]',
    '#',
    '# Financiën',
    '- In {tekst het eerste jaar < brief bijdragen.0.jaren} betaalt de {tekst Gemeente Leeuwarden < brief bijdragen.0.van}. De bijdrage van de {tekst Gemeente Leeuwarden < brief bijdragen.0.van} is {bedrag 1200.00 < brief bijdragen.0.bedrag} voor de begeleiding. Dat is nog niet gevraagd of toegezegd.',
    '- Voor {tekst het tweede en het derde jaar < brief bijdragen.1.jaren} is de bijdrage van de {tekst Gemeente Leeuwarden < brief bijdragen.1.van} {bedrag 1200.00 < brief bijdragen.1.bedrag} per jaar. Dat is nog niet gevraagd of toegezegd.',
    'De bijdragen zijn samen {bedrag 3600.00 < stand ~.geld.totaal}. De tabel geeft per begrotingsjaar de prognose: wat dat jaar kost, voor zover nu bekend. Een programmajaar dat over een jaargrens loopt, is verdeeld naar dagen.',
    'tabel bijdragen-per-begrotingsjaar: 5',
    "{'soort':'grafiek','grafiek':{'id':'g','titel':'g','alternatief':'A','spec':{}}}",
    '#',
    '# De teams',
    'Alle {getal 2, decimalen=0, groep=buurten < stand ~.tellingen.buurten} buurten hebben een team. In alle buurten samen doen {getal 4, decimalen=0, personen=true, groep=vrijwilligers < som stand ~.buurten.0.vrijwilligers + ~.buurten.1.vrijwilligers} vrijwilligers mee. Een team heeft gemiddeld {getal 2, decimalen=0 < brief teamgrootte.gemiddelde} vrijwilligers. Er zijn {getal 0, decimalen=0, groep=projecten van de teams < stand ~.tellingen.projectenAfgerond} projecten afgerond; er loopt nog {getal 1, decimalen=0, groep=projecten van de teams < stand ~.tellingen.projectenLopend}.',
    '{getal 1, decimalen=0, groep=opgaven die wachten < brief wachtkamer.aantal} opgave wacht. Zij wacht {getal 303, decimalen=0 < brief wachtkamer.dagen} dagen. Op {datum 2027-12-01 < brief wachtkamer.opnieuwOp} kijken wij opnieuw. {getal 1, decimalen=0, groep=opgaven van de teams < brief opgaven.wijkplan} opgave uit de wijkplannen staat nog open.',
    'tabel stand-per-buurt: 3',
    "{'soort':'grafiek','grafiek':{'id':'t','titel':'t','alternatief':'A','spec':{}}}",
    '#',
    '# Terugkijken en leren',
    'De partijen kijken samen terug op:',
    '- {datum 2029-08-31 < overeenkomst evaluatiemomenten.0.datum}: {tekst In welke situatie werkt de methode het beste? < overeenkomst evaluatiemomenten.0.onderwerp}',
    '#',
    '# Aandachtspunten',
    '- {tekst Programmajaar 1 is begonnen op 1 september 2026, maar de bijdrage van Gemeente Leeuwarden voor programmajaar 1 is niet toegezegd. < bevinding stand bevindingen.1}',
    '#',
  ]);
  expect(schets(writeRaadsbrief(zonder(), ALLES).blokken).filter((een) => een.startsWith('# '))).toEqual([
    '# De overeenkomst',
    '# De keuze van de buurten',
    '# Financiën',
    '# Terugkijken en leren',
    '# Aandachtspunten',
  ]);
});
