/** Figures of several areas together: sums, means, their bounds, and the count by which a mean is weighted. */
import { describe, expect, test } from 'vitest';
import type { Meting } from '../../src/kerncijfers/interval/meting.js';
import { checkDekking } from '../../src/kerncijfers/samenstelling/checkDekking.js';
import { combineCellen, type Deel } from '../../src/kerncijfers/samenstelling/combineCellen.js';
import { combineKolommen } from '../../src/kerncijfers/samenstelling/combineKolommen.js';
import { computeGrenzen } from '../../src/kerncijfers/samenstelling/computeGrenzen.js';
import { findGewicht } from '../../src/kerncijfers/samenstelling/findGewicht.js';
import type { Aggregatie } from '../../src/kerncijfers/themas/catalogusitem.js';
import {
  A,
  ASELECT,
  B,
  geschat,
  grenzen,
  kleineKolom,
  kleineTabel,
  meld,
  weiger,
  weigering,
} from './kleineKolommen.js';

const som = { soort: 'som' } as const;
const geen = { soort: 'geen' } as const;
const gemiddelde = (...gewichten: readonly string[]): Aggregatie => ({ soort: 'gewogen_gemiddelde', gewichten });

const meting = (cel: number | Meting): Meting => (typeof cel === 'number' ? { waarde: cel } : cel);
const deel = (cel: number | Meting, gewicht: number | Meting = 1, aandeel = 1): Deel => ({
  cel: meting(cel),
  gewicht: meting(gewicht),
  aandeel,
});
const tussen = (waarde: number, onder: number, boven: number) => ({ waarde, onder, boven });

test.each([
  [0, undefined],
  [1, undefined],
  [0.5, undefined],
  [-0.1, -0.1],
  [1.1, 1.1],
  [Number.NaN, 'NaN'],
  [Number.POSITIVE_INFINITY, 'Infinity'],
])('a coverage of %d', (minDekking, waarde) => {
  const verwacht = waarde === undefined ? undefined : weiger('dekking_ongeldig', ['minDekking'], { waarde });
  expect(weigering(() => checkDekking(minDekking))).toEqual(verwacht);
});

describe('the bounds of a mean', () => {
  const weegdeel = (onder: number, boven: number, minGewicht: number, maxGewicht: number) => ({
    onder,
    boven,
    minGewicht,
    maxGewicht,
  });
  test.each<[string, readonly ReturnType<typeof weegdeel>[], number, number]>([
    ['of one part', [weegdeel(1, 3, 2, 5)], 1, 3],
    ['of exact parts', [weegdeel(1, 1, 1, 1), weegdeel(4, 4, 2, 2)], 3, 3],
    // 7 by 3 and 3 by 1: 24 / 4. 1 by 2 and 5 by 1: 7 / 3.
    ['of weights between bounds', [weegdeel(1, 3, 1, 2), weegdeel(5, 7, 1, 3)], 2.33333333333, 6],
    ['of weights that may be nothing', [weegdeel(1, 1, 0, 1), weegdeel(2, 2, 0, 1)], 1, 2],
    ['of weights that may be nothing, but for one', [weegdeel(1, 1, 0, 1), weegdeel(2, 2, 1, 1)], 1.5, 2],
    ['of nothing', [weegdeel(0, 0, 1, 1)], 0, 0],
    ['below nothing', [weegdeel(-3, -1, 1, 1), weegdeel(-5, -5, 1, 1)], -4, -3],
    // 9 by 2 makes 18 / 2; 6 by 2 would lower it. 3 by 4, 6 by 1 and 9 by 1 make 27 / 6.
    ['of three parts', [weegdeel(3, 3, 1, 4), weegdeel(9, 9, 1, 2), weegdeel(6, 6, 1, 2)], 4.5, 6.75],
  ])('%s', (_, delen, onder, boven) => {
    expect(computeGrenzen(delen)).toEqual({ onder, boven });
  });
});

describe('a sum', () => {
  test.each<[string, readonly Deel[], Meting]>([
    ['of nothing', [], { reden: 'niet_geleverd' }],
    ['of no share', [deel(5, 1, 0)], { reden: 'niet_geleverd' }],
    ['of one', [deel(5)], { waarde: 5 }],
    ['of two', [deel(5), deel(0.1)], { waarde: 5.1 }],
    ['of shares', [deel(5, 1, 0.5), deel(8, 1, 0.25), deel(100, 1, 0)], { waarde: 4.5 }],
    ['of a share below 0', [deel(5, 1, -1), deel(8)], { waarde: 8 }],
    ['without noise', [deel(0.1), deel(0.2)], { waarde: 0.3 }],
    ['with a missing part', [deel(5), deel({ reden: 'geheim' })], { reden: 'geheim' }],
    ['with a missing part of no share', [deel(5), deel({ reden: 'geheim' }, 1, 0)], { waarde: 5 }],
    [
      'with missing parts',
      [deel({ reden: 'niet_geleverd' }), deel({ reden: 'onbekend' }), deel({ reden: 'niet_gepubliceerd' })],
      { reden: 'niet_gepubliceerd' },
    ],
    [
      'with a part that does not apply',
      [deel({ reden: 'niet_van_toepassing' }), deel(1)],
      { reden: 'niet_van_toepassing' },
    ],
    ['with bounds', [deel(tussen(5, 4, 7), 1, 0.5), deel(tussen(10, 9, 12))], tussen(12.5, 11, 15.5)],
    ['with bounds of some', [deel(tussen(5, 4, 7)), deel(10)], { waarde: 15 }],
    ['with a lower bound of one', [deel({ waarde: 5, onder: 4 })], { waarde: 5 }],
    ['with an upper bound of one', [deel({ waarde: 5, boven: 4 })], { waarde: 5 }],
    ['with bounds that do not hold it', [deel(tussen(5, 6, 4))], tussen(5, 5, 5)],
    ['with an estimate', [deel({ waarde: 5, geschat: true }), deel(1)], { waarde: 6, geschat: true }],
  ])('%s', (_, delen, verwacht) => {
    expect(combineCellen(delen, som, 1)).toStrictEqual(verwacht);
  });
});

describe('a figure that does not combine', () => {
  test.each<[string, readonly Deel[], Meting]>([
    ['is that of a whole area', [deel(5)], { waarde: 5 }],
    ['is the reason of a whole area', [deel({ reden: 'geheim' })], { reden: 'geheim' }],
    ['is not that of a part', [deel(5, 1, 0.5)], { reden: 'niet_van_toepassing' }],
    ['is not that of two', [deel(5), deel(5)], { reden: 'niet_van_toepassing' }],
    ['is not that of none', [], { reden: 'niet_van_toepassing' }],
  ])('%s', (_, delen, verwacht) => {
    expect(combineCellen(delen, geen, 1)).toEqual(verwacht);
  });
});

describe('a mean', () => {
  test.each<[string, readonly Deel[], number, Meting]>([
    ['of nothing', [], 1, { reden: 'niet_geleverd' }],
    ['of one', [deel({ waarde: 5, geschat: true }, { reden: 'geheim' }, 0.5)], 1, { waarde: 5, geschat: true }],
    ['of one with a share', [deel(5), deel(9, 1, 0)], 1, { waarde: 5 }],
    ['of two', [deel(2, 1), deel(4, 3)], 1, { waarde: 3.5 }],
    ['of shares', [deel(2, 1), deel(4, 3, 1 / 3)], 1, { waarde: 3 }],
    ['of a part without weight', [deel(2, 1), deel({ reden: 'geheim' }, 0)], 1, { waarde: 2 }],
    ['of parts without weight', [deel(2, 0), deel({ reden: 'geheim' }, 0)], 1, { reden: 'niet_van_toepassing' }],
    ['with a missing part', [deel(2, 1), deel({ reden: 'geheim' }, 1)], 1, { reden: 'geheim' }],
    ['with a missing part, covered', [deel(2, 1), deel({ reden: 'geheim' }, 1)], 0.5, { waarde: 2 }],
    ['with a missing part, not covered', [deel(2, 1), deel({ reden: 'geheim' }, 1)], 0.51, { reden: 'geheim' }],
    ['with missing parts', [deel({ reden: 'onbekend' }, 1), deel({ reden: 'geheim' }, 1)], 0, { reden: 'geheim' }],
    ['covered by floats', [deel(2, 0.1), deel(2, 0.2), deel({ reden: 'geheim' }, 0.7)], 0.3, { waarde: 2 }],
    ['with a missing weight', [deel(2, 1), deel(4, { reden: 'onbekend' })], 0, { reden: 'onbekend' }],
    [
      'with missing weights',
      [deel(2, { reden: 'niet_geleverd' }), deel(4, { reden: 'geheim' })],
      0,
      { reden: 'geheim' },
    ],
    ['with bounds', [deel(tussen(2, 1, 3), 1), deel(tussen(4, 4, 8), 3)], 1, tussen(3.5, 3.25, 6.75)],
    [
      'with bounds of weights',
      [deel(tussen(2, 1, 3), tussen(1, 1, 2)), deel(tussen(6, 5, 7), tussen(2, 1, 3))],
      1,
      { waarde: 4.66666666667, onder: 2.33333333333, boven: 6 },
    ],
    [
      'with bounds of weights and shares',
      [deel(tussen(2, 1, 3), tussen(2, 2, 4), 0.5), deel(tussen(6, 5, 7), tussen(2, 1, 3))],
      1,
      { waarde: 4.66666666667, onder: 2.33333333333, boven: 6 },
    ],
    [
      'with a weight below 0 at least',
      [deel(tussen(2, 2, 2), tussen(1, -5, 1)), deel(tussen(4, 4, 4), 1)],
      1,
      tussen(3, 3, 4),
    ],
    ['with bounds of some', [deel(tussen(2, 1, 3), 1), deel(4, 1)], 1, { waarde: 3 }],
    ['with a lower bound of one', [deel(tussen(2, 1, 3), 1), deel({ waarde: 4, onder: 3 }, 1)], 1, { waarde: 3 }],
    ['with bounds of those with a weight', [deel(tussen(2, 1, 3), 1), deel(4, 0)], 1, tussen(2, 1, 3)],
    [
      'with bounds of one that may have a weight',
      [deel(tussen(2, 1, 3), 1), deel(tussen(6, 5, 7), tussen(0, 0, 1))],
      1,
      tussen(2, 1, 5),
    ],
    [
      'with bounds, of those with a figure',
      [deel(tussen(2, 1, 3), 1), deel({ reden: 'geheim' }, 1)],
      0.5,
      tussen(2, 1, 3),
    ],
    ['with an estimate', [deel({ waarde: 2, geschat: true }, 1), deel(4, 1)], 1, { waarde: 3, geschat: true }],
    ['with an estimated weight', [deel(2, 1), deel(4, { waarde: 1, geschat: true })], 1, { waarde: 3, geschat: true }],
    [
      'with an estimate of no weight',
      [deel({ waarde: 2, geschat: true }, 0), deel(4, 1), deel(4, 1)],
      1,
      { waarde: 4 },
    ],
  ])('%s', (_, delen, minDekking, verwacht) => {
    expect(combineCellen(delen, gemiddelde(), minDekking)).toStrictEqual(verwacht);
  });
});

describe('the weight of a mean', () => {
  const kolom = kleineKolom('m', [1]);
  const p = kleineKolom('p', [1]);
  const p2023 = kleineKolom('p', [1], { jaar: 2023, sleutel: 'p:2023' });
  const p2025 = kleineKolom('p', [1], { jaar: 2025, sleutel: 'p:2025' });
  const p2020 = kleineKolom('p', [1], { jaar: 2020, sleutel: 'p:2020' });
  const q = kleineKolom('q', [1]);
  const q2023 = kleineKolom('q', [1], { jaar: 2023, sleutel: 'q:2023' });
  const pOud = kleineKolom('p', [1], { sleutel: 'p@leeftijd=65_plus', dimensies: { leeftijd: '65_plus' } });
  const vervangen = (gewicht: string, liever: string) => [
    meld('info', 'gewicht_vervangen', ['m'], { sleutel: 'm', gewicht, liever }),
  ];
  const ontbreekt = (...gewichten: readonly string[]) => [
    meld('waarschuwing', 'gewicht_ontbreekt', ['m'], { sleutel: 'm', gewichten }),
  ];
  test.each<[string, readonly ReturnType<typeof kleineKolom>[], readonly string[], object | undefined, object[]]>([
    ['is its first choice', [q, p], ['p', 'q'], p, []],
    ['is its second choice', [q], ['p', 'q'], q, vervangen('q', 'p')],
    ['is its second choice of the year', [p2023, q], ['p', 'q'], q, vervangen('q', 'p')],
    ['is its first choice of another year', [q2023, p2023], ['p', 'q'], p2023, vervangen('p:2023', 'p:2024')],
    ['is of the nearest year', [p2020, p2023], ['p'], p2023, vervangen('p:2023', 'p:2024')],
    ['is of the later of two years as near', [p2023, p2025], ['p'], p2025, vervangen('p:2025', 'p:2024')],
    ['is of its year', [p2025, p, p2023], ['p'], p, []],
    ['is of everybody', [pOud, p], ['p'], p, []],
    ['is not of a part', [pOud], ['p'], undefined, ontbreekt('p')],
    ['is of the part that is named', [p, pOud], ['p@leeftijd=65_plus'], pOud, []],
    ['is of the year that is named', [p, p2023], ['p:2023'], p2023, vervangen('p:2023', 'p:2024')],
    ['is missing', [kleineKolom('x', [1])], ['p', 'q'], undefined, ontbreekt('p', 'q')],
  ])('%s', (_, kolommen, gewichten, gekozen, bevindingen) => {
    const uit = findGewicht(kleineTabel([A], [kolom, ...kolommen]), kolom, gemiddelde(...gewichten));
    expect(uit).toStrictEqual({ ...(gekozen && { kolom: gekozen }), bevindingen });
    expect(uit.kolom).toBe(gekozen);
  });

  test.each([som, geen])('is none for %j', (aggregatie) => {
    expect(findGewicht(kleineTabel([A], [kolom]), kolom, aggregatie)).toEqual({ bevindingen: [] });
  });
});

describe('the columns of new areas', () => {
  const stuk = (rij: number | undefined, inwoners = 1, oppervlakte = 1) => ({ rij, inwoners, oppervlakte });
  const combine = (
    kolommen: readonly ReturnType<typeof kleineKolom>[],
    ...groepen: readonly (readonly ReturnType<typeof stuk>[])[]
  ) => combineKolommen(kleineTabel([A, B], kolommen), groepen, 1);

  test('are sums of shares of people, and of land in hectares', () => {
    const kolommen = [
      kleineKolom('a', [10, 20], { aggregatie: som, eenheid: 'km', ...geschat(0, 0) }),
      kleineKolom('b', [10, 20], { aggregatie: som, eenheid: 'ha' }),
    ];
    expect(combine(kolommen, [stuk(0, 0.5, 0.1), stuk(1)], [stuk(1)])).toEqual({
      kolommen: [
        kleineKolom('a', [25, 20], { aggregatie: som, eenheid: 'km' }),
        kleineKolom('b', [21, 20], { aggregatie: som, eenheid: 'ha' }),
      ],
      bevindingen: [],
    });
  });

  test('are means weighted by people or by land, with their bounds', () => {
    const mensen = kleineKolom('mensen', [1, 3], { aggregatie: som });
    const land = kleineKolom('land', [1, 3], { aggregatie: som, eenheid: 'ha' });
    const kolom = (sleutel: string, gewicht: string, cellen: readonly number[], anders: object = {}) =>
      kleineKolom(sleutel, cellen, { aggregatie: gemiddelde(gewicht), eenheid: 'x', ...anders });
    const kolommen = [mensen, land, kolom('m', 'mensen', [2, 4], ASELECT), kolom('d', 'land', [2, 4])];
    const uit = combine(kolommen, [stuk(0, 1, 0), stuk(1)]);
    expect(uit).toEqual({
      kolommen: [
        kleineKolom('mensen', [4], { aggregatie: som }),
        kleineKolom('land', [3], { aggregatie: som, eenheid: 'ha' }),
        kolom('m', 'mensen', [3.5], { ...ASELECT, ...grenzen([0], [7.5]) }),
        kolom('d', 'land', [4]),
      ],
      bevindingen: [],
    });
  });

  test('are missing where an area or a weight is', () => {
    const kolommen = [
      kleineKolom('a', [10, 20], { aggregatie: som }),
      kleineKolom('m', [10, 20], { aggregatie: gemiddelde('x') }),
    ];
    expect(combine(kolommen, [stuk(0), stuk(undefined)], [stuk(7)], [stuk(0), stuk(1)])).toEqual({
      kolommen: [
        kleineKolom('a', ['niet_geleverd', 'niet_geleverd', 30], { aggregatie: som }),
        kleineKolom('m', ['niet_geleverd', 'niet_geleverd', 'niet_geleverd'], { aggregatie: gemiddelde('x') }),
      ],
      bevindingen: [meld('waarschuwing', 'gewicht_ontbreekt', ['m'], { sleutel: 'm', gewichten: ['x'] })],
    });
  });

  test('need a part of the weight', () => {
    const kolommen = [
      kleineKolom('mensen', [1, 1], { aggregatie: som }),
      kleineKolom('m', [2, 'geheim'], { aggregatie: gemiddelde('mensen') }),
    ];
    const waarde = (minDekking: number) =>
      combineKolommen(kleineTabel([A, B], kolommen), [[stuk(0), stuk(1)]], minDekking).kolommen[1]?.waarden[0];
    expect([waarde(0.5), waarde(1)]).toEqual([2, Number.NaN]);
  });
});
