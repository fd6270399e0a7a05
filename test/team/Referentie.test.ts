import { safeParseSchema } from 'buurtaanpak/kern/huis';
import { Referentie } from 'buurtaanpak/team';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

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

test('is read as it stands, and told from what is none', () => {
  expect(Referentie.parse('medewerker-7')).toBe('medewerker-7');
  expect(Referentie.is('medewerker-7')).toBe(true);
  for (const vreemd of ['', 'jan@example.org', null, 7, {}]) {
    expect(Referentie.is(vreemd)).toBe(false);
    const gelezen = Referentie.safeParse(vreemd);
    expect(gelezen.success ? undefined : gelezen.error.code).toBe('kern.document_ongeldig');
  }
});
