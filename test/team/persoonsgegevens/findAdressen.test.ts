/** A postcode with a house number, in every notation, and what only looks like one. */
import { expect, test } from 'vitest';
import { findAdressen } from '../../../src/team/persoonsgegevens/findAdressen.js';
import { knip } from './knip.js';

test.each([
  '8911 KL 12',
  '8911kl12',
  '8911-kl 12',
  '8911 KL, 12',
  '8911 KL-12',
  '8911 KL / 12',
  '8911 KL nr 12',
  '8911 KL, nr. 12',
  '8911 KL no12',
  '8911 KL nummer 12',
  '8911 KL huisnummer 12',
  '8911 KL (12',
  '8911 KL, (12',
  '8911 KL(12',
  '8911 KLnr12',
  '8911 KL 12345',
  '1234 en nr 12',
  '1234 en nummer 12',
])('%j is one', (tekst) => expect(knip(findAdressen, tekst)).toEqual([tekst]));

test.each([
  ['op 8911 KL 12.', '8911 KL 12'],
  ['8911 KL 12a', '8911 KL 12'],
  ['8911 KL 2.', '8911 KL 2'],
  ['mijn adres: 1234 en 12', '1234 en 12'],
])('%j has one', (tekst, gevonden) => expect(knip(findAdressen, tekst)).toEqual([gevonden]));

test.each([
  '8911 KL',
  '8911 K 12',
  '0911 KL 12',
  '891 KL 12',
  '18911 KL 12',
  'a8911 KL 12',
  '.8911 KL 12',
  ',8911 KL 12',
  '-8911 KL 12',
  '8911 KL 012',
  '8911 KL 12ab',
  '8911 KL 1234567',
  '8911 KL 2,5',
  '8911 KL 2.5',
  '8911 KL 2:5',
  '8911 KL x 12',
  '1234 kg 12',
  '1234-kg 12',
  '1234kg12',
  '1234 EN 12',
  '1234 no 12',
  'er zijn 1234 en 12',
  '',
])('%j has none', (tekst) => expect(knip(findAdressen, tekst)).toEqual([]));

test('those with a postcode come before those with a street', () => {
  expect(knip(findAdressen, 'Dorpsstraat 12, of 8911 KL 12')).toEqual(['8911 KL 12', 'Dorpsstraat 12']);
});
