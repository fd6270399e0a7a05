/** Dates of birth: each form of a day, and each word beside it. */
import { expect, test } from 'vitest';
import { findGeboortedatums } from '../../../src/team/persoonsgegevens/findGeboortedatums.js';
import { knip } from './knip.js';

test.each([
  '1-2-1980',
  '01-02-1980',
  '01/02/80',
  '1.2.1980',
  '1 2 1980',
  "1-2-'80",
  '1-2-’80',
  '01021980',
  '1980-02-01',
  '1 feb 1980',
  '11 mei 1980',
  '1e februari 1980',
  "1-feb-'80",
  '1 sept. 1980',
  '1 dec 80',
])('born on %j', (dag) => expect(knip(findGeboortedatums, `geboren ${dag}.`)).toEqual([dag]));

test.each([
  'geb. 1-2-1980',
  'geb: 1-2-1980',
  'Geboortedatum 1-2-1980',
  'jarig op 1-2-1980',
  '*1-2-1980',
  '1-2-1980 geboren',
  '1-2-1980, geboren',
  '1-2-1980 is geboren',
  '1-2-1980 is zij geboren',
  'Wie? geboren 1-2-1980',
])('%j has one', (tekst) => expect(knip(findGeboortedatums, tekst)).toEqual(['1-2-1980']));

test.each([
  '1-2-1980',
  'vergaderd op 1-2-1980',
  '1-2-1980 vergaderd',
  'geboren 1-2/1980',
  'geboren 111-2-1980',
  'geboren 1-2-19801',
  'geboren 1-2-198',
  'geboren 1 foo 1980',
  'geboren? 1-2-1980',
  'geboren! 1-2-1980',
  'geboren met 5 kinderen, 1-2-1980',
  'geboren\n5 keer op 1-2-1980',
  '1-2-1980 en daarna is zij geboren',
  'geboren',
  '',
])('%j has none', (tekst) => expect(knip(findGeboortedatums, tekst)).toEqual([]));
