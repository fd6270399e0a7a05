import { getKerncijfer, MARKERINGEN, type ReadKerncijfersOptions, readKerncijfers } from 'buurtaanpak/kerncijfers';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { catchCode } from './data.js';

const rij = (code: string, rest: object = {}) => ({ gwb_code_10: code, regio: 'x', recs: 'Buurt', ...rest });
const BU = 'BU00802001';
const LEEG = ['kerncijfers.kolommen_leeg', 'kerncijfers.afgifte_onbekend'];
const cel = (waarde: unknown, options: ReadKerncijfersOptions = {}, kolom = 'a_inw') => {
  const { tabel, bevindingen } = readKerncijfers([rij(BU, { [kolom]: waarde })], { jaar: 2024, ...options });
  const sleutel = tabel.kolommen[0]!.sleutel;
  const codes = bevindingen.map(({ code }) => code);
  // A column of one missing cell has no figure at all.
  return [getKerncijfer(tabel, BU, sleutel), codes.filter((code) => !LEEG.includes(code))];
};

describe('cells', () => {
  it.each<[unknown, number]>([
    ['685', 685],
    ['  685  ', 685],
    [685, 685],
    ['0', 0],
    ['1,5', 1.5],
    [1.5, 1.5],
    ['007', 7],
    ['-0', 0],
    [-0, 0],
  ])('reads %j as %d', (waarde, getal) => {
    expect(cel(waarde)).toEqual([{ waarde: getal }, []]);
    expect(Object.is((cel(waarde)[0] as { waarde: number }).waarde, -0)).toBe(false);
  });

  it.each<[unknown]>([
    ['1.5'],
    ['1.000'],
    ['1e3'],
    ['0x10'],
    ['Infinity'],
    ['NaN'],
    ['12a'],
    ['€ 5'],
    ['+5'],
    ['1,2,3'],
    [','],
    ['1 000'],
    [true],
    [{}],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
  ])('does not guess at %j', (waarde) => {
    expect(cel(waarde)).toEqual([{ reden: 'onbekend' }, ['kerncijfers.geen_getal']]);
  });

  it('reads numbers as the declared form writes them, and no other way', () => {
    const punt = { decimaalteken: '.' } as const;
    expect(cel('1.5', punt)).toEqual([{ waarde: 1.5 }, []]);
    expect(cel('1,5', punt)[1]).toEqual(['kerncijfers.geen_getal']);
    for (const tekst of ['1.', '.5', '1.2.3', '']) expect(cel(tekst, punt)[0]).toEqual({ reden: 'onbekend' });
    const duizend = { duizendtalteken: '.' } as const;
    expect(cel('1.204', duizend)).toEqual([{ waarde: 1204 }, []]);
    expect(cel('1204', duizend)).toEqual([{ waarde: 1204 }, []]);
    expect(cel('1.204,5', duizend)).toEqual([{ waarde: 1204.5 }, []]);
    expect(cel('12.04', duizend)[1]).toEqual(['kerncijfers.geen_getal']);
    expect(cel('1 204', { duizendtalteken: ' ' })).toEqual([{ waarde: 1204 }, []]);
    expect(cel('-1.204,5', duizend, 'g_ink_pi')).toEqual([{ waarde: -1204.5 }, []]);
    expect(cel('1,204.5', { decimaalteken: '.', duizendtalteken: ',' })).toEqual([{ waarde: 1204.5 }, []]);
    expect(cel('1,204,500', { duizendtalteken: ',' })[1]).toEqual(['kerncijfers.geen_getal']);
  });

  it('reads the marks of the form and the year, and those that the caller adds', () => {
    expect(cel('.')).toEqual([{ reden: 'niet_gepubliceerd' }, []]);
    expect(cel('       .')).toEqual([{ reden: 'niet_gepubliceerd' }, []]);
    expect(cel('x')).toEqual([{ reden: 'niet_gepubliceerd' }, []]);
    expect(cel('-')).toEqual([{ reden: 'onbekend' }, []]);
    for (const leeg of ['', '   ', null, undefined]) expect(cel(leeg)).toEqual([{ reden: 'onbekend' }, []]);
    expect(cel(',', { jaar: 2022 })).toEqual([{ reden: 'onbekend' }, []]);
    expect(cel('n.v.t.', { markeringen: { 'n.v.t.': 'niet_van_toepassing' } })).toEqual([
      { reden: 'niet_van_toepassing' },
      [],
    ]);
    expect(cel('', { markeringen: { '': 'niet_van_toepassing' } })).toEqual([{ reden: 'niet_van_toepassing' }, []]);
    expect(MARKERINGEN.every(({ vormen }) => vormen.length > 0)).toBe(true);
  });

  it('takes a number for a mark where the caller says so', () => {
    const markeringen = { 9999: 'niet_gepubliceerd' } as const;
    expect(cel('9999', { markeringen })).toEqual([{ reden: 'niet_gepubliceerd' }, []]);
    expect(cel(9999, { markeringen })).toEqual([{ reden: 'niet_gepubliceerd' }, []]);
    expect(cel('998', { markeringen })).toEqual([{ waarde: 998 }, []]);
    expect(cel(998, { markeringen })).toEqual([{ waarde: 998 }, []]);
  });

  it('counts what is wrong in a column after a thousand cells', () => {
    const rijen = Array.from({ length: 1500 }, (_, i) => rij(`BU0080${String(i).padStart(4, '0')}`, { a_inw: '1.5' }));
    const { bevindingen } = readKerncijfers(rijen, { jaar: 2024 });
    expect(bevindingen).toHaveLength(1001);
    expect(bevindingen.at(-1)).toEqual({
      code: 'kerncijfers.meer_bevindingen',
      ernst: 'fout',
      pad: ['a_inw'],
      params: { kolom: 'a_inw', aantal: 500 },
    });
  });

  it('reports an unlisted mark, an impossible value and their place, and keeps them out of the table', () => {
    const { bevindingen } = readKerncijfers(
      [rij('BU00802002', { p_koopw: '50' }), rij(BU, { p_koopw: '120', a_inw: '-99996' })],
      {
        jaar: 2024,
      },
    );
    expect(bevindingen).toEqual([
      {
        code: 'kerncijfers.markering_onbekend',
        ernst: 'fout',
        pad: [1, 'a_inw'],
        params: { rij: 2, kolom: 'a_inw', waarde: -99996 },
      },
      {
        code: 'kerncijfers.buiten_bereik',
        ernst: 'fout',
        pad: [1, 'p_koopw'],
        params: { rij: 2, kolom: 'p_koopw', waarde: 120, bereik: '0 … 100' },
      },
    ]);
    expect(cel('120', {}, 'p_koopw')[0]).toEqual({ reden: 'onbekend' });
    expect(cel('-5')[1]).toEqual(['kerncijfers.buiten_bereik']);
    expect(cel('-5', {}, 'g_ink_pi')).toEqual([{ waarde: -5 }, []]);
  });

  it('reports a group above its whole by row and column, and leaves both', () => {
    const { tabel, bevindingen } = readKerncijfers([rij(BU, { a_inw: '300', a_65_oo: '400' })], { jaar: 2024 });
    expect(bevindingen.map(({ code, pad }) => [code, pad])).toEqual([
      ['kerncijfers.groep_boven_totaal_rij', [0, 'a_65_oo']],
    ]);
    expect(getKerncijfer(tabel, BU, 'aantal_65_plus')).toEqual({ waarde: 400 });
  });
});

describe('rows and codes', () => {
  it('reports a code that is none, and a second row of an area, and leaves them out', () => {
    const rijen = [rij('BU0080 2001'), rij(BU, { a_inw: '1' }), rij('BU00802001  ', { a_inw: '2' }), {}, rij('')];
    const { tabel, bevindingen } = readKerncijfers(rijen, { jaar: 2024 });
    expect(tabel.gebieden.map(({ code }) => code)).toEqual([BU]);
    expect(getKerncijfer(tabel, BU, 'aantal_inwoners')).toEqual({ waarde: 1 });
    expect(bevindingen.map(({ code, params }) => [code, params.rij])).toEqual([
      ['kerncijfers.code_ongeldig', 1],
      ['kerncijfers.code_dubbel', 3],
      ['kerncijfers.code_ongeldig', 4],
      ['kerncijfers.code_ongeldig', 5],
    ]);
  });

  it('puts lost zeros back only when asked, by the letters or the kind of the row', () => {
    const rijen = [
      { gwb_code: 80, recs: 'Gemeente', a_inw: '1' },
      { gwb_code: '8020', recs: 'Wijk  ', a_inw: '1' },
      { gwb_code: 802001, recs: 'Buurt', a_inw: '1' },
      { gwb_code: 'GM599', recs: '', a_inw: '1' },
      { gwb_code: 'BU5990110', recs: '', a_inw: '1' },
      { gwb_code: 'WK59901', recs: '', a_inw: '1' },
      { gwb_code: 99, recs: 'Provincie', a_inw: '1' },
      { gwb_code: 12345678901, recs: 'Buurt', a_inw: '1' },
    ];
    const { tabel, bevindingen } = readKerncijfers(rijen, { vorm: 'kwb', jaar: 2013, herstelNullen: true });
    expect(tabel.gebieden.map(({ code }) => code)).toEqual([
      'GM0080',
      'GM0599',
      'WK008020',
      'WK059901',
      BU,
      'BU05990110',
    ]);
    expect(bevindingen.map(({ params }) => params.rij)).toEqual([7, 8]);
    expect(readKerncijfers(rijen, { vorm: 'kwb', jaar: 2013 }).tabel.gebieden).toEqual([]);
    // What is neither a text nor a number has lost no zeros.
    const vreemd = [
      { gwb_code: true, recs: 'Gemeente', a_inw: '1' },
      { gwb_code: null, recs: 'Gemeente', a_inw: '1' },
    ];
    expect(
      readKerncijfers(vreemd, { vorm: 'kwb', jaar: 2013, herstelNullen: true }).bevindingen.map(({ code, params }) => [
        code,
        params.waarde,
      ]),
    ).toEqual([
      ['kerncijfers.code_ongeldig', 'true'],
      ['kerncijfers.code_ongeldig', 'undefined'],
    ]);
  });

  it('does not mind codes with letters, as Amsterdam has, nor the country', () => {
    const { tabel } = readKerncijfers([rij('BU0363AA01'), rij('NL00'), rij('WK0363AA'), rij('GM0363')], { jaar: 2024 });
    expect(tabel.gebieden.map(({ code, soort, gemeente, wijk }) => [code, soort, gemeente, wijk])).toEqual([
      ['NL00', 'land', undefined, undefined],
      ['GM0363', 'gemeente', 'GM0363', undefined],
      ['WK0363AA', 'wijk', 'GM0363', 'WK0363AA'],
      ['BU0363AA01', 'buurt', 'GM0363', 'WK0363AA'],
    ]);
  });

  it('takes only the gemeenten asked for, and reports the one that is not there', () => {
    const { tabel, bevindingen } = readKerncijfers([rij('NL00'), rij('GM0080'), rij('GM0599')], {
      jaar: 2024,
      gemeenten: ['GM0080', 'GM9999'],
    });
    expect(tabel.gebieden.map(({ code }) => code)).toEqual(['GM0080']);
    expect(bevindingen).toMatchObject([
      { code: 'kerncijfers.gemeente_onbekend', params: { code: 'GM9999', jaar: 2024 } },
    ]);
  });

  it('adds the letters to a whole code without them, where the row tells its kind', () => {
    const rijen = [
      { gwb_code_8: '0080', recs: 'Gemeente', a_inw: '1' },
      { gwb_code_8: '0363AA', recs: 'Wijk', a_inw: '1' },
      { gwb_code_8: '00802001', recs: 'Buurt', a_inw: '1' },
      { gwb_code_8: '00802002', recs: '', a_inw: '1' },
    ];
    const { tabel, bevindingen } = readKerncijfers(rijen, { jaar: 2024 });
    expect(tabel.gebieden.map(({ code }) => code)).toEqual(['GM0080', 'WK0363AA', BU]);
    expect(bevindingen.map(({ params }) => params.rij)).toEqual([4]);
  });

  it('does not give a buurt the name of its gemeente, as the rows of OData have it', () => {
    const rijen = ['GM0080', BU].map((WijkenEnBuurten) => ({
      WijkenEnBuurten,
      Gemeentenaam_1: 'Leeuwarden  ',
      AantalInwoners_5: 1,
    }));
    expect(readKerncijfers(rijen, { jaar: 2024 }).tabel.gebieden.map(({ naam }) => naam)).toEqual(['Leeuwarden', BU]);
  });

  it('takes names from the rows, from the caller, or the code', () => {
    const { tabel } = readKerncijfers(
      [rij('GM0080', { regio: ' Leeuwarden ' }), rij('GM0599', { regio: ' ' }), rij('GM0479')],
      {
        jaar: 2024,
        namen: { GM0479: 'Zaanstad' },
      },
    );
    expect(tabel.gebieden.map(({ naam }) => naam)).toEqual(['Leeuwarden', 'Zaanstad', 'GM0599']);
  });
});

describe('columns', () => {
  it('reports a needed figure without a column, an unknown column, and a second column for a figure', () => {
    const { bevindingen, herkend } = readKerncijfers([rij(BU, { a_inw: '1', 'a_inw ': '2', a_raar: '3' })], {
      jaar: 2024,
      nodig: ['aantal_inwoners', 'aantal_huishoudens'],
    });
    expect(herkend).toEqual([{ kolom: 'a_inw', sleutel: 'aantal_inwoners' }]);
    expect(bevindingen.map(({ code, ernst }) => [code, ernst])).toEqual([
      ['kerncijfers.kolom_dubbel', 'waarschuwing'],
      ['kerncijfers.kolom_onbekend', 'info'],
      ['kerncijfers.kolom_ontbreekt', 'fout'],
    ]);
  });

  it('reads only the figures asked for', () => {
    const { tabel, bevindingen } = readKerncijfers([rij(BU, { a_inw: '1', a_hh: '2' })], {
      jaar: 2024,
      sleutels: ['aantal_huishoudens', 'afstand_school'],
    });
    expect(tabel.kolommen.map(({ sleutel }) => sleutel)).toEqual(['aantal_huishoudens']);
    expect(bevindingen.map(({ params }) => params.sleutel)).toEqual(['afstand_school']);
  });

  it('keeps the source of a figure, and takes the one that the caller names', () => {
    const bron = (options: ReadKerncijfersOptions) =>
      readKerncijfers([rij(BU, { a_inw: '1' })], { jaar: 2024, ...options }).tabel.kolommen[0]?.bron;
    expect(bron({})).toEqual({ naam: 'CBS', tabel: 'kwb-2024', jaar: 2024 });
    expect(bron({ bron: 'gemeente', tabel: 'eigen' })).toEqual({ naam: 'gemeente', tabel: 'eigen', jaar: 2024 });
  });
});

describe('forms', () => {
  it('takes an array of arrays with a header, as readers of spreadsheets give', () => {
    const { tabel } = readKerncijfers(
      [
        ['gwb_code_10', 'a_inw', null],
        [BU, 685, 'x'],
      ],
      { jaar: 2024 },
    );
    expect(getKerncijfer(tabel, BU, 'aantal_inwoners')).toEqual({ waarde: 685 });
  });

  it('does not let a second column of a name take the place of the first', () => {
    const { tabel, bevindingen } = readKerncijfers(
      [
        ['gwb_code_10', 'a_inw', 'a_inw'],
        [BU, 685, 1],
      ],
      { jaar: 2024 },
    );
    expect(getKerncijfer(tabel, BU, 'aantal_inwoners')).toEqual({ waarde: 685 });
    expect(bevindingen).toMatchObject([{ code: 'kerncijfers.kolom_onbekend', pad: ['a_inw#2'] }]);
  });

  it('takes pages of OData, and reports that one is missing', () => {
    const pagina = (code: string, rest: object) => ({
      value: [{ WijkenEnBuurten: code, AantalInwoners_5: 1 }],
      ...rest,
    });
    const volgende = { 'odata.nextLink': 'https://opendata.cbs.nl/volgende' };
    const heel = readKerncijfers([pagina(BU, volgende), pagina('GM0080', {})], { jaar: 2024 });
    expect(heel.tabel.gebieden).toHaveLength(2);
    expect(heel.bevindingen).toEqual([]);
    for (const rest of [volgende, { '@odata.nextLink': 'https://datasets.cbs.nl/volgende' }]) {
      expect(readKerncijfers(pagina(BU, rest), { jaar: 2024 }).bevindingen).toMatchObject([
        { code: 'kerncijfers.pagina_ontbreekt', ernst: 'fout', params: { paginas: 1 } },
      ]);
    }
  });

  it('knows a workbook by its plain code and kind, and observations that hold texts only', () => {
    const werkmap = readKerncijfers([{ gwb_code: 'GM0080', recs: 'Gemeente', a_inw: '5' }], { jaar: 2024 });
    expect(werkmap.vorm).toBe('kwb');
    expect(getKerncijfer(werkmap.tabel, 'GM0080', 'aantal_inwoners')).toEqual({ waarde: 5 });
    const postcode = readKerncijfers([{ WijkenEnBuurten: BU, Measure: 'PC000C', StringValue: '8911' }], { jaar: 2024 });
    expect(postcode.vorm).toBe('odata4');
    expect(getKerncijfer(postcode.tabel, BU, 'meest_voorkomende_postcode')).toEqual({ waarde: 8911 });
  });

  it('reads observations of OData v4 with their reasons, and finds the row of a wrong one', () => {
    const waarneming = (Measure: string, rest: object) => ({
      Measure,
      ValueAttribute: 'None',
      Value: null,
      StringValue: null,
      WijkenEnBuurten: `${BU}  `,
      ...rest,
    });
    const { tabel, vorm, bevindingen } = readKerncijfers(
      [
        waarneming('T001036', { Value: 685 }),
        waarneming('M000224', { ValueAttribute: 'Confidential' }),
        waarneming('M001642', { ValueAttribute: 'Impossible' }),
        waarneming('1014800', { ValueAttribute: 'Raar' }),
        waarneming('PC000C', { StringValue: '8911' }),
        waarneming('D000028', {}),
      ],
      { jaar: 2024 },
    );
    expect(vorm).toBe('odata4');
    const lees = (sleutel: string) => getKerncijfer(tabel, BU, sleutel);
    expect(lees('aantal_inwoners')).toEqual({ waarde: 685 });
    expect(lees('gemiddeld_inkomen_per_inwoner')).toEqual({ reden: 'geheim' });
    expect(lees('gemiddelde_woz_waarde')).toEqual({ reden: 'niet_van_toepassing' });
    expect(lees('meest_voorkomende_postcode')).toEqual({ waarde: 8911 });
    expect(lees('afstand_huisarts')).toEqual({ reden: 'onbekend' });
    expect(bevindingen.filter(({ ernst }) => ernst === 'fout')).toMatchObject([
      { code: 'kerncijfers.geen_getal', pad: [3, '1014800'], params: { rij: 4 } },
    ]);
  });

  it('reads each member of a dimension of OData v4, or the chosen one, and takes the year of the period', () => {
    const rijen = ['10000', '20300'].map((Leeftijd, i) => ({
      Measure: 'T001036',
      ValueAttribute: 'None',
      Value: i,
      RegioS: 'GM0080',
      Leeftijd,
      Perioden: '2023JJ00',
    }));
    const alle = readKerncijfers(rijen).tabel;
    expect(getKerncijfer(alle, 'GM0080', 'aantal_inwoners')).toEqual({ waarde: 0 });
    expect(getKerncijfer(alle, 'GM0080', 'aantal_inwoners@leeftijd=18_plus')).toEqual({ waarde: 1 });
    const { tabel } = readKerncijfers(rijen, { selectie: { Leeftijd: '10000' } });
    expect(tabel.kolommen.map(({ sleutel }) => sleutel)).toEqual(['aantal_inwoners']);
    expect(tabel.indeling.jaar).toBe(2023);
  });

  it('reads the map and PDOK, whose rows are about the smallest area that they name', () => {
    const kaart = readKerncijfers([
      {
        BU_CODE: BU,
        BU_NAAM: 'Stationsbuurt',
        WK_CODE: 'WK008020',
        GM_CODE: 'GM0080',
        JRSTATCODE: '2019BU00802001',
        AANT_INW: 685,
        P_WEST_AL: -99997,
        WOZ: -99995,
        STED: -99999999,
        H2O: 'NEE',
      },
      { BU_CODE: null, WK_CODE: 'WK008020', WK_NAAM: 'Wijk 20', GM_CODE: 'GM0080', AANT_INW: -99994 },
    ]);
    expect(kaart.vorm).toBe('kaart');
    expect(kaart.tabel.indeling.jaar).toBe(2019);
    expect(kaart.tabel.gebieden.map(({ code, naam }) => [code, naam])).toEqual([
      ['WK008020', 'Wijk 20'],
      [BU, 'Stationsbuurt'],
    ]);
    expect(getKerncijfer(kaart.tabel, BU, 'percentage_westers')).toEqual({ reden: 'niet_gepubliceerd' });
    expect(getKerncijfer(kaart.tabel, BU, 'gemiddelde_woz_waarde')).toEqual({ reden: 'niet_van_toepassing' });
    expect(getKerncijfer(kaart.tabel, BU, 'stedelijkheid')).toEqual({ reden: 'onbekend' });
    expect(kaart.bevindingen.filter(({ ernst }) => ernst === 'fout')).toMatchObject([
      { code: 'kerncijfers.markering_onbekend', pad: [1, 'AANT_INW'] },
    ]);
    expect(kaart.tabel.kolommen[0]?.bron.tabel).toBe('wijkenbuurten_2019');

    const pdok = readKerncijfers(
      deepFreeze({
        type: 'FeatureCollection',
        features: [
          {
            type: 'Feature',
            properties: {
              buurtcode: BU,
              buurtnaam: 'x',
              jaar: 2023,
              aantal_inwoners: 685,
              percentagePersonen0Tot15Jaar: -99997,
              gemiddelde_huishoudsgrootte: 1.4,
            },
          },
        ],
      }),
    );
    expect(pdok.vorm).toBe('pdok');
    expect(getKerncijfer(pdok.tabel, BU, 'percentage_0_tot_15')).toEqual({ reden: 'niet_gepubliceerd' });
    expect(getKerncijfer(pdok.tabel, BU, 'gemiddelde_huishoudensgrootte')).toEqual({ waarde: 1.4 });
  });

  it('reads a download of StatLine, and takes the year of its period', () => {
    const titel = 'Bevolking/Aantal inwoners (aantal)';
    const { tabel, vorm } = readKerncijfers([
      {
        'Wijken en buurten': 'Leeuwarden',
        Perioden: '2023',
        'Regioaanduiding/Codering (code)': 'GM0080',
        [titel]: '128810',
      },
    ]);
    expect(vorm).toBe('statline');
    expect(tabel.gebieden).toEqual([{ code: 'GM0080', naam: 'Leeuwarden', soort: 'gemeente', gemeente: 'GM0080' }]);
    expect(tabel.kolommen[0]?.bron).toEqual({ naam: 'CBS', tabel: '85618NED', jaar: 2023 });
    expect(readKerncijfers([{ 'Wijken en buurten': 'GM0080', 'Aantal inwoners': '5' }], { jaar: 2024 }).vorm).toBe(
      'statline',
    );
  });

  it('says when the year of the rows is another than that of the caller', () => {
    const rijen = [
      { Leeftijd: 20300, Marges: 'MW00000', RegioS: 'GM0080', Perioden: '2020JJ00', Eenzaam_28: '    47.0' },
    ];
    const { tabel, bevindingen } = readKerncijfers(rijen, { jaar: 2021 });
    expect(tabel.indeling.jaar).toBe(2021);
    expect(bevindingen).toMatchObject([{ code: 'kerncijfers.jaar_verschilt', params: { jaar: 2021, gelezen: 2020 } }]);
    expect(tabel.kolommen[0]?.bron.tabel).toBe('gezondheid-2021');
  });

  it('finds columns that only later rows have', () => {
    const { tabel } = readKerncijfers([{ gwb_code_10: 'GM0080' }, { gwb_code_10: BU, a_inw: 5 }], { jaar: 2024 });
    expect(getKerncijfer(tabel, 'GM0080', 'aantal_inwoners')).toEqual({ reden: 'onbekend' });
    expect(getKerncijfer(tabel, BU, 'aantal_inwoners')).toEqual({ waarde: 5 });
  });

  it.each<[unknown, ReadKerncijfersOptions, string]>([
    [null, { jaar: 2024 }, 'kerncijfers.rijen_ongeldig'],
    ['tekst', { jaar: 2024 }, 'kerncijfers.rijen_ongeldig'],
    [[rij(BU), 5], { jaar: 2024 }, 'kerncijfers.rijen_ongeldig'],
    [[], { jaar: 2024 }, 'kerncijfers.geen_rijen'],
    [{ value: [] }, { jaar: 2024 }, 'kerncijfers.geen_rijen'],
    [[['gwb_code_10']], { jaar: 2024 }, 'kerncijfers.geen_rijen'],
    [[{ a: 1 }], { jaar: 2024 }, 'kerncijfers.vorm_onbekend'],
    [[{ a: 1 }], { jaar: 2024, vorm: 'kwb' }, 'kerncijfers.codekolom_ontbreekt'],
    [[{ a: 1 }], { jaar: 2024, vorm: 'odata3' }, 'kerncijfers.codekolom_ontbreekt'],
    [[{ a: 1 }], { jaar: 2024, vorm: 'statline' }, 'kerncijfers.codekolom_ontbreekt'],
    [[{ Measure: 'x', Value: 1 }], { jaar: 2024 }, 'kerncijfers.codekolom_ontbreekt'],
    [[rij(BU)], {}, 'kerncijfers.jaar_ontbreekt'],
    [[rij(BU)], { jaar: 2024.5 }, 'kerncijfers.jaar_ongeldig'],
    [[rij(BU)], { jaar: 24 }, 'kerncijfers.jaar_ongeldig'],
    [[rij(BU)], { jaar: 2024, nodig: ['inwoners'] }, 'kerncijfers.sleutel_niet_in_catalogus'],
    [[rij(BU)], { jaar: 2024, sleutels: ['inwoners'] }, 'kerncijfers.sleutel_niet_in_catalogus'],
  ])('refuses %j with %j', (rijen, options, code) => {
    expect(catchCode(() => readKerncijfers(rijen, options))).toBe(code);
  });
});
