import { expect, test } from 'vitest';
import { alignLijsten } from '../../src/opzet/vergelijking/alignLijsten.js';
import { findSleutels } from '../../src/opzet/vergelijking/findSleutels.js';
import { listVerschillen } from '../../src/opzet/vergelijking/listVerschillen.js';
import { readBeide } from '../../src/opzet/vergelijking/readBeide.js';
import { foutVan } from '../hulp.js';
import { opzetVan } from './klein.js';

/** What is different, and the same seen from the other side. */
function beide(voor: unknown, na: unknown) {
  const heen = listVerschillen(voor, na);
  const terug = listVerschillen(na, voor);
  expect(terug.map(({ voor: een, na: ander }) => [ander, een])).toEqual(
    heen.map(({ voor: een, na: ander }) => [een, ander]),
  );
  return heen;
}

test('lists beside each other: what is the same is not told', () => {
  expect(alignLijsten([], [])).toEqual([]);
  expect(alignLijsten(['a', 'b'], ['a', 'b'])).toEqual([]);
  expect(alignLijsten(['a'], [])).toEqual([[0, undefined]]);
  expect(alignLijsten([], ['a'])).toEqual([[undefined, 0]]);
});

test('lists beside each other: head and tail stay, what lies between is paired in order', () => {
  const paren = (voor: string, na: string) => alignLijsten([...voor], [...na]);
  expect([
    paren('abc', 'axc'),
    paren('abc', 'ac'),
    paren('ac', 'abc'),
    paren('abcd', 'xbyd'),
    paren('abcde', 'acxe'),
    paren('ab', 'ba'),
    paren('aab', 'ab'),
    paren('xay', 'zaw'),
    paren('xpay', 'zaw'),
    paren('xay', 'zqaw'),
    paren('abcxyz', 'xyzabc'),
    paren('aa', 'aaa'),
    paren('axbycz', 'pxqyrz'),
  ]).toEqual([
    [[1, 1]],
    [[1, undefined]],
    [[undefined, 1]],
    [
      [0, 0],
      [2, 2],
    ],
    [
      [1, undefined],
      [3, 2],
    ],
    [
      [0, undefined],
      [undefined, 1],
    ],
    [[1, undefined]],
    [
      [0, 0],
      [2, 2],
    ],
    [
      [0, 0],
      [1, undefined],
      [3, 2],
    ],
    [
      [0, 0],
      [undefined, 1],
      [2, 3],
    ],
    [
      [0, undefined],
      [1, undefined],
      [2, undefined],
      [undefined, 3],
      [undefined, 4],
      [undefined, 5],
    ],
    [[undefined, 2]],
    [
      [0, 0],
      [2, 2],
      [4, 4],
    ],
  ]);
});

test('lists that are too long to be held beside each other are paired in order, after what is equal at both ends', () => {
  const reeks = (teken: string, lengte: number) => Array.from({ length: lengte }, (_, i) => `${teken}${i}`);
  const voor = ['kop', ...reeks('v', 1001), 'zelfde', 'staart'];
  const na = ['kop', 'zelfde', ...reeks('n', 1000), 'staart'];
  const uit = alignLijsten(voor, na);
  expect([uit.length, uit[0], uit.at(-1)]).toEqual([1002, [1, 1], [1002, undefined]]);
  const nogNet = alignLijsten([...reeks('v', 999), 'zelfde'], ['zelfde', ...reeks('n', 999)]);
  expect([nogNet.length, nogNet[0], nogNet.at(-1)]).toEqual([1998, [0, undefined], [undefined, 999]]);
});

test('a key that tells the parts of both lists apart', () => {
  const zoek = (voor: readonly unknown[], na: readonly unknown[]) => {
    const gevonden = findSleutels(voor, na);
    return gevonden && [[...gevonden.voor.keys()], [...gevonden.na.keys()]];
  };
  expect([
    zoek([{ id: 'a' }, { id: 'b' }], [{ id: 'b' }]),
    zoek([{ id: 'a' }, { id: 'a' }], [{ id: 'b' }]),
    zoek(
      [
        { id: 'a', code: 1 },
        { id: 'a', code: 2 },
      ],
      [{ code: 3 }],
    ),
    zoek([{ code: 1 }], [{ id: 'a' }]),
    zoek(['a', 'b-c', 'd_1'], ['a']),
    zoek(['a', 'twee woorden'], ['a']),
    zoek(['a'.repeat(60)], []),
    zoek(['a'.repeat(61)], []),
    zoek([''], []),
    zoek([1], [2]),
    zoek([null], []),
    zoek([{ programmajaren: [1, 2] }], [{ programmajaren: [3] }]),
    zoek([], []),
    zoek([{ soort: 'x' }], [{ soort: 'y' }]),
    zoek([{ methode: 'x' }], [{ methode: 'y' }]),
  ]).toEqual([
    [['a', 'b'], ['b']],
    undefined,
    [['1', '2'], ['3']],
    undefined,
    [['a', 'b-c', 'd_1'], ['a']],
    undefined,
    [['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'], []],
    undefined,
    undefined,
    undefined,
    undefined,
    [['1,2'], ['3']],
    [[], []],
    [['x'], ['y']],
    [['x'], ['y']],
  ]);
});

test('nothing is different in what is the same', () => {
  expect([listVerschillen({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }), listVerschillen(1, 1)]).toEqual([[], []]);
});

test('fields in the order of their names, with what there was and what there is', () => {
  expect(beide({ b: 1, a: 1, c: { d: 'x' } }, { b: 2, e: null, c: { d: 'y' } })).toEqual([
    { pad: ['a'], voor: 1 },
    { pad: ['b'], voor: 1, na: 2 },
    { pad: ['c', 'd'], voor: 'x', na: 'y' },
    { pad: ['e'], na: null },
  ]);
  expect(beide({ a: [1] }, { a: { b: 1 } })).toEqual([{ pad: ['a'], voor: [1], na: { b: 1 } }]);
  expect(beide({ a: null }, { a: { b: 1 } })).toEqual([{ pad: ['a'], voor: null, na: { b: 1 } }]);
});

test('parts of a list by their key: gone, new, changed, in another order', () => {
  const voor = [
    { id: 'a', n: 1 },
    { id: 'b', n: 2 },
    { id: 'c', n: 3 },
  ];
  expect(
    beide(voor, [
      { id: 'c', n: 3 },
      { id: 'd', n: 4 },
      { id: 'b', n: 5 },
    ]),
  ).toEqual([
    { pad: ['a'], voor: { id: 'a', n: 1 }, plaats: 0 },
    { pad: ['d'], na: { id: 'd', n: 4 }, plaats: 1 },
    { pad: ['b', 'n'], voor: 2, na: 5 },
    { pad: [], voor: ['b', 'c'], na: ['c', 'b'], volgorde: true },
  ]);
  expect(beide(voor, voor.slice(1))).toEqual([{ pad: ['a'], voor: { id: 'a', n: 1 }, plaats: 0 }]);
});

test('parts of a list without a key: by their place', () => {
  expect(beide({ l: ['een zin', 'nog een zin'] }, { l: ['een zin', 'een andere zin', 'en een derde'] })).toEqual([
    { pad: ['l', 1], voor: 'nog een zin', na: 'een andere zin' },
    { pad: ['l', 2], na: 'en een derde', plaats: 2 },
  ]);
  const regels = [
    { soort: 'x', n: 1 },
    { soort: 'x', n: 2 },
    { soort: 'y', n: 1 },
  ];
  expect(
    beide(
      { l: regels },
      {
        l: [
          { soort: 'x', n: 1 },
          { soort: 'x', n: 3 },
          { soort: 'z', n: 1 },
        ],
      },
    ),
  ).toEqual([
    { pad: ['l', 1, 'n'], voor: 2, na: 3 },
    { pad: ['l', 2], voor: { soort: 'y', n: 1 }, plaats: 2 },
    { pad: ['l', 2], na: { soort: 'z', n: 1 }, plaats: 2 },
  ]);
  expect(beide({ l: regels }, { l: regels.slice(0, 2) })).toEqual([
    { pad: ['l', 2], voor: { soort: 'y', n: 1 }, plaats: 2 },
  ]);
});

test('two opzetten are read, and what is wrong in either is told at its side', () => {
  const opzet = opzetVan();
  expect(readBeide(opzet, opzetVan({ naam: 'Ander' }))).toEqual({ voor: opzet, na: { ...opzet, naam: 'Ander' } });
  const fout = (voor: object, na: object) => {
    const { code, params, bevindingen } = foutVan(() => readBeide(voor as never, na as never));
    return [code, params, bevindingen.map((een) => [een.code, een.pad])];
  };
  const kapot = { ...opzet, naam: '' };
  expect([fout(kapot, opzet), fout(opzet, kapot), fout(kapot, kapot)]).toEqual([
    ['kern.document_ongeldig', { soort: 'opzet', aantal: 1 }, [['kern.te_klein', ['voor', 'naam']]]],
    ['kern.document_ongeldig', { soort: 'opzet', aantal: 1 }, [['kern.te_klein', ['na', 'naam']]]],
    [
      'kern.document_ongeldig',
      { soort: 'opzet', aantal: 2 },
      [
        ['kern.te_klein', ['voor', 'naam']],
        ['kern.te_klein', ['na', 'naam']],
      ],
    ],
  ]);
});
