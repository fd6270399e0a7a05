/** A choice as a linear problem: every row of it, and what is read back from its columns. */
import { describe, expect, test } from 'vitest';
import { toLineair } from '../../src/oplosser/extern/toLineair.js';
import type { Keuzeprobleem } from '../../src/oplosser/index.js';
import { createModel } from '../../src/oplosser/model/createModel.js';
import { readToewijzing } from '../../src/oplosser/model/readToewijzing.js';
import { readWaarden } from '../../src/oplosser/model/readWaarden.js';
import type { Rij } from '../../src/oplosser/model/rij.js';
import { buren, groep, quota, telling, vraag } from './klein.js';

// The arcs: 0 for vak 0, 1 for vak 1, 2 for vak 0 and for vak 1; candidate 3 has none.
const stel = (wijziging: Partial<Keuzeprobleem> = {}): Keuzeprobleem =>
  vraag(
    [
      [4, 9, 6, 9],
      [9, 0, 9, 8],
    ],
    { vakken: quota([1, 0], [1, 2]), masker: Int32Array.of(1, 2, 3, 0), ...wijziging },
  );

const rij = (kolommen: readonly number[], van: number, tot: number, coefficienten?: readonly number[]): Rij => ({
  kolommen: Int32Array.from(kolommen),
  coefficienten: coefficienten && Float64Array.from(coefficienten),
  van,
  tot,
});
const QUOTA = [rij([0, 2], 1, 1), rij([1, 3], 0, 2)];
const EENMAAL = rij([2, 3], -Infinity, 1);

describe('a model', () => {
  test('of quota alone has its arcs by candidate and then by vak', () => {
    const probleem = stel();
    expect(createModel(probleem)).toEqual({
      probleem,
      aantalBogen: 4,
      aantalKolommen: 4,
      kandidaatVan: Int32Array.of(0, 1, 2, 2),
      vakVan: Int32Array.of(0, 1, 0, 1),
      eersteBoog: Int32Array.of(0, 1, 2, 4, 4),
      paren: [],
      rijen: QUOTA,
      luieRijen: [EENMAAL],
      cellen: [],
    });
  });

  test('has a column for every pair that can both be chosen, when that earns a bonus', () => {
    const paren = buren(4, [0, 1], [2, 0], [1, 3], [3, 2]);
    const model = createModel(stel({ paren, bonus: 3 }));
    expect(model.paren).toEqual([
      { a: 0, b: 1 },
      { a: 0, b: 2 },
    ]);
    expect(model).toMatchObject({ aantalBogen: 4, aantalKolommen: 6 });
    expect(createModel(stel({ paren })).paren).toEqual([]);
    expect(createModel(stel({ bonus: 3 })).paren).toEqual([]);
  });

  test('has a row for each requirement', () => {
    const probleem = stel({
      tellingen: [telling([0, 2], 1, 2, 1), telling([1, 2, 3], 0, 1, 2)],
      verplicht: [2, 3],
      samen: [Int32Array.of(2, 0, 1)],
      band: { gewichten: Float64Array.of(10, 20, 30, 5), minimaal: 25, maximaal: 55 },
      vloeren: [{ waarden: Float64Array.of(4, 9, 6, 9, 9, 0, 9, 8), minimaal: 7 }],
    });
    const { rijen, cellen } = createModel(probleem);
    expect(rijen).toEqual([
      ...QUOTA,
      rij([0, 2], 1, 2),
      rij([1, 3], 0, 1),
      rij([2, 3], 1, 1),
      rij([], 1, 1),
      rij([0, 2, 3], 0, 0, [1, -1, -1]),
      rij([1, 2, 3], 0, 0, [1, -1, -1]),
      // In tens, and its bounds inward.
      rij([0, 1, 2, 3], 3, 5, [1, 2, 3, 3]),
      // All values are 4, 0, 6 and 9: no common divisor; the arc without value is left out.
      rij([0, 2, 3], 7, Infinity, [4, 6, 9]),
    ]);
    expect(cellen).toEqual([Int32Array.of(0, 2), Int32Array.of(1, 3)]);
  });

  test('has a floor in units of what its values have in common', () => {
    const waarden = Float64Array.of(4, 9, 6, 9, 9, 0, 8, 8);
    const floor = (minimaal: number) => createModel(stel({ vloeren: [{ waarden, minimaal }] })).rijen.at(-1);
    expect(floor(8)).toEqual(rij([0, 2, 3], 4, Infinity, [2, 3, 4]));
    expect(floor(9)).toEqual(rij([0, 2, 3], 5, Infinity, [2, 3, 4]));
  });

  test('keeps a group for later, and only one that can be broken', () => {
    const groepen = [groep([0, 1, 2], 1), groep([0, 1], 2), groep([0, 1], 1), groep([0, 1, 2, 3], 1, 2)];
    expect(createModel(stel({ groepen })).luieRijen).toEqual([
      EENMAAL,
      rij([0, 1, 2, 3], -Infinity, 1),
      rij([0, 1], -Infinity, 1),
      rij([1, 3], -Infinity, 1),
    ]);
  });

  test('has cells of the arcs that two counts treat alike', () => {
    const cellen = (...tellingen: Keuzeprobleem['tellingen']) =>
      createModel(stel({ tellingen })).cellen.map((cel) => [...cel]);
    expect(cellen(telling([0], 0, 1))).toEqual([]);
    expect(cellen(telling([0], 0, 1), telling([1], 0, 1))).toEqual([[0], [1], [2], [3]]);
    expect(cellen(telling([0], 0, 1, 2), telling([1], 0, 1, 1))).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });
});

describe('the values of columns', () => {
  const paren = buren(4, [0, 1], [2, 0]);
  const read = (bonus: number, waarden: readonly number[]) =>
    readWaarden(createModel(stel({ paren, bonus })), Float64Array.from(waarden));

  test('are in units of what they have in common, the bonus too', () => {
    expect(read(3, [4, 7, 6, 7, 7, 0, 8, 7])).toEqual({ waarden: Float64Array.of(4, 0, 6, 8, 3, 3), eenheid: 1 });
    expect(read(6, [4, 7, 6, 7, 7, 0, 8, 7])).toEqual({ waarden: Float64Array.of(2, 0, 3, 4, 3, 3), eenheid: 2 });
    expect(read(0, [4, 7, 8, 7, 7, 0, -12, 7])).toEqual({ waarden: Float64Array.of(1, 0, 2, -3), eenheid: 4 });
    expect(read(0, [0, 7, 0, 7, 7, 0, 0, 7])).toEqual({ waarden: Float64Array.of(0, 0, 0, 0), eenheid: 1 });
  });

  test('are a choice when at least a half, and no candidate has two', () => {
    const model = createModel(stel());
    expect(readToewijzing(model, [1, 0, 0, 1])).toEqual(Int16Array.of(0, -1, 1, -1));
    expect(readToewijzing(model, [0.5, 0.49, 0.51, 0.4])).toEqual(Int16Array.of(0, -1, 0, -1));
    expect(readToewijzing(model, [0, 1])).toEqual(Int16Array.of(-1, 1, -1, -1));
    expect(readToewijzing(model, [0, 0, 1, 1])).toBeUndefined();
    expect(readToewijzing(model, [0, 0, 0, 0, 1])).toEqual(Int16Array.of(-1, -1, -1, -1));
  });
});

describe('a model for a solver of another make', () => {
  const EEN = rij([0, 2], 1, 1, [1, 1]);
  const TWEE = rij([1, 3], 0, 2, [1, 1]);
  const LUI = rij([2, 3], -Infinity, 1, [1, 1]);
  const ask = (wijziging: Partial<Keuzeprobleem>) =>
    toLineair(createModel(stel(wijziging)), Float64Array.of(1, 2)).rijen;

  test('has every row, with every coefficient', () => {
    const waarden = Float64Array.of(1, 2, 3, 4);
    expect(toLineair(createModel(stel()), waarden)).toEqual({ waarden, rijen: [EEN, TWEE, LUI] });
    expect(ask({ groepen: [groep([0, 1], 1)], samen: [Int32Array.of(0, 1)] })).toEqual([
      EEN,
      TWEE,
      rij([1, 0], 0, 0, [1, -1]),
      LUI,
      rij([0, 1], -Infinity, 1, [1, 1]),
    ]);
  });

  test('has a row for neighbours that clash, each pair once and for each set of vakken once', () => {
    const paren = buren(4, [0, 1], [0, 2], [2, 3]);
    expect(ask({ botsingen: [-1] })).toEqual([EEN, TWEE, LUI]);
    expect(ask({ paren, botsingen: [-1, -1] }).slice(3)).toEqual([
      rij([0, 1], -Infinity, 1, [1, 1]),
      rij([0, 2, 3], -Infinity, 1, [1, 1, 1]),
    ]);
    expect(ask({ paren, botsingen: [1, 2] }).slice(3)).toEqual([rij([0, 2], -Infinity, 1, [1, 1])]);
  });

  test('has two rows for a pair that may earn the bonus', () => {
    expect(ask({ paren: buren(4, [0, 2], [1, 3]), bonus: 3 }).slice(3)).toEqual([
      rij([4, 0], -Infinity, 0, [1, -1]),
      rij([4, 2, 3], -Infinity, 0, [1, -1, -1]),
    ]);
  });
});
