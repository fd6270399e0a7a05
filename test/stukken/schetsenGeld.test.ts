/** The pieces of money and the national report of a small programme, from their head to their sections. */
import type { Programma } from 'buurtaanpak/programma';
import { writeBudgetstaat, writeFinancieleVerantwoording, writeLandelijkeRapportage } from 'buurtaanpak/stukken';
import { describe, expect, test } from 'vitest';
import { A, B, bijdrage, keuzebuurt, kleinDossier, kleinProgramma, plan } from '../programma/klein.js';
import { als, DAG, schets, toon } from './klein.js';
import { ALLES, grafiek, kop, metTeams } from './kleinSchets.js';

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
    expect(toon(verslag.blokken)).toEqual([
      'Van de {getal 3, decimalen=0, groep=gevraagde deelnemers < stand totaal.verwachteDeelnemers} deelnemers die zijn gevraagd, zijn er {getal 2, decimalen=0, groep=gevraagde deelnemers {getal 3, decimalen=0 < stand totaal.verwachteDeelnemers} < stand totaal.deelnemers}. Samen hebben zij {getal 4, decimalen=0, groep=gevraagde buurten {getal 6, decimalen=0 < stand totaal.verwachteBuurten} < stand totaal.afgesprokenBuurten} van de {getal 6, decimalen=0, groep=gevraagde buurten < stand totaal.verwachteBuurten} buurten afgesproken. Er ontbreekt nog {getal 1, decimalen=0, groep=gevraagde deelnemers {getal 3, decimalen=0 < stand totaal.verwachteDeelnemers} < verschil stand totaal.verwachteDeelnemers + totaal.deelnemers} deelnemer. Dit overzicht geeft de stand op {datum 2027-08-31 < stand peildatum}.',
      '# De deelnemers',
      'tabel stand-per-deelnemer: De stand per deelnemer',
      'deelnemer=Deelnemer | afgesproken=Buurten afgesproken | buurten=Buurten gekozen | teams=Teams | projectenLopend=Lopende projecten | projectenAfgerond=Afgeronde projecten | wachtkamer=In de wachtkamer | vrijwilligers=Vrijwilligers | aandachtspunten=Aandachtspunten',
      '{tekst Leeuwarden < stand ~.naam} | {getal 2, decimalen=0 < stand ~.afgesprokenBuurten} | {getal 2, decimalen=0 < stand ~.tellingen.buurten} | {getal 0, decimalen=0 < stand ~.tellingen.teams} | {getal 0, decimalen=0 < stand ~.tellingen.projectenLopend} | {getal 0, decimalen=0 < stand ~.tellingen.projectenAfgerond} | {getal 0, decimalen=0 < stand ~.tellingen.wachtkamer} | -niet_van_toepassing- | {getal 3, decimalen=0 < aantal stand bevindingen.0 + bevindingen.1 + bevindingen.2}',
      '{tekst Zuid < stand deelnemers.1.naam} | {getal 2, decimalen=0 < stand deelnemers.1.afgesprokenBuurten} | {getal 0, decimalen=0 < stand deelnemers.1.tellingen.buurten} | {getal 0, decimalen=0 < stand deelnemers.1.tellingen.teams} | {getal 0, decimalen=0 < stand deelnemers.1.tellingen.projectenLopend} | {getal 0, decimalen=0 < stand deelnemers.1.tellingen.projectenAfgerond} | {getal 0, decimalen=0 < stand deelnemers.1.tellingen.wachtkamer} | -niet_van_toepassing- | {getal 3, decimalen=0 < aantal stand bevindingen.3 + bevindingen.4 + bevindingen.5}',
      '[Totaal] | {getal 4, decimalen=0 < som stand ~.afgesprokenBuurten + deelnemers.1.afgesprokenBuurten} | {getal 2, decimalen=0 < som stand ~.tellingen.buurten + deelnemers.1.tellingen.buurten} | {getal 0, decimalen=0 < som stand ~.tellingen.teams + deelnemers.1.tellingen.teams} | {getal 0, decimalen=0 < som stand ~.tellingen.projectenLopend + deelnemers.1.tellingen.projectenLopend} | {getal 0, decimalen=0 < som stand ~.tellingen.projectenAfgerond + deelnemers.1.tellingen.projectenAfgerond} | {getal 0, decimalen=0 < som stand ~.tellingen.wachtkamer + deelnemers.1.tellingen.wachtkamer} | -niet_van_toepassing- | {getal 6, decimalen=0 < aantal stand bevindingen.0 + bevindingen.1 + bevindingen.2 + bevindingen.3 + bevindingen.4 + bevindingen.5}',
      'rij 2 = 0+1',
      "{'soort':'grafiek','grafiek':{'id':'g','titel':'g','alternatief':'A','spec':{}}}",
      '#',
      '# Het geld',
      'tabel geld-per-deelnemer: Het geld per deelnemer',
      'deelnemer=Deelnemer | totaal=Afgesproken | vrijval=Vrijval | prognose=Prognose | gerealiseerd=Gerealiseerd | vastgelegd=Vastgelegd | betaald=Betaald',
      '{tekst Leeuwarden < stand ~.naam} | {bedrag 3600.00 < stand ~.geld.totaal} | {bedrag 0.00 < stand ~.geld.vrijval} | {bedrag 3600.00 < stand ~.geld.prognose} | {bedrag 1200.00 < stand ~.geld.gerealiseerd} | {bedrag 0.00 < stand ~.geld.vastgelegd} | {bedrag 0.00 < stand ~.geld.betaald}',
      '{tekst Zuid < stand deelnemers.1.naam} | {bedrag 3600.00 < stand deelnemers.1.geld.totaal} | {bedrag 0.00 < stand deelnemers.1.geld.vrijval} | {bedrag 3600.00 < stand deelnemers.1.geld.prognose} | {bedrag 1200.00 < stand deelnemers.1.geld.gerealiseerd} | {bedrag 0.00 < stand deelnemers.1.geld.vastgelegd} | {bedrag 0.00 < stand deelnemers.1.geld.betaald}',
      '[Totaal] | {bedrag 7200.00 < som stand ~.geld.totaal + deelnemers.1.geld.totaal} | {bedrag 0.00 < som stand ~.geld.vrijval + deelnemers.1.geld.vrijval} | {bedrag 7200.00 < som stand ~.geld.prognose + deelnemers.1.geld.prognose} | {bedrag 2400.00 < som stand ~.geld.gerealiseerd + deelnemers.1.geld.gerealiseerd} | {bedrag 0.00 < som stand ~.geld.vastgelegd + deelnemers.1.geld.vastgelegd} | {bedrag 0.00 < som stand ~.geld.betaald + deelnemers.1.geld.betaald}',
      'rij 2 = 0+1',
      '#',
      '# Aandachtspunten',
      '- {tekst Er zijn 2 deelnemers; de opdracht vraagt er 3. < bevinding stand bevindingen.6}',
      '#',
    ]);
  });

  test('of one, without an order', () => {
    expect(toon(writeLandelijkeRapportage(metTeams(), ALLES).blokken)).toEqual([
      'Er is {getal 1, decimalen=0, groep=deelnemers < stand totaal.deelnemers} deelnemer met samen {getal 2, decimalen=0, groep=afgesproken buurten < stand totaal.afgesprokenBuurten} buurten. Dit overzicht geeft de stand op {datum 2027-08-31 < stand peildatum}.',
      '# De deelnemers',
      'tabel stand-per-deelnemer: De stand per deelnemer',
      'deelnemer=Deelnemer | afgesproken=Buurten afgesproken | buurten=Buurten gekozen | teams=Teams | projectenLopend=Lopende projecten | projectenAfgerond=Afgeronde projecten | wachtkamer=In de wachtkamer | vrijwilligers=Vrijwilligers | aandachtspunten=Aandachtspunten',
      '{tekst Leeuwarden < stand ~.naam} | {getal 2, decimalen=0 < stand ~.afgesprokenBuurten} | {getal 2, decimalen=0 < stand ~.tellingen.buurten} | {getal 2, decimalen=0 < stand ~.tellingen.teams} | {getal 1, decimalen=0 < stand ~.tellingen.projectenLopend} | {getal 0, decimalen=0 < stand ~.tellingen.projectenAfgerond} | {getal 1, decimalen=0 < stand ~.tellingen.wachtkamer} | {getal 4, decimalen=0, personen=true < som stand ~.buurten.0.vrijwilligers + ~.buurten.1.vrijwilligers} | {getal 2, decimalen=0 < aantal stand bevindingen.0 + bevindingen.1}',
      '[Totaal] | {getal 2, decimalen=0 < som stand ~.afgesprokenBuurten} | {getal 2, decimalen=0 < som stand ~.tellingen.buurten} | {getal 2, decimalen=0 < som stand ~.tellingen.teams} | {getal 1, decimalen=0 < som stand ~.tellingen.projectenLopend} | {getal 0, decimalen=0 < som stand ~.tellingen.projectenAfgerond} | {getal 1, decimalen=0 < som stand ~.tellingen.wachtkamer} | {getal 4, decimalen=0, personen=true < som stand ~.buurten.0.vrijwilligers + ~.buurten.1.vrijwilligers} | {getal 2, decimalen=0 < aantal stand bevindingen.0 + bevindingen.1}',
      'rij 1 = 0',
      '#',
      '# Het geld',
      'tabel geld-per-deelnemer: Het geld per deelnemer',
      'deelnemer=Deelnemer | totaal=Afgesproken | vrijval=Vrijval | prognose=Prognose | gerealiseerd=Gerealiseerd | vastgelegd=Vastgelegd | betaald=Betaald',
      '{tekst Leeuwarden < stand ~.naam} | {bedrag 3600.00 < stand ~.geld.totaal} | {bedrag 0.00 < stand ~.geld.vrijval} | {bedrag 3600.00 < stand ~.geld.prognose} | {bedrag 1200.00 < stand ~.geld.gerealiseerd} | {bedrag 0.00 < stand ~.geld.vastgelegd} | {bedrag 0.00 < stand ~.geld.betaald}',
      '[Totaal] | {bedrag 3600.00 < som stand ~.geld.totaal} | {bedrag 0.00 < som stand ~.geld.vrijval} | {bedrag 3600.00 < som stand ~.geld.prognose} | {bedrag 1200.00 < som stand ~.geld.gerealiseerd} | {bedrag 0.00 < som stand ~.geld.vastgelegd} | {bedrag 0.00 < som stand ~.geld.betaald}',
      'rij 1 = 0',
      '#',
      '# Aandachtspunten',
      'geen_aandachtspunten: Er zijn geen aandachtspunten voor de opdrachtgever. Op {datum 2027-08-31 < stand peildatum} is gekeken naar de overeenkomsten, het geld, de keuzes en de teams. Wat een deelnemer aangaat, staat in de stukken van die deelnemer.',
      '#',
    ]);
  });
});

describe('money that went a long way', () => {
  const rijk = (): Programma => {
    const eerste = [
      bijdrage('jaar-1', { bedrag: '1210.00', btw: { tarief: '21', verwerking: 'compensabel' } }),
      bijdrage('b', { aard: 'ten_minste', voorwaarden: [{ id: 'v', omschrijving: 'Een plan' }] }),
      bijdrage('u', { soort: 'specifieke_uitkering', van: 'bzk', naar: 'leeuwarden', dekt: ['b'] }),
    ];
    const feit = (soort: string, bedrag: string, id = 'jaar-1') => ({
      soort,
      datum: '2026-10-01',
      bijdrage: id,
      bedrag,
    });
    const feiten = [
      feit('verplichting_aangegaan', '1000.00'),
      feit('betaald', '500.00'),
      feit('vastgesteld', '900.00'),
      feit('uitkering_ontvangen', '7.00', 'u'),
    ];
    return kleinProgramma({ overeenkomst: kleinDossier({ financieringsplan: plan(eerste) }, ...feiten) });
  };

  test('in the account', () => {
    const { blokken } = writeFinancieleVerantwoording(rijk(), { ...ALLES, vergelekenMet: als('2026-01-01') });
    expect(schets(blokken)).toEqual([
      'Deze verantwoording geeft de stand op {datum 2027-08-31 < stand peildatum}. Van de afgesproken bijdragen, samen ten minste {bedrag 4600.00 < stand ~.geld.totaal}, is {bedrag 1000.00 < stand ~.geld.vastgelegd} vastgelegd en {bedrag 500.00 < stand ~.geld.betaald} betaald, na aftrek van wat is terugontvangen. Vastgesteld is {bedrag 900.00 < stand ~.geld.vastgesteld}. De lasten tot en met deze dag zijn {bedrag 1943.80 < stand ~.geld.gerealiseerd}; de prognose voor het geheel is {bedrag 4343.80 < stand ~.geld.prognose}. Daarvan gaat {bedrag 4343.80 < stand ~.geld.programmakosten} naar de uitvoerder. In wat is vastgelegd, vastgesteld, betaald en nog te betalen, en in de balans, zit de btw die de betaler terugkrijgt; in de andere bedragen niet. Op de prognose is die btw {bedrag 156.20 < stand ~.geld.btwTerug}.',
      '# Aandachtspunten',
      '- {tekst Buurt BU00802001 heeft 6 maanden na de start op 1 september 2026 nog geen team. < bevinding stand bevindingen.0}',
      '- {tekst Buurt BU00802002 heeft 6 maanden na de start op 1 september 2026 nog geen team. < bevinding stand bevindingen.1}',
      '- {tekst Programmajaar 1 is begonnen op 1 september 2026, maar de bijdrage b is niet toegezegd. < bevinding stand bevindingen.2}',
      '#',
      '# De bijdragen',
      'tabel bijdragen: 5',
      'tabel laatste-stappen: 5',
      'tabel voorwaarden: 1',
      'Een bijdrage die ten minste een bedrag is, kan hoger uitvallen. In de tabellen telt zij voor dat bedrag mee.',
      'tabel uitkeringen: 1',
      '#',
      '# Openstaande verplichtingen',
      'tabel open-verplichtingen: 2',
      '#',
      '# Per begrotingsjaar',
      'De bijdragen zijn samen ten minste {bedrag 4600.00 < stand ~.geld.totaal}. Daarvan valt {bedrag 256.20 < stand ~.geld.vrijval} vrij: dat is niet meer nodig. De prognose is {bedrag 4343.80 < stand ~.geld.prognose}. De bedragen zijn zonder de btw die de betaler terugkrijgt; die is {bedrag 156.20 < stand ~.geld.btwTerug}. De tabel geeft per begrotingsjaar de prognose: wat dat jaar kost, voor zover nu bekend. Een programmajaar dat over een jaargrens loopt, is verdeeld naar dagen.',
      'tabel bijdragen-per-begrotingsjaar: 5',
      'tabel vrijval: 3',
      'tabel kostendragers-per-begrotingsjaar: 2',
      'Per begrotingsjaar is de prognose samen {bedrag 4343.80 < som stand ~.geld.perBegrotingsjaar.0.bedrag + ~.geld.perBegrotingsjaar.1.bedrag + ~.geld.perBegrotingsjaar.2.bedrag + ~.geld.perBegrotingsjaar.3.bedrag}, en per kostendrager samen {bedrag 4343.80 < som stand ~.geld.perKostendrager.0.bedrag + ~.geld.perKostendrager.1.bedrag + ~.geld.perKostendrager.2.bedrag + ~.geld.perKostendrager.3.bedrag}. Een bedrag dat wordt verdeeld, is op de cent afgerond naar de grootste rest: de delen tellen op tot het geheel.',
      '#',
      '# Uitputting',
      'Begroot is wat de eerste tekst voor het jaar inhield en wat de raad sindsdien wijzigde. Samen is {bedrag 4600.00 < som stand ~.geld.uitputting.0.begroot + ~.geld.uitputting.1.begroot + ~.geld.uitputting.2.begroot + ~.geld.uitputting.3.begroot + ~.geld.uitputting.4.begroot + ~.geld.uitputting.5.begroot + ~.geld.uitputting.6.begroot + ~.geld.uitputting.7.begroot} begroot en is de prognose {bedrag 4343.80 < stand ~.geld.prognose}: de afwijking is {bedrag -256.20 < verschil stand ~.geld.prognose + ~.geld.uitputting.0.begroot + ~.geld.uitputting.1.begroot + ~.geld.uitputting.2.begroot + ~.geld.uitputting.3.begroot + ~.geld.uitputting.4.begroot + ~.geld.uitputting.5.begroot + ~.geld.uitputting.6.begroot + ~.geld.uitputting.7.begroot}. Een afwijking boven nul is een overschrijding. Nog vrij is wat is begroot, min het hoogste van verplicht en gerealiseerd.',
      'tabel uitputting: 9',
      '#',
      '# Betalingen',
      'tabel kas: 5',
      '#',
      '# Balans',
      'De posten op {datum 2027-08-31 < stand peildatum}. Zij volgen uit de lasten tot en met die dag en uit wat toen was betaald.',
      'tabel balans: 4',
      '#',
      '# Wat er veranderde',
      'De vorige verantwoording gaf wat bekend was op {datum 2026-01-01 < vergelijking vanaf}. Sindsdien is dit veranderd.',
      'tabel verandering: 5',
      '- Vastgelegd op {datum 2026-06-15 < vergelijking oorzaken.0.geregistreerd}: de tekst van de overeenkomst. De prognose wordt {bedrag 4600.00 < verschil vergelijking oorzaken.0.wijziging.totaal.na + oorzaken.0.wijziging.totaal.voor} hoger: in {jaar 2026 < vergelijking oorzaken.0.wijziging.perJaar.0.begrotingsjaar} {bedrag 735.35 < verschil vergelijking oorzaken.0.wijziging.perJaar.0.na + oorzaken.0.wijziging.perJaar.0.voor} hoger, in {jaar 2027 < vergelijking oorzaken.0.wijziging.perJaar.1.begrotingsjaar} {bedrag 1864.65 < verschil vergelijking oorzaken.0.wijziging.perJaar.1.na + oorzaken.0.wijziging.perJaar.1.voor} hoger, in {jaar 2028 < vergelijking oorzaken.0.wijziging.perJaar.2.begrotingsjaar} {bedrag 1201.10 < verschil vergelijking oorzaken.0.wijziging.perJaar.2.na + oorzaken.0.wijziging.perJaar.2.voor} hoger, in {jaar 2029 < vergelijking oorzaken.0.wijziging.perJaar.3.begrotingsjaar} {bedrag 798.90 < verschil vergelijking oorzaken.0.wijziging.perJaar.3.na + oorzaken.0.wijziging.perJaar.3.voor} hoger.',
      '- Vastgelegd op {datum 2026-10-01 < vergelijking oorzaken.1.geregistreerd}: een bijdrage is vastgesteld ({tekst jaar-1 < stand ~.geld.bijdragen.0.bijdrage}, programmajaar {getal 1, decimalen=0 < stand ~.geld.bijdragen.0.programmajaar}). De prognose wordt {bedrag 256.20 < verschil vergelijking oorzaken.1.wijziging.totaal.voor + oorzaken.1.wijziging.totaal.na} lager: in {jaar 2026 < vergelijking oorzaken.1.wijziging.perJaar.0.begrotingsjaar} {bedrag 85.63 < verschil vergelijking oorzaken.1.wijziging.perJaar.0.voor + oorzaken.1.wijziging.perJaar.0.na} lager, in {jaar 2027 < vergelijking oorzaken.1.wijziging.perJaar.1.begrotingsjaar} {bedrag 170.57 < verschil vergelijking oorzaken.1.wijziging.perJaar.1.voor + oorzaken.1.wijziging.perJaar.1.na} lager.',
      '#',
    ]);
  });

  test('in the sheet and in the national report', () => {
    const { blokken } = writeBudgetstaat(rijk(), ALLES);
    expect([schets(blokken)[0], schets(blokken).filter((een) => een.startsWith('tabel'))]).toEqual([
      'Deze staat geeft de stand op {datum 2027-08-31 < stand peildatum}. Afgesproken is ten minste {bedrag 4600.00 < controleblad budgetstaat.totaal.afgesproken}. Daarvan is {bedrag 1943.80 < controleblad budgetstaat.totaal.gerealiseerd} gerealiseerd en wordt nog {bedrag 2400.00 < controleblad budgetstaat.totaal.verwacht} verwacht: samen is de prognose {bedrag 4343.80 < controleblad budgetstaat.totaal.prognose}. De vrijval is {bedrag 256.20 < controleblad budgetstaat.totaal.vrijval}. De bedragen zijn zonder de btw die de betaler terugkrijgt, behalve wat is betaald. Die btw is op de prognose {bedrag 156.20 < stand ~.geld.btwTerug}.',
      [
        'tabel budgetregels: 9',
        'tabel budgetjaren: 5',
        'tabel nooit-bevestigd: 4',
        'tabel voorstellen: 2',
        'tabel begrotingswijziging: 3',
        'tabel sisa: 2',
      ],
    ]);
    expect(toon(writeLandelijkeRapportage(rijk(), ALLES).blokken).slice(6)).toEqual([
      'rij 1 = 0',
      '#',
      '# Het geld',
      'In wat is vastgelegd en betaald, zit de btw die de betalers terugkrijgen; in de andere bedragen niet. Op de prognose is die btw {bedrag 156.20 < stand totaal.btwTerug}.',
      'tabel geld-per-deelnemer: Het geld per deelnemer',
      'deelnemer=Deelnemer | totaal=Afgesproken | vrijval=Vrijval | prognose=Prognose | gerealiseerd=Gerealiseerd | vastgelegd=Vastgelegd | betaald=Betaald',
      '{tekst Leeuwarden < stand ~.naam} | {bedrag 4600.00 < stand ~.geld.totaal} | {bedrag 256.20 < stand ~.geld.vrijval} | {bedrag 4343.80 < stand ~.geld.prognose} | {bedrag 1943.80 < stand ~.geld.gerealiseerd} | {bedrag 1000.00 < stand ~.geld.vastgelegd} | {bedrag 500.00 < stand ~.geld.betaald}',
      '[Totaal] | {bedrag 4600.00 < som stand ~.geld.totaal} | {bedrag 256.20 < som stand ~.geld.vrijval} | {bedrag 4343.80 < som stand ~.geld.prognose} | {bedrag 1943.80 < som stand ~.geld.gerealiseerd} | {bedrag 1000.00 < som stand ~.geld.vastgelegd} | {bedrag 500.00 < som stand ~.geld.betaald}',
      'rij 1 = 0',
      '#',
      '# Aandachtspunten',
      'geen_aandachtspunten: Er zijn geen aandachtspunten voor de opdrachtgever. Op {datum 2027-08-31 < stand peildatum} is gekeken naar de overeenkomsten, het geld, de keuzes en de teams. Wat een deelnemer aangaat, staat in de stukken van die deelnemer.',
      '#',
    ]);
  });

  test('nothing on the balance, before anything begins', () => {
    const { blokken } = writeFinancieleVerantwoording(metTeams(), { ...ALLES, peildatum: als('2026-08-31') });
    expect(schets(blokken).slice(-4)).toEqual([
      '#',
      '# Balans',
      'Op {datum 2026-08-31 < stand peildatum} is er niets vooruit of te veel betaald, en niets nog te betalen.',
      '#',
    ]);
  });

  test('what a year and a scale differ is told, and of more than the order asks there is no lack', () => {
    const keuze = (indelingsjaar: number) => ({ buurten: [keuzebuurt(A), keuzebuurt(B)], indelingsjaar });
    const programma = {
      ...kleinProgramma({ keuze: als(keuze(2023)) }, { id: als('d2'), naam: 'Zuid', keuze: als(keuze(2024)) }),
      opdracht: { opdrachtgever: 'M', aantalDeelnemers: 1, buurtenPerDeelnemer: 2 },
    };
    const verslag = writeLandelijkeRapportage(programma, { ...ALLES, bekendOp: DAG });
    expect(verslag.bronnen.map(({ id, naam }) => `${id}: ${naam}`)).toEqual([
      'stand: Stand van Klein op de peildatum',
      'landelijk: Indeling en schaal van elke deelnemer',
    ]);
    expect(schets(verslag.blokken).slice(0, 4)).toEqual([
      'Van de {getal 1, decimalen=0, groep=gevraagde deelnemers < stand totaal.verwachteDeelnemers} deelnemer die is gevraagd, zijn er {getal 2, decimalen=0, groep=gevraagde deelnemers {getal 1, decimalen=0 < stand totaal.verwachteDeelnemers} < stand totaal.deelnemers}. Samen hebben zij {getal 4, decimalen=0, groep=gevraagde buurten {getal 2, decimalen=0 < stand totaal.verwachteBuurten} < stand totaal.afgesprokenBuurten} van de {getal 2, decimalen=0, groep=gevraagde buurten < stand totaal.verwachteBuurten} buurten afgesproken. Dit overzicht geeft de stand op {datum 2027-08-31 < stand peildatum}, met wat bekend was op {datum 2027-08-31 < stand bekendOp}.',
      '# De deelnemers',
      'tabel stand-per-deelnemer: 3',
      'De buurten zijn niet van dezelfde indeling: die van {jaar 2023 < landelijk ~.indelingsjaar} ({tekst Leeuwarden < landelijk ~.naam}) en {jaar 2024 < landelijk deelnemers.1.indelingsjaar} ({tekst Zuid < landelijk deelnemers.1.naam}). Buurten van verschillende jaren zijn niet zonder meer te vergelijken. ',
    ]);
  });
});
