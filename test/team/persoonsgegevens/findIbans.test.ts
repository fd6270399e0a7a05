/** Numbers of accounts: the examples of the countries, whole and damaged. */
import { expect, test } from 'vitest';
import { findIbans } from '../../../src/team/persoonsgegevens/findIbans.js';
import { knip } from './knip.js';

test.each([
  'NL91ABNA0417164300',
  'NL91 ABNA 0417 1643 00',
  'NL91-ABNA-0417-1643-00',
  'NL91.ABNA.0417.1643.00',
  'NL91/ABNA/0417/1643/00',
  'NL 91 ABNA 0417 1643 00',
  'nl91abna0417164300',
  'BE68 5390 0754 7034',
  'NO93 8601 1117 947',
  'DE89 3704 0044 0532 0130 00',
])('%j is one', (tekst) => expect(knip(findIbans, tekst)).toEqual([tekst]));

test.each([
  ['IBANNL91ABNA0417164300', 'NL91ABNA0417164300'],
  ['iban nl91abna0417164300', 'nl91abna0417164300'],
  ['rekening: NL91ABNA0417164300a', 'NL91ABNA0417164300'],
])('%j has one', (tekst, gevonden) => expect(knip(findIbans, tekst)).toEqual([gevonden]));

test.each([
  'NL92ABNA0417164300',
  'NL91ABNA0417164301',
  'NL91ABNA041716430',
  'NL91ABNA04171643001',
  'NL91  ABNA 0417 1643 00',
  'NL91 ABNA 0417 1643',
  'XX91ABNA0417164300',
  'NLABNA0417164300',
  '',
])('%j has none', (tekst) => expect(knip(findIbans, tekst)).toEqual([]));

test('two are in their order', () => {
  expect(knip(findIbans, 'NL91ABNA0417164300 en BE68539007547034')).toEqual(['NL91ABNA0417164300', 'BE68539007547034']);
});
