import { expect, test } from 'vitest';
import { showEinden } from '../../src/evaluatie/oordeel/showEinden.js';

test('an end that is not there is a dash', () => {
  const interval = { onder: 1.23456, boven: null, betrouwbaarheid: 0.95, methode: 'permutatie' as const };
  expect(showEinden({ waarde: 2, interval })).toEqual({ onder: 1.235, boven: '-' });
  expect(showEinden({ waarde: 2, interval: { onbepaald: 'geen_methode' } })).toEqual({ onder: '-', boven: '-' });
});
