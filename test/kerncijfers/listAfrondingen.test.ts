import { listAfrondingen } from 'buurtaanpak/kerncijfers/huis';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AFRONDING, splitBreuk } from './afronding.js';

const basis = fc.integer({ min: 2, max: 30 });

describe('listAfrondingen', () => {
  it.each(AFRONDING.afronden)('publishes $waar as the reference says', ({ waar, gepubliceerd }) => {
    const afrondingen = listAfrondingen(waar, 5);
    const totaal = afrondingen.reduce((som, { gewicht }) => som + gewicht, 0);
    expect(afrondingen.map(({ waarde }) => String(waarde))).toEqual(Object.keys(gepubliceerd));
    for (const { waarde, gewicht } of afrondingen) {
      const [teller, noemer] = splitBreuk(gepubliceerd[waarde] ?? '');
      expect(gewicht * noemer).toBe(teller * totaal);
    }
  });

  it('is right on average, off by less than the multiple, with variance r(b - r)', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e6 }), basis, (waar, b) => {
        const rest = waar % b;
        const uit = listAfrondingen(waar, b);
        const som = (f: (waarde: number) => number) =>
          uit.reduce((s, { waarde, gewicht }) => s + gewicht * f(waarde), 0);
        const totaal = som(() => 1);
        expect(som((waarde) => waarde)).toBe(waar * totaal);
        expect(som((waarde) => (waarde - waar) ** 2)).toBe(rest * (b - rest) * totaal);
        for (const { waarde, gewicht } of uit) {
          expect([waarde % b, gewicht > 0, Math.abs(waarde - waar) < b]).toEqual([0, true, true]);
        }
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it('of several cells agrees with the reference: the largest difference, the mean and the largest variance', () => {
    const varianties = [0, 1, 2, 3, 4].map((rest) =>
      listAfrondingen(100 + rest, 5).reduce((som, { waarde, gewicht }, _, { length }) => {
        return som + (gewicht * (waarde - 100 - rest) ** 2) / (length === 1 ? 1 : 5);
      }, 0),
    );
    const verste = Math.max(
      ...[0, 1, 2, 3, 4].flatMap((rest) =>
        listAfrondingen(100 + rest, 5).map(({ waarde }) => Math.abs(waarde - 100 - rest)),
      ),
    );
    for (const { cellen, grootste_verschil, variantie_per_cel_gemiddeld, variantie_per_cel_grootst } of AFRONDING.som) {
      expect(cellen * verste).toBe(grootste_verschil);
      expect(varianties.reduce((a, b) => a + b) / 5).toBe(Number(variantie_per_cel_gemiddeld));
      expect(Math.max(...varianties)).toBe(variantie_per_cel_grootst);
    }
  });

  it.each([
    [-1, 5],
    [1.5, 5],
    [Number.NaN, 5],
    [Number.POSITIVE_INFINITY, 5],
    [2 ** 53, 5],
    [7, 1],
    [7, 0],
    [7, -5],
    [7, 2.5],
    [7, 10_001],
    [7, Number.NaN],
  ])('gives nothing for %d rounded to %d', (waar, b) => {
    expect(listAfrondingen(waar, b)).toEqual([]);
  });
});
