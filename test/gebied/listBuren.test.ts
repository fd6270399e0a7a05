import { createBuren, listBuren } from 'buurtaanpak/gebied';
import { expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { createRaster } from './hulp.js';

test('the neighbours of a square in a sheet stand on its four sides, sorted', () => {
  const { buren } = createRaster(3, 3, () => 1);
  expect(listBuren(deepFreeze(buren), 'E00004')).toEqual(['E00001', 'E00003', 'E00005', 'E00007']);
  expect(listBuren(buren, 'E00000')).toEqual(['E00001', 'E00003']);
});

test('an area that is in no pair has no neighbours', () => {
  expect(listBuren([], 'A')).toEqual([]);
  expect(listBuren(createBuren([['A', 'B']]), 'C')).toEqual([]);
});
