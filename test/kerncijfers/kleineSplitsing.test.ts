/** Parts of buurten: how their counts are divided, and what is taken over. */
import { splitKerncijfers } from 'buurtaanpak/kerncijfers';
import { describe, expect, it } from 'vitest';
import { countVierkanten } from '../../src/kerncijfers/splitsing/countVierkanten.js';
import { divideAantal } from '../../src/kerncijfers/splitsing/divideAantal.js';
import { findOmgeving } from '../../src/kerncijfers/splitsing/findOmgeving.js';
import { findVierkantkolom } from '../../src/kerncijfers/splitsing/findVierkantkolom.js';
import { listVerdeelbaar } from '../../src/kerncijfers/splitsing/listVerdeelbaar.js';
import { splitAantal } from '../../src/kerncijfers/splitsing/splitAantal.js';
import { takeOver } from '../../src/kerncijfers/splitsing/takeOver.js';
import type { Kerncijferkolom, Kerncijfertabel } from '../../src/kerncijfers/tabel/kerncijfertabel.js';
import { bevindingenVan, kleineKolom, kleineTabel, kleinGebied, kolomVan, meld, weigering } from './klein.js';

const [A, B, C] = ['BU00140000', 'BU00140001', 'BU00140002'] as const;
const ELDERS = 'BU00140100';
const V = ['E2331N5820', 'E2332N5820', 'E2333N5820'] as const;
const ASELECT = { nauwkeurigheid: { soort: 'aselect', basis: 5 } } as const;
const deel = (code: string, inwoners: number, vierkanten: readonly string[], buurt: string = A) => ({
  code,
  buurt,
  inwoners,
  vierkanten,
});
const DELEN = [deel('A1', 30, [V[0], V[1]]), deel('A2', 10, [V[2]])];
const vierkanten = (...kolommen: readonly Kerncijferkolom[]): Kerncijfertabel =>
  kleineTabel(
    V.map((code) => kleinGebied(code, { soort: 'vierkant' })),
    kolommen,
  );

describe('divideAantal', () => {
  it.each<[number, readonly number[], readonly number[]]>([
    [10, [1, 1], [5, 5]],
    [7, [1, 1], [4, 3]],
    [701, [150, 250], [263, 438]],
    [0, [1, 2], [0, 0]],
    [5, [0, 1], [0, 5]],
    [2.5, [1, 4], [0.5, 2]],
    [-6, [1, 2], [-2, -4]],
    [2 ** 53, [1, 1], [4503599627370000, 4503599627370000]],
  ])('%d over %j', (totaal, gewichten, delen) => {
    expect(divideAantal(totaal, gewichten)).toStrictEqual(delen);
  });
});

describe('findOmgeving', () => {
  const tabel = () =>
    kleineTabel(
      ['GM0014', 'WK001400', A, B, C, ELDERS, kleinGebied('X', { soort: 'samengesteld', wijk: 'WK001400' })],
      [],
    );
  const vind = (codes: readonly string[], buren?: readonly (readonly [string, string])[]) =>
    Object.fromEntries(findOmgeving(tabel(), new Set(codes), buren as Parameters<typeof findOmgeving>[2]));
  it('is the other buurten of the wijk', () => {
    expect(vind([A, C, ELDERS])).toStrictEqual({ [A]: [3, 4], [C]: [2, 3] });
    // A wijk and a composed area lie in the wijk too, but are no buurten.
    expect(vind(['WK001400', 'X'])).toStrictEqual({ WK001400: [2, 3, 4], X: [2, 3, 4] });
    expect(vind(['GM0014'])).toStrictEqual({});
  });
  it('is the buurten that touch, whichever way round these are given', () => {
    const paren = [
      [A, ELDERS],
      [C, A],
      [A, 'BU99999999'],
      [B, C],
      [A, A],
    ] as const;
    expect(vind([A], paren)).toStrictEqual({ [A]: [5, 4] });
    expect(vind([A, B], paren)).toStrictEqual({ [A]: [5, 4], [B]: [4] });
    expect(vind([A], [])).toStrictEqual({});
  });
});

describe('findVierkantkolom', () => {
  const kolommen = () => [
    kolomVan(2020, 'a', [1, 2, 3], { sleutel: 'a:2020' }),
    kolomVan(2022, 'a', [1, 2, 3], { sleutel: 'a:2022' }),
    kolomVan(2025, 'a', [1, 2, 3], { sleutel: 'a:2025' }),
    kolomVan(2024, 'b', [1, 2, 3], { sleutel: 'b@leeftijd=65_plus', dimensies: { leeftijd: '65_plus' } }),
  ];
  const vind = (jaar: number, figuur = 'a', anders: object = {}) =>
    findVierkantkolom(kolomVan(jaar, figuur, [], anders), vierkanten(...kolommen()))?.sleutel;
  it('is that of the nearest year, the later of two', () => {
    expect([2019, 2020, 2021, 2022, 2023, 2024, 2030].map((jaar) => vind(jaar))).toStrictEqual([
      'a:2020',
      'a:2020',
      'a:2022',
      'a:2022',
      'a:2022',
      'a:2025',
      'a:2025',
    ]);
  });
  it('is about everybody', () => {
    expect(vind(2022, 'a', { dimensies: { leeftijd: '65_plus' } })).toBe(undefined);
    expect(vind(2024, 'b')).toBe(undefined);
    expect(vind(2024, 'c')).toBe(undefined);
  });
});

describe('listVerdeelbaar', () => {
  const lijst = (kolommen: readonly Kerncijferkolom[], steun?: Kerncijfertabel) => {
    const gekozen = listVerdeelbaar(kleineTabel([A], kolommen), steun);
    return kolommen.filter((kolom) => gekozen.has(kolom)).map(({ figuur, bron }) => `${figuur} ${bron.jaar}`);
  };
  const inwoners = (jaar: number) => kolomVan(jaar, 'aantal_inwoners', [1]);
  const a = (jaar: number) => kolomVan(jaar, 'a', [1]);
  it('has the inhabitants of the year nearest to the classification, the later of two', () => {
    expect(lijst([inwoners(2020), inwoners(2022)])).toStrictEqual(['aantal_inwoners 2022']);
    expect(lijst([inwoners(2022), inwoners(2020)])).toStrictEqual(['aantal_inwoners 2022']);
    expect(lijst([inwoners(2023), inwoners(2025)])).toStrictEqual(['aantal_inwoners 2025']);
    expect(lijst([inwoners(2025), inwoners(2023)])).toStrictEqual(['aantal_inwoners 2025']);
    expect(lijst([inwoners(2023)], vierkanten(kolomVan(2010, 'aantal_inwoners', [1, 1, 1])))).toStrictEqual([
      'aantal_inwoners 2023',
    ]);
  });
  it('has of the years that lean on one column of squares the nearest', () => {
    const steun = () => vierkanten(kolomVan(2022, 'a', [1, 2, 3]), kolomVan(2022, 'b', [1, 2, 3]));
    expect(lijst([a(2020), a(2021), a(2024), kolomVan(2024, 'b', [1])], steun())).toStrictEqual(['a 2021', 'b 2024']);
    expect(lijst([a(2021), a(2023)], steun())).toStrictEqual(['a 2023']);
    expect(lijst([a(2023), a(2021)], steun())).toStrictEqual(['a 2023']);
    expect(lijst([kolomVan(2022, 'a', [1], { dimensies: { leeftijd: 'x' } })], steun())).toStrictEqual([]);
    expect(lijst([a(2022), kolomVan(2022, 'c', [1])])).toStrictEqual([]);
  });
});

describe('countVierkanten', () => {
  const tel = (kolom: Kerncijferkolom | undefined, delen = DELEN) =>
    countVierkanten(kleineKolom('a', []), delen, kolom && vierkanten(kolom));
  it('adds up the squares of each part, with their bounds', () => {
    expect(tel(kleineKolom('a', [10, 0.1, 5], ASELECT))).toStrictEqual([
      { aantal: 10.1, onder: 6, boven: 18.1 },
      { aantal: 5, onder: 1, boven: 9 },
    ]);
    expect(tel(kleineKolom('a', [10, 20, 0]))).toStrictEqual([
      { aantal: 30, onder: 30, boven: 30 },
      { aantal: 0, onder: 0, boven: 0 },
    ]);
  });
  it('is not known where a square has no figure, is not there, or nothing is counted', () => {
    expect(tel(kleineKolom('a', [10, 'geheim', 5]))).toBe(undefined);
    expect(tel(kleineKolom('a', [10, 20, 5]), [deel('A1', 1, [V[0]]), deel('A2', 1, ['E1111N1111'])])).toBe(undefined);
    expect(tel(kleineKolom('a', [0, 0, 0]))).toBe(undefined);
    expect(tel(kleineKolom('b', [1, 1, 1]))).toBe(undefined);
    expect(tel(undefined)).toBe(undefined);
  });
});

describe('splitAantal', () => {
  const split = (figuur: string, verdeelbaar: boolean, steun?: Kerncijferkolom, waarde = 9) =>
    splitAantal(kleineKolom(figuur, []), waarde, DELEN, steun && vierkanten(steun), verdeelbaar);
  it('divides by the squares, with bounds as theirs', () => {
    // 9 in the proportion 30 to 15; the factor is 9 / 45.
    expect(split('a', true, kleineKolom('a', [10, 20, 15], ASELECT))).toStrictEqual([
      { waarde: 6, onder: 4.4, boven: 7.6 },
      { waarde: 3, onder: 2.2, boven: 3.8 },
    ]);
    // The count always lies within.
    expect(split('a', true, kleineKolom('a', [1, 1, 2]), 1)).toStrictEqual([
      { waarde: 1, onder: 0.5, boven: 1 },
      { waarde: 0, onder: 0, boven: 0.5 },
    ]);
  });
  it('is an estimate where the squares say nothing of this year', () => {
    expect(split('a', false, kleineKolom('a', [10, 20, 15], ASELECT))).toStrictEqual([
      { waarde: 6, onder: 0, boven: 9, geschat: true },
      { waarde: 3, onder: 0, boven: 9, geschat: true },
    ]);
  });
  it('divides by the inhabitants without squares, and then it is an estimate', () => {
    const geschat = [
      { waarde: 7, onder: 0, boven: 9, geschat: true },
      { waarde: 2, onder: 0, boven: 9, geschat: true },
    ];
    expect(split('a', true)).toStrictEqual(geschat);
    expect(split('aantal_inwoners', false)).toStrictEqual(geschat);
  });
  it('takes the inhabitants of the split itself', () => {
    const verdeeld = [{ waarde: 7 }, { waarde: 2 }];
    expect(split('aantal_inwoners', true)).toStrictEqual(verdeeld);
    expect(split('aantal_inwoners', true, kleineKolom('aantal_inwoners', [1, 1, 7]))).toStrictEqual(verdeeld);
  });
});

it('takes over with the lowest and the highest of the buurten around', () => {
  const kolom = () => kleineKolom('a', [5, 2, 'geheim', 9]);
  expect(takeOver(kolom(), 5, [1, 2, 3])).toStrictEqual({ waarde: 5, onder: 2, boven: 9, geschat: true });
  expect(takeOver(kolom(), 5, [1])).toStrictEqual({ waarde: 5, onder: 2, boven: 5, geschat: true });
  expect(takeOver(kolom(), 5, [3])).toStrictEqual({ waarde: 5, onder: 5, boven: 9, geschat: true });
  expect(takeOver(kolom(), 5, [2])).toStrictEqual({ waarde: 5, geschat: true });
  expect(takeOver(kolom(), 5, [])).toStrictEqual({ waarde: 5, geschat: true });
});

describe('splitKerncijfers', () => {
  const tabel = (...kolommen: readonly Kerncijferkolom[]) => kleineTabel([A, B], kolommen);
  it('puts the parts in the place of their buurt, whole', () => {
    const uit = splitKerncijfers(
      tabel(
        kleineKolom('aantal_inwoners', [40, 7], ASELECT),
        kleineKolom('percentage_koopwoningen', [50, 30], { eenheid: 'percentage' }),
        kleineKolom('aantal_huishoudens', ['geheim', 3]),
      ),
      DELEN,
    );
    const ligging = { soort: 'samengesteld', gemeente: 'GM0014', wijk: 'WK001400' } as const;
    const nan = Number.NaN;
    expect(uit).toStrictEqual({
      tabel: kleineTabel(
        [
          { code: 'A1', naam: `${A}, deel 1`, ...ligging },
          { code: 'A2', naam: `${A}, deel 2`, ...ligging },
          kleinGebied(B),
        ],
        [
          kleineKolom('aantal_inwoners', [30, 10, 7], {
            ...ASELECT,
            onder: Float64Array.of(nan, nan, 3),
            boven: Float64Array.of(nan, nan, 11),
          }),
          kleineKolom('percentage_koopwoningen', [50, 50, 30], {
            eenheid: 'percentage',
            nauwkeurigheid: { soort: 'overgenomen' },
            onder: Float64Array.of(30, 30, nan),
            boven: Float64Array.of(50, 50, nan),
            geschat: Uint8Array.of(1, 1, 0),
          }),
          kleineKolom('aantal_huishoudens', ['geheim', 'geheim', 3]),
        ],
      ),
      bevindingen: [meld('info', 'overgenomen', [], { sleutels: ['percentage_koopwoningen'], delen: 2, buurten: 1 })],
    });
  });
  it('takes a count over where nobody lives', () => {
    const delen = [deel('A1', 0, []), deel('A2', 0, [])];
    const [kolom] = splitKerncijfers(tabel(kleineKolom('aantal_inwoners', [40, 7])), delen).tabel.kolommen;
    expect([...(kolom?.waarden ?? [])]).toStrictEqual([40, 40, 7]);
    expect(kolom?.geschat).toStrictEqual(Uint8Array.of(1, 1, 0));
  });
  it('looks at the buurten that touch, and at the squares', () => {
    const steun = vierkanten(kleineKolom('aantal_huishoudens', [1, 1, 2]));
    const uit = splitKerncijfers(
      tabel(kleineKolom('percentage_koopwoningen', [50, 30]), kleineKolom('aantal_huishoudens', [8, 3])),
      DELEN,
      { buren: [], vierkanten: steun },
    ).tabel;
    expect(uit.kolommen).toStrictEqual([
      kleineKolom('percentage_koopwoningen', [50, 50, 30], {
        nauwkeurigheid: { soort: 'overgenomen' },
        geschat: Uint8Array.of(1, 1, 0),
      }),
      kleineKolom('aantal_huishoudens', [4, 4, 3], {
        onder: Float64Array.of(4, 4, Number.NaN),
        boven: Float64Array.of(4, 4, Number.NaN),
      }),
    ]);
  });
  it('is the table itself without parts', () => {
    const heel = tabel(kleineKolom('a', [1, 2]));
    expect(splitKerncijfers(heel, [])).toStrictEqual({ tabel: heel, bevindingen: [] });
    expect(splitKerncijfers(tabel(kleineKolom('aantal_inwoners', [40, 7])), DELEN).bevindingen).toStrictEqual([]);
  });
  it('refuses parts that are there twice, and of no buurt', () => {
    const delen = [deel('A1', 1, []), deel('A1', 1, []), deel(B, 1, []), deel('X1', 1, [], 'X')];
    const doe = () => splitKerncijfers(tabel(), delen);
    const dubbel = (i: number, code: string) => meld('fout', 'samenstelling_dubbel', [i, 'code'], { code });
    expect(bevindingenVan(doe)).toStrictEqual([
      dubbel(1, 'A1'),
      dubbel(2, B),
      meld('fout', 'gebied_onbekend', [3, 'buurt'], { code: 'X', aantal: 2 }),
    ]);
  });
  it('refuses what is no part, no option and no table', () => {
    const code = (doe: () => unknown) => weigering(doe)?.code;
    for (const anders of [{ code: '' }, { buurt: 1 }, { inwoners: -1 }, { inwoners: 1.5 }, { vierkanten: [1] }])
      expect(code(() => splitKerncijfers(tabel(), [{ ...DELEN[0], ...anders } as (typeof DELEN)[0]]))).toBe(
        'kern.document_ongeldig',
      );
    expect(code(() => splitKerncijfers(tabel(), DELEN, { x: 1 } as object))).toBe('kern.document_ongeldig');
    expect(code(() => splitKerncijfers(tabel(), DELEN, { buren: ['x'] } as object))).toBe('kern.document_ongeldig');
    expect(code(() => splitKerncijfers(tabel(), [], { vierkanten: 5 } as object))).toBe('kerncijfers.tabel_ongeldig');
    expect(code(() => splitKerncijfers(5 as unknown as Kerncijfertabel, []))).toBe('kerncijfers.tabel_ongeldig');
  });
});
