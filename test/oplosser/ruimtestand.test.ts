/** What the linear problem holds after every step: its rows with their bounds, its witness, its rounds of cuts and its pivots. */
import { describe, expect, test } from 'vitest';
import { createRuimte, type Ruimte } from '../../src/oplosser/boom/createRuimte.js';
import type { Knoop } from '../../src/oplosser/boom/knoop.js';
import { createTeller } from '../../src/oplosser/boom/teller.js';
import type { Keuzeprobleem } from '../../src/oplosser/index.js';
import { createModel } from '../../src/oplosser/model/createModel.js';
import { buren, groep, quota, RUIM, telling, vraag } from './klein.js';

const OO = Infinity;
const WORTEL: Knoop = { nummer: 0, ouder: undefined, variabele: -1, laag: 0, hoog: 0, grens: OO, diepte: 0, stap: 0 };
const deel = (variabele: number, laag: number, hoog: number): Knoop => ({
  ...WORTEL,
  nummer: 1,
  ouder: WORTEL,
  variabele,
  laag,
  hoog,
  diepte: 1,
});

const create = (probleem: Keuzeprobleem, meestePivots?: number) =>
  createRuimte(createModel(probleem), { meestePivots });
const round = (x: number) => Math.round(x * 1e9) / 1e9 + 0;
function solve(ruimte: Ruimte, knoop = WORTEL, teller = createTeller(RUIM)) {
  const stand = ruimte.solve(knoop, () => -OO, teller);
  return stand && { grens: stand.grens, kolommen: stand.kolommen && Array.from(stand.kolommen, round) };
}
/** The rows of the witness: columns, coefficients and bounds. */
const rijen = (ruimte: Ruimte) =>
  ruimte
    .getuige()
    ?.rijen.map(({ kolommen, coefficienten, van, tot }) => [
      [...kolommen],
      coefficienten && [...coefficienten],
      van,
      tot,
    ]);

describe('the rows', () => {
  test('have two bounds: what they lack is the lowest or highest sum of their columns', () => {
    const ruimte = create(
      vraag([[3, 2, 1]], {
        vakken: quota([0], [3]),
        tellingen: [telling([0, 1], 0, OO), telling([1, 2], -OO, 2)],
        vloeren: [{ waarden: Float64Array.of(5, -3, 2), minimaal: 1 }],
        paren: buren(3, [0, 2]),
        bonus: 4,
      }),
    );
    expect(solve(ruimte)).toEqual({ grens: 10, kolommen: [1, 1, 1, 1] });
    expect(rijen(ruimte)).toEqual([
      [[0, 1, 2], undefined, 0, 3],
      [[0, 1], undefined, 0, 2],
      [[1, 2], undefined, 0, 2],
      [[0, 1, 2], [5, -3, 2], 1, 7],
    ]);
  });

  test('of a pair come once it earns more than its candidates, from its lowest sum on', () => {
    const ruimte = create(vraag([[1, 1]], { vakken: quota([0], [1]), paren: buren(2, [0, 1]), bonus: 4 }));
    expect(solve(ruimte)).toEqual({ grens: 3, kolommen: [0.5, 0.5, 0.5] });
    expect(rijen(ruimte)).toEqual([
      [[0, 1], undefined, 0, 1],
      [[2, 0], [1, -1], -1, 0],
      [[2, 1], [1, -1], -1, 0],
    ]);
  });

  test('that a solution breaks are added in order, but the worst first when there are more than sixty', () => {
    const leden = (n: number) => Array.from({ length: n }, (_, i) => i);
    const met = (aantal: number) => {
      const groepen = [...Array.from({ length: aantal - 2 }, () => groep([0, 1], 1)), groep([0, 1, 2], 1)];
      return create(vraag([[2, 2, 2]], { vakken: quota([0], [3]), groepen: [...groepen, groep([1, 2], 1)] }));
    };
    const lengtes = (ruimte: Ruimte) => rijen(ruimte)?.map(([kolommen]) => (kolommen as number[]).length);
    const paren = (aantal: number) => leden(aantal).map(() => 2);
    const klein = met(3);
    expect(solve(klein)?.grens).toBe(1);
    expect(lengtes(klein)).toEqual([3, 2, 3, 2]);
    const zestig = met(60);
    expect(solve(zestig)?.grens).toBe(1);
    expect(lengtes(zestig)).toEqual([3, ...paren(58), 3, 2]);
    const meer = met(61);
    expect(solve(meer)?.grens).toBe(1);
    // The last pair waits, and is not broken any more.
    expect(lengtes(meer)).toEqual([3, 3, ...paren(59)]);
  });

  test('that do not bind go when there are over sixty more than the last time, but never those of the problem', () => {
    const met = (aantal: number) => {
      const groepen = Array.from({ length: aantal }, () => groep([0, 1], 1));
      return create(vraag([[2, 1]], { vakken: quota([0], [2]), groepen }));
    };
    const past = met(59);
    expect([solve(past)?.grens, rijen(past)?.length]).toEqual([2, 60]);
    expect([solve(past)?.grens, rijen(past)?.length]).toEqual([2, 60]);
    const teveel = met(60);
    expect([solve(teveel)?.grens, rijen(teveel)?.length]).toEqual([2, 61]);
    expect(solve(teveel)).toEqual({ grens: 2, kolommen: [1, 0] });
    expect(rijen(teveel)).toEqual([
      [[0, 1], undefined, 0, 2],
      [[0, 1], undefined, 0, 1],
    ]);
    const vast = create(
      vraag([[2, 1]], { vakken: quota([0], [2]), tellingen: Array.from({ length: 61 }, () => telling([0, 1], 0, 1)) }),
    );
    expect(solve(vast)).toEqual({ grens: 2, kolommen: [1, 0] });
    expect(rijen(vast)?.length).toBe(62);
  });

  test('with a lowest sum keep it, on their own scale', () => {
    const band = { gewichten: Float64Array.of(3, 2), minimaal: 3, maximaal: 5 };
    const ruimte = create(vraag([[-4, -1]], { vakken: quota([0], [2]), band }));
    // The second, and a third of the first: -1 - 4/3, and no bound above that in whole units but -2.
    expect(solve(ruimte)).toEqual({ grens: -3, kolommen: [round(1 / 3), 1] });
    expect(rijen(ruimte)?.[1]).toEqual([[0, 1], [3, 2], 3, 5]);
  });

  test('of clashing candidates need pairs', () => {
    expect(solve(create(vraag([[2, 1]], { botsingen: [1] })))).toEqual({ grens: 2, kolommen: [1, 0] });
  });
});

describe('the witness', () => {
  const maal = (probleem: Keuzeprobleem) => {
    const ruimte = create(probleem);
    solve(ruimte);
    return Math.log2(ruimte.getuige()?.maal ?? 0);
  };

  test('is sixteen times as fine as the largest number of a row, and never coarser than a millionth', () => {
    const met = (...gewichten: readonly number[]) => {
      const band = { gewichten: Float64Array.from(gewichten), minimaal: 0, maximaal: 1e9 };
      return maal(vraag([[3, 2, 1]], { band }));
    };
    expect(met(3, 2, 1)).toBe(20);
    expect(met(1, 2 ** 16, 3)).toBe(20);
    expect(met(1, 2 ** 16 + 1, 3)).toBe(21);
    expect(met(2 ** 17 + 1, 2, 3)).toBe(22);
    const vloer = (...waarden: readonly number[]) =>
      maal(vraag([[3, 2, 1]], { vloeren: [{ waarden: Float64Array.from(waarden), minimaal: -1e9 }] }));
    expect(vloer(1, 2, -(2 ** 17) - 1)).toBe(22);
    expect(vloer(-(2 ** 17) - 1, 2 ** 16, 1)).toBe(22);
  });

  test('is there after the whole problem only, and when its bound is the lowest known', () => {
    const ruimte = create(vraag([[30, 20, 10]]));
    expect(solve(ruimte, deel(0, -OO, 0))?.grens).toBe(2);
    expect(ruimte.getuige()).toBeUndefined();
    expect(solve(ruimte, { ...WORTEL, grens: 1 })?.grens).toBe(1);
    expect(ruimte.getuige()).toBeUndefined();
    expect(solve(ruimte, { ...WORTEL, grens: 3 })?.grens).toBe(3);
    expect(rijen(ruimte)).toEqual([[[0, 1, 2], undefined, 1, 1]]);
  });
});

describe('the number chosen for some vakken', () => {
  test('has its number after the columns and the cells', () => {
    // Five arcs: the last candidate has the second vak only. Three cells: the first, those of the second vak, and the third.
    const probleem = vraag(
      [
        [4, 3, 0],
        [1, 1, 2],
      ],
      {
        vakken: quota([0, 0], [2, 2]),
        masker: Int32Array.of(3, 3, 2),
        tellingen: [telling([0, 1], 0, 2, 1), telling([0], 0, 2, 1)],
      },
    );
    const { aantalKolommen, cellen } = createModel(probleem);
    expect([aantalKolommen, cellen.map((cel) => [...cel])]).toEqual([5, [[0], [1, 3, 4], [2]]]);
    const ruimte = create(probleem);
    expect(solve(ruimte)).toEqual({ grens: 9, kolommen: [1, 0, 1, 0, 1] });
    expect(solve(ruimte, deel(5 + 3 + 1 + 1, -OO, 0))?.grens).toBe(3);
    expect(solve(ruimte, deel(5 + 3 + 1 + 2, -OO, 0))).toEqual({ grens: 7, kolommen: [1, 0, 1, 0, 0] });
    expect(solve(ruimte, deel(5, -OO, 0))).toEqual({ grens: 6, kolommen: [0, 1, 1, 0, 1] });
    expect(solve(ruimte, deel(5 + 1, 2, OO))).toEqual({ grens: 7, kolommen: [1, 0, 0, 1, 1] });
  });
});

describe('rounds of cuts', () => {
  /**
   * One place, and candidates that are each forbidden by a row of their own: every round takes the best one left, worth one less than the one
   * before. The last is allowed. With `breuk`, three more of which every two together are one: a half of each, worth three.
   */
  const keten = (hoogst: number, aantal: number, breuk = false) => {
    const rij = Array.from({ length: aantal }, (_, i) => hoogst - i);
    const groepen = rij.slice(1).map((_, i) => groep([i], 0));
    if (!breuk) return create(vraag([rij], { groepen }));
    const [a, b, c] = [aantal, aantal + 1, aantal + 2] as const;
    const waarden = [
      [...rij, 0, 0, 0],
      [...rij.map(() => 0), 2, 2, 2],
    ];
    const masker = Int32Array.from([...rij.map(() => 1), 2, 2, 2]);
    const paren = [groep([a, b], 1), groep([a, c], 1), groep([b, c], 1)];
    return create(vraag(waarden, { vakken: quota([1, 0], [1, 3]), masker, groepen: [...paren, ...groepen] }));
  };

  test('are two hundred at most for the whole problem, and thirty for a part', () => {
    expect(solve(keten(1000, 203))?.grens).toBe(800);
    expect(solve(keten(1000, 33), deel(32, 0, 1))?.grens).toBe(970);
  });

  test('end in a part after seven that bring next to nothing, when its solution is broken', () => {
    const N = 20;
    const vrij = deel(N - 1, 0, 1);
    // The first round has no bound before it, and adds the rows of the pairs; after it a fall of one is next to nothing.
    expect(solve(keten(100_000, N, true), vrij)?.grens).toBe(100_000 + 3 - 7);
    expect(solve(keten(100_000, N), vrij)?.grens).toBe(100_000 - N + 1);
    expect(solve(keten(100_000, N, true))?.grens).toBe(100_000 + 3 - N + 1);
    // Here one is more than a ten-thousandth.
    expect(solve(keten(1000, N, true), vrij)?.grens).toBe(1000 + 3 - N + 1);
    // Exactly a ten-thousandth is not next to nothing: there are seven until 10,000, or six.
    const rand = (hoogst: number) => solve(keten(hoogst - 3, N, true), vrij)?.grens;
    expect(rand(10_009)).toBe(10_001);
    expect(rand(10_008)).toBe(10_008 - N + 1);
  });
});

describe('pivots', () => {
  /** Four vakken with a place each: a pivot for each. */
  const vier = () =>
    vraag(
      [1, 2, 3, 4].map((x) => [x, 2 * x, 3 * x, x, 1, 2, 3, 4]),
      { masker: Int32Array.of(1, 2, 4, 8, 1, 2, 4, 8) },
    );

  test('are counted over all runs', () => {
    const teller = createTeller(RUIM);
    const ruimte = create(vier());
    expect(solve(ruimte, WORTEL, teller)?.grens).toBe(1 + 4 + 9 + 4);
    expect(teller).toEqual({ knopen: 0, pivots: 4, vertakt: false, grenzen: RUIM });
    solve(ruimte, WORTEL, teller);
    expect(teller.pivots).toBe(4);
    solve(create(vier()), WORTEL, teller);
    expect(teller.pivots).toBe(8);
  });

  test('that are not enough go on once', () => {
    const met = (meestePivots: number) => {
      const teller = createTeller(RUIM);
      const stand = solve(create(vier(), meestePivots), WORTEL, teller);
      return [stand?.grens, teller.pivots];
    };
    expect(met(1)).toEqual([OO, 2]);
    expect(met(2)).toEqual([met(4)[0], 4]);
  });
});
