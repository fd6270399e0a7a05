/** The simplex, pivot by pivot: small linear problems of which the answer is worked out by hand. */
import { describe, expect, test } from 'vitest';
import { createSimplex, type Simplex } from '../../src/oplosser/duaal/createSimplex.js';

type Rij = readonly [kolommen: readonly number[], van: number, tot: number, coefficienten?: readonly number[]];

function create(waarden: readonly number[], ...rijen: readonly Rij[]): Simplex {
  const simplex = createSimplex(waarden.length, Float64Array.from(waarden));
  for (const rij of rijen) add(simplex, rij);
  return simplex;
}

function add(simplex: Simplex, [kolommen, van, tot, coefficienten]: Rij): void {
  simplex.addRij(Int32Array.from(kolommen), coefficienten && Float64Array.from(coefficienten), van, tot);
}

const round = (getallen: Float64Array) => Array.from(getallen, (x) => Math.round(x * 1e9) / 1e9 + 0);

/** How a run ends, with the columns, the prices and the pivots so far. */
function run(simplex: Simplex, n: number, meest = 100) {
  const afloop = simplex.solve(meest);
  const x = new Float64Array(n);
  simplex.readKolommen(x);
  const prijzen = new Float64Array(simplex.aantalRijen());
  simplex.readPrijzen(prijzen);
  return { afloop, x: round(x), prijzen: round(prijzen), pivots: simplex.pivots() };
}

const uit = (x: readonly number[], prijzen: readonly number[], pivots: number) => ({
  afloop: 'optimaal',
  x,
  prijzen,
  pivots,
});

describe('one row', () => {
  test.each<[string, readonly number[], Rij, object]>([
    ['that is obeyed costs nothing', [3, 2, 1], [[0, 1, 2], 0, 3], uit([1, 1, 1], [0], 0)],
    ['gives up the cheapest', [3, 2, 1], [[0, 1, 2], 0, 2], uit([1, 1, 0], [1], 1)],
    ['gives up the two cheapest in one pivot', [3, 2, 1], [[0, 1, 2], 0, 1], uit([1, 0, 0], [2], 1)],
    ['gives up a part', [3, 2, 1], [[0, 1, 2], 0, 0.5], uit([0.5, 0, 0], [3], 1)],
    ['takes the least bad', [-3, -2, -1], [[0, 1, 2], 1, 3], uit([0, 0, 1], [-1], 1)],
    ['takes the two that are least bad', [-3, -2, -1], [[0, 1, 2], 2, 3], uit([0, 1, 1], [-2], 1)],
    ['is about its own columns only', [3, 2, 1], [[0, 1], 0, 1], uit([1, 0, 1], [2], 1)],
    ['weighs the value by the coefficient', [3, 2, 4], [[0, 1, 2], 0, 6, [2, 1, 4]], uit([1, 1, 0.75], [1], 1)],
    ['with a negative coefficient takes more of it', [3, -1], [[0, 1], 0, 0, [1, -1]], uit([1, 1], [1], 1)],
    ['with a column twice counts it twice', [2, 1], [[0, 0], 0, 1], uit([0.5, 1], [1], 1)],
    ['leaves a column without value at its low bound', [0, 1], [[0, 1], 0, 2], uit([0, 1], [0], 0)],
    ['may be broken by rounding', [1, 1], [[0, 1], 0, 2 - 5e-8], uit([1, 1], [0], 0)],
    ['may not be broken by more', [1, 2], [[0, 1], 0, 2 - 2e-7], uit([1 - 2e-7, 1], [1], 1)],
  ])('%s', (_, waarden, rij, verwacht) => {
    expect(run(create(waarden, rij), waarden.length)).toEqual(verwacht);
  });

  test('that asks for more or less than there is has a multiplier that says so', () => {
    expect(run(create([3, 2], [[0, 1], 3, 4]), 2)).toMatchObject({ afloop: 'onhaalbaar', prijzen: [-1], pivots: 0 });
    expect(run(create([3, 2], [[0, 1], -2, -1]), 2)).toMatchObject({ afloop: 'onhaalbaar', prijzen: [1], pivots: 0 });
    expect(run(create([3, 2], [[0, 1], 2, 2]), 2)).toEqual(uit([1, 1], [0], 0));
    expect(run(create([-3, -2], [[0, 1], 2, 2]), 2)).toMatchObject({ afloop: 'optimaal', x: [1, 1], pivots: 1 });
  });

  test('with a coefficient that is next to nothing is not mended by it', () => {
    for (const [a, afloop] of [
      [5e-10, 'onhaalbaar'],
      [-5e-10, 'onhaalbaar'],
      [2e-9, 'optimaal'],
      [-2e-9, 'optimaal'],
    ] as const) {
      const grens = Math.abs(a) * 5e5;
      const simplex = create([-1], [[0], a > 0 ? grens : -1, a > 0 ? 1 : -grens, [a]]);
      simplex.setKolomgrenzen(Float64Array.of(0), Float64Array.of(1e6));
      expect(simplex.solve(9)).toBe(afloop);
    }
  });
});

describe('which column enters', () => {
  test('of equal ratios the first, unless another has a coefficient more than ten times as large', () => {
    expect(run(create([1, 10], [[0, 1], 0, 10.5, [1, 10]]), 2)).toEqual(uit([0.5, 1], [1], 1));
    expect(run(create([1, 20], [[0, 1], 0, 20.5, [1, 20]]), 2)).toEqual(uit([1, 0.975], [1], 1));
    expect(run(create([1, 22], [[0, 1], 0, 20.5, [1, 20]]), 2)).toEqual(uit([0.5, 1], [1], 1));
  });

  test('the lowest ratios go first, also when there are many', () => {
    const n = 20;
    const waarden = Array.from({ length: n }, (_, k) => ((k * 7) % n) + 1);
    const alle = waarden.map((_, k) => k);
    for (const [plaatsen, prijs] of [
      [5.5, 15],
      [8.5, 12],
      [7.5, 13],
      [18.5, 2],
      [0.5, 20],
    ] as const) {
      const verwacht = waarden.map((waarde) => (waarde > prijs ? 1 : waarde === prijs ? 0.5 : 0));
      expect(run(create(waarden, [alle, 0, plaatsen]), n)).toEqual(uit(verwacht, [prijs], 1));
    }
    expect(run(create(waarden, [alle, -5, -1]), n).afloop).toBe('onhaalbaar');
  });

  test('among many with equal ratios the largest coefficient goes first', () => {
    const goedkoop = Array.from({ length: 12 }, (_, k) => k + 1);
    const coefficienten = [...goedkoop.map(() => 1), 1, 2, 1];
    const rij: Rij = [coefficienten.map((_, k) => k), 0, 3, coefficienten];
    const x = [...goedkoop.map(() => 0), 1, 0.5, 1];
    expect(run(create([...goedkoop, 50, 100, 900], rij), 15)).toEqual(uit(x, [50], 1));
  });

  test('a column with equal bounds does not, and is where it is fixed', () => {
    const simplex = create([3, 2, 1], [[0, 1, 2], 0, 1]);
    simplex.setKolomgrenzen(Float64Array.of(0, 1, 0), Float64Array.of(1, 1, 0));
    expect(run(simplex, 3)).toEqual(uit([0, 1, 0], [3], 1));
    simplex.setGrenzen(1, 0, 1);
    simplex.setGrenzen(0, 0, 0);
    expect(run(simplex, 3)).toMatchObject({ afloop: 'optimaal', x: [0, 1, 0] });
    simplex.setGrenzen(1, 0, 0.25);
    expect(run(simplex, 3)).toMatchObject({ afloop: 'optimaal', x: [0, 0.25, 0] });
  });
});

describe('more rows', () => {
  test('the row that is broken most goes first', () => {
    const krap: Rij = [[0, 1], 0, 1.5];
    const ruim: Rij = [[0, 1, 2, 3], 0, 2];
    expect(run(create([1, 2, 3, 4], krap, ruim), 4)).toEqual(uit([0, 0, 1, 1], [0, 2], 1));
    expect(run(create([1, 2, 3, 4], ruim, krap), 4)).toEqual(uit([0, 0, 1, 1], [2, 0], 1));
  });

  test('that contradict each other have multipliers that show it', () => {
    const twee = create([1, 1], [[0, 1], 2, 2], [[0, 1], 0, 1]);
    expect(run(twee, 2)).toMatchObject({ afloop: 'onhaalbaar', prijzen: [-1, 1], pivots: 1 });
    const omgekeerd = create([-1, -1], [[0, 1], 0, 0], [[0, 1], 1, 2]);
    expect(run(omgekeerd, 2)).toMatchObject({ afloop: 'onhaalbaar', prijzen: [1, -1], pivots: 1 });
    // Once it can be met again, the prices are prices.
    twee.setGrenzen(2, 0, 2);
    expect(run(twee, 2)).toMatchObject({ afloop: 'optimaal', prijzen: [0, 1] });
  });

  test('a new row goes on from the same basis, and prices tell what each is worth', () => {
    const simplex = create([3, 2, 1], [[0, 1, 2], 0, 2]);
    expect(run(simplex, 3)).toEqual(uit([1, 1, 0], [1], 1));
    add(simplex, [[1, 2], 1.5, 3, [1, 2]]);
    expect(simplex.aantalRijen()).toBe(2);
    expect(run(simplex, 3)).toEqual(uit([0.75, 1, 0.25], [3, -1], 2));
    // Both bind, so that none can go.
    expect(simplex.removeRijen(() => true)).toEqual([]);
    simplex.setGrenzen(4, 0, 3);
    const later = run(simplex, 3);
    expect(later).toMatchObject({ afloop: 'optimaal', x: [1, 1, 0] });
    expect(simplex.removeRijen(() => false)).toEqual([]);
    expect(simplex.removeRijen((r) => r === 0)).toEqual([]);
    expect(simplex.removeRijen((r) => r === 1)).toEqual([1]);
    expect(simplex.aantalRijen()).toBe(1);
    expect(run(simplex, 3)).toEqual({ ...later, prijzen: later.prijzen.slice(0, 1) });
  });

  test('when one goes, the others have its number, and keep their bounds', () => {
    const simplex = create([3, 2, 1], [[0, 1, 2], 0, 2], [[0], -1, 5], [[1, 2], 1.5, 3, [1, 2]], [[1], -1, 5]);
    expect(run(simplex, 3)).toEqual(uit([0.75, 1, 0.25], [3, 0, -1, 0], 2));
    expect(simplex.removeRijen((r) => r < 3)).toEqual([1]);
    expect(simplex.aantalRijen()).toBe(3);
    expect(run(simplex, 3)).toEqual(uit([0.75, 1, 0.25], [3, -1, 0], 2));
    add(simplex, [[0, 2], 0, 0.5]);
    // x1 is at most 1, so that x2 is at least a quarter, and x0 the rest of a half.
    expect(run(simplex, 3)).toMatchObject({ afloop: 'optimaal', x: [0.25, 1, 0.25] });
    simplex.setGrenzen(4, 0, 3);
    expect(run(simplex, 3)).toMatchObject({ afloop: 'optimaal', x: [0.5, 1, 0], prijzen: [0, 0, 0, 3] });
    simplex.rebuild();
    expect(run(simplex, 3)).toMatchObject({ afloop: 'optimaal', x: [0.5, 1, 0], prijzen: [0, 0, 0, 3] });
  });

  test('there may be any number of them', () => {
    const simplex = create([2, 1]);
    for (let r = 0; r < 140; r++) add(simplex, [[0, 1], -1, r === 66 ? 1.75 : r === 139 ? 1.5 : 2]);
    const prijzen = new Array<number>(140).fill(0).with(139, 1);
    expect(run(simplex, 2)).toEqual(uit([1, 0.5], prijzen, 1));
    simplex.setGrenzen(2 + 139, -1, 2);
    expect(run(simplex, 2)).toMatchObject({ x: [1, 0.75], prijzen: prijzen.with(139, 0).with(66, 1) });
  });
});

describe('after a change', () => {
  test('of the values the same basis goes on', () => {
    const simplex = create([3, 2, 1], [[0, 1, 2], 0, 1.5]);
    simplex.solve(9);
    simplex.setWaarden(Float64Array.of(1, 2, 3));
    expect(run(simplex, 3)).toMatchObject({ afloop: 'optimaal', x: [0, 0.5, 1], prijzen: [2] });
    simplex.setWaarden(Float64Array.of(0, 0, 5));
    expect(run(simplex, 3)).toMatchObject({ afloop: 'optimaal', prijzen: [0] });
    simplex.setWaarden(Float64Array.of(-1, 4, -2));
    expect(run(simplex, 3)).toMatchObject({ afloop: 'optimaal', x: [0, 1, 0], prijzen: [0] });
  });

  test('a table that is calculated anew has the same answer, and the pivots for it do not count', () => {
    const simplex = create([3, 2, 1], [[0, 1, 2], 0, 2], [[1, 2], 1.5, 3, [1, 2]]);
    const eerst = run(simplex, 3);
    simplex.rebuild();
    expect(run(simplex, 3)).toEqual(eerst);
    simplex.rebuild();
    simplex.setWaarden(Float64Array.of(1, 2, 3));
    expect(run(simplex, 3)).toMatchObject({ afloop: 'optimaal', x: [0, 1, 1] });
  });

  test('it stops after so many pivots, and not when it is done', () => {
    const simplex = create([3, 2, 1], [[0, 1, 2], 0, 2], [[1, 2], 1.5, 3, [1, 2]]);
    expect(simplex.solve(0)).toBe('gestopt');
    expect(simplex.pivots()).toBe(0);
    expect(simplex.solve(1)).toBe('gestopt');
    expect(simplex.pivots()).toBe(1);
    expect(simplex.solve(1)).toBe('optimaal');
    expect(simplex.pivots()).toBe(2);
    expect(simplex.solve(0)).toBe('optimaal');
  });
});
