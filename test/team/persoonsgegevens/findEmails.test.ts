/** Addresses of e-mail, also those that are written to mislead. */
import { expect, test } from 'vitest';
import { findEmails } from '../../../src/team/persoonsgegevens/findEmails.js';
import { knip } from './knip.js';

test.each([
  'jan@example.org',
  'jan=piet@example.org',
  'j.de+vries-1@mail.example.org',
  'jan @ example.nl',
  'jan at example.nl',
  'jan apenstaartje example dot com',
  'jan (at) example punt xyz',
  'jan [a] example (dot) nl',
  'jan{at}example[.]nl',
  'jan[at]example[dot]nl',
  'jan(at)a.b.nl',
  'jan(at)a punt b.xyz',
  'jan(at)example.NL',
  'jan@ example.nl',
  'jan @example.nl',
  'jan＠example.nl',
  'jan @ example . frl',
])('%j is one', (tekst) => expect(knip(findEmails, tekst)).toEqual([tekst]));

test.each([
  ['Mail jan.jansen@example.org.', 'jan.jansen@example.org'],
  ["'jan@example.org'", 'jan@example.org'],
  ['**jan@example.org', 'jan@example.org'],
  ['=jan@example.org', 'jan@example.org'],
  ['jan(at)example.nl.', 'jan(at)example.nl'],
  ['jan(at)example.nl, of bel', 'jan(at)example.nl'],
  ['Jan en piet @ example.nl', 'piet @ example.nl'],
])('%j has one', (tekst, gevonden) => expect(knip(findEmails, tekst)).toEqual([gevonden]));

test.each([
  "'@example.org",
  '@example.org',
  'jan@voorbeeld',
  'jan at example.xyz',
  'jan (at) example punt x',
  'jan (at) example punt x1',
  'jan (at) example punt 1x',
  'jan (at) example',
  'jan(at)example.',
  'jan(at)nl.',
  'jan(at)nl',
  'jan(at)a.xyz.',
  'jan(at) ',
  'jan at',
  'example.org',
  '',
])('%j has none', (tekst) => expect(knip(findEmails, tekst)).toEqual([]));

test('several are in their order', () => {
  expect(knip(findEmails, 'a@b.nl, c at d.nl en e@f.org')).toEqual(['a@b.nl', 'c at d.nl', 'e@f.org']);
});
