/** The small parts of branch and bound, each by itself: bounds, splits, other choices, better choices, and what is certain. */
import { describe, expect, test } from 'vitest';
import { boundVerlies, type Getuigenis } from '../../src/oplosser/boom/boundVerlies.js';
import { createDrempels } from '../../src/oplosser/boom/createDrempels.js';
import { createGrenzen } from '../../src/oplosser/boom/createGrenzen.js';
import { createHoop } from '../../src/oplosser/boom/createHoop.js';
import { createSplitser } from '../../src/oplosser/boom/createSplitser.js';
import { hasVolleRang } from '../../src/oplosser/boom/hasVolleRang.js';
import { improveKeuze } from '../../src/oplosser/boom/improveKeuze.js';
import { isBepaald } from '../../src/oplosser/boom/isBepaald.js';
import type { Knoop } from '../../src/oplosser/boom/knoop.js';
import { listAndere } from '../../src/oplosser/boom/listAndere.js';
import { createTeller, isOp } from '../../src/oplosser/boom/teller.js';
import type { Keuzeprobleem } from '../../src/oplosser/index.js';
import { createModel } from '../../src/oplosser/model/createModel.js';
import type { Rij } from '../../src/oplosser/model/rij.js';
import { buren, groep, kies, quota, telling, vraag } from './klein.js';

const OO = Infinity;
const WORTEL: Knoop = { nummer: 0, ouder: undefined, variabele: -1, laag: 0, hoog: 0, grens: OO, diepte: 0, stap: 0 };
/** A subproblem below others: of each the variable and its bounds. */
function daal(...stappen: readonly (readonly [number, number, number])[]): Knoop {
  let ouder = WORTEL;
  for (const [variabele, laag, hoog] of stappen) {
    const diepte = ouder.diepte + 1;
    ouder = { nummer: diepte, ouder, variabele, laag, hoog, grens: OO, diepte, stap: 0 };
  }
  return ouder;
}
const nul = (n: number) => new Float64Array(n);
const een = (n: number) => new Float64Array(n).fill(1);

describe('the bounds of a subproblem', () => {
  // Three candidates for two vakken: candidate c has the arcs 2c and 2c + 1. 0 and 1 are neighbours, 1 and 2 too.
  const stel = (wijziging: Partial<Keuzeprobleem> = {}) =>
    createModel(
      vraag(
        [
          [1, 1, 1],
          [1, 1, 1],
        ],
        { paren: buren(3, [0, 1], [1, 2]), ...wijziging },
      ),
    );
  const enter = (model: ReturnType<typeof stel>, ...stappen: readonly (readonly [number, number, number])[]) => {
    const n = model.aantalKolommen;
    const grenzen = createGrenzen(model, nul(n), een(n));
    const mogelijk = grenzen.enter(daal(...stappen));
    return mogelijk ? { laag: [...grenzen.laag], hoog: [...grenzen.hoog], rijen: [...grenzen.rijen] } : false;
  };

  test('are those of the whole problem without decisions', () => {
    expect(enter(stel())).toEqual({ laag: [0, 0, 0, 0, 0, 0], hoog: [1, 1, 1, 1, 1, 1], rijen: [] });
  });

  test('close the other arcs of a candidate that is chosen', () => {
    expect(enter(stel(), [2, 1, OO])).toEqual({ laag: [0, 0, 1, 0, 0, 0], hoog: [1, 1, 1, 0, 1, 1], rijen: [] });
    expect(enter(stel(), [2, -OO, 0])).toEqual({ laag: [0, 0, 0, 0, 0, 0], hoog: [1, 1, 0, 1, 1, 1], rijen: [] });
    expect(enter(stel(), [2, 1, OO], [3, 1, OO])).toBe(false);
    expect(enter(stel(), [2, 1, OO], [2, -OO, 0])).toBe(false);
    expect(enter(stel(), [2, 1, OO], [2, 1, OO], [2, 0, 1])).toMatchObject({ laag: [0, 0, 1, 0, 0, 0] });
  });

  test('close the neighbours of one that is chosen, where they clash', () => {
    expect(enter(stel({ botsingen: [-1] }), [0, 1, OO])).toMatchObject({ hoog: [1, 0, 0, 0, 1, 1] });
    expect(enter(stel({ botsingen: [1] }), [0, 1, OO])).toMatchObject({ hoog: [1, 0, 0, 1, 1, 1] });
    expect(enter(stel({ botsingen: [2] }), [0, 1, OO])).toMatchObject({ hoog: [1, 0, 1, 1, 1, 1] });
    expect(enter(stel({ botsingen: [1, 2] }), [3, 1, OO])).toMatchObject({ hoog: [1, 0, 0, 1, 1, 0] });
    expect(enter(stel({ botsingen: [-1] }), [2, 1, OO], [4, 1, OO])).toBe(false);
    expect(enter(stel({ botsingen: [-1] }), [0, 1, OO], [4, 1, OO])).toMatchObject({ laag: [1, 0, 0, 0, 1, 0] });
    expect(enter(stel({ botsingen: [-1], paren: undefined }), [2, 1, OO], [4, 1, OO])).toMatchObject({
      hoog: [1, 1, 1, 0, 1, 0],
    });
  });

  test('keep what is decided of other variables apart', () => {
    expect(enter(stel(), [6, 1, OO])).toMatchObject({ hoog: [1, 1, 1, 1, 1, 1], rijen: [[6, [1, OO]]] });
    expect(enter(stel(), [7, 1, 3], [7, -OO, 2], [8, -OO, 2], [7, 0, 9])).toMatchObject({
      rijen: [
        [7, [1, 2]],
        [8, [0, 2]],
      ],
    });
  });

  test('of a pair close nothing else', () => {
    expect(enter(stel({ bonus: 1 }), [6, 1, OO])).toEqual({
      laag: [0, 0, 0, 0, 0, 0, 1, 0],
      hoog: [1, 1, 1, 1, 1, 1, 1, 1],
      rijen: [],
    });
  });

  test('begin anew with every subproblem, from those of the whole problem', () => {
    const hoog = een(6);
    const grenzen = createGrenzen(stel(), nul(6), hoog);
    expect(grenzen.enter(daal([2, 1, OO], [6, 1, OO]))).toBe(true);
    hoog[5] = 0;
    expect(grenzen.enter(daal([0, 1, OO]))).toBe(true);
    expect([[...grenzen.laag], [...grenzen.hoog], [...grenzen.rijen]]).toEqual([
      [1, 0, 0, 0, 0, 0],
      [1, 0, 1, 1, 1, 0],
      [],
    ]);
    expect(grenzen.enter(daal([5, 1, OO]))).toBe(false);
  });
});

describe('where a subproblem is split', () => {
  const model = createModel(vraag([[1, 2, 3, 4]], { vakken: quota([2]) }));
  const open = { laag: nul(4), hoog: een(4) };
  type Splitser = ReturnType<typeof createSplitser>;
  const choose = (splitser: Splitser, x?: readonly number[], bereik = open) =>
    splitser.choose({ grens: 5, kolommen: x && Float64Array.from(x) }, bereik);
  const arc = (variabele: number, deel: number, gebroken = true) => ({ variabele, onder: 0, deel, gebroken });

  test('at the arc nearest to a half, the first of equals', () => {
    const splitser = createSplitser(model);
    expect(choose(splitser, [0.25, 0.375, 0.75, 0])).toEqual(arc(1, 0.375));
    expect(choose(splitser, [0.25, 0.75, 0, 0])).toEqual(arc(0, 0.25));
    expect(choose(splitser, [0.125, 0.875, 0.75, 1])).toEqual(arc(2, 0.75));
    expect(choose(splitser, [5e-7, 1 - 5e-7, 1, 0.001])).toEqual(arc(3, 0.001));
  });

  test('without one at an arc that is open: a chosen one first', () => {
    const splitser = createSplitser(model);
    expect(choose(splitser, [0, 0, 1, 1])).toEqual(arc(2, 1, false));
    expect(choose(splitser, [0, 0, 0, 0])).toEqual(arc(0, 0, false));
    expect(choose(splitser)).toEqual(arc(0, 0, false));
    const dicht = { laag: Float64Array.of(0, 0, 1, 0), hoog: Float64Array.of(0, 1, 1, 1) };
    expect(choose(splitser, [0, 0, 1, 0], dicht)).toEqual(arc(1, 0, false));
    expect(choose(splitser, undefined, dicht)).toEqual(arc(1, 0, false));
    expect(choose(splitser, [0, 0, 1, 1], { laag: dicht.hoog, hoog: dicht.hoog })).toBeUndefined();
  });

  test('at a cell first, when its sum is broken: the one nearest to a half', () => {
    const met = createSplitser(
      createModel(
        vraag([[1, 2, 3, 4]], { vakken: quota([2]), tellingen: [telling([0, 1], 0, 2), telling([0], 0, 1)] }),
      ),
    );
    // The cells: candidate 0, candidate 1, and both others.
    expect(choose(met, [0.25, 0.5, 0.75, 0.625])).toEqual({ variabele: 5, onder: 0, deel: 0.5, gebroken: true });
    expect(choose(met, [1, 0.125, 0.75, 0.625])).toEqual({ variabele: 6, onder: 1, deel: 0.375, gebroken: true });
    expect(choose(met, [0.25, 0.75, 0, 0])).toEqual({ variabele: 4, onder: 0, deel: 0.25, gebroken: true });
    expect(choose(met, [1, 0, 0.25, 0.75])).toEqual(arc(2, 0.25));
    expect(choose(met, [1 - 5e-7, 5e-7, 0.25, 0.75])).toEqual(arc(2, 0.25));
  });

  test('by what earlier splits of both sides taught', () => {
    const splitser = createSplitser(model);
    const leer = (variabele: number, laag: number, stap: number, grens: number, ouder = 10) => {
      splitser.learn({ ...daal([variabele, laag, 1]), stap, grens: ouder }, grens);
    };
    leer(2, 1, 0.5, 6);
    expect(choose(splitser, [0.5, 0, 0.25, 0])).toEqual(arc(0, 0.5));
    leer(2, 0, 0.5, 6);
    expect(choose(splitser, [0.5, 0, 0.25, 0])).toEqual(arc(2, 0.25));
    // Both sides of 1 fall twice as much.
    leer(1, 1, 0.25, 6);
    leer(1, -OO, 0.25, 6);
    expect(choose(splitser, [0.5, 0.25, 0.25, 0])).toEqual(arc(1, 0.25));
    // The mean of what was seen: it fell by nothing three more times, and then they are equal.
    for (let keer = 0; keer < 3; keer++) leer(1, 1, 0.25, 12);
    expect(choose(splitser, [0.5, 0.25, 0.25, 0])).toEqual(arc(1, 0.25));
    leer(1, 1, 0.25, 12);
    expect(choose(splitser, [0.5, 0.25, 0.25, 0])).toEqual(arc(2, 0.25));
    // These teach nothing.
    for (const [wie, stap, ouder] of [
      [-1, 0.5, 10],
      [4, 0.5, 10],
      [0, 5e-7, 10],
      [0, 0.5, OO],
    ] as const) {
      leer(wie, 1, stap, -1000, ouder);
      leer(wie, 0, stap, -1000, ouder);
    }
    expect(choose(splitser, [0.5, 0.25, 0.25, 0])).toEqual(arc(2, 0.25));
  });

  test('a choice near a solution has the highest arcs, each candidate once, and no more than there are places', () => {
    const twee = createSplitser(
      createModel(
        vraag(
          [
            [1, 1, 1],
            [1, 1, 1],
          ],
          { vakken: quota([0, 0], [1, 2]) },
        ),
      ),
    );
    const ruim = { laag: nul(6), hoog: een(6) };
    const round = (x: readonly number[], bereik = ruim) => [...twee.round(Float64Array.from(x), bereik)];
    expect(round([0.75, 0.25, 0.5, 0.5, 0, 0])).toEqual([0, 1, -1]);
    expect(round([0.5, 0.5, 0.5, 0.5, 0.5, 0.5])).toEqual([0, 1, 1]);
    expect(round([0, 0.5, 0.125, 0.75, 0.25, 0.625])).toEqual([-1, 1, 1]);
    expect(round([0.125, 0.5, 0.125, 0.75, 0.125, 0.625])).toEqual([0, 1, 1]);
    expect(round([5e-7, 0, 0, 0, 0, 5e-6])).toEqual([-1, -1, 1]);
    expect(round([1, 0.5, 0, 0, 0, 0], { laag: nul(6), hoog: een(6).fill(0, 0, 1) })).toEqual([1, -1, -1]);
  });
});

describe('the other choices of a subproblem', () => {
  const model = createModel(
    vraag(
      [
        [1, 1, 1],
        [1, 1, 1],
      ],
      { vakken: quota([0, 0], [1, 2]) },
    ),
  );
  const list = (toewijzing: readonly number[], laag: Float64Array, hoog: Float64Array, vakken?: number) => {
    let nummer = 10;
    const knopen = listAndere(model, kies(...toewijzing), { laag, hoog }, daal([0, 0, 1]), 7, () => nummer++, vakken);
    const toPad = (knoop: Knoop): unknown[] =>
      knoop.ouder?.ouder === undefined
        ? []
        : [...toPad(knoop.ouder), [knoop.variabele, knoop.laag, knoop.hoog, knoop.nummer, knoop.diepte]];
    expect(knopen.every(({ grens, stap }) => grens === 7 && stap === 0)).toBe(true);
    return knopen.map(toPad);
  };

  test('are without the first, or with it and without the second, or with both and one more', () => {
    expect(list([0, -1, 1], nul(6), een(6))).toEqual([
      [[0, -OO, 0, 10, 2]],
      [
        [0, 1, OO, 11, 2],
        [5, -OO, 0, 12, 3],
      ],
      [
        [0, 1, OO, 11, 2],
        [5, 1, OO, 13, 3],
        [6, 3, OO, 14, 4],
      ],
    ]);
  });

  test('are no more when every place is filled, or nothing else is open', () => {
    expect(list([0, 1, 1], nul(6), een(6))).toHaveLength(3);
    const alleen = Float64Array.of(1, 0, 0, 0, 0, 1);
    expect(list([0, -1, 1], nul(6), alleen)).toHaveLength(2);
    expect(list([0, -1, 1], Float64Array.of(1, 0, 0, 0, 0, 0), alleen)).toEqual([[[5, -OO, 0, 10, 2]]]);
  });

  test('differ in the vakken that are asked for', () => {
    expect(list([0, -1, 1], nul(6), een(6), 1)).toEqual([[[0, -OO, 0, 10, 2]]]);
    expect(list([0, -1, 1], nul(6), een(6), 2)).toEqual([
      [[5, -OO, 0, 10, 2]],
      [
        [5, 1, OO, 11, 2],
        [9, 2, OO, 12, 3],
      ],
    ]);
    expect(list([-1, -1, -1], nul(6), een(6))).toEqual([[[6, 1, OO, 10, 2]]]);
  });
});

describe('a choice made better', () => {
  const improve = (probleem: Keuzeprobleem, keuze: readonly number[], waarde: number, hoog?: Float64Array) => {
    const model = createModel(probleem);
    const begin = { toewijzing: kies(...keuze), waarde };
    const uit = improveKeuze(probleem, begin, hoog ?? een(model.aantalKolommen), model);
    expect([...begin.toewijzing]).toEqual(keuze);
    return { toewijzing: [...uit.toewijzing], waarde: uit.waarde };
  };

  test('takes another candidate for a place as long as that helps', () => {
    expect(improve(vraag([[1, 5, 3]]), [0, -1, -1], 1)).toEqual({ toewijzing: [-1, 0, -1], waarde: 5 });
    expect(improve(vraag([[5, 5, 3]]), [-1, 0, -1], 5)).toEqual({ toewijzing: [-1, 0, -1], waarde: 5 });
    expect(improve(vraag([[1, 2, 3, 4]], { vakken: quota([2]) }), [0, 0, -1, -1], 3)).toEqual({
      toewijzing: [-1, -1, 0, 0],
      waarde: 7,
    });
    expect(improve(vraag([[1, 5, 3]]), [0, -1, -1], 1, Float64Array.of(1, 0, 1))).toEqual({
      toewijzing: [-1, -1, 0],
      waarde: 3,
    });
  });

  test('stays within its vak, and obeys every requirement', () => {
    const twee = vraag(
      [
        [1, 5, 9],
        [9, 1, 9],
      ],
      { masker: Int32Array.of(3, 3, 2) },
    );
    expect(improve(twee, [0, 1, -1], 2)).toEqual({ toewijzing: [-1, 0, 1], waarde: 14 });
    const groepen = [groep([1, 2], 1)];
    expect(improve(vraag([[1, 5, 3, 2]], { vakken: quota([2]), groepen }), [0, -1, 0, -1], 4)).toEqual({
      toewijzing: [-1, 0, -1, 0],
      waarde: 7,
    });
  });

  test('looks at four hundred at most', () => {
    const met = (verboden: number) => {
      const n = verboden + 2;
      const leden = Array.from({ length: verboden }, (_, c) => c + 1);
      const probleem = vraag([Array.from({ length: n }, (_, c) => c)], { groepen: [groep(leden, 0)] });
      return improve(probleem, [0, ...new Array<number>(n - 1).fill(-1)], 0).waarde;
    };
    expect([met(399), met(400)]).toEqual([400, 0]);
  });

  test('counts the bonus for the neighbours that are chosen', () => {
    const paren = buren(4, [0, 1], [2, 3]);
    const met = vraag([[5, 1, 3, 4]], { vakken: quota([2]), paren, bonus: 10 });
    expect(improve(met, [0, -1, -1, 0], 9)).toEqual({ toewijzing: [-1, -1, 0, 0], waarde: 17 });
    expect(improve(met, [0, 0, -1, -1], 16)).toEqual({ toewijzing: [0, 0, -1, -1], waarde: 16 });
    expect(improve({ ...met, bonus: 0 }, [0, 0, -1, -1], 6)).toEqual({ toewijzing: [0, -1, -1, 0], waarde: 9 });
    expect(improve({ ...met, paren: undefined }, [0, 0, -1, -1], 6)).toEqual({ toewijzing: [0, -1, -1, 0], waarde: 9 });
  });
});

describe('what a witness tells', () => {
  const rij = (kolommen: readonly number[], van: number, tot: number, coefficienten?: readonly number[]): Rij => ({
    kolommen: Int32Array.from(kolommen),
    coefficienten: coefficienten && Float64Array.from(coefficienten),
    van,
    tot,
  });
  const tuig = (multiplicatoren: readonly number[], ...rijen: readonly Rij[]): Getuigenis => ({
    grens: 10,
    rest: nul(3),
    getuige: { maal: 4, multiplicatoren: Float64Array.from(multiplicatoren), rijen },
  });

  test('is what leaves its place: the bound falls by the rest, less the rounding of the bound', () => {
    // The bound is below 11. Less four quarters it is below 10; a rest is taken as a little less, for its own rounding.
    const grenzen = [0, 3, 3.5, 4, 5, 8, 12, -3, -5, -13].map((rest) => boundVerlies(tuig([]), rest));
    expect(grenzen).toEqual([10, 10, 9, 9, 9, 8, 7, 10, 9, 7]);
  });

  test('is that a choice is certain when the rows that are certain leave one', () => {
    const open = { laag: nul(3), hoog: een(3) };
    const twee = { laag: nul(3), hoog: Float64Array.of(1, 1, 0) };
    const som = rij([0, 1, 2], 1, 1);
    expect(isBepaald(tuig([]), { laag: een(3), hoog: een(3) }, 10)).toBe(true);
    expect(isBepaald(tuig([]), { laag: nul(3), hoog: Float64Array.of(0, 0, 1) }, 10)).toBe(false);
    expect(isBepaald(tuig([0], som), { laag: nul(3), hoog: Float64Array.of(0, 0, 1) }, 10)).toBe(true);
    expect(isBepaald(tuig([0], som), twee, 10)).toBe(false);
    expect(isBepaald(tuig([0, 0], som, rij([1, 2], 0, 0)), twee, 10)).toBe(true);
    expect(isBepaald(tuig([0, 0], som, rij([0, 1], 1, 1)), twee, 10)).toBe(false);
    expect(isBepaald(tuig([0, 0], som, rij([0, 1], 1, 1, [2, 1])), twee, 10)).toBe(true);
    // A row whose sum costs too much to change is as certain: from four quarters on.
    const los = rij([1, 2], 0, 1);
    expect(isBepaald(tuig([0, 8], som, los), twee, 10)).toBe(true);
    expect(isBepaald(tuig([0, -8], som, los), twee, 10)).toBe(true);
    expect(isBepaald(tuig([0, 3], som, los), twee, 10)).toBe(false);
    expect(isBepaald(tuig([0, 8], som, los), twee, 8)).toBe(false);
    expect(isBepaald(tuig([0, 8], som, los), open, 10)).toBe(false);
    expect(isBepaald(tuig([0, 8, 0], som, los, rij([2], 0, 0)), open, 10)).toBe(true);
  });

  test('is nothing with more than twelve columns left', () => {
    const met = (n: number) =>
      isBepaald(
        tuig([], ...Array.from({ length: n }, (_, k) => rij([k], 0, 0))),
        { laag: nul(14), hoog: een(14).fill(0, n) },
        10,
      );
    expect([met(11), met(12), met(13)]).toEqual([true, true, false]);
  });

  test('is a threshold for who is not there, by the prices of the quota and the counts', () => {
    const model = createModel(
      vraag(
        [
          [1, 1],
          [1, 1],
        ],
        { tellingen: [telling([0], 0, 1)], verplicht: [0] },
      ),
    );
    // The arcs: 0 and 1 of candidate 0, 2 and 3 of candidate 1. Prices in quarters: 8 and 12 for the vakken, 4 for the count.
    const getuige = { maal: 4, multiplicatoren: Float64Array.of(8, 12, 4, 400), rijen: model.rijen };
    const drempels = createDrempels(model, { getuige, grens: 10, rest: nul(4) }, 50, 5);
    const round = (x: number) => Math.round(x * 1e6) / 1e6;
    // The bound is below 11 units of 5: the choice may lose 5, and a place costs 2, 3 and 1 units of 5.
    expect([drempels(0, 0), drempels(0, 1), drempels(1, 0), drempels(1, 1)].map(round)).toEqual([10, 15, 5, 10]);
    // A little less, so that no rounding leaves anyone out.
    expect(drempels(1, 0)).toBe(5 - 2 ** -40 * 105);
  });
});

describe('rows determine all columns', () => {
  const P = 67_108_859;
  const vol = (...rijen: readonly (readonly number[])[]) =>
    hasVolleRang(
      rijen.map((rij) => Float64Array.from(rij)),
      rijen[0]?.length ?? 0,
    );

  test.each<[string, number[][], boolean]>([
    ['of one', [[1]], true],
    ['not of nought', [[0]], false],
    ['not when there are too few', [[1, 1]], false],
    [
      'apart',
      [
        [0, 1],
        [1, 0],
      ],
      true,
    ],
    [
      'together',
      [
        [1, 1],
        [1, -1],
      ],
      true,
    ],
    [
      'not when one is a multiple',
      [
        [1, 2],
        [2, 4],
      ],
      false,
    ],
    [
      'not when one is the opposite',
      [
        [1, 2],
        [-1, -2],
      ],
      false,
    ],
    [
      'when there is one more',
      [
        [1, 2],
        [2, 4],
        [0, 1],
      ],
      true,
    ],
    [
      'with other numbers',
      [
        [2, 3, 5],
        [3, 5, 7],
        [5, 7, 11],
      ],
      true,
    ],
    [
      'not when one is the sum of the others',
      [
        [2, 3, 5],
        [3, 5, 7],
        [5, 8, 12],
      ],
      false,
    ],
    [
      'with large numbers',
      [
        [P + 1, 2],
        [3, P + 7],
      ],
      true,
    ],
    ['but not when they are nought by the prime', [[P]], false],
    ['nor when they are nought below it', [[-P]], false],
    [
      'with one just below it',
      [
        [P - 1, 1],
        [1, 1],
      ],
      true,
    ],
    [
      'not when that is the same row',
      [
        [P - 1, 1],
        [1, -1],
      ],
      false,
    ],
  ])('%s', (_, rijen, verwacht) => {
    expect(vol(...rijen)).toBe(verwacht);
  });
});

describe('a search stops', () => {
  test('at as many subproblems or pivots as it may use, or by a signal', () => {
    const met = (knopen: number, pivots: number, signaal?: { aborted: boolean }) =>
      isOp({ ...createTeller({ knopen: 5, pivots: 7, ...(signaal && { signaal }) }), knopen, pivots });
    expect([met(4, 6), met(5, 6), met(4, 7), met(9, 9)]).toEqual([false, true, true, true]);
    expect([met(0, 0, { aborted: true }), met(0, 0, { aborted: false })]).toEqual([true, false]);
    const grenzen = { knopen: 5, pivots: 7 };
    expect(createTeller(grenzen)).toEqual({ knopen: 0, pivots: 0, vertakt: false, grenzen });
  });
});

test('the heap keeps its order whatever goes in', () => {
  const knoop = (grens: number, nummer = 0): Knoop => ({ ...WORTEL, grens, nummer });
  const hoop = createHoop();
  expect([hoop.pop(), hoop.top(), hoop.list()]).toEqual([undefined, undefined, []]);
  for (const grens of [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9]) hoop.push(knoop(grens));
  expect(hoop.top()?.grens).toBe(9);
  expect(hoop.list()).toHaveLength(15);
  const uit: (number | undefined)[] = [];
  for (let keer = 0; keer < 8; keer++) uit.push(hoop.pop()?.grens);
  for (const grens of [0, 10]) hoop.push(knoop(grens));
  for (let keer = 0; keer < 10; keer++) uit.push(hoop.pop()?.grens);
  expect(uit).toEqual([9, 9, 9, 8, 7, 6, 5, 5, 10, 5, 4, 3, 3, 2, 1, 1, 0, undefined]);
});
