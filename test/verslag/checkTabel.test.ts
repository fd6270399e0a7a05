import { euro } from 'buurtaanpak/kern';
import type { Verslagtabel, Verslagwaarde } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { checkTabel } from '../../src/verslag/controle/checkTabel.js';
import { getal, meld, procent, tabelVan, woord } from './klein.js';

const bedrag = (waarde: number | string): Verslagwaarde => ({ soort: 'bedrag', waarde: euro(waarde) });
const check = (rijen: Verslagtabel['rijen'], meer: Partial<Verslagtabel> = {}) =>
  checkTabel(tabelVan(rijen, meer), ['hier']);

describe('the form of a table', () => {
  test('a table in which all fits', () => {
    expect(check([[woord('r'), getal(1)]])).toEqual([]);
    expect(check([])).toEqual([]);
  });

  test('a key of a column is used once, and another column is one of the table', () => {
    const kolommen = [
      { sleutel: 'a', kop: 'A' },
      { sleutel: 'b', kop: 'B', afgeleidVan: ['a', 'z', 'b', 'y'] },
      { sleutel: 'a', kop: 'C' },
    ];
    expect(check([], { kolommen })).toEqual([
      meld('fout', 'kolom_onbekend', ['hier', 'kolommen', 1, 'afgeleidVan', 1], { tabel: 'klein', kolom: 'z' }),
      meld('fout', 'kolom_onbekend', ['hier', 'kolommen', 1, 'afgeleidVan', 3], { tabel: 'klein', kolom: 'y' }),
      meld('fout', 'id_dubbel', ['hier', 'kolommen', 2, 'sleutel'], { id: 'a' }),
    ]);
  });

  test('a row is as long as the columns', () => {
    const kolommen = ['a', 'b'].map((sleutel) => ({ sleutel, kop: sleutel }));
    expect(check([[woord('r')], [woord('r'), getal(1)], [woord('r'), getal(1), getal(2)]], { kolommen })).toEqual([
      meld('fout', 'rij_lengte', ['hier', 'rijen', 0], { tabel: 'klein', rij: 0, aantal: 1, verwacht: 2 }),
      meld('fout', 'rij_lengte', ['hier', 'rijen', 2], { tabel: 'klein', rij: 2, aantal: 3, verwacht: 2 }),
    ]);
  });

  test('a total and its parts are rows and columns of the table', () => {
    const rijen = [
      [woord('r'), getal(1), getal(1)],
      [woord('t'), getal(1), getal(1)],
    ];
    const buiten = (soort: string, i: number, kolom: number) =>
      meld('fout', 'kolom_onbekend', ['hier', soort, i], { tabel: 'klein', kolom });
    expect(
      check(rijen, {
        totaalrijen: [
          { rij: 1, delen: [0] },
          { rij: 2, delen: [3] },
        ],
        totaalkolommen: [
          { kolom: 2, delen: [1] },
          { kolom: 3, delen: [1] },
          { kolom: 2, delen: [1, 3] },
        ],
      }),
    ).toEqual([
      buiten('totaalrijen', 1, 2),
      buiten('totaalrijen', 1, 3),
      buiten('totaalkolommen', 1, 3),
      buiten('totaalkolommen', 2, 3),
    ]);
  });
});

describe('the totals of a table', () => {
  /** A column with its total in the last row. */
  const kolom = (totaal: Verslagwaarde, ...delen: readonly Verslagwaarde[]) =>
    check(
      [...delen, totaal].map((waarde) => [woord('r'), waarde]),
      { totaalrijen: [{ rij: delen.length, delen: delen.map((_, r) => r) }] },
    );
  const fout = (rij: number, totaal: string, som: string) => [
    meld('fout', 'totaal_klopt_niet', ['hier', 'rijen', rij, 1], { tabel: 'klein', totaal, som }),
  ];

  test.each<[string, Verslagwaarde, readonly Verslagwaarde[]]>([
    ['a number', getal(3), [getal(1), getal(2)]],
    ['nothing', getal(0), []],
    ['nothing, but for a rounding', getal(1e-9), []],
    ['a large number, but for a rounding', getal(1e12 + 900), [getal(1e12)]],
    ['a large number under nothing', getal(-1e12 - 900), [getal(-1e12)]],
    ['a total that is a little larger itself', getal(1e12), [getal(1e12 - 900)]],
    ['an amount', bedrag('3.01'), [bedrag(1), bedrag('2.01')]],
    ['an amount of nothing', bedrag(0), []],
    ['an amount of nothing in numbers', bedrag(0), [getal(0)]],
    ['a number beside amounts is not judged', getal(3), [bedrag(5)]],
    ['a share is not judged', procent(0.5), [getal(3)]],
    ['a word is not judged', woord('x'), [getal(3)]],
    ['a part that is not known', getal(9), [getal(1), { soort: 'onderdrukt' }]],
    ['a part that does not apply', getal(1), [getal(1), { soort: 'ontbreekt', reden: 'niet_van_toepassing' }]],
  ])('agree: %s', (_, totaal, delen) => {
    expect(kolom(totaal, ...delen)).toEqual([]);
  });

  test.each<[string, Verslagwaarde, readonly Verslagwaarde[], string, string]>([
    ['a number', getal(4), [getal(1), getal(2)], '4', '3'],
    ['with its own decimals', getal(2.5, { decimalen: 2 }), [getal(1.25), getal(1)], '2,50', '2,25'],
    ['a little more than a rounding', getal(1.1e-9, { decimalen: 10 }), [], '0,0000000011', '0,0000000000'],
    ['a large number', getal(1e12 + 1100), [getal(1e12)], '1.000.000.001.100', '1.000.000.000.000'],
    ['an amount', bedrag(5), [bedrag(1), bedrag(2)], '€ 5,00', '3.00'],
    ['an amount of nothing beside amounts', bedrag(0), [bedrag(5)], '€ 0,00', '5.00'],
    ['an amount beside numbers', bedrag(1), [getal(1)], '€ 1,00', '1'],
    ['an amount beside numbers with decimals', bedrag(5), [getal(1234.4)], '€ 5,00', '1.234'],
    ['an amount of no parts', bedrag('0.01'), [], '€ 0,01', '0'],
  ])('differ: %s', (_, totaal, delen, links, rechts) => {
    expect(kolom(totaal, ...delen)).toEqual(fout(delen.length, links, rechts));
  });

  test('a column of totals, in every row', () => {
    const rijen = [
      [woord('p'), getal(1), getal(2), getal(3)],
      [woord('q'), getal(1), getal(2), getal(4)],
    ];
    expect(check(rijen, { totaalkolommen: [{ kolom: 3, delen: [1, 2] }] })).toEqual([
      meld('fout', 'totaal_klopt_niet', ['hier', 'rijen', 1, 3], { tabel: 'klein', totaal: '4', som: '3' }),
    ]);
  });
});
