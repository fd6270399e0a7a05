/** The plan of a long table: its columns, their meaning, the rows of each, and what is the matter. */
import { describe, expect, test } from 'vitest';
import { CATALOGUS } from '../../src/kerncijfers/catalogus/catalogus.js';
import { getPlaats } from '../../src/kerncijfers/catalogus/getPlaats.js';
import type { Rij } from '../../src/kerncijfers/kop/leesplan.js';
import type { Langopties } from '../../src/kerncijfers/lang/langopties.js';
import { planLang } from '../../src/kerncijfers/lang/planLang.js';
import { meld, weiger, weigering } from './kleineKolommen.js';

const opties = (anders: Partial<Langopties> = {}): Langopties => ({
  vorm: 'lang',
  bron: 'G',
  tabel: 'T',
  codekolom: 'code',
  waardekolom: 'w',
  jaarkolom: 'j',
  variabelekolom: 'v',
  ...anders,
});
const plan = (rijen: readonly Rij[], anders: Partial<Langopties> = {}) => planLang(rijen, opties(anders));
const rij = (code: string, v: string, w: unknown, anders: object = {}) => ({ code, j: 2021, v, w, ...anders });

/** The columns of a plan, each with the rows of the areas. */
const kolommenVan = ({ kolommen, gebiedsrijen = [] }: ReturnType<typeof plan>) =>
  kolommen.map(({ findRij, ...kolom }) => ({ ...kolom, rijen: gebiedsrijen.map((een) => findRij?.(een)) }));
const eigen = (naam: string, sleutel: string, anders: object = {}) => ({
  veld: 'w',
  naam,
  sleutel,
  eenheid: 'onbekend',
  factor: 1,
  min: Number.NEGATIVE_INFINITY,
  max: Number.POSITIVE_INFINITY,
  bron: { naam: 'G', tabel: 'T', jaar: 2021 },
  plaats: CATALOGUS.length,
  rijen: [0],
  ...anders,
});

test('a plan as a whole', () => {
  const rijen = [
    rij('A', 'Zwerf vuil', '1', { j: 2020, n: 'Oud' }),
    rij('A ', 'Zwerf vuil', '2', { n: 'Nieuw' }),
    rij('B', 'Zwerf vuil', '3', { n: 'b' }),
    rij('B', 'aantal_inwoners', '4', { n: 'a' }),
    rij('B', 'aantal_inwoners', '5', { n: 'c' }),
  ];
  const uit = plan(rijen, {
    naamkolom: 'n',
    soortkolom: 'v',
    codes: 'vrij',
    gemeentekolom: 'j',
    nodig: ['x'],
    namen: { A: 'Aa' },
    gemeenten: ['GM0080'],
    herstelNullen: true,
  });
  const { kolommen: _, getRijnummer, ...rest } = uit;
  expect(rest).toEqual({
    vorm: 'lang',
    rijen,
    gebiedsrijen: [1, 3],
    gebiedsvelden: [{ code: 'code', naam: 'n' }],
    soortveld: 'v',
    vrij: { gemeente: 'j', wijk: undefined },
    nodig: ['x'],
    indeling: { gebieden: 'vrij', jaar: 2021 },
    puntZegtNiet: false,
    herstelNullen: true,
    namen: { A: 'Aa' },
    gemeenten: ['GM0080'],
    waardeveld: 'w',
    bevindingen: [
      meld('fout', 'kolom_ontbreekt', [], { sleutel: 'x', vorm: 'T' }),
      meld('waarschuwing', 'eenheid_ontbreekt', ['Zwerf vuil'], { sleutel: 'zwerf_vuil' }),
      meld('info', 'indeling_aangenomen', [], { tabel: 'T', indeling: 2021, jaar: 2020 }),
      meld('fout', 'cijfer_tegenstrijdig', [4, 'w'], { code: 'B', waarvan: 'aantal_inwoners:2021', rij: 5, eerder: 4 }),
    ],
  });
  expect(getRijnummer(3, 'w')).toBe(3);
  const vuil = (jaar: number, rijenVan: readonly number[]) =>
    eigen('Zwerf vuil', 'zwerf_vuil', {
      bron: { naam: 'G', tabel: 'T', jaar },
      plaats: CATALOGUS.length + 1,
      rijen: rijenVan,
    });
  expect(kolommenVan(uit)).toEqual([
    vuil(2020, [0, -1]),
    vuil(2021, [1, 2]),
    eigen('aantal_inwoners', 'aantal_inwoners', {
      eenheid: 'aantal',
      min: 0,
      plaats: getPlaats('aantal_inwoners', 0),
      rijen: [-1, -2],
    }),
  ]);
});

test('a plan with as little as possible', () => {
  const rijen = [{ code: 'A', ' Klachten ': 5 }];
  const {
    kolommen,
    getRijnummer: _,
    ...rest
  } = planLang(rijen, {
    vorm: 'lang',
    bron: 'G',
    tabel: 'T',
    codekolom: 'code',
    waardekolom: 'Klachten',
    jaar: 2020,
    eenheden: { '': 'aantal' },
  });
  expect(rest).toEqual({
    vorm: 'lang',
    rijen,
    gebiedsrijen: [0],
    gebiedsvelden: [{ code: 'code', naam: undefined }],
    soortveld: undefined,
    vrij: undefined,
    nodig: [],
    indeling: { gebieden: 'cbs', jaar: 2020 },
    puntZegtNiet: false,
    herstelNullen: false,
    namen: {},
    gemeenten: undefined,
    waardeveld: ' Klachten ',
    bevindingen: [],
  });
  expect(kolommen.map(({ findRij, ...kolom }) => [kolom, findRij?.(0)])).toStrictEqual([
    [
      {
        veld: ' Klachten ',
        naam: 'Klachten',
        sleutel: 'klachten',
        eenheid: 'aantal',
        factor: 1,
        min: Number.NEGATIVE_INFINITY,
        max: Number.POSITIVE_INFINITY,
        bron: { naam: 'G', tabel: 'T', jaar: 2020 },
        plaats: CATALOGUS.length,
      },
      0,
    ],
  ]);
});

describe('the row that tells of an area', () => {
  test.each<[string, readonly object[], number]>([
    ['is the newest', [{ j: 2020 }, { j: 2022 }, { j: 2021 }], 1],
    ['is that with the first text of equally new ones', [{ n: 'b' }, { n: 'a' }, { n: 'c' }], 1],
    ['is the first of equal ones', [{ n: 'a' }, { n: 'a' }], 0],
    [
      'is the newest before the first text',
      [
        { j: 2022, n: 'b' },
        { j: 2021, n: 'a' },
      ],
      0,
    ],
  ])('%s', (_, rijen, verwacht) => {
    const alle = rijen.map((een, i) => rij('A', `v${i}`, 1, { n: 'x', ...een }));
    expect(plan(alle, { naamkolom: 'n' }).gebiedsrijen).toEqual([verwacht]);
  });

  test('is the first when no column tells of it', () => {
    expect(plan([rij('A', 'a', 1, { j: 2020 }), rij('A', 'a', 1)]).gebiedsrijen).toEqual([0]);
  });

  test('may be told by any column of the area', () => {
    const rijen = [rij('A', 'a', 1, { g: '2' }), rij('A', 'b', 1, { g: '1' })];
    expect(
      (['gemeentekolom', 'wijkkolom', 'soortkolom'] as const).map(
        (optie) => plan(rijen, { [optie]: 'g' }).gebiedsrijen,
      ),
    ).toEqual([[1], [1], [1]]);
  });

  test('is of a figure that is read', () => {
    const rijen = [rij('A', 'a', 1), rij('B', 'b', 1), rij('', 'b', 1), rij(' ', 'b', 2)];
    expect(plan(rijen, { sleutels: ['b'] }).gebiedsrijen).toEqual([1, 2, 3]);
  });
});

describe('the figures that someone asks for', () => {
  test.each<[string, Partial<Langopties>, object | undefined]>([
    ['a year', { jaarkolom: undefined }, weiger('jaar_ontbreekt', [], { vorm: 'T' })],
    [
      'a key to need',
      { nodig: ['a', 'Zwerf vuil'] },
      weiger('sleutel_ongeldig', ['nodig', 1], { waarde: 'Zwerf vuil' }),
    ],
    ['a key to read', { sleutels: ['A'] }, weiger('sleutel_ongeldig', ['sleutels', 0], { waarde: 'A' })],
    ['a year that is read', { jaarkolom: undefined, jaar: 2020 }, undefined],
  ])('have %s', (_, anders, verwacht) => {
    expect(weigering(() => plan([rij('A', 'a', 1)], anders))).toEqual(verwacht);
  });

  test('leave out the others, without a finding about their unit', () => {
    const rijen = [rij('A', 'a', 1), rij('A', 'b', 1)];
    const { kolommen, bevindingen } = plan(rijen, { sleutels: ['b', 'c'] });
    expect(kolommen.map(({ sleutel }) => sleutel)).toEqual(['b']);
    expect(bevindingen).toEqual([
      meld('fout', 'kolom_ontbreekt', [], { sleutel: 'c', vorm: 'T' }),
      meld('waarschuwing', 'eenheid_ontbreekt', ['b'], { sleutel: 'b' }),
    ]);
  });
});

describe('the year of the classification', () => {
  const aangenomen = (indeling: number, jaar: number, tabel = 'T') => [
    meld('info', 'indeling_aangenomen', [], { tabel, indeling, jaar }),
  ];
  test.each<[string, readonly number[], Partial<Langopties>, number, object[]]>([
    ['is told', [2019, 2020], { indeling: 2022 }, 2022, []],
    ['is that of the figures', [2020], {}, 2020, []],
    ['is the newest', [2020, 2019, 2021], {}, 2021, aangenomen(2021, 2019)],
    ['is that of the table', [2019], { tabel: '85163NED' }, 2021, aangenomen(2021, 2019, '85163NED')],
    ['is the year that is read', [2020, 2021], { jaar: 2020 }, 2020, []],
    ['is the year that is read, without rows', [2021], { jaar: 2020 }, 2020, []],
  ])('%s', (_, jaren, anders, jaar, verwacht) => {
    const rijen = jaren.map((j) => rij('A', 'aantal_inwoners', 1, { j }));
    const { indeling, bevindingen } = plan(rijen, anders);
    expect([indeling.jaar, bevindingen]).toEqual([jaar, verwacht]);
  });

  test('is refused without any year', () => {
    expect(weigering(() => plan([rij('A', 'a', 1, { j: 'x' })]))).toEqual(weiger('jaar_ontbreekt', [], { vorm: 'T' }));
  });
});

describe('the meaning of a variable', () => {
  const een = (naam: string, betekenis: object | undefined, anders: Partial<Langopties> = {}) => {
    const variabelen = betekenis && { ' x ': betekenis };
    return kolommenVan(plan([rij('A', naam, 1)], { variabelen, ...anders }));
  };
  test.each<[string, string, object | undefined, Partial<Langopties>, object]>([
    ['its name', 'Zwerf vuil.2', undefined, {}, eigen('Zwerf vuil.2', 'zwerf_vuil_2')],
    ['its name with a digit', '2 kamers', undefined, {}, eigen('2 kamers', 'k_2_kamers')],
    [
      'the catalogue',
      'percentage_koopwoningen',
      undefined,
      { eenheden: { '': 'aantal' } },
      eigen('percentage_koopwoningen', 'percentage_koopwoningen', {
        eenheid: 'percentage',
        min: 0,
        max: 100,
        plaats: getPlaats('percentage_koopwoningen', 0),
      }),
    ],
    [
      'the end of its name',
      'GAS_P',
      undefined,
      { eenheden: { _P: 'percentage' } },
      eigen('GAS_P', 'gas_p', { eenheid: 'percentage' }),
    ],
    ['nothing that is told', 'x', {}, {}, eigen('x', 'x')],
    [
      'all that is told',
      'x',
      {
        sleutel: 'percentage_eenzaam@leeftijd=65_plus',
        eenheid: 'punt',
        factor: 100,
        min: -5,
        max: 5,
        richting: 'lager',
        aggregatie: { soort: 'som' },
        nauwkeurigheid: { soort: 'afgerond', op: 1 },
      },
      {},
      eigen('x', 'percentage_eenzaam@leeftijd=65_plus', {
        eenheid: 'punt',
        factor: 100,
        min: -5,
        max: 5,
        richting: 'lager',
        aggregatie: { soort: 'som' },
        nauwkeurigheid: { soort: 'afgerond', op: 1 },
        plaats: getPlaats('percentage_eenzaam', 0),
      }),
    ],
  ])('is %s', (_, naam, betekenis, anders, verwacht) => {
    expect(een(naam, betekenis, anders)).toStrictEqual([verwacht]);
  });

  test.each<[string, string, Partial<Langopties>]>([
    ['no key', 'Zwerf vuil', {}],
    ['a key with a year', 'a:2020', {}],
    ['a key with a dimension that has a column', 'a@leeftijd=65_plus', { dimensies: { v: 'leeftijd' } }],
    ['a key with two, of which one has a column', 'a@eigen=x,leeftijd=65_plus', { dimensies: { v: 'leeftijd' } }],
  ])('is refused: %s', (_, sleutel, anders) => {
    expect(weigering(() => een('x', { sleutel }, anders))).toEqual(
      weiger('sleutel_ongeldig', ['variabelen', ' x ', 'sleutel'], { waarde: JSON.stringify(sleutel) }),
    );
  });
});

describe('dimensions of a long table', () => {
  const dimensies = { d: 'leeftijd', e: 'woningtype', f: 'eigendom' } as const;
  const leden = (d: string, e = 'Totaal', f = 'Totaal') => ({ d, e, f });
  const lees = (velden: object, anders: Partial<Langopties> = {}) => {
    const { kolommen, bevindingen } = plan([rij('A', 'a', 1, velden)], {
      dimensies,
      eenheden: { '': 'aantal' },
      ...anders,
    });
    return [kolommen.map(({ sleutel }) => sleutel), bevindingen];
  };
  const onleesbaar = (kolom: string, waarde: string) => [
    meld('fout', 'naam_onleesbaar', [0, kolom], { rij: 1, kolom, waarde: JSON.stringify(waarde) }),
  ];

  test.each<[string, object, Partial<Langopties>, readonly string[], object[]]>([
    ['everybody', leden('10000'), {}, ['a'], []],
    ['members', leden('65+', 'Hoekwoning'), {}, ['a@leeftijd=65_plus,woningtype=hoekwoning'], []],
    ['a member that is of another dimension', leden('10000', 'Huurwoning'), {}, ['a@eigendom=huurwoning'], []],
    [
      'a dimension of the variable beside',
      leden('65+'),
      { variabelen: { a: { sleutel: 'b@geslacht=mannen' } } },
      ['b@geslacht=mannen,leeftijd=65_plus'],
      [],
    ],
    ['a blank member', leden(' '), {}, [], onleesbaar('d', 'a, , Totaal, Totaal')],
    ['signs only', leden('65+', '--'), {}, [], onleesbaar('e', 'a, 65+, --, Totaal')],
    [
      'two members of a dimension',
      leden('65+', 'Huurwoning', 'Koopwoning'),
      {},
      [],
      onleesbaar('f', 'a, 65+, Huurwoning, Koopwoning'),
    ],
  ])('have %s', (_, velden, anders, sleutels, bevindingen) => {
    expect(lees(velden, anders)).toEqual([sleutels, bevindingen]);
  });
});

describe('a name that is not read', () => {
  test('is blank', () => {
    const { kolommen, bevindingen } = plan([rij('A', '?', 1)]);
    expect([kolommen, bevindingen]).toEqual([
      [],
      [meld('fout', 'naam_onleesbaar', [0, 'v'], { rij: 1, kolom: 'v', waarde: '"?"' })],
    ]);
  });

  test('is blank, of the only column', () => {
    const { bevindingen } = planLang(
      [{ code: 'A', '?': 1 }],
      opties({ waardekolom: '?', jaarkolom: undefined, variabelekolom: undefined, jaar: 2020 }),
    );
    expect(bevindingen).toEqual([meld('fout', 'naam_onleesbaar', [0, '?'], { rij: 1, kolom: '?', waarde: '"?"' })]);
  });

  test('is blank, but has a key', () => {
    const { kolommen } = plan([rij('A', '?', 1)], { variabelen: { '?': { sleutel: 'b' } } });
    expect(kolommen.map(({ sleutel }) => sleutel)).toEqual(['b']);
  });

  test('makes the same key in the same year', () => {
    const rijen = [rij('A', 'zwerf_vuil', 1), rij('A', 'Zwerf vuil', 2), rij('A', 'zwerf-vuil', 3, { j: 2020 })];
    const { kolommen, bevindingen } = plan(rijen, { eenheden: { '': 'aantal' }, indeling: 2021 });
    expect(kolommen.map(({ naam, bron: { jaar } }) => [naam, jaar])).toEqual([
      ['zwerf-vuil', 2020],
      ['Zwerf vuil', 2021],
    ]);
    expect(bevindingen).toEqual([
      meld('fout', 'kolom_dubbel', ['zwerf_vuil'], {
        kolom: 'zwerf_vuil',
        eerder: 'Zwerf vuil',
        sleutel: 'zwerf_vuil',
      }),
    ]);
  });
});
