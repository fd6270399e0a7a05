import { safeParseSchema } from 'buurtaanpak/kern/huis';
import { checkPersoonsgegevens, Referentie } from 'buurtaanpak/team';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';

const codeOf = (referentie: unknown) => {
  const resultaat = safeParseSchema(Referentie.schema, referentie, 'referentie');
  return resultaat.success ? undefined : resultaat.error.bevindingen.map(({ code }) => code).join();
};

/** Nine digits of which the eleven-test holds, made by hand as the Besluit burgerservicenummer has it. */
const bsn = fc
  .array(fc.nat(9), { minLength: 8, maxLength: 8 })
  .map((cijfers) => [...cijfers, cijfers.reduce((som, cijfer, i) => som + cijfer * (9 - i), 0) % 11])
  .filter((cijfers) => (cijfers[8] as number) < 10 && cijfers.some((cijfer) => cijfer > 0))
  .map((cijfers) => cijfers.join(''));

describe('a reference', () => {
  test.each([
    'v1',
    'vrijwilliger-7',
    'BU00802001',
    'urn:team:3',
    'a/b_c.d',
    '7',
    '20260901',
    'team-2026-09-01',
    'e1.2',
    '3f2504e0-4f89-11d3-9a0c-0305e82c3301',
    // What is a foreign number, a number plate or a postcode in a sentence can be a code.
    '0045-2026-0007',
    'AB-12-CD',
    '8911AA-12',
    'geb-12-03-1961',
    // A UUID of digits only, that starts with a number that passes the eleven-test.
    '11122233-1112-1112-1112-111222333111',
  ])('%s is opaque', (referentie) => expect(codeOf(referentie)).toBeUndefined());

  test.each([
    ['jan@example.org', 'team.referentie_email'],
    ['mailto:jan.de.vries@example.org', 'team.referentie_email'],
    ['0612345678', 'team.referentie_telefoonnummer'],
    ['06-12345678', 'team.referentie_telefoonnummer'],
    ['tel:+31612345678', 'team.referentie_telefoonnummer'],
    ['+31612345678', 'team.referentie_telefoonnummer'],
    ['0031582123456', 'team.referentie_telefoonnummer'],
    ['058-2123456', 'team.referentie_telefoonnummer'],
    ['+4915112345678', 'team.referentie_telefoonnummer'],
    ['111222333', 'team.referentie_bsn'],
    ['111.222.333', 'team.referentie_bsn'],
    ['1112.22.333', 'team.referentie_bsn'],
    ['bsn:123456782', 'team.referentie_bsn'],
    ['vrijwilliger-123456782', 'team.referentie_bsn'],
    // Eight digits: the leading zero was lost on the way. 0*9 + 1*8 + 0*7 + … with 12345672: 8+14+18+20+20+18+14-2 = 110 = 10 * 11.
    ['12345672', 'team.referentie_bsn'],
    ['NL91ABNA0417164300', 'team.referentie_vorm'],
    ['Jan de Vries', 'team.referentie_vorm'],
    [' v1', 'team.referentie_vorm'],
    ['-v1', 'team.referentie_vorm'],
    ['jan@', 'team.referentie_vorm'],
    ['', 'kern.te_klein'],
    ['v'.repeat(101), 'kern.te_groot'],
    [7, 'kern.type_verkeerd'],
  ])('%s is refused with %s', (referentie, code) => expect(codeOf(referentie)).toBe(code));

  test('nine digits are refused exactly when the eleven-test holds', () => {
    fc.assert(
      fc.property(bsn, fc.integer({ min: 1, max: 9 }), (nummer, verschil) => {
        // Another last digit makes a remainder that is not zero, as the last digit counts once.
        const anders = `${nummer.slice(0, 8)}${(Number(nummer[8]) + verschil) % 10}`;
        expect(codeOf(nummer)).toMatch(/team\.referentie_(bsn|telefoonnummer)/);
        if (/^[1-9]/.test(anders)) expect(codeOf(anders)).toBeUndefined();
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

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
