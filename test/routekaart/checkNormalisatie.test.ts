import type { Criteriumrichting, Doelband, Normalisatie } from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { checkGetallen } from '../../src/routekaart/model/checkGetallen.js';
import { checkNormalisatie } from '../../src/routekaart/model/checkNormalisatie.js';
import { meld } from './klein.js';

const check = (normalisatie: Normalisatie, richting: Criteriumrichting = 'hoger', doel?: Doelband) =>
  checkNormalisatie(normalisatie, richting, doel, ['criteria', 3]);
const fout = (code: string, plek: readonly (string | number)[], params: object) =>
  meld('fout', code, ['criteria', 3, ...plek], params);

const band = (van: number, tot: number): Doelband => ({ van, tot });
const classes = (grenzen: readonly number[], scores: readonly number[], rest: object = {}): Normalisatie => ({
  methode: 'categorieen',
  grenzen,
  scores,
  ...rest,
});

describe('checkNormalisatie: direction and target', () => {
  test('each method goes with its directions', () => {
    const gewoon = ['minmax', 'zscore', 'robuuste_zscore', 'rang', 'percentielrang', 'borda', 'vector'] as const;
    for (const methode of gewoon) {
      expect(check({ methode })).toEqual([]);
      expect(check({ methode }, 'lager')).toEqual([]);
    }
    for (const methode of gewoon.slice(0, -1)) expect(check({ methode }, 'doel', band(1, 2))).toEqual([]);
    expect(check({ methode: 'afstand_maximum' })).toEqual([]);
    expect(check({ methode: 'afstand_referentie', waarde: 3 }, 'lager')).toEqual([]);
    expect(check({ methode: 'ijkpunten', onder: 1, boven: 2 }, 'lager')).toEqual([]);
    expect(check({ methode: 'doelband', onder: 0, boven: 3 }, 'doel', band(1, 2))).toEqual([]);
  });

  test.each<[Normalisatie, Criteriumrichting, Doelband | undefined]>([
    [{ methode: 'afstand_maximum' }, 'lager', undefined],
    [{ methode: 'afstand_maximum' }, 'doel', band(1, 2)],
    [{ methode: 'vector' }, 'doel', band(1, 2)],
    [{ methode: 'afstand_referentie', waarde: 3 }, 'doel', band(1, 2)],
    [{ methode: 'ijkpunten', onder: 1, boven: 2 }, 'doel', band(1, 2)],
    [{ methode: 'doelband', onder: 1, boven: 2 }, 'hoger', undefined],
    [{ methode: 'doelband', onder: 1, boven: 2 }, 'lager', undefined],
  ])('%j does not go with %s', (normalisatie, richting, doel) => {
    expect(check(normalisatie, richting, doel)).toEqual([
      fout('normalisatie_richting', ['normalisatie'], { methode: normalisatie.methode, richting }),
    ]);
  });

  test('a target stands with its direction, and no other', () => {
    expect(check({ methode: 'minmax' }, 'doel')).toEqual([fout('doel_ontbreekt', ['doel'], {})]);
    expect(check(classes([1], [0, 1]), 'doel')).toEqual([]);
    expect(check({ methode: 'minmax' }, 'hoger', band(1, 2))).toEqual([
      fout('doel_overbodig', ['doel'], { richting: 'hoger' }),
    ]);
  });

  test('a band is not upside down', () => {
    expect(check({ methode: 'minmax' }, 'doel', band(2, 2))).toEqual([]);
    expect(check({ methode: 'minmax' }, 'doel', band(2.1, 2))).toEqual([
      fout('band_omgekeerd', ['doel'], { van: 2.1, tot: 2 }),
    ]);
    expect(check({ methode: 'minmax' }, 'doel', band(Number.NaN, 2))).toEqual([
      fout('getal_onbruikbaar', ['doel', 'van'], { waarde: 'NaN' }),
      fout('band_omgekeerd', ['doel'], { van: 'NaN', tot: 2 }),
    ]);
  });
});

describe('checkNormalisatie: the numbers of a method', () => {
  test('the lower bound is below the upper one, by more than rounding', () => {
    const tussen = (onder: number, boven: number) => check({ methode: 'ijkpunten', onder, boven });
    expect(tussen(1, 1 + 1e-11)).toEqual([]);
    for (const [van, tot] of [
      [1, 1],
      [1, 1 + 1e-13],
      [2, 1],
    ] as const)
      expect(tussen(van, tot)).toEqual([fout('band_omgekeerd', ['normalisatie'], { van, tot })]);
    expect(tussen(1, 1e200)).toEqual([fout('getal_onbruikbaar', ['normalisatie', 'boven'], { waarde: '1e+200' })]);
  });

  test('a trapezium holds its band', () => {
    const om = (onder: number, boven: number) => check({ methode: 'doelband', onder, boven }, 'doel', band(2, 3));
    expect(om(2, 3)).toEqual([]);
    for (const [onder, boven] of [
      [2.5, 4],
      [1, 2.5],
    ] as const)
      expect(om(onder, boven)).toEqual([fout('doel_buiten_band', ['normalisatie'], { onder, boven, van: 2, tot: 3 })]);
    expect(check({ methode: 'doelband', onder: 4, boven: 1 }, 'doel')).toEqual([fout('doel_ontbreekt', ['doel'], {})]);
  });

  test('classes have one score more than bounds', () => {
    expect(check(classes([1, 2], [0, 0.5, 1]))).toEqual([]);
    for (const scores of [
      [0, 1],
      [0, 0.2, 0.4, 1],
    ])
      expect(check(classes([1, 2], scores))).toEqual([
        fout('categorieen_aantal', ['normalisatie', 'scores'], { grenzen: 2, scores: scores.length }),
      ]);
  });

  test('bounds rise, and as percentiles lie between 0 and 1', () => {
    const wrong = (volgens: string) => fout('categorieen_grenzen', ['normalisatie', 'grenzen'], { volgens });
    expect(check(classes([2, 2], [0, 0.5, 1]))).toEqual([wrong('waarde')]);
    expect(check(classes([1, 3, 2], [0, 0.5, 0.7, 1]))).toEqual([wrong('waarde')]);
    expect(check(classes([0], [0, 1]))).toEqual([]);
    expect(check(classes([5], [0, 1]))).toEqual([]);
    const percentiel = { volgens: 'percentiel' };
    expect(check(classes([0.1, 0.9], [0, 0.5, 1], percentiel))).toEqual([]);
    for (const grenzen of [
      [0, 0.5],
      [0.5, 1],
      [0.5, 0.4],
    ])
      expect(check(classes(grenzen, [0, 0.5, 1], percentiel))).toEqual([wrong('percentiel')]);
  });

  test('scores of classes go the way of the direction', () => {
    const wrong = (richting: string) => fout('categorieen_richting', ['normalisatie', 'scores'], { richting });
    expect(check(classes([1, 2], [0, 0.5, 0.5]))).toEqual([]);
    expect(check(classes([1, 2], [0, 0.5, 0.4]))).toEqual([wrong('hoger')]);
    expect(check(classes([1, 2], [1, 0.5, 0.5]), 'lager')).toEqual([]);
    expect(check(classes([1, 2], [1, 0.5, 0.6]), 'lager')).toEqual([wrong('lager')]);
    expect(check(classes([1, 2], [0, 1, 0]), 'doel')).toEqual([]);
  });

  test('everything that is wrong, in order', () => {
    expect(check(classes([2, 1], [0, 1]), 'hoger', band(3, 2)).map(({ code }) => code.slice(11))).toEqual([
      'doel_overbodig',
      'band_omgekeerd',
      'categorieen_aantal',
      'categorieen_grenzen',
    ]);
  });
});

test('checkGetallen: numbers too large, too small or none, at any depth', () => {
  expect(checkGetallen(undefined, [])).toEqual([]);
  expect(checkGetallen({ a: 0, b: 1e150, c: -1e-150, d: 'x', e: undefined, f: [1, 2] }, [])).toEqual([]);
  expect(checkGetallen({ a: 2e150, b: [1, 1e-151], c: Number.POSITIVE_INFINITY }, ['hier'])).toEqual([
    meld('fout', 'getal_onbruikbaar', ['hier', 'a'], { waarde: '2e+150' }),
    meld('fout', 'getal_onbruikbaar', ['hier', 'b', '1'], { waarde: '1e-151' }),
    meld('fout', 'getal_onbruikbaar', ['hier', 'c'], { waarde: 'Infinity' }),
  ]);
});
