import type { Aggregatiewijze } from 'buurtaanpak/routekaart';
import { isGedekt } from 'buurtaanpak/routekaart/huis';
import { describe, expect, test } from 'vitest';
import { aggregateKolommen } from '../../src/routekaart/aggregatie/aggregateKolommen.js';
import type { Kind } from '../../src/routekaart/aggregatie/knoop.js';
import { lijst, reeks } from './klein.js';

type Cel = number | null;
const kind = (positie: number, gewicht: number, kolom: readonly Cel[], rest: Partial<Kind> = {}): Kind => ({
  soort: 'criterium',
  id: `k${positie}`,
  positie,
  gewicht,
  kolom: reeks(...kolom),
  onder: [],
  ...rest,
});
const aggregate = (
  methode: Aggregatiewijze['methode'] | number,
  kinderen: readonly Kind[],
  dekking = 0,
  aantal = kinderen[0]?.kolom.length ?? 0,
) => {
  const aggregatie: Aggregatiewijze =
    typeof methode === 'number' ? { methode: 'machtsgemiddelde', macht: methode } : ({ methode } as Aggregatiewijze);
  const { scores, delen } = aggregateKolommen({ aantal, kinderen, aggregatie, dekking });
  return { scores: lijst(scores), delen: delen.map(({ id, diepte, deel }) => [id, diepte, lijst(deel)]) };
};
const bij = (...waarden: readonly Cel[]) => waarden.map((x) => (x === null ? null : expect.closeTo(x, 12)));

describe('means', () => {
  test('arithmetic, over what there is', () => {
    expect(aggregate('rekenkundig', [kind(0, 3, [4, 4, null, 0]), kind(1, 1, [8, null, null, 0])])).toEqual({
      scores: [5, 4, null, 0],
      delen: [
        ['k0', 0, [3, 4, 0, 0]],
        ['k1', 0, [2, 0, 0, 0]],
      ],
    });
    expect(aggregate('rekenkundig', [kind(0, 1, [-2]), kind(1, 0, [9])])).toEqual({
      scores: [-2],
      delen: [
        ['k0', 0, [-2]],
        ['k1', 0, [0]],
      ],
    });
  });

  test('a part of the weight must be there', () => {
    const kinderen = [kind(0, 3, [4, 4, null]), kind(1, 1, [8, null, 8]), kind(2, 0, [null, 7, 7])];
    expect(aggregate('rekenkundig', kinderen, 0.75)).toMatchObject({ scores: [5, 4, null] });
    expect(aggregate('rekenkundig', kinderen, 0.76)).toMatchObject({ scores: [5, null, null] });
    expect(aggregate('rekenkundig', kinderen, 0.25)).toMatchObject({ scores: [5, 4, 8] });
    expect(isGedekt(0, 4, 0)).toBe(false);
    expect(isGedekt(2 / 3, 1, 0.6666666666666667)).toBe(true);
    expect(isGedekt(0.5 - 1e-8, 1, 0.5)).toBe(false);
    expect(isGedekt(0.5, 1, 0.5)).toBe(true);
  });

  test('geometric', () => {
    expect(aggregate('meetkundig', [kind(0, 1, [4, 4, null, 0]), kind(1, 1, [9, null, null, 4])])).toEqual({
      scores: bij(6, 4, null, 0),
      delen: [
        ['k0', 0, bij(3, 4, 0, 0)],
        ['k1', 0, bij(3, 0, 0, 0)],
      ],
    });
    expect(aggregate('meetkundig', [kind(0, 1, [4]), kind(1, 3, [1]), kind(2, 0, [0])])).toEqual({
      scores: bij(Math.SQRT2),
      delen: [
        ['k0', 0, bij(Math.SQRT2 / 4)],
        ['k1', 0, bij((3 * Math.SQRT2) / 4)],
        ['k2', 0, [0]],
      ],
    });
    expect(aggregate(0, [kind(0, 1, [4]), kind(1, 1, [9])]).scores).toEqual(bij(6));
  });

  test('harmonic', () => {
    // 2 / (1/2 + 1/6) is 3; the parts are as w S^2 / x.
    expect(aggregate('harmonisch', [kind(0, 1, [2, 2, null, 0]), kind(1, 1, [6, null, null, 6])])).toEqual({
      scores: bij(3, 2, null, 0),
      delen: [
        ['k0', 0, bij(2.25, 2, 0, 0)],
        ['k1', 0, bij(0.75, 0, 0, 0)],
      ],
    });
    expect(aggregate(-1, [kind(0, 1, [2]), kind(1, 1, [6]), kind(2, 0, [1])]).scores).toEqual(bij(3));
  });

  test('by a power', () => {
    // The square root of (1 + 49) / 2 is 5; the parts are w x^2 / S.
    expect(aggregate(2, [kind(0, 1, [1, 0, null, 3]), kind(1, 1, [7, 0, null, null])])).toEqual({
      scores: bij(5, 0, null, 3),
      delen: [
        ['k0', 0, bij(0.1, 0, 0, 3)],
        ['k1', 0, bij(4.9, 0, 0, 0)],
      ],
    });
    expect(aggregate(2, [kind(0, 1, [1]), kind(1, 1, [7]), kind(2, 0, [99])]).scores).toEqual(bij(5));
    expect(aggregate(2, [kind(0, 3, [0]), kind(1, 1, [8])]).scores).toEqual(bij(4));
    expect(aggregate(1, [kind(0, 1, [1]), kind(1, 1, [7])]).scores).toEqual([4]);
    // No power becomes too large.
    expect(aggregate(300, [kind(0, 1, [10]), kind(1, 1, [1000])]).scores).toEqual(bij(1000 * 0.5 ** (1 / 300)));
    expect(aggregate(-300, [kind(0, 1, [10]), kind(1, 1, [1000])]).scores).toEqual(bij(10 * 2 ** (1 / 300)));
    // And one close to 0 is close to the geometric mean.
    expect(aggregate(1e-9, [kind(0, 1, [4]), kind(1, 1, [9])]).scores[0]).toBeCloseTo(6, 7);
    expect(aggregate(2, [kind(0, 3, [4]), kind(1, 1, [null])], 0.9)).toEqual({
      scores: [null],
      delen: [
        ['k0', 0, [0]],
        ['k1', 0, [0]],
      ],
    });
  });
});

describe('what stands below a child', () => {
  const onder = (...deel: readonly number[]) => [
    { soort: 'criterium' as const, id: 'diep', positie: 7, diepte: 0, kolom: reeks(1, 1, 1), deel: reeks(...deel) },
  ];
  test('has its share of the part of the child', () => {
    const kinderen = (kolom: readonly Cel[]) => [
      kind(0, 1, kolom, { soort: 'thema', onder: onder(2, 0, 1) }),
      kind(1, 1, [4, 6, null]),
    ];
    expect(aggregate('rekenkundig', kinderen([4, 6, null]), 0.1)).toEqual({
      scores: [4, 6, null],
      delen: [
        ['k0', 0, [2, 3, 0]],
        ['diep', 1, [1, 0, 0]],
        ['k1', 0, [2, 3, 0]],
      ],
    });
    // Also when the score of the child is 0.
    expect(aggregate('rekenkundig', kinderen([0, 6, 2]), 0.1)).toMatchObject({
      delen: [
        ['k0', 0, [0, 3, 2]],
        ['diep', 1, [1, 0, 1]],
        ['k1', 0, [2, 3, 0]],
      ],
    });
    // In a geometric mean: the part of the child, per point of its score.
    expect(aggregate('meetkundig', kinderen([4, 6, null]), 0.1)).toEqual({
      scores: bij(4, 6, null),
      delen: [
        ['k0', 0, bij(2, 3, 0)],
        ['diep', 1, bij(1, 0, 0)],
        ['k1', 0, bij(2, 3, 0)],
      ],
    });
  });
});

describe('duels', () => {
  test('won minus lost; each divided over those who voted for it', () => {
    // A beats B on k0 and k1; A and C: k0 for A, k1 against, which weighs more; B and C: only k1, for C.
    const kinderen = [kind(0, 1, [3, 1, 1]), kind(1, 2, [2, 1, 3])];
    expect(aggregate('copeland', kinderen)).toEqual({
      scores: [0, -2, 2],
      delen: [
        ['k0', 0, bij(1 / 3, -1 / 3, 0)],
        ['k1', 0, bij(-1 / 3, -5 / 3, 2)],
      ],
    });
  });

  test('equal weights give a draw, and a missing score no vote', () => {
    expect(aggregate('copeland', [kind(0, 1, [1, 2]), kind(1, 1, [2, 1])])).toEqual({
      scores: [0, 0],
      delen: [
        ['k0', 0, [0, 0]],
        ['k1', 0, [0, 0]],
      ],
    });
    expect(aggregate('copeland', [kind(0, 1, [1, 2, null]), kind(1, 2, [2, null, 1])]).scores).toEqual([0, 1, -1]);
    expect(aggregate('copeland', [kind(0, 1, [1, 2, null]), kind(1, 2, [2, null, 1])], 0.5).scores).toEqual([
      1,
      null,
      -1,
    ]);
    expect(aggregate('copeland', [kind(0, 1, [1, 1 + 1e-13])]).scores).toEqual([0, 0]);
    expect(aggregate('copeland', [kind(0, 0.1 + 0.2, [1, 2]), kind(1, 0.3, [2, 1])]).scores).toEqual([0, 0]);
  });

  test('the vote of a thema is divided over what went the same way below it', () => {
    const deel = (id: string, positie: number, diepte: number, soort: 'criterium' | 'thema', ...punten: number[]) => ({
      soort,
      id,
      positie,
      diepte,
      kolom: reeks(1, 2),
      deel: reeks(...punten),
    });
    const boven = kind(0, 1, [5, 1], {
      soort: 'thema',
      onder: [
        deel('t', 1, 0, 'thema', 4, 1),
        deel('a', 0, 1, 'criterium', 4, 0),
        deel('b', 1, 1, 'criterium', 0, 1),
        deel('c', 2, 0, 'criterium', 1, 0),
      ],
    });
    expect(aggregate('copeland', [boven])).toEqual({
      scores: [1, -1],
      delen: [
        ['k0', 0, [1, -1]],
        ['t', 1, [0.8, -0.8]],
        ['a', 2, [0.8, -0.8]],
        ['b', 2, [0, 0]],
        ['c', 1, bij(0.2, -0.2)],
      ],
    });
  });
});
