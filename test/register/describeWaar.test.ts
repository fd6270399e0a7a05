/** Where buurten are looked for, in words: every part by itself, all of them together, and the place of every value. */
import { expect, test } from 'vitest';
import { describeWaar } from '../../src/register/woorden/describeWaar.js';
import type { Registerzin } from '../../src/register/woorden/zin.js';
import type { Waar } from '../../src/selectie/index.js';

const PAD = ['quota', 3, 'waar'];
type Deel = Registerzin[number];
const gebied = (id: string, i: number): Deel => ({ id, van: 'gebied', pad: [...PAD, 'gebieden', i] });
const kenmerk = (id: string, veld: string, i: number): Deel => ({ id, van: 'kenmerk', pad: [...PAD, veld, i] });
const cijfer = (id: string, ...pad: (string | number)[]): Deel => ({ id, van: 'cijfer', pad: [...PAD, ...pad] });
const getal = (waarde: number, ...pad: (string | number)[]): Deel => ({ getal: waarde, pad: [...PAD, ...pad] });

const MET: Registerzin = ['met kenmerk ', kenmerk('dorp', 'kenmerken', 0), ' en ', kenmerk('oud', 'kenmerken', 1)];
const ZONDER: Registerzin = [
  'zonder kenmerk ',
  kenmerk('nieuw', 'zonderKenmerken', 0),
  ' of ',
  kenmerk('leeg', 'zonderKenmerken', 1),
];
const CIJFERS: Registerzin = [
  cijfer('a', 'cijfers', 0, 'cijfer'),
  ' ',
  'ten minste ',
  getal(1, 'cijfers', 0, 'minimaal'),
  ' en ',
  'ten hoogste ',
  getal(5, 'cijfers', 0, 'maximaal'),
  '; ',
  cijfer('b', 'cijfers', 1, 'cijfer'),
  ' ',
  'ten hoogste ',
  getal(7, 'cijfers', 1, 'maximaal'),
];
const TYPISCH: Registerzin = [
  'dicht bij het midden in ',
  cijfer('a', 'typisch', 'cijfers', 0),
  ', ',
  cijfer('b', 'typisch', 'cijfers', 1),
  ' (afstand ten hoogste ',
  getal(2, 'typisch', 'hoogstens'),
  ')',
];
const IN: Registerzin = ['in ', gebied('X', 0), ', ', gebied('Y', 1)];

const gebieden = ['X', 'Y'];
const kenmerken = ['dorp', 'oud'];
const zonderKenmerken = ['nieuw', 'leeg'];
const cijfers = [
  { cijfer: 'a', minimaal: 1, maximaal: 5 },
  { cijfer: 'b', maximaal: 7 },
];
const typisch = { cijfers: ['a', 'b'], hoogstens: 2 };

test.each<[string, Waar, Registerzin]>([
  ['nothing', {}, ['overal']],
  ['areas', { gebieden }, IN],
  ['features', { kenmerken }, MET],
  ['features that it has not', { zonderKenmerken }, ZONDER],
  ['figures', { cijfers }, CIJFERS],
  ['in the middle', { typisch }, TYPISCH],
  [
    'all',
    { gebieden, kenmerken, zonderKenmerken, cijfers, typisch },
    [...IN, '; ', ...MET, '; ', ...ZONDER, '; ', ...CIJFERS, '; ', ...TYPISCH],
  ],
])('%s', (_, waar, zin) => {
  expect(describeWaar(waar, PAD)).toEqual(zin);
});

test('without a place paths start at the area', () => {
  expect(describeWaar()).toEqual(['overal']);
  expect(describeWaar({ gebieden: ['X'] })).toEqual(['in ', { id: 'X', van: 'gebied', pad: ['gebieden', 0] }]);
});
