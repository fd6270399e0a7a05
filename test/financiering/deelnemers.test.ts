/** The buurten that a contribution pays for, and their weights. */

import type { Plaats } from 'buurtaanpak/financiering';
import { describe, expect, test } from 'vitest';
import { isInGemeente, listPlaatsen, toGewicht } from '../../src/financiering/cel/deelnemers.js';
import { listZonderBuurt } from '../../src/financiering/cel/listZonderBuurt.js';
import { bijdrage, PARTIJEN } from './geld/maak.js';

test.each([
  ['BU00800001', true],
  ['BU00810001', false],
  ['WK008101', false],
  ['WK008001', true],
  ['BU0081', true],
  ['XBU00810001', true],
  ['BU00810001x', true],
  ['XX00810001', true],
  ['BU081', true],
])('%s in gemeente 0080: %s', (buurt, waar) => {
  expect(isInGemeente(buurt, 'GM0080')).toBe(waar);
});

test('weights in whole millionths', () => {
  const gewichten = [{}, { gewicht: 1.5 }, { gewicht: 0.000001 }, { gewicht: 0.1 }];
  expect(gewichten.map((een) => toGewicht({ buurt: 'x', ...een }))).toEqual([1_000_000n, 1_500_000n, 1n, 100_000n]);
});

const PLAATSEN = [
  { buurt: 'BU00800001', programma: 'oost', kostendragers: ['k'] },
  { buurt: 'BU00800002', programma: 'west', kostendragers: ['l', 'k'] },
  { buurt: 'BU00810003' },
] as unknown as Plaats[];
const partijen = () => new Map([...PARTIJEN, { id: 'zonder', rol: 'gemeente' } as const].map((een) => [een.id, een]));

describe('buurten of a contribution', () => {
  const [A, B, C] = ['BU00800001', 'BU00800002', 'BU00810003'];
  test.each<[string, object, string | undefined, (string | undefined)[]]>([
    ['of the gemeente that pays', {}, undefined, [A, B]],
    ['of a gemeente without a code', { van: 'zonder' }, undefined, [A, B, C]],
    ['of another party', { van: 'bzk' }, undefined, [A, B, C]],
    ['of a party that is not there', { van: 'niemand' }, undefined, [A, B, C]],
    ['that it names', { buurten: [B, C], programmas: ['oost'] }, undefined, [B, C]],
    ['of the programma that it names', { programmas: ['oost', 'noord'] }, undefined, [A]],
    ['that are charged to a bearer, or to all', { van: 'bzk' }, 'l', [B, C]],
    ['that are charged to a bearer, of the gemeente', {}, 'l', [B]],
    ['of a bearer that has none', {}, 'm', []],
  ])('%s', (_, velden, kostendrager, buurten) => {
    const uit = listPlaatsen({ plaatsen: PLAATSEN }, bijdrage({ ...velden }), kostendrager, partijen());
    expect(uit.map(({ buurt }) => buurt)).toEqual(buurten);
  });
  test('none that are chosen', () => {
    expect(listPlaatsen({}, bijdrage(), undefined, partijen())).toEqual([]);
  });
});

describe('bearers without a buurt', () => {
  const deel = (kostendrager: string, aandeel: string) => ({ soort: 'procent', kostendrager, procent: aandeel });
  test.each<[string, object, string[]]>([
    ['without a key, with buurten', {}, []],
    ['without a key, without buurten: the payer', { buurten: ['BU1'] }, ['gemeente']],
    ['of nothing', { buurten: ['BU1'], bedrag: '0.00' }, []],
    ['a price', { buurten: ['BU1'], soort: 'prijs_per_buurt', prijs: '1.00' }, []],
    ['one of the key', { verdeelsleutel: [deel('l', '50'), deel('m', '50')] }, ['m']],
    ['one of the key that bears nothing', { bedrag: '0.01', verdeelsleutel: [deel('l', '60'), deel('m', '40')] }, []],
    ['a key that does not divide', { verdeelsleutel: [deel('m', '50')] }, []],
  ])('%s', (_, velden, uit) => {
    expect(listZonderBuurt(bijdrage({ ...velden }), PLAATSEN, partijen())).toEqual(uit);
  });
});
