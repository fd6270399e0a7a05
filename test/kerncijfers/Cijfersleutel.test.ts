import { Cijfersleutel, DIMENSIES } from 'buurtaanpak/kerncijfers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catchCode } from './data.js';

describe('Cijfersleutel', () => {
  it('names the figure, of whom it is and of when', () => {
    expect(Cijfersleutel.parse('aantal_inwoners')).toEqual({ figuur: 'aantal_inwoners' });
    expect(Cijfersleutel.parse('percentage_eenzaam@leeftijd=65_plus:2020')).toEqual({
      figuur: 'percentage_eenzaam',
      dimensies: { leeftijd: '65_plus' },
      jaar: 2020,
    });
    expect(Cijfersleutel.format({ figuur: 'x', dimensies: { misdrijf: '1.1.1', leeftijd: '65_plus' } })).toBe(
      'x@leeftijd=65_plus,misdrijf=1.1.1',
    );
  });

  it.each([
    '',
    'X',
    '@leeftijd=1',
    'x@',
    'x@kleur=rood',
    'x@misdrijf=1,leeftijd=2',
    'x@leeftijd=1,leeftijd=2',
    'x:0999',
    5,
  ])('refuses %s', (tekst) => {
    expect(catchCode(() => Cijfersleutel.parse(tekst))).toBe('kerncijfers.sleutel_ongeldig');
    expect(Cijfersleutel.safeParse(tekst).success).toBe(false);
    expect(Cijfersleutel.is(tekst)).toBe(false);
    expect(Cijfersleutel.schema.safeParse(tekst).success).toBe(false);
  });

  it('refuses parts that make no key', () => {
    expect(catchCode(() => Cijfersleutel.format({ figuur: 'Geen sleutel' }))).toBe('kern.document_ongeldig');
  });

  it('comes back from its parts', () => {
    const lid = fc.stringMatching(/^[a-z0-9][a-z0-9_.]{0,6}$/);
    const delen = fc.record(
      {
        figuur: fc.stringMatching(/^[a-z][a-z0-9_]{0,8}$/),
        dimensies: fc.dictionary(fc.constantFrom(...DIMENSIES), lid, { minKeys: 1 }),
        jaar: fc.integer({ min: 1900, max: 2999 }),
      },
      { requiredKeys: ['figuur'] },
    );
    fc.assert(
      fc.property(delen, (een) => {
        const tekst = Cijfersleutel.format(een);
        expect(Cijfersleutel.is(tekst)).toBe(true);
        expect(Cijfersleutel.schema.safeParse(tekst).success).toBe(true);
        expect(Cijfersleutel.parse(tekst)).toEqual({
          ...een,
          ...(een.dimensies && { dimensies: { ...een.dimensies } }),
        });
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});
