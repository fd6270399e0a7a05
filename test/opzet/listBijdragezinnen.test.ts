import { expect, test } from 'vitest';
import { describeAfspraken } from '../../src/opzet/stuk/describeAfspraken.js';
import { listBijdragen } from '../../src/opzet/stuk/listBijdragen.js';
import { listBijdragezinnen } from '../../src/opzet/stuk/listBijdragezinnen.js';
import { bijdrage, blokVan, financier, geldstukVan, geldVan, gemeente, opzetVan, programma, zinVan } from './klein.js';

const PARTIJEN = { partijen: [gemeente('g', 'GM0080'), financier('f')] };
const maakStuk = (jaren: readonly object[], velden: object = {}, delen: object = {}) =>
  geldstukVan(
    opzetVan({
      ...PARTIJEN,
      programmas: [programma('p', { quota: [{ id: 'q', aantal: 3 }] })],
      geld: geldVan(jaren, { kostendragers: [{ id: 'wijk', naam: 'de wijken', partij: 'g' }], ...velden }),
      ...delen,
    }),
  );
/** The sentences of the last of these contributions, in the second block. */
function zeg(...bijdragen: readonly object[]): string[] {
  const stuk = maakStuk([blokVan([1], [bijdrage('g', { id: 'eerst', bedrag: '7.00' })]), blokVan([2], bijdragen)]);
  const een = listBijdragen(stuk.geld).at(-1);
  return een === undefined ? [] : listBijdragezinnen(stuk, een).map(zinVan);
}

test('an amount alone has nothing to tell', () => {
  expect(zeg(bijdrage('g'))).toEqual([]);
});

test('what kind it is', () => {
  expect(zeg({ soort: 'prijs_per_buurt', van: 'g', prijs: '250.00', doel: 'werven' })).toEqual([
    '€ 250.00 in een jaar voor elke buurt die meedoet, samen € 750.00; voor een buurt die stopt of later begint, wordt alleen betaald zolang zij meedoet',
  ]);
  expect(
    zeg({ soort: 'werkelijke_kosten', van: 'g', aandeel: '50', raming: '600.00', plafond: '400.00', doel: 'werven' }),
  ).toEqual([
    '50 procent van de kosten die echt zijn gemaakt, met een plafond van € 400.00; de kosten zijn geraamd op € 600.00, zodat de bijdrage op € 300.00 komt',
  ]);
  const uitkering = { soort: 'specifieke_uitkering', van: 'f', bedrag: '70.00', doel: 'overig' };
  expect(zeg(bijdrage('f', { id: 'x' }), { ...uitkering, dekt: ['eerst', 'x', 'weg'] })).toEqual([
    'een specifieke uitkering van het Rijk van € 70.00 in een jaar; zij dekt de bijdrage van gemeente g, de bijdrage van financier f en weg, en telt daarom niet nog eens mee',
  ]);
  expect(zeg(bijdrage('g', { aard: 'geraamd', bandbreedte: { minimum: '90.00', maximum: '110.00' } }))).toEqual([
    'tussen € 90.00 en € 110.00',
  ]);
});

test('for whom it is', () => {
  expect(zeg(bijdrage('f', { naar: 'g' }))).toEqual(['gaat naar gemeente g']);
  expect(zeg(bijdrage('f', { naar: 'weg', programmas: ['p', 'q'], buurten: ['BU00802001', 'BU00802002'] }))).toEqual([
    'gaat naar weg',
    'alleen voor de buurten van Programma p en q',
    'alleen voor de buurten BU00802001 en BU00802002',
  ]);
});

test('when it is paid: percents when they make a hundred, else shares', () => {
  const betaald = (...termijnen: object[]) =>
    zeg(bijdrage('g', { termijnen: termijnen.map((een, t) => ({ id: `t${t}`, ...een })) }));
  expect(
    betaald({ aandeel: '40', maanden: -1 }, { aandeel: '35.5', maanden: 2, dagen: 1 }, { aandeel: '24.5', dagen: -5 }),
  ).toEqual([
    'betaald in termijnen: 40 procent 1 maand eerder, 35.5 procent 2 maanden later en 1 dag later en 24.5 procent 5 dagen eerder',
  ]);
  expect(betaald({ aandeel: '1' }, { aandeel: '2', maanden: 1 })).toEqual([
    'betaald in termijnen: naar verhouding 1 (op de eerste dag van het jaar) en naar verhouding 2 (1 maand later)',
  ]);
  expect(betaald({ aandeel: '100' })).toEqual(['betaald in termijnen: 100 procent op de eerste dag van het jaar']);
});

test('how it is divided', () => {
  expect(zeg(bijdrage('g', { verdeelsleutel: 'per_buurt' }))).toEqual([
    'verdeeld over de kostendragers van de programma’s, naar hun aantal buurten',
  ]);
  expect(
    zeg(
      bijdrage('g', {
        verdeelsleutel: [
          { soort: 'vast', kostendrager: 'wijk', bedrag: '30.00' },
          { soort: 'procent', kostendrager: 'weg', procent: '12.5' },
          { soort: 'rest', kostendrager: 'wijk' },
        ],
      }),
    ),
  ).toEqual(['verdeeld: de wijken een vast bedrag van € 30.00, weg 12.5 procent en de wijken de rest']);
  expect(
    zeg(
      bijdrage('g', {
        verdeelsleutel: [
          { soort: 'aandeel', kostendrager: 'wijk', aandeel: '1.5' },
          { soort: 'aandeel', kostendrager: 'weg', aandeel: '3' },
        ],
      }),
    ),
  ).toEqual(['verdeeld: de wijken naar verhouding 1.5 en weg naar verhouding 3']);
});

test('its taakveld and VAT', () => {
  expect(zeg(bijdrage('g', { taakveld: { code: '6.1', jaar: 2026 } }))).toEqual(['taakveld 6.1 (indeling van 2026)']);
  const metBtw = (btw: object) => zeg(bijdrage('g', { btw }))[0];
  expect([
    metBtw({ tarief: '21', verwerking: 'kostprijsverhogend' }),
    metBtw({ tarief: '9', verwerking: 'compensabel' }),
    metBtw({ tarief: '21', bedrag: '10.00', verwerking: 'verrekenbaar' }),
  ]).toEqual([
    'daarin zit 21 procent btw; de betaler krijgt die niet terug',
    'daarin zit 9 procent btw; de gemeente krijgt die terug uit het BTW-compensatiefonds',
    'daarin zit € 10.00 btw (21 procent); de betaler verrekent die in de aangifte',
  ]);
});

test('what is agreed of it: prices, steps and conditions', () => {
  expect(
    zeg(
      bijdrage('g', {
        toelichting: 'Een toelichting',
        indexering: { basisjaar: 2025, reeks: 'CPI' },
        planning: [
          { stap: 'gevraagd', uiterlijk: '2026-01-01' },
          { stap: 'toegezegd', uiterlijk: '2026-02-01', bedrag: '80.00' },
          { stap: 'vastgelegd', uiterlijk: '2026-03-01' },
          { stap: 'vastgesteld', uiterlijk: '2026-04-01' },
          { stap: 'teruggevorderd', uiterlijk: '2026-05-01' },
        ],
        voorwaarden: [
          { id: 'v', omschrijving: 'De raad besluit', uiterlijk: '2026-12-01' },
          { id: 'w', omschrijving: 'Er is een team' },
        ],
      }),
    ),
  ).toEqual([
    'Een toelichting',
    'in prijzen van 2025; het bedrag gaat mee met CPI',
    'gevraagd uiterlijk op 2026-01-01',
    'toegezegd uiterlijk op 2026-02-01, € 80.00',
    'vastgelegd uiterlijk op 2026-03-01',
    'vastgesteld uiterlijk op 2026-04-01',
    'teruggevorderd uiterlijk op 2026-05-01',
    'voorwaarde: De raad besluit (uiterlijk 2026-12-01; anders vervalt de bijdrage)',
    'voorwaarde: Er is een team',
  ]);
});

test('what holds for all contributions', () => {
  const afspraken = (jaren: readonly object[], velden: object = {}, delen: object = {}) =>
    describeAfspraken(maakStuk(jaren, velden, delen)).map(zinVan);
  expect(afspraken([blokVan([1], [])])).toEqual([
    'Stopt een buurt, dan valt het geld vrij dat nog voor die buurt was bedoeld.',
    'Wordt de overeenkomst opgeschort, dan lopen de jaren en het geld door.',
  ]);
  const gemeenten = ['GM0080', 'GM0757'].map((code) => ({ code, naam: code }));
  const optie = (maandenVooraf: number) => ({ optie: { maandenVooraf } });
  expect(
    afspraken(
      [blokVan([1], []), blokVan([2], [], optie(0)), blokVan([3, 4, 5], [], optie(1)), blokVan([6], [], optie(6))],
      { bijStop: 'overige_buurten', bijOpschorting: 'vervalt' },
      { gemeenten },
    ),
  ).toEqual([
    'Stopt een buurt, dan gaat het geld dat nog voor die buurt was bedoeld naar de buurten die doorgaan.',
    'Wordt de overeenkomst opgeschort, dan valt het geld voor die dagen vrij.',
    'Jaar 2 is een optie: het geld telt pas als de optie is gelicht, en dat moet uiterlijk op de eerste dag van het jaar. In de tabellen staan de bedragen van een optie wel.',
    'Jaar 3, 4 en 5 zijn elk een optie: het geld telt pas als de optie is gelicht, en dat moet uiterlijk 1 maand voor de eerste dag van het jaar. In de tabellen staan de bedragen van een optie wel.',
    'Jaar 6 is een optie: het geld telt pas als de optie is gelicht, en dat moet uiterlijk 6 maanden voor de eerste dag van het jaar. In de tabellen staan de bedragen van een optie wel.',
    'Een gemeente betaalt alleen voor buurten in haar eigen gemeente, tenzij bij een bijdrage iets anders staat.',
  ]);
  expect(afspraken([blokVan([1], [])], { bijStop: 'vervanger', bijOpschorting: 'schuift_op' })).toEqual([
    'Stopt een buurt, dan gaat het geld dat nog voor die buurt was bedoeld naar de buurt die haar vervangt; komt die er niet, dan valt het vrij.',
    'Wordt de overeenkomst opgeschort, dan schuift het geld evenveel dagen op.',
  ]);
  expect(afspraken([blokVan([1], [])], { bijStop: 'terug', bijOpschorting: 'telt_door' })).toHaveLength(2);
});
