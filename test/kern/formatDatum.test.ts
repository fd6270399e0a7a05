import { Datum, formatDatum } from 'buurtaanpak/kern';
import { compareDatums, getJaar } from 'buurtaanpak/kern/huis';
import { expect, test } from 'vitest';

const d = Datum.parse;

test('compares, gives the year and writes in Dutch', () => {
  expect(compareDatums(d('2026-09-01'), d('2026-10-01'))).toBe(-1);
  expect(compareDatums(d('2026-10-01'), d('2026-09-01'))).toBe(1);
  expect(compareDatums(d('2026-09-01'), d('2026-09-01'))).toBe(0);
  expect(getJaar(d('2026-12-31'))).toBe(2026);
  expect(formatDatum(d('2026-12-05'))).toBe('5 december 2026');
});
