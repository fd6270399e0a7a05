import { SelectieInvoer, selectBuurten } from 'buurtaanpak/selectie';
import { expect, it } from 'vitest';
import { foutVan } from '../hulp.js';
import { buren, gebieden, quota, scores } from './besluit.js';

const opties = { gebieden, buren: buren.map(([a, b]) => [a, b] as const) };

it('is the question that a selection holds, and gives the same answer after JSON', () => {
  const selectie = selectBuurten(scores, quota, opties);
  const vraag = SelectieInvoer.parse(JSON.parse(JSON.stringify(selectie.invoer)));
  expect(vraag).toEqual(selectie.invoer);
  expect(selectBuurten(vraag.scores, vraag.quota, vraag.opties)).toEqual(selectie);
  expect(SelectieInvoer.is(selectie.invoer)).toBe(true);
});

it('may leave the options out', () => {
  expect(SelectieInvoer.parse({ scores, quota })).toEqual({ scores, quota, opties: {} });
});

it('refuses another form with all that is wrong', () => {
  const fout = foutVan(() => SelectieInvoer.parse({ scores: { oost: [{ code: 'A' }] }, quota: [], optie: {} }));
  expect(fout.bevindingen.map(({ code, pad }) => `${pad.join('.')} ${code}`)).toEqual([
    'scores.oost.0.score kern.veld_ontbreekt',
    'quota kern.te_klein',
    'optie kern.veld_onbekend_suggestie',
  ]);
  expect(SelectieInvoer.is({ quota })).toBe(false);
  expect(SelectieInvoer.safeParse(null).success).toBe(false);
});
