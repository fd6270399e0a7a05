/** The steps of reading a long table: years, groups of rows, the raster of areas, and findings about double rows. */
import { describe, expect, test } from 'vitest';
import { createJaarraster } from '../../src/kerncijfers/lang/createJaarraster.js';
import { createRaster, type Rasterbron } from '../../src/kerncijfers/lang/createRaster.js';
import { findEenheid } from '../../src/kerncijfers/lang/findEenheid.js';
import { findLangvelden } from '../../src/kerncijfers/lang/findLangvelden.js';
import { groupRijen } from '../../src/kerncijfers/lang/groupRijen.js';
import { LangetabelSchema, type Langopties, LangoptiesSchema } from '../../src/kerncijfers/lang/langopties.js';
import { listDubbel } from '../../src/kerncijfers/lang/listDubbel.js';
import { readJaar } from '../../src/kerncijfers/lang/readJaar.js';
import { readJaren } from '../../src/kerncijfers/lang/readJaren.js';
import { meld, weiger, weigering } from './kleineKolommen.js';

test.each([
  [2020, 2020],
  ['2020', 2020],
  [' 2020JJ00 ', 2020],
  ['2020*', 2020],
  ['2020JJ00**', 2020],
  ['2020***', undefined],
  ['2020KW01', undefined],
  ['1999', 1999],
  ['1820', undefined],
  ['in 2020', undefined],
  [2020.5, undefined],
  [undefined, undefined],
])('the year of %j', (cel, jaar) => {
  expect(readJaar(cel)).toBe(jaar);
});

describe('the years of rows', () => {
  const rijen = (...jaren: readonly unknown[]) => jaren.map((j) => ({ j }));
  const geenJaar = (rij: number, waarde: string) =>
    meld('fout', 'geen_jaar', [rij, 'j'], { rij: rij + 1, kolom: 'j', waarde });

  test('are all read', () => {
    expect(readJaren(rijen(2020, 'x', '2021'), 'j', undefined)).toEqual({
      jaren: [2020, undefined, 2021],
      bevindingen: [geenJaar(1, '"x"')],
    });
  });

  test('are left out but for one', () => {
    expect(readJaren(rijen(2020, 'x', '2021'), 'j', 2021)).toEqual({
      jaren: [undefined, undefined, 2021],
      bevindingen: [geenJaar(1, '"x"')],
    });
  });

  test('are told to be missing a thousand times', () => {
    const zonder = (aantal: number) => readJaren(rijen(...new Array(aantal).fill('x')), 'j', undefined).bevindingen;
    expect([zonder(1000).length, zonder(1000).at(-1)]).toEqual([1000, geenJaar(999, '"x"')]);
    expect([zonder(1002).length, zonder(1002).slice(-2)]).toEqual([
      1001,
      [geenJaar(999, '"x"'), meld('fout', 'meer_bevindingen', ['j'], { kolom: 'j', aantal: 2 })],
    ]);
  });
});

test.each([
  ['GAS_P', { _P: 'percentage', '': 'aantal' }, 'percentage'],
  ['GAS_P', { '': 'aantal', P: 'punt', _P: 'percentage' }, 'percentage'],
  ['GAS_P', { _P: 'percentage', P: 'punt' }, 'percentage'],
  ['P_GAS', { _P: 'percentage', '': 'aantal' }, 'aantal'],
  ['P_GAS', { _P: 'percentage' }, undefined],
  ['GAS', {}, undefined],
])('the unit of %s by %j', (variabele, eenheden, eenheid) => {
  expect(findEenheid(variabele, eenheden)).toBe(eenheid);
});

describe('the columns of a long table', () => {
  const opties = (anders: Partial<Langopties> = {}): Langopties => ({
    vorm: 'lang',
    bron: 'G',
    tabel: 'T',
    codekolom: 'code',
    waardekolom: 'w',
    ...anders,
  });
  const alle = {
    jaarkolom: 'j',
    variabelekolom: 'v',
    naamkolom: 'n',
    gemeentekolom: 'g',
    wijkkolom: 'k',
    soortkolom: 's',
    dimensies: { d: 'leeftijd', e: 'geslacht' },
  } as const;
  const rij = { ' code ': 1, w: 1, j: 1, v: 1, n: 1, g: 1, k: 1, s: 1, 'd ': 1, e: 1 };

  test('may be few', () => {
    expect(findLangvelden([rij], opties())).toEqual({ code: ' code ', waarde: 'w', dimensies: [] });
  });

  test('may be many', () => {
    expect(findLangvelden([rij], opties(alle))).toEqual({
      code: ' code ',
      waarde: 'w',
      jaar: 'j',
      variabele: 'v',
      dimensies: ['d ', 'e'],
      naam: 'n',
      gemeente: 'g',
      wijk: 'k',
      soort: 's',
    });
  });

  test.each<[string, object, object]>([
    ['the codes', { codekolom: 'x' }, weiger('codekolom_ontbreekt', ['codekolom'], { vorm: 'T' })],
    ...(
      ['waardekolom', 'jaarkolom', 'variabelekolom', 'naamkolom', 'gemeentekolom', 'wijkkolom', 'soortkolom'] as const
    ).map((optie): [string, object, object] => [
      optie,
      { [optie]: 'x' },
      weiger('kolom_ontbreekt', [optie], { sleutel: `${optie} x`, vorm: 'T' }),
    ]),
    [
      'a dimension',
      { dimensies: { x: 'leeftijd' } },
      weiger('kolom_ontbreekt', ['dimensies'], { sleutel: 'dimensies x', vorm: 'T' }),
    ],
  ])('are all there: %s', (_, anders, verwacht) => {
    expect(weigering(() => findLangvelden([rij], opties(anders)))).toEqual(verwacht);
  });

  test.each<[string, object, boolean]>([
    ['few', {}, true],
    ['many', alle, true],
    ['an empty name', { naamkolom: '' }, false],
    ['a year', { jaar: 1900, indeling: 2999 }, true],
    ['a year too early', { jaar: 1899 }, false],
    ['a year too late', { indeling: 3000 }, false],
    ['another field', { kleur: 'x' }, false],
    ['an unknown dimension', { dimensies: { d: 'kleur' } }, false],
    ['a variable', { variabelen: { x: { sleutel: 'a', factor: 2, richting: 'hoger' } } }, true],
    ['a variable with another field', { variabelen: { x: { kleur: 'a' } } }, false],
  ])('stand in a document: %s', (_, anders, geldig) => {
    const { vorm, ...tabel } = opties(anders);
    expect(LangetabelSchema.safeParse(tabel).success).toBe(geldig);
    expect(LangoptiesSchema.safeParse({ vorm, ...tabel, nodig: ['a'] }).success).toBe(geldig);
  });
});

describe('groups of rows', () => {
  const group = (rijen: readonly object[], velden: object, jaar?: number) => {
    const uit = groupRijen(
      rijen as readonly Readonly<Record<string, unknown>>[],
      { jaar: undefined, variabele: undefined, dimensies: [], ...velden },
      'w',
      jaar,
    );
    return { ...uit, groepVan: [...uit.groepVan] };
  };

  test('are of variable, members and year', () => {
    const rijen = [
      { j: 2020, v: ' a ', d: 'x' },
      { j: 2020, v: 'a', d: ' x' },
      { j: 2021, v: 'a', d: 'x' },
      { j: 2020, v: 'b', d: 'x' },
      { j: 2020, v: 'a', d: undefined },
      { j: 'nooit', v: 'a', d: 'x' },
    ];
    expect(group(rijen, { jaar: 'j', variabele: 'v', dimensies: ['d'] })).toEqual({
      groepen: [
        { variabele: 'a', leden: ['x'], jaar: 2020, rij: 0 },
        { variabele: 'a', leden: ['x'], jaar: 2021, rij: 2 },
        { variabele: 'b', leden: ['x'], jaar: 2020, rij: 3 },
        { variabele: 'a', leden: [''], jaar: 2020, rij: 4 },
      ],
      groepVan: [0, 0, 1, 2, 3, -1],
      jaren: [2020, 2020, 2021, 2020, 2020, undefined],
      bevindingen: [meld('fout', 'geen_jaar', [5, 'j'], { rij: 6, kolom: 'j', waarde: '"nooit"' })],
    });
  });

  test('are one of a year without columns', () => {
    expect(group([{}, {}], {}, 2020)).toEqual({
      groepen: [{ variabele: 'w', leden: [], jaar: 2020, rij: 0 }],
      groepVan: [0, 0],
      jaren: [2020, 2020],
      bevindingen: [],
    });
  });

  test('are of the only year that is read', () => {
    expect(group([{ j: 2020 }, { j: 2021 }], { jaar: 'j' }, 2021)).toEqual({
      groepen: [{ variabele: 'w', leden: [], jaar: 2021, rij: 1 }],
      groepVan: [-1, 0],
      jaren: [undefined, 2021],
      bevindingen: [],
    });
  });
});

describe('a raster', () => {
  /** Rows of an area, a group and a figure each. */
  const create = (
    rijen: readonly (readonly [code: string | undefined, groep: number, cijfer: number])[],
    anders: Partial<Rasterbron> = {},
  ) => {
    const raster = createRaster({
      codes: rijen.map(([code]) => code),
      groepen: Int32Array.from(rijen, ([, groep]) => groep),
      aantalGroepen: 2,
      kolommenPerGroep: 1,
      isBeter: () => false,
      isGelijk: (a, b) => rijen[a]?.[2] === rijen[b]?.[2],
      ...anders,
    });
    return {
      gebieden: raster.gebiedsrijen,
      cellen: [0, 1].map((groep) => raster.gebiedsrijen.map(raster.getFindRij(groep))),
      dubbel: raster.dubbel,
    };
  };

  test.each<[string, readonly (readonly [string | undefined, number, number])[], object]>([
    ['of no rows', [], { gebieden: [], cellen: [[], []], dubbel: [] }],
    [
      'has a row for each area and group',
      [
        ['A', 1, 5],
        ['B', 0, 6],
        ['A', 0, 7],
      ],
      {
        gebieden: [0, 1],
        cellen: [
          [2, 1],
          [0, -1],
        ],
        dubbel: [],
      },
    ],
    [
      'has no row that is left out',
      [
        ['A', -1, 5],
        ['B', 0, 6],
      ],
      { gebieden: [1], cellen: [[1], [-1]], dubbel: [] },
    ],
    [
      'has an area for each row without a code',
      [
        [undefined, 0, 5],
        [undefined, 0, 5],
      ],
      {
        gebieden: [0, 1],
        cellen: [
          [0, 1],
          [-1, -1],
        ],
        dubbel: [],
      },
    ],
    [
      'keeps the first of equal rows',
      [
        ['A', 0, 5],
        ['A', 0, 5],
        ['A', 0, 5],
      ],
      { gebieden: [0], cellen: [[0], [-1]], dubbel: [{ eerder: 0, rij: 1, gelijk: true }] },
    ],
    [
      'keeps none of rows that differ',
      [
        ['A', 0, 5],
        ['A', 0, 5],
        ['A', 0, 6],
      ],
      { gebieden: [0], cellen: [[-2], [-1]], dubbel: [{ eerder: 0, rij: 2, gelijk: false }] },
    ],
    [
      'tells of double rows in the order of the first',
      [
        ['A', 0, 1],
        ['B', 0, 1],
        ['B', 0, 1],
        ['A', 0, 2],
      ],
      {
        gebieden: [0, 1],
        cellen: [
          [-2, 1],
          [-1, -1],
        ],
        dubbel: [
          { eerder: 0, rij: 3, gelijk: false },
          { eerder: 1, rij: 2, gelijk: true },
        ],
      },
    ],
  ])('%s', (_, rijen, verwacht) => {
    expect(create(rijen)).toEqual(verwacht);
  });

  test('has the better row of an area', () => {
    const rijen = [
      ['A', 0, 1],
      ['A', 1, 9],
      ['A', -1, 99],
      ['A', 1, 9],
      ['B', 0, 3],
    ] as const;
    const isBeter = (rij: number, dan: number) => (rijen[rij]?.[2] ?? 0) > (rijen[dan]?.[2] ?? 0);
    expect(create(rijen, { isBeter })).toEqual({
      gebieden: [1, 4],
      cellen: [
        [0, 4],
        [1, -1],
      ],
      dubbel: [{ eerder: 1, rij: 3, gelijk: true }],
    });
  });

  test('has five thousand columns and ten million cells at most', () => {
    const grens = (kolommenPerGroep: number, gebieden: number) =>
      weigering(() =>
        create(
          Array.from({ length: gebieden }, () => [undefined, 0, 1] as const),
          { kolommenPerGroep },
        ),
      );
    const teGroot = (kolommen: number, gebieden: number) =>
      weiger('tabel_te_groot', [], { kolommen, gebieden, kolommenGrens: 5000, cellenGrens: 10_000_000 });
    expect(grens(2500, 1)).toBeUndefined();
    expect(grens(2501, 1)).toEqual(teGroot(5002, 1));
    expect(grens(2500, 2000)).toBeUndefined();
    expect(grens(2500, 2001)).toEqual(teGroot(5000, 2001));
  });
});

describe('a raster of years', () => {
  test('has the row of an area in each year, and its newest row for its name', () => {
    const rijen = [
      { code: 'A', j: 2021, x: ' 1 ' },
      { code: ' A', j: 2020, x: '1' },
      { code: 'B', j: 2020, x: '2' },
      { code: 'A', j: 2021, x: '1' },
      { code: 'B', j: 'ooit', x: '2' },
      { code: 'B', j: 2020, x: '3' },
      { code: '', j: 2021, x: '3' },
    ];
    const raster = createJaarraster(rijen, { code: 'code', jaar: 'j', vergelijk: ['x'] }, 1);
    expect({
      ...raster,
      jaren: raster.jaren.map(({ jaar, findRij }) => [jaar, raster.gebiedsrijen.map(findRij)]),
    }).toEqual({
      jaren: [
        [2020, [1, -2, -1]],
        [2021, [0, -1, 6]],
      ],
      gebiedsrijen: [0, 2, 6],
      bevindingen: [
        meld('fout', 'geen_jaar', [4, 'j'], { rij: 5, kolom: 'j', waarde: '"ooit"' }),
        meld('fout', 'cijfer_tegenstrijdig', [5, 'code'], { code: 'B', waarvan: '2020', rij: 6, eerder: 3 }),
        meld('info', 'cijfer_dubbel', [3, 'code'], { aantal: 1, rij: 4, eerder: 1 }),
      ],
    });
  });

  test('takes the newest row of an area also when it comes last', () => {
    const rijen = [2019, 2021, 2020].map((j) => ({ code: 'A', j }));
    expect(createJaarraster(rijen, { code: 'code', jaar: 'j', vergelijk: [] }, 1).gebiedsrijen).toEqual([1]);
  });

  test('compares every column that must agree', () => {
    const rijen = [
      { code: 'A', j: 2020, x: '1', y: '1' },
      { code: 'A', j: 2020, x: '1', y: '2' },
    ];
    const dubbel = (...vergelijk: readonly string[]) =>
      createJaarraster(rijen, { code: 'code', jaar: 'j', vergelijk }, 1).bevindingen.map(({ code }) => code);
    expect([dubbel('x'), dubbel('x', 'y')]).toEqual([
      ['kerncijfers.cijfer_dubbel'],
      ['kerncijfers.cijfer_tegenstrijdig'],
    ]);
  });

  test('counts the columns of each year', () => {
    const rijen = [2020, 2021].map((j) => ({ code: 'A', j }));
    const velden = { code: 'code', jaar: 'j', vergelijk: [] };
    expect(weigering(() => createJaarraster(rijen, velden, 2501))?.params).toMatchObject({
      kolommen: 5002,
      gebieden: 1,
    });
  });
});

describe('findings about double rows', () => {
  const describeRij = (rij: number) => ({ code: `c${rij}`, waarvan: 'w' });
  const paar = (eerder: number, gelijk: boolean) => ({ eerder, rij: eerder + 1, gelijk });
  const tegenstrijdig = (eerder: number) =>
    meld('fout', 'cijfer_tegenstrijdig', [eerder + 1, 'k'], {
      code: `c${eerder + 1}`,
      waarvan: 'w',
      rij: eerder + 2,
      eerder: eerder + 1,
    });

  test('are one for each that differs, and one for all that are equal', () => {
    const dubbel = [paar(0, true), paar(10, false), paar(20, true), paar(30, false)];
    expect(listDubbel(dubbel, 'k', describeRij)).toEqual([
      tegenstrijdig(10),
      tegenstrijdig(30),
      meld('info', 'cijfer_dubbel', [1, 'k'], { aantal: 2, rij: 2, eerder: 1 }),
    ]);
    expect(listDubbel([], 'k', describeRij)).toEqual([]);
  });

  test('are a thousand at most', () => {
    const list = (aantal: number) =>
      listDubbel(
        Array.from({ length: aantal }, (_, i) => paar(i, false)),
        'k',
        describeRij,
      );
    expect([list(1000).length, list(1000).at(-1)]).toEqual([1000, tegenstrijdig(999)]);
    expect([list(1001).length, list(1001).slice(-2)]).toEqual([
      1001,
      [tegenstrijdig(999), meld('fout', 'meer_bevindingen', ['k'], { kolom: 'k', aantal: 1 })],
    ]);
  });
});
