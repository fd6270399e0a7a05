/** Small compositions, compared as a whole: codes, order, borders of the band, and what is refused. */
import { type ComposeBuurtenOptions, composeBuurten, type Eenheid } from 'buurtaanpak/gebied';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { vangFout } from './klein.js';

type Paren = readonly (readonly [string, string])[];
const KLEIN = { doel: 100, min: 80, max: 120 } as const;
const compose = (eenheden: readonly Eenheid[], buren: Paren, options: ComposeBuurtenOptions = {}) =>
  composeBuurten(...deepFreeze([eenheden, buren, { ...KLEIN, ...options }] as const));

describe('a small composition', () => {
  test('numbers the areas of each border in the order of their first unit, and gives the code of a single one', () => {
    const eenheden = [
      { code: 'd', inwoners: 50, grens: 'W2' },
      { code: 'c', inwoners: 50, grens: 'W2' },
      { code: 'b', inwoners: 100, grens: 'W1' },
      { code: 'i', inwoners: 40 },
      { code: 'h', inwoners: 40 },
      { code: 'g', inwoners: 100 },
      { code: 'f', inwoners: 60 },
      { code: 'e', inwoners: 60 },
      { code: 'a', inwoners: 200 },
    ];
    const buren: Paren = [
      ['c', 'd'],
      ['b', 'c'],
      ['e', 'f'],
      ['h', 'i'],
      ['a', 'e'],
      ['d', 'e'],
    ];
    expect(compose(eenheden, buren)).toStrictEqual({
      buurten: [
        { code: 'a', eenheden: ['a'], inwoners: 200, status: 'splitsen' },
        { code: 'SB-001', eenheden: ['e', 'f'], inwoners: 120, status: 'goed' },
        { code: 'g', eenheden: ['g'], inwoners: 100, status: 'goed' },
        { code: 'SB-002', eenheden: ['h', 'i'], inwoners: 80, status: 'goed' },
        { code: 'b', eenheden: ['b'], inwoners: 100, grens: 'W1', status: 'goed' },
        { code: 'W2-001', eenheden: ['c', 'd'], inwoners: 100, grens: 'W2', status: 'goed' },
      ],
      kwaliteit: {
        aantal: 5,
        goed: 5,
        teKlein: 0,
        teGroot: 0,
        splitsen: 1,
        // 20 and 20 off, of five areas with a target of 100
        gemiddeldeAfwijking: 0.08,
        aandeelInwonersGoed: 500 / 700,
      },
    });
  });

  test('a unit at the top of the band may be joined; one above it is to be split and joins nothing', () => {
    const paar = (inwoners: number) =>
      compose(
        [
          { code: 'a', inwoners },
          { code: 'b', inwoners: 5 },
        ],
        [['a', 'b']],
      ).buurten.map(({ code, inwoners: aantal, status }) => [code, aantal, status]);
    // Apart they cost 0.04 and 4.9025, together 4.0625.
    expect(paar(120)).toEqual([['SB-001', 125, 'te_groot']]);
    expect(paar(121)).toEqual([
      ['a', 121, 'splitsen'],
      ['b', 5, 'te_klein'],
    ]);
    const omgekeerd = (inwoners: number) =>
      compose(
        [
          { code: 'a', inwoners: 5 },
          { code: 'b', inwoners },
        ],
        [['a', 'b']],
      ).buurten.map(({ code, status }) => [code, status]);
    expect(omgekeerd(120)).toEqual([['SB-001', 'te_groot']]);
    expect(omgekeerd(121)).toEqual([
      ['a', 'te_klein'],
      ['b', 'splitsen'],
    ]);
  });

  test('the units of an area are sorted, whichever joined first', () => {
    const eenheden = ['c', 'a', 'b'].map((code) => ({ code, inwoners: 30 }));
    const buren: Paren = [
      ['b', 'c'],
      ['a', 'c'],
    ];
    for (const inspanning of [0, 3])
      expect(compose(eenheden, buren, { inspanning }).buurten).toStrictEqual([
        { code: 'SB-001', eenheden: ['a', 'b', 'c'], inwoners: 90, status: 'goed' },
      ]);
  });

  test('of equal neighbours a unit joins the first by code, whatever the order of the pairs', () => {
    const eenheden = [
      { code: 'a', inwoners: 20 },
      { code: 'b', inwoners: 70 },
      { code: 'c', inwoners: 70 },
    ];
    expect(
      compose(
        eenheden,
        [
          ['a', 'c'],
          ['a', 'b'],
        ],
        { inspanning: 0 },
      ).buurten.map((buurt) => buurt.eenheden),
    ).toEqual([['a', 'b'], ['c']]);
  });

  test('a unit without a border comes before those with one, and is not joined with them', () => {
    const eenheden = [
      { code: 'a', inwoners: 50, grens: 'A' },
      { code: 'z', inwoners: 50 },
    ];
    expect(compose(eenheden, [['a', 'z']]).buurten).toStrictEqual([
      { code: 'z', eenheden: ['z'], inwoners: 50, status: 'te_klein' },
      { code: 'a', eenheden: ['a'], inwoners: 50, grens: 'A', status: 'te_klein' },
    ]);
  });

  test('counts what is too small and too large', () => {
    const eenheden = [
      { code: 'a', inwoners: 120 },
      { code: 'b', inwoners: 5 },
      { code: 'c', inwoners: 79 },
      { code: 'd', inwoners: 96 },
    ];
    expect(compose(eenheden, [['a', 'b']]).kwaliteit).toEqual({
      aantal: 3,
      goed: 1,
      teKlein: 1,
      teGroot: 1,
      splitsen: 0,
      gemiddeldeAfwijking: expect.closeTo((0.25 + 0.21 + 0.04) / 3, 12),
      aandeelInwonersGoed: 96 / 300,
    });
  });

  test('where nothing can be composed the distance is nought', () => {
    expect(compose([{ code: 'a', inwoners: 300 }], []).kwaliteit).toEqual({
      aantal: 0,
      goed: 0,
      teKlein: 0,
      teGroot: 0,
      splitsen: 1,
      gemiddeldeAfwijking: 0,
      aandeelInwonersGoed: 0,
    });
  });

  test('of no units, or of units without people, all inhabitants are in the band', () => {
    const leeg = { aantal: 0, goed: 0, teKlein: 0, teGroot: 0, splitsen: 0, gemiddeldeAfwijking: 0 };
    expect(compose([], [])).toEqual({ buurten: [], kwaliteit: { ...leeg, aandeelInwonersGoed: 1 } });
    expect(compose([{ code: 'a', inwoners: 0 }], []).kwaliteit).toEqual({
      ...leeg,
      aantal: 1,
      teKlein: 1,
      gemiddeldeAfwijking: 1,
      aandeelInwonersGoed: 1,
    });
  });

  test('pairs with the code of another area do not count, nor one of an area with itself', () => {
    const eenheden = ['a', 'b', 'c'].map((code) => ({ code, inwoners: 50 }));
    const buren: Paren = [
      ['a', 'weg'],
      ['weg', 'c'],
      ['b', 'b'],
      ['weg', 'niets'],
      ['b', 'c'],
    ];
    expect(compose(eenheden, buren).buurten.map((buurt) => buurt.eenheden)).toEqual([['a'], ['b', 'c']]);
  });

  test('by default the target is 750, with a band from 500 to 1000', () => {
    const eenheden = [499, 500, 1000, 1001].map((inwoners, i) => ({ code: `b${i}`, inwoners }));
    expect(composeBuurten(eenheden, []).buurten.map(({ status }) => status)).toEqual([
      'te_klein',
      'goed',
      'goed',
      'splitsen',
    ]);
  });

  test('the band of another target is from two thirds to four thirds of it, rounded', () => {
    const eenheden = [66, 67, 133, 134].map((inwoners, i) => ({ code: `b${i}`, inwoners }));
    expect(composeBuurten(eenheden, [], { doel: 100 }).buurten.map(({ status }) => status)).toEqual([
      'te_klein',
      'goed',
      'goed',
      'splitsen',
    ]);
  });

  test('a band may begin at nought, and begin or end at the target', () => {
    const eenheden = [{ code: 'a', inwoners: 100 }];
    for (const band of [
      { min: 0, max: 100 },
      { min: 100, max: 120 },
    ])
      expect(compose(eenheden, [], band).kwaliteit.goed).toBe(1);
  });
});

describe('a composition that is refused', () => {
  const A = { code: 'a', inwoners: 1 };
  const band = (doel: unknown, min: unknown, max: unknown) => ['gebied.doelband_ongeldig', { doel, min, max }, []];
  test.each<[string, readonly unknown[], unknown]>([
    ['a unit twice', [[A, A], []], ['gebied.code_dubbel', { code: 'a' }, [1, 'code']]],
    ['a unit in another writing', [[A, { ...A, code: ' a' }], []], ['gebied.code_dubbel', { code: ' a' }, [1, 'code']]],
    [
      'inhabitants below nought',
      [[A, { code: 'b', inwoners: -1 }], []],
      ['gebied.inwoners_ongeldig', { code: 'b', waarde: -1 }, [1, 'inwoners']],
    ],
    [
      'inhabitants without an end',
      [[{ code: 'b', inwoners: Infinity }], []],
      ['gebied.inwoners_ongeldig', { code: 'b', waarde: 'Infinity' }, [0, 'inwoners']],
    ],
    [
      'inhabitants as a text',
      [[{ code: 'b', inwoners: 'x' }], []],
      ['gebied.inwoners_ongeldig', { code: 'b', waarde: '"x"' }, [0, 'inwoners']],
    ],
    ['a target of nought', [[A], [], { doel: 0, min: 0, max: 9 }], band(0, 0, 9)],
    ['a target as a text', [[A], [], { doel: '750' }], band('"750"', 'NaN', 'NaN')],
    ['a bottom below nought', [[A], [], { min: -1 }], band(750, -1, 1000)],
    ['a bottom above the target', [[A], [], { min: 751 }], band(750, 751, 1000)],
    ['a top below the target', [[A], [], { max: 749 }], band(750, 500, 749)],
    ['a top without an end', [[A], [], { max: Infinity }], band(750, 500, 'Infinity')],
    [
      'effort below nought',
      [[A], [], { inspanning: -1 }],
      ['gebied.inspanning_ongeldig', { waarde: -1 }, ['inspanning']],
    ],
    ['half effort', [[A], [], { inspanning: 0.5 }], ['gebied.inspanning_ongeldig', { waarde: 0.5 }, ['inspanning']]],
    [
      'options that are none',
      [[A], [], { voorvoegsel: 5 }],
      ['kern.document_ongeldig', { soort: 'opties', aantal: 1 }, []],
    ],
    ['units that are none', [[{ code: 5 }], []], ['kern.document_ongeldig', { soort: 'eenheden', aantal: 1 }, []]],
    ['pairs that are none', [[A], [['a']]], ['kern.document_ongeldig', { soort: 'paren', aantal: 1 }, []]],
    ['too much work', [[A], [], { werk: 39 }], ['kern.te_veel_werk', { wat: 'stappen', nodig: 40, hoogstens: 39 }, []]],
  ])('%s', (_, args, verwacht) => {
    expect(vangFout(() => composeBuurten(...(args as Parameters<typeof composeBuurten>)))).toEqual(verwacht);
  });
});

test('inhabitants that are no number at all are refused, with their place', () => {
  const inwoners = { toString: null, valueOf: 'x' } as never;
  expect(vangFout(() => compose([{ code: 'a', inwoners }], []))).toEqual([
    'gebied.inwoners_ongeldig',
    { code: 'a', waarde: 'object' },
    [0, 'inwoners'],
  ]);
});
