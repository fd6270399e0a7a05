/** How far a weight may move: fractions, their crossings and the ends, by hand. */
import { describe, expect, test } from 'vitest';
import { type Beweging, fillBreuken, listDrempels, moveGewicht } from '../../src/gevoeligheid/trekking/beweging.js';
import { AFRONDING, type Breuken, passes, stepPast, valueAt } from '../../src/gevoeligheid/trekking/breuken.js';
import type { Scenario } from '../../src/gevoeligheid/trekking/buildScenario.js';
import { computeStabiliteit } from '../../src/gevoeligheid/trekking/computeStabiliteit.js';
import { findGrenzen } from '../../src/gevoeligheid/trekking/findGrenzen.js';
import { findKruisingen } from '../../src/gevoeligheid/trekking/findKruisingen.js';
import { measureKnopen } from '../../src/gevoeligheid/trekking/measureKnopen.js';
import { multiplyTakken } from '../../src/gevoeligheid/trekking/multiplyTakken.js';
import { scoreNominaal } from '../../src/gevoeligheid/trekking/scoreNominaal.js';
import { makeRoutekaart, makeTabel } from '../routekaart/hulp.js';
import { B, f, kleinScenario, scenarioVan, u32, vier, vlakScenario } from './klein.js';

/** Rows of `vast`, `maal`, `p`, `q`, `r` and `s`. */
function breukenVan(...rijen: readonly (readonly [number, number, number, number, number, number])[]): Breuken {
  const kolom = (k: number) => Float64Array.from(rijen, (rij) => rij[k]!);
  return { vast: kolom(0), maal: kolom(1), p: kolom(2), q: kolom(3), r: kolom(4), s: kolom(5) };
}
/** Straight lines from the score at weight 0 to that at 1. */
const lijnen = (...einden: readonly (readonly [number, number])[]) =>
  breukenVan(...einden.map(([van, tot]) => [0, 1, van, tot - van, 1, 0] as const));

describe('breuken', () => {
  test('the value of a row at a weight', () => {
    const breuken = breukenVan([1, 2, 3, 4, 1, 1], [0.5, 0, 9, 9, 1, 0]);
    expect(valueAt(breuken, 0, 1)).toBe(1 + (2 * 7) / 2);
    expect(valueAt(breuken, 0, 0)).toBe(7);
    expect(valueAt(breuken, 1, 0.5)).toBe(0.5);
  });

  test('a step past a crossing is a millionth, or half of what is left', () => {
    expect(AFRONDING).toBe(1e-9);
    expect(stepPast(0.5, 0)).toBe(0.5 - 1e-6);
    expect(stepPast(0.5, 1)).toBe(0.5 + 1e-6);
    expect(stepPast(1e-6, 0)).toBe(1e-6 - 5e-7);
    expect(stepPast(0.25, 1)).toBe(0.25 + 1e-6);
    expect(stepPast(0, 0)).toBe(0);
    expect(stepPast(1, 1)).toBe(1);
  });

  test('one passes another by more than rounding', () => {
    const voor = (eigen: number, meer: number) =>
      passes(lijnen([eigen, eigen], [eigen + meer, eigen + meer]), 0, 1, 0.5);
    expect([voor(0, 1e-13), voor(0, 1.1e-13), voor(0, -1), voor(0, 1)]).toEqual([false, true, false, true]);
    expect([voor(1, 1.5e-13), voor(1, 3e-13)]).toEqual([false, true]);
    expect([voor(-1, 1.5e-13), voor(-1, 3e-13)]).toEqual([false, true]);
  });
});

describe('findKruisingen', () => {
  const find = (breuken: Breuken, i = 0, j = 1) => {
    const uit = f(7, 7);
    return [findKruisingen(breuken, i, j, uit), ...uit];
  };

  test('two lines cross once', () => {
    expect(find(lijnen([1, 0], [0, 1]))).toEqual([true, Number.POSITIVE_INFINITY, 0.5]);
    expect(find(lijnen([0, 1], [1, 0]))).toEqual([true, Number.NEGATIVE_INFINITY, 0.5]);
    expect(find(lijnen([9, 9], [0, 1], [1, 0]), 2, 1)).toEqual([true, Number.POSITIVE_INFINITY, 0.5]);
  });

  test('one that is ahead all the way crosses nobody; one that touches at an end may', () => {
    expect(find(lijnen([2, 3], [1, 1]))).toEqual([false, 7, 7]);
    expect(find(lijnen([1, 2], [1, 1]))).toEqual([true, Number.NEGATIVE_INFINITY, -0]);
    expect(find(lijnen([2, 1], [1, 1]))).toEqual([true, Number.POSITIVE_INFINITY, 1]);
    expect(find(lijnen([1, 1], [2, 3]))[0]).toBe(true);
    expect(find(lijnen([1, 1], [1, 1]))).toEqual([true, Number.NaN, Number.NaN]);
  });

  test('one that is ahead at both ends may be behind between', () => {
    // 1 / (1 + t) against 0.9 - 0.45 t: 0.45 t² - 0.45 t + 0.1, which is nought at 1/3 and 2/3.
    const breuken = breukenVan([0, 1, 1, 0, 1, 1], [0, 1, 0.9, -0.45, 1, 0]);
    const [mogelijk, een, ander] = find(breuken) as [boolean, number, number];
    expect(mogelijk).toBe(true);
    expect(een).toBeCloseTo(2 / 3, 14);
    expect(ander).toBeCloseTo(1 / 3, 14);
    const grenzen = (gewicht: number) =>
      findGrenzen(breuken, u32(0), u32(1), [0, gewicht, 1]).map((x) => Number(x.toFixed(12)));
    expect(grenzen(0.125)).toEqual([0, Number((1 / 3).toFixed(12))]);
    expect(grenzen(0.875)).toEqual([Number((2 / 3).toFixed(12)), 1]);
  });

  test('two fractions cross where a polynomial of degree two is nought', () => {
    // 22.5 t² + 17.5 t - 1
    const [, een, ander] = find(breukenVan([1, 2, 1, 3, 1, 1], [0.5, 3, 2, -1, 2, 3])) as [boolean, number, number];
    expect(een).toBeCloseTo((-17.5 - Math.sqrt(396.25)) / 45, 14);
    expect(ander).toBeCloseTo((-17.5 + Math.sqrt(396.25)) / 45, 14);
    // The other way round: -22.5 t² - 17.5 t + 1
    const [, terug, heen] = find(breukenVan([1, 2, 1, 3, 1, 1], [0.5, 3, 2, -1, 2, 3]), 1, 0) as [
      boolean,
      number,
      number,
    ];
    expect(terug).toBeCloseTo((-17.5 - Math.sqrt(396.25)) / 45, 14);
    expect(heen).toBeCloseTo((-17.5 + Math.sqrt(396.25)) / 45, 14);
  });
});

describe('findGrenzen', () => {
  const find = (
    breuken: Breuken,
    top: readonly number[],
    buiten: readonly number[],
    gewicht: number,
    van = 0,
    tot = 1,
  ) => findGrenzen(breuken, u32(...top), u32(...buiten), [van, gewicht, tot]);

  test('the nearest crossing on either side, or the end', () => {
    expect(find(lijnen([1, 0], [0, 1]), [0], [1], 0.25)).toEqual([0, 0.5]);
    expect(find(lijnen([1, 0], [0, 1]), [1], [0], 0.75)).toEqual([0.5, 1]);
    expect(find(lijnen([1, 0], [0, 1]), [0], [1], 0.25, 0.125, 0.375)).toEqual([0.125, 0.375]);
    expect(find(lijnen([1, 1], [0, 0]), [0], [1], 0.25)).toEqual([0, 1]);
    expect(find(lijnen([1, 1]), [0], [], 0.25)).toEqual([0, 1]);
    expect(find(lijnen([1, 1]), [], [0], 0.25)).toEqual([0, 1]);
  });

  test('of several the nearest, in whatever order', () => {
    const top = [1, 1] as const;
    expect(find(lijnen(top, [0, 2], [1.5, -0.5]), [0], [1, 2], 0.375)).toEqual([0.25, 0.5]);
    expect(find(lijnen(top, [1.5, -0.5], [0, 2]), [0], [1, 2], 0.375)).toEqual([0.25, 0.5]);
    expect(find(lijnen(top, [0, 2], [0.5, 1.5], [0.5, 2]), [0], [1, 2, 3], 0.25)).toEqual([0, 1 / 3]);
    expect(find(lijnen(top, [2, 0], [1.25, 0.25]), [0], [1, 2], 0.75)).toEqual([0.5, 1]);
    expect(find(lijnen(top, [1.25, 0.25], [2, 0]), [0], [1, 2], 0.75)).toEqual([0.5, 1]);
    // Against the lowest of the top.
    expect(find(lijnen([2, 2], [1, 1], [0, 2]), [0, 1], [2], 0.25)).toEqual([0, 0.5]);
    expect(find(lijnen([1, 1], [2, 2], [0, 2]), [0, 1], [2], 0.25)).toEqual([0, 0.5]);
  });

  test('a tie at the weight itself is a bound on the side where the other is ahead', () => {
    expect(find(lijnen([1, 0], [0, 1]), [0], [1], 0.5)).toEqual([0, 0.5]);
    expect(find(lijnen([0, 1], [1, 0]), [0], [1], 0.5)).toEqual([0.5, 1]);
    const bijna = 0.5 + 5e-10;
    expect(find(lijnen([1, 0], [0, 1]), [0], [1], bijna)).toEqual([0, bijna]);
    // Always equal: no bound at all.
    expect(find(lijnen([1, 1], [1, 1]), [0], [1], 0.5)).toEqual([0, 1]);
  });
});

/** One child that moves, by its place in the list of all children. */
const bewegingVan = (scenario: Scenario, knoop: number, tak: number): Beweging => ({
  scenario,
  knoop,
  tak,
  gewichten: scenario.gewichten,
});

describe('fillBreuken', () => {
  const fill = (knoop: number, tak: number) => {
    const scenario = kleinScenario();
    const uit = breukenVan(...[1, 2, 3, 4].map(() => [9, 9, 9, 9, 9, 9] as const));
    fillBreuken(bewegingVan(scenario, knoop, tak), measureKnopen(scenario, scenario.gewichten), uit);
    return uit;
  };

  test('of a criterion at the top', () => {
    expect(fill(1, 2)).toEqual(
      breukenVan([0, 1, 0.375, 0.625, 1, 0], [0, 1, 0.625, -0.125, 1, 0], [0, 1, 1, -1, 1, 0], [0.125, 0, 0, 0, 1, 0]),
    );
  });

  test('of a thema at the top', () => {
    expect(fill(1, 3)).toEqual(
      breukenVan([0, 1, 1, -0.625, 1, 0], [0, 1, 0.5, 0.125, 1, 0], [0, 1, 0, 1, 1, 0], [0, 1, 0, 0.125, 0, 1]),
    );
  });

  test('of criteria in a thema', () => {
    expect(fill(0, 0)).toEqual(
      breukenVan([0.5, 0.5, 0.5, -0.5, 1, 0], [0.25, 0.5, 0.5, 0.5, 1, 0], [0.5, 0, 0, 0, 1, 0], [0, 1, 0, 0.5, 1, 0]),
    );
    expect(fill(0, 1)).toEqual(
      breukenVan([0.5, 0.5, 0, 0.5, 1, 0], [0.25, 0.5, 1, -0.5, 1, 0], [0, 0.5, 0, 1, 0, 1], [0, 1, 0.5, -0.5, 1, 0]),
    );
  });
});

describe('moveGewicht', () => {
  test('the others on the level keep their proportions, and other levels stay', () => {
    expect(moveGewicht(bewegingVan(kleinScenario(), 1, 2), 0.25)).toEqual(f(0.25, 0.75, 0.25, 0.75));
    expect(moveGewicht(bewegingVan(kleinScenario(), 0, 0), 0.5)).toEqual(f(0.5, 0.5, 0.5, 0.5));
    const drie = vlakScenario({ x: 2, y: 1, z: 1 }, { x: [4], y: [4], z: [4] });
    expect(moveGewicht(bewegingVan(drie, 0, 0), 0.25)).toEqual(f(0.25, 0.375, 0.375));
    expect(drie.gewichten).toEqual(f(0.5, 0.25, 0.25));
  });
});

describe('listDrempels', () => {
  const list = (scenario: Scenario, knoop: number, tak: number) =>
    listDrempels(bewegingVan(scenario, knoop, tak), measureKnopen(scenario, scenario.gewichten));
  const drie = (dekking: number) =>
    vlakScenario(
      { x: 2, y: 1, z: 1 },
      {
        x: [4, 4, 4, null, null, null, 4, null],
        y: [4, null, null, 4, null, 4, null, null],
        z: [4, 4, null, 4, 4, 4, null, null],
      },
      { dekking },
    );

  test('the weights at which a row begins or ceases to have enough, from low to high', () => {
    expect(list(kleinScenario(), 1, 2)).toEqual([0.5]);
    expect(list(kleinScenario(), 1, 3)).toEqual([0.5]);
    expect(list(kleinScenario(), 0, 0)).toEqual([0.5]);
    expect(list(kleinScenario(), 0, 1)).toEqual([0.5]);
    expect(list(drie(0.75), 0, 0)).toEqual([0.25, 0.5, 0.75]);
    expect(list(drie(0.25), 0, 0)).toEqual([0.25, 0.5, 0.75]);
    expect(list(drie(1), 0, 0)).toEqual([]);
    expect(list(drie(0), 0, 0)).toEqual([]);
  });
});

describe('computeStabiliteit', () => {
  const compute = (scenario: Scenario, k: number) => {
    const effectief = multiplyTakken(scenario.vlak, scenario.gewichten, scenario.voorbereiding.kolommen.length);
    return computeStabiliteit(scenario, scoreNominaal(scenario, effectief), k);
  };
  const rond = (uit: ReturnType<typeof compute>) =>
    uit?.map(({ ondergrens, bovengrens, ...rest }) => ({
      ...rest,
      ondergrens: Number(ondergrens.toFixed(12)),
      bovengrens: Number(bovengrens.toFixed(12)),
    }));

  test('of the small Routekaart: each weight with who goes and who comes', () => {
    // With weight w for a: 0.375 + 0.625 w, 0.625 - 0.125 w and 1 - w.
    const kruising = Number((5 / 13).toFixed(12));
    expect(rond(compute(kleinScenario(), 1))).toEqual([
      {
        id: 'b',
        soort: 'criterium',
        gewicht: 0.25,
        ondergrens: 0,
        bovengrens: 0.5,
        wisselBoven: { uit: B(1), in: B(2) },
      },
      {
        id: 'c',
        soort: 'criterium',
        gewicht: 0.75,
        ondergrens: 0.5,
        bovengrens: 1,
        wisselOnder: { uit: B(1), in: B(2) },
      },
      {
        id: 'a',
        soort: 'criterium',
        gewicht: 0.5,
        ondergrens: kruising,
        bovengrens: 1,
        wisselOnder: { uit: B(1), in: B(3) },
      },
      {
        id: 't',
        soort: 'thema',
        gewicht: 0.5,
        ondergrens: 0,
        bovengrens: Number((1 - 5 / 13).toFixed(12)),
        wisselBoven: { uit: B(1), in: B(3) },
      },
    ]);
  });

  test('a level that is no arithmetic mean has no answer', () => {
    expect(compute(kleinScenario({ aggregatie: { methode: 'meetkundig' } }), 1)).toBeUndefined();
  });

  test('when all are at the top nobody changes places', () => {
    const uit = compute(vlakScenario({ a: 3, b: 1 }, { a: [4, 0], b: [0, 4] }), 2);
    expect(uit).toEqual([
      { id: 'a', soort: 'criterium', gewicht: 0.75, ondergrens: 0, bovengrens: 1 },
      { id: 'b', soort: 'criterium', gewicht: 0.25, ondergrens: 0, bovengrens: 1 },
    ]);
  });

  test('a weight of 0 and one that has all of its level do not move', () => {
    expect(compute(vlakScenario({ a: 1, b: 0 }, { a: [4, 0], b: [0, 4] }), 1)).toEqual([]);
  });

  test('a buurt that loses its score leaves, and one that gets it enters', () => {
    // The first lacks b: 1, as long as a weighs at least half. The second has 0.5 on both.
    const verliest = vlakScenario({ a: 3, b: 1 }, { a: [4, 2], b: [null, 2] });
    expect(compute(verliest, 1)).toEqual([
      {
        id: 'a',
        soort: 'criterium',
        gewicht: 0.75,
        ondergrens: 0.5,
        bovengrens: 1,
        wisselOnder: { uit: B(1), in: B(2) },
      },
      {
        id: 'b',
        soort: 'criterium',
        gewicht: 0.25,
        ondergrens: 0,
        bovengrens: 0.5,
        wisselBoven: { uit: B(1), in: B(2) },
      },
    ]);
    // Now a weighs a quarter, so that the first has no score until it weighs half.
    const krijgt = vlakScenario({ a: 1, b: 3 }, { a: [4, 2], b: [null, 2] });
    expect(compute(krijgt, 1)).toEqual([
      {
        id: 'a',
        soort: 'criterium',
        gewicht: 0.25,
        ondergrens: 0,
        bovengrens: 0.5,
        wisselBoven: { uit: B(2), in: B(1) },
      },
      {
        id: 'b',
        soort: 'criterium',
        gewicht: 0.75,
        ondergrens: 0.5,
        bovengrens: 1,
        wisselOnder: { uit: B(2), in: B(1) },
      },
    ]);
  });

  test('beyond a threshold at which nothing changes the search goes on', () => {
    // The third lacks b and scores nought on a: it only makes a threshold at 0.5.
    const scenario = vlakScenario({ a: 1, b: 3 }, { a: [1, 4, 0], b: [4, 0, null] });
    // 1 - 0.75 w against w: equal at 4/7.
    const verwacht = Number((4 / 7).toFixed(12));
    expect(rond(compute(scenario, 1))).toEqual([
      {
        id: 'a',
        soort: 'criterium',
        gewicht: 0.25,
        ondergrens: 0,
        bovengrens: verwacht,
        wisselBoven: { uit: B(1), in: B(2) },
      },
      {
        id: 'b',
        soort: 'criterium',
        gewicht: 0.75,
        ondergrens: Number((3 / 7).toFixed(12)),
        bovengrens: 1,
        wisselOnder: { uit: B(1), in: B(2) },
      },
    ]);
    const nooit = vlakScenario({ a: 1, b: 3 }, { a: [4, 3, 0], b: [4, 0, null] });
    expect(compute(nooit, 1)).toEqual([
      { id: 'a', soort: 'criterium', gewicht: 0.25, ondergrens: 0, bovengrens: 1 },
      { id: 'b', soort: 'criterium', gewicht: 0.75, ondergrens: 0, bovengrens: 1 },
    ]);
  });

  test('a row that misses a required criterion never enters', () => {
    const kaart = makeRoutekaart([vier('a', { ontbrekend: { regel: 'weigeren' } }), vier('b', { gewicht: 3 })]);
    expect(compute(scenarioVan(kaart, makeTabel({ a: [2, null], b: [2, 4] })), 1)).toEqual([
      { id: 'a', soort: 'criterium', gewicht: 0.25, ondergrens: 0, bovengrens: 1 },
      { id: 'b', soort: 'criterium', gewicht: 0.75, ondergrens: 0, bovengrens: 1 },
    ]);
  });

  test('one of the top that loses its score leaves before the lowest', () => {
    const scenario = vlakScenario({ a: 3, b: 1 }, { a: [4, 3, 2, 1], b: [null, 3, 2, 1] });
    expect(compute(scenario, 2)?.[0]).toEqual({
      id: 'a',
      soort: 'criterium',
      gewicht: 0.75,
      ondergrens: 0.5,
      bovengrens: 1,
      wisselOnder: { uit: B(1), in: B(3) },
    });
    // The order of the rows does not matter.
    const anders = vlakScenario({ a: 3, b: 1 }, { a: [1, 2, 3, 4], b: [1, 2, 3, null] });
    expect(compute(anders, 2)?.[0]?.wisselOnder).toEqual({ uit: B(4), in: B(2) });
    // Outside the top it changes nothing.
    const laag = vlakScenario({ a: 3, b: 1 }, { a: [4, 1], b: [4, null] });
    expect(compute(laag, 1)?.map(({ ondergrens, bovengrens }) => [ondergrens, bovengrens])).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  test('with a tie at the edge every weight is at its bound', () => {
    const gelijk = vlakScenario({ a: 1, b: 1 }, { a: [4, 0], b: [0, 4] });
    expect(compute(gelijk, 1)).toEqual([
      {
        id: 'a',
        soort: 'criterium',
        gewicht: 0.5,
        ondergrens: 0.5,
        bovengrens: 1,
        wisselOnder: { uit: B(1), in: B(2) },
      },
      {
        id: 'b',
        soort: 'criterium',
        gewicht: 0.5,
        ondergrens: 0,
        bovengrens: 0.5,
        wisselBoven: { uit: B(1), in: B(2) },
      },
    ]);
  });

  test('of equal scores the first by code is in the top, wherever its row is', () => {
    const kaart = makeRoutekaart([vier('a'), vier('b')]);
    const tabel = makeTabel({ a: [4, 0], b: [0, 4] }, { codes: [B(2), B(1)] });
    expect(compute(scenarioVan(kaart, tabel), 1)).toEqual([
      {
        id: 'a',
        soort: 'criterium',
        gewicht: 0.5,
        ondergrens: 0,
        bovengrens: 0.5,
        wisselBoven: { uit: B(1), in: B(2) },
      },
      {
        id: 'b',
        soort: 'criterium',
        gewicht: 0.5,
        ondergrens: 0.5,
        bovengrens: 1,
        wisselOnder: { uit: B(1), in: B(2) },
      },
    ]);
  });

  test('of several the lowest of the top goes and the highest outside comes', () => {
    // At b alone: 0, 0.25, 1, 0.75. The top is the first two.
    const scenario = vlakScenario({ a: 3, b: 1 }, { a: [4, 3, 0, 0], b: [0, 1, 4, 3] });
    // 1 - v and 0.75 - 0.5 v, against v and 0.75 v; v = 0.5 is where the third passes both.
    expect(rond(compute(scenario, 2))?.[1]).toEqual({
      id: 'b',
      soort: 'criterium',
      gewicht: 0.25,
      ondergrens: 0,
      bovengrens: 0.5,
      wisselBoven: { uit: B(1), in: B(3) },
    });
  });
});
