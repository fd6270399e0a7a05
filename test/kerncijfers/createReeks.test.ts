import {
  CATALOGUS,
  type CreateReeksOptions,
  createReeks,
  type Gebiedsreeks,
  getKerncijfer,
  type Kerncijfertabel,
  readEigenTabel,
  readKerncijfers,
} from 'buurtaanpak/kerncijfers';
import { describe, expect, it } from 'vitest';
import { codeVan, deepFreeze, expectVolledigeTekst, foutVan } from '../hulp.js';
import { A, B, inwoners, jaartabel, zonderGrenzen } from './reeks.js';

const INWONERS = { sleutel: 'aantal_inwoners' } as const;

/** The only series, of which every finding has its words. */
function reeksVan(tabellen: readonly Kerncijfertabel[], options: CreateReeksOptions = INWONERS): Gebiedsreeks {
  const { reeksen, bevindingen } = createReeks(deepFreeze(tabellen), deepFreeze(options));
  bevindingen.forEach(expectVolledigeTekst);
  expect(reeksen).toHaveLength(1);
  return reeksen[0]!;
}

const waarden = ({ jaren }: Gebiedsreeks) =>
  jaren.map((een) => [een.jaar, 'waarde' in een ? een.waarde : een.reden] as const);

describe('real figures', () => {
  // RIVM, 50090NED (open data, CC BY 4.0): lonely adults. All periods stand in the classification of 2020.
  const rivm = [
    [2012, '39.1', '38.6'],
    [2016, '44.9', '43.9'],
    [2020, '45.7', '53.2'],
  ] as const;
  const tabellen = rivm.map(
    ([jaar, gemeente, buurt]) =>
      readKerncijfers(
        [
          ['GM0080', gemeente],
          ['BU00801001', buurt],
        ].map(([WijkenEnBuurten, cijfer]) => ({
          Leeftijd: 20300,
          Marges: 'MW00000',
          WijkenEnBuurten,
          Perioden: `${jaar}JJ00`,
          Eenzaam_28: `    ${cijfer}`,
        })),
      ).tabel,
  );

  it('lonely in Leeuwarden, 2012 to 2020: one classification, so no border between', () => {
    const { reeksen, indeling, eenheid, label, bevindingen } = createReeks(tabellen, { sleutel: 'percentage_eenzaam' });
    expect([indeling, eenheid, label?.nl, bevindingen]).toEqual([
      { gebieden: 'cbs', jaar: 2020 },
      'percentage',
      'Eenzaam',
      [],
    ]);
    const [gemeente, buurt] = reeksen;
    expect(waarden(gemeente!).filter(([, cijfer]) => typeof cijfer === 'number')).toEqual([
      [2012, 39.1],
      [2016, 44.9],
      [2020, 45.7],
    ]);
    expect(gemeente!.jaren[1]).toEqual({ jaar: 2013, reden: 'niet_geleverd' });
    expect([gemeente!.breuken, buurt!.breuken]).toEqual([[], []]);
    // By hand: 6.6 / 39.1 and 14.6 / 38.6.
    expect(gemeente!.groei).toEqual({ waarde: 16.8797953964, eerste: 2012, laatste: 2020 });
    expect(buurt!.groei).toEqual({ waarde: 37.8238341969, eerste: 2012, laatste: 2020 });
    // The middle of three equally spaced years does not move the slope: 6.6 / 8 and 14.6 / 8.
    expect(gemeente!.trend).toEqual({ waarde: 0.825, eerste: 2012, laatste: 2020 });
    expect(buurt!.trend).toEqual({ waarde: 1.825, eerste: 2012, laatste: 2020 });
  });

  it('inhabitants of Utrecht, 2023 to 2024: CBS says that nothing changed', () => {
    // CBS, Kerncijfers wijken en buurten 2023 and 2024 (CC BY 4.0).
    const utrecht = (jaar: number, gemeente: string, buurt: string) =>
      jaartabel(jaar, { GM0344: { a_inw: gemeente }, BU03440111: { a_inw: buurt } }, 1);
    const { reeksen, bevindingen } = createReeks(
      [utrecht(2024, '374238', '1800'), utrecht(2023, '367947', '1810')],
      INWONERS,
    );
    expect(zonderGrenzen(reeksen[0])).toEqual({
      gebied: expect.objectContaining({ code: 'GM0344' }),
      breuken: [],
      jaren: [
        { jaar: 2023, waarde: 367947, van: 'gemeten', verloren: 0 },
        { jaar: 2024, waarde: 374238, van: 'gemeten', verloren: 0 },
      ],
      groei: { waarde: 1.70975711176, eerste: 2023, laatste: 2024 },
      trend: { reden: 'niet_geleverd' },
    });
    // CBS rounds no count of a gemeente, and one of a buurt by at most 4: 1806 to 1804, and 1814 to 1796.
    expect(reeksen[0]?.groei).toMatchObject({ onder: 1.70975711176, boven: 1.70975711176 });
    expect(reeksen[1]?.groei).toMatchObject({
      waarde: -0.552486187845,
      onder: -0.992282249173,
      boven: -0.110741971207,
    });
    expect(bevindingen).toEqual([]);
  });
});

describe('an area and its code', () => {
  it('is the same where every year in between says so, also a year without the figure', () => {
    const tussen = jaartabel(2022, { [A]: { a_hh: '4' } }, 1);
    const met = reeksVan([inwoners(2021, { [A]: 10 }), tussen, inwoners(2023, { [A]: 12 })]);
    expect(zonderGrenzen([met.breuken, met.groei])).toEqual([[], { waarde: 20, eerste: 2021, laatste: 2023 }]);
    expect(waarden(met)).toEqual([
      [2021, 10],
      [2022, 'niet_geleverd'],
      [2023, 12],
    ]);
  });

  it('may be another where a year between is not known: a break, a finding and no growth', () => {
    const { reeksen, bevindingen } = createReeks([inwoners(2021, { [A]: 10 }), inwoners(2023, { [A]: 12 })], INWONERS);
    expect(reeksen[0]?.breuken).toEqual([{ jaar: 2023, oorzaak: 'grens' }]);
    expect(reeksen[0]?.groei).toEqual({ reden: 'niet_van_toepassing' });
    expect(bevindingen).toMatchObject([
      { code: 'kerncijfers.jaren_verschillen', pad: [1], params: { tabel: 2, aantal: 1, jaren: [2021, 2023] } },
    ]);
  });

  it('with another border has its own figures before the break, and growth after it only', () => {
    const reeks = reeksVan([
      inwoners(2021, { [A]: 10 }),
      inwoners(2022, { [A]: 11 }),
      inwoners(2023, { [A]: 20 }, 3),
      inwoners(2024, { [A]: 25 }),
    ]);
    expect(waarden(reeks).map(([, cijfer]) => cijfer)).toEqual([10, 11, 20, 25]);
    expect(reeks.breuken).toEqual([{ jaar: 2023, oorzaak: 'grens' }]);
    expect(zonderGrenzen(reeks.groei)).toEqual({ waarde: 25, eerste: 2023, laatste: 2024 });
    expect(reeks.trend).toEqual({ reden: 'niet_van_toepassing' });
  });

  it('with another code was something else under this code, so its years before are missing', () => {
    // In 2022 the code BU00802001 was of an area that is gone; since 2023 it is that of an area with another code before.
    const reeks = reeksVan([inwoners(2022, { [A]: 999 }), inwoners(2023, { [A]: 20 }, 2), inwoners(2024, { [A]: 22 })]);
    expect(waarden(reeks)).toEqual([
      [2022, 'niet_geleverd'],
      [2023, 20],
      [2024, 22],
    ]);
    expect(reeks.breuken).toEqual([{ jaar: 2023, oorzaak: 'code' }]);
    expect(reeks.groei).toMatchObject({ waarde: 10, eerste: 2023 });
  });

  it('is new: its break is told when known, and without a word there is none', () => {
    const maak = (wijziging: 1 | 2 | 3) =>
      createReeks([inwoners(2022, { [B]: 5 }), inwoners(2023, { [A]: 20, [B]: 5 }, { [A]: wijziging, [B]: 1 })], {
        ...INWONERS,
        gebieden: [A],
      }).reeksen[0]!;
    expect(maak(3).breuken).toEqual([{ jaar: 2023, oorzaak: 'grens' }]);
    expect(maak(1).breuken).toEqual([]);
    expect(waarden(maak(1))[0]).toEqual([2022, 'niet_geleverd']);
  });

  it('of a gemeente is the same where its buurten are', () => {
    const maak = (jaar: number, gemeente: number, wijziging: 1 | 3) =>
      inwoners(jaar, { GM0080: gemeente, [A]: 5 }, { [A]: wijziging });
    const gemeente = (wijziging: 1 | 3) =>
      createReeks([maak(2023, 10, 1), maak(2024, 12, wijziging)], { ...INWONERS, gebieden: ['GM0080'] }).reeksen[0]!;
    expect([gemeente(1).breuken, gemeente(1).groei]).toMatchObject([[], { waarde: 20 }]);
    expect(gemeente(3).breuken).toEqual([{ jaar: 2024, oorzaak: 'grens' }]);
  });

  it('is the same for the country and for squares, whatever the year', () => {
    const vierkant = (jaar: number, aantal: number): Kerncijfertabel => ({
      ...inwoners(jaar, { [A]: aantal }, {}),
      indeling: { gebieden: 'vierkant100m', jaar },
      gebieden: [{ code: 'E1820N5800', naam: 'E1820N5800', soort: 'vierkant' }],
    });
    expect(reeksVan([vierkant(2015, 10), vierkant(2020, 15)])).toMatchObject({ breuken: [], groei: { waarde: 50 } });
    const land = reeksVan([inwoners(2010, { NL01: 100 }), inwoners(2020, { NL01: 110 })]);
    expect([land.breuken, land.groei]).toMatchObject([[], { waarde: 10 }]);
  });

  it('of a composed buurt is free, so two years of it apart may be two areas', () => {
    const los = (jaar: number, aantal: string) =>
      readEigenTabel([{ code: 'SB-1', n: aantal }], {
        tabel: 't',
        bron: 'b',
        jaar,
        codekolom: 'code',
        codes: 'vrij',
        kolommen: [{ kolom: 'n', sleutel: 'aantal_inwoners' }],
      }).tabel;
    expect(reeksVan([los(2023, '700'), los(2024, '770')]).breuken).toEqual([{ jaar: 2024, oorzaak: 'grens' }]);
  });
});

describe('a mapping', () => {
  const oud = jaartabel(2020, {
    [A]: { a_inw: '400', a_hh: '100', g_hhgro: '4,0' },
    [B]: { a_inw: '100', a_hh: '50', g_hhgro: '2,0' },
  });
  const nieuw = jaartabel(2022, {
    BU00803001: { a_inw: '330', g_hhgro: '3,0' },
    BU00803002: { a_inw: '240', g_hhgro: '2,5' },
  });
  const stap = (van: number, naar: number, delen: readonly (readonly [string, string, number])[]) => ({
    van,
    naar,
    delen: delen.map(([een, ander, aandeel]) => ({ van: een, naar: ander, aandeel })),
  });
  const heel = stap(2020, 2022, [
    [A, 'BU00803001', 0.75],
    [A, 'BU00803002', 0.25],
    [B, 'BU00803002', 1],
  ]);

  it('brings old years to new areas, which then have growth and no break', () => {
    const { reeksen, bevindingen, indeling } = createReeks([oud, nieuw], { ...INWONERS, koppelingen: [heel] });
    expect([indeling.jaar, bevindingen]).toEqual([2022, []]);
    expect(reeksen.map(({ gebied, breuken, groei }) => [gebied.code, breuken, zonderGrenzen(groei)])).toEqual([
      ['BU00803001', [], { waarde: 10, eerste: 2020, laatste: 2022 }],
      ['BU00803002', [], { waarde: 20, eerste: 2020, laatste: 2022 }],
    ]);
    expect(zonderGrenzen(reeksen[0]?.jaren[0])).toEqual({ jaar: 2020, waarde: 300, van: 'omgerekend', verloren: 0 });
    const gemiddeld = createReeks([oud, nieuw], { sleutel: 'gemiddelde_huishoudensgrootte', koppelingen: [heel] });
    // (25 x 4 + 50 x 2) / 75 households
    expect(gemiddeld.reeksen[1]?.jaren[0]).toMatchObject({ waarde: 2.66666666667, van: 'omgerekend' });
  });

  it('of a whole area to a new code keeps the published figure, without a break', () => {
    const { reeksen } = createReeks([oud, nieuw], {
      ...INWONERS,
      koppelingen: [stap(2020, 2022, [[A, 'BU00803001', 1]])],
    });
    expect(reeksen[0]).toMatchObject({ jaren: [{ waarde: 400, van: 'gemeten', verloren: 0 }, {}, {}], breuken: [] });
  });

  it('after a mapping loses by both: what is carried over multiplies', () => {
    const koppelingen = [
      stap(2021, 2022, [['X', 'BU00803001', 0.95]]),
      stap(2019, 2021, [['Y', 'X', 1]]),
      stap(2020, 2021, [[A, 'X', 0.9]]),
    ];
    const { reeksen } = createReeks([oud, nieuw], { ...INWONERS, koppelingen, minDekking: 0.5 });
    expect(zonderGrenzen(reeksen[0]?.jaren[0])).toEqual({
      jaar: 2020,
      waarde: 342,
      van: 'omgerekend',
      verloren: 0.145,
    });
  });

  it('loses in a new area what its parts lost, by their weight', () => {
    const koppelingen = [
      stap(2020, 2022, [
        [A, 'BU00803001', 0.9],
        [B, 'BU00803001', 1],
      ]),
    ];
    const { reeksen } = createReeks([oud, nieuw], { ...INWONERS, koppelingen, minDekking: 0.5 });
    // 40 of the 500 people were lost: 360 + 100 of 400 + 100.
    expect(zonderGrenzen(reeksen[0]?.jaren[0])).toEqual({ jaar: 2020, waarde: 460, van: 'omgerekend', verloren: 0.08 });
  });

  it('that loses more than is allowed leaves the figure out, and says so', () => {
    const { reeksen, bevindingen } = createReeks([oud, nieuw], {
      ...INWONERS,
      gebieden: ['BU00803001'],
      koppelingen: [
        stap(2020, 2022, [
          [A, 'BU00803001', 0.97],
          [B, 'BU00803002', 1],
        ]),
      ],
    });
    expect(zonderGrenzen(reeksen[0]?.jaren[0])).toEqual({ jaar: 2020, reden: 'niet_geleverd', verloren: 0.03 });
    expect(reeksen[0]?.groei).toEqual({ reden: 'niet_geleverd' });
    expect(bevindingen.map(({ code, params }) => [code, params])).toContainEqual([
      'kerncijfers.dekking_te_laag',
      { aantal: 1, jaar: 2020, toegestaan: 0.02 },
    ]);
    bevindingen.forEach(expectVolledigeTekst);
  });

  it('makes a mean where enough of it is known, and counts what is not as lost', () => {
    const bijna = jaartabel(2020, {
      [A]: { a_hh: '990', g_hhgro: '2,0' },
      [B]: { a_hh: '10', g_hhgro: '.' },
    });
    const koppelingen = [
      stap(2020, 2022, [
        [A, 'BU00803001', 1],
        [B, 'BU00803001', 1],
      ]),
    ];
    const opties = { sleutel: 'gemiddelde_huishoudensgrootte', koppelingen, naar: 2022 } as const;
    expect(zonderGrenzen(createReeks([bijna], opties).reeksen[0]?.jaren)).toEqual([
      { jaar: 2020, waarde: 2, van: 'omgerekend', verloren: 0.01 },
    ]);
    expect(createReeks([bijna], { ...opties, minDekking: 1 }).reeksen[0]?.jaren).toEqual([
      { jaar: 2020, reden: 'niet_gepubliceerd' },
    ]);
  });

  it('gives no figure of an area that the table does not have, or has no figure of', () => {
    const bijZ = stap(2020, 2022, [
      [A, 'BU00803001', 1],
      ['BU00802009', 'BU00803001', 1],
    ]);
    const mist = createReeks([oud, nieuw], { ...INWONERS, koppelingen: [bijZ], minDekking: 0 });
    expect(mist.reeksen[0]?.jaren[0]).toEqual({ jaar: 2020, reden: 'niet_geleverd' });
    const koppelingen = [stap(2020, 2021, [[A, 'X', 1]]), stap(2021, 2022, [['X', 'BU00803001', 1]])];
    const punt = createReeks([inwoners(2020, { [A]: '.' }), nieuw], { ...INWONERS, koppelingen });
    expect(punt.reeksen[0]?.jaren[0]).toEqual({ jaar: 2020, reden: 'niet_gepubliceerd' });
  });

  it('carries land by surface, and what is lost of it as well', () => {
    const land = jaartabel(2020, { [A]: { a_lan_ha: '100' } });
    const { reeksen } = createReeks([land], {
      sleutel: 'oppervlakte_land',
      naar: 2022,
      minDekking: 0,
      koppelingen: [{ van: 2020, naar: 2022, delen: [{ van: A, naar: B, aandeel: 1, aandeelOppervlakte: 0.4 }] }],
    });
    expect(zonderGrenzen(reeksen[0]?.jaren)).toEqual([{ jaar: 2020, waarde: 40, van: 'omgerekend', verloren: 0.6 }]);
  });

  it('may lead back, to the areas of an older year', () => {
    const terug = stap(2022, 2020, [
      ['BU00803001', A, 1],
      ['BU00803002', B, 1],
    ]);
    const { reeksen } = createReeks([oud, nieuw], { ...INWONERS, naar: 2020, koppelingen: [terug] });
    expect(reeksen.map((reeks) => waarden(reeks).map(([, cijfer]) => cijfer))).toEqual([
      [400, 'niet_geleverd', 330],
      [100, 'niet_geleverd', 240],
    ]);
  });

  it('with empty areas, or in a circle, still ends', () => {
    const leeg = inwoners(2020, { [A]: 0, [B]: 0 });
    const koppelingen = [
      stap(2020, 2021, [
        [A, 'X', 0.5],
        [B, 'X', 1],
      ]),
      stap(2021, 2020, [['X', A, 1]]),
    ];
    const { reeksen } = createReeks([leeg], { ...INWONERS, naar: 2021, koppelingen, minDekking: 0 });
    // Nobody lived in either: half of one of two equal parts is lost.
    expect(zonderGrenzen(reeksen[0]?.jaren)).toEqual([{ jaar: 2020, waarde: 0, van: 'omgerekend', verloren: 0.25 }]);
    expect(codeVan(() => createReeks([leeg], { ...INWONERS, naar: 2022, koppelingen }))).toBe(
      'kerncijfers.indeling_onbekend',
    );
  });

  it('that is not right is refused with its findings', () => {
    const koppelingen = [
      stap(2020, 2022, [
        [A, 'BU00803001', 0.7],
        [A, 'BU00803002', 0.7],
      ]),
    ];
    expect(codeVan(() => createReeks([oud, nieuw], { ...INWONERS, koppelingen }))).toBe('kern.document_ongeldig');
  });
});

describe('what else breaks a series', () => {
  const tabellen = [inwoners(2022, { [A]: 10 }), inwoners(2023, { [A]: 11 }), inwoners(2024, { [A]: 12 })];
  const wijzig = (tabel: Kerncijfertabel, rest: object): Kerncijfertabel => ({
    ...tabel,
    kolommen: tabel.kolommen.map((kolom) => ({ ...kolom, ...rest })),
  });
  const status = (naam: string) => ({ afgifte: { status: naam } });

  it('a definition that the caller names, with its words', () => {
    const breuk = { jaar: 2023, oorzaak: 'definitie', nl: 'Anders geteld.', en: 'Counted otherwise.' } as const;
    const reeks = reeksVan(tabellen, { ...INWONERS, definitiebreuken: [breuk, { ...breuk, jaar: 2022 }] });
    expect(reeks.breuken).toEqual([
      { jaar: 2023, oorzaak: 'definitie', toelichting: { nl: 'Anders geteld.', en: 'Counted otherwise.' } },
    ]);
    expect(reeks.groei).toMatchObject({ eerste: 2023 });
  });

  it('a definition that the catalogue knows', () => {
    const armoede = (jaar: number) =>
      readEigenTabel([{ code: A, p: '4.5', w: 1 }], {
        tabel: 't',
        bron: 'b',
        jaar,
        codekolom: 'code',
        kolommen: [{ kolom: 'p', sleutel: 'percentage_personen_in_armoede' }],
      }).tabel;
    const jaren = [2022, 2023, 2024].map((jaar) => ({ ...armoede(jaar), indeling: tabellen[2]!.indeling }));
    const reeks = reeksVan(jaren, { sleutel: 'percentage_personen_in_armoede' });
    expect(reeks.breuken).toMatchObject([{ jaar: 2024, oorzaak: 'definitie' }]);
    const zonderWoorden = CATALOGUS.flatMap(({ breuken = [] }) => breuken).filter(
      ({ nl, en }) => nl === '' || en === '',
    );
    expect(zonderWoorden).toEqual([]);
  });

  it('a release that is not final beside one that is; not knowing is no break', () => {
    const [een, twee, drie] = tabellen as [Kerncijfertabel, Kerncijfertabel, Kerncijfertabel];
    const definitief = wijzig(een, status('definitief'));
    expect(reeksVan([definitief, wijzig(twee, status('definitief')), wijzig(drie, status('voorlopig'))])).toMatchObject(
      {
        breuken: [{ jaar: 2024, oorzaak: 'status' }],
        groei: { reden: 'niet_van_toepassing' },
      },
    );
    expect(reeksVan([definitief, wijzig(twee, status('onbekend')), drie]).breuken).toEqual([]);
  });

  it('other people or another unit', () => {
    const ouder = (tabel: Kerncijfertabel) =>
      wijzig(tabel, { sleutel: 'aantal_inwoners@leeftijd=65_plus', dimensies: { leeftijd: '65_plus' } });
    const [een, twee, drie] = tabellen as [Kerncijfertabel, Kerncijfertabel, Kerncijfertabel];
    const { reeksen, tabel } = createReeks([een, ouder(twee), ouder(drie)], INWONERS);
    expect(reeksen[0]).toMatchObject({ breuken: [{ jaar: 2023, oorzaak: 'populatie' }], groei: { eerste: 2023 } });
    // The growth is about those of after the break.
    expect(tabel.kolommen[0]).toMatchObject({
      sleutel: 'groei_aantal_inwoners@leeftijd=65_plus',
      figuur: 'groei_aantal_inwoners',
      dimensies: { leeftijd: '65_plus' },
    });
    expect(reeksVan([een, wijzig(twee, { eenheid: 'x 1000' }), drie]).breuken.map(({ jaar }) => jaar)).toEqual([
      2023, 2024,
    ]);
  });
});

describe('growth and trend', () => {
  it('from zero does not apply, and a figure that somebody filled in does not count', () => {
    expect(reeksVan([inwoners(2023, { [A]: 0 }), inwoners(2024, { [A]: 5 })]).groei).toEqual({
      reden: 'niet_van_toepassing',
    });
    const schat = (tabel: Kerncijfertabel): Kerncijfertabel => ({
      ...tabel,
      kolommen: tabel.kolommen.map((kolom) => ({ ...kolom, geschat: Uint8Array.of(1) })),
    });
    const reeks = reeksVan([inwoners(2023, { [A]: 10 }), schat(inwoners(2024, { [A]: 12 }))]);
    expect(reeks.jaren[1]).toEqual({ jaar: 2024, waarde: 12, van: 'geschat', verloren: 0 });
    expect(reeks.groei).toEqual({ reden: 'niet_van_toepassing' });
    const koppelingen = [{ van: 2020, naar: 2022, delen: [{ van: A, naar: B, aandeel: 1 }] }];
    const omgerekend = reeksVan([schat(inwoners(2020, { [A]: 10 })), inwoners(2022, { [B]: 4 })], {
      ...INWONERS,
      koppelingen,
    });
    expect(omgerekend.jaren[0]).toMatchObject({ van: 'geschat' });
  });

  it('are missing with the reason of the figure that is missing', () => {
    const reeks = reeksVan([inwoners(2023, { [A]: 10 }), inwoners(2024, { [A]: '.' })]);
    expect([reeks.groei, reeks.trend]).toEqual([{ reden: 'niet_gepubliceerd' }, { reden: 'niet_gepubliceerd' }]);
    expect(reeksVan([inwoners(2023, { [A]: 10 })]).groei).toEqual({ reden: 'niet_geleverd' });
  });

  it('have bounds where both figures have them, from the worst to the best', () => {
    const grenzen = (tabel: Kerncijfertabel, onder: number, boven: number): Kerncijfertabel => ({
      ...tabel,
      kolommen: tabel.kolommen.map((kolom) => ({
        ...kolom,
        onder: Float64Array.of(onder),
        boven: Float64Array.of(boven),
      })),
    });
    const eerst = inwoners(2023, { [A]: 100 });
    const dan = inwoners(2024, { [A]: 120 });
    const { reeksen, tabel } = createReeks([grenzen(eerst, 80, 125), grenzen(dan, 100, 160)], INWONERS);
    expect(reeksen[0]?.jaren[0]).toEqual({
      jaar: 2023,
      waarde: 100,
      van: 'gemeten',
      verloren: 0,
      onder: 80,
      boven: 125,
    });
    expect(reeksen[0]?.groei).toEqual({ waarde: 20, eerste: 2023, laatste: 2024, onder: -20, boven: 100 });
    expect(tabel.kolommen.map(({ onder, boven }) => [onder?.[0], boven?.[0]])).toEqual([
      [-20, 100],
      [undefined, undefined],
    ]);
    // Without bounds of its own a count is off by at most 4: from 104 to 100, and from 96 to 160.
    expect(reeksVan([eerst, grenzen(dan, 100, 160)]).groei).toEqual({
      waarde: 20,
      eerste: 2023,
      laatste: 2024,
      onder: -3.84615384615,
      boven: 66.6666666667,
    });
    // Without bounds of the last figure the growth has none, and neither where they would be infinite.
    const los = { ...dan, kolommen: dan.kolommen.map((kolom) => ({ ...kolom, nauwkeurigheid: undefined })) };
    for (const zonder of [
      [grenzen(eerst, 80, 125), los],
      [grenzen(eerst, 1e-308, 125), grenzen(dan, 100, 160)],
    ])
      expect(reeksVan(zonder).groei).toEqual({ waarde: 20, eerste: 2023, laatste: 2024 });
    // From a lower bound of 0 the growth has no upper bound.
    expect(reeksVan([grenzen(eerst, 0, 125), grenzen(dan, 100, 160)]).groei).toEqual({
      waarde: 20,
      eerste: 2023,
      laatste: 2024,
    });
  });

  it('stand in a table, about the years that most areas have', () => {
    const tabellen = [
      inwoners(2022, { [A]: 100, [B]: 50, BU00802003: 10 }),
      inwoners(2023, { [A]: 110, [B]: 40, BU00802003: 20 }, { [A]: 1, [B]: 1, BU00802003: 3 }),
      inwoners(2024, { [A]: 120, [B]: 30, BU00802003: 30 }),
    ];
    const { tabel, reeksen, bevindingen } = createReeks(tabellen, INWONERS);
    const cel = (code: string, sleutel: string) => getKerncijfer(tabel, code, sleutel);
    expect([A, B, 'BU00802003'].map((code) => cel(code, 'groei_aantal_inwoners'))).toEqual([
      { waarde: 20 },
      { waarde: -40 },
      { reden: 'niet_van_toepassing' },
    ]);
    expect([A, B, 'BU00802003'].map((code) => cel(code, 'trend_aantal_inwoners'))).toEqual([
      { waarde: 10 },
      { waarde: -10 },
      { reden: 'niet_van_toepassing' },
    ]);
    expect(zonderGrenzen(reeksen[2]?.groei)).toEqual({ waarde: 50, eerste: 2023, laatste: 2024 });
    expect(bevindingen).toEqual([
      {
        code: 'kerncijfers.groei_andere_jaren',
        ernst: 'info',
        pad: ['groei_aantal_inwoners'],
        params: { sleutel: 'groei_aantal_inwoners', aantal: 1, jaren: [2022, 2024] },
      },
    ]);
    bevindingen.forEach(expectVolledigeTekst);
    const [groei, trend] = tabel.kolommen;
    expect(groei).toMatchObject({
      figuur: 'groei_aantal_inwoners',
      eenheid: 'percentage',
      aggregatie: { soort: 'geen' },
      bron: { jaar: 2024 },
      periode: { van: '2022-01-01', tot: '2024-01-01' },
    });
    expect(trend).toMatchObject({ eenheid: 'aantal per jaar' });
    expect(tabel.indeling).toEqual({ gebieden: 'cbs', jaar: 2024 });
  });

  it('stand in the table about the latest years, when as many areas have others as long', () => {
    const { tabel } = createReeks(
      [
        inwoners(2022, { [A]: 100, [B]: '.' }),
        inwoners(2023, { [A]: 110, [B]: 40 }),
        inwoners(2024, { [A]: '.', [B]: 50 }),
      ],
      INWONERS,
    );
    expect([A, B].map((code) => getKerncijfer(tabel, code, 'groei_aantal_inwoners'))).toEqual([
      { reden: 'niet_van_toepassing' },
      { waarde: 25 },
    ]);
    expect(tabel.kolommen[0]?.periode).toEqual({ van: '2023-01-01', tot: '2024-01-01' });
  });

  it('of a figure of your own has no label', () => {
    const eigen = readEigenTabel([{ code: A, n: '4' }], {
      tabel: 't',
      bron: 'b',
      jaar: 2024,
      codekolom: 'code',
      kolommen: [{ kolom: 'n', sleutel: 'aantal_lege_winkels', eenheid: 'aantal' }],
    }).tabel;
    const resultaat = createReeks([eigen], { sleutel: 'aantal_lege_winkels' });
    expect([resultaat.sleutel, 'label' in resultaat]).toEqual(['aantal_lege_winkels', false]);
  });

  it('of a percentage go in points a year, and take the days of the columns', () => {
    const dagen = (tabel: Kerncijfertabel, periode: object): Kerncijfertabel => ({
      ...tabel,
      kolommen: tabel.kolommen.map((kolom) => ({ ...kolom, ...periode })),
    });
    const koop = (jaar: number, p_koopw: string) => jaartabel(jaar, { [A]: { p_koopw } }, 1);
    const { tabel } = createReeks(
      [
        dagen(koop(2023, '40'), { periode: { van: '2022-10-01', tot: '2023-09-30' } }),
        dagen(koop(2024, '42'), { periode: { peildatum: '2024-01-01' } }),
      ],
      { sleutel: 'percentage_koopwoningen' },
    );
    expect(tabel.kolommen[1]?.eenheid).toBe('procentpunt per jaar');
    expect(tabel.kolommen[0]?.periode).toEqual({ van: '2022-10-01', tot: '2024-01-01' });
  });
});

describe('refuses', () => {
  const tabel = inwoners(2024, { [A]: 10 });
  const vierkant = { ...tabel, indeling: { gebieden: 'vierkant100m', jaar: 2024 } } as const;
  const ouder = {
    ...tabel,
    kolommen: tabel.kolommen.map((kolom) => ({
      ...kolom,
      sleutel: 'aantal_inwoners@leeftijd=65_plus',
      dimensies: { leeftijd: '65_plus' },
    })),
  };
  const ver = (jaar: number): Kerncijfertabel => ({
    indeling: { gebieden: 'cbs', jaar: 2024 },
    gebieden: Array.from({ length: 1000 }, (_, i) => ({
      code: `BU0080${String(i).padStart(4, '0')}`,
      naam: 'x',
      soort: 'buurt',
    })),
    kolommen: [
      {
        sleutel: 'x',
        figuur: 'x',
        eenheid: 'aantal',
        bron: { naam: 'b', tabel: 't', jaar },
        waarden: new Float64Array(1000),
        redenen: new Uint8Array(1000),
      },
    ],
  });
  const gevallen: Readonly<Record<string, readonly [readonly Kerncijfertabel[], CreateReeksOptions]>> = {
    'kerncijfers.geen_rijen': [[], INWONERS],
    'kerncijfers.tabel_ongeldig': [tabel as never, INWONERS],
    'kerncijfers.indelingen_gemengd': [[tabel, vierkant], INWONERS],
    'kerncijfers.reeks_met_jaar': [[tabel], { sleutel: 'aantal_inwoners:2024' }],
    'kerncijfers.sleutel_onbekend': [[tabel], { sleutel: 'aantal_inwoner' }],
    'kerncijfers.sleutel_dubbel': [[tabel, tabel], INWONERS],
    'kerncijfers.sleutel_meerduidig': [[tabel, ouder], INWONERS],
    'kerncijfers.gebied_onbekend': [[tabel], { ...INWONERS, gebieden: [B] }],
    'kerncijfers.indeling_onbekend': [[tabel], { ...INWONERS, naar: 2020 }],
    'kerncijfers.dekking_ongeldig': [[tabel], { ...INWONERS, minDekking: 1.1 }],
    'kern.te_veel_werk': [[ver(1900), ver(2900)], { sleutel: 'x' }],
    'kern.document_ongeldig': [[tabel], { ...INWONERS, van: 2020 } as never],
  };

  it.each(Object.entries(gevallen))('%s', (code, [tabellen, options]) => {
    expect(codeVan(() => createReeks(tabellen, options))).toBe(code);
  });

  it('a key that is like none with all keys, and a classification with the years that there are', () => {
    expect(foutVan(() => createReeks([tabel], { sleutel: 'xyz' })).params).toEqual({
      sleutel: 'xyz',
      sleutels: ['aantal_inwoners'],
    });
    const jaren = [tabel, inwoners(2022, { [A]: 9 })];
    expect(foutVan(() => createReeks(jaren, { ...INWONERS, naar: 2030 })).params).toEqual({
      naar: 2030,
      jaren: [2022, 2024],
    });
  });

  it('no table that has the figure of other people only: that year is left out', () => {
    const sleutel = 'aantal_inwoners@leeftijd=65_plus';
    const jonger = inwoners(2023, { [A]: 7 });
    const kolommen = jonger.kolommen.map((kolom) => ({
      ...kolom,
      sleutel: 'aantal_inwoners@leeftijd=18_plus',
      dimensies: { leeftijd: '18_plus' },
    }));
    expect(waarden(reeksVan([{ ...jonger, kolommen }, ouder], { sleutel }))).toEqual([[2024, 10]]);
  });

  it('nothing of a table without areas, and of areas named twice takes each once', () => {
    const leeg = {
      ...tabel,
      gebieden: [],
      kolommen: tabel.kolommen.map((kolom) => ({ ...kolom, waarden: new Float64Array(), redenen: new Uint8Array() })),
    };
    expect(createReeks([leeg], INWONERS).reeksen).toEqual([]);
    expect(createReeks([tabel], { ...INWONERS, gebieden: [A, A] }).reeksen).toHaveLength(1);
  });

  it('no figures too large to compare: they do not apply', () => {
    const groot = (jaar: number, waarde: number): Kerncijfertabel => ({
      ...tabel,
      kolommen: tabel.kolommen.map((kolom) => ({
        ...kolom,
        bron: { ...kolom.bron, jaar },
        waarden: Float64Array.of(waarde),
      })),
    });
    const reeks = reeksVan([groot(2022, 1e-300), groot(2023, -1e308), groot(2024, 1e308)]);
    expect([reeks.groei, reeks.trend]).toEqual([{ reden: 'niet_van_toepassing' }, { reden: 'niet_van_toepassing' }]);
  });
});
