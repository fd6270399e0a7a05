/** TOPSIS, VIKOR and PROMETHEE of columns that can be computed by hand, each refusal as a whole. */
import { type RankByMethodeOptions, rankByMethode } from 'buurtaanpak/gevoeligheid';
import { scoreBuurten } from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { checkGewichten } from '../../src/gevoeligheid/methode/checkGewichten.js';
import { scorePromethee } from '../../src/gevoeligheid/methode/scorePromethee.js';
import { scoreTopsis } from '../../src/gevoeligheid/methode/scoreTopsis.js';
import { scoreVikor } from '../../src/gevoeligheid/methode/scoreVikor.js';
import type { Voorkeursfunctie } from '../../src/gevoeligheid/methode/voorkeursfunctie.js';
import { createWerk } from '../../src/kern/huis.js';
import { foutVan } from '../hulp.js';
import { B, f, kleineKaart, kleineTabel } from './klein.js';

const GEEN = Number.NaN;
/** What a refusal says: its code, where, and with what. */
const weigering = (call: () => unknown) => {
  const { code, pad, params } = foutVan(call);
  return [code, pad, params];
};
const onleesbaar = (deel: string, pad: readonly (string | number)[] = [deel]) => [
  'routekaart.invoer_onleesbaar',
  pad,
  { deel },
];

describe('checkGewichten', () => {
  test('gives the columns with their weights, that add up to 1', () => {
    expect(checkGewichten({ a: [1, 2], b: [3, 4] }, { b: 1, a: 3 })).toEqual({
      aantal: 2,
      kolommen: [
        { id: 'a', x: f(1, 2), w: 0.75 },
        { id: 'b', x: f(3, 4), w: 0.25 },
      ],
    });
    expect(checkGewichten({ a: [1], b: [3] }, { a: 0, b: 2 }).kolommen.map(({ w }) => w)).toEqual([0, 1]);
  });

  test('refuses gaps, and weights that are not those of the columns', () => {
    const kolommen = { a: [1, 2], b: [3, 4] };
    const weiger = (gewichten: object, welke: object = kolommen) =>
      weigering(() => checkGewichten(welke as typeof kolommen, gewichten as Readonly<Record<string, number>>));
    expect(weiger({ a: 1, b: 1 }, { a: [1, 2], b: [3, GEEN] })).toEqual([
      'routekaart.waarde_ontbreekt',
      ['b', 1],
      { criterium: 'b' },
    ]);
    expect(weiger({ a: 1, b: 1 }, { a: [GEEN, 2], b: [3, 4] })).toEqual([
      'routekaart.waarde_ontbreekt',
      ['a', 0],
      { criterium: 'a' },
    ]);
    expect(weiger(null as never)).toEqual(onleesbaar('gewichten'));
    expect(weiger({ a: 1, b: 1, c: 1, d: 0 })).toEqual(['routekaart.weging_onbekend', [], { ids: ['c', 'd'] }]);
    expect(weiger({ a: 1 })).toEqual(['routekaart.gewicht_ontbreekt', ['b'], { criterium: 'b' }]);
    expect(weiger({ a: 1, b: -1 })).toEqual(['routekaart.gewicht_negatief', ['b'], { waarde: '-1' }]);
    expect(weiger({ a: 1, b: Number.POSITIVE_INFINITY })).toEqual([
      'routekaart.gewicht_negatief',
      ['b'],
      { waarde: 'Infinity' },
    ]);
    expect(weiger({ a: '1', b: 1 })).toEqual(['routekaart.gewicht_negatief', ['a'], { waarde: '"1"' }]);
    expect(weiger({ a: 0, b: 0 })).toEqual(['routekaart.gewichten_nul', [], { plaats: 'gewichten' }]);
    expect(weiger({}, {})).toEqual(['routekaart.kolommen_leeg', [], {}]);
  });
});

describe('scoreTopsis', () => {
  test('the distance to the worst, as a share of both distances', () => {
    expect(scoreTopsis({ a: [0, 1, 0.5], b: [1, 0, 0.5] }, { a: 3, b: 1 })).toEqual(f(0.25, 0.75, 0.5));
    expect(scoreTopsis({ a: [2, 6, 3] }, { a: 1 })).toEqual(f(0, 1, 0.25));
    // Distances of 3 and 4 to the best and the worst, by Pythagoras.
    const [, , c] = scoreTopsis({ a: [0, 7, 4], b: [0, 7, 4] }, { a: 1, b: 1 });
    expect(c).toBeCloseTo(4 / 7, 14);
    const [, , d] = scoreTopsis({ a: [0, 8, 5], b: [0, 8, 4] }, { a: 1, b: 1 });
    expect(d).toBeCloseTo(Math.sqrt(41) / (Math.sqrt(41) + 5), 14);
  });

  test('where all are equal, apart from rounding, there is no distance', () => {
    expect(scoreTopsis({ a: [3, 3] }, { a: 1 })).toEqual(f(0.5, 0.5));
    expect(scoreTopsis({ a: [0.1 + 0.2, 0.3], b: [0, 1] }, { a: 1, b: 1 })).toEqual(f(0, 1));
    expect(scoreTopsis({ a: [0.1 + 0.2, 0.3] }, { a: 1 })).toEqual(f(0.5, 0.5));
  });
});

describe('scoreVikor', () => {
  /** Weighted distances, the shares of the whole that each is from the best. */
  const kolommenVan = (rijen: readonly (readonly [number, number, number])[]) =>
    Object.fromEntries(['a', 'b', 'c'].map((id, k) => [id, rijen.map((rij) => 1 - rij[k]!)]));

  test('utility, regret and the compromise between them', () => {
    const kolommen = { a: [1, 0.5, 0], b: [1, 0.5, 0] };
    expect(scoreVikor(kolommen, { a: 3, b: 1 })).toEqual({
      s: f(0, 0.5, 1),
      r: f(0, 0.375, 0.75),
      q: f(0, 0.5, 1),
      compromis: [0],
    });
    const schuin = { a: [8, 0, 4], b: [0, 8, 8] };
    // Distances 0, 3/4, 3/8 and 1/4, 0, 0.
    expect(scoreVikor(schuin, { a: 3, b: 1 }, 1)).toEqual({
      s: f(0.25, 0.75, 0.375),
      r: f(0.25, 0.75, 0.375),
      q: f(0, 1, 0.25),
      compromis: [0, 2],
    });
    const gelijk = { a: [0, 1, 1], b: [1, 0, 1], c: [1, 1, 0] };
    expect(scoreVikor(gelijk, { a: 2, b: 1, c: 1 }, 0.25)).toEqual({
      s: f(0.5, 0.25, 0.25),
      r: f(0.5, 0.25, 0.25),
      q: f(1, 0, 0),
      compromis: [1, 2],
    });
  });

  test('v weighs the two', () => {
    const rijen = [
      [0, 0, 1],
      [0.6, 0.6, 0.6],
      [1, 1, 0],
    ] as const;
    const q = (v?: number) =>
      [...scoreVikor(kolommenVan(rijen), { a: 1, b: 1, c: 1 }, v).q].map((x) => Number(x.toFixed(12)));
    // S: 1/3, 0.6, 2/3; R: 1/3, 0.2, 1/3.
    expect(q(1)).toEqual([0, 0.8, 1]);
    expect(q(0)).toEqual([1, 0, 1]);
    expect(q(0.25)).toEqual([0.75, 0.2, 1]);
    expect(q()).toEqual([0.5, 0.4, 1]);
  });

  test('a lead of 1 / (n - 1) is enough, one below it is not', () => {
    expect(scoreVikor({ a: [1, 0.5, 0] }, { a: 1 }).compromis).toEqual([0]);
    expect(scoreVikor({ a: [1, 0.501, 0] }, { a: 1 }).compromis).toEqual([0, 1]);
    expect(scoreVikor({ a: [0, 0.9, 1, 0.8, 0.1] }, { a: 1 }).compromis).toEqual([2, 1, 3]);
    expect(scoreVikor({ a: [1, 0] }, { a: 1 }).compromis).toEqual([0]);
    expect(scoreVikor({ a: [3, 3, 3] }, { a: 1 })).toEqual({
      s: f(0, 0, 0),
      r: f(0, 0, 0),
      q: f(0, 0, 0),
      compromis: [0, 1, 2],
    });
    expect(scoreVikor({ a: [7] }, { a: 1 }).compromis).toEqual([0]);
  });

  test('one that is best by neither utility nor regret shares with the second', () => {
    const goed = [
      [0, 0, 1],
      [0.6, 0.6, 0.6],
      [0.2, 0.2, 0.7],
    ] as const;
    const slecht = [1, 1, 0] as const;
    const compromis = (n: number) =>
      scoreVikor(kolommenVan([...goed, ...Array.from({ length: n }, () => slecht)]), { a: 1, b: 1, c: 1 }).compromis;
    // The third has 0.175, the second 0.4 and the first 0.5: with four all are within a third.
    expect(compromis(1)).toEqual([2, 1, 0]);
    expect(compromis(8)).toEqual([2, 1]);
  });

  test('a spread of rounding only is none', () => {
    const { q } = scoreVikor({ a: [0, 1, 0, 1], b: [1, 0, 1, 0] }, { a: 1, b: 1 });
    expect(q).toEqual(f(0, 0, 0, 0));
    const som = scoreVikor({ a: [0, 1, 1, 0], b: [1, 0, 0.7, 0.2], c: [1, 1, 0.3, 0] }, { a: 0.1, b: 0.2, c: 0.7 }, 1);
    expect([...som.q].map((x) => x >= 0 && x <= 1)).toEqual([true, true, true, true]);
  });

  test('refuses a v outside 0 to 1', () => {
    for (const [v, waarde] of [
      [-0.001, '-0.001'],
      [1.001, '1.001'],
      [GEEN, 'NaN'],
      ['1', '"1"'],
    ] as const)
      expect(weigering(() => scoreVikor({ a: [1, 2] }, { a: 1 }, v as number))).toEqual([
        'routekaart.v_ongeldig',
        [],
        { waarde },
      ]);
  });
});

describe('scorePromethee', () => {
  const score = (
    x: readonly number[],
    functie?: Voorkeursfunctie,
    budget = 1000,
    kolommen: Readonly<Record<string, readonly number[]>> = { a: x },
    gewichten: Readonly<Record<string, number>> = { a: 1 },
  ) => {
    const { plus, min, netto } = scorePromethee(
      kolommen,
      gewichten,
      functie === undefined ? undefined : { a: functie },
      createWerk({ werk: budget }, { standaard: 1, wat: 'vergelijkingen' }),
    );
    return { plus: [...plus], min: [...min], netto: [...netto] };
  };
  const stromen = (plus: readonly number[], min: readonly number[]) => ({
    plus,
    min,
    netto: plus.map((een, i) => een - min[i]!),
  });
  // Differences of 2, 3 and 1.
  const X = [0, 2, 3];

  test.each<[string, Voorkeursfunctie | undefined, number[], number[]]>([
    ['none given', undefined, [0, 0.5, 1], [1, 0.5, 0]],
    ['gewoon', { vorm: 'gewoon' }, [0, 0.5, 1], [1, 0.5, 0]],
    ['u', { vorm: 'u', q: 2 }, [0, 0, 0.5], [0.5, 0, 0]],
    ['u of 0', { vorm: 'u', q: 0 }, [0, 0.5, 1], [1, 0.5, 0]],
    ['v', { vorm: 'v', p: 2 }, [0, 0.5, 0.75], [1, 0.25, 0]],
    ['niveau', { vorm: 'niveau', q: 1, p: 2 }, [0, 0.25, 0.5], [0.75, 0, 0]],
    ['niveau, higher', { vorm: 'niveau', q: 2, p: 3 }, [0, 0, 0.25], [0.25, 0, 0]],
    ['lineair', { vorm: 'lineair', q: 1, p: 3 }, [0, 0.25, 0.5], [0.75, 0, 0]],
    ['lineair from 0', { vorm: 'lineair', q: 0, p: 2 }, [0, 0.5, 0.75], [1, 0.25, 0]],
  ])('%s', (_, functie, plus, min) => {
    expect(score(X, functie)).toEqual(stromen(plus, min));
  });

  test('gauss', () => {
    const { plus, min } = score(X, { vorm: 'gauss', s: 2 });
    const [een, twee, drie] = [1, 2, 3].map((d) => 1 - Math.exp((-d * d) / 8)) as [number, number, number];
    expect(plus[2]).toBeCloseTo((drie + een) / 2, 14);
    expect(plus[1]).toBeCloseTo(twee / 2, 14);
    expect(min[0]).toBeCloseTo((drie + twee) / 2, 14);
  });

  test('rounding is no difference, and crosses no threshold', () => {
    expect(score([0.1 + 0.2, 0.3])).toEqual(stromen([0, 0], [0, 0]));
    expect(score([-0.1 - 0.2, -0.3])).toEqual(stromen([0, 0], [0, 0]));
    expect(score([-0.3, 0.3])).toEqual(stromen([0, 1], [1, 0]));
    expect(score([0.3, 0.4], { vorm: 'u', q: 0.1 })).toEqual(stromen([0, 0], [0, 0]));
    expect(score([0.3, 0.4], { vorm: 'niveau', q: 0.05, p: 0.1 })).toEqual(stromen([0, 0.5], [0.5, 0]));
    expect(score([0.3, 0.4], { vorm: 'niveau', q: 0.1, p: 0.2 })).toEqual(stromen([0, 0], [0, 0]));
  });

  test('criteria by weight; one candidate has no flow', () => {
    const kolommen = { a: [0, 1], b: [1, 0] };
    expect(score([], undefined, 1000, kolommen, { a: 3, b: 1 })).toEqual(stromen([0.25, 0.75], [0.75, 0.25]));
    // The function is of a only.
    expect(score([], { vorm: 'u', q: 1 }, 1000, kolommen, { a: 3, b: 1 })).toEqual(stromen([0.25, 0], [0, 0.25]));
    expect(score([5])).toEqual(stromen([0], [0]));
  });

  test('the work is every pair on every criterion', () => {
    const kolommen = { a: [0, 1, 2], b: [1, 0, 2] };
    expect(score([], undefined, 18, kolommen, { a: 1, b: 1 }).netto).toEqual([-0.5, -0.5, 1]);
    expect(weigering(() => score([], undefined, 17, kolommen, { a: 1, b: 1 }))).toEqual([
      'kern.te_veel_werk',
      [],
      { wat: 'vergelijkingen', nodig: 18, hoogstens: 17 },
    ]);
  });

  test.each<[string, Voorkeursfunctie, boolean]>([
    ['u', { vorm: 'u', q: 0 }, true],
    ['u', { vorm: 'u', q: -0.1 }, false],
    ['v', { vorm: 'v', p: 0.1 }, true],
    ['v', { vorm: 'v', p: 0 }, false],
    ['gauss', { vorm: 'gauss', s: 0.1 }, true],
    ['gauss', { vorm: 'gauss', s: 0 }, false],
    ['niveau', { vorm: 'niveau', q: 0, p: 1 }, true],
    ['niveau', { vorm: 'niveau', q: 1, p: 1 }, false],
    ['niveau', { vorm: 'niveau', q: -1, p: 1 }, false],
    ['lineair', { vorm: 'lineair', q: 0, p: 1 }, true],
    ['lineair', { vorm: 'lineair', q: 1, p: 1 }, false],
    ['lineair', { vorm: 'lineair', q: -1, p: 1 }, false],
  ])('thresholds of %s are positive and rise: %j', (vorm, functie, goed) => {
    if (goed) expect(score(X, functie).plus[0]).toBe(0);
    else
      expect(weigering(() => score(X, functie))).toEqual([
        'routekaart.voorkeur_ongeldig',
        ['a'],
        { criterium: 'a', vorm },
      ]);
  });

  test('refuses a function of a criterion that is not there, and one of no known form', () => {
    const weiger = (voorkeuren: unknown) =>
      weigering(() =>
        rankByMethode({ codes: ['A', 'B'], kolommen: { a: [0, 1] }, gewichten: { a: 1 } }, 'promethee', {
          voorkeuren,
        } as RankByMethodeOptions),
      );
    expect(weiger({ b: { vorm: 'gewoon' } })).toEqual(['routekaart.weging_onbekend', [], { ids: ['b'] }]);
    expect(weiger({ a: { vorm: 'sigmoid' } })[0]).toBe('kern.document_ongeldig');
    expect(weiger(null)).toEqual(onleesbaar('voorkeuren'));
    expect(weiger('u')).toEqual(onleesbaar('voorkeuren'));
  });
});

describe('rankByMethode', () => {
  const eigen = { codes: ['C', 'A', 'B', 'D'], kolommen: { a: [0, 1, 1, 0.5] }, gewichten: { a: 1 } };

  test('ranks columns from high to low, equal ones by code', () => {
    expect(rankByMethode(eigen, 'topsis')).toEqual({
      methode: 'topsis',
      buurten: [
        { code: 'A', naam: 'A', score: 1, rang: 1 },
        { code: 'B', naam: 'B', score: 1, rang: 1 },
        { code: 'D', naam: 'D', score: 0.5, rang: 3 },
        { code: 'C', naam: 'C', score: 0, rang: 4 },
      ],
      onvolledig: [],
    });
    expect(rankByMethode(eigen, 'topsis', { gelijk: 'dicht' }).buurten.map(({ rang }) => rang)).toEqual([1, 1, 2, 3]);
    expect(rankByMethode(eigen, 'vikor', { v: 0.5 })).toEqual({
      methode: 'vikor',
      buurten: [
        { code: 'A', naam: 'A', score: 1, rang: 1, maten: { s: 0, r: 0, q: 0, compromis: true } },
        { code: 'B', naam: 'B', score: 1, rang: 1, maten: { s: 0, r: 0, q: 0, compromis: true } },
        { code: 'D', naam: 'D', score: 0.5, rang: 3, maten: { s: 0.5, r: 0.5, q: 0.5, compromis: false } },
        { code: 'C', naam: 'C', score: 0, rang: 4, maten: { s: 1, r: 1, q: 1, compromis: false } },
      ],
      onvolledig: [],
    });
    const drie = { codes: ['C', 'A', 'B'], kolommen: { a: [0, 1, 1] }, gewichten: { a: 1 } };
    expect(rankByMethode(drie, 'promethee')).toEqual({
      methode: 'promethee',
      buurten: [
        { code: 'A', naam: 'A', score: 0.5, rang: 1, stromen: { plus: 0.5, min: 0 } },
        { code: 'B', naam: 'B', score: 0.5, rang: 1, stromen: { plus: 0.5, min: 0 } },
        { code: 'C', naam: 'C', score: -1, rang: 3, stromen: { plus: 0, min: 1 } },
      ],
      onvolledig: [],
    });
  });

  test('of scores the rows without a gap on what counts, with their effective weights', () => {
    const scores = scoreBuurten(kleineKaart({ dekking: 0 }, { c: { gewicht: 0 } }), kleineTabel(), []);
    // Only a and b count; the first has 1 and 0, the second 0.5 and 1.
    expect(rankByMethode(scores, 'promethee')).toEqual({
      methode: 'promethee',
      buurten: [
        { code: B(1), naam: 'Buurt 1', score: 0, rang: 1, stromen: { plus: 0.5, min: 0.5 } },
        { code: B(2), naam: 'Buurt 2', score: 0, rang: 1, stromen: { plus: 0.5, min: 0.5 } },
      ],
      onvolledig: [B(3), B(4)],
    });
    const drie = scoreBuurten(kleineKaart(), kleineTabel(), []);
    // On a the first is half a point ahead, which counts a half; on b the second a whole point, which counts an eighth.
    expect(rankByMethode(drie, 'topsis').buurten.map(({ code, score }) => [code, score])).toEqual([
      [B(1), 2 / 3],
      [B(2), 1 / 3],
    ]);
  });

  test('refuses a method, an option or columns that it cannot read', () => {
    const weiger = (invoer: unknown, methode: unknown = 'topsis', opties?: unknown) =>
      weigering(() => rankByMethode(invoer as never, methode as never, opties as never));
    expect(weiger(eigen, 'electre')).toEqual(onleesbaar('methode'));
    expect(weiger(eigen, 'topsis', null)).toEqual(onleesbaar('opties'));
    expect(weiger(eigen, 'topsis', { gelijk: 'loten' })).toEqual(onleesbaar('gelijk', ['opties', 'gelijk']));
    expect(weiger({ ...eigen, codes: 'ABCD' })).toEqual(onleesbaar('codes'));
    expect(weiger({ ...eigen, codes: ['A', 'B', 'C', 4] })).toEqual(onleesbaar('codes'));
    expect(weiger({ ...eigen, kolommen: null })).toEqual(onleesbaar('kolommen', []));
    expect(weiger({ ...eigen, kolommen: { a: [1], b: [1, 2, 3, 4] } })).toEqual([
      'routekaart.kolommen_ongelijk',
      ['a'],
      { aantal: 1, verwacht: 4 },
    ]);
    expect(weiger({ ...eigen, kolommen: { a: null } })).toEqual([
      'routekaart.kolommen_ongelijk',
      ['a'],
      { aantal: 0, verwacht: 4 },
    ]);
    expect(weiger(eigen, 'promethee', { werk: 15 })).toEqual([
      'kern.te_veel_werk',
      [],
      { wat: 'vergelijkingen', nodig: 16, hoogstens: 15 },
    ]);
    expect(weiger(null)[0]).toBe('kern.document_ongeldig');
  });
});
