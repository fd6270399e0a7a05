/** A plan of version 1: what becomes of its steps and conditions, and the facts that it held. */
import { upcastStappen } from 'buurtaanpak/financiering';
import { describe, expect, test } from 'vitest';
import { listTermijnen } from '../../src/financiering/migratie/listTermijnen.js';
import { migratePlan } from '../../src/financiering/migratie/migratePlan.js';
import { nameVoorwaarde } from '../../src/financiering/migratie/nameVoorwaarde.js';
import type { StapV1 } from '../../src/financiering/migratie/planV1.js';
import { bevindingenVan } from './klein.js';
import { planMet } from './plannen.js';

const stap = (status: string, bedrag: string, anders: object = {}) => ({ status, bedrag, ...anders });
const op = (gepland: string) => ({ gepland });

test('conditions get a key when there are several', () => {
  expect([nameVoorwaarde(0, 1), nameVoorwaarde(0, 2), nameVoorwaarde(1, 2)]).toEqual([
    undefined,
    'voorwaarde-1',
    'voorwaarde-2',
  ]);
});

describe('instalments', () => {
  const lijst = (...stappen: object[]) =>
    listTermijnen(stappen as StapV1[]).map(({ id, aandeel, gepland }) => [id, aandeel, gepland].join(' '));
  test('planned payments of something, in the order of the plan', () => {
    const D = op('2026-01-01');
    expect(
      lijst(
        stap('betaald', '0.00', D),
        stap('gevraagd', '1.00', D),
        stap('betaald', '2.50', op('2026-03-01')),
        stap('betaald', '1.00', { werkelijk: '2026-01-01' }),
        stap('betaald', '0.01', D),
      ),
    ).toEqual(['termijn-1 2.5 2026-03-01', 'termijn-2 0.01 2026-01-01']);
    expect(lijst()).toEqual([]);
  });
  test('in tens of euros when an amount has too many digits, and never of nothing', () => {
    const D = op('2026-01-01');
    expect(lijst(stap('betaald', '999999999.99', D))).toEqual(['termijn-1 999999999.99 2026-01-01']);
    expect(lijst(stap('betaald', '1000000000.00', D), stap('betaald', '12.34', D))).toEqual([
      'termijn-1 100000000 2026-01-01',
      'termijn-2 1.234 2026-01-01',
    ]);
    expect(
      lijst(stap('betaald', '9000000000000.00', D), stap('betaald', '0.01', D), stap('betaald', '10.00', D)),
    ).toEqual(['termijn-1 900000000 2026-01-01', 'termijn-2 0.000001 2026-01-01', 'termijn-3 0.001 2026-01-01']);
  });
});

describe('a plan', () => {
  const bijdrage = (velden: object) => {
    const plan = migratePlan({
      soort: 'financieringsplan',
      versie: 1,
      perioden: [{ programmajaar: 1, bijdragen: [velden] }],
    });
    const [jaar] = plan.perioden as { bijdragen: unknown[] }[];
    return jaar?.bijdragen[0];
  };
  test('gets its version, and keeps what is no plan', () => {
    expect(migratePlan({ versie: 1, naam: 'x' })).toStrictEqual({ versie: 2, naam: 'x' });
    expect(migratePlan({ versie: 1, perioden: 'x' })).toStrictEqual({ versie: 2, perioden: 'x' });
    expect(migratePlan({ versie: 1, perioden: [null, 'x', [], { bijdragen: [null, 3, []] }, {}] })).toStrictEqual({
      versie: 2,
      perioden: [null, 'x', [], { bijdragen: [null, 3, []] }, { bijdragen: undefined }],
    });
  });
  test('a contribution gets its kind and its payer', () => {
    expect(bijdrage({ partij: 'g' })).toStrictEqual({ soort: 'bedrag', van: 'g' });
    expect(bijdrage({ partij: 'g', van: 'h' })).toStrictEqual({ soort: 'bedrag', partij: 'g', van: 'h' });
    expect(bijdrage({ soort: 'x', van: 'h' })).toStrictEqual({ soort: 'x', van: 'h' });
  });
  test('planned payments become instalments, other planned steps stay, what happened leaves', () => {
    const stappen = [
      stap('gevraagd', '3.00', op('2026-01-01')),
      stap('toegezegd', '2.00', { gepland: '2026-02-01', werkelijk: '2026-02-02' }),
      stap('betaald', '1.00', op('2026-03-01')),
      stap('betaald', '1.00', { werkelijk: '2026-03-01' }),
    ];
    expect(bijdrage({ van: 'g', stappen })).toStrictEqual({
      soort: 'bedrag',
      van: 'g',
      termijnen: [{ id: 'termijn-1', aandeel: '1', gepland: '2026-03-01' }],
      planning: [{ stap: 'gevraagd', uiterlijk: '2026-01-01', bedrag: '3.00' }],
    });
    expect(bijdrage({ stappen: [] })).toStrictEqual({ soort: 'bedrag' });
    expect(bijdrage({ stappen: stappen.slice(1, 2) })).toStrictEqual({ soort: 'bedrag' });
  });
  test('steps stay when they are none, too many, or stand beside the new form', () => {
    const duizend = Array.from({ length: 1000 }, () => stap('betaald', '1.00', { werkelijk: '2026-01-01' }));
    for (const velden of [
      { stappen: 'x' },
      { stappen: [], termijnen: [] },
      { stappen: [], planning: [] },
      { stappen: [...duizend, 1] },
    ])
      expect(bijdrage(velden)).toStrictEqual({ soort: 'bedrag', ...velden });
    expect(bijdrage({ stappen: duizend })).toStrictEqual({ soort: 'bedrag' });
  });
  test('a step that was none is a planned step, for the schema to refuse', () => {
    const fout = { status: 'x', werkelijk: '2026-01-01' };
    expect(bijdrage({ stappen: [fout, 3, { ...fout, gepland: '2026-02-01' }] })).toStrictEqual({
      soort: 'bedrag',
      planning: [
        { ...fout, stap: 'x', uiterlijk: '2026-01-01' },
        3,
        { ...fout, gepland: '2026-02-01', stap: 'x', uiterlijk: '2026-02-01' },
      ],
    });
  });
  test('the day on which a condition was met leaves it, when it is a day', () => {
    const met = { omschrijving: 'x', vervuldOp: '2026-01-01' };
    expect(bijdrage({ voorwaarden: [met] })).toStrictEqual({ soort: 'bedrag', voorwaarden: [{ omschrijving: 'x' }] });
    expect(bijdrage({ voorwaarden: [met, { omschrijving: 'y' }, { vervuldOp: 'nu' }, 4] })).toStrictEqual({
      soort: 'bedrag',
      voorwaarden: [
        { id: 'voorwaarde-1', omschrijving: 'x' },
        { id: 'voorwaarde-2', omschrijving: 'y' },
        { id: 'voorwaarde-3', vervuldOp: 'nu' },
        4,
      ],
    });
    expect(bijdrage({ voorwaarden: 'x' })).toStrictEqual({ soort: 'bedrag', voorwaarden: 'x' });
  });
});

describe('the facts in it', () => {
  const feiten = (...bijdragen: object[]) =>
    upcastStappen({ soort: 'financieringsplan', versie: 1, perioden: [{ bijdragen }] });
  const V = { bijdrage: 'b', bedrag: '1.00' };
  test('steps that happened and conditions that were met, by day', () => {
    const stappen = [
      stap('betaald', '1.00', { gepland: '2026-03-01', werkelijk: '2026-03-02', kenmerk: 'k' }),
      stap('gevraagd', '1.00', { werkelijk: '2026-01-01' }),
      stap('toegezegd', '1.00', { werkelijk: '2026-01-02' }),
      stap('vastgelegd', '1.00', { werkelijk: '2026-01-03' }),
      stap('betaald', '1.00', { werkelijk: '2026-01-04' }),
      stap('teruggevorderd', '1.00', { werkelijk: '2026-04-01' }),
      stap('gevraagd', '1.00', op('2026-01-01')),
    ];
    expect(feiten({ id: 'b', stappen, voorwaarden: [{ vervuldOp: '2026-01-04' }] })).toStrictEqual([
      { soort: 'bijdrage_gevraagd', datum: '2026-01-01', ...V },
      { soort: 'bijdrage_toegezegd', datum: '2026-01-02', ...V },
      { soort: 'verplichting_aangegaan', datum: '2026-01-03', ...V },
      { soort: 'voorwaarde_vervuld', datum: '2026-01-04', bijdrage: 'b' },
      { soort: 'betaald', datum: '2026-01-04', ...V },
      { soort: 'betaald', datum: '2026-03-02', ...V, kenmerk: 'k', termijn: 'termijn-1' },
      { soort: 'teruggevorderd', datum: '2026-04-01', ...V },
      { soort: 'terugontvangen', datum: '2026-04-01', ...V },
    ]);
    expect(feiten({ id: 'b', voorwaarden: [{}, { vervuldOp: '2026-01-04' }] })).toStrictEqual([
      { soort: 'voorwaarde_vervuld', datum: '2026-01-04', bijdrage: 'b', voorwaarde: 'voorwaarde-2' },
    ]);
    expect(feiten({ id: 'b' })).toEqual([]);
  });
  test('none in a plan of version 2, and what is no plan is refused', () => {
    expect(upcastStappen(planMet([{ id: 'b' as never }]))).toEqual([]);
    for (const geen of [null, 'x', {}, { versie: 1 }, { soort: 'ander', versie: 1, perioden: [] }])
      expect(bevindingenVan(() => upcastStappen(geen))).not.toHaveLength(0);
    expect(
      bevindingenVan(() => upcastStappen({ soort: 'financieringsplan', versie: 1, perioden: [] }))?.map(
        ({ pad }) => pad,
      ),
    ).toEqual([['perioden']]);
    expect(
      bevindingenVan(() => feiten({ id: 'b', stappen: [stap('betaald', '-1.00')] }))?.map(({ code }) => code),
    ).toContain('financiering.bedrag_negatief');
    expect(bevindingenVan(() => feiten({ id: 'b', stappen: [stap('betaald', '1.00')] }))).toEqual([
      {
        ernst: 'fout',
        code: 'financiering.stap_zonder_datum',
        pad: ['perioden', 0, 'bijdragen', 0, 'stappen', 0],
        params: { status: 'betaald' },
      },
    ]);
  });
});
