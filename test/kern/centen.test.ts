import { type Bedrag, euro } from 'buurtaanpak/kern';
import { fromCenten, toCenten } from 'buurtaanpak/kern/huis';
import { expect, test } from 'vitest';
import { codeVan } from '../hulp.js';

test('cents are whole numbers of any size that an amount can have', () => {
  expect(toCenten(euro('-0.05'))).toBe(-5n);
  expect(fromCenten(-1n)).toBe('-0.01');
  expect(fromCenten(0n)).toBe('0.00');
  expect(fromCenten(-123n)).toBe('-1.23');
  expect(() => fromCenten(-(10n ** 18n))).toThrow(
    expect.objectContaining({ code: 'kern.bedrag_te_groot', params: { waarde: '-10000000000000000' } }),
  );
});

test('what is no amount is refused', () => {
  expect(codeVan(() => toCenten(1 as unknown as Bedrag))).toBe('kern.bedrag_notatie');
});
