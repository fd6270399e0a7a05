/** What a contribution on a day is made of: its events, its lasten, its budget and its commitment. */
import type { Verloopgebeurtenis } from 'buurtaanpak/financiering';
import { describe, expect, test } from 'vitest';
import { computeBegroting } from '../../src/financiering/stand/computeBegroting.js';
import type { Standen } from '../../src/financiering/stand/computeStanden.js';
import { computeVerplichting } from '../../src/financiering/stand/computeVerplichting.js';
import { groupFeiten } from '../../src/financiering/stand/groupFeiten.js';
import { listFeiten } from '../../src/financiering/stand/listFeiten.js';
import { listJaren } from '../../src/financiering/stand/listJaren.js';
import { listMutaties } from '../../src/financiering/stand/listMutaties.js';
import { listPlekken } from '../../src/financiering/stand/listPlekken.js';
import { maxCenten } from '../../src/financiering/stand/maxCenten.js';
import { minCenten } from '../../src/financiering/stand/minCenten.js';
import { readPeiling } from '../../src/financiering/stand/peiling.js';
import { selectGemeentelijk } from '../../src/financiering/stand/selectGemeentelijk.js';
import { sumLasten } from '../../src/financiering/stand/sumLasten.js';
import { sumMutaties } from '../../src/financiering/stand/sumMutaties.js';
import { bijdrage, dag, feit, opB, tekst, verloop } from './geld/maak.js';
import {
  bekendeTekst,
  bevindingenVan,
  celVan,
  feitenVan,
  lastenVan,
  mutatie,
  nr,
  standVan,
  tellingVan,
} from './klein.js';

test('the smaller and the larger of two amounts', () => {
  expect([minCenten(1n, 2n), minCenten(2n, 1n), minCenten(2n, 2n)]).toEqual([1n, 1n, 2n]);
  expect([maxCenten(1n, 2n), maxCenten(2n, 1n), maxCenten(2n, 2n)]).toEqual([2n, 2n, 2n]);
});

test('years of tables, each once', () => {
  expect(
    listJaren(
      new Map([
        [2028, 1],
        [2026, 1],
      ]),
      new Map([
        [2027, 1],
        [2026, 1],
      ]),
    ),
  ).toEqual([2026, 2027, 2028]);
  expect(listJaren()).toEqual([]);
});

test('the options of a question', () => {
  const course = verloop([bijdrage()]);
  expect(readPeiling(course, { peildatum: dag('2026-01-01'), methode: 'maanden' })).toStrictEqual({
    verloop: course,
    peildatum: '2026-01-01',
    methode: 'maanden',
  });
  const fouten = bevindingenVan(() => readPeiling(course, { peildatum: dag('nu'), ander: 1 } as never));
  expect(fouten?.map(({ code, pad }) => [code, pad])).toEqual([
    ['kern.datum_ongeldig', ['peildatum']],
    ['kern.veld_onbekend', ['ander']],
  ]);
});

describe('the budget', () => {
  test('what the first text laid, and what the council decided', () => {
    const eerste = lastenVan({ 2026: { prognose: 100n }, 2027: { prognose: 50n } });
    const feiten = feitenVan(
      feit('begroting_gewijzigd', '2026-01-01', { bijdrage: 'b', begrotingsjaar: 2026, bedrag: '-0.10' }),
      feit('begroting_gewijzigd', '2026-01-01', { bijdrage: 'b', begrotingsjaar: 2028, bedrag: '0.20' }),
      feit('krediet_overgeheveld', '2026-01-01', { bijdrage: 'b', vanJaar: 2026, naarJaar: 2027, bedrag: '0.30' }),
      opB('betaald', '2026-01-01', '1.00'),
    );
    expect([...computeBegroting(eerste, feiten)]).toEqual([
      [2026, 60n],
      [2027, 80n],
      [2028, 20n],
    ]);
    expect([...computeBegroting(lastenVan(), [])]).toEqual([]);
  });
});

describe('the commitment', () => {
  const van = (feiten: Verloopgebeurtenis[], lasten = lastenVan(), bruto = lasten, velden = {}) => {
    const { perJaar, ...rest } = computeVerplichting(bijdrage(velden), feitenVan(...feiten), lasten, bruto);
    return { ...rest, perJaar: [...perJaar] };
  };
  const aangaan = (bedrag: string, datum = '2026-02-01') => opB('verplichting_aangegaan', datum, bedrag);
  const TWEE = lastenVan({ 2026: { prognose: 60n }, 2027: { prognose: 40n } });

  test('none', () => {
    expect(van([opB('betaald', '2026-01-01', '1.00')], TWEE)).toEqual({ bekend: false, bruto: 0n, perJaar: [] });
  });
  test('as the forecast lies', () => {
    expect(van([aangaan('1.00')], TWEE)).toEqual({
      bekend: true,
      bruto: 100n,
      perJaar: [
        [2026, 60n],
        [2027, 40n],
      ],
    });
    expect(van([aangaan('2.00')], TWEE)).toEqual({
      bekend: true,
      bruto: 200n,
      perJaar: [
        [2026, 120n],
        [2027, 80n],
      ],
    });
  });
  test('without a forecast in the year of its day', () => {
    expect(van([aangaan('1.00', '2028-02-01')])).toEqual({ bekend: true, bruto: 100n, perJaar: [[2028, 100n]] });
  });
  test('years below zero take no part, unless it is the forecast itself', () => {
    const scheef = lastenVan({ 2026: { prognose: -20n }, 2027: { prognose: 70n }, 2028: { prognose: 50n } });
    expect(van([aangaan('1.20')], scheef).perJaar).toEqual([
      [2027, 70n],
      [2028, 50n],
    ]);
    expect(van([aangaan('1.00')], scheef).perJaar).toEqual([
      [2026, -20n],
      [2027, 70n],
      [2028, 50n],
    ]);
  });
  test('the latest counts', () => {
    expect(van([aangaan('3.00'), aangaan('1.00')], TWEE).bruto).toBe(100n);
    expect(van([aangaan('3.00'), opB('verlening_gewijzigd', '2026-03-01', '1.00')], TWEE).bruto).toBe(100n);
  });
  test('it lapses in proportion to what fell free', () => {
    const half = lastenVan({ 2026: { prognose: 50n, vrijval: 50n } });
    expect(van([aangaan('0.80')], half)).toEqual({ bekend: true, bruto: 40n, perJaar: [[2026, 40n]] });
    const niets = lastenVan({ 2026: { prognose: 50n, vrijval: -50n } });
    expect(van([aangaan('0.80')], niets).bruto).toBe(80n);
    const een = lastenVan({ 2026: { prognose: 50n, vrijval: -49n } });
    expect(van([aangaan('0.80')], een).bruto).toBe(4000n);
  });
  test('what fell free by a changed grant does not lapse again', () => {
    const verlaagd = lastenVan({ 2026: { prognose: 50n, vrijval: 50n, verlaagd: 50n } });
    expect(van([aangaan('0.80'), opB('verlening_gewijzigd', '2026-03-01', '0.50')], verlaagd).bruto).toBe(50n);
    expect(van([aangaan('0.80')], verlaagd).bruto).toBe(40n);
  });
  test('a vaststelling is the commitment from its day on', () => {
    const half = lastenVan({ 2026: { prognose: 50n, vrijval: 50n } });
    for (const soort of ['vastgesteld', 'vaststelling_gewijzigd'] as const)
      expect(van([opB(soort, '2026-03-01', '0.80'), aangaan('9.00', '2026-04-01')], half)).toEqual({
        bekend: true,
        bruto: 80n,
        perJaar: [[2026, 80n]],
      });
  });
  test('by year without VAT that comes back', () => {
    const btw = { tarief: '21', verwerking: 'compensabel' };
    const bruto = lastenVan({ 2026: { prognose: 121n, vrijval: 121n } });
    const lasten = lastenVan({ 2026: { prognose: 100n, vrijval: 100n } });
    expect(van([aangaan('2.42')], lasten, bruto, { btw })).toEqual({
      bekend: true,
      bruto: 121n,
      perJaar: [[2026, 100n]],
    });
    expect(van([opB('vastgesteld', '2026-03-01', '2.42')], lasten, bruto, { btw })).toEqual({
      bekend: true,
      bruto: 242n,
      perJaar: [[2026, 200n]],
    });
  });
});

describe('events', () => {
  test('by contribution; a claim that was set off is about two', () => {
    const feiten = feitenVan(
      opB('betaald', '2026-01-01', '1.00'),
      feit('verrekend', '2026-01-02', { bijdrage: 'b', met: 'c', bedrag: '1.00' }),
      feit('verrekend', '2026-01-03', { bijdrage: 'c', met: 'c', bedrag: '1.00' }),
      feit('opgeschort', '2026-01-04', { vanaf: '2026-01-04' }),
    );
    const plekken = [...groupFeiten(feiten)].map(([id, lijst]) => [id, lijst.map(({ plek }) => plek)]);
    expect(plekken).toEqual([
      ['b', [0, 1]],
      ['c', [1, 2]],
    ]);
  });
  test('known and up to the day, earliest first; on one day in the order of recording', () => {
    const gebeurd = [
      opB('betaald', '2026-03-01', '1.00'),
      opB('betaald', '2026-02-01', '2.00'),
      opB('betaald', '2026-03-01', '3.00'),
      opB('betaald', '2026-03-02', '4.00'),
      opB('betaald', '2026-01-01', '5.00', { vervallenOp: '2026-01-02' }),
      opB('betaald', '2026-01-01', '6.00', { geregistreerd: '2026-04-01' }),
    ];
    const plekken = (opties: object) =>
      listFeiten({ verloop: verloop([bijdrage()], gebeurd), peildatum: dag('2026-03-01'), ...opties }).map(
        ({ plek }) => plek,
      );
    expect(plekken({})).toEqual([5, 1, 0, 2]);
    expect(plekken({ bekendOp: dag('2026-03-31') })).toEqual([1, 0, 2]);
  });
  test('payments and what came back', () => {
    const feiten = feitenVan(
      opB('betaald', '2026-01-01', '1.00', { termijn: 't' }),
      opB('terugontvangen', '2026-01-02', '2.00'),
      feit('verrekend', '2026-01-03', { bijdrage: 'b', met: 'c', bedrag: '3.00' }),
      feit('verrekend', '2026-01-04', { bijdrage: 'c', met: 'b', bedrag: '4.00' }),
      opB('factuur_ontvangen', '2026-01-05', '5.00'),
    );
    const { betalingen, ontvangsten } = listMutaties('b', feiten);
    expect(betalingen).toEqual([mutatie('2026-01-01', 100n, 't', 0), mutatie('2026-01-04', 400n, undefined, 3)]);
    expect(ontvangsten).toEqual([mutatie('2026-01-02', 200n, undefined, 1), mutatie('2026-01-03', 300n, undefined, 2)]);
    expect([sumMutaties(betalingen), sumMutaties([])]).toEqual([500n, 0n]);
  });
});

test('contributions in the order in which texts name them first, as the latest has them', () => {
  const [een, twee] = [bijdrage({ id: 'een' }), bijdrage({ id: 'twee' })];
  const later = bijdrage({ id: 'een', doel: 'werven' });
  const eerst = bekendeTekst(tekst([[een], [twee]]));
  const erna = bekendeTekst(tekst([[bijdrage({ id: 'drie' }), later]]), { plek: 4 });
  const plekken = [...listPlekken([eerst, erna])];
  expect(plekken.map(([id]) => id)).toEqual(['een', 'twee', 'drie']);
  const jaar = (j: number) => ({ van: `${j}-01-01`, tot: `${j}-12-31` });
  const pad = (...[t, p, b]: number[]) => ['teksten', t, 'plan', 'perioden', p, 'bijdragen', b];
  expect(plekken[0]?.[1]).toEqual({
    bijdrage: later,
    programmajaar: 1,
    periode: jaar(2026),
    pad: pad(4, 0, 1),
    tekst: erna,
  });
  expect(plekken[1]?.[1]).toEqual({
    bijdrage: twee,
    programmajaar: 2,
    periode: jaar(2027),
    pad: pad(0, 1, 0),
    tekst: eerst,
  });
});

test('contributions in the books of a gemeente', () => {
  const standen = [standVan({ id: 'a' }), standVan({ id: 'b', van: 'bzk' }), tellingVan({ van: 'gemeente' }).stand];
  const ids = (partijen: object[]) =>
    selectGemeentelijk({ standen, peiling: { verloop: { partijen } } } as unknown as Standen).map(
      (een) => een.plek.bijdrage.id,
    );
  expect(
    ids([
      { id: 'gemeente', rol: 'gemeente' },
      { id: 'bzk', rol: 'medefinancier' },
    ]),
  ).toEqual(['a']);
  expect(ids([{ id: 'bzk', rol: 'medefinancier' }])).toEqual([]);
  expect(ids([])).toEqual(['a', 'b']);
});

test('lasten by contribution and year', () => {
  const [b, c] = [bijdrage(), bijdrage({ id: 'c' })];
  const cellen = [
    celVan(b, { boekjaar: 2027, van: '2027-01-01', tot: '2027-12-31', centen: 50n }),
    celVan(b, { van: '2026-01-01', tot: '2026-12-31', centen: 365n }),
    celVan(b, { soort: 'vrijval', centen: 7n }),
    celVan(b, { soort: 'vrijval', verlening: true, centen: 3n }),
    celVan(c, { centen: 20n, vanaf: '2026-01-11' }),
  ];
  const uit = [...sumLasten(cellen, nr('2026-01-10'))];
  expect(uit).toEqual([
    [
      'b',
      {
        totaal: { gerealiseerd: 10n, prognose: 415n, vrijval: 10n, verlaagd: 3n },
        perJaar: new Map([
          [2026, { gerealiseerd: 10n, prognose: 365n, vrijval: 10n, verlaagd: 3n }],
          [2027, { gerealiseerd: 0n, prognose: 50n, vrijval: 0n, verlaagd: 0n }],
        ]),
      },
    ],
    [
      'c',
      {
        totaal: { gerealiseerd: 0n, prognose: 20n, vrijval: 0n, verlaagd: 0n },
        perJaar: new Map([[2026, { gerealiseerd: 0n, prognose: 20n, vrijval: 0n, verlaagd: 0n }]]),
      },
    ],
  ]);
  expect([...(uit[0]?.[1].perJaar.keys() ?? [])]).toEqual([2026, 2027]);
});
