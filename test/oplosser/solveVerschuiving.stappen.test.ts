/** The cheapest way to shift, step by step: which variable enters and leaves, what it costs, and what is next to nothing. */
import { describe, expect, test } from 'vitest';
import {
  type Schuifvariabele,
  type Schuifvraag,
  type Stapgrenzen,
  solveVerschuiving,
  type Verband,
} from '../../src/oplosser/simplex/solveVerschuiving.js';

const v = (waarde: number, kosten = 1, ruimte?: number): Schuifvariabele => ({
  waarde,
  kosten,
  ...(ruimte !== undefined && { ruimte }),
});
const som = (...maal: readonly number[]): Verband =>
  maal.flatMap((getal, variabele) => (getal === 0 ? [] : [{ variabele, maal: getal }]));

/** The changes, and how many numbers of the tableau changed. */
function solve(vraag: Schuifvraag, grenzen: Stapgrenzen = {}) {
  const budget = { over: 1e6 };
  const uit = solveVerschuiving(vraag, { ...grenzen, budget });
  return { uit: uit?.map((x) => Math.round(x * 1e9) / 1e9 + 0), werk: 1e6 - budget.over };
}

describe('the steps', () => {
  test('end when the relations contradict the bounds', () => {
    const vraag: Schuifvraag = {
      variabelen: [v(0, 1), v(5, 4, 3), v(1, 4), v(0, 1, 3), v(3, 4, 4)],
      vergelijkingen: [som(-2, 1, 1, 1, 3), som(-2, 3, -2, -1, 1), som(1, 3, 3, 3, 0)],
      rechts: [-4, 1, -4],
    };
    // Thirteen columns and three rows: once to begin with, and seven steps.
    expect(solve(vraag)).toEqual({ uit: undefined, werk: 8 * 39 });
  });

  test('take the first that gains from the second step on, when asked', () => {
    const vraag: Schuifvraag = {
      variabelen: [v(2, 3), v(0, 3), v(2, 3), v(4, 0, 4)],
      vergelijkingen: [som(-2, 1, 3, 3), som(1, 0, -1, 1)],
      rechts: [6, 3],
    };
    // Ten columns and two rows: once to begin with, and five steps.
    expect(solve(vraag, { bland: 0 })).toEqual({ uit: [0, 0, -0.5, 2.5], werk: 6 * 20 });
    expect(solveVerschuiving(vraag, { bland: 0 })?.map((x) => x + 0)).toEqual([0, 0, -0.5, 2.5]);
  });

  test('are not needed for a relation that asks for nothing', () => {
    const vraag: Schuifvraag = { variabelen: [v(5), v(0, 0)], vergelijkingen: [som(0, 2)], variabele: 0, stap: 2 };
    expect(solve(vraag)).toEqual({ uit: [2, 0], werk: 4 * 5 });
  });

  test('cost nothing without relations, and then a budget of nothing is enough', () => {
    const vraag: Schuifvraag = { variabelen: [v(5)], vergelijkingen: [], variabele: 0, stap: 2 };
    expect(solveVerschuiving(vraag, { budget: { over: 0 } })).toEqual([2]);
    expect(solveVerschuiving(vraag, { budget: { over: -1 } })).toBeUndefined();
  });
});

describe('what is next to nothing', () => {
  test('a gain beside a cost of a trillion is not taken', () => {
    expect(solve({ variabelen: [v(0, -1, 3), v(5, 1e12)], vergelijkingen: [] }).uit).toEqual([0, 0]);
    expect(solve({ variabelen: [v(0, -1, 3), v(5, 1e6)], vergelijkingen: [] }).uit).toEqual([3, 0]);
  });

  test('a relation may be off by a millionth', () => {
    expect(solve({ variabelen: [v(5)], vergelijkingen: [[]], rechts: [1e-6] }).uit).toEqual([0]);
    expect(solve({ variabelen: [v(5)], vergelijkingen: [[]], rechts: [2e-6] }).uit).toBeUndefined();
  });

  test('a factor of a billionth does not hold a variable back', () => {
    // The second relation has room for nothing, but its factor is rounding.
    const vraag = (maal: number): Schuifvraag => ({
      variabelen: [v(0), v(0)],
      vergelijkingen: [som(1), som(maal, 1)],
      rechts: [4, 0],
    });
    expect(solve(vraag(1e-9)).uit?.[0]).toBe(4);
    expect(solve(vraag(0.5)).uit).toBeUndefined();
  });
});
