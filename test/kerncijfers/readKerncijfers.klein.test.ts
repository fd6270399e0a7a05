/** Rows of each form, read whole. */
import { readKerncijfers } from 'buurtaanpak/kerncijfers';
import { describe, expect, it } from 'vitest';
import { kleineKolom, kleinGebied, meld, weiger, weigering } from './klein.js';

const CODE = 'BU00802001';
const lees = (rijen: unknown, opties: object = {}) => readKerncijfers(rijen, opties);
const bronVan = (tabel: string, jaar = 2024) => ({ naam: 'CBS', tabel, jaar });
const cellen = (rijen: unknown, opties: object = {}) =>
  Object.fromEntries(lees(rijen, opties).tabel.kolommen.map(({ sleutel, waarden }) => [sleutel, [...waarden]]));
const codes = (rijen: unknown, opties: object = {}) => lees(rijen, opties).bevindingen.map(({ code }) => code);

it('reads a workbook whole', () => {
  const rijen = [
    { gwb_code_10: CODE, regio: 'Oost', recs: 'Buurt', a_inw: '685', g_hhgro: '1,4', ind_wbi: '1', x: 'y' },
    { gwb_code_10: 'GM0080', regio: 'Leeuwarden', recs: 'Gemeente', a_inw: '.', g_hhgro: '2,0', ind_wbi: '.', x: '' },
  ];
  const peil = { periode: { peildatum: '2024-01-01' }, afgifte: { status: 'definitief' } } as object;
  const { tabel, ...rest } = lees(rijen, { jaar: 2024 });
  expect(tabel).toStrictEqual({
    indeling: { gebieden: 'cbs', jaar: 2024 },
    gebieden: [kleinGebied('GM0080', { naam: 'Leeuwarden' }), kleinGebied(CODE, { naam: 'Oost', wijziging: 'geen' })],
    kolommen: [
      kleineKolom('aantal_inwoners', ['niet_gepubliceerd', 685], {
        bron: bronVan('kwb-2024'),
        ...peil,
        nauwkeurigheid: { soort: 'aselect', basis: 5 },
      }),
      kleineKolom('gemiddelde_huishoudensgrootte', [2, 1.4], {
        eenheid: 'personen',
        bron: bronVan('kwb-2024'),
        ...peil,
        nauwkeurigheid: { soort: 'afgerond', op: 0.1 },
      }),
    ],
  });
  expect(rest).toStrictEqual({
    vorm: 'kwb',
    herkend: [
      { kolom: 'a_inw', sleutel: 'aantal_inwoners' },
      { kolom: 'g_hhgro', sleutel: 'gemiddelde_huishoudensgrootte' },
    ],
    bevindingen: [meld('info', 'kolom_onbekend', ['x'], { kolom: 'x', vorm: 'kwb' })],
  });
});

describe('the decimal sign', () => {
  const getal = (rijen: unknown, opties: object = {}) => Object.values(cellen(rijen, { jaar: 2024, ...opties }))[0];
  const kwb = (g_hhgro: string) => [{ gwb_code_10: CODE, g_hhgro }];
  const odata = (GemiddeldeHuishoudensgrootte_33: string) => [
    { WijkenEnBuurten: CODE, GemiddeldeHuishoudensgrootte_33 },
  ];
  const statline = (cel: string) => [
    { 'Regioaanduiding/Codering (code)': CODE, 'Huishoudens/Gemiddelde huishoudensgrootte (aantal)': cel },
  ];
  it('is a comma in a workbook, a point in OData, and what the cells show in StatLine', () => {
    expect([getal(kwb('1,4')), getal(kwb('1.4'))]).toStrictEqual([[1.4], [Number.NaN]]);
    expect([getal(odata('1,4')), getal(odata('1.4'))]).toStrictEqual([[Number.NaN], [1.4]]);
    expect([getal(statline('1,4')), getal(statline('1.4'))]).toStrictEqual([[1.4], [1.4]]);
  });
  it('is what the caller says', () => {
    expect(getal(kwb('1.4'), { decimaalteken: '.' })).toStrictEqual([1.4]);
    expect(getal(statline('1,4'), { decimaalteken: '.' })).toStrictEqual([Number.NaN]);
    expect(getal([{ gwb_code_10: CODE, a_inw: '1.204' }], { duizendtalteken: '.' })).toStrictEqual([1204]);
    expect(
      getal(
        [
          { gwb_code_10: CODE, a_inw: '*' },
          { gwb_code_10: 'GM0080', a_inw: '5' },
        ],
        { markeringen: { '*': 'nul' } },
      ),
    ).toStrictEqual([5, 0]);
  });
});

describe('the year', () => {
  const kaart = (jrstatcode: string) => [{ BU_CODE: CODE, AANT_INW: 5, jrstatcode }];
  it('is that of the rows, or that of the caller, who is told of another', () => {
    expect(lees(kaart('2022BU00802001')).tabel.indeling.jaar).toBe(2022);
    expect(lees(kaart('2022BU00802001'), { jaar: 2022 }).bevindingen).toStrictEqual([]);
    const { tabel, bevindingen } = lees(kaart('2022BU00802001'), { jaar: 2023 });
    expect(tabel.kolommen[0]?.bron).toStrictEqual(bronVan('wijkenbuurten_2023', 2023));
    expect(bevindingen).toStrictEqual([meld('waarschuwing', 'jaar_verschilt', [], { jaar: 2023, gelezen: 2022 })]);
  });
  it('is the last one of several', () => {
    const rijen = [
      { WijkenEnBuurten: CODE, Perioden: '2022JJ00', AantalInwoners_5: 5 },
      { WijkenEnBuurten: CODE, Perioden: '2023JJ00', AantalInwoners_5: 6 },
    ];
    const { tabel, bevindingen } = lees(rijen);
    expect(tabel.indeling.jaar).toBe(2023);
    expect(tabel.kolommen.map(({ sleutel, bron, waarden }) => [sleutel, bron.tabel, ...waarden])).toStrictEqual([
      ['aantal_inwoners:2022', '85318NED', 5],
      ['aantal_inwoners:2023', '85618NED', 6],
    ]);
    expect(bevindingen).toStrictEqual([
      meld('waarschuwing', 'indeling_aangenomen', [], { tabel: '85318NED, 85618NED', indeling: 2023, jaar: 2022 }),
    ]);
    expect(lees(rijen, { indeling: 2024 }).tabel.indeling.jaar).toBe(2024);
  });
  it('must be known', () => {
    const rijen = [{ gwb_code_10: CODE, a_inw: '5' }];
    expect(weigering(() => lees(rijen))).toStrictEqual(weiger('jaar_ontbreekt', [], { vorm: 'kwb' }));
    expect(weigering(() => lees(rijen, { jaar: 1 }))).toStrictEqual(weiger('jaar_ongeldig', ['jaar'], { jaar: 1 }));
  });
});

describe('what is refused', () => {
  it('a header that is not known, by its first twenty names', () => {
    const rij = Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`k${i}`, 1]));
    expect(weigering(() => lees([rij]))).toStrictEqual(
      weiger('vorm_onbekend', [], { kolommen: Object.keys(rij).slice(0, 20) }),
    );
  });
  it('a header that is only known after a hundred rows', () => {
    const rijen = [...Array.from({ length: 100 }, () => ({ a: 1 })), { gwb_code_10: CODE, b: 1 }];
    expect(weigering(() => lees(rijen, { jaar: 2024 }))?.code).toBe('kerncijfers.vorm_onbekend');
    expect(lees(rijen.slice(1), { jaar: 2024 }).vorm).toBe('kwb');
  });
  it('a form without codes', () => {
    for (const vorm of ['kwb', 'odata3', 'kaart', 'pdok', 'odata4'])
      expect(weigering(() => lees([{ Measure: 1, Value: 1 }], { vorm, jaar: 2024 }))).toStrictEqual(
        weiger('codekolom_ontbreekt', [], { vorm }),
      );
  });
  it('a key that the catalogue does not have, required or asked for', () => {
    const rijen = [{ gwb_code_10: CODE, a_inw: '5' }];
    const geen = (optie: string) => weiger('sleutel_niet_in_catalogus', [optie, 0], { sleutel: 'x' });
    expect(weigering(() => lees(rijen, { jaar: 2024, nodig: ['x'] }))).toStrictEqual(geen('nodig'));
    expect(weigering(() => lees(rijen, { jaar: 2024, sleutels: ['x'] }))).toStrictEqual(geen('sleutels'));
  });
  it('options that are none', () => {
    expect(weigering(() => readKerncijfers([{ a: 1 }], null as unknown as object))?.code).toBe(
      'kern.document_ongeldig',
    );
  });
});

describe('what is asked', () => {
  const rijen = [{ gwb_code_10: CODE, a_inw: '5', a_man: '.' }];
  it('is read alone, and told of when it is not there', () => {
    const { tabel, bevindingen } = lees(rijen, { jaar: 2024, sleutels: ['aantal_inwoners', 'aantal_vrouwen'] });
    expect(tabel.kolommen.map(({ sleutel }) => sleutel)).toStrictEqual(['aantal_inwoners']);
    expect(bevindingen).toStrictEqual([
      meld('fout', 'kolom_ontbreekt', [], { sleutel: 'aantal_vrouwen', vorm: 'kwb' }),
    ]);
  });
  it('and required has a figure', () => {
    expect(lees(rijen, { jaar: 2024, nodig: ['aantal_mannen', 'aantal_inwoners'] }).bevindingen).toStrictEqual([
      meld('fout', 'kolom_leeg', ['a_man'], { kolom: 'a_man', sleutel: 'aantal_mannen', aantal: 1 }),
    ]);
    expect(codes(rijen, { jaar: 2024, afgifte: 'laatste' })).toStrictEqual(['kerncijfers.kolommen_leeg']);
    expect(codes(rijen, { jaar: 2024, afgifte: 'eerste' })).toStrictEqual(['kerncijfers.nog_niet_verschenen']);
    expect(codes(rijen, { jaar: 2024 })).toStrictEqual(['kerncijfers.afgifte_onbekend']);
  });
});

it('mends codes, takes names and gemeenten where the caller says so', () => {
  const rijen = [{ gwb_code_8: '80', recs: 'Gemeente', a_inw: '5' }];
  const opties = { jaar: 2024, herstelNullen: true, namen: { GM0080: 'L' }, gemeenten: ['GM0080', 'GM0014'] };
  const { tabel, bevindingen } = lees(rijen, opties);
  expect(tabel.gebieden).toStrictEqual([kleinGebied('GM0080', { naam: 'L' })]);
  expect(bevindingen).toStrictEqual([meld('fout', 'gemeente_onbekend', [], { code: 'GM0014', jaar: 2024 })]);
  expect(codes(rijen, { jaar: 2024 })).toStrictEqual(['kerncijfers.code_ongeldig']);
});

it('takes what a dot of OData v4 says for what it is', () => {
  const rij = (WijkenEnBuurten: string) => ({ Measure: 'T001036', ValueAttribute: '.', Value: null, WijkenEnBuurten });
  const rijen = Array.from({ length: 20 }, (_, i) => rij(`GM00${10 + i}`));
  const opties = { jaar: 2024, markeringen: { '.': 'niet_gepubliceerd' } };
  expect(codes(rijen, opties)).toStrictEqual(['kerncijfers.kolommen_leeg']);
});

it('says what a blank column means on a map', () => {
  const rijen = [{ BU_CODE: CODE, AANT_INW: '', AANT_MAN: 5 }];
  expect(lees(rijen, { jaar: 2024 }).bevindingen).toStrictEqual([
    meld('waarschuwing', 'niet_geleverd', [], { aantal: 1, sleutels: ['aantal_inwoners'], gebieden: 1 }),
  ]);
  expect(codes([{ buurtcode: CODE, aantal_inwoners: '' }], { jaar: 2024 })).toStrictEqual([
    'kerncijfers.niet_geleverd',
  ]);
  expect(codes([{ gwb_code_10: CODE, a_inw: '' }], { jaar: 2024 })).toStrictEqual(['kerncijfers.kolommen_leeg']);
});
