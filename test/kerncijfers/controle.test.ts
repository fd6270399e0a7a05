/** Whether figures agree: how far rounding may put them off, groups and their whole, areas and their parts. */
import { describe, expect, test } from 'vitest';
import { createCelmarge } from '../../src/kerncijfers/controle/afronding.js';
import { checkGroepen } from '../../src/kerncijfers/controle/checkGroepen.js';
import { checkKerncijfers } from '../../src/kerncijfers/controle/checkKerncijfers.js';
import { checkSommen } from '../../src/kerncijfers/controle/checkSommen.js';
import { checkVerdelingen } from '../../src/kerncijfers/controle/checkVerdelingen.js';
import { isGepubliceerd } from '../../src/kerncijfers/controle/isGepubliceerd.js';
import { listKolomgroepen } from '../../src/kerncijfers/controle/listKolomgroepen.js';
import {
  A,
  ASELECT,
  afgerond,
  B,
  GEMEENTE,
  geschat,
  grenzen,
  kleineKolom,
  kleineTabel,
  kleinGebied,
  LAND,
  meld,
  WIJK,
  weiger,
  weigering,
} from './kleineKolommen.js';

const exact = { nauwkeurigheid: { soort: 'interval95' }, eenheid: 'x' } as const;

test('a figure is published when it is there and no estimate', () => {
  const kolom = kleineKolom('a', [1, 'geheim', 3], geschat(0, 0, 1));
  expect([0, 1, 2].map((rij) => isGepubliceerd(kolom, rij))).toEqual([true, false, false]);
  expect(isGepubliceerd(kleineKolom('a', [0]), 0)).toBe(true);
});

describe('the margin of a cell', () => {
  const marge = (gebied: string, anders: object, omvang = 100, marges?: Readonly<Record<string, number>>) =>
    createCelmarge(marges)(kleineKolom('a', [10], anders), kleinGebied(gebied), 0, omvang);
  test.each<[string, string, object, number, number]>([
    ['a count of a buurt', A, {}, 100, 4],
    ['a count of a wijk', WIJK, {}, 100, 4],
    ['a count of a gemeente', GEMEENTE, {}, 100, 0],
    ['a count of the country', LAND, {}, 100, 0],
    ['a count of a composed area', 'AB', {}, 100, 8],
    ['a count of a composed area of fifty people', 'AB', {}, 50, 4],
    ['a count of a composed area of few people', 'AB', {}, 25, 4],
    ['hectares', A, { eenheid: 'ha' }, 100, 0.5],
    ['another unit', A, { eenheid: 'km' }, 100, 0],
    ['a rounding at random', A, ASELECT, 100, 4],
    ['a rounding at random to tens', A, { nauwkeurigheid: { soort: 'aselect', basis: 10 }, eenheid: 'km' }, 100, 9],
    ['a rounding at random of a gemeente', GEMEENTE, ASELECT, 100, 0],
    ['a rounding to tens', A, afgerond(10), 100, 5],
    ['a rounding to tens of a gemeente', GEMEENTE, afgerond(10), 100, 5],
    ['a rounding to tens of a composed area', 'AB', afgerond(10), 100, 10],
    ['an interval without bounds', A, { nauwkeurigheid: { soort: 'interval95' } }, 100, 4],
    ['bounds', A, grenzen([7], [12]), 100, 3],
    ['bounds, the upper further', A, { ...grenzen([9], [16]), ...ASELECT }, 100, 6],
    ['bounds of a gemeente', GEMEENTE, grenzen([9], [12]), 100, 2],
    ['bounds of a composed area', 'AB', grenzen([9], [12]), 1000, 2],
    ['one bound', A, { onder: Float64Array.of(1) }, 100, 4],
    ['one bound above', A, { boven: Float64Array.of(1) }, 100, 4],
    ['bounds of other cells', A, grenzen([Number.NaN], [Number.NaN]), 100, 4],
    ['a bound that is missing', A, grenzen([9], [Number.NaN]), 100, 4],
  ])('%s', (_, gebied, anders, omvang, verwacht) => {
    expect(marge(gebied, anders, omvang)).toBe(verwacht);
  });

  test.each<[string, string, object, number]>([
    ['for its unit', A, {}, 7],
    ['above bounds', A, grenzen([1], [20]), 7],
    ['for no other unit', A, { eenheid: 'km' }, 0],
    ['for no property of an object', A, { eenheid: 'toString' }, 0],
    ['not of a gemeente', GEMEENTE, {}, 0],
    ['several times for a composed area', 'AB', {}, 14],
  ])('that someone names is used %s', (_, gebied, anders, verwacht) => {
    expect(marge(gebied, anders, 100, { aantal: 7 })).toBe(verwacht);
  });
});

describe('columns of the same people and year', () => {
  const a = kleineKolom('a', [1]);
  const a2023 = kleineKolom('a', [1], { jaar: 2023, sleutel: 'a:2023' });
  const dubbel = kleineKolom('a', [2], { sleutel: 'a2' });
  const oud = kleineKolom('a', [1], { sleutel: 'a@leeftijd=65_plus', dimensies: { leeftijd: '65_plus' } });
  const b = kleineKolom('b', [1]);
  const b2023 = kleineKolom('b', [1], { jaar: 2023, sleutel: 'b:2023' });
  const bOud = kleineKolom('b', [1], { sleutel: 'b@leeftijd=65_plus', dimensies: { leeftijd: '65_plus' } });
  const c = kleineKolom('c', [1]);
  test.each<[string, readonly ReturnType<typeof kleineKolom>[], readonly string[], unknown]>([
    [
      'go together',
      [a2023, a, b, b2023, c],
      ['b'],
      [
        [a2023, [b2023]],
        [a, [b]],
      ],
    ],
    ['go together when all are there', [a, a2023, b, b2023, c], ['c', 'b'], [[a, [c, b]]]],
    [
      'go together by dimensions',
      [oud, a, b, bOud],
      ['b'],
      [
        [oud, [bOud]],
        [a, [b]],
      ],
    ],
    ['are the first ones', [a, dubbel, b], ['b'], [[a, [b]]]],
    ['are none without the others', [a, b2023], ['b'], []],
    ['are none without the first', [b], ['b'], []],
  ])('%s', (_, kolommen, andere, verwacht) => {
    expect(listKolomgroepen(kleineTabel([A], kolommen), 'a', andere)).toEqual(verwacht);
  });
});

describe('a group above its whole', () => {
  const check = (deel: number | 'geheim', heel: number | 'geheim', anders: object = {}, gebied: string = A) =>
    checkGroepen(
      kleineTabel([gebied], [kleineKolom('aantal_65_plus', [deel], anders), kleineKolom('aantal_inwoners', [heel])]),
    );
  const boven = (waarde: number, heel: number, code: string = A) =>
    meld('waarschuwing', 'groep_boven_totaal', [code, 'aantal_65_plus'], {
      code,
      sleutel: 'aantal_65_plus',
      waarde,
      totaal: 'aantal_inwoners',
      boven: heel,
    });
  test.each<[string, number | 'geheim', number | 'geheim', object, string, object[]]>([
    ['is told above two margins', 109, 100, {}, A, [boven(109, 100)]],
    ['is not told at two margins', 108, 100, {}, A, []],
    ['is not told below', 10, 100, {}, A, []],
    ['is told by one in a gemeente', 101, 100, {}, GEMEENTE, [boven(101, 100, GEMEENTE)]],
    ['is not told when it is the whole', 100, 100, {}, GEMEENTE, []],
    ['is not told of an estimate', 200, 100, geschat(1), A, []],
    ['is not told of a missing group', 'geheim', 100, {}, A, []],
    ['is not told of a missing whole', 100, 'geheim', {}, A, []],
    ['has the margin of its own column', 105, 100, { ...ASELECT, ...grenzen([104], [106]) }, A, []],
    ['has the margin of its own column, and is told', 106, 100, grenzen([105], [107]), A, [boven(106, 100)]],
  ])('%s', (_, deel, heel, anders, gebied, verwacht) => {
    expect(check(deel, heel, anders, gebied)).toEqual(verwacht);
  });

  test('is told of men and women, of every area, by margins that someone names', () => {
    const tabel = kleineTabel(
      [A, B],
      [
        kleineKolom('aantal_inwoners', [10, 10]),
        kleineKolom('aantal_mannen', [12, 13]),
        kleineKolom('aantal_vrouwen', [13, 1]),
      ],
    );
    const params = (code: string, sleutel: string, waarde: number) =>
      meld('waarschuwing', 'groep_boven_totaal', [code, sleutel], {
        code,
        sleutel,
        waarde,
        totaal: 'aantal_inwoners',
        boven: 10,
      });
    expect(checkGroepen(tabel)).toEqual([]);
    expect(checkGroepen(tabel, { aantal: 1 })).toEqual([
      params(B, 'aantal_mannen', 13),
      params(A, 'aantal_vrouwen', 13),
    ]);
  });
});

describe('a sum of areas', () => {
  const check = (
    gebieden: readonly (string | ReturnType<typeof kleinGebied>)[],
    waarden: readonly (number | 'geheim')[],
    anders: object = {},
    sleutel = 'aantal_inwoners',
  ) => checkSommen(kleineTabel(gebieden, [kleineKolom(sleutel, waarden, anders)]), undefined, () => true);
  const afwijking = (code: string, anders: object) => {
    const params = { code, sleutel: 'aantal_inwoners', delen: 2, soort: 'buurt', marge: 12, ...anders };
    const onder = 'rest' in anders;
    return [
      meld(
        onder ? 'info' : 'waarschuwing',
        onder ? 'som_onder_gemeente' : 'som_wijkt_af',
        [code, 'aantal_inwoners'],
        params,
      ),
    ];
  };
  test.each<[string, readonly string[], readonly (number | 'geheim')[], object, object[]]>([
    ['of a wijk at its margin', [WIJK, A, B], [112, 50, 50], {}, []],
    ['of a wijk above its margin', [WIJK, A, B], [113, 50, 50], {}, afwijking(WIJK, { som: 100, waarde: 113 })],
    ['of a wijk below its margin', [WIJK, A, B], [87, 50, 50], {}, afwijking(WIJK, { som: 100, waarde: 87 })],
    ['of a wijk at its margin below', [A, B, WIJK], [50, 50, 88], {}, []],
    ['of a wijk without its buurten', [WIJK], [100], {}, []],
    ['of a wijk with buurten of another', [WIJK, 'BU00802101'], [100, 1], {}, []],
    ['of a wijk with a missing buurt', [WIJK, A, B], [200, 'geheim', 50], {}, []],
    ['of a wijk that is missing', [WIJK, A, B], ['geheim', 50, 50], {}, []],
    ['of an estimated wijk', [WIJK, A, B], [500, 50, 50], geschat(0, 1, 0), []],
    ['of an estimate itself', [WIJK, A, B], [500, 50, 50], geschat(1, 0, 0), []],
    [
      'of a gemeente that is more',
      [GEMEENTE, A, B],
      [109, 50, 50],
      {},
      afwijking(GEMEENTE, { som: 100, waarde: 109, marge: 8, rest: 9 }),
    ],
    ['of a gemeente at its margin', [GEMEENTE, A, B], [108, 50, 50], {}, []],
    [
      'of a gemeente that is less',
      [GEMEENTE, A, B],
      [91, 50, 50],
      {},
      afwijking(GEMEENTE, { som: 100, waarde: 91, marge: 8 }),
    ],
    [
      'of hectares of a gemeente',
      [GEMEENTE, A, B],
      [102, 50, 50],
      { eenheid: 'ha' },
      afwijking(GEMEENTE, { som: 100, waarde: 102, marge: 1 }),
    ],
    [
      'of a gemeente by its wijken and its buurten',
      [GEMEENTE, WIJK, A, B],
      [200, 100, 50, 50],
      {},
      [
        ...afwijking(GEMEENTE, { delen: 1, soort: 'wijk', som: 100, waarde: 200, marge: 4, rest: 100 }),
        ...afwijking(GEMEENTE, { som: 100, waarde: 200, marge: 8, rest: 100 }),
      ],
    ],
    [
      'of the country',
      [LAND, GEMEENTE, 'GM0599', A],
      [100, 50, 51, 50],
      {},
      afwijking(LAND, { soort: 'gemeente', som: 101, waarde: 100, marge: 0 }),
    ],
    ['of a buurt', [A], [5], {}, []],
    ['of a composed area', ['AB', A], [5, 100], {}, []],
  ])('%s', (_, gebieden, waarden, anders, verwacht) => {
    expect(check(gebieden, waarden, anders)).toEqual(verwacht);
  });

  test('is of figures that add up, and that are chosen', () => {
    expect(check([WIJK, A], [500, 5], {}, 'percentage_koopwoningen')).toEqual([]);
    const tabel = kleineTabel(
      [WIJK, A],
      [kleineKolom('aantal_inwoners', [500, 5]), kleineKolom('aantal_mannen', [500, 5])],
    );
    const gekozen = checkSommen(tabel, { aantal: 1 }, (sleutel) => sleutel === 'aantal_mannen');
    expect(gekozen.map(({ pad, params }) => [...pad, params.marge])).toEqual([[WIJK, 'aantal_mannen', 2]]);
  });

  test('allows for what a sum of floats is off', () => {
    const gemeten = (waarde: number) =>
      check([GEMEENTE, A], [waarde, 2e9], { eenheid: 'km', aggregatie: { soort: 'som' } });
    expect(gemeten(2e9 - 1)).toEqual([]);
    expect(gemeten(2e9 - 3)).toHaveLength(1);
  });
});

describe('a division', () => {
  type Cel = number | 'geheim';
  const check = (inwoners: Cel, mannen: Cel, vrouwen: Cel, anders: object = {}) =>
    checkVerdelingen(
      kleineTabel(
        [A],
        [
          kleineKolom('aantal_inwoners', [inwoners]),
          kleineKolom('aantal_mannen', [mannen]),
          kleineKolom('aantal_vrouwen', [vrouwen], anders),
        ],
      ),
    );
  const afwijking = (waarde: number, som: number, anders: object = {}) => [
    meld('waarschuwing', 'verdeling_wijkt_af', [A, 'aantal_inwoners'], {
      code: A,
      delen: ['aantal_mannen', 'aantal_vrouwen'],
      som,
      totaal: 'aantal_inwoners',
      waarde,
      marge: 12,
      ...anders,
    }),
  ];
  test.each<[string, Cel, Cel, Cel, object, object[]]>([
    ['that adds up', 100, 50, 50, {}, []],
    ['at its margin', 112, 50, 50, {}, []],
    ['below its margin', 113, 50, 50, {}, afwijking(113, 100)],
    ['above its margin', 87, 50, 50, {}, afwijking(87, 100)],
    ['with a missing whole', 'geheim', 50, 50, {}, []],
    ['with one of two groups', 10, 'geheim', 50, {}, []],
    ['with an estimated group', 10, 50, 50, geschat(1), []],
    ['with a group that is exact', 109, 50, 50, grenzen([50], [50]), afwijking(109, 100, { marge: 8 })],
  ])('%s', (_, inwoners, mannen, vrouwen, anders, verwacht) => {
    expect(check(inwoners, mannen, vrouwen, anders)).toEqual(verwacht);
  });

  const huishoudens = (heel: Cel, alleen: Cel, zonder: Cel, met: Cel) =>
    checkVerdelingen(
      kleineTabel(
        [GEMEENTE],
        [
          kleineKolom('aantal_huishoudens', [heel], exact),
          kleineKolom('aantal_eenpersoonshuishoudens', [alleen], exact),
          kleineKolom('aantal_huishoudens_zonder_kinderen', [zonder], exact),
          kleineKolom('aantal_huishoudens_met_kinderen', [met], exact),
        ],
      ),
    ).map(({ params }) => [params.som, params.waarde, params.delen]);
  test.each<[string, Cel, Cel, Cel, Cel, unknown]>([
    ['may be less, with two of three groups', 100, 10, 'geheim', 20, []],
    ['may be the whole, with two of three groups', 30, 10, 'geheim', 20, []],
    [
      'is not more, with two of three groups',
      29,
      10,
      'geheim',
      20,
      [[30, 29, ['aantal_eenpersoonshuishoudens', 'aantal_huishoudens_met_kinderen']]],
    ],
    ['is not told with one of three groups', 5, 'geheim', 'geheim', 20, []],
    ['is not told with no group', 5, 'geheim', 'geheim', 'geheim', []],
  ])('%s', (_, heel, alleen, zonder, met, verwacht) => {
    expect(huishoudens(heel, alleen, zonder, met)).toEqual(verwacht);
  });
});

describe('checkKerncijfers', () => {
  const tabel = () =>
    kleineTabel(
      [WIJK, A],
      [
        kleineKolom('aantal_inwoners', [100, 200]),
        kleineKolom('aantal_mannen', [10, 20]),
        kleineKolom('aantal_vrouwen', [300, 20]),
      ],
    );
  const korte = (options?: Parameters<typeof checkKerncijfers>[1]) =>
    checkKerncijfers(tabel(), options).map(({ code, pad }) => [code.replace('kerncijfers.', ''), ...pad]);
  const groep = ['groep_boven_totaal', WIJK, 'aantal_vrouwen'];
  const som = (sleutel: string) => ['som_wijkt_af', WIJK, sleutel];
  const verdeling = (code: string) => ['verdeling_wijkt_af', code, 'aantal_inwoners'];

  test('tells of groups, sums and divisions, in that order', () => {
    const alle = [
      groep,
      som('aantal_inwoners'),
      som('aantal_mannen'),
      som('aantal_vrouwen'),
      verdeling(WIJK),
      verdeling(A),
    ];
    expect(korte()).toEqual(alle);
    expect(korte({})).toEqual(alle);
  });

  test.each<[string, Parameters<typeof checkKerncijfers>[1], unknown]>([
    ['that are chosen', { sleutels: ['aantal_vrouwen'] }, [groep, som('aantal_vrouwen')]],
    [
      'that are chosen by a year',
      { sleutels: ['aantal_inwoners:2024'] },
      [som('aantal_inwoners'), verdeling(WIJK), verdeling(A)],
    ],
    ['of none', { sleutels: [] }, []],
    ['of a key that is not there', { sleutels: ['x'] }, []],
    ['beyond margins', { marges: { aantal: 1000 } }, []],
    ['beyond no margin', { marges: { aantal: 0 }, sleutels: ['aantal_mannen'] }, [som('aantal_mannen')]],
  ])('tells of figures %s', (_, options, verwacht) => {
    expect(korte(options)).toEqual(verwacht);
  });

  test.each<[string, object, object]>([
    [
      'a margin below 0',
      { marges: { aantal: 1, km: -1 } },
      weiger('marge_ongeldig', ['marges', 'km'], { eenheid: 'km', waarde: -1 }),
    ],
    [
      'a margin without end',
      { marges: { km: Number.POSITIVE_INFINITY } },
      weiger('marge_ongeldig', ['marges', 'km'], { eenheid: 'km', waarde: 'Infinity' }),
    ],
  ])('refuses %s', (_, options, verwacht) => {
    expect(weigering(() => checkKerncijfers(tabel(), options))).toEqual(verwacht);
  });

  test('refuses other options, and what is no table', () => {
    expect(weigering(() => checkKerncijfers(tabel(), { marges: 5 } as never))?.code).toBe('kern.document_ongeldig');
    expect(weigering(() => checkKerncijfers(tabel(), { sleutels: [5] } as never))?.code).toBe('kern.document_ongeldig');
    expect(weigering(() => checkKerncijfers({} as never))?.code).toBe('kerncijfers.tabel_ongeldig');
  });
});
