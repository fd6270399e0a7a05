/** How sure a figure is: the bounds of its column, else those of its rounding; and what true count is behind it. */
import { describe, expect, test } from 'vitest';
import { createGemetenKolom } from '../../src/kerncijfers/interval/createGemetenKolom.js';
import { findAantalverdeling } from '../../src/kerncijfers/interval/findAantalverdeling.js';
import { getBereik } from '../../src/kerncijfers/interval/getBereik.js';
import { getInterval } from '../../src/kerncijfers/interval/getInterval.js';
import { hasGrenzen } from '../../src/kerncijfers/interval/hasGrenzen.js';
import { isBasis } from '../../src/kerncijfers/interval/isBasis.js';
import { listAfrondingen } from '../../src/kerncijfers/interval/listAfrondingen.js';
import { readInterval } from '../../src/kerncijfers/interval/readInterval.js';
import { readMeting } from '../../src/kerncijfers/interval/readMeting.js';
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
  WIJK,
  weiger,
  weigering,
} from './kleineKolommen.js';

const GEEN = Number.NaN;
const interval = (waarde: number, onder: number, boven: number, soort: string) => ({ waarde, onder, boven, soort });
const onbekend = (waarde: number) => ({ waarde, soort: 'onbekend' });
const soort = (naam: 'interval95' | 'overgenomen') => ({ nauwkeurigheid: { soort: naam } }) as const;

describe('the interval of a cell', () => {
  const read = (waarde: number, anders: object, gebied: string = A, sleutel = 'eigen') =>
    readInterval(kleineKolom(sleutel, [waarde], anders), kleinGebied(gebied), 0);

  test('has the reason of a missing figure', () => {
    const kolom = kleineKolom('a', ['geheim', 5], { ...grenzen([1, 4], [2, 6]), ...ASELECT });
    expect(readInterval(kolom, kleinGebied(A), 0)).toEqual({ reden: 'geheim' });
    expect(readInterval(kolom, kleinGebied(A), 1)).toEqual(interval(5, 4, 6, 'aselect'));
  });

  test.each<[string, number, object, object]>([
    ['of no kind', 5, grenzen([4], [7]), interval(5, 4, 7, 'grenzen')],
    ['of no width', 5, grenzen([5], [5]), interval(5, 5, 5, 'exact')],
    ['without width below', 5, grenzen([5], [7]), interval(5, 5, 7, 'grenzen')],
    ['without width above', 5, grenzen([4], [5]), interval(5, 4, 5, 'grenzen')],
    ['of the rounding of the column', 5, { ...grenzen([4], [7]), ...ASELECT }, interval(5, 4, 7, 'aselect')],
    ['of no width and random rounding', 5, { ...grenzen([5], [5]), ...ASELECT }, interval(5, 5, 5, 'exact')],
    ['of no width and rounding', 5, { ...grenzen([5], [5]), ...afgerond(10) }, interval(5, 5, 5, 'afgerond')],
    ['of no width and a survey', 5, { ...grenzen([5], [5]), ...soort('interval95') }, interval(5, 5, 5, 'interval95')],
    ['of a survey', 5, { ...grenzen([4], [7]), ...soort('interval95') }, interval(5, 4, 7, 'interval95')],
    [
      'of an estimate in a survey',
      5,
      { ...grenzen([4], [7]), ...soort('interval95'), ...geschat(1) },
      interval(5, 4, 7, 'grenzen'),
    ],
    [
      'of an estimate that was taken over',
      5,
      { ...grenzen([4], [7]), ...soort('overgenomen'), ...geschat(1) },
      interval(5, 4, 7, 'overgenomen'),
    ],
    [
      'of a figure among those that were taken over',
      5,
      { ...grenzen([4], [7]), ...soort('overgenomen'), ...geschat(0) },
      interval(5, 4, 7, 'grenzen'),
    ],
    ['of an estimate of no kind', 5, { ...grenzen([4], [7]), ...geschat(1) }, interval(5, 4, 7, 'grenzen')],
    ['that lack the lower one', 5, { boven: Float64Array.of(7), ...ASELECT }, onbekend(5)],
    ['that lack the upper one', 5, { onder: Float64Array.of(4), ...ASELECT }, onbekend(5)],
    ['that lack the lower one of the cell', 5, { ...grenzen([GEEN], [7]), ...ASELECT }, onbekend(5)],
    ['that lack the upper one of the cell', 5, { ...grenzen([4], [GEEN]), ...ASELECT }, onbekend(5)],
  ])('has the bounds of the column: %s', (_, waarde, anders, verwacht) => {
    expect(read(waarde, anders)).toEqual(verwacht);
  });

  test.each<[string, number, object, string, object]>([
    ['at random', 345, ASELECT, A, interval(345, 341, 349, 'aselect')],
    ['at random, of a wijk', 345, ASELECT, WIJK, interval(345, 341, 349, 'aselect')],
    ['at random, of a composed area', 345, ASELECT, 'AB', interval(345, 341, 349, 'aselect')],
    ['at random, of a gemeente', 345, ASELECT, GEMEENTE, interval(345, 345, 345, 'exact')],
    ['at random, of the country', 345, ASELECT, LAND, interval(345, 345, 345, 'exact')],
    ['at random, to nobody', 0, ASELECT, A, interval(0, 0, 4, 'aselect')],
    ['at random, near nobody', 3, ASELECT, A, interval(3, 0, 7, 'aselect')],
    ['at random, below nobody', -5, ASELECT, A, interval(-5, -5, -1, 'aselect')],
    ['to tens', 50, { ...afgerond(10), eenheid: 'km' }, A, interval(50, 45, 55, 'afgerond')],
    ['to tens, below 0', 0, { ...afgerond(10), eenheid: 'km' }, A, interval(0, -5, 5, 'afgerond')],
    ['to tens, of a count', 0, afgerond(10), A, interval(0, 0, 5, 'afgerond')],
    ['to tens, of a balance', -10, afgerond(10), A, interval(-10, -15, -5, 'afgerond')],
    ['to one, of a share', 100, { ...afgerond(1), eenheid: 'percentage' }, A, interval(100, 99.5, 100, 'afgerond')],
    ['to one, of a growth', 101, { ...afgerond(1), eenheid: 'percentage' }, A, interval(101, 100.5, 101.5, 'afgerond')],
    ['to tenths, without noise', 0.3, { ...afgerond(0.2), eenheid: 'km' }, A, interval(0.3, 0.2, 0.4, 'afgerond')],
    ['by nobody', 5, {}, A, onbekend(5)],
    ['by a survey', 5, soort('interval95'), A, onbekend(5)],
    ['not, of an estimate', 5, { ...ASELECT, ...geschat(1) }, A, onbekend(5)],
    ['of no estimate', 5, { ...ASELECT, ...geschat(0) }, A, interval(5, 1, 9, 'aselect')],
  ])('has the bounds of its rounding: %s', (_, waarde, anders, gebied, verwacht) => {
    expect(read(waarde, anders, gebied)).toEqual(verwacht);
  });

  test('stays in the range of the catalogue', () => {
    const read1 = (waarde: number) =>
      read(waarde, { ...afgerond(0.2), eenheid: 'x' }, A, 'gemiddelde_huishoudensgrootte');
    expect(read1(1)).toEqual(interval(1, 1, 1.1, 'afgerond'));
  });

  test('is that of an area in a table', () => {
    const tabel = kleineTabel([A, GEMEENTE], [kleineKolom('b', [1, 2]), kleineKolom('a', [5, 10], ASELECT)]);
    expect([getInterval(tabel, A, 'a'), getInterval(tabel, GEMEENTE, 'a'), getInterval(tabel, A, 'b')]).toEqual([
      interval(5, 1, 9, 'aselect'),
      interval(10, 10, 10, 'exact'),
      onbekend(1),
    ]);
    expect(weigering(() => getInterval(tabel, B, 'a'))?.code).toBe('kerncijfers.gebied_onbekend');
  });
});

test('a measurement has bounds where they are asked', () => {
  const kolom = kleineKolom('a', [5, 'geheim', 5], { ...ASELECT, ...geschat(0, 0, 1) });
  const read = (rij: number, metGrenzen: boolean) => readMeting(kolom, kleinGebied(A), rij, metGrenzen);
  expect([read(0, true), read(0, false), read(1, true), read(1, false), read(2, true), read(2, false)]).toEqual([
    { waarde: 5, onder: 1, boven: 9, soort: 'aselect' },
    { waarde: 5 },
    { reden: 'geheim' },
    { reden: 'geheim' },
    { waarde: 5, geschat: true, soort: 'onbekend' },
    { waarde: 5, geschat: true },
  ]);
});

test('a column is made of measurements', () => {
  const kop = { sleutel: 'a', figuur: 'a', eenheid: 'km', bron: { naam: 'x', tabel: 'y', jaar: 2024 } };
  const metingen = [{ waarde: 5, onder: 4, boven: 6 }, { waarde: 7 }, { reden: 'geheim' as const }];
  const kolom = { ...kop, waarden: Float64Array.of(5, 7, GEEN), redenen: Uint8Array.of(0, 0, 2) };
  expect(createGemetenKolom(kop, metingen, true)).toEqual({
    ...kolom,
    onder: Float64Array.of(4, GEEN, GEEN),
    boven: Float64Array.of(6, GEEN, GEEN),
  });
  expect(createGemetenKolom(kop, metingen, false)).toStrictEqual(kolom);
});

test.each<[string, object, boolean]>([
  ['no kind', {}, false],
  ['a rounding', ASELECT, true],
  ['a lower bound', { onder: Float64Array.of(1) }, true],
  ['an upper bound', { boven: Float64Array.of(1) }, true],
])('whether a column of %s may have bounds', (_, anders, metGrenzen) => {
  expect(hasGrenzen(kleineKolom('a', [1], anders))).toBe(metGrenzen);
});

test.each<[string, string, object]>([
  ['gemiddelde_huishoudensgrootte', 'aantal', { min: 1 }],
  ['eigen', 'aantal', { min: 0 }],
  ['eigen', 'percentage', { min: 0, max: 100 }],
  ['eigen', 'km', {}],
])('the range of %s in %s', (figuur, eenheid, bereik) => {
  expect(getBereik({ figuur, eenheid })).toEqual(bereik);
});

test.each([
  [undefined, 'undefined'],
  [{}, 'object'],
])('refuses the range of %j', (kolom, gekregen) => {
  expect(weigering(() => getBereik(kolom as never))).toEqual(
    weiger('kern.type_verkeerd', ['kolom'], { verwacht: 'kolom', gekregen }),
  );
});

test.each([
  [1, false],
  [2, true],
  [10_000, true],
  [10_001, false],
  [2.5, false],
  [GEEN, false],
])('whether %d is a multiple of random rounding', (basis, is) => {
  expect(isBasis(basis)).toBe(is);
});

describe('the counts that are published for a true count', () => {
  test.each<[number, number, readonly (readonly [number, number])[]]>([
    [
      748,
      5,
      [
        [745, 2],
        [750, 3],
      ],
    ],
    [750, 5, [[750, 1]]],
    [0, 5, [[0, 1]]],
    [
      1,
      5,
      [
        [0, 4],
        [5, 1],
      ],
    ],
    [
      1,
      2,
      [
        [0, 1],
        [2, 1],
      ],
    ],
    [-5, 5, []],
    [1.5, 5, []],
    [2 ** 53, 2, []],
    [5, 1, []],
  ])('%d by %d', (waar, basis, verwacht) => {
    expect(listAfrondingen(waar, basis)).toEqual(verwacht.map(([waarde, gewicht]) => ({ waarde, gewicht })));
  });
});

describe('the true counts behind a published count', () => {
  const verdeling = (gemiddelde: number, variantie: number, onder: number, gewichten: readonly number[]) => ({
    waarden: gewichten.map((gewicht, i) => ({ waarde: onder + i, gewicht })),
    gemiddelde,
    variantie,
  });
  test.each<[number, number, object | undefined]>([
    [0, 5, verdeling(4 / 3, 28 / 18, 0, [5, 4, 3, 2, 1])],
    [5, 5, verdeling(5, 4, 1, [1, 2, 3, 4, 5, 4, 3, 2, 1])],
    [2, 2, verdeling(2, 0.5, 1, [1, 2, 1])],
    [3, 3, verdeling(3, 8 / 6, 1, [1, 2, 3, 2, 1])],
    [344, 5, undefined],
    [-5, 5, undefined],
    [2.5, 5, undefined],
    [2 ** 53, 2, undefined],
    [5, 1, undefined],
  ])('%d by %d', (gepubliceerd, basis, verwacht) => {
    expect(findAantalverdeling(gepubliceerd, basis)).toEqual(verwacht);
  });
});
