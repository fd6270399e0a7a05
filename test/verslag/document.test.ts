import type { Pad } from 'buurtaanpak/kern';
import type { Verslagblok, Verslagwaarde } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { changeWaarden } from '../../src/verslag/document/changeWaarden.js';
import { listTeksten } from '../../src/verslag/document/listTeksten.js';
import { visitWaarden } from '../../src/verslag/document/visitWaarden.js';
import { migrateVerslag } from '../../src/verslag/migratie/migrateVerslag.js';
import { getal, inTabel, procent, woord } from './klein.js';

const GRAFIEK: Verslagblok = {
  soort: 'grafiek',
  grafiek: {
    id: 'g',
    titel: 'G',
    alternatief: 'A',
    spec: { $schema: 'https://vega.github.io/schema/vega-lite/v6.json', description: 'x' },
  },
};

/** Every kind of block, with a value in every place that can have one. */
const blokken: readonly Verslagblok[] = [
  { soort: 'alinea', tekst: ['a ', getal(1)] },
  {
    soort: 'sectie',
    titel: 'S',
    blokken: [
      { soort: 'bewering', aard: 'beste', tekst: [getal(2)], voorbehoud: ['van ', getal(3)] },
      { soort: 'bewering', aard: 'uniek', tekst: ['b', getal(4)] },
    ],
  },
  { soort: 'lijst', genummerd: true, items: [['c'], ['d', getal(5)], [getal(6)]] },
  inTabel([[woord('r'), getal(7)]], { toelichting: ['noot ', getal(8)] }),
  inTabel([[getal(9)]]),
  GRAFIEK,
];

const PADEN: readonly Pad[] = [
  [1, 'blokken', 0, 'tekst', 1],
  [2, 'blokken', 1, 'blokken', 0, 'tekst', 0],
  [3, 'blokken', 1, 'blokken', 0, 'voorbehoud', 1],
  [4, 'blokken', 1, 'blokken', 1, 'tekst', 1],
  [5, 'blokken', 2, 'items', 1, 1],
  [6, 'blokken', 2, 'items', 2, 0],
  [8, 'blokken', 3, 'tabel', 'toelichting', 1],
  ['r', 'blokken', 3, 'tabel', 'rijen', 0, 0],
  [7, 'blokken', 3, 'tabel', 'rijen', 0, 1],
  [9, 'blokken', 4, 'tabel', 'rijen', 0, 0],
];

const waardeVan = (een: Verslagwaarde) => ('waarde' in een ? een.waarde : een.soort);

describe('the values of a verslag', () => {
  test('in reading order, each with its path', () => {
    expect([...visitWaarden(blokken)].map(({ waarde, pad }) => [waardeVan(waarde), ...pad])).toEqual(PADEN);
  });

  test('the size of a group comes behind its number, and so on inward', () => {
    const binnen = getal(40, { groep: { naam: 'teams', aantal: getal(50) } });
    const tekst = [
      getal(1, { groep: { naam: 'x' } }),
      procent(0.5, { groep: { naam: 'y', aantal: binnen } }),
      { soort: 'getal', waarde: 2, decimalen: 0, groep: undefined } as const,
    ];
    const plek = ['blokken', 0, 'tekst'];
    expect([...visitWaarden([{ soort: 'alinea', tekst }])]).toEqual([
      { waarde: tekst[0], pad: [...plek, 0] },
      { waarde: tekst[1], pad: [...plek, 1] },
      { waarde: binnen, pad: [...plek, 1, 'groep', 'aantal'] },
      { waarde: getal(50), pad: [...plek, 1, 'groep', 'aantal', 'groep', 'aantal'] },
      { waarde: tekst[2], pad: [...plek, 2] },
    ]);
  });

  test('each is changed in its own place, and the rest stays', () => {
    const gezien: unknown[] = [];
    const tabellen: string[] = [];
    const nieuw = changeWaarden(blokken, {
      waarde: (een, pad) => {
        gezien.push([waardeVan(een), ...pad]);
        return een.soort === 'getal' ? getal(een.waarde * 10) : een;
      },
      tabel: (tabel) => {
        tabellen.push(`${waardeVan(tabel.rijen[0]!.at(-1)!)}`);
        return { ...tabel, titel: 'Nieuw' };
      },
    });
    // Of a table the rows are changed before its note.
    const sorteer = (paden: readonly unknown[]) => paden.map((een) => JSON.stringify(een)).sort();
    expect(sorteer(gezien)).toEqual(sorteer(PADEN));
    expect(tabellen).toEqual(['70', '90']);
    expect(nieuw).toEqual([
      { soort: 'alinea', tekst: ['a ', getal(10)] },
      {
        soort: 'sectie',
        titel: 'S',
        blokken: [
          { soort: 'bewering', aard: 'beste', tekst: [getal(20)], voorbehoud: ['van ', getal(30)] },
          { soort: 'bewering', aard: 'uniek', tekst: ['b', getal(40)] },
        ],
      },
      { soort: 'lijst', genummerd: true, items: [['c'], ['d', getal(50)], [getal(60)]] },
      inTabel([[woord('r'), getal(70)]], { titel: 'Nieuw', toelichting: ['noot ', getal(80)] }),
      inTabel([[getal(90)]], { titel: 'Nieuw' }),
      GRAFIEK,
    ]);
    // What is not there does not come in.
    expect(nieuw.map((een) => Object.keys(een.soort === 'tabel' ? een.tabel : een))).toEqual(
      blokken.map((een) => Object.keys(een.soort === 'tabel' ? een.tabel : een)),
    );
  });
});

test('the running texts of a block, with their paths', () => {
  const teksten = blokken.flatMap((blok, b) => listTeksten(blok, [b]));
  const claims = blokken.flatMap((blok) => (blok.soort === 'sectie' ? blok.blokken : []));
  expect(teksten).toEqual([
    { tekst: ['a ', getal(1)], pad: [0, 'tekst'] },
    { tekst: ['c'], pad: [2, 'items', 0] },
    { tekst: ['d', getal(5)], pad: [2, 'items', 1] },
    { tekst: [getal(6)], pad: [2, 'items', 2] },
    { tekst: ['noot ', getal(8)], pad: [3, 'tabel', 'toelichting'] },
  ]);
  expect(claims.flatMap((blok, b) => listTeksten(blok, ['c', b]))).toEqual([
    { tekst: [getal(2)], pad: ['c', 0, 'tekst'] },
    { tekst: ['van ', getal(3)], pad: ['c', 0, 'voorbehoud'] },
    { tekst: ['b', getal(4)], pad: ['c', 1, 'tekst'] },
  ]);
});

test('a verslag of the first version told of no findings', () => {
  expect(migrateVerslag({ soort: 'verslag', titel: 'T' })).toEqual({ soort: 'verslag', titel: 'T', vermeldingen: [] });
  expect(migrateVerslag({ vermeldingen: [1] })).toEqual({ vermeldingen: [1] });
});
