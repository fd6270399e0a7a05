/** The rows that a solution breaks: which, by how much, and what they say. */
import { describe, expect, test } from 'vitest';
import { createModel } from '../../src/oplosser/model/createModel.js';
import { createBonussnijder } from '../../src/oplosser/sneden/createBonussnijder.js';
import { createKlieksnijder } from '../../src/oplosser/sneden/createKlieksnijder.js';
import { createLuieSnijder } from '../../src/oplosser/sneden/createLuieSnijder.js';
import { buren, groep, vraag } from './klein.js';

const snede = (sleutel: string, tekort: number, kolommen: readonly number[], rest: object = {}) => ({
  sleutel,
  tekort,
  rij: { kolommen: Int32Array.from(kolommen), coefficienten: undefined, van: -Infinity, tot: 1, ...rest },
});
const punt = (...x: readonly number[]) => Float64Array.from(x);
const NIETS = new Set<string>();

describe('rows that most solutions obey', () => {
  const snij = createLuieSnijder(
    createModel(
      vraag(
        [
          [1, 1],
          [1, 1],
        ],
        { groepen: [groep([0, 1], 2)] },
      ),
    ),
  );

  test('are named by their place, and given when broken by more than rounding', () => {
    expect(snij(punt(0.5, 0.5, 1, 0), NIETS)).toEqual([]);
    expect(snij(punt(0.5, 0.75, 1, 0.5), NIETS)).toEqual([
      snede('l0', 0.25, [0, 1]),
      snede('l1', 0.5, [2, 3]),
      snede('l2', 0.75, [0, 1, 2, 3], { tot: 2 }),
    ]);
    expect(snij(punt(1, 5e-7, 0, 0), NIETS)).toEqual([]);
    expect(snij(punt(1, 2 ** -18, 0, 0), NIETS)).toEqual([snede('l0', 2 ** -18, [0, 1])]);
  });

  test('are not given again', () => {
    expect(snij(punt(1, 1, 1, 0), new Set(['l0', 'l2']))).toEqual([]);
    expect(snij(punt(1, 1, 1, 0), new Set(['l1']))).toEqual([
      snede('l0', 1, [0, 1]),
      snede('l2', 1, [0, 1, 2, 3], { tot: 2 }),
    ]);
  });
});

describe('a pair that earns a bonus', () => {
  // The arcs: 0 and 1 of candidate 0, 2 of candidate 1, 3 of candidate 2; then the pairs.
  const snij = createBonussnijder(
    createModel(
      vraag(
        [
          [1, 1, 1],
          [1, 1, 1],
        ],
        { masker: Int32Array.of(3, 1, 2), paren: buren(3, [0, 1], [1, 2]), bonus: 2 },
      ),
    ),
  );
  const bonus = (sleutel: string, tekort: number, kolommen: readonly number[]) =>
    snede(sleutel, tekort, kolommen, {
      coefficienten: Float64Array.from(kolommen, (_, i) => (i === 0 ? 1 : -1)),
      tot: 0,
    });

  test('is at most what is chosen of each of the two', () => {
    expect(snij(punt(0.5, 0.25, 0.5, 0, 1, 0), NIETS)).toEqual([
      bonus('p0 0', 0.25, [4, 0, 1]),
      bonus('p0 1', 0.5, [4, 2]),
    ]);
    expect(snij(punt(0, 0, 0.5, 0.25, 0, 0.5), NIETS)).toEqual([bonus('p1 2', 0.25, [5, 3])]);
    expect(snij(punt(0.5, 0.5, 1, 1, 1, 1), NIETS)).toEqual([]);
  });

  test('is no row by rounding alone, or once it is there', () => {
    expect(snij(punt(0, 0, 0, 0, 5e-7, 0), NIETS)).toEqual([]);
    expect(snij(punt(1, 0, 1 - 5e-7, 0, 1, 0), NIETS)).toEqual([]);
    expect(snij(punt(0, 0, 0, 0, 1, 0), new Set(['p0 0']))).toEqual([bonus('p0 1', 1, [4, 2])]);
  });
});

describe('candidates that are all neighbours of each other', () => {
  const paren = buren(5, [0, 1], [0, 2], [1, 2], [2, 3], [0, 4], [1, 4]);
  const model = (masker: readonly number[]) =>
    createModel(
      vraag(
        [
          [1, 1, 1, 1, 1],
          [1, 1, 1, 1, 1],
        ],
        { masker: Int32Array.from(masker), paren },
      ),
    );
  // One arc for each candidate, all of vak 0.
  const EEN = model([1, 1, 1, 1, 1]);

  test('have together at most one, and a pair grows by its heaviest common neighbour', () => {
    const snij = createKlieksnijder(EEN, paren, 1);
    expect(snij(punt(0.5, 0.5, 0.5, 0, 0.25), NIETS)).toEqual([
      snede('k1 0,1,2', 0.5, [0, 1, 2]),
      snede('k1 0,1,4', 0.25, [0, 1, 4]),
    ]);
    expect(snij(punt(0.75, 0.5, 0, 0, 0), NIETS)).toEqual([snede('k1 0,1,2', 0.25, [0, 1, 2])]);
    expect(snij(punt(0.75, 0.5, 0.125, 0, 0.25), NIETS)).toEqual([
      snede('k1 0,1,4', 0.5, [0, 1, 4]),
      snede('k1 0,1,2', 0.375, [0, 1, 2]),
    ]);
    expect(snij(punt(0, 0, 0.5, 0.75, 0), NIETS)).toEqual([snede('k1 2,3', 0.25, [2, 3])]);
  });

  test('do not when they are no neighbours, or together no more than one', () => {
    const snij = createKlieksnijder(EEN, paren, 1);
    expect(snij(punt(1, 0, 0, 1, 0), NIETS)).toEqual([]);
    expect(snij(punt(0.25, 0.25, 0.5, 0, 0.25), NIETS)).toEqual([]);
    expect(snij(punt(0.5, 0.5 + 5e-7, 0, 0, 0), NIETS)).toEqual([]);
    expect(snij(punt(1, 5e-7, 0, 0, 0), NIETS)).toEqual([]);
  });

  test('are given once, and not again', () => {
    const snij = createKlieksnijder(EEN, paren, 1);
    expect(snij(punt(1, 1, 1, 0, 0), NIETS)).toEqual([snede('k1 0,1,2', 2, [0, 1, 2])]);
    expect(snij(punt(1, 1, 1, 0, 0), new Set(['k1 0,1,2']))).toEqual([]);
    expect(snij(punt(1, 1, 1, 0, 0), new Set(['k3 0,1,2']))).toHaveLength(1);
  });

  test('count for the vakken of the clash alone', () => {
    // Arcs 0 and 1 of candidate 0, 2 of candidate 1 for vak 1, 3 and 4 of candidate 2.
    const twee = model([3, 2, 3, 0, 0]);
    const x = punt(1, 0.5, 0.75, 1, 0);
    expect(createKlieksnijder(twee, paren, 2)(x, NIETS)).toEqual([snede('k2 0,1,2', 0.25, [1, 2, 4])]);
    expect(createKlieksnijder(twee, paren, 1)(x, NIETS)).toEqual([snede('k1 0,1,2', 1, [0, 3])]);
    expect(createKlieksnijder(twee, paren, 3)(x, NIETS)).toEqual([snede('k3 0,1,2', 2.25, [0, 1, 2, 3, 4])]);
  });

  test('are without those that have no arc', () => {
    // Arcs 0, 1 of candidates 0, 1 and 2 of candidate 4; candidate 2 has none.
    const snij = createKlieksnijder(model([1, 1, 0, 0, 1]), paren, 1);
    expect(snij(punt(1, 1, 0), NIETS)).toEqual([snede('k1 0,1,4', 1, [0, 1, 2])]);
  });
});
