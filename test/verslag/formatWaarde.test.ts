import { Datum, euro } from 'buurtaanpak/kern';
import { describe, expect, test } from 'vitest';
import { formatWaarde } from '../../src/verslag/notatie/formatWaarde.js';

describe('formatWaarde', () => {
  test('a round amount has cents in a table only', () => {
    expect(formatWaarde({ soort: 'bedrag', waarde: euro('60000.50') })).toBe('€ 60.000,50');
    expect(formatWaarde({ soort: 'bedrag', waarde: euro(60000) })).toBe('€ 60.000');
    expect(formatWaarde({ soort: 'bedrag', waarde: euro(60000) }, { plaats: 'tabel' })).toBe('€ 60.000,00');
  });

  test('a name cannot steer a terminal or turn the line round', () => {
    expect(formatWaarde({ soort: 'tekst', waarde: ' a\u001b[31m\n\tb\u202ec ' })).toBe('a[31m bc');
  });

  test.each([
    ['onbekend', 'onbekend'],
    ['geheim', 'geheim'],
    ['niet_van_toepassing', 'n.v.t.'],
    ['niet_geleverd', 'niet geleverd'],
  ] as const)('what is missing says why: %s', (reden, tekst) => {
    expect(formatWaarde({ soort: 'ontbreekt', reden })).toBe(tekst);
  });

  test('a year, a day, a figure not shown', () => {
    expect(formatWaarde({ soort: 'jaar', waarde: 2026 })).toBe('2026');
    expect(formatWaarde({ soort: 'datum', waarde: Datum.parse('2026-09-01') })).toBe('1 september 2026');
    expect(formatWaarde({ soort: 'onderdrukt' })).toBe('x');
    expect(formatWaarde({ soort: 'getal', waarde: 1234.5, decimalen: 1 })).toBe('1.234,5');
  });
});
