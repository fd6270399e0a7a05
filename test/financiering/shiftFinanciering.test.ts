import { shiftFinanciering } from 'buurtaanpak/financiering';
import { Aandeel, addDuur } from 'buurtaanpak/kern';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { runs } from '../runs.js';
import { d, e, planMet, planVanBrief } from './plannen.js';
import { vormplannen } from './willekeurig.js';

describe('changes', () => {
  test('the start slips three months', () => {
    const voor = deepFreeze(planVanBrief('2026-09-01'));
    const na = shiftFinanciering(voor, { maanden: 3 });
    expect(na.perioden.map(({ periode }) => periode)).toEqual([
      { van: '2026-12-01', tot: '2027-11-30' },
      { van: '2027-12-01', tot: '2028-11-30' },
      { van: '2028-12-01', tot: '2029-11-30' },
    ]);
    expect(na.perioden.map(({ bijdragen }) => bijdragen)).toEqual(voor.perioden.map(({ bijdragen }) => bijdragen));
  });
  test('and back is where it was', () => {
    const plan = planVanBrief('2026-09-15');
    expect(shiftFinanciering(shiftFinanciering(plan, { maanden: 5 }), { maanden: -5 })).toEqual(plan);
    expect(shiftFinanciering(plan, {})).toEqual(plan);
  });
  test('the end of a month', () => {
    const plan = planMet([{ id: 'een' }], { van: '2026-01-31', tot: '2026-02-27' });
    expect(shiftFinanciering(plan, { maanden: 1 }).perioden[0]?.periode).toEqual({
      van: '2026-02-28',
      tot: '2026-03-27',
    });
    const dag = planMet([{ id: 'een' }], { van: '2026-01-30', tot: '2026-01-30' });
    expect(shiftFinanciering(dag, { maanden: 1 }).perioden[0]?.periode).toEqual({
      van: '2026-02-28',
      tot: '2026-02-28',
    });
  });
  test('all days of the terms go along, unless they should not', () => {
    const bijdrage = {
      id: 'een',
      voorwaarden: [{ id: 'a', omschrijving: 'a', uiterlijk: d('2026-03-01') }, { omschrijving: 'b' }],
      termijnen: [{ id: 'een', aandeel: Aandeel.parse('1'), gepland: d('2026-05-01') }],
      planning: [{ stap: 'vastgesteld', uiterlijk: d('2026-12-31'), bedrag: e('1.00') }],
    } as const;
    const plan = planMet([bijdrage, { id: 'twee' }]);
    const met = deepFreeze({
      ...plan,
      perioden: plan.perioden.map((jaar) => ({ ...jaar, optie: { uiterlijk: d('2025-10-01') } })),
    });
    const [na] = shiftFinanciering(met, { dagen: 10 }).perioden;
    expect(na?.optie).toEqual({ uiterlijk: '2025-10-11' });
    expect(na?.bijdragen).toEqual([
      {
        ...plan.perioden[0]?.bijdragen[0],
        voorwaarden: [{ id: 'a', omschrijving: 'a', uiterlijk: '2026-03-11' }, { omschrijving: 'b' }],
        termijnen: [{ id: 'een', aandeel: '1', gepland: '2026-05-11' }],
        planning: [{ stap: 'vastgesteld', uiterlijk: '2027-01-10', bedrag: '1.00' }],
      },
      plan.perioden[0]?.bijdragen[1],
    ]);
    const [alleen] = shiftFinanciering(met, { dagen: 10, planning: false }).perioden;
    expect(alleen).toEqual({ ...met.perioden[0], periode: { van: '2026-01-11', tot: '2027-01-10' } });
  });
});

test('a shift changes days only, adjoining years still adjoin, and no year runs backwards', () => {
  const zonderDagen = (value: unknown) =>
    JSON.stringify(value, (_, deel) => (typeof deel === 'string' && /^\d{4}-\d\d-\d\d$/.test(deel) ? '' : deel));
  fc.assert(
    fc.property(
      vormplannen,
      fc.integer({ min: -30, max: 30 }),
      fc.integer({ min: -40, max: 40 }),
      (plan, maanden, dagen) => {
        const later = shiftFinanciering(deepFreeze(plan), { maanden, dagen });
        expect(zonderDagen(later)).toBe(zonderDagen(plan));
        later.perioden.forEach(({ periode, bijdragen }, p) => {
          expect(periode.van <= periode.tot).toBe(true);
          expect(periode.van).toBe(addDuur(plan.perioden[p]!.periode.van, { maanden, dagen }));
          bijdragen.forEach(({ termijnen }, b) => {
            expect(termijnen?.map(({ gepland }) => gepland)).toEqual(
              plan.perioden[p]!.bijdragen[b]!.termijnen?.map(({ gepland }) => addDuur(gepland, { maanden, dagen })),
            );
          });
        });
      },
    ),
    { numRuns: runs(500), seed: 21 },
  );
});
