import { findAantalverdeling, listAfrondingen } from 'buurtaanpak/kerncijfers/huis';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AFRONDING, splitBreuk, toGetal } from './afronding.js';

/** Mean and variance by whole numbers only, as fractions. */
function telMomenten(waarden: readonly { waarde: number; gewicht: number }[]) {
  const totaal = waarden.reduce((som, { gewicht }) => som + BigInt(gewicht), 0n);
  const macht = (k: bigint) =>
    waarden.reduce((som, { waarde, gewicht }) => som + BigInt(gewicht) * BigInt(waarde) ** k, 0n);
  return {
    gemiddelde: [macht(1n), totaal] as const,
    variantie: [totaal * macht(2n) - macht(1n) ** 2n, totaal ** 2n] as const,
  };
}

describe('findAantalverdeling', () => {
  it.each(AFRONDING.terug)('knows what was published as $gepubliceerd, as the reference does', (rij) => {
    const verdeling = findAantalverdeling(rij.gepubliceerd, 5);
    expect(verdeling?.waarden.at(0)?.waarde).toBe(rij.van);
    expect(verdeling?.waarden.at(-1)?.waarde).toBe(rij.tot);
    expect(verdeling?.gemiddelde).toBe(toGetal(rij.gemiddelde));
    expect(verdeling?.variantie).toBe(toGetal(rij.variantie));
    // The weights give the very same fractions.
    const geteld = telMomenten(verdeling?.waarden ?? []);
    for (const maat of ['gemiddelde', 'variantie'] as const) {
      const [teller, noemer] = splitBreuk(rij[maat]);
      expect(geteld[maat][0] * BigInt(noemer)).toBe(BigInt(teller) * geteld[maat][1]);
    }
  });

  it('is Bayes with an even chance before: the weights are those of rounding the other way', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2000 }), fc.integer({ min: 2, max: 12 }), (veelvoud, basis) => {
        const gepubliceerd = veelvoud * basis;
        const verwacht = Array.from({ length: gepubliceerd + 2 * basis }, (_, waar) => waar).flatMap((waar) => {
          const afrondingen = listAfrondingen(waar, basis);
          const deze = afrondingen.find(({ waarde }) => waarde === gepubliceerd);
          // The chance of this rounding, in parts of `basis`.
          return deze === undefined ? [] : [{ waarde: waar, gewicht: afrondingen.length === 1 ? basis : deze.gewicht }];
        });
        expect(findAantalverdeling(gepubliceerd, basis)?.waarden).toEqual(verwacht);
      }),
      { numRuns: 40, seed: 1 },
    );
  });

  it('has the mean and the variance of its weights, for every multiple', () => {
    fc.assert(
      fc.property(fc.nat({ max: 3 }), fc.integer({ min: 2, max: 60 }), (veelvoud, basis) => {
        const verdeling = findAantalverdeling(veelvoud * basis, basis);
        const { gemiddelde, variantie } = telMomenten(verdeling?.waarden ?? []);
        expect(verdeling?.gemiddelde).toBeCloseTo(Number(gemiddelde[0]) / Number(gemiddelde[1]), 10);
        expect(verdeling?.variantie).toBeCloseTo(Number(variantie[0]) / Number(variantie[1]), 9);
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it('is what the difference of two even draws gives, as its docstring says', () => {
    const basis = 5;
    for (const gepubliceerd of [0, 345]) {
      const tel = new Map<number, number>();
      for (let een = 0; een < basis; een++)
        for (let ander = 0; ander < basis; ander++) {
          const waarde = gepubliceerd + een - ander;
          if (waarde >= 0) tel.set(waarde, (tel.get(waarde) ?? 0) + 1);
        }
      const waarden = [...tel].sort(([a], [b]) => a - b).map(([waarde, gewicht]) => ({ waarde, gewicht }));
      expect(findAantalverdeling(gepubliceerd, basis)?.waarden).toEqual(waarden);
    }
  });

  it.each([
    [344, 5],
    [-5, 5],
    [2.5, 5],
    [Number.NaN, 5],
    [Number.POSITIVE_INFINITY, 5],
    [5, 1],
    [5, -5],
    [5, 2.5],
    [20_002, 10_001],
  ])('gives nothing for %d rounded to %d', (gepubliceerd, basis) => {
    expect(findAantalverdeling(gepubliceerd, basis)).toBeUndefined();
  });
});
