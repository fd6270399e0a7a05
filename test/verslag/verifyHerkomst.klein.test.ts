import { createVingerafdruk, Datum, euro } from 'buurtaanpak/kern';
import { type Verslagwaarde, verifyHerkomst } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { findFout } from '../hulp.js';
import { alinea, getal, meld, uit } from './klein.js';
import { metBlokken } from './metBlokken.js';

const verify = (waarde: Verslagwaarde, document: unknown) =>
  verifyHerkomst(metBlokken([alinea('Dit is ', waarde)]), [{ id: 'model', document }]);

/** What is shown beside what the source says. The value may be of another form than its kind: it is looked up before it is judged. */
const naast = (getoond: unknown, gevonden: unknown) =>
  verify({ soort: 'getal', waarde: getoond, decimalen: 0, herkomst: uit('waarde', ['x']) } as Verslagwaarde, {
    x: gevonden,
  });
const verschilt = (getoond: string, gevonden: string) => [
  meld('fout', 'herkomst_verschilt', ['blokken', 0, 'tekst', 1], { bron: 'model', plaats: 'x', getoond, gevonden }),
];

describe('a value beside its source', () => {
  test.each<[unknown, unknown]>([
    [3, 3],
    ['a', 'a'],
    ['0.00', 0],
    [1e-9, 0],
    [0, 1e-9],
    [0.5, 0.500_000_000_9],
    [1e12 + 900, 1e12],
    [-1e12 - 900, -1e12],
    [
      { van: '2027-01-01', tot: '2027-12-31' },
      { tot: '2027-12-31', van: '2027-01-01' },
    ],
  ])('%j is %j', (getoond, gevonden) => {
    expect(naast(getoond, gevonden)).toEqual([]);
  });

  test.each<[unknown, unknown, string, string]>([
    [3, 4, '3', '4'],
    ['3', 3, '"3"', '3'],
    [3, '3', '3', '"3"'],
    ['0.00', 5, '"0.00"', '5'],
    ['0.01', 0, '"0.01"', '0'],
    [1.1e-9, 0, '1.1e-9', '0'],
    [1e12 + 1100, 1e12, '1000000001100', '1000000000000'],
    [{ van: '2027-01-01' }, { van: '2027-01-02' }, 'object', 'object'],
    // What cannot be written as JSON is told apart all the same.
    ['3', Number.POSITIVE_INFINITY, '"3"', 'Infinity'],
    ['3', { a: Number.POSITIVE_INFINITY }, '"3"', 'object'],
    [{ a: 1 }, Number.POSITIVE_INFINITY, 'object', 'Infinity'],
    [{ a: 1 }, 'a', 'object', '"a"'],
  ])('%j is not %j', (getoond, gevonden, links, rechts) => {
    expect(naast(getoond, gevonden)).toEqual(verschilt(links, rechts));
  });
});

test('what cannot be found is told with its places and what should have been done there', () => {
  expect(verify(getal(1, { herkomst: uit('som', ['x'], ['y', 0]) }), { x: 1 })).toEqual([
    meld('fout', 'herkomst_onvindbaar', ['blokken', 0, 'tekst', 1], {
      bron: 'model',
      plaats: 'x + y[0]',
      bewerking: 'som',
    }),
  ]);
});

test('what is hidden, missing or of no source is not looked up', () => {
  const stil: readonly Verslagwaarde[] = [
    { soort: 'onderdrukt' },
    { soort: 'onderdrukt', herkomst: uit('waarde', ['nergens']) },
    { soort: 'ontbreekt', reden: 'geheim' },
    getal(1),
    { soort: 'getal', waarde: 1, decimalen: 0, herkomst: undefined },
  ];
  const verslag = metBlokken([alinea(...stil)]);
  expect(verifyHerkomst(verslag, [{ id: 'model', document: {} }])).toEqual([]);
  // Nor does it need its source.
  expect(verifyHerkomst(verslag, [])).toEqual([]);
});

test('sources first: the one that is not given, and the one that is another document', () => {
  const bron = (id: string, vingerafdruk?: string) => ({
    id,
    naam: id,
    ...(vingerafdruk === undefined ? {} : { vingerafdruk }),
  });
  const waarde = (id: string, getoond: number): Verslagwaarde =>
    getal(getoond, { herkomst: { bron: id, bewerking: 'waarde', paden: [['x']] } });
  const verslag = metBlokken([alinea(waarde('b', 2), waarde('c', 9), waarde('d', 1), waarde('e', 1))], {
    bronnen: [bron('a'), bron('b'), bron('c', createVingerafdruk({ x: 2 })), bron('d', createVingerafdruk({ x: 1 }))],
  });
  const documenten = [
    { id: 'd', document: { x: 1 } },
    { id: 'c', document: { x: 9 } },
  ];
  expect(verifyHerkomst(verslag, documenten)).toEqual([
    meld('fout', 'bron_ontbreekt', ['bronnen', 1], { bron: 'b' }),
    meld('fout', 'vingerafdruk_verschilt', ['bronnen', 2], { bron: 'c' }),
  ]);
});

test('other kinds of values, and the last of two sources with one name', () => {
  const verslag = metBlokken([
    alinea({ soort: 'bedrag', waarde: euro(5), herkomst: uit('som', ['a'], ['b']) }),
    alinea({ soort: 'datum', waarde: Datum.parse('2027-09-01'), herkomst: uit('waarde', ['dag']) }),
  ]);
  const goed = { id: 'model', document: { a: '2.00', b: '3.00', dag: '2027-09-01' } };
  const fout = { id: 'model', document: {} };
  expect(verifyHerkomst(verslag, [fout, goed])).toEqual([]);
  expect(verifyHerkomst(verslag, [goed, fout]).map(({ pad }) => pad)).toEqual([
    ['blokken', 0, 'tekst', 0],
    ['blokken', 1, 'tekst', 0],
  ]);
});

test('what is no verslag is refused by the name of the input', () => {
  const fout = findFout(() => verifyHerkomst(null as never, []));
  expect([fout?.code, fout?.params]).toEqual([
    'kern.document_ongeldig',
    { soort: 'invoer van de controle', aantal: 1 },
  ]);
});
