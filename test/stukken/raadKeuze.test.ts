/** What a council reads of the choice: out of how many, how sure, where people departed from it, and how it was made. */
import { describe, expect, test } from 'vitest';
import { composeKeuze } from '../../src/stukken/raad/composeKeuze.js';
import { stukVan, toon } from './klein.js';

const BUURTEN = [
  { buurt: 'BU1', naam: 'De Wal', wijk: 'Oost', programma: 'oost', quotum: 'q1', score: 0.9 },
  { buurt: 'BU2', naam: 'Haven', programma: 'oost', quotum: 'q2' },
];

interface Feiten {
  readonly feiten?: object;
  readonly kansen?: object;
}

/** The section without its table of buurten. */
function zeg(keuze: object, { feiten = {}, kansen = { geheel: { zin: '230 van de 1000 keer' } } }: Feiten = {}) {
  const stuk = stukVan({
    deel: { programmas: [{ id: 'oost', naam: 'Programma Oost' }] },
    keuze: { buurten: BUURTEN, ...keuze },
    feiten: { muntworpen: [], samengesteld: [], vervangingen: [], ...feiten },
    kansen,
  });
  return toon(composeKeuze(stuk).slice(0, -1));
}

const een = { buurten: BUURTEN.slice(0, 1) };

test('the whole, without anything but buurten; and without a choice', () => {
  const leeg = { muntworpen: [], samengesteld: [], vervangingen: [] };
  const deel = { programmas: [{ id: 'oost', naam: 'Programma Oost' }] };
  expect(toon(composeKeuze(stukVan({ deel, keuze: { buurten: BUURTEN }, feiten: leeg })))).toEqual([
    'Er zijn {getal 2, decimalen=0, groep=gekozen buurten < lengte keuze buurten} buurten gekozen.',
    'tabel gekozen-buurten: De gekozen buurten',
    'buurt=Buurt | wijk=Wijk | programma=Programma | score=Score!',
    '{tekst De Wal < keuze buurten.0.naam} | {tekst Oost < keuze buurten.0.wijk} | [Programma Oost] | {getal 0.9, decimalen=3 < keuze buurten.0.score}',
    '{tekst Haven < keuze buurten.1.naam} | -niet_van_toepassing- | [Programma Oost] | -niet_van_toepassing-',
  ]);
  expect(toon(composeKeuze(stukVan({ feiten: leeg })))).toEqual(['De buurten zijn nog niet gekozen.']);
  const twee = { buurten: [BUURTEN[0], { ...BUURTEN[1], programma: 'energie' }] };
  expect(toon(composeKeuze(stukVan({ deel, keuze: twee, feiten: leeg }))).slice(4)).toEqual([
    '{tekst Haven < keuze buurten.1.naam} | -niet_van_toepassing- | [energie] | -niet_van_toepassing-',
    'toelichting: Elk programma heeft zijn eigen Routekaart: scores van verschillende programma’s zijn niet met elkaar te vergelijken.',
  ]);
});

describe('out of how many', () => {
  test('with a score', () => {
    expect(zeg({ gescoord: 9, besluitdatum: '2026-06-30' })).toEqual([
      '{getal 9, decimalen=0, groep=buurten met een score < keuze gescoord} buurten kregen een score. Er zijn {getal 2, decimalen=0, groep=buurten met een score {getal 9, decimalen=0 < keuze gescoord} < lengte keuze buurten} buurten gekozen. Het besluit is van {datum 2026-06-30 < keuze besluitdatum}.',
    ]);
    expect(zeg({ gescoord: 1, ...een })).toEqual([
      '{getal 1, decimalen=0, groep=buurten met een score < keuze gescoord} buurt kreeg een score. Er is {getal 1, decimalen=0, groep=buurten met een score {getal 1, decimalen=0 < keuze gescoord} < lengte keuze buurten} buurt gekozen.',
    ]);
  });

  test('that could take part', () => {
    expect(zeg({ konMeedoen: 5 })).toEqual([
      'Er konden {getal 5, decimalen=0, groep=buurten die konden meedoen < keuze konMeedoen} buurten meedoen: die passen bij ten minste één van de afspraken. Uit die {getal 5, decimalen=0, groep=buurten die konden meedoen < keuze konMeedoen} zijn er {getal 2, decimalen=0, groep=buurten die konden meedoen {getal 5, decimalen=0 < keuze konMeedoen} < lengte keuze buurten} gekozen.',
    ]);
    expect(zeg({ konMeedoen: 1, ...een })).toEqual([
      'Er kon {getal 1, decimalen=0, groep=buurten die konden meedoen < keuze konMeedoen} buurt meedoen: die past bij ten minste één van de afspraken. Uit die {getal 1, decimalen=0, groep=buurten die konden meedoen < keuze konMeedoen} is er {getal 1, decimalen=0, groep=buurten die konden meedoen {getal 1, decimalen=0 < keuze konMeedoen} < lengte keuze buurten} gekozen.',
    ]);
    expect(zeg({ gescoord: 9, konMeedoen: 5 })).toEqual([
      '{getal 9, decimalen=0, groep=buurten met een score < keuze gescoord} buurten kregen een score. Daarvan konden er {getal 5, decimalen=0, groep=buurten met een score {getal 9, decimalen=0 < keuze gescoord} < keuze konMeedoen} meedoen: die passen bij ten minste één van de afspraken. Uit die {getal 5, decimalen=0, groep=buurten die konden meedoen < keuze konMeedoen} zijn er {getal 2, decimalen=0, groep=buurten die konden meedoen {getal 5, decimalen=0 < keuze konMeedoen} < lengte keuze buurten} gekozen.',
    ]);
    expect(zeg({ gescoord: 1, konMeedoen: 1, ...een })).toEqual([
      '{getal 1, decimalen=0, groep=buurten met een score < keuze gescoord} buurt kreeg een score. Daarvan kon er {getal 1, decimalen=0, groep=buurten met een score {getal 1, decimalen=0 < keuze gescoord} < keuze konMeedoen} meedoen: die past bij ten minste één van de afspraken. Uit die {getal 1, decimalen=0, groep=buurten die konden meedoen < keuze konMeedoen} is er {getal 1, decimalen=0, groep=buurten die konden meedoen {getal 1, decimalen=0 < keuze konMeedoen} < lengte keuze buurten} gekozen.',
    ]);
  });

  test('without a score, by reason', () => {
    const zonder = (...redenen: readonly string[]) => ({ zonderScore: redenen.map((reden) => ({ reden })) });
    expect(zeg(zonder('geweigerd', 'te_weinig_gegevens', 'onbekend', 'geweigerd'))).toEqual([
      'Er zijn {getal 2, decimalen=0, groep=gekozen buurten < lengte keuze buurten} buurten gekozen. {getal 1, decimalen=0, groep=buurten < aantal keuze zonderScore.1} buurt kreeg geen score, omdat er te weinig gegevens waren. Die kon niet worden gekozen. {getal 2, decimalen=0, groep=buurten < aantal keuze zonderScore.0 + zonderScore.3} buurten kregen geen score, omdat een cijfer ontbrak dat niet mag ontbreken. Zij konden niet worden gekozen. {getal 1, decimalen=0, groep=buurten < aantal keuze zonderScore.2} buurt kreeg geen score. Die kon niet worden gekozen.',
    ]);
    expect(zeg({ gescoord: 9, ...zonder('geweigerd') }, { feiten: { gevraagdeScores: 10 } })).toEqual([
      '{getal 9, decimalen=0, groep=buurten met een score < keuze gescoord} buurten kregen een score. Er zijn {getal 2, decimalen=0, groep=buurten met een score {getal 9, decimalen=0 < keuze gescoord} < lengte keuze buurten} buurten gekozen. {getal 1, decimalen=0, groep=buurten {getal 10, decimalen=0 < brief gevraagdeScores} < aantal keuze zonderScore.0} van de {getal 10, decimalen=0 < brief gevraagdeScores} buurten kreeg geen score, omdat een cijfer ontbrak dat niet mag ontbreken. Die kon niet worden gekozen.',
    ]);
    expect(
      zeg({ gescoord: 9, konMeedoen: 4, ...zonder('onbekend', 'onbekend') }, { feiten: { gevraagdeScores: 11 } }),
    ).toEqual([
      '{getal 9, decimalen=0, groep=buurten met een score < keuze gescoord} buurten kregen een score. Daarvan konden er {getal 4, decimalen=0, groep=buurten met een score {getal 9, decimalen=0 < keuze gescoord} < keuze konMeedoen} meedoen: die passen bij ten minste één van de afspraken. Uit die {getal 4, decimalen=0, groep=buurten die konden meedoen < keuze konMeedoen} zijn er {getal 2, decimalen=0, groep=buurten die konden meedoen {getal 4, decimalen=0 < keuze konMeedoen} < lengte keuze buurten} gekozen. {getal 2, decimalen=0, groep=buurten {getal 11, decimalen=0 < brief gevraagdeScores} < aantal keuze zonderScore.0 + zonderScore.1} van de {getal 11, decimalen=0 < brief gevraagdeScores} buurten kregen geen score. Zij konden niet worden gekozen.',
    ]);
  });
});

describe('the quota', () => {
  const quotum = (wijziging: object = {}) => ({
    id: 'q1',
    naam: 'in Oost',
    programma: 'elders',
    van: 1,
    tot: 1,
    konMeedoen: 3,
    ...wijziging,
  });

  test('filled as agreed, or not; of one number or a range', () => {
    expect(zeg({ quota: [quotum(), quotum({ id: 'q2', van: 2, tot: 2, konMeedoen: 1 })] }).slice(1)).toEqual([
      '- {tekst in Oost < keuze quota.0.naam}: {getal 1, decimalen=0, groep=plekken < keuze quota.0.van} plek. Daarvoor konden {getal 3, decimalen=0, groep=buurten die daarvoor konden meedoen < keuze quota.0.konMeedoen} buurten meedoen.',
      '- {tekst in Oost < keuze quota.1.naam}: {getal 2, decimalen=0, groep=plekken < keuze quota.1.van} plekken. Daarvoor kon {getal 1, decimalen=0, groep=buurten die daarvoor konden meedoen < keuze quota.1.konMeedoen} buurt meedoen. Gekozen is er {getal 1, decimalen=0, groep=buurten die daarvoor konden meedoen {getal 1, decimalen=0, groep=buurten die daarvoor konden meedoen < keuze quota.1.konMeedoen} < aantal keuze buurten.1.quotum}.',
    ]);
    expect(zeg({ quota: [quotum({ tot: 3 }), quotum({ id: 'q3', van: 0, tot: 2 })] }).slice(1)).toEqual([
      '- {tekst in Oost < keuze quota.0.naam}: {getal 1, decimalen=0, groep=plekken < keuze quota.0.van} tot {getal 3, decimalen=0, groep=plekken < keuze quota.0.tot} plekken. Daarvoor konden {getal 3, decimalen=0, groep=buurten die daarvoor konden meedoen < keuze quota.0.konMeedoen} buurten meedoen. Gekozen is er {getal 1, decimalen=0, groep=buurten die daarvoor konden meedoen {getal 3, decimalen=0, groep=buurten die daarvoor konden meedoen < keuze quota.0.konMeedoen} < aantal keuze buurten.0.quotum}.',
      '- {tekst in Oost < keuze quota.1.naam}: {getal 0, decimalen=0, groep=plekken < keuze quota.1.van} tot {getal 2, decimalen=0, groep=plekken < keuze quota.1.tot} plekken. Daarvoor konden {getal 3, decimalen=0, groep=buurten die daarvoor konden meedoen < keuze quota.1.konMeedoen} buurten meedoen. Gekozen zijn er {getal 0, decimalen=0, groep=buurten die daarvoor konden meedoen {getal 3, decimalen=0, groep=buurten die daarvoor konden meedoen < keuze quota.1.konMeedoen} < aantal keuze }.',
    ]);
  });

  test('by the name of the quotum, of its programme, or both', () => {
    const quota = [
      quotum({ naam: 'q1', programma: 'oost' }),
      quotum({ naam: 'q1' }),
      quotum({ programma: 'oost' }),
      quotum({ naam: 'Oost', programma: 'oost' }),
    ];
    expect(
      zeg({ quota })
        .slice(1)
        .map((zin) => zin.split(':')[0] + zin.slice(-9)),
    ).toEqual([
      '- {tekst Programma Oost < stand ~.programmas.0.naam} meedoen.',
      '- {tekst q1 < keuze quota.1.naam} meedoen.',
      '- {tekst in Oost < keuze quota.2.naam} ({tekst Programma Oost < stand ~.programmas.0.naam}) meedoen.',
      '- {tekst Oost < keuze quota.3.naam} meedoen.',
    ]);
    expect(
      zeg({ quota })
        .slice(1)
        .map((zin) => zin.slice(0, 70)),
    ).toEqual([
      '- {tekst Programma Oost < stand ~.programmas.0.naam}: {getal 1, decima',
      '- {tekst q1 < keuze quota.1.naam}: {getal 1, decimalen=0, groep=plekke',
      '- {tekst in Oost < keuze quota.2.naam} ({tekst Programma Oost < stand ',
      '- {tekst Oost < keuze quota.3.naam}: {getal 1, decimalen=0, groep=plek',
    ]);
  });

  test('a buurt that fits several is told of only when the numbers show it', () => {
    const quota = [quotum(), quotum({ id: 'q2', konMeedoen: 2 })];
    expect(zeg({ quota, konMeedoen: 4 }).slice(3)).toEqual([
      'Een buurt kan bij meer dan één afspraak passen. Tel deze aantallen dus niet op.',
    ]);
    expect(zeg({ quota, konMeedoen: 5 })).toHaveLength(3);
    expect(zeg({ quota })).toHaveLength(3);
    expect(zeg({ quota: [] })).toHaveLength(1);
  });
});

describe('how sure', () => {
  const zekerheid = { trekkingen: 1000, kans: 0.23, overlap: 0.86, bronnen: ['gewichten', 'cijfers'] };

  test('each objective has its words', () => {
    const doelen = ['totaal', 'gewogen_totaal', 'hoogste_minimum', 'lexicografisch', undefined];
    expect(doelen.map((doel) => zeg({ optimaal: true, doel })[1]?.split('. Dat geldt')[0])).toEqual([
      'bewezen: Het is bewezen dat geen andere keuze binnen dezelfde afspraken samen een hogere score heeft',
      'bewezen: Het is bewezen dat geen andere keuze binnen dezelfde afspraken samen een hogere score heeft, geteld zoals vooraf is afgesproken',
      'bewezen: Het is bewezen dat geen andere keuze binnen dezelfde afspraken een hogere laagste score heeft',
      'bewezen: Het is bewezen dat geen andere keuze binnen dezelfde afspraken hoger scoort, met de programma’s in de afgesproken volgorde',
      'bewezen: Het is bewezen dat geen andere keuze binnen dezelfde afspraken beter uitkomt',
    ]);
  });

  test('proven', () => {
    expect(zeg({ optimaal: true, gelijkspel: 'uniek', zekerheid }, { feiten: { blijven: 1.7 } })).toEqual([
      'Er zijn {getal 2, decimalen=0, groep=gekozen buurten < lengte keuze buurten} buurten gekozen.',
      'bewezen: Het is bewezen dat geen andere keuze binnen dezelfde afspraken beter uitkomt. Er is ook geen andere die even goed is. Dat geldt met deze scores en gewichten; met andere gewichten kan een andere keuze de beste zijn.',
      'voorbehoud: Wij hebben {getal 1000, decimalen=0, groep=berekeningen < keuze zekerheid.trekkingen} keer opnieuw gerekend, met andere gewichten en andere cijfers, binnen hun onzekerheid. Precies deze keuze kwam er {tekst 230 van de 1000 keer < kansen geheel.zin} uit. Gemiddeld bleven {getal 1.7, decimalen=1, groep=gekozen buurten {getal 2, decimalen=0, groep=gekozen buurten < lengte keuze buurten} < brief blijven} van de {getal 2, decimalen=0, groep=gekozen buurten < lengte keuze buurten} buurten gekozen.',
    ]);
    expect(zeg({ optimaal: true, doel: 'hoogste_minimum', ...een })).toEqual([
      'Er is {getal 1, decimalen=0, groep=gekozen buurten < lengte keuze buurten} buurt gekozen.',
      'bewezen: Het is bewezen dat geen andere keuze binnen dezelfde afspraken een hogere laagste score heeft. Dat geldt met deze scores en gewichten; met andere gewichten kan een andere keuze de beste zijn.',
      'voorbehoud: Dat gaat over deze {getal 1, decimalen=0, groep=gekozen buurten < lengte keuze buurten} buurt. Uit hoeveel buurten is gekozen, en hoe vaak andere gewichten een andere keuze geven, is niet bekend.',
    ]);
    expect(zeg({ optimaal: true, konMeedoen: 5 }).slice(2)).toEqual([
      'voorbehoud: Het gaat om {getal 2, decimalen=0, groep=buurten die konden meedoen {getal 5, decimalen=0, groep=buurten die konden meedoen < keuze konMeedoen} < lengte keuze buurten} buurten uit {getal 5, decimalen=0, groep=buurten die konden meedoen < keuze konMeedoen}. Hoe vaak andere gewichten een andere keuze geven, is niet berekend.',
    ]);
    expect(zeg({ optimaal: true, gescoord: 9 }).slice(2)).toEqual([
      'voorbehoud: Het gaat om {getal 2, decimalen=0, groep=buurten met een score {getal 9, decimalen=0, groep=buurten met een score < keuze gescoord} < lengte keuze buurten} buurten uit {getal 9, decimalen=0, groep=buurten met een score < keuze gescoord}. Hoe vaak andere gewichten een andere keuze geven, is niet berekend.',
    ]);
  });

  test('not proven, with a gap or without', () => {
    expect(zeg({ optimaal: false, gat: 0.25, zekerheid }, { feiten: { gat: 0.25, blijven: 1.7 } }).slice(1)).toEqual([
      'De berekening is gestopt voordat alles was uitgezocht. Er kan een keuze bestaan die hoger scoort, maar hoogstens {getal 0.25, decimalen=3 < brief gat} hoger. Wij hebben {getal 1000, decimalen=0, groep=berekeningen < keuze zekerheid.trekkingen} keer opnieuw gerekend, met andere gewichten en andere cijfers, binnen hun onzekerheid. Precies deze keuze kwam er {tekst 230 van de 1000 keer < kansen geheel.zin} uit. Gemiddeld bleven {getal 1.7, decimalen=1, groep=gekozen buurten {getal 2, decimalen=0, groep=gekozen buurten < lengte keuze buurten} < brief blijven} van de {getal 2, decimalen=0, groep=gekozen buurten < lengte keuze buurten} buurten gekozen.',
    ]);
    expect(zeg({ optimaal: false, gat: 0 }).slice(1)).toEqual([
      'De berekening is gestopt voordat alles was uitgezocht. Er kan een keuze bestaan die hoger scoort.',
    ]);
    expect(zeg({ optimaal: false }).slice(1)).toEqual([
      'De berekening is gestopt voordat alles was uitgezocht. Er kan een keuze bestaan die hoger scoort.',
    ]);
  });

  test('only drawn', () => {
    const met = (wijziging: object, keuze: object = {}) =>
      zeg({ zekerheid: { ...zekerheid, ...wijziging }, ...keuze }, { feiten: { blijven: 1.7 } }).slice(1);
    expect(met({ bronnen: undefined, overlap: 1 })).toEqual([
      'Wij hebben {getal 1000, decimalen=0, groep=berekeningen < keuze zekerheid.trekkingen} keer opnieuw gerekend, met keuzes of cijfers die anders hadden kunnen zijn. Precies deze keuze kwam er {tekst 230 van de 1000 keer < kansen geheel.zin} uit. Alle gekozen buurten bleven steeds gekozen.',
    ]);
    expect(met({ bronnen: [], overlap: 0.98 })).toEqual([
      'Wij hebben {getal 1000, decimalen=0, groep=berekeningen < keuze zekerheid.trekkingen} keer opnieuw gerekend, met keuzes of cijfers die anders hadden kunnen zijn. Precies deze keuze kwam er {tekst 230 van de 1000 keer < kansen geheel.zin} uit. Bijna alle gekozen buurten bleven steeds gekozen.',
    ]);
    expect(met({ bronnen: ['methode', 'oordelen', 'ontbrekend'], overlap: 0.97 })).toEqual([
      'Wij hebben {getal 1000, decimalen=0, groep=berekeningen < keuze zekerheid.trekkingen} keer opnieuw gerekend, met andere keuzes in de methode, andere oordelen van mensen en andere waarden voor wat ontbrak. Precies deze keuze kwam er {tekst 230 van de 1000 keer < kansen geheel.zin} uit. Gemiddeld bleven {getal 1.7, decimalen=1, groep=gekozen buurten {getal 2, decimalen=0, groep=gekozen buurten < lengte keuze buurten} < brief blijven} van de {getal 2, decimalen=0, groep=gekozen buurten < lengte keuze buurten} buurten gekozen.',
    ]);
    expect(met({ overlap: 0.5 }, een)).toEqual([
      'Wij hebben {getal 1000, decimalen=0, groep=berekeningen < keuze zekerheid.trekkingen} keer opnieuw gerekend, met andere gewichten en andere cijfers, binnen hun onzekerheid. Precies deze keuze kwam er {tekst 230 van de 1000 keer < kansen geheel.zin} uit.',
    ]);
  });

  test('heads or tails', () => {
    expect(zeg({}, { feiten: { muntworpen: ['Haven'] } }).slice(1)).toEqual([
      'Bij {getal 1, decimalen=0, groep=gekozen buurten {getal 2, decimalen=0, groep=gekozen buurten < lengte keuze buurten} < lengte brief muntworpen} gekozen buurt was het bijna kop of munt: {tekst Haven < brief muntworpen.0}.',
    ]);
    expect(zeg({}, { feiten: { muntworpen: ['Haven', 'De Wal'] } }).slice(1)).toEqual([
      'Bij {getal 2, decimalen=0, groep=gekozen buurten {getal 2, decimalen=0, groep=gekozen buurten < lengte keuze buurten} < lengte brief muntworpen} gekozen buurten was het bijna kop of munt: {tekst Haven < brief muntworpen.0} en {tekst De Wal < brief muntworpen.1}.',
    ]);
  });

  test('a tie: decided, not decided, or by lot', () => {
    expect(zeg({ gelijkspel: 'beslist' }).slice(1)).toEqual([
      'Er was meer dan één keuze met dezelfde hoogste score. Vooraf was afgesproken welke dan voorgaat.',
    ]);
    expect(zeg({ gelijkspel: 'onbeslist' }).slice(1)).toEqual([
      'Er is meer dan één keuze met dezelfde hoogste score. De afspraken zeggen niet welke voorgaat. Het college moet kiezen en zeggen waarom.',
    ]);
    expect(zeg({ gelijkspel: 'uniek' }).slice(1)).toEqual([]);
    const loting = (plekken: number) => ({ deelnemers: 3, plekken, zaad: 'z-1' });
    expect(zeg({ gelijkspel: 'beslist', loting: loting(1) }).slice(1)).toEqual([
      '{getal 3, decimalen=0, groep=buurten in de loting < keuze loting.deelnemers} buurten waren gelijk voor {getal 1, decimalen=0, groep=plekken < keuze loting.plekken} plek. Daarom is er geloot. Iedereen kan de loting nadoen met nummer {tekst z-1 < keuze loting.zaad}.',
    ]);
    expect(zeg({ loting: loting(2) })[1]).toContain(' plekken. Daarom');
  });
});

describe('where people departed from it', () => {
  test('nowhere, or on one place or more', () => {
    expect(zeg({ afwijkingen: [] }).slice(1)).toEqual(['Het college week nergens af van de berekening.']);
    const afwijkingen = [
      { eruit: 'A', reden: 'Te klein.', datum: '2026-07-01' },
      { erin: 'B', reden: 'Groot', verlies: 0 },
      { erin: 'B', eruit: 'A', reden: 'Waarom niet? ', verlies: 0.125 },
      { erin: 'C', eruit: 'D', reden: 'Nu. Ja', verlies: -1 },
    ];
    expect(zeg({ afwijkingen }).slice(1)).toEqual([
      'Op {getal 4, decimalen=0, groep=gekozen buurten {getal 2, decimalen=0, groep=gekozen buurten < lengte keuze buurten} < lengte keuze afwijkingen} plekken week het college af van de berekening:',
      '- De buurt {tekst A < keuze afwijkingen.0.eruit} viel af. Dat is besloten op {datum 2026-07-01 < keuze afwijkingen.0.datum}. De reden: {tekst Te klein. < keuze afwijkingen.0.reden}',
      '- De buurt {tekst B < keuze afwijkingen.1.erin} kwam erbij. De reden: {tekst Groot < keuze afwijkingen.1.reden}.',
      '- De buurt {tekst B < keuze afwijkingen.2.erin} kwam in de plaats van {tekst A < keuze afwijkingen.2.eruit}. De reden: {tekst Waarom niet?  < keuze afwijkingen.2.reden} De totale score is daardoor {getal 0.125, decimalen=3 < keuze afwijkingen.2.verlies} lager.',
      '- De buurt {tekst C < keuze afwijkingen.3.erin} kwam in de plaats van {tekst D < keuze afwijkingen.3.eruit}. De reden: {tekst Nu. Ja < keuze afwijkingen.3.reden}.',
    ]);
    expect(zeg({ afwijkingen: afwijkingen.slice(0, 1) })[1]).toEqual(
      'Op {getal 1, decimalen=0, groep=gekozen buurten {getal 2, decimalen=0, groep=gekozen buurten < lengte keuze buurten} < lengte keuze afwijkingen} plek week het college af van de berekening:',
    );
  });

  test('a buurt that was replaced later', () => {
    const vervanging = { eruit: 'A', erin: 'B', datum: '2027-02-01' };
    const vervangingen = [
      { ...vervanging, reden: 'Geen animo!', verschil: 0.05 },
      { ...vervanging, verschil: 0 },
      { ...vervanging, reden: 'Kort', verschil: -0.1 },
    ];
    expect(zeg({}, { feiten: { vervangingen } }).slice(1)).toEqual([
      '- De buurt {tekst A < brief vervangingen.0.eruit} is op {datum 2027-02-01 < brief vervangingen.0.datum} vervangen door {tekst B < brief vervangingen.0.erin}. De reden: {tekst Geen animo! < brief vervangingen.0.reden} De totale score is daardoor {getal 0.05, decimalen=3 < brief vervangingen.0.verschil} lager.',
      '- De buurt {tekst A < brief vervangingen.1.eruit} is op {datum 2027-02-01 < brief vervangingen.1.datum} vervangen door {tekst B < brief vervangingen.1.erin}.',
      '- De buurt {tekst A < brief vervangingen.2.eruit} is op {datum 2027-02-01 < brief vervangingen.2.datum} vervangen door {tekst B < brief vervangingen.2.erin}. De reden: {tekst Kort < brief vervangingen.2.reden}.',
    ]);
  });

  test('buurten that are composed', () => {
    expect(zeg({}, { feiten: { samengesteld: ['A'] } }).slice(1)).toEqual([
      'Deze gekozen buurt is geen buurt van het CBS, maar zelf samengesteld: {tekst A < brief samengesteld.0}.',
    ]);
    expect(zeg({}, { feiten: { samengesteld: ['A', 'B', 'C'] } }).slice(1)).toEqual([
      'Deze gekozen buurten zijn geen buurten van het CBS, maar zelf samengesteld: {tekst A < brief samengesteld.0}, {tekst B < brief samengesteld.1} en {tekst C < brief samengesteld.2}.',
    ]);
  });
});

test('how the score is made, and who judged', () => {
  const methode = (cijfers: number, oordelen: number, ...aantallen: readonly number[]) => ({
    methode: { cijfers, oordelen, beoordelaars: aantallen.map((aantal, b) => ({ rol: `rol ${b}`, aantal })) },
  });
  expect(zeg(methode(9, 2, 3, 0, 2), { feiten: { beoordelaars: 5 } }).slice(1)).toEqual([
    'De score komt uit {getal 9, decimalen=0, groep=onderdelen van de score < keuze methode.cijfers} cijfers en {getal 2, decimalen=0, groep=onderdelen van de score < keuze methode.oordelen} oordelen van mensen. {getal 5, decimalen=0, groep=mensen die een oordeel gaven < brief beoordelaars} mensen gaven een oordeel, van: {tekst rol 0 < keuze methode.beoordelaars.0.rol} en {tekst rol 2 < keuze methode.beoordelaars.2.rol}.',
  ]);
  expect(zeg(methode(1, 1, 1), { feiten: { beoordelaars: 1 } }).slice(1)).toEqual([
    'De score komt uit {getal 1, decimalen=0, groep=onderdelen van de score < keuze methode.cijfers} cijfer en {getal 1, decimalen=0, groep=onderdelen van de score < keuze methode.oordelen} oordeel van mensen. {getal 1, decimalen=0, groep=mensen die een oordeel gaven < brief beoordelaars} mens gaf een oordeel, van: {tekst rol 0 < keuze methode.beoordelaars.0.rol}.',
  ]);
  expect(zeg(methode(2, 0)).slice(1)).toEqual([
    'De score komt uit {getal 2, decimalen=0, groep=onderdelen van de score < keuze methode.cijfers} cijfers.',
  ]);
  expect(zeg(methode(0, 2, 0), { feiten: { beoordelaars: 0 } }).slice(1)).toEqual([
    'De score komt uit {getal 2, decimalen=0, groep=onderdelen van de score < keuze methode.oordelen} oordelen van mensen.',
  ]);
  expect(zeg(methode(0, 0)).slice(1)).toEqual([]);
  expect(zeg({ methode: { cijfers: 3, oordelen: 0 } })[1]).toEqual(
    'De score komt uit {getal 3, decimalen=0, groep=onderdelen van de score < keuze methode.cijfers} cijfers.',
  );
});

test('how many people live there', () => {
  const inwoners = { bekend: 2, laagste: 500, hoogste: 900, gemiddelde: 700 };
  const zin = (wijziging: object, keuze: object = {}) =>
    zeg(keuze, { feiten: { inwoners: { ...inwoners, ...wijziging } } })[1];
  expect(zin({})).toEqual(
    'De gekozen buurten hebben {getal 500, decimalen=0 < brief inwoners.laagste} tot {getal 900, decimalen=0 < brief inwoners.hoogste} inwoners, gemiddeld {getal 700, decimalen=0 < brief inwoners.gemiddelde}.',
  );
  expect(zin({ hoogste: 500 })).toEqual(
    'De gekozen buurten hebben elk {getal 500, decimalen=0 < brief inwoners.laagste} inwoners.',
  );
  expect(zin({ bekend: 1 })).toEqual(
    'Van {getal 1, decimalen=0, groep=gekozen buurten {getal 2, decimalen=0, groep=gekozen buurten < lengte keuze buurten} < brief inwoners.bekend} van de {getal 2, decimalen=0, groep=gekozen buurten < lengte keuze buurten} gekozen buurten is het aantal inwoners bekend: {getal 500, decimalen=0 < brief inwoners.laagste} tot {getal 900, decimalen=0 < brief inwoners.hoogste} inwoners, gemiddeld {getal 700, decimalen=0 < brief inwoners.gemiddelde}.',
  );
  expect(zin({ bekend: 1 }, een)).toEqual(
    'De gekozen buurt heeft {getal 500, decimalen=0 < brief inwoners.laagste} inwoners.',
  );
});
