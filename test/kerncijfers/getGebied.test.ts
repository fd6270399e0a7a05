import { getGebied } from 'buurtaanpak/kerncijfers/huis';
import { expect, it } from 'vitest';
import { catchCode } from './data.js';
import { tabel } from './tabel.js';

it('gives an area, and refuses a code that the table has not', () => {
  expect(getGebied(tabel, 'BU00802001').naam).toBe('A');
  expect(catchCode(() => getGebied(tabel, 'x'))).toBe('kerncijfers.gebied_onbekend');
});
