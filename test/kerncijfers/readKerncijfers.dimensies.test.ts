import { isDomeinFout } from 'buurtaanpak/kern';
import { getKerncijfer, type ReadKerncijfersOptions, readKerncijfers } from 'buurtaanpak/kerncijfers';
import { describe, expect, it } from 'vitest';
import { catchCode } from './data.js';

const rivm = (rest: object) => ({
  WijkenEnBuurten: 'GM0080    ',
  Perioden: '2020JJ00',
  Leeftijd: 20300,
  Marges: 'MW00000',
  Eenzaam_28: '    44.4',
  ...rest,
});
const inwoners = (rest: object) => ({ RegioS: 'GM0080', AantalInwoners_1: 9, ...rest });

/** The keys and figures of the first area, and the codes that are no information. */
const lees = (rijen: readonly object[], options: ReadKerncijfersOptions = {}) => {
  const { tabel, bevindingen } = readKerncijfers(rijen, { ...options });
  return [
    Object.fromEntries(tabel.kolommen.map(({ sleutel, waarden }) => [sleutel, waarden[0]])),
    bevindingen.filter(({ ernst }) => ernst !== 'info').map(({ code }) => code),
  ];
};
const sleutels = (rij: object, options: ReadKerncijfersOptions = { jaar: 2023 }) =>
  readKerncijfers([rij], options).tabel.kolommen.map(({ sleutel }) => sleutel);

describe('a figure of a part of the people', () => {
  it('is a column of its own, never that of everybody', () => {
    const rijen = [
      rivm({}),
      rivm({ Leeftijd: 53115, Eenzaam_28: '40.1' }),
      rivm({ Leeftijd: 80200, Eenzaam_28: '45.5' }),
    ];
    expect(lees(rijen)).toEqual([
      {
        'percentage_eenzaam@leeftijd=18_plus': 44.4,
        'percentage_eenzaam@leeftijd=18_tot_65': 40.1,
        'percentage_eenzaam@leeftijd=65_plus': 45.5,
      },
      [],
    ]);
    const { tabel } = readKerncijfers(rijen);
    expect(tabel.kolommen.map(({ figuur, dimensies }) => [figuur, dimensies?.leeftijd])).toEqual([
      ['percentage_eenzaam', '18_plus'],
      ['percentage_eenzaam', '18_tot_65'],
      ['percentage_eenzaam', '65_plus'],
    ]);
    expect(catchCode(() => getKerncijfer(tabel, 'GM0080', 'percentage_eenzaam'))).toBe(
      'kerncijfers.sleutel_meerduidig',
    );
    expect(lees(rijen.slice(2))).toEqual([{ 'percentage_eenzaam@leeftijd=65_plus': 45.5 }, []]);
  });

  it.each<[unknown, string]>([
    ['20300     ', '18_plus'],
    ['18 jaar of ouder', '18_plus'],
    ['18 jaar en ouder', '18_plus'],
    ['18+', '18_plus'],
    ['18 years or older', '18_plus'],
    [80200, '65_plus'],
    ['65 jaar of ouder', '65_plus'],
    ['53115', '18_tot_65'],
    ['18 tot 65 jaar', '18_tot_65'],
    ['80+', '80_plus'],
    ['80 jaar en ouder', '80_plus'],
    // Not everybody of that age: another group, with a key of its own.
    ['80+ (thuiswonend)', '80_thuiswonend'],
    ['75 jaar of ouder, zelfstandig wonend', '75_jaar_of_ouder_zelfstandig_wonend'],
    ['Onbekend/anders', 'onbekend_anders'],
    ['12345', '12345'],
  ])('of age %j is that of %s', (Leeftijd, lid) => {
    expect(lees([rivm({ Leeftijd })])[0]).toEqual({ [`percentage_eenzaam@leeftijd=${lid}`]: 44.4 });
  });

  it.each<[object, string]>([
    [{ Leeftijd: '10000' }, ''],
    [{ Leeftijd: 'Totaal' }, ''],
    [{ Leeftijd: '20300' }, '@leeftijd=18_plus'],
    [{ Geslacht: 'T001038' }, ''],
    [{ Geslacht: 'Totaal mannen en vrouwen' }, ''],
    [{ Geslacht: '4000   ' }, '@geslacht=vrouwen'],
    [{ Geslacht: 'Mannen' }, '@geslacht=mannen'],
    [{ SoortMisdrijf: '0.0.0 ' }, ''],
    [{ SoortMisdrijf: '1.1.1 ' }, '@misdrijf=1.1.1'],
    [{ SoortMisdrijf: '1.1.1 Diefstal/inbraak woning' }, '@misdrijf=1.1.1'],
    [{ Woningkenmerken: 'T001100' }, ''],
    [{ Woningkenmerken: 'ZW25805' }, '@woningtype=tussenwoning'],
    [{ Woningkenmerken: '2-onder-1-kapwoning' }, '@woningtype=twee_onder_een_kap'],
    [{ Woningkenmerken: 'Huurwoning' }, '@eigendom=huurwoning'],
    [{ Woningkenmerken: 'ZW10320', Eigendom: '1014800' }, '@eigendom=koopwoning,woningtype=vrijstaand'],
    [{ Bevolking: '15 tot 75 jaar' }, '@bevolking=15_tot_75_jaar'],
    [{ Bouwjaarklasse: 'Vóór 1945' }, '@eigen=voor_1945'],
    [{ Bouwjaarklasse: 'Totaal' }, ''],
    [{ Bouwjaarklasse: '' }, ''],
    [{ constructor: 'x' }, '@eigen=x'],
    [{ Bouwjaarklasse: 'Vóór 1945', Bewoning: 'Ja' }, '@eigen=ja.voor_1945'],
    [{ Woningtype: 'ZW25809', Woningkenmerken: 'Hoekwoning' }, '@eigen=zw25809,woningtype=hoekwoning'],
    [{ Leeftijd: '20300', Geslacht: '3000' }, '@geslacht=mannen,leeftijd=18_plus'],
  ])('in %j is the figure%s', (rest, deel) => {
    expect(sleutels(inwoners(rest))).toEqual([`aantal_inwoners${deel}`]);
    const { AantalInwoners_1: Value, ...rij } = inwoners(rest);
    expect(sleutels({ ...rij, Measure: 'T001036', Value })).toEqual([`aantal_inwoners${deel}`]);
  });

  it('is not read of RIVM where the rows do not tell of whom, unless the caller does', () => {
    const { Leeftijd: _, Marges: __, ...kaal } = rivm({});
    const zonder = [{}, ['kerncijfers.populatie_onbekend']];
    expect(lees([kaal])).toEqual(zonder);
    expect(lees([{ ...kaal, Leeftijd: '10000', Marges: 'MW00000' }])).toEqual(zonder);
    expect(lees([{ ...kaal, Leeftijd: 20300 }])).toEqual(zonder);
    expect(lees([{ ...kaal, Leeftijd: 20300, Marges: '' }])).toEqual(zonder);
    const { bevindingen } = readKerncijfers([kaal], { nodig: ['percentage_eenzaam'] });
    expect(bevindingen.map(({ code, ernst, params }) => [code, ernst, params])).toEqual([
      ['kerncijfers.populatie_onbekend', 'fout', { veld: 'leeftijd', sleutels: ['percentage_eenzaam'] }],
      ['kerncijfers.kolom_ontbreekt', 'fout', { sleutel: 'percentage_eenzaam', vorm: 'odata3' }],
    ]);
    expect(lees([kaal], { dimensies: { leeftijd: '65_plus' } })).toEqual([
      { 'percentage_eenzaam@leeftijd=65_plus': 44.4 },
      [],
    ]);
    expect(lees([{ ...kaal, Leeftijd: 20300 }], { dimensies: { leeftijd: '18_plus' } })[1]).toEqual([]);
    expect(catchCode(() => lees([rivm({})], { dimensies: { leeftijd: '65_plus' } }))).toBe(
      'kerncijfers.dimensie_verschilt',
    );
    expect(
      catchCode(() => lees([inwoners({ Leeftijd: '10000' })], { jaar: 2023, dimensies: { leeftijd: '18_plus' } })),
    ).toBe('kerncijfers.dimensie_verschilt');
    for (const dimensies of [{ leeftijd: '65+' }, { leeftijd: 65 }, { age: '65_plus' }, 5])
      expect(catchCode(() => readKerncijfers([kaal], { dimensies } as never))).toBe('kern.document_ongeldig');
  });

  it('is told by the words of a StatLine download as well', () => {
    const statline = (rest: object) => ({
      Marges: 'Waarde',
      'Wijken en buurten': 'GM0080',
      'Eenzaam (%)': '44.4',
      ...rest,
    });
    const jaar = { jaar: 2020 };
    expect(lees([statline({ Leeftijd: '65 jaar of ouder' })], jaar)).toEqual([
      { 'percentage_eenzaam@leeftijd=65_plus': 44.4 },
      [],
    ]);
    expect(lees([statline({})], jaar)).toEqual([{}, ['kerncijfers.populatie_onbekend']]);
    const vrouwen = statline({ Leeftijd: '18 jaar of ouder', Geslacht: 'Vrouwen' });
    expect(lees([vrouwen], jaar)[0]).toEqual({ 'percentage_eenzaam@geslacht=vrouwen,leeftijd=18_plus': 44.4 });
  });

  it('is not read from rows without a member among rows with one', () => {
    const rijen = [rivm({}), { ...rivm({}), WijkenEnBuurten: 'GM0599', Leeftijd: '' }];
    const { tabel, bevindingen } = readKerncijfers(rijen);
    expect(tabel.kolommen.map(({ sleutel }) => sleutel)).toEqual(['percentage_eenzaam@leeftijd=18_plus']);
    expect(getKerncijfer(tabel, 'GM0599', 'percentage_eenzaam')).toEqual({ reden: 'niet_geleverd' });
    expect(bevindingen).toMatchObject([{ code: 'kerncijfers.populatie_onbekend', params: { veld: 'Leeftijd' } }]);
  });
});

describe('rows of several groups', () => {
  it('hold an area once each: a second row is told, and so is one without a code', () => {
    const rijen = [
      rivm({}),
      rivm({ Leeftijd: 80200, Eenzaam_28: '45.5' }),
      rivm({ Eenzaam_28: '9' }),
      rivm({ WijkenEnBuurten: ' ' }),
    ];
    const { tabel, bevindingen } = readKerncijfers(rijen);
    expect(tabel.kolommen.map(({ sleutel, waarden }) => [sleutel, ...waarden])).toEqual([
      ['percentage_eenzaam@leeftijd=18_plus', 44.4],
      ['percentage_eenzaam@leeftijd=65_plus', 45.5],
    ]);
    expect(bevindingen.map(({ code, pad, params }) => [code, ...pad, params.rij, params.eerder])).toEqual([
      ['kerncijfers.code_dubbel', 2, 'WijkenEnBuurten', 3, 1],
      ['kerncijfers.code_ongeldig', 3, 'WijkenEnBuurten', 4, undefined],
    ]);
  });
});

describe('a choice', () => {
  const rijen = [rivm({}), rivm({ Leeftijd: 80200 }), rivm({ Leeftijd: 80200, WijkenEnBuurten: 'GM0599' })];

  it('restricts the rows to a member, and keeps it in the key', () => {
    expect(lees(rijen, { selectie: { Leeftijd: '80200' } })).toEqual([
      { 'percentage_eenzaam@leeftijd=65_plus': 44.4 },
      [],
    ]);
    const { bevindingen } = readKerncijfers([rivm({}), rivm({ Leeftijd: 80200, Eenzaam_28: 'veel' })], {
      selectie: { Leeftijd: '80200' },
    });
    expect(bevindingen).toMatchObject([{ code: 'kerncijfers.geen_getal', pad: [1, 'Eenzaam_28'], params: { rij: 2 } }]);
  });

  it('of a column that is no dimension takes only its rows', () => {
    const soort = (code: string, SoortRegio_2: string) => rivm({ WijkenEnBuurten: code, SoortRegio_2 });
    const { tabel } = readKerncijfers([soort('GM0080', 'Gemeente  '), soort('NL01', 'Land      ')], {
      selectie: { SoortRegio_2: 'Gemeente' },
    });
    expect(tabel.gebieden.map(({ code }) => code)).toEqual(['GM0080']);
    expect(tabel.kolommen.map(({ sleutel }) => sleutel)).toEqual(['percentage_eenzaam@leeftijd=18_plus']);
  });

  it('of keys takes all ages, or the one that is named', () => {
    expect(Object.keys(lees(rijen, { sleutels: ['percentage_eenzaam'] })[0] as object)).toHaveLength(2);
    expect(lees(rijen, { sleutels: ['percentage_eenzaam@leeftijd=65_plus'] })).toEqual([
      { 'percentage_eenzaam@leeftijd=65_plus': 44.4 },
      [],
    ]);
    expect(lees(rijen, { nodig: ['percentage_eenzaam@leeftijd=18_tot_65'] })[1]).toEqual([
      'kerncijfers.kolom_ontbreekt',
    ]);
    // The key without members is that of everybody where there is such a column.
    const gas = ['T001100', 'ZW25805'].map((Woningkenmerken) => inwoners({ Woningkenmerken }));
    expect(Object.keys(lees(gas, { jaar: 2023, sleutels: ['aantal_inwoners'] })[0] as object)).toEqual([
      'aantal_inwoners',
    ]);
  });

  it('is asked for where members cannot be told apart, naming every dimension', () => {
    const vraag = (rijen: readonly object[], options: ReadKerncijfersOptions = {}) => {
      try {
        readKerncijfers(rijen, { jaar: 2023, ...options });
      } catch (fout) {
        if (isDomeinFout(fout)) return fout.bevindingen.map(({ code, params }) => [code, params.veld, params.keuzes]);
      }
      return [];
    };
    const kiezen = 'kerncijfers.dimensie_kiezen';
    const twee = ['a', 'b'].flatMap((Bouwjaar) => ['c', 'd'].map((Bewoning) => inwoners({ Bouwjaar, Bewoning })));
    expect(vraag(twee)).toEqual([
      [kiezen, 'Bewoning', ['c', 'd']],
      [kiezen, 'Bouwjaar', ['a', 'b']],
    ]);
    expect(sleutelsVan(twee, { selectie: { Bewoning: 'c' } })).toEqual([
      'aantal_inwoners@eigen=c.a',
      'aantal_inwoners@eigen=c.b',
    ]);
    expect(vraag(['Totaal', 'Totaal particulier'].map((Herkomst) => inwoners({ Herkomst })))).toHaveLength(1);
    expect(vraag(['a b', 'a/b'].map((Herkomst) => inwoners({ Herkomst })))).toHaveLength(1);
    expect(
      vraag(
        ['2023MM01', '2023MM02'].map((Perioden) => inwoners({ Perioden })),
        { selectie: {} },
      ),
    ).toHaveLength(1);
    expect(vraag([inwoners({})], { selectie: { Bouwjaar: 'a' } })).toEqual([[kiezen, 'Bouwjaar', ['']]]);
    const namen = Array.from({ length: 101 }, (_, i) => inwoners({ naam: `n${i}` }));
    expect(vraag(namen)).toMatchObject([[kiezen, 'naam', { length: 50 }]]);
    const leden = Array.from({ length: 100 }, (_, i) => i);
    for (const [veld, ander] of [
      ['Leeftijd', 'Geslacht'],
      ['Geslacht', 'Leeftijd'],
    ] as const) {
      const veel = leden.flatMap((een) =>
        leden.slice(0, 51).map((tweede) => inwoners({ [veld]: `l${een}`, [ander]: `g${tweede}` })),
      );
      expect(() => readKerncijfers(veel, { jaar: 2023 })).toThrow(
        expect.objectContaining({ code: kiezen, params: expect.objectContaining({ veld }) }),
      );
    }
    expect(catchCode(() => readKerncijfers(twee, { jaar: 2023, selectie: { Bewoning: 'c', Bouwjaar: 'x' } }))).toBe(
      kiezen,
    );
    const schuin = [inwoners({ Bouwjaar: 'a', Geslacht: 'Mannen' }), inwoners({ Bouwjaar: 'b', Geslacht: 'Vrouwen' })];
    expect(
      catchCode(() => readKerncijfers(schuin, { jaar: 2023, selectie: { Bouwjaar: 'a', Geslacht: 'Vrouwen' } })),
    ).toBe('kerncijfers.geen_rijen');
  });

  it('is refused where nearly every figure would be missing', () => {
    const rijen = Array.from({ length: 1200 }, (_, i) =>
      inwoners({
        RegioS: `BU0080${String(i).padStart(4, '0')}`,
        Leeftijd: `l${i % 40}`,
        Geslacht: `g${Math.floor(i / 40)}`,
      }),
    );
    expect(catchCode(() => readKerncijfers(rijen, { jaar: 2023 }))).toBe('kerncijfers.dimensies_te_veel');
  });
});

const sleutelsVan = (rijen: readonly object[], options: ReadKerncijfersOptions) =>
  readKerncijfers(rijen, { jaar: 2023, ...options }).tabel.kolommen.map(({ sleutel }) => sleutel);

describe('margins', () => {
  const marges = (cellen: Record<string, unknown>, rest: object = {}) =>
    Object.entries(cellen).map(([Marges, Eenzaam_28]) => rivm({ Marges, Eenzaam_28, ...rest }));

  it('are the bounds of a figure, and no figures', () => {
    const rijen = [
      ...marges({ MW00000: '45.5', MOG0095: '42.1', MBG0095: '48.9' }),
      ...marges({ MW00000: '.', MOG0095: '.', MBG0095: '.' }, { WijkenEnBuurten: 'GM0599' }),
      ...marges({ MW00000: '30', MOG0095: '.' }, { WijkenEnBuurten: 'GM0757' }),
    ];
    const { tabel, herkend, bevindingen } = readKerncijfers(rijen);
    const [kolom, ...meer] = tabel.kolommen;
    expect(meer).toEqual([]);
    expect(herkend).toEqual([{ kolom: 'Eenzaam_28', sleutel: 'percentage_eenzaam@leeftijd=18_plus' }]);
    expect(kolom).toMatchObject({
      nauwkeurigheid: { soort: 'interval95' },
      waarden: Float64Array.of(45.5, Number.NaN, 30),
      onder: Float64Array.of(42.1, Number.NaN, Number.NaN),
      boven: Float64Array.of(48.9, Number.NaN, Number.NaN),
    });
    expect(bevindingen).toEqual([]);
  });

  it('are known by their words, and either of them may be absent', () => {
    const rij = (Marges: string, eenzaam: string) => ({
      'Wijken en buurten': 'GM0080',
      Leeftijd: '18 jaar of ouder',
      Marges,
      'Eenzaam (%)': eenzaam,
    });
    const rijen = [rij('Waarde', '45,5'), rij('Bovengrens 95%-interval', '48,9')];
    const [kolom] = readKerncijfers(rijen, { vorm: 'statline', jaar: 2020 }).tabel.kolommen;
    expect([kolom?.waarden, kolom?.onder, kolom?.boven]).toEqual([
      Float64Array.of(45.5),
      undefined,
      Float64Array.of(48.9),
    ]);
    const onder = readKerncijfers([rij('Value', '45,5'), rij('Lower bound 95%', '42,1')], {
      vorm: 'statline',
      jaar: 2020,
    });
    expect([onder.tabel.kolommen[0]?.onder, onder.tabel.kolommen[0]?.boven]).toEqual([
      Float64Array.of(42.1),
      undefined,
    ]);
  });

  it('are refused without the figures, and of another interval they are a dimension that is not known', () => {
    expect(catchCode(() => readKerncijfers(marges({ MOG0095: '42' })))).toBe('kerncijfers.grens_zonder_waarde');
    expect(
      catchCode(() => readKerncijfers(marges({ MW00000: '45', MOG0095: '42' }), { selectie: { Marges: 'MOG0095' } })),
    ).toBe('kerncijfers.grens_zonder_waarde');
    const ander = [inwoners({ Marges: 'MW00000' }), inwoners({ Marges: 'MOG0068' })];
    expect(sleutelsVan(ander, {})).toEqual(['aantal_inwoners@eigen=mog0068', 'aantal_inwoners@eigen=mw00000']);
  });

  it('that do not hold their figure are told, and left out', () => {
    const { tabel, bevindingen } = readKerncijfers([
      ...marges({ MW00000: '45', MOG0095: '46', MBG0095: '48' }),
      ...marges({ MW00000: '45', MOG0095: '44', MBG0095: 'veel' }, { WijkenEnBuurten: 'GM0599' }),
    ]);
    expect(tabel.kolommen[0]).toMatchObject({
      waarden: Float64Array.of(45, 45),
      onder: Float64Array.of(Number.NaN, 44),
      boven: Float64Array.of(Number.NaN, Number.NaN),
    });
    expect(bevindingen.map(({ code, pad, params }) => [code, pad, params.waarde])).toEqual([
      ['kerncijfers.geen_getal', [5, 'Eenzaam_28'], '"veel"'],
      ['kerncijfers.grens_verkeerd', [0, 'Eenzaam_28'], 45],
    ]);
  });
});

describe('a period', () => {
  const read = (Perioden: string, options: ReadKerncijfersOptions = {}) => {
    const [kolom] = readKerncijfers(
      [inwoners({ Perioden, GeregistreerdeMisdrijven_2: 4 })],
      options,
    ).tabel.kolommen.slice(-1);
    return [kolom?.bron.jaar, kolom?.periode, kolom?.afgifte?.status];
  };

  it.each([
    ['2023JJ00', '2023-01-01', '2023-12-31', undefined],
    ['2023*', '2023-01-01', '2023-12-31', 'voorlopig'],
    ['2023MM02', '2023-02-01', '2023-02-28', undefined],
    ['2023 februari**', '2023-02-01', '2023-02-28', 'nader_voorlopig'],
    ['2023  May', '2023-05-01', '2023-05-31', undefined],
    ['2023KW04', '2023-10-01', '2023-12-31', undefined],
    ['2023 4e kwartaal*', '2023-10-01', '2023-12-31', 'voorlopig'],
    ['2023 2nd quarter', '2023-04-01', '2023-06-30', undefined],
    ['2023HJ02', '2023-07-01', '2023-12-31', undefined],
    ['2023 1e halfjaar', '2023-01-01', '2023-06-30', undefined],
  ])('of a part of the year is not read as the year: %s', (Perioden, van, tot, status) => {
    expect(read(Perioden)).toEqual([2023, { van, tot }, status]);
  });

  it.each(['2022/2023', "2022/'23", '2023 5e kwartaal', '2023 zomer', '2023 eerste helft', '2020-2023'])(
    'that is no year and no part of one does not give the year: %s',
    (Perioden) => {
      expect(catchCode(() => read(Perioden))).toBe('kerncijfers.jaar_ontbreekt');
    },
  );
});
