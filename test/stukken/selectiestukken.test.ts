/** The pieces of a small selection, from their head to their sections, and what is refused. */
import {
  listBronnen,
  type Selectieverantwoording,
  writeBuurtbrieven,
  writeNarekenblad,
  writeSelectieverantwoording,
} from 'buurtaanpak/stukken';
import type { Grafiek, Verslag } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { toKolommen } from '../grafieken/toKolommen.js';
import { deepFreeze, foutVan } from '../hulp.js';
import { kies, maakInvoer, OPTIONS } from './bewonersgeval.js';
import { als, DAG, schets, toon } from './klein.js';

const grafiek = (id: string): Grafiek => als({ id, titel: id, alternatief: 'A', spec: {} });

const CRITERIA = [
  { id: 'woz', naam: 'Woz-waarde', bron: { soort: 'kerncijfer', sleutel: 'woz' }, richting: 'lager' },
  { id: 'animo', naam: 'Animo', bron: { soort: 'beoordeling' }, richting: 'hoger' },
  { id: 'omvang', naam: 'Omvang', bron: { soort: 'kerncijfer', sleutel: 'omvang' }, richting: 'doel' },
];

function maakSelectiestuk(): Selectieverantwoording {
  const buurt = (code: string, rang: number, woz: number, animo: number) => ({
    code,
    naam: `Buurt ${code}`,
    rang,
    score: woz + animo,
    bijdragen: { woz, animo },
  });
  const buurten = [buurt('A', 1, 0.5, 0.4), buurt('B', 2, 0.6, 0), buurt('C', 3, 0.1, 0.1)];
  const quota = [
    { id: 'oost', naam: 'In Oost', programma: 'Oost', aantal: 1 },
    { id: 'elders', programma: 'Oost', aantal: { van: 1, tot: 2 }, waar: { gebieden: ['B'] } },
  ];
  const selectie = kies({ Oost: { A: 0.9, B: 0.6, C: 0.2 } }, quota, {
    regels: [{ soort: 'uitgesloten', codes: ['C'], motief: 'Nee.' }],
  });
  const routekaart = { soort: 'routekaart', versie: 1, id: 'oost', naam: 'Programma Oost', criteria: CRITERIA };
  return deepFreeze(
    als(
      maakInvoer(selectie, { scores: { Oost: als({ routekaart, ...toKolommen(buurten, { woz: 0.6, animo: 0.4 }) }) } }),
    ),
  );
}

let stuk: Selectieverantwoording | undefined;

/** The selection with its scores, made once. */
const invoer = (): Selectieverantwoording => {
  stuk ??= maakSelectiestuk();
  return stuk;
};

const kop = ({ blokken: _, bronnen, ...rest }: Verslag) => ({
  ...rest,
  bronnen: bronnen.map(({ id, naam }) => `${id}: ${naam}`),
});

describe('the account of a selection', () => {
  test('with all that may be handed in', () => {
    const options = { peildatum: DAG, cijferbronnen: ['CBS', 'RVO'], oneens: ['Bel ons.'], grafieken: [grafiek('g')] };
    const zekerheid = { trekkingen: 10, kans: 0.5, overlap: 0.9, bronnen: ['gewichten'] } as const;
    const verslag = writeSelectieverantwoording({ ...invoer(), zekerheid }, options);
    expect(kop(verslag)).toEqual({
      bronnen: [
        'selectie: De selectie',
        'routekaart-oost: Routekaart Programma Oost met de scores',
        'namen: Namen van de buurten',
        'zekerheid: Berekening van hoe zeker de keuze is',
        'cijfers-1: CBS',
        'cijfers-2: RVO',
      ],
      lezer: 'bewoner_gekozen',
      onthulling: {
        aantal: 0,
        grens: 5,
        regel: 'onderdrukt',
      },
      peildatum: '2027-08-31',
      soort: 'verslag',
      taal: 'nl',
      titel: 'Waarom deze buurten? Programma Oost',
      vermeldingen: [],
      versie: 2,
    });
    expect(toon(verslag.blokken)).toEqual([
      'De gemeente [Leeuwarden] heeft {getal 2, decimalen=0, groep=gekozen buurten < lengte selectie gekozen} buurten gekozen. In deze buurten gaat een team van bewoners aan de slag. Hier leest u hoe de keuze is gemaakt.',
      '# Waar we op letten',
      'We kijken naar cijfers over de buurt. We vragen ook mensen die de buurt kennen wat zij vinden. Dat zijn mensen van de gemeente, van het opbouwwerk en uit de wijk zelf. Alles bij elkaar geeft punten. Niet alles telt even zwaar.',
      'tabel criteria-routekaart-oost: Waar we op letten: Programma Oost',
      'criterium=Waar we op letten | bron=Waar het vandaan komt | richting=Hoe het telt | gewicht=Hoe zwaar het telt!',
      '{tekst Woz-waarde < routekaart-oost routekaart.criteria.0.naam} | [cijfers] | [hoe lager, hoe meer punten] | {percentage 0.6, decimalen=0 < routekaart-oost criteria.0.effectief}',
      '{tekst Animo < routekaart-oost routekaart.criteria.1.naam} | [oordeel van mensen] | [hoe hoger, hoe meer punten] | {percentage 0.4, decimalen=0 < routekaart-oost criteria.1.effectief}',
      '{tekst Omvang < routekaart-oost routekaart.criteria.2.naam} | [cijfers] | [hoe dichter bij het doel, hoe meer punten] | -niet_van_toepassing-',
      '#',
      '# De regels',
      'De gemeente heeft afgesproken hoeveel buurten er komen, en waar:',
      '- {tekst In Oost < selectie invoer.quota.0.naam}: {getal 1, decimalen=0, groep=plekken < selectie quota.0.van} buurt. Er konden {getal 2, decimalen=0, groep=buurten die konden meedoen < selectie quota.0.over} buurten meedoen.',
      '- De plekken van {tekst Programma Oost < routekaart-oost routekaart.naam}: {getal 1, decimalen=0, groep=plekken < selectie quota.1.van} tot en met {getal 2, decimalen=0, groep=plekken < selectie quota.1.tot} buurten. Er kon {getal 1, decimalen=0, groep=buurten die konden meedoen < selectie quota.1.over} buurt meedoen.',
      'Een buurt kan maar één keer worden gekozen. Samen konden {getal 2, decimalen=0, groep=buurten die konden meedoen < selectie konMeedoen} buurten meedoen: wie vaker past, telt één keer.',
      'Er zijn nog meer afspraken:',
      '- {getal 1, decimalen=0, groep=buurten die niet meedoen < lengte selectie invoer.opties.regels.0.codes} buurt doet niet mee. De reden: {tekst Nee. < selectie invoer.opties.regels.0.motief}',
      '#',
      '# De keuze',
      'bewezen: Een computer zoekt de buurten die samen de meeste punten hebben en aan de regels voldoen. Er is {tekst 1 < selectie verdelingen} manier om de plekken te verdelen. De computer bewees dat geen verdeling meer punten geeft. Hij hoefde ze niet één voor één te bekijken.',
      'voorbehoud: Wij hebben ook {getal 10, decimalen=0, groep=berekeningen < zekerheid trekkingen} keer anders gerekend. Daarbij telden andere dingen zwaarder. Deze lijst kwam toen in {getal 5, decimalen=0, groep=berekeningen {getal 10, decimalen=0, groep=berekeningen < zekerheid kansen.geheel.van} < zekerheid kansen.geheel.aantal} van de {getal 10, decimalen=0, groep=berekeningen < zekerheid kansen.geheel.van} berekeningen precies zo terug. In de andere berekeningen veranderde een deel van de lijst.',
      '- {tekst Buurt A < namen A} kreeg {getal 0.9, decimalen=2 < selectie gekozen.0.score} punten. Dat is plaats {getal 1, decimalen=0, groep=buurten die konden meedoen {getal 2, decimalen=0, groep=buurten die konden meedoen < selectie plaatsen.0.kon} < selectie plaatsen.0.rang} van de {getal 2, decimalen=0, groep=buurten die konden meedoen < selectie plaatsen.0.kon} die voor die plek konden meedoen. De meeste punten kwamen van: {tekst Woz-waarde < routekaart-oost routekaart.criteria.0.naam} en {tekst Animo < routekaart-oost routekaart.criteria.1.naam}.',
      '- {tekst Buurt B < namen B} kreeg {getal 0.6, decimalen=2 < selectie gekozen.1.score} punten. Dat is plaats {getal 1, decimalen=0, groep=buurten die konden meedoen {getal 1, decimalen=0, groep=buurten die konden meedoen < selectie plaatsen.1.kon} < selectie plaatsen.1.rang} van de {getal 1, decimalen=0, groep=buurten die konden meedoen < selectie plaatsen.1.kon} die voor die plek konden meedoen. De meeste punten kwamen van: {tekst Woz-waarde < routekaart-oost routekaart.criteria.0.naam}.',
      'Staat een buurt met meer punten niet in de lijst? Dan paste die buurt niet bij de regels. Of een lijst met die buurt was samen niet beter.',
      "{'soort':'grafiek','grafiek':{'id':'g','titel':'g','alternatief':'A','spec':{}}}",
      '#',
      '# Bent u het niet eens met de keuze?',
      '[Bel ons.]',
      '#',
    ]);
  });

  test('with the least', () => {
    const kaal = { ...invoer(), scores: {}, selectie: { ...invoer().selectie, konMeedoen: undefined } };
    const verslag = writeSelectieverantwoording(kaal, { peildatum: DAG });
    expect([verslag.titel, verslag.bronnen.map(({ id }) => id)]).toEqual([
      'Waarom deze buurten?',
      ['selectie', 'namen'],
    ]);
    expect(toon(verslag.blokken)).toEqual([
      'De gemeente [Leeuwarden] heeft {getal 2, decimalen=0, groep=gekozen buurten < lengte selectie gekozen} buurten gekozen. In deze buurten gaat een team van bewoners aan de slag. Hier leest u hoe de keuze is gemaakt.',
      '# De regels',
      'De gemeente heeft afgesproken hoeveel buurten er komen, en waar:',
      '- {tekst In Oost < selectie invoer.quota.0.naam}: {getal 1, decimalen=0, groep=plekken < selectie quota.0.van} buurt. Er konden {getal 2, decimalen=0, groep=buurten die konden meedoen < selectie quota.0.over} buurten meedoen.',
      '- De plekken van het programma: {getal 1, decimalen=0, groep=plekken < selectie quota.1.van} tot en met {getal 2, decimalen=0, groep=plekken < selectie quota.1.tot} buurten. Er kon {getal 1, decimalen=0, groep=buurten die konden meedoen < selectie quota.1.over} buurt meedoen.',
      'Een buurt kan maar één keer worden gekozen.',
      'Er zijn nog meer afspraken:',
      '- {getal 1, decimalen=0, groep=buurten die niet meedoen < lengte selectie invoer.opties.regels.0.codes} buurt doet niet mee. De reden: {tekst Nee. < selectie invoer.opties.regels.0.motief}',
      '#',
      '# De keuze',
      'bewezen: Een computer zoekt de buurten die samen de meeste punten hebben en aan de regels voldoen. Er is {tekst 1 < selectie verdelingen} manier om de plekken te verdelen. De computer bewees dat geen verdeling meer punten geeft. Hij hoefde ze niet één voor één te bekijken.',
      'voorbehoud: Dat geldt voor deze {getal 2, decimalen=0, groep=gekozen buurten < lengte selectie gekozen} buurten. De punten hangen af van wat de gemeente belangrijk vindt.',
      '- {tekst Buurt A < namen A} kreeg {getal 0.9, decimalen=2 < selectie gekozen.0.score} punten. Dat is plaats {getal 1, decimalen=0, groep=buurten die konden meedoen {getal 2, decimalen=0, groep=buurten die konden meedoen < selectie plaatsen.0.kon} < selectie plaatsen.0.rang} van de {getal 2, decimalen=0, groep=buurten die konden meedoen < selectie plaatsen.0.kon} die voor die plek konden meedoen.',
      '- {tekst Buurt B < namen B} kreeg {getal 0.6, decimalen=2 < selectie gekozen.1.score} punten. Dat is plaats {getal 1, decimalen=0, groep=buurten die konden meedoen {getal 1, decimalen=0, groep=buurten die konden meedoen < selectie plaatsen.1.kon} < selectie plaatsen.1.rang} van de {getal 1, decimalen=0, groep=buurten die konden meedoen < selectie plaatsen.1.kon} die voor die plek konden meedoen.',
      'Staat een buurt met meer punten niet in de lijst? Dan paste die buurt niet bij de regels. Of een lijst met die buurt was samen niet beter.',
      '#',
    ]);
  });

  test('of figures alone, with sources of chances that differ', () => {
    const { Oost } = invoer().scores;
    const alleen = {
      ...invoer(),
      scores: { Oost: { ...Oost!, routekaart: { ...Oost!.routekaart, criteria: CRITERIA.slice(0, 1) } } },
    };
    const bronnen = (...namen: readonly string[]) =>
      toon(
        writeSelectieverantwoording(
          als({ ...alleen, zekerheid: { trekkingen: 10, kans: 1, overlap: 1, bronnen: namen } }),
          { peildatum: DAG },
        ).blokken,
      );
    const regels = bronnen('gewichten', 'cijfers');
    expect(regels[2]).toEqual(
      'We kijken naar cijfers over de buurt. Alles bij elkaar geeft punten. Niet alles telt even zwaar.',
    );
    expect(regels.find((een) => een.startsWith('voorbehoud'))).toContain('Daarbij waren de keuzes of de cijfers');
    expect(bronnen().find((een) => een.startsWith('voorbehoud'))).toContain('Daarbij waren de keuzes of de cijfers');
  });

  test('a chosen buurt without a name, or another form, is refused', () => {
    const fout = foutVan(() =>
      writeSelectieverantwoording({ ...invoer(), namen: [{ code: 'A', naam: 'A' }] }, { peildatum: DAG }),
    );
    expect([fout.code, fout.params, fout.pad]).toEqual([
      'verslag.naam_ontbreekt',
      { buurt: 'B' },
      ['selectie', 'gekozen', 1],
    ]);
    const paden = (anders: object) =>
      foutVan(() => writeSelectieverantwoording(als({ ...invoer(), ...anders }), { peildatum: DAG })).bevindingen.map(
        ({ code, pad }) => `${code} ${pad.join('.')}`,
      );
    expect(paden({ gemeente: 1, namen: [{}] })).toEqual([
      'kern.type_verkeerd gemeente',
      'kern.veld_ontbreekt namen.0.code',
      'kern.veld_ontbreekt namen.0.naam',
    ]);
    const { selectie } = invoer();
    expect(paden({ selectie: { ...selectie, quota: selectie.quota.slice(1) } })).toEqual([
      'kern.veld_ontbreekt selectie.quota',
    ]);
    expect(foutVan(() => writeSelectieverantwoording(invoer(), als({ peildatum: 'x' }))).code).toBe(
      'kern.datum_ongeldig',
    );
    expect(foutVan(() => writeSelectieverantwoording(invoer(), als(3))).code).toBe('kern.document_ongeldig');
  });
});

describe('the sheet to redo it', () => {
  const bevinding = { code: 'selectie.gelijkspel_onbeslist', ernst: 'waarschuwing', pad: ['selectie'], params: {} };

  test('from its head to its sections', () => {
    const verslag = writeNarekenblad(invoer(), { peildatum: DAG, grafieken: [grafiek('g')] });
    expect(kop(verslag)).toEqual({
      bronnen: ['narekenblad: De selectie, de scores en het besluit', 'selectie: De selectie'],
      lezer: 'journalist',
      onthulling: {
        aantal: 0,
        grens: 5,
        regel: 'onderdrukt',
      },
      peildatum: '2027-08-31',
      soort: 'verslag',
      taal: 'nl',
      titel: 'Narekenblad: Leeuwarden',
      vermeldingen: [],
      versie: 2,
    });
    expect(schets(verslag.blokken)).toEqual([
      'Met dit blad kunt u de keuze van de buurten door de gemeente [Leeuwarden] narekenen. Wat hier niet staat, is niet bekend bij wie het blad maakte.',
      '# Waarschuwingen',
      'Waarschuwingen over de cijfers, de scores en de keuze zijn niet meegegeven aan dit blad.',
      '#',
      '# Wie besliste',
      'De computer rekent. Het college van burgemeester en wethouders besluit.',
      'tabel wie-besliste: 7',
      '#',
      '# Waarop is gelet',
      'tabel criteria: 3',
      '#',
      '# Waaruit is gekozen',
      '{getal 2, decimalen=0, groep=buurten die konden meedoen < narekenblad konMeedoen} buurten konden meedoen, elke buurt één keer geteld. Daaruit zijn er {getal 2, decimalen=0, groep=buurten die konden meedoen {getal 2, decimalen=0 < narekenblad konMeedoen} < narekenblad gekozen} gekozen.',
      'tabel quota: 2',
      'Naast de quota golden deze regels:',
      '- {getal 1, decimalen=0, groep=buurten die niet meedoen < lengte selectie invoer.opties.regels.0.codes} buurt doet niet mee. De reden: {tekst Nee. < selectie invoer.opties.regels.0.motief}',
      'Een computer zoekt de buurten die samen de meeste punten hebben en aan de regels voldoen.',
      'bewezen: Bewezen is dat binnen deze quota en regels en met deze gewichten geen andere keuze beter uitkomt.',
      'voorbehoud: Dat geldt voor {getal 2, decimalen=0, groep=quota < lengte narekenblad quota} quota samen. Hoe vaak de keuze met andere gewichten dezelfde is, is niet berekend.',
      "{'soort':'grafiek','grafiek':{'id':'g','titel':'g','alternatief':'A','spec':{}}}",
      '#',
      '# Hoe gevoelig de keuze is',
      'Hoe gevoelig de keuze is voor andere gewichten of cijfers, is niet berekend.',
      '#',
      '# Afwijkingen door mensen',
      'Of mensen van de berekening afweken, staat niet in de gegevens van dit stuk.',
      '#',
      '# Wat is weggelaten',
      'In de gegevens van dit stuk is geen buurt zonder score.',
      '#',
      '# Narekenen',
      '1 Vraag de gemeente om de documenten in de tabel hieronder, als JSON.',
      '2 Bereken van elk document de vingerafdruk en leg die naast de tabel: {tekst SHA-256 over canonieke JSON (RFC 8785) < narekenblad afdrukmethode}, zonder het veld vingerafdrukken. Zo weet u dat er niets aan is veranderd.',
      'tabel vingerafdrukken: 1',
      '#',
      '# Downloads',
      'tabel downloads: 4',
      '#',
    ]);
  });

  test('the warnings: none, elsewhere, or told', () => {
    const zeg = (bevindingen: readonly object[]) => {
      const { blokken, vermeldingen } = writeNarekenblad(als({ ...invoer(), bevindingen }), { peildatum: DAG });
      return [vermeldingen.length, toon(blokken.slice(1, 2))];
    };
    expect(zeg([])).toEqual([
      0,
      [
        '# Waarschuwingen',
        'geen_aandachtspunten: Er zijn geen fouten of waarschuwingen over de cijfers, de scores en de keuze.',
        'voorbehoud: Meldingen die zijn bekeken: {getal 0, decimalen=0 < narekenblad bekeken}.',
        '#',
      ],
    ]);
    expect(zeg([bevinding, { ...bevinding, ernst: 'info' }])).toEqual([
      0,
      ['# Waarschuwingen', 'Er zijn waarschuwingen die in een ander stuk staan: dit blad kent hun tekst niet.', '#'],
    ]);
  });

  test('another form is refused', () => {
    const paden = (anders: object) =>
      foutVan(() => writeNarekenblad(als({ ...invoer(), ...anders }), { peildatum: DAG })).bevindingen.map(({ pad }) =>
        pad.join('.'),
      );
    expect(paden({ downloads: 3 })).toEqual(['downloads']);
    expect(foutVan(() => writeNarekenblad(invoer(), als({ peildatum: 'x' }))).code).toBe('kern.datum_ongeldig');
  });
});

describe('the letters', () => {
  test('each buurt its own, or those that are asked', () => {
    const brieven = writeBuurtbrieven(invoer(), { ...OPTIONS, cijferbronnen: ['CBS'] });
    expect(Object.values(brieven).map(({ titel, lezer }) => [titel, lezer])).toEqual([
      ['Buurt A: uw buurt is gekozen', 'bewoner_gekozen'],
      ['Buurt B: uw buurt is gekozen', 'bewoner_gekozen'],
      ['Buurt C: uw buurt is niet gekozen', 'bewoner_niet_gekozen'],
    ]);
    const { A: een } = writeBuurtbrieven(invoer(), { ...OPTIONS, buurten: ['A'] });
    expect(kop(een!)).toEqual({
      brief: {
        aan: 'De bewoners van Buurt A',
        bijlagen: [],
        datum: '2026-07-06',
        ondertekenaars: [],
        onderwerp: 'Buurt A: uw buurt is gekozen',
        van: 'Burgemeester en wethouders van Leeuwarden',
      },
      bronnen: [
        'buurtbrief: De berekening voor uw buurt',
        'selectie: De selectie',
        'routekaart-oost: Routekaart Programma Oost met de scores',
      ],
      lezer: 'bewoner_gekozen',
      onthulling: {
        aantal: 0,
        grens: 5,
        regel: 'onderdrukt',
      },
      peildatum: '2026-06-30',
      soort: 'verslag',
      taal: 'nl',
      titel: 'Buurt A: uw buurt is gekozen',
      vermeldingen: [],
      versie: 2,
    });
    expect(Object.keys(writeBuurtbrieven(invoer(), { ...OPTIONS, buurten: [] }))).toEqual([]);
  });

  test('the sources of each', () => {
    expect(listBronnen(invoer()).map(({ id }) => id)).toEqual(['selectie', 'namen', 'routekaart-oost', 'narekenblad']);
    expect(listBronnen(invoer(), { ...OPTIONS, buurt: 'A' }).map(({ id }) => id)).toEqual([
      'buurtbrief',
      'selectie',
      'routekaart-oost',
    ]);
  });
});
