/** Number plates in each grouping, and after a word that announces one. */
import { expect, test } from 'vitest';
import { findKentekens } from '../../../src/team/persoonsgegevens/findKentekens.js';
import { knip } from './knip.js';

test.each([
  'AB-12-34',
  '12-34-AB',
  '12-AB-34',
  'AB-12-CD',
  'AB-CD-12',
  '12-AB-CD',
  '12-ABC-3',
  '1-ABC-23',
  'AB-123-C',
  'A-123-BC',
  'ABC-12-D',
  'A-12-BCD',
  '1-AB-234',
  '123-AB-4',
  'ab-12-34',
])('%j is one', (tekst) => expect(knip(findKentekens, `(${tekst})`)).toEqual([tekst]));

test.each([
  ['kenteken AB1234', 'AB1234'],
  ['kentekens: ab 12 34', 'ab 12 34'],
  ['nummerbord abc-1-23.', 'abc-1-23'],
  ['nummerplaat = 12AB34', '12AB34'],
])('%j has one', (tekst, gevonden) => expect(knip(findKentekens, tekst)).toEqual([gevonden]));

test('one that is named is found by its form and by its word', () => {
  expect(knip(findKentekens, 'kenteken AB-12-34')).toEqual(['AB-12-34', 'AB-12-34']);
});

test.each([
  'xAB-12-34',
  '1AB-12-34',
  'AB-12-34x',
  'AB-12-341',
  '-AB-12-34',
  'AB-12-34-',
  'AB-CD-EF',
  '12-34-56',
  '12-en-34',
  '12-of-34',
  '12-op-34',
  '12-in-34',
  '12-TM-34',
  'AB1234',
  'de auto AB 12 34',
  'kenteken 123456',
  'kenteken ABCDEF',
  'kenteken AB 12 3',
  'kenteken AB 12-34',
  'kenteken ABC 123 D',
  'kenteken AB12345',
  'kenteken ABCD-1-2',
  '',
])('%j has none', (tekst) => expect(knip(findKentekens, tekst)).toEqual([]));
