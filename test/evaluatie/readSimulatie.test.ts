import type { Evaluatieplan, SimulateEvaluatieOptions, Simulatiecel, Simulatieopzet } from 'buurtaanpak/evaluatie';
import { describe, expect, test } from 'vitest';
import { composeEffectvraag } from '../../src/evaluatie/vooraf/simulatie/composeEffectvraag.js';
import { countKandidaten } from '../../src/evaluatie/vooraf/simulatie/countKandidaten.js';
import { readSimulatie } from '../../src/evaluatie/vooraf/simulatie/readSimulatie.js';
import { foutVan } from '../hulp.js';
import { change, dag, KEUZE, kanten, NA, opzet, PLAN, SELECTIE, START } from './simulatiebouw.js';

const GROEPEN: readonly Simulatiecel[] = [
  { aantal: 2, kenmerken: { groep: 'een' } },
  { aantal: 3, kenmerken: { groep: 'ander' } },
];
const lees = (
  plan: Partial<Evaluatieplan>,
  cellen: readonly Simulatiecel[],
  extra: Partial<Simulatieopzet> = {},
  options: SimulateEvaluatieOptions = {},
) => readSimulatie(change(plan), opzet(cellen, extra), options);
const JANEE = [{ sleutel: 'score', naam: 'Actief', soort: 'janee' }] as const;
const [V] = PLAN.vergelijkingen;
const keer = (...wijzigingen: readonly object[]) =>
  wijzigingen.map((wijziging, i) => ({ ...V!, sleutel: `v${i}`, ...wijziging }));

describe('what was asked, with what it says not', () => {
  test('beside each other', () => {
    const { werk, stromen, buurten, ...uit } = lees({}, GROEPEN, { tussen: 3, binnen: 4 });
    expect(uit).toEqual({
      plan: PLAN,
      ontwerp: 'binnen',
      opzet: opzet(GROEPEN, { tussen: 3, binnen: 4 }),
      vragen: [{ vergelijking: V, waarPerEffect: 1, naam: 'Score' }],
      perioden: [],
      alfa: 0.05,
      onderscheidingsvermogen: 0.8,
      grootsteEffect: 50,
      opties: { runs: 1_000, zaad: 'simulatie', rangschikkingen: 1_999, effecten: [2.5, 5, 10] },
      werkPerRun: 5 * 2 * 5 + 1_999,
    });
    expect('loting' in uit).toBe(false);
    expect(werk.hoogstens).toBe(1_000_000_000);
    expect(buurten.map(({ buurt }) => buurt)).toEqual(['b000-000', 'b000-001', 'b001-000', 'b001-001', 'b001-002']);
    expect(stromen).toHaveLength(1);
    expect(stromen[0]?.blokken.flat().map(({ buurt, gewicht }) => [buurt, gewicht])).toEqual(
      buurten.map((buurt, i) => [buurt, i < 2 ? 1 : 0]),
    );
  });

  test('what the plan and the options do say', () => {
    const options = { runs: 100, zaad: 7, effecten: [], rangschikkingen: 99 };
    const uit = lees({ alfa: 0.1, onderscheidingsvermogen: 0.9 }, GROEPEN, {}, options);
    expect([uit.alfa, uit.onderscheidingsvermogen, uit.opties]).toEqual([0.1, 0.9, options]);
  });

  test('without any spread its measure is 1, and of only yes or no it is a share', () => {
    const maat = (uitkomsten: Evaluatieplan['uitkomsten'], extra: Partial<Simulatieopzet>) => {
      const { grootsteEffect, opties } = lees({ uitkomsten }, GROEPEN, extra);
      return [grootsteEffect, opties.effecten];
    };
    expect(maat(PLAN.uitkomsten, { tussen: 0 })).toEqual([10, [0.5, 1, 2]]);
    expect(maat(JANEE, { tussen: 3 })).toEqual([1, [0.1, 0.2, 0.4]]);
    expect(maat([...JANEE, { sleutel: 'b', naam: 'B', soort: 'getal' }], { tussen: 3 })).toEqual([30, [1.5, 3, 6]]);
  });

  test('the seed gives the figures that the opzet does not', () => {
    const plan = { kenmerken: [...PLAN.kenmerken, { sleutel: 'inkomen', naam: 'Inkomen', soort: 'getal' }] } as const;
    const inkomens = (zaad: number | undefined) =>
      lees(plan, GROEPEN, {}, zaad === undefined ? {} : { zaad }).buurten.map(({ kenmerken }) => kenmerken.inkomen);
    expect(inkomens(1)).toEqual(inkomens(1));
    expect(inkomens(1)).not.toEqual(inkomens(2));
    expect(inkomens(undefined)).not.toEqual(inkomens(1));
  });
});

describe('the questions', () => {
  const vergelijkingen = keer({}, { groep: 'ander' }, { vanaf: KEUZE }, { op: { maandenNaStart: 3 } });
  const sleutels = (ontwerp: Evaluatieplan['opzet'], cellen: readonly Simulatiecel[]) =>
    lees({ opzet: ontwerp, vergelijkingen }, cellen).vragen.map(({ vergelijking }) => vergelijking.sleutel);

  test('beside each other are all comparisons', () => {
    expect(sleutels('binnen', GROEPEN)).toEqual(['v0', 'v1', 'v2', 'v3']);
  });

  test('about the programme are those of another outcome or day', () => {
    for (const ontwerp of ['loting', 'vergelijking', 'keuzerand'] as const) {
      expect(sleutels(ontwerp, kanten(2, 2))).toEqual(['v0', 'v2', 'v3']);
    }
    const uitkomsten = [...PLAN.uitkomsten, { sleutel: 'b', naam: 'B', soort: 'getal' }] as const;
    const { vragen } = lees(
      { opzet: 'vergelijking', uitkomsten, vergelijkingen: keer({}, { uitkomst: 'b' }, {}) },
      kanten(2, 2),
    );
    expect(vragen.map(({ vergelijking, naam }) => [vergelijking.sleutel, naam])).toEqual([
      ['v0', 'Score'],
      ['v1', 'B'],
    ]);
  });

  test('of one outcome: the first says who gets the effect', () => {
    const { vragen, stromen } = lees({ vergelijkingen: keer({}, { groep: 'ander' }) }, GROEPEN);
    expect(vragen.map(({ waarPerEffect }) => waarPerEffect)).toEqual([1, -1]);
    expect(stromen.map(({ blokken }) => blokken.flat().map(({ gewicht }) => gewicht))).toEqual([[1, 1, 0, 0, 0]]);
  });
});

describe('the days of staggered starts', () => {
  const cellen = [{ aantal: 2, start: dag('2028-01-01') }, { aantal: 1 }, { aantal: 1, start: dag('2027-03-01') }];
  const perioden = (extra: Partial<Simulatieopzet> = {}, plan: Partial<Evaluatieplan> = {}) =>
    lees({ opzet: 'trapsgewijs', ...plan }, cellen, extra).perioden;

  test('are the day before every start, and those of the outcomes', () => {
    expect(perioden()).toEqual(['2026-08-31', '2027-02-28', '2027-12-31', NA]);
    const vergelijkingen = keer({ op: { maandenNaStart: 6 } }, {}, { op: dag('2027-12-31') });
    expect(perioden({}, { vergelijkingen })).toEqual(['2026-08-31', '2027-02-28', '2027-03-01', '2027-12-31', NA]);
  });

  test('are those of the opzet in order, each once', () => {
    expect(perioden({ perioden: [NA, KEUZE, NA, START] })).toEqual([KEUZE, START, NA]);
  });

  test('are only asked there', () => {
    expect(lees({ opzet: 'vergelijking' }, kanten(1, 1), { perioden: [KEUZE, NA] }).perioden).toEqual([]);
  });
});

describe('a lot', () => {
  test('is a document in which those with the programme were drawn', () => {
    const { loting, buurten, vragen } = lees({ opzet: 'loting' }, kanten(2, 3));
    expect(buurten.filter(({ programma }) => programma).map(({ buurt }) => buurt)).toEqual(
      loting?.blokken[0]?.ingeloot,
    );
    expect(vragen[0]?.waarPerEffect).toBe(1);
    expect('loting' in lees({ opzet: 'vergelijking' }, kanten(2, 3))).toBe(false);
    const eenzijdig = [
      { aantal: 2, blok: 'a' },
      { aantal: 2, blok: 'b', programma: false },
    ];
    expect('loting' in lees({ opzet: 'loting' }, eenzijdig)).toBe(false);
  });
});

describe('the work', () => {
  const getallen = [
    { sleutel: 'inkomen', naam: 'Inkomen', soort: 'getal' },
    { sleutel: 'leeftijd', naam: 'Leeftijd', soort: 'getal' },
  ] as const;
  const perRun = (...invoer: Parameters<typeof lees>) => lees(...invoer).werkPerRun;
  const RIJEN = { rangschikkingen: 200 };

  test('of a run is that of its questions, buurten and days', () => {
    expect(perRun({}, GROEPEN, {}, RIJEN)).toBe(5 * 2 * 5 + 200);
    expect(perRun({ vergelijkingen: keer({}, {}, {}) }, GROEPEN, {}, RIJEN)).toBe(3 * (5 * 2 * 5 + 200));
    const perioden = [KEUZE, START, NA, dag('2030-01-01')];
    expect(perRun({ opzet: 'trapsgewijs' }, [{ aantal: 3 }], { perioden }, RIJEN)).toBe(3 * 4 * 5 + 200);
    expect(perRun({ opzet: 'trapsgewijs' }, [{ aantal: 3 }], {}, RIJEN)).toBe(3 * 2 * 5 + 200);
  });

  test('at the margin of a choice is that of the candidates and of the balance too', () => {
    const plan = {
      opzet: 'keuzerand',
      kenmerken: [...PLAN.kenmerken, ...getallen],
      vergelijkingen: keer({}, { vanaf: KEUZE }),
    } as const;
    const cellen = [
      { aantal: 2, blok: 'a' },
      { aantal: 3, blok: 'a', programma: false },
      { aantal: 1, blok: 'b' },
      { aantal: 1, blok: 'b', programma: false },
    ];
    const gewoon = 2 * (7 * 2 * 5 + 200);
    expect(perRun(plan, cellen, {}, RIJEN)).toBe(gewoon + 2 * 131 * 20 + 2 * 3 * 200);
    const keuze = { op: KEUZE, kandidaten: 6 };
    expect(perRun(plan, cellen, { keuze }, RIJEN)).toBe(gewoon + 2 * 6 * 20 + 2 * 3 * 200);
    expect(perRun({ ...plan, opzet: 'vergelijking' }, cellen, { keuze }, RIJEN)).toBe(gewoon);
  });

  test('of a gemeente of many: all its buurten are candidates', () => {
    const zonder = opzet([]);
    expect([countKandidaten(zonder, 130), countKandidaten(zonder, 132)]).toEqual([131, 132]);
    const met = opzet([], { keuze: { op: KEUZE, kandidaten: 5 } });
    expect([countKandidaten(met, 4), countKandidaten(met, 5), countKandidaten(met, 6)]).toEqual([5, 5, 6]);
  });

  test('is counted beforehand: the runs of all sizes, and of the search of every question', () => {
    const vergelijkingen = keer({}, {});
    const nodig = 100 * (1 + 3 + 2 * 10) * 2 * (5 * 2 * 5 + 200);
    const probeer = (werk: number) =>
      lees({ vergelijkingen }, GROEPEN, {}, { ...RIJEN, runs: 100, effecten: [1, 2, 3], werk });
    expect(probeer(nodig).werk.hoogstens).toBe(nodig);
    const fout = foutVan(() => probeer(nodig - 1));
    expect([fout.code, fout.params]).toEqual([
      'kern.te_veel_werk',
      { wat: 'berekeningen', nodig, hoogstens: nodig - 1 },
    ]);
  });
});

describe('what is not right is refused', () => {
  test('all that does not fit at once', () => {
    const fout = foutVan(() => lees({}, [{ aantal: 2 }, { aantal: 1, kenmerken: { groep: 3 } }]));
    expect([fout.code, fout.params]).toEqual(['evaluatie.simulatie_ongeldig', { aantal: 2 }]);
    expect(fout.bevindingen.map(({ pad }) => pad)).toEqual([
      ['cellen', 0, 'kenmerken', 'groep'],
      ['cellen', 1, 'kenmerken', 'groep'],
    ]);
  });

  test('a plan, an opzet or options of another form', () => {
    const over = (doe: () => unknown) => {
      const { code, params } = foutVan(doe);
      return [code, params];
    };
    expect(over(() => readSimulatie({} as Evaluatieplan, opzet(GROEPEN), {}))).toMatchObject([
      'kern.document_ongeldig',
      { soort: 'evaluatieplan' },
    ]);
    expect(over(() => lees({}, GROEPEN, { tussen: -1 }))).toMatchObject(['kern.document_ongeldig', { soort: 'opzet' }]);
    expect(over(() => lees({}, GROEPEN, {}, { runs: 99 }))).toMatchObject([
      'kern.document_ongeldig',
      { soort: 'opties' },
    ]);
  });
});

describe('what is asked of every outcome about the programme', () => {
  const vraagstuk = (plan: Partial<Evaluatieplan>) =>
    composeEffectvraag(lees({ opzet: 'vergelijking', ...plan }, kanten(2, 2), {}, { rangschikkingen: 300 }));
  const basis = { alfa: 0.05, vastgesteldOp: PLAN.vastgesteldOp, maximum: 300, steekproef: 300 };
  const twee = keer({}, { vanaf: KEUZE });

  test('is what the plan says', () => {
    expect(vraagstuk({})).toEqual(basis);
    expect(Object.keys(vraagstuk({}))).toEqual(Object.keys(basis));
    const extra = { margeDagen: 0, onderscheidingsvermogen: 0.9, selectie: SELECTIE('2026-01-01', '2026-12-31') };
    expect(vraagstuk(extra)).toEqual({ ...basis, ...extra });
  });

  test('at a level that the questions share, unless the plan says not to', () => {
    expect(vraagstuk({ vergelijkingen: twee, alfa: 0.1 }).alfa).toBe(0.05);
    expect(vraagstuk({ vergelijkingen: twee, alfa: 0.1, correctie: 'holm' }).alfa).toBe(0.05);
    expect(vraagstuk({ vergelijkingen: twee, alfa: 0.1, correctie: 'geen' }).alfa).toBe(0.1);
  });
});
