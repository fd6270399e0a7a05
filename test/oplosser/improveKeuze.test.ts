/** A choice that is made better by one candidate for another: only where that is open and helps, and with no more than so many trials. */
import { expect, test } from 'vitest';
import { improveKeuze } from '../../src/oplosser/boom/improveKeuze.js';
import type { Keuzeprobleem } from '../../src/oplosser/index.js';
import { createModel } from '../../src/oplosser/model/createModel.js';
import { kies, quota, vraag } from './klein.js';

const improve = (probleem: Keuzeprobleem, toewijzing: Int16Array, waarde: number, dicht: readonly number[] = []) => {
  const model = createModel(probleem);
  const hoog = new Float64Array(model.aantalKolommen).fill(1);
  for (const k of dicht) hoog[k] = 0;
  return improveKeuze(probleem, { toewijzing, waarde }, hoog, model);
};

test('a better candidate takes the place, one as good does not', () => {
  expect(improve(vraag([[1, 2, 3]]), kies(0, -1, -1), 1)).toEqual({ toewijzing: kies(-1, -1, 0), waarde: 3 });
  expect(improve(vraag([[3, 3, 3]]), kies(-1, -1, 0), 3)).toEqual({ toewijzing: kies(-1, -1, 0), waarde: 3 });
});

test('a candidate that is closed for a vak does not come there, however open it is for another', () => {
  const probleem = vraag(
    [
      [1, 5],
      [1, 1],
    ],
    { vakken: quota([1, 0], [1, 1]) },
  );
  expect(improve(probleem, kies(0, -1), 1)).toEqual({ toewijzing: kies(-1, 0), waarde: 5 });
  // The arcs, by candidate and then by vak: the third is the second candidate for the first vak.
  expect(improve(probleem, kies(0, -1), 1, [2])).toEqual({ toewijzing: kies(0, -1), waarde: 1 });
});

test('four hundred trials are made, and not one more', () => {
  const met = (zware: number) => {
    const n = zware + 2;
    const gewichten = new Float64Array(n)
      .fill(9)
      .fill(1, 0, 1)
      .fill(1, n - 1);
    const waarden = Array.from({ length: n }, (_, c) => (c === 0 ? 1 : 2));
    const begin = new Int16Array(n).fill(-1).fill(0, 0, 1);
    return improve(vraag([waarden], { band: { gewichten, minimaal: 0, maximaal: 5 } }), begin, 1).waarde;
  };
  expect(met(399)).toBe(2);
  expect(met(400)).toBe(1);
});
