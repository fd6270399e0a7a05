/** What a cell, a name of a column or a unit says, by itself. */
import { describe, expect, test } from 'vitest';
import { toCeltekst } from '../../src/kerncijfers/kop/celtekst.js';
import { createVeldzoeker } from '../../src/kerncijfers/kop/createVeldzoeker.js';
import { findFactor, toEenheid } from '../../src/kerncijfers/kop/eenheid.js';
import { findIndeling } from '../../src/kerncijfers/kop/findIndeling.js';
import { findVeld } from '../../src/kerncijfers/kop/findVeld.js';
import { findVeldsoort } from '../../src/kerncijfers/kop/findVeldsoort.js';
import { getKop } from '../../src/kerncijfers/kop/getKop.js';
import { isLeeg } from '../../src/kerncijfers/kop/isLeeg.js';
import { isSlotregel } from '../../src/kerncijfers/kop/isSlotregel.js';
import { isOverIedereen } from '../../src/kerncijfers/kop/koppen.js';
import { listBijvelden } from '../../src/kerncijfers/kop/listBijvelden.js';
import { listEinden } from '../../src/kerncijfers/kop/listEinden.js';
import { listKijkrijen } from '../../src/kerncijfers/kop/listKijkrijen.js';
import { normalizeKop } from '../../src/kerncijfers/kop/normalizeKop.js';
import { normalizeNaam } from '../../src/kerncijfers/kop/normalizeNaam.js';
import { toKlein } from '../../src/kerncijfers/kop/toKlein.js';
import { toSlug } from '../../src/kerncijfers/kop/toSlug.js';

test.each([
  [undefined, ''],
  [null, ''],
  ['', ''],
  [' a ', ' a '],
  [0, '0'],
  [1.5, '1.5'],
  [false, 'false'],
  [{ toString: 1 }, 'object'],
  [[1, 2], 'array(2)'],
])('the text of the cell %j', (cel, tekst) => {
  expect(toCeltekst(cel)).toBe(tekst);
});

test.each([
  [undefined, true],
  [null, true],
  ['', true],
  [' \t', true],
  ['a', false],
  [' .', false],
  [0, false],
  [false, false],
])('whether %j is blank', (cel, leeg) => {
  expect(isLeeg(cel)).toBe(leeg);
});

test.each([
  ['Bron: CBS', true],
  ['  source : CBS', true],
  ['© CBS', true],
  ['Bron', false],
  ['De bron: CBS', false],
  ['GM0080', false],
  [undefined, false],
])('whether %j is a last line', (cel, slot) => {
  expect(isSlotregel(cel)).toBe(slot);
});

describe('a name in other letters', () => {
  test.each([
    ['Café É', 'cafe e', 'cafee'],
    ['aantal_inwoners (2)', 'aantal_inwoners (2)', 'aantalinwoners2'],
    ['', '', ''],
  ])('%s', (naam, klein, kaal) => {
    expect([toKlein(naam), normalizeNaam(naam)]).toEqual([klein, kaal]);
  });

  test.each([
    ['Appartement', 'appartement'],
    ['Appartement#1', 'appartement'],
    ['Appartement#2', 'appartement#2'],
    ['Eigen woning#12', 'eigenwoning#12'],
    ['#2', '#2'],
    ['', ''],
  ])('keeps the number of a column: %s', (naam, kop) => {
    expect(normalizeKop(naam)).toBe(kop);
  });

  test.each([
    ['Groen & Blauw', 'groen_blauw'],
    ['  65 jaar of ouder! ', '65_jaar_of_ouder'],
    ['__.a._', 'a'],
    ['1.2.3 Diefstal', '1.2.3_diefstal'],
    ['a_', 'a'],
    ['a.', 'a'],
    ['._.', ''],
    ['', ''],
    ['a'.repeat(121), 'a'.repeat(120)],
    [`${'a'.repeat(119)} b`, 'a'.repeat(119)],
  ])('makes a part of a key: %s', (tekst, slug) => {
    expect(toSlug(tekst)).toBe(slug);
  });
});

test('the ends of a path', () => {
  expect(listEinden('Wonen/Type woning/Hoek-woning')).toEqual([
    'wonentypewoninghoekwoning',
    'typewoninghoekwoning',
    'hoekwoning',
  ]);
  expect(listEinden('Mannen')).toEqual(['mannen']);
});

test('the columns that a program added', () => {
  expect(
    listBijvelden([
      'A',
      'A_label',
      'A_Date',
      'A_freq',
      'A_numeric',
      'B_label',
      'A_x',
      '_label',
      'A_labels',
      'A_label_Date',
    ]),
  ).toEqual(['A_label', 'A_Date', 'A_freq', 'A_numeric', 'A_label_Date']);
  expect(listBijvelden([])).toEqual([]);
});

test('the first fifty rows are looked at', () => {
  const rijen = Array.from({ length: 51 }, (_, nummer) => ({ nummer }));
  expect(listKijkrijen(rijen)).toEqual(rijen.slice(0, 50));
  expect(listKijkrijen(rijen.slice(0, 2))).toHaveLength(2);
});

test('a column is found by its exact name before its name without blanks', () => {
  const find = createVeldzoeker([' a ', 'b', 'b ']);
  expect(['a', ' a ', ' a', 'b', 'b ', '  b', 'c', undefined].map(find)).toEqual([
    ' a ',
    ' a ',
    ' a ',
    'b',
    'b ',
    'b ',
    undefined,
    undefined,
  ]);
});

test('a column is found by the first of its names', () => {
  const kop = ['GWB_code', 'gwb code 10', 'Regio'];
  expect(findVeld(kop, 'gwbcode10', 'gwbcode')).toBe('gwb code 10');
  expect(findVeld(kop, 'x', 'gwbcode')).toBe('GWB_code');
  expect(findVeld(kop, 'x')).toBeUndefined();
  expect(findVeld(kop)).toBeUndefined();
});

test.each([
  ['Leeftijd', 'leeftijd'],
  ['Soort misdrijf', 'misdrijf'],
  ['Perioden', 'perioden'],
  ['MARGES', 'marges'],
  ['Type of dwelling', 'woningtype'],
  ['Inkomen', undefined],
])('the kind of the field %s', (veld, soort) => {
  expect(findVeldsoort(veld)).toBe(soort);
});

test('a header has the columns of later rows too', () => {
  expect(getKop([{ a: 1, b: 2 }])).toEqual(['a', 'b']);
  expect(getKop([{ a: 1 }, { b: 1 }])).toEqual(['a', 'b']);
  expect(
    getKop([
      { a: 1, b: 1 },
      { c: 1, a: 1, b: 1 },
    ]),
  ).toEqual(['a', 'b', 'c']);
  // A row as long, with the same last column, is not examined.
  expect(
    getKop([
      { a: 1, b: 1 },
      { c: 1, b: 1 },
      { a: 1, d: 1 },
    ]),
  ).toEqual(['a', 'b', 'd']);
  expect(getKop([{}])).toEqual([]);
});

test.each([
  [[], undefined],
  [['50090NED'], 2020],
  [['85163NED'], 2021],
  [['85984NED'], undefined],
  [['50090NED', '85163NED'], undefined],
])('the classification of the tables %j', (tabellen, jaar) => {
  expect(findIndeling(new Set(tabellen))).toBe(jaar);
});

describe('a unit', () => {
  test.each([
    ['', 'aantal'],
    [' Aantal ', 'aantal'],
    ['%', 'percentage'],
    ['x 1 000 euro', '1000 euro'],
    ['1 000 euro', '1000 euro'],
    ['in duizend  euro', '1000 euro'],
    ['x 1 000 000', '1000000 aantal'],
    ['mln. euro', '1000000 euro'],
    ['mld euro', '1000000000 euro'],
    ['miljonair', 'miljonair'],
    ['m', '0.001 km'],
    ['m³', 'm3'],
    ['km²', '100 ha'],
    ['kWh', 'kWh'],
    ['MWh', '1000 kWh'],
    ['aantal per 1 000 inwoners', 'per 1000 inwoners'],
    ['x 1 000 km²', '100000 ha'],
  ])('%s in the words of the catalogue', (tekst, eenheid) => {
    expect(toEenheid(tekst)).toBe(eenheid);
  });

  test.each([
    ['euro', '1000 euro', 0.001],
    ['x 1 000 euro', 'euro', 1000],
    ['m', 'km', 0.001],
    ['km2', 'ha', 100],
    ['%', 'percentage', 1],
    ['procent', 'aantal', undefined],
    ['euro', 'km', undefined],
  ])('from %s to %s', (van, naar, factor) => {
    expect(findFactor(van, naar)).toBe(factor);
  });
});

test.each([
  ['bevolking', [], true],
  ['bevolking', ['Bevolking', 'Geslacht'], true],
  ['bevolking', ['Bevolking', 'Ouderen'], false],
  ['wonen', ['Geslacht'], false],
  ['vreemd', [], true],
  ['vreemd', ['Bevolking'], false],
  ['nabijheid', ['Cafetaria’s en dergelijke'], true],
])('whether a figure of %s is about everybody under %j', (thema, koppen, iedereen) => {
  expect(isOverIedereen(thema, koppen)).toBe(iedereen);
});
