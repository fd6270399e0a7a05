import { describe, expect, test } from 'vitest';
import { describeModel } from '../../src/evaluatie/configuraties/describeModel.js';
import { describeZijde } from '../../src/evaluatie/configuraties/describeZijde.js';
import { divideSommen } from '../../src/evaluatie/configuraties/divideSommen.js';
import { isMinstens } from '../../src/evaluatie/configuraties/isMinstens.js';
import { listPlaatsen } from '../../src/evaluatie/configuraties/listPlaatsen.js';
import { measureNoodzaak } from '../../src/evaluatie/configuraties/measureNoodzaak.js';
import { measureVoldoende } from '../../src/evaluatie/configuraties/measureVoldoende.js';
import { nextVerdeling } from '../../src/evaluatie/configuraties/nextVerdeling.js';
import { omitGeval } from '../../src/evaluatie/configuraties/omitGeval.js';
import { toLidmaatschap } from '../../src/evaluatie/configuraties/toLidmaatschap.js';
import { createWerk } from '../../src/kern/huis.js';
import { bouwCasussen } from './casussenbouw.js';

// Memberships that are sums of powers of two: every sum below is exact.
const casussen = bouwCasussen([
  [[0.25], 0.75],
  [[1], 0.5],
  [[0], 0.25],
]);

test('necessity: what both have, of the outcome and of the condition, and its relevance', () => {
  // A: both 0.25 + 0.5, in A 1.25, outcome 1.5. Not A: 0.75, 0 and 1: both 0.75 + 0 + 0.25, in it 1.75.
  expect(measureNoodzaak(casussen, casussen.uitkomst)).toEqual([
    { conditie: 'A', aanwezigheid: 'aanwezig', inclN: 0.75 / 1.5, covN: 0.75 / 1.25, RoN: 1.75 / 2.25 },
    { conditie: 'A', aanwezigheid: 'afwezig', inclN: 1 / 1.5, covN: 1 / 1.75, RoN: 1.25 / 2 },
  ]);
});

test('sufficiency: PRI leaves out what lies in the outcome and in its absence at once', () => {
  // Both 0.75; of that also in the absence: min(0.25, 0.25) + min(0.5, 0.5).
  expect(measureVoldoende(Float64Array.of(0.25, 1, 0), casussen.uitkomst)).toEqual({
    inclS: 0.75 / 1.25,
    PRI: (0.75 - 0.75) / (1.25 - 0.75),
    covS: 0.75 / 1.5,
  });
  expect(measureVoldoende(Float64Array.of(0.75, 0, 1), casussen.uitkomst)).toEqual({
    inclS: 1 / 1.75,
    PRI: 0.5 / 1.25,
    covS: 1 / 1.5,
  });
});

test('what is left of a sum by rounding noise is nothing, and a share is at most 1', () => {
  expect(divideSommen(1, 4, 4)).toBe(0.25);
  expect(divideSommen(5, 4, 4)).toBe(1);
  expect(divideSommen(0, 0, 0)).toBe(0);
  expect(divideSommen(4e-12, 4, 4)).toBe(0);
  expect(divideSommen(5e-12, 4, 4)).toBe(5e-12 / 4);
  expect(divideSommen(8e-12, 4e-12, 4)).toBe(0);
  expect(divideSommen(3, 5e-12, 4)).toBe(1);
});

test('a case is left out of every column', () => {
  const drie = bouwCasussen([
    [[1, 0], 0.25, 7],
    [[0.75, 1], 0, 8],
    [[0, 0.25], 1, 9],
  ]);
  expect(omitGeval(drie, 1)).toEqual({
    gevallen: ['g1', 'g3'],
    condities: ['A', 'B'],
    lid: [Float64Array.of(1, 0), Float64Array.of(0, 0.25)],
    uitkomst: Float64Array.of(0.25, 1),
    blok: Int32Array.of(7, 9),
  });
});

describe('all ways to deal numbers out', () => {
  const list = (rij: readonly number[], blokken: readonly (readonly number[])[]) => {
    const nu = Int32Array.from(rij);
    const uit = [nu.join('')];
    while (nextVerdeling(nu, blokken)) uit.push(nu.join(''));
    return { uit, daarna: nu.join('') };
  };

  test('in the order of a dictionary, each once, and then the first again', () => {
    expect(list([0, 0, 1, 1], [[0, 1, 2, 3]])).toEqual({
      uit: ['0011', '0101', '0110', '1001', '1010', '1100'],
      daarna: '0011',
    });
    expect(list([0, 1, 2], [[2, 1, 0]]).uit).toEqual(['012']);
    expect(list([2, 1, 0], [[2, 1, 0]]).uit).toEqual(['210', '120', '201', '021', '102', '012']);
  });

  test('the first block first', () => {
    const blokken = [
      [0, 2],
      [1, 3],
    ];
    expect(list([0, 0, 1, 1], blokken)).toEqual({ uit: ['0011', '1001', '0110', '1100'], daarna: '0011' });
  });
});

describe('a membership of a figure', () => {
  const kalibratie = { buiten: 10, kruispunt: 20, binnen: 40 };

  test.each([
    [10, 0.05],
    [20, 0.5],
    [40, 0.95],
    // One and a half and two times the way to the outer figure, where the odds are 19.
    [5, 1 / (1 + 19 ** 1.5)],
    [60, 1 / (1 + 19 ** -2)],
    [30, 1 / (1 + 19 ** -0.5)],
  ])('%d', (waarde, lid) => {
    expect(toLidmaatschap(waarde, kalibratie)).toBeCloseTo(lid, 12);
    const omgekeerd = { buiten: -10, kruispunt: -20, binnen: -40 };
    expect(toLidmaatschap(-waarde, omgekeerd)).toBeCloseTo(lid, 12);
  });
});

describe('a model in words', () => {
  const vier = bouwCasussen([
    [[1, 1], 1],
    [[1, 0], 1],
    [[0, 1], 1],
    [[0, 0], 1],
  ]);
  const A = { masker: 2, waarde: 2 };
  const B = { masker: 1, waarde: 1 };

  test('every term with what it covers, and what it alone covers', () => {
    const term = { inclS: 1, PRI: 1, covS: 0.5, covU: 0.25 };
    expect(describeModel(vier, vier.uitkomst, [A, B])).toEqual({
      naam: 'A + B',
      termen: [
        { naam: 'A', combinatie: { A: 'aanwezig' }, ...term },
        { naam: 'B', combinatie: { B: 'aanwezig' }, ...term },
      ],
      inclS: 1,
      PRI: 1,
      covS: 0.75,
    });
  });

  test('a term that another covers alone covers nothing, and one term all', () => {
    const AB = { masker: 3, waarde: 3 };
    expect(describeModel(vier, vier.uitkomst, [A, AB]).termen.map(({ covU }) => covU)).toEqual([0.25, 0]);
    expect(describeModel(vier, vier.uitkomst, [A]).termen.map(({ covU }) => covU)).toEqual([0.5]);
  });
});

test('a cut-off is reached to twelve digits', () => {
  expect([0.8, 0.9, 0.8 - 1e-14].map((waarde) => isMinstens(waarde, 0.8))).toEqual([true, true, true]);
  expect([0.7, 0.8 - 1e-8, 0.8 - 1e-11].map((waarde) => isMinstens(waarde, 0.8))).toEqual([false, false, false]);
});

describe('a side', () => {
  const keuze = {
    betrouwbaarheid: 0.95,
    maximum: 1_000,
    zaad: 'z',
    teller: createWerk({}, { standaard: 1e6, wat: 'stappen' }),
  };
  const describeer = (rijen: Parameters<typeof bouwCasussen>[0], grenzen: object = {}) => {
    const gevallen = bouwCasussen(rijen);
    const vraag = {
      inclusiegrens: 0.75,
      prigrens: 0.5,
      frequentiegrens: 1,
      uitkomst: gevallen.uitkomst,
      richting: { aanwezig: 1, afwezig: 0 },
      keuze,
      ...grenzen,
    };
    return describeZijde(gevallen, listPlaatsen(gevallen), vraag);
  };

  test('the cases that contradict a verdict; not of a combination with too few', () => {
    const { zijde, alleParen } = describeer(
      [
        [[1], 1],
        [[1], 1],
        [[1], 1],
        [[1], 0],
        [[0], 0],
        [[0], 1],
        [[0], 0],
      ],
      { frequentiegrens: 4 },
    );
    expect(alleParen).toBe(true);
    expect(zijde.waarheidstabel).toEqual([
      {
        naam: '~A',
        combinatie: { A: 'afwezig' },
        n: 3,
        inclS: 1 / 3,
        PRI: 1 / 3,
        oordeel: 'te_weinig',
        gevallen: ['g5', 'g6', 'g7'],
        tegenspraak: [],
        tweezijdig: false,
      },
      {
        naam: 'A',
        combinatie: { A: 'aanwezig' },
        n: 4,
        inclS: 0.75,
        PRI: 0.75,
        oordeel: 'ja',
        gevallen: ['g1', 'g2', 'g3', 'g4'],
        tegenspraak: ['g4'],
        tweezijdig: false,
      },
    ]);
  });

  test('its solutions in words', () => {
    // One of both has the outcome, neither has not.
    const { zijde } = describeer([
      [[1, 0], 1],
      [[0, 1], 1],
      [[0, 0], 0],
    ]);
    expect([zijde.behoudend.priemimplicanten, zijde.spaarzaam.priemimplicanten]).toEqual([
      ['A*~B', '~A*B'],
      ['A', 'B'],
    ]);
    expect(zijde.tussen.map(({ modellen: _, ...paar }) => paar)).toEqual([
      {
        behoudend: 'A*~B + ~A*B',
        spaarzaam: 'A + B',
        gemakkelijkeTegenfeitelijken: [{ A: 'aanwezig', B: 'aanwezig' }],
        volledig: true,
      },
    ]);
    expect(describeer([[[1], 1]]).zijde.spaarzaam.priemimplicanten).toEqual(['1']);
  });

  test('a case with the outcome contradicts that it is not sufficient', () => {
    const { zijde } = describeer([
      [[1], 1],
      [[1], 0],
      [[0], 1],
    ]);
    expect(zijde.waarheidstabel.map(({ oordeel, tegenspraak }) => [oordeel, tegenspraak])).toEqual([
      ['ja', []],
      ['nee', ['g1']],
    ]);
  });

  test('what fits both ways reaches the cut-off for the outcome and for its absence', () => {
    // In A 0.75 and 0.75: of the outcome 0.75 and 0.25, 0.5 and 0.5, or 1 and 0.75.
    const tweezijdig = (...uitkomsten: readonly number[]) =>
      describeer(
        uitkomsten.map((uitkomst) => [[0.75], uitkomst] as const),
        { inclusiegrens: 0.625 },
      ).zijde.waarheidstabel.map((rij) => rij.tweezijdig);
    expect(tweezijdig(0.75, 0.25)).toEqual([true]);
    expect(tweezijdig(1, 0.75)).toEqual([false]);
    expect(tweezijdig(0, 0.25)).toEqual([false]);
  });
});
