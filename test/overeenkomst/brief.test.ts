import { createGeldverloop, listBoekingen, sumRegels } from 'buurtaanpak/financiering';
import { Datum } from 'buurtaanpak/kern';
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
  const verloop = createGeldverloop(overeenkomstVanBrief().financieringsplan);
  const regels = listBoekingen(verloop, { peildatum: Datum.parse('2026-09-01') });
  expect(sumRegels(regels, []).map(({ bedrag }) => bedrag)).toEqual(['270000.00']);
});
