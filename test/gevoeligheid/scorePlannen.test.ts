/** The scores of rows under drawn weights: each kind of mean by hand, gaps, fillings, duels, and plans together. */
import { describe, expect, test } from 'vitest';
import type { Vulling } from '../../src/gevoeligheid/cijfers/vulling.js';
import type { Scenario } from '../../src/gevoeligheid/trekking/buildScenario.js';
import type { Vlakboom } from '../../src/gevoeligheid/trekking/compileBoom.js';
import { multiplyTakken } from '../../src/gevoeligheid/trekking/multiplyTakken.js';
import { scoreNominaal } from '../../src/gevoeligheid/trekking/scoreNominaal.js';
import { scorePlannen } from '../../src/gevoeligheid/trekking/scorePlannen.js';
import { scoreRij } from '../../src/gevoeligheid/trekking/scoreRij.js';
import type { Trekkingsplan } from '../../src/gevoeligheid/trekking/trekkingsplan.js';
import { f, i32, kleineKaart, kleineTabel, kleinScenario, scenarioVan, vlakScenario } from './klein.js';

const GEEN = Number.NaN;

describe('scoreRij', () => {
  /** One level of as many criteria as there are weights. */
  const plat = (n: number, macht: number, dekking = 0.5): Vlakboom => ({
    aantalKnopen: 1,
    aantalTakken: n,
    begin: i32(0, n),
    bron: Int32Array.from({ length: n }, (_, k) => k),
    ids: Array.from({ length: n }, (_, k) => `c${k}`),
    macht: f(macht),
    dekking: f(dekking),
    rekenkundig: macht === 1,
    duels: false,
  });
  const score = (macht: number, gewichten: readonly number[], rij: readonly number[], dekking?: number) =>
    scoreRij(plat(rij.length, macht, dekking), f(...gewichten), f(...rij), 0, f(9));

  test.each<[string, number, number[], number[], number]>([
    ['arithmetic', 1, [0.5, 0.5], [0.25, 1], 0.625],
    ['geometric', 0, [0.5, 0.5], [0.25, 1], 0.5],
    ['harmonic', -1, [0.5, 0.5], [0.25, 1], 0.4],
    ['harmonic, the low one last', -1, [0.5, 0.5], [1, 0.25], 0.4],
    ['quadratic', 2, [0.5, 0.5], [0.5, 1], Math.sqrt(0.625)],
    ['quadratic, the high one first', 2, [0.5, 0.5], [1, 0.5], Math.sqrt(0.625)],
    ['quadratic, of mostly low ones', 2, [0.25, 0.75], [1, 0.5], Math.sqrt(0.4375)],
    ['quadratic, of nought', 2, [0.5, 0.5], [0, 0], 0],
    ['harmonic, with a nought', -1, [0.5, 0.5], [0, 1], 0],
    ['geometric, with a nought', 0, [0.5, 0.5], [0, 1], 0],
    ['arithmetic, with a gap', 1, [0.25, 0.25, 0.5], [0.25, 1, GEEN], 0.625],
    ['geometric, with a gap', 0, [0.25, 0.25, 0.5], [0.25, 1, GEEN], 0.5],
    ['harmonic, with a gap', -1, [0.25, 0.25, 0.5], [0.25, 1, GEEN], 0.4],
    ['quadratic, with a gap', 2, [0.25, 0.25, 0.5], [0.5, 1, GEEN], Math.sqrt(0.625)],
    ['quadratic, of mostly low ones, with a gap', 2, [0.125, 0.375, 0.5], [1, 0.5, GEEN], Math.sqrt(0.4375)],
    ['harmonic, and what has no weight does not count', -1, [0, 0.5, 0.5], [0, 0.25, 1], 0.4],
    ['quadratic, and what has no weight does not count', 2, [0, 0.5, 0.5], [9, 0.5, 1], Math.sqrt(0.625)],
  ])('%s', (_, macht, gewichten, rij, verwacht) => {
    expect(score(macht, gewichten, rij)).toBeCloseTo(verwacht, 14);
  });

  test.each([1, 0, -1, 2])('with power %d a threshold asks a share of the weight', (macht) => {
    expect(score(macht, [0.5, 0.5], [0.25, GEEN], 0.5)).toBeCloseTo(0.25, 14);
    expect(score(macht, [0.5, 0.5], [0.25, GEEN], 0.75)).toBeNaN();
    expect(score(macht, [0.5, 0.5], [GEEN, GEEN], 0)).toBeNaN();
    expect(score(macht, [0.5, 0.25, 0], [0.25, GEEN, GEEN], 2 / 3)).toBeCloseTo(0.25, 14);
    expect(score(macht, [0, 0], [0.25, 1], 0)).toBeNaN();
  });

  test.each([1, 0, -1, 2])('with power %d a node counts by its own score, from where the row begins', (macht) => {
    const boom: Vlakboom = {
      ...plat(4, 1),
      aantalKnopen: 2,
      begin: i32(0, 2, 4),
      bron: i32(1, 2, 0, -1),
      macht: f(1, macht),
      dekking: f(0.5, 0.5),
    };
    const werk = f(9, 9);
    const uit = scoreRij(boom, f(0.25, 0.75, 0.5, 0.5), f(9, 9, 1, 0, 0.5), 2, werk);
    const verwacht = { '1': 0.6875, '0': Math.sqrt(0.375), '-1': 2 / (1 + 1 / 0.375), '2': Math.sqrt(0.5703125) };
    expect(uit).toBeCloseTo(verwacht[`${macht}` as '1'], 14);
    expect(werk[0]).toBe(0.375);
    expect(werk[1]).toBe(uit);
  });
});

/** A plan with these weights on every level. */
function planVan(scenario: Scenario, gewichten: Float64Array, rest: Partial<Trekkingsplan> = {}): Trekkingsplan {
  return {
    scenario,
    matrix: scenario.matrix,
    gewichten,
    effectief: multiplyTakken(scenario.vlak, gewichten, scenario.voorbereiding.kolommen.length),
    maat: 0,
    vulling: undefined,
    geweigerd: [],
    ...rest,
  };
}

function score(...plannen: readonly Trekkingsplan[]) {
  const alle = new Float64Array((plannen.length + 1) * 4);
  scorePlannen(plannen, alle, 4);
  return plannen.map((_, d) => alle.slice(d * 4, (d + 1) * 4));
}

/** Fills the gap of the third row in `b` with 1, and of the fourth in `a` with 0.75. */
const vulling: Vulling = {
  rijen: i32(2, 3),
  write: (rij, naar, van) => {
    if (rij === 2) naar[van + 1] = 1;
    else naar[van] = 0.75;
  },
};

describe('scorePlannen', () => {
  const eigen = f(0.25, 0.75, 0.5, 0.5);
  const anders = f(0.75, 0.25, 0.75, 0.25);
  const scores = f(0.6875, 0.5625, 0.5, 0.125);
  const andere = f(0.78125, 0.59375, 0, GEEN);

  test('one plan, two that share a matrix, and one whose matrix was drawn', () => {
    const scenario = kleinScenario();
    const gewoon = planVan(scenario, eigen);
    expect(score(gewoon)).toEqual([scores]);
    const getrokken = planVan(scenario, eigen, { matrix: scenario.matrix.map((x) => x / 2) });
    const half = f(0.34375, 0.28125, 0.25, 0.0625);
    expect(score(gewoon, planVan(scenario, anders))).toEqual([scores, andere]);
    expect(score(getrokken, planVan(scenario, anders), getrokken, gewoon)).toEqual([half, andere, half, scores]);
  });

  test.each([3, 4, 5, 8, 9, 17])('%i plans together', (n) => {
    const scenario = kleinScenario();
    const plannen = Array.from({ length: n }, (_, d) => planVan(scenario, d % 3 === 1 ? anders : eigen));
    expect(score(...plannen)).toEqual(plannen.map((_, d) => (d % 3 === 1 ? andere : scores)));
  });

  test('two scenarios are computed each by its own matrix', () => {
    const scenario = kleinScenario();
    const ander = scenarioVan(kleineKaart(), kleineTabel());
    expect(score(planVan(scenario, eigen), planVan(ander, anders))).toEqual([scores, andere]);
  });

  test('gaps are filled for one draw, and a row that is refused has no score', () => {
    const scenario = kleinScenario();
    const gevuld = planVan(scenario, eigen, { vulling });
    expect(score(gevuld)).toEqual([f(0.6875, 0.5625, 0.5, 0.4375)]);
    expect(score(planVan(scenario, f(0.5, 0.5, 0.5, 0.5), { vulling }))).toEqual([f(0.625, 0.625, 0.5, 0.5)]);
    expect(score(planVan(scenario, eigen, { vulling, geweigerd: [0, 3] }))).toEqual([f(GEEN, 0.5625, 0.5, GEEN)]);
    expect(scenario.matrix[7]).toBeNaN();
  });

  test('a geometric mean is computed row by row', () => {
    const scenario = kleinScenario({ aggregatie: { methode: 'meetkundig' } });
    const [uit] = score(planVan(scenario, eigen, { vulling }));
    // t of the second is 1^(1/4) * 0.5^(3/4); the fourth has nought on c.
    expect([...uit!].map((x) => Number(x.toFixed(12)))).toEqual([
      0,
      Number(Math.sqrt(0.5 * 0.5 ** 0.75).toFixed(12)),
      0,
      0,
    ]);
  });

  test('duels compare rows, by the weights of the draw, with what was filled', () => {
    const scenario = vlakScenario(
      { a: 1, b: 1 },
      { a: [4, 2, 0, null], b: [0, 1, 2, 4] },
      {
        aggregatie: { methode: 'copeland' },
      },
    );
    // By a alone 1 beats 2 and 3, and 2 beats 3; the fourth has no score on it.
    expect(score(planVan(scenario, f(0.75, 0.25)))).toEqual([f(2, 0, -2, GEEN)]);
    expect(score(planVan(scenario, f(0.25, 0.75), { geweigerd: [3] }))).toEqual([f(-2, 0, 2, GEEN)]);
    const vol: Vulling = {
      rijen: i32(3),
      write: (_, naar, van) => {
        naar[van] = 0.25;
      },
    };
    expect(score(planVan(scenario, f(0.75, 0.25), { vulling: vol }))).toEqual([f(3, 1, -3, -1)]);
    expect(score(planVan(scenario, f(0.25, 0.75), { vulling: vol }))).toEqual([f(-3, -1, 1, 3)]);
  });
});

describe('scoreNominaal', () => {
  test('is the score without uncertainty; none for a row that is refused', () => {
    const scenario = kleinScenario();
    expect(scoreNominaal(scenario, f(0.5, 0.125, 0.375))).toEqual(f(0.6875, 0.5625, 0.5, 0.125));
    const streng = scenarioVan(kleineKaart({}, { b: { ontbrekend: { regel: 'weigeren' } } }), kleineTabel());
    expect(scoreNominaal(streng, f(0.5, 0.125, 0.375))).toEqual(f(0.6875, 0.5625, GEEN, 0.125));
  });
});
