import { expect, test } from 'vitest';
import { zipRijen } from '../../src/rekenen/index.js';

test('two rows side by side, as far as both go', () => {
  expect(zipRijen(['a', 'b'], [1n, 2n])).toEqual([
    ['a', 1n],
    ['b', 2n],
  ]);
  expect(zipRijen(['a', 'b', 'c'], [undefined])).toEqual([['a', undefined]]);
  expect(zipRijen([], new Set([1]))).toEqual([]);
});
