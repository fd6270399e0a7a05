/** The small parts of a series: paths, breaks, years, growth and trend. */
import type { Koppeling, Koppelingsdeel } from 'buurtaanpak/gebied';
import { describe, expect, it } from 'vitest';
import type { Wijzigingen } from '../../src/kerncijfers/koppeling/findAnders.js';
import { bringJaar, type Jaarstand } from '../../src/kerncijfers/reeks/bringJaar.js';
import { bringJaren } from '../../src/kerncijfers/reeks/bringJaren.js';
import { carrySporen, type Spoor } from '../../src/kerncijfers/reeks/carrySporen.js';
import { checkReekstabellen } from '../../src/kerncijfers/reeks/checkReekstabellen.js';
import { collectJaren, type Jaarbron } from '../../src/kerncijfers/reeks/collectJaren.js';
import { createBreuklezer } from '../../src/kerncijfers/reeks/createBreuklezer.js';
import { createGroeitabel } from '../../src/kerncijfers/reeks/createGroeitabel.js';
import { createJaarlezer } from '../../src/kerncijfers/reeks/createJaarlezer.js';
import { findGrensbreuken } from '../../src/kerncijfers/reeks/findGrensbreuken.js';
import { findPad } from '../../src/kerncijfers/reeks/findPad.js';
import { findWijziging } from '../../src/kerncijfers/reeks/findWijziging.js';
import { listKolombreuken } from '../../src/kerncijfers/reeks/listKolombreuken.js';
import { listVergelijkbaar } from '../../src/kerncijfers/reeks/listVergelijkbaar.js';
import { measureGroei } from '../../src/kerncijfers/reeks/measureGroei.js';
import { measureTrend } from '../../src/kerncijfers/reeks/measureTrend.js';
import { readReeksjaar } from '../../src/kerncijfers/reeks/readReeksjaar.js';
import type { Gebiedsreeks, Reekscijfer, Reeksmaat } from '../../src/kerncijfers/reeks/reeks.js';
import { readReeksopties } from '../../src/kerncijfers/reeks/reeksopties.js';
import type { Kerncijferkolom, Kerncijfertabel } from '../../src/kerncijfers/tabel/kerncijfertabel.js';
import { dag, kleineKolom, kleineTabel, kleinGebied, kolomVan, meld, weiger, weigering } from './klein.js';

const [A, B, C] = ['BU00800001', 'BU00800002', 'BU00800003'] as const;
const koppel = (van: number, naar: number, delen: readonly Koppelingsdeel[] = []): Koppeling =>
  ({ van, naar, delen }) as unknown as Koppeling;
const deel = (van: string, naar: string, aandeel: number, aandeelOppervlakte?: number) =>
  ({ van, naar, aandeel, ...(aandeelOppervlakte === undefined ? {} : { aandeelOppervlakte }) }) as Koppelingsdeel;
const cijfer = (jaar: number, waarde: number, anders: Partial<Reekscijfer> = {}): Reekscijfer => ({
  jaar,
  waarde,
  van: 'gemeten',
  verloren: 0,
  ...anders,
});
const zegt = (...regels: readonly (readonly [number, string, 'geen' | 'code' | 'grens'])[]): Wijzigingen => {
  const jaren = new Map<number, Map<string, 'geen' | 'code' | 'grens'>>();
  for (const [jaar, code, wijziging] of regels) jaren.set(jaar, (jaren.get(jaar) ?? new Map()).set(code, wijziging));
  return jaren;
};
const bron = (jaar: number, kolom: Kerncijferkolom, tabel: Kerncijfertabel, nummer = 0): Jaarbron => ({
  jaar,
  nummer,
  tabel,
  kolom,
});
/** A year of inhabitants of these areas, in the classification of that year or another. */
const stand = (jaar: number, codes: readonly string[], indeling = jaar, nummer = 0): Jaarstand => {
  const kolom = kolomVan(
    jaar,
    'a',
    codes.map((_, i) => i + 1),
  );
  return bron(jaar, kolom, kleineTabel(codes, [kolom], indeling), nummer);
};

describe('findPad', () => {
  const [ab, bc, ac, cd, ba] = [
    koppel(2020, 2021),
    koppel(2021, 2022),
    koppel(2020, 2022),
    koppel(2022, 2023),
    koppel(2021, 2020),
  ] as const;
  it('is the shortest way, of equal ways the first', () => {
    expect(findPad([ab, bc, cd], 2020, 2023)).toStrictEqual([ab, bc, cd]);
    expect(findPad([ab, bc, ac, cd], 2020, 2023)).toStrictEqual([ac, cd]);
    expect(findPad([ab, ba], 2021, 2020)).toStrictEqual([ba]);
    const anders = koppel(2020, 2021, [deel('x', 'y', 1)]);
    expect(findPad([anders, ab], 2020, 2021)?.[0]).toBe(anders);
  });
  it('is empty to the same year, and unknown where none leads', () => {
    expect(findPad([ab, ba], 2020, 2020)).toStrictEqual([]);
    expect(findPad([ab, ba], 2020, 2022)).toBe(undefined);
    expect(findPad([bc], 2020, 2022)).toBe(undefined);
    expect(findPad([ba], 2020, 2021)).toBe(undefined);
  });
});

describe('findWijziging', () => {
  const wijzigingen = () =>
    zegt(
      [2020, A, 'code'],
      [2021, A, 'grens'],
      [2022, A, 'geen'],
      [2023, A, 'code'],
      [2021, B, 'grens'],
      [2022, B, 'code'],
    );
  it.each<[string, number, number, 'code' | 'grens' | undefined]>([
    [A, 2020, 2021, 'grens'],
    [A, 2021, 2020, 'grens'],
    [A, 2019, 2020, 'code'],
    [A, 2020, 2022, 'grens'],
    [A, 2021, 2022, undefined],
    [A, 2020, 2023, 'code'],
    [A, 2023, 2020, 'code'],
    [A, 2020, 2020, undefined],
    [A, 2023, 2025, undefined],
    [B, 2020, 2022, 'code'],
    [B, 2020, 2021, 'grens'],
    [C, 2019, 2025, undefined],
  ])('%s from %d to %d: %s', (code, van, tot, gevonden) => {
    expect(findWijziging(code, [van, tot], wijzigingen())).toBe(gevonden);
  });
});

describe('listVergelijkbaar', () => {
  const gat = (jaar: number, reden: 'geheim' | 'onbekend') => ({ jaar, reden });
  const breuk = (jaar: number) => ({ jaar, oorzaak: 'grens' }) as const;
  const [een, twee, drie] = [cijfer(2020, 1), cijfer(2021, 2), cijfer(2022, 3)] as const;
  it('has the figures after the last break', () => {
    expect(listVergelijkbaar([een, twee, drie], [])).toStrictEqual({
      cijfers: [een, twee, drie],
      reden: 'niet_geleverd',
    });
    expect(listVergelijkbaar([een, twee, drie], [breuk(2020), breuk(2021)])).toStrictEqual({
      cijfers: [twee, drie],
      reden: 'niet_van_toepassing',
    });
  });
  it('leaves out what somebody filled in', () => {
    const geschat = cijfer(2021, 2, { van: 'geschat' });
    expect(listVergelijkbaar([een, geschat, cijfer(2022, 3, { van: 'omgerekend' })], [])).toStrictEqual({
      cijfers: [een, cijfer(2022, 3, { van: 'omgerekend' })],
      reden: 'niet_van_toepassing',
    });
  });
  it('tells the reason of the last year without a figure', () => {
    const jaren = [gat(2020, 'geheim'), een, gat(2021, 'onbekend'), drie];
    expect(listVergelijkbaar(jaren, []).reden).toBe('onbekend');
    expect(listVergelijkbaar([gat(2020, 'geheim'), drie], [breuk(2022)])).toStrictEqual({
      cijfers: [drie],
      reden: 'niet_van_toepassing',
    });
    expect(listVergelijkbaar([], [])).toStrictEqual({ cijfers: [], reden: 'niet_geleverd' });
  });
});

describe('measureGroei', () => {
  const met = (jaar: number, waarde: number, onder?: number, boven?: number) =>
    cijfer(jaar, waarde, { ...(onder === undefined ? {} : { onder }), ...(boven === undefined ? {} : { boven }) });
  const groei = (...cijfers: readonly Reekscijfer[]) => measureGroei(cijfers, 'geheim');
  it('is from the first to the last, in percent', () => {
    expect(groei(cijfer(2020, 80), cijfer(2021, 999), cijfer(2022, 100))).toStrictEqual({
      waarde: 25,
      eerste: 2020,
      laatste: 2022,
    });
    expect(groei(cijfer(2020, 3), cijfer(2021, 1))).toStrictEqual({
      waarde: -66.6666666667,
      eerste: 2020,
      laatste: 2021,
    });
  });
  it('needs two figures, of which the first is above 0', () => {
    expect(groei()).toStrictEqual({ reden: 'geheim' });
    expect(groei(cijfer(2020, 5))).toStrictEqual({ reden: 'geheim' });
    const nvt = { reden: 'niet_van_toepassing' };
    expect(groei(cijfer(2020, 0), cijfer(2021, 0))).toStrictEqual(nvt);
    expect(groei(cijfer(2020, -1), cijfer(2021, 1))).toStrictEqual(nvt);
    expect(groei(cijfer(2020, 1e-300), cijfer(2021, 1e300))).toStrictEqual(nvt);
  });
  it('has bounds from the worst to the best', () => {
    const over = { waarde: 0, eerste: 2020, laatste: 2021 };
    expect(groei(met(2020, 100, 80, 125), met(2021, 100, 100, 120))).toStrictEqual({ ...over, onder: -20, boven: 50 });
    expect(groei(met(2020, 100, 80), met(2021, 100, 100, 120))).toStrictEqual(over);
    expect(groei(met(2020, 100, undefined, 125), met(2021, 100, 100, 120))).toStrictEqual(over);
    expect(groei(met(2020, 100, 80, 125), met(2021, 100, 100))).toStrictEqual(over);
    expect(groei(met(2020, 100, 80, 125), met(2021, 100, undefined, 120))).toStrictEqual(over);
    expect(groei(met(2020, 100, 0, 125), met(2021, 100, 100, 120))).toStrictEqual(over);
    expect(groei(met(2020, 100, -5, 125), met(2021, 100, 100, 120))).toStrictEqual(over);
    expect(groei(met(2020, 100, 1e-300, 125), met(2021, 100, 100, 1e300))).toStrictEqual(over);
    expect(groei(met(2020, 100, 80, 125), met(2021, 100, Number.NEGATIVE_INFINITY, 120))).toStrictEqual(over);
  });
});

it('measures the slope of three figures or more', () => {
  const trend = (...waarden: readonly number[]) =>
    measureTrend(
      waarden.map((waarde, i) => cijfer(2020 + i, waarde)),
      'geheim',
    );
  expect(trend(10, 12, 14)).toStrictEqual({ waarde: 2, eerste: 2020, laatste: 2022 });
  expect(trend(10, 10, 40, 40)).toStrictEqual({ waarde: 12, eerste: 2020, laatste: 2023 });
  expect(trend(7, 7, 7)).toStrictEqual({ waarde: 0, eerste: 2020, laatste: 2022 });
  expect(trend(5, 4, 0)).toStrictEqual({ waarde: -2.5, eerste: 2020, laatste: 2022 });
  expect(measureTrend([cijfer(2010, 1), cijfer(2012, 3), cijfer(2020, 11)], 'geheim')).toStrictEqual({
    waarde: 1,
    eerste: 2010,
    laatste: 2020,
  });
  expect(trend(1, 2)).toStrictEqual({ reden: 'geheim' });
  expect(trend()).toStrictEqual({ reden: 'geheim' });
  expect(trend(1e308, -1e308, 1e308)).toStrictEqual({ reden: 'niet_van_toepassing' });
});

describe('listKolombreuken', () => {
  const jaren = (...kolommen: readonly Kerncijferkolom[]) =>
    kolommen.map((kolom) => bron(kolom.bron.jaar, kolom, kleineTabel([], [])));
  const breuken = (kolommen: readonly Kerncijferkolom[], eigen: Parameters<typeof listKolombreuken>[2] = []) =>
    listKolombreuken(jaren(...kolommen), 'a', eigen);
  const a = (jaar: number, anders: Partial<Kerncijferkolom> = {}) => kolomVan(jaar, 'a', [], anders);
  const definitie = (jaar: number) => ({ jaar, oorzaak: 'definitie', nl: `nl ${jaar}`, en: `en ${jaar}` }) as const;
  const breuk = (jaar: number, van: number) => ({
    jaar,
    oorzaak: 'definitie',
    toelichting: { nl: `nl ${van}`, en: `en ${van}` },
  });
  it('has definitions in the first year of the series after them', () => {
    const eigen = [2019, 2020, 2021, 2022, 2024].map(definitie);
    expect(breuken([a(2019), a(2020), a(2023)], eigen)).toStrictEqual([
      breuk(2020, 2020),
      breuk(2023, 2021),
      breuk(2023, 2022),
    ]);
    expect(breuken([], eigen)).toStrictEqual([]);
  });
  it('has those of the catalogue too', () => {
    const met = jaren(
      kolomVan(1950, 'aantal_bedrijfsvestigingen', []),
      kolomVan(2950, 'aantal_bedrijfsvestigingen', []),
    );
    const gevonden = listKolombreuken(met, 'aantal_bedrijfsvestigingen', [definitie(2000)]);
    expect(gevonden.at(-1)).toStrictEqual(breuk(2950, 2000));
  });
  it('has another status, where both are known', () => {
    const status = (jaar: number, naam?: 'voorlopig' | 'definitief' | 'onbekend') =>
      a(jaar, naam === undefined ? {} : { afgifte: { status: naam } });
    const over = (een?: 'voorlopig' | 'definitief' | 'onbekend', ander?: 'voorlopig' | 'definitief' | 'onbekend') =>
      breuken([status(2020, een), status(2021, ander)]);
    expect(over('voorlopig', 'definitief')).toStrictEqual([{ jaar: 2021, oorzaak: 'status' }]);
    expect(over('voorlopig', 'voorlopig')).toStrictEqual([]);
    expect(over('voorlopig', 'onbekend')).toStrictEqual([]);
    expect(over('onbekend', 'definitief')).toStrictEqual([]);
    expect(over(undefined, 'definitief')).toStrictEqual([]);
    expect(over('definitief')).toStrictEqual([]);
  });
  it('has other people and another unit', () => {
    const populatie = [{ jaar: 2021, oorzaak: 'populatie' }];
    expect(breuken([a(2020), a(2021, { eenheid: 'km' })])).toStrictEqual(populatie);
    expect(breuken([a(2020), a(2021, { dimensies: { leeftijd: 'x' } })])).toStrictEqual(populatie);
    expect(breuken([a(2020), a(2021)])).toStrictEqual([]);
  });
});

describe('findGrensbreuken', () => {
  const NL = kleinGebied('NL00');
  const vind = (eerst: Jaarstand, dan: Jaarstand, wijzigingen: Wijzigingen = zegt()) =>
    Object.fromEntries(findGrensbreuken(eerst, dan, [...[A, B, C].map((code) => kleinGebied(code)), NL], wijzigingen));
  it('are none within one classification', () => {
    expect(vind(stand(2020, [A], 2022), stand(2021, [A], 2022), zegt([2022, A, 'grens']))).toStrictEqual({});
  });
  it('are where nothing says that an area is the same, but for the country', () => {
    const gezegd = zegt([2021, A, 'geen'], [2021, C, 'grens']);
    expect(vind(stand(2020, [A, B, C, 'NL00']), stand(2021, [A, B, C, 'NL00']), gezegd)).toStrictEqual({
      [B]: 'onbekend',
      [C]: 'grens',
    });
    expect(vind(stand(2021, [A, B, C]), stand(2020, [A, B, C]), gezegd)).toStrictEqual({
      [B]: 'onbekend',
      [C]: 'grens',
    });
  });
  it('of an area that one year lacks are told only when known', () => {
    const gezegd = zegt([2021, A, 'code'], [2021, B, 'grens']);
    expect(vind(stand(2020, [C]), stand(2021, [A, B]), gezegd)).toStrictEqual({ [A]: 'code', [B]: 'grens' });
    expect(vind(stand(2020, [A, B]), stand(2021, [C]), zegt())).toStrictEqual({});
  });
  it('are none of a square', () => {
    const vierkant = kleinGebied('E1', { soort: 'vierkant' });
    const [eerst, dan] = [stand(2020, ['E1']), stand(2021, ['E1'])] as const;
    expect(findGrensbreuken(eerst, dan, [vierkant], zegt())).toStrictEqual(new Map());
    expect(findGrensbreuken(eerst, dan, [kleinGebied('E1')], zegt())).toStrictEqual(new Map([['E1', 'onbekend']]));
  });
});

it('lists the breaks of an area by year and then by cause, and tells of areas of which nothing is known', () => {
  const standen = [
    stand(2020, [A, B]),
    stand(2021, [A, B], 2021, 4),
    stand(2022, [A, B], 2021, 5),
    stand(2023, [A, B], 2023, 6),
  ];
  const kolombreuken = (['populatie', 'status', 'definitie'] as const).map((oorzaak) => ({ jaar: 2021, oorzaak }));
  const wijzigingen = zegt([2021, A, 'code'], [2022, A, 'geen'], [2023, A, 'grens'], [2021, B, 'geen']);
  const gebieden = [A, B].map((code) => kleinGebied(code));
  const lezer = createBreuklezer(standen, [...kolombreuken, { jaar: 2019, oorzaak: 'status' }], {
    gebieden,
    wijzigingen,
  });
  expect(lezer.listBreuken(A)).toStrictEqual([
    { jaar: 2019, oorzaak: 'status' },
    { jaar: 2021, oorzaak: 'code' },
    { jaar: 2021, oorzaak: 'definitie' },
    { jaar: 2021, oorzaak: 'status' },
    { jaar: 2021, oorzaak: 'populatie' },
    { jaar: 2023, oorzaak: 'grens' },
  ]);
  expect(lezer.listBreuken(B).filter(({ oorzaak }) => oorzaak === 'grens')).toStrictEqual([
    { jaar: 2023, oorzaak: 'grens' },
  ]);
  expect(lezer.bevindingen).toStrictEqual([
    meld('waarschuwing', 'jaren_verschillen', [6], { tabel: 7, aantal: 1, jaren: [2021, 2023] }),
  ]);
});

describe('readReeksjaar', () => {
  const lees = (anders: object, spoor?: Partial<Spoor>, minDekking = 0.9) => {
    const kolom = kolomVan(2020, 'a', [5, 'geheim'], anders);
    const sporen = spoor && new Map([[A, { behouden: 1, heel: true, geschat: false, ...spoor }]]);
    const jaar = { ...bron(2020, kolom, kleineTabel([A, B], [kolom])), sporen };
    return [A, B, C].map((code) => readReeksjaar(jaar, code, { minDekking }));
  };
  const eerste = (anders: object, spoor?: Partial<Spoor>, minDekking?: number) => lees(anders, spoor, minDekking)[0];
  it('is the figure, or why it is missing', () => {
    expect(lees({})).toStrictEqual([
      cijfer(2020, 5),
      { jaar: 2020, reden: 'geheim' },
      { jaar: 2020, reden: 'niet_geleverd' },
    ]);
  });
  it('has its bounds', () => {
    expect(eerste({ nauwkeurigheid: { soort: 'afgerond', op: 2 } })).toStrictEqual(
      cijfer(2020, 5, { onder: 4, boven: 6 }),
    );
  });
  it('says where it comes from', () => {
    expect(eerste({ geschat: Uint8Array.of(1, 0) })).toStrictEqual(cijfer(2020, 5, { van: 'geschat' }));
    expect(eerste({ geschat: Uint8Array.of(1, 0) }, {})).toStrictEqual(cijfer(2020, 5));
    expect(eerste({}, { geschat: true, heel: false })).toStrictEqual(cijfer(2020, 5, { van: 'geschat' }));
    expect(eerste({}, { heel: false })).toStrictEqual(cijfer(2020, 5, { van: 'omgerekend' }));
  });
  it('is left out where too much was lost', () => {
    expect(eerste({}, { behouden: 0.9 })).toStrictEqual(cijfer(2020, 5, { verloren: 0.1 }));
    expect(eerste({}, { behouden: 0.89 })).toStrictEqual({ jaar: 2020, reden: 'niet_geleverd', verloren: 0.11 });
    expect(eerste({}, { behouden: 1 - 1e-10 }, 1)).toStrictEqual(cijfer(2020, 5));
    expect(eerste({}, { behouden: 1 - 2 ** -20 }, 1)).toStrictEqual({
      jaar: 2020,
      reden: 'niet_geleverd',
      verloren: 9.53674316406e-7,
    });
  });
});

describe('carrySporen', () => {
  const spoor = (behouden = 1, heel = true, geschat = false): Spoor => ({ behouden, heel, geschat });
  const carry = (
    delen: readonly Koppelingsdeel[],
    {
      kolom = kleineKolom('aantal_inwoners', [30, 10, 'geheim']),
      erbij = [],
      sporen = [],
    }: {
      readonly kolom?: Kerncijferkolom;
      readonly erbij?: readonly Kerncijferkolom[];
      readonly sporen?: readonly (readonly [string, Spoor])[];
    } = {},
  ) => Object.fromEntries(carrySporen(kleineTabel([A, B, C], [kolom, ...erbij]), kolom, delen, new Map(sporen)));

  it('follows one whole area', () => {
    expect(carry([deel(A, 'X', 1)], { sporen: [[A, spoor()]] })).toStrictEqual({ X: spoor() });
    expect(carry([deel(A, 'X', 1)])).toStrictEqual({ X: spoor(1, false) });
    expect(carry([deel(A, 'X', 1)], { sporen: [[A, spoor(0.5, false, true)]] })).toStrictEqual({
      X: spoor(0.5, false, true),
    });
  });
  it('loses what is not carried over, in every part', () => {
    const delen = [deel(A, 'X', 0.5), deel(A, 'Y', 0.25)];
    expect(carry(delen, { sporen: [[A, spoor()]] })).toStrictEqual({ X: spoor(0.75, false), Y: spoor(0.75, false) });
    expect(carry(delen, { sporen: [[A, spoor(0.5, true)]] })).toStrictEqual({
      X: spoor(0.375, false),
      Y: spoor(0.375, false),
    });
    expect(carry([deel(A, 'X', 1), deel(A, 'Y', 0.5)])).toStrictEqual({ X: spoor(1, false), Y: spoor(1, false) });
  });
  it('weighs the parts of a new area by their figures', () => {
    // Of 30 a half and of 10 all: 15 + 10 is left of 30 + 10.
    const [X] = Object.values(carry([deel(A, 'X', 0.5), deel(B, 'X', 1)], { sporen: [[B, spoor(1, true, true)]] }));
    expect(X).toStrictEqual(spoor(25 / 40, false, true));
    // A part without a figure is lost as a whole; it weighs as one.
    expect(carry([deel(A, 'X', 1), deel(C, 'X', 1)])).toStrictEqual({ X: spoor(30 / 31, false) });
    expect(carry([deel(A, 'X', 1), deel('Z', 'X', 1)])).toStrictEqual({ X: spoor(30 / 31, false) });
  });
  it('weighs a mean by its weight, and by the share alone where there is none', () => {
    const mee = kleineKolom('m', [1, 2, 3], { aggregatie: { soort: 'gewogen_gemiddelde', gewichten: ['g'] } });
    const delen = [deel(A, 'X', 0.5), deel(B, 'X', 1)];
    expect(carry(delen, { kolom: mee, erbij: [kleineKolom('g', [4, 6, 0])] })).toStrictEqual({
      X: spoor(8 / 10, false),
    });
    expect(carry(delen, { kolom: mee })).toStrictEqual({ X: spoor(0.75, false) });
    expect(carry(delen, { kolom: mee, erbij: [kleineKolom('g', [0, 0, 0])] })).toStrictEqual({ X: spoor(0.75, false) });
    expect(carry(delen, { kolom: kleineKolom('eigen', [4, 6, 1]) })).toStrictEqual({ X: spoor(0.75, false) });
    expect(carry(delen, { kolom: kleineKolom('s', [-30, 10, 1], { aggregatie: { soort: 'som' } }) })).toStrictEqual({
      X: spoor(25 / 40, false),
    });
  });
  it('takes land by its surface', () => {
    const delen = [deel(A, 'X', 1, 0.5)];
    const land = (kolom: Kerncijferkolom, ...erbij: readonly Kerncijferkolom[]) => carry(delen, { kolom, erbij });
    expect(land(kleineKolom('l', [1, 1, 1], { eenheid: 'ha' }))).toStrictEqual({ X: spoor(0.5, false) });
    expect(land(kleineKolom('l', [1, 1, 1]))).toStrictEqual({ X: spoor(1, false) });
    const mee = kleineKolom('m', [1, 2, 3], { aggregatie: { soort: 'gewogen_gemiddelde', gewichten: ['g'] } });
    expect(land(mee, kleineKolom('g', [1, 1, 1], { eenheid: 'ha' }))).toStrictEqual({ X: spoor(0.5, false) });
    expect(carry([deel(A, 'X', 0.5)], { kolom: kleineKolom('l', [1, 1, 1], { eenheid: 'ha' }) })).toStrictEqual({
      X: spoor(0.5, false),
    });
  });
  it('has nothing left of nothing', () => {
    expect(carry([deel(A, 'X', 0)], { sporen: [[A, spoor()]] })).toStrictEqual({ X: spoor(0, false) });
    expect(carry([])).toStrictEqual({});
  });
});

describe('bringJaar', () => {
  const GEWICHT = { aggregatie: { soort: 'gewogen_gemiddelde', gewichten: ['g'] } } as const;
  const tabel = () => {
    const m = kolomVan(2020, 'm', [10, 20], { ...GEWICHT, geschat: Uint8Array.of(0, 1) });
    return kleineTabel(
      [A, B],
      [kolomVan(2020, 'x', [1, 1]), m, kolomVan(2020, 'g', [1, 3], { aggregatie: { soort: 'som' } })],
      2020,
    );
  };
  const van = () => {
    const heel = tabel();
    return bron(2020, heel.kolommen[1] as Kerncijferkolom, heel, 7);
  };
  it('is the year as it is without a way', () => {
    const jaar = van();
    for (const pad of [undefined, []])
      expect(bringJaar(jaar, pad, { gebieden: [], minDekking: 1 })).toStrictEqual({ stand: jaar, bevindingen: [] });
  });
  it('carries the column with its weight only, and names the areas in the last step', () => {
    const pad = [
      koppel(2020, 2021, [deel(A, 'BU00800011', 1), deel(B, 'BU00800012', 1)]),
      koppel(2021, 2022, [deel('BU00800011', C, 1), deel('BU00800012', C, 1)]),
    ];
    const gebieden = [kleinGebied(C, { naam: 'Samen' })];
    const { stand: uit, bevindingen } = bringJaar(van(), pad, { gebieden, minDekking: 1 });
    expect(bevindingen).toStrictEqual([]);
    expect(uit.tabel.gebieden).toStrictEqual(gebieden);
    expect(uit.tabel.indeling).toStrictEqual({ gebieden: 'cbs', jaar: 2022 });
    expect(uit.tabel.kolommen.map(({ sleutel, waarden }) => [sleutel, ...waarden])).toStrictEqual([
      ['m', 17.5],
      ['g', 4],
    ]);
    expect(uit.kolom).toBe(uit.tabel.kolommen[0]);
    expect([uit.jaar, uit.nummer]).toStrictEqual([2020, 7]);
    expect([...(uit.sporen ?? [])]).toStrictEqual([[C, { behouden: 1, heel: false, geschat: true }]]);
  });
  it('follows whole areas, and tells what was lost by the place of the table', () => {
    const pad = [koppel(2020, 2021, [deel(A, 'BU00800011', 1)])];
    const { stand: uit, bevindingen } = bringJaar(van(), pad, { gebieden: [], minDekking: 1 });
    expect([...(uit.sporen ?? [])]).toStrictEqual([['BU00800011', { behouden: 1, heel: true, geschat: false }]]);
    expect(bevindingen).toStrictEqual([
      meld('waarschuwing', 'omrekening_onvolledig', [7], { vervallen: 1, verloren: 0, ontbreekt: 0 }),
    ]);
  });
});

describe('bringJaren', () => {
  const jaar = (van: number, codes: readonly string[], nummer: number) => {
    const kolom = kolomVan(
      van,
      'aantal_inwoners',
      codes.map(() => 5),
    );
    return bron(van, kolom, kleineTabel(codes, [kolom], van), nummer);
  };
  const opties = (anders: object = {}) => readReeksopties({ sleutel: 'aantal_inwoners', ...anders });
  it('takes the latest classification of the figure, and the areas of its tables', () => {
    const jaren = [jaar(2021, [B, A], 0), jaar(2020, [C], 1)];
    const extra = kleineTabel([A, C], [], 2021);
    const later = kleineTabel(['X'], [], 2023);
    const uit = bringJaren([...jaren.map(({ tabel }) => tabel), extra, later], jaren, opties());
    expect(uit.naar).toBe(2021);
    expect([...uit.gebieden.keys()]).toStrictEqual([B, A, C]);
    expect(uit.standen).toStrictEqual(jaren);
    expect(uit.bevindingen).toStrictEqual([]);
  });
  it('brings years along mappings, and adds the areas that come along', () => {
    const jaren = [jaar(2020, [A], 0), jaar(2021, [B], 1)];
    const koppelingen = [koppel(2020, 2021, [deel(A, B, 0.5), deel(A, C, 0.5), deel('Z', C, 1)])];
    const uit = bringJaren(
      jaren.map(({ tabel }) => tabel),
      jaren,
      opties({ koppelingen }),
    );
    expect([...uit.gebieden.values()]).toStrictEqual([kleinGebied(B), kleinGebied(C)]);
    expect(uit.standen.map(({ sporen }) => sporen?.size)).toStrictEqual([2, undefined]);
    expect(uit.bevindingen.map(({ code, pad }) => [code, ...pad])).toStrictEqual([
      ['kerncijfers.omrekening_onvolledig', 0],
    ]);
  });
  it('brings all years to a classification that only mappings reach', () => {
    const jaren = [jaar(2020, [A], 0)];
    const koppelingen = [koppel(2020, 2025, [deel(A, B, 1)])];
    const uit = bringJaren(
      jaren.map(({ tabel }) => tabel),
      jaren,
      opties({ koppelingen, naar: 2025 }),
    );
    expect([uit.naar, [...uit.gebieden.keys()]]).toStrictEqual([2025, [B]]);
  });
  it('refuses a classification that nobody knows, with those that there are', () => {
    const jaren = [jaar(2021, [A], 0), jaar(2009, [A], 1), jaar(2021, [A], 2)];
    const doe = () =>
      bringJaren(
        jaren.map(({ tabel }) => tabel),
        jaren,
        opties({ naar: 2025 }),
      );
    expect(weigering(doe)).toStrictEqual(weiger('indeling_onbekend', ['naar'], { naar: 2025, jaren: [2009, 2021] }));
  });
});

describe('collectJaren', () => {
  const tabel = (...kolommen: readonly Kerncijferkolom[]) => kleineTabel([A], kolommen);
  const a = (jaar: number, sleutel = 'a') => kolomVan(jaar, 'a', [1], { sleutel });
  const oud = (jaar: number) =>
    kolomVan(jaar, 'a', [1], { sleutel: 'a@leeftijd=65_plus', dimensies: { leeftijd: '65_plus' } });
  it('has one column a year, in order', () => {
    const tabellen = [tabel(a(2022)), tabel(kolomVan(2024, 'b', [1])), tabel(a(2021, 'a:2021'), a(2023, 'a:2023'))];
    const { jaren, eerste, laatste } = collectJaren(tabellen, { figuur: 'a' });
    expect(jaren).toStrictEqual([
      bron(2021, tabellen[2]?.kolommen[0] as Kerncijferkolom, tabellen[2] as Kerncijfertabel, 2),
      bron(2022, tabellen[0]?.kolommen[0] as Kerncijferkolom, tabellen[0] as Kerncijfertabel, 0),
      bron(2023, tabellen[2]?.kolommen[1] as Kerncijferkolom, tabellen[2] as Kerncijfertabel, 2),
    ]);
    expect([eerste, laatste]).toStrictEqual([jaren[0], jaren[2]]);
  });
  it('leaves out a year of other people', () => {
    const delen = { figuur: 'a', dimensies: { leeftijd: '65_plus' } };
    expect(collectJaren([tabel(a(2021)), tabel(oud(2022))], delen).jaren.map(({ jaar }) => jaar)).toStrictEqual([2022]);
  });
  it('refuses a year that two tables have', () => {
    expect(weigering(() => collectJaren([tabel(a(2021)), tabel(a(2021))], { figuur: 'a' }))).toStrictEqual(
      weiger('sleutel_dubbel', [], { sleutel: 'a:2021', plaats: 't' }),
    );
    expect(weigering(() => collectJaren([tabel(a(2021)), tabel(oud(2021))], { figuur: 'a' }))).toStrictEqual(
      weiger('sleutel_meerduidig', [], { sleutel: 'a', sleutels: ['a', 'a@leeftijd=65_plus'] }),
    );
  });
  it('refuses a figure that no table has', () => {
    const tabellen = [tabel(kolomVan(2021, 'inwoners', [1])), tabel(kolomVan(2021, 'inwoners', [1]), a(2021))];
    const onbekend = (figuur: string, sleutels: readonly string[]) =>
      expect(weigering(() => collectJaren(tabellen, { figuur }))).toStrictEqual(
        weiger('sleutel_onbekend', [], { sleutel: figuur, sleutels }),
      );
    onbekend('inwoner', ['inwoners']);
    onbekend('qqqqqq', ['inwoners', 'a']);
  });
});

it('refuses what are no tables of one kind', () => {
  const check = (tabellen: unknown) => weigering(() => checkReekstabellen(tabellen as Kerncijfertabel[]));
  const vrij = { ...kleineTabel([], []), indeling: { gebieden: 'vrij', jaar: 2024 } as const };
  expect(check([kleineTabel([], []), kleineTabel([], [], 2020)])).toBe(undefined);
  expect(check({ length: 0 })).toStrictEqual(weiger('tabel_ongeldig', [], { waarde: 'object' }));
  expect(check([5])).toStrictEqual(weiger('tabel_ongeldig', [], { waarde: '5' }));
  expect(check([])).toStrictEqual(weiger('geen_rijen', []));
  expect(check([kleineTabel([], []), vrij, vrij])).toStrictEqual(
    weiger('indelingen_gemengd', [], { soorten: ['cbs', 'vrij'] }),
  );
});

describe('readReeksopties', () => {
  it('fills in what is not said', () => {
    expect(readReeksopties({ sleutel: 'a' })).toStrictEqual({
      sleutel: 'a',
      koppelingen: [],
      minDekking: 0.98,
      definitiebreuken: [],
    });
    const alles = { sleutel: 'a', naar: 2024, gebieden: [A], koppelingen: [], minDekking: 0, definitiebreuken: [] };
    expect(readReeksopties(alles)).toStrictEqual(alles);
    expect(readReeksopties({ sleutel: 'a', minDekking: 1 }).minDekking).toBe(1);
  });
  it.each([-0.01, 1.01])('refuses a share of %d', (minDekking) => {
    expect(weigering(() => readReeksopties({ sleutel: 'a', minDekking }))).toStrictEqual(
      weiger('dekking_ongeldig', ['minDekking'], { waarde: minDekking }),
    );
  });
  it.each<[string, object]>([
    ['no key', { sleutel: '' }],
    ['no year', { naar: 1 }],
    ['no codes', { gebieden: [1] }],
    ['no mapping', { koppelingen: [{ van: 2020 }] }],
    ['no break', { definitiebreuken: [{ jaar: 2020 }] }],
    ['something else', { anders: 1 }],
  ])('refuses %s', (_, anders) => {
    expect(weigering(() => readReeksopties({ sleutel: 'a', ...anders } as never))?.code).toBe('kern.document_ongeldig');
  });
});

it('reads every year from the first to the last, and none of before an area got its code', () => {
  const standen = [stand(2020, [A, B]), stand(2022, [A, B]), stand(2023, [A, B], 2022)];
  const [eerste, laatste] = [standen[0] as Jaarbron, standen[2] as Jaarbron];
  const lezer = createJaarlezer(
    { naar: 2022, standen, gebieden: new Map(), bevindingen: [] },
    { jaren: standen, eerste, laatste },
    { wijzigingen: zegt([2021, B, 'code'], [2022, A, 'grens'], [2023, A, 'code']), minDekking: 1 },
  );
  expect(lezer.aantal).toBe(4);
  const gat = (jaar: number) => ({ jaar, reden: 'niet_geleverd' });
  expect(lezer.listJaren(A)).toStrictEqual([cijfer(2020, 1), gat(2021), cijfer(2022, 1), cijfer(2023, 1)]);
  expect(lezer.listJaren(B)).toStrictEqual([gat(2020), gat(2021), cijfer(2022, 2), cijfer(2023, 2)]);
});

describe('createGroeitabel', () => {
  const maat = (waarde: number, eerste: number, laatste: number, grenzen: object = {}): Reeksmaat => ({
    waarde,
    eerste,
    laatste,
    ...grenzen,
  });
  const bronnen = (...kolommen: readonly [Kerncijferkolom, ...Kerncijferkolom[]]) => {
    const jaren = kolommen.map((kolom) => bron(kolom.bron.jaar, kolom, kleineTabel([], [])));
    return { jaren, eerste: jaren[0] as Jaarbron, laatste: jaren.at(-1) as Jaarbron };
  };
  const vier = (anders: Partial<Kerncijferkolom> = {}) =>
    bronnen(...([2020, 2021, 2022, 2023].map((jaar) => kolomVan(jaar, 'a', [], anders)) as [Kerncijferkolom]));
  const reeks = (code: string, groei: Reeksmaat, trend: Reeksmaat = { reden: 'niet_geleverd' }): Gebiedsreeks => ({
    gebied: kleinGebied(code),
    jaren: [],
    breuken: [],
    groei,
    trend,
  });
  const indeling = { gebieden: 'cbs', jaar: 2023 } as const;
  const maak = (van: ReturnType<typeof bronnen>, reeksen: readonly Gebiedsreeks[]) =>
    createGroeitabel(indeling, van, reeksen);
  const over = (van: ReturnType<typeof bronnen>, ...maten: readonly Reeksmaat[]) =>
    maak(
      van,
      maten.map((een, i) => reeks(`BU0080000${i}`, een)),
    ).tabel.kolommen[0];
  const periode = (van: string, tot: string) => ({ periode: { van: dag(van), tot: dag(tot) } });

  it('has growth and trend about the years of most areas, whole', () => {
    const uit = maak(vier(), [
      reeks(A, maat(5, 2020, 2022, { onder: 4, boven: 6 }), maat(1, 2020, 2022)),
      reeks(B, maat(7, 2021, 2022, { onder: 1, boven: 9 }), { reden: 'geheim' }),
      reeks(C, maat(8, 2020, 2022)),
    ]);
    const nan = Number.NaN;
    const kolom = (naam: string, cellen: Parameters<typeof kleineKolom>[1], eenheid: string, anders: object = {}) =>
      kolomVan(2022, naam, cellen, {
        eenheid,
        ...periode('2020-01-01', '2022-12-31'),
        aggregatie: { soort: 'geen' },
        ...anders,
      });
    expect(uit).toStrictEqual({
      tabel: {
        indeling,
        gebieden: [A, B, C].map((code) => kleinGebied(code)),
        kolommen: [
          kolom('groei_a', [5, 'niet_van_toepassing', 8], 'percentage', {
            onder: Float64Array.of(4, nan, nan),
            boven: Float64Array.of(6, nan, nan),
          }),
          kolom('trend_a', [1, 'geheim', 'niet_geleverd'], 'aantal per jaar'),
        ],
      },
      bevindingen: [
        meld('info', 'groei_andere_jaren', ['groei_a'], { sleutel: 'groei_a', aantal: 1, jaren: [2020, 2022] }),
      ],
    });
  });
  it('takes of as many areas the longest years, and then the latest', () => {
    expect(over(vier(), maat(1, 2021, 2022), maat(2, 2020, 2022))).toMatchObject(periode('2020-01-01', '2022-12-31'));
    expect(over(vier(), maat(1, 2020, 2021), maat(2, 2022, 2023))).toMatchObject(periode('2022-01-01', '2023-12-31'));
    expect(over(vier(), maat(1, 2022, 2023), maat(2, 2020, 2021))).toMatchObject(periode('2022-01-01', '2023-12-31'));
    expect(over(vier(), maat(1, 2020, 2023), maat(2, 2021, 2022), maat(3, 2021, 2022))?.bron.jaar).toBe(2022);
    // The same first year or the same last year is not the same years.
    expect([
      ...(over(vier(), maat(1, 2020, 2022), maat(2, 2020, 2021), maat(3, 2021, 2022))?.redenen ?? []),
    ]).toStrictEqual([0, 3, 3]);
  });
  it('is about all years without a measure', () => {
    const kolom = over(vier(), { reden: 'geheim' });
    expect(kolom).toMatchObject({ ...periode('2020-01-01', '2023-12-31'), redenen: Uint8Array.of(2) });
    expect(kolom?.bron.jaar).toBe(2023);
    expect(maak(vier(), []).tabel.kolommen.map(({ waarden }) => waarden.length)).toStrictEqual([0, 0]);
  });
  it('goes from the first day to the last of its columns', () => {
    const dagen = (begin: Kerncijferkolom['periode'], eind: Kerncijferkolom['periode']) =>
      over(
        bronnen(kolomVan(2020, 'a', [], { periode: begin }), kolomVan(2021, 'a', [], { periode: eind })),
        maat(1, 2020, 2021),
      )?.periode;
    const jaar = { van: dag('2019-04-01'), tot: dag('2020-03-31') };
    const peil = { peildatum: dag('2021-10-01') };
    expect(dagen(jaar, peil)).toStrictEqual({ van: '2019-04-01', tot: '2021-10-01' });
    expect(dagen(peil, jaar)).toStrictEqual({ van: '2021-10-01', tot: '2020-03-31' });
  });
  it('keeps the people of its last column, and its unit a year', () => {
    const kolom = kolomVan(2021, 'a', [], { eenheid: 'percentage', dimensies: { leeftijd: '65_plus' } });
    const uit = maak(bronnen(kolomVan(2020, 'a', []), kolom), [reeks(A, maat(1, 2020, 2021))]);
    expect(uit.tabel.kolommen.map((een) => [een.sleutel, een.figuur, een.dimensies, een.eenheid])).toStrictEqual([
      ['groei_a@leeftijd=65_plus', 'groei_a', { leeftijd: '65_plus' }, 'percentage'],
      ['trend_a@leeftijd=65_plus', 'trend_a', { leeftijd: '65_plus' }, 'procentpunt per jaar'],
    ]);
  });
  it('has an upper bound beside each lower one', () => {
    const kolom = over(vier(), maat(1, 2020, 2022), maat(2, 2020, 2022, { onder: 1, boven: 3 }));
    expect([kolom?.onder, kolom?.boven]).toStrictEqual([
      Float64Array.of(Number.NaN, 1),
      Float64Array.of(Number.NaN, 3),
    ]);
    expect(over(vier(), maat(1, 2020, 2022))).not.toHaveProperty('onder');
  });
});
