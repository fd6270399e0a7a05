/** Weights, other methods, coherence and aggregation: refusals word for word, ties, gaps and extremes, each with an answer known beforehand. */

import { analyseSamenhang, rankByMethode, type Voorkeursfunctie } from 'buurtaanpak/gevoeligheid';
import type { Bevinding } from 'buurtaanpak/kern';
import {
  type Criterium,
  type Paarvergelijking,
  type RoutekaartInvoer,
  scoreBuurten,
  type Weging,
} from 'buurtaanpak/routekaart';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeCronbach } from '../../src/gevoeligheid/samenhang/computeCronbach.js';
import { rankPromethee, rankTopsis, rankVikor } from '../gevoeligheid/hulp.js';
import { foutVan } from '../hulp.js';
import { lees, makeCriterium, makeRoutekaart, makeTabel } from './hulp.js';
import { weighByAhp, weighByCritic, weighByEntropie, weighByPca, weighByRangorde, weighBySwing } from './wegen.js';

const nan = Number.NaN;

const expectCloseTo = (gekregen: ArrayLike<number>, verwacht: readonly number[]) => {
  expect(gekregen).toHaveLength(verwacht.length);
  verwacht.forEach((getal, i) => {
    if (Number.isNaN(getal)) expect(gekregen[i]).toBeNaN();
    else expect(gekregen[i]).toBeCloseTo(getal, 12);
  });
};

describe('what cannot be weighed is refused, with the place', () => {
  const gewichten = { a: 1, b: 1 };
  test.each<[string, () => unknown, object, readonly (string | number)[]]>([
    ['kolommen_leeg', () => weighByCritic({}), {}, []],
    ['kolommen_ongelijk', () => weighByCritic({ a: [1, 2], b: [1, 2, 3] }), { aantal: 3, verwacht: 2 }, ['b']],
    ['waarde_oneindig', () => weighByPca({ a: [1, 2], b: [3, -1 / 0] }), { waarde: '-Infinity' }, ['b', 1]],
    ['waarde_negatief', () => weighByEntropie({ a: [1, 2], b: [3, -4] }), { waarde: -4, methode: 'entropie' }, ['b']],
    ['gewichten_niet_bepaald', () => weighByEntropie({ a: [1, 1], b: [2, 2] }), { methode: 'entropie' }, []],
    ['gewichten_niet_bepaald', () => weighByCritic({ a: [1, 1], b: [2, 2] }), { methode: 'critic' }, []],
    ['gewichten_niet_bepaald', () => weighByPca({ a: [1, 1], b: [2, 2] }), { methode: 'pca' }, []],
    // Nothing goes together: each column is a component of its own, and neither is the first.
    ['gewichten_niet_bepaald', () => weighByPca({ a: [1, 2, 1, 2], b: [1, 1, 2, 2] }), { methode: 'pca' }, []],
    [
      'gewichten_niet_bepaald',
      () => weighByPca({ a: [1, 2, 1, 2], b: [1, 1, 2, 2], c: [3, 3, 3, 3] }),
      { methode: 'pca' },
      [],
    ],
    ['ladingen_tegengesteld', () => weighByPca({ a: [1, 2, 3], b: [3, 2, 1] }), { ids: ['b'] }, []],
    // Two together and one against them: that one is named, wherever it stands.
    ['ladingen_tegengesteld', () => weighByPca({ a: [1, 2, 3], b: [3, 2, 1], c: [1, 2, 4] }), { ids: ['b'] }, []],
    [
      'ladingen_tegengesteld',
      () => weighByPca({ z: [1, 1, 1], b: [3, 2, 1], c: [1, 2, 4], d: [0, 1, 1] }),
      { ids: ['b'] },
      [],
    ],
    ['weging_dubbel', () => weighByRangorde(['a', ['b', 'a'], 'b']), { ids: ['a', 'b'] }, []],
    ['gewicht_negatief', () => weighBySwing({ a: 1, b: -2 }), { waarde: '-2' }, ['b']],
    ['gewicht_negatief', () => weighBySwing({ a: 1, b: 1 / 0 }), { waarde: 'Infinity' }, ['b']],
    ['gewichten_nul', () => weighBySwing({ a: 0, b: 0 }), { plaats: 'swing' }, []],
    ['waarde_ontbreekt', () => rankTopsis({ a: [1, 2], b: [nan, 2] }, gewichten), { criterium: 'b' }, ['b', 0]],
    ['weging_onbekend', () => rankTopsis({ a: [1, 2] }, gewichten), { ids: ['b'] }, []],
    ['gewicht_ontbreekt', () => rankTopsis({ a: [1, 2], c: [1, 2] }, { a: 1 }), { criterium: 'c' }, ['c']],
    ['gewicht_negatief', () => rankTopsis({ a: [1, 2], b: [1, 2] }, { a: 1, b: -1 }), { waarde: '-1' }, ['b']],
    ['gewichten_nul', () => rankTopsis({ a: [1, 2] }, { a: 0 }), { plaats: 'gewichten' }, []],
    ['v_ongeldig', () => rankVikor({ a: [1, 2] }, { a: 1 }, { v: -0.1 }), { waarde: '-0.1' }, []],
    ['v_ongeldig', () => rankVikor({ a: [1, 2] }, { a: 1 }, { v: 1.1 }), { waarde: '1.1' }, []],
    [
      'weging_onbekend',
      () => rankPromethee({ a: [1, 2] }, { a: 1 }, { voorkeuren: { b: { vorm: 'gewoon' } } }),
      { ids: ['b'] },
      [],
    ],
  ])('%s', (code, run, params, pad) => {
    const fout = foutVan(run);
    expect([fout.code, fout.params, fout.pad]).toEqual([`routekaart.${code}`, params, pad]);
  });

  test('the way of weighing of a Routekaart: all that is wrong with it, each at its place', () => {
    const meld = (ids: readonly string[], weging: Weging): readonly Bevinding[] =>
      foutVan(() =>
        makeRoutekaart(
          ids.map((id) => makeCriterium(id)),
          { weging },
        ),
      ).bevindingen;
    const fout = (code: string, pad: readonly (string | number)[], params: object) => ({
      code: `routekaart.${code}`,
      ernst: 'fout',
      pad: ['weging', ...pad],
      params,
    });
    expect(meld(['a', 'b'], { methode: 'ahp', vergelijkingen: [{ a: 'a', b: 'x', verhouding: 2 }] })).toEqual([
      fout('weging_onbekend', [], { ids: ['x'] }),
      fout('weging_vergeten', [], { ids: ['b'] }),
    ]);
    // Only a comparison cannot name one that stands alone.
    expect(meld(['a'], { methode: 'rangorde', volgorde: [] })).toEqual([fout('weging_vergeten', [], { ids: ['a'] })]);
    expect(meld(['a', 'b'], { methode: 'rangorde', volgorde: ['a', ['b', 'a']] })).toEqual([
      fout('weging_dubbel', [], { ids: ['a'] }),
    ]);
    expect(meld(['a', 'b'], { methode: 'swing', punten: { a: 0, b: 0 } })).toEqual([
      fout('gewichten_nul', ['punten'], { plaats: 'swing' }),
    ]);
    expect(meld(['a', 'b'], { methode: 'swing', punten: { a: 2, b: -1 } })).toEqual([
      fout('gewicht_negatief', ['punten', 'b'], { waarde: -1 }),
    ]);
  });
});

describe('AHP', () => {
  test('comparisons that are none are all named', () => {
    const meld = (vergelijkingen: readonly Paarvergelijking[]) => {
      const { code, params, bevindingen } = foutVan(() => weighByAhp(vergelijkingen));
      expect([code, params]).toEqual(['routekaart.weging_ongeldig', { methode: 'ahp', aantal: bevindingen.length }]);
      return bevindingen.map((een) => [een.code.replace('routekaart.', ''), een.pad, een.params]);
    };
    expect(
      meld([
        { a: 'b', b: 'a', verhouding: 0 },
        { a: 'a', b: 'b', verhouding: 2 },
        { a: 'c', b: 'c', verhouding: 1 },
      ]),
    ).toEqual([
      ['verhouding_ongeldig', ['vergelijkingen', 0], { waarde: 0 }],
      ['vergelijking_dubbel', ['vergelijkingen', 1], { a: 'a', b: 'b' }],
      ['vergelijking_dubbel', ['vergelijkingen', 2], { a: 'c', b: 'c' }],
    ]);
    expect(
      meld([
        { a: 'a', b: 'b', verhouding: 2 },
        { a: 'b', b: 'c', verhouding: 2 },
      ]),
    ).toEqual([['vergelijkingen_ontbreken', ['vergelijkingen'], { aantal: 2, nodig: 3 }]]);
    expect(meld([])).toEqual([]);
    // What is infinite, also turned over (1 / 1e-320) or added up (twice 1.2e308), leaves no weights.
    for (const verhouding of [Number.NaN, -1, Number.POSITIVE_INFINITY, 1e-320, 1.2e308, 1 / 1.2e308])
      expect(meld([{ a: 'a', b: 'b', verhouding }])).toEqual([
        [
          'verhouding_ongeldig',
          ['vergelijkingen', 0],
          { waarde: Number.isFinite(verhouding) ? verhouding : String(verhouding) },
        ],
      ]);
    expect(weighByAhp([{ a: 'a', b: 'b', verhouding: 1e300 }]).gewichten).toEqual({ a: 1, b: 1e-300 });
  });

  test('ids of more than one line are not taken for each other', () => {
    const [a, b, c, d] = ['a', 'b\nc', 'a\nb', 'c'] as const;
    const paren = [a, b, c, d].flatMap((een, i, alle) =>
      alle.slice(i + 1).map((ander) => ({ a: een, b: ander, verhouding: 1 })),
    );
    expect(weighByAhp(paren).gewichten).toEqual({ [a]: 0.25, [b]: 0.25, [c]: 0.25, [d]: 0.25 });
  });

  test('contradiction is told against Saaty’s index up to fifteen ids, above that against the line of Alonso and Lamata', () => {
    for (const [n, willekeurig] of [
      [3, 0.58],
      [14, 1.57],
      [15, 1.59],
      // (2.7699 n - 4.3513 - n) / (n - 1)
      [16, (1.7699 * 16 - 4.3513) / 15],
      [20, (1.7699 * 20 - 4.3513) / 19],
    ] as const) {
      const ids = Array.from({ length: n }, (_, i) => `k${i}`);
      // All the same, but the first is nine times the second.
      const { consistentieIndex, consistentieratio, lambdaMax } = weighByAhp(
        ids.flatMap((a, i) => ids.slice(i + 1).map((b, j) => ({ a, b, verhouding: i === 0 && j === 0 ? 9 : 1 }))),
      );
      expect(consistentieIndex).toBeGreaterThan(0.01);
      expect(consistentieIndex).toBeCloseTo((lambdaMax - n) / (n - 1), 12);
      expect(consistentieratio).toBeCloseTo(consistentieIndex / willekeurig, 12);
    }
  });

  test('three: the weights are the geometric means of the rows, and the eigenvalue follows from them', () => {
    // Of a matrix of three, the principal eigenvector is known: row means of ratios 1 2 8 / 1/2 1 2 / 1/8 1/2 1.
    const vergelijkingen = [
      { a: 'a', b: 'b', verhouding: 2 },
      { a: 'a', b: 'c', verhouding: 8 },
      { a: 'b', b: 'c', verhouding: 2 },
    ];
    const { gewichten, lambdaMax } = weighByAhp(vergelijkingen);
    const ruw = [Math.cbrt(16), 1, Math.cbrt(1 / 16)];
    const som = ruw.reduce((x, y) => x + y);
    expectCloseTo(
      Object.values(gewichten),
      ruw.map((waarde) => waarde / som),
    );
    // 1 + g + 1/g with g the cube root of 8 / (2 x 2).
    expect(lambdaMax).toBeCloseTo(1 + Math.cbrt(2) + 1 / Math.cbrt(2), 12);

    // Refused above the maximum, not at it.
    const criteria = ['a', 'b', 'c'].map((id) => makeCriterium(id));
    const { consistentieratio } = weighByAhp(vergelijkingen);
    const kaart = (maximaleCr: number) =>
      makeRoutekaart(criteria, { weging: { methode: 'ahp', vergelijkingen, maximaleCr } });
    expect(() => kaart(consistentieratio)).not.toThrow();
    expect(foutVan(() => kaart(0.01)).bevindingen).toEqual([
      {
        code: 'routekaart.vergelijkingen_tegenstrijdig',
        ernst: 'fout',
        pad: ['weging', 'vergelijkingen'],
        // (1 + 1.259921 + 0.793701 - 3) / 2 / 0.58 = 0.04622
        params: { ratio: 0.046, maximum: 0.01 },
      },
    ]);
  });
});

describe('weights from the figures', () => {
  test('a column that does not vary weighs exactly nothing, however long it is', () => {
    for (let n = 2; n < 40; n++) {
      const b = Array.from({ length: n }, (_, i) => i);
      for (const vast of [0, 0.1, 0.7, 1e9 + 0.1]) {
        const a = b.map(() => vast);
        for (const weigh of [weighByEntropie, weighByCritic, weighByPca])
          expect(weigh({ a, b }), `${weigh.name} ${n} ${vast}`).toEqual({ a: 0, b: 1 });
      }
    }
  });
  test('nor does one with a single figure, or one without', () => {
    for (const a of [
      [nan, 3, nan],
      [nan, nan, nan],
    ])
      for (const weigh of [weighByEntropie, weighByCritic, weighByPca])
        expect(weigh({ a, b: [1, 2, 4] }), weigh.name).toEqual({ a: 0, b: 1 });
    // However small: the first component is of correlations, which know no size.
    expect(weighByPca({ a: [0, 1e-200], b: [0, 1] })).toEqual({ a: 0.5, b: 0.5 });
  });
  test('what lies far from zero weighs as it does beside it', () => {
    const kolommen = { a: [1, 2, 3, 4], b: [1, 2, 4, 3], c: [3, 1, 4, 2] };
    const ver = Object.fromEntries(
      Object.entries(kolommen).map(([id, waarden]) => [id, waarden.map((waarde) => 1e9 + waarde)]),
    );
    expectCloseTo(Object.values(weighByCritic(ver)), Object.values(weighByCritic(kolommen)));
    expectCloseTo(Object.values(weighByPca(ver)), Object.values(weighByPca(kolommen)));
    expect(computeCronbach(ver)).toBeCloseTo(computeCronbach(kolommen)!, 12);
  });
  test('the first component of two has the same loadings, however little they have in common', () => {
    for (const d of [1e-3, 1e-6, 1e-9]) {
      const { a, b } = weighByPca({ a: [0, 0.1, 0, 0.1], b: [0, 0, 0.1, 0.1 + d] });
      expect(a).toBeCloseTo(0.5, 12);
      expect(b).toBeCloseTo(0.5, 12);
    }
  });
  test('of three where two go with the third alike, the loadings are 1 to the square root of two', () => {
    // a and b are uncorrelated and each has 1/sqrt 2 with their sum: eigenvalue 2, loadings 1, 1 and sqrt 2.
    const { a, b, c } = weighByPca({ a: [0, 0, 1, 1], b: [0, 1, 0, 1], c: [0, 1, 1, 2] });
    const som = 2 + Math.SQRT2;
    expectCloseTo([a!, b!, c!], [1 / som, 1 / som, Math.SQRT2 / som]);
    // CRITIC: deviations 1, 1 and sqrt 2 times sqrt(1/3); conflicts 2 - r, 2 - r and 2 - 2r with r = 1/sqrt 2.
    const r = Math.SQRT1_2;
    const ruw = [2 - r, 2 - r, Math.SQRT2 * (2 - 2 * r)];
    const totaal = ruw.reduce((x, y) => x + y);
    expectCloseTo(
      Object.values(weighByCritic({ a: [0, 0, 1, 1], b: [0, 1, 0, 1], c: [0, 1, 1, 2] })),
      ruw.map((x) => x / totaal),
    );
  });
});

describe('PROMETHEE', () => {
  const flow = (functie: Voorkeursfunctie, d: number) =>
    rankPromethee({ a: [d, 0] }, { a: 1 }, { voorkeuren: { a: functie } }).netto[0];
  test('below q there is no preference, and q may be 0', () => {
    expect(flow({ vorm: 'lineair', q: 1, p: 3 }, 0.5)).toBe(0);
    expect(flow({ vorm: 'niveau', q: 1, p: 3 }, 0.5)).toBe(0);
    expect(flow({ vorm: 'u', q: 0 }, 0.1)).toBe(1);
    expect(flow({ vorm: 'lineair', q: 0, p: 4 }, 1)).toBe(0.25);
    expect(flow({ vorm: 'niveau', q: 0, p: 4 }, 1)).toBe(0.5);
  });
  test.each<Voorkeursfunctie>([
    { vorm: 'u', q: -1 },
    { vorm: 'v', p: 0 },
    { vorm: 'gauss', s: 0 },
    { vorm: 'niveau', q: -1, p: 1 },
    { vorm: 'niveau', q: 1, p: 1 },
    { vorm: 'lineair', q: -1, p: 1 },
    { vorm: 'lineair', q: 1, p: 1 },
    { vorm: 'lineair', q: 1, p: nan },
  ])('%j is refused', (functie) => {
    const { code, params, pad } = foutVan(() => flow(functie, 1));
    expect([code, params, pad]).toEqual([
      'routekaart.voorkeur_ongeldig',
      { criterium: 'a', vorm: functie.vorm },
      ['a'],
    ]);
  });
});

describe('VIKOR', () => {
  /** As the definition has it, in whole numbers and so without rounding. The scores lie at most 6 apart. */
  function solveVikor(kolommen: readonly (readonly number[])[], gewichten: readonly number[], vier: number) {
    const rijen = (kolommen[0] as readonly number[]).map((_, i) => i);
    const afstanden = rijen.map((i) =>
      kolommen.map((kolom, k) => {
        const [best, worst] = [Math.max(...kolom), Math.min(...kolom)];
        return best === worst ? 0 : (gewichten[k]! * 60 * (best - kolom[i]!)) / (best - worst);
      }),
    );
    const s = afstanden.map((rij) => rij.reduce((a, b) => a + b));
    const r = afstanden.map((rij) => Math.max(...rij));
    const relate = (maat: readonly number[]) => {
      const laag = Math.min(...maat);
      return { boven: maat.map((x) => x - laag), spreiding: Math.max(...maat) - laag || 1 };
    };
    const [relS, relR] = [relate(s), relate(r)];
    // Q in parts of 4 times both spreads.
    const heel = 4 * relS.spreiding * relR.spreiding;
    const q = rijen.map((i) => vier * relS.boven[i]! * relR.spreiding + (4 - vier) * relR.boven[i]! * relS.spreiding);
    const volgorde = [...rijen].sort((a, b) => q[a]! - q[b]! || a - b);
    const [eerste, tweede] = volgorde as [number, number];
    // The first itself, and who is behind by less than 1 / (n - 1).
    const binnen = volgorde.filter((i) => i === eerste || (q[i]! - q[eerste]!) * (rijen.length - 1) < heel);
    const stabiel = relS.boven[eerste] === 0 || relR.boven[eerste] === 0;
    const som = 60 * gewichten.reduce((a, b) => a + b);
    return {
      s: s.map((x) => x / som),
      r: r.map((x) => x / som),
      q: q.map((x) => x / heel),
      compromis: binnen.length > 1 || stabiel ? binnen : [eerste, tweede],
    };
  }

  test('as the definition, over whole numbers: also where sums are equal but for rounding', () => {
    const gevallen = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 })).chain(([n, k]) =>
      fc.record({
        kolommen: fc.array(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: n, maxLength: n }), {
          minLength: k,
          maxLength: k,
        }),
        gewichten: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: k, maxLength: k }),
        vier: fc.integer({ min: 0, max: 4 }),
      }),
    );
    fc.assert(
      fc.property(gevallen, ({ kolommen, gewichten, vier }) => {
        const perId = <T>(rij: readonly T[]) => Object.fromEntries(rij.map((x, i) => [`k${i}`, x]));
        const verwacht = solveVikor(kolommen, gewichten, vier);
        // Tenths, as a person writes them: their sums are those of rounding.
        const tienden = gewichten.map((gewicht) => gewicht / 10);
        const { s, r, q, compromis } = rankVikor(perId(kolommen), perId(tienden), { v: vier / 4 });
        for (const [maat, goed] of [
          [s, verwacht.s],
          [r, verwacht.r],
          [q, verwacht.q],
        ] as const)
          goed.forEach((x, i) => {
            expect(maat[i]).toBeCloseTo(x, 9);
          });
        // Of those with the same Q any may be the second.
        expect(compromis.map((i) => verwacht.q[i])).toEqual(verwacht.compromis.map((i) => verwacht.q[i]));
      }),
      { seed: 11, numRuns: 3000 },
    );
  });

  test('sums that are equal but for rounding are no spread', () => {
    // Both are 0.3 of 0.6 away from the best (0.1 + 0.2 and 0.3); the second is nowhere further than 0.2, so it is better.
    // Of two, the lead is never enough but when it is 1.
    const { q, compromis } = rankVikor({ a: [1, 0], b: [1, 0], c: [0, 1] }, { a: 0.1, b: 0.2, c: 0.3 });
    expect([...q]).toEqual([0.5, 0]);
    expect(compromis).toEqual([1, 0]);
    expect(rankVikor({ a: [1, 0] }, { a: 1 }).compromis).toEqual([0]);
  });

  test('who is best by R but for rounding is best by R', () => {
    // The lowest R is 0.4 of 1.8: of the second by b (0.4), of the last by d (0.6 x 2 / 3) and e (0.4). Its lead in Q is large enough.
    const kolommen = {
      a: [0, 0, 2, 2, 0],
      b: [1, 1, 1, 3, 2],
      c: [0, 0, 1, 3, 1],
      d: [1, 3, 0, 0, 1],
      e: [3, 2, 3, 1, 0],
    };
    expect(rankVikor(kolommen, { a: 0.1, b: 0.4, c: 0.3, d: 0.6, e: 0.4 }).compromis).toEqual([1]);
  });

  test('all equal, or one alone: all of them, in their order', () => {
    expect(rankVikor({ a: [1, 1, 1] }, { a: 1 })).toEqual({
      s: new Float64Array(3),
      r: new Float64Array(3),
      q: new Float64Array(3),
      compromis: [0, 1, 2],
    });
    expect(rankVikor({ a: [7] }, { a: 1 }).compromis).toEqual([0]);
    expect(rankVikor({ a: [] }, { a: 1 }).compromis).toEqual([]);
  });

  test('who is behind by exactly 1 / (n - 1) does not share the compromise', () => {
    // Q: 0, 0.1, 0.25, 0.5, 1
    expect(rankVikor({ a: [100, 90, 75, 50, 0] }, { a: 1 }).compromis).toEqual([0, 1]);
  });
});

describe('the same candidates by another method', () => {
  // In no order, as a table may be. The fifth misses what counts, the sixth what does not; the last two are the same.
  const codes = [4, 2, 7, 3, 9, 5, 8, 6].map((n) => `BU0001000${n}`);
  const cijfers = {
    a: [0, 10, 4, 8, null, 7, 2, 2],
    b: [10, 0, 9, 5, 3, 1, 6, 6],
    c: [1, 2, 3, 4, 5, null, 7, 8],
  };
  const scores = scoreBuurten(
    makeRoutekaart([makeCriterium('a', { gewicht: 2 }), makeCriterium('b'), makeCriterium('c', { gewicht: 0 })]),
    makeTabel(cijfers, { codes }),
    [],
  );
  // The columns run from 0 to 10 over all, and so they do without the fifth.
  const heel = [0, 1, 2, 3, 5, 6, 7];
  const matrix = { a: heel.map((i) => cijfers.a[i]! / 10), b: heel.map((i) => cijfers.b[i]! / 10) };
  const gewichten = { a: 2 / 3, b: 1 / 3 };
  const voorkeuren = { a: { vorm: 'v', p: 0.5 } } as const;
  test.each([
    ['topsis', rankTopsis(matrix, gewichten)],
    ['vikor', rankVikor(matrix, gewichten, { v: 0.3 }).q.map((q) => 1 - q)],
    ['promethee', rankPromethee(matrix, gewichten, { voorkeuren }).netto],
  ] as const)('%s: its scores, from high to low, equal ones by code', (methode, punten) => {
    const uit = rankByMethode(scores, methode, { v: 0.3, voorkeuren });
    const verwacht = heel
      .map((i, r) => ({ code: codes[i]!, naam: `Buurt ${i + 1}`, score: punten[r]! }))
      .sort((x, y) => (Math.abs(x.score - y.score) > 1e-9 ? y.score - x.score : x.code < y.code ? -1 : 1));
    expect(uit.methode).toBe(methode);
    expect(uit.buurten.map(({ code, naam }) => [code, naam])).toEqual(verwacht.map(({ code, naam }) => [code, naam]));
    expectCloseTo(
      uit.buurten.map(({ score }) => score),
      verwacht.map(({ score }) => score),
    );
    const plaats = (code: string) => uit.buurten.find((buurt) => buurt.code === code)!;
    expect(plaats('BU00010006').rang).toBe(plaats('BU00010008').rang);
    expect(uit.onvolledig).toEqual(['BU00010009']);
  });
  test('all equal: all first, by code; who misses something by code too', () => {
    const kaart = makeRoutekaart([makeCriterium('a'), makeCriterium('b')]);
    const tabel = makeTabel({ a: [1, 1, null, 1, 1, 1], b: [2, 2, 2, null, 2, 2] }, { codes: codes.slice(0, 6) });
    for (const methode of ['topsis', 'vikor', 'promethee'] as const) {
      const uit = rankByMethode(scoreBuurten(kaart, tabel, []), methode);
      expect(uit.buurten.map(({ code, rang }) => [code, rang])).toEqual([2, 4, 5, 9].map((n) => [`BU0001000${n}`, 1]));
      expect(uit.onvolledig).toEqual(['BU00010003', 'BU00010007']);
    }
  });
});

describe('how criteria hang together', () => {
  const scoreTabel = (cijfers: Readonly<Record<string, readonly (number | null)[]>>) =>
    scoreBuurten(makeRoutekaart(Object.keys(cijfers).map((id) => makeCriterium(id))), makeTabel(cijfers), []);

  test.each(['pearson', 'spearman', 'kendall'] as const)('%s: with what does not vary there is none', (soort) => {
    for (const cijfers of [
      { a: [5, 5, 5], b: [1, 2, 4] },
      { a: [1, 2, 4], b: [5, 5, 5] },
    ]) {
      const { paren, metScore, cronbach, bevindingen } = analyseSamenhang(scoreTabel(cijfers), { soort });
      expect(paren).toStrictEqual([{ a: 'a', b: 'b', rijen: 3 }]);
      const varieert = cijfers.a[0] === 5 ? 'b' : 'a';
      expect(Object.keys(metScore)).toEqual([varieert]);
      expect(metScore[varieert]).toBeCloseTo(1, 12);
      // One variance and no covariance: 2 x (1 - 1).
      expect(cronbach).toStrictEqual({ proef: 0 });
      expect(bevindingen).toEqual([]);
    }
    // Each has figures, but there is no buurt with both.
    const { paren } = analyseSamenhang(scoreTabel({ a: [1, 2, null, null], b: [null, null, 1, 2] }), { soort });
    expect(paren).toStrictEqual([{ a: 'a', b: 'b', rijen: 0 }]);
  });

  test('Kendall: ties on either side, in any order', () => {
    // Of the six pairs two agree, three do not and one is a tie of a.
    const [x, y] = [
      [3, 1, 2, 2],
      [1, 2, 4, 3],
    ];
    for (const cijfers of [
      { a: x, b: y },
      { a: y, b: x },
    ]) {
      const { paren } = analyseSamenhang(scoreTabel(cijfers), { soort: 'kendall' });
      expect(paren[0]?.correlatie).toBeCloseTo(-1 / Math.sqrt(5 * 6), 12);
    }
  });

  test('what has nothing in common is not flagged; at the bound itself it is, in spite of rounding', () => {
    const codes = (a: readonly number[], b: readonly number[], options = {}) =>
      analyseSamenhang(scoreTabel({ a, b }), options).bevindingen.map(({ code }) => code);
    // Products of the deviations: 0.75 - 0.75 - 0.75 + 0.75.
    expect(codes([1, 2, 3, 4], [2, 4, 1, 3])).toEqual([]);
    // Pearson of these is 0.8 and -0.8: sums of squares 5 and 5, of products 4.
    expect(codes([1, 2, 3, 4], [1, 2, 4, 3])).toEqual(['routekaart.dubbeltelling']);
    expect(codes([1, 2, 3, 4], [1, 2, 4, 3], { dubbeltelling: 0.8000001 })).toEqual([]);
    expect(codes([1, 2, 3, 4], [3, 4, 2, 1], { tegenwerking: -0.8 })).toEqual(['routekaart.tegenwerking']);
    expect(codes([1, 2, 3, 4], [3, 4, 2, 1], { tegenwerking: -0.8000001 })).toEqual([]);
    for (let n = 3; n < 30; n++) {
      const a = Array.from({ length: n }, (_, i) => (i * i) % 7);
      const grens = { dubbeltelling: 1, tegenwerking: -1 };
      expect(codes(a, a, grens), `${n}`).toEqual(['routekaart.dubbeltelling']);
      expect(
        codes(
          a,
          a.map((waarde) => -waarde),
          grens,
        ),
        `${n}`,
      ).toEqual(['routekaart.tegenwerking']);
    }
  });

  test('Cronbach’s alpha is of the criteria directly below a thema that count', () => {
    const cijfers = { x: [0, 1, 2, 4], p: [0, 4, 1, 3], q: [0, 3, 1, 4], y: [4, 1, 2, 0], nul: [0, 1, 1, 4] };
    const kaart = makeRoutekaart(
      [
        makeCriterium('x'),
        makeCriterium('p', { thema: 't' }),
        makeCriterium('q', { thema: 't' }),
        makeCriterium('y', { thema: 'u' }),
        makeCriterium('nul', { thema: 't', gewicht: 0 }),
      ],
      {
        themas: [
          { id: 't', naam: 't' },
          { id: 'u', naam: 'u' },
        ],
      },
    );
    // At the top stands one criterion beside two thema's, in u one.
    const { cronbach } = analyseSamenhang(scoreBuurten(kaart, makeTabel(cijfers), []));
    expect(Object.keys(cronbach)).toEqual(['t']);
    // p and q have variance 10/3 each and covariance 3 (both means 2): 2 x (1 - (20/3) / (38/3)).
    expect(cronbach.t).toBeCloseTo(18 / 19, 12);
  });

  test('Cronbach’s alpha is not there without two rows in common', () => {
    expect(computeCronbach({ a: [1, 2, nan, nan], b: [nan, nan, 1, 3] })).toBeUndefined();
    expect(computeCronbach({ a: [1, 2, nan], b: [nan, 1, 3] })).toBeUndefined();
    expect(computeCronbach({ a: [1, nan], b: [1, nan] })).toBeUndefined();
    // Without a spread to speak of.
    expect(computeCronbach({ a: [1, 1], b: [2, 2] })).toBeUndefined();
    expect(computeCronbach({ a: [0.1, 0.2, 0.4], b: [-0.1, -0.2, -0.4] })).toBeUndefined();
    // Of large figures as of small ones: only their proportion counts.
    expect(computeCronbach({ a: [1e9, 3e9], b: [1e9, 2e9] })).toBeCloseTo(
      computeCronbach({ a: [1, 3], b: [1, 2] })!,
      12,
    );
    expect(computeCronbach({ a: [1e-9, 3e-9], b: [1e-9, 2e-9] })).toBeCloseTo(8 / 9, 12);
  });
});

describe('bringing scores together', () => {
  const eigen = (id: string, rest: Partial<Criterium> = {}) =>
    makeCriterium(id, { normalisatie: { methode: 'ijkpunten', onder: 0, boven: 1 }, ...rest });
  const score = (
    cijfers: Readonly<Record<string, readonly (number | null)[]>>,
    criteria: readonly Criterium[],
    rest: Partial<RoutekaartInvoer>,
  ) => lees(scoreBuurten(makeRoutekaart(criteria, rest), makeTabel(cijfers), [])).kolommen;

  test.each<[NonNullable<RoutekaartInvoer['aggregatie']>, readonly number[], readonly number[], readonly number[]]>([
    // 1 / (0.5 / 0.5 + 0.5 / 1); the parts w S^2 / x.
    [{ methode: 'harmonisch' }, [2 / 3, 0], [4 / 9, 0], [2 / 9, 0]],
    // sqrt(0.5 x 0.25 + 0.5); the parts w x^2 / S.
    [
      { methode: 'machtsgemiddelde', macht: 2 },
      [Math.sqrt(0.625), Math.SQRT1_2],
      [0.125 / Math.sqrt(0.625), 0],
      [0.5 / Math.sqrt(0.625), Math.SQRT1_2],
    ],
    // sqrt(0.5 x 1); half of it each.
    [{ methode: 'meetkundig' }, [Math.SQRT1_2, 0], [Math.SQRT1_2 / 2, 0], [Math.SQRT1_2 / 2, 0]],
    [{ methode: 'machtsgemiddelde', macht: 0 }, [Math.SQRT1_2, 0], [Math.SQRT1_2 / 2, 0], [Math.SQRT1_2 / 2, 0]],
    [{ methode: 'rekenkundig' }, [0.75, 0.5], [0.25, 0], [0.5, 0.5]],
  ])('%j of a half and one, and of nothing and one', (aggregatie, verwacht, a, b) => {
    const { scores, bijdragen } = score({ a: [0.5, 0], b: [1, 1] }, [eigen('a'), eigen('b')], { aggregatie });
    expectCloseTo(scores, verwacht);
    expectCloseTo(bijdragen[0]!, a);
    expectCloseTo(bijdragen[1]!, b);
  });

  test.each<NonNullable<RoutekaartInvoer['aggregatie']>>([
    { methode: 'rekenkundig' },
    { methode: 'meetkundig' },
    { methode: 'harmonisch' },
    { methode: 'machtsgemiddelde', macht: 3 },
    { methode: 'copeland' },
  ])('%j: what weighs nothing has no part and need not be there', (aggregatie) => {
    const cijfers = { a: [0.5, 0.25, 1, null, 0], b: [1, 0.5, 0.25, 1, 0] };
    const rest = { aggregatie, dekking: 1 };
    const zonder = score(cijfers, [eigen('a'), eigen('b')], rest);
    const met = score(
      { ...cijfers, nul: [0, null, 1, 1, 0] },
      [eigen('a'), eigen('b'), eigen('nul', { gewicht: 0 })],
      rest,
    );
    expect(met.scores).toEqual(zonder.scores);
    expect([...met.scores].map((waarde) => Number.isNaN(waarde))).toEqual([false, false, false, true, false]);
    expect(met.bijdragen).toEqual([...zonder.bijdragen, new Float64Array(5)]);
  });

  describe('Copeland', () => {
    const aggregatie = { methode: 'copeland' } as const;
    const duel = (
      cijfers: Readonly<Record<string, readonly (number | null)[]>>,
      gewichten: readonly number[],
      rest: Partial<RoutekaartInvoer> = {},
    ) =>
      score(
        cijfers,
        Object.keys(cijfers).map((id, k) => eigen(id, { gewicht: gewichten[k]! })),
        { aggregatie, ...rest },
      ).scores;
    test('who has too little is in no duel, with what it has either', () => {
      expect([...duel({ a: [0, 0.5, 1], b: [0, null, 1] }, [1, 1], { dekking: 1 })]).toEqual([-1, nan, 1]);
      expect([...duel({ a: [0, 0.5, 1], b: [0, null, 1] }, [1, 1])]).toEqual([-2, 0, 2]);
    });
    test('a small weight decides where nothing else does', () => {
      expect([...duel({ a: [1, 1, 0], b: [1, 0.5, 0] }, [1, 1e-7])]).toEqual([2, 0, -2]);
      expect([...duel({ a: [1, 1, 0], b: [0.5, 1, 0] }, [1, 1e-7])]).toEqual([0, 2, -2]);
    });
    test('weights that are equal but for rounding give a draw', () => {
      for (let een = 1; een < 10; een++)
        for (let twee = 1; twee < 10; twee++) {
          const gewichten = [een / 10, twee / 10, (een + twee) / 10];
          expect([...duel({ a: [1, 0], b: [1, 0], c: [0, 1] }, gewichten)], `${gewichten}`).toEqual([0, 0]);
          expect([...duel({ a: [0, 1], b: [0, 1], c: [1, 0] }, gewichten)], `${gewichten}`).toEqual([0, 0]);
        }
    });
  });
});
