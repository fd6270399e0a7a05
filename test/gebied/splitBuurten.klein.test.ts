/** Small splits, compared as a whole: borders, order, and what is refused. */
import { type Eenheid, type SplitBuurtenOptions, splitBuurten, type Vierkant } from 'buurtaanpak/gebied';
import { describe, expect, test } from 'vitest';
import { divideVierkanten } from '../../src/gebied/splitsen/divideVierkanten.js';
import { deepFreeze } from '../hulp.js';
import { BAND, maakVierkanten, telWerk, vangFout } from './klein.js';

const split = (buurten: readonly Eenheid[], vierkanten: readonly Vierkant[], options: SplitBuurtenOptions = {}) =>
  splitBuurten(...deepFreeze([buurten, vierkanten, { ...BAND, ...options }] as const));

describe('a small split', () => {
  test('a buurt at the top of the band stays whole, one above it is split', () => {
    const vierkanten = [
      ...maakVierkanten('b', [
        [0, 0, 60],
        [1, 0, 60],
      ]),
      ...maakVierkanten('a', [
        [9, 0, 80],
        [8, 0, 81],
      ]),
    ];
    expect(
      split(
        [
          { code: 'b', inwoners: 120 },
          { code: 'a', inwoners: 161 },
          { code: 'c', inwoners: 0 },
        ],
        vierkanten,
      ),
    ).toStrictEqual({
      eenheden: [
        { code: 'a-01', inwoners: 81 },
        { code: 'a-02', inwoners: 80 },
        { code: 'b', inwoners: 120 },
        { code: 'c', inwoners: 0 },
      ],
      delen: [
        { code: 'a-01', buurt: 'a', inwoners: 81, vierkanten: ['E2308N5800'], status: 'goed' },
        { code: 'a-02', buurt: 'a', inwoners: 80, vierkanten: ['E2309N5800'], status: 'goed' },
      ],
      buren: [['a-01', 'a-02']],
      bruggen: [],
      kwaliteit: {
        inwoners: 281,
        gesplitst: 1,
        aandeelInwonersGoed: 1,
        aandeelInwonersVooraf: 120 / 281,
        teSplitsen: [],
        zonderVierkant: 0,
      },
    });
  });

  test('parts and buurten come by code, and so does what is still too large', () => {
    const buurten = [
      { code: 'b', inwoners: 200, grens: 'W' },
      { code: '0', inwoners: 90 },
      { code: 'a', inwoners: 360 },
      { code: 'c', inwoners: 400 },
    ];
    const vierkanten = [
      ...maakVierkanten('b', [
        [1, 0, 100],
        [0, 0, 100],
      ]),
      ...maakVierkanten('a', [
        [22, 0, 100],
        [20, 0, 160],
        [21, 0, 100],
      ]),
    ];
    expect(split(buurten, vierkanten)).toStrictEqual({
      eenheden: [
        { code: '0', inwoners: 90 },
        { code: 'a-01', inwoners: 160 },
        { code: 'a-02', inwoners: 100 },
        { code: 'a-03', inwoners: 100 },
        { code: 'b-01', inwoners: 100, grens: 'W' },
        { code: 'b-02', inwoners: 100, grens: 'W' },
        { code: 'c', inwoners: 400 },
      ],
      delen: [
        { code: 'a-01', buurt: 'a', inwoners: 160, vierkanten: ['E2320N5800'], status: 'te_groot' },
        { code: 'a-02', buurt: 'a', inwoners: 100, vierkanten: ['E2321N5800'], status: 'goed' },
        { code: 'a-03', buurt: 'a', inwoners: 100, vierkanten: ['E2322N5800'], status: 'goed' },
        { code: 'b-01', buurt: 'b', inwoners: 100, grens: 'W', vierkanten: ['E2300N5800'], status: 'goed' },
        { code: 'b-02', buurt: 'b', inwoners: 100, grens: 'W', vierkanten: ['E2301N5800'], status: 'goed' },
      ],
      buren: [
        ['a-01', 'a-02'],
        ['a-01', 'a-03'],
        ['a-02', 'a-03'],
        ['b-01', 'b-02'],
      ],
      bruggen: [],
      kwaliteit: {
        inwoners: 1050,
        gesplitst: 2,
        aandeelInwonersGoed: 490 / 1050,
        aandeelInwonersVooraf: 90 / 1050,
        teSplitsen: [
          { code: 'a-01', inwoners: 160, reden: 'niet_te_verdelen' },
          { code: 'c', inwoners: 400, reden: 'geen_vierkanten' },
        ],
        zonderVierkant: 400,
      },
    });
  });

  test('a buurt without people in its squares stays whole, also where none are asked', () => {
    const { kwaliteit } = split([{ code: 'a', inwoners: 200 }], maakVierkanten('a', [[0, 0, 0]]), { minDekking: 0 });
    expect(kwaliteit).toEqual({
      inwoners: 200,
      gesplitst: 0,
      aandeelInwonersGoed: 0,
      aandeelInwonersVooraf: 0,
      teSplitsen: [{ code: 'a', inwoners: 200, reden: 'te_weinig_in_vierkanten' }],
      zonderVierkant: 200,
    });
  });

  test('people who are in no square are counted of buurten that are too large only', () => {
    const vierkanten = [
      ...maakVierkanten('a', [[0, 0, 20]]),
      ...maakVierkanten('b', [[9, 0, 121]]),
      ...maakVierkanten('c', [[20, 0, 500]]),
    ];
    const buurten = [
      { code: 'a', inwoners: 120 },
      { code: 'b', inwoners: 200 },
      { code: 'c', inwoners: 300 },
    ];
    expect(split(buurten, vierkanten).kwaliteit.zonderVierkant).toBe(79);
  });
});

describe('a split that is refused', () => {
  const A = { code: 'a', inwoners: 200 };
  const V = { code: 'E2300N5800', inwoners: 5, buurt: 'a' };
  const ongeldig = (soort: string) => ['kern.document_ongeldig', { soort, aantal: 1 }, []];
  test.each<[string, readonly unknown[], unknown]>([
    ['a buurt twice', [[A, A], []], ['gebied.code_dubbel', { code: 'a' }, ['buurten', 1, 'code']]],
    [
      'a buurt with half a person',
      [[A, { code: 'b', inwoners: 0.5 }], []],
      ['gebied.inwoners_ongeldig', { code: 'b', waarde: 0.5 }, ['buurten', 1, 'inwoners']],
    ],
    [
      'a buurt with fewer than nobody',
      [[{ code: 'b', inwoners: -1 }], []],
      ['gebied.inwoners_ongeldig', { code: 'b', waarde: -1 }, ['buurten', 0, 'inwoners']],
    ],
    [
      'a square that is none',
      [[A], [V, { ...V, code: 'E23' }]],
      ['gebied.vierkant_ongeldig', { waarde: '"E23"' }, ['vierkanten', 1, 'code']],
    ],
    ['a square twice', [[A], [V, V]], ['gebied.code_dubbel', { code: V.code }, ['vierkanten', 1, 'code']]],
    [
      'a square of no buurt',
      [[A], [{ ...V, buurt: 'b' }]],
      ['gebied.vierkant_buurt_onbekend', { code: V.code, buurt: 'b' }, ['vierkanten', 0, 'buurt']],
    ],
    [
      'a square with fewer than nobody',
      [[A], [{ ...V, inwoners: -1 }]],
      ['gebied.inwoners_ongeldig', { code: V.code, waarde: -1 }, ['vierkanten', 0, 'inwoners']],
    ],
    [
      'a square with inhabitants that are no number',
      [[A], [{ ...V, inwoners: Number.NaN }]],
      ['gebied.inwoners_ongeldig', { code: V.code, waarde: 'NaN' }, ['vierkanten', 0, 'inwoners']],
    ],
    [
      'a buurt with the code of a part',
      [
        [A, { code: 'a-01', inwoners: 100 }],
        maakVierkanten('a', [
          [0, 0, 100],
          [1, 0, 100],
        ]),
        BAND,
      ],
      ['gebied.code_dubbel', { code: 'a-01' }, []],
    ],
    ['options that are none', [[A], [], { tussenruimte: 2 }], ongeldig('opties')],
    ['a buurt that is none', [[{ code: '' }], []], ongeldig('invoer')],
    ['pairs that are none', [[A], [], { buren: [['a']] }], ongeldig('paren')],
    ['a seed that is none', [[], [], { zaad: 0.5 }], ['kern.zaad_ongeldig', { waarde: '0.5' }, []]],
    [
      'too much work',
      [
        [A],
        maakVierkanten('a', [
          [0, 0, 100],
          [1, 0, 100],
        ]),
        { ...BAND, werk: 29 },
      ],
      // Ten rounds of at least two squares and one.
      ['kern.te_veel_werk', { wat: 'stappen', nodig: 30, hoogstens: 29 }, []],
    ],
  ])('%s', (_, args, verwacht) => {
    expect(vangFout(() => splitBuurten(...(args as Parameters<typeof splitBuurten>)))).toEqual(verwacht);
  });

  test('one square more than a buurt can have', () => {
    const plekken = Array.from({ length: 4001 }, (_, i) => [i % 100, Math.floor(i / 100), 1] as const);
    const vierkanten = maakVierkanten('a', plekken);
    expect(vangFout(() => splitBuurten([A], vierkanten))).toEqual([
      'gebied.te_veel_vierkanten',
      { buurt: 'a', hoogstens: 4000 },
      ['vierkanten', 4000],
    ]);
  });
});

describe('squares that are divided without a search', () => {
  const divide = (plekken: readonly (readonly [x: number, y: number, inwoners: number])[]) => {
    const { werk, uitgegeven, vooraf } = telWerk();
    const delen = divideVierkanten(
      plekken.map(([x, y, inwoners]) => ({ x: 2300 + x, y: 5800 + y, inwoners })),
      { band: BAND, zaad: 1, inspanning: 0, bereik: 1, werk },
    );
    expect(vooraf).toEqual([0]);
    return { delen, werk: uitgegeven };
  };

  test('two halves of a row need no cut, and a round finds that out', () => {
    expect(
      divide([
        [0, 0, 50],
        [1, 0, 50],
        [2, 0, 50],
        [3, 0, 50],
      ]),
    ).toEqual({
      delen: [
        [0, 1],
        [2, 3],
      ],
      werk: [4],
    });
  });

  test('80 and 120 become 100 and 100 by a cut, after which another round finds nothing', () => {
    expect(
      divide([
        [0, 0, 40],
        [1, 0, 40],
        [0, 1, 60],
        [1, 1, 60],
      ]),
    ).toEqual({
      delen: [
        [0, 2],
        [1, 3],
      ],
      werk: [4, 4],
    });
  });

  test('of equal neighbours a square joins the first in the list, wherever that lies', () => {
    expect(
      divide([
        [1, 0, 20],
        [2, 0, 70],
        [0, 0, 70],
      ]),
    ).toEqual({ delen: [[0, 1], [2]], werk: [3] });
  });

  test('squares out of reach stay apart', () => {
    expect(
      divide([
        [0, 0, 50],
        [2, 0, 50],
      ]),
    ).toEqual({ delen: [[0], [1]], werk: [2] });
  });
});
