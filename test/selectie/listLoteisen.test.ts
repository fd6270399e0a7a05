import type { Regel } from 'buurtaanpak/selectie';
import { expect, test } from 'vitest';
import { listLoteisen } from '../../src/selectie/loting/listLoteisen.js';
import { createLotstand } from '../../src/selectie/loting/lotstand.js';
import { openLotvraag } from '../../src/selectie/loting/openLotvraag.js';
import { gevonden, quotum, scoresVan } from './klein.js';

/** A, B and C were chosen for p, G for r. In the lot: B, C, D and E. F and H are not chosen. */
const vraag = (regels: readonly Regel[]) =>
  openLotvraag(
    gevonden(scoresVan({ A: 9, B: 7, C: 7, D: 7, E: 7, F: 1, H: 1 }, { G: 5 }), [quotum('p', 3), quotum('r', 1)], {
      gebieden: [
        { code: 'A', wijk: 'w1', inwoners: 100, kenmerken: ['x'] },
        { code: 'B', wijk: 'w1', inwoners: 1 },
        { code: 'C', wijk: 'w2', inwoners: 30, kenmerken: ['x'] },
        { code: 'D', wijk: 'w1', inwoners: 40 },
        { code: 'E', inwoners: 50, kenmerken: ['x'] },
        { code: 'F', wijk: 'w3', inwoners: 7 },
        { code: 'G', wijk: 'w1', inwoners: 200, kenmerken: ['x'] },
        { code: 'H', inwoners: 9 },
      ],
      buren: [
        ['A', 'B'],
        ['B', 'C'],
        ['D', 'C'],
        ['A', 'G'],
        ['E', 'F'],
        ['G', 'D'],
      ],
      regels,
    }),
  );
const LEDEN = [{ quotum: 0, leden: [1, 2, 3, 4] }];
/** The question is opened without the rules, so that the rules choose nobody. */
const eisen = (...regels: readonly Regel[]) => {
  const kaal = vraag([]);
  const met = { ...kaal, vraagstuk: { ...kaal.vraagstuk, regels } };
  return listLoteisen(met, createLotstand(met, LEDEN));
};
const lid = (code: string, gewicht?: number) => (gewicht === undefined ? { code } : { code, gewicht });
const groepen = [
  { naam: 'g', codes: ['A', 'B', 'C'] },
  { naam: 'h', codes: ['D', 'G', 'F'] },
  { naam: 'i', codes: ['A', 'G'] },
];

test.each<[string, Regel, readonly object[]]>([
  [
    'at most two of each wijk, of which those outside the lot are two',
    { soort: 'hoogstens_per_groep', hoogstens: 2, groepen: 'wijk' },
    [
      { regel: 0, leden: [lid('B'), lid('D')], maximaal: 0 },
      { regel: 0, leden: [lid('C')], maximaal: 2 },
    ],
  ],
  [
    'at most two of each wijk for a programme',
    { soort: 'hoogstens_per_groep', hoogstens: 2, groepen: 'wijk', programmas: ['p'] },
    [
      { regel: 0, leden: [lid('B'), lid('D')], maximaal: 1 },
      { regel: 0, leden: [lid('C')], maximaal: 2 },
    ],
  ],
  [
    'at most two of own groups',
    { soort: 'hoogstens_per_groep', hoogstens: 2, groepen },
    [
      { regel: 0, leden: [lid('B'), lid('C')], maximaal: 1 },
      { regel: 0, leden: [lid('D')], maximaal: 1 },
    ],
  ],
  [
    'at most two of own groups for a programme',
    { soort: 'hoogstens_per_groep', hoogstens: 2, groepen, programmas: ['r'] },
    [],
  ],
  [
    'no neighbours',
    { soort: 'niet_aangrenzend' },
    [
      { regel: 0, leden: [lid('B')], maximaal: 0 },
      { regel: 0, leden: [lid('B'), lid('C')], maximaal: 1 },
      { regel: 0, leden: [lid('C'), lid('D')], maximaal: 1 },
      { regel: 0, leden: [lid('D')], maximaal: 0 },
    ],
  ],
  [
    'no neighbours for a programme',
    { soort: 'niet_aangrenzend', programmas: ['p'] },
    [
      { regel: 0, leden: [lid('B')], maximaal: 0 },
      { regel: 0, leden: [lid('B'), lid('C')], maximaal: 1 },
      { regel: 0, leden: [lid('C'), lid('D')], maximaal: 1 },
    ],
  ],
  [
    'no fewer neighbours than now, of which two are in the lot or beside it',
    { soort: 'liever_aangrenzend', bonus: 1 },
    [
      {
        regel: 0,
        leden: [lid('B', 1), lid('C', 0), lid('D', 1)],
        paren: [
          ['B', 'C'],
          ['C', 'D'],
        ],
        minimaal: 2,
      },
    ],
  ],
  ['neighbours that are worth nothing', { soort: 'liever_aangrenzend', bonus: 0 }, []],
  [
    'together, one of whom cannot be in',
    { soort: 'samen', codes: ['B', 'F', 'D'] },
    [{ regel: 0, leden: [lid('B'), lid('D')], maximaal: 0 }],
  ],
  [
    'together, one of whom is in already',
    { soort: 'samen', codes: ['A', 'B', 'D'] },
    [{ regel: 0, leden: [lid('B'), lid('D')], minimaal: 2 }],
  ],
  [
    'together, all in the lot',
    { soort: 'samen', codes: ['D', 'B'] },
    [{ regel: 0, leden: [lid('B'), lid('D')], samen: true }],
  ],
  ['together, nobody in the lot', { soort: 'samen', codes: ['A', 'G'] }, []],
  [
    'not together, one of whom is in already',
    { soort: 'niet_samen', codes: ['A', 'B', 'D'] },
    [{ regel: 0, leden: [lid('B'), lid('D')], maximaal: 0 }],
  ],
  [
    'not together, all in the lot',
    { soort: 'niet_samen', codes: ['E', 'B'] },
    [{ regel: 0, leden: [lid('B'), lid('E')], maximaal: 1 }],
  ],
  ['not together, nobody in the lot', { soort: 'niet_samen', codes: ['A', 'F'] }, []],
  [
    'inhabitants, of which those outside the lot have three hundred',
    { soort: 'inwoners', minimaal: 310, maximaal: 500 },
    [{ regel: 0, leden: [lid('B'), lid('C', 30), lid('D', 40), lid('E', 50)], minimaal: 10, maximaal: 200 }],
  ],
  [
    'inhabitants with one bound',
    { soort: 'inwoners', minimaal: 310 },
    [{ regel: 0, leden: [lid('B'), lid('C', 30), lid('D', 40), lid('E', 50)], minimaal: 10 }],
  ],
  [
    'a number with a feature',
    { soort: 'aantal_met', aantal: { van: 3, tot: 4 }, waar: { kenmerken: ['x'] } },
    [{ regel: 0, leden: [lid('C'), lid('E')], minimaal: 1, maximaal: 2 }],
  ],
  [
    'a number with a feature for a programme',
    { soort: 'aantal_met', aantal: 2, waar: { kenmerken: ['x'] }, programmas: ['p'] },
    [{ regel: 0, leden: [lid('C'), lid('E')], minimaal: 1, maximaal: 1 }],
  ],
  ['a rule about one buurt', { soort: 'vast', code: 'A' }, []],
  ['a rule about single scores', { soort: 'minimumscore', minimaal: 1 }, []],
])('%s', (_, regel, verwacht) => {
  expect(eisen(regel)).toEqual(verwacht);
});

test('each requirement names its rule', () => {
  expect(
    eisen(
      { soort: 'vast', code: 'A' },
      { soort: 'niet_samen', codes: ['E', 'B'] },
      { soort: 'samen', codes: ['D', 'B'] },
    ).map(({ regel }) => regel),
  ).toEqual([1, 2]);
});

test('without pairs of neighbours a wish for these asks nothing', () => {
  const kaal = vraag([]);
  const regels: Regel[] = [{ soort: 'liever_aangrenzend', bonus: 1 }];
  const los = { ...kaal, vraagstuk: { ...kaal.vraagstuk, regels } };
  expect(listLoteisen(los, createLotstand(los, [{ quotum: 0, leden: [4] }]))).toEqual([]);
});
