import { expect, test } from 'vitest';
import { findVerstrengeling } from '../../src/evaluatie/situaties/findVerstrengeling.js';
import { noteVerstrengeling } from '../../src/evaluatie/situaties/noteVerstrengeling.js';
import { bouwGegevens, bouwPlan } from './bouw.js';
import { meld } from './situatiebouw.js';

/** Buurten with these kenmerken, one letter each. */
const bouw = (...rijen: readonly Readonly<Record<string, unknown>>[]) =>
  bouwGegevens(rijen.map((kenmerken, i) => ({ buurt: `b${i}`, kenmerken, score: {} })));
const paar = (x: unknown, y: unknown) => ({ x, y });
const KENMERKEN = [
  { sleutel: 'x', naam: 'de x', soort: 'groep' },
  { sleutel: 'y', naam: 'de y', soort: 'groep' },
  { sleutel: 'z', naam: 'de z', soort: 'getal' },
];
const vraag = (...kenmerken: readonly string[]) =>
  bouwPlan(
    {},
    {
      kenmerken: KENMERKEN,
      vergelijkingen: kenmerken.map((kenmerk) => ({ sleutel: kenmerk, uitkomst: 'score', kenmerk, op: '2029-07-01' })),
    },
  );
const PAD = ['plan', 'kenmerken'];
const NAMEN = { een: 'de x', ander: 'de y' };
const VAST = [paar('a', 'p'), paar('a', 'p'), paar('b', 'q'), paar('b', 'q')];

test('what is remarked of kenmerken that fix each other, or go together', () => {
  expect(noteVerstrengeling(bouw(...VAST), vraag('x', 'y'))).toEqual([
    meld('waarschuwing', 'verstrengeld', PAD, NAMEN),
  ]);
  // Three of four and one of four: (9 + 1 + 1 + 9) / 16 - 1 = 1/4.
  const half = ['ap', 'ap', 'ap', 'aq', 'bp', 'bq', 'bq', 'bq'].map(([x, y]) => paar(x, y));
  expect(noteVerstrengeling(bouw(...half), vraag('x', 'y'))).toEqual([
    meld('waarschuwing', 'samenloop', PAD, { ...NAMEN, samenhang: 0.5 }),
  ]);
});

test('only kenmerken that are groups, and are asked', () => {
  expect(noteVerstrengeling(bouw(...VAST), vraag('x'))).toEqual([]);
  expect(noteVerstrengeling(bouw(...VAST), vraag('y'))).toEqual([]);
  // A text in the place of a figure does not make it a group.
  const cijfer = VAST.map(({ x, y }) => ({ x, z: y }));
  expect(noteVerstrengeling(bouw(...cijfer), vraag('x', 'z'))).toEqual([]);
});

const find = (...rijen: readonly Readonly<Record<string, unknown>>[]) =>
  findVerstrengeling(bouw(...rijen).situaties, ['x', 'y']);

test('one fixes the other, in either order or both', () => {
  expect(find(...VAST)).toEqual([{ een: 'x', ander: 'y', volledig: true, samenhang: 1 }]);
  // c and b both have q: x fixes y, and y does not fix x.
  const drie = [paar('a', 'p'), paar('a', 'p'), paar('b', 'q'), paar('c', 'q')];
  expect(find(...drie)).toEqual([{ een: 'x', ander: 'y', volledig: true, samenhang: 1 }]);
  expect(find(...drie.map(({ x, y }) => paar(y, x)))).toEqual([{ een: 'y', ander: 'x', volledig: true, samenhang: 1 }]);
});

test('a kenmerk that differs for every buurt fixes nothing', () => {
  // Of each of four buurten another x: V is 1, but only y of two values could be fixed.
  expect(find(paar('a', 'p'), paar('b', 'q'))).toEqual([{ een: 'x', ander: 'y', volledig: false, samenhang: 1 }]);
});

test('only buurten of which both are known as a group, and each pair once', () => {
  expect(find(...VAST, { x: 'a' }, { y: 'p' }, paar('a', 3), paar(3, 'p'))).toEqual([
    { een: 'x', ander: 'y', volledig: true, samenhang: 1 },
  ]);
  expect(find({ x: 'a' }, { x: 'b' })).toEqual([]);
  const drie = VAST.map(({ x, y }) => ({ x, y, z: x }));
  expect(findVerstrengeling(bouw(...drie).situaties, ['x', 'y', 'z']).map(({ een, ander }) => een + ander)).toEqual([
    'xy',
    'xz',
    'yz',
  ]);
});

test('a weak relation is none', () => {
  // All four combinations: V is 0. Two of three on the diagonal, twice: (4 + 1 + 1 + 4) / 9 - 1 = 1/9, V is 1/3.
  expect(find(paar('a', 'p'), paar('a', 'q'), paar('b', 'p'), paar('b', 'q'))).toEqual([]);
  expect(find(...['ap', 'ap', 'aq', 'bp', 'bq', 'bq'].map(([x, y]) => paar(x, y)))).toEqual([]);
});
