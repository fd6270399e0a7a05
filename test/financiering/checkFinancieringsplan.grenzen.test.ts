import { type Bedragbijdrage, checkFinancieringsplan, type Financieringsplan } from 'buurtaanpak/financiering';
import { describe, expect, test } from 'vitest';
import { codeVan, expectVolledigeTekst } from '../hulp.js';
import { e, planMet, planVanBrief } from './plannen.js';

/** What lies just on this side of a rule and what just beyond, and in which order things are told. */

describe('findings', () => {
  const find = (bijdrage: Partial<Bedragbijdrage>) => {
    const bevindingen = checkFinancieringsplan(planMet([{ id: 'een', ...bijdrage }]));
    for (const bevinding of bevindingen) expectVolledigeTekst(bevinding);
    return bevindingen.map(({ code }) => code.replace('financiering.', ''));
  };
  test('an amount above its range', () => {
    const aard = 'geraamd';
    expect(find({ aard, bandbreedte: { minimum: e('1'), maximum: e('99.99') } })).toEqual(['bandbreedte_past_niet']);
    expect(find({ aard, bandbreedte: { minimum: e('1'), maximum: e('100') } })).toEqual([]);
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
  test('an option that is not a plan is refused, and so is a day on which lateness was judged', () => {
    for (const opties of [{ peildatum: '2026-01-01' }, { taakvelden: [] }, { taakvelden: { 2026: [6.1] } }, null, 5])
      expect(codeVan(() => checkFinancieringsplan(planMet([]), opties as never))).toBe('kern.document_ongeldig');
  });
  test('a thousand planned steps are judged in the time of one reading', () => {
    const planning = Array.from({ length: 1000 }, (_, plek) => ({
      stap: plek % 2 === 0 ? 'gevraagd' : 'toegezegd',
      uiterlijk: plek % 2 === 0 ? '2026-06-01' : '2026-05-01',
    }));
    expect(checkFinancieringsplan(planMet([{ id: 'een', planning: planning as never }]))).toHaveLength(500);
  });
});
