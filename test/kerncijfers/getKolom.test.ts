import { getKolom } from 'buurtaanpak/kerncijfers/huis';
import { expect, it } from 'vitest';
import { catchCode } from './data.js';
import { tabel } from './tabel.js';

it('gives a column, and refuses a key that the table has not', () => {
  expect(getKolom(tabel, 'aantal_65_plus').eenheid).toBe('aantal');
  expect(catchCode(() => getKolom(tabel, 'aantal_inwoner'))).toBe('kerncijfers.sleutel_onbekend');
});
