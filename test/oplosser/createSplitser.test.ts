/** Where a subproblem is split, what is learned from it, and the choice near a solution: small numbers, worked out by hand. */
import { describe, expect, test } from 'vitest';
import { createSplitser } from '../../src/oplosser/boom/createSplitser.js';
import type { Knoop } from '../../src/oplosser/boom/knoop.js';
import { createModel } from '../../src/oplosser/model/createModel.js';
import { kies, quota, vraag } from './klein.js';

const WORTEL: Knoop = {
  nummer: 0,
  ouder: undefined,
  variabele: -1,
  laag: 0,
  hoog: 0,
  grens: Infinity,
  diepte: 0,
  stap: 0,
};
const create = () => createSplitser(createModel(vraag([[3, 2]], { vakken: quota([0], [2]) })));
const OPEN = () => ({ laag: Float64Array.of(0, 0), hoog: Float64Array.of(1, 1) });

type Splitser = ReturnType<typeof create>;
const choose = (splitser: Splitser, ...kolommen: readonly number[]) =>
  splitser.choose({ grens: 9, kolommen: Float64Array.from(kolommen) }, OPEN());
/** Learns that the bound of an arc fell this much per whole step. */
const learn = (splitser: Splitser, variabele: number, kant: 'omlaag' | 'omhoog', daling: number, stap = 0.5) =>
  splitser.learn(
    { ...WORTEL, ouder: WORTEL, variabele, laag: kant === 'omhoog' ? 1 : -Infinity, grens: 100, stap },
    100 - daling * stap,
  );

describe('a split', () => {
  test('is at the arc that is farthest from whole, while nothing is known', () => {
    expect(choose(create(), 0.75, 0.5)).toEqual({ variabele: 1, onder: 0, deel: 0.5, gebroken: true });
    expect(choose(create(), 0.5, 0.5)).toEqual({ variabele: 0, onder: 0, deel: 0.5, gebroken: true });
  });

  test('is at a broken arc from a millionth on', () => {
    expect(choose(create(), 1e-6, 0)).toEqual({ variabele: 0, onder: 0, deel: 1e-6, gebroken: true });
    expect(choose(create(), 1 - 1e-6, 0)).toEqual({ variabele: 0, onder: 0, deel: 1 - 1e-6, gebroken: true });
    expect(choose(create(), 9e-7, 1)).toEqual({ variabele: 1, onder: 0, deel: 1, gebroken: false });
    expect(choose(create(), 9e-7, 0)).toEqual({ variabele: 0, onder: 0, deel: 0, gebroken: false });
  });

  test('needs both sides of an arc to be known', () => {
    const splitser = create();
    learn(splitser, 1, 'omlaag', 3);
    expect(choose(splitser, 0.5, 0.25)?.variabele).toBe(0);
    learn(splitser, 1, 'omhoog', 3);
    expect(choose(splitser, 0.5, 0.25)?.variabele).toBe(1);
  });

  test('weighs how far the arc goes down and up', () => {
    const splitser = create();
    for (const boog of [0, 1]) {
      learn(splitser, boog, 'omlaag', 3);
      learn(splitser, boog, 'omhoog', 3);
    }
    expect(choose(splitser, 0.25, 0.5)?.variabele).toBe(1);
    expect(choose(splitser, 0.75, 0.5)?.variabele).toBe(1);
  });

  test('weighs the mean of the falls', () => {
    const splitser = create();
    for (const boog of [0, 1]) learn(splitser, boog, 'omhoog', 4);
    for (let keer = 0; keer < 3; keer++) learn(splitser, 0, 'omlaag', 2);
    learn(splitser, 1, 'omlaag', 4);
    expect(choose(splitser, 0.5, 0.5)?.variabele).toBe(1);
  });

  test('keeps both sides apart', () => {
    const splitser = create();
    for (const boog of [0, 1]) {
      learn(splitser, boog, 'omlaag', 8);
      learn(splitser, boog, 'omhoog', 0);
    }
    // A fall of nothing counts as a millionth: what is left is the way down.
    expect(choose(splitser, 0.25, 0.5)?.variabele).toBe(1);
  });

  test('learns from a step of a millionth, and not from less', () => {
    const met = (stap: number) => {
      const splitser = create();
      learn(splitser, 0, 'omlaag', 8, stap);
      learn(splitser, 0, 'omhoog', 8, stap);
      return choose(splitser, 0.25, 0.5)?.variabele;
    };
    expect(met(1e-6)).toBe(0);
    expect(met(9e-7)).toBe(1);
  });
});

test('a choice near a solution leaves out what is a millionth or less', () => {
  const round = (...kolommen: readonly number[]) => create().round(Float64Array.from(kolommen), OPEN());
  expect(round(0.5, 1e-6)).toEqual(kies(0, -1));
  expect(round(0.5, 1.1e-6)).toEqual(kies(0, 0));
});
