import type { Geldpartij } from 'buurtaanpak/financiering';
import { listZonderBuurt } from 'buurtaanpak/financiering/huis';
import { expect, test } from 'vitest';
import { bijdrage, PARTIJEN, plaatsen } from './geld/maak.js';

const partijen = new Map<string, Geldpartij>(PARTIJEN.map((partij) => [partij.id, partij]));
const list = (velden: object, waar: Parameters<typeof listZonderBuurt>[1]) =>
  listZonderBuurt(bijdrage({ ...velden }), waar, partijen);

const sleutel = [
  { soort: 'procent', kostendrager: 'oost', procent: '40' },
  { soort: 'rest', kostendrager: 'energie' },
];
const oost = { buurt: 'BU00800001', programma: 'p' as never, kostendragers: ['oost' as never] };

test('without a key it is the payer, when it pays for no buurt: a gemeente for its own, others for all', () => {
  expect(list({}, plaatsen('BU00800001', 'BU05990001'))).toEqual([]);
  expect(list({}, plaatsen('BU05990001'))).toEqual(['gemeente']);
  expect(list({ van: 'bzk' }, plaatsen('BU05990001'))).toEqual([]);
  expect(list({ van: 'bzk' }, [])).toEqual(['bzk']);
  expect(list({ buurten: ['BU05990001'] }, plaatsen('BU05990001'))).toEqual([]);
  expect(list({ programmas: ['q'] }, [oost])).toEqual(['gemeente']);
});

test('with a key it is each bearer with a part that no buurt of the contribution is charged to', () => {
  expect(list({ verdeelsleutel: sleutel }, plaatsen('BU00800001'))).toEqual([]);
  expect(list({ verdeelsleutel: sleutel }, [oost])).toEqual(['energie']);
  expect(list({ verdeelsleutel: sleutel, bedrag: '0.00' }, [oost])).toEqual([]);
});

test('only an amount is divided over buurten, and a key that does not divide it is another problem', () => {
  expect(list({ soort: 'prijs_per_buurt', prijs: '5.00' }, [])).toEqual([]);
  expect(list({ verdeelsleutel: sleutel.slice(0, 1) }, [])).toEqual([]);
});
