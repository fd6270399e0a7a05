/** A text in the workbook of the controller is a text: no formula, no sign that cannot be seen, and a file that can be opened. */
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { toCellen } from '../../examples/budgetstaat/toCellen.js';
import { toWerkmap } from '../../examples/budgetstaat/toWerkmap.js';
import { proefverslag } from '../verslag/proefverslag.js';
import { VIJANDIG } from '../vijandigeTeksten.js';

const teksten = [...VIJANDIG, '_x0041_', '_x003D_1+1'];
const tabel = {
  id: 'tabel',
  titel: 'Tabel',
  kolommen: [{ sleutel: 'k', kop: '=1+1' }],
  rijen: teksten.map((waarde) => [{ soort: 'tekst' as const, waarde }]),
  totaalrijen: [],
  totaalkolommen: [],
};

test('no text is a formula', () => {
  expect(toCellen(tabel).data.flat()).not.toContainEqual(expect.objectContaining({ type: 'Formula' }));
});

test('every text comes back as it was, but for what cannot be seen', async () => {
  const werkmap = await toWerkmap({ ...proefverslag, blokken: [{ soort: 'tabel', tabel }] });
  const bladen = await readXlsxFile(werkmap);
  const [, blad] = bladen as unknown as readonly { readonly data: readonly (readonly unknown[])[] }[];
  const schoon = (tekst: string) => tekst.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Surrogate}]/gu, '').trim();
  expect(blad?.data.map(([cel]) => String(cel ?? '').trim())).toEqual(['=1+1', ...teksten].map(schoon));
});
