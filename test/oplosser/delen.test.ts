/** The parts of the solver that stand on their own: pairs, kinds, thresholds and the heap. */
import { expect, it } from 'vitest';
import { createHoop } from '../../src/oplosser/boom/createHoop.js';
import type { Knoop } from '../../src/oplosser/boom/knoop.js';
import { createParen } from '../../src/oplosser/index.js';
import { findGrenswaarde } from '../../src/oplosser/keuze/findGrenswaarde.js';
import { listSoorten } from '../../src/oplosser/keuze/listSoorten.js';

it('pairs are rows of neighbours, sorted and each once', () => {
  const { start, buren } = createParen(4, Int32Array.of(2, 0, 0, 2, 0, 3, 2, 3));
  expect([...start]).toEqual([0, 2, 2, 4, 6]);
  expect([...buren]).toEqual([2, 3, 0, 3, 0, 2]);
});

it('kinds are the candidates of one vak and one class, without kinds of nobody', () => {
  const soorten = listSoorten(Int32Array.of(3, 0, 2, 2), Int32Array.of(0, 0, 0, 2), 2);
  expect(soorten.map(({ vak, kandidaten }) => ({ vak, kandidaten: [...kandidaten] }))).toEqual([
    { vak: 0, kandidaten: [0] },
    { vak: 1, kandidaten: [0, 2] },
    { vak: 1, kandidaten: [3] },
  ]);
});

it('the threshold of the best two is the second best value', () => {
  const waarden = Float64Array.of(99, 3, 5, 1, 5, 4);
  expect(findGrenswaarde(waarden, 1, [0, 1, 2, 3, 4], 2)).toBe(5);
  expect(findGrenswaarde(waarden, 1, [0, 2, 4], 2)).toBe(3);
  expect(findGrenswaarde(waarden, 1, [0, 1], 2)).toBe(Number.NEGATIVE_INFINITY);
});

it('the heap gives the highest bound first, then the deepest, then the oldest', () => {
  const knopen = [
    [5, 0],
    [9, 1],
    [9, 2],
    [5, 3],
    [9, 2],
    [1, 0],
  ].map(([grens, diepte], nummer): Knoop => {
    const vast = { ouder: undefined, variabele: -1, laag: 0, hoog: 0, stap: 0 };
    return { ...vast, nummer, grens: grens!, diepte: diepte! };
  });
  const hoop = createHoop();
  for (const nummer of [5, 0, 4, 3, 2, 1]) hoop.push(knopen[nummer]!);
  const volgorde: number[] = [];
  for (let knoop = hoop.pop(); knoop !== undefined; knoop = hoop.pop()) volgorde.push(knoop.nummer);
  expect(volgorde).toEqual([2, 4, 1, 3, 0, 5]);
  expect(hoop.top()).toBeUndefined();
});
