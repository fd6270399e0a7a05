import { type Bedrag, euro, subtractBedrag } from 'buurtaanpak/kern';
import { expect, test } from 'vitest';
import { codeVan } from '../hulp.js';

test('a difference may be below zero', () => {
  expect(subtractBedrag(euro('0.30'), euro('0.40'))).toBe('-0.10');
});

test('a difference of over sixteen digits is refused, not cut', () => {
  const most = '9999999999999999.99' as Bedrag;
  expect(codeVan(() => subtractBedrag(`-${most}` as Bedrag, euro('0.01')))).toBe('kern.bedrag_te_groot');
});
