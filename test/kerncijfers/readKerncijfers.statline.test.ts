import { getKerncijfer, type ReadKerncijfersOptions, readKerncijfers } from 'buurtaanpak/kerncijfers';
import { describe, expect, it } from 'vitest';
import { catchCode } from './data.js';

const CODERING = 'Regioaanduiding/Codering (code)';
const titel = {
  basis: 'Onderwijs/Basisonderwijs/Afstand tot school (km)',
  voortgezet: 'Onderwijs/Voortgezet onderwijs/Voortgezet onderwijs totaal/Afstand tot school (km)',
  vmbo: 'Onderwijs/Voortgezet onderwijs/Vmbo/Afstand tot school (km)',
  havo: 'Onderwijs/Voortgezet onderwijs/Havo/vwo/Afstand tot school (km)',
};
const lees = (cellen: Record<string, string>, options: ReadKerncijfersOptions = {}) => {
  const rij = { 'Wijken en buurten': 'Aa en Hunze', [CODERING]: 'GM1680    ', ...cellen };
  const { tabel, herkend, bevindingen } = readKerncijfers([rij], { vorm: 'statline', jaar: 2021, ...options });
  return {
    tabel,
    figuren: Object.fromEntries(herkend.map(({ sleutel }) => [sleutel, getKerncijfer(tabel, 'GM1680', sleutel)])),
    codes: bevindingen.map(({ code }) => code),
  };
};

describe('a title of StatLine', () => {
  it('is known by its whole path: the distance to a secondary school is not that to a primary one', () => {
    const { figuren, codes } = lees({
      [titel.voortgezet]: '     5.6',
      [titel.havo]: '    11.3',
      [titel.vmbo]: '     7.3',
      [titel.basis]: '     1.2',
      'Gezondheid en welzijn/Ziekenhuis (incl. buitenpolikliniek)/Afstand tot ziekenhuis (km)': '    10.4',
      'Gezondheid en welzijn/Ziekenhuis (excl. buitenpolikliniek)/Afstand tot ziekenhuis (km)': '    11.1',
    });
    expect(figuren).toEqual({
      afstand_voortgezet_onderwijs: { waarde: 5.6 },
      afstand_havo_vwo: { waarde: 11.3 },
      afstand_vmbo: { waarde: 7.3 },
      afstand_school: { waarde: 1.2 },
      afstand_ziekenhuis: { waarde: 10.4 },
      afstand_ziekenhuis_zonder_buitenpolikliniek: { waarde: 11.1 },
    });
    expect(codes).toEqual([]);
    for (const [sleutel, pad] of [
      ['afstand_voortgezet_onderwijs', titel.voortgezet],
      ['afstand_havo_vwo', titel.havo],
    ] as const)
      expect(lees({ [pad]: '5.6' }).figuren).toEqual({ [sleutel]: { waarde: 5.6 } });
    expect(lees({ 'Nabijheid voorzieningen/Afstand tot school (km)': '0.8' }).figuren).toEqual({
      afstand_school: { waarde: 0.8 },
    });
  });

  it('is read in the unit behind it, and not at all in a unit of another kind', () => {
    const { figuren, codes } = lees({
      'Bevolking/Aantal inwoners (x 1 000)': '   128.8',
      'Wonen/Gemiddelde WOZ-waarde van woningen (euro)': '  250500',
      'Inkomen/Gemiddeld inkomen per inwoner (x 1 000 euro)': '    25.5',
      'Oppervlakte/Oppervlakte totaal (km²)': '    2.56',
      'Bevolking/Bevolkingsdichtheid (aantal inwoners per km²)': '     540',
      'Gezondheid en welzijn/Huisartsenpraktijk/Afstand tot huisartsenpraktijk (m)': '     850',
      'Bevolking/Geslacht/Mannen (%)': '    49.6',
    });
    expect(figuren).toEqual({
      aantal_inwoners: { waarde: 128_800 },
      gemiddelde_woz_waarde: { waarde: 250.5 },
      gemiddeld_inkomen_per_inwoner: { waarde: 25.5 },
      oppervlakte_totaal: { waarde: 256 },
      bevolkingsdichtheid: { waarde: 540 },
      afstand_huisarts: { waarde: 0.85 },
    });
    expect(codes).toEqual(['kerncijfers.eenheid_verschilt']);
  });

  it('is not taken for rounded to fives where the source writes thousands', () => {
    const read = (eenheid: string) =>
      lees({ [`Bevolking/Aantal inwoners (${eenheid})`]: '128.8' }).tabel.kolommen[0]?.nauwkeurigheid;
    expect(read('aantal')).toEqual({ soort: 'aselect', basis: 5 });
    expect(read('x 1 000')).toBeUndefined();
  });

  it.each([
    'Afstand tot school (km)',
    'Onderwijs/Afstand tot school (km)',
    'Onderwijs/Speciaal onderwijs/Afstand tot school (km)',
    'Onderwijs/Aantal scholen/Binnen 3 km (aantal)',
    'Onderwijs/Speciaal onderwijs/Aantal scholen/Binnen 3 km (aantal)',
    'Gezondheid en welzijn/Afstand tot ziekenhuis (km)',
    'Bevolking/Inwoners van 65 jaar of ouder/Mannen (aantal)',
    'Wonen/Appartementen/Gemiddelde WOZ-waarde van woningen (x 1 000 euro)',
    'Energie/Huurwoningen/Gemiddeld aardgasverbruik (m3)',
    'AfstandTotSchool',
  ])('is not read when it may be of another school, dwelling or part of the people: %s', (naam) => {
    const { figuren, codes } = lees({ [naam]: '5.6' });
    expect(figuren).toEqual({});
    expect(codes).toEqual(['kerncijfers.kolom_meerduidig']);
  });

  it('is read by its last part where that is unique in the catalogue and the file, under headings about everybody', () => {
    expect(lees({ 'Bevolking/Geslacht/Mannen (aantal)': '12' }).figuren).toEqual({ aantal_mannen: { waarde: 12 } });
    expect(lees({ 'Wonen en vastgoed/Woningen naar type/Percentage eengezinswoning (%)': '63' }).figuren).toEqual({
      percentage_eengezinswoningen: { waarde: 63 },
    });
    const twee = lees({ 'Bevolking/Geslacht/Mannen (aantal)': '12', 'Bevolking/Mannen (aantal)': '3' });
    expect(twee.figuren).toEqual({});
    expect(twee.codes).toEqual(['kerncijfers.kolom_meerduidig', 'kerncijfers.kolom_meerduidig']);
    const binnen = lees({
      'Horeca/Cafés en dergelijke/Aantal cafés/Binnen 1 km (aantal)': '0.0',
      'Horeca/Coffeeshops/Aantal coffeeshops/Binnen 1 km (aantal)': '2.0',
    });
    expect(binnen.figuren).toEqual({ cafes_binnen_1_km: { waarde: 0 } });
    expect(binnen.codes).toEqual(['kerncijfers.kolom_onbekend']);
  });
});

describe('a download of StatLine', () => {
  it('is read with padded cells, a decimal point or comma, whichever it shows, and codes under any of their names', () => {
    const supermarkt = 'Detailhandel/Winkels dagelijkse boodschappen/Afstand tot grote supermarkt (km)';
    const waarde = (cel: string, options: ReadKerncijfersOptions = {}) =>
      lees({ [supermarkt]: cel }, options).figuren.afstand_supermarkt;
    expect(waarde('     0.7')).toEqual({ waarde: 0.7 });
    expect(waarde('0,7')).toEqual({ waarde: 0.7 });
    expect(waarde('       7')).toEqual({ waarde: 7 });
    // Nobody can tell whether this is a thousand: it is not guessed at, and read when the sign is told.
    expect(waarde('1.204')).toEqual({ reden: 'onbekend' });
    expect(waarde('1.204', { decimaalteken: '.' })).toEqual({ waarde: 1.204 });
    for (const code of [
      CODERING,
      'Regiocode (gemeente, wijk, buurt) (code)',
      'Codering_3',
      '\uFEFFWijken en buurten',
    ]) {
      const { tabel } = readKerncijfers([{ [code]: 'BU16800000', [supermarkt]: '     0.7', [titel.basis]: '0.5' }], {
        vorm: 'statline',
        jaar: 2021,
      });
      expect(getKerncijfer(tabel, 'BU16800000', 'afstand_supermarkt')).toEqual({ waarde: 0.7 });
    }
  });

  it('is refused when it names areas only, saying what to tick', () => {
    const namen = [
      { Perioden: '2019', 'Wijken en buurten': 'Jordaan', 'Particuliere huishoudens (Aantal)': '   12700' },
    ];
    expect(catchCode(() => readKerncijfers(namen))).toBe('kerncijfers.statline_zonder_code');
    const leeg = [{ Perioden: '2019', 'Wijken en buurten': '', 'Particuliere huishoudens (Aantal)': '5' }];
    expect(catchCode(() => readKerncijfers(leeg, { vorm: 'statline' }))).toBe('kerncijfers.statline_zonder_code');
    const engels = [
      ['Districts and neighbourhoods', 'Regional designation Change in district or neighbourhood (code)'],
      ['Aa en Hunze', '.'],
    ];
    expect(catchCode(() => readKerncijfers(engels, { jaar: 2021 }))).toBe('kerncijfers.statline_zonder_code');
    expect(catchCode(() => readKerncijfers([{ "Regio's": 'Annen', 'Aantal inwoners': '5' }], { jaar: 2021 }))).toBe(
      'kerncijfers.statline_zonder_code',
    );
  });

  it('has a column for each of its periods, or for the chosen one, and takes the year of the choice', () => {
    const rij = (Perioden: string, inwoners: string) => ({
      Perioden,
      [CODERING]: 'GM0080',
      'Bevolking/Aantal inwoners (aantal)': inwoners,
    });
    const rijen = [rij('2022', '5'), rij('2023', '6')];
    const beide = readKerncijfers(rijen, { vorm: 'statline' });
    expect(beide.tabel.kolommen.map(({ sleutel, waarden }) => [sleutel, ...waarden])).toEqual([
      ['aantal_inwoners:2022', 5],
      ['aantal_inwoners:2023', 6],
    ]);
    // Nobody says in which year the codes are those of both years: the last is likely, and told.
    expect(beide.tabel.indeling.jaar).toBe(2023);
    expect(beide.bevindingen.map(({ code, ernst }) => [code, ernst])).toEqual([
      ['kerncijfers.indeling_aangenomen', 'waarschuwing'],
    ]);
    for (const keuze of [{ selectie: { Perioden: '2022' } }, { jaar: 2022 }]) {
      const { tabel, bevindingen } = readKerncijfers(rijen, { vorm: 'statline', ...keuze });
      expect(getKerncijfer(tabel, 'GM0080', 'aantal_inwoners')).toEqual({ waarde: 5 });
      expect([tabel.indeling.jaar, bevindingen]).toEqual([2022, []]);
    }
    expect(catchCode(() => readKerncijfers(rijen, { vorm: 'statline', jaar: 2021 }))).toBe(
      'kerncijfers.dimensie_kiezen',
    );
    const fout = readKerncijfers([rij('2022', '5'), rij('2023', 'vijf')], {
      vorm: 'statline',
      selectie: { Perioden: '2023' },
    });
    expect(fout.bevindingen).toMatchObject([
      { code: 'kerncijfers.geen_getal', pad: [1, 'Bevolking/Aantal inwoners (aantal)'] },
    ]);
  });

  it('tells by stars that a year is not final, and ends in a line that is no area', () => {
    const rij = (Perioden: string) => ({
      'Wijken en buurten': 'GM0080',
      Perioden,
      'Bevolking/Aantal inwoners (aantal)': '5',
    });
    const rijen = [...['2022**', '2023*', '2021'].map(rij), { 'Wijken en buurten': 'Bron: CBS' }];
    const { tabel, bevindingen } = readKerncijfers(rijen, { vorm: 'statline', indeling: 2023 });
    expect(tabel.kolommen.map(({ bron, afgifte }) => [bron.jaar, afgifte?.status])).toEqual([
      [2021, undefined],
      [2022, 'nader_voorlopig'],
      [2023, 'voorlopig'],
    ]);
    expect(bevindingen).toEqual([]);
    expect(catchCode(() => readKerncijfers([{ 'Wijken en buurten': 'Source: CBS.' }], { vorm: 'statline' }))).toBe(
      'kerncijfers.geen_rijen',
    );
  });
});

describe('a score of SES-WOA', () => {
  it.each([
    [2019, '85163NED'],
    [2021, 'ses-woa-2021'],
  ])('of %i is of table %s', (jaar, naam) => {
    const { tabel } = lees({ 'SES-WOA/Totaalscore/Gemiddelde score (score)': '0.1' }, { jaar });
    expect(tabel.kolommen.map(({ sleutel, bron }) => [sleutel, bron.tabel])).toEqual([['ses_woa', naam]]);
  });
});

describe('a tilted download', () => {
  const boven = ['', '', 'Wijken en buurten'];
  const namen = ['Aa en Hunze', 'Annen'];
  const onder = [
    ['Regioaanduiding|Codering', 'code', 'GM1680', 'BU16800000'],
    ['Onderwijs|Basisonderwijs|Afstand tot school', 'km', '1,2', '0,8'],
    ['Bron: CBS'],
  ];
  /** The cells of each area twice; of the second year the distances are 3 km larger. */
  const tweemaal = onder.map(([naam = '', eenheid = '', ...cellen]) => [
    naam,
    eenheid,
    ...cellen.flatMap((cel) => [cel, eenheid === 'km' ? `${Number(cel[0]) + 3}${cel.slice(1)}` : cel]),
  ]);
  const jaren = ['2020', '2021*', '2020', '2021*'];
  const dubbel = (cellen: readonly string[], leeg: boolean) => cellen.flatMap((cel) => [cel, leeg ? '' : cel]);

  it.each([
    [
      'areas above years',
      [boven, ['', '', ...dubbel(namen, false)], ['', '', 'Perioden'], ['Onderwerp', '', ...jaren]],
    ],
    ['merged cells', [boven, ['', '', ...dubbel(namen, true)], ['', '', 'Perioden'], ['Onderwerp', '', ...jaren]]],
    [
      'years above areas',
      [['', '', 'Perioden'], ['', '', ...jaren], boven, ['Onderwerp', '', ...dubbel(namen, false)]],
    ],
  ])('of several years has a column for each: %s', (_, kop) => {
    const { tabel, bevindingen } = readKerncijfers([['Nabijheid'], [''], ...kop, ...tweemaal]);
    expect(
      ['2020', '2021'].map((jaar) => [
        getKerncijfer(tabel, 'GM1680', `afstand_school:${jaar}`),
        getKerncijfer(tabel, 'BU16800000', `afstand_school:${jaar}`),
      ]),
    ).toEqual([
      [{ waarde: 1.2 }, { waarde: 0.8 }],
      [{ waarde: 4.2 }, { waarde: 3.8 }],
    ]);
    expect(tabel.gebieden.map(({ naam }) => naam)).toEqual(namen);
    expect(tabel.kolommen.map(({ afgifte }) => afgifte?.status)).toEqual([undefined, 'voorlopig']);
    expect(bevindingen.map(({ code }) => code)).toEqual(['kerncijfers.indeling_aangenomen']);
  });

  it('needs no line above the names of its areas, and may have lines that are none', () => {
    const { tabel, bevindingen } = readKerncijfers([['Onderwerp', '', ...namen], ...onder, null], { jaar: 2021 });
    expect(tabel.gebieden.map(({ code, naam }) => [code, naam])).toEqual([
      ['GM1680', 'Aa en Hunze'],
      ['BU16800000', 'Annen'],
    ]);
    expect(getKerncijfer(tabel, 'BU16800000', 'afstand_school')).toEqual({ waarde: 0.8 });
    expect(bevindingen).toEqual([]);
  });

  it('keeps the first of two lines with one title', () => {
    const nog = ['Onderwijs|Basisonderwijs|Afstand tot school', 'km', '9', '9'];
    const { tabel, bevindingen } = readKerncijfers([['Onderwerp', '', ...namen], ...onder.slice(0, 2), nog], {
      jaar: 2021,
    });
    expect(getKerncijfer(tabel, 'BU16800000', 'afstand_school')).toEqual({ waarde: 0.8 });
    expect(bevindingen.map(({ code, params }) => [code, params.kolom])).toEqual([
      ['kerncijfers.kolom_onbekend', `${titel.basis}#3`],
    ]);
  });

  it('may have codes above its columns: a wrong one stands in the line of the header', () => {
    const regels = [['Nabijheid'], ['Onderwerp', '', 'GM1680', 'XX'], onder[1]];
    const { tabel, bevindingen } = readKerncijfers(regels, { jaar: 2021 });
    expect(tabel.gebieden.map(({ code }) => code)).toEqual(['GM1680']);
    expect(bevindingen.map(({ code, pad }) => [code, ...pad])).toEqual([['kerncijfers.code_ongeldig', 1, 'XX']]);
  });

  it('is refused as objects, of which names of areas are the keys, and without areas', () => {
    const object = { Onderwerp: 'Regioaanduiding|Codering', '': 'code', Annen: 'BU16800000' };
    expect(catchCode(() => readKerncijfers([object]))).toBe('kerncijfers.statline_gekanteld');
    expect(catchCode(() => readKerncijfers([['Onderwerp', ''], ...onder]))).toBe('kerncijfers.geen_rijen');
  });

  it.each([
    ['Nabijheid voorzieningen; wijk- en buurtcijfers 2021', 2021],
    ['SES-WOA; scores per wijk en buurt, regio-indeling 2021', undefined],
    ['Nabijheid, gedownload op 17-01-2023', undefined],
    ['Nabijheid 2020-2021', undefined],
    ['Nabijheid 2019, regio-indeling 2021', 2019],
  ])('has the year of its title, when that is the year of the figures: %s', (titel, jaar) => {
    const lees = () => readKerncijfers([[titel], [''], boven, ['Onderwerp', '', ...namen], ...onder]);
    if (jaar === undefined) expect(catchCode(lees)).toBe('kerncijfers.jaar_ontbreekt');
    else expect(lees().tabel.kolommen[0]?.bron.jaar).toBe(jaar);
  });
});

describe('lines below a download', () => {
  const rij = (code: string, inwoners: string) => ({
    Perioden: '2023',
    'Wijken en buurten': 'naam',
    [CODERING]: code,
    'Bevolking/Aantal inwoners (aantal)': inwoners,
  });

  it.each([
    'Bron: CBS',
    'Bron: RIVM en GGD’en',
    'Source: CBS.',
    '© Centraal Bureau voor de Statistiek, Den Haag/Heerlen',
  ])('are no area: %s', (slot) => {
    const leeg = { Perioden: '', 'Wijken en buurten': undefined, [CODERING]: null };
    const rijen = [rij('GM0080    ', '100'), rij('WK008001  ', '90'), { Perioden: slot }, leeg, {}];
    const { tabel, bevindingen } = readKerncijfers(rijen);
    expect(tabel.gebieden.map(({ code }) => code)).toEqual(['GM0080', 'WK008001']);
    expect(bevindingen).toEqual([]);
  });

  it('are no row of a workbook either when they are blank, but a text is reported', () => {
    const kop = ['gwb_code_10', 'regio', 'a_inw'];
    const lees = (...onder: unknown[][]) =>
      readKerncijfers([kop, ['GM0080', 'x', 100], ...onder], { jaar: 2024 }).bevindingen.map(({ code }) => code);
    expect(lees([null, null, null], [], ['', ' '])).toEqual([]);
    expect(lees([], ['* voorlopig'])).toEqual(['kerncijfers.code_ongeldig', 'kerncijfers.code_ongeldig']);
    expect(catchCode(() => readKerncijfers([[], ['']], { jaar: 2024 }))).toBe('kerncijfers.geen_rijen');
  });
});

describe('a dimension with a known name', () => {
  it.each([
    ['80200', ['aantal_inwoners@leeftijd=65_plus']],
    ['65+', ['aantal_inwoners@leeftijd=65_plus']],
    ['10000', ['aantal_inwoners']],
  ])('is no figure where it holds codes: a part of the people is never everybody: %s', (Leeftijd, sleutels) => {
    const { tabel, codes } = lees({ Leeftijd, 'Aantal inwoners (aantal)': '5' });
    expect(tabel.kolommen.map(({ sleutel }) => sleutel)).toEqual(sleutels);
    expect(codes).toEqual([]);
  });
});
