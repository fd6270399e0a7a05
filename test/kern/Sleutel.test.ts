import { Sleutel } from 'buurtaanpak/kern';
import { describe, expect, test } from 'vitest';
import { codeVan } from '../hulp.js';

describe('Sleutel', () => {
  test.each(['a', 'bzk', 'thema-energie', 'bzk-1.0_b', '2027', 'x'.repeat(60)])('takes %s', (waarde) => {
    expect(Sleutel.parse(waarde)).toBe(waarde);
    expect(Sleutel.is(waarde)).toBe(true);
    expect(Sleutel.schema.safeParse(waarde).success).toBe(true);
  });

  test.each(['', 'Bzk', 'thema energie', '-a', 'a-', 'é', 'x'.repeat(61), 5, null, undefined, ['a']])(
    'refuses %j',
    (waarde) => {
      expect(codeVan(() => Sleutel.parse(waarde))).toBe('financiering.sleutel_ongeldig');
      expect(Sleutel.safeParse(waarde).success).toBe(false);
      expect(Sleutel.is(waarde)).toBe(false);
      expect(Sleutel.schema.safeParse(waarde).success).toBe(false);
    },
  );
});
