/** The rows of whatever a parser gives. */
import { describe, expect, test } from 'vitest';
import { toRijen } from '../../src/kerncijfers/kop/toRijen.js';
import { meld, weiger, weigering } from './kleineKolommen.js';

const gelezen = (rijen: readonly object[], anders: object = {}) => ({
  rijen,
  features: false,
  bevindingen: [],
  ...anders,
});
const feature = (properties: unknown, type = 'Feature') => ({ type, properties });

test.each<[string, unknown, object]>([
  ['objects', [{ a: 1 }, { a: 2 }], gelezen([{ a: 1 }, { a: 2 }])],
  [
    'arrays, with a header',
    [['a', 'a', 'b', 'a', 5], [1, 2, 3, 4, 5], [1]],
    gelezen([
      { a: 1, 'a#2': 2, b: 3, 'a#3': 4, 5: 5 },
      { a: 1, 'a#2': undefined, b: undefined, 'a#3': undefined, 5: undefined },
    ]),
  ],
  [
    'a header with a hole',
    [Object.assign(new Array(3), { 0: 'a', 2: 'b' }), [1, 2, 3]],
    gelezen([{ a: 1, '': 2, b: 3 }]),
  ],
  ['a page', { value: [{ a: 1 }] }, gelezen([{ a: 1 }])],
  ['pages', [{ value: [{ a: 1 }] }, { value: [{ a: 2 }, { a: 3 }] }], gelezen([{ a: 1 }, { a: 2 }, { a: 3 }])],
  ['objects with a value that is no list', [{ value: 3 }], gelezen([{ value: 3 }])],
  ['objects of which one looks like a page', [{ value: [1] }, { value: 3 }], gelezen([{ value: [1] }, { value: 3 }])],
  ['features', [feature({ a: 1 }), feature({ a: 2 })], gelezen([{ a: 1 }, { a: 2 }], { features: true })],
  ['a collection', { type: 'x', features: [feature({ a: 1 })] }, gelezen([{ a: 1 }], { features: true })],
  ['a feature of another type', [feature({ a: 1 }, 'Thing')], gelezen([feature({ a: 1 }, 'Thing')])],
  ['a feature without properties', [feature(null)], gelezen([feature(null)])],
  ['a feature among others', [feature({ a: 1 }), { b: 1 }], gelezen([feature({ a: 1 }), { b: 1 }])],
  ['blank rows below', [{ a: 1 }, {}, { a: ' ' }, { a: null }], gelezen([{ a: 1 }])],
  ['a blank row among others', [{ a: 1 }, {}, { a: 2 }], gelezen([{ a: 1 }, {}, { a: 2 }])],
  ['a row that is half blank', [{ a: 1 }, { a: '', b: 2 }], gelezen([{ a: 1 }, { a: '', b: 2 }])],
  ['blank arrays below', [['a', 'b'], [1, ''], ['', null], []], gelezen([{ a: 1, b: '' }])],
])('%s', (_, invoer, verwacht) => {
  expect(toRijen(invoer)).toStrictEqual(verwacht);
});

describe('a page that is not the last', () => {
  const volgende = 'https://x/2';
  const fout = (paginas: number) => [meld('fout', 'pagina_ontbreekt', [], { volgende, paginas })];
  test.each<[string, unknown, object[]]>([
    ['of v3', { value: [{ a: 1 }], 'odata.nextLink': volgende }, fout(1)],
    ['of v4', { value: [{ a: 1 }], '@odata.nextLink': volgende }, fout(1)],
    ['the last of two', [{ value: [] }, { value: [{ a: 1 }], 'odata.nextLink': volgende }], fout(2)],
    ['the first of two', [{ value: [{ a: 1 }], 'odata.nextLink': volgende }, { value: [] }], []],
    ['with no address', { value: [{ a: 1 }], 'odata.nextLink': null }, []],
  ])('%s', (_, invoer, bevindingen) => {
    expect(toRijen(invoer)).toEqual(gelezen([{ a: 1 }], { bevindingen }));
  });
});

test.each<[string, unknown, object]>([
  ['a text', 'a;b', weiger('rijen_ongeldig', [], { waarde: '"a;b"' })],
  ['nothing', null, weiger('rijen_ongeldig', [], { waarde: 'null' })],
  ['an object', { features: 3 }, weiger('rijen_ongeldig', [], { waarde: 'object' })],
  ['no rows', [], weiger('geen_rijen', [])],
  ['a page without rows', { value: [] }, weiger('geen_rijen', [])],
  ['pages without rows', [{ value: [] }], weiger('geen_rijen', [])],
  ['blank rows', [{ a: '' }, []], weiger('geen_rijen', [])],
  ['a header only', [['a']], weiger('geen_rijen', [])],
  ['a number among rows', [{ a: 1 }, 5], weiger('rijen_ongeldig', [1], { waarde: '5' })],
  ['an array among rows', [{ a: 1 }, [1]], weiger('rijen_ongeldig', [1], { waarde: 'array(1)' })],
  ['an object among arrays', [['a'], { a: 1 }], weiger('rijen_ongeldig', [0], { waarde: 'array(1)' })],
  ['nothing as the first row', [null, { a: 1 }], weiger('rijen_ongeldig', [0], { waarde: 'null' })],
  ['nothing as the last row', [{ a: 1 }, null], weiger('rijen_ongeldig', [1], { waarde: 'null' })],
])('refuses %s', (_, invoer, verwacht) => {
  expect(weigering(() => toRijen(invoer))).toEqual(verwacht);
});
