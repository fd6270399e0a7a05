import { summarizeFinanciering } from 'buurtaanpak/financiering';
import { checkSamenwerkingsovereenkomst, Samenwerkingsovereenkomst } from 'buurtaanpak/overeenkomst';
import { expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { overeenkomstVanBrief, ruweOvereenkomst } from './overeenkomsten.js';

test('the agreement of the letter fits together', () => {
  expect(checkSamenwerkingsovereenkomst(deepFreeze(overeenkomstVanBrief()))).toEqual([]);
});

test('it is plain JSON', () => {
  const overeenkomst = overeenkomstVanBrief();
  expect(Samenwerkingsovereenkomst.parse(JSON.parse(JSON.stringify(overeenkomst)))).toEqual(overeenkomst);
  expect(overeenkomst).toEqual(ruweOvereenkomst());
});

test('it is worth 270000.00', () => {
  expect(summarizeFinanciering(overeenkomstVanBrief().financieringsplan).totaal).toBe('270000.00');
});
