/** Keys: their parts, the figures that they name, and the words for them. */
import { describe, expect, test } from 'vitest';
import { CATALOGUS } from '../../src/kerncijfers/catalogus/catalogus.js';
import type { Cijferdelen } from '../../src/kerncijfers/catalogus/cijferdelen.js';
import { Cijfersleutel } from '../../src/kerncijfers/catalogus/cijfersleutel.js';
import { describeDimensies } from '../../src/kerncijfers/catalogus/describeDimensies.js';
import { findCatalogusitem } from '../../src/kerncijfers/catalogus/findCatalogusitem.js';
import { formatSleutel } from '../../src/kerncijfers/catalogus/formatSleutel.js';
import { getPlaats } from '../../src/kerncijfers/catalogus/getPlaats.js';
import { listPassend } from '../../src/kerncijfers/catalogus/listPassend.js';
import { nameFiguur } from '../../src/kerncijfers/catalogus/nameFiguur.js';
import { splitSleutel } from '../../src/kerncijfers/catalogus/splitSleutel.js';
import type { Cijferdimensies } from '../../src/kerncijfers/themas/catalogusitem.js';
import { weiger, weigering } from './kleineKolommen.js';

describe('a key has parts', () => {
  test.each<[string, Cijferdelen]>([
    ['a', { figuur: 'a' }],
    ['a:2020', { figuur: 'a', jaar: 2020 }],
    ['a:202', { figuur: 'a:202' }],
    ['a:20200', { figuur: 'a:20200' }],
    [':2020', { figuur: ':2020' }],
    ['a@leeftijd=65_plus', { figuur: 'a', dimensies: { leeftijd: '65_plus' } }],
    ['a@leeftijd=65_plus:2020', { figuur: 'a', dimensies: { leeftijd: '65_plus' }, jaar: 2020 }],
    ['a@eigen=x.y,leeftijd=0', { figuur: 'a', dimensies: { eigen: 'x.y', leeftijd: '0' } }],
    ['a@leeftijd=0,eigen=x', { figuur: 'a@leeftijd=0,eigen=x' }],
    ['a@eigen=x,eigen=y:2020', { figuur: 'a@eigen=x,eigen=y:2020' }],
    ['a@kleur=rood', { figuur: 'a@kleur=rood' }],
    ['a@eigen=x,kleur=rood', { figuur: 'a@eigen=x,kleur=rood' }],
    ['a@eigen=_x', { figuur: 'a@eigen=_x' }],
    ['a@eigen=X', { figuur: 'a@eigen=X' }],
    ['a@', { figuur: 'a@' }],
    ['@eigen=x', { figuur: '@eigen=x' }],
    ['Zwerf vuil\n:2020', { figuur: 'Zwerf vuil\n', jaar: 2020 }],
    ['', { figuur: '' }],
  ])('%s', (sleutel, delen) => {
    expect(splitSleutel(sleutel)).toStrictEqual(delen);
  });

  test('only when it is a text', () => {
    expect(weigering(() => splitSleutel(5 as never))).toEqual(weiger('sleutel_ongeldig', [], { waarde: '5' }));
  });
});

test.each<[Cijferdelen, string]>([
  [{ figuur: 'a' }, 'a'],
  [{ figuur: 'a', dimensies: {} }, 'a'],
  [{ figuur: 'a', jaar: 2020 }, 'a:2020'],
  [{ figuur: 'a', dimensies: { leeftijd: '0', eigen: 'x' }, jaar: 2020 }, 'a@eigen=x,leeftijd=0:2020'],
  [{ figuur: '', dimensies: { geslacht: 'mannen' } }, '@geslacht=mannen'],
])('the key of %j', (delen, sleutel) => {
  expect(formatSleutel(delen)).toBe(sleutel);
});

describe('Cijfersleutel', () => {
  test.each([
    ['a', true],
    ['a:1900', true],
    ['a:1899', false],
    ['a:2999', true],
    ['a:3000', false],
    ['A', false],
    ['1a', false],
    ['a b', false],
    ['a@', false],
    [5, false],
  ])('knows whether %j is a key', (sleutel, is) => {
    expect(Cijfersleutel.is(sleutel)).toBe(is);
    expect(Cijfersleutel.schema.safeParse(sleutel).success).toBe(is);
    expect(Cijfersleutel.safeParse(sleutel).success).toBe(is);
    const fout = is ? undefined : weiger('sleutel_ongeldig', [], { waarde: JSON.stringify(sleutel) });
    expect(weigering(() => Cijfersleutel.parse(sleutel))).toEqual(fout);
  });

  test('gives the parts', () => {
    expect(Cijfersleutel.parse('a@eigen=x:2020')).toEqual({ figuur: 'a', dimensies: { eigen: 'x' }, jaar: 2020 });
    expect(Cijfersleutel.safeParse('a:2020')).toEqual({ success: true, data: { figuur: 'a', jaar: 2020 } });
  });

  test.each<[object, string | undefined]>([
    [{ figuur: 'a', dimensies: { eigen: 'x' }, jaar: 2020 }, 'a@eigen=x:2020'],
    [{ figuur: 'A' }, undefined],
    [{ figuur: 'a', jaar: 1899 }, undefined],
    [{ figuur: 'a', jaar: 3000 }, undefined],
    [{ figuur: 'a', dimensies: { kleur: 'x' } }, undefined],
    [{ figuur: 'a', dimensies: { eigen: '_x' } }, undefined],
    [{ figuur: 'a', soort: 'x' }, undefined],
  ])('makes the key of %j', (delen, sleutel) => {
    if (sleutel === undefined)
      expect(weigering(() => Cijfersleutel.format(delen as Cijferdelen))?.code).toBe('kern.document_ongeldig');
    else expect(Cijfersleutel.format(delen as Cijferdelen)).toBe(sleutel);
  });
});

test('a figure has its item, whatever its dimensions and year', () => {
  const label = (sleutel: unknown) => findCatalogusitem(sleutel as string)?.label.nl;
  expect([
    label('aantal_inwoners'),
    label('aantal_inwoners:2020'),
    label('percentage_eenzaam@leeftijd=65_plus:2020'),
    label('eigen'),
    label(5),
    label(undefined),
  ]).toEqual(['Aantal inwoners', 'Aantal inwoners', 'Eenzaam', undefined, undefined, undefined]);
});

test('a figure has a place in the catalogue, or after it', () => {
  const eerste = CATALOGUS[0]?.sleutel ?? '';
  const laatste = CATALOGUS.at(-1)?.sleutel ?? '';
  expect([getPlaats(eerste, 7), getPlaats(`${laatste}:2020`, 7), getPlaats('eigen', 0), getPlaats('eigen', 7)]).toEqual(
    [0, CATALOGUS.length - 1, CATALOGUS.length, CATALOGUS.length + 7],
  );
});

describe('a key names figures', () => {
  const figuren = [
    { figuur: 'a', jaar: 2020 },
    { figuur: 'a', jaar: 2021 },
    { figuur: 'a', jaar: 2021, dimensies: { leeftijd: '65_plus' } },
    { figuur: 'b', jaar: 2021, dimensies: { leeftijd: '65_plus', geslacht: 'mannen' } },
    { figuur: 'b', jaar: 2021, dimensies: { leeftijd: '18_plus', geslacht: 'mannen' } },
    { figuur: 'b', jaar: 2020, dimensies: { leeftijd: '65_plus', geslacht: 'vrouwen' } },
  ];
  test.each<[string, readonly number[]]>([
    ['a', [0, 1]],
    ['a:2020', [0]],
    ['a:2022', []],
    ['a@leeftijd=65_plus', [2]],
    ['a@leeftijd=18_plus', []],
    ['b', [3, 4, 5]],
    ['b:2021', [3, 4]],
    ['b@leeftijd=65_plus', [3, 5]],
    ['b@leeftijd=65_plus:2021', [3]],
    ['b@geslacht=mannen,leeftijd=18_plus', [4]],
    ['c', []],
  ])('%s', (sleutel, plaatsen) => {
    expect(listPassend(figuren, sleutel)).toEqual(plaatsen.map((plaats) => figuren[plaats]));
  });
});

describe('dimensions in words', () => {
  test.each<[Cijferdimensies, string, string]>([
    [{}, '', ''],
    [{ leeftijd: '65_plus' }, '65 jaar en ouder', '65 years and over'],
    [{ leeftijd: '18_tot_65' }, '18 tot 65 jaar', '18 to 65 years'],
    [{ leeftijd: 'oud_en_wijs' }, 'oud en wijs', 'oud en wijs'],
    [{ leeftijd: '65_plussers' }, '65 plussers', '65 plussers'],
    [{ leeftijd: 'van_18_tot_65' }, 'van 18 tot 65', 'van 18 tot 65'],
    [{ leeftijd: '18_tot_65_jaar' }, '18 tot 65 jaar', '18 tot 65 jaar'],
    [{ misdrijf: '1.1.1' }, 'misdrijf 1.1.1', 'crime 1.1.1'],
    [{ geslacht: 'mannen' }, 'mannen', 'men'],
    [
      { woningtype: 'tussenwoning', eigendom: 'huur' },
      'huurwoningen, tussenwoningen',
      'rented dwellings, terraced dwellings',
    ],
    [{ woningtype: 'toString' }, 'toString', 'toString'],
    [{ eigen: 'een_twee_drie' }, 'een twee drie', 'een twee drie'],
    [{ bevolking: 'x', eigen: 'y' }, 'x, y', 'x, y'],
  ])('%j', (dimensies, nl, en) => {
    expect([describeDimensies(dimensies, 'nl'), describeDimensies(dimensies, 'en')]).toEqual([nl, en]);
  });
});

test.each<[string, string | undefined, string | undefined]>([
  ['aantal_inwoners', 'Aantal inwoners', 'Inhabitants'],
  ['aantal_inwoners:2020', 'Aantal inwoners', 'Inhabitants'],
  ['percentage_eenzaam@leeftijd=65_plus', 'Eenzaam (65 jaar en ouder)', 'Lonely (65 years and over)'],
  ['groei_aantal_inwoners', 'Aantal inwoners (groei)', 'Inhabitants (growth)'],
  ['trend_aantal_inwoners', 'Aantal inwoners (trend)', 'Inhabitants (trend)'],
  [
    'groei_aantal_inwoners@leeftijd=65_plus',
    'Aantal inwoners (groei, 65 jaar en ouder)',
    'Inhabitants (growth, 65 years and over)',
  ],
  ['groei_eigen', undefined, undefined],
  ['de_groei_aantal_inwoners', undefined, undefined],
  ['krimp_aantal_inwoners', undefined, undefined],
  ['eigen', undefined, undefined],
])('the name of %s', (sleutel, nl, en) => {
  expect([nameFiguur(sleutel, 'nl'), nameFiguur(sleutel, 'en')]).toEqual([nl, en]);
});
