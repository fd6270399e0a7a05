import { Datum } from 'buurtaanpak/kern';
import type { Verslag, Verslagblok } from 'buurtaanpak/verslag';
import { expect, test } from 'vitest';
import { checkCijfers } from '../../src/verslag/controle/checkCijfers.js';
import { alinea, getal, inTabel, meld, uit, woord } from './klein.js';
import { metBlokken } from './metBlokken.js';

const check = (blokken: readonly Verslagblok[], meer: Partial<Verslag> = {}) => checkCijfers(metBlokken(blokken, meer));
const JAAR = { van: Datum.parse('2027-01-01'), tot: Datum.parse('2027-12-31') };
const grafiek = (id: string): Verslagblok => ({
  soort: 'grafiek',
  grafiek: {
    id,
    titel: 'T',
    alternatief: 'A',
    spec: { $schema: 'https://vega.github.io/schema/vega-lite/v6.json', description: 'x' },
  },
});

test('a source has a name of its own', () => {
  const bron = (id: string) => ({ id, naam: id });
  expect(check([], { bronnen: [bron('a'), bron('b'), bron('a'), bron('a')] })).toEqual([
    meld('fout', 'id_dubbel', ['bronnen', 2, 'id'], { id: 'a' }),
    meld('fout', 'id_dubbel', ['bronnen', 3, 'id'], { id: 'a' }),
  ]);
});

test('a table has a name of its own, and so has a chart; the two may share one', () => {
  const sectie: Verslagblok = { soort: 'sectie', titel: 'S', blokken: [inTabel([]), grafiek('klein'), grafiek('b')] };
  expect(check([inTabel([]), grafiek('klein'), grafiek('a'), sectie, alinea('x'), alinea('y')])).toEqual([
    meld('fout', 'id_dubbel', ['blokken', 3, 'blokken', 0, 'tabel', 'id'], { id: 'klein' }),
    meld('fout', 'id_dubbel', ['blokken', 3, 'blokken', 1, 'grafiek', 'id'], { id: 'klein' }),
  ]);
});

test('a digit in words has no source; one in a value has', () => {
  const waarde = getal(12, { herkomst: uit('waarde', ['x']) });
  expect(
    check([alinea('Er zijn ', waarde, ' van de 71. '), { soort: 'lijst', genummerd: false, items: [['a'], ['2 b']] }]),
  ).toEqual([
    meld('fout', 'getal_zonder_bron', ['blokken', 0, 'tekst', 2], { tekst: 'van de 71.' }),
    meld('fout', 'getal_zonder_bron', ['blokken', 1, 'items', 1, 0], { tekst: '2 b' }),
  ]);
  // A value is no word, whatever it would be as one.
  expect(check([alinea(Object.assign(getal(3, { herkomst: uit('waarde', ['x']) }), { toString: () => '3' }))])).toEqual(
    [],
  );
});

test('a value names its source, and a word only when it holds a digit', () => {
  const vreemd = { bron: 'elders', bewerking: 'waarde', paden: [['x']] } as const;
  expect(
    check([
      alinea(getal(1234), woord('Oost'), woord('Wijk 9'), { soort: 'periode', waarde: JAAR }),
      alinea(getal(1, { herkomst: vreemd }), { soort: 'onderdrukt' }, { soort: 'ontbreekt', reden: 'geheim' }),
      alinea({ soort: 'onderdrukt', herkomst: vreemd }, getal(1, { herkomst: uit('waarde', ['x']) })),
    ]),
  ).toEqual([
    meld('waarschuwing', 'waarde_zonder_bron', ['blokken', 0, 'tekst', 0], { waarde: '1.234' }),
    meld('waarschuwing', 'waarde_zonder_bron', ['blokken', 0, 'tekst', 2], { waarde: 'Wijk 9' }),
    meld('waarschuwing', 'waarde_zonder_bron', ['blokken', 0, 'tekst', 3], {
      waarde: '1 januari 2027 t/m 31 december 2027',
    }),
    meld('fout', 'bron_onbekend', ['blokken', 1, 'tekst', 0, 'herkomst', 'bron'], { bron: 'elders' }),
  ]);
});

test('what is wrong with a table is told where the table stands', () => {
  const herkomst = uit('waarde', ['x']);
  expect(
    check([
      inTabel([[woord('t'), getal(1, { herkomst })]], { totaalrijen: [{ rij: 0, delen: [] }], toelichting: ['a 1'] }),
    ]),
  ).toEqual([
    meld('fout', 'totaal_klopt_niet', ['blokken', 0, 'tabel', 'rijen', 0, 1], {
      tabel: 'klein',
      totaal: '1',
      som: '0',
    }),
    meld('fout', 'getal_zonder_bron', ['blokken', 0, 'tabel', 'toelichting', 0], { tekst: 'a 1' }),
  ]);
});
