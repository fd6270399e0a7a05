/** Pieces of a small programme, from their head to their sections, their sources, and what is refused. */
import type { Programma } from 'buurtaanpak/programma';
import {
  listBronnen,
  writeSamenvatting,
  writeUitvoerdersoverzicht,
  writeVoortgangsrapportage,
} from 'buurtaanpak/stukken';
import { expect, test } from 'vitest';
import { foutVan } from '../hulp.js';
import { kleinProgramma } from '../programma/klein.js';
import { als, schets } from './klein.js';
import { ALLES, grafiek, kop, metTeams, zonder } from './kleinSchets.js';

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
  expect(codes(() => writeSamenvatting(zonder(), als({ peildatum: '2027-02-30' })))).toEqual([
    'kern.datum_ongeldig peildatum',
  ]);
  expect(foutVan(() => writeSamenvatting(zonder(), als({ peildatum: '2027-02-30' }))).params).toEqual({
    soort: 'opties',
    aantal: 1,
  });
  // A head that is right, and a body that is not.
  expect(codes(() => writeSamenvatting({ ...zonder(), deelnemers: [als({ id: 'a', naam: 'A' })] }, ALLES))).toEqual([
    'kern.veld_ontbreekt deelnemers.0.overeenkomst',
    'kern.veld_ontbreekt deelnemers.0.teams',
  ]);
  const vroeg = foutVan(() => writeSamenvatting(zonder(), { ...ALLES, bekendOp: als('2020-01-01') }));
  expect([vroeg.code, vroeg.params]).toEqual([
    'verslag.overeenkomst_onbekend',
    {
      deelnemer: 'Leeuwarden',
    },
  ]);
});
