import type { Evaluatieplan, Planopzet, Simulatiecel, Simulatieopzet } from 'buurtaanpak/evaluatie';
import { describe, expect, test } from 'vitest';
import { checkSimulatie } from '../../src/evaluatie/vooraf/simulatie/checkSimulatie.js';
import { change, KEUZE, kanten, NA, opzet, PLAN } from './simulatiebouw.js';

const fout = (code: string, pad: readonly (string | number)[], params: object) => ({
  ernst: 'fout',
  code: `evaluatie.${code}`,
  pad,
  params,
});
const check = (
  plan: Partial<Evaluatieplan>,
  cellen: readonly Simulatiecel[],
  { ontwerp = 'vergelijking', ...extra }: Partial<Simulatieopzet> & { readonly ontwerp?: Planopzet } = {},
) => checkSimulatie(change(plan), ontwerp, opzet(cellen, extra));

describe('of the plan itself', () => {
  const dubbel = [...PLAN.vergelijkingen, ...PLAN.vergelijkingen];

  test('only what cannot be right is told', () => {
    expect(check({ vergelijkingen: dubbel }, kanten(4, 4))).toEqual([
      fout('sleutel_dubbel', ['vergelijkingen', 1, 'sleutel'], { sleutel: 'v' }),
    ]);
    // A criterion with nearly the name of the outcome is a remark.
    const selectie = {
      besluit: `sha256:${'0'.repeat(64)}`,
      gekozenOp: KEUZE,
      criteria: [{ uitkomst: 'Score', van: KEUZE, tot: KEUZE }],
    };
    expect(check({ selectie }, kanten(4, 4))).toEqual([]);
  });

  test('comes first, then the sides, the cells and the choice', () => {
    const keuze = { op: KEUZE, kandidaten: 3, uitkomst: 'geluk' };
    const cellen = [{ aantal: 4, kenmerken: { wijk: 'w' } }];
    expect(check({ vergelijkingen: dubbel }, cellen, { ontwerp: 'loting', keuze }).map(({ code }) => code)).toEqual(
      ['sleutel_dubbel', 'simulatie_kant', 'simulatie_kenmerk', 'uitkomst_onbekend', 'simulatie_kandidaten'].map(
        (code) => `evaluatie.${code}`,
      ),
    );
  });
});

describe('a plan about the programme needs both sides', () => {
  const ontwerpen: readonly Planopzet[] = ['loting', 'vergelijking', 'keuzerand'];

  test.each<[string, readonly Simulatiecel[]]>([
    ['one cell', [{ aantal: 4 }]],
    ['all with the programme', [{ aantal: 4 }, { aantal: 2, programma: true }]],
    ['all without', [{ aantal: 4, programma: false }]],
  ])('%s', (_, cellen) => {
    for (const ontwerp of ontwerpen) {
      expect(check({}, cellen, { ontwerp })).toEqual([fout('simulatie_kant', ['cellen'], { opzet: ontwerp })]);
    }
    expect(check({}, cellen, { ontwerp: 'trapsgewijs' })).toEqual([]);
    const groepen = cellen.map((cel) => ({ ...cel, kenmerken: { groep: 'een' } }));
    expect(check({}, groepen, { ontwerp: 'binnen' })).toEqual([]);
  });

  test('and is right with them', () => {
    for (const ontwerp of ontwerpen) expect(check({}, kanten(1, 1), { ontwerp })).toEqual([]);
  });
});

describe('the kenmerken of a cell', () => {
  const kenmerken = [
    { sleutel: 'groep', naam: 'Groep', soort: 'groep' },
    { sleutel: 'gemeente', naam: 'Gemeente', soort: 'groep' },
    { sleutel: 'geen', naam: 'Geen', soort: 'groep' },
    { sleutel: 'wijk', naam: 'Wijk', soort: 'groep' },
    { sleutel: 'inkomen', naam: 'Inkomen', soort: 'getal' },
  ] as const;
  const vergelijkingen = [
    { sleutel: 'v', uitkomst: 'score', kenmerk: 'groep', op: NA },
    { sleutel: 'w', uitkomst: 'score', kenmerk: 'inkomen', op: NA },
  ];
  const bij = (
    ontwerp: Planopzet,
    plan: Partial<Evaluatieplan>,
    ...cellen: readonly NonNullable<Simulatiecel['kenmerken']>[]
  ) =>
    check(
      { kenmerken, vergelijkingen, ...plan },
      cellen.map((eigen) => ({ aantal: 4, kenmerken: eigen })),
      { ontwerp },
    );
  const mist = (cel: number, kenmerk: string) =>
    fout('simulatie_kenmerk', ['cellen', cel, 'kenmerken', kenmerk], { kenmerk });
  const geen = { blok: 'geen', blokreden: 'proef' };

  test('hold the groups that are compared, and that within which is compared', () => {
    expect(bij('binnen', {}, {})).toEqual([mist(0, 'groep')]);
    expect(bij('binnen', { blok: 'gemeente' }, {})).toEqual([mist(0, 'groep')]);
    expect(bij('binnen', geen, {})).toEqual([mist(0, 'groep')]);
    expect(bij('binnen', { blok: 'wijk' }, {})).toEqual([mist(0, 'groep'), mist(0, 'wijk')]);
    expect(bij('binnen', { blok: 'wijk' }, { groep: 'een', wijk: 'w' })).toEqual([]);
    expect(bij('binnen', { blok: 'wijk' }, { groep: 'een' }, { wijk: 'w' })).toEqual([
      mist(0, 'wijk'),
      mist(1, 'groep'),
    ]);
  });

  test('of staggered starts hold only that within which is compared', () => {
    for (const blok of [{}, { blok: 'gemeente' }, geen]) expect(bij('trapsgewijs', blok, {})).toEqual([]);
    expect(bij('trapsgewijs', { blok: 'wijk' }, { groep: 'een' }, { wijk: 'w' })).toEqual([mist(0, 'wijk')]);
  });

  test('may be absent when nothing is asked', () => {
    expect(check({ kenmerken, vergelijkingen }, [{ aantal: 4 }], { ontwerp: 'trapsgewijs' })).toEqual([]);
    expect(check({ kenmerken, vergelijkingen }, [{ aantal: 4 }], { ontwerp: 'binnen' })).toEqual([mist(0, 'groep')]);
  });

  test('are known to the plan, and of its kind', () => {
    expect(bij('trapsgewijs', {}, { groep: 'een', inkomen: 3 })).toEqual([]);
    expect(bij('trapsgewijs', {}, { groep: 3, inkomen: 'veel', vreemd: 'x', getal: 1, wijk: 'w' })).toEqual([
      mist(0, 'groep'),
      mist(0, 'inkomen'),
      mist(0, 'vreemd'),
      mist(0, 'getal'),
    ]);
    // What is missing goes first.
    expect(bij('binnen', {}, { inkomen: 'veel' })).toEqual([mist(0, 'groep'), mist(0, 'inkomen')]);
  });
});

describe('the choice', () => {
  const bij = (kandidaten: number, cellen: readonly Simulatiecel[], extra: object = {}) =>
    check({}, cellen, { ontwerp: 'trapsgewijs', keuze: { op: KEUZE, kandidaten, ...extra } });
  const teWeinig = (kandidaten: number, aantal: number) => [
    fout('simulatie_kandidaten', ['keuze', 'kandidaten'], { kandidaten, aantal }),
  ];

  test('has at least as many candidates as a block has buurten', () => {
    const cellen = [
      { aantal: 2, blok: 'a' },
      { aantal: 5, blok: 'b' },
      { aantal: 4, blok: 'a' },
    ];
    expect(bij(6, cellen)).toEqual([]);
    expect(bij(7, cellen)).toEqual([]);
    expect(bij(5, cellen)).toEqual(teWeinig(5, 6));
    // Cells without a block are one.
    expect(bij(4, [{ aantal: 2 }, { aantal: 3 }])).toEqual(teWeinig(4, 5));
    expect(bij(5, [{ aantal: 2 }, { aantal: 3 }])).toEqual([]);
    expect(bij(4, [{ aantal: 4 }, { aantal: 3, blok: 'a' }])).toEqual([]);
  });

  test('was made by an outcome of the plan', () => {
    expect(bij(4, [{ aantal: 4 }], { uitkomst: 'score' })).toEqual([]);
    expect(bij(4, [{ aantal: 4 }], { uitkomst: 'geluk' })).toEqual([
      fout('uitkomst_onbekend', ['keuze', 'uitkomst'], { uitkomst: 'geluk' }),
    ]);
    const uitkomsten = [...PLAN.uitkomsten, { sleutel: 'geluk', naam: 'Geluk', soort: 'getal' }] as const;
    const keuze = { op: KEUZE, kandidaten: 4, uitkomst: 'geluk' };
    expect(check({ uitkomsten }, [{ aantal: 4 }], { ontwerp: 'trapsgewijs', keuze })).toEqual([]);
  });
});
