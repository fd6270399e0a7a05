/** Tables put together, by code and through a mapping; and what changed between two years. */
import type { Koppeling } from 'buurtaanpak/gebied';
import { describe, expect, test } from 'vitest';
import { convertKerncijfers } from '../../src/kerncijfers/koppeling/convertKerncijfers.js';
import { findAnders } from '../../src/kerncijfers/koppeling/findAnders.js';
import { joinKerncijfers } from '../../src/kerncijfers/koppeling/joinKerncijfers.js';
import { listWijzigingen } from '../../src/kerncijfers/koppeling/listWijzigingen.js';
import type { Gebied, Kerncijfertabel } from '../../src/kerncijfers/tabel/kerncijfertabel.js';
import { findFout } from '../hulp.js';
import {
  A,
  B,
  GEMEENTE,
  geschat,
  kleineKolom,
  kleineTabel,
  kleinGebied,
  LAND,
  meld,
  WIJK,
  weiger,
  weigering,
} from './kleineKolommen.js';

const C = 'BU00802003';
const som = { aggregatie: { soort: 'som' } } as const;

describe('the changes of areas', () => {
  test('are told by year, and the country does not change', () => {
    const tabellen = [
      kleineTabel([LAND, kleinGebied(A, { wijziging: 'geen' }), B], [], 2023),
      kleineTabel([kleinGebied(A, { wijziging: 'grens' })], [], 2024),
      kleineTabel([kleinGebied(A, { wijziging: 'code' }), kleinGebied(C, { wijziging: 'geen' })], [], 2023),
    ];
    expect(listWijzigingen(tabellen)).toEqual(
      new Map([
        [
          2023,
          new Map([
            [LAND, 'geen'],
            [A, 'code'],
            [C, 'geen'],
          ]),
        ],
        [2024, new Map([[A, 'grens']])],
      ]),
    );
  });

  const geen = (...codes: readonly string[]): ReadonlyMap<string, Gebied['wijziging']> =>
    new Map(codes.map((code) => [code, 'geen']));
  const find = (
    [tabel, eerste]: readonly [Kerncijfertabel, Kerncijfertabel],
    wijzigingen: ReadonlyMap<number, ReadonlyMap<string, Gebied['wijziging']>>,
  ) => {
    const jaren = new Map(eerste.gebieden.map(({ code, jaar = eerste.indeling.jaar }) => [code, jaar]));
    return findAnders(tabel, eerste, jaren, wijzigingen).map(({ code }) => code);
  };

  test.each<[string, number, number, ReadonlyMap<number, ReadonlyMap<string, Gebied['wijziging']>>, readonly string[]]>(
    [
      ['of the same year', 2024, 2024, new Map(), []],
      ['of a year later that nobody tells of', 2024, 2023, new Map(), [A, B]],
      ['of a year later', 2024, 2023, new Map([[2024, geen(A)]]), [B]],
      ['of a year earlier', 2023, 2024, new Map([[2024, geen(A)]]), [B]],
      [
        'of two years later',
        2024,
        2022,
        new Map([
          [2024, geen(A, B)],
          [2023, geen(A)],
        ]),
        [B],
      ],
      ['of two years later, of which one is not told', 2024, 2022, new Map([[2024, geen(A, B)]]), [A, B]],
      ['of a year that was not between', 2024, 2023, new Map([[2023, geen(A, B)]]), [A, B]],
    ],
  )('leave areas the same: %s', (_, jaar, eerder, wijzigingen, anders) => {
    expect(find([kleineTabel([A, B], [], jaar), kleineTabel([A, B], [], eerder)], wijzigingen)).toEqual(anders);
  });

  test('are those of the year of an area itself', () => {
    const een = kleineTabel([kleinGebied(A, { jaar: 2023 }), kleinGebied(B)], [], 2024);
    expect(find([een, kleineTabel([A, B], [], 2023)], new Map())).toEqual([B]);
  });

  test('are none of an area that the first table does not have', () => {
    expect(find([kleineTabel([A], [], 2024), kleineTabel([B], [], 2023)], new Map())).toEqual([]);
  });

  test.each<[string, readonly (string | Gebied)[], readonly (string | Gebied)[], readonly string[], readonly string[]]>(
    [
      ['with the same buurten', [GEMEENTE, A, B], [GEMEENTE, A, B], [A, B], []],
      ['with a buurt that changed', [GEMEENTE, A, B], [GEMEENTE, A, B], [A], [GEMEENTE, B]],
      ['with a buurt more', [GEMEENTE, A, B], [GEMEENTE, A], [A, B], [GEMEENTE]],
      ['with a buurt less', [GEMEENTE, A], [GEMEENTE, A, B], [A, B], [GEMEENTE]],
      ['with another buurt', [GEMEENTE, A, C], [GEMEENTE, A, B], [A, B, C], [GEMEENTE]],
      ['without buurten', [GEMEENTE], [GEMEENTE], [], [GEMEENTE]],
      [
        'with buurten of no gemeente',
        [GEMEENTE, kleinGebied(A, { gemeente: undefined })],
        [GEMEENTE, A],
        [A],
        [GEMEENTE],
      ],
      ['but no wijk', [WIJK, A, B], [WIJK, A, B], [A, B], [WIJK]],
    ],
  )('leave a gemeente the same %s', (_, hier, daar, gelijk, anders) => {
    const tabellen = [kleineTabel(hier, [], 2024), kleineTabel(daar, [], 2023)] as const;
    expect(find(tabellen, new Map([[2024, geen(...gelijk)]]))).toEqual(anders);
  });
});

describe('convertKerncijfers', () => {
  const koppeling = (
    ...delen: readonly (readonly [van: string, naar: string, aandeel: number, oppervlakte?: number])[]
  ): Koppeling =>
    ({
      van: 2024,
      naar: 2025,
      delen: delen.map(([van, naar, aandeel, aandeelOppervlakte]) => ({
        van,
        naar,
        aandeel,
        ...(aandeelOppervlakte === undefined ? {} : { aandeelOppervlakte }),
      })),
    }) as unknown as Koppeling;
  const tabel = (anders: object = {}) =>
    kleineTabel(
      [kleinGebied(A, anders), B, C],
      [kleineKolom('a', [10, 20, 40], som), kleineKolom('h', [10, 20, 40], { ...som, eenheid: 'ha' })],
    );
  const indeling = { gebieden: 'cbs', jaar: 2025 };

  test('makes areas of parts, in the order of their codes', () => {
    const uit = convertKerncijfers(
      tabel(),
      koppeling([B, 'BU00802009', 1], [A, 'BU00802008', 0.5, 0.1], [A, 'BU00802009', 0.5, 0.9], [C, 'BU00802008', 1]),
    );
    const gebied = (code: string) => kleinGebied(code, { naam: code });
    expect(uit).toEqual({
      tabel: {
        indeling,
        gebieden: [gebied('BU00802008'), gebied('BU00802009')],
        kolommen: [kleineKolom('a', [45, 25], som), kleineKolom('h', [41, 29], { ...som, eenheid: 'ha' })],
      },
      vervallen: [],
      verloren: [],
      ontbreekt: [],
      bevindingen: [],
    });
  });

  test('tells what was lost and what is missing', () => {
    const uit = convertKerncijfers(
      tabel(),
      koppeling([C, 'BU00802008', 0.75], [A, 'BU00802008', 0.9], ['Q', 'BU00802007', 1], ['P', 'BU00802007', 0.5]),
    );
    const { tabel: _, ...rest } = uit;
    expect(rest).toEqual({
      vervallen: [B],
      verloren: [
        { code: A, aandeel: 0.1 },
        { code: C, aandeel: 0.25 },
      ],
      ontbreekt: ['P', 'Q'],
      bevindingen: [meld('waarschuwing', 'omrekening_onvolledig', [], { vervallen: 1, verloren: 2, ontbreekt: 2 })],
    });
    expect(uit.tabel.kolommen[0]).toEqual(kleineKolom('a', ['niet_geleverd', 39], som));
  });

  test.each<[string, Koppeling, object]>([
    ['only lost', koppeling([A, 'X', 0.5], [B, 'X', 1], [C, 'X', 1]), { vervallen: 0, verloren: 1, ontbreekt: 0 }],
    ['only left out', koppeling([A, 'X', 1], [B, 'X', 1]), { vervallen: 1, verloren: 0, ontbreekt: 0 }],
    [
      'only missing',
      koppeling([A, 'X', 1], [B, 'X', 1], [C, 'X', 1], ['Q', 'X', 1]),
      { vervallen: 0, verloren: 0, ontbreekt: 1 },
    ],
  ])('tells of areas that are %s', (_, kop, params) => {
    expect(convertKerncijfers(tabel(), kop).bevindingen).toEqual([
      meld('waarschuwing', 'omrekening_onvolledig', [], params),
    ]);
  });

  test('does not take what floats are off for a loss', () => {
    const delen = Array.from({ length: 10 }, (_, i) => [A, `X${i}`, 0.1] as const);
    const heel = koppeling(...delen, [B, 'X0', 1], [C, 'X0', 1 - 1e-9]);
    expect(convertKerncijfers(tabel(), heel).verloren).toEqual([]);
  });

  test.each<[string, object]>([
    ['GM0080', { code: 'GM0080', naam: 'GM0080', soort: 'gemeente', gemeente: 'GM0080' }],
    ['WK008020', { code: 'WK008020', naam: 'WK008020', soort: 'wijk', gemeente: 'GM0080', wijk: 'WK008020' }],
    ['BU00802001', { code: 'BU00802001', naam: 'BU00802001', soort: 'buurt', gemeente: 'GM0080', wijk: 'WK008020' }],
    ['Oost', { code: 'Oost', naam: 'Oost', soort: 'samengesteld' }],
  ])('reads what area %s is', (naar, gebied) => {
    expect(convertKerncijfers(tabel(), koppeling([A, naar, 1])).tabel.gebieden).toStrictEqual([gebied]);
  });

  test('takes the areas that are told', () => {
    const gebieden = [kleinGebied('Oost'), kleinGebied('West')];
    const uit = convertKerncijfers(tabel(), koppeling([A, 'West', 1], [B, 'Zuid', 1]), { gebieden });
    expect(uit.tabel.gebieden).toEqual([gebieden[1], { code: 'Zuid', naam: 'Zuid', soort: 'samengesteld' }]);
  });

  test('takes the year of an area before that of the table', () => {
    const kop = { ...koppeling([A, 'X', 1]), van: 2020 };
    expect(convertKerncijfers(tabel({ jaar: 2020 }), kop).tabel.indeling).toEqual(indeling);
    expect(weigering(() => convertKerncijfers(tabel(), kop))).toEqual(
      weiger('indeling_verkeerd', [], { jaar: 2024, van: 2020 }),
    );
  });

  test('needs a part of the weight', () => {
    const half = () =>
      kleineTabel(
        [A, B],
        [
          kleineKolom('mensen', [1, 1], som),
          kleineKolom('m', [2, 'geheim'], { aggregatie: { soort: 'gewogen_gemiddelde', gewichten: ['mensen'] } }),
        ],
      );
    const kop = koppeling([A, 'X', 1], [B, 'X', 1]);
    const reden = (options?: object) => convertKerncijfers(half(), kop, options).tabel.kolommen[1]?.redenen[0];
    expect([reden(), reden({ minDekking: 0.5 })]).toEqual([2, 0]);
    expect(weigering(() => reden({ minDekking: 2 }))?.code).toBe('kerncijfers.dekking_ongeldig');
  });

  test('refuses a mapping that is wrong, with all that is, and other options', () => {
    const fout = findFout(() => convertKerncijfers(tabel(), koppeling([A, 'X', 0.7], [A, 'Y', 0.7])));
    expect([fout?.code, fout?.params, fout?.bevindingen.map(({ code }) => code)]).toEqual([
      'kern.document_ongeldig',
      { soort: 'koppeling', aantal: 1 },
      ['gebied.koppeling_te_veel'],
    ]);
    expect(
      weigering(() => convertKerncijfers(tabel(), koppeling([A, 'X', 1]), { gebieden: [{}] } as never))?.code,
    ).toBe('kern.document_ongeldig');
    expect(weigering(() => convertKerncijfers({} as never, koppeling([A, 'X', 1])))?.code).toBe(
      'kerncijfers.tabel_ongeldig',
    );
  });
});

describe('joinKerncijfers', () => {
  const tabelVan = (codes: readonly (string | Gebied)[], sleutel: string, jaar = 2024, anders: object = {}) =>
    kleineTabel(
      codes,
      [
        kleineKolom(
          sleutel,
          codes.map((_, i) => i + 1),
          { jaar, ...anders },
        ),
      ],
      jaar,
    );
  const rapport = (
    tabel: number,
    gekoppeld: number,
    ontbreekt: readonly string[] = [],
    vervallen: readonly string[] = [],
  ) => ({
    tabel,
    gekoppeld,
    ontbreekt,
    vervallen,
  });
  const nietGekoppeld = (nummer: number, ontbreekt: number, vervallen: number) =>
    meld('info', 'niet_gekoppeld', [nummer], { tabel: nummer + 1, ontbreekt, vervallen });

  test('puts columns side by side, for the areas of the first table', () => {
    const twee = tabelVan([C, A], 'b', 2024, geschat(0, 1));
    expect(joinKerncijfers([tabelVan([A, B], 'a'), twee])).toEqual({
      tabel: kleineTabel([A, B], [kleineKolom('a', [1, 2]), kleineKolom('b', [2, 'niet_geleverd'], geschat(1, 0))]),
      verslag: [rapport(0, 2), rapport(1, 1, [B], [C])],
      bevindingen: [nietGekoppeld(1, 1, 1)],
    });
  });

  test('puts areas of all tables below each other', () => {
    const uit = joinKerncijfers([tabelVan([A], 'a'), tabelVan([C, A], 'b')], { gebieden: 'alle' });
    expect(uit).toEqual({
      tabel: kleineTabel([A, C], [kleineKolom('a', [1, 'niet_geleverd']), kleineKolom('b', [2, 1])]),
      verslag: [rapport(0, 1, [C]), rapport(1, 2)],
      bevindingen: [nietGekoppeld(0, 1, 0)],
    });
  });

  test('is one table with itself', () => {
    const tabel = tabelVan([A, B], 'a');
    expect(joinKerncijfers([tabel])).toEqual({ tabel, verslag: [rapport(0, 2)], bevindingen: [] });
    expect(joinKerncijfers([tabel], { gebieden: 'alle' }).tabel).toEqual(tabel);
  });

  test('refuses a figure that is there already, or leaves it out', () => {
    const twee = [tabelVan([A], 'a'), { ...tabelVan([A], 'a', 2024, { bron: { naam: 'x', tabel: 'u', jaar: 2024 } }) }];
    expect(weigering(() => joinKerncijfers(twee))).toEqual(
      weiger('sleutel_dubbel', ['a'], { sleutel: 'a:2024', plaats: 'u' }),
    );
    expect(joinKerncijfers(twee, { dubbel: 'eerste' })).toEqual({
      tabel: tabelVan([A], 'a'),
      verslag: [rapport(0, 1), rapport(1, 1)],
      bevindingen: [meld('info', 'kolom_weggelaten', [1, 'a'], { sleutel: 'a:2024', tabel: 'u' })],
    });
  });

  test('keeps figures of other people beside each other', () => {
    const oud = { figuur: 'a', dimensies: { leeftijd: '65_plus' } };
    const { tabel } = joinKerncijfers([tabelVan([A], 'a'), tabelVan([A], 'a@leeftijd=65_plus', 2024, oud)]);
    expect(tabel.kolommen.map(({ sleutel }) => sleutel)).toEqual(['a', 'a@leeftijd=65_plus']);
  });

  test('refuses another classification, or tells of it', () => {
    const twee = [tabelVan([A, B], 'a', 2024), tabelVan([A, B, C], 'a', 2023)];
    const params = { tabel: 2, aantal: 2, jaren: [2024, 2023] };
    expect(weigering(() => joinKerncijfers(twee))).toEqual(weiger('indeling_verschilt', [1], params));
    const uit = joinKerncijfers(twee, { andereIndeling: 'gelijke_codes' });
    expect(uit.bevindingen).toEqual([nietGekoppeld(1, 0, 1), meld('waarschuwing', 'jaren_verschillen', [1], params)]);
    expect(uit.tabel).toEqual(
      kleineTabel(
        [A, B],
        [kleineKolom('a', [1, 2], { sleutel: 'a:2024' }), kleineKolom('a', [1, 2], { jaar: 2023, sleutel: 'a:2023' })],
      ),
    );
  });

  test('takes areas for the same that did not change', () => {
    const nu = kleineTabel([kleinGebied(A, { wijziging: 'geen' })], [kleineKolom('a', [1])]);
    expect(joinKerncijfers([nu, tabelVan([A], 'b', 2023)]).bevindingen).toEqual([]);
  });

  test('tells the year of an area of another classification', () => {
    const uit = joinKerncijfers([tabelVan([kleinGebied(A, { jaar: 2022 }), B], 'a'), tabelVan([C], 'b', 2023)], {
      gebieden: 'alle',
    });
    expect(uit.tabel.gebieden).toStrictEqual([
      kleinGebied(A, { jaar: 2022 }),
      kleinGebied(B),
      kleinGebied(C, { jaar: 2023 }),
    ]);
    const zelfde = joinKerncijfers([tabelVan([kleinGebied(A, { jaar: 2024 })], 'a')]);
    expect(zelfde.tabel.gebieden).toStrictEqual([kleinGebied(A)]);
  });

  test('converts a table by the mapping that fits', () => {
    const kop = (van: number, naar: number) =>
      ({ van, naar, delen: [{ van: C, naar: A, aandeel: 1 }] }) as unknown as Koppeling;
    const tabellen = [tabelVan([A], 'a'), tabelVan([C, B], 'b', 2023, som)];
    const koppelingen = [kop(2023, 2025), kop(2022, 2024), kop(2023, 2024)];
    expect(joinKerncijfers(tabellen, { koppelingen })).toEqual({
      tabel: kleineTabel([A], [kleineKolom('a', [1]), kleineKolom('b', [1], { jaar: 2023, ...som })]),
      verslag: [rapport(0, 1), rapport(1, 1)],
      bevindingen: [meld('waarschuwing', 'omrekening_onvolledig', [1], { vervallen: 1, verloren: 0, ontbreekt: 0 })],
    });
    expect(joinKerncijfers([tabelVan([A], 'a')], { koppelingen: [kop(2024, 2024)] }).tabel).toEqual(tabelVan([A], 'a'));
  });

  test('refuses no tables, what is no table, and other options', () => {
    expect(weigering(() => joinKerncijfers([]))).toEqual(weiger('geen_rijen', []));
    expect(weigering(() => joinKerncijfers(5 as never))).toEqual(weiger('tabel_ongeldig', [], { waarde: '5' }));
    expect(weigering(() => joinKerncijfers([tabelVan([A], 'a'), {}] as never))).toEqual(
      weiger('tabel_ongeldig', [], { waarde: 'object' }),
    );
    for (const opties of [
      { gebieden: 'x' },
      { dubbel: 'x' },
      { koppelingen: 5 },
      { andereIndeling: 'x' },
      { kleur: 'x' },
    ])
      expect(weigering(() => joinKerncijfers([], opties as never))?.code).toBe('kern.document_ongeldig');
  });
});

test.each(['gebieden', 'kolommen'])('a table with holes for %s is no table', (deel) => {
  const kapot = { indeling: { gebieden: 'cbs', jaar: 2024 }, gebieden: [], kolommen: [], [deel]: new Array(2) };
  expect(weigering(() => joinKerncijfers([kapot] as never))?.code).toBe('kerncijfers.tabel_ongeldig');
});
