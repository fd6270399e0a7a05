import { splitBtw } from 'buurtaanpak/financiering';
import { fromCenten, toCenten } from 'buurtaanpak/kern/huis';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toExclusief } from '../../src/financiering/btw/toExclusief.js';
import { codeVan } from '../hulp.js';
import { runs } from '../runs.js';
import { e } from './plannen.js';
import { bedragen } from './willekeurig.js';

describe('an amount without the VAT in it', () => {
  test.each<[bigint, string, bigint]>([
    [12_100n, '21', 10_000n],
    [-12_100n, '21', -10_000n],
    [3n, '21', 2n], // 0.52 of a cent is a cent
    [2n, '21', 2n], // 0.35 of a cent is none
    [10_250n, '2.5', 10_000n],
    [100n, '0', 100n],
    [3n, '100', 1n], // half a cent up
    [0n, '21', 0n],
  ])('%i cents at %s %%', (inclusief, tarief, exclusief) => {
    expect(toExclusief(inclusief, { tarief })).toBe(exclusief);
  });
  test('is the amount less the VAT that is given', () => {
    expect(toExclusief(12_100n, { tarief: '21', bedrag: e('10.50') })).toBe(11_050n);
    expect(toExclusief(12_100n, { tarief: '21', bedrag: e(0) })).toBe(12_100n);
  });
  test('needs a rate that is a decimal text', () => {
    expect(codeVan(() => toExclusief(1n, { tarief: 'hoog' }))).toBe('financiering.tarief_ongeldig');
  });
  test('and with it is the amount again, within half a cent of the rate', () => {
    fc.assert(
      fc.property(bedragen, fc.integer({ min: 0, max: 9_999_999 }), (bedrag, duizendsten) => {
        const tarief = `${Math.floor(duizendsten / 10_000)}.${String(duizendsten % 10_000).padStart(4, '0')}`;
        const exclusief = toExclusief(toCenten(bedrag), { tarief });
        const btw = toCenten(bedrag) - exclusief;
        const deel = BigInt(duizendsten);
        const verschil = 2n * (btw * (1_000_000n + deel) - toCenten(bedrag) * deel);
        expect(verschil <= 1_000_000n + deel && verschil > -(1_000_000n + deel)).toBe(true);
        expect(splitBtw(bedrag, tarief)).toEqual({ exclusief: fromCenten(exclusief), btw: fromCenten(btw) });
      }),
      { numRuns: runs(1000), seed: 21 },
    );
  });
});
