/** The cheapest way to shift: small questions of which the answer is plain, and the limits on the steps to the very step. */
import { describe, expect, test } from 'vitest';
import {
  type Schuifvariabele,
  type Schuifvraag,
  solveVerschuiving,
  type Verband,
} from '../../src/oplosser/simplex/solveVerschuiving.js';

const v = (waarde: number, kosten = 1, ruimte?: number): Schuifvariabele => ({
  waarde,
  kosten,
  ...(ruimte !== undefined && { ruimte }),
});
/** The changes of these variables, each times its number, add up to zero. */
const som = (...maal: readonly number[]): Verband =>
  maal.flatMap((getal, variabele) => (getal === 0 ? [] : [{ variabele, maal: getal }]));

const round = (getallen: readonly number[] | undefined) => getallen?.map((x) => Math.round(x * 1e9) / 1e9 + 0);
const solve = (variabelen: readonly Schuifvariabele[], vergelijkingen: readonly Verband[], rest: object) =>
  round(solveVerschuiving({ variabelen, vergelijkingen, ...rest } as Schuifvraag));

describe('a change of one variable', () => {
  test.each<[string, Schuifvariabele[], Verband[], number, number[] | undefined]>([
    ['is all there is without relations', [v(5), v(5)], [], 2, [2, 0]],
    ['is taken from the other', [v(5), v(5)], [som(1, 1)], 2, [2, -2]],
    ['takes all that the other has', [v(5), v(5)], [som(1, 1)], 5, [5, -5]],
    ['cannot take more', [v(5), v(5)], [som(1, 1)], 5.5, undefined],
    ['goes to the other', [v(5), v(5)], [som(1, 1)], -2, [-2, 2]],
    ['goes to the other up to its bound', [v(5), v(5, 1, 2)], [som(1, 1)], -2, [-2, 2]],
    ['and not beyond', [v(5), v(5, 1, 2)], [som(1, 1)], -2.5, undefined],
    ['may itself be anything', [v(0, 1, 0), v(5)], [som(1, 1)], 2, [2, -2]],
    ['takes the cheapest', [v(5), v(5, 3), v(5, 1)], [som(1, 1, 1)], 2, [2, 0, -2]],
    ['takes the next when the cheapest has no more', [v(5), v(5, 3), v(1, 1)], [som(1, 1, 1)], 2, [2, -1, -1]],
    ['is multiplied', [v(5), v(9)], [som(2, 1)], 2, [2, -4]],
    ['is divided', [v(5), v(9)], [som(1, 4)], 2, [2, -0.5]],
    ['goes along with what is subtracted', [v(5), v(5)], [som(1, -1)], 2, [2, 2]],
    ['keeps every relation', [v(5), v(5), v(5)], [som(1, -1), som(0, 1, 1)], 2, [2, 2, -2]],
    ['goes in a round', [v(5), v(5), v(5)], [som(1, 1, 0), som(0, 1, 1)], 2, [2, -2, 2]],
    ['counts twice what occurs twice', [v(5), v(5)], [[...som(1), ...som(1, 1)]], 1, [1, -2]],
    ['is refused by a relation of its own', [v(5), v(5)], [som(1)], 1, undefined],
    ['is no change at all', [v(5), v(5)], [som(1, 1)], 0, [0, 0]],
  ])('%s', (_, variabelen, vergelijkingen, stap, verwacht) => {
    expect(solve(variabelen, vergelijkingen, { variabele: 0, stap })).toEqual(verwacht);
  });

  test('is that of any variable', () => {
    expect(solve([v(5), v(5), v(5)], [som(1, 1, 1)], { variabele: 2, stap: 1 })).toEqual([-1, 0, 1]);
  });
});

describe('relations that ask for changes', () => {
  test.each<[string, Schuifvariabele[], number[], number[] | undefined]>([
    ['are met by the cheapest', [v(5, 1), v(5, 2)], [3], [3, 0]],
    ['and by the next when its bound is reached', [v(5, 1, 1), v(5, 2)], [3], [1, 2]],
    ['also downward', [v(1, 1), v(5, 2)], [-3], [-1, -2]],
    ['and not when both are used up', [v(1, 1), v(1, 2)], [-3], undefined],
    ['or ask for nothing', [v(1, 1), v(1, 2)], [], [0, 0]],
  ])('%s', (_, variabelen, rechts, verwacht) => {
    expect(solve(variabelen, [som(1, 1)], { rechts })).toEqual(verwacht);
  });

  test('are each for themselves', () => {
    expect(solve([v(5), v(5), v(5)], [som(1, 1), som(0, 1, 1)], { rechts: [3, 3] })).toEqual([0, 3, 0]);
    expect(solve([v(5), v(5), v(5)], [som(1, 1), som(0, 1, 1)], { rechts: [3] })).toEqual([3, 0, 0]);
    expect(solve([v(5), v(5, 3), v(5)], [som(1, 1), som(0, 1, 1)], { rechts: [3, 3] })).toEqual([3, 0, 3]);
  });
});

describe('what brings money', () => {
  test('is done up to its bound, and has no end without one', () => {
    expect(solve([v(0, -1, 3)], [], {})).toEqual([3]);
    expect(solve([v(0, -1)], [], {})).toBeUndefined();
    expect(solve([v(0, -2, 3), v(2, 1)], [som(1, 1)], {})).toEqual([2, -2]);
    expect(solve([v(0, -2, 3), v(9, 1)], [som(1, 1)], {})).toEqual([3, -3]);
    expect(solve([v(0, -1, 3), v(9, 2)], [som(1, 1)], {})).toEqual([0, 0]);
  });
});

describe('the limits', () => {
  // One step changes the basis, one ends the first phase, and one finds that nothing gains.
  const stel = (): Schuifvraag => ({ variabelen: [v(5), v(5)], vergelijkingen: [som(1, 1)], variabele: 0, stap: 2 });

  test('on the steps: exactly enough, and one less', () => {
    expect(solveVerschuiving(stel(), { meeste: 3 })).toEqual([2, -2]);
    expect(solveVerschuiving(stel(), { meeste: 2 })).toBeUndefined();
    expect(solveVerschuiving(stel(), { meeste: 0 })).toBeUndefined();
  });

  test('on the numbers that change: five columns for the table and for each of the three steps', () => {
    for (const [over, rest, verwacht] of [
      [20, 0, [2, -2]],
      [21, 1, [2, -2]],
      [19, -1, undefined],
      [4, -1, undefined],
    ] as const) {
      const budget = { over };
      expect(solveVerschuiving(stel(), { budget })).toEqual(verwacht);
      expect(budget.over).toBe(rest);
    }
  });

  test('the first that gains enters after so many steps, with the same answer', () => {
    const variabelen = [v(5), v(5, 3), v(5, 2), v(1, 1)];
    const deel = { variabelen, vergelijkingen: [som(1, 1, 1, 1)], variabele: 0, stap: 2 };
    for (const bland of [-1, 0, 1, 5]) expect(round(solveVerschuiving(deel, { bland }))).toEqual([2, 0, -1, -1]);
  });
});
