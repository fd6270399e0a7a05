import {
  Aandeel,
  allocateBedrag,
  type Bedrag,
  compareBedragen,
  euro,
  subtractBedrag,
  sumBedragen,
} from 'buurtaanpak/kern';
import { fromCenten, toCenten } from 'buurtaanpak/kern/huis';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeVan } from '../hulp.js';

const bedragen = fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }).map(fromCenten);

const gewichten = fc
  .array(fc.oneof(fc.nat(1000), fc.double({ min: 0, max: 1e9, noNaN: true }), fc.constant(Aandeel.parse('33.3'))), {
    minLength: 1,
    maxLength: 30,
  })
  .filter((rij) => rij.some((gewicht) => Number(gewicht) > 0));

test('the parts add up to the total, whatever the weights', () => {
  fc.assert(
    fc.property(bedragen, gewichten, (totaal, rij) => {
      expect(sumBedragen(allocateBedrag(totaal, rij))).toBe(totaal);
    }),
  );
});

test('sum, difference and comparison agree with whole cents', () => {
  fc.assert(
    fc.property(bedragen, bedragen, (a, b) => {
      expect(toCenten(sumBedragen([a, b]))).toBe(toCenten(a) + toCenten(b));
      expect(sumBedragen([subtractBedrag(a, b), b])).toBe(a);
      expect(compareBedragen(a, b)).toBe(-compareBedragen(b, a) || 0);
    }),
  );
});

test('sums to the cent where floats do not', () => {
  expect(sumBedragen([euro('0.10'), euro('0.20')])).toBe('0.30');
  expect(sumBedragen([])).toBe('0.00');
  // The letter: year 1 from the ministry, years 2 and 3 from the gemeente.
  expect(sumBedragen([euro(150000), euro(60000), euro(60000)])).toBe('270000.00');
});

test('a sum of over sixteen digits is refused, not cut', () => {
  const most = '9999999999999999.99' as Bedrag;
  expect(codeVan(() => sumBedragen([most, euro('0.01')]))).toBe('kern.bedrag_te_groot');
  expect(sumBedragen([most, euro('-0.01')])).toBe('9999999999999999.98');
});

test('what is no amount is refused', () => {
  expect(codeVan(() => sumBedragen(['1' as Bedrag]))).toBe('kern.bedrag_notatie');
});
