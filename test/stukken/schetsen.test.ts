/** Each piece of a small programme, from its head to its sections, and what is refused. */
import type { Programma } from 'buurtaanpak/programma';
import {
  listBronnen,
  writeBudgetstaat,
  writeFinancieleVerantwoording,
  writeLandelijkeRapportage,
  writeRaadsbrief,
  writeSamenvatting,
  writeTeamoverzicht,
  writeUitvoerdersoverzicht,
  writeVoortgangsrapportage,
} from 'buurtaanpak/stukken';
import type { Grafiek, Verslag } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { foutVan } from '../hulp.js';
import { A, B, kleinProgramma, vorm } from '../programma/klein.js';
import { opgave } from '../team/vertel.js';
import { als, DAG, schets } from './klein.js';

const ALLES = { peildatum: DAG, kleineAantallen: 'toon_alles' } as const;

const grafiek = (id: string): Grafiek => als({ id, titel: id, alternatief: 'A', spec: {} });

/** Two teams, one of which has a project and an opgave that waits. */
const metTeams = (): Programma =>
  kleinProgramma({
    teams: [
      vorm('t1', A)
        .op('2026-11-01', opgave('tegels'))
        .op('2026-11-01', opgave('plein'))
        .op('2026-12-01', { soort: 'opgave_oppakken', opgave: 'tegels', project: 'p' }).dossier,
      vorm('t2', B).dossier,
    ],
  });

const zonder = (): Programma => kleinProgramma({ keuze: undefined });

/** The head of a piece without its sources, which have fingerprints: only their ids. */
const kop = ({ blokken: _, bronnen, vermeldingen, ...rest }: Verslag) => ({
  ...rest,
  bronnen: bronnen.map(({ id, naam }) => `${id}: ${naam}`),
  vermeldingen: vermeldingen.map(({ code }) => code),
});

test('the summary', () => {
  const verslag = writeSamenvatting(metTeams(), ALLES);
  expect(kop(verslag)).toEqual({
    betreft: ['deelnemers', 0],
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
    titel: 'Samenvatting voor de gemeenteraad: Leeuwarden',
    vermeldingen: ['programma.jaar_niet_toegezegd'],
    versie: 2,
  });
  expect(schets(verslag.blokken)).toEqual([
    "{tekst Leeuwarden < stand ~.naam} werkt in {getal 2, decimalen=0, groep=buurten van de overeenkomst < overeenkomst reikwijdte.aantalBuurten} buurten met teams van vrijwilligers. De overeenkomst loopt van {periode {'van':'2026-09-01','tot':'2029-08-31'} < overeenkomst looptijd}. Zij is nu van kracht. Deze samenvatting geeft de stand op {datum 2027-08-31 < stand peildatum}.",
    '# De keuze van de buurten',
    'Er zijn {getal 2, decimalen=0, groep=gekozen buurten < lengte keuze buurten} buurten gekozen.',
    'tabel gekozen-buurten: 2',
    '#',
    '# Het geld',
    '- In {tekst het eerste jaar < brief bijdragen.0.jaren} betaalt de {tekst Gemeente Leeuwarden < brief bijdragen.0.van}. De bijdrage van de {tekst Gemeente Leeuwarden < brief bijdragen.0.van} is {bedrag 1200.00 < brief bijdragen.0.bedrag} voor de begeleiding. Dat is nog niet gevraagd of toegezegd.',
    '- Voor {tekst het tweede en het derde jaar < brief bijdragen.1.jaren} is de bijdrage van de {tekst Gemeente Leeuwarden < brief bijdragen.1.van} {bedrag 1200.00 < brief bijdragen.1.bedrag} per jaar. Dat is nog niet gevraagd of toegezegd.',
    'De bijdragen zijn samen {bedrag 3600.00 < stand ~.geld.totaal}. De tabel geeft per begrotingsjaar de prognose: wat dat jaar kost, voor zover nu bekend. Een programmajaar dat over een jaargrens loopt, is verdeeld naar dagen.',
    'tabel bijdragen-per-begrotingsjaar: 5',
    '#',
    '# De teams',
    'Alle {getal 2, decimalen=0, groep=buurten < stand ~.tellingen.buurten} buurten hebben een team. In alle buurten samen doen {getal 4, decimalen=0, personen=true, groep=vrijwilligers < som stand ~.buurten.0.vrijwilligers + ~.buurten.1.vrijwilligers} vrijwilligers mee. Er zijn {getal 0, decimalen=0, groep=projecten van de teams < stand ~.tellingen.projectenAfgerond} projecten afgerond; er loopt nog {getal 1, decimalen=0, groep=projecten van de teams < stand ~.tellingen.projectenLopend}. {getal 1, decimalen=0, groep=opgaven die wachten < brief wachtkamer.aantal} opgave wacht. Zij wacht {getal 303, decimalen=0 < brief wachtkamer.dagen} dagen. Op {datum 2027-12-01 < brief wachtkamer.opnieuwOp} kijken wij opnieuw.',
    'tabel stand-per-buurt: 3',
    '#',
    '# Aandachtspunten',
    '- {tekst Programmajaar 1 is begonnen op 1 september 2026, maar de bijdrage van Gemeente Leeuwarden voor programmajaar 1 is niet toegezegd. < bevinding stand bevindingen.1}',
    '#',
  ]);
  expect(schets(writeSamenvatting(zonder(), ALLES).blokken)).toEqual([
    "{tekst Leeuwarden < stand ~.naam} werkt in {getal 2, decimalen=0, groep=buurten van de overeenkomst < overeenkomst reikwijdte.aantalBuurten} buurten met teams van vrijwilligers. De overeenkomst loopt van {periode {'van':'2026-09-01','tot':'2029-08-31'} < overeenkomst looptijd}. Zij is nu van kracht. Deze samenvatting geeft de stand op {datum 2027-08-31 < stand peildatum}.",
    '# De keuze van de buurten',
    'De buurten zijn nog niet gekozen.',
    '#',
    '# Het geld',
    '- In {tekst het eerste jaar < brief bijdragen.0.jaren} betaalt de {tekst Gemeente Leeuwarden < brief bijdragen.0.van}. De bijdrage van de {tekst Gemeente Leeuwarden < brief bijdragen.0.van} is {bedrag 1200.00 < brief bijdragen.0.bedrag} voor de begeleiding. Dat is nog niet gevraagd of toegezegd.',
    '- Voor {tekst het tweede en het derde jaar < brief bijdragen.1.jaren} is de bijdrage van de {tekst Gemeente Leeuwarden < brief bijdragen.1.van} {bedrag 1200.00 < brief bijdragen.1.bedrag} per jaar. Dat is nog niet gevraagd of toegezegd.',
    'De bijdragen zijn samen {bedrag 3600.00 < stand ~.geld.totaal}. De tabel geeft per begrotingsjaar de prognose: wat dat jaar kost, voor zover nu bekend. Een programmajaar dat over een jaargrens loopt, is verdeeld naar dagen.',
    'tabel bijdragen-per-begrotingsjaar: 5',
    '#',
    '# De teams',
    'Er zijn nog geen teams.',
    '#',
    '# Aandachtspunten',
    '- {tekst De looptijd van Leeuwarden is begonnen op 1 september 2026, maar de buurten zijn niet gekozen. < bevinding stand bevindingen.0}',
    '- {tekst Programmajaar 1 is begonnen op 1 september 2026, maar de bijdrage van Gemeente Leeuwarden voor programmajaar 1 is niet toegezegd. < bevinding stand bevindingen.1}',
    '#',
  ]);
});

test('the progress report', () => {
  const verslag = writeVoortgangsrapportage(metTeams(), { ...ALLES, grafieken: [grafiek('g')] });
  expect(kop(verslag)).toEqual({
    betreft: ['deelnemers', 0],
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
    titel: 'Voortgangsrapportage: Leeuwarden',
    vermeldingen: ['programma.jaar_niet_toegezegd'],
    versie: 2,
  });
  expect(schets(verslag.blokken)).toEqual([
    'Deze rapportage geeft de stand op {datum 2027-08-31 < stand peildatum}. Het programma is in jaar {getal 1, decimalen=0 < stand ~.programmajaar} van de looptijd.',
    '# In het kort',
    'Alle {getal 2, decimalen=0, groep=buurten < stand ~.tellingen.buurten} buurten hebben een team. In alle buurten samen doen {getal 4, decimalen=0, personen=true, groep=vrijwilligers < som stand ~.buurten.0.vrijwilligers + ~.buurten.1.vrijwilligers} vrijwilligers mee. Een team heeft gemiddeld {getal 2, decimalen=0 < brief teamgrootte.gemiddelde} vrijwilligers. Er zijn {getal 0, decimalen=0, groep=projecten van de teams < stand ~.tellingen.projectenAfgerond} projecten afgerond; er loopt nog {getal 1, decimalen=0, groep=projecten van de teams < stand ~.tellingen.projectenLopend}.',
    'tabel stand-per-programma: 2',
    "{'soort':'grafiek','grafiek':{'id':'g','titel':'g','alternatief':'A','spec':{}}}",
    '#',
    '# Per buurt',
    'tabel stand-per-buurt: 3',
    '#',
    '# Projecten',
    'tabel projecten: 1',
    '#',
    '# De wachtkamer',
    'Wat de beste kans heeft op een concreet resultaat gaat voor. {getal 1, decimalen=0, groep=opgaven die wachten < brief wachtkamer.aantal} opgave wacht. Zij wacht {getal 303, decimalen=0 < brief wachtkamer.dagen} dagen. Op {datum 2027-12-01 < brief wachtkamer.opnieuwOp} kijken wij opnieuw.',
    'tabel wachtkamer: 1',
    '#',
    '# Wat stilstaat',
    'Bij geen team staat iets zo lang stil dat het programma ernaar moet kijken.',
    '#',
    '# Wat te laat is',
    'Er zijn geen taken te laat.',
    '#',
    '# Aandachtspunten',
    '- {tekst Programmajaar 1 is begonnen op 1 september 2026, maar de bijdrage van Gemeente Leeuwarden voor programmajaar 1 is niet toegezegd. < bevinding stand bevindingen.1}',
    '#',
  ]);
  expect(schets(writeVoortgangsrapportage(zonder(), ALLES).blokken)).toEqual([
    'Deze rapportage geeft de stand op {datum 2027-08-31 < stand peildatum}. Het programma is in jaar {getal 1, decimalen=0 < stand ~.programmajaar} van de looptijd.',
    '# In het kort',
    'Nog geen van de {getal 0, decimalen=0, groep=buurten < stand ~.tellingen.buurten} buurten heeft een team. Er zijn nog geen projecten.',
    'tabel stand-per-programma: 2',
    '#',
    '# Per buurt',
    'tabel stand-per-buurt: 1',
    '#',
    '# Projecten',
    'Er zijn nog geen projecten.',
    '#',
    '# De wachtkamer',
    'Er wachten geen opgaven.',
    '#',
    '# Wat stilstaat',
    'Bij geen team staat iets zo lang stil dat het programma ernaar moet kijken.',
    '#',
    '# Wat te laat is',
    'Er zijn geen taken te laat.',
    '#',
    '# Aandachtspunten',
    '- {tekst De looptijd van Leeuwarden is begonnen op 1 september 2026, maar de buurten zijn niet gekozen. < bevinding stand bevindingen.0}',
    '- {tekst Programmajaar 1 is begonnen op 1 september 2026, maar de bijdrage van Gemeente Leeuwarden voor programmajaar 1 is niet toegezegd. < bevinding stand bevindingen.1}',
    '#',
  ]);
});

test('the overview of the uitvoerder', () => {
  const verslag = writeUitvoerdersoverzicht(metTeams(), ALLES);
  expect(kop(verslag)).toEqual({
    betreft: ['deelnemers', 0],
    bronnen: [
      'overeenkomst: Samenwerkingsovereenkomst Buurkracht Leeuwarden',
      'keuze: Keuze van de buurten',
      'stand: Stand van Klein op de peildatum',
    ],
    lezer: 'uitvoerder',
    onthulling: {
      regel: 'alles_getoond',
    },
    peildatum: '2027-08-31',
    soort: 'verslag',
    taal: 'nl',
    titel: 'Uitvoerdersoverzicht: Leeuwarden',
    vermeldingen: ['programma.begeleiding_na_looptijd', 'programma.jaar_niet_toegezegd'],
    versie: 2,
  });
  expect(schets(verslag.blokken)).toEqual([
    "Dit overzicht geeft de stand op {datum 2027-08-31 < stand peildatum}. De overeenkomst loopt van {periode {'van':'2026-09-01','tot':'2029-08-31'} < stand ~.looptijd} en is voor {getal 2, decimalen=0, groep=buurten van de overeenkomst < stand ~.afgesprokenBuurten} buurten. Nu doen er {getal 2, decimalen=0, groep=buurten van de overeenkomst {getal 2, decimalen=0 < stand ~.afgesprokenBuurten} < stand ~.tellingen.buurten} mee.",
    '# Aandachtspunten',
    '- {tekst De begeleiding loopt door na het einde van de overeenkomst op 31 augustus 2029, op zijn langst tot 30 september 2029: Buurt BU00802001, Buurt BU00802002. < bevinding stand bevindingen.0}',
    '- {tekst Programmajaar 1 is begonnen op 1 september 2026, maar de bijdrage van Gemeente Leeuwarden voor programmajaar 1 is niet toegezegd. < bevinding stand bevindingen.1}',
    '#',
    '# Welke buurten',
    'tabel buurten: 2',
    '#',
    '# Wat wanneer moet',
    'tabel verplichtingen: 3',
    'tabel momenten: 1',
    '#',
    '# Wie reserve is',
    'Er is geen reserve aangewezen.',
    '#',
    '# Wat wacht',
    'tabel wachtkamer: 1',
    '#',
    '# Signalen',
    'tabel signalen: 10',
    '#',
  ]);
  expect(schets(writeUitvoerdersoverzicht(zonder(), ALLES).blokken)).toEqual([
    "Dit overzicht geeft de stand op {datum 2027-08-31 < stand peildatum}. De overeenkomst loopt van {periode {'van':'2026-09-01','tot':'2029-08-31'} < stand ~.looptijd} en is voor {getal 2, decimalen=0, groep=buurten van de overeenkomst < stand ~.afgesprokenBuurten} buurten. Nu doen er {getal 0, decimalen=0, groep=buurten van de overeenkomst {getal 2, decimalen=0 < stand ~.afgesprokenBuurten} < stand ~.tellingen.buurten} mee.",
    '# Aandachtspunten',
    '- {tekst De looptijd van Leeuwarden is begonnen op 1 september 2026, maar de buurten zijn niet gekozen. < bevinding stand bevindingen.0}',
    '- {tekst Programmajaar 1 is begonnen op 1 september 2026, maar de bijdrage van Gemeente Leeuwarden voor programmajaar 1 is niet toegezegd. < bevinding stand bevindingen.1}',
    '#',
    '# Welke buurten',
    'De buurten zijn nog niet gekozen.',
    '#',
    '# Wat wanneer moet',
    'tabel verplichtingen: 3',
    'tabel momenten: 1',
    '#',
    '# Wie reserve is',
    'Er is geen reserve aangewezen.',
    '#',
    '# Wat wacht',
    'Er wacht geen opgave.',
    '#',
    '# Signalen',
    'Er is geen signaal over een team.',
    '#',
  ]);
});

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

test('the financial account', () => {
  const verslag = writeFinancieleVerantwoording(metTeams(), { ...ALLES, grafieken: [grafiek('g')] });
  expect(kop(verslag)).toEqual({
    betreft: ['deelnemers', 0],
    bronnen: [
      'overeenkomst: Samenwerkingsovereenkomst Buurkracht Leeuwarden',
      'keuze: Keuze van de buurten',
      'stand: Stand van Klein op de peildatum',
    ],
    lezer: 'controller',
    onthulling: {
      regel: 'alles_getoond',
    },
    peildatum: '2027-08-31',
    soort: 'verslag',
    taal: 'nl',
    titel: 'Financiële verantwoording: Leeuwarden',
    vermeldingen: ['programma.begeleiding_na_looptijd', 'programma.jaar_niet_toegezegd'],
    versie: 2,
  });
  expect(schets(verslag.blokken)).toEqual([
    'Deze verantwoording geeft de stand op {datum 2027-08-31 < stand peildatum}. Van de afgesproken bijdragen, samen {bedrag 3600.00 < stand ~.geld.totaal}, is {bedrag 0.00 < stand ~.geld.vastgelegd} vastgelegd en {bedrag 0.00 < stand ~.geld.betaald} betaald, na aftrek van wat is terugontvangen. De lasten tot en met deze dag zijn {bedrag 1200.00 < stand ~.geld.gerealiseerd}; de prognose voor het geheel is {bedrag 3600.00 < stand ~.geld.prognose}. Daarvan gaat {bedrag 3600.00 < stand ~.geld.programmakosten} naar de uitvoerder.',
    '# Aandachtspunten',
    '- {tekst De begeleiding loopt door na het einde van de overeenkomst op 31 augustus 2029, op zijn langst tot 30 september 2029: Buurt BU00802001, Buurt BU00802002. < bevinding stand bevindingen.0}',
    '- {tekst Programmajaar 1 is begonnen op 1 september 2026, maar de bijdrage van Gemeente Leeuwarden voor programmajaar 1 is niet toegezegd. < bevinding stand bevindingen.1}',
    '#',
    '# De bijdragen',
    'tabel bijdragen: 4',
    'tabel laatste-stappen: 3',
    '#',
    '# Openstaande verplichtingen',
    'Er is nog geen bijdrage vastgelegd, dus er staat geen verplichting open.',
    '#',
    '# Per begrotingsjaar',
    'De bijdragen zijn samen {bedrag 3600.00 < stand ~.geld.totaal}. De tabel geeft per begrotingsjaar de prognose: wat dat jaar kost, voor zover nu bekend. Een programmajaar dat over een jaargrens loopt, is verdeeld naar dagen.',
    'tabel bijdragen-per-begrotingsjaar: 5',
    "{'soort':'grafiek','grafiek':{'id':'g','titel':'g','alternatief':'A','spec':{}}}",
    'tabel kostendragers-per-begrotingsjaar: 2',
    'Per begrotingsjaar is de prognose samen {bedrag 3600.00 < som stand ~.geld.perBegrotingsjaar.0.bedrag + ~.geld.perBegrotingsjaar.1.bedrag + ~.geld.perBegrotingsjaar.2.bedrag + ~.geld.perBegrotingsjaar.3.bedrag}, en per kostendrager samen {bedrag 3600.00 < som stand ~.geld.perKostendrager.0.bedrag + ~.geld.perKostendrager.1.bedrag + ~.geld.perKostendrager.2.bedrag + ~.geld.perKostendrager.3.bedrag}. Een bedrag dat wordt verdeeld, is op de cent afgerond naar de grootste rest: de delen tellen op tot het geheel.',
    '#',
    '# Uitputting',
    'Begroot is wat de eerste tekst voor het jaar inhield en wat de raad sindsdien wijzigde. Samen is {bedrag 3600.00 < som stand ~.geld.uitputting.0.begroot + ~.geld.uitputting.1.begroot + ~.geld.uitputting.2.begroot + ~.geld.uitputting.3.begroot + ~.geld.uitputting.4.begroot + ~.geld.uitputting.5.begroot} begroot en is de prognose {bedrag 3600.00 < stand ~.geld.prognose}: de afwijking is {bedrag 0.00 < verschil stand ~.geld.prognose + ~.geld.uitputting.0.begroot + ~.geld.uitputting.1.begroot + ~.geld.uitputting.2.begroot + ~.geld.uitputting.3.begroot + ~.geld.uitputting.4.begroot + ~.geld.uitputting.5.begroot}. Een afwijking boven nul is een overschrijding. Nog vrij is wat is begroot, min het hoogste van verplicht en gerealiseerd.',
    'tabel uitputting: 7',
    '#',
    '# Betalingen',
    'tabel kas: 4',
    '#',
    '# Balans',
    'De posten op {datum 2027-08-31 < stand peildatum}. Zij volgen uit de lasten tot en met die dag en uit wat toen was betaald.',
    'tabel balans: 1',
    '#',
  ]);
});

test('the budget sheet, with what changed', () => {
  const verslag = writeBudgetstaat(metTeams(), { ...ALLES, bekendOp: DAG, vergelekenMet: als('2026-01-01') });
  expect(kop(verslag)).toEqual({
    betreft: ['deelnemers', 0],
    bronnen: [
      'overeenkomst: Samenwerkingsovereenkomst Buurkracht Leeuwarden',
      'keuze: Keuze van de buurten',
      'stand: Stand van Klein op de peildatum',
      'vergelijking: Vergelijking van de prognose met die van de vorige verantwoording',
      'controleblad: Budgetstaat van Klein op de peildatum',
    ],
    lezer: 'controller',
    onthulling: {
      regel: 'alles_getoond',
    },
    peildatum: '2027-08-31',
    soort: 'verslag',
    taal: 'nl',
    titel: 'Budgetstaat: Leeuwarden',
    vermeldingen: ['programma.begeleiding_na_looptijd', 'programma.jaar_niet_toegezegd'],
    versie: 2,
  });
  expect(schets(verslag.blokken)).toEqual([
    'Deze staat geeft de stand op {datum 2027-08-31 < stand peildatum}, met wat bekend was op {datum 2027-08-31 < stand bekendOp}. Afgesproken is {bedrag 3600.00 < controleblad budgetstaat.totaal.afgesproken}. Daarvan is {bedrag 1200.00 < controleblad budgetstaat.totaal.gerealiseerd} gerealiseerd en wordt nog {bedrag 2400.00 < controleblad budgetstaat.totaal.verwacht} verwacht: samen is de prognose {bedrag 3600.00 < controleblad budgetstaat.totaal.prognose}. De vrijval is {bedrag 0.00 < controleblad budgetstaat.totaal.vrijval}.',
    '# Aandachtspunten',
    '- {tekst De begeleiding loopt door na het einde van de overeenkomst op 31 augustus 2029, op zijn langst tot 30 september 2029: Buurt BU00802001, Buurt BU00802002. < bevinding stand bevindingen.0}',
    '- {tekst Programmajaar 1 is begonnen op 1 september 2026, maar de bijdrage van Gemeente Leeuwarden voor programmajaar 1 is niet toegezegd. < bevinding stand bevindingen.1}',
    '#',
    '# De regels',
    'tabel budgetregels: 9',
    '#',
    '# Totalen',
    'De boekingen zijn nog eens opgeteld, buiten de regels om. In elk begrotingsjaar komt bij gerealiseerd, verwacht en vrijval hetzelfde uit: het verschil is {bedrag 0.00 < verschil controleblad budgetstaat.totaal.afgesproken + boekingen.totaal.samen}.',
    'tabel budgetjaren: 5',
    '#',
    '# Aansluiting op de boeken',
    'De boeken bevestigden nog geen stand, dus er is niets te vergelijken.',
    'tabel nooit-bevestigd: 1',
    '#',
    '# Voorstel voor een begrotingswijziging',
    'Er is niets te wijzigen: in elk open begrotingsjaar is de begroting gelijk aan de prognose.',
    '#',
    '# Specifieke uitkeringen (SiSa)',
    'Er loopt tot nu toe geen specifieke uitkering, dus er is geen regel voor de SiSa-bijlage.',
    '#',
    '# Wat is er veranderd sinds de vorige keer',
    'De vorige verantwoording gaf wat bekend was op {datum 2026-01-01 < vergelijking vanaf}. Sindsdien is dit veranderd.',
    'tabel verandering: 5',
    '- Vastgelegd op {datum 2026-06-15 < vergelijking oorzaken.0.geregistreerd}: de tekst van de overeenkomst. De prognose wordt {bedrag 3600.00 < verschil vergelijking oorzaken.0.wijziging.totaal.na + oorzaken.0.wijziging.totaal.voor} hoger: in {jaar 2026 < vergelijking oorzaken.0.wijziging.perJaar.0.begrotingsjaar} {bedrag 401.10 < verschil vergelijking oorzaken.0.wijziging.perJaar.0.na + oorzaken.0.wijziging.perJaar.0.voor} hoger, in {jaar 2027 < vergelijking oorzaken.0.wijziging.perJaar.1.begrotingsjaar} {bedrag 1198.90 < verschil vergelijking oorzaken.0.wijziging.perJaar.1.na + oorzaken.0.wijziging.perJaar.1.voor} hoger, in {jaar 2028 < vergelijking oorzaken.0.wijziging.perJaar.2.begrotingsjaar} {bedrag 1201.10 < verschil vergelijking oorzaken.0.wijziging.perJaar.2.na + oorzaken.0.wijziging.perJaar.2.voor} hoger, in {jaar 2029 < vergelijking oorzaken.0.wijziging.perJaar.3.begrotingsjaar} {bedrag 798.90 < verschil vergelijking oorzaken.0.wijziging.perJaar.3.na + oorzaken.0.wijziging.perJaar.3.voor} hoger.',
    'tabel oorzaken: 2',
    'tabel veranderde-regels: 9',
    '#',
  ]);
});

describe('the national report', () => {
  const landelijk = (): Programma => ({
    ...kleinProgramma({}, { id: als('d2'), naam: 'Zuid', keuze: undefined }),
    opdracht: { opdrachtgever: 'Ministerie', aantalDeelnemers: 3, buurtenPerDeelnemer: 2 },
  });

  test('of two of three deelnemers', () => {
    const verslag = writeLandelijkeRapportage(landelijk(), { ...ALLES, grafieken: [grafiek('g')] });
    expect(kop(verslag)).toEqual({
      bronnen: ['stand: Stand van Klein op de peildatum'],
      lezer: 'landelijk',
      onthulling: {
        regel: 'alles_getoond',
      },
      peildatum: '2027-08-31',
      soort: 'verslag',
      taal: 'nl',
      titel: 'Klein',
      vermeldingen: ['programma.deelnemers_ontbreken'],
      versie: 2,
    });
    expect(schets(verslag.blokken)).toEqual([
      'Van de {getal 3, decimalen=0, groep=gevraagde deelnemers < stand totaal.verwachteDeelnemers} deelnemers die zijn gevraagd, zijn er {getal 2, decimalen=0, groep=gevraagde deelnemers {getal 3, decimalen=0 < stand totaal.verwachteDeelnemers} < stand totaal.deelnemers}. Samen hebben zij {getal 4, decimalen=0, groep=gevraagde buurten {getal 6, decimalen=0 < stand totaal.verwachteBuurten} < stand totaal.afgesprokenBuurten} van de {getal 6, decimalen=0, groep=gevraagde buurten < stand totaal.verwachteBuurten} buurten afgesproken. Er ontbreekt nog {getal 1, decimalen=0, groep=gevraagde deelnemers {getal 3, decimalen=0 < stand totaal.verwachteDeelnemers} < verschil stand totaal.verwachteDeelnemers + totaal.deelnemers} deelnemer. Dit overzicht geeft de stand op {datum 2027-08-31 < stand peildatum}.',
      '# De deelnemers',
      'tabel stand-per-deelnemer: 3',
      "{'soort':'grafiek','grafiek':{'id':'g','titel':'g','alternatief':'A','spec':{}}}",
      '#',
      '# Het geld',
      'tabel geld-per-deelnemer: 3',
      '#',
      '# Aandachtspunten',
      '- {tekst Er zijn 2 deelnemers; de opdracht vraagt er 3. < bevinding stand bevindingen.6}',
      '#',
    ]);
  });

  test('of one, without an order', () => {
    expect(schets(writeLandelijkeRapportage(metTeams(), ALLES).blokken)).toEqual([
      'Er is {getal 1, decimalen=0, groep=deelnemers < stand totaal.deelnemers} deelnemer met samen {getal 2, decimalen=0, groep=afgesproken buurten < stand totaal.afgesprokenBuurten} buurten. Dit overzicht geeft de stand op {datum 2027-08-31 < stand peildatum}.',
      '# De deelnemers',
      'tabel stand-per-deelnemer: 2',
      '#',
      '# Het geld',
      'tabel geld-per-deelnemer: 2',
      '#',
      '# Aandachtspunten',
      'geen_aandachtspunten: Er zijn geen aandachtspunten voor de opdrachtgever. Op {datum 2027-08-31 < stand peildatum} is gekeken naar de overeenkomsten, het geld, de keuzes en de teams. Wat een deelnemer aangaat, staat in de stukken van die deelnemer.',
      '#',
    ]);
  });
});

test('the sources', () => {
  const ids = (programma: Programma, options: object = {}) =>
    listBronnen(programma, { ...ALLES, ...options }).map(({ id }) => id);
  expect(ids(metTeams(), { vergelekenMet: '2026-01-01' })).toEqual([
    'overeenkomst',
    'keuze',
    'stand',
    'brief',
    'vergelijking',
    'controleblad',
    'teams',
    'landelijk',
  ]);
  expect(ids(zonder())).toEqual(['overeenkomst', 'stand', 'brief', 'controleblad', 'teams', 'landelijk']);
  expect(ids(kleinProgramma({}, { id: als('d2') }))).toEqual(['stand', 'landelijk']);
});

test('what is no programme, no day or has no text is refused', () => {
  const codes = (doe: () => unknown) => foutVan(doe).bevindingen.map(({ code, pad }) => `${code} ${pad.join('.')}`);
  expect(codes(() => writeSamenvatting(als({}), ALLES))).toEqual([
    'kern.veld_ontbreekt soort',
    'kern.veld_ontbreekt versie',
    'kern.veld_ontbreekt naam',
    'kern.veld_ontbreekt deelnemers',
  ]);
  expect(codes(() => writeSamenvatting(zonder(), als({ peildatum: '2027-02-30' })))).toEqual(['kern.datum_ongeldig ']);
  const vroeg = foutVan(() => writeSamenvatting(zonder(), { ...ALLES, bekendOp: als('2020-01-01') }));
  expect([vroeg.code, vroeg.params]).toEqual([
    'verslag.overeenkomst_onbekend',
    {
      deelnemer: 'Leeuwarden',
    },
  ]);
});
