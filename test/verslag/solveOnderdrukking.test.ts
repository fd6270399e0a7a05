import { describe, expect, test } from 'vitest';
import { createSchuiver } from '../../src/verslag/onthulling/createSchuiver.js';
import { findUitgangspunt } from '../../src/verslag/onthulling/findUitgangspunt.js';
import { groupStelsel } from '../../src/verslag/onthulling/groupStelsel.js';
import { isBinnen } from '../../src/verslag/onthulling/isBinnen.js';
import { solveOnderdrukking } from '../../src/verslag/onthulling/solveOnderdrukking.js';
import type { Celstand, Stelselcel, Stelselrelatie } from '../../src/verslag/onthulling/stelsel.js';
import { toOpgave } from '../../src/verslag/onthulling/toOpgave.js';
import { toStelsel } from '../../src/verslag/onthulling/toStelsel.js';

const cel = (stand: Celstand, aantal?: number): Stelselcel => ({ stand, aantal });
const open = (aantal: number) => cel('open', aantal);
const vast = (aantal: number) => cel('vast', aantal);
/** Cells, each with a factor, between two bounds. */
const weeg = (termen: Readonly<Record<number, number>>, van = 0, tot = van): Stelselrelatie => ({
  termen: Object.entries(termen).map(([een, maal]) => ({ cel: Number(een), maal })),
  van,
  tot,
});
const som = (totaal: number, ...delen: readonly number[]): Stelselrelatie => ({
  termen: [{ cel: totaal, maal: -1 }, ...delen.map((een) => ({ cel: een, maal: 1 }))],
  van: 0,
  tot: 0,
});
const hoogstens = (termen: Readonly<Record<number, number>>, tot = 0) => weeg(termen, Number.NEGATIVE_INFINITY, tot);

/** What is not shown, under a bound of five. */
const los = (cellen: readonly Stelselcel[], relaties: readonly Stelselrelatie[], werk?: number) => {
  const uit = solveOnderdrukking({ cellen, relaties }, 5, werk);
  return (
    uit && {
      klein: [...uit.klein].sort((a, b) => a - b),
      weg: [...uit.weg].sort((a, b) => a - b),
      lekken: uit.lekken,
    }
  );
};

describe('what is hidden', () => {
  test('a number under the bound, and what is hidden already or stands elsewhere; not what was shown', () => {
    const cellen = [cel('weg', 9), cel('elders'), cel('weg'), open(5), vast(9), open(4), vast(4), open(0)];
    expect(los(cellen, [])).toEqual({ klein: [5, 7], weg: [0, 1, 2, 5, 7], lekken: [] });
  });

  test('beside it the cheapest number of its sum', () => {
    expect(los([open(3), open(8), open(11)], [som(2, 0, 1)])).toEqual({ klein: [0], weg: [0, 1], lekken: [] });
    expect(los([open(3), open(8), open(7), open(18)], [som(3, 0, 1, 2)])).toEqual({
      klein: [0],
      weg: [0, 2],
      lekken: [],
    });
  });

  test('what is hidden already costs nothing', () => {
    expect(los([open(3), cel('weg', 9), open(6), open(18)], [som(3, 0, 1, 2)])).toEqual({
      klein: [0],
      weg: [0, 1],
      lekken: [],
    });
  });

  test('in two tables apart, in each', () => {
    const cellen = [open(3), open(8), open(11), open(4), open(9), open(13)];
    expect(los(cellen, [som(2, 0, 1), som(5, 3, 4)])).toEqual({ klein: [0, 3], weg: [0, 1, 3, 4], lekken: [] });
  });

  test('a relation that does not hold tells nothing', () => {
    expect(los([open(3), open(10)], [som(1, 0)])).toEqual({ klein: [0], weg: [0], lekken: [] });
    expect(los([open(3), open(3)], [som(1, 0)])).toEqual({ klein: [0, 1], weg: [0, 1], lekken: [] });
    expect(los([open(3), open(12)], [weeg({ 0: 4, 1: -1 })])).toEqual({ klein: [0], weg: [0, 1], lekken: [] });
  });

  test('a small number goes down too when another one lets it go up', () => {
    // The first may be five at most: the second can go down to nothing only when the third goes up.
    expect(los([open(3), open(3), open(9), open(15)], [som(3, 0, 1, 2), hoogstens({ 0: 1 }, 5)])).toEqual({
      klein: [0, 1],
      weg: [0, 1, 2],
      lekken: [],
    });
  });
});

describe('what can no longer be hidden', () => {
  test('a number that follows from what was shown, with all relations around it', () => {
    const relaties = [som(1, 0, 2), som(3, 0, 4)];
    const cellen = [open(3), vast(12), vast(9), open(13), open(10)];
    expect(los(cellen, relaties)).toEqual({ klein: [0], weg: [0], lekken: [{ cel: 0, relaties }] });
  });

  test('a number that a bound gives', () => {
    const relaties = [weeg({ 0: 1 }, 3)];
    expect(los([open(3)], relaties)).toEqual({ klein: [0], weg: [0], lekken: [{ cel: 0, relaties }] });
  });

  test('of what only the form of a relation tells a reader knows no more: all of it is hidden', () => {
    expect(los([open(0), open(9), open(9)], [weeg({ 0: 1 }), som(2, 0, 1)])).toEqual({
      klein: [0],
      weg: [0, 1, 2],
      lekken: [],
    });
  });

  test('without work left nothing is proven: all that is linked and was not shown is hidden', () => {
    expect(los([open(3), vast(9), open(12), open(20)], [som(2, 0, 1)], 0)).toEqual({
      klein: [0],
      weg: [0, 2],
      lekken: [],
    });
  });
});

describe('how much work it takes', () => {
  // Twenty-eight numbers change for a first step, and thirty-five for one that another number has to follow.
  test('what lets one number move lets the other move: two steps are enough for both', () => {
    expect(los([open(3), open(2), open(5)], [som(2, 0, 1)], 63)?.weg).toEqual([0, 1]);
    expect(los([open(3), open(2), open(5)], [som(2, 0, 1)], 62)?.weg).toEqual([0, 1, 2]);
    expect(los([open(3), open(8), open(11)], [som(2, 0, 1)], 63)?.weg).toEqual([0, 1]);
  });

  test('a number that is nothing need not go down', () => {
    expect(los([open(0), open(9), open(9)], [som(2, 0, 1)], 28)?.weg).toEqual([0, 2]);
    expect(los([open(0), open(9), open(9)], [som(2, 0, 1)], 27)?.weg).toEqual([0, 1, 2]);
  });
});

describe('a number that is not known and was hidden', () => {
  test('under the bound it can become as much as that, or else it leaks', () => {
    expect(los([cel('weg'), open(9), vast(11)], [som(2, 0, 1)])).toEqual({ klein: [], weg: [0, 1], lekken: [] });
    const relaties = [som(2, 0, 1)];
    expect(los([cel('weg'), vast(9), vast(11)], relaties)).toEqual({
      klein: [],
      weg: [0],
      lekken: [{ cel: 0, relaties }],
    });
  });

  test('under the bound it can become nothing, with more hidden for that', () => {
    expect(los([cel('weg'), open(9), vast(11), open(9)], [som(2, 0, 1), hoogstens({ 1: 1, 3: -1 })])).toEqual({
      klein: [],
      weg: [0, 1, 3],
      lekken: [],
    });
  });

  test('under the bound it need not become nothing when it could not before', () => {
    expect(los([cel('weg'), open(9), vast(11)], [som(2, 0, 1), hoogstens({ 1: 1 }, 9)])).toEqual({
      klein: [],
      weg: [0, 1],
      lekken: [],
    });
  });

  test('from the bound on it can become another number: nothing, or else one more', () => {
    expect(los([cel('weg'), open(9), vast(14)], [som(2, 0, 1)])).toEqual({ klein: [], weg: [0, 1], lekken: [] });
    expect(los([cel('weg'), open(9), vast(14)], [som(2, 0, 1), hoogstens({ 1: 1 }, 9)])).toEqual({
      klein: [],
      weg: [0, 1],
      lekken: [],
    });
    expect(los([cel('weg'), vast(9), vast(14)], [som(2, 0, 1)])).toEqual({ klein: [], weg: [0], lekken: [] });
  });
});

describe('a number that stands nowhere', () => {
  test('under the bound it is protected when what is shown gives it', () => {
    expect(los([cel('elders'), open(10), open(12)], [som(2, 0, 1)])).toEqual({ klein: [], weg: [0, 1], lekken: [] });
    const relaties = [som(2, 0, 1)];
    expect(los([cel('elders'), vast(10), vast(12)], relaties)).toEqual({
      klein: [],
      weg: [0],
      lekken: [{ cel: 0, relaties }],
    });
  });

  test('from the bound on it is not', () => {
    expect(los([cel('elders'), open(10), open(15)], [som(2, 0, 1)])).toEqual({ klein: [], weg: [0], lekken: [] });
  });

  test('nor when what is hidden lets it become as much as the bound', () => {
    const relaties = [som(2, 0, 1), hoogstens({ 1: 1, 3: -0.5 })];
    expect(los([cel('elders'), cel('weg', 6), vast(8), open(12)], relaties)).toEqual({
      klein: [],
      weg: [0, 1],
      lekken: [],
    });
  });
});

test('what contradicts itself has no outcome', () => {
  expect(los([cel('weg')], [weeg({ 0: 1 }, 1), weeg({ 0: 1 }, 2)])).toBeUndefined();
});

describe('a starting point', () => {
  const start = (cellen: readonly Stelselcel[], relaties: readonly Stelselrelatie[], over = 1e6) => {
    const uit = findUitgangspunt({ cellen, relaties }, { over });
    return uit && [...uit];
  };

  test('what is known stays, and what is not gets a number that fits, whole if it can', () => {
    expect(start([open(7), cel('weg'), cel('elders')], [weeg({ 0: 1, 1: 1 }, 10)])).toEqual([7, 3, 0]);
    expect(start([open(7), cel('weg')], [weeg({ 0: 1, 1: 1 }, 9.6, 10.4)])).toEqual([7, 3]);
    expect(start([cel('weg')], [weeg({ 0: 2 }, 5), weeg({ 0: 1 }, 0, 100)])).toEqual([2.5]);
    expect(start([cel('weg')], [weeg({ 0: 1 }, 0, 100), weeg({ 0: 2 }, 5)])).toEqual([2.5]);
  });

  test('none when nothing fits, or no work is left', () => {
    expect(start([cel('weg')], [weeg({ 0: 1 }, -1)])).toBeUndefined();
    expect(start([cel('weg')], [weeg({ 0: 1 }, 1)], 0)).toBeUndefined();
    const budget = { over: 1000 };
    findUitgangspunt({ cellen: [cel('weg')], relaties: [weeg({ 0: 1 }, 1)] }, budget);
    expect(budget.over).toBeLessThan(1000);
    const onaangeroerd = { over: 1000 };
    findUitgangspunt({ cellen: [open(1)], relaties: [weeg({ 0: 1 }, 1)] }, onaangeroerd);
    expect(onaangeroerd).toEqual({ over: 1000 });
  });
});

describe('a change of one number', () => {
  const schuif = (
    cellen: readonly Stelselcel[],
    relaties: readonly Stelselrelatie[],
    [een, stap]: readonly [number, number],
    { weg = [], isVast, over = 1e6 }: { weg?: number[]; isVast?: (een: number) => boolean; over?: number } = {},
  ) => {
    const getallen = Float64Array.from(cellen, ({ aantal = 0 }) => aantal);
    const { shift } = createSchuiver({ cellen, relaties }, getallen, (i) => weg.includes(i), { over });
    const uit = shift(een, stap, isVast);
    return uit.uitkomst === 'gevonden' ? [...uit.verschuiving] : uit;
  };
  const DRIE = [open(3), open(8), open(11)];

  test('at the lowest cost: the size of what is shown, nothing of what is hidden', () => {
    expect(schuif(DRIE, [som(2, 0, 1)], [0, 2])).toEqual([2, -2, 0]);
    expect(schuif(DRIE, [som(2, 0, 1)], [0, 2], { weg: [2] })).toEqual([2, 0, 2]);
    expect(schuif(DRIE, [som(2, 0, 1)], [0, 2], { isVast: (i) => i === 1 })).toEqual([2, 0, 2]);
    expect(schuif([open(3), vast(8), open(11)], [som(2, 0, 1)], [0, -3])).toEqual([-3, 0, -3]);
  });

  test('in parts of numbers when the numbers are no whole ones', () => {
    expect(schuif([open(0.5), open(1)], [weeg({ 0: 1, 1: -0.5 })], [1, 1])).toEqual([0.5, 1]);
  });

  test('impossible, with what is linked', () => {
    const relaties = [som(2, 0, 1), som(3, 4)];
    expect(schuif([open(3), vast(8), vast(11), open(1), open(1)], relaties, [0, 2])).toEqual({
      uitkomst: 'onmogelijk',
      groep: { cellen: [0], relaties: [relaties[0]] },
    });
  });

  test('given up: no work left, or no whole numbers that fit', () => {
    const relaties = [som(2, 0, 1)];
    const opgegeven = (hier: readonly Stelselrelatie[], ...cellen: readonly number[]) => ({
      uitkomst: 'opgegeven',
      groep: { cellen, relaties: hier },
    });
    expect(schuif(DRIE, relaties, [0, 2], { over: 0 })).toEqual(opgegeven(relaties, 0, 1, 2));
    const half = [weeg({ 0: 1, 1: -0.5 }), weeg({ 1: 1 }, 0, 100)];
    expect(schuif([open(1), open(2)], half, [1, 1])).toEqual(opgegeven(half, 0, 1));
    expect(schuif([open(1)], [], [0, 0.5])).toEqual(opgegeven([], 0));
  });
});

describe('what is linked', () => {
  const RELATIES = [som(5, 3), som(2, 1), som(1, 0), som(9, 8)];

  test('directly or through others, in order', () => {
    const groep = groupStelsel(RELATIES, () => true);
    expect(groep(2)).toEqual({ cellen: [0, 1, 2], relaties: [RELATIES[1], RELATIES[2]] });
    expect(groep(0)).toEqual({ cellen: [0, 1, 2], relaties: [RELATIES[1], RELATIES[2]] });
    expect(groep(5)).toEqual({ cellen: [3, 5], relaties: [RELATIES[0]] });
    expect(groep(7)).toEqual({ cellen: [7], relaties: [] });
  });

  test('what may not change links nothing', () => {
    const groep = groupStelsel(RELATIES, (een) => een !== 1);
    expect(groep(2)).toEqual({ cellen: [2], relaties: [RELATIES[1]] });
    expect(groep(0)).toEqual({ cellen: [0], relaties: [RELATIES[2]] });
    expect(groep(1)).toEqual({ cellen: [1], relaties: [] });
  });

  test('numbers from ten on stand behind nine', () => {
    const groep = groupStelsel([som(10, 9), som(9, 2), som(2, 11)], () => true);
    expect(groep(11).cellen).toEqual([2, 9, 10, 11]);
  });
});

test.each<[number, boolean]>([
  [1, true],
  [2, true],
  [0.999_999_5, true],
  [0.999_998, false],
  [2.000_000_5, true],
  [2.000_002, false],
])('the number %d fits between one and two: %s', (getal, verwacht) => {
  expect(isBinnen(weeg({ 0: 1 }, 1, 2), () => getal)).toBe(verwacht);
});

test('a rounding error of a millionth is the most', () => {
  expect(isBinnen(weeg({ 0: 1 }), () => 1e-6)).toBe(true);
  expect(isBinnen(weeg({ 0: 1 }), () => -1e-6)).toBe(true);
  expect(isBinnen(weeg({ 0: 2, 1: -1 }, 4), (een) => 5 - een * 2)).toBe(false);
  expect(isBinnen(weeg({ 0: 2, 1: -1 }, 7), (een) => 5 - een * 2)).toBe(true);
});

test('a linear programme: a relation with room has a variable of its own', () => {
  const relaties = [som(2, 0, 1), hoogstens({ 0: 1 }, 5), weeg({ 1: 1 }, 9, Number.POSITIVE_INFINITY)];
  expect(
    toOpgave(
      [0, 1],
      relaties,
      (een) => [3, 8, 12][een] ?? 0,
      (een) => een + 1,
    ),
  ).toEqual({
    variabelen: [
      { waarde: 3, kosten: 1 },
      { waarde: 8, kosten: 2 },
      { waarde: Number.POSITIVE_INFINITY, ruimte: 2, kosten: 0 },
      { waarde: 0, ruimte: Number.POSITIVE_INFINITY, kosten: 0 },
    ],
    vergelijkingen: [
      [
        { variabele: 0, maal: 1 },
        { variabele: 1, maal: 1 },
      ],
      [
        { variabele: 0, maal: 1 },
        { variabele: 2, maal: -1 },
      ],
      [
        { variabele: 1, maal: 1 },
        { variabele: 3, maal: -1 },
      ],
    ],
    rechts: [1, 0, 1],
  });
});

test('cells and relations by their names', () => {
  expect(
    toStelsel(
      [
        { id: 'a', aantal: 3 },
        { id: 'b', verborgen: true },
        { id: 't', aantal: 9, gepubliceerd: true, verborgen: true },
      ],
      [
        { totaal: 't', delen: ['a', 'b'] },
        { termen: [{ cel: 'b' }, { cel: 'a', maal: -2 }] },
        { termen: [{ cel: 'b' }], van: 1, tot: 2 },
      ],
    ),
  ).toEqual({
    cellen: [
      { stand: 'open', aantal: 3 },
      { stand: 'weg', aantal: undefined },
      { stand: 'vast', aantal: 9 },
    ],
    relaties: [
      som(2, 0, 1),
      {
        termen: [
          { cel: 1, maal: 1 },
          { cel: 0, maal: -2 },
        ],
        van: Number.NEGATIVE_INFINITY,
        tot: Number.POSITIVE_INFINITY,
      },
      weeg({ 1: 1 }, 1, 2),
    ],
  });
});
