/** What is still expected of a contribution when payments are recorded, reclaimed, or committed anew. */
import { type Bijdrage, type Bijdragestap, changeBijdrage, computeUitputting } from 'buurtaanpak/financiering';
import { describe, expect, test } from 'vitest';
import { codeVan, foutVan } from '../hulp.js';
import { d, e, planMet } from './plannen.js';

const gedaan = (status: Bijdragestap['status'], bedrag: string, werkelijk: string) =>
  ({ status, bedrag: e(bedrag), werkelijk: d(werkelijk) }) as const;

const gepland = (bedrag: string, dag: string, status: Bijdragestap['status'] = 'betaald') =>
  ({ status, bedrag: e(bedrag), gepland: d(dag) }) as const;

/** 60,000 for the year 2026. */
const plan = (stappen: readonly Bijdragestap[], bijdrage: Partial<Bijdrage> = {}) =>
  planMet([{ id: 'een', bedrag: e(60000), stappen, ...bijdrage }]);

const prognose = (bron: ReturnType<typeof plan>, dag: string) =>
  computeUitputting(bron, { peildatum: d(dag) }).map((regel) => [regel.begrotingsjaar, regel.prognose]);

describe('80 % at the start, 20 % afterwards', () => {
  const termijnen = [gepland('48000', '2026-04-01'), gepland('12000', '2027-03-01')];
  const half = [
    [2026, '48000.00'],
    [2027, '12000.00'],
  ];
  test('before anything is paid', () => {
    expect(prognose(plan(termijnen), '2026-02-01')).toEqual(half);
  });
  test('a payment that is recorded beside its planned step does not double it', () => {
    const betaald = changeBijdrage(plan(termijnen), 'een', { stap: gedaan('betaald', '48000', '2026-04-15') });
    expect(prognose(betaald, '2026-06-30')).toEqual(half);
    expect(prognose(betaald, '2026-04-14')).toEqual(half);
    const beide = changeBijdrage(betaald, 'een', { stap: gedaan('betaald', '12000', '2027-03-05') });
    expect(prognose(beide, '2027-06-30')).toEqual(half);
  });
  test('in whatever order the steps stand, the earliest planned payment is the one that was made', () => {
    const stappen = [
      gepland('12000', '2027-03-01'),
      gedaan('betaald', '48000', '2026-04-15'),
      gepland('48000', '2026-04-01'),
    ];
    expect(prognose(plan(stappen), '2026-06-30')).toEqual(half);
  });
  test('a payment of less leaves the rest of it planned; one of more takes of the next', () => {
    expect(prognose(plan([...termijnen, gedaan('betaald', '40000', '2026-04-15')]), '2026-06-30')).toEqual(half);
    expect(prognose(plan([...termijnen, gedaan('betaald', '50000', '2026-04-15')]), '2026-06-30')).toEqual([
      [2026, '50000.00'],
      [2027, '10000.00'],
    ]);
  });
  test('a payment beside planned ones that together are no more than the contribution is a payment of its own', () => {
    const stappen = [gepland('12000', '2027-03-01'), gedaan('betaald', '48000', '2026-04-15')];
    expect(prognose(plan(stappen), '2026-06-30')).toEqual(half);
  });
  test('more planned than there is, without a payment: the last is cut off', () => {
    expect(prognose(plan([gepland('48000', '2026-04-01'), gepland('48000', '2027-03-01')]), '2026-02-01')).toEqual(
      half,
    );
  });
  test('a recorded step that names the planned day takes the place of the planned one', () => {
    const [eerste, tweede] = termijnen;
    const stap = { ...gedaan('betaald', '48000', '2026-04-15'), gepland: d('2026-04-01') };
    const betaald = changeBijdrage(
      plan([{ ...gepland('48000', '2026-04-01'), begrotingsjaar: 2025 }, tweede!]),
      'een',
      { stap },
    );
    expect(betaald.perioden[0]?.bijdragen[0]?.stappen).toEqual([{ ...stap, begrotingsjaar: 2025 }, tweede]);
    const deel = changeBijdrage(plan(termijnen), 'een', { stap: { ...stap, bedrag: e(40000) } });
    expect(deel.perioden[0]?.bijdragen[0]?.stappen).toEqual([
      { ...stap, bedrag: '40000.00' },
      { ...eerste, bedrag: '8000.00' },
      tweede,
    ]);
    expect(prognose(deel, '2026-06-30')).toEqual(half);
    // Another day, another status, or a plan: a step of its own.
    for (const ander of [
      { ...stap, gepland: d('2026-04-02') },
      { ...stap, status: 'teruggevorderd' as const },
      gepland('48000', '2026-04-01'),
    ])
      expect(changeBijdrage(plan(termijnen), 'een', { stap: ander }).perioden[0]?.bijdragen[0]?.stappen).toHaveLength(
        3,
      );
    const toegezegd = changeBijdrage(plan([gepland('60000', '2026-01-01', 'toegezegd')]), 'een', {
      stap: {
        ...gedaan('toegezegd', '50000', '2026-01-05'),
        gepland: d('2026-01-01'),
      },
    });
    expect(toegezegd.perioden[0]?.bijdragen[0]?.stappen).toHaveLength(1);
  });
  test('a key of two contributions says not which one is meant', () => {
    const dubbel = planMet([{ id: 'een' }, { id: 'een' }]);
    expect(codeVan(() => changeBijdrage(dubbel, 'een', { stap: termijnen[0]! }))).toBe('financiering.bijdrage_dubbel');
    expect(codeVan(() => changeBijdrage(dubbel, 'een', { bedrag: e(1) }))).toBe('financiering.bijdrage_dubbel');
  });
  test('what is no step is refused, and of a contribution that is not there first', () => {
    for (const stap of [
      null,
      {},
      'betaald',
      { status: 'betaald', bedrag: '-1.00', werkelijk: '2026-01-01' },
    ] as never[])
      expect(codeVan(() => changeBijdrage(plan(termijnen), 'een', { stap }))).toBe('kern.document_ongeldig');
    expect(codeVan(() => changeBijdrage(plan(termijnen), 'twee', { stap: {} as never }))).toBe(
      'financiering.bijdrage_onbekend',
    );
    expect(foutVan(() => changeBijdrage(plan(termijnen), null as never, { stap: termijnen[0]! })).params).toEqual({
      bijdrage: 'null',
    });
  });
});

describe('set lower than agreed', () => {
  const betaald = gedaan('betaald', '48000', '2026-04-01');
  const terug = gedaan('teruggevorderd', '3000', '2027-05-01');
  test('set at 45,000 with 3,000 reclaimed after the year: nothing more is expected', () => {
    const stappen = [gedaan('vastgelegd', '60000', '2026-01-10'), betaald, terug];
    expect(prognose(plan(stappen), '2027-06-30')).toEqual([
      [2026, '48000.00'],
      [2027, '-3000.00'],
    ]);
    // The day before it is not known.
    expect(prognose(plan(stappen), '2027-04-30')).toEqual([
      [2026, '48000.00'],
      [2027, '12000.00'],
    ]);
  });
  test('a final payment that was planned before the reclaim is overtaken by it, one after it is not', () => {
    const met = (dag: string) => prognose(plan([betaald, terug, gepland('12000', dag)]), '2027-06-30');
    expect(met('2027-03-01')).toEqual([
      [2026, '48000.00'],
      [2027, '-3000.00'],
    ]);
    expect(met('2027-05-01')).toEqual(met('2027-03-01'));
    expect(met('2027-09-01')).toEqual([
      [2026, '48000.00'],
      [2027, '9000.00'],
    ]);
  });
  test('a reclaim while the period runs puts a payment right, and settles nothing', () => {
    const stappen = [
      betaald,
      gedaan('betaald', '48000', '2026-05-01'),
      gedaan('teruggevorderd', '48000', '2026-06-01'),
    ];
    expect(prognose(plan(stappen), '2026-12-31')).toEqual([[2026, '60000.00']]);
  });
  test('a commitment that is lowered lapses for the difference, also before anything is reclaimed', () => {
    const stappen = [gedaan('vastgelegd', '60000', '2026-01-10'), betaald, gedaan('vastgelegd', '50000', '2026-10-01')];
    expect(prognose(plan(stappen), '2026-09-30')).toEqual([[2026, '60000.00']]);
    expect(prognose(plan(stappen), '2026-10-01')).toEqual([[2026, '50000.00']]);
    const lager = [...stappen, gedaan('vastgelegd', '45000', '2026-11-01')];
    expect(prognose(plan(lager), '2026-12-31')).toEqual([[2026, '48000.00']]);
    expect(prognose(plan([...lager, gedaan('vastgelegd', '60000', '2026-12-01')]), '2026-12-31')).toEqual([
      [2026, '60000.00'],
    ]);
  });
  test('what was committed beyond the contribution does not lapse from it; what was never committed does not either', () => {
    const teVeel = [gedaan('vastgelegd', '600000', '2026-01-10'), gedaan('vastgelegd', '60000', '2026-01-11')];
    expect(prognose(plan(teVeel), '2026-12-31')).toEqual([[2026, '60000.00']]);
    expect(prognose(plan([gedaan('vastgelegd', '45000', '2026-01-10')]), '2026-12-31')).toEqual([[2026, '60000.00']]);
  });
});
