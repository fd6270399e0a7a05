import { expect, test } from 'vitest';
import { composeBrieven } from '../../src/opzet/stuk/composeBrieven.js';
import { composeRegister } from '../../src/opzet/stuk/composeRegister.js';
import { opzetVan, stukVan, toon } from './klein.js';

const zeg = (brieven?: object) => toon(composeBrieven(stukVan(opzetVan(brieven === undefined ? {} : { brieven }))));
/** What a register must say. */
const VERPLICHT = {
  status: 'In ontwikkeling',
  contact: 'algoritmes@voorbeeld.nl',
  publicatiecategorie: 'Overige algoritmes',
  doel: 'Kiezen.',
  proportionaliteit: 'Uitlegbaar.',
  menselijkeTussenkomst: 'Het college besluit.',
  risicos: 'Oude cijfers.',
  grondslag: 'Gemeentewet.',
  impacttoetsen: 'Geen.',
};
const inRegister = (register?: object) =>
  toon(composeRegister(stukVan(opzetVan(register === undefined ? {} : { register: { ...VERPLICHT, ...register } }))));

test('nothing about letters, no section; letters without more, the raadsbrief', () => {
  expect(zeg()).toEqual([]);
  expect(zeg({})).toEqual([
    '# De brieven',
    'Geschreven worden: de raadsbrief. Kleine aantallen mensen worden niet getoond.',
  ]);
  expect(zeg({ stukken: [], kleineAantallen: 'toon_alles' })).toEqual([
    '# De brieven',
    'Er worden geen stukken geschreven. Ook kleine aantallen mensen worden getoond.',
  ]);
});

test('every piece by its words', () => {
  const stukken = [
    'raadsbrief',
    'selectieverantwoording',
    'buurtbrieven',
    'samenvatting',
    'voortgangsrapportage',
    'landelijke_rapportage',
    'uitvoerdersoverzicht',
    'teamoverzicht',
    'financiele_verantwoording',
    'budgetstaat',
    'narekenblad',
  ];
  expect(zeg({ stukken, kleineAantallen: 10 })).toEqual([
    '# De brieven',
    'Geschreven worden: de raadsbrief, de uitleg van de keuze voor bewoners, een brief aan de bewoners van elke buurt, een samenvatting, een voortgangsrapportage, een rapportage voor het landelijke programma, een overzicht voor de uitvoerder, een overzicht van de teams voor wie ze begeleidt, de financiële verantwoording, de budgetstaat en een blad waarmee iedereen de keuze kan narekenen. Aantallen mensen onder de 10 worden niet getoond.',
  ]);
});

test('the words of the college', () => {
  expect(
    zeg({
      brief: { van: 'Het college', ondertekenaars: ['burgemeester', 'secretaris'], bijlagen: [{ titel: 'Kaart' }] },
      contact: 'Bel 14 058.',
      raadsbrief: { aanleiding: ['Het bleek nodig.'], kanttekeningen: ['Het kost tijd.', 'Het kost geld.'] },
      selectieverantwoording: { oneens: ['Bel de gemeente.'] },
      buurtbrieven: { oneens: ['Schrijf een brief.'], vervolg: ['Volgend jaar weer.'] },
      narekenblad: { gewichtenDoor: 'de raad, op 12 mei' },
    }),
  ).toEqual([
    '# De brieven',
    'Geschreven worden: de raadsbrief. Kleine aantallen mensen worden niet getoond.',
    'Afzender is Het college.',
    'De brieven worden ondertekend door:',
    '- burgemeester',
    '- secretaris',
    'Bijlagen zijn:',
    '- Kaart',
    'Het college geeft als aanleiding:',
    '- Het bleek nodig.',
    'Het college plaatst deze kanttekeningen:',
    '- Het kost tijd.',
    '- Het kost geld.',
    'Tegen bewoners die het niet eens zijn met de keuze, zegt de gemeente:',
    '- Bel de gemeente.',
    'Voor vragen en klachten staat in brieven aan bewoners: Bel 14 058.',
    'In de brief aan elke buurt staat voor wie het niet eens is met de keuze:',
    '- Schrijf een brief.',
    'Over een tweede kans staat in de brief aan elke buurt:',
    '- Volgend jaar weer.',
    'De gewichten zijn gekozen door de raad, op 12 mei.',
  ]);
});

test('nothing about the register, no section; and as short as can be', () => {
  expect(inRegister()).toEqual([]);
  expect(inRegister({})).toEqual([
    '# Het Algoritmeregister',
    'Elke gemeente krijgt een vermelding in het Algoritmeregister. Daarin staat ook:',
    '- Status: In ontwikkeling',
    '- Categorie: Overige algoritmes',
    '- Contact: algoritmes@voorbeeld.nl',
    '- Doel en gevolgen: Kiezen.',
    '- Proportionaliteit: Uitlegbaar.',
    '- Menselijke tussenkomst: Het college besluit.',
    '- Risico’s: Oude cijfers.',
    '- Wettelijke grondslag: Gemeentewet.',
    '- Impacttoetsen: Geen.',
  ]);
});

test('everything that goes to the register', () => {
  expect(
    inRegister({
      organisatie: 'Gemeente Leeuwarden',
      naam: 'Keuze van buurten',
      korteOmschrijving: 'Kort.',
      begin: '2026-01',
      themas: ['Organisatie en bedrijfsvoering'],
      trefwoorden: ['buurten', 'energie'],
      grondslagen: [{ title: 'Gemeentewet', link: 'https://wetten.overheid.nl/BWBR0005416' }],
      bronnen: [{ title: 'CBS', link: 'https://www.cbs.nl/' }],
      uitgevoerdeImpacttoetsen: [{ title: 'IAMA' }, { title: 'DPIA', link: 'https://voorbeeld.nl/dpia' }],
      aiVerordening: { aiSysteem: false, bijlageIII: false, waarom: 'Een rekenregel.' },
    }),
  ).toEqual([
    '# Het Algoritmeregister',
    'Elke gemeente krijgt een vermelding in het Algoritmeregister. Daarin staat ook:',
    '- Organisatie: Gemeente Leeuwarden',
    '- Naam: Keuze van buurten',
    '- Korte omschrijving: Kort.',
    '- Status: In ontwikkeling',
    '- Categorie: Overige algoritmes',
    '- Contact: algoritmes@voorbeeld.nl',
    '- Begin: 2026-01',
    '- Doel en gevolgen: Kiezen.',
    '- Proportionaliteit: Uitlegbaar.',
    '- Menselijke tussenkomst: Het college besluit.',
    '- Risico’s: Oude cijfers.',
    '- Wettelijke grondslag: Gemeentewet.',
    '- Impacttoetsen: Geen.',
    '- AI-verordening: geen AI-systeem; het gebruik valt niet onder bijlage III. Reden: Een rekenregel.',
    '- Thema’s: Organisatie en bedrijfsvoering',
    '- Grondslag: Gemeentewet (https://wetten.overheid.nl/BWBR0005416)',
    '- Uitgevoerde impacttoets: IAMA',
    '- Uitgevoerde impacttoets: DPIA (https://voorbeeld.nl/dpia)',
    '- Bron: CBS (https://www.cbs.nl/)',
    '- Trefwoorden: buurten en energie',
  ]);
});

test('an entry for each gemeente, with what is its own', () => {
  expect(
    inRegister({
      perGemeente: [
        { organisatie: 'gemeente Leeuwarden' },
        { organisatie: 'gemeente Boxtel', contact: 'a@voorbeeld.nl', status: 'In gebruik' },
        { organisatie: 'gemeente Zaanstad', begin: '2026-01' },
      ],
      aiVerordening: { aiSysteem: true, bijlageIII: true, waarom: 'Een model.' },
    }),
  ).toEqual([
    '# Het Algoritmeregister',
    'Elke gemeente krijgt een vermelding in het Algoritmeregister. Daarin staat ook:',
    '- Een vermelding van gemeente Leeuwarden',
    '- Een vermelding van gemeente Boxtel, met Contact: a@voorbeeld.nl en Status: In gebruik',
    '- Een vermelding van gemeente Zaanstad, met Begin: 2026-01',
    '- Status: In ontwikkeling',
    '- Categorie: Overige algoritmes',
    '- Contact: algoritmes@voorbeeld.nl',
    '- Doel en gevolgen: Kiezen.',
    '- Proportionaliteit: Uitlegbaar.',
    '- Menselijke tussenkomst: Het college besluit.',
    '- Risico’s: Oude cijfers.',
    '- Wettelijke grondslag: Gemeentewet.',
    '- Impacttoetsen: Geen.',
    '- AI-verordening: een AI-systeem; het gebruik valt onder bijlage III. Reden: Een model.',
  ]);
});
