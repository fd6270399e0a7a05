/** BSNs: 123456782 passes the eleven-test, and so does 10000008 with a zero before it. */
import { expect, test } from 'vitest';
import { findBsns } from '../../../src/team/persoonsgegevens/findBsns.js';
import { isElfproef } from '../../../src/team/persoonsgegevens/isElfproef.js';
import { knip } from './knip.js';

test.each(['123456782', '123 456 782', '123.456.782', '123-456-782', '1234 56 782', '1234.56.782'])(
  '%j is one',
  (tekst) => expect(knip(findBsns, tekst)).toEqual([tekst]),
);

test.each([
  ['.123456782', '123456782'],
  ['(123 456 782)', '123 456 782'],
  ['kleur 123456782', '123456782'],
  ['€x 123456782', '123456782'],
  ['€ .. 123456782', '123456782'],
  ['bsn 10000008', '10000008'],
  ['bsn 1000 0008', '1000 0008'],
  ['BSN: 12 34 56 782', '12 34 56 782'],
  ['burgerservicenummer nr. 1-2.3 456782', '1-2.3 456782'],
])('%j has one', (tekst, gevonden) => expect(knip(findBsns, tekst)).toEqual([gevonden]));

test('one that is named is found by its word and by its form', () => {
  expect(knip(findBsns, 'bsn 123456782')).toEqual(['123456782', '123456782']);
});

test.each([
  '123456783',
  '123 456 783',
  '10000008',
  '12 34 56 782',
  'bsn 12 34 56 783',
  'bsn 10000009',
  'bsn 1123456782',
  'bsn 123  456 782 1',
  '123.456-782',
  '1234 56.782',
  '1234-56-782',
  'a123456782',
  '123456782a',
  '1123456782',
  'a123 456 782',
  '.123 456 782',
  '-123 456 782',
  '123 456 782a',
  '123 456 7821',
  '.1234 56 782',
  '1234 56 782a',
  '1234 56 7821',
  '€123456782',
  '€ . 123456782',
  'eur 123456782',
  'euro: 123456782',
  'rsin 123456782',
  'btw 123456782',
  'KvK 123456782',
  '',
])('%j has none', (tekst) => expect(knip(findBsns, tekst)).toEqual([]));

test.each<[string, boolean]>([
  ['123456782', true],
  ['111222333', true],
  ['010000008', true],
  ['10000008', true],
  ['123456783', false],
  ['223456782', false],
  ['000000000', false],
  ['00000000', false],
  ['1000008', false],
  ['1234567820', false],
  ['a123456782', false],
  ['123456782a', false],
  ['', false],
])('the eleven-test of %j', (cijfers, echt) => expect(isElfproef(cijfers)).toBe(echt));
