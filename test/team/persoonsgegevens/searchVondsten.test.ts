/** How the finds of several searches become one list, and how a value is walked through. */
import { checkPersoonsgegevens } from 'buurtaanpak/team';
import { describe, expect, test } from 'vitest';
import { findInReferentie } from '../../../src/team/persoonsgegevens/findInReferentie.js';
import { findVondsten } from '../../../src/team/persoonsgegevens/findVondsten.js';
import type { Patroon } from '../../../src/team/persoonsgegevens/patronen.js';
import { searchVondsten } from '../../../src/team/persoonsgegevens/searchVondsten.js';

const patroon = (soort: Patroon['soort'], ...plekken: readonly [number, number][]): Patroon => ({
  soort,
  find: () => plekken.map(([van, tot]) => ({ van, tot })),
});

describe('the finds of a text', () => {
  test('are in the order of the text', () => {
    expect(searchVondsten('0123456789', [patroon('bsn', [6, 8], [4, 6]), patroon('adres', [0, 2])])).toEqual([
      { soort: 'adres', van: 0, tot: 2 },
      { soort: 'bsn', van: 4, tot: 6 },
      { soort: 'bsn', van: 6, tot: 8 },
    ]);
  });

  test('of two that overlap only the first is there, of two that touch both', () => {
    const eerst = patroon('bsn', [2, 5]);
    const na = patroon('adres', [0, 2], [1, 3], [4, 6], [3, 4], [5, 7]);
    expect(searchVondsten('0123456789', [eerst, na])).toEqual([
      { soort: 'adres', van: 0, tot: 2 },
      { soort: 'bsn', van: 2, tot: 5 },
      { soort: 'adres', van: 5, tot: 7 },
    ]);
  });

  test('without a digit only addresses of e-mail are looked for', () => {
    const alle = [patroon('bsn', [0, 1]), patroon('email', [1, 2])];
    expect(searchVondsten('abc', alle)).toEqual([{ soort: 'email', van: 1, tot: 2 }]);
    expect(searchVondsten('ab1', alle)).toEqual([
      { soort: 'bsn', van: 0, tot: 1 },
      { soort: 'email', van: 1, tot: 2 },
    ]);
  });

  test('of every kind', () => {
    const teksten = [
      'jan@example.org',
      '0612345678',
      '123456782',
      'NL91ABNA0417164300',
      'Dorpsstraat 12',
      'AB-12-34',
      'geb. 1-2-1980',
      '+32 2 1234567',
    ];
    expect(teksten.flatMap(findVondsten)).toEqual([
      { soort: 'email', van: 0, tot: 15 },
      { soort: 'telefoonnummer', van: 0, tot: 10 },
      { soort: 'bsn', van: 0, tot: 9 },
      { soort: 'iban', van: 0, tot: 18 },
      { soort: 'adres', van: 0, tot: 14 },
      { soort: 'kenteken', van: 0, tot: 8 },
      { soort: 'geboortedatum', van: 5, tot: 13 },
      { soort: 'telefoonnummer', van: 0, tot: 13 },
    ]);
  });
});

test.each([
  ['jan@example.org', 'email'],
  ['v_0612345678', 'telefoonnummer'],
  ['a/b:123456782', 'bsn'],
  ['123456782/jan@example.org', 'bsn'],
  ['06_12345678', undefined],
  ['06/12345678', undefined],
  ['06:12345678', undefined],
  ['8911KL12', undefined],
  ['AB-12-34', undefined],
  ['+32123456', undefined],
  ['geb.1-2-1980', undefined],
  ['v1', undefined],
  ['', undefined],
])('the reference %j', (referentie, soort) => expect(findInReferentie(referentie)).toBe(soort));

describe('a value', () => {
  const meld = (soort: string, pad: readonly (string | number)[], gevonden: string, positie: number) => ({
    ernst: 'waarschuwing',
    code: `team.persoonsgegeven_${soort}`,
    pad,
    params: { gevonden, positie },
  });

  test('is walked through in its own order, with the path of each text', () => {
    const waarde = {
      a: ['niets', 'bel 0612345678', { c: 'bsn 123456782' }],
      b: 'Dorpsstraat 12, mail jan@example.org',
      c: { d: [['NL91ABNA0417164300']] },
    };
    expect(checkPersoonsgegevens(waarde)).toEqual([
      meld('telefoonnummer', ['a', 1], '0612345678', 5),
      meld('bsn', ['a', 2, 'c'], '123456782', 5),
      meld('adres', ['b'], 'Dorpsstraat 12', 1),
      meld('email', ['b'], 'jan@example.org', 22),
      meld('iban', ['c', 'd', 0, 0], 'NL91ABNA0417164300', 1),
    ]);
    expect(checkPersoonsgegevens('AB-12-34')).toEqual([meld('kenteken', [], 'AB-12-34', 1)]);
    expect(checkPersoonsgegevens(['geb. 1-2-1980'])).toEqual([meld('geboortedatum', [0], '1-2-1980', 6)]);
  });

  test('that is there twice, or in itself, is looked at once', () => {
    const deel = { tekst: 'jan@example.org' };
    expect(checkPersoonsgegevens([deel, deel])).toEqual([meld('email', [0, 'tekst'], 'jan@example.org', 1)]);
    const kring: unknown[] = ['jan@example.org'];
    kring.push(kring);
    expect(checkPersoonsgegevens(kring)).toEqual([meld('email', [0], 'jan@example.org', 1)]);
  });

  test.each([[null], [undefined], [612345678], [true], [{}], [[]], [{ 'jan@example.org': 1 }]])(
    '%j has no text',
    (waarde) => expect(checkPersoonsgegevens(waarde)).toEqual([]),
  );
});
