/** From counts to what is told of each buurt, and of each source of doubt: every number by hand. */
import { describe, expect, test } from 'vitest';
import { buildBronspreiding } from '../../src/gevoeligheid/trekking/buildBronspreiding.js';
import { buildBuurten } from '../../src/gevoeligheid/trekking/buildBuurten.js';
import type { Ontwerp } from '../../src/gevoeligheid/trekking/ontwerp.js';
import type { Analysevoorbereiding } from '../../src/gevoeligheid/trekking/prepareAnalyse.js';
import type { Telling } from '../../src/gevoeligheid/trekking/telling.js';
import { f, i32, u32 } from './klein.js';

const GEEN = Number.NaN;
const INF = Number.POSITIVE_INFINITY;

/** What is read of a model: its buurten and its criteria. */
const ontwerpVan = (codes: readonly string[]) =>
  ({
    basis: {
      voorbereiding: {
        gebieden: codes.map((code) => ({ code, naam: `Buurt ${code}` })),
        kolommen: ['a', 'b'].map((id) => ({ criterium: { id } })),
      },
    },
  }) as unknown as Ontwerp;

/** Four draws of three buurten in two classes, of which the second is of ranks 2 to 5. */
const telling = (rest: Partial<Telling> = {}): Telling => ({
  klassen: [
    { van: 1, tot: 1 },
    { van: 2, tot: 5 },
  ],
  // First once, in the second class twice, once without a score; always first; never a score.
  verdeling: u32(1, 2, 1, 4, 0, 0, 0, 0, 4),
  inTop: u32(2, 4, 0),
  besteRang: i32(1, 1, 3),
  slechtsteRang: i32(3, 1, 0),
  laagsteScore: f(0.25, 0.75, INF),
  hoogsteScore: f(0.5, 0.75, -INF),
  somRang: f(6, 4, 0),
  somRang2: f(14, 4, 0),
  // Differences of 0, 0 and 0.75.
  somScore: f(0.75, 1, 0),
  somScore2: f(0.5625, 0.25, 0),
  eersteRijen: i32(0, 1),
  eersteGewichten: f(0.75, 0.25, 2, 2),
  ...rest,
});

describe('buildBuurten', () => {
  const build = (codes: readonly string[], nominaal: Float64Array, rangen: Float64Array, rest?: Partial<Telling>) =>
    buildBuurten(telling(rest), ontwerpVan(codes), 4, nominaal, rangen);

  test('each number of two buurten; one that never had a score is left out', () => {
    expect(build(['B', 'A', 'C'], f(0.5, GEEN, GEEN), f(1, 0, 0))).toEqual([
      {
        code: 'B',
        naam: 'Buurt B',
        score: 0.5,
        rang: 1,
        kansOpScore: 0.75,
        gemiddeldeScore: 0.75,
        spreidingScore: Math.sqrt(0.5625 / 3 - 0.0625),
        laagsteScore: 0.25,
        hoogsteScore: 0.5,
        gemiddeldeRang: 2,
        spreidingRang: Math.sqrt(14 / 3 - 4),
        besteRang: 1,
        slechtsteRang: 3,
        rangkwantielen: { p5: 1, p50: 5, p95: 5 },
        kansTop: 2 / 3,
        rangverdeling: [
          { van: 1, tot: 1, kans: 1 / 3 },
          { van: 2, tot: 5, kans: 2 / 3 },
        ],
        centraleGewichten: { a: 0.75, b: 0.25 },
      },
      {
        code: 'A',
        naam: 'Buurt A',
        kansOpScore: 1,
        gemiddeldeScore: 0.25,
        spreidingScore: 0,
        laagsteScore: 0.75,
        hoogsteScore: 0.75,
        gemiddeldeRang: 1,
        spreidingRang: 0,
        besteRang: 1,
        slechtsteRang: 1,
        rangkwantielen: { p5: 1, p50: 1, p95: 1 },
        kansTop: 1,
        rangverdeling: [{ van: 1, tot: 1, kans: 1 }],
        centraleGewichten: { a: 0.5, b: 0.5 },
      },
    ]);
  });

  test('by rank without uncertainty, then by code; those without a rank last', () => {
    const overal = { slechtsteRang: i32(3, 1, 3) };
    const codes = (namen: readonly string[], ...rangen: readonly number[]) =>
      build(namen, f(0.5, 0.5, 0.5), f(...rangen), overal).map(({ code }) => code);
    expect(codes(['B', 'A', 'C'], 1, 2, 3)).toEqual(['B', 'A', 'C']);
    expect(codes(['B', 'A', 'C'], 3, 2, 1)).toEqual(['C', 'A', 'B']);
    expect(codes(['B', 'A', 'C'], 1, 1, 1)).toEqual(['A', 'B', 'C']);
    expect(codes(['B', 'A', 'C'], 0, 0, 3)).toEqual(['C', 'A', 'B']);
    expect(codes(['B', 'C', 'A'], 0, 1, 0)).toEqual(['C', 'A', 'B']);
  });

  test('who never was first has no central weights', () => {
    const nooit = build(['B', 'A', 'C'], f(0.5, 0.5, GEEN), f(1, 2, 0), {
      eersteRijen: i32(1),
      eersteGewichten: f(3, 1),
    });
    expect(nooit[0]).not.toHaveProperty('centraleGewichten');
    expect(nooit[1]?.centraleGewichten).toEqual({ a: 0.75, b: 0.25 });
  });

  test('a spread of rounding only is none, by the size of the score', () => {
    const spreiding = (hoogste: number, som2: number) =>
      build(['B', 'A', 'C'], f(0, 0, GEEN), f(1, 2, 0), {
        hoogsteScore: f(0, hoogste, -INF),
        somScore: f(0, 0, 0),
        somScore2: f(0, som2, 0),
      })[1]?.spreidingScore;
    // Half of 2e-12 and of 4e-12.
    expect(spreiding(1, 3.9e-24)).toBe(0);
    expect(spreiding(1, 16e-24)).toBeCloseTo(2e-12, 20);
    expect(spreiding(-1, 3.9e-24)).toBe(0);
    expect(spreiding(4, 16e-24)).toBe(0);
    // Below 0 by rounding: none.
    expect(spreiding(1, -1e-9)).toBe(0);
  });

  test('a quantile is the class in which that share of the draws is reached', () => {
    const kwantielen = (...keren: readonly number[]) =>
      buildBuurten(
        telling({
          klassen: [1, 2, 3].map((rang) => ({ van: rang, tot: rang })),
          verdeling: u32(...keren, 0),
          slechtsteRang: i32(3),
        }),
        ontwerpVan(['A']),
        20,
        f(0.5),
        f(1),
      )[0]?.rangkwantielen;
    expect(kwantielen(1, 18, 1)).toEqual({ p5: 1, p50: 2, p95: 2 });
    expect(kwantielen(0, 20, 0)).toEqual({ p5: 2, p50: 2, p95: 2 });
    expect(kwantielen(10, 8, 2)).toEqual({ p5: 1, p50: 1, p95: 3 });
    expect(kwantielen(9, 10, 1)).toEqual({ p5: 1, p50: 2, p95: 2 });
    expect(kwantielen(0, 0, 20)).toEqual({ p5: 3, p50: 3, p95: 3 });
  });
});

test('buildBronspreiding tells the spread of each buurt, and the mean of that in rank', () => {
  const { klassen: _, somRang, somRang2, somScore, somScore2, eersteRijen, eersteGewichten, ...rest } = telling();
  const knoop = { niveau: 0, nummer: 0, somRang, somRang2, somScore, somScore2, eersteRijen, eersteGewichten };
  const geteld = {
    ...rest,
    // Classes of ranks 1, 2 and 3.
    verdeling: u32(1, 1, 1, 1, 4, 0, 0, 0, 0, 0, 0, 4),
    knopen: [knoop],
    paren: u32(),
  };
  const voorbereiding = {
    ontwerp: ontwerpVan(['B', 'A', 'C']),
    trekkingen: 4,
    afgerond: f(0.5, GEEN, GEEN),
    rangen: f(1, 0, 0),
  } as unknown as Analysevoorbereiding;
  const spreidingRang = Math.sqrt(14 / 3 - 4);
  expect(buildBronspreiding('cijfers', geteld, voorbereiding)).toEqual({
    bron: 'cijfers',
    gemiddeldeRangspreiding: spreidingRang / 2,
    buurten: [
      { code: 'B', spreidingScore: Math.sqrt(0.5625 / 3 - 0.0625), spreidingRang, kansTop: 2 / 3 },
      { code: 'A', spreidingScore: 0, spreidingRang: 0, kansTop: 1 },
    ],
  });
});
