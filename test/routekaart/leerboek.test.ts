/** Worked examples that the literature prints, to the digits that it prints. */

import { computeKrippendorff } from 'buurtaanpak/rekenen';
import { normalizeWaarden } from 'buurtaanpak/routekaart/huis';
import { describe, expect, test } from 'vitest';
import { rankPromethee, rankTopsis, rankVikor } from '../gevoeligheid/hulp.js';
import { weighByAhp, weighByCritic, weighByEntropie, weighByRangorde, weighBySwing } from './wegen.js';

/** Comparisons of a full matrix of ratios, by position. */
function comparePairs(matrix: readonly (readonly number[])[]) {
  return matrix.flatMap((rij, i) =>
    rij.flatMap((verhouding, j) => (j > i ? [{ a: `c${i}`, b: `c${j}`, verhouding }] : [])),
  );
}

describe('AHP', () => {
  test('three criteria: weights 0.637, 0.258, 0.105, lambda 3.039, ratio 0.03 (Saaty 1980)', () => {
    const { gewichten, lambdaMax, consistentieratio } = weighByAhp(
      comparePairs([
        [1, 3, 5],
        [1 / 3, 1, 3],
        [1 / 5, 1 / 3, 1],
      ]),
    );
    expect(Object.values(gewichten).map((w) => Number(w.toFixed(3)))).toEqual([0.637, 0.258, 0.105]);
    expect(lambdaMax).toBeCloseTo(3.039, 3);
    expect(consistentieratio).toBeCloseTo(0.033, 3);
  });

  test('the choice of a house: weights, lambda 9.669 and ratio 0.17 (Saaty 1990, How to make a decision)', () => {
    const { gewichten, lambdaMax, consistentieIndex, consistentieratio } = weighByAhp(
      comparePairs([
        [1, 5, 3, 7, 6, 6, 1 / 3, 1 / 4],
        [1 / 5, 1, 1 / 3, 5, 3, 3, 1 / 5, 1 / 7],
        [1 / 3, 3, 1, 6, 3, 4, 6, 1 / 5],
        [1 / 7, 1 / 5, 1 / 6, 1, 1 / 3, 1 / 4, 1 / 7, 1 / 8],
        [1 / 6, 1 / 3, 1 / 3, 3, 1, 1 / 2, 1 / 5, 1 / 6],
        [1 / 6, 1 / 3, 1 / 4, 4, 2, 1, 1 / 5, 1 / 6],
        [3, 5, 1 / 6, 7, 5, 5, 1, 1 / 2],
        [4, 7, 5, 8, 6, 6, 2, 1],
      ]),
    );
    expect(Object.values(gewichten).map((w) => Number(w.toFixed(3)))).toEqual([
      0.173, 0.054, 0.188, 0.018, 0.031, 0.036, 0.167, 0.333,
    ]);
    expect(lambdaMax).toBeCloseTo(9.669, 3);
    expect(consistentieIndex).toBeCloseTo(0.238, 3);
    expect(consistentieratio).toBeCloseTo(0.169, 3);
  });
});

test('CRITIC: the industrial firms of Diakoulaki, Mavrotas and Papayannakis (1995)', () => {
  const ruw = {
    rendement: [61, 20.7, 16.3, 9, 5.4, 4, -6.1, -34.6],
    aandeel: [1.08, 0.26, 1.98, 3.29, 2.77, 4.12, 3.52, 3.31],
    productiviteit: [4.33, 4.34, 2.53, 1.65, 2.33, 1.21, 2.1, 0.98],
  };
  const kolommen = Object.fromEntries(
    Object.entries(ruw).map(([id, waarden]) => [id, normalizeWaarden(waarden, { methode: 'minmax' })]),
  );
  const { rendement, aandeel, productiviteit } = weighByCritic(kolommen);
  expect(rendement).toBeCloseTo(0.20222554, 8);
  expect(aandeel).toBeCloseTo(0.48090173, 8);
  expect(productiviteit).toBeCloseTo(0.31687273, 8);
});

test('TOPSIS: the fighter aircraft of Hwang and Yoon (1981)', () => {
  const ruw = {
    snelheid: [2, 2.5, 1.8, 2.2],
    bereik: [1500, 2700, 2000, 1800],
    lading: [20000, 18000, 21000, 20000],
    kosten: [5.5, 6.5, 4.5, 5],
    betrouwbaar: [5, 3, 7, 5],
    wendbaar: [9, 5, 7, 5],
  };
  const kolommen = Object.fromEntries(
    Object.entries(ruw).map(([id, waarden]) => [
      id,
      normalizeWaarden(waarden, { methode: 'vector' }, { richting: id === 'kosten' ? 'lager' : 'hoger' }),
    ]),
  );
  const gewichten = { snelheid: 0.2, bereik: 0.1, lading: 0.1, kosten: 0.1, betrouwbaar: 0.2, wendbaar: 0.3 };
  const nabijheid = [...rankTopsis(kolommen, gewichten)];
  expect(nabijheid.map((c) => Number(c.toFixed(3)))).toEqual([0.643, 0.268, 0.614, 0.312]);
});

test('VIKOR: the mountain of Opricovic and Tzeng (2004)', () => {
  const kolommen = {
    risico: normalizeWaarden([1, 2, 5], { methode: 'minmax' }, { richting: 'lager' }),
    hoogte: normalizeWaarden([3000, 3750, 4500], { methode: 'minmax' }),
  };
  const { s, r, q, compromis } = rankVikor(kolommen, { risico: 0.5, hoogte: 0.5 });
  expect([...s]).toEqual([0.5, 0.375, 0.5]);
  expect([...r]).toEqual([0.5, 0.25, 0.5]);
  expect([...q]).toEqual([1, 0, 1]);
  expect(compromis).toEqual([1]);
});

test('PROMETHEE: the power plants of Brans, Vincke and Mareschal (1986)', () => {
  const min = (waarden: readonly number[]) => waarden.map((waarde) => -waarde);
  const kolommen = {
    mensen: min([80, 65, 83, 40, 52, 94]),
    vermogen: [90, 58, 60, 80, 72, 96],
    bouw: min([600, 200, 400, 1000, 600, 700]),
    onderhoud: min([5.4, 9.7, 7.2, 7.5, 2, 3.6]),
    dorpen: min([8, 1, 4, 7, 3, 5]),
    veiligheid: [5, 1, 7, 10, 8, 6],
  };
  const gewichten = Object.fromEntries(Object.keys(kolommen).map((id) => [id, 1]));
  const {
    plus,
    min: minus,
    netto,
  } = rankPromethee(kolommen, gewichten, {
    voorkeuren: {
      mensen: { vorm: 'u', q: 10 },
      vermogen: { vorm: 'v', p: 30 },
      bouw: { vorm: 'lineair', q: 50, p: 500 },
      onderhoud: { vorm: 'niveau', q: 1, p: 6 },
      dorpen: { vorm: 'gewoon' },
      veiligheid: { vorm: 'gauss', s: 5 },
    },
  });
  // The table of preferences that they print, row by row; the leaving flow is the mean of a row, the entering one of a column.
  const tabel = [
    [0, 0.296, 0.25, 0.268, 0.1, 0.185],
    [0.462, 0, 0.389, 0.333, 0.296, 0.5],
    [0.236, 0.18, 0, 0.333, 0.056, 0.429],
    [0.399, 0.505, 0.305, 0, 0.223, 0.212],
    [0.444, 0.515, 0.487, 0.38, 0, 0.448],
    [0.286, 0.399, 0.25, 0.431, 0.133, 0],
  ];
  tabel.forEach((rij, i) => {
    const uit = rij.reduce((a, b) => a + b, 0) / 5;
    const naar = tabel.reduce((a, andere) => a + andere[i]!, 0) / 5;
    expect(Math.abs(plus[i]! - uit), `plus ${i}`).toBeLessThan(0.001);
    expect(Math.abs(minus[i]! - naar), `min ${i}`).toBeLessThan(0.001);
    expect(netto[i]).toBeCloseTo(plus[i]! - minus[i]!, 12);
  });
  const volgorde = [...netto.keys()].sort((a, b) => netto[b]! - netto[a]!);
  expect(volgorde[0]).toBe(4);
});

describe('Krippendorff: four observers, twelve units (2011)', () => {
  const waarnemers = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
    [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
  ];
  const eenheden = Array.from({ length: 12 }, (_, u) =>
    waarnemers.flatMap((rij) => (rij[u] === null || rij[u] === undefined ? [] : [rij[u]])),
  );
  test.each([
    ['nominaal', 0.743],
    ['ordinaal', 0.815],
    ['interval', 0.849],
    ['ratio', 0.797],
  ] as const)('%s: %d', (niveau, alfa) => {
    expect(computeKrippendorff(eenheden, { niveau })).toBeCloseTo(alfa, 3);
  });
  test('ordinal is the default', () => {
    expect(computeKrippendorff(eenheden)).toBe(computeKrippendorff(eenheden, { niveau: 'ordinaal' }));
  });
});

test('binary data, two observers, ten articles: 0.095 (Krippendorff 2011)', () => {
  const a = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0];
  const b = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0];
  expect(
    computeKrippendorff(
      a.map((waarde, i) => [waarde, b[i]!]),
      { niveau: 'nominaal' },
    ),
  ).toBeCloseTo(0.095, 3);
});

describe('weights that can be done by hand', () => {
  test('rank-order centroid of four: 0.5208, 0.2708, 0.1458, 0.0625 (Barron and Barrett 1996)', () => {
    const gewichten = Object.values(weighByRangorde(['a', 'b', 'c', 'd']));
    expect(gewichten.map((w) => Number(w.toFixed(4)))).toEqual([0.5208, 0.2708, 0.1458, 0.0625]);
  });
  test('ties share the places they take', () => {
    // (0.2708 + 0.1458) / 2
    const { a, b, c, d } = weighByRangorde(['a', ['b', 'c'], 'd']);
    expect(b).toBe(c);
    expect(b).toBeCloseTo(0.208333, 6);
    expect(a! + b! + c! + d!).toBeCloseTo(1, 15);
  });
  test('swing', () => {
    expect(weighBySwing({ a: 100, b: 50, c: 50 })).toEqual({ a: 0.5, b: 0.25, c: 0.25 });
  });
  test('entropy of two columns', () => {
    // a: p = 1/4, 3/4, entropy (0.25 ln 4 + 0.75 ln 4/3) / ln 2 = 0.8113; b: 1/3, 2/3: 0.9183
    const { a, b } = weighByEntropie({ a: [1, 3], b: [1, 2] });
    expect(a).toBeCloseTo(0.18872 / (0.18872 + 0.0817), 3);
    expect(a! + b!).toBeCloseTo(1, 15);
  });
});
