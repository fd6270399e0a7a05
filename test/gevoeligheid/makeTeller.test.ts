/** The counter of draws, its classes of ranks, and the tree by which sums are added. */
import type { Gevoeligheidsdeel } from 'buurtaanpak/gevoeligheid';
import { describe, expect, test } from 'vitest';
import { chooseBlok } from '../../src/gevoeligheid/trekking/chooseBlok.js';
import { makeEersten } from '../../src/gevoeligheid/trekking/makeEersten.js';
import { makeRangklassen } from '../../src/gevoeligheid/trekking/makeRangklassen.js';
import { makeTeller } from '../../src/gevoeligheid/trekking/makeTeller.js';
import { makeTelling } from '../../src/gevoeligheid/trekking/makeTelling.js';
import { mergeDelen } from '../../src/gevoeligheid/trekking/mergeDelen.js';
import { listPlaatsen, pushKnoop, SOMBLOK, sumKnopen } from '../../src/gevoeligheid/trekking/somboom.js';
import type { Somknoop } from '../../src/gevoeligheid/trekking/telling.js';

const GEEN = Number.NaN;
const f = (...getallen: readonly number[]) => Float64Array.from(getallen);
const i = (...getallen: readonly number[]) => Int32Array.from(getallen);
const u = (...getallen: readonly number[]) => Uint32Array.from(getallen);

describe('makeRangklassen', () => {
  const paren = (aantal: number) => makeRangklassen(aantal).map(({ van, tot }) => [van, tot]);

  test('up to 128 every rank is a class', () => {
    expect(paren(0)).toEqual([]);
    expect(makeRangklassen(2)).toEqual([
      { van: 1, tot: 1 },
      { van: 2, tot: 2 },
    ]);
    expect(paren(128)).toEqual(Array.from({ length: 128 }, (_, rang) => [rang + 1, rang + 1]));
  });

  test('beyond 128 a class grows with the rank, and the last one ends with the buurten', () => {
    expect(paren(129).slice(127)).toEqual([
      [128, 128],
      [129, 129],
    ]);
    expect(paren(140).slice(127)).toEqual([
      [128, 128],
      [129, 133],
      [134, 138],
      [139, 140],
    ]);
    expect(paren(162).slice(-4)).toEqual([
      [144, 148],
      [149, 153],
      [154, 159],
      [160, 162],
    ]);
  });
});

test('a block is 64 draws, and fewer when there are many buurten', () => {
  expect(SOMBLOK).toBe(64);
  expect(
    [1, 2 ** 14, 2 ** 14 + 1, 2 ** 15, 2 ** 15 + 1, 2 ** 16, 2 ** 17, 2 ** 17 + 1, 2 ** 20].map(chooseBlok),
  ).toEqual([64, 64, 32, 32, 16, 16, 8, 8, 8]);
});

test('makeEersten sums the weights of those that were first, and begins again', () => {
  const { add, take } = makeEersten(12, 2);
  expect(take()).toEqual({ eersteRijen: i(), eersteGewichten: f() });
  add(10, f(0.5, 0.25));
  add(2, f(1, 2));
  add(10, f(0.25, 0.5));
  expect(take()).toEqual({ eersteRijen: i(2, 10), eersteGewichten: f(1, 2, 0.75, 0.75) });
  expect(take()).toEqual({ eersteRijen: i(), eersteGewichten: f() });
  add(10, f(8, 16));
  expect(take()).toEqual({ eersteRijen: i(10), eersteGewichten: f(8, 16) });
});

describe('makeTeller', () => {
  const effectief = f(0.75, 0.25);

  test('counts two draws of three buurten, of which one has no score of its own', () => {
    const { add, finish, klassen } = makeTeller(2, 1, f(0.5, GEEN, 0.25), 4, 3);
    expect(klassen).toEqual(makeRangklassen(3));
    add(f(1, 0.5, GEEN, 0.25, 0.5, 0.5), [
      { effectief, maat: 1 },
      { effectief: f(0, 1), maat: 1 },
    ]);
    expect(finish()).toEqual({
      // Of each buurt how often it was first, second, third, and without a score.
      verdeling: u(1, 0, 1, 0, 1, 1, 0, 0, 1, 0, 0, 1),
      inTop: u(1, 1, 1),
      besteRang: i(1, 1, 1),
      slechtsteRang: i(3, 2, 1),
      laagsteScore: f(0.25, 0.5, 0.5),
      hoogsteScore: f(1, 0.5, 0.5),
      knopen: [
        {
          niveau: 0,
          nummer: 3,
          somRang: f(4, 3, 1),
          somRang2: f(10, 5, 1),
          somScore: f(0.25, 1, 0.25),
          somScore2: f(0.3125, 0.5, 0.0625),
          eersteRijen: i(0, 1, 2),
          eersteGewichten: f(0.75, 0.25, 0, 1, 0, 1),
        },
      ],
    });
  });

  test('the top is all ranks up to k; only the first give their weights', () => {
    const { add, finish } = makeTeller(2, 2, f(0, 0, 0), 4);
    add(
      f(3, 2, 1, 5, 5, 5, GEEN, GEEN, 1),
      [1, 1, 1].map((maat) => ({ effectief, maat })),
    );
    const { inTop, knopen } = finish();
    expect(inTop).toEqual(u(2, 2, 2));
    expect(knopen.map(({ nummer, eersteRijen, eersteGewichten }) => [nummer, eersteRijen, eersteGewichten])).toEqual([
      [0, i(0, 1, 2), f(1.5, 0.5, 0.75, 0.25, 1.5, 0.5)],
    ]);
  });

  test('closes a block at 64 draws, and puts two together', () => {
    const vol = (n: number) => Array.from({ length: n }, () => ({ effectief: f(1), maat: 1 }));
    const run = (...delen: readonly number[]) => {
      const { add, finish } = makeTeller(1, 1, f(0), 64);
      for (const n of delen) add(new Float64Array(n).fill(2), vol(n));
      return finish().knopen.map(({ niveau, nummer, somRang, somScore, somScore2, eersteRijen, eersteGewichten }) => [
        [niveau, nummer],
        [somRang[0], somScore[0], somScore2[0], eersteRijen[0], eersteGewichten[0]],
      ]);
    };
    expect(run()).toEqual([]);
    expect(run(63)).toEqual([
      [
        [0, 0],
        [63, 126, 252, 0, 63],
      ],
    ]);
    expect(run(64)).toEqual([
      [
        [0, 0],
        [64, 128, 256, 0, 64],
      ],
    ]);
    expect(run(32, 32, 1)).toEqual([
      [
        [1, 0],
        [65, 130, 260, 0, 65],
      ],
    ]);
    expect(run(64, 64, 64)).toEqual([
      [
        [1, 0],
        [128, 256, 512, 0, 128],
      ],
      [
        [0, 2],
        [64, 128, 256, 0, 64],
      ],
    ]);
  });
});

const knoop = (niveau: number, nummer: number, waarde: number, eerste: Partial<Somknoop> = {}): Somknoop => ({
  niveau,
  nummer,
  somRang: f(waarde, 1),
  somRang2: f(waarde, 2),
  somScore: f(waarde, 3),
  somScore2: f(waarde, 4),
  eersteRijen: i(),
  eersteGewichten: f(),
  ...eerste,
});

describe('the tree of sums', () => {
  test('two halves of a larger node become that node; rows that were first are put together by number', () => {
    const knopen: Somknoop[] = [];
    pushKnoop(knopen, knoop(0, 4, 10, { eersteRijen: i(10, 20), eersteGewichten: f(1, 2, 3, 4) }));
    pushKnoop(knopen, knoop(0, 5, 5, { eersteRijen: i(3, 20), eersteGewichten: f(5, 6, 7, 8) }));
    expect(knopen).toEqual([
      {
        niveau: 1,
        nummer: 2,
        somRang: f(15, 2),
        somRang2: f(15, 4),
        somScore: f(15, 6),
        somScore2: f(15, 8),
        eersteRijen: i(3, 10, 20),
        eersteGewichten: f(5, 6, 1, 2, 10, 12),
      },
    ]);
  });

  test.each<[string, readonly (readonly [number, number])[], readonly (readonly [number, number])[]]>([
    [
      'an odd one waits',
      [
        [0, 1],
        [0, 2],
      ],
      [
        [0, 1],
        [0, 2],
      ],
    ],
    [
      'an even one has its other half',
      [
        [0, 0],
        [0, 1],
      ],
      [[1, 0]],
    ],
    [
      'four become one',
      [
        [0, 0],
        [0, 1],
        [0, 2],
        [0, 3],
      ],
      [[2, 0]],
    ],
    [
      'three become two',
      [
        [0, 0],
        [0, 1],
        [0, 2],
      ],
      [
        [1, 0],
        [0, 2],
      ],
    ],
    [
      'of different levels nothing comes',
      [
        [1, 0],
        [0, 2],
      ],
      [
        [1, 0],
        [0, 2],
      ],
    ],
    [
      'an odd one of a level waits',
      [
        [1, 1],
        [1, 2],
        [1, 3],
      ],
      [
        [1, 1],
        [2, 1],
      ],
    ],
  ])('%s', (_, erin, eruit) => {
    const knopen: Somknoop[] = [];
    for (const [niveau, nummer] of erin) pushKnoop(knopen, knoop(niveau, nummer, 1));
    expect(knopen.map(({ niveau, nummer }) => [niveau, nummer])).toEqual(eruit);
    expect(knopen.reduce((som, { somRang }) => som + somRang[0]!, 0)).toBe(erin.length);
  });

  test('listPlaatsen gives the nodes that blocks add up to', () => {
    const plaatsen = (van: number, tot: number) => listPlaatsen(van, tot).map(({ niveau, nummer }) => [niveau, nummer]);
    expect(listPlaatsen(2, 3)).toEqual([{ niveau: 0, nummer: 2 }]);
    expect(plaatsen(0, 0)).toEqual([]);
    expect(plaatsen(0, 1)).toEqual([[0, 0]]);
    expect(plaatsen(0, 2)).toEqual([[1, 0]]);
    expect(plaatsen(0, 3)).toEqual([
      [1, 0],
      [0, 2],
    ]);
    expect(plaatsen(1, 4)).toEqual([
      [0, 1],
      [1, 1],
    ]);
    expect(plaatsen(1, 8)).toEqual([
      [0, 1],
      [1, 1],
      [2, 1],
    ]);
    expect(plaatsen(4, 7)).toEqual([
      [1, 2],
      [0, 6],
    ]);
    expect(plaatsen(0, 8)).toEqual([[3, 0]]);
  });

  test('sumKnopen adds all of them', () => {
    const eerste = { eersteRijen: i(1), eersteGewichten: f(0.5) };
    expect(sumKnopen([knoop(1, 0, 1), knoop(0, 2, 2, eerste), knoop(0, 3, 4, eerste)])).toEqual({
      somRang: f(7, 3),
      somRang2: f(7, 6),
      somScore: f(7, 9),
      somScore2: f(7, 12),
      eersteRijen: i(1),
      eersteGewichten: f(1),
    });
    expect(sumKnopen([knoop(0, 0, 3)])).toEqual(knoop(0, 0, 3));
  });
});

test('mergeDelen adds counts, keeps extremes and puts the nodes together', () => {
  const deel = (nummer: number, velden: Partial<Gevoeligheidsdeel>): Gevoeligheidsdeel => ({
    ...makeTelling(2, 1),
    zaad: 1,
    trekkingen: 128,
    k: 1,
    van: 64 * nummer,
    tot: 64 * nummer + 64,
    vingerafdruk: '',
    knopen: [knoop(0, nummer, 1 + nummer)],
    paren: u(),
    ...velden,
  });
  const een = deel(0, {
    verdeling: u(1, 2, 3, 4),
    inTop: u(1, 2),
    besteRang: i(1, 2),
    slechtsteRang: i(1, 2),
    laagsteScore: f(0.25, 0.5),
    hoogsteScore: f(0.5, 0.75),
    paren: u(1, 2, 3),
  });
  const twee = deel(1, {
    verdeling: u(10, 20, 30, 40),
    inTop: u(10, 20),
    besteRang: i(2, 1),
    slechtsteRang: i(2, 1),
    laagsteScore: f(0.5, 0.25),
    hoogsteScore: f(0.25, 1),
    paren: u(10, 20, 30),
  });
  expect(mergeDelen([een, twee], 2, 1)).toEqual({
    verdeling: u(11, 22, 33, 44),
    inTop: u(11, 22),
    besteRang: i(1, 1),
    slechtsteRang: i(2, 2),
    laagsteScore: f(0.25, 0.25),
    hoogsteScore: f(0.5, 1),
    knopen: [{ ...knoop(1, 0, 3), somRang: f(3, 2), somRang2: f(3, 4), somScore: f(3, 6), somScore2: f(3, 8) }],
    paren: u(11, 22, 33),
  });
  expect(mergeDelen([een], 2, 1).paren).toEqual(u(1, 2, 3));
});
