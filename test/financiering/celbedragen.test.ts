/** Amounts of a contribution: an index, a percentage, VAT that comes back, and cost bearers. */

import type { Factor, Procent } from 'buurtaanpak/kern';
import { describe, expect, test } from 'vitest';
import {
  findTerugvorderbareBtw,
  indexeerCenten,
  minCenten,
  procentVan,
  splitOverDragers,
  statedBedrag,
} from '../../src/financiering/cel/bedragen.js';
import { bijdrage } from './geld/maak.js';

test('the smaller of two amounts', () => {
  expect([minCenten(1n, 2n), minCenten(2n, 1n), minCenten(2n, 2n)]).toEqual([1n, 1n, 2n]);
});

test('an index and a percentage, half a cent up', () => {
  const index = (centen: bigint, van: string, naar: string) => indexeerCenten(centen, van as Factor, naar as Factor);
  expect(index(1000n, '100', '121.5')).toBe(1215n);
  expect(index(1000n, '121.5', '100')).toBe(823n);
  expect(index(1n, '2', '3')).toBe(2n);
  const procent = (centen: bigint, een: string) => procentVan(centen, een as Procent);
  expect([procent(150n, '50'), procent(1n, '50'), procent(1n, '49.9'), procent(10n, '100')]).toEqual([
    75n,
    1n,
    0n,
    10n,
  ]);
});

test('the amount that a contribution states', () => {
  const kosten = { soort: 'werkelijke_kosten', aandeel: '60', plafond: '3.00', raming: '4.00' };
  expect([
    statedBedrag(bijdrage({ bedrag: '1.00' })),
    statedBedrag(bijdrage({ soort: 'specifieke_uitkering', bedrag: '2.00', dekt: [] })),
    statedBedrag(bijdrage(kosten)),
    statedBedrag(bijdrage({ soort: 'prijs_per_buurt', prijs: '5.00' })),
  ]).toEqual(['1.00', '2.00', '3.00', '5.00']);
});

describe('VAT that comes back', () => {
  const btw = (verwerking: string, bedrag?: string) => ({ tarief: '21', verwerking, ...(bedrag ? { bedrag } : {}) });
  test.each<[string, object, bigint, bigint]>([
    ['none', {}, 121n, 0n],
    ['a cost', { btw: btw('kostprijsverhogend') }, 121n, 0n],
    ['from the fund', { btw: btw('compensabel') }, 121n, 21n],
    ['set off', { btw: btw('verrekenbaar') }, 242n, 42n],
    ['half a cent up', { btw: { tarief: '100', verwerking: 'compensabel' } }, 1n, 1n],
    ['an amount of its own', { bedrag: '100.00', btw: btw('compensabel', '10.00') }, 5000n, 500n],
    ['an amount of its own, of nothing', { bedrag: '0.00', btw: btw('compensabel', '0.00') }, 121n, 21n],
    ['an amount of its own, of a cent', { bedrag: '0.01', btw: btw('compensabel', '0.00') }, 121n, 0n],
  ])('%s', (_, velden, centen, uit) => {
    expect(findTerugvorderbareBtw(centen, bijdrage({ ...velden }))).toBe(uit);
  });
});

describe('over cost bearers', () => {
  const vast = (kostendrager: string, bedrag: string) => ({ soort: 'vast', kostendrager, bedrag });
  const rest = { soort: 'rest', kostendrager: 'z' };
  const delen = (centen: bigint, velden: object) =>
    splitOverDragers(centen, bijdrage({ ...velden })).map((deel) => [deel.kostendrager, deel.centen]);
  test('none', () => {
    expect(splitOverDragers(5n, bijdrage())).toStrictEqual([{ centen: 5n }]);
  });
  test('by the key', () => {
    const verdeelsleutel = [vast('a', '10.00'), rest];
    expect(delen(1500n, { verdeelsleutel })).toEqual([
      ['a', 1000n],
      ['z', 500n],
    ]);
  });
  test('in proportion to the agreed amount when the key does not fit', () => {
    const velden = { bedrag: '60.00', verdeelsleutel: [vast('a', '10.00'), rest] };
    expect(delen(600n, velden)).toEqual([
      ['a', 100n],
      ['z', 500n],
    ]);
  });
  test('in equal parts when that amount is nothing', () => {
    const velden = { bedrag: '0.00', verdeelsleutel: [vast('a', '0.00'), vast('b', '0.00')] };
    expect(delen(100n, velden)).toEqual([
      ['a', 50n],
      ['b', 50n],
    ]);
    const scheef = { bedrag: '1.00', verdeelsleutel: [vast('a', '0.00'), vast('b', '1.00')] };
    expect(delen(50n, scheef)).toEqual([
      ['a', 0n],
      ['b', 50n],
    ]);
  });
});
