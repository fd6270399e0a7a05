import { expect, test } from 'vitest';
import { composeBeoordelaars } from '../../src/opzet/stuk/composeBeoordelaars.js';
import { composeBronnen } from '../../src/opzet/stuk/composeBronnen.js';
import { composeReeksen } from '../../src/opzet/stuk/composeReeksen.js';
import { composeSamenstelling } from '../../src/opzet/stuk/composeSamenstelling.js';
import { nameCijfers } from '../../src/opzet/stuk/nameCijfers.js';
import { criterium, eigenBron, kaart, oordeel, opzetVan, stukVan, toon } from './klein.js';

const gepubliceerd = (id: string, velden: object = {}) => ({ id, soort: 'gepubliceerd', ...velden });

test('the sources: which they are, of which year, and that the first says which buurten there are', () => {
  const zeg = (...bronnen: object[]) => toon(composeBronnen(stukVan(opzetVan({ bronnen }))));
  expect(
    zeg(
      gepubliceerd('a'),
      gepubliceerd('b', { jaar: 2024, indeling: 2023, naam: 'Mijn bron' }),
      gepubliceerd('c', { indeling: 2022, andereIndeling: 'koppeling', vorm: 'kwb' }),
      gepubliceerd('d', { vorm: 'odata3', andereIndeling: 'gelijke_codes' }),
      gepubliceerd('e', { vorm: 'odata4' }),
      gepubliceerd('f', { vorm: 'kaart' }),
      gepubliceerd('g', { vorm: 'pdok' }),
      gepubliceerd('h', { vorm: 'statline' }),
    ),
  ).toEqual([
    '# Waar de cijfers vandaan komen',
    '- Gepubliceerde cijfers over wijken en buurten, over alle jaren in de tabel (in de opzet: a). Deze bron zegt welke wijken en buurten er zijn.',
    '- Mijn bron, over 2024, ingedeeld als in 2023 (in de opzet: b).',
    '- De werkmap Kerncijfers wijken en buurten van het CBS, over alle jaren in de tabel, ingedeeld als in 2022 (in de opzet: c). Cijfers in de indeling van een ander jaar worden omgerekend naar de buurten van nu.',
    '- Een open tabel van het CBS of het RIVM, over alle jaren in de tabel (in de opzet: d).',
    '- Een open tabel van het CBS, over alle jaren in de tabel (in de opzet: e).',
    '- De Wijk- en Buurtkaart van het CBS, over alle jaren in de tabel (in de opzet: f).',
    '- De wijken en buurten van PDOK, over alle jaren in de tabel (in de opzet: g).',
    '- Een tabel van StatLine, over alle jaren in de tabel (in de opzet: h).',
  ]);
  expect(
    zeg(
      eigenBron('een', ['x']),
      { ...eigenBron('twee', ['x'], { jaarkolom: 'jaar' }), naam: 'Onze tabel' },
      { ...eigenBron('drie', ['x'], { jaarkolom: 'jaar' }), andereIndeling: 'koppeling' },
    ),
  ).toEqual([
    '# Waar de cijfers vandaan komen',
    '- Tabel een, van de gemeente, over 2024. Deze bron zegt welke wijken en buurten er zijn.',
    '- Onze tabel, van de gemeente, over alle jaren in de tabel.',
    '- Tabel drie, van de gemeente, over alle jaren in de tabel. Cijfers in de indeling van een ander jaar worden omgerekend naar de buurten van nu.',
  ]);
});

test('of which figures the change counts', () => {
  const zeg = (reeksen: readonly object[]) => toon(composeReeksen(stukVan(opzetVan({ reeksen }))));
  expect(zeg([])).toEqual([]);
  expect(composeReeksen(stukVan(opzetVan()))).toEqual([]);
  expect(
    zeg([
      { sleutel: 'x' },
      { sleutel: 'percentage_koopwoningen', minDekking: 0.8 },
      {
        sleutel: 'y',
        definitiebreuken: [
          { jaar: 2020, nl: 'anders geteld', en: 'other' },
          { jaar: 2022, nl: 'weer anders', en: 'again' },
        ],
      },
    ]),
  ).toEqual([
    '# Hoe cijfers veranderen',
    'Van deze cijfers kan ook tellen hoe zij veranderen: de groei, in procenten van het eerste jaar tot het laatste, en de trend, de verandering per jaar. Alleen jaren waarin de buurt en de betekenis van het cijfer dezelfde bleven, worden vergeleken.',
    '- x.',
    '- Koopwoningen. Van een eerder jaar moet ten minste 80% (van de buurten van dat jaar) om te rekenen zijn naar de buurten van nu.',
    '- y. Vanaf 2020 betekent het cijfer iets anders: anders geteld. Vanaf 2022 betekent het cijfer iets anders: weer anders.',
  ]);
});

test('what a buurt is', () => {
  const zeg = (samenstelling: object) => toon(composeSamenstelling(stukVan(opzetVan({ samenstelling }))));
  expect(composeSamenstelling(stukVan(opzetVan()))).toEqual([]);
  expect(zeg({})).toEqual([
    '# Wat een buurt is',
    'De buurten in de cijfers zijn heel verschillend van grootte. Daarom maakt een computer er buurten van ongeveer zevenhonderdvijftig inwoners van: kleine buurten die aan elkaar grenzen, worden samen een buurt, binnen één wijk. Een buurt die daarvoor te groot is, blijft zoals zij is.',
  ]);
  expect(zeg({ doel: 800, min: 500, max: 1000, binnen: 'gemeente', splitsen: true })).toEqual([
    '# Wat een buurt is',
    'De buurten in de cijfers zijn heel verschillend van grootte. Daarom maakt een computer er buurten van ongeveer 800 inwoners, ten minste 500 en hoogstens 1000 van: kleine buurten die aan elkaar grenzen, worden samen een buurt, binnen één gemeente. Een buurt die daarvoor te groot is, wordt verdeeld naar waar de mensen er wonen. Cijfers die alleen van de hele buurt bekend zijn, gelden dan voor elk deel, en bij de score staat dat zij zijn overgenomen.',
  ]);
  expect(zeg({ max: 1000, binnen: 'wijk', splitsen: false })).toEqual([
    '# Wat een buurt is',
    'De buurten in de cijfers zijn heel verschillend van grootte. Daarom maakt een computer er buurten van ongeveer zevenhonderdvijftig inwoners, hoogstens 1000 van: kleine buurten die aan elkaar grenzen, worden samen een buurt, binnen één wijk. Een buurt die daarvoor te groot is, blijft zoals zij is.',
  ]);
  expect(zeg({ min: 400 })).toEqual([
    '# Wat een buurt is',
    'De buurten in de cijfers zijn heel verschillend van grootte. Daarom maakt een computer er buurten van ongeveer zevenhonderdvijftig inwoners, ten minste 400 van: kleine buurten die aan elkaar grenzen, worden samen een buurt, binnen één wijk. Een buurt die daarvoor te groot is, blijft zoals zij is.',
  ]);
});

test('who judges, until when and on which scale', () => {
  const schaal = {
    van: 1,
    tot: 5.5,
    ankers: [
      { waarde: 1, betekenis: 'niet' },
      { waarde: 2.25, betekenis: 'half' },
      { waarde: 5, betekenis: 'zeer' },
    ],
  };
  const zeg = (delen: object) => toon(composeBeoordelaars(stukVan(opzetVan(delen))));
  expect(zeg({})).toEqual([]);
  const gevraagd = kaart('r', { criteria: [criterium('x'), oordeel('o', { schaal })] });
  expect(zeg({ routekaarten: [gevraagd] })).toEqual([
    '# Wie oordelen',
    'Op een formulier oordelen mensen van de gemeente, mensen van het opbouwwerk en mensen uit de wijk zelf.',
  ]);
  expect(
    zeg({
      formulier: { rollen: ['wijk'], tot: '2026-06-01', toelichting: 'Over de buurt.' },
      routekaarten: [
        kaart('r', { beoordelingsschaal: schaal, criteria: [criterium('x'), oordeel('o')] }),
        kaart('s', { beoordelingsschaal: schaal }),
        kaart('t', { beoordelingsschaal: { van: 0, tot: 10, ankers: [] }, criteria: [oordeel('o'), oordeel('p')] }),
      ],
    }),
  ).toEqual([
    '# Wie oordelen',
    'Op een formulier oordelen mensen uit de wijk zelf. Dat kan tot en met 2026-06-01.',
    'Op het formulier staat erbij: Over de buurt.',
    'Zo geven zij hun oordeel:',
    '- Kaart r: een oordeel van 1 tot en met 5.5; 1 is niet, 2.25 is half en 5 is zeer.',
    '- Kaart t: een oordeel van 0 tot en met 10.',
  ]);
});

test('the names of figures: of the catalogue, of the column of a table, with their year', () => {
  const bronnen = [
    eigenBron('eigen', ['x'], { kolommen: [{ kolom: 'Druk in de wijk', sleutel: 'druk', eenheid: 'aantal' }] }),
    {
      id: 'lang',
      soort: 'lang',
      sleutels: ['lengte:2024', 'percentage_koopwoningen'],
      tabel: { tabel: 'L', bron: 'GGD', jaar: 2024, codekolom: 'c', variabelekolom: 'v', waardekolom: 'w' },
    },
  ];
  const criteria = [
    'druk',
    'druk:2023',
    'groei_druk',
    'trend_druk',
    'lengte',
    'trend_lengte',
    'groei_weg',
    'weg:2020',
    'aantal_inwoners',
    'aantal_inwoners:2022',
    'groei_aantal_inwoners',
  ].map((sleutel, i) => criterium(`c${i}`, { bron: { soort: 'kerncijfer', sleutel } }));
  expect(nameCijfers(opzetVan({ bronnen, routekaarten: [kaart('r', { criteria })] }))).toEqual([
    { sleutel: 'aantal_inwoners', naam: 'Aantal inwoners' },
    { sleutel: 'aantal_inwoners:2022', naam: 'Aantal inwoners in 2022' },
    { sleutel: 'druk', naam: 'Druk in de wijk' },
    { sleutel: 'druk:2023', naam: 'Druk in de wijk in 2023' },
    { sleutel: 'groei_aantal_inwoners', naam: 'Aantal inwoners (groei)' },
    { sleutel: 'groei_druk', naam: 'Druk in de wijk (groei)' },
    { sleutel: 'trend_druk', naam: 'Druk in de wijk (trend)' },
    { sleutel: 'trend_lengte', naam: 'lengte (trend)' },
  ]);
});
