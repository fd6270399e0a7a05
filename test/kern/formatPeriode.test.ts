import { Datum, formatPeriode } from 'buurtaanpak/kern';
import { expect, test } from 'vitest';

test('a period reads as a letter does', () => {
  expect(formatPeriode({ van: Datum.parse('2026-09-01'), tot: Datum.parse('2029-08-31') })).toBe(
    '1 september 2026 t/m 31 augustus 2029',
  );
});
