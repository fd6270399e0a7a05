import { readFileSync } from 'node:fs';
import { Evaluatieplan } from 'buurtaanpak/evaluatie';
import { Datum } from 'buurtaanpak/kern';
import { listOpzetbronnen, Opzet, writeOpzet } from 'buurtaanpak/opzet';
import {
  checkVerslag,
  renderHtml,
  renderMarkdown,
  renderTekst,
  Verslag,
  type Verslagblok,
  type Verslagtabel,
  verifyHerkomst,
} from 'buurtaanpak/verslag';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foutVan } from '../hulp.js';
import { runs } from '../runs.js';
import { mutantOf } from './mutantOf.js';
import { rijkeOpzet } from './rijkeOpzet.js';
import { volledigeOpzet } from './volledigeOpzet.js';
import { voorbeelden } from './voorbeelden.js';

const peildatum = Datum.parse('2026-06-01');
const { leeuwarden, rotterdam, zaanstad, boxtel } = voorbeelden;

/** The piece as running text on one line, so that a sentence is found wherever its lines break. */
const tekstVan = (opzet: Opzet) => renderTekst(writeOpzet(opzet, { peildatum })).replace(/\s+/g, ' ');

function listTabellen(blokken: readonly Verslagblok[]): Verslagtabel[] {
  return blokken.flatMap((blok) =>
    blok.soort === 'sectie' ? listTabellen(blok.blokken) : blok.soort === 'tabel' ? [blok.tabel] : [],
  );
}

/** The cells of a table of the piece, without their sources. */
function tabelVan(opzet: Opzet, id: string): unknown[][] {
  const tabel = listTabellen(writeOpzet(opzet, { peildatum }).blokken).find((een) => een.id === id);
  return (tabel?.rijen ?? []).map((rij) => rij.map((cel) => ('waarde' in cel ? cel.waarde : cel.soort)));
}

/** Nothing that a reader cannot trust: the form, the totals, the sources, and every way to render it. */
function expectGoed(opzet: Opzet) {
  const verslag = writeOpzet(opzet, { peildatum });
  expect(Verslag.parse(verslag)).toEqual(verslag);
  expect(checkVerslag(verslag)).toEqual([]);
  expect(verifyHerkomst(verslag, listOpzetbronnen(opzet))).toEqual([]);
  for (const render of [renderHtml, renderMarkdown, renderTekst])
    expect(render(verslag)).not.toMatch(/undefined|NaN|\[object/);
}

describe('the opzet for the council', () => {
  test.each(Object.entries({ ...voorbeelden, volledig: volledigeOpzet, rijk: rijkeOpzet }))(
    'of %s can be trusted and rendered',
    (_, opzet) => {
      expectGoed(opzet);
    },
  );

  test('of any opzet that is valid by form can be trusted and rendered', () => {
    fc.assert(
      fc.property(mutantOf(volledigeOpzet, rijkeOpzet, ...Object.values(voorbeelden)), (opzet) => expectGoed(opzet)),
      { seed: 17, numRuns: runs(100) },
    );
  });

  test('divides the money of Leeuwarden over its cost bearers by the number of buurten', () => {
    expect(tabelVan(leeuwarden, 'bijdragen')).toEqual([
      ['ministerie van BZK', 'directe kosten', 'ten minste', '150000.00', '0.00', '0.00', '150000.00'],
      ['gemeente Leeuwarden', 'begeleiden', 'vast', '0.00', '60000.00', '0.00', '60000.00'],
      ['gemeente Leeuwarden', 'actief houden', 'vast', '0.00', '0.00', '60000.00', '60000.00'],
      ['Totaal', '', '', '150000.00', '60000.00', '60000.00', '270000.00'],
    ]);
    expect(tabelVan(leeuwarden, 'kostendragers')).toEqual([
      ['ministerie van BZK', '150000.00', '0.00', '0.00', '150000.00'],
      ['gemeente, thema energie', '0.00', '20000.00', '20000.00', '40000.00'],
      ['programmabureau Leeuwarden Oost, aanpak wijkplannen', '0.00', '40000.00', '40000.00', '80000.00'],
      ['Totaal', '150000.00', '60000.00', '60000.00', '270000.00'],
    ]);
  });

  test('tells the shares, the places and the way of choosing in words', () => {
    // Of the figures (6 of 10) 2 of 5.5 parts, 1 and a half; of people (4 of 10) the half each.
    const delen = tabelVan(leeuwarden, 'criteria-1').map(([naam, , , , deel]) => [naam, Number(deel).toFixed(4)]);
    expect(delen).toEqual([
      ['Aantal inwoners', '0.2182'],
      ['Gemiddelde woz-waarde', '0.1091'],
      ['Gemiddeld inkomen per inwoner', '0.1091'],
      ['Koopwoningen', '0.1091'],
      ['Eengezinswoningen', '0.0545'],
      ['Opgaven uit het wijkplan spelen hier', '0.2000'],
      ['Bewoners willen meedoen', '0.2000'],
    ]);
    const tekst = tekstVan(leeuwarden);
    for (const zin of [
      'Er komen 12 buurten: 8 buurten voor programma Leeuwarden Oost en 4 buurten voor thema energie.',
      'Wijken en buurten zijn die van de indeling van 2024.',
      'Leeuwarden Oost: de buurten in WK008020, WK008050, WK008060 en WK008061.',
      'met geen punten onder 100 en boven 3.000; dicht bij de gewenste band van 500 tot 1.000 telt zwaarder',
      'Op een formulier oordelen mensen van de gemeente, mensen van het opbouwwerk en mensen uit de wijk zelf. Dat kan tot en met 1 juni 2026.',
      'zonder kenmerk Leeuwarden Oost of een dorp; dicht bij het midden in Aantal inwoners, Gemiddelde huishoudensgrootte, Gemiddelde WOZ-waarde van woningen, Koopwoningen (afstand ten hoogste 0,5).',
      'Voor iedere buurt geldt ook: Aantal inwoners ten minste 100.',
      'de som van de scores wordt zo hoog mogelijk gemaakt',
      'door 1.000 keer opnieuw te rekenen met andere gewichten',
      'De eerste dag is 1 september 2026. De overeenkomst duurt 3 jaar.',
      'Het is een aanvulling op de eigen inzet in de wijken.',
      'Wettelijke grondslag: Gemeentewet, artikel 160.',
    ])
      expect(tekst).toContain(zin);
    expect(tekst).not.toMatch(/aantal_inwoners|per_buurt|leeuwarden-oost|zonderKenmerken/);
  });

  test('tells the share of a thema with a decimal only when it needs one', () => {
    const weeg = (...gewichten: number[]) =>
      tekstVan({
        ...boxtel,
        routekaarten: boxtel.routekaarten.map((kaart) => ({
          ...kaart,
          themas: (kaart.themas ?? []).map((thema, t) => ({ ...thema, gewicht: gewichten[t] })),
        })),
      });
    expect(weeg(1, 3)).toContain('Kennis van mensen: telt voor 75% mee;');
    expect(weeg(1, 2)).toContain('Kennis van mensen: telt voor 66,7% mee;');
  });

  test('tells the waves, the VAT and the percentages of Rotterdam', () => {
    expect(tabelVan(rotterdam, 'kostendragers').slice(1, 3)).toEqual([
      ['duurzaamheid', '0.00', '18150.00', '18150.00', '36300.00'],
      ['gebieden', '0.00', '54450.00', '54450.00', '108900.00'],
    ]);
    expect(tabelVan(rotterdam, 'benodigd')).toEqual([
      [1, '168000.00', '162000.00', '6000.00'],
      // Without the VAT that Rotterdam gets back.
      [2, '60000.00', '60000.00', '0.00'],
      [3, '60000.00', '60000.00', '0.00'],
    ]);
    const tekst = tekstVan(rotterdam);
    for (const zin of [
      '1. op de eerste dag 2. 6 maanden na de eerste dag 3. 12 maanden na de eerste dag',
      'daarin zit € 12.600 btw (21 procent); de gemeente krijgt die terug uit het BTW-compensatiefonds',
      'Hoogstens 3 uit één wijk.',
      'zuid (5): met kenmerk Zuid.',
    ])
      expect(tekst).toContain(zin);
    expect(tekst).not.toContain('Wie oordelen');
  });

  test('tells the weights that follow from an order, and the objective of two gemeenten', () => {
    // Of three in order 11/18, 5/18 and 2/18, of seven tenths.
    const delen = tabelVan(zaanstad, 'criteria-1').map(([, , , , deel]) => Number(deel).toFixed(4));
    expect(delen).toEqual(['0.2000', '0.1000', '0.4278', '0.1944', '0.0778']);
    expect(tekstVan(boxtel)).toContain(
      'de laagste score van de gekozen buurten wordt zo hoog mogelijk gemaakt, daarna de som',
    );
    expect(tekstVan(boxtel)).toContain(
      'buurten in Sint-Michielsgestel (5): overal in de gemeente Sint-Michielsgestel.',
    );
  });

  test('says everything that an opzet can hold', () => {
    const tekst = tekstVan(volledigeOpzet);
    for (const zin of [
      'Er komen 5 tot en met 6 buurten: 3 buurten voor Programma 1, 0 tot en met 1 buurt voor Programma 2 en 2 buurten voor Programma 3. Hoeveel buurten precies, volgt uit de keuze.',
      'stad 2: de buurten in BU00802001, met Druk per 1000 ten minste 1 en Aantal inwoners ten minste 500.',
      'niets: geen enkele buurt.',
      'Aantal inwoners in 2023 ten minste 1',
      'BU00802001 is vooraf gekozen: Daar is in 2025 begonnen. ',
      'Uitgesloten zijn 2 buurten (BU00802002, BU00802003): Sloop. ',
      'maal een gewicht per programma (Programma 1 2, een onbekend programma 0,5)',
      'een vooraf gegeven volgorde van 1 buurt',
      '1 jaar, 6 maanden en 1 dag na de eerste dag',
      'Buurkracht, van 1 september 2026 t/m 31 augustus 2027: Werven in 12 buurten. Dat blijkt uit: Een lijst.',
      'tussen € 500 en € 1.500; verdeeld: Oost een vast bedrag van € 100, Energie 2030 25 procent en weg de rest',
      'voorwaarde: De raad besluit. (uiterlijk 1 december 2026; anders vervalt de bijdrage); voorwaarde: Er is een team.',
      'Aantallen mensen onder de 10 worden niet getoond.',
      'Hangt Team na 1 jaar samen met soort buurt? Gemeten op 1 september 2027, als verandering sinds 1 september 2026; dorp 1 tegenover de andere groepen.',
      'Uitgevoerde impacttoets: DPIA (https://voorbeeld.nl/dpia)',
    ])
      expect(tekst).toContain(zin);
    // 12 of the 60,000 by buurt: Oost half of three buurten, Energie the other half and two.
    expect(tabelVan(volledigeOpzet, 'kostendragers').find(([naam]) => naam === 'gemeente Leeuwarden')).toEqual([
      'gemeente Leeuwarden',
      '0.00',
      '10.00',
      '10.00',
      '20.00',
    ]);
    expect(tabelVan(volledigeOpzet, 'benodigd')).toEqual([
      [1, '200000.00', '150100.00', '49900.00'],
      // 61,320 less 10,413.22 and 10.00 of VAT.
      [2, '60000.00', '50896.78', '9103.22'],
      [3, '60010.00', '50896.78', 'ontbreekt'],
    ]);
  });

  test.each<[string, Partial<Opzet>, string]>([
    ['no reserves', { keuze: { reserves: 0 } }, 'Er komen geen reserves.'],
    ['neighbours by outline', { keuze: { buren: { soort: 'omtrek' } } }, 'als hun grenzen elkaar raken.'],
    [
      'an order of programmes',
      { keuze: { doel: { soort: 'lexicografisch', volgorde: ['energie', 'weg'] } } },
      'in deze volgorde: thema energie, weg.',
    ],
    [
      'uncertainty about nothing',
      { keuze: { zekerheid: { zaad: 'a', trekkingen: 1, onzekerheid: {} } } },
      'door 1 keer opnieuw te rekenen. Zo is',
    ],
    [
      'uncertain weights alone',
      { keuze: { zekerheid: { zaad: 'a', trekkingen: 2, onzekerheid: { gewichten: { methode: 'dirichlet' } } } } },
      'door 2 keer opnieuw te rekenen met andere gewichten. Zo is',
    ],
    [
      'uncertain figures',
      {
        keuze: {
          zekerheid: {
            zaad: 'a',
            trekkingen: 2,
            onzekerheid: { cijfers: true, ontbrekend: { methode: 'donoren' } },
          },
        },
      },
      'met cijfers die anders zijn binnen hun nauwkeurigheid en cijfers van een buurt die erop lijkt waar de eigen cijfers ontbreken. Zo is',
    ],
    [
      'a score on anything at all',
      { routekaarten: leeuwarden.routekaarten.map((kaart) => ({ ...kaart, dekking: 0 })) },
      'Een buurt zonder enig gegeven krijgt geen score.',
    ],
    [
      'small numbers that are shown',
      { brieven: { kleineAantallen: 'toon_alles' } },
      'Ook kleine aantallen mensen worden getoond.',
    ],
    [
      'no letters',
      { brieven: { stukken: [] } },
      'Er worden geen stukken geschreven. Kleine aantallen mensen worden niet getoond.',
    ],
    ...(
      [
        [
          { soort: 'zonder_begeleider', weken: 0, opschalenNa: 0 },
          'het team heeft geen begeleider. R. Het programma hoort het meteen.',
        ],
        [
          { soort: 'zonder_begeleider', weken: 4, opschalenNa: 1 },
          '4 weken geen begeleider. R. Duurt het nog 1 maand, dan hoort het programma het ook.',
        ],
        [{ soort: 'geen_bijeenkomst', weken: 1 }, '1 week geen bijeenkomst. R.'],
        [
          { soort: 'project_staat_stil', maanden: 6, opschalenNa: 6 },
          'een project staat 6 maanden stil. R. Duurt het nog 6 maanden, dan hoort het programma het ook.',
        ],
        [{ soort: 'lange_pauze', maanden: 3 }, 'een pauze duurt 3 maanden. R.'],
        [
          { soort: 'geen_nazorg', maanden: 6, duur: 24 },
          'na het einde van de begeleiding vroeg 6 maanden niemand hoe het met het team gaat; daarop wordt 24 maanden gelet. R.',
        ],
        [{ soort: 'niet_meer_actief' }, 'het team blijkt na het einde van de begeleiding niet meer actief. R.'],
      ] as const
    ).map(
      ([regel, zin]) =>
        [
          `the signal ${regel.soort}, ${JSON.stringify(regel)}`,
          { teams: { signaalregels: [{ ...regel, ernst: 'info', reden: 'R.' }] } },
          zin,
        ] as [string, object, string],
    ),
    [
      'the usual signals',
      { teams: { maandenTotTeam: 6 } },
      'Of het goed gaat met een team, wordt gevolgd met de gebruikelijke signalen.',
    ],
    ['no signals', { teams: { signaalregels: [] } }, 'Er zijn geen signalen afgesproken.'],
    [
      'no money yet',
      { geld: { naam: 'Geld', jaren: [{ programmajaren: [1], bijdragen: [] }] } },
      'Er zijn nog geen bijdragen.',
    ],
    [
      'a range of one quotum',
      {
        programmas: [
          {
            id: Opzet.parse(leeuwarden).id,
            naam: 'P',
            routekaart: 'energie',
            quota: [{ id: leeuwarden.id, aantal: { van: 1, tot: 2 } }],
          },
        ],
      },
      'Er komen 1 tot en met 2 buurten voor P. Hoeveel buurten precies, volgt uit de keuze.',
    ],
  ])('tells of %s', (_, deel, zin) => {
    expect(tekstVan({ ...leeuwarden, ...deel })).toContain(zin);
  });

  test('tells where a weight is no number beforehand, beside those that are', () => {
    const routekaarten = Opzet.parse(leeuwarden).routekaarten.map((kaart) => ({
      ...kaart,
      themas: (kaart.themas ?? []).map((thema, i) => ({
        ...thema,
        ...(i === 0 ? { weging: { methode: 'entropie' as const } } : {}),
      })),
      criteria: kaart.criteria.map(({ gewicht, ...rest }) =>
        rest.thema === kaart.themas?.[0]?.id ? rest : { ...rest, gewicht },
      ),
    }));
    const tekst = tekstVan({ ...leeuwarden, routekaarten });
    expect(tekst).toContain('Deel van het geheel: n.v.t.');
    expect(tekst).toContain('Waar n.v.t. staat, is het gewicht niet vooraf als getal gegeven');
  });

  test('tells the threshold of a thema: half of the weight, another share, or none', () => {
    const [kaart, ...overige] = leeuwarden.routekaarten;
    const [eerste, ...rest] = kaart!.themas!;
    const regel = (dekking: number | undefined) => {
      const themas = [{ ...eerste!, dekking }, ...rest.map((thema) => ({ ...thema, dekking: 1 }))];
      return tekstVan({ ...leeuwarden, routekaarten: [{ ...kaart!, themas }, ...overige] })
        .split(`${eerste!.naam}:`)[1]!
        .split('.')[0]!;
    };
    expect(regel(undefined)).toContain('alleen als ten minste de helft van het gewicht een score heeft');
    expect(regel(0.7)).toContain('alleen als ten minste 70% van het gewicht een score heeft');
    expect(regel(0)).not.toContain('alleen als');
  });

  test('tells every kind of contribution, its instalments and terms, and what holds for all', () => {
    const tekst = tekstVan(rijkeOpzet);
    for (const zin of [
      '€ 1.000 in een jaar voor elke buurt die meedoet, samen € 7.000; voor een buurt die stopt of later begint, wordt alleen betaald zolang zij meedoet',
      '€ 500 in een jaar voor elke buurt die meedoet, samen € 2.500; ',
      'alleen voor de buurten van buurten in Sint-Michielsgestel',
      '60.5 procent van de kosten die echt zijn gemaakt, met een plafond van € 3.000; de kosten zijn geraamd op € 10.000, zodat de bijdrage op € 3.000 komt; alleen voor de buurten BU07570100 en BU07570006',
      '7.5 procent van de kosten die echt zijn gemaakt, met een plafond van € 3.000; de kosten zijn geraamd op € 10.000, zodat de bijdrage op € 750 komt',
      'een specifieke uitkering van het Rijk van € 5.000 in een jaar; zij dekt de bijdrage van gemeente Boxtel, de bijdrage van gemeente Sint-Michielsgestel en weg, en telt daarom niet nog eens mee; gaat naar gemeente Boxtel',
      'betaald in termijnen: 80 procent op de eerste dag van het jaar en 20 procent 11 maanden later en 14 dagen later',
      'betaald in termijnen: naar verhouding 2 (3 maanden eerder) en naar verhouding 1 (1 dag later)',
      'in prijzen van 2026; het bedrag gaat mee met CPI, alle bestedingen',
      'vastgelegd uiterlijk op 1 maart 2027, € 50; vastgesteld uiterlijk op 1 maart 2028',
      'daarin zit 21 procent btw; de gemeente krijgt die terug uit het BTW-compensatiefonds',
      'Stopt een buurt, dan gaat het geld dat nog voor die buurt was bedoeld naar de buurt die haar vervangt; komt die er niet, dan valt het vrij.',
      'Wordt de overeenkomst opgeschort, dan schuift het geld evenveel dagen op.',
      'Jaar 3 en 4 zijn elk een optie: het geld telt pas als de optie is gelicht, en dat moet uiterlijk 6 maanden voor de eerste dag van het jaar.',
      'Jaar 5 is een optie: het geld telt pas als de optie is gelicht, en dat moet uiterlijk op de eerste dag van het jaar.',
      'Een gemeente betaalt alleen voor buurten in haar eigen gemeente, tenzij bij een bijdrage iets anders staat.',
    ])
      expect(tekst).toContain(zin);
    // 7 x 1,000 less 1,214.88 of VAT, and 5 x 500; of the costs 3,000 and 750; the uitkering covers them and adds nothing.
    expect(tabelVan(rijkeOpzet, 'benodigd')).toEqual([[1, '20000.00', '12135.12', '7864.88']]);
    expect(tabelVan(rijkeOpzet, 'kostendragers').map(([naam, jaar]) => [naam, jaar])).toEqual([
      // A price is not divided, and the programmes name no kostendrager. The costs of the other are.
      ['gemeente Boxtel', '10000.00'],
      ['gemeente Sint-Michielsgestel', '2500.00'],
      ['zorg', '750.00'],
      ['ministerie van BZK', '100.00'],
      ['Totaal', '13350.00'],
    ]);
    expect(tekstVan(leeuwarden)).not.toContain('in haar eigen gemeente');
  });

  test('a price that is more than an amount can be is told without a sum', () => {
    const duur = Opzet.parse(
      JSON.parse(JSON.stringify(rijkeOpzet).replace('"prijs":"1000.00"', '"prijs":"9999999999999999.00"')),
    );
    expectGoed(duur);
    expect(tekstVan(duur)).toContain('voor elke buurt die meedoet, samen € 0;');
  });

  test('tells keys that lead nowhere, money without parties, and a third of a point', () => {
    const { partijen: _, ...zonder } = leeuwarden;
    const [kaart] = leeuwarden.routekaarten;
    const geld = {
      naam: 'Geld',
      jaren: [
        {
          programmajaren: [1],
          bijdragen: [
            {
              van: 'wie',
              bedrag: '100.00',
              doel: 'werven',
              verdeelsleutel: [
                { soort: 'vast', kostendrager: 'weg', bedrag: '40.00' },
                { soort: 'rest', kostendrager: 'elders' },
              ],
            },
            { van: 'ander', bedrag: '10.00', doel: 'werven' },
          ],
        },
      ],
    };
    const opzet = Opzet.parse({
      ...zonder,
      geld,
      routekaarten: [
        {
          ...kaart,
          beoordelingsschaal: { van: 0, tot: 1, stap: 0.5, ankers: [] },
          criteria: [...(kaart?.criteria ?? []), { ...kaart?.criteria[0], id: 'los', thema: 'weg' }],
        },
      ],
      keuze: { regels: [{ soort: 'liever_aangrenzend', bonus: 1 / 3 }] },
    });
    expectGoed(opzet);
    expect(tabelVan(opzet, 'kostendragers').map(([naam, jaar]) => [naam, jaar])).toEqual([
      ['weg', '40.00'],
      ['elders', '60.00'],
      ['ander', '10.00'],
      ['Totaal', '110.00'],
    ]);
    expect(tabelVan(opzet, 'bijdragen').map(([naam, , aard]) => [naam, aard])).toEqual([
      ['wie', 'vast'],
      ['ander', 'vast'],
      ['Totaal', ''],
    ]);
    expect(tekstVan(opzet)).toContain('een oordeel van 0 tot en met 1.');
    expect(tekstVan(opzet)).toContain('geeft 0,333333333333333 punten extra.');
  });

  test('tells an evaluation plan with nothing but what it must have, and one with a lot', () => {
    const {
      alfa: _,
      correctie: __,
      onderscheidingsvermogen: ___,
      margeDagen: ____,
      ...plan
    } = volledigeOpzet.evaluatieplan ?? expect.fail();
    const { geloot: _____, opzet: ______, ...kaal } = plan;
    const toon = (deel: object) => {
      const opzet = { ...volledigeOpzet, evaluatieplan: { ...kaal, ...deel } };
      expectGoed(opzet);
      const tekst = tekstVan(opzet);
      return tekst.slice(tekst.indexOf('De evaluatie ---'), tekst.indexOf('De brieven ---'));
    };
    expect(toon({})).toMatch(/naar: soort buurt. De vragen staan .* dorp tegenover Oost. $/);
    expect(toon({ opzet: 'trapsgewijs', geloot: true })).toContain('Het lot bepaalt wie eerst begint.');
    expect(toon({ opzet: 'trapsgewijs', geloot: false })).toContain('De volgorde van starten is niet geloot.');
    const kenmerken = [{ ...kaal.kenmerken[0], geloot: true }];
    expect(toon({ opzet: 'loting', loting: `sha256:${'0'.repeat(64)}`, kenmerken })).toMatch(
      /Het lot koos tussen .* De loting staat vast onder sha256:0+\. Het lot bepaalde de groep van soort buurt\./,
    );
    expect(toon({ opzet: 'keuzerand', venster: 3, blok: 'gemeente' })).toContain(
      'niet zijn gekozen. Aan elke kant tellen 3 buurten. Buurten worden alleen binnen hun gemeente vergeleken.',
    );
    expect(toon({ opzet: 'binnen', blok: 'soort' })).toContain(
      'Buurten worden alleen vergeleken binnen dezelfde groep van soort buurt.',
    );
    expect(toon({ blok: 'geen', blokreden: 'Er is 1 streek.' })).toContain(
      'vergeleken. De reden daarvan is: Er is 1 streek.',
    );
    expect(toon({ blok: 'geen' })).toMatch(/met elkaar vergeleken\. De vragen/);
  });

  test('tells questions about kenmerken together, months since the start and how buurten were chosen', () => {
    const evaluatieplan = Evaluatieplan.parse(
      JSON.parse(readFileSync('test/goud/evaluatieplan-2-volledig.json', 'utf8')),
    );
    const opzet = { ...leeuwarden, evaluatieplan };
    expectGoed(opzet);
    const tekst = tekstVan(opzet);
    for (const zin of [
      'De vergelijkingsbuurten lijken op de gekozen buurten in het aantal inwoners.',
      'De buurten zijn gekozen op 1 augustus 2026. Een cijfer waarop is gekozen telt niet als meting vooraf.',
      'Gemeten 36 maanden na de start van elke buurt, als verandering sinds 31 december 2022; dorp tegenover oost.',
      'Welke combinatie van de ligging dorp (verwacht wordt dat dit helpt) en het aantal inwoners (van 1.500 over 750 tot 200) (verwacht wordt dat dit niet helpt) gaat samen met Leefbaarheid (van 5 over 6,5 tot 8)? Gemeten 36 maanden na de start van elke buurt.',
    ])
      expect(tekst).toContain(zin);
    const [eerste = expect.fail()] = evaluatieplan.configuraties ?? [];
    const kort = {
      ...eerste,
      op: { maandenNaStart: 1 },
      vanaf: Datum.parse('2026-09-01'),
      kalibratie: undefined,
      condities: [{ kenmerk: 'ligging' }, { kenmerk: 'weg' }],
    };
    const korter = { ...leeuwarden, evaluatieplan: { ...evaluatieplan, configuraties: [kort] } };
    expect(tekstVan(korter)).toContain(
      'Welke combinatie van de ligging en weg gaat samen met Leefbaarheid? Gemeten 1 maand na de start van elke buurt, als verandering sinds 1 september 2026.',
    );
  });

  test('leaves out what is not there, and asks for a start', () => {
    const {
      partijen: _,
      overeenkomst: __,
      geld: ___,
      teams: ____,
      brieven: _____,
      register: ______,
      kenmerken: _______,
      evaluatieplan: __________,
      ...rest
    } = leeuwarden;
    const tekst = tekstVan({ ...rest, keuze: undefined, formulier: undefined });
    expect(tekst).not.toMatch(
      /Het geld|De teams|De overeenkomst|Wie meedoen|De brieven|Algoritmeregister|De evaluatie/,
    );
    const {
      start: ________,
      jaren: _________,
      ...overeenkomst
    } = leeuwarden.overeenkomst ?? { id: leeuwarden.id, titel: 't', onderwerp: 'o', themas: [] };
    expect(tekstVan({ ...rest, overeenkomst: { ...overeenkomst, themas: [] } })).toContain(
      'De eerste dag is nog niet bepaald. De overeenkomst duurt zo lang als er volgens de opzet geld voor is.',
    );
  });

  test('refuses what is no opzet, with every problem', () => {
    const kapot = { ...leeuwarden, naam: '', indelingsjaar: 1900 };
    for (const doe of [() => writeOpzet(kapot, { peildatum }), () => listOpzetbronnen(kapot)]) {
      const fout = foutVan(doe);
      expect(fout.code).toBe('kern.document_ongeldig');
      expect(fout.bevindingen.map(({ pad }) => pad.join('.'))).toEqual(['naam', 'indelingsjaar']);
    }
    expect(foutVan(() => writeOpzet(leeuwarden, { peildatum: 'morgen' as Datum })).code).toBe('kern.datum_ongeldig');
  });
});
