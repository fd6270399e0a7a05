import type { Quotum, Regel, SelectieGebied, Waar } from 'buurtaanpak/selectie';
import { expect, test } from 'vitest';
import { findHouders } from '../../src/selectie/uitleg/findHouders.js';
import { listGemist } from '../../src/selectie/uitleg/listGemist.js';
import { listPosities } from '../../src/selectie/uitleg/listPosities.js';
import { listWaargemist } from '../../src/selectie/uitleg/listWaargemist.js';
import { buurt, heropendVan, quotum, scoresVan, vraagstukVan } from './klein.js';

const GEBIEDEN = (): SelectieGebied[] => [
  { code: 'A', wijk: 'w1', kenmerken: ['x'], cijfers: { woz: 10 }, inwoners: 0 },
  { code: 'B', wijk: 'w1', kenmerken: ['y'], cijfers: { woz: 20, gas: 3 }, inwoners: 10 },
  { code: 'BU00802001', cijfers: { woz: 30, gas: null } },
  { code: 'D', inwoners: null },
];
const gemist = (waar: Waar, g = 0) => {
  const gebieden = GEBIEDEN();
  return listWaargemist(waar, 'q', gebieden, gebieden[g] as SelectieGebied, g);
};

test.each<[string, Waar, number, readonly object[]]>([
  ['an area without conditions', {}, 0, []],
  ['its own code', { gebieden: ['A'] }, 0, []],
  ['its wijk', { gebieden: ['w1', 'z'] }, 0, []],
  ['another wijk', { gebieden: ['w2'] }, 0, [{ soort: 'gebied', quotum: 'q', gebieden: ['w2'], wijk: 'w1' }]],
  [
    'a wijk by its code',
    { gebieden: ['w2'] },
    2,
    [{ soort: 'gebied', quotum: 'q', gebieden: ['w2'], wijk: 'WK008020' }],
  ],
  ['no wijk', { gebieden: ['w2'] }, 3, [{ soort: 'gebied', quotum: 'q', gebieden: ['w2'] }]],
  [
    'features that it lacks',
    { kenmerken: ['x', 'y', 'z'] },
    0,
    [
      { soort: 'kenmerk', quotum: 'q', kenmerk: 'y', heeft: false },
      { soort: 'kenmerk', quotum: 'q', kenmerk: 'z', heeft: false },
    ],
  ],
  [
    'features that it may not have',
    { zonderKenmerken: ['x', 'y'] },
    0,
    [{ soort: 'kenmerk', quotum: 'q', kenmerk: 'x', heeft: true }],
  ],
  ['figures at their bounds', { cijfers: [{ cijfer: 'woz', minimaal: 10, maximaal: 10 }, { cijfer: 'woz' }] }, 0, []],
  [
    'figures beyond their bounds',
    {
      cijfers: [
        { cijfer: 'woz', minimaal: 11, maximaal: 20 },
        { cijfer: 'gas', minimaal: 0 },
        { cijfer: 'woz', minimaal: 1, maximaal: 9 },
      ],
    },
    0,
    [
      { soort: 'cijfer_te_laag', quotum: 'q', cijfer: 'woz', waarde: 10, minimaal: 11 },
      { soort: 'cijfer_ontbreekt', quotum: 'q', cijfer: 'gas' },
      { soort: 'cijfer_te_hoog', quotum: 'q', cijfer: 'woz', waarde: 10, maximaal: 9 },
    ],
  ],
  // The ranks of 10, 20 and 30 have their middles at 0.5, 1.5 and 2.5 of 3.
  ['typical enough', { typisch: { cijfers: ['woz'], hoogstens: 0.666666666667 } }, 0, []],
  [
    'not typical',
    { typisch: { cijfers: ['woz'], hoogstens: 0.5 } },
    0,
    [{ soort: 'typisch', quotum: 'q', hoogstens: 0.5, zonder: [], afstand: 0.666666666667 }],
  ],
  [
    'figures missing for what is typical',
    { typisch: { cijfers: ['woz', 'gas'], hoogstens: 1 } },
    2,
    [{ soort: 'typisch', quotum: 'q', hoogstens: 1, zonder: ['gas'] }],
  ],
])('a buurt against %s', (_, waar, g, verwacht) => {
  expect(gemist(waar, g)).toEqual(verwacht);
});

test('the conditions of rules about the buurt, then quotum by quotum', () => {
  const regels: Regel[] = [
    { soort: 'uitgesloten', codes: ['A', 'D'], motief: 'm' },
    { soort: 'inwoners', minimaal: 1 },
    { soort: 'uitgesloten', codes: ['B'], motief: 'n' },
    { soort: 'minimumscore', minimaal: 3 },
    { soort: 'minimumscore', minimaal: 2, programma: 'r' },
  ];
  const quota: Quotum[] = [quotum('p', 1, { waar: { kenmerken: ['x'] } }), quotum('r', 1)];
  const scores = scoresVan({ A: 3, B: 2, D: 2.5 }, { A: 1, B: 3, BU00802001: 2 });
  const vraagstuk = vraagstukVan(scores, quota, { gebieden: GEBIEDEN(), regels });
  const van = (code: string) => listGemist(vraagstuk, vraagstuk.index.get(code) as number);
  const laag = (id: string, positie: number, score: number, minimaal: number) => ({
    soort: 'minimumscore',
    quotum: id,
    positie,
    programma: id,
    score,
    minimaal,
  });
  expect(van('A')).toEqual([{ soort: 'uitgesloten', positie: 0, motief: 'm' }, laag('r', 3, 1, 3), laag('r', 4, 1, 2)]);
  expect(van('B')).toEqual([
    { soort: 'uitgesloten', positie: 2, motief: 'n' },
    { soort: 'kenmerk', quotum: 'p', kenmerk: 'x', heeft: false },
    laag('p', 3, 2, 3),
  ]);
  expect(van('BU00802001')).toEqual([
    { soort: 'inwoners', positie: 1 },
    { soort: 'zonder_score', quotum: 'p', programma: 'p' },
    laag('r', 3, 2, 3),
  ]);
  expect(van('D')).toEqual([
    { soort: 'uitgesloten', positie: 0, motief: 'm' },
    { soort: 'inwoners', positie: 1 },
    { soort: 'kenmerk', quotum: 'p', kenmerk: 'x', heeft: false },
    laag('p', 3, 2.5, 3),
    { soort: 'zonder_score', quotum: 'r', programma: 'r' },
  ]);
});

test('of too many rules first those that are about more than other buurten', () => {
  const vast = (code: string): Regel => ({ soort: 'vast', code });
  const weg = (code: string): Regel => ({ soort: 'uitgesloten', codes: [code], motief: 'm' });
  const min: Regel = { soort: 'minimumscore', minimaal: 1 };
  const posities = (regels: readonly Regel[]) => listPosities({ regels }, 'A').map(({ positie }) => positie);
  expect(listPosities({ regels: [vast('A'), min] }, 'A')).toEqual([
    { positie: 0, regel: vast('A') },
    { positie: 1, regel: min },
  ]);
  const twintig = Array.from({ length: 20 }, (_, i) => i);
  expect(posities(twintig.map(() => vast('A')))).toEqual(twintig);
  expect(posities([...twintig, 20].map(() => vast('A')))).toEqual(twintig);
  const veel = [vast('A'), weg('B'), weg('A'), ...twintig.slice(3).map(() => min), weg('B'), min];
  // Twenty-two rules: the first two and the last but one give way, but for one.
  expect(posities(veel)).toEqual([0, ...twintig.slice(2), 21]);
});

/** A, B and C were chosen: A and C for p, B for r. */
const open = (regels: readonly Regel[] = []) =>
  heropendVan(scoresVan({ A: 9, B: 1, C: 8, D: 1, E: 1 }, { B: 9 }), [quotum('p', 2), quotum('r', 1)], {
    gebieden: [
      { code: 'A', wijk: 'w1', kenmerken: ['x'] },
      { code: 'B', wijk: 'w1', kenmerken: ['x'] },
      { code: 'C', wijk: 'w2' },
      { code: 'D', wijk: 'w1', kenmerken: ['x'] },
      { code: 'E' },
    ],
    buren: [
      ['A', 'D'],
      ['D', 'B'],
      ['D', 'E'],
      ['C', 'B'],
    ],
    regels,
  });
const [A, B, C] = [buurt('A', 'p', 9), buurt('B', 'r', 9), buurt('C', 'p', 8)];
const groepen = [
  { naam: 'g', codes: ['A', 'C', 'D'] },
  { naam: 'h', codes: ['B', 'D'] },
  { naam: 'i', codes: ['A', 'B', 'C'] },
];

test.each<[string, Regel, readonly object[]]>([
  ['a full wijk', { soort: 'hoogstens_per_groep', hoogstens: 2, groepen: 'wijk' }, [{ groep: 'w1', houders: [A, B] }]],
  ['a wijk with room', { soort: 'hoogstens_per_groep', hoogstens: 3, groepen: 'wijk' }, [{ houders: [] }]],
  [
    'a wijk that is full for one programme',
    { soort: 'hoogstens_per_groep', hoogstens: 1, groepen: 'wijk', programmas: ['r'] },
    [{ groep: 'w1', houders: [B] }],
  ],
  [
    'each full group that it is in',
    { soort: 'hoogstens_per_groep', hoogstens: 1, groepen },
    [
      { groep: 'g', houders: [A, C] },
      { groep: 'h', houders: [B] },
    ],
  ],
  ['only the full group', { soort: 'hoogstens_per_groep', hoogstens: 2, groepen }, [{ groep: 'g', houders: [A, C] }]],
  ['its neighbours', { soort: 'niet_aangrenzend' }, [{ houders: [A, B] }]],
  ['its neighbours of a programme', { soort: 'niet_aangrenzend', programmas: ['p'] }, [{ houders: [A] }]],
  ['the fixed buurt', { soort: 'vast', code: 'C' }, [{ houders: [C] }]],
  ['those with whom it may not be', { soort: 'niet_samen', codes: ['D', 'C'] }, [{ houders: [C] }]],
  ['others that may not be together', { soort: 'niet_samen', codes: ['E', 'C'] }, [{ houders: [] }]],
  ['those that count', { soort: 'aantal_met', aantal: 2, waar: { kenmerken: ['x'] } }, [{ houders: [A, B] }]],
  [
    'those that count for a programme',
    { soort: 'aantal_met', aantal: 2, waar: { kenmerken: ['x'] }, programmas: ['p'] },
    [{ houders: [A] }],
  ],
  ['nobody of another rule', { soort: 'samen', codes: ['D', 'A'] }, [{ houders: [] }]],
])('what keeps D out: %s', (_, regel, verwacht) => {
  expect(findHouders(open(), regel, 3)).toEqual(verwacht);
});

test('a buurt without a wijk is in no group', () => {
  expect(findHouders(open(), { soort: 'hoogstens_per_groep', hoogstens: 0, groepen: 'wijk' }, 4)).toEqual([
    { houders: [] },
  ]);
  expect(findHouders(open(), { soort: 'hoogstens_per_groep', hoogstens: 0, groepen: 'wijk' }, 2)).toEqual([
    { groep: 'w2', houders: [C] },
  ]);
});
