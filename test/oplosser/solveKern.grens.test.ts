/** A core at its limits: half of the search for the core, the rest for all candidates, and where a core stopped. */
import { describe, expect, test } from 'vitest';
import { type Keuzeprobleem, solveKern } from '../../src/oplosser/index.js';
import { groep, quota, vraag } from './klein.js';

/** The places of the candidates with the highest values, the best first. */
function listBesten(waarden: readonly number[], aantal: number): number[] {
  return [...waarden.keys()].sort((a, b) => waarden[b]! - waarden[a]! || a - b).slice(0, aantal);
}

/** Two of these candidates, of the three best at most one. */
function stel(
  waarden: readonly number[],
  grenzen: { readonly knopen: number; readonly pivots: number },
  { genoemd = [0], groepen = true, rest = {} as (kandidaten: readonly number[]) => Partial<Keuzeprobleem> } = {},
) {
  const n = waarden.length;
  const create = (kern: Int32Array = Int32Array.from(waarden.keys())) => {
    const rij = Array.from(kern, (c) => waarden[c]!);
    const [a = 0, b = 0, c = 0] = listBesten(rij, 3).sort((x, y) => x - y);
    const paren = groepen ? [groep([a, b], 1), groep([a, c], 1), groep([b, c], 1)] : [];
    const meer = typeof rest === 'function' ? rest([...kern]) : {};
    return vraag([rij], { vakken: quota([2]), groepen: paren, ...meer });
  };
  return solveKern({
    masker: new Int32Array(n).fill(1),
    waarden: Float64Array.from(waarden),
    plaatsen: 2,
    doel: { soort: 'totaal' },
    grenzen,
    create,
    listKlassen: () => new Int32Array(n),
    listGenoemd: () => genoemd,
  });
}

const rond = (n: number, sprong: number) => Array.from({ length: n }, (_, c) => (c * sprong) % n);
const listGekozen = (rij: ArrayLike<number> | undefined) =>
  Array.from(rij ?? [], (j, c) => (j >= 0 ? c : -1)).filter((c) => c >= 0);

describe('what a core used', () => {
  test('is counted, and what is left is for all candidates at once', () => {
    // 400 and 397: two subproblems are not enough for the core, and with two more the tie is open.
    const { kern, uitkomst } = stel(rond(401, 7), { knopen: 4, pivots: 10_000 });
    expect(kern).toBeUndefined();
    expect(listGekozen(uitkomst.toewijzing)).toEqual([114, 229]);
    expect(uitkomst).toMatchObject({
      stappen: [{ waarde: 797, bovengrens: 797 }],
      volledig: true,
      gelijkspel: 'onbeslist',
      knopen: 4,
      pivots: 8,
      stand: { stap: 0, klaar: [], gelijk: -1, open: [{ keuzes: [[114, 0, 0]] }] },
    });
  });

  test('in pivots is counted too', () => {
    const { kern, uitkomst } = stel(rond(404, 37), { knopen: 4, pivots: 3 });
    expect(kern).toBeUndefined();
    expect({ knopen: uitkomst.knopen, pivots: uitkomst.pivots }).toEqual({ knopen: 2, pivots: 6 });
    expect(uitkomst).toMatchObject({
      stappen: [{ waarde: 803, bovengrens: 803 }],
      volledig: true,
      gelijkspel: 'onbeslist',
    });
  });

  test('is nothing when there is a band: then all are asked at once', () => {
    const waarden = rond(403, 7);
    const band = (kandidaten: readonly number[]) => ({
      band: { gewichten: Float64Array.from(kandidaten, (c) => waarden[c]!), minimaal: 100, maximaal: 800 },
    });
    const { kern, uitkomst } = stel(waarden, { knopen: 3, pivots: 3 }, { rest: band });
    expect(kern).toBeUndefined();
    expect(uitkomst).toMatchObject({ volledig: false, knopen: 1, pivots: 11 });
  });
});

describe('a core', () => {
  test('that stopped at a tie has a state about all candidates', () => {
    const waarden = rond(401, 1).with(10, 1000).with(20, 900).with(30, 900).with(40, 850);
    const { kern, uitkomst } = stel(waarden, { knopen: 2, pivots: 10_000 }, { groepen: false });
    expect(kern).toEqual(Int32Array.of(0, 10, 20, 30, 40));
    const { beste, ...stand } = uitkomst.stand!;
    expect(stand).toEqual({ stap: 0, klaar: [], gelijk: -1 });
    expect(beste).toHaveLength(401);
    expect(beste!.filter((j) => j === -1)).toHaveLength(399);
    expect(listGekozen(beste)).toEqual(listGekozen(uitkomst.toewijzing).map((i) => kern![i]!));
    expect(listGekozen(beste)[0]).toBe(10);
    expect(uitkomst).toMatchObject({
      stappen: [{ waarde: 1900, bovengrens: 1900 }],
      volledig: true,
      gelijkspel: 'onbeslist',
    });
  });

  test('of exactly half of the candidates is one, and of one more is none', () => {
    const waarden = rond(402, 1);
    // The four best are in it anyway.
    for (const [aantal, leden] of [
      [197, 201],
      [198, undefined],
    ] as const) {
      const genoemd = Array.from({ length: aantal }, (_, c) => c);
      const { kern } = stel(waarden, { knopen: 1000, pivots: 10_000 }, { genoemd, groepen: false });
      expect(kern?.length).toBe(leden);
    }
  });
});
