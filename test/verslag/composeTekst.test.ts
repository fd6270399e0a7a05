import { euro } from 'buurtaanpak/kern';
import { composeTekst } from 'buurtaanpak/verslag';
import { expect, test } from 'vitest';
import { findFout } from '../hulp.js';

test('composeTekst keeps values and texts apart from words', () => {
  const bedrag = { soort: 'bedrag', waarde: euro(1) } as const;
  expect(composeTekst`${bedrag} en ${'een'}${['twee ', bedrag]}.`).toEqual([
    bedrag,
    ' en ',
    'een',
    'twee ',
    bedrag,
    '.',
  ]);
});

test('words stand before the value behind them, and empty ones are left out', () => {
  const getal = { soort: 'getal', waarde: 3, decimalen: 0 } as const;
  expect(composeTekst`Er zijn ${getal} teams, ofwel ${['dus ', getal]}, en ${'meer'}`).toEqual([
    'Er zijn ',
    getal,
    ' teams, ofwel ',
    'dus ',
    getal,
    ', en ',
    'meer',
  ]);
  expect(composeTekst`${''}`).toEqual([]);
});

test.each<[string, unknown, readonly unknown[], number]>([
  ['no words', null, [], 0],
  ['words that are no list', 'abc', [], 0],
  ['a word that is none, with the place that it has by itself', ['een', 3], ['x'], 1],
  ['a value of another kind', ['a ', ''], [3], 1],
  ['a value that is nothing', ['a ', ''], [null], 1],
  ['an object that is no value', ['a ', ''], [{}], 1],
  ['a list with what is no text', ['a ', ''], [[Number.NaN]], 1],
  ['a number that is none', ['a ', ''], [{ soort: 'getal', waarde: Number.NaN, decimalen: 0 }], 1],
])('refused: %s', (_, woorden, waarden, diepte) => {
  const fout = findFout(() => composeTekst(woorden as never, ...(waarden as never[])));
  expect([fout?.code, fout?.params]).toEqual(['kern.document_ongeldig', { soort: 'verslagtekst', aantal: 1 }]);
  expect(fout?.bevindingen.map(({ pad }) => pad.slice(0, 1))).toEqual([diepte === 0 ? [] : [0]]);
});
