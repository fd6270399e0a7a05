/** The linear problem of a model: the bound and the columns of the whole and of its parts, worked out by hand. */
import { describe, expect, test } from 'vitest';
import { createRuimte, type Ruimte } from '../../src/oplosser/boom/createRuimte.js';
import type { Knoop } from '../../src/oplosser/boom/knoop.js';
import { createTeller } from '../../src/oplosser/boom/teller.js';
import type { Keuzeprobleem } from '../../src/oplosser/index.js';
import { createModel } from '../../src/oplosser/model/createModel.js';
import { buren, groep, quota, RUIM, telling, vraag } from './klein.js';

const OO = Infinity;
const WORTEL: Knoop = { nummer: 0, ouder: undefined, variabele: -1, laag: 0, hoog: 0, grens: OO, diepte: 0, stap: 0 };
const deel = (variabele: number, laag: number, hoog: number, ouder = WORTEL, grens = OO): Knoop => ({
  ...ouder,
  ouder,
  variabele,
  laag,
  hoog,
  grens,
});

const create = (probleem: Keuzeprobleem, meestePivots?: number) =>
  createRuimte(createModel(probleem), { meestePivots });
const round = (x: number) => Math.round(x * 1e9) / 1e9 + 0;
/** The bound and the columns of a subproblem; `undefined` when it is closed. */
function solve(ruimte: Ruimte, knoop = WORTEL, drempel = -OO) {
  const stand = ruimte.solve(knoop, () => drempel, createTeller(RUIM));
  return stand && { grens: stand.grens, kolommen: stand.kolommen && Array.from(stand.kolommen, round) };
}

describe('the whole problem', () => {
  test('has a bound in units, and a solution', () => {
    const ruimte = create(vraag([[30, 20, 10]]));
    expect(ruimte.eenheid()).toBe(10);
    expect(ruimte.getuige()).toBeUndefined();
    const teller = createTeller(RUIM);
    expect(ruimte.solve(WORTEL, () => 0, teller)).toEqual({ grens: 3, kolommen: Float64Array.of(1, 0, 0) });
    expect(teller).toMatchObject({ knopen: 0, pivots: 1 });
    const getuige = ruimte.getuige();
    // A place costs 20: two of three parts of the highest value.
    expect(getuige!.multiplicatoren[0]! / getuige!.maal).toBeCloseTo(2, 4);
    const { grens, rest } = ruimte.certificaat().findRest(getuige!, ruimte.laag, ruimte.hoog);
    expect(grens).toBe(3);
    expect(Array.from(rest, (x) => Math.round(x / getuige!.maal))).toEqual([1, 0, -1]);
  });

  test('is closed when nothing in it is worth enough, or when there is no choice', () => {
    expect(solve(create(vraag([[30, 20, 10]])), WORTEL, 3)).toEqual({ grens: 3, kolommen: [1, 0, 0] });
    expect(solve(create(vraag([[30, 20, 10]])), WORTEL, 4)).toBeUndefined();
    expect(solve(create(vraag([[1, 1]], { verplicht: [0, 1] })))).toBeUndefined();
    expect(solve(create(vraag([[1]], { vakken: quota([2]) })))).toBeUndefined();
  });

  test('within narrower bounds has a bound of those', () => {
    const ruimte = create(vraag([[30, 20, 10]]));
    ruimte.hoog[0] = 0;
    expect(solve(ruimte)).toEqual({ grens: 2, kolommen: [0, 1, 0] });
    expect([...ruimte.hier.hoog]).toEqual([0, 1, 1]);
    ruimte.hoog[0] = 1;
    ruimte.laag[2] = 1;
    expect(solve(ruimte)).toEqual({ grens: 1, kolommen: [0, 0, 1] });
  });

  test('with other values has other units, and no witness until it is solved', () => {
    const ruimte = create(vraag([[30, 20, 10]]));
    solve(ruimte);
    ruimte.setWaarden(Float64Array.of(4, 8, 12));
    expect([ruimte.eenheid(), ruimte.getuige()]).toEqual([4, undefined]);
    expect(solve(ruimte)).toEqual({ grens: 3, kolommen: [0, 0, 1] });
    ruimte.setWaarden(Float64Array.of(0, 0, 0));
    expect(ruimte.eenheid()).toBe(1);
    expect(solve(ruimte)?.grens).toBe(0);
    ruimte.setWaarden(Float64Array.of(-3, -1, -2));
    expect(solve(ruimte)).toEqual({ grens: -1, kolommen: [0, 1, 0] });
  });

  test('gets the rows that its solution breaks', () => {
    const driehoek = [groep([0, 1], 1), groep([0, 2], 1), groep([1, 2], 1)];
    const met = create(vraag([[4, 4, 3]], { vakken: quota([0], [3]), groepen: driehoek }));
    expect(solve(met)).toEqual({ grens: 5, kolommen: [0.5, 0.5, 0.5] });
    const paren = buren(3, [0, 1], [0, 2], [1, 2]);
    const kliek = create(vraag([[4, 5, 3]], { vakken: quota([0], [3]), paren, botsingen: [1] }));
    expect(solve(kliek)).toEqual({ grens: 5, kolommen: [0, 1, 0] });
    const bonus = create(vraag([[3, 1, 2]], { paren: buren(3, [0, 1]), bonus: 10 }));
    // One place: half of both, with half of the bonus.
    expect(solve(bonus)).toEqual({ grens: 7, kolommen: [0.5, 0.5, 0, 0.5] });
    const eenmaal = create(
      vraag([
        [5, 3],
        [6, 1],
      ]),
    );
    expect(solve(eenmaal)).toEqual({ grens: 9, kolommen: [0, 1, 1, 0] });
  });

  test('has rows in large numbers as well', () => {
    const band = { gewichten: Float64Array.of(5000, 4000, 3000, 2001), minimaal: 0, maximaal: 7000 };
    const ruimte = create(vraag([[5, 4, 3, 2]], { vakken: quota([0], [4]), band }));
    // The last is worth less by weight: all but 5000 go in whole or in part.
    expect(solve(ruimte)?.grens).toBe(7);
    const krap = { ...band, minimaal: 14_002, maximaal: 20_000 };
    expect(solve(create(vraag([[5, 4, 3, 2]], { vakken: quota([0], [4]), band: krap })))).toBeUndefined();
  });
});

describe('a subproblem', () => {
  const WIJD = vraag([[3, 2, -1]], { vakken: quota([0], [3]) });

  test('has the bounds of its decisions', () => {
    const ruimte = create(WIJD);
    expect(solve(ruimte)).toEqual({ grens: 5, kolommen: [1, 1, 0] });
    expect(solve(ruimte, deel(0, -OO, 0))).toEqual({ grens: 2, kolommen: [0, 1, 0] });
    expect(solve(ruimte, deel(2, 1, OO, deel(0, -OO, 0)))).toEqual({ grens: 1, kolommen: [0, 1, 1] });
    expect(solve(ruimte, deel(0, 1, OO, deel(0, -OO, 0)))).toBeUndefined();
    expect(solve(ruimte, deel(0, -OO, 0), 3)).toBeUndefined();
    // What is known of it already stays known.
    expect(solve(ruimte, deel(0, -OO, 1, WORTEL, 4))?.grens).toBe(4);
  });

  test('may be about the number that is chosen', () => {
    const ruimte = create(WIJD);
    expect(solve(ruimte, deel(3, 3, OO))).toEqual({ grens: 4, kolommen: [1, 1, 1] });
    expect(solve(ruimte, deel(3, -OO, 1))).toEqual({ grens: 3, kolommen: [1, 0, 0] });
    expect(solve(ruimte, deel(3, 4, OO))).toBeUndefined();
    expect(solve(ruimte, deel(3, 2, OO, deel(3, -OO, 1)))).toBeUndefined();
    expect(solve(ruimte, deel(3, 1, OO, deel(3, -OO, 1)))).toEqual({ grens: 3, kolommen: [1, 0, 0] });
    // Afterwards the number is free again.
    expect(solve(ruimte)).toEqual({ grens: 5, kolommen: [1, 1, 0] });
  });

  test('may be about the number for some vakken, or of a cell', () => {
    const twee = create(
      vraag(
        [
          [3, -1],
          [2, -1],
        ],
        { vakken: quota([0, 0], [2, 2]) },
      ),
    );
    // The variables: four arcs, and then the vakken as bits, from -1 on.
    expect(solve(twee)).toEqual({ grens: 3, kolommen: [1, 0, 0, 0] });
    expect(solve(twee, deel(4 + 1 + 2, 1, OO))?.grens).toBe(2);
    expect(solve(twee, deel(4 + 1 + 1, -OO, 0))).toEqual({ grens: 2, kolommen: [0, 1, 0, 0] });
    expect(solve(twee, deel(4, 2, OO))?.grens).toBe(2);
    const cellen = create(
      vraag([[3, 2, 1]], { vakken: quota([0], [3]), tellingen: [telling([0, 1], 0, 3), telling([0], 0, 3)] }),
    );
    expect(solve(cellen, deel(3, -OO, 0))).toEqual({ grens: 3, kolommen: [0, 1, 1] });
    expect(solve(cellen, deel(4, -OO, 0))).toEqual({ grens: 4, kolommen: [1, 0, 1] });
    expect(solve(cellen, deel(6, -OO, 1))).toEqual({ grens: 3, kolommen: [1, 0, 0] });
  });
});

describe('without pivots', () => {
  test('a part is open as long as its columns can have the sums that it asks for', () => {
    const ruimte = create(vraag([[-3, -2, -1]], { vakken: quota([0], [3]) }), 0);
    expect(solve(ruimte)).toEqual({ grens: 0, kolommen: [0, 0, 0] });
    expect(solve(ruimte, deel(3, 1, OO, WORTEL, 9))).toEqual({ grens: 9, kolommen: undefined });
    ruimte.hoog.fill(0);
    expect(solve(ruimte, deel(3, 1, OO))).toBeUndefined();
    ruimte.hoog[1] = 1;
    expect(solve(ruimte, deel(3, 1, OO))).toEqual({ grens: OO, kolommen: undefined });
    expect(solve(ruimte, deel(3, 2, OO))).toBeUndefined();
    const vol = create(vraag([[3, 2, 1]], { vakken: quota([0], [3]) }), 0);
    vol.laag.fill(1);
    expect(solve(vol, deel(3, -OO, 2))).toBeUndefined();
    vol.laag[1] = 0;
    expect(solve(vol, deel(3, -OO, 2))).toEqual({ grens: OO, kolommen: undefined });
  });

  test('a contradiction is not seen, but with one it is', () => {
    const met = (meestePivots: number) => solve(create(vraag([[3, 2, 1]]), meestePivots));
    expect(met(0)).toEqual({ grens: OO, kolommen: undefined });
    expect(met(1)).toEqual({ grens: 3, kolommen: [1, 0, 0] });
  });
});

test('rows that do not bind are removed when there are many more, and come back when they are broken', () => {
  const n = 16;
  const groepen = Array.from({ length: n }, (_, c) => c).flatMap((c) =>
    Array.from({ length: n - c - 1 }, (_, i) => groep([c, c + 1 + i], 1)),
  );
  const ruimte = create(vraag([new Array<number>(n).fill(1)], { vakken: quota([0], [n]), groepen }));
  // Every two together are at most one: a half of each.
  expect(solve(ruimte)?.grens).toBe(8);
  for (let c = 0; c < n; c++) expect(solve(ruimte, deel(c, 1, OO))?.grens).toBe(1);
  for (let c = 0; c < n; c++) expect(solve(ruimte, deel(c, -OO, 0))?.grens).toBe(7);
  expect(solve(ruimte, deel(n, 2, OO))?.grens).toBe(8);
  expect(solve(ruimte)?.grens).toBe(8);
});
