import { expect, test } from 'vitest';
import { listPriemimplicanten } from '../../src/evaluatie/configuraties/listPriemimplicanten.js';

/** A product as a text of one sign for each condition: 1, 0 or -. */
const toTekst = (k: number) => (product: { readonly masker: number; readonly waarde: number }) =>
  Array.from({ length: k }, (_, j) => {
    const bit = 2 ** (k - 1 - j);
    return (product.masker & bit) === 0 ? '-' : (product.waarde & bit) === 0 ? '0' : '1';
  }).join('');

test.each([
  ['nothing is positive', [], [0], 2, []],
  ['nothing is forbidden', [0, 1, 2, 3], [], 2, ['--']],
  ['one condition', [1], [0], 1, ['1']],
  ['either of two: presence of the first comes first', [3], [0], 2, ['1-', '-1']],
  ['all is forbidden but two that share nothing: presence before absence', [1, 2], [0, 3], 2, ['10', '01']],
  ['two that differ in one condition', [0b010, 0b110, 0b101], [0, 1, 3, 4, 7], 3, ['101', '-10']],
  ['what is not forbidden may be covered', [0b111], [0b000, 0b100], 3, ['-1-', '--1']],
  [
    'a ring of six: each of its edges',
    [0b000, 0b001, 0b011, 0b111, 0b110, 0b100],
    [0b010, 0b101],
    3,
    ['11-', '1-0', '00-', '0-1', '-11', '-00'],
  ],
])('%s', (_, positief, verboden, k, verwacht) => {
  expect(listPriemimplicanten(positief, verboden, k).map(toTekst(k))).toEqual(verwacht);
});
