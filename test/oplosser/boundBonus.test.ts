/** Screening: the bound under quota and bonus, the choices that grow from one candidate, and what is left. */
import { describe, expect, test } from 'vitest';
import { createTeller } from '../../src/oplosser/boom/teller.js';
import { type Keuzeprobleem, solveDoel } from '../../src/oplosser/index.js';
import { createModel } from '../../src/oplosser/model/createModel.js';
import { boundBonus } from '../../src/oplosser/zeef/boundBonus.js';
import { findBegin } from '../../src/oplosser/zeef/findBegin.js';
import { screenBonus } from '../../src/oplosser/zeef/screenBonus.js';
import { buren, groep, kies, quota, RUIM, vraag } from './klein.js';

describe('a bound for quota and bonus', () => {
  const bound = (probleem: Keuzeprobleem) => {
    const uit = boundBonus(probleem);
    return uit && { grens: uit.grens, val: Array.from(uit.val, (x) => x + 0), waarde: [...uit.waarde] };
  };

  test('is the price of every place, and what each is worth above it', () => {
    // The place costs 3, the value of the first that has none.
    expect(bound(vraag([[5, 3, 1]]))).toEqual({ grens: 5, val: [0, 0, -2], waarde: [2, 0, -2] });
    expect(bound(vraag([[5, 3, 1, -4]], { vakken: quota([0], [2]) }))).toEqual({
      grens: 8,
      val: [0, 0, 0, -5],
      waarde: [4, 2, 0, -5],
    });
    expect(bound(vraag([[5, 3]], { vakken: quota([2]) }))).toEqual({ grens: 8, val: [0, 0], waarde: [5, 3] });
  });

  test('is by the best vak of each, of those that it is open to', () => {
    // A place costs 4 in the first vak and 2 in the second.
    const twee = vraag(
      [
        [6, 4, 1],
        [1, 2, 7],
      ],
      { masker: Int32Array.of(1, 3, 2) },
    );
    expect(bound(twee)).toEqual({ grens: 13, val: [0, 0, 0], waarde: [2, 0, 5] });
    const dicht = bound(vraag([[6, 4, 9]], { masker: Int32Array.of(1, 1, 0) }));
    expect(dicht).toEqual({ grens: 6, val: [0, 0, -Infinity], waarde: [2, 0, -Infinity] });
  });

  test('divides each bonus over both', () => {
    // Both with the bonus are worth 12, any other two at most 11: prices of 6 leave nothing to gain.
    expect(bound(vraag([[5, 3, 6]], { vakken: quota([2]), paren: buren(3, [0, 1]), bonus: 4 }))).toEqual({
      grens: 12,
      val: [0, 0, 0],
      waarde: [0, 0, 0],
    });
    // The best two are no neighbours: 50 and 60. Who is not among them costs something.
    const los = bound(vraag([[50, 30, 60, 1]], { vakken: quota([2]), paren: buren(4, [0, 1]), bonus: 4 }));
    expect(los?.grens).toBe(110);
    expect(los!.val.map(Math.sign).map((x) => x + 0)).toEqual([0, -1, 0, -1]);
    expect(los!.grens + los!.val[1]!).toBeGreaterThanOrEqual(94);
    expect(los!.grens + los!.val[3]!).toBeGreaterThanOrEqual(61);
    // At the first prices: half of the bonus for each, and 45 for a place.
    const paar = bound(vraag([[50, 40, 45, 1]], { vakken: quota([2]), paren: buren(4, [0, 1]), bonus: 10 }));
    expect(paar).toEqual({ grens: 100, val: [0, 0, 0, -44], waarde: [10, 0, 0, -44] });
    // Two vakken: 500 and 300, or 450 and 250 with the bonus.
    const twee = bound(
      vraag(
        [
          [500, 400, 450, 10],
          [10, 20, 300, 250],
        ],
        { paren: buren(4, [0, 1], [2, 3]), bonus: 100 },
      ),
    );
    expect(twee?.grens).toBeGreaterThanOrEqual(800);
    expect(twee?.grens).toBeLessThanOrEqual(850);
  });

  test('is not given when sums may be too large', () => {
    expect(bound(vraag([[2 ** 48]]))).toMatchObject({ grens: 2 ** 48 });
    expect(bound(vraag([[2 ** 48 + 1]]))).toBeUndefined();
    expect(bound(vraag([[-(2 ** 48) - 1]], { vakken: quota([0], [1]) }))).toBeUndefined();
    const paren = buren(2, [0, 1]);
    expect(bound(vraag([[0, 0]], { paren, bonus: 2 ** 49 }))).toBeDefined();
    expect(bound(vraag([[0, 0]], { paren, bonus: 2 ** 49 + 1 }))).toBeUndefined();
    expect(bound(vraag([[2 ** 47, 0]], { paren, bonus: 2 ** 47 }))).toBeDefined();
    expect(bound(vraag([[2 ** 47, 0]], { paren, bonus: 2 ** 47 + 1 }))).toBeUndefined();
  });
});

describe('a choice to begin with', () => {
  const begin = (probleem: Keuzeprobleem, ...rang: readonly number[]) => {
    const uit = findBegin(probleem, createModel(probleem), rang);
    return uit && [[...uit.toewijzing], uit.waarde];
  };
  const paren = buren(4, [0, 1], [2, 3]);
  const ruit = vraag([[5, 1, 3, 4]], { vakken: quota([2]), paren, bonus: 10 });

  test('grows from each candidate with the neighbours that add most, and the best is taken', () => {
    expect(begin(ruit, 0)).toEqual([[0, 0, -1, -1], 16]);
    expect(begin(ruit, 2)).toEqual([[-1, -1, 0, 0], 17]);
    expect(begin(ruit, 0, 3)).toEqual([[-1, -1, 0, 0], 17]);
    expect(begin(ruit, 3, 0)).toEqual([[-1, -1, 0, 0], 17]);
    expect(begin({ ...ruit, waarden: Float64Array.of(5, 2, 3, 4) }, 0, 2)).toEqual([[0, 0, -1, -1], 17]);
    expect(begin(ruit)).toBeUndefined();
  });

  test('fills every vak with those that are open to it', () => {
    const twee = vraag(
      [
        [5, 9, 4],
        [8, 9, 1],
      ],
      { masker: Int32Array.of(3, 0, 1) },
    );
    expect(begin(twee, 0)).toEqual([[1, -1, 0], 12]);
    expect(begin(twee, 2)).toEqual([[1, -1, 0], 12]);
    // One that is open to none grows to nothing.
    expect(begin(twee, 1)).toBeUndefined();
    expect(begin({ ...twee, paren: undefined, bonus: 3 }, 0)).toEqual([[1, -1, 0], 12]);
  });

  test('is none when it breaks a requirement', () => {
    expect(begin({ ...ruit, groepen: [groep([0, 1], 1)] }, 0)).toBeUndefined();
    expect(begin({ ...ruit, groepen: [groep([0, 1], 1)] }, 0, 2)).toEqual([[-1, -1, 0, 0], 17]);
  });

  test('is sought from sixty at most', () => {
    const n = 62;
    const veel = vraag([Array.from({ length: n }, (_, c) => c)], { vakken: quota([1]), verplicht: [n - 1] });
    const dicht = { ...veel, masker: veel.masker.map((bits, c) => (c === n - 1 ? bits : 0)) };
    const rang = Array.from({ length: n }, (_, c) => c);
    expect(begin(dicht, ...rang.slice(2))).toEqual([new Array(n).fill(-1).with(n - 1, 0), n - 1]);
    expect(begin(dicht, ...rang.slice(1))).toBeUndefined();
  });
});

describe('screening', () => {
  const stel = (n: number, wijziging: Partial<Keuzeprobleem> = {}) => {
    const waarden = new Array<number>(n).fill(1).with(10, 50).with(20, 40).with(30, 45);
    return vraag([waarden], { vakken: quota([2]), paren: buren(n, [10, 20], [30, 31]), bonus: 10, ...wijziging });
  };
  const over = (uit: ReturnType<typeof screenBonus>) =>
    [...uit!.probleem.masker.keys()].filter((c) => uit!.probleem.masker[c]);

  test('leaves who can be in a best choice, with that choice and a bound', () => {
    const teller = createTeller(RUIM);
    const uit = screenBonus(stel(150), teller);
    const beste = kies(...new Array<number>(150).fill(-1).with(10, 0).with(20, 0));
    expect(uit?.beste).toEqual({ toewijzing: beste, waarde: 100 });
    expect(uit!.grens).toBe(100);
    expect(over(uit)).toEqual([10, 20]);
    // One subproblem of the core, and one for who is left.
    expect(teller).toMatchObject({ knopen: 2, vertakt: false });
    expect(teller.pivots).toBeGreaterThan(0);
  });

  test('keeps who is named, as far as the linear problem does', () => {
    const uit = screenBonus(stel(150, { verplicht: [5] }), createTeller(RUIM));
    expect(uit?.beste.waarde).toBe(51);
    expect(over(uit)).toEqual(expect.arrayContaining([5, 10]));
    const samen = screenBonus(stel(150, { samen: [Int32Array.of(5, 10)] }), createTeller(RUIM));
    expect(samen?.beste.waarde).toBe(85);
  });

  test('is of no use with few, without a bonus, or without a choice', () => {
    const screen = (probleem: Keuzeprobleem) => screenBonus(probleem, createTeller(RUIM));
    expect(screen(stel(149))).toBeUndefined();
    expect(screen(stel(150, { bonus: 0 }))).toBeUndefined();
    expect(screen(stel(150, { paren: undefined }))).toBeUndefined();
    expect(screen(stel(150, { masker: new Int32Array(150).fill(1, 1) }))).toBeUndefined();
    expect(screen(stel(151, { masker: new Int32Array(151).fill(1, 1) }))).toBeDefined();
    const alle = Array.from({ length: 150 }, (_, c) => c);
    expect(screen(stel(150, { groepen: [groep(alle, 1)] }))).toBeUndefined();
  });

  test('goes on from where it stopped with who was left', () => {
    const probleem = stel(150);
    const { stand, ...uit } = solveDoel(probleem, { soort: 'totaal' }, { ...RUIM, knopen: 2 });
    expect(uit).toMatchObject({ stappen: [{ waarde: 100, bovengrens: 100 }], volledig: false, knopen: 2 });
    const masker = new Array<number>(150).fill(0).with(10, 1).with(20, 1);
    const beste = new Array<number>(150).fill(-1).with(10, 0).with(20, 0);
    expect(stand).toEqual({ stap: 0, klaar: [], beste, masker, open: [{ keuzes: [] }] });
    expect(solveDoel(probleem, { soort: 'totaal' }, RUIM, stand)).toMatchObject({
      toewijzing: kies(...beste),
      stappen: [{ waarde: 100, bovengrens: 100 }],
      volledig: true,
      gelijkspel: 'uniek',
    });
  });
});
