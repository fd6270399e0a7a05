import { getKerncijfer } from 'buurtaanpak/kerncijfers';
import { expect, it } from 'vitest';
import { catchCode } from './data.js';
import { tabel } from './tabel.js';

it('gives a figure or the reason why it is missing, and refuses what the table has not', () => {
  expect(getKerncijfer(tabel, 'GM0080', 'aantal_inwoners')).toEqual({ waarde: 900 });
  expect(getKerncijfer(tabel, 'GM0080', 'aantal_65_plus')).toEqual({ reden: 'niet_gepubliceerd' });
  expect(catchCode(() => getKerncijfer(tabel, 'GM0080', 'heel_iets_anders'))).toBe('kerncijfers.sleutel_onbekend');
  expect(catchCode(() => getKerncijfer(tabel, 'GM0081', 'aantal_inwoners'))).toBe('kerncijfers.gebied_onbekend');
});
