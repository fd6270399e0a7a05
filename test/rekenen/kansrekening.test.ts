import { describe, expect, test } from 'vitest';
import { computeBetaKans } from '../../src/rekenen/kansrekening/betaVerdeling.js';
import { computeChi2Kans } from '../../src/rekenen/kansrekening/computeChi2Kans.js';
import { computeChi2Kwantiel } from '../../src/rekenen/kansrekening/computeChi2Kwantiel.js';
import { computeFKwantiel } from '../../src/rekenen/kansrekening/computeFKwantiel.js';
import { computeNietcentraleFKans } from '../../src/rekenen/kansrekening/computeNietcentraleFKans.js';
import { computeNormaalKwantiel } from '../../src/rekenen/kansrekening/computeNormaalKwantiel.js';
import { computeNormaleKans } from '../../src/rekenen/kansrekening/computeNormaleKans.js';
import { computeTKans } from '../../src/rekenen/kansrekening/computeTKans.js';
import { computeTKwantiel } from '../../src/rekenen/kansrekening/computeTKwantiel.js';
import { countRangsommen } from '../../src/rekenen/kansrekening/countRangsommen.js';
import { findNulpunt } from '../../src/rekenen/kansrekening/findNulpunt.js';
import { keepFromZero } from '../../src/rekenen/kansrekening/keepFromZero.js';
import { logGamma } from '../../src/rekenen/kansrekening/logGamma.js';
import { listCombinaties } from './hulp.js';

// Values of scipy 1.17 (gammaln, betainc, norm, f, ncf, chi2, t) unless said otherwise.
describe('distributions', () => {
  test.each([
    [0.3, 1.0957979948180756],
    [1, 0],
    [10.5, 13.940625219403763],
    [200, 857.9336698258575],
  ])('logGamma of %d', (x, verwacht) => {
    expect(logGamma(x)).toBeCloseTo(verwacht, 10);
  });

  test.each([
    [0.3, 2.5, 7, 0.6412224629717214],
    [0.9, 2.5, 7, 0.9999984479014957],
    [0.5, 0.5, 0.5, 0.5],
    [0.97, 300, 20, 0.9982058610935352],
    [1e-4, 1, 12, 0.001199340219950508],
    [0, 2, 3, 0],
    [1, 2, 3, 1],
  ])('the beta distribution at %d with %d and %d', (x, a, b, verwacht) => {
    expect(computeBetaKans(x, a, b)).toBeCloseTo(verwacht, 12);
  });

  test.each([
    [-7, 1.279812543885835e-12],
    [-1.96, 0.024997895148220435],
    [0, 0.5],
    [0.5, 0.6914624612740131],
    [3, 0.9986501019683699],
    [-9, 0],
    [9, 1],
  ])('the normal distribution at %d', (x, verwacht) => {
    expect(computeNormaleKans(x)).toBeCloseTo(verwacht, 14);
  });

  test.each([
    [0.001, -3.090232306167813],
    [0.5, 0],
    [0.975, 1.959963984540054],
  ])('the normal quantile at %d', (p, verwacht) => {
    expect(computeNormaalKwantiel(p)).toBeCloseTo(verwacht, 10);
  });

  test.each([
    [0.95, 3, 17, 3.196776840943345],
    [0.99, 1, 5, 16.25817703983365],
  ])('the F quantile at %d with %d and %d', (p, df1, df2, verwacht) => {
    expect(computeFKwantiel(1 - p, df1, df2)).toBeCloseTo(verwacht, 9);
  });

  test.each([
    [4, 1, 20, 0, 0.05926553544657044],
    [4, 1, 20, 7.5, 0.7669060323980911],
    [3, 2, 30, 60, 0.9999998719150107],
    [10, 4, 9, 250, 0.9999997570347418],
  ])('the tail of the noncentral F above %d with %d, %d and %d', (f, df1, df2, lambda, verwacht) => {
    expect(1 - computeNietcentraleFKans(f, df1, df2, lambda)).toBeCloseTo(verwacht, 9);
  });

  test('the power of Cohen: 0.80 for d = 0.5 and 64 buurten in each of two groups', () => {
    // Cohen (1988), table 2.3.5.
    const grens = computeFKwantiel(0.05, 1, 126);
    expect(1 - computeNietcentraleFKans(grens, 1, 126, 0.25 * 32)).toBeCloseTo(0.8014596, 6);
  });

  test('what is divided by is never zero, and otherwise itself', () => {
    expect([0, -0, 1e-310, -1e-310].map(keepFromZero)).toEqual([1e-300, 1e-300, 1e-300, 1e-300]);
    expect([0.5, -2, 1e-299].map(keepFromZero)).toEqual([0.5, -2, 1e-299]);
  });

  test.each([
    [3.84, 1, 0.05004352124870519],
    [0.2, 3, 0.9775892977616494],
    [50, 11, 6.259403060398121e-7],
    [1100, 999, 0.013818467525532353],
    [1500, 2, 0],
    [1e60, 1, 0],
    [0, 4, 1],
  ])('the chi-squared tail above %d with %d degrees of freedom', (x, vrij, verwacht) => {
    expect(computeChi2Kans(x, vrij)).toBeCloseTo(verwacht, 12);
  });

  test.each([
    [0.025, 1, 5.02388618731489],
    [0.975, 1, 0.0009820691171752583],
    [0.975, 3, 0.21579528262389797],
    [0.00005, 11, 39.14758135653236],
    [0.5, 999, 998.333412482588],
  ])('the chi-squared value that is exceeded with chance %d, with %d degrees of freedom', (staart, vrij, verwacht) => {
    expect(computeChi2Kwantiel(staart, vrij) / verwacht).toBeCloseTo(1, 11);
  });

  test.each([
    [0.05, 1, 12.706204736174705],
    [0.05, 3, 3.1824463052837086],
    [0.0001, 1, 6366.197671315936],
    [0.2, 11, 1.3634303180205407],
    [0.05, 999, 1.9623414611334498],
  ])(
    'the t value that is exceeded on either side with chance %d, with %d degrees of freedom',
    (staart, vrij, verwacht) => {
      expect(computeTKwantiel(staart, vrij) / verwacht).toBeCloseTo(1, 10);
    },
  );

  test.each([
    [2.5, 3, 0.08770664700806556],
    [-2.5, 3, 0.08770664700806556],
    [0, 4, 1],
    [40, 1, 0.015912179824051624],
    [Number.POSITIVE_INFINITY, 2, 0],
  ])('the chance of a t of %d on either side, with %d degrees of freedom', (t, vrij, verwacht) => {
    expect(computeTKans(t, vrij)).toBeCloseTo(verwacht, 12);
  });

  test('a level that lies beyond the interval is found at its end', () => {
    expect(findNulpunt((x) => x, 2, 0, 1)).toBeCloseTo(1, 12);
    expect(findNulpunt((x) => x, -1, 0, 1)).toBeCloseTo(0, 12);
  });
});

describe('rank distributions', () => {
  test('of the rank sum: all ways counted', () => {
    const geteld = new Array<number>(13).fill(0);
    for (const plaatsen of listCombinaties(7, 3)) geteld[plaatsen.reduce((a, b) => a + b, 0) - 3]!++;
    expect([...countRangsommen(3, 4)]).toEqual(geteld);
  });
});
