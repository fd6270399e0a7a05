import { checkPersoonsgegevens } from 'buurtaanpak/team';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';

describe('checkPersoonsgegevens', () => {
  const find = (tekst: string) =>
    checkPersoonsgegevens(tekst).map(({ code, params }) => [
      code.replace('team.persoonsgegeven_', ''),
      params.gevonden,
    ]);

  test('finds what has a form, and where', () => {
    expect(
      checkPersoonsgegevens(
        deepFreeze({
          id: 'e1',
          toelichting: 'Mail jan.jansen@example.org of bel 06 12 34 56 78.',
          lijst: [{ tekst: 'niets' }, { tekst: 'BSN 111.222.333' }],
        }),
      ),
    ).toEqual([
      {
        code: 'team.persoonsgegeven_email',
        ernst: 'waarschuwing',
        pad: ['toelichting'],
        params: { gevonden: 'jan.jansen@example.org', positie: 6 },
      },
      {
        code: 'team.persoonsgegeven_telefoonnummer',
        ernst: 'waarschuwing',
        pad: ['toelichting'],
        params: { gevonden: '06 12 34 56 78', positie: 36 },
      },
      {
        code: 'team.persoonsgegeven_bsn',
        ernst: 'waarschuwing',
        pad: ['lijst', 1, 'tekst'],
        params: { gevonden: '111.222.333', positie: 5 },
      },
    ]);
  });

  test.each([
    ['bel +31 (0)58 212 34 56 na zes uur', [['telefoonnummer', '+31 (0)58 212 34 56']]],
    ['(058) 212 34 56', [['telefoonnummer', '(058) 212 34 56']]],
    ['rekening NL91 ABNA 0417 1643 00 graag', [['iban', 'NL91 ABNA 0417 1643 00']]],
    ['rekening NL92ABNA0417164300', []],
    ['zij woont op 8911 KL 12', [['adres', '8911 KL 12']]],
    ['zij woont in de Dorpsstraat 12', [['adres', 'Dorpsstraat 12']]],
    ['de Dorpsstraat is 12 meter breed', []],
    ['nummer 123456782', [['bsn', '123456782']]],
    ['nummer 123456783', []],
    ['op 2026-09-01 kwamen 14 mensen, samen 1200 kWh', []],
    ['€ 60.000,00 uit bijdrage 000000000', []],
    ['0612345678901', []],
    ['', []],
  ])('%j', (tekst, gevonden) => expect(find(tekst)).toEqual(gevonden));

  test('looks everywhere, also in what is very deep or goes round', () => {
    let diep: unknown = 'jan@example.org';
    for (let i = 0; i < 5000; i++) diep = [diep];
    expect(checkPersoonsgegevens(diep)).toHaveLength(1);
    const kring: { zelf?: unknown; tekst: string } = { tekst: 'jan@example.org' };
    kring.zelf = kring;
    expect(checkPersoonsgegevens(kring)).toHaveLength(1);
    expect(checkPersoonsgegevens(null)).toEqual([]);
    expect(checkPersoonsgegevens(612345678)).toEqual([]);
  });

  test('never takes long on a long remark', () => {
    // Texts on which careless patterns need time that grows with the square of the length.
    for (const teken of [
      'a',
      '0',
      'A',
      '+31',
      'NL91 ',
      'a@a',
      '1.',
      'a at ',
      'Aan de Aa 1 ',
      '1234 ab ',
      'geb 1-1-11 ',
      "'",
      '0 ',
    ]) {
      expect(checkPersoonsgegevens(teken.repeat(4_000))).toBeInstanceOf(Array);
    }
  }, 20_000);
});

test('a text very deep in a value is found with its whole path, in time that grows with the depth only', () => {
  let waarde: unknown = 'mail naar jan@voorbeeld.nl';
  // With a path copied at every level this is twenty thousand million steps: the test would not end.
  for (let i = 0; i < 200_000; i++) waarde = i % 2 === 0 ? { a: waarde } : [waarde];
  const [bevinding, ...rest] = checkPersoonsgegevens(waarde);
  expect(rest).toEqual([]);
  expect(bevinding?.pad.length).toBe(200_000);
  expect(bevinding?.pad.slice(0, 4)).toEqual([0, 'a', 0, 'a']);
});

test('a text by itself has no path', () => {
  expect(checkPersoonsgegevens('jan@voorbeeld.nl').map(({ pad }) => pad)).toEqual([[]]);
});
