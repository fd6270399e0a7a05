import { type Aandeel, allocateBedrag, euro, sumBedragen } from 'buurtaanpak/kern';
import { describe, expect, test } from 'vitest';
import { codeVan } from '../hulp.js';

describe('allocateBedrag', () => {
  test.each<[string, (number | string)[], string[]]>([
    ['100.00', [1, 1, 1], ['33.34', '33.33', '33.33']],
    ['0.01', [1, 1], ['0.01', '0.00']],
    ['0.02', [1, 1, 1], ['0.01', '0.01', '0.00']],
    ['0.00', [1, 2], ['0.00', '0.00']],
    ['10.00', [0, 1, 0], ['0.00', '10.00', '0.00']],
    // 7 cents over 50:30:20 = 3.5, 2.1, 1.4: floors 3+2+1, the cent left goes to the largest remainder 0.5
    ['0.07', [50, 30, 20], ['0.04', '0.02', '0.01']],
    // 5 cents over 70:30 = 3.5 and 1.5: a tie of remainders, the earlier part first
    ['0.05', [70, 30], ['0.04', '0.01']],
    ['-0.05', [70, 30], ['-0.04', '-0.01']],
    ['-100.00', [1, 1, 1], ['-33.34', '-33.33', '-33.33']],
    // fractions and texts stand for their decimals: 0.1 : 0.2 is 1 : 2
    ['0.30', [0.1, 0.2], ['0.10', '0.20']],
    ['0.30', ['0.1', '0.20'], ['0.10', '0.20']],
    ['1.00', [1e-7, 3e-7], ['0.25', '0.75']],
    ['1.00', [1e21, 3e21], ['0.25', '0.75']],
    ['1.00', [Number.MIN_VALUE, Number.MIN_VALUE], ['0.50', '0.50']],
    // as many decimals as the one with most: 0.5 : 1.25 : 3 is 50 : 125 : 300
    ['4.75', ['0.5', 1.25, 3], ['0.50', '1.25', '3.00']],
    // the letter's 60,000 of year 2 over twelve buurten
    ['60000.00', Array<number>(12).fill(1), Array<string>(12).fill('5000.00')],
  ])('%s over %j', (totaal, gewichten, delen) => {
    expect(allocateBedrag(euro(totaal), gewichten as (number | Aandeel)[])).toEqual(delen);
  });

  test('100000 parts of 10^15 euro add up to the cent', () => {
    const totaal = euro('1000000000000000.01');
    const gewichten = Array.from({ length: 100_000 }, (_, i) => (i % 7) + 0.5);
    const delen = allocateBedrag(totaal, gewichten);
    expect(sumBedragen(delen)).toBe(totaal);
    // sum of the weights: 14285 whole rounds of 7 x 3.5 = 24.5, and the last five 0.5..4.5 = 12.5; a part of 0.5 gets
    // 10^15 x 0.5 / 349995 = 1428591837.0262...
    expect(delen[0]).toMatch(/^1428591837\.02$|^1428591837\.03$/);
  });

  test.each<[unknown[], string]>([
    [[], 'kern.gewichten_leeg'],
    [[0, 0], 'kern.gewichten_nul'],
    [[1, -1], 'kern.gewicht_ongeldig'],
    [[1, Number.NaN], 'kern.gewicht_ongeldig'],
    [[Number.POSITIVE_INFINITY], 'kern.gewicht_ongeldig'],
    [['1,5'], 'kern.gewicht_ongeldig'],
    [['-1'], 'kern.gewicht_ongeldig'],
    [[''], 'kern.gewicht_ongeldig'],
    [['1.'], 'kern.gewicht_ongeldig'],
    [[null], 'kern.gewicht_ongeldig'],
    [[1n], 'kern.gewicht_ongeldig'],
  ])('weights %o are refused', (gewichten, code) => {
    expect(codeVan(() => allocateBedrag(euro(1), gewichten as number[]))).toBe(code);
  });

  test('the refusal says which weight', () => {
    expect(() => allocateBedrag(euro(1), [1, 1, -2])).toThrow(
      expect.objectContaining({ pad: [2], params: { positie: 2, waarde: '-2' } }),
    );
    expect(() => allocateBedrag(euro(1), [1, -0.5])).toThrow(
      expect.objectContaining({ pad: [1], params: { positie: 1, waarde: '-0.5' } }),
    );
  });

  test('the refusal says of which amount', () => {
    const params = { totaal: '1.25' };
    expect(() => allocateBedrag(euro(1.25), [])).toThrow(
      expect.objectContaining({ code: 'kern.gewichten_leeg', params }),
    );
    expect(() => allocateBedrag(euro(1.25), [0, 0])).toThrow(
      expect.objectContaining({ code: 'kern.gewichten_nul', params }),
    );
  });
});
