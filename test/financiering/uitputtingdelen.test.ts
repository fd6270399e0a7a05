/** The tables of how the money is used: rows, cash, payers, and each contribution as a whole. */
import {
  computeUitputting,
  type Kasregel,
  type Uitputtingsregel,
  type Verloopgebeurtenis,
} from 'buurtaanpak/financiering';
import { describe, expect, test } from 'vitest';
import { computeNetto } from '../../src/financiering/uitputting/computeNetto.js';
import { createBijdragestand } from '../../src/financiering/uitputting/createBijdragestand.js';
import { createUitkeringstand } from '../../src/financiering/uitputting/createUitkeringstand.js';
import { listKasregels } from '../../src/financiering/uitputting/listKasregels.js';
import { listRegels } from '../../src/financiering/uitputting/listRegels.js';
import { sumPartijen } from '../../src/financiering/uitputting/sumPartijen.js';
import { bijdrage, dag, opB, PARTIJEN, tekst, verloop } from './geld/maak.js';
import { feitenVan, lastenVan, opDag, standVan, tellingVan, uitkeringsjaar } from './klein.js';

const kas = (betaald: bigint, terugontvangen: bigint, teBetalen: bigint, teVorderen: bigint) => ({
  betaald,
  terugontvangen,
  teBetalen,
  teVorderen,
});

describe('what reaches the organisation, and what every party pays in the end', () => {
  const stroom = (van: string, naar: string | undefined, prognose: bigint) => ({
    bijdrage: bijdrage({ van, ...(naar ? { naar } : {}) }),
    prognose,
  });
  test('a contribution without a receiver goes to the first uitvoerder', () => {
    const partijen = [...PARTIJEN, { id: 'tweede', rol: 'uitvoerder' } as const];
    const stromen = [
      stroom('gemeente', undefined, 100n),
      stroom('bzk', 'gemeente', 30n),
      stroom('gemeente', 'tweede', 5n),
      stroom('vreemd', undefined, 1n),
    ];
    expect(computeNetto(stromen, partijen)).toStrictEqual({
      programmakosten: '1.06',
      nettoPerPartij: [
        { partij: 'gemeente', bedrag: '0.75' },
        { partij: 'buurkracht', bedrag: '-1.01' },
        { partij: 'bzk', bedrag: '0.30' },
        { partij: 'tweede', bedrag: '-0.05' },
        { partij: 'vreemd', bedrag: '0.01' },
      ],
    });
  });
  test('without an uitvoerder its receiver is left out, and a party at nothing too', () => {
    const partijen = PARTIJEN.filter(({ rol }) => rol !== 'uitvoerder');
    expect(computeNetto([stroom('gemeente', undefined, 100n)], partijen)).toStrictEqual({
      programmakosten: '1.00',
      nettoPerPartij: [{ partij: 'gemeente', bedrag: '1.00' }],
    });
  });
});

test('rows by year; what is zero throughout is left out', () => {
  const lasten = lastenVan({
    2026: { gerealiseerd: 30n, prognose: 50n, vrijval: 7n },
    2028: {},
    2029: { vrijval: 1n },
  });
  const begroot = new Map([
    [2027, 60n],
    [2026, 45n],
  ]);
  const verplicht = {
    bekend: true,
    bruto: 0n,
    perJaar: new Map([
      [2026, 40n],
      [2025, 2n],
    ]),
  };
  const rij = (begrotingsjaar: number, bedragen: string[]) => {
    const [budget, verplichting, gerealiseerd, prognose, vrijval, vrij, afwijking] = bedragen;
    return {
      bijdrage: 'b',
      van: 'gemeente',
      begrotingsjaar,
      begroot: budget,
      verplicht: verplichting,
      gerealiseerd,
      prognose,
      vrijval,
      vrij,
      afwijking,
    };
  };
  expect(listRegels(standVan({}, { lasten, begroot, verplicht }))).toStrictEqual([
    rij(2025, ['0.00', '0.02', '0.00', '0.00', '0.00', '-0.02', '0.00']),
    rij(2026, ['0.45', '0.40', '0.30', '0.50', '0.07', '0.05', '0.05']),
    rij(2027, ['0.60', '0.00', '0.00', '0.00', '0.00', '0.60', '-0.60']),
    rij(2029, ['0.00', '0.00', '0.00', '0.00', '0.01', '0.00', '0.00']),
  ]);
  const meer = lastenVan({ 2026: { gerealiseerd: 41n } });
  expect(listRegels(standVan({}, { lasten: meer, begroot, verplicht }))[1]?.vrij).toBe('0.04');
});

test('rows of cash; what is zero throughout is left out', () => {
  const rijen = new Map([
    [2026, kas(1n, 2n, 3n, 4n)],
    [2027, kas(0n, 0n, 0n, 0n)],
    [2028, kas(0n, 0n, 0n, 1n)],
  ]);
  const rij = (
    begrotingsjaar: number,
    betaald: string,
    terugontvangen: string,
    teBetalen: string,
    teVorderen: string,
  ) => ({
    bijdrage: 'b',
    van: 'gemeente',
    begrotingsjaar,
    betaald,
    terugontvangen,
    teBetalen,
    teVorderen,
  });
  expect(listKasregels(bijdrage(), rijen)).toStrictEqual([
    rij(2026, '0.01', '0.02', '0.03', '0.04'),
    rij(2028, '0.00', '0.00', '0.00', '0.01'),
  ]);
});

test('by year and payer: earliest year first, then in the order of the payers', () => {
  const VELDEN = ['begroot', 'verplicht', 'gerealiseerd', 'prognose', 'vrijval', 'vrij', 'afwijking'] as const;
  const KAS = ['betaald', 'terugontvangen', 'teBetalen', 'teVorderen'] as const;
  const vul = (velden: readonly string[], n: number) =>
    Object.fromEntries(velden.map((veld, plek) => [veld, `${n}.0${plek}`]));
  const regel = (van: string, begrotingsjaar: number, n: number) =>
    ({ bijdrage: 'b', van, begrotingsjaar, ...vul(VELDEN, n) }) as unknown as Uitputtingsregel;
  const kasregel = (van: string, begrotingsjaar: number, n: number) =>
    ({ bijdrage: 'b', van, begrotingsjaar, ...vul(KAS, n) }) as unknown as Kasregel;
  const nul = (velden: readonly string[]) => Object.fromEntries(velden.map((veld) => [veld, '0.00']));
  const dubbel = Object.fromEntries(VELDEN.map((veld, plek) => [veld, plek < 5 ? `3.0${plek * 2}` : `3.${plek * 2}`]));
  expect(
    sumPartijen(
      [regel('a', 2027, 1), regel('a', 2026, 1), regel('b', 2026, 1), regel('a', 2026, 2)],
      [kasregel('a', 2026, 5), kasregel('b', 2025, 6)],
      ['b', 'a'],
    ),
  ).toStrictEqual([
    { begrotingsjaar: 2025, van: 'b', ...nul(VELDEN), ...vul(KAS, 6) },
    { begrotingsjaar: 2026, van: 'b', ...vul(VELDEN, 1), ...nul(KAS) },
    { begrotingsjaar: 2026, van: 'a', ...dubbel, ...vul(KAS, 5) },
    { begrotingsjaar: 2027, van: 'a', ...vul(VELDEN, 1), ...nul(KAS) },
  ]);
});

describe('a contribution as a whole', () => {
  const basis = {
    bijdrage: 'b',
    soort: 'bedrag',
    programmajaar: 1,
    periode: { van: '2026-01-01', tot: '2026-12-31' },
    van: 'gemeente',
    aard: 'exact',
    doel: 'begeleiden',
    afgesproken: '1.20',
    prognose: '1.00',
    vrijval: '0.20',
    gerealiseerd: '0.50',
    betaald: '0.01',
    terugontvangen: '0.02',
    teruggevorderd: '0.00',
    teBetalen: '0.03',
    teVorderen: '0.04',
    stappen: [],
    voorwaarden: [],
  };
  const lasten = { prognose: 100n, vrijval: 20n, gerealiseerd: 50n };
  const maak = (velden: object = {}, wijziging: object = {}) =>
    createBijdragestand(standVan(velden, wijziging), lasten, kas(1n, 2n, 3n, 4n), { peildatum: dag('2026-06-01') });
  test('on which nothing happened', () => {
    expect(maak()).toStrictEqual(basis);
    expect(maak({ naar: 'x' })).toStrictEqual({ ...basis, naar: 'x' });
  });
  test('with what was recorded last of every step', () => {
    const lijst: [Verloopgebeurtenis['soort'], string][] = [
      ['bijdrage_gevraagd', '9.00'],
      ['bijdrage_gevraagd', '1.00'],
      ['bijdrage_toegezegd', '9.00'],
      ['bijdrage_toegezegd', '2.00'],
      ['verplichting_aangegaan', '9.00'],
      ['verlening_gewijzigd', '3.00'],
      ['vastgesteld', '9.00'],
      ['vaststelling_gewijzigd', '4.00'],
      ['teruggevorderd', '5.00'],
      ['teruggevorderd', '0.50'],
    ];
    const feiten = feitenVan(...lijst.map(([soort, bedrag]) => opB(soort, '2026-01-01', bedrag)));
    const laatsteStap = { soort: 'teruggevorderd', datum: '2026-01-01', bedrag: '0.50' };
    expect(maak({}, { feiten })).toStrictEqual({
      ...basis,
      gevraagd: '1.00',
      toegezegd: '2.00',
      vastgelegd: '3.00',
      vastgesteld: '4.00',
      teruggevorderd: '5.50',
      laatsteStap,
    });
    const om = feitenVan(
      opB('verlening_gewijzigd', '2026-01-01', '3.00'),
      opB('verplichting_aangegaan', '2026-01-02', '6.00'),
      opB('vaststelling_gewijzigd', '2026-01-02', '4.00'),
      opB('vastgesteld', '2026-01-03', '7.00'),
    );
    expect(maak({}, { feiten: om })).toMatchObject({ vastgelegd: '6.00', vastgesteld: '7.00' });
  });
  test('with its commitment, and what of it is not paid', () => {
    const verplicht = { bekend: true, bruto: 90n, perJaar: new Map() };
    expect(maak({}, { verplicht, netto: 30n })).toStrictEqual({
      ...basis,
      verplicht: '0.90',
      openVerplichting: '0.60',
    });
    expect(maak({}, { verplicht, netto: 95n })).toStrictEqual({
      ...basis,
      verplicht: '0.90',
      openVerplichting: '0.00',
    });
  });
  test('with the range of an estimate', () => {
    const bandbreedte = { minimum: '0.50', maximum: '1.50' };
    expect(maak({ aard: 'geraamd', bandbreedte })).toStrictEqual({ ...basis, aard: 'geraamd', bandbreedte });
    expect(maak({ soort: 'prijs_per_buurt', prijs: '1.00', bandbreedte })).toStrictEqual({
      ...basis,
      soort: 'prijs_per_buurt',
    });
  });
  test('an uitkering: what it pays of what it covers, and the rest falls free', () => {
    const verplicht = { bekend: true, bruto: 90n, perJaar: new Map() };
    const van = (ontvangen: bigint, terugbetaald: bigint) => {
      const jaren = [
        uitkeringsjaar(2026, { baten: 50n, gerealiseerdeBaten: 40n }),
        uitkeringsjaar(2027, { baten: 10n, gerealiseerdeBaten: 5n }),
      ];
      const telling = tellingVan({ aard: 'exact' }, { ontvangen, terugbetaald, jaren });
      return createUitkeringstand({ ...telling, stand: { ...telling.stand, verplicht } }, dag('2026-06-01'));
    };
    const uit = {
      ...basis,
      bijdrage: 'u',
      soort: 'specifieke_uitkering',
      van: 'bzk',
      afgesproken: '1.00',
      prognose: '0.60',
      vrijval: '0.40',
      gerealiseerd: '0.45',
    };
    expect(van(30n, 10n)).toStrictEqual({
      ...uit,
      betaald: '0.30',
      terugontvangen: '0.10',
      teBetalen: '0.40',
      teVorderen: '0.00',
    });
    expect(van(80n, 10n)).toStrictEqual({
      ...uit,
      betaald: '0.80',
      terugontvangen: '0.10',
      teBetalen: '0.00',
      teVorderen: '0.10',
    });
  });
});

test('all tables of a course', () => {
  const uitkering = bijdrage({
    id: 'u',
    van: 'bzk',
    naar: 'gemeente',
    soort: 'specifieke_uitkering',
    bedrag: '2.00',
    dekt: ['b'],
  });
  const course = verloop(
    [tekst([[bijdrage({ bedrag: '3.65' }), uitkering, bijdrage({ id: 'c', van: 'bzk', bedrag: '1.00' })]])],
    [opB('betaald', '2026-01-05', '1.00')],
  );
  const uit = computeUitputting(course, opDag('2026-01-10'));
  const bedragen = (een: object) =>
    Object.values(een)
      .filter((deel) => /^-?\d+\.\d\d$/.test(`${deel}`))
      .join(' ');
  expect(uit.peildatum).toBe('2026-01-10');
  expect(uit.regels.map((een) => `${een.bijdrage} ${een.begrotingsjaar} ${bedragen(een)}`)).toEqual([
    'b 2026 3.65 0.00 0.10 3.65 0.00 3.55 0.00',
    'c 2026 1.00 0.00 0.03 1.00 0.00 0.97 0.00',
  ]);
  expect(uit.kas.map((een) => `${een.bijdrage} ${een.begrotingsjaar} ${bedragen(een)}`)).toEqual([
    'b 2026 1.00 0.00 2.65 0.00',
    'c 2026 0.00 0.00 1.00 0.00',
  ]);
  expect(uit.perPartij.map((een) => `${een.van} ${bedragen(een)}`)).toEqual([
    'gemeente 3.65 0.00 0.10 3.65 0.00 3.55 0.00 1.00 0.00 2.65 0.00',
    'bzk 1.00 0.00 0.03 1.00 0.00 0.97 0.00 0.00 0.00 1.00 0.00',
  ]);
  expect(
    uit.bijdragen.map((een) => `${een.bijdrage} ${een.prognose} ${een.vrijval} ${een.gerealiseerd} ${een.teBetalen}`),
  ).toEqual(['b 3.65 0.00 0.10 2.65', 'u 2.00 0.00 0.10 2.00', 'c 1.00 0.00 0.03 1.00']);
  expect(uit.programmakosten).toBe('4.65');
  expect(uit.nettoPerPartij).toEqual([
    { partij: 'gemeente', bedrag: '1.65' },
    { partij: 'buurkracht', bedrag: '-4.65' },
    { partij: 'bzk', bedrag: '3.00' },
  ]);
});
