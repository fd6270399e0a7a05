/** The range of money of one contribution, what reached a step, and how ranges stand to what is needed. */
import type { Financieringsperiode, Verloopgebeurtenis } from 'buurtaanpak/financiering';
import { computeDekking } from 'buurtaanpak/financiering';
import { describe, expect, test } from 'vitest';
import { addBereik } from '../../src/financiering/dekking/addBereik.js';
import { beyond } from '../../src/financiering/dekking/beyond.js';
import { computeBereik } from '../../src/financiering/dekking/computeBereik.js';
import { type Dekkingsstap, findBereikt } from '../../src/financiering/dekking/findBereikt.js';
import { findOverlappen } from '../../src/financiering/dekking/findOverlappen.js';
import { shortOf } from '../../src/financiering/dekking/shortOf.js';
import { toBereik } from '../../src/financiering/dekking/toBereik.js';
import { bijdrage, dag, feit, opB, tekst, verloop } from './geld/maak.js';
import { feitenVan, lastenVan, opDag, standVan } from './klein.js';
import { e } from './plannen.js';

const van = (prognose: bigint, vrijval = 0n) => lastenVan({ 2026: { prognose, vrijval } });

describe('ranges', () => {
  test('added', () => {
    expect(addBereik({ minimum: 1n, maximum: 2n }, { minimum: 10n, maximum: 20n })).toStrictEqual({
      minimum: 11n,
      maximum: 22n,
    });
    expect(addBereik({ minimum: 1n }, { minimum: 10n, maximum: 20n })).toStrictEqual({
      minimum: 11n,
      maximum: undefined,
    });
    expect(addBereik({ minimum: 1n, maximum: 2n }, { minimum: 10n })).toStrictEqual({
      minimum: 11n,
      maximum: undefined,
    });
  });
  test('as amounts', () => {
    expect(toBereik({ minimum: 1n, maximum: 200n })).toStrictEqual({ minimum: '0.01', maximum: '2.00' });
    expect(toBereik({ minimum: 1n })).toStrictEqual({ minimum: '0.01' });
  });
  test('beyond what is needed, and short of it', () => {
    const doel = e('1.00');
    expect(beyond(doel, { minimum: 90n, maximum: 130n })).toStrictEqual({ minimum: 0n, maximum: 30n });
    expect(beyond(doel, { minimum: 110n })).toStrictEqual({ minimum: 10n, maximum: undefined });
    expect(beyond(doel, { minimum: 10n, maximum: 99n })).toStrictEqual({ minimum: 0n, maximum: 0n });
    expect(shortOf(doel, { minimum: 90n, maximum: 130n })).toStrictEqual({ minimum: 0n, maximum: 10n });
    expect(shortOf(doel, { minimum: 70n, maximum: 80n })).toStrictEqual({ minimum: 20n, maximum: 30n });
    expect(shortOf(doel, { minimum: 70n })).toStrictEqual({ minimum: 0n, maximum: 30n });
    expect(shortOf(doel, { minimum: 101n })).toStrictEqual({ minimum: 0n, maximum: 0n });
  });
});

describe('the range of a contribution', () => {
  const bereik = (velden: object, lasten = van(80n, 20n), feiten: Verloopgebeurtenis[] = [], open = false) =>
    computeBereik(standVan(velden, { lasten, feiten: feitenVan(...feiten) }), open, undefined);
  test('by its nature', () => {
    for (const aard of ['exact', 'ten_hoogste']) expect(bereik({ aard })).toStrictEqual({ minimum: 80n, maximum: 80n });
    expect(bereik({ aard: 'ten_minste' })).toStrictEqual({ minimum: 80n });
    expect(bereik({ aard: 'geraamd' })).toStrictEqual({ minimum: 0n });
  });
  test('of an estimate its own, less in proportion to what fell free', () => {
    const velden = { aard: 'geraamd', bandbreedte: { minimum: '0.50', maximum: '2.00' } };
    expect(bereik(velden)).toStrictEqual({ minimum: 40n, maximum: 160n });
    expect(bereik(velden, van(0n, 100n))).toStrictEqual({ minimum: 0n, maximum: 0n });
    for (const soort of ['vastgesteld', 'vaststelling_gewijzigd'] as const)
      expect(bereik(velden, van(80n, 20n), [opB(soort, '2026-01-01', '0.80')])).toStrictEqual({
        minimum: 80n,
        maximum: 80n,
      });
    expect(bereik(velden, van(80n, 20n), [opB('betaald', '2026-01-01', '0.80')]).minimum).toBe(40n);
    const kosten = { aard: 'geraamd', soort: 'werkelijke_kosten', aandeel: '50', plafond: '1.00', raming: '1.00' };
    expect(bereik(kosten)).toStrictEqual({ minimum: 0n });
  });
  test('nothing of it is certain while a condition is open', () => {
    expect(bereik({ aard: 'exact' }, van(80n), [], true)).toStrictEqual({ minimum: 0n, maximum: 80n });
  });
  test('that reached a step: exact, unless the whole of an at least', () => {
    const stap = (aard: string, bedrag: string, open = false) =>
      computeBereik(
        standVan({ aard }, { lasten: van(80n), feiten: feitenVan(opB('bijdrage_gevraagd', '2026-01-01', bedrag)) }),
        open,
        'gevraagd',
      );
    expect(stap('ten_minste', '0.79')).toStrictEqual({ minimum: 79n, maximum: 79n });
    expect(stap('ten_minste', '0.80')).toStrictEqual({ minimum: 80n });
    expect(stap('exact', '0.80')).toStrictEqual({ minimum: 80n, maximum: 80n });
    expect(stap('ten_minste', '0.80', true)).toStrictEqual({ minimum: 0n });
  });
});

describe('what reached a step', () => {
  const bereikt = (stap: Dekkingsstap, wijziging: object, velden: object = {}) =>
    findBereikt(standVan(velden, { lasten: van(80n, 20n), ...wijziging }), stap);
  const feiten = (...lijst: [string, string][]) => ({
    feiten: feitenVan(...lijst.map(([soort, bedrag]) => opB(soort as 'betaald', '2026-01-01', bedrag))),
  });
  const vast = (...centen: bigint[]) => ({
    verplicht: { bekend: true, bruto: 9n, perJaar: new Map(centen.map((een, j) => [2026 + j, een])) },
  });
  test('asked or promised: the latest, less what lapsed in proportion', () => {
    const gevraagd = feiten(['bijdrage_gevraagd', '9.00'], ['bijdrage_gevraagd', '1.00']);
    expect(bereikt('gevraagd', gevraagd)).toBe(80n);
    expect(bereikt('toegezegd', gevraagd)).toBe(0n);
    expect(bereikt('toegezegd', feiten(['bijdrage_toegezegd', '1.00']))).toBe(80n);
    expect(bereikt('gevraagd', feiten(['bijdrage_toegezegd', '1.00'], ['bijdrage_gevraagd', '0.50']))).toBe(80n);
    expect(bereikt('gevraagd', { ...gevraagd, lasten: van(80n, -80n) })).toBe(100n);
    expect(bereikt('gevraagd', { ...gevraagd, lasten: van(2n, -1n) })).toBe(200n);
    expect(bereikt('gevraagd', {})).toBe(0n);
  });
  test('committed and paid on balance', () => {
    expect(bereikt('vastgelegd', vast(30n, 20n))).toBe(50n);
    expect(bereikt('betaald', vast(30n, 20n))).toBe(0n);
    expect(bereikt('betaald', { netto: 40n })).toBe(40n);
    expect(bereikt('gevraagd', { ...vast(30n, 20n), netto: 60n })).toBe(60n);
    expect(bereikt('betaald', { netto: -40n })).toBe(0n);
  });
  test('without VAT that comes back', () => {
    const velden = { btw: { tarief: '25', verwerking: 'compensabel' } };
    expect(bereikt('betaald', { netto: 100n }, velden)).toBe(80n);
    expect(bereikt('gevraagd', { ...feiten(['bijdrage_gevraagd', '1.00']), lasten: van(80n) }, velden)).toBe(80n);
  });
});

test('days in two periods, earliest first', () => {
  const periode = (programmajaar: number, van: string, tot: string) =>
    ({ programmajaar, periode: { van, tot }, bijdragen: [] }) as unknown as Financieringsperiode;
  const [een, twee, drie] = [
    periode(1, '2026-01-01', '2026-12-31'),
    periode(2, '2026-12-31', '2027-12-31'),
    periode(3, '2026-06-01', '2026-06-30'),
  ];
  expect(findOverlappen([een, twee, drie])).toStrictEqual([
    { van: '2026-06-01', tot: '2026-06-30', programmajaren: [1, 3] },
    { van: '2026-12-31', tot: '2026-12-31', programmajaren: [1, 2] },
  ]);
  expect(findOverlappen([periode(1, '2026-01-01', '2026-01-31'), periode(2, '2026-02-01', '2026-02-28')])).toEqual([]);
  expect(findOverlappen([periode(2, '2026-01-01', '2026-01-31'), periode(1, '2026-01-01', '2026-01-31')])).toEqual([
    { van: '2026-01-01', tot: '2026-01-31', programmajaren: [2, 1] },
  ]);
});

describe('the cover of a course', () => {
  const periode = (
    p: number,
    benodigd: string | undefined,
    bijdragen: ReturnType<typeof bijdrage>[],
    rest: object = {},
  ) => ({
    programmajaar: p,
    periode: { van: dag(`${2025 + p}-01-01`), tot: dag(`${2025 + p}-12-31`) },
    ...(benodigd ? { benodigd: e(benodigd) } : {}),
    bijdragen,
    ...rest,
  });
  const course = (perioden: object[], gebeurd: Verloopgebeurtenis[] = []) => {
    const basis = tekst([[]]);
    return verloop([{ ...basis, plan: { ...basis.plan, perioden: perioden as never } }], gebeurd);
  };
  const vraag = (perioden: object[], anders: object = {}, gebeurd: Verloopgebeurtenis[] = []) =>
    computeDekking(course(perioden, gebeurd), opDag('2026-03-01', anders));
  const een = (velden: object = {}) => bijdrage({ bedrag: '1.00', ...velden });
  test('a year with its shortage and surplus', () => {
    expect(vraag([periode(1, '1.00', [een()]), periode(2, undefined, [een({ id: 'c' })])])).toStrictEqual({
      gaten: [],
      overlappen: [],
      perioden: [
        {
          programmajaar: 1,
          periode: { van: '2026-01-01', tot: '2026-12-31' },
          benodigd: '1.00',
          dekking: { minimum: '1.00', maximum: '1.00' },
          tekort: { minimum: '0.00', maximum: '0.00' },
          overschot: { minimum: '0.00', maximum: '0.00' },
          oordeel: 'gedekt',
        },
        {
          programmajaar: 2,
          periode: { van: '2027-01-01', tot: '2027-12-31' },
          dekking: { minimum: '1.00', maximum: '1.00' },
          oordeel: 'onbekend',
        },
      ],
      totaal: { minimum: '2.00', maximum: '2.00' },
    });
  });
  test.each<[string, string, object, string]>([
    ['a cent short', '1.01', {}, 'ongedekt'],
    ['at least', '1.01', { aard: 'ten_minste' }, 'mogelijk_ongedekt'],
    [
      'an estimate that can reach it',
      '1.50',
      { aard: 'geraamd', bandbreedte: { minimum: '0.50', maximum: '1.50' } },
      'mogelijk_ongedekt',
    ],
    [
      'an estimate that cannot',
      '1.51',
      { aard: 'geraamd', bandbreedte: { minimum: '0.50', maximum: '1.50' } },
      'ongedekt',
    ],
    ['an open condition', '1.00', { voorwaarden: [{ omschrijving: 'x' }] }, 'mogelijk_ongedekt'],
    [
      'a condition on its last day',
      '1.00',
      { voorwaarden: [{ omschrijving: 'x', uiterlijk: '2026-03-01' }] },
      'mogelijk_ongedekt',
    ],
    ['a condition that lapsed', '1.00', { voorwaarden: [{ omschrijving: 'x', uiterlijk: '2026-02-28' }] }, 'ongedekt'],
  ])('the judgement: %s', (_, benodigd, velden, oordeel) => {
    expect(vraag([periode(1, benodigd, [een(velden)])]).perioden.map((p) => p.oordeel)).toEqual([oordeel]);
  });
  test('days without money, in the term of the text or another', () => {
    const perioden = [
      periode(1, undefined, [een()]),
      periode(2, undefined, []),
      periode(3, undefined, [een({ id: 'c' })]),
    ];
    expect(vraag(perioden).gaten).toEqual([{ van: '2027-01-01', tot: '2027-12-31' }]);
    expect(vraag(perioden, { looptijd: { van: '2025-12-31', tot: '2027-01-01' } }).gaten).toEqual([
      { van: '2025-12-31', tot: '2025-12-31' },
      { van: '2027-01-01', tot: '2027-01-01' },
    ]);
    const om = [perioden[2], perioden[0]] as object[];
    expect(vraag(om).gaten).toEqual([{ van: '2027-01-01', tot: '2027-12-31' }]);
  });
  test('an option counts once it was taken in time, and an uitkering never', () => {
    const optie = { optie: { uiterlijk: dag('2026-02-01') } };
    const perioden = [periode(1, undefined, [een()]), periode(2, undefined, [een({ id: 'c' })], optie)];
    const jaren = (...gebeurd: Verloopgebeurtenis[]) =>
      vraag(perioden, {}, gebeurd).perioden.map((p) => p.programmajaar);
    const gelicht = (programmajaar: number, datum: string) => feit('optie_gelicht', datum, { programmajaar });
    expect(jaren()).toEqual([1]);
    expect(jaren(gelicht(2, '2026-02-02'), gelicht(1, '2026-02-01'))).toEqual([1]);
    expect(jaren(gelicht(1, '2026-02-01'), gelicht(2, '2026-02-01'))).toEqual([1, 2]);
    const alles = vraag([periode(1, undefined, [], optie)]);
    expect(alles).toStrictEqual({
      gaten: [],
      overlappen: [],
      perioden: [],
      totaal: { minimum: '0.00', maximum: '0.00' },
    });
    const uitkering = bijdrage({ id: 'u', van: 'bzk', soort: 'specifieke_uitkering', bedrag: '9.00', dekt: ['b'] });
    expect(vraag([periode(1, '1.00', [uitkering, een()])]).totaal).toEqual({ minimum: '1.00', maximum: '1.00' });
    expect(vraag([periode(1, '1.00', [])]).perioden[0]?.dekking).toEqual({ minimum: '0.00', maximum: '0.00' });
  });
  test('only what reached a step', () => {
    const gebeurd = [opB('bijdrage_toegezegd', '2026-03-01', '0.60')];
    const minimum = (minstens: string, datum = '2026-03-01') =>
      computeDekking(course([periode(1, '1.00', [een()])], gebeurd), opDag(datum, { minstens })).totaal.minimum;
    expect([
      minimum('gevraagd'),
      minimum('toegezegd'),
      minimum('vastgelegd'),
      minimum('gevraagd', '2026-02-28'),
    ]).toEqual(['0.60', '0.60', '0.00', '0.00']);
  });
});
