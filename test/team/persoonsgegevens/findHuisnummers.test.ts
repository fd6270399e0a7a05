/** A street with its number, each rule by a text for it and a text against it. */
import { describe, expect, test } from 'vitest';
import { findHuisnummers } from '../../../src/team/persoonsgegevens/findHuisnummers.js';
import { knip } from './knip.js';

const vind = (tekst: string) => knip(findHuisnummers, tekst);

describe('a name with the ending of a street', () => {
  test.each([
    ['Dorpsstraat 12', 'Dorpsstraat 12'],
    ['dorpsstraat 12', 'dorpsstraat 12'],
    ['ik zag Dorpsstraat 12', 'Dorpsstraat 12'],
    ['in dorpsstraat 12', 'dorpsstraat 12'],
    ['In dorpsstraat 12', 'dorpsstraat 12'],
    ['in de dorpsstraat 12', 'dorpsstraat 12'],
    ['zij woont dorpsstraat 12', 'dorpsstraat 12'],
    ['Zij woont daar, dorpsstraat 12', 'dorpsstraat 12'],
    ['zij woont: dorpsstraat 12', 'dorpsstraat 12'],
    ["'Dorpsstraat 12", "'Dorpsstraat 12"],
    ['Sint-Jacobsstraat 5', 'Sint-Jacobsstraat 5'],
    ['Cafe\u0301straat 5', 'Cafe\u0301straat 5'],
    ['woont a b c d e f dorpsstraat 12', 'dorpsstraat 12'],
    ['woont dorpsstraat 12 en dan nog veel meer tekst die hier staat', 'dorpsstraat 12'],
  ])('%j', (tekst, gevonden) => expect(vind(tekst)).toEqual([gevonden]));

  test.each([
    'De dorpsstraat 12',
    'ik zag dorpsstraat 12',
    'in huis dorpsstraat 12',
    'Zij woont daar; dorpsstraat 12',
    'Zij woont daar! dorpsstraat 12',
    'Zij woont daar? dorpsstraat 12',
    'Zij woont daar\ndorpsstraat 12',
    'woont a b c d e f g dorpsstraat 12',
    'Dorpsstraat',
    'Dorpsstraat12',
    '12',
    '12 Dorpsstraat',
    '',
  ])('not %j', (tekst) => expect(vind(tekst)).toEqual([]));

  test('two in one text, in their order', () => {
    expect(vind('Dorpsstraat 12 en Kerklaan 3')).toEqual(['Dorpsstraat 12', 'Kerklaan 3']);
  });
});

describe('a name without such an ending', () => {
  test.each([
    ['Schrans 12', 'Schrans 12'],
    ['Ik zag: Schrans 12', 'Schrans 12'],
    ['Op Schrans 12', 'Schrans 12'],
    ['op Schrans 12 blauw', 'Schrans 12'],
    ['woont daar, Schrans 12 blauw', 'Schrans 12'],
    ['ik zag Schrans nr 12 blauw', 'Schrans nr 12'],
    ['woont op schrans 12', 'schrans 12'],
    ['woont aan schrans 12', 'schrans 12'],
    ['. De Schrans 12', 'Schrans 12'],
    ['Schrans 12 is mooi', 'Schrans 12'],
    ['Schrans 12 te Leeuwarden', 'Schrans 12'],
    ['Schrans 12, blauw', 'Schrans 12'],
    ['Schrans 12; blauw', 'Schrans 12'],
    ['Schrans 12: blauw', 'Schrans 12'],
    ['Schrans 12. blauw', 'Schrans 12'],
    ['Schrans 12 (blauw', 'Schrans 12'],
    ['Schrans 12) blauw', 'Schrans 12'],
    ['Schrans 12! blauw', 'Schrans 12'],
    ['Schrans 12? blauw', 'Schrans 12'],
    ['Schrans 12\nblauw', 'Schrans 12'],
    ['Schrans 12a', 'Schrans 12a'],
    ['Schrans 12b te Leeuwarden', 'Schrans 12b'],
    ['Klaverblad 12', 'Klaverblad 12'],
    ['Abcd 12', 'Abcd 12'],
    ['SchrANS 12', 'SchrANS 12'],
  ])('%j', (tekst, gevonden) => expect(vind(tekst)).toEqual([gevonden]));

  test.each([
    'schrans 12',
    'Ik zag Schrans 12',
    'zag de Schrans 12',
    'zag Schrans 12, en dan',
    'woont bij schrans 12',
    'loopt op schrans 12',
    'woont daarop schrans 12',
    'woont aangenaam schrans 12',
    'Schrans 12 blauw',
    'Schrans 12 te koop',
    'Schrans 12 - blauw',
    'Fase 12',
    'Nieuwsbrief 12',
    'Schrans 12a blauw',
    'Schrans 12ab',
    'Routekaart 12',
    'Wijkplan 12',
    'Actielijst 12',
    'Voortgangsrapportage 12',
    'Samenwerkingsovereenkomst 12',
    'Kostendrager 12',
    'Zonnepanelen 12',
    'Wijkcentrum 12',
    'Mijlpaal 12',
    'Blad 12',
    'Abc 12',
    'NATO 12',
    'op fase 12',
  ])('not %j', (tekst) => expect(vind(tekst)).toEqual([]));
});

describe('what stands between the name and the number', () => {
  test.each([
    'Schrans, 12',
    'Schrans , 12',
    'Schrans. 12',
    'Schrans (12',
    'Schrans\u00a012',
    'Schrans nr. 12',
    'Schrans, nr 12',
    'Schrans: nr 12',
    'Schrans (nr 12',
    'Schrans no 12',
    'Schrans nummer 12',
    'Schrans huisnummer 12',
    'Schrans Nr 12',
  ])('%j', (tekst) => expect(vind(tekst)).toEqual([tekst]));

  test.each(['Schrans , ,12', 'Schrans: 12', 'Schrans-12', 'Schrans nr12', 'Schrans nrx 12 blauw', ', 12', ' nr 12'])(
    'not %j',
    (tekst) => expect(vind(tekst)).toEqual([]),
  );
});

describe('where a name of several words begins', () => {
  test.each([
    ['Sint Jacobsstraat 5', 'Sint Jacobsstraat 5'],
    ['ik zag Sint Jacobsstraat 5', 'Sint Jacobsstraat 5'],
    ['P.C. Hooftstraat 5', 'P.C. Hooftstraat 5'],
    ['Nieuwe de Dorpsstraat 12', 'Nieuwe de Dorpsstraat 12'],
    ["Nieuwe 't Dorpsstraat 12", "Nieuwe 't Dorpsstraat 12"],
    ['nieuwe de Dorpsstraat 12', 'Dorpsstraat 12'],
    ['De Dorpsstraat 12', 'Dorpsstraat 12'],
    ['Is Dorpsstraat 12', 'Dorpsstraat 12'],
    ['Op Dorpsstraat 12', 'Dorpsstraat 12'],
    ['Adres Dorpsstraat 12', 'Dorpsstraat 12'],
    ['Jan 3 Dorpsstraat 12', 'Dorpsstraat 12'],
    ['Jan, Dorpsstraat 12', 'Dorpsstraat 12'],
    ['Jan x Dorpsstraat 12', 'Dorpsstraat 12'],
    ['Nieuwe abde Dorpsstraat 12', 'Dorpsstraat 12'],
    ['Nieuwe deab Dorpsstraat 12', 'Dorpsstraat 12'],
    ['op Jan Dorpsstraat 12', 'Jan Dorpsstraat 12'],
    ['A B C D E F G Dorpsstraat 12', 'B C D E F G Dorpsstraat 12'],
    ['Laan van de Vrede 3', 'Laan van de Vrede 3'],
    ['langs bij Laan van Meerdervoort 120', 'Laan van Meerdervoort 120'],
    ['het Hof van het Dorpsplein 3', 'Hof van het Dorpsplein 3'],
    ['Kerklaan van Dorpsstraat 12', 'Dorpsstraat 12'],
    ['Jan van de Dorpsstraat 12', 'Dorpsstraat 12'],
    ['Laan van, Dorpsstraat 12', 'Dorpsstraat 12'],
  ])('%j', (tekst, gevonden) => expect(vind(tekst)).toEqual([gevonden]));
});

describe('a number that can be that of a house', () => {
  test.each([
    ['1', '1'],
    ['12345', '12345'],
    ['1899', '1899'],
    ['2100', '2100'],
    ['19990', '19990'],
    ['31999', '31999'],
    ['12.', '12'],
    ['12. 5', '12'],
    ['12, 5', '12'],
    ['1-2', '1-2'],
    ['1/2', '1'],
    ['1 2', '1'],
    ['1 2-3', '1'],
    ['1-a-2', '1-a'],
    ['12,%', '12'],
    ['12a-e', '12a'],
    ['12e-b', '12e'],
    ['12, van de 8', '12'],
    ['12-bomen', '12'],
    ['12 blende', '12'],
    ['12a1', '12'],
    ['12 bisx', '12'],
    ['12, bis', '12'],
    ['12 ²', '12'],
    ['12E', '12'],
    ['12xi', '12'],
    ['12a-b', '12a'],
    ['8 van de buurt', '8'],
    ['12 Bomen', '12'],
    ['12 gelopen', '12'],
    ['12 bellen', '12'],
    ['12 ben', '12'],
    ['12, bomen', '12'],
    ['12 blauw', '12'],
  ])('%j', (getal, gevonden) => expect(vind(`Dorpsstraat ${getal}`)).toEqual([`Dorpsstraat ${gevonden}`]));

  test.each([
    '123456',
    '012',
    '1999',
    '2015',
    '12.5',
    '12,5',
    '12:30',
    '1-2-2026',
    '1/2/2026',
    '12%',
    '12 %',
    '12°',
    '12 °',
    '12€',
    '12 €',
    '12²',
    '12³',
    '12km',
    '12th',
    '12e',
    '12bisx',
    '12kbis',
    '8 van de 12',
    '8 van de twaalf',
    '8 van de tien',
    '8 van de achttien',
    '8 van de zestien',
    '12 meter',
    '12 bomen',
    '12 kavels',
    '12 boompje',
    '12 reeën',
  ])('not %j', (getal) => expect(vind(`Dorpsstraat ${getal}`)).toEqual([]));
});

describe('what belongs to the number', () => {
  test.each(['12a', '12bis', '12hs', '12rd', '12II', '12IV', '12 bis', '12 hs', '12 rd', '12 II', '12 IV', '12 A'])(
    '%j',
    (getal) => expect(vind(`Dorpsstraat ${getal}`)).toEqual([`Dorpsstraat ${getal}`]),
  );
  test.each(['12-14', '12-a', '12-abcd', '12-a1'])('%j after a hyphen', (getal) =>
    expect(vind(`Dorpsstraat ${getal}`)).toEqual([`Dorpsstraat ${getal}`]),
  );
  test.each(['12-abcde', '12-', '12 A.', '12 A1', '12 Ab', '12 IIII', '12 a'])('not all of %j', (getal) =>
    expect(vind(`Dorpsstraat ${getal}`)).toEqual(['Dorpsstraat 12']),
  );
});
