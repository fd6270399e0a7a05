/** The header of each form: which columns tell of the area, which hold figures, and which rows are left. */
import { describe, expect, test } from 'vitest';
import type { Rijkeuze } from '../../src/kerncijfers/kop/chooseLeden.js';
import type { Kop } from '../../src/kerncijfers/kop/kop.js';
import type { Rij } from '../../src/kerncijfers/kop/leesplan.js';
import type { Metacatalogus } from '../../src/kerncijfers/kop/metacatalogus.js';
import { readKaartKop } from '../../src/kerncijfers/kop/readKaartKop.js';
import { readKwbKop } from '../../src/kerncijfers/kop/readKwbKop.js';
import { readOdata3Kop } from '../../src/kerncijfers/kop/readOdata3Kop.js';
import { readOdata4Kop } from '../../src/kerncijfers/kop/readOdata4Kop.js';
import { readStatlineKop } from '../../src/kerncijfers/kop/readStatlineKop.js';
import { weiger, weigering } from './kleineKolommen.js';

/** A header with its positions as numbers. */
const toon = ({ getRijnummer, groepering, ...rest }: Kop) => ({
  ...rest,
  nummers: rest.rijen.map((_, rij) => getRijnummer(rij, '')),
  ...(groepering && {
    groepen: groepering.groepen,
    ...(groepering.vanRij && { vanRij: [...groepering.vanRij] }),
    soorten: [...groepering.soorten],
  }),
});
const namen = (...velden: readonly string[]) => velden.map((veld) => ({ veld, naam: veld }));
const iedereen = { dimensies: {}, marge: 'waarde' };

describe('the map', () => {
  test('of CBS', () => {
    const rij = {
      BU_CODE: 'BU1',
      BU_NAAM: 'A',
      WK_CODE: 'WK1',
      GM_CODE: 'GM1',
      GM_NAAM: 'G',
      IND_WBI: 1,
      H2O: 'NEE',
      JAAR: 2023,
      Shape_Leng: 1,
      FID: 1,
      '': 1,
      AANT_INW: 5,
      X: 1,
    };
    expect(toon(readKaartKop([rij], 'kaart', undefined))).toEqual({
      rijen: [rij],
      nummers: [0],
      jaar: 2023,
      naamvorm: 'kaart',
      gebiedsvelden: [
        { code: 'BU_CODE', naam: 'BU_NAAM' },
        { code: 'WK_CODE', naam: undefined },
        { code: 'GM_CODE', naam: 'GM_NAAM' },
      ],
      wijzigingveld: 'IND_WBI',
      kolommen: namen('AANT_INW'),
    });
  });

  test('of PDOK, in several years', () => {
    const rij = {
      buurtcode: 'BU1',
      buurtnaam: 'A',
      jaarstatcode: '2023BU1',
      indelingswijziging_wijken_en_buurten: 1,
      geometry: {},
      aantal_inwoners: 5,
    };
    const rijen = [rij, { ...rij, jaarstatcode: '2022BU1' }];
    expect(toon(readKaartKop(rijen, 'pdok', 2022))).toEqual({
      rijen: [rijen[1]],
      nummers: [1],
      jaar: 2022,
      naamvorm: 'pdok',
      gebiedsvelden: [{ code: 'buurtcode', naam: 'buurtnaam' }],
      wijzigingveld: 'indelingswijziging_wijken_en_buurten',
      kolommen: namen('aantal_inwoners'),
    });
  });

  test('without areas', () => {
    const kop = readKaartKop([{ wijknaam: 'A', jrstatcode: 'x' }], 'pdok', undefined);
    expect([kop.gebiedsvelden, kop.kolommen, kop.jaar, kop.wijzigingveld]).toEqual([[], [], undefined, undefined]);
  });
});

describe('the workbook', () => {
  test('has one column of codes', () => {
    const rij = {
      gwb_code: '1',
      gwb_code_10: 'GM0080',
      'gwb_code_8 ': '80',
      regio: 'A',
      gm_naam: 'G',
      recs: 'Gemeente',
      jaar: 2023,
      ind_wbz: 1,
      ind_wbx: 1,
      regios: 1,
      ' a_inw': 1,
    };
    expect(toon(readKwbKop([rij], undefined))).toEqual({
      rijen: [rij],
      nummers: [0],
      jaar: 2023,
      naamvorm: 'kwb',
      gebiedsvelden: [{ code: 'gwb_code_10', naam: 'regio' }],
      soortveld: 'recs',
      wijzigingveld: 'ind_wbz',
      kolommen: namen('ind_wbx', 'regios', ' a_inw'),
    });
  });

  test('of old years has another, and of several years a choice', () => {
    const rijen = [
      { GWBcode8: '80', jaar: '2013', A_INW: 1, IND_WBI: 1 },
      { GWBcode8: '80', jaar: '2014', A_INW: 2, IND_WBI: 1 },
    ];
    expect(toon(readKwbKop(rijen, 2014))).toEqual({
      rijen: [rijen[1]],
      nummers: [1],
      jaar: 2014,
      naamvorm: 'kwb',
      gebiedsvelden: [{ code: 'GWBcode8', naam: undefined }],
      soortveld: undefined,
      wijzigingveld: 'IND_WBI',
      kolommen: namen('A_INW'),
    });
    expect(readKwbKop([{ gwb_code: '1', gwb_code_8: '2' }], undefined).gebiedsvelden).toEqual([
      { code: 'gwb_code', naam: undefined },
    ]);
    expect(readKwbKop([{ a_inw: 1 }], undefined).gebiedsvelden).toEqual([]);
  });
});

describe('OData v3', () => {
  const lees = (rijen: readonly Rij[], keuze: Partial<Rijkeuze> = {}, meta?: Metacatalogus) =>
    toon(readOdata3Kop(rijen, { selectie: {}, ...keuze }, meta));

  test('has figures by number, and areas by name', () => {
    const rij = {
      ID: 0,
      WijkenEnBuurten: 'GM0080',
      WijkenEnBuurten_label: 'x',
      Gemeentenaam_1: 'Leeuwarden',
      SoortRegio_2: 'Gemeente',
      Codering_3: 'GM0080',
      IndelingswijzigingWijkenEnBuurten_4: 1,
      Appartement_60: 1,
      Appartement_50: 2,
      AantalInwoners_5: 5,
      Nieuw_6: 5,
    };
    expect(lees([rij])).toEqual({
      rijen: [rij],
      nummers: [0],
      naamvorm: 'odata',
      gebiedsvelden: [{ code: 'WijkenEnBuurten', naam: 'Gemeentenaam_1', naamVanGemeente: true }],
      wijzigingveld: 'IndelingswijzigingWijkenEnBuurten_4',
      groepen: [iedereen],
      soorten: [],
      kolommen: [
        { veld: 'AantalInwoners_5', naam: 'AantalInwoners' },
        { veld: 'Nieuw_6', naam: 'Nieuw' },
        { veld: 'Appartement_50', naam: 'Appartement' },
        { veld: 'Appartement_60', naam: 'Appartement#2' },
      ],
    });
  });

  test('has dimensions and periods, of which one is chosen', () => {
    const rijen = [
      { WijkenEnBuurten: 'GM0080', Geslacht: 'Men', Perioden: '2020JJ00', AantalInwoners: 1 },
      { WijkenEnBuurten: 'GM0080', Geslacht: 'Men', Perioden: '2021JJ00', AantalInwoners: 2 },
    ];
    const kop = lees(rijen, { jaar: 2021 });
    expect(kop).toEqual({
      rijen: [rijen[1]],
      nummers: [1],
      naamvorm: 'odata',
      gebiedsvelden: [{ code: 'WijkenEnBuurten', naam: undefined, naamVanGemeente: true }],
      wijzigingveld: undefined,
      groepen: [
        { dimensies: { geslacht: 'mannen' }, marge: 'waarde', jaar: 2021, periode: undefined, status: undefined },
      ],
      soorten: ['geslacht', 'perioden'],
      kolommen: namen('AantalInwoners'),
    });
  });

  test('may lack numbers, where a second column of a name has its own', () => {
    const rij = { Codering: 'GM0080', Appartement: 1, 'Appartement#2': 2, Wolken: 'Cumulus' };
    expect(lees([rij])).toEqual({
      rijen: [rij],
      nummers: [0],
      naamvorm: 'odata',
      gebiedsvelden: [{ code: 'Codering', naam: undefined, naamVanGemeente: true }],
      wijzigingveld: undefined,
      groepen: [{ dimensies: { eigen: 'cumulus' }, marge: 'waarde' }],
      soorten: ['eigen'],
      kolommen: [
        { veld: 'Appartement', naam: 'Appartement' },
        { veld: 'Appartement#2', naam: 'Appartement#2' },
      ],
    });
  });

  test.each<[string, unknown, boolean]>([
    ['names', 'Leeuwarden', true],
    ['a code', ' GM0080', false],
    ['the country', 'NL00', false],
    ['a province', 'PV20', false],
    ['a GGD', 'GG01', false],
    ['a number as a text', ' 80 ', false],
    ['a number', 80, false],
    ['a number with words', '80 huizen', true],
    ['a word with a code', 'in GM0080', true],
  ])('may have the names of areas in the place of their codes: %s', (_, cel, isNaam) => {
    const kop = lees([{ WijkenEnBuurten: cel, Codering_3: 'GM0080', Gemeentenaam_1: 'G', AantalInwoners_5: 1 }]);
    expect(kop.gebiedsvelden).toEqual([
      isNaam
        ? { code: 'Codering_3', naam: 'WijkenEnBuurten' }
        : { code: 'WijkenEnBuurten', naam: 'Gemeentenaam_1', naamVanGemeente: true },
    ]);
  });

  test('has codes when one of its rows has, and no areas without columns for them', () => {
    const rijen = ['Leeuwarden', 'GM0080'].map((naam) => ({ RegioS: naam, Codering_3: 'GM0080' }));
    expect(lees(rijen).gebiedsvelden).toEqual([{ code: 'RegioS', naam: undefined, naamVanGemeente: true }]);
    expect(lees([{ RegioS: 'Leeuwarden', AantalInwoners_5: 1 }]).gebiedsvelden).toEqual([
      { code: 'RegioS', naam: undefined, naamVanGemeente: true },
    ]);
    expect(lees([{ AantalInwoners_5: 1 }]).gebiedsvelden).toEqual([]);
  });

  test.each<[string, readonly unknown[], boolean]>([
    ['decimals', ['1.5', '2.5'], true],
    ['decimals of numbers', [1.5, -0.25], true],
    ['a comma, a dot and a blank', ['1,5', '.5', ' . ', '', '7', '-3'], true],
    ['one decimal', ['1.5', '1.5', '2'], false],
    ['whole numbers', ['1', '2'], false],
    ['words among decimals', ['1.5', '2.5', 'x'], false],
    ['more than a decimal', ['1.5', '2.5', '1.5.6'], false],
  ])('has figures under names of its own where cells show it: %s', (_, cellen, isCijfer) => {
    const rijen = cellen.map((Eigen, i) => ({ RegioS: `GM00${i}0`, Eigen }));
    expect(lees(rijen).kolommen).toEqual(isCijfer ? namen('Eigen') : []);
  });

  test('does not take a field that is chosen for figures', () => {
    const rijen = ['1.5', '2.5'].map((Klasse) => ({ RegioS: 'GM0080', Klasse, AantalInwoners: 1 }));
    expect(lees(rijen, { selectie: { Klasse: '1.5' } })).toMatchObject({
      rijen: [rijen[0]],
      kolommen: namen('AantalInwoners'),
      groepen: [{ dimensies: { eigen: '1.5' }, marge: 'waarde' }],
    });
  });

  test('has the area and the columns that metadata name', () => {
    const rij = { Wijk: 'WK008020', RegioS: 'GM0080', Wolken: 5, Sterren: 6 };
    const meta: Metacatalogus = {
      vorm: 'odata3',
      gebiedsveld: 'Wijk',
      kolommen: [{ kolom: 'Wolken', pad: ['Wolken'], eenheid: '' }],
    };
    expect(lees([rij], {}, meta)).toMatchObject({
      gebiedsvelden: [{ code: 'Wijk', naam: undefined, naamVanGemeente: true }],
      kolommen: namen('Wolken'),
      soorten: ['eigen'],
    });
    expect(lees([rij]).gebiedsvelden).toEqual([{ code: 'RegioS', naam: undefined, naamVanGemeente: true }]);
  });
});

describe('OData v4', () => {
  const kopVan = (rijen: readonly Rij[], keuze: Partial<Rijkeuze> = {}) =>
    readOdata4Kop(rijen, { selectie: {}, ...keuze });
  const cel = (WijkenEnBuurten: string, Measure: unknown, Value: unknown, anders: object = {}) => ({
    Id: 1,
    WijkenEnBuurten,
    Measure,
    Value,
    ...anders,
  });

  test('has a row for each area, a column for each measure, and a reason in the place of a value', () => {
    const kop = kopVan([
      cel('GM0080 ', 'M1', 5),
      cel('BU1', ' M1 ', null, { ValueAttribute: 'Confidential' }),
      cel('GM0080', 'M2', 0, { ValueAttribute: 'None' }),
      cel('BU1', 'M2', undefined, { StringValue: 'x', ValueAttribute: '' }),
      cel('BU1', 'M3', null),
    ]);
    const { getRijnummer } = kop;
    expect(toon(kop)).toEqual({
      rijen: [
        { WijkenEnBuurten: 'GM0080', M1: 5, M2: 0 },
        { WijkenEnBuurten: 'BU1', M1: 'Confidential', M2: 'x', M3: null },
      ],
      nummers: [0, 1],
      naamvorm: 'odata4',
      gebiedsvelden: [{ code: 'WijkenEnBuurten' }],
      groepen: [iedereen],
      soorten: [],
      kolommen: namen('M1', 'M2', 'M3'),
    });
    expect([getRijnummer(0, 'M2'), getRijnummer(1, 'M2'), getRijnummer(1, 'M3'), getRijnummer(0, 'M3')]).toEqual([
      2, 3, 4, 0,
    ]);
  });

  test('gives a second value of a cell a row of its own', () => {
    const kop = kopVan([cel('GM1', 'M1', 5), cel('GM1', 'M1', 6), cel('GM1', 'M1', 7), cel('GM2', 'M1', 8)]);
    expect([kop.rijen.map((rij) => [rij.WijkenEnBuurten, rij.M1]), toon(kop).nummers]).toEqual([
      [
        ['GM1', 5],
        ['GM2', 8],
        ['GM1', 6],
        ['GM1', 7],
      ],
      [0, 3, 1, 2],
    ]);
  });

  test('has a row for each group', () => {
    const kop = kopVan([
      cel('GM1', 'M1', 5, { Perioden: '2021JJ00', Perioden_label: 'x' }),
      cel('GM1', 'M1', 6, { Perioden: '2020JJ00' }),
      cel('GM1', 'M2', 7, { Perioden: '2021JJ00' }),
    ]);
    expect([kop.rijen, toon(kop).vanRij, kop.groepering?.groepen.map(({ jaar }) => jaar)]).toEqual([
      [
        { WijkenEnBuurten: 'GM1', M1: 5, M2: 7 },
        { WijkenEnBuurten: 'GM1', M1: 6 },
      ],
      [1, 0],
      [2020, 2021],
    ]);
  });

  test('knows the place of a cell among the chosen ones', () => {
    const kop = kopVan(
      [
        cel('GM1', 'M1', 5, { Perioden: '2021JJ00' }),
        cel('GM1', 'M1', 6, { Perioden: '2020JJ00' }),
        cel('GM1', 'M2', 7, { Perioden: '2020JJ00' }),
      ],
      { jaar: 2020 },
    );
    expect([kop.rijen, kop.getRijnummer(0, 'M1'), kop.getRijnummer(0, 'M2'), kop.getRijnummer(0, 'x')]).toEqual([
      [{ WijkenEnBuurten: 'GM1', M1: 6, M2: 7 }],
      1,
      2,
      1,
    ]);
  });

  test('may have no areas', () => {
    const kop = kopVan([{ Measure: 'M1', Value: 5 }]);
    expect([kop.rijen, kop.gebiedsvelden, kop.kolommen]).toEqual([[{ M1: 5 }], [], namen('M1')]);
  });
});

describe('a download of StatLine', () => {
  const lees = (rijen: readonly Rij[], keuze: Partial<Rijkeuze> = {}) =>
    toon(readStatlineKop(rijen, { selectie: {}, ...keuze }));

  test('has titles with units, codes, names and years', () => {
    const rij = {
      Perioden: '2023',
      'Wijken en buurten': 'Leeuwarden',
      'Regioaanduiding/Codering (code)': 'GM0080',
      'Regioaanduiding/Indelingswijziging wijken en buurten (code)': '1',
      'Bevolking/Aantal inwoners (aantal)': '5',
      'Wonen/WOZ (x 1 000 euro) ': '6',
      'Wonen/Koop (deel)/Iets': '7',
      Geslacht: 'Men',
    };
    expect(lees([rij, { 'Wijken en buurten': 'Bron: CBS' }])).toEqual({
      rijen: [rij],
      nummers: [0],
      naamvorm: 'statline',
      gebiedsvelden: [{ code: 'Regioaanduiding/Codering (code)', naam: 'Wijken en buurten' }],
      wijzigingveld: 'Regioaanduiding/Indelingswijziging wijken en buurten (code)',
      groepen: [
        { dimensies: { geslacht: 'mannen' }, marge: 'waarde', jaar: 2023, periode: undefined, status: undefined },
      ],
      soorten: ['geslacht', 'perioden'],
      kolommen: [
        { veld: 'Bevolking/Aantal inwoners (aantal)', naam: 'Bevolking/Aantal inwoners', eenheid: 'aantal' },
        { veld: 'Wonen/WOZ (x 1 000 euro) ', naam: 'Wonen/WOZ', eenheid: 'x 1 000 euro' },
        { veld: 'Wonen/Koop (deel)/Iets', naam: 'Wonen/Koop (deel)/Iets' },
      ],
    });
  });

  test('may have its codes in the column of areas', () => {
    const rijen = [
      { "Regio's": 'Friesland', 'A (aantal)': '1', Periods: '2020' },
      { "Regio's": 'GM0080', 'A (aantal)': '2', Periods: '2021' },
    ];
    expect(lees(rijen, { jaar: 2021 })).toEqual({
      rijen: [rijen[1]],
      nummers: [1],
      naamvorm: 'statline',
      gebiedsvelden: [{ code: "Regio's", naam: "Regio's" }],
      wijzigingveld: undefined,
      groepen: [{ dimensies: {}, marge: 'waarde', jaar: 2021, periode: undefined, status: undefined }],
      soorten: ['perioden'],
      kolommen: [{ veld: 'A (aantal)', naam: 'A', eenheid: 'aantal' }],
    });
  });

  test('may have no area at all', () => {
    expect(lees([{ 'A (aantal)': '1' }]).gebiedsvelden).toEqual([]);
  });

  test.each<[string, readonly Rij[], string, string]>([
    ['with names only', [{ Regions: ' Leeuwarden ' }], 'Regions', 'Leeuwarden'],
    ['with blanks only', [{ Regions: ' ' }], 'Regions', ''],
    ['with names after a blank', [{ Regions: '' }, { Regions: 'A' }], 'Regions', 'A'],
    ['with a column of codes without any', [{ Regions: 'A', Codering: '.' }], 'Regions', 'A'],
  ])('is refused %s', (_, rijen, kolom, waarde) => {
    expect(weigering(() => lees(rijen))).toEqual(weiger('statline_zonder_code', [], { kolom, waarde }));
  });

  test('ends where its last lines begin', () => {
    const rij = { Codering_3: 'GM0080', 'A (aantal)': '1' };
    const slot = { Codering_3: 'Bron: CBS' };
    expect(lees([rij, slot, rij, slot, { Codering_3: '© CBS' }]).rijen).toEqual([rij, slot, rij]);
    expect(weigering(() => lees([slot]))).toEqual(weiger('geen_rijen', []));
    expect(weigering(() => lees([slot, slot]))).toEqual(weiger('geen_rijen', []));
  });

  test.each<[string, string, readonly string[], boolean]>([
    ['words', 'Inkomen', ['laag'], true],
    ['words after a blank', 'Inkomen', ['', 'laag'], true],
    ['ages', 'Klas', ['65 jaar of ouder'], true],
    ['ages from and to', 'Klas', ['18 tot 65'], true],
    ['a number and words', 'Klas', ['3 kamers'], false],
    ['figures', 'Klas', ['3', '1,5'], false],
    ['a known title', 'Mannen', ['laag'], false],
    ['a path', 'Inkomen/Klasse', ['laag'], false],
    ['a unit', 'Inkomen (klasse)', ['laag'], false],
    ['a known dimension with codes', 'Leeftijd', ['80200'], true],
    ['blanks', 'Inkomen', [''], false],
  ])('has dimensions: %s', (_, veld, cellen, isDimensie) => {
    const rijen = cellen.map((cel) => ({ Codering_3: 'GM0080', [veld]: cel }));
    const { kolommen, soorten } = lees(rijen);
    expect([kolommen.map((een) => een.veld), soorten?.length]).toEqual(isDimensie ? [[], 1] : [[veld], 0]);
  });
});
