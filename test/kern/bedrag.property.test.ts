import { Aandeel, allocateBedrag, Bedrag, euro, Factor, multiplyBedrag } from 'buurtaanpak/kern';
import { fromCenten, toCenten } from 'buurtaanpak/kern/huis';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const bedragen = fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }).map(fromCenten);
const gewichten = fc
  .array(fc.oneof(fc.nat(1000), fc.double({ min: 0, max: 1e9, noNaN: true }), fc.constant(Aandeel.parse('33.3'))), {
    minLength: 1,
    maxLength: 30,
  })
  .filter((rij) => rij.some((gewicht) => Number(gewicht) > 0));

test('cents to amount and back is the identity', () => {
  fc.assert(
    fc.property(
      bedragen,
      (bedrag) => Bedrag.is(bedrag) && fromCenten(toCenten(bedrag)) === bedrag && euro(bedrag) === bedrag,
    ),
  );
});

test('every part is within a cent of its exact share, and weight zero gets nothing', () => {
  fc.assert(
    fc.property(
      bedragen,
      fc.array(fc.nat(1000), { minLength: 1, maxLength: 30 }).filter((rij) => rij.some(Boolean)),
      (totaal, rij) => {
        const som = BigInt(rij.reduce((a, b) => a + b, 0));
        allocateBedrag(totaal, rij).forEach((deel, i) => {
          const verschil = toCenten(deel) * som - toCenten(totaal) * BigInt(rij[i] ?? 0);
          expect(verschil < som && verschil > -som).toBe(true);
          if (rij[i] === 0) expect(deel).toBe('0.00');
        });
      },
    ),
  );
});

test('a negative total gives the mirrored parts', () => {
  fc.assert(
    fc.property(bedragen, gewichten, (totaal, rij) => {
      const spiegel = fromCenten(-toCenten(totaal));
      expect(allocateBedrag(spiegel, rij)).toEqual(
        allocateBedrag(totaal, rij).map((deel) => fromCenten(-toCenten(deel))),
      );
    }),
  );
});

test('the scale of the weights does not matter', () => {
  fc.assert(
    fc.property(
      bedragen,
      fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 20 }),
      (totaal, rij) => {
        expect(
          allocateBedrag(
            totaal,
            rij.map((gewicht) => gewicht * 8),
          ),
        ).toEqual(allocateBedrag(totaal, rij));
      },
    ),
  );
});

test('a product lies within half a cent of the exact one', () => {
  const afronding = fc.constantFrom('half-even' as const, 'half-up' as const);
  fc.assert(
    fc.property(bedragen, fc.integer({ min: -10_000, max: 10_000 }), afronding, (bedrag, factor, manier) => {
      const product = multiplyBedrag(
        bedrag,
        Factor.parse(`${factor < 0 ? '-' : ''}0.${String(Math.abs(factor)).padStart(5, '0')}`),
        {
          afronding: manier,
        },
      );
      const verschil = toCenten(product) * 100_000n - toCenten(bedrag) * BigInt(factor);
      expect(verschil <= 50_000n && verschil >= -50_000n).toBe(true);
    }),
  );
});
