/** The small parts of a table: its index, keys, columns, rows and cells. */
import {
  getKerncijfer,
  type Kerncijferkolom,
  type Kerncijfertabel,
  listKerncijfers,
  selectKerncijfers,
} from 'buurtaanpak/kerncijfers';
import { findKolom, getAggregatie, getGebied, getKolom } from 'buurtaanpak/kerncijfers/huis';
import { describe, expect, it } from 'vitest';
import { assignSleutels } from '../../src/kerncijfers/tabel/assignSleutels.js';
import { createKolom } from '../../src/kerncijfers/tabel/createKolom.js';
import { getKolomkop } from '../../src/kerncijfers/tabel/getKolomkop.js';
import { getRij } from '../../src/kerncijfers/tabel/getRij.js';
import { listKolommen } from '../../src/kerncijfers/tabel/listKolommen.js';
import { readCel } from '../../src/kerncijfers/tabel/readCel.js';
import { getTabelindex } from '../../src/kerncijfers/tabel/tabelindex.js';
import { takeCellen, takeRijen } from '../../src/kerncijfers/tabel/takeRijen.js';
import { BRON, kleineKolom, kleineTabel, kleinGebied, kolomVan, weiger, weigering } from './klein.js';

const oud = (jaar: number, cellen: readonly number[] = [1]) =>
  kolomVan(jaar, 'a', cellen, { sleutel: 'a@leeftijd=65_plus', dimensies: { leeftijd: '65_plus' } });
const namen = (kolommen: readonly Kerncijferkolom[]) => kolommen.map(({ sleutel }) => sleutel);

describe('getTabelindex', () => {
  it('has the places of areas and keys, and the columns of each figure', () => {
    const kolommen = [kolomVan(2024, 'a', [1, 2]), kolomVan(2024, 'b', [1, 2]), oud(2024, [3, 4])];
    const tabel = kleineTabel(['GM0080', 'GM0014'], kolommen);
    const index = getTabelindex(tabel);
    expect([...index.rij]).toStrictEqual([
      ['GM0080', 0],
      ['GM0014', 1],
    ]);
    expect([...index.kolom]).toStrictEqual([
      ['a', 0],
      ['b', 1],
      ['a@leeftijd=65_plus', 2],
    ]);
    expect([...index.figuren]).toStrictEqual([
      ['a', [kolommen[0], kolommen[2]]],
      ['b', [kolommen[1]]],
    ]);
    expect(getTabelindex(tabel)).toBe(index);
  });

  const goed = () => kleineKolom('a', [1]);
  const heel = (kolom: object) => ({ ...kleineTabel(['GM0080'], []), kolommen: [kolom] });
  it.each<[string, () => unknown]>([
    ['nothing', () => undefined],
    ['null', () => null],
    ['a text', () => 'x'],
    ['no classification', () => ({ ...kleineTabel([], []), indeling: null })],
    ['a classification without a year', () => ({ ...kleineTabel([], []), indeling: {} })],
    ['no areas', () => ({ ...kleineTabel([], []), gebieden: {} })],
    ['an area without a code', () => ({ ...kleineTabel(['GM0080'], []), gebieden: [{}] })],
    ['an area that is none', () => ({ ...kleineTabel(['GM0080'], []), gebieden: [kleinGebied('GM0080'), null] })],
    ['no columns', () => ({ ...kleineTabel([], []), kolommen: {} })],
    ['a column that is none', () => heel(5 as unknown as object)],
    ['a column without a key', () => heel({ ...goed(), sleutel: undefined })],
    ['a column without a figure', () => heel({ ...goed(), figuur: 1 })],
    ['a column without a unit', () => heel({ ...goed(), eenheid: undefined })],
    ['a column without a source', () => heel({ ...goed(), bron: undefined })],
    ['a column with too few figures', () => heel({ ...goed(), waarden: new Float64Array(0) })],
    ['a column with too many reasons', () => heel({ ...goed(), redenen: new Uint8Array(2) })],
    ['a column with too many lower bounds', () => heel({ ...goed(), onder: new Float64Array(2) })],
    ['a column with too few upper bounds', () => heel({ ...goed(), boven: new Float64Array(0) })],
    ['a column with too many marks', () => heel({ ...goed(), geschat: new Uint8Array(2) })],
    ['a column with a list of figures', () => heel({ ...goed(), waarden: [1] })],
    ['a column with a view without cells', () => heel({ ...goed(), redenen: new DataView(new ArrayBuffer(1)) })],
    ['one wrong column', () => ({ ...heel(goed()), kolommen: [goed(), { ...goed(), bron: null }] })],
  ])('refuses %s', (_, maak) => {
    const fout = weigering(() => getTabelindex(maak() as Kerncijfertabel));
    expect(fout?.code).toBe('kerncijfers.tabel_ongeldig');
  });
  it('says what it got', () => {
    const krijg = (waarde: unknown) => weigering(() => getTabelindex(waarde as Kerncijfertabel));
    expect(krijg('x')).toStrictEqual(weiger('tabel_ongeldig', [], { waarde: '"x"' }));
    expect(krijg({})).toStrictEqual(weiger('tabel_ongeldig', [], { waarde: 'object' }));
    expect(weigering(() => getTabelindex(heel({ ...goed(), onder: new Float64Array(1) }) as Kerncijfertabel))).toBe(
      undefined,
    );
  });
});

describe('the columns that a key means', () => {
  const tabel = () =>
    kleineTabel(
      ['GM0080'],
      [
        oud(2024),
        kolomVan(2023, 'b', [1], { sleutel: 'b:2023' }),
        kolomVan(2024, 'b', [1], { sleutel: 'b:2024' }),
        kolomVan(2024, 'c', [1], {
          sleutel: 'c@geslacht=man,leeftijd=65_plus',
          dimensies: { geslacht: 'man', leeftijd: '65_plus' },
        }),
        kolomVan(2024, 'c', [1], { sleutel: 'c@geslacht=man', dimensies: { geslacht: 'man' } }),
        kolomVan(2024, 'd', [1]),
        kolomVan(2024, 'd', [1], { sleutel: 'd@geslacht=man', dimensies: { geslacht: 'man' } }),
      ],
    );
  it.each<[string, readonly string[]]>([
    ['a', ['a@leeftijd=65_plus']],
    ['a:2024', ['a@leeftijd=65_plus']],
    ['a:2023', []],
    ['a@leeftijd=65_plus', ['a@leeftijd=65_plus']],
    ['a@leeftijd=65_plus:2024', ['a@leeftijd=65_plus']],
    ['a@leeftijd=18_plus', []],
    ['a@geslacht=man', []],
    ['b', ['b:2023', 'b:2024']],
    ['b:2023', ['b:2023']],
    ['c', ['c@geslacht=man,leeftijd=65_plus', 'c@geslacht=man']],
    ['c@leeftijd=65_plus', ['c@geslacht=man,leeftijd=65_plus']],
    ['c@geslacht=man:2024', ['c@geslacht=man']],
    ['d:2024', ['d']],
    ['e', []],
  ])('%s', (sleutel, gevonden) => {
    expect(namen(listKolommen(tabel(), sleutel))).toStrictEqual(gevonden);
    const zoek = () => findKolom(tabel(), sleutel as 'a');
    if (gevonden.length < 2) expect(zoek()?.sleutel).toBe(gevonden[0]);
    else
      expect(weigering(zoek)).toStrictEqual(weiger('sleutel_meerduidig', [sleutel], { sleutel, sleutels: gevonden }));
  });
});

describe('getKolom', () => {
  const tabel = () => kleineTabel(['GM0080'], [kleineKolom('inwoners', [1]), kleineKolom('woningen', [2])]);
  it('gives the column, or says which was probably meant', () => {
    expect(getKolom(tabel(), 'woningen').waarden).toStrictEqual(Float64Array.of(2));
    const onbekend = (sleutel: unknown, getoond: string, sleutels: readonly string[]) =>
      expect(weigering(() => getKolom(tabel(), sleutel as string))).toStrictEqual(
        weiger('sleutel_onbekend', [], { sleutel: getoond, sleutels }),
      );
    onbekend('wonigen', 'wonigen', ['woningen']);
    onbekend('xyz', 'xyz', ['inwoners', 'woningen']);
    onbekend(5, '5', ['inwoners', 'woningen']);
    expect(weigering(() => getKolom({} as Kerncijfertabel, 'a'))?.code).toBe('kerncijfers.tabel_ongeldig');
  });
});

it('finds an area by its code', () => {
  const tabel = kleineTabel(['GM0080', 'GM0014'], []);
  expect([getRij(tabel, 'GM0014'), getGebied(tabel, 'GM0014').code]).toStrictEqual([1, 'GM0014']);
  const onbekend = (code: string) => weiger('gebied_onbekend', [], { code, aantal: 2 });
  expect(weigering(() => getRij(tabel, 'x'))).toStrictEqual(onbekend('x'));
  expect(weigering(() => getGebied(tabel, 5 as unknown as string))).toStrictEqual(onbekend('5'));
});

it('knows how a column combines: as declared, as in the catalogue, or not', () => {
  expect(getAggregatie({ figuur: 'aantal_inwoners', aggregatie: { soort: 'geen' } })).toStrictEqual({ soort: 'geen' });
  expect(getAggregatie({ figuur: 'aantal_inwoners' })).toStrictEqual({ soort: 'som' });
  expect(getAggregatie({ figuur: 'x' })).toStrictEqual({ soort: 'geen' });
  const geen = (gekregen: string) => ({
    code: 'kern.type_verkeerd',
    pad: ['kolom'],
    params: { verwacht: 'kolom', gekregen },
  });
  expect(weigering(() => getAggregatie(undefined as unknown as Kerncijferkolom))).toStrictEqual(geen('undefined'));
  expect(weigering(() => getAggregatie({ figuur: 5 } as unknown as Kerncijferkolom))).toStrictEqual(geen('object'));
});

describe('assignSleutels', () => {
  const wijs = (...kolommen: readonly Kerncijferkolom[]) => namen(assignSleutels(kolommen));
  it('names the year where the table has several of one figure', () => {
    expect(wijs(kolomVan(2023, 'a', []), kolomVan(2024, 'b', []), kolomVan(2024, 'a', []), oud(2023))).toStrictEqual([
      'a:2023',
      'b',
      'a:2024',
      'a@leeftijd=65_plus',
    ]);
    expect(wijs(oud(2023), oud(2024))).toStrictEqual(['a@leeftijd=65_plus:2023', 'a@leeftijd=65_plus:2024']);
    expect(wijs(kolomVan(2024, 'a', []), kolomVan(2024, 'a', []))).toStrictEqual(['a', 'a']);
    expect(wijs()).toStrictEqual([]);
  });
  it('keeps the column that has its key, and an own key with another year', () => {
    const kolommen = [kolomVan(2023, 'a', [], { sleutel: 'a:2023' }), kolomVan(2024, 'a', [], { sleutel: 'a:2022' })];
    const toegewezen = assignSleutels(kolommen);
    expect(toegewezen[0]).toBe(kolommen[0]);
    expect(toegewezen[1]).toBe(kolommen[1]);
    expect(wijs(kolomVan(2023, 'a', [], { sleutel: 'a:2023' }))).toStrictEqual(['a:2023']);
  });
});

const VOL = () =>
  kleineKolom('a', [1, 'geheim', 3], {
    onder: Float64Array.of(0, Number.NaN, 2),
    boven: Float64Array.of(2, Number.NaN, 4),
    geschat: Uint8Array.of(0, 0, 1),
  });

it('makes a column of its cells', () => {
  const kop = { sleutel: 'a', figuur: 'a', eenheid: 'aantal', bron: BRON };
  expect(createKolom(kop, [{ waarde: 1 }, { reden: 'geheim' }, { waarde: 3 }])).toStrictEqual(
    kleineKolom('a', [1, 'geheim', 3]),
  );
  expect(createKolom(kop, [{ waarde: 1 }, { reden: 'onbekend' }, { waarde: 3, geschat: true }])).toStrictEqual(
    kleineKolom('a', [1, 'onbekend', 3], { geschat: Uint8Array.of(0, 0, 1) }),
  );
  expect(createKolom(kop, [])).toStrictEqual(kleineKolom('a', []));
  expect(getKolomkop(VOL())).toStrictEqual(kop);
});

it('reads cells', () => {
  expect([0, 1, 2].map((rij) => readCel(VOL(), rij))).toStrictEqual([
    { waarde: 1 },
    { reden: 'geheim' },
    { waarde: 3, geschat: true },
  ]);
  const tabel = kleineTabel(['GM0080', 'GM0014', 'GM0015'], [VOL(), kleineKolom('b', [4, 5, 'onbekend'])]);
  expect(getKerncijfer(tabel, 'GM0015', 'a')).toStrictEqual({ waarde: 3, geschat: true });
  expect(listKerncijfers(tabel)).toStrictEqual([
    { gebied: kleinGebied('GM0080'), kerncijfers: { a: { waarde: 1 }, b: { waarde: 4 } } },
    { gebied: kleinGebied('GM0014'), kerncijfers: { a: { reden: 'geheim' }, b: { waarde: 5 } } },
    { gebied: kleinGebied('GM0015'), kerncijfers: { a: { waarde: 3, geschat: true }, b: { reden: 'onbekend' } } },
  ]);
  expect(weigering(() => listKerncijfers({} as Kerncijfertabel))?.code).toBe('kerncijfers.tabel_ongeldig');
});

it('takes rows in another order, and a row that is not there as missing', () => {
  const nan = Number.NaN;
  expect(takeCellen(VOL(), [2, -1, 0], 4)).toStrictEqual(
    kleineKolom('a', [3, 'niet_geleverd', 1], {
      onder: Float64Array.of(2, nan, 0),
      boven: Float64Array.of(4, nan, 2),
      geschat: Uint8Array.of(1, 0, 0),
    }),
  );
  expect(takeCellen(kleineKolom('a', [5, 'geheim']), [1, 0, -1])).toStrictEqual({
    ...kleineKolom('a', []),
    waarden: Float64Array.of(nan, 5, nan),
    redenen: Uint8Array.of(2, 0, 0),
  });
  const tabel = kleineTabel(['GM0080', 'GM0014'], [kleineKolom('a', [1, 2]), kleineKolom('b', [3, 4])]);
  expect(takeRijen(tabel, [1])).toStrictEqual(kleineTabel(['GM0014'], [kleineKolom('a', [2]), kleineKolom('b', [4])]));
});

describe('selectKerncijfers', () => {
  const tabel = () =>
    kleineTabel(
      ['NL00', 'GM0080', 'GM0014', 'WK008020', 'BU00802001', 'BU00140000'],
      [kleineKolom('a', [0, 1, 2, 3, 4, 5]), kleineKolom('b', [0, 10, 20, 30, 40, 50])],
    );
  const kies = (opties?: object) => {
    const { indeling, gebieden, kolommen } = selectKerncijfers(tabel(), opties);
    expect(indeling).toStrictEqual({ gebieden: 'cbs', jaar: 2024 });
    return [
      gebieden.map(({ code }) => code),
      Object.fromEntries(kolommen.map((een) => [een.sleutel, [...een.waarden]])),
    ];
  };
  it('is the table itself without options', () => {
    const zelf = tabel();
    expect(selectKerncijfers(zelf)).toStrictEqual(zelf);
    expect(selectKerncijfers(zelf, {}).kolommen).toBe(zelf.kolommen);
  });
  it.each<[string, object, readonly string[], readonly number[]]>([
    ['a kind', { soort: 'gemeente' }, ['GM0080', 'GM0014'], [1, 2]],
    ['a gemeente', { gemeente: 'GM0080' }, ['GM0080', 'WK008020', 'BU00802001'], [1, 3, 4]],
    ['a wijk', { wijk: 'WK008020' }, ['WK008020', 'BU00802001'], [3, 4]],
    ['codes', { codes: ['BU00802001', 'GM0014', 'GM0014'] }, ['GM0014', 'BU00802001'], [2, 4]],
    ['no codes', { codes: [] }, [], []],
    [
      'a question',
      { waar: ({ code }: { code: string }) => code.endsWith('0') },
      ['NL00', 'GM0080', 'WK008020', 'BU00140000'],
      [0, 1, 3, 5],
    ],
    ['several', { soort: 'buurt', gemeente: 'GM0080', codes: ['BU00802001', 'BU00140000'] }, ['BU00802001'], [4]],
    ['none', { soort: 'vierkant' }, [], []],
  ])('takes areas by %s', (_, opties, codes, a) => {
    expect(kies(opties)).toStrictEqual([codes, { a, b: a.map((getal) => 10 * getal) }]);
  });
  it('takes columns in the order asked, with areas or all', () => {
    expect(kies({ kolommen: ['b'], soort: 'gemeente' })).toStrictEqual([['GM0080', 'GM0014'], { b: [10, 20] }]);
    const gekozen = selectKerncijfers(tabel(), { kolommen: ['b', 'a'] });
    expect(namen(gekozen.kolommen)).toStrictEqual(['b', 'a']);
    expect(gekozen.gebieden).toHaveLength(6);
    expect(selectKerncijfers(tabel(), { kolommen: [] }).kolommen).toStrictEqual([]);
  });
  it('refuses what the table does not have, and options that are none', () => {
    expect(weigering(() => kies({ codes: ['NL00', 'x'] }))).toStrictEqual(
      weiger('gebied_onbekend', [], { code: 'x', aantal: 6 }),
    );
    expect(weigering(() => kies({ kolommen: ['c'] }))?.code).toBe('kerncijfers.sleutel_onbekend');
    for (const opties of [
      { soort: 'x' },
      { waar: 1 },
      { codes: 'x' },
      { gemeente: 1 },
      { wijk: 1 },
      { kolommen: 1 },
      { y: 1 },
    ])
      expect(weigering(() => kies(opties))?.code).toBe('kern.document_ongeldig');
    expect(weigering(() => selectKerncijfers({} as Kerncijfertabel))?.code).toBe('kerncijfers.tabel_ongeldig');
  });
});
