/** The simplex at its borders: what is so small that it counts as nothing, what is read before and after a change, and many pivots. */
import { describe, expect, test } from 'vitest';
import { createSimplex, type Simplex } from '../../src/oplosser/duaal/createSimplex.js';

type Rij = readonly [kolommen: readonly number[], van: number, tot: number, coefficienten?: readonly number[]];

function add(simplex: Simplex, [kolommen, van, tot, coefficienten]: Rij): void {
  simplex.addRij(Int32Array.from(kolommen), coefficienten && Float64Array.from(coefficienten), van, tot);
}

function create(waarden: readonly number[], ...rijen: readonly Rij[]): Simplex {
  const simplex = createSimplex(waarden.length, Float64Array.from(waarden));
  for (const rij of rijen) add(simplex, rij);
  return simplex;
}

const setKolommen = (simplex: Simplex, laag: readonly number[], hoog: readonly number[]) =>
  simplex.setKolomgrenzen(Float64Array.from(laag), Float64Array.from(hoog));

const round = (getallen: Float64Array) => Array.from(getallen, (x) => Math.round(x * 1e9) / 1e9 + 0);

/** How a run ends; the columns and the prices, each read into an array with one place more, which is left alone. */
function run(simplex: Simplex, n: number) {
  const afloop = simplex.solve(100);
  const x = new Float64Array(n + 1).fill(77);
  simplex.readKolommen(x);
  const prijzen = new Float64Array(simplex.aantalRijen() + 1).fill(88);
  simplex.readPrijzen(prijzen);
  return { afloop, x: round(x), prijzen: round(prijzen), pivots: simplex.pivots() };
}

const uit = (x: readonly number[], prijzen: readonly number[], pivots: number) => ({
  afloop: 'optimaal',
  x: [...x, 77],
  prijzen: [...prijzen, 88],
  pivots,
});

describe('what is next to nothing', () => {
  test('a coefficient below a hundred-billionth is left out of its row', () => {
    for (const [a, afloop] of [
      [9e-12, 'optimaal'],
      [-9e-12, 'optimaal'],
      [1e-11, 'onhaalbaar'],
    ] as const) {
      // The second column alone would add nine or ten, which the first cannot make up for.
      const simplex = create([1, a], [[0, 1], 0, 2, [1, a]]);
      setKolommen(simplex, [0, 0], [1, 1e12]);
      expect(simplex.solve(9)).toBe(afloop);
    }
  });

  test('a value of a ten-trillionth leaves a column where it is', () => {
    const kolom = (simplex: Simplex) => run(simplex, 1).x[0];
    const simplex = create([1e-13]);
    expect(kolom(simplex)).toBe(0);
    simplex.setWaarden(Float64Array.of(2e-13));
    expect(kolom(simplex)).toBe(1);
    simplex.setWaarden(Float64Array.of(-1e-13));
    expect(kolom(simplex)).toBe(1);
    simplex.setWaarden(Float64Array.of(-2e-13));
    expect(kolom(simplex)).toBe(0);
    simplex.setWaarden(Float64Array.of(1e-13));
    expect(kolom(simplex)).toBe(0);
  });

  test('a coefficient of exactly a billionth can mend a row', () => {
    for (const a of [1e-9, -1e-9]) {
      const simplex = create([-1], [[0], a > 0 ? 5e-4 : -1, a > 0 ? 1 : -5e-4, [a]]);
      setKolommen(simplex, [0], [1e6]);
      expect(simplex.solve(9)).toBe('optimaal');
    }
  });

  test('a part below a trillionth is left out of the table after a pivot', () => {
    // The first column becomes the row less this part of the second, of which there are a trillion.
    for (const [deel, tot, eerste] of [
      [0.5e-12, 1024, 1],
      [1e-12, 1536, 0.5],
    ] as const) {
      const simplex = create([1, 1], [[0, 1], 0, tot, [1024, deel * 1024]]);
      setKolommen(simplex, [0, 0], [1, 1e12]);
      expect(run(simplex, 2)).toMatchObject({ afloop: 'optimaal', x: [0.5, 1e12, 77], pivots: 1 });
      expect(run(simplex, 2)).toMatchObject({ afloop: 'optimaal', x: [eerste, 1e12, 77], pivots: 1 });
    }
  });

  test('a fixed column does not enter for its large coefficient', () => {
    const simplex = create([1, 20], [[0, 1], 0, 20.5, [1, 20]]);
    setKolommen(simplex, [0, 1], [1, 1]);
    expect(run(simplex, 2)).toEqual(uit([0.5, 1], [1], 1));
  });

  test('a coefficient below one is not beaten by one that is less than ten times as large', () => {
    // In the third row the second column has a fifth, and the slack of the first row a tenth.
    const rijen: Rij[] = [
      [[0, 1, 2], -2, -1.5, [-2, 1, -1]],
      [[0, 2, 3], 0, 1.5, [1, 1, 3]],
      [[0, 1, 2], 2, 4, [1, 1, 3]],
    ];
    const simplex = create([5, 5, 3, 0], ...rijen);
    setKolommen(simplex, [-1, -1, -1, 0], [2, 2, 1, 2]);
    expect(run(simplex, 4)).toEqual(uit([2, 2, -0.5, 0], [0, 3, 0], 2));
    simplex.setGrenzen(4, 0, 3);
    simplex.setGrenzen(1, 1, 3);
    expect(run(simplex, 4)).toEqual(uit([1.6, 3, -0.2, 0], [-2.4, 0, 0.2], 4));
  });
});

describe('what is read', () => {
  test('before anything is solved is that every price is nought', () => {
    const prijzen = Float64Array.of(5, 5, 5);
    create([1, 1], [[0, 1], 0, 1], [[0], 0, 1]).readPrijzen(prijzen);
    expect([...prijzen]).toEqual([0, 0, 5]);
  });

  test('of rows that are broken as much is the price of the first', () => {
    expect(run(create([-2, 2], [[0], 1, 1], [[0], 1, 3.5]), 2)).toEqual(uit([1, 1], [-2, 0], 1));
    expect(run(create([-2, 2], [[0], 1, 3.5], [[0], 1, 1]), 2)).toEqual(uit([1, 1], [-2, 0], 1));
  });

  test('after a row is gone and another came is of those that are left', () => {
    const simplex = create([3, 2, -3, 5], [[0, 1, 2, 3], 3, 5, [1, 1, 1, 2]], [[0, 2, 3], -2, 0, [1, 2, 1]]);
    setKolommen(simplex, [0, 0, -1, -1], [1, 2, 2, 1]);
    expect(run(simplex, 4)).toEqual(uit([1, 2, -1, 1], [0, 0], 0));
    expect(simplex.removeRijen((r) => r === 0)).toEqual([0]);
    expect(simplex.aantalRijen()).toBe(1);
    add(simplex, [[0, 1, 2, 3], -1, 1, [1, 1, -1, 1]]);
    // The prices weigh every column out: 3 - 2/3 - 13/3 is below nought, so that the first is at its lowest, and so on.
    expect(run(simplex, 4)).toEqual(uit([0, 0, -1 / 3, 2 / 3].map(negen), [2 / 3, 13 / 3].map(negen), 2));
    simplex.setWaarden(Float64Array.of(-3, 4, 4, 5));
    expect(run(simplex, 4)).toEqual(uit([0, 2, 1 / 3, -2 / 3].map(negen), [3, 2], 2));
  });

  test('of a column without value stays after the table is calculated anew', () => {
    const simplex = create([1, 4, 0, -2], [[0, 1, 2, 3], 2, 3, [1, -1, 2, 1]]);
    expect(run(simplex, 4)).toEqual(uit([1, 1, 1, 0], [0], 1));
    expect(simplex.removeRijen(() => true)).toEqual([]);
    simplex.setWaarden(Float64Array.of(0, 2, 5, 5));
    expect(run(simplex, 4)).toEqual(uit([1, 1, 1, 1], [0], 2));
    simplex.rebuild();
    expect(run(simplex, 4)).toEqual(uit([1, 1, 1, 1], [0], 2));
  });
});

const negen = (x: number) => Math.round(x * 1e9) / 1e9;

test('after four hundred pivots the columns are in their own order again', () => {
  const simplex = create([0, 1, 2], [[0, 1, 2], 0, 1.5]);
  expect(run(simplex, 3)).toEqual(uit([0, 0.5, 1], [1], 1));
  for (let keer = 0; simplex.pivots() < 404; keer++) {
    simplex.setWaarden(keer % 2 === 1 ? Float64Array.of(2, 0, 2) : Float64Array.of(1, 1, 0));
    simplex.setGrenzen(0, 0, keer % 4 < 2 ? 1 : 0);
    simplex.solve(100);
  }
  expect(run(simplex, 3)).toEqual(uit([1, 0.5, 0], [1], 404));
});
