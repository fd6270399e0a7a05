/** The cash of one contribution: what was paid and came back by year, and what is still to be paid. */
import { describe, expect, test } from 'vitest';
import { computeKas } from '../../src/financiering/kas/computeKas.js';
import { expectTermijnen } from '../../src/financiering/kas/expectTermijnen.js';
import { expectZonderTermijnen } from '../../src/financiering/kas/expectZonderTermijnen.js';
import { isOpgeschort } from '../../src/financiering/kas/isOpgeschort.js';
import { listGepland } from '../../src/financiering/kas/listGepland.js';
import { listResten } from '../../src/financiering/kas/listResten.js';
import { listTermijnen } from '../../src/financiering/kas/listTermijnen.js';
import { sumKas } from '../../src/financiering/kas/sumKas.js';
import { bijdrage, dag, feit, opB } from './geld/maak.js';
import { feitenVan, lastenVan, mutatie, standVan } from './klein.js';

const termijn = (id: string, gepland: string, aandeel = '1') => ({ id, aandeel, gepland });
const DRIE = [termijn('t1', '2026-03-01'), termijn('t2', '2026-06-01'), termijn('t3', '2026-09-01')];
const van = (prognose: bigint, vrijval = 0n) => lastenVan({ 2026: { prognose, vrijval } });

describe('instalments with their shares', () => {
  test('by their days, with the place in the text', () => {
    const een = bijdrage({ termijnen: [termijn('b', '2026-06-01'), termijn('a', '2026-03-01', '2')] });
    expect(listGepland(een, 100n)).toStrictEqual([
      { id: 'a', aandeel: '2', gepland: '2026-03-01', plek: 1, deel: 67n, tot: 67n },
      { id: 'b', aandeel: '1', gepland: '2026-06-01', plek: 0, deel: 33n, tot: 100n },
    ]);
  });
  test('of one day in the order of the text, and nothing of an amount below zero', () => {
    const een = bijdrage({ termijnen: [termijn('b', '2026-06-01'), termijn('a', '2026-06-01')] });
    expect(listGepland(een, -5n).map(({ id, deel, tot }) => [id, deel, tot])).toEqual([
      ['b', 0n, 0n],
      ['a', 0n, 0n],
    ]);
  });
  test('none', () => {
    expect(listGepland(bijdrage(), 100n)).toEqual([]);
    expect(listGepland(bijdrage({ termijnen: [] }), 100n)).toEqual([]);
  });
});

describe('open instalments', () => {
  const termijnen = [termijn('t1', '2026-03-01'), termijn('t2', '2026-06-01'), termijn('t3', '2026-09-01', '2')];
  const betaald = [mutatie('2026-03-01', 30n, 't1'), mutatie('2026-03-02', 10n)];
  test.each<[string, bigint, bigint[]]>([
    ['as far as it is expected', 40n, [30n, 30n]],
    ['the whole of each', 10n, [30n, 60n]],
    ['nothing when more was paid than is expected', 110n, [0n, 0n]],
  ])('%s', (_, netto, centen) => {
    const stand = standVan({ termijnen }, { lasten: van(100n, 20n), betalingen: betaald, netto });
    expect(listTermijnen(stand)).toStrictEqual([
      { id: 't2', gepland: '2026-06-01', centen: centen[0] },
      { id: 't3', gepland: '2026-09-01', centen: centen[1] },
    ]);
  });
  test('none without instalments', () => {
    expect(listTermijnen(standVan({}, { lasten: van(100n) }))).toEqual([]);
  });
});

describe('what is still to be paid of each instalment', () => {
  const m = mutatie;
  const D = '2026-04-01';
  test.each<[string, object, bigint[]]>([
    ['nothing paid', {}, [100n, 100n, 100n]],
    ['one paid in part', { betalingen: [m(D, 30n, 't1')] }, [0n, 135n, 135n]],
    ['one paid as a whole', { betalingen: [m(D, 100n, 't2')] }, [100n, 0n, 100n]],
    ['one paid as a whole in two parts', { betalingen: [m(D, 60n, 't2'), m(D, 40n, 't2')] }, [100n, 0n, 100n]],
    ['a cent more than its share in two parts', { betalingen: [m(D, 60n, 't2'), m(D, 41n, 't2')] }, [0n, 99n, 100n]],
    ['more than its share', { betalingen: [m(D, 150n, 't2')] }, [0n, 50n, 100n]],
    ['a payment that names none', { betalingen: [m(D, 110n)] }, [0n, 90n, 100n]],
    ['a payment that names another', { betalingen: [m(D, 100n, 'x')] }, [0n, 100n, 100n]],
    ['something came back', { betalingen: [m(D, 100n, 't2')], ontvangsten: [m('2026-05-01', 50n)] }, [50n, 50n, 150n]],
    [
      'all named, and less than all paid: the rest goes to the last one',
      { betalingen: [m(D, 30n, 't1'), m(D, 30n, 't2'), m(D, 30n, 't3')] },
      [0n, 0n, 210n],
    ],
    ['all paid', { betalingen: [m(D, 100n, 't1'), m(D, 100n, 't2'), m(D, 100n, 't3')] }, [0n, 0n, 0n]],
    ['half of it fell free', { lasten: van(150n, 150n) }, [100n, 50n, 0n]],
    [
      'half of it fell free, and a payment names none',
      { lasten: van(150n, 150n), betalingen: [m(D, 10n)] },
      [90n, 50n, 0n],
    ],
  ])('%s', (_, wijziging, rest) => {
    const stand = standVan({ termijnen: DRIE }, { lasten: van(300n), ...wijziging });
    expect(listResten(stand)).toStrictEqual(
      DRIE.map((een, plek) => ({ ...een, plek, deel: 100n, tot: 100n * BigInt(plek + 1), rest: rest[plek] })),
    );
  });
  test('none without instalments', () => {
    expect(listResten(standVan({}, { lasten: van(300n) }))).toEqual([]);
  });
});

describe('what is expected by year', () => {
  const jaren = (uit: ReadonlyMap<number, bigint>) => [...uit];
  test('instalments in their own years, an overdue one in the year of the day', () => {
    const termijnen = [termijn('t1', '2025-05-01'), termijn('t2', '2027-05-01')];
    const stand = standVan({ termijnen }, { lasten: van(100n) });
    expect(jaren(expectTermijnen(stand, 2026))).toEqual([
      [2026, 50n],
      [2027, 50n],
    ]);
  });
  test('what no instalment takes is expected in the year of the day', () => {
    const stand = standVan(
      { termijnen: [termijn('t1', '2025-05-01')] },
      { lasten: van(100n), betalingen: [mutatie('2025-05-01', 30n, 't1')] },
    );
    expect(jaren(expectTermijnen(stand, 2026))).toEqual([[2026, 70n]]);
    expect(jaren(expectTermijnen({ ...stand, netto: 100n }, 2026))).toEqual([]);
    expect(jaren(expectTermijnen({ ...stand, netto: 101n }, 2026))).toEqual([]);
  });
  test.each<[string, Record<number, bigint>, bigint, [number, bigint][]]>([
    [
      'the earliest years are paid first',
      { 2025: 40n, 2026: 0n, 2027: 60n },
      50n,
      [
        [2026, 0n],
        [2027, 50n],
      ],
    ],
    [
      'what is behind is expected in the year of the day',
      { 2025: 40n, 2027: 60n },
      10n,
      [
        [2026, 30n],
        [2027, 60n],
      ],
    ],
    ['a year below zero takes from the later ones', { 2026: -10n, 2027: 60n }, 0n, [[2027, 50n]]],
    ['more came back than was paid', { 2027: 60n }, -20n, [[2027, 80n]]],
    ['more came back than was paid, and it costs nothing', {}, -20n, [[2026, 20n]]],
    ['all is paid', { 2026: 60n }, 60n, []],
    ['more was paid', { 2026: 60n }, 61n, []],
  ])('without instalments: %s', (_, perJaar, netto, uit) => {
    const prognoses = Object.entries(perJaar).map(([jaar, prognose]) => [jaar, { prognose }]);
    const stand = standVan({}, { lasten: lastenVan(Object.fromEntries(prognoses)), netto });
    expect(jaren(expectZonderTermijnen(stand, 2026))).toEqual(uit);
  });
});

describe('cash by year', () => {
  const rij = (betaald: bigint, terugontvangen: bigint, teBetalen: bigint, teVorderen: bigint) => ({
    betaald,
    terugontvangen,
    teBetalen,
    teVorderen,
  });
  const beweging = {
    betalingen: [mutatie('2027-01-05', 50n), mutatie('2027-02-01', 100n)],
    ontvangsten: [mutatie('2026-08-01', 30n)],
  };
  test('earliest year first; what was paid too much comes back in the year of the day', () => {
    expect([...computeKas(standVan({}, { lasten: van(80n), ...beweging }), dag('2027-03-01'))]).toEqual([
      [2026, rij(0n, 30n, 0n, 0n)],
      [2027, rij(150n, 0n, 0n, 40n)],
    ]);
  });
  test('nothing comes back when exactly the forecast was paid', () => {
    expect([...computeKas(standVan({}, { lasten: van(120n), ...beweging }), dag('2027-03-01'))]).toEqual([
      [2026, rij(0n, 30n, 0n, 0n)],
      [2027, rij(150n, 0n, 0n, 0n)],
    ]);
  });
  const claim = (uiterlijk?: string) => opB('teruggevorderd', '2026-02-01', '0.10', uiterlijk ? { uiterlijk } : {});
  test.each<[string, (string | undefined)[], number]>([
    ['the last day of the claim', ['2028-05-01'], 2028],
    ['never a year that is over', ['2025-05-01'], 2027],
    ['the latest claim', ['2029-05-01', '2028-05-01'], 2028],
    ['the latest claim, without a day', ['2029-05-01', undefined], 2027],
  ])('a claim comes back in the year of: %s', (_, uiterlijk, jaar) => {
    const stand = standVan(
      {},
      { betalingen: [mutatie('2027-01-05', 50n)], feiten: feitenVan(...uiterlijk.map(claim)) },
    );
    const kas = computeKas(stand, dag('2027-03-01'));
    expect([...kas].filter(([, { teVorderen }]) => teVorderen > 0n).map(([een]) => een)).toEqual([jaar]);
  });
  test('with instalments as they are planned, and without as the lasten lie', () => {
    const lasten = lastenVan({ 2027: { prognose: 60n } });
    const reken = (termijnen: readonly object[]) =>
      [...computeKas(standVan({ termijnen }, { lasten }), dag('2025-03-01'))].map(([jaar]) => jaar);
    expect(reken([termijn('t', '2026-01-01')])).toEqual([2026]);
    expect(reken([])).toEqual([2027]);
    expect([...computeKas(standVan({}, { lasten }), dag('2025-03-01'))]).toEqual([[2027, rij(0n, 0n, 60n, 0n)]]);
  });
  test('the sum of all years', () => {
    const kas = new Map([
      [2026, rij(1n, 20n, 300n, 4000n)],
      [2027, rij(5n, 60n, 700n, 8000n)],
    ]);
    expect(sumKas(kas)).toStrictEqual(rij(6n, 80n, 1000n, 12_000n));
    expect(sumKas(new Map())).toStrictEqual(rij(0n, 0n, 0n, 0n));
  });
});

test('payment is suspended up to and including the last day', () => {
  const schort = (tot: string) => feit('betaling_opgeschort', '2026-01-01', { bijdrage: 'b', tot });
  const een = { feiten: feitenVan(schort('2026-05-01'), schort('2026-03-01')) };
  expect(isOpgeschort(een, dag('2026-05-01'))).toBe(true);
  expect(isOpgeschort(een, dag('2026-05-02'))).toBe(false);
  expect(isOpgeschort({ feiten: feitenVan(opB('betaald', '2026-06-01', '1.00')) }, dag('2026-01-01'))).toBe(false);
});
