import { splitBtw } from 'buurtaanpak/financiering';
import { Procent, sumBedragen } from 'buurtaanpak/kern';
import { toCenten } from 'buurtaanpak/kern/huis';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeVan } from '../hulp.js';
import { runs } from '../runs.js';
import { e } from './plannen.js';
import { bedragen } from './willekeurig.js';

describe('VAT', () => {
  test.each([
    ['121.00', '21', '100.00', '21.00'],
    ['0.03', '21', '0.02', '0.01'], // 0.0052 rounds up
    ['0.02', '21', '0.02', '0.00'], // 0.0034 rounds down
    ['0.03', '100', '0.01', '0.02'], // half a cent rounds up
    ['100.00', '0', '100.00', '0.00'],
    ['-121.00', '21', '-100.00', '-21.00'],
    ['109.00', '9', '100.00', '9.00'],
    ['102.50', '2.5', '100.00', '2.50'],
  ])('%s at %s %%', (bedrag, tarief, exclusief, btw) => {
    expect(splitBtw(e(bedrag), Procent.parse(tarief))).toEqual({ exclusief, btw });
  });
  test('and the rest are the amount again, within half a cent of the rate', () => {
    fc.assert(
      fc.property(bedragen, fc.integer({ min: 0, max: 9_999_999 }), (bedrag, deel) => {
        const tarief = `${Math.floor(deel / 10_000)}.${String(deel % 10_000).padStart(4, '0')}`;
        const { exclusief, btw } = splitBtw(bedrag, Procent.parse(tarief));
        expect(sumBedragen([exclusief, btw])).toBe(bedrag);
        const noemer = 1_000_000n + BigInt(deel);
        const verschil = 2n * (toCenten(btw) * noemer - toCenten(bedrag) * BigInt(deel));
        expect(verschil <= noemer && verschil > -noemer).toBe(true);
      }),
      { numRuns: runs(1000), seed: 21 },
    );
  });
  test('refuses what is no rate', () => {
    expect(codeVan(() => splitBtw(e('1'), '21%' as Procent))).toBe('financiering.tarief_ongeldig');
  });
});
