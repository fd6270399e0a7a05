/** Bounds in whole numbers, worked out by hand: the sum, what is left of each column, and how prices become whole. */
import { describe, expect, test } from 'vitest';
import { createCertificaat } from '../../src/oplosser/certificaat/createCertificaat.js';
import { type Bereik, sumGrens } from '../../src/oplosser/certificaat/sumGrens.js';
import { sumGrensGroot } from '../../src/oplosser/certificaat/sumGrensGroot.js';
import type { Rij } from '../../src/oplosser/model/rij.js';

const rij = (kolommen: readonly number[], van: number, tot: number, coefficienten?: readonly number[]): Rij => ({
  kolommen: Int32Array.from(kolommen),
  coefficienten: coefficienten && Float64Array.from(coefficienten),
  van,
  tot,
});
const getallen = (...x: readonly number[]) => Float64Array.from(x);
/** Bounds of columns, and those of the rows themselves. */
const bereik = (laag: readonly number[], hoog: readonly number[], rijen: readonly Rij[]): Bereik => ({
  laag: getallen(...laag),
  hoog: getallen(...hoog),
  rijLaag: rijen.map(({ van }) => van),
  rijHoog: rijen.map(({ tot }) => tot),
});

/** The bound and the rests, by both sums. */
function som(
  waarden: readonly number[] | undefined,
  maal: number,
  rijen: readonly Rij[],
  multiplicatoren: readonly number[],
  grenzen: Bereik,
) {
  const n = grenzen.laag.length;
  const vraag = [waarden && getallen(...waarden), maal, rijen, getallen(...multiplicatoren), grenzen] as const;
  const rest = new Float64Array(n).fill(77);
  const ander = new Float64Array(n).fill(77);
  const grens = sumGrens(...vraag, rest);
  expect(sumGrensGroot(...vraag, ander)).toBe(BigInt(grens as number));
  expect(ander).toEqual(rest.map((x) => x + 0));
  return { grens, rest: [...ander] };
}

describe('a bound', () => {
  const rijen = [rij([0, 1], 0, 1), rij([1, 2], 1, 3, [2, -3])];
  const open = bereik([0, 0, 0], [1, 1, 1], rijen);

  test('without multipliers is every value above nought', () => {
    expect(som([5, -4, 3], 2, rijen, [0, 0], open)).toEqual({ grens: 16, rest: [10, -8, 6] });
    expect(som([5, -4, 3], 2, rijen, [0, 0], bereik([0, 1, 0], [0, 1, 1], rijen))).toMatchObject({ grens: -2 });
    expect(som(undefined, 2, rijen, [0, 0], open)).toEqual({ grens: 0, rest: [0, 0, 0] });
  });

  test('has a row at its end for its multiplier, and the rest at the end of each column', () => {
    // 4 times at most 1, and what is left of 10 and of 8.
    expect(som([5, 4, 3], 2, rijen, [4, 0], open)).toEqual({ grens: 4 + 6 + 4 + 6, rest: [6, 4, 6] });
    // -2 times at least 1: 8 and 2 * 2, 6 less 2 * 3.
    expect(som([5, 4, 3], 2, rijen, [0, -2], open)).toEqual({ grens: -2 + 10 + 12, rest: [10, 12, 0] });
    expect(som([5, 4, 3], 2, rijen, [11, 1], open)).toEqual({ grens: 11 + 3 + 9, rest: [-1, -5, 9] });
    expect(som([5, 4, 3], 2, rijen, [11, 1], bereik([1, 0, 0], [1, 1, 1], rijen))).toMatchObject({ grens: 22 });
    expect(som(undefined, 1, rijen, [1, -1], open)).toEqual({ grens: 1 - 1 + 1, rest: [-1, 1, -3] });
  });

  test('is for bounds of rows that are narrower than their own', () => {
    const krap = { ...open, rijLaag: [0, 2], rijHoog: [0, 3] };
    expect(som([5, 4, 3], 2, rijen, [4, -2], krap)).toEqual({ grens: 0 - 4 + 6 + 8, rest: [6, 8, 0] });
  });

  test('is not summed in doubles when a part may pass 2 ** 53', () => {
    const een = [rij([0], 0, 1)];
    const grenzen = bereik([0], [1], een);
    const met = (waarde: number, multiplicator: number) =>
      sumGrens(getallen(waarde), 1, een, getallen(multiplicator), grenzen, new Float64Array(1));
    expect(met(2 ** 53 - 1, 0)).toBe(2 ** 53 - 1);
    expect(met(2 ** 53, 0)).toBeUndefined();
    expect(met(-(2 ** 53), 0)).toBeUndefined();
    // Its column and its end count both.
    expect(met(1, 2 ** 52 - 1)).toBe(2 ** 52 - 1);
    expect(met(2, 2 ** 52 - 1)).toBeUndefined();
    // Its low end is nought.
    expect(met(2, 1 - 2 ** 52)).toBe(2 ** 52 + 1);
    const zwaar = [rij([0], 0, 1, [-3])];
    expect(sumGrens(undefined, 1, zwaar, getallen(2 ** 51), grenzen, new Float64Array(1))).toBeUndefined();
    expect(sumGrens(undefined, 1, een, getallen(2 ** 51), grenzen, new Float64Array(1))).toBe(2 ** 51);
    const groot = sumGrensGroot(getallen(2 ** 53), 4, een, getallen(3), grenzen, new Float64Array(1));
    expect(groot).toBe(2n ** 55n);
  });
});

describe('prices become whole multipliers', () => {
  const rijen = [rij([0, 1], 0, 1)];
  const grenzen = bereik([0, 0], [1, 1], rijen);
  /** `schaal` is the largest value, and `schalen` that of each row. */
  const create = (waarden: readonly number[], schaal = 1, schalen: readonly number[] = [1], eigen = rijen) =>
    createCertificaat(getallen(...waarden), eigen, schalen, schaal);

  test('times a power of two, so that the bound is rounded down', () => {
    const certificaat = create([5, 4], 5);
    // A price of 0.8 of the largest value: 4.
    expect(certificaat.findGrens(getallen(0.8), grenzen)).toBe(5);
    expect(certificaat.getuige()).toEqual({
      maal: 2 ** 20,
      multiplicatoren: getallen(2 ** 22),
      rijen,
    });
    const { grens, rest } = certificaat.findRest(certificaat.getuige(), getallen(0, 0), getallen(1, 1));
    expect([grens, ...rest]).toEqual([5, 2 ** 20, 0]);
    expect(certificaat.findRest(certificaat.getuige(), getallen(0, 0), getallen(0, 1)).grens).toBe(4);
    expect(certificaat.findGrens(getallen(0), grenzen)).toBe(9);
    // 4.5, and what is left of 5: together 5. One too high by a half is 5.5, rounded down.
    expect(certificaat.findGrens(getallen(0.9), grenzen)).toBe(5);
    expect(certificaat.findGrens(getallen(1.1), grenzen)).toBe(5);
    expect(certificaat.findGrens(getallen(1.2), grenzen)).toBe(6);
    expect(create([-5, -4], 5).findGrens(getallen(0.01), bereik([1, 0], [1, 1], rijen))).toBe(-5);
  });

  test('that are less fine for large values, and finer for large coefficients', () => {
    const maal = (schaal: number, schalen: readonly number[], n = 2) => {
      const certificaat = create(new Array<number>(n).fill(1), schaal, schalen);
      certificaat.findGrens(getallen(0), bereik(new Array(n).fill(0), new Array(n).fill(1), rijen));
      return Math.log2(certificaat.getuige().maal);
    };
    // 2 ** 50 over 20 times the values times the columns.
    expect([1, 2 ** 24, 2 ** 25, 2 ** 44, 2 ** 45, 2 ** 49].map((schaal) => maal(schaal, [1]))).toEqual([
      20, 20, 19, 0, 0, 0,
    ]);
    expect([0.001, 1].map((schaal) => maal(schaal, [1]))).toEqual([20, 20]);
    expect(maal(2 ** 25, [1], 8)).toBe(17);
    expect([1, 2, 3, 2 ** 20, 2 ** 40, 2 ** 49].map((een) => maal(2 ** 40, [een]))).toEqual([4, 5, 6, 24, 44, 48]);
    expect(maal(1, [2 ** 18, 1])).toBe(22);
    expect(maal(1, [2, 1])).toBe(20);
  });

  test('over what their row was divided by', () => {
    const vier = [rij([0, 1], 0, 4, [4, 2])];
    const certificaat = create([8, 4], 8, [4], vier);
    // The price is per quarter: 8 over 4 is 2.
    expect(certificaat.findGrens(getallen(1), bereik([0, 0], [1, 1], vier))).toBe(8);
    expect(certificaat.getuige().multiplicatoren).toEqual(getallen(2 ** 21));
  });

  test('and a witness keeps the rows that it was for', () => {
    const eigen = [...rijen];
    const certificaat = create([5, 4], 5, [1, 1], eigen);
    expect(certificaat.getuige()).toEqual({ maal: 2 ** 20, multiplicatoren: getallen(), rijen: [] });
    certificaat.findGrens(getallen(0.8), grenzen);
    const getuige = certificaat.getuige();
    eigen.push(rij([0], 0, 0));
    expect(getuige.rijen).toEqual(rijen);
    expect(certificaat.findRest(getuige, getallen(0, 0), getallen(1, 1)).grens).toBe(5);
  });

  test('of any size, rounded down also below nought', () => {
    const groot = 2 ** 49;
    const zwaar = [rij([0], 0, groot, [groot])];
    const certificaat = create([groot - 1], groot - 1, [groot], zwaar);
    const vast = (x: number) => bereik([x], [x], zwaar);
    expect(certificaat.findGrens(getallen(0), vast(1))).toBe(groot - 1);
    const onder = create([1 - groot], groot - 1, [groot], zwaar);
    expect(onder.findGrens(getallen(0), vast(1))).toBe(1 - groot);
    // A multiplier that is a little too high raises the bound by less than one, from the row without its column.
    expect(onder.findGrens(getallen(2 ** -40), { ...vast(1), rijHoog: [groot] })).toBe(1 - groot);
    expect(onder.findGrens(getallen(-(2 ** -40)), { ...vast(1), rijLaag: [0] })).toBeGreaterThan(1 - groot);
  });
});

describe('rays', () => {
  const rijen = [rij([0, 1], 2, 2), rij([0, 1], 0, 1)];
  const grenzen = bereik([0, 0], [1, 1], rijen);
  const weerleg = (...stralen: readonly number[]) =>
    createCertificaat(getallen(9, 9), rijen, [1, 1], 9).isWeerlegd(getallen(...stralen), grenzen);

  test('refute when the sum is below nought, whatever their size', () => {
    expect([weerleg(-1, 1), weerleg(-1e-100, 1e-100), weerleg(-1e100, 1e100)]).toEqual([true, true, true]);
    // Twice the first costs what it gains.
    expect([weerleg(-2, 1), weerleg(-1, 2), weerleg(-3, 1), weerleg(-1, 0)]).toEqual([true, false, true, false]);
    expect([weerleg(1, -1), weerleg(0, 0), weerleg(-1e-201, 1e-201)]).toEqual([false, false, false]);
  });

  test('are made finer until they do', () => {
    // The contradiction is of one in three million: 2 ** 20 is too coarse for it.
    const fijn = [rij([0], 0, 1, [3_000_001]), rij([1], 1, 2), rij([0, 1], -9, 0, [-3_000_000, 1])];
    const certificaat = createCertificaat(getallen(1, 1), fijn, [1, 1, 1], 1);
    const ruim = { ...bereik([0, 0], [1, 1], fijn), rijHoog: [0, 2, 0] };
    expect(certificaat.isWeerlegd(getallen(1, -1, 1), ruim)).toBe(true);
    expect(certificaat.isWeerlegd(getallen(1, -1, 1 - 2 ** -24), ruim)).toBe(true);
  });
});
