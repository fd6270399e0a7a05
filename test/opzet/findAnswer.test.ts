import { Datum } from 'buurtaanpak/kern';
import { expect, test } from 'vitest';
import { findAnswer } from '../../src/opzet/vertaling/findAnswer.js';

test('gives what a function answers, nothing when it refuses, and lets a slip of the programmer through', () => {
  expect(findAnswer(() => 1)).toBe(1);
  expect(findAnswer(() => Datum.parse('morgen'))).toBeUndefined();
  expect(() =>
    findAnswer(() => {
      throw new RangeError('slip');
    }),
  ).toThrow(RangeError);
});
