import type { Paarvergelijking, Weging } from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { checkWeging } from '../../src/routekaart/weging/checkWeging.js';
import { solveAhp } from '../../src/routekaart/weging/solveAhp.js';
import { meld } from './klein.js';

const check = (weging: Weging, ...ids: readonly string[]) => checkWeging(weging, ids, ['weging']);
const fout = (code: string, plek: readonly (string | number)[], params: object) =>
  meld('fout', code, ['weging', ...plek], params);
const paar = (a: string, b: string, verhouding: number): Paarvergelijking => ({ a, b, verhouding });
const ahp = (vergelijkingen: readonly Paarvergelijking[], maximaleCr?: number): Weging => ({
  methode: 'ahp',
  vergelijkingen,
  ...(maximaleCr === undefined ? {} : { maximaleCr }),
});

describe('checkWeging', () => {
  test('a way that names nobody has nothing to check', () => {
    for (const methode of ['opgegeven', 'gelijk', 'entropie', 'critic', 'pca'] as const)
      expect(check({ methode }, 'a', 'b')).toEqual([]);
  });

  test('names everyone once', () => {
    const volgorde = (...groepen: readonly (string | readonly string[])[]): Weging => ({
      methode: 'rangorde',
      volgorde: groepen,
    });
    expect(check(volgorde('a', ['b', 'c']), 'a', 'b', 'c')).toEqual([]);
    expect(check(volgorde('x', ['b', 'b'], 'y', 'b'), 'a', 'b', 'c')).toEqual([
      fout('weging_onbekend', [], { ids: ['x', 'y'] }),
      fout('weging_vergeten', [], { ids: ['a', 'c'] }),
      fout('weging_dubbel', [], { ids: ['b', 'b'] }),
    ]);
  });

  test('points of swing are numbers, and not all 0', () => {
    const swing = (punten: Readonly<Record<string, number>>): Weging => ({ methode: 'swing', punten });
    expect(check(swing({ a: 0, b: 1 }), 'a', 'b')).toEqual([]);
    expect(check(swing({ a: -1, b: Number.POSITIVE_INFINITY, c: Number.NaN, d: 1 }), 'a', 'b', 'c', 'd')).toEqual([
      fout('gewicht_negatief', ['punten', 'a'], { waarde: -1 }),
      fout('gewicht_negatief', ['punten', 'b'], { waarde: 'Infinity' }),
      fout('gewicht_negatief', ['punten', 'c'], { waarde: 'NaN' }),
    ]);
    expect(check(swing({ a: 0, b: 0 }), 'a', 'b')).toEqual([fout('gewichten_nul', ['punten'], { plaats: 'swing' })]);
    expect(check(swing({ a: 1 }), 'b')).toEqual([
      fout('weging_onbekend', [], { ids: ['a'] }),
      fout('weging_vergeten', [], { ids: ['b'] }),
    ]);
  });

  test('compares every pair once', () => {
    expect(check(ahp([paar('a', 'b', 3)]), 'a', 'b')).toEqual([]);
    expect(check(ahp([]), 'a')).toEqual([]);
    expect(check(ahp([]), 'a', 'b')).toEqual([fout('weging_vergeten', [], { ids: ['a', 'b'] })]);
    expect(check(ahp([paar('a', 'b', 2), paar('b', 'c', 2)]), 'a', 'b', 'c')).toEqual([
      fout('vergelijkingen_ontbreken', ['vergelijkingen'], { aantal: 2, nodig: 3 }),
    ]);
    expect(check(ahp([paar('a', 'b', 2), paar('b', 'a', 0.5)]), 'a', 'b')).toEqual([
      fout('vergelijking_dubbel', ['vergelijkingen', 1], { a: 'b', b: 'a' }),
    ]);
    expect(check(ahp([paar('a', 'a', 1), paar('a', 'b', 1)]), 'a', 'b')).toEqual([
      fout('vergelijking_dubbel', ['vergelijkingen', 0], { a: 'a', b: 'a' }),
    ]);
  });

  test('a ratio and its inverse are numbers', () => {
    const met = (verhouding: number) => check(ahp([paar('a', 'b', verhouding)]), 'a', 'b');
    const wrong = (waarde: number | string) => [fout('verhouding_ongeldig', ['vergelijkingen', 0], { waarde })];
    for (const waarde of [0, -1, 1e308, 1e-308]) expect(met(waarde)).toEqual(wrong(waarde));
    expect(met(Number.NaN)).toEqual(wrong('NaN'));
    for (const waarde of [1e307, 1e-307]) expect(met(waarde)).toEqual([]);
  });

  test('comparisons that contradict each other more than allowed', () => {
    const kring = [paar('a', 'b', 2), paar('b', 'c', 2), paar('a', 'c', 0.5)];
    const { consistentieratio } = solveAhp(['a', 'b', 'c'], kring);
    // Of 1, 2, 1/2 and their inverses the row sums are equal: lambda is 3.5, its index 0.25, divided by 0.58.
    expect(consistentieratio).toBeCloseTo(0.25 / 0.58, 12);
    const wrong = (maximum: number) => [
      fout('vergelijkingen_tegenstrijdig', ['vergelijkingen'], { ratio: 0.431, maximum }),
    ];
    expect(check(ahp(kring), 'a', 'b', 'c')).toEqual(wrong(0.1));
    expect(check(ahp(kring, 0.43), 'a', 'b', 'c')).toEqual(wrong(0.43));
    expect(check(ahp(kring, consistentieratio), 'a', 'b', 'c')).toEqual([]);
    expect(check(ahp([paar('a', 'b', 2), paar('b', 'c', 2), paar('a', 'c', 4)]), 'a', 'b', 'c')).toEqual([]);
  });
});

describe('solveAhp', () => {
  test('weights in the ratio of the comparisons', () => {
    const { gewichten, ...rest } = solveAhp(['a', 'b'], [paar('b', 'a', 3)]);
    expect([...gewichten]).toEqual([expect.closeTo(0.25, 12), expect.closeTo(0.75, 12)]);
    expect(rest).toEqual({
      lambdaMax: expect.closeTo(2, 12),
      consistentieIndex: expect.closeTo(0, 12),
      consistentieratio: 0,
    });
    const drie = solveAhp(['a', 'b', 'c'], [paar('a', 'b', 2), paar('b', 'c', 2), paar('a', 'c', 4)]);
    [4 / 7, 2 / 7, 1 / 7].forEach((gewicht, i) => {
      expect(drie.gewichten[i]).toBeCloseTo(gewicht, 12);
    });
    expect(drie.lambdaMax).toBeCloseTo(3, 12);
    expect(drie.consistentieratio).toBeCloseTo(0, 12);
  });

  test('of one there is nothing to compare', () => {
    const { gewichten, ...rest } = solveAhp(['a'], []);
    expect([...gewichten]).toEqual([1]);
    expect(rest).toEqual({ lambdaMax: 1, consistentieIndex: 0, consistentieratio: 0 });
  });

  test('divides by the index that chance gives, by formula above fifteen', () => {
    const volop = (n: number) => {
      const ids = Array.from({ length: n }, (_, i) => `i${i}`);
      // Everyone is 2 times the next, but the first is half of the last.
      const paren = ids.flatMap((a, i) =>
        ids.slice(i + 1).map((b, k) => paar(a, b, i === 0 && i + k + 1 === n - 1 ? 0.5 : 1)),
      );
      const { lambdaMax, consistentieIndex, consistentieratio } = solveAhp(ids, paren);
      expect(consistentieIndex).toBeCloseTo((lambdaMax - n) / (n - 1), 12);
      return consistentieIndex / consistentieratio;
    };
    expect(volop(3)).toBeCloseTo(0.58, 9);
    expect(volop(4)).toBeCloseTo(0.9, 9);
    expect(volop(16)).toBeCloseTo((1.7699 * 16 - 4.3513) / 15, 6);
  });
});
