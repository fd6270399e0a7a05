import type { Evaluatieplan, Planopzet, Vergelijking } from 'buurtaanpak/evaluatie';
import { describe, expect, test } from 'vitest';
import { findWaar } from '../../src/evaluatie/vooraf/simulatie/findWaar.js';
import { listGewichten } from '../../src/evaluatie/vooraf/simulatie/listGewichten.js';
import type { Simulatiebuurt } from '../../src/evaluatie/vooraf/simulatie/vraagstuk.js';
import { change, NA, PLAN } from './simulatiebouw.js';
import { simbuurt } from './simulatieklein.js';

const plan = change({
  kenmerken: [
    ...PLAN.kenmerken,
    { sleutel: 'wijk', naam: 'Wijk', soort: 'groep' },
    { sleutel: 'inkomen', naam: 'Inkomen', soort: 'getal' },
  ],
});
const vraag = (wijziging: Partial<Vergelijking> = {}): Vergelijking => ({
  sleutel: 'v',
  uitkomst: 'score',
  kenmerk: 'groep',
  op: NA,
  ...wijziging,
});
/** A buurt with how many times the effect it gets. */
type Gewogen = readonly [gewicht: number, wijziging: Partial<Simulatiebuurt>];
const bouw = (rijen: readonly Gewogen[]) => {
  const buurten = rijen.map(([, wijziging], i) => simbuurt(`b${i}`, wijziging));
  return { buurten, gewichten: new Map(buurten.map((buurt, i) => [buurt, Number(rijen[i]?.[0])])) };
};
const find = (
  rijen: readonly Gewogen[],
  ontwerp: Planopzet,
  vergelijking: Vergelijking = vraag(),
  eigen: Evaluatieplan = plan,
) => {
  const { buurten, gewichten } = bouw(rijen);
  return findWaar(eigen, ontwerp, buurten, vergelijking, gewichten);
};
/** So many buurten, each with this weight. */
const groep = (aantal: number, gewicht: number, wijziging: Partial<Simulatiebuurt> = {}): Gewogen[] =>
  Array.from({ length: aantal }, () => [gewicht, wijziging] as const);
const van = (waarde: string, rest: Partial<Simulatiebuurt> = {}) => ({ kenmerken: { groep: waarde }, ...rest });

describe('what a comparison should find when the effect is 1', () => {
  test('of staggered starts: the mean of what everybody gets', () => {
    expect(find([...groep(2, 1), ...groep(1, 0), ...groep(1, 4, { programma: false })], 'trapsgewijs')).toBe(1.5);
  });

  test('of a figure: the slope, when every buurt gets its own figure times the effect', () => {
    const eigen = (gewicht: number, inkomen: number): Gewogen => [gewicht, { kenmerken: { inkomen } }];
    const figuur = vraag({ kenmerk: 'inkomen' });
    expect(find([eigen(1, 1), eigen(3, 3), eigen(-2, -2)], 'binnen', figuur)).toBe(1);
    expect(find([eigen(1, 1), eigen(2, 3)], 'binnen', figuur)).toBeUndefined();
    expect(find([eigen(2, 3), eigen(2, 2)], 'binnen', figuur)).toBeUndefined();
    // Two figures are no groups.
    expect(find([eigen(1, 5), eigen(0, 6)], 'binnen', figuur)).toBeUndefined();
    // A plan about the programme does not look at the kenmerk.
    const kanten: Gewogen[] = [
      [3, { kenmerken: { inkomen: 3 } }],
      [1, { kenmerken: { inkomen: 1 }, programma: false }],
    ];
    expect(find(kanten, 'vergelijking', figuur)).toBe(2);
  });

  test('is not known when nobody knows what the buurten get', () => {
    const buurten = [simbuurt('b', { kenmerken: { inkomen: 1 } })];
    expect(findWaar(plan, 'binnen', buurten, vraag({ kenmerk: 'inkomen' }), undefined)).toBeUndefined();
    expect(findWaar(plan, 'trapsgewijs', buurten, vraag(), undefined)).toBeNaN();
  });

  test('of two groups: the first in order beside the other', () => {
    const rijen: Gewogen[] = [...groep(2, 1, van('noord')), ...groep(2, 4, van('een'))];
    expect(find(rijen, 'binnen')).toBe(3);
    expect(find([...rijen].reverse(), 'binnen')).toBe(3);
    // The programme has no part in it.
    expect(find([...groep(2, 1, van('noord', { programma: false })), ...groep(2, 4, van('een'))], 'binnen')).toBe(3);
  });

  test('of more groups there is no single answer, unless one is asked', () => {
    const rijen: Gewogen[] = [...groep(2, 1, van('noord')), ...groep(2, 4, van('een')), ...groep(1, 10, van('zuid'))];
    expect(find(rijen, 'binnen')).toBeUndefined();
    expect(find(rijen, 'binnen', vraag({ groep: 'noord' }))).toBe(1 - 6);
    expect(find(rijen, 'binnen', vraag({ groep: 'noord', tegenover: 'zuid' }))).toBe(1 - 10);
    expect(find(rijen, 'binnen', vraag({ groep: 'zuid', tegenover: 'noord' }))).toBe(10 - 1);
    expect(find(rijen, 'binnen', vraag({ groep: 'west' }))).toBeUndefined();
  });

  test('of one group nothing', () => {
    expect(find(groep(3, 1, van('een')), 'binnen')).toBeUndefined();
    expect(find(groep(3, 1), 'loting')).toBeUndefined();
    expect(find(groep(3, 1, { programma: false }), 'loting')).toBeUndefined();
  });

  const zijden = (blok: string, met: number, zonder: number, gewicht: number, ander = 0): Gewogen[] => [
    ...groep(met, gewicht, { blok, gemeente: `g${blok}` }),
    ...groep(zonder, ander, { blok, gemeente: `g${blok}`, programma: false }),
  ];

  test('blocks weigh by what they can tell', () => {
    // 2 and 2 buurten weigh 4/4, 1 and 3 buurten 3/4.
    const rijen = [...zijden('a', 2, 2, 1), ...zijden('b', 1, 3, 4, 1)];
    expect(find(rijen, 'vergelijking')).toBeCloseTo((1 * 1 + 0.75 * 3) / 1.75, 12);
    expect(find(rijen, 'loting')).toBeCloseTo((4 * 1 + 4 * 3) / 8, 12);
    expect(find([...zijden('a', 1, 1, 1), ...zijden('b', 1, 5, 3)], 'loting')).toBeCloseTo((2 + 6 * 3) / 8, 12);
    expect(find([...zijden('a', 3, 3, 1), ...zijden('b', 2, 6, 3)], 'vergelijking')).toBe(2);
  });

  test('the mean of a side counts, not its sum', () => {
    const rijen: Gewogen[] = [...groep(1, 1), ...groep(1, 4), ...groep(2, 1, { programma: false })];
    expect(find(rijen, 'vergelijking')).toBe(1.5);
  });

  test('a block of one side does not count', () => {
    const rijen = [...zijden('a', 2, 2, 1), ...zijden('b', 3, 0, 9), ...zijden('c', 0, 3, 0, 9)];
    for (const ontwerp of ['vergelijking', 'loting', 'keuzerand'] as const) expect(find(rijen, ontwerp)).toBe(1);
  });

  test('at the margin of a choice the window of a gemeente weighs', () => {
    const rijen = [...zijden('a', 6, 5, 1), ...zijden('b', 3, 8, 3), ...zijden('c', 8, 1, 10)];
    const venster = (aantal: number) => change({ venster: aantal });
    expect(find(rijen, 'keuzerand')).toBeCloseTo((4 * 1 + 3 * 3 + 10) / 8, 12);
    expect(find(rijen, 'keuzerand', vraag(), venster(4))).toBeCloseTo((4 * 1 + 3 * 3 + 10) / 8, 12);
    expect(find(rijen, 'keuzerand', vraag(), venster(5))).toBeCloseTo((5 * 1 + 3 * 3 + 10) / 9, 12);
    // Whatever the plan compares within.
    const geen = rijen.map(([gewicht, buurt]): Gewogen => [gewicht, { ...buurt, blok: '' }]);
    expect(find(geen, 'keuzerand')).toBeCloseTo((4 * 1 + 3 * 3 + 10) / 8, 12);
    const samen = rijen.map(([gewicht, buurt]): Gewogen => [gewicht, { ...buurt, gemeente: '' }]);
    expect(find(samen, 'vergelijking')).toBe(find(rijen, 'vergelijking'));
  });
});

describe('how many times the effect a buurt gets', () => {
  const weeg = (wijzigingen: readonly Partial<Simulatiebuurt>[], ontwerp: Planopzet, vergelijking = vraag()) => {
    const buurten = wijzigingen.map((wijziging, i) => simbuurt(`b${i}`, wijziging));
    const gewichten = listGewichten(plan, ontwerp, buurten, vergelijking);
    expect([...gewichten.keys()]).toEqual(buurten);
    return [...gewichten.values()];
  };
  const eigen = { cel: { aantal: 1, effect: 0.5 } };

  test('about the programme: those that have it, unless the cell says otherwise', () => {
    const rijen = [{}, { programma: false }, { ...eigen, programma: false }, { cel: { aantal: 1, effect: 0 } }];
    for (const ontwerp of ['loting', 'vergelijking', 'keuzerand', 'trapsgewijs'] as const) {
      expect(weeg(rijen, ontwerp)).toEqual([1, 0, 0.5, 0]);
      expect(weeg(rijen, ontwerp, vraag({ kenmerk: 'inkomen' }))).toEqual([1, 0, 0.5, 0]);
    }
  });

  test('beside each other: the group that is asked, or the first in order', () => {
    const rijen = [van('noord'), van('een'), van('zuid'), { ...van('noord'), ...eigen }];
    expect(weeg(rijen, 'binnen')).toEqual([0, 1, 0, 0.5]);
    expect(weeg(rijen, 'binnen', vraag({ groep: 'zuid' }))).toEqual([0, 0, 1, 0.5]);
  });

  test('beside each other by a figure: the figure', () => {
    const rijen = [{ kenmerken: { inkomen: 3 } }, { kenmerken: { inkomen: -1.5 } }, { kenmerken: {}, ...eigen }];
    expect(weeg(rijen, 'binnen', vraag({ kenmerk: 'inkomen' }))).toEqual([3, -1.5, 0.5]);
  });
});
