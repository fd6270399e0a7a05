import { createHighsOplosser, type HighsModel, type HighsModule } from 'buurtaanpak/highs';
import type { ExternAntwoord, Lineairprobleem } from 'buurtaanpak/selectie';
import fc from 'fast-check';
import loadHighs from 'highs';
import { describe, expect, test, vi } from 'vitest';
import { codeVan, deepFreeze, foutVan } from '../hulp.js';
import { runs } from '../runs.js';
import { solveAlles } from './orakel.js';

const highs = await loadHighs();
const oplosser = createHighsOplosser(highs);

type Rij = readonly [coefficienten: readonly number[], van: number, tot: number];

/** A problem from rows that give every column its coefficient; a column with 0 is left out of the row. */
function createProbleem(waarden: readonly number[], rijen: readonly Rij[]): Lineairprobleem {
  return {
    waarden: Float64Array.from(waarden),
    rijen: rijen.map(([coefficienten, van, tot]) => {
      const kolommen = coefficienten.flatMap((coefficient, kolom) => (coefficient === 0 ? [] : [kolom]));
      return {
        kolommen: Int32Array.from(kolommen),
        coefficienten: Float64Array.from(coefficienten.filter((coefficient) => coefficient !== 0)),
        van,
        tot,
      };
    }),
  };
}

const computeWaarde = ({ waarden }: Lineairprobleem, { x }: ExternAntwoord) =>
  x?.reduce((som, een, kolom) => som + een * (waarden[kolom] ?? 0), 0);

/** Three knapsacks at once over fifteen columns: more than one node can decide. */
function createZwaar(): Lineairprobleem {
  let stand = 1;
  const next = (grens: number) => {
    stand = (stand * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((stand / 2_147_483_648) * grens);
  };
  const maak = (van: number, tot: number) => Array.from({ length: 15 }, () => van + next(tot - van));
  const gewichten = maak(500, 1000);
  const rijen = [gewichten, maak(100, 1000), maak(100, 1000)];
  return createProbleem(
    gewichten.map((gewicht) => gewicht + 100),
    rijen.map((rij) => [rij, -Infinity, Math.floor(rij.reduce((een, ander) => een + ander) / 3)]),
  );
}

describe('createHighsOplosser', () => {
  test('tells its name, and the version of HiGHS', () => {
    expect(oplosser.naam).toBe('HiGHS');
    expect(oplosser.versie).toMatch(/^1\.\d+\.\d+$/);
    expect(createHighsOplosser({ ...createNep(), version: undefined }).versie).toBe('onbekend');
  });

  test('chooses the best', () => {
    const probleem = createProbleem(
      [5, 4, 3],
      [
        [[1, 1, 1], 2, 2],
        [[1, 1, 0], -Infinity, 1],
      ],
    );
    expect(oplosser.solve(probleem)).toEqual({ status: 'optimaal', x: Uint8Array.of(1, 0, 1), grens: 8 });
  });

  test.each<[string, readonly number[], readonly Rij[], ExternAntwoord]>([
    ['no rows', [3, -2, 4], [], { status: 'optimaal', x: Uint8Array.of(1, 0, 1), grens: 7 }],
    ['no bounds', [3, -2], [[[1, 1], -Infinity, Infinity]], { status: 'optimaal', x: Uint8Array.of(1, 0), grens: 3 }],
    ['no values', [0, 0], [[[1, 1], 2, 2]], { status: 'optimaal', x: Uint8Array.of(1, 1), grens: 0 }],
    ['only losses', [-3, -2], [[[1, 1], 1, Infinity]], { status: 'optimaal', x: Uint8Array.of(0, 1), grens: -2 }],
    ['an empty row that holds', [1], [[[0], 0, 0]], { status: 'optimaal', x: Uint8Array.of(1), grens: 1 }],
    ['an empty row that does not', [1], [[[0], 1, 2]], { status: 'onhaalbaar' }],
    ['too much asked', [1, 1], [[[1, 1], 3, Infinity]], { status: 'onhaalbaar' }],
    ['bounds that cross', [1, 1], [[[1, 1], 2, 1]], { status: 'onhaalbaar' }],
    ['no number between the bounds', [1, 1, 1], [[[100, 200, 300], 310, 390]], { status: 'onhaalbaar' }],
    ['no columns', [], [[[], -1, 0]], { status: 'optimaal', x: new Uint8Array(0), grens: 0 }],
    ['no columns, and a row that does not hold', [], [[[], 1, Infinity]], { status: 'onhaalbaar' }],
    ['no columns, and rows from nothing on', [], [[[], 0, 2]], { status: 'optimaal', x: new Uint8Array(0), grens: 0 }],
    [
      'no columns, and one row of two that does not hold',
      [],
      [
        [[], 0, 0],
        [[], 1, 2],
      ],
      { status: 'onhaalbaar' },
    ],
    ['no columns, and a row below zero', [], [[[], -2, -1]], { status: 'onhaalbaar' }],
  ])('%s', (_, waarden, rijen, verwacht) => {
    expect(oplosser.solve(createProbleem(waarden, rijen))).toEqual(verwacht);
  });

  test('rounds broken bounds inwards, also below zero', () => {
    const solve = (van: number, tot: number) => oplosser.solve(createProbleem([2, 2, -2], [[[4, 2, -6], van, tot]]));
    expect(solve(0.5, 3.9)).toMatchObject({ status: 'optimaal', grens: 2, x: Uint8Array.of(0, 1, 0) });
    expect(solve(-5.5, -3.5)).toMatchObject({ status: 'optimaal', grens: 0, x: Uint8Array.of(0, 1, 1) });
    expect(solve(-3.9, -2.1)).toEqual({ status: 'onhaalbaar' });
  });

  test('hands HiGHS whole bounds, in units of what the numbers of the row share', () => {
    const passModel = vi.fn<(model: object) => void>();
    const [een, twee] = [createProbleem([3, 2], [[[4, 6], 0.5, 3.9]]), createProbleem([3, 2], [[[4, 6], -5.5, -3.5]])];
    for (const probleem of [een, twee]) createHighsOplosser(createNep({ passModel })).solve(probleem);
    // 1 to 3 is 0.5 to 1.5 pairs, so one pair; -5 to -4 is -2.5 to -2 pairs.
    expect(passModel.mock.calls.map(([model]) => model)).toMatchObject([
      { rowLower: Float64Array.of(1), rowUpper: Float64Array.of(1) },
      { rowLower: Float64Array.of(-2), rowUpper: Float64Array.of(-2) },
    ]);
  });

  test('takes values and coefficients of fifteen digits, and bounds of sixteen', () => {
    const groot = 999_999_999_999_999;
    const probleem = createProbleem([groot, groot - 1], [[[groot, groot - 1], -9_007_199_254_740_991, groot]]);
    expect(oplosser.solve(probleem)).toMatchObject({ status: 'optimaal', x: Uint8Array.of(1, 0) });
  });

  test('tells values apart that differ by one in a thousand million', () => {
    const probleem = createProbleem([1_000_000_000, 1_000_000_001, 999_999_999], [[[1, 1, 1], 1, 1]]);
    expect(oplosser.solve(probleem)).toEqual({ status: 'optimaal', x: Uint8Array.of(0, 1, 0), grens: 1_000_000_001 });
  });

  test('finds what trying everything finds', () => {
    const rij = (aantal: number) =>
      fc.tuple(
        fc.array(fc.integer({ min: -3, max: 4 }), { minLength: aantal, maxLength: aantal }),
        fc.oneof(fc.integer({ min: -4, max: 5 }), fc.constant(-Infinity)),
        fc.oneof(fc.integer({ min: -2, max: 8 }), fc.constant(Infinity)),
      );
    const vraag = fc
      .integer({ min: 1, max: 8 })
      .chain((aantal) =>
        fc.tuple(
          fc.array(fc.integer({ min: -5, max: 20 }), { minLength: aantal, maxLength: aantal }),
          fc.array(rij(aantal), { maxLength: 4 }),
        ),
      );
    let onhaalbaar = 0;
    let gevallen = 0;
    fc.assert(
      fc.property(vraag, ([waarden, rijen]) => {
        const probleem = createProbleem(waarden, rijen);
        const antwoord = oplosser.solve(probleem);
        const beste = solveAlles(probleem);
        gevallen += 1;
        if (beste === undefined) {
          onhaalbaar += 1;
          expect(antwoord).toEqual({ status: 'onhaalbaar' });
          return;
        }
        expect(antwoord).toMatchObject({ status: 'optimaal', grens: beste.waarde });
        expect(computeWaarde(probleem, antwoord)).toBe(beste.waarde);
        expect(beste.keuzes).toContainEqual([...(antwoord.x ?? [])]);
      }),
      { seed: 20, numRuns: runs(600, 60) },
    );
    expect(onhaalbaar).toBeGreaterThan(gevallen / 10);
    expect(onhaalbaar).toBeLessThan(gevallen / 1.5);
  });

  const zwaar = deepFreeze(createZwaar());
  const eerste = oplosser.solve(zwaar, { knopen: 1 });

  test('stops by nodes, with the best that it found and a bound', () => {
    const { status, x, grens } = eerste;
    expect(status).toBe('gestopt');
    expect(x).toHaveLength(15);
    const beste = solveAlles(zwaar)?.waarde ?? Number.NaN;
    expect(computeWaarde(zwaar, eerste)).toBeLessThanOrEqual(beste);
    expect(grens).toBeGreaterThanOrEqual(beste);
    expect(grens).toBeLessThan(1.05 * beste);
  });

  test('gives the same answer to the same question, whatever was asked before, and leaves it as it was', () => {
    expect(zwaar).toEqual(createZwaar());
    oplosser.solve(createProbleem([1, 2], [[[1, 1], 1, 1]]));
    expect(oplosser.solve(zwaar, { knopen: 1 })).toEqual(eerste);
  });

  test('takes the number of nodes of a call, and otherwise that of the solver', () => {
    expect(createHighsOplosser(highs, { knopen: 1 }).solve(zwaar)).toEqual(eerste);
    expect(createHighsOplosser(highs, { knopen: 1 }).solve(zwaar, { knopen: 100_000 })).toMatchObject({
      status: 'optimaal',
      grens: solveAlles(zwaar)?.waarde,
    });
  });
});

/** A HiGHS that is not there, with what a test says instead. */
function createNep(model: Partial<HighsModel> = {}, info: Readonly<Record<string, number>> = {}) {
  const dispose = vi.fn<() => void>();
  const set = vi.fn<HighsModel['options']['set']>();
  const { optimal } = highs.constants.modelStatus;
  const feiten: Readonly<Record<string, number>> = { primal_solution_status: 2, mip_dual_bound: 3, ...info };
  const nep: HighsModule = {
    constants: highs.constants,
    createModel: () => ({
      options: { set },
      info: { get: (naam) => feiten[naam] ?? Number.NaN },
      passModel: () => undefined,
      run: () => ({ modelStatus: optimal }),
      getSolution: () => ({ colValue: Float64Array.of(1, 0) }),
      dispose,
      ...model,
    }),
  };
  return { ...nep, dispose, set };
}

const TWEE = createProbleem([3, 2], [[[1, 1], 1, 1]]);

describe('what HiGHS says', () => {
  test('comes with both gaps at zero, a fixed seed and no output', () => {
    const nep = createNep();
    createHighsOplosser(nep).solve(TWEE, { knopen: 7 });
    createHighsOplosser(nep).solve(TWEE);
    const vast = { output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0, random_seed: 0 };
    expect(nep.set.mock.calls).toEqual([[{ ...vast, mip_max_nodes: 7 }], [{ ...vast, mip_max_nodes: 100_000 }]]);
  });

  test.each([
    ['optimal', 'optimaal'],
    ['infeasible', 'onhaalbaar'],
    ['unboundedOrInfeasible', 'onhaalbaar'],
    ['solutionLimit', 'gestopt'],
    ['timeLimit', 'gestopt'],
    ['iterationLimit', 'gestopt'],
    ['interrupted', 'gestopt'],
  ] as const)('%s is %s', (naam, status) => {
    const nep = createNep({ run: () => ({ modelStatus: highs.constants.modelStatus[naam] }) });
    const antwoord = createHighsOplosser(nep).solve(TWEE);
    expect(antwoord).toEqual(status === 'onhaalbaar' ? { status } : { status, x: Uint8Array.of(1, 0), grens: 3 });
  });

  test.each([
    ['within a hundred-thousandth of whole', [0.999_991, 0.000_009], [1, 0]],
    ['just below zero', [1.000_001, -0.000_001], [1, 0]],
    ['further from whole', [0.999_98, 0], undefined],
    ['whole, but no choice', [2, 0], undefined],
    ['no number', [Number.NaN, 0], undefined],
    ['of another length', [1], undefined],
  ])('a column %s', (_, colValue, x) => {
    const nep = createNep({ getSolution: () => ({ colValue: Float64Array.from(colValue) }) });
    const antwoord = createHighsOplosser(nep).solve(TWEE);
    const gestopt = { status: 'gestopt', grens: 3 };
    expect(antwoord).toEqual(x ? { status: 'optimaal', x: Uint8Array.from(x), grens: 3 } : gestopt);
  });

  test('has no x when it found none, and no bound when it has none', () => {
    const geen = { primal_solution_status: 0, mip_dual_bound: Number.POSITIVE_INFINITY };
    expect(createHighsOplosser(createNep({}, geen)).solve(TWEE)).toEqual({ status: 'gestopt' });
  });

  test.each([
    [3, 300],
    [2.999_999_5, 300],
    [3.000_000_1, 300],
    [3.9, 300],
    [-2.5, -300],
  ])('a bound of %d hundreds is one that a total can have: %d', (mip_dual_bound, grens) => {
    const nep = createNep({}, { mip_dual_bound });
    expect(createHighsOplosser(nep).solve(createProbleem([300, 200], [])).grens).toBe(grens);
  });
});

describe('what goes wrong', () => {
  test.each<[string, unknown, string]>([
    ['nothing', undefined, 'createModel'],
    ['null', null, 'createModel'],
    ['the promise', Promise.resolve(), 'createModel'],
    ['the loader', loadHighs, 'createModel'],
    ['an old version', { solve: () => ({}) }, 'createModel'],
    ['no constants', { createModel: () => ({}) }, 'constants.objectiveSense.maximize'],
    [
      'a status less',
      { ...createNep(), constants: { ...highs.constants, modelStatus: { optimal: 7 } } },
      'constants.modelStatus.infeasible',
    ],
  ])('%s is no loaded HiGHS', (_, waarde, deel) => {
    const fout = foutVan(() => createHighsOplosser(waarde as HighsModule));
    expect([fout.code, fout.params]).toEqual(['highs.module_ongeldig', { deel }]);
  });

  test.each([0, 1.5, -1, 2 ** 31, Number.NaN, '7'])('a number of nodes of %s', (knopen) => {
    const options = { knopen } as { knopen: number };
    expect(codeVan(() => createHighsOplosser(highs, options))).toBe('kern.document_ongeldig');
    expect(codeVan(() => oplosser.solve(TWEE, options))).toBe('kern.document_ongeldig');
  });

  const rij = { kolommen: Int32Array.of(0, 1), coefficienten: Float64Array.of(1, 1), van: 0, tot: 1 };
  const metRij = (anders: Partial<typeof rij>) => ({ ...TWEE, rijen: [rij, { ...rij, ...anders }] });

  test.each<[string, Lineairprobleem, string, readonly (string | number)[]]>([
    ['a value that is broken', createProbleem([1, 0.5], []), 'highs.getal_ongeldig', ['waarden', 1]],
    ['a value without end', createProbleem([Infinity, 1], []), 'highs.getal_ongeldig', ['waarden', 0]],
    ['a value that is no number', createProbleem([Number.NaN], []), 'highs.getal_ongeldig', ['waarden', 0]],
    ['a value beyond 2^53', createProbleem([2 ** 53 + 2], []), 'highs.getal_ongeldig', ['waarden', 0]],
    [
      'a coefficient of sixteen digits',
      metRij({ coefficienten: Float64Array.of(1, -1e15) }),
      'highs.getal_ongeldig',
      ['rijen', 1, 'coefficienten', 1],
    ],
    [
      'a coefficient without end',
      metRij({ coefficienten: Float64Array.of(-Infinity, 1) }),
      'highs.getal_ongeldig',
      ['rijen', 1, 'coefficienten', 0],
    ],
    ['a minimum without end', metRij({ van: Infinity }), 'highs.grens_ongeldig', ['rijen', 1, 'van']],
    ['a maximum without end below', metRij({ tot: -Infinity }), 'highs.grens_ongeldig', ['rijen', 1, 'tot']],
    ['a minimum that is no number', metRij({ van: Number.NaN }), 'highs.grens_ongeldig', ['rijen', 1, 'van']],
    ['a maximum beyond 2^53', metRij({ tot: 2 ** 53 }), 'highs.grens_ongeldig', ['rijen', 1, 'tot']],
    [
      'a column that is not there',
      metRij({ kolommen: Int32Array.of(0, 2) }),
      'highs.kolom_ongeldig',
      ['rijen', 1, 'kolommen', 1],
    ],
    [
      'a column below zero',
      metRij({ kolommen: Int32Array.of(-1, 0) }),
      'highs.kolom_ongeldig',
      ['rijen', 1, 'kolommen', 0],
    ],
    ['a column twice', metRij({ kolommen: Int32Array.of(1, 1) }), 'highs.kolom_ongeldig', ['rijen', 1, 'kolommen', 1]],
    [
      'a row with a coefficient less',
      metRij({ coefficienten: Float64Array.of(1) }),
      'highs.rij_ongeldig',
      ['rijen', 1],
    ],
  ])('%s is refused, with its place', (_, probleem, code, pad) => {
    const fout = foutVan(() => oplosser.solve(probleem));
    expect([fout.code, fout.pad]).toEqual([code, pad]);
  });

  test.each([undefined, null, {}, [], { ...TWEE, rijen: [{}] }, { ...TWEE, waarden: [3, 2] }, { ...TWEE, extra: 1 }])(
    '%j is no problem',
    (probleem) => {
      expect(codeVan(() => oplosser.solve(probleem as Lineairprobleem))).toBe('kern.document_ongeldig');
    },
  );

  test('a status that is no answer is told with its number', () => {
    const fout = foutVan(() => createHighsOplosser(createNep({ run: () => ({ modelStatus: 4 }) })).solve(TWEE));
    expect([fout.code, fout.params]).toEqual(['highs.status_onbekend', { status: 4 }]);
  });

  test.each<[unknown, string]>([
    [new Error('out of memory'), 'out of memory'],
    ['kapot', '"kapot"'],
    [Object.create(null), 'object'],
  ])('%o that HiGHS throws is told in its words', (gegooid, melding) => {
    const gooi = () => {
      throw gegooid;
    };
    for (const deel of ['passModel', 'run', 'getSolution', 'dispose'] as const) {
      const fout = foutVan(() => createHighsOplosser(createNep({ [deel]: gooi })).solve(TWEE));
      expect([fout.code, fout.params]).toEqual(['highs.fout', { melding }]);
    }
    const zonder = { ...createNep(), createModel: gooi };
    expect(codeVan(() => createHighsOplosser(zonder).solve(TWEE))).toBe('highs.fout');
  });

  test('its memory is given back whatever happens', () => {
    const gooi = () => {
      throw new Error('kapot');
    };
    for (const model of [{}, { passModel: gooi }, { run: gooi }, { getSolution: gooi }]) {
      const nep = createNep(model);
      try {
        createHighsOplosser(nep).solve(TWEE);
      } catch {
        // Told above.
      }
      expect(nep.dispose).toHaveBeenCalledTimes(1);
    }
    const echt = vi.fn(highs.createModel);
    const modellen = (): { disposed: boolean }[] => echt.mock.results.map(({ value }) => value);
    createHighsOplosser({ ...highs, createModel: echt }).solve(TWEE);
    expect(modellen().map(({ disposed }) => disposed)).toEqual([true]);
  });
});
