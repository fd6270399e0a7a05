import { describe, expect, test } from 'vitest';
import { assignSets } from '../../src/evaluatie/vergelijking/assignSets.js';
import { computeBalans } from '../../src/evaluatie/vergelijking/computeBalans.js';
import { splitVolledig } from '../../src/evaluatie/vergelijking/splitVolledig.js';
import { createWerk } from '../../src/kern/huis.js';
import { foutVan } from '../hulp.js';

describe('buurten with all data', () => {
  const split = (rijen: Readonly<Record<string, Readonly<Record<string, unknown>>>>) =>
    splitVolledig(
      Object.entries(rijen).map(([buurt, kenmerken]) => ({ buurt, kenmerken })) as never,
      ['x', 'y'],
      ['stad', 'soort'],
    );
  const heel = { x: 1, y: -2, stad: 'A', soort: 3 };

  test('sorted, with the figures and what must be equal', () => {
    expect(split({ b: heel, a: { ...heel, y: 0, soort: 'z', ander: null } })).toEqual({
      volledig: [
        { buurt: 'a', figuren: Float64Array.of(1, 0), gelijk: '["A","z"]' },
        { buurt: 'b', figuren: Float64Array.of(1, -2), gelijk: '["A",3]' },
      ],
      gemist: [],
    });
  });

  test('without one of them, with its reason: the first is told', () => {
    const { y: _, ...zonder } = heel;
    const geheim = { reden: 'geheim' };
    expect(
      split({
        d: zonder,
        c: { ...zonder, stad: geheim },
        b: { ...heel, x: geheim, soort: { reden: 'onbekend' } },
        a: { ...heel, soort: { reden: 'onbekend' } },
      }),
    ).toEqual({
      volledig: [],
      gemist: [
        { buurt: 'a', reden: 'onbekend' },
        { buurt: 'b', reden: 'geheim' },
        { buurt: 'c', reden: 'geen_kenmerk' },
        { buurt: 'd', reden: 'geen_kenmerk' },
      ],
    });
  });

  test.each([
    ['a text', { y: '7' }, 'y', 'getal', '"7"'],
    ['no number', { x: Number.NaN }, 'x', 'getal', 'NaN'],
    ['a number too large', { y: -1.1e100 }, 'y', 'getal', '-1.1e+100'],
    ['null', { y: null }, 'y', 'getal', 'null'],
    ['an unknown reason', { x: { reden: 'weg' } }, 'x', 'getal', 'object'],
    ['null for a group', { stad: null }, 'stad', 'groep', 'null'],
    ['an unknown reason for the last group', { soort: { reden: 'weg' } }, 'soort', 'groep', 'object'],
    ['yes for a group', { soort: true }, 'soort', 'groep', 'true'],
  ])('%s is refused', (_, wijziging, kenmerk, soort, waarde) => {
    const { code, params, pad } = foutVan(() => split({ a: heel, b: { ...heel, ...wijziging } }));
    expect([code, params, pad]).toEqual([
      'evaluatie.kenmerk_soort',
      { buurt: 'b', kenmerk, soort, waarde },
      ['b', 'kenmerken', kenmerk],
    ]);
  });

  test('the largest number is one', () => {
    expect(split({ a: { ...heel, x: 1e100 } }).volledig[0]?.figuren[0]).toBe(1e100);
  });
});

const buurt = (naam: string, x: number, gelijk = '') => ({ buurt: naam, figuren: Float64Array.of(x), gelijk });

describe('the division of candidates', () => {
  const EEN: Float64Array = Float64Array.of(1);
  const verdeel = (
    behandeld: readonly ReturnType<typeof buurt>[],
    kandidaten: readonly ReturnType<typeof buurt>[],
    { aantal = 1, grens = Number.POSITIVE_INFINITY, schaal = EEN } = {},
  ) => {
    const stappen: number[] = [];
    const werk = createWerk({}, { standaard: 1e8, wat: 'stappen' });
    const spend = (n: number) => {
      stappen.push(n);
      werk.spend(n);
    };
    const uit = assignSets(behandeld, kandidaten, schaal, aantal, grens, { ...werk, spend });
    return { sets: Object.fromEntries(uit), stappen: stappen.slice(0, 2) };
  };
  const bij = (naam: string, afstand: number) => ({ buurt: naam, afstand });

  test('the nearest, such that the sum is lowest', () => {
    expect(verdeel([buurt('a', 0), buurt('b', 1)], [buurt('q', -3), buurt('p', 0.875)]).sets).toEqual({
      a: [bij('q', 3)],
      b: [bij('p', 0.125)],
    });
  });

  test('in standard deviations; a figure that does not vary does not count', () => {
    const twee = (naam: string, x: number, y: number) => ({ buurt: naam, figuren: Float64Array.of(x, y), gelijk: '' });
    const bereken = (schaal: Float64Array) => verdeel([twee('a', 0, 0)], [twee('p', 6, 8)], { schaal }).sets;
    expect(bereken(Float64Array.of(1, 2))).toEqual({ a: [bij('p', Number(Math.sqrt((36 + 16) / 2).toPrecision(12)))] });
    expect(bereken(Float64Array.of(0, 2))).toEqual({ a: [bij('p', Number(Math.sqrt(16 / 2).toPrecision(12)))] });
  });

  test('up to and including the bound, and only where what must be equal is', () => {
    const kandidaten = [buurt('p', 3), buurt('q', 1, 'ander')];
    expect(verdeel([buurt('a', 0)], kandidaten, { grens: 3 }).sets).toEqual({ a: [bij('p', 3)] });
    expect(verdeel([buurt('a', 0)], kandidaten, { grens: 2.999 }).sets).toEqual({ a: [] });
    expect(verdeel([buurt('a', 0)], [], { aantal: 2 }).sets).toEqual({ a: [] });
    expect(verdeel([], kandidaten).sets).toEqual({});
  });

  test('all get one before any gets a second, however far', () => {
    const behandeld = [buurt('a', 0), buurt('b', 100)];
    const kandidaten = [buurt('p', 0), buurt('q', 1), buurt('r', 2)];
    const { sets } = verdeel(behandeld, kandidaten, { aantal: 2 });
    expect([sets.a?.length, sets.b]).toEqual([2, [bij('r', 98)]]);
    // As many places as can be are filled, though leaving one empty would be nearer.
    expect(verdeel(behandeld, [buurt('p', 0), buurt('q', 1000)]).sets).toEqual({
      a: [bij('p', 0)],
      b: [bij('q', 900)],
    });
  });

  test('of two as near the first code', () => {
    expect(verdeel([buurt('a', 0)], [buurt('q', 1), buurt('p', -1)]).sets).toEqual({ a: [bij('p', 1)] });
  });

  test('no more candidates are looked at than may be needed: the nearest of each buurt', () => {
    // Six distances, each twice; then of two places and the three nearest ones (p and q of a, q and r of b), fifty looks each, with two columns
    // for an empty place.
    const behandeld = [buurt('a', 0), buurt('b', 3)];
    const kandidaten = [buurt('p', 1), buurt('q', 1.5), buurt('r', 4), buurt('s', 9), buurt('t', 50)];
    expect(verdeel(behandeld, kandidaten).stappen).toEqual([2 * 2 * 5, 50 * 2 * (3 + 2)]);
    // As many places as candidates: all are needed but the one that is too far for both.
    expect(verdeel(behandeld, kandidaten.slice(0, 2)).stappen).toEqual([2 * 2 * 2, 50 * 2 * (2 + 2)]);
    expect(verdeel([buurt('a', 0)], [buurt('p', 5)], { grens: 3 }).stappen).toEqual([2, 50 * 1 * (0 + 1)]);
    const ver = [buurt('p', 1), buurt('s', 90), buurt('t', 95)];
    expect(verdeel(behandeld, ver, { grens: 20, aantal: 2 }).stappen).toEqual([2 * 2 * 3, 50 * 4 * (1 + 4)]);
  });
});

test('the balance: every set counts the same', () => {
  const behandeld = [buurt('a', 2), buurt('b', 4)];
  const kandidaten = [buurt('p', 1), buurt('q', 3), buurt('r', 8)];
  const sets = [
    { behandeld: ['a'], vergelijking: ['p', 'q'], afstanden: [] },
    { behandeld: ['b'], vergelijking: ['r'], afstanden: [] },
  ];
  // Variances: 2 of the first, (9 + 1 + 16) / 2 = 13 of the candidates around 4.
  const noemer = Math.sqrt((2 + 13) / 2);
  expect(computeBalans(['x'], behandeld, kandidaten, Float64Array.of(7), sets)).toEqual([
    {
      kenmerk: 'x',
      behandeld: 3,
      kandidaten: 4,
      vergelijking: 5,
      standaardafwijking: 7,
      smdVoor: (3 - 4) / noemer,
      smdNa: (3 - 5) / noemer,
    },
  ]);
  const [regel] = computeBalans(['x'], [buurt('a', 2)], [buurt('p', 5)], Float64Array.of(0), [
    { behandeld: ['a'], vergelijking: ['p'], afstanden: [] },
  ]);
  expect(regel).toEqual({ kenmerk: 'x', behandeld: 2, kandidaten: 5, vergelijking: 5, standaardafwijking: 0 });
});
