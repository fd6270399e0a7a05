import type { Paarvergelijking, Weging } from 'buurtaanpak/routekaart';
import { weighCriteria } from 'buurtaanpak/routekaart';
import { readKolommen, scaleGewichten } from 'buurtaanpak/routekaart/huis';
import { describe, expect, test } from 'vitest';
import { weighKolommen } from '../../src/routekaart/weging/weighKolommen.js';
import { foutVan } from '../hulp.js';
import { lijst, reeks } from './klein.js';

/** Code, path and params of what is refused. */
const refused = (call: () => unknown) => {
  const { code, pad, params } = foutVan(call);
  return [code.replace('routekaart.', ''), pad, params];
};
const paar = (a: string, b: string, verhouding: number): Paarvergelijking => ({ a, b, verhouding });
const dichtbij = (perId: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(perId).map(([id, gewicht]) => [id, expect.closeTo(gewicht, 12)]));

describe('weighKolommen: in the order of the columns', () => {
  const weigh = (weging: Weging, ...gewichten: readonly number[]) =>
    lijst(
      weighKolommen(
        weging,
        ['a', 'b', 'c'].slice(0, gewichten.length).map((id, i) => ({
          id,
          gewicht: gewichten[i] ?? 0,
          kolom: [reeks(0, 1, 0, 1), reeks(0, 1, 1, 1), reeks(0, 0.5, 0, 0.5)][i] ?? reeks(),
        })),
      ),
    );
  test('each way', () => {
    expect(weigh({ methode: 'opgegeven' }, 1, 2, 1)).toEqual([0.25, 0.5, 0.25]);
    expect(weigh({ methode: 'gelijk' }, 1, 2)).toEqual([0.5, 0.5]);
    expect(weigh({ methode: 'rangorde', volgorde: ['b', 'a'] }, 1, 1)).toEqual([0.25, 0.75]);
    expect(weigh({ methode: 'swing', punten: { b: 30, a: 10 } }, 1, 1)).toEqual([0.25, 0.75]);
    expect(weigh({ methode: 'ahp', vergelijkingen: [paar('b', 'a', 3)] }, 1, 1)).toEqual([
      expect.closeTo(0.25, 12),
      expect.closeTo(0.75, 12),
    ]);
    // Of two halves the entropy is ln 2, of three thirds ln 3.
    const [een, twee] = [1 - Math.log(2) / Math.log(4), 1 - Math.log(3) / Math.log(4)];
    expect(weigh({ methode: 'entropie' }, 1, 1)).toEqual([een, twee].map((x) => expect.closeTo(x / (een + twee), 12)));
    // Both have the same conflict with the other: the standard deviations weigh.
    const [s, t] = [Math.sqrt(1 / 3), Math.sqrt(0.25)];
    expect(weigh({ methode: 'critic' }, 1, 1)).toEqual([s, t].map((x) => expect.closeTo(x / (s + t), 12)));
    expect(weigh({ methode: 'pca' }, 1, 1)).toEqual([0.5, 0.5].map((x) => expect.closeTo(x, 9)));
  });
});

describe('weighByRangorde', () => {
  const weigh = (...volgorde: readonly (string | readonly string[])[]) =>
    weighCriteria({ methode: 'rangorde', volgorde }).gewichten;
  test('centroids of the ranks; equal ones share theirs', () => {
    expect(weigh('a')).toEqual({ a: 1 });
    expect(weigh('a', 'b', 'c')).toEqual(dichtbij({ a: 11 / 18, b: 5 / 18, c: 1 / 9 }));
    expect(weigh(['a', 'b'], 'c')).toEqual(dichtbij({ a: 4 / 9, b: 4 / 9, c: 1 / 9 }));
    expect(weigh('a', ['b', 'c'])).toEqual(dichtbij({ a: 11 / 18, b: 7 / 36, c: 7 / 36 }));
  });
  test('refuses none, and one twice', () => {
    expect(refused(() => weigh())).toEqual(['kolommen_leeg', [], {}]);
    expect(refused(() => weigh('a', ['b', 'a'], 'b'))).toEqual(['weging_dubbel', [], { ids: ['a', 'b'] }]);
  });
});

describe('weighBySwing', () => {
  const weigh = (punten: Readonly<Record<string, number>>) => weighCriteria({ methode: 'swing', punten }).gewichten;
  test('in proportion to the points', () => {
    expect(weigh({ a: 100, b: 0, c: 25 })).toEqual({ a: 0.8, b: 0, c: 0.2 });
  });
  test('refuses what is no point, and only zeros', () => {
    expect(refused(() => weigh({ a: 1, b: -1 }))).toEqual(['gewicht_negatief', ['b'], { waarde: '-1' }]);
    expect(refused(() => weigh({ a: Number.POSITIVE_INFINITY }))).toEqual([
      'gewicht_negatief',
      ['a'],
      { waarde: 'Infinity' },
    ]);
    expect(refused(() => weigh({ a: 0, b: 0 }))).toEqual(['gewichten_nul', [], { plaats: 'swing' }]);
    expect(refused(() => weigh({}))).toEqual(['gewichten_nul', [], { plaats: 'swing' }]);
  });
});

describe('weighByAhp', () => {
  test('weights with how consistent they are', () => {
    const { gewichten, consistentie } = weighCriteria({
      methode: 'ahp',
      vergelijkingen: [paar('a', 'b', 2), paar('b', 'c', 2), paar('a', 'c', 0.5)],
    });
    expect(gewichten).toEqual(dichtbij({ a: 1 / 3, b: 1 / 3, c: 1 / 3 }));
    expect(consistentie).toEqual({
      lambdaMax: expect.closeTo(3.5, 12),
      index: expect.closeTo(0.25, 12),
      ratio: expect.closeTo(0.25 / 0.58, 12),
    });
  });
  test('refuses none, and what is missing', () => {
    const weigh = (...vergelijkingen: readonly Paarvergelijking[]) =>
      foutVan(() => weighCriteria({ methode: 'ahp', vergelijkingen }));
    expect(weigh()).toMatchObject({ code: 'routekaart.weging_ongeldig', params: { methode: 'ahp', aantal: 0 } });
    expect(weigh(paar('a', 'b', 1), paar('b', 'c', 1))).toMatchObject({
      code: 'routekaart.weging_ongeldig',
      params: { methode: 'ahp', aantal: 1 },
      bevindingen: [
        { code: 'routekaart.vergelijkingen_ontbreken', pad: ['vergelijkingen'], params: { aantal: 2, nodig: 3 } },
      ],
    });
  });
});

describe('weights from columns', () => {
  const weigh = (methode: 'entropie' | 'critic' | 'pca', kolommen: Readonly<Record<string, readonly number[]>>) =>
    weighCriteria({ methode }, kolommen).gewichten;

  test('entropy: a column that does not vary has no weight', () => {
    expect(weigh('entropie', { a: [0, 1], b: [3, 3], c: [Number.NaN, Number.NaN] })).toEqual({ a: 1, b: 0, c: 0 });
    expect(weigh('entropie', { a: [0, Number.NaN, 4], b: [0, 5, 0] })).toEqual(dichtbij({ a: 0.5, b: 0.5 }));
    expect(refused(() => weigh('entropie', { a: [1, 2], b: [1, -2] }))).toEqual([
      'waarde_negatief',
      ['b'],
      { waarde: -2, methode: 'entropie' },
    ]);
    expect(refused(() => weigh('entropie', { a: [2, 2] }))).toEqual([
      'gewichten_niet_bepaald',
      [],
      { methode: 'entropie' },
    ]);
  });

  test('critic: spread times conflict', () => {
    expect(weigh('critic', { a: [1, 2] })).toEqual({ a: 1 });
    expect(weigh('critic', { a: [0, 1], b: [2, 0], c: [5, 5], d: [Number.NaN, Number.NaN] })).toEqual(
      dichtbij({ a: 1 / 3, b: 2 / 3, c: 0, d: 0 }),
    );
    expect(refused(() => weigh('critic', { a: [2, 2] }))).toEqual([
      'gewichten_niet_bepaald',
      [],
      { methode: 'critic' },
    ]);
    // Columns that go together have no conflict.
    expect(refused(() => weigh('critic', { a: [0, 1, 2], b: [0, 2, 4] }))[0]).toBe('gewichten_niet_bepaald');
  });

  test('pca: the loadings of the first component', () => {
    expect(weigh('pca', { a: [0, 1, 2], b: [0, 2, 4], c: [5, 5, 5] })).toEqual({
      a: expect.closeTo(0.5, 9),
      b: expect.closeTo(0.5, 9),
      c: 0,
    });
    expect(refused(() => weigh('pca', { a: [0, 1, 2], b: [2, 1, 0], c: [0, 1, 3] }))).toEqual([
      'ladingen_tegengesteld',
      [],
      { ids: ['b'] },
    ]);
    // Without correlation both components explain the same.
    expect(refused(() => weigh('pca', { a: [0, 1, 0, 1], b: [0, 0, 1, 1] }))).toEqual([
      'gewichten_niet_bepaald',
      [],
      { methode: 'pca' },
    ]);
    expect(refused(() => weigh('pca', { a: [1, 1] }))).toEqual(['gewichten_niet_bepaald', [], { methode: 'pca' }]);
  });
});

describe('readKolommen', () => {
  test('columns of one length, as numbers', () => {
    expect(readKolommen({ a: [1, Number.NaN], b: Float64Array.of(1e150, -1e150) })).toEqual({
      aantal: 2,
      lijst: [
        { id: 'a', x: reeks(1, null) },
        { id: 'b', x: reeks(1e150, -1e150) },
      ],
    });
  });
  test('refuses none, unequal ones, and what is no number', () => {
    expect(refused(() => readKolommen(null as never))).toEqual(['invoer_onleesbaar', [], { deel: 'kolommen' }]);
    expect(refused(() => readKolommen({}))).toEqual(['kolommen_leeg', [], {}]);
    expect(refused(() => readKolommen({ a: [1], b: [1, 2] }))).toEqual([
      'kolommen_ongelijk',
      ['b'],
      { aantal: 2, verwacht: 1 },
    ]);
    expect(refused(() => readKolommen({ a: [1, 2e150] }))).toEqual([
      'getal_onbruikbaar',
      ['a', 1],
      { waarde: '2e+150' },
    ]);
    expect(refused(() => readKolommen({ a: [1, '2'] as never }))).toEqual([
      'invoer_onleesbaar',
      ['a', 1],
      { deel: 'kolommen' },
    ]);
    expect(refused(() => readKolommen({ a: 'x' as never }))).toEqual([
      'invoer_onleesbaar',
      ['a'],
      { deel: 'kolommen' },
    ]);
    expect(refused(() => readKolommen({ a: new DataView(new ArrayBuffer(8)) as never }))).toEqual([
      'invoer_onleesbaar',
      ['a'],
      { deel: 'kolommen' },
    ]);
    expect(refused(() => readKolommen({ a: [1, Number.POSITIVE_INFINITY] }))).toEqual([
      'waarde_oneindig',
      ['a', 1],
      { waarde: 'Infinity' },
    ]);
    expect(refused(() => readKolommen({ a: [Number.NEGATIVE_INFINITY] }))).toEqual([
      'waarde_oneindig',
      ['a', 0],
      { waarde: '-Infinity' },
    ]);
  });
});

test('scaleGewichten: to one, also when they are very small or very large', () => {
  expect(lijst(scaleGewichten([1, 3]))).toEqual([0.25, 0.75]);
  expect(lijst(scaleGewichten([1e308, 1e308, 0]))).toEqual([0.5, 0.5, 0]);
  expect(lijst(scaleGewichten([5e-324, 5e-324]))).toEqual([0.5, 0.5]);
  expect(lijst(scaleGewichten([1e-290, 3e-290]))).toEqual([0.25, 0.75].map((x) => expect.closeTo(x, 12)));
});
