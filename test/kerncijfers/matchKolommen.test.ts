/** The figure of the catalogue behind each name of a column, in every form; by the name alone, and by metadata. */
import { describe, expect, test } from 'vitest';
import { CATALOGUS, itemBySleutel } from '../../src/kerncijfers/catalogus/catalogus.js';
import { getPlaats } from '../../src/kerncijfers/catalogus/getPlaats.js';
import { chooseKandidaat } from '../../src/kerncijfers/kop/chooseKandidaat.js';
import { type Bronkolom, createMatch } from '../../src/kerncijfers/kop/createMatch.js';
import { getNaamindex } from '../../src/kerncijfers/kop/getNaamindex.js';
import { listSleutels } from '../../src/kerncijfers/kop/listSleutels.js';
import { matchKolommen } from '../../src/kerncijfers/kop/matchKolommen.js';
import { matchMeta } from '../../src/kerncijfers/kop/matchMeta.js';
import type { Metakolom } from '../../src/kerncijfers/kop/metacatalogus.js';
import type { Kandidaat } from '../../src/kerncijfers/kop/naamindex.js';
import { selectGevraagd } from '../../src/kerncijfers/kop/selectGevraagd.js';
import { toFiguurkolom } from '../../src/kerncijfers/kop/toFiguurkolom.js';
import type { Kolomnaam, Naamvorm } from '../../src/kerncijfers/themas/catalogusitem.js';
import { meld } from './kleineKolommen.js';

const bron = (...namen: readonly string[]): Bronkolom[] => namen.map((naam) => ({ veld: `[${naam}]`, naam }));
const kandidaat = (sleutel: string, naam: Omit<Kolomnaam, 'naam'> = {}): Kandidaat => ({
  item: itemBySleutel.get(sleutel) as Kandidaat['item'],
  naam: { naam: 'x', ...naam },
  plaats: 3,
});

describe('a candidate', () => {
  const choose = (kandidaten: readonly Kandidaat[], jaar: number, zeker = true) => {
    const gekozen = chooseKandidaat({ kandidaten, zeker }, jaar);
    return gekozen && [gekozen.item.sleutel, gekozen.anderJaar, gekozen.plaats];
  };
  test.each<[string, number, readonly Kandidaat[], unknown]>([
    ['of no years', 2020, [kandidaat('aantal_mannen')], ['aantal_mannen', false, 3]],
    ['none', 2020, [], undefined],
    ['from its first year', 2020, [kandidaat('aantal_mannen', { van: 2020 })], ['aantal_mannen', false, 3]],
    ['before its first year', 2019, [kandidaat('aantal_mannen', { van: 2020 })], ['aantal_mannen', true, 3]],
    ['to its last year', 2020, [kandidaat('aantal_mannen', { tot: 2020 })], ['aantal_mannen', false, 3]],
    ['after its last year', 2021, [kandidaat('aantal_mannen', { tot: 2020 })], ['aantal_mannen', true, 3]],
    [
      'of the year',
      2021,
      [kandidaat('aantal_mannen', { tot: 2020 }), kandidaat('aantal_vrouwen', { van: 2021 })],
      ['aantal_vrouwen', false, 3],
    ],
    ['of two', 2021, [kandidaat('aantal_mannen'), kandidaat('aantal_vrouwen')], undefined],
    [
      'of two of other years',
      2021,
      [kandidaat('aantal_mannen', { tot: 2019 }), kandidaat('aantal_vrouwen', { tot: 2020 })],
      undefined,
    ],
    [
      'of one figure with two names',
      2021,
      [kandidaat('aantal_mannen'), kandidaat('aantal_mannen', { van: 2020 })],
      ['aantal_mannen', false, 3],
    ],
  ])('%s', (_, jaar, kandidaten, verwacht) => {
    expect(choose(kandidaten, jaar)).toEqual(verwacht);
  });

  test('that is not certain is not taken', () => {
    expect(choose([kandidaat('aantal_mannen')], 2020, false)).toBeUndefined();
  });
});

test('the keys of candidates, each once', () => {
  expect(listSleutels(['aantal_mannen', 'aantal_vrouwen', 'aantal_mannen'].map((een) => kandidaat(een)))).toEqual([
    'aantal_mannen',
    'aantal_vrouwen',
  ]);
});

describe('the names of a form', () => {
  const sleutels = (vorm: Naamvorm, naam: string) => listSleutels(getNaamindex(vorm).get(naam) ?? []);
  test.each<[Naamvorm, string, readonly string[]]>([
    ['kwb', 'ainw', ['aantal_inwoners']],
    ['odata', 'appartement#2', ['gemiddeld_aardgasverbruik_appartement']],
    ['odata', 'appartement', ['gemiddelde_elektriciteitslevering_appartement']],
    ['odata', 'k65jaarofouder', ['aantal_65_plus']],
    ['statline', '65jaarofouder', ['aantal_65_plus']],
    ['statline', 'k65jaarofouder', []],
    ['statline', 'appartement', []],
    ['statline', 'appartement#2', []],
    ['statline', 'detailhandelwinkelsdagelijkseboodschappenafstandtotgrotesupermarkt', ['afstand_supermarkt']],
    ['statline', 'afstandtotgrotesupermarkt', ['afstand_supermarkt']],
    ['statline', 'binnen1km', []],
    ['statline', 'binnen3km', []],
    ['statline', 'mannen', ['aantal_mannen']],
    ['odata4', 'm0002192', ['gemiddeld_aardgasverbruik']],
    ['kaart', 'aantinw', ['aantal_inwoners']],
  ])('%s: %s', (vorm, naam, verwacht) => {
    expect(sleutels(vorm, naam)).toEqual(verwacht);
  });

  test('have the place of the figure in the catalogue, and are made once', () => {
    const [een] = getNaamindex('kwb').get('aman') ?? [];
    expect(een?.plaats).toBe(CATALOGUS.findIndex(({ sleutel }) => sleutel === 'aantal_mannen'));
    expect(een?.naam).toEqual({ naam: 'a_man' });
    expect(getNaamindex('kwb')).toBe(getNaamindex('kwb'));
  });
});

describe('a match', () => {
  const match = (vorm: Naamvorm, namen: readonly string[], tabel?: string) => {
    const uitslag = createMatch(bron(...namen), vorm, tabel)(namen[0] ?? '');
    return [listSleutels(uitslag.kandidaten), uitslag.zeker];
  };
  test.each<[string, Naamvorm, readonly string[], string | undefined, unknown]>([
    ['kwb', 'kwb', ['A_INW'], undefined, [['aantal_inwoners'], true]],
    ['kwb, unknown', 'kwb', ['x'], undefined, [[], true]],
    ['kwb, a second one', 'kwb', ['a_inw#2', 'a_inw'], undefined, [[], true]],
    ['OData', 'odata', ['AantalInwoners'], undefined, [['aantal_inwoners'], true]],
    ['OData, twice', 'odata', ['AantalInwoners', 'AantalInwoners#2'], undefined, [['aantal_inwoners'], false]],
    ['OData, unknown', 'odata', ['Wolken'], undefined, [[], true]],
    ['OData, a second one', 'odata', ['AantalInwoners#2', 'AantalInwoners'], undefined, [['aantal_inwoners'], false]],
    [
      'OData, the first of two',
      'odata',
      ['Appartement', 'Appartement#2'],
      undefined,
      [['gemiddelde_elektriciteitslevering_appartement'], true],
    ],
    [
      'OData, the second of two',
      'odata',
      ['Appartement#2', 'Appartement'],
      undefined,
      [['gemiddeld_aardgasverbruik_appartement'], true],
    ],
    [
      'OData, one of two',
      'odata',
      ['Appartement'],
      undefined,
      [['gemiddelde_elektriciteitslevering_appartement'], false],
    ],
    ['OData, of other schools', 'odata', ['AfstandTotSchool'], undefined, [['afstand_school'], false]],
    ['OData, of other schools in another table', 'odata', ['AfstandTotSchool'], 'x', [['afstand_school'], false]],
    ['OData, by its table', 'odata', ['AfstandTotSchool'], '85984NED', [['afstand_school'], true]],
    [
      'OData, beside a figure of the table',
      'odata',
      ['AfstandTotSchool', 'AantalInwoners'],
      undefined,
      [['afstand_school'], true],
    ],
    [
      'OData, beside schools of the table',
      'odata',
      ['AfstandTotSchool', 'ScholenBinnen3Km'],
      undefined,
      [['afstand_school'], true],
    ],
    [
      'OData, beside a figure of many tables',
      'odata',
      ['AfstandTotSchool', 'AfstandTotGroteSupermarkt'],
      undefined,
      [['afstand_school'], false],
    ],
    ['StatLine, by its path', 'statline', ['Bevolking/Geslacht/Mannen'], undefined, [['aantal_mannen'], true]],
    ['StatLine, by its name', 'statline', ['Mannen'], undefined, [['aantal_mannen'], true]],
    ['StatLine, twice', 'statline', ['Bevolking/Mannen', 'Wonen/Mannen'], undefined, [['aantal_mannen'], false]],
    ['StatLine, under another heading', 'statline', ['Ouderen/Mannen'], undefined, [['aantal_mannen'], false]],
    ['StatLine, unknown', 'statline', ['Bevolking/Wolken'], undefined, [[], true]],
    [
      'StatLine, by an end of its path',
      'statline',
      ['Detailhandel/Winkels dagelijkse boodschappen/Afstand tot grote supermarkt', 'x/Afstand tot grote supermarkt'],
      undefined,
      [['afstand_supermarkt'], true],
    ],
    [
      'StatLine, of other schools',
      'statline',
      ['Afstand tot school'],
      undefined,
      [['afstand_school', 'afstand_vmbo', 'afstand_havo_vwo', 'afstand_voortgezet_onderwijs'], true],
    ],
  ])('%s', (_, vorm, namen, tabel, verwacht) => {
    expect(match(vorm, namen, tabel)).toEqual(verwacht);
  });
});

const kolom = (veld: string, sleutel: string, anders: object = {}) => ({
  veld,
  sleutel,
  eenheid: 'aantal',
  factor: 1,
  min: 0,
  max: Number.POSITIVE_INFINITY,
  plaats: getPlaats(sleutel, 0),
  anderJaar: false,
  ...anders,
});

test('a column has the factor of its name', () => {
  const gekozen = { ...kandidaat('aantal_mannen', { factor: 1000 }), anderJaar: true };
  expect(toFiguurkolom('A', gekozen)).toEqual(
    kolom('A', 'aantal_mannen', { factor: 1000, anderJaar: true, plaats: 3 }),
  );
});

describe('the columns of a source', () => {
  test('are figures, or told to be unknown, ambiguous, double or of another unit', () => {
    const bronkolommen: Bronkolom[] = [
      { veld: 'A', naam: 'Bevolking/Aantal inwoners', eenheid: 'x 1 000' },
      { veld: 'B', naam: 'Wolken' },
      { veld: 'C', naam: 'Afstand tot school', eenheid: 'km' },
      { veld: 'E', naam: 'Mannen' },
      { veld: 'F', naam: 'Vrouwen', eenheid: 'km' },
      { veld: 'G', naam: 'Afstand tot grote supermarkt', eenheid: 'm' },
    ];
    expect(matchKolommen(bronkolommen, 'statline', 2024, undefined)).toEqual({
      kolommen: [
        kolom('A', 'aantal_inwoners', { factor: 1000 }),
        kolom('E', 'aantal_mannen'),
        kolom('G', 'afstand_supermarkt', { factor: 0.001, eenheid: 'km' }),
      ],
      bevindingen: [
        meld('info', 'kolom_onbekend', ['B'], { kolom: 'B', vorm: 'statline' }),
        meld('waarschuwing', 'kolom_meerduidig', ['C'], {
          kolom: 'C',
          sleutels: ['afstand_school', 'afstand_vmbo', 'afstand_havo_vwo', 'afstand_voortgezet_onderwijs'],
        }),
        meld('waarschuwing', 'eenheid_verschilt', ['F'], {
          kolom: 'F',
          sleutel: 'aantal_vrouwen',
          eenheid: 'km',
          verwacht: 'aantal',
        }),
      ],
    });
  });

  test('keep the first of two with one figure, each of its own years', () => {
    const bronkolommen = [
      { veld: 'A', naam: 'a_opl_bvm' },
      { veld: 'B', naam: 'a_opl_lg' },
      { veld: 'C', naam: 'a_inw' },
    ];
    expect(matchKolommen(bronkolommen, 'kwb', 2025, undefined)).toEqual({
      kolommen: [kolom('A', 'aantal_opleiding_laag', { anderJaar: true }), kolom('C', 'aantal_inwoners')],
      bevindingen: [
        meld('waarschuwing', 'kolom_dubbel', ['B'], { kolom: 'B', eerder: 'A', sleutel: 'aantal_opleiding_laag' }),
      ],
    });
  });

  test('have the range of the catalogue', () => {
    const bronkolommen = ['p_koopw', 'g_hhgro', 'a_inw'].map((naam) => ({ veld: naam, naam }));
    const { kolommen } = matchKolommen(bronkolommen, 'kwb', 2024, undefined);
    expect(kolommen.map(({ sleutel, min, max, factor }) => [sleutel, min, max, factor])).toEqual([
      ['percentage_koopwoningen', 0, 100, 1],
      ['gemiddelde_huishoudensgrootte', 1, Number.POSITIVE_INFINITY, 1],
      ['aantal_inwoners', 0, Number.POSITIVE_INFINITY, 1],
    ]);
  });
});

describe('the columns of a table with metadata', () => {
  const meta = (kolomnaam: string, pad: readonly string[], eenheid: string, decimalen?: number): Metakolom => ({
    kolom: kolomnaam,
    pad,
    eenheid,
    ...(decimalen === undefined ? {} : { decimalen }),
  });
  const match = (metakolommen: readonly Metakolom[], bronkolommen: readonly Bronkolom[]) =>
    matchMeta(bronkolommen, 'odata', 2024, undefined, { vorm: 'odata3', kolommen: metakolommen });
  const eigen = (veld: string, sleutel: string, plaats: number, anders: object = {}) => ({
    veld,
    sleutel,
    eenheid: 'aantal',
    factor: 1,
    min: Number.NEGATIVE_INFINITY,
    max: Number.POSITIVE_INFINITY,
    aggregatie: { soort: 'geen' },
    nauwkeurigheid: undefined,
    plaats: CATALOGUS.length + plaats,
    ...anders,
  });
  const bronVan = (...paren: readonly (readonly [veld: string, naam: string])[]) =>
    paren.map(([veld, naam]) => ({ veld, naam }));

  test('are figures by their path or name, and own figures else', () => {
    expect(
      match(
        [
          meta('A_1', ['Bevolking', 'Aantal inwoners'], 'x 1 000', 1),
          meta('M_2', ['Bevolking', 'Mannen'], '', 0),
          meta('B_3', ['Groen', 'Bomen & struiken'], '%', 2),
          meta('B_4', ['2020', 'Bomen'], 'aantal'),
          meta('V_5', ['Vrouwen'], 'km', 0),
        ],
        bronVan(['A_1', 'a'], ['M_2', 'm'], ['B_3', 'b'], ['X_9', 'x'], ['B_4', 'c'], ['V_5', 'v']),
      ),
    ).toEqual({
      kolommen: [
        kolom('A_1', 'aantal_inwoners', { factor: 1000, nauwkeurigheid: { soort: 'afgerond', op: 100 } }),
        kolom('M_2', 'aantal_mannen'),
        eigen('B_3', 'groen_bomen_struiken', 2, {
          eenheid: 'percentage',
          nauwkeurigheid: { soort: 'afgerond', op: 0.01 },
        }),
        eigen('B_4', 'kolom_2020_bomen', 4),
        eigen('V_5', 'vrouwen', 5, { eenheid: 'km', nauwkeurigheid: { soort: 'afgerond', op: 1 } }),
      ],
      bevindingen: [
        meld('info', 'kolom_onbekend', ['X_9'], { kolom: 'X_9', vorm: 'odata' }),
        meld('waarschuwing', 'eenheid_verschilt', ['V_5'], {
          kolom: 'V_5',
          sleutel: 'aantal_vrouwen',
          eenheid: 'km',
          verwacht: 'aantal',
        }),
        meld('info', 'sleutels_eigen', [], { sleutels: ['groen_bomen_struiken', 'kolom_2020_bomen', 'vrouwen'] }),
      ],
    });
  });

  test('tell of no own figures when there are none', () => {
    expect(match([meta('A_1', ['Bevolking', 'Aantal inwoners'], '')], bronVan(['A_1', 'a']))).toEqual({
      kolommen: [kolom('A_1', 'aantal_inwoners')],
      bevindingen: [],
    });
  });

  test('get a number when their own key is taken', () => {
    const zelfde = ['A_1', 'B_2', 'C_3'].map((naam) => meta(naam, ['Groen'], ''));
    const { kolommen } = match(
      [...zelfde, meta('F_6', ['aantal', 'inwoners'], 'km')],
      bronVan(['A_1', 'a'], ['B_2', 'b'], ['C_3', 'c'], ['F_6', 'd']),
    );
    expect(kolommen.map(({ sleutel }) => sleutel)).toEqual(['groen', 'groen_2', 'groen_3', 'aantal_inwoners_2']);
  });

  test('become own figures when their figure is taken', () => {
    const twee = [
      meta('A_1', ['Bevolking', 'Aantal inwoners'], 'aantal'),
      meta('B_2', ['Aantal inwoners totaal'], 'aantal'),
    ];
    const { kolommen } = match(twee, bronVan(['A_1', 'a'], ['B_2', 'AantalInwoners']));
    expect(kolommen.map(({ veld, sleutel }) => [veld, sleutel])).toEqual([
      ['A_1', 'aantal_inwoners'],
      ['B_2', 'aantal_inwoners_totaal'],
    ]);
  });

  test.each<[string, readonly string[], string, string]>([
    ['under headings about everybody', ['Bevolking', 'Alle mensen'], 'AantalInwoners', 'aantal_inwoners'],
    ['under no heading', ['Alle mensen'], 'AantalInwoners', 'aantal_inwoners'],
    ['under another heading', ['Ouderen', 'Alle mensen'], 'AantalInwoners', 'ouderen_alle_mensen'],
    ['with a path of other figures', ['Ouderen', 'Mannen'], 'AantalInwoners', 'ouderen_mannen'],
    ['of no figure', ['Bevolking', 'Alle mensen'], 'Wolken', 'bevolking_alle_mensen'],
    ['of health, under any heading', ['Ouderen', 'Alleen'], 'Eenzaam', 'percentage_eenzaam'],
  ])('are named by OData: %s', (_, pad, naam, sleutel) => {
    const { kolommen } = match([meta('A_1', pad, '')], bronVan(['A_1', naam]));
    expect(kolommen.map((een) => een.sleutel)).toEqual([sleutel]);
  });
});

describe('the columns that someone asks for', () => {
  const kolommen = [{ figuur: 'a', jaar: 2020 }, { figuur: 'a', jaar: 2021 }, { figuur: 'b' }];
  const ontbreekt = (sleutel: string) => meld('fout', 'kolom_ontbreekt', [], { sleutel, vorm: 'kwb' });
  test.each<[string, object, readonly number[], readonly string[]]>([
    ['all', {}, [0, 1, 2], []],
    ['all, of which some are needed', { nodig: ['b', 'c', 'a:2022'] }, [0, 1, 2], ['c', 'a:2022']],
    ['some, in the order of the columns', { sleutels: ['b', 'a:2021'] }, [1, 2], []],
    ['of every year', { sleutels: ['a'] }, [0, 1], []],
    ['none', { sleutels: [] }, [], []],
    ['that are not there, each once', { sleutels: ['d', 'b'], nodig: ['c', 'd', 'c'] }, [2], ['c', 'd']],
  ])('%s', (_, gevraagd, plaatsen, zonder) => {
    expect(selectGevraagd(kolommen, gevraagd, 'kwb')).toEqual({
      kolommen: plaatsen.map((plaats) => kolommen[plaats]),
      bevindingen: zonder.map(ontbreekt),
    });
  });
});
