import { splitBtw } from 'buurtaanpak/financiering';
import { describe, expect, test } from 'vitest';
import { codeVan } from '../hulp.js';
import { e } from './plannen.js';

describe('VAT', () => {
  test.each([
    ['121.00', '21', '100.00', '21.00'],
    ['0.03', '21', '0.02', '0.01'], // 0.0052 rounds up
    ['0.02', '21', '0.02', '0.00'], // 0.0034 rounds down
    ['100.00', '0', '100.00', '0.00'],
    ['-121.00', '21', '-100.00', '-21.00'],
    ['109.00', '9', '100.00', '9.00'],
    ['102.50', '2.5', '100.00', '2.50'],
  ])('%s at %s %%', (bedrag, tarief, exclusief, btw) => {
    expect(splitBtw(e(bedrag), tarief)).toEqual({ exclusief, btw });
  });
  test('refuses what is no rate', () => {
    expect(codeVan(() => splitBtw(e('1'), '21%'))).toBe('financiering.tarief_ongeldig');
  });
});
