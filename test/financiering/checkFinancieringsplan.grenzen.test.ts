import { type Bijdrage, checkFinancieringsplan, type Financieringsplan } from 'buurtaanpak/financiering';
import { describe, expect, test } from 'vitest';
import { expectVolledigeTekst } from '../hulp.js';
import { d, e, planMet, planVanBrief } from './plannen.js';

/** What lies just on this side of a rule and what just beyond, and in which order things are told. */

const stap = (status: string, bedrag: string, werkelijk: string) => ({ status, bedrag, werkelijk });

describe('findings', () => {
  const find = (bijdrage: Partial<Bijdrage>) => {
    const bevindingen = checkFinancieringsplan(planMet([{ id: 'een', ...bijdrage }]));
    for (const bevinding of bevindingen) expectVolledigeTekst(bevinding);
    return bevindingen.map(({ code }) => code.replace('financiering.', ''));
  };
  const betaald = (bedrag: string) => ({
    stappen: [stap('vastgelegd', '500.00', '2026-01-01'), stap('betaald', bedrag, '2026-02-01')] as never,
  });
  test('to pay all of an amount is right, a cent more is not, for an exact and for a highest amount', () => {
    for (const aard of ['exact', 'ten_hoogste'] as const) {
      expect(find({ aard, ...betaald('100.00') })).toEqual([]);
      expect(find({ aard, ...betaald('100.01') })).toEqual(['betaald_boven_bedrag']);
    }
    expect(find({ aard: 'geraamd', ...betaald('100.01') })).toEqual([]);
  });
  test('an amount above its range', () => {
    const aard = 'geraamd';
    expect(find({ aard, bandbreedte: { minimum: e('1'), maximum: e('99.99') } })).toEqual(['bandbreedte_past_niet']);
    expect(find({ aard, bandbreedte: { minimum: e('1'), maximum: e('100') } })).toEqual([]);
  });
  test('a promise before the condition is no payment; the first payment counts, whatever the order of the list', () => {
    const voorwaarden = [{ omschrijving: 'Raadsbesluit', vervuldOp: d('2026-03-01') }];
    const laat = [stap('vastgelegd', '9.00', '2026-01-01'), stap('betaald', '1.00', '2026-03-02')];
    expect(find({ voorwaarden, stappen: laat as never })).toEqual([]);
    expect(find({ voorwaarden, stappen: [...laat, stap('betaald', '1.00', '2026-02-28')] as never })).toEqual([
      'betaald_voor_voorwaarde',
    ]);
    expect(find({ voorwaarden: [{ omschrijving: 'x' }], stappen: laat.slice(0, 1) as never })).toEqual([]);
  });
  test('every finding about the plan of the letter, broken in many ways, tells all that its text names', () => {
    const plan = planVanBrief('2026-09-01');
    const [een, twee, drie] = plan.perioden;
    if (een === undefined || twee === undefined || drie === undefined) throw new Error('no periods');
    const [eerste] = plan.kostendragers ?? [];
    const kapot: Financieringsplan = {
      ...plan,
      kostendragers: eerste ? [eerste, { ...eerste, partij: 'bzk', taakveld: { code: '9.9', jaar: 2026 } }] : [],
      perioden: [
        { ...een, periode: twee.periode, bijdragen: [] },
        { ...twee, programmajaar: 1, periode: een.periode },
        { ...drie, bijdragen: [...twee.bijdragen, ...drie.bijdragen] },
      ],
    };
    const bevindingen = checkFinancieringsplan(kapot);
    for (const bevinding of bevindingen) expectVolledigeTekst(bevinding);
    expect(new Set(bevindingen.map(({ code }) => code.replace('financiering.', '')))).toEqual(
      new Set([
        'bijdrage_dubbel',
        'kostendrager_andere_partij',
        'kostendrager_dubbel',
        'kostendrager_onbekend',
        'periode_zonder_bijdrage',
        'perioden_gat',
        'perioden_volgorde',
        'programmajaar_dubbel',
        'taakveld_onbekend',
      ]),
    );
    expect(bevindingen.find(({ code }) => code === 'financiering.taakveld_onbekend')?.pad).toEqual([
      'kostendragers',
      1,
      'taakveld',
    ]);
  });
  test('a taakveld of a year that is not known yet is a warning that says so', () => {
    const [bevinding, ...meer] = checkFinancieringsplan(
      planMet([{ id: 'een', taakveld: { code: '6.1', jaar: 2027 } }]),
    );
    expect(meer).toEqual([]);
    expect(bevinding).toEqual({
      code: 'financiering.taakveld_jaar_onbekend',
      ernst: 'waarschuwing',
      pad: ['perioden', 0, 'bijdragen', 0, 'taakveld'],
      params: { taakveld: '6.1', jaar: 2027, laatste: 2026 },
    });
  });
});
