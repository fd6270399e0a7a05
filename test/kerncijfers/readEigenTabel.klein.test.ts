/** A table of one's own, read whole: every field of the mapping, and what is told of columns that are not there. */
import { type EigenTabel, readEigenTabel } from 'buurtaanpak/kerncijfers';
import { expect, it } from 'vitest';
import { bevindingenVan, kleineKolom, kleinGebied, meld, weiger, weigering } from './klein.js';

const RIJ = { code: 'GM0080', a: '1' };
const bron = { naam: 'b', tabel: 't', jaar: 2024 };
const mapping = (kolommen: readonly object[], anders: object = {}) =>
  ({ tabel: 't', bron: 'b', jaar: 2024, codekolom: 'code', kolommen, ...anders }) as EigenTabel;
const kolom = (anders: object = {}) => ({ kolom: 'a', sleutel: 'eigen_a', eenheid: 'km', ...anders });
const lees = (rijen: readonly object[], kolommen: readonly object[], anders: object = {}, opties: object = {}) =>
  readEigenTabel(rijen, mapping(kolommen, anders), opties);
const waarden = (rijen: readonly object[], kolommen: readonly object[], anders: object = {}, opties: object = {}) =>
  lees(rijen, kolommen, anders, opties).tabel.kolommen.map((een) => [...een.waarden]);
const eigen = (cellen: Parameters<typeof kleineKolom>[1], anders: object = {}) =>
  kleineKolom('eigen_a', cellen, { eenheid: 'km', bron, ...anders });

it('reads the least', () => {
  expect(lees([RIJ], [kolom()])).toStrictEqual({
    tabel: { indeling: { gebieden: 'cbs', jaar: 2024 }, gebieden: [kleinGebied('GM0080')], kolommen: [eigen([1])] },
    vorm: 'eigen',
    herkend: [{ kolom: 'a', sleutel: 'eigen_a' }],
    bevindingen: [],
  });
});

it('reads all that a column may say', () => {
  const zegt = {
    eenheid: 'km',
    richting: 'lager',
    aggregatie: { soort: 'som' },
    periode: { peildatum: '2024-01-01' },
    nauwkeurigheid: { soort: 'afgerond', op: 2 },
  };
  const meer = { ...zegt, jaar: 2020, bron: 'c', decimaalteken: ',', factor: 10, min: 0, max: 20, geschat: true };
  const rijen = [
    { code: 'GM0080', ' a ': '1,5' },
    { code: 'GM0014', ' a ': '2,1' },
    { code: 'GM0015', ' a ': '-0,1' },
  ];
  const { tabel, bevindingen } = lees(rijen, [kolom(meer)]);
  expect(tabel.kolommen).toStrictEqual([
    eigen(['onbekend', 'onbekend', 15], {
      ...zegt,
      bron: { naam: 'c', tabel: 't', jaar: 2020 },
      geschat: Uint8Array.of(0, 0, 1),
    }),
  ]);
  const buiten = (rij: number, waarde: number) =>
    meld('fout', 'buiten_bereik', [rij - 1, ' a '], { rij, kolom: ' a ', waarde, bereik: '0 … 20' });
  expect(bevindingen).toStrictEqual([buiten(2, 21), buiten(3, -1)]);
});

it('takes unit, bounds and place of a figure of the catalogue', () => {
  const kolommen = [
    kolom(),
    kolom({ kolom: 'c', sleutel: 'eigen_c' }),
    { kolom: 'b', sleutel: 'percentage_huurwoningen' },
    { kolom: 'd', sleutel: 'aantal_inwoners', max: 5, min: -5 },
  ];
  const { tabel, herkend, bevindingen } = lees([{ ...RIJ, b: 101, c: -1, d: -2 }], kolommen);
  expect(tabel.kolommen.map(({ sleutel, eenheid }) => [sleutel, eenheid])).toStrictEqual([
    ['aantal_inwoners', 'aantal'],
    ['percentage_huurwoningen', 'percentage'],
    ['eigen_a', 'km'],
    ['eigen_c', 'km'],
  ]);
  expect(tabel.kolommen.map((een) => een.waarden[0])).toStrictEqual([-2, Number.NaN, 1, -1]);
  expect(herkend.map(({ kolom: naam }) => naam)).toStrictEqual(['a', 'c', 'b', 'd']);
  expect(bevindingen).toStrictEqual([
    meld('fout', 'buiten_bereik', [0, 'b'], { rij: 1, kolom: 'b', waarde: 101, bereik: '0 … 100' }),
  ]);
});

it('reads free codes with names and places, and another classification', () => {
  const velden = { naamkolom: 'n', gemeentekolom: 'g', wijkkolom: 'w', codes: 'vrij', indeling: 2020 };
  const { tabel } = lees([{ code: 'X', a: 1, n: 'Naam', g: 'GM0080', w: 'WK008020' }], [kolom()], velden);
  expect(tabel.indeling).toStrictEqual({ gebieden: 'vrij', jaar: 2020 });
  expect(tabel.gebieden).toStrictEqual([
    { code: 'X', naam: 'Naam', soort: 'samengesteld', gemeente: 'GM0080', wijk: 'WK008020' },
  ]);
});

it('reads codes without letters by a column with the kind', () => {
  const rijen = [{ code: '80', soort: 'gemeente', a: 1 }];
  const codes = (opties: object) =>
    lees(rijen, [kolom()], { soortkolom: 'soort' }, opties).tabel.gebieden.map(({ code }) => code);
  expect(codes({ herstelNullen: true })).toStrictEqual(['GM0080']);
  expect(codes({})).toStrictEqual([]);
});

it('takes names and gemeenten of the caller', () => {
  const { tabel, bevindingen } = lees(
    [RIJ, { code: 'GM0014', a: 2 }],
    [kolom()],
    {},
    {
      namen: { GM0080: 'Leeuwarden' },
      gemeenten: ['GM0080', 'GM0001'],
    },
  );
  expect(tabel.gebieden).toStrictEqual([kleinGebied('GM0080', { naam: 'Leeuwarden' })]);
  expect(bevindingen).toStrictEqual([meld('fout', 'gemeente_onbekend', [], { code: 'GM0001', jaar: 2024 })]);
});

it('takes the notation of the caller, of the column, or of its cells', () => {
  const rijen = [
    { code: 'GM0001', a: '1,5', b: '2.5' },
    { code: 'GM0002', a: '-', b: '3.5' },
  ];
  const twee = [kolom(), kolom({ kolom: 'b', sleutel: 'eigen_b' })];
  expect(waarden(rijen, twee)).toStrictEqual([
    [1.5, Number.NaN],
    [2.5, 3.5],
  ]);
  expect(lees(rijen, twee, {}, { markeringen: { '-': 'geheim' } }).bevindingen).toStrictEqual([]);
  expect(waarden(rijen, twee, {}, { decimaalteken: '.' })[0]).toStrictEqual([Number.NaN, Number.NaN]);
  // A sign between thousands goes with a point, unless the decimal sign is named.
  expect(waarden([{ code: 'GM0001', a: '1,204' }], [kolom()], {}, { duizendtalteken: ',' })).toStrictEqual([[1204]]);
  expect(
    waarden([{ code: 'GM0001', a: '1.204,5' }], [kolom()], {}, { duizendtalteken: '.', decimaalteken: ',' }),
  ).toStrictEqual([[1204.5]]);
});

it('tells of declared columns that do not exist', () => {
  const velden = { naamkolom: 'n', gemeentekolom: 'g', wijkkolom: 'w', soortkolom: 's' };
  const kolommen = [kolom(), kolom({ kolom: 'z', sleutel: 'eigen_z', geschat: { kolom: 'e', waarden: ['x'] } })];
  const ontbreekt = (naam: string, sleutel: string) => meld('fout', 'kolom_ontbreekt', [naam], { sleutel, vorm: 't' });
  const { tabel, bevindingen } = lees([RIJ], kolommen, velden);
  expect(bevindingen).toStrictEqual([
    ontbreekt('n', 'naamkolom'),
    ontbreekt('g', 'gemeentekolom'),
    ontbreekt('w', 'wijkkolom'),
    ontbreekt('s', 'soortkolom'),
    ontbreekt('z', 'eigen_z'),
    ontbreekt('e', 'geschat'),
  ]);
  expect(tabel.kolommen).toStrictEqual([
    eigen([1]),
    kleineKolom('eigen_z', ['niet_geleverd'], { eenheid: 'km', bron }),
  ]);
});

it('tells of a second column of the same name, unless it is read too', () => {
  const rijen = [
    ['code', 'a', 'a'],
    ['GM0080', 1, 2],
  ];
  const lezen = (kolommen: readonly object[]) => readEigenTabel(rijen, mapping(kolommen)).bevindingen;
  expect(lezen([kolom()])).toStrictEqual([
    meld('waarschuwing', 'kolom_dubbel', ['a#2'], { kolom: 'a#2', eerder: 'a', sleutel: 'eigen_a' }),
  ]);
  expect(lezen([kolom({ kolom: ' a ' })])).toStrictEqual([
    meld('waarschuwing', 'kolom_dubbel', ['a#2'], { kolom: 'a#2', eerder: ' a ', sleutel: 'eigen_a' }),
  ]);
  expect(lezen([kolom(), kolom({ kolom: ' a#2 ', sleutel: 'eigen_b' })])).toStrictEqual([]);
});

it('knows estimates by another column', () => {
  const geschat = { kolom: ' e ', waarden: [' ja ', '1'] };
  const rijen = ['ja', ' ja', 1, 'nee', undefined, '11'].map((e, i) => ({ code: `GM000${i}`, a: i, e }));
  expect(lees(rijen, [kolom({ geschat })]).tabel.kolommen[0]?.geschat).toStrictEqual(Uint8Array.of(1, 1, 1, 0, 0, 0));
  expect(lees(rijen, [kolom({ geschat: { kolom: 'geen', waarden: ['ja'] } })]).tabel.kolommen[0]?.geschat).toBe(
    undefined,
  );
});

it('makes a column of each year of a column of years', () => {
  const rijen = [
    { code: 'GM0080', j: 2021, a: '2,5', b: '1' },
    { code: 'GM0080', j: 2020, a: '1,5', b: '2' },
    { code: 'GM0014', j: 2020, a: '3.5', b: '' },
  ];
  const { tabel, herkend, bevindingen } = lees(rijen, [kolom(), kolom({ kolom: 'b', sleutel: 'eigen_b', bron: 'c' })], {
    jaarkolom: 'j',
  });
  const van = (sleutel: string, jaar: number, cellen: Parameters<typeof kleineKolom>[1], naam = 'b') =>
    kleineKolom(sleutel, cellen, { sleutel: `${sleutel}:${jaar}`, eenheid: 'km', bron: { naam, tabel: 't', jaar } });
  expect(tabel.kolommen).toStrictEqual([
    van('eigen_a', 2020, ['onbekend', 1.5]),
    van('eigen_a', 2021, ['niet_geleverd', 2.5]),
    van('eigen_b', 2020, ['onbekend', 2], 'c'),
    van('eigen_b', 2021, ['niet_geleverd', 1], 'c'),
  ]);
  expect(herkend).toStrictEqual([
    { kolom: 'a', sleutel: 'eigen_a:2020' },
    { kolom: 'a', sleutel: 'eigen_a:2021' },
    { kolom: 'b', sleutel: 'eigen_b:2020' },
    { kolom: 'b', sleutel: 'eigen_b:2021' },
  ]);
  // The cells of all years have one decimal sign.
  expect(bevindingen).toStrictEqual([meld('fout', 'geen_getal', [2, 'a'], { rij: 3, kolom: 'a', waarde: '"3.5"' })]);
});

it('reads neither of two rows of a year that differ in a figure or in an estimate', () => {
  const rijen = [
    { code: 'GM0080', j: 2020, a: '1', e: 'x', n: 'p' },
    { code: 'GM0080', j: 2020, a: '1', e: 'y', n: 'q' },
  ];
  const geschat = { kolom: 'e', waarden: ['x'] };
  const lezen = (kolommen: readonly object[]) => {
    const { tabel, bevindingen } = lees(rijen, kolommen, { jaarkolom: 'j' });
    return [tabel.kolommen.map((een) => een.waarden[0]), bevindingen.map(({ ernst }) => ernst)];
  };
  expect(lezen([kolom()])).toStrictEqual([[1], ['info']]);
  expect(lezen([kolom({ geschat })])).toStrictEqual([[Number.NaN], ['fout', 'waarschuwing']]);
});

it.each([
  ['the decimal sign of the column', { decimaalteken: ',' }, {}],
  ['that of the options', {}, { decimaalteken: ',' }],
])('reads years by %s', (_, eigen, opties) => {
  const rijen = [{ code: 'GM0080', j: 2020, a: '1,204' }];
  expect(waarden(rijen, [kolom(eigen)], { jaarkolom: 'j' }, opties)).toStrictEqual([[1.204]]);
});

it('refuses a table without its codes or its years, and a mapping that is not right', () => {
  expect(weigering(() => lees([{ a: 1 }], [kolom()]))).toStrictEqual(
    weiger('codekolom_ontbreekt', ['codekolom'], { vorm: 't' }),
  );
  expect(weigering(() => lees([RIJ], [kolom()], { jaarkolom: 'j' }))).toStrictEqual(
    weiger('kolom_ontbreekt', ['jaarkolom'], { sleutel: 'jaarkolom j', vorm: 't' }),
  );
  expect(weigering(() => lees([RIJ], [kolom(), kolom()]))).toStrictEqual({
    code: 'kern.document_ongeldig',
    pad: [],
    params: { soort: 'eigen_tabel', aantal: 1 },
  });
  expect(bevindingenVan(() => lees([RIJ], [kolom(), kolom()]))).toStrictEqual([
    meld('fout', 'sleutel_dubbel', ['kolommen', 1, 'sleutel'], { sleutel: 'eigen_a', plaats: 2 }),
  ]);
  expect(weigering(() => lees([RIJ], []))?.code).toBe('kern.document_ongeldig');
  expect(weigering(() => lees([RIJ], [kolom({ sleutel: 'eigen_a:2024' })]))?.code).toBe('kern.document_ongeldig');
  expect(weigering(() => lees([RIJ], [kolom()], {}, { bron: 1 }))?.code).toBe('kern.document_ongeldig');
  expect(weigering(() => lees([], [kolom()]))).toStrictEqual(weiger('geen_rijen', []));
});
