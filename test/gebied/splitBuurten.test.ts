import { composeBuurten, createBuren, type Eenheid, splitBuurten, type Vierkant } from 'buurtaanpak/gebied';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { catchCode } from './hulp.js';

const toCode = (x: number, y: number) => `E${String(x).padStart(4, '0')}N${String(y).padStart(4, '0')}`;
/** Squares of a buurt, as places with inhabitants. */
const maak = (buurt: string, plekken: readonly (readonly [x: number, y: number, inwoners: number])[]): Vierkant[] =>
  plekken.map(([x, y, inwoners]) => ({ code: toCode(2300 + x, 5800 + y), inwoners, buurt }));
/** A row of squares from west to east. */
const maakRij = (buurt: string, inwoners: readonly number[], y = 0) =>
  maak(
    buurt,
    inwoners.map((aantal, x) => [x, y, aantal] as const),
  );
const split = (...args: Parameters<typeof splitBuurten>) => splitBuurten(...deepFreeze(args));

describe('splitBuurten', () => {
  it('divides a row of squares in two halves, and leaves the other buurten as they are', () => {
    const buurten = [
      { code: 'C', inwoners: 90, grens: 'W' },
      { code: 'B', inwoners: 600 },
      { code: 'A', inwoners: 1500, grens: 'W' },
    ];
    expect(split(buurten, maakRij('A', [300, 300, 300, 300]))).toEqual({
      eenheden: [
        { code: 'A-01', inwoners: 750, grens: 'W' },
        { code: 'A-02', inwoners: 750, grens: 'W' },
        { code: 'B', inwoners: 600 },
        { code: 'C', inwoners: 90, grens: 'W' },
      ],
      delen: [
        {
          code: 'A-01',
          buurt: 'A',
          inwoners: 750,
          grens: 'W',
          vierkanten: ['E2300N5800', 'E2301N5800'],
          status: 'goed',
        },
        {
          code: 'A-02',
          buurt: 'A',
          inwoners: 750,
          grens: 'W',
          vierkanten: ['E2302N5800', 'E2303N5800'],
          status: 'goed',
        },
      ],
      buren: [['A-01', 'A-02']],
      bruggen: [],
      kwaliteit: {
        inwoners: 2190,
        gesplitst: 1,
        aandeelInwonersGoed: 2100 / 2190,
        aandeelInwonersVooraf: 600 / 2190,
        teSplitsen: [],
        zonderVierkant: 300,
      },
    });
  });

  it('scales the squares to the buurt, in whole people', () => {
    const { delen, kwaliteit } = split([{ code: 'A', inwoners: 1001 }], maakRij('A', [5, 5, 5, 700]), {
      minDekking: 0.7,
    });
    expect(delen.reduce((som, { inwoners }) => som + inwoners, 0)).toBe(1001);
    // Each square of 5 is 7 of 1001 people, the last one 980: as many as can be live in one part.
    expect(delen.map(({ inwoners, status }) => [inwoners, status])).toEqual([
      [7, 'te_klein'],
      [994, 'goed'],
    ]);
    expect(kwaliteit.zonderVierkant).toBe(286);
  });

  it('makes round parts of a sheet, not strips or snakes', () => {
    const plekken = Array.from({ length: 64 }, (_, i) => [i % 8, Math.floor(i / 8), 50] as const);
    const { delen } = split([{ code: 'A', inwoners: 3200 }], maak('A', plekken), { doel: 800 });
    expect(delen.map(({ vierkanten }) => vierkanten.length)).toEqual([16, 16, 16, 16]);
    for (const { vierkanten } of delen) {
      expect(new Set(vierkanten.map((code) => code.slice(0, 5))).size).toBe(4);
      expect(new Set(vierkanten.map((code) => code.slice(5))).size).toBe(4);
    }
  });

  it('lets a square without people connect, and puts it in one part', () => {
    const { delen } = split([{ code: 'A', inwoners: 1400 }], maakRij('A', [350, 350, 0, 0, 0, 350, 350]));
    expect(delen.map(({ inwoners }) => inwoners)).toEqual([700, 700]);
    expect(delen.flatMap(({ vierkanten }) => vierkanten)).toHaveLength(7);
  });

  it('crosses one empty square, or none when asked', () => {
    const vierkanten = maak('A', [
      [0, 0, 400],
      [2, 2, 400],
      [4, 0, 400],
      [5, 0, 400],
    ]);
    const buurten = [{ code: 'A', inwoners: 1600 }];
    expect(split(buurten, vierkanten).delen.map(({ inwoners }) => inwoners)).toEqual([800, 800]);
    const los = split(buurten, vierkanten, { tussenruimte: 0 });
    expect(los.delen.map(({ inwoners, status }) => [inwoners, status])).toEqual([
      [400, 'te_klein'],
      [400, 'te_klein'],
      [800, 'goed'],
    ]);
    expect(los.buren).toEqual([]);
    expect(los.bruggen).toEqual([
      ['A-01', 'A-02'],
      ['A-02', 'A-03'],
    ]);
  });

  it('leaves a group of farms apart, with a bridge to the nearest part', () => {
    const vierkanten = [
      ...maakRij('A', [400, 400, 400, 400]),
      ...maak('A', [
        [9, 0, 5],
        [10, 0, 5],
      ]),
    ];
    const { eenheden, delen, buren, bruggen, kwaliteit } = split([{ code: 'A', inwoners: 1610 }], vierkanten);
    expect(delen.map(({ inwoners, status }) => [inwoners, status])).toEqual([
      [800, 'goed'],
      [800, 'goed'],
      [10, 'te_klein'],
    ]);
    expect(bruggen).toEqual([['A-02', 'A-03']]);
    expect(kwaliteit.aandeelInwonersGoed).toBe(1600 / 1610);
    const samen = composeBuurten(eenheden, createBuren([...buren, ...bruggen])).buurten;
    expect(samen.map((buurt) => [buurt.eenheden, buurt.status])).toEqual([
      [['A-01'], 'goed'],
      [['A-02', 'A-03'], 'goed'],
    ]);
  });

  it('tells why a buurt stays whole', () => {
    const buurten = ['A', 'B', 'C', 'D', 'E'].map((code) => ({ code, inwoners: 2000 }));
    const vierkanten = [
      ...maakRij('B', [400, 400, 199]),
      ...maakRij('C', [0, 0, 0], 10),
      ...maakRij('D', [2000], 20),
      ...maakRij('E', [1900, 50, 50], 30),
    ];
    const { eenheden, kwaliteit } = split(buurten, vierkanten);
    expect(kwaliteit.teSplitsen).toEqual([
      { code: 'A', inwoners: 2000, reden: 'geen_vierkanten' },
      { code: 'B', inwoners: 2000, reden: 'te_weinig_in_vierkanten' },
      { code: 'C', inwoners: 2000, reden: 'te_weinig_in_vierkanten' },
      { code: 'D', inwoners: 2000, reden: 'niet_te_verdelen' },
      { code: 'E', inwoners: 2000, reden: 'niet_te_verdelen' },
    ]);
    expect(eenheden).toEqual(buurten);
    expect(kwaliteit).toMatchObject({ gesplitst: 0, aandeelInwonersGoed: 0, zonderVierkant: 2000 + 1001 + 2000 });
    expect(split(buurten.slice(1, 2), maakRij('B', [400, 400, 199]), { minDekking: 0.4 }).delen).toHaveLength(3);
  });

  it('takes exactly the share that is asked, also where the product is a hair above it', () => {
    expect(0.55 * 1700).toBeGreaterThan(935);
    const rij = maakRij('B', [400, 400, 135]);
    const met = (minDekking: number) =>
      split([{ code: 'B', inwoners: 1700 }], rij, { minDekking }).kwaliteit.teSplitsen;
    expect(met(0.55)).toEqual([]);
    expect(met(0.5501)).toEqual([{ code: 'B', inwoners: 1700, reden: 'te_weinig_in_vierkanten' }]);
  });

  it('tells a part that stays too large, as one square is', () => {
    const { delen, kwaliteit } = split([{ code: 'A', inwoners: 3000 }], maakRij('A', [1500, 750, 750]));
    expect(delen.map(({ inwoners, status }) => [inwoners, status])).toEqual([
      [1500, 'te_groot'],
      [750, 'goed'],
      [750, 'goed'],
    ]);
    expect(kwaliteit.teSplitsen).toEqual([{ code: 'A-01', inwoners: 1500, reden: 'niet_te_verdelen' }]);
  });

  it('knows who touches whom by squares within reach, and only buurten that touch when these are given', () => {
    const buurten: Eenheid[] = [
      { code: 'A', inwoners: 1500 },
      { code: 'B', inwoners: 1500 },
      { code: 'C', inwoners: 600 },
      { code: 'D', inwoners: 600 },
      { code: 'E', inwoners: 600 },
    ];
    const vierkanten = [
      ...maakRij('A', [750, 750]),
      ...maak('B', [
        [4, 0, 750],
        [5, 0, 750],
      ]),
      ...maak('C', [[8, 0, 600]]),
      ...maak('D', [[9, 0, 600]]),
    ];
    expect(split(buurten, vierkanten).buren).toEqual([
      ['A-01', 'A-02'],
      ['B-01', 'B-02'],
      ['C', 'D'],
    ]);
    // B-02 and C lie three squares apart, and are what is nearest of a pair that is given; E has no square.
    const met = split(buurten, vierkanten, {
      buren: [
        ['C', 'B'],
        ['D', 'A'],
        ['D', 'E'],
        ['E', 'A'],
        ['A', 'B'],
        ['A', 'weg'],
        ['0', 'A'],
      ],
    });
    expect(met.buren).toEqual([
      ['A-01', 'A-02'],
      ['A-02', 'B-01'],
      ['A-02', 'D'],
      ['B-01', 'B-02'],
      ['B-02', 'C'],
      ['D', 'E'],
    ]);
    const dicht = [
      ...maakRij('A', [750, 750]),
      ...maak('B', [
        [3, 0, 750],
        [4, 0, 750],
      ]),
    ];
    expect(split(buurten.slice(0, 2), dicht).buren).toContainEqual(['A-02', 'B-01']);
    expect(split(buurten.slice(0, 2), dicht, { buren: [['A', 'B']] }).buren).toContainEqual(['A-02', 'B-01']);
    expect(split(buurten.slice(0, 2), dicht, { buren: [] }).buren).not.toContainEqual(['A-02', 'B-01']);
  });

  it('is the same for the same seed, whatever the order, and each buurt by itself', () => {
    const plekken = Array.from({ length: 100 }, (_, i) => [i % 10, Math.floor(i / 10), 10 + ((i * 37) % 50)] as const);
    const vierkanten = [...maak('A', plekken), ...maakRij('B', [500, 500, 500], 40)];
    const buurten = [
      { code: 'A', inwoners: 3400 },
      { code: 'B', inwoners: 1500 },
    ];
    const eerste = split(buurten, vierkanten, { zaad: 'x' });
    expect(split([...buurten].reverse(), [...vierkanten].reverse(), { zaad: 'x' })).toEqual(eerste);
    const alleen = split(buurten.slice(0, 1), maak('A', plekken), { zaad: 'x' });
    expect(alleen.delen).toEqual(eerste.delen.filter(({ buurt }) => buurt === 'A'));
    expect(split(buurten, vierkanten, { zaad: 'y' }).delen).not.toEqual(eerste.delen);
    expect(split(buurten, vierkanten, { inspanning: 0 }).kwaliteit.aandeelInwonersGoed).toBe(1);
  });

  it('takes other targets, and nothing at all', () => {
    const { delen } = split([{ code: 'A', inwoners: 400 }], maakRij('A', [100, 100, 100, 100]), { doel: 200 });
    expect(delen.map(({ inwoners }) => inwoners)).toEqual([200, 200]);
    expect(split([], [])).toMatchObject({ eenheden: [], delen: [], kwaliteit: { aandeelInwonersGoed: 1 } });
  });

  const A = { code: 'A', inwoners: 1500 };
  const vierkant = { code: 'E2300N5800', inwoners: 5, buurt: 'A' };
  it.each<[string, readonly Eenheid[], readonly Vierkant[], readonly (string | number)[]]>([
    ['gebied.code_dubbel', [A, A], [], ['buurten', 1, 'code']],
    ['gebied.code_dubbel', [A], [vierkant, vierkant], ['vierkanten', 1, 'code']],
    ['gebied.inwoners_ongeldig', [{ code: 'A', inwoners: -1 }], [], ['buurten', 0, 'inwoners']],
    ['gebied.inwoners_ongeldig', [{ code: 'A', inwoners: 0.5 }], [], ['buurten', 0, 'inwoners']],
    ['gebied.inwoners_ongeldig', [A], [{ ...vierkant, inwoners: -99_998 }], ['vierkanten', 0, 'inwoners']],
    ['gebied.inwoners_ongeldig', [A], [{ ...vierkant, inwoners: Number.NaN }], ['vierkanten', 0, 'inwoners']],
    ['gebied.vierkant_ongeldig', [A], [{ ...vierkant, code: 'E230N580' }], ['vierkanten', 0, 'code']],
    ['gebied.vierkant_buurt_onbekend', [A], [{ ...vierkant, buurt: 'B' }], ['vierkanten', 0, 'buurt']],
  ])('refuses what cannot be: %s', (code, buurten, vierkanten, pad) => {
    expect(() => split(buurten, vierkanten)).toThrow(expect.objectContaining({ code, pad }));
  });

  it('refuses a code that a part needs, and more squares than a buurt can have', () => {
    const buurten = [A, { code: 'A-01', inwoners: 600 }];
    expect(catchCode(() => split(buurten, maakRij('A', [750, 750])))).toBe('gebied.code_dubbel');
    const plekken = Array.from({ length: 4001 }, (_, i) => [i % 100, Math.floor(i / 100), 1] as const);
    expect(catchCode(() => splitBuurten([A], maak('A', plekken)))).toBe('gebied.te_veel_vierkanten');
  });

  it.each([
    [{ doel: 0 }, 'gebied.doelband_ongeldig'],
    [{ min: 800 }, 'gebied.doelband_ongeldig'],
    [{ inspanning: 0.5 }, 'gebied.inspanning_ongeldig'],
    [{ zaad: 0.5 }, 'kern.zaad_ongeldig'],
    [{ tussenruimte: 2 as never }, 'kern.document_ongeldig'],
    [{ minDekking: 2 }, 'kern.document_ongeldig'],
    [{ buren: [['A']] as never }, 'kern.document_ongeldig'],
  ])('refuses %j', (options, code) => {
    expect(catchCode(() => split([], [], options))).toBe(code);
  });
});
