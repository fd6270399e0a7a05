/** An amount over cost bearers, and a table over its rows and columns. */
import type { Verdeelsleutel } from 'buurtaanpak/financiering';
import { describe, expect, test } from 'vitest';
import { allocateTabel } from '../../src/financiering/verdeling/allocateTabel.js';
import { readDecimalen } from '../../src/financiering/verdeling/readDecimalen.js';
import { splitCenten } from '../../src/financiering/verdeling/splitCenten.js';
import { splitProcenten } from '../../src/financiering/verdeling/splitProcenten.js';
import { weigering } from './klein.js';
import { e } from './plannen.js';

const vast = (kostendrager: string, bedrag: string) => ({ soort: 'vast', kostendrager, bedrag });
const procent = (kostendrager: string, een: string) => ({ soort: 'procent', kostendrager, procent: een });
const aandeel = (kostendrager: string, een: string) => ({ soort: 'aandeel', kostendrager, aandeel: een });
const rest = (kostendrager: string) => ({ soort: 'rest', kostendrager });
const sleutel = (delen: readonly object[]) => delen as unknown as Verdeelsleutel;

test('a table: rows over what columns still have to receive, the last row takes what is left', () => {
  expect(allocateTabel([], [])).toEqual([]);
  expect(allocateTabel([3n], [1n, 2n])).toEqual([[1n, 2n]]);
  expect(allocateTabel([1n, 1n], [1n, 1n])).toEqual([
    [1n, 0n],
    [0n, 1n],
  ]);
  expect(allocateTabel([0n, 5n, 5n], [5n, 5n])).toEqual([
    [0n, 0n],
    [3n, 2n],
    [2n, 3n],
  ]);
  expect(allocateTabel([0n, 0n], [0n, 0n])).toEqual([
    [0n, 0n],
    [0n, 0n],
  ]);
});

test('the decimals of one kind of line, with a hundred behind them', () => {
  const een = sleutel([procent('a', '0.5'), aandeel('b', '2'), rest('c')]);
  expect(readDecimalen(een, 'procent', [])).toEqual([5n, 0n, 0n, 1000n]);
  expect(readDecimalen(een, 'aandeel', [])).toEqual([0n, 2n, 0n, 100n]);
});

test('percentages of a total', () => {
  const deel = (...delen: object[]) => splitProcenten(100n, sleutel(delen));
  expect(deel(rest('a'))).toEqual([0n]);
  expect(deel(procent('a', '50'), rest('b'))).toEqual([50n, 0n]);
  expect(deel(procent('a', '33.3'), procent('b', '66.7'))).toEqual([33n, 67n]);
  expect(deel(procent('a', '99.999999'), procent('b', '0.000001'))).toEqual([100n, 0n]);
  expect(deel(procent('a', '99.999999'), procent('b', '0.000002'))).toBeUndefined();
});

describe('by a key', () => {
  const deel = (bedrag: string, delen: readonly object[]) =>
    splitCenten(e(bedrag), sleutel(delen)).map(({ kostendrager, centen }) => `${kostendrager} ${centen}`);
  test.each<[string, string, object[], string[]]>([
    [
      'fixed, a percentage and the rest',
      '10.00',
      [vast('a', '1.00'), procent('b', '25'), rest('c')],
      ['a 100', 'b 250', 'c 650'],
    ],
    [
      'shares of what is left',
      '10.00',
      [vast('a', '1.00'), aandeel('b', '1'), aandeel('c', '2')],
      ['a 100', 'b 300', 'c 600'],
    ],
    ['the rest is nothing', '1.00', [rest('c'), vast('a', '1.00')], ['c 0', 'a 100']],
    ['nothing is left for shares', '1.00', [vast('a', '1.00'), aandeel('b', '1')], ['a 100', 'b 0']],
    ['all by percentages', '0.01', [procent('a', '50'), procent('b', '50')], ['a 1', 'b 0']],
    ['all fixed', '3.00', [vast('a', '1.00'), vast('b', '2.00')], ['a 100', 'b 200']],
    ['a share of nothing', '1.00', [aandeel('a', '0'), aandeel('b', '1')], ['a 0', 'b 100']],
    ['a share of nothing beside a rest', '1.00', [aandeel('a', '0'), rest('b')], ['a 0', 'b 100']],
  ])('%s', (_, bedrag, delen, uit) => {
    expect(deel(bedrag, delen)).toEqual(uit);
  });
  test.each<[string, object[], string, object]>([
    ['more than a hundred percent', [procent('a', '60'), procent('b', '41')], 'verdeelsleutel_boven_honderd', {}],
    [
      'more than there is',
      [vast('a', '0.60'), procent('b', '41')],
      'verdeelsleutel_te_veel',
      { bedrag: '1.00', over: '0.01' },
    ],
    ['two rests', [rest('a'), rest('b')], 'verdeelsleutel_rest_dubbel', { bedrag: '1.00' }],
    ['a rest and a share', [rest('a'), aandeel('b', '1')], 'verdeelsleutel_rest_dubbel', { bedrag: '1.00' }],
    [
      'something is left',
      [vast('a', '0.60'), procent('b', '39')],
      'verdeelsleutel_laat_over',
      { bedrag: '1.00', over: '0.01' },
    ],
  ])('refused: %s', (_, delen, code, params) => {
    expect(weigering(() => splitCenten(e('1.00'), sleutel(delen), ['x', 1]))).toEqual({
      code: `financiering.${code}`,
      pad: ['x', 1],
      params,
    });
    expect(weigering(() => splitCenten(e('1.00'), sleutel(delen)))?.pad).toEqual([]);
  });
});
