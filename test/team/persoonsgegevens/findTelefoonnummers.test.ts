/** Phone numbers in every notation, and what only looks like one. */
import { describe, expect, test } from 'vitest';
import { countDigits } from '../../../src/team/persoonsgegevens/countDigits.js';
import { findBuitenlandseNummers } from '../../../src/team/persoonsgegevens/findBuitenlandseNummers.js';
import { findTelefoonnummers } from '../../../src/team/persoonsgegevens/findTelefoonnummers.js';
import { knip } from './knip.js';

describe('Dutch ones', () => {
  test.each([
    '0612345678',
    '06 12 34 56 78',
    '06-12345678',
    '0 612345678',
    '(058) 212 34 56',
    '(0)612345678',
    '+31612345678',
    '+31 6 12345678',
    '+ 31 612345678',
    '+31 (0)6 12345678',
    '+31(0) 612345678',
    '+31 - 612345678',
    '0031612345678',
    '0901123456',
  ])('%j is one', (tekst) => expect(knip(findTelefoonnummers, tekst)).toEqual([tekst]));

  test.each([
    ['a 0612345678', '0612345678'],
    ['tel0612345678', '0612345678'],
    ['nr0612345678.', '0612345678'],
    ['tel 612345678', '612345678'],
    ['tel:612345678', '612345678'],
    ['telefonisch 612345678', '612345678'],
    ['mobiel: 6 12 34 56 78', '6 12 34 56 78'],
    ['Bel 6-12345678', '6-12345678'],
    ['telefoonnummer 612345678', '612345678'],
  ])('%j has one', (tekst, gevonden) => expect(knip(findTelefoonnummers, tekst)).toEqual([gevonden]));

  test.each([
    '061234567',
    '06123456789',
    '10612345678',
    '+0612345678',
    '0612345678a',
    'x0612345678',
    'telx0612345678',
    'tel, zegt hij, 612345678',
    '0012345678',
    '+32612345678',
    '01-02-202612',
    '0800123456',
    '0900123456',
    '0906123456',
    '0909123456',
    '612345678',
    'ik heb 612345678',
    'tel  612345678',
    'tel.612345678',
    'tel 61234567',
    'tel 6123456789',
    'tel 612345678a',
    'tel 512345678',
    '',
  ])('%j has none', (tekst) => expect(knip(findTelefoonnummers, tekst)).toEqual([]));
});

describe('foreign ones', () => {
  test.each([
    '1',
    '7',
    '20',
    '30',
    '41',
    '51',
    '60',
    '81',
    '90',
    '211',
    '350',
    '420',
    '501',
    '590',
    '670',
    '850',
    '880',
    '960',
  ])('of the country +%s', (land) => {
    const tekst = `+${land} 1234567`;
    expect(knip(findBuitenlandseNummers, `(${tekst})`)).toEqual([tekst]);
  });

  test.each(['+32123456', '+ 32 123456', '+32 (0)2-123.45/67', '00321234567', '00 321234567', '+1 1234567'])(
    '%j is one',
    (tekst) => expect(knip(findBuitenlandseNummers, tekst)).toEqual([tekst]),
  );

  test.each([
    '+3212345',
    '+1 123456',
    '0032123456',
    '+31612345678',
    '+22 1234',
    'a+32123456',
    '1+32123456',
    '++32123456',
    '+32123456a',
    '+321234567a',
    '+3212345678901234',
    '32123456',
    '+32   123456',
    '',
  ])('%j has none', (tekst) => expect(knip(findBuitenlandseNummers, tekst)).toEqual([]));
});

test.each([
  ['', 0],
  ['a-b', 0],
  ['1', 1],
  ['a1 22.b', 3],
])('the digits of %j', (tekst, aantal) => expect(countDigits(tekst)).toBe(aantal));
