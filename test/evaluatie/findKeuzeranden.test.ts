import { type Quotum, type Regel, selectBuurten } from 'buurtaanpak/selectie';
import { describe, expect, test } from 'vitest';
import { findKeuzeranden } from '../../src/evaluatie/loting/findKeuzeranden.js';
import { findRegelgevallen } from '../../src/evaluatie/loting/findRegelgevallen.js';

type Scores = Readonly<Record<string, number | null>>;
const rijen = (scores: Scores) => Object.entries(scores).map(([code, score]) => ({ code, score }));
const quotum = (id: string, aantal: number): Quotum => ({ id, programma: id, aantal });
const select = (
  perProgramma: Readonly<Record<string, Scores>>,
  aantallen: Readonly<Record<string, number>>,
  regels?: readonly Regel[],
) => {
  const scores = Object.fromEntries(Object.entries(perProgramma).map(([naam, eigen]) => [naam, rijen(eigen)]));
  const quota = Object.entries(aantallen).map(([id, aantal]) => quotum(id, aantal));
  return selectBuurten(scores, quota, regels === undefined ? {} : { regels });
};
const find = (...args: Parameters<typeof select>) => {
  const { randen, nietOpScore } = findKeuzeranden(select(...args));
  const codes = (lijst: readonly { readonly buurt: string }[]) => lijst.map(({ buurt }) => buurt).join('');
  return {
    randen: randen.map((rand) => `${rand.quotum}: ${codes(rand.gekozen)} ${codes(rand.nietGekozen)}`),
    nietOpScore: nietOpScore.map(({ buurt, quotum: bij, reden }) => `${buurt} ${bij} ${reden}`),
  };
};
const uitgesloten = (...codes: readonly string[]): Regel => ({ soort: 'uitgesloten', codes: [...codes], motief: 'm' });
const nietSamen = (...codes: readonly string[]): Regel => ({ soort: 'niet_samen', codes: [...codes] });

describe('findKeuzeranden', () => {
  test('both sides from the cut outwards, with their scores', () => {
    expect(findKeuzeranden(select({ p: { a: 9, b: 8, c: 7, d: 6, e: 5 } }, { p: 2 }))).toEqual({
      randen: [
        {
          quotum: 'p',
          gekozen: [
            { buurt: 'b', score: 8, gekozen: true },
            { buurt: 'a', score: 9, gekozen: true },
          ],
          nietGekozen: ['c', 'd', 'e'].map((buurt, i) => ({ buurt, score: 7 - i, gekozen: false })),
        },
      ],
      nietOpScore: [],
    });
  });

  test('seven on each side at most', () => {
    const p = Object.fromEntries([...'abcdefghijklmnopqr'].map((code, i) => [code, 50 - i]));
    expect(find({ p }, { p: 9 })).toEqual({ randen: ['p: ihgfedc jklmnop'], nietOpScore: [] });
  });

  test('excluded with a score in the window or above, the highest first', () => {
    // The lowest that counts has 0: x too, y is below it, and z has no score.
    const p = { a: 9, b: 8, c: 1, d: 0, v: 5, w: 10, x: 0, y: -1, z: null };
    expect(find({ p }, { p: 2 }, [uitgesloten('v', 'w', 'x', 'y', 'z')])).toEqual({
      randen: ['p: ba cd'],
      nietOpScore: ['w p uitgesloten', 'v p uitgesloten', 'x p uitgesloten'],
    });
  });

  test('excluded only where it is a candidate', () => {
    expect(find({ p: { a: 9, b: 8, v: 7 }, q: { c: 9, d: 8 } }, { p: 1, q: 1 }, [uitgesloten('v')])).toEqual({
      randen: ['p: a b', 'q: c d'],
      nietOpScore: [],
    });
    expect(
      find({ p: { a: 9, b: 8, v: 8 }, q: { c: 9, d: 8 } }, { p: 1, q: 1 }, [uitgesloten('v')]).nietOpScore,
    ).toEqual(['v p uitgesloten']);
  });

  test('not chosen for two quota: at the nearest cut, of two as near the first', () => {
    const beide = { x: 7, y: 6 };
    expect(find({ p: { a: 9, b: 8, ...beide }, q: { c: 9, ...beide } }, { p: 2, q: 1 })).toEqual({
      randen: ['p: ba xy', 'q: c '],
      nietOpScore: ['x q andere_rand', 'y q andere_rand'],
    });
    // At the cut of p y comes after x, at that of q it is the first.
    expect(find({ p: { a: 9, x: 7, y: 6 }, q: { c: 9, y: 6, x: 5 } }, { p: 1, q: 1 })).toEqual({
      randen: ['p: a x', 'q: c y'],
      nietOpScore: ['y p andere_rand', 'x q andere_rand'],
    });
  });

  test('who was chosen for another quotum is passed over, and does not make another further from the cut', () => {
    const p = { a: 90, b: 85, c: 75, x: 70, y: 60 };
    expect(find({ p, q: { c: 95, x: 70, y: 60 } }, { p: 2, q: 1 })).toEqual({
      randen: ['p: ba xy', 'q: c '],
      nietOpScore: ['c p ander_quotum', 'x q andere_rand', 'y q andere_rand'],
    });
  });

  test('fixed, or by a rule', () => {
    const p = { a: 9, b: 8, c: 7, d: 6, e: 5 };
    expect(find({ p }, { p: 2 }, [{ soort: 'vast', code: 'e' }])).toEqual({
      randen: ['p: a cd'],
      nietOpScore: ['b p regel', 'e p vast'],
    });
    expect(find({ p }, { p: 2 }, [nietSamen('a', 'b')])).toEqual({
      randen: ['p: a de'],
      nietOpScore: ['b p regel', 'c p regel'],
    });
  });
});

describe('findRegelgevallen', () => {
  const SCORES = { p: { a: 100, b: 50, c: 40, d: 30, e: 1 } };
  const regelgevallen = (regels?: readonly Regel[]) => {
    const selectie = select(SCORES, { p: 2 }, regels);
    if (!('gekozen' in selectie)) throw new Error('no selection');
    return [...findRegelgevallen(selectie)].sort().join('');
  };

  test.each([
    ['no rules', undefined, ''],
    ['a candidate that is excluded', [uitgesloten('a')], ''],
    ['a lowest score', [{ soort: 'minimumscore', minimaal: 35 }], ''],
    ['a rule that changes nothing', [nietSamen('d', 'e')], ''],
    ['a rule that brings one in and keeps one out', [nietSamen('a', 'b')], 'bc'],
    ['beside a candidate that is excluded', [uitgesloten('c'), nietSamen('a', 'b')], 'bd'],
    ['two that say the same, found together', [nietSamen('a', 'b'), nietSamen('a', 'b')], 'bc'],
    ['two, by themselves and together', [nietSamen('a', 'b'), nietSamen('a', 'c')], 'bcd'],
  ] as const)('%s', (_, regels, verwacht) => {
    expect(regelgevallen(regels as readonly Regel[] | undefined)).toBe(verwacht);
  });

  test('with more than twenty rules only together', () => {
    const veel = (aantal: number) => [
      nietSamen('a', 'b'),
      nietSamen('a', 'c'),
      ...Array.from({ length: aantal - 2 }, () => nietSamen('d', 'e')),
    ];
    expect(regelgevallen(veel(20))).toBe('bcd');
    expect(regelgevallen(veel(21))).toBe('bd');
  });
});
