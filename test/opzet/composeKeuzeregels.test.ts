import { expect, test } from 'vitest';
import { composeKeuzeregels } from '../../src/opzet/stuk/composeKeuzeregels.js';
import { opzetVan, stukVan, toon } from './klein.js';

const zeg = (keuze?: object) => toon(composeKeuzeregels(stukVan(opzetVan(keuze === undefined ? {} : { keuze }))));

test('without anything said', () => {
  expect(zeg()).toEqual([
    '# Hoe wordt gekozen',
    'Een computer zoekt de buurten die bij de afspraken passen: de som van de scores wordt zo hoog mogelijk gemaakt. Een buurt kan maar één keer worden gekozen. Zijn twee keuzes even goed, dan beslist de volgorde van de codes van de buurten.',
    'Bij elke afspraak horen ook reserves, voor als een buurt toch niet meedoet.',
  ]);
  expect(zeg({})).toEqual(zeg());
});

test('what decides between equals: an order, or a lot', () => {
  const eerst = (keuze: object) => zeg(keuze)[1];
  expect(eerst({ voorrang: ['BU00802001'] })).toEqual(
    'Een computer zoekt de buurten die bij de afspraken passen: de som van de scores wordt zo hoog mogelijk gemaakt. Een buurt kan maar één keer worden gekozen. Zijn twee keuzes even goed, dan beslist een vooraf gegeven volgorde van 1 (van buurten in volgorde van voorrang) buurt, en daarna de volgorde van de codes.',
  );
  expect(eerst({ voorrang: ['BU00802001', 'BU00802002'] })).toEqual(
    'Een computer zoekt de buurten die bij de afspraken passen: de som van de scores wordt zo hoog mogelijk gemaakt. Een buurt kan maar één keer worden gekozen. Zijn twee keuzes even goed, dan beslist een vooraf gegeven volgorde van 2 (van buurten in volgorde van voorrang) buurten, en daarna de volgorde van de codes.',
  );
  expect(eerst({ voorrang: [] })).toEqual(zeg()[1]);
  expect(eerst({ loting: { bron: 'de Lotto' } })).toEqual(
    'Een computer zoekt de buurten die bij de afspraken passen: de som van de scores wordt zo hoog mogelijk gemaakt. Een buurt kan maar één keer worden gekozen. Hebben buurten bij de grens dezelfde score, dan beslist eerst het lot. Het openbare zaad van de loting is nog niet bekend en komt van: de Lotto. Zijn twee keuzes even goed, dan beslist de volgorde van de codes van de buurten.',
  );
  expect(eerst({ loting: { bron: 'de Lotto', marge: 0, zaad: 'abcd1234' } })).toEqual(
    'Een computer zoekt de buurten die bij de afspraken passen: de som van de scores wordt zo hoog mogelijk gemaakt. Een buurt kan maar één keer worden gekozen. Hebben buurten bij de grens dezelfde score, dan beslist eerst het lot. Het openbare zaad van de loting is abcd1234, en komt van: de Lotto. Zijn twee keuzes even goed, dan beslist de volgorde van de codes van de buurten.',
  );
  expect(eerst({ loting: { bron: 'de Lotto', marge: 1 } })).toEqual(
    'Een computer zoekt de buurten die bij de afspraken passen: de som van de scores wordt zo hoog mogelijk gemaakt. Een buurt kan maar één keer worden gekozen. Verschillen buurten bij de grens hoogstens 1 punt in score, dan beslist eerst het lot. Het openbare zaad van de loting is nog niet bekend en komt van: de Lotto. Zijn twee keuzes even goed, dan beslist de volgorde van de codes van de buurten.',
  );
  expect(eerst({ loting: { bron: 'de Lotto', marge: 0.05 } })).toEqual(
    'Een computer zoekt de buurten die bij de afspraken passen: de som van de scores wordt zo hoog mogelijk gemaakt. Een buurt kan maar één keer worden gekozen. Verschillen buurten bij de grens hoogstens 0.05 punten in score, dan beslist eerst het lot. Het openbare zaad van de loting is nog niet bekend en komt van: de Lotto. Zijn twee keuzes even goed, dan beslist de volgorde van de codes van de buurten.',
  );
});

test('which buurten are neighbours', () => {
  expect(zeg({ buren: { soort: 'omtrek' } })[1]).toEqual(
    'Een computer zoekt de buurten die bij de afspraken passen: de som van de scores wordt zo hoog mogelijk gemaakt. Een buurt kan maar één keer worden gekozen. Zijn twee keuzes even goed, dan beslist de volgorde van de codes van de buurten. Buurten zijn buren als hun grenzen elkaar raken.',
  );
  expect(zeg({ buren: { soort: 'afstand', hoogstens: 250.5 } })[1]).toEqual(
    'Een computer zoekt de buurten die bij de afspraken passen: de som van de scores wordt zo hoog mogelijk gemaakt. Een buurt kan maar één keer worden gekozen. Zijn twee keuzes even goed, dan beslist de volgorde van de codes van de buurten. Buurten zijn buren als zij hoogstens 250.5 meter van elkaar liggen.',
  );
});

test('the rules, each as a sentence', () => {
  const regels = [
    { soort: 'niet_aangrenzend' },
    { soort: 'vast', code: 'BU00802001', motief: 'Daar is begonnen.' },
    { soort: 'inwoners', minimaal: 1000, maximaal: 20000 },
  ];
  expect(zeg({ regels, doel: { soort: 'totaal', gewichten: { p: 2.5 } } })).toEqual([
    '# Hoe wordt gekozen',
    'Een computer zoekt de buurten die bij de afspraken passen: de som van de scores wordt zo hoog mogelijk gemaakt, maal een gewicht per programma (Programma p 2.5). Een buurt kan maar één keer worden gekozen. Zijn twee keuzes even goed, dan beslist de volgorde van de codes van de buurten.',
    'Daarbij gelden deze regels:',
    '- Geen twee gekozen buurten naast elkaar.',
    '- BU00802001 is vooraf gekozen: Daar is begonnen.',
    '- Samen ten minste 1000 en ten hoogste 20000 inwoners.',
    'Bij elke afspraak horen ook reserves, voor als een buurt toch niet meedoet.',
  ]);
});

test('reserves: none, one, more', () => {
  expect([0, 1, 2].map((reserves) => zeg({ reserves })[2])).toEqual([
    'Er komen geen reserves.',
    'Bij elke afspraak hoort ook hoogstens 1 reserve, voor als een buurt toch niet meedoet.',
    'Bij elke afspraak horen ook hoogstens 2 reserves, voor als een buurt toch niet meedoet.',
  ]);
});

test('how certain the choice is, and with what other figures', () => {
  const zeker = (onzekerheid?: object) => zeg({ zekerheid: { zaad: 'z', trekkingen: 50, onzekerheid } })[3];
  expect(zeker()).toEqual(
    'Hoe zeker de keuze is, blijkt door 50 keer opnieuw te rekenen met andere gewichten en cijfers van een buurt die erop lijkt waar de eigen cijfers ontbreken. Zo is te zien hoe vaak dezelfde buurten eruit komen.',
  );
  expect(zeker({})).toEqual(
    'Hoe zeker de keuze is, blijkt door 50 keer opnieuw te rekenen. Zo is te zien hoe vaak dezelfde buurten eruit komen.',
  );
  expect(
    [
      { gewichten: { methode: 'dirichlet' } },
      { normalisaties: [{ methode: 'minmax' }] },
      { aggregaties: [{ methode: 'rekenkundig' }] },
      { aanvullingen: [{ regel: 'weglaten' }] },
      { criteriumWeglaten: true },
      { rolWeglaten: true },
      { bootstrap: true },
      { cijfers: true },
      { ontbrekend: { methode: 'donoren' } },
      { criteriumWeglaten: false, rolWeglaten: false, bootstrap: false, cijfers: false },
      { criteriumWeglaten: true, rolWeglaten: true, bootstrap: true },
    ].map(zeker),
  ).toEqual([
    'Hoe zeker de keuze is, blijkt door 50 keer opnieuw te rekenen met andere gewichten. Zo is te zien hoe vaak dezelfde buurten eruit komen.',
    'Hoe zeker de keuze is, blijkt door 50 keer opnieuw te rekenen met een andere weg van cijfer naar punten. Zo is te zien hoe vaak dezelfde buurten eruit komen.',
    'Hoe zeker de keuze is, blijkt door 50 keer opnieuw te rekenen met een andere manier om de onderdelen samen te voegen. Zo is te zien hoe vaak dezelfde buurten eruit komen.',
    'Hoe zeker de keuze is, blijkt door 50 keer opnieuw te rekenen met een andere regel voor ontbrekende cijfers. Zo is te zien hoe vaak dezelfde buurten eruit komen.',
    'Hoe zeker de keuze is, blijkt door 50 keer opnieuw te rekenen met één criterium minder. Zo is te zien hoe vaak dezelfde buurten eruit komen.',
    'Hoe zeker de keuze is, blijkt door 50 keer opnieuw te rekenen met de oordelen van één groep minder. Zo is te zien hoe vaak dezelfde buurten eruit komen.',
    'Hoe zeker de keuze is, blijkt door 50 keer opnieuw te rekenen met een nieuwe trekking uit de mensen die oordelen. Zo is te zien hoe vaak dezelfde buurten eruit komen.',
    'Hoe zeker de keuze is, blijkt door 50 keer opnieuw te rekenen met cijfers die anders zijn binnen hun nauwkeurigheid. Zo is te zien hoe vaak dezelfde buurten eruit komen.',
    'Hoe zeker de keuze is, blijkt door 50 keer opnieuw te rekenen met cijfers van een buurt die erop lijkt waar de eigen cijfers ontbreken. Zo is te zien hoe vaak dezelfde buurten eruit komen.',
    'Hoe zeker de keuze is, blijkt door 50 keer opnieuw te rekenen. Zo is te zien hoe vaak dezelfde buurten eruit komen.',
    'Hoe zeker de keuze is, blijkt door 50 keer opnieuw te rekenen met één criterium minder, de oordelen van één groep minder en een nieuwe trekking uit de mensen die oordelen. Zo is te zien hoe vaak dezelfde buurten eruit komen.',
  ]);
});
