import { calibrateLidmaatschap } from 'buurtaanpak/evaluatie';
import { expect, test } from 'vitest';
import { checkKalibratie } from '../../src/evaluatie/configuraties/checkKalibratie.js';
import { foutVan } from '../hulp.js';

test.each([
  ['rises', 1, 2, 3, undefined],
  ['falls', 3, 2, 1, undefined],
  ['turns above', 1, 3, 2, 'kalibratie_volgorde'],
  ['turns below', 2, 1, 3, 'kalibratie_volgorde'],
  ['the first two are equal', 1, 1, 3, 'kalibratie_gelijk'],
  ['the last two are equal', 1, 3, 3, 'kalibratie_gelijk'],
  ['the ends are equal', 1, 3, 1, 'kalibratie_gelijk'],
  ['all are equal', 1, 1, 1, 'kalibratie_gelijk'],
])('%s', (_, buiten, kruispunt, binnen, code) => {
  const kalibratie = { buiten, kruispunt, binnen };
  const verwacht = { ernst: 'fout', code: `evaluatie.${code}`, pad: ['k'], params: kalibratie };
  expect(checkKalibratie(kalibratie, ['k'])).toEqual(code === undefined ? undefined : verwacht);
});

test('a calibration that is none is refused with its place', () => {
  const kalibratie = { buiten: 1, kruispunt: 3, binnen: 2 };
  const fout = foutVan(() => calibrateLidmaatschap([1], kalibratie));
  expect([fout.code, fout.params, fout.pad, fout.bevindingen]).toEqual([
    'evaluatie.kalibratie_volgorde',
    kalibratie,
    ['kalibratie'],
    [{ ernst: 'fout', code: 'evaluatie.kalibratie_volgorde', pad: ['kalibratie'], params: kalibratie }],
  ]);
  const vorm = foutVan(() => calibrateLidmaatschap([Number.NaN], { buiten: 1, kruispunt: 2, binnen: 3 }));
  expect([vorm.code, vorm.params.soort]).toEqual(['kern.document_ongeldig', 'kalibratie']);
});
