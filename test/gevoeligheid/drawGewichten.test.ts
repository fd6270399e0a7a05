/** Drawn weights of two levels, from uniform numbers to shares. */
import { describe, expect, test } from 'vitest';
import { drawGewichten } from '../../src/gevoeligheid/trekking/drawGewichten.js';
import type { Gewichtsonzekerheid } from '../../src/gevoeligheid/trekking/onzekerheid.js';
import { gammaQuantile } from '../../src/rekenen/index.js';
import { f, kleineKaart, kleineTabel, kleinScenario, scenarioVan, vlakScenario } from './klein.js';

const U = [0.25, 0.5, 0.75, 0.5];

/** The shares of b and c, and of a and t. */
function draw(gewichten: Gewichtsonzekerheid | undefined, weg = -1, u = U, scenario = kleinScenario()) {
  return [...drawGewichten(scenario, { gewichten }, f(...u), weg)];
}
const close = (lijst: readonly number[]) => lijst.map((x) => Number(x.toFixed(12)));

describe('drawGewichten', () => {
  test('certain weights stay; what is left out gives its share to the others', () => {
    expect(draw(undefined)).toEqual([0.25, 0.75, 0.5, 0.5]);
    expect(draw(undefined, 0)).toEqual([0.25, 0.75, 0, 1]);
    expect(draw(undefined, 1)).toEqual([0, 1, 0.5, 0.5]);
    expect(draw(undefined, 2)).toEqual([1, 0, 0.5, 0.5]);
  });

  test('a thema of which nothing is left has no weight', () => {
    const alleen = scenarioVan(kleineKaart({}, { c: { gewicht: 0 } }), kleineTabel());
    expect(draw(undefined, -1, U, alleen)).toEqual([1, 0, 0.5, 0.5]);
    expect(draw(undefined, 1, U, alleen)).toEqual([0, 0, 1, 0]);
    expect(draw({ methode: 'dirichlet' }, 1, U, alleen)).toEqual([0, 0, 1, 0]);
  });

  test('a margin up and down', () => {
    expect(close(draw({ methode: 'marge', marge: 0.5 }))).toEqual(close([0.2, 0.8, 5 / 9, 4 / 9]));
    expect(draw({ methode: 'marge', marge: 0.5 }, -1, [0.5, 0.5, 0.5, 0.5])).toEqual([0.25, 0.75, 0.5, 0.5]);
  });

  test('bounds, in the unit of the level; who is not named keeps its weight', () => {
    // b: 1 + 4 / 4 = 2, of which the largest, 3, is three quarters.
    expect(close(draw({ methode: 'grenzen', grenzen: { b: { van: 1, tot: 5 } } }))).toEqual([0.4, 0.6, 0.5, 0.5]);
    expect(close(draw({ methode: 'grenzen', grenzen: { a: { van: 2, tot: 6 }, t: { van: 1, tot: 1 } } }))).toEqual(
      close([0.25, 0.75, 5 / 6, 1 / 6]),
    );
    expect(draw({ methode: 'grenzen', grenzen: {} })).toEqual([0.25, 0.75, 0.5, 0.5]);
  });

  test('Dirichlet: every division as likely, or around the weights', () => {
    const ln = (x: number) => -Math.log(x);
    expect(close(draw({ methode: 'dirichlet' }))).toEqual(
      close([
        ln(0.75) / (ln(0.75) + ln(0.5)),
        ln(0.5) / (ln(0.75) + ln(0.5)),
        ln(0.25) / (ln(0.25) + ln(0.5)),
        ln(0.5) / (ln(0.25) + ln(0.5)),
      ]),
    );
    const [b, c, a, t] = [
      gammaQuantile(0.25, 2),
      gammaQuantile(0.5, 6),
      gammaQuantile(0.75, 4),
      gammaQuantile(0.5, 4),
    ] as const;
    expect(draw({ methode: 'dirichlet', concentratie: 8 })).toEqual([
      b / (b + c),
      c / (b + c),
      a / (a + t),
      t / (a + t),
    ]);
  });

  test('a weight of 0 keeps it, and its number is not used', () => {
    const scenario = vlakScenario({ a: 1, b: 0, c: 1 }, { a: [4], b: [4], c: [4] });
    expect(close(draw({ methode: 'dirichlet' }, -1, [0.5, 0.9, 0.75], scenario))).toEqual(close([1 / 3, 0, 2 / 3]));
    expect(close(draw({ methode: 'dirichlet' }, -1, [0.5, 0.1, 0.75], scenario))).toEqual(close([1 / 3, 0, 2 / 3]));
    expect(draw({ methode: 'grenzen', grenzen: { b: { van: 1, tot: 2 } } }, -1, [0.5, 0.5, 0.5], scenario)).toEqual([
      0.5, 0, 0.5,
    ]);
  });

  test('numbers too small to add up: by their logarithms, or as in the document', () => {
    const klein = 2 ** -53;
    expect(draw({ methode: 'dirichlet', concentratie: 0.001 }, -1, [klein, klein, klein, klein])).toEqual([
      0, 1, 0.5, 0.5,
    ]);
    expect(draw({ methode: 'dirichlet' }, -1, [0, 0, 0, 0])).toEqual([0.25, 0.75, 0.5, 0.5]);
    expect(draw({ methode: 'dirichlet', concentratie: 8 }, -1, [0, 0, 0.75, 0])).toEqual([0.25, 0.75, 1, 0]);
    const smal = { van: 0, tot: 1e-300 };
    expect(close(draw({ methode: 'grenzen', grenzen: { b: smal, c: smal } }, -1, [0.5, 0.25, 0, 0]))).toEqual(
      close([2 / 3, 1 / 3, 0.5, 0.5]),
    );
    expect(draw({ methode: 'grenzen', grenzen: { b: smal, c: smal } }, -1, [0, 0, 0, 0])).toEqual([
      0.25, 0.75, 0.5, 0.5,
    ]);
    expect(close(draw({ methode: 'grenzen', grenzen: { a: smal, t: smal } }, 0, [0, 0, 0.5, 0.5]))).toEqual([
      0.25, 0.75, 0, 1,
    ]);
  });
});
