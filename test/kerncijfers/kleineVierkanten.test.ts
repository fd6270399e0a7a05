/** Squares: the names of their columns, and rows read whole. */
import { readKerncijfers } from 'buurtaanpak/kerncijfers';
import { describe, expect, it } from 'vitest';
import { CATALOGUS } from '../../src/kerncijfers/catalogus/catalogus.js';
import { findVierkantveld } from '../../src/kerncijfers/vierkant/findVierkantveld.js';
import { matchVierkant } from '../../src/kerncijfers/vierkant/matchVierkant.js';
import { readVierkantnaam } from '../../src/kerncijfers/vierkant/readVierkantnaam.js';
import { toVierkantkolom } from '../../src/kerncijfers/vierkant/toVierkantkolom.js';
import { kleineKolom, meld, weiger, weigering } from './klein.js';

it.each<[readonly string[], string | undefined, string | undefined]>([
  [['x', 'c28992r100'], 'c28992r100', 'vierkant100m'],
  [['crs28992res100m'], 'crs28992res100m', 'vierkant100m'],
  [['C28992R500'], 'C28992R500', 'vierkant500m'],
  [['crs_28992_res_500m'], 'crs_28992_res_500m', 'vierkant500m'],
  [['C28992R500', 'C28992R100'], 'C28992R100', 'vierkant100m'],
  [['c28992r200', 'x'], undefined, undefined],
  [[], undefined, undefined],
])('finds the column with the code in %j', (kop, veld, gebieden) => {
  expect(findVierkantveld(kop)).toStrictEqual(veld === undefined ? undefined : { veld, gebieden });
});

it.each<[string, object | undefined]>([
  ['INWONER', { sleutel: 'aantal_inwoners' }],
  ['INW2014', { sleutel: 'aantal_inwoners', jaar: 2014 }],
  [' INW2014 ', { sleutel: 'aantal_inwoners', jaar: 2014 }],
  ['INW_1999', { sleutel: 'aantal_inwoners', jaar: 1999 }],
  ['I2014_014', { sleutel: 'aantal_0_tot_15', jaar: 2014 }],
  ['aantal_inwoners', { sleutel: 'aantal_inwoners' }],
  ['Aantal vrouwen', { sleutel: 'aantal_vrouwen' }],
  ['P_WAL2014', { sleutel: undefined, jaar: 2014 }],
  ['P_AUTO2014', { sleutel: undefined, jaar: 2014 }],
  ['P_NWAL2014', { sleutel: undefined, jaar: 2014 }],
  ['P_AUTO', undefined],
  ['INW1814', undefined],
  ['INW2114', undefined],
  ['1INW2014', undefined],
  ['INW2014x', undefined],
  ['2014', undefined],
  ['XYZ2014', undefined],
  ['', undefined],
])('reads %j', (veld, naam) => {
  expect(readVierkantnaam(veld)).toStrictEqual(naam);
});

it('knows each figure of squares by the names that it has', () => {
  const namen = {
    I_014: 'aantal_0_tot_15',
    INW_1524: 'aantal_15_tot_25',
    GEBOORTE: 'aantal_geboorten',
    AANTAL_HH: 'aantal_huishoudens',
    TOTHH_EENP: 'aantal_eenpersoonshuishoudens',
    WOZWONING: 'gemiddelde_woz_waarde',
    P_KOOPWON: 'percentage_koopwoningen',
    G_GAS_WON: 'gemiddeld_aardgasverbruik',
  };
  for (const [veld, sleutel] of Object.entries(namen)) expect(readVierkantnaam(veld)).toStrictEqual({ sleutel });
});

describe('matchVierkant', () => {
  const kop = ['INW2015', 'INW2014', 'P_WAL2014', 'x', 'MAN', 'INW_2014', 'VROUW2013'];
  const onbekend = meld('info', 'kolom_onbekend', ['x'], { kolom: 'x', vorm: 'vierkant' });
  const klasse = (waarde: string) => meld('info', 'kolom_klasse', ['P_WAL2014'], { kolom: 'P_WAL2014', waarde });
  it('reads each figure once a year, the years in order, and tells of the others', () => {
    const rijen = [{ P_WAL2014: 'geheim' }, { P_WAL2014: '75% tot 90%' }, { P_WAL2014: '90%' }];
    expect(
      matchVierkant(
        kop.filter((veld) => veld !== 'MAN'),
        rijen,
        undefined,
      ),
    ).toStrictEqual({
      kolommen: [
        { veld: 'VROUW2013', figuur: 'aantal_vrouwen', jaar: 2013 },
        { veld: 'INW2014', figuur: 'aantal_inwoners', jaar: 2014 },
        { veld: 'INW2015', figuur: 'aantal_inwoners', jaar: 2015 },
      ],
      jaren: [2013, 2014, 2015],
      bevindingen: [
        klasse('"75% tot 90%"'),
        onbekend,
        meld('waarschuwing', 'kolom_dubbel', ['INW_2014'], {
          kolom: 'INW_2014',
          eerder: 'INW2014',
          sleutel: 'aantal_inwoners',
        }),
      ],
    });
  });
  it('reads one year, and gives it to columns without one', () => {
    expect(matchVierkant(kop, [{ P_WAL2014: 'geheim' }], 2015)).toStrictEqual({
      kolommen: [
        { veld: 'INW2015', figuur: 'aantal_inwoners', jaar: 2015 },
        { veld: 'MAN', figuur: 'aantal_mannen', jaar: 2015 },
      ],
      jaren: [2013, 2014, 2015],
      bevindingen: [onbekend],
    });
    expect(matchVierkant(['P_WAL2014'], [{ P_WAL2014: 'geheim' }], 2014)).toStrictEqual({
      kolommen: [],
      jaren: [2014],
      bevindingen: [klasse('"geheim"')],
    });
    expect(matchVierkant(['P_WAL2014'], [], 2014).bevindingen).toStrictEqual([klasse('undefined')]);
    expect(matchVierkant([], [], undefined)).toStrictEqual({ kolommen: [], jaren: [], bevindingen: [] });
  });
  it('refuses a column without a year where nobody says it', () => {
    expect(weigering(() => matchVierkant(kop, [], undefined))).toStrictEqual(
      weiger('jaar_ontbreekt', [], { vorm: 'vierkant' }),
    );
  });
});

it('reads counts as rounded to fives, and means as they are', () => {
  const bron = { naam: 'CBS', tabel: 'v' };
  const plaatsVan = (figuur: string) => CATALOGUS.findIndex(({ sleutel }) => sleutel === figuur);
  const kolom = (figuur: string) => toVierkantkolom({ veld: 'V', figuur, jaar: 2014 }, bron);
  expect(kolom('aantal_inwoners')).toStrictEqual({
    veld: 'V',
    sleutel: 'aantal_inwoners',
    eenheid: 'aantal',
    factor: 1,
    min: 0,
    max: Number.POSITIVE_INFINITY,
    bron: { ...bron, jaar: 2014 },
    nauwkeurigheid: { soort: 'aselect', basis: 5 },
    plaats: plaatsVan('aantal_inwoners'),
  });
  expect(kolom('percentage_koopwoningen')).toStrictEqual({
    veld: 'V',
    sleutel: 'percentage_koopwoningen',
    eenheid: 'percentage',
    factor: 1,
    min: 0,
    max: 100,
    bron: { ...bron, jaar: 2014 },
    plaats: plaatsVan('percentage_koopwoningen'),
  });
});

describe('rows of squares', () => {
  const RIJ = { C28992R100: 'E2269N5800', INW2014: '5', INW2013: '-99998', x: 1 };
  const lees = (rijen: readonly object[], opties: object = {}) => readKerncijfers(rijen, opties);
  const kolom = (jaar: number, cel: number, anders: object = {}) =>
    kleineKolom('aantal_inwoners', [cel], {
      sleutel: `aantal_inwoners:${jaar}`,
      bron: { naam: 'CBS', tabel: 'vierkant100m', jaar },
      nauwkeurigheid: { soort: 'aselect', basis: 5 },
      ...anders,
    });
  const onbekend = () => meld('info', 'kolom_onbekend', ['x'], { kolom: 'x', vorm: 'vierkant' });
  it('are read whole', () => {
    expect(lees([RIJ])).toStrictEqual({
      tabel: {
        indeling: { gebieden: 'vierkant100m', jaar: 2014 },
        gebieden: [{ code: 'E2269N5800', naam: 'E2269N5800', soort: 'vierkant' }],
        kolommen: [kolom(2013, 0), kolom(2014, 5)],
      },
      vorm: 'vierkant',
      herkend: [
        { kolom: 'INW2013', sleutel: 'aantal_inwoners:2013' },
        { kolom: 'INW2014', sleutel: 'aantal_inwoners:2014' },
      ],
      bevindingen: [onbekend()],
    });
  });
  it('are read as the caller says', () => {
    const opties = {
      jaar: 2014,
      bron: 'b',
      tabel: 't',
      indeling: 2020,
      namen: { E2269N5800: 'Hier' },
      markeringen: { '*': 'geheim' },
      duizendtalteken: '.',
      decimaalteken: ',',
    };
    const { tabel, bevindingen } = lees(
      [
        { ...RIJ, INW2014: '1.205' },
        { ...RIJ, C28992R100: 'E2269N5801', INW2014: '*' },
      ],
      opties,
    );
    expect(tabel.indeling).toStrictEqual({ gebieden: 'vierkant100m', jaar: 2020 });
    expect(tabel.gebieden.map(({ naam }) => naam)).toStrictEqual(['Hier', 'E2269N5801']);
    expect(tabel.kolommen).toStrictEqual([
      kleineKolom('aantal_inwoners', [1205, 'geheim'], {
        bron: { naam: 'b', tabel: 't', jaar: 2014 },
        nauwkeurigheid: { soort: 'aselect', basis: 5 },
      }),
    ]);
    expect(bevindingen).toStrictEqual([onbekend()]);
    expect(lees([{ ...RIJ, GEM_HH_GR2014: '2.5' }]).tabel.kolommen.at(-1)?.waarden).toStrictEqual(Float64Array.of(2.5));
  });
  it('give what is asked, and tell of what is not there', () => {
    const { tabel, bevindingen } = lees([RIJ], {
      sleutels: ['aantal_inwoners:2013', 'aantal_mannen'],
      nodig: ['aantal_mannen'],
    });
    expect(tabel.kolommen.map(({ sleutel, waarden }) => [sleutel, ...waarden])).toStrictEqual([['aantal_inwoners', 0]]);
    expect(bevindingen).toStrictEqual([
      onbekend(),
      meld('fout', 'kolom_ontbreekt', [], { sleutel: 'aantal_mannen', vorm: 'vierkant' }),
    ]);
    expect(
      lees([{ ...RIJ, INW2014: 'geheim' }], { jaar: 2014, nodig: ['aantal_inwoners'] }).bevindingen.at(-1),
    ).toStrictEqual(
      meld('fout', 'kolom_leeg', ['INW2014'], { kolom: 'INW2014', sleutel: 'aantal_inwoners', aantal: 1 }),
    );
    for (const optie of ['nodig', 'sleutels'])
      expect(weigering(() => lees([RIJ], { [optie]: ['x'] }))).toStrictEqual(
        weiger('sleutel_niet_in_catalogus', [optie, 0], { sleutel: 'x' }),
      );
  });
  const verschilt = (jaar: number, gelezen: number) => meld('waarschuwing', 'jaar_verschilt', [], { jaar, gelezen });
  it('may be of another year than the caller says', () => {
    expect(lees([RIJ], { jaar: 2016 }).bevindingen).toStrictEqual([verschilt(2016, 2014), onbekend()]);
    expect(lees([RIJ], { jaar: 2016 }).tabel.indeling.jaar).toBe(2016);
    expect(lees([{ C28992R100: 'E2269N5800', INWONER: 5 }], { jaar: 2016 }).bevindingen).toStrictEqual([]);
    const metJaar = [{ C28992R100: 'E2269N5800', INWONER: 5, jaar: 2015 }];
    expect(lees(metJaar).tabel.kolommen).toStrictEqual([kolom(2015, 5, { sleutel: 'aantal_inwoners' })]);
    expect(lees(metJaar).bevindingen).toStrictEqual([]);
    expect(lees(metJaar, { jaar: 2015 }).bevindingen).toStrictEqual([]);
    expect(lees(metJaar, { jaar: 2016 }).bevindingen).toStrictEqual([verschilt(2016, 2015)]);
  });
  it('of several years need one', () => {
    const jaren = [2015, 2016].map((jaar) => ({ C28992R100: 'E2269N5800', INWONER: jaar, jaar }));
    expect(weigering(() => lees(jaren))).toStrictEqual(weiger('jaar_ontbreekt', [], { vorm: 'vierkant' }));
    expect(lees(jaren, { jaar: 2016 }).tabel.kolommen[0]?.waarden).toStrictEqual(Float64Array.of(2016));
  });
  it('are refused without a year or a code', () => {
    expect(weigering(() => lees([{ C28992R100: 'E2269N5800' }]))).toStrictEqual(
      weiger('jaar_ontbreekt', [], { vorm: 'vierkant' }),
    );
    expect(weigering(() => lees([{ a: 1 }], { vorm: 'vierkant' }))).toStrictEqual(
      weiger('codekolom_ontbreekt', [], { vorm: 'vierkant' }),
    );
    const jaar = (optie: string) => weiger('jaar_ongeldig', [optie], { jaar: 5 });
    expect(weigering(() => lees([RIJ], { jaar: 5 }))).toStrictEqual(jaar('jaar'));
    expect(weigering(() => lees([RIJ], { indeling: 5 }))).toStrictEqual(jaar('indeling'));
  });
  it('lie in no gemeente, and a page that is missing is told of', () => {
    expect(lees([RIJ], { gemeenten: ['GM0080'] }).bevindingen).toStrictEqual([
      onbekend(),
      meld('fout', 'gemeente_onbekend', [], { code: 'GM0080', jaar: 2014 }),
    ]);
    const pagina = { value: [RIJ], 'odata.nextLink': 'https://x' };
    expect(readKerncijfers(pagina).bevindingen[0]).toStrictEqual(
      meld('fout', 'pagina_ontbreekt', [], { volgende: 'https://x', paginas: 1 }),
    );
  });
});
