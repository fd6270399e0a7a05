import { compareFinanciering, shiftFinanciering } from 'buurtaanpak/financiering';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { d, e, planMet, planVanBrief } from './plannen.js';

describe('changes', () => {
  test('the start slips three months', () => {
    const voor = deepFreeze(planVanBrief('2026-09-01'));
    const na = shiftFinanciering(voor, { maanden: 3 });
    expect(na.perioden.map(({ periode }) => periode)).toEqual([
      { van: '2026-12-01', tot: '2027-11-30' },
      { van: '2027-12-01', tot: '2028-11-30' },
      { van: '2028-12-01', tot: '2029-11-30' },
    ]);
    // By months: BZK 4/12 of 150000 in 2026 becomes 1/12; the gemeente 4/12 of 60000 in the first calendar year of a period becomes 1/12.
    const verschil = compareFinanciering(voor, na, { methode: 'maanden' });
    expect(verschil.totaal).toEqual({ voor: '270000.00', na: '270000.00', verschil: '0.00' });
    expect(verschil.perJaar.map(({ begrotingsjaar, verschil: cel }) => [begrotingsjaar, cel])).toEqual([
      [2026, '-37500.00'],
      [2027, '22500.00'], // + 37500 of BZK, - 15000 of the gemeente
      [2028, '0.00'], // + 15000 of year 2, - 15000 of year 3
      [2029, '15000.00'],
    ]);
    expect(verschil.regels.filter(({ begrotingsjaar }) => begrotingsjaar === 2029)).toMatchObject([
      { kostendrager: 'thema-energie', voor: '13333.33', na: '18333.33', verschil: '5000.00' },
      { kostendrager: 'wijkplannen-oost', verschil: '10000.00' },
    ]);
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
  test('planned days go along unless they should not; what happened stays', () => {
    const plan = planMet([
      {
        id: 'een',
        voorwaarden: [
          { omschrijving: 'a', uiterlijk: d('2026-03-01') },
          { omschrijving: 'b', uiterlijk: d('2026-03-01'), vervuldOp: d('2026-02-01') },
        ],
        stappen: [
          { status: 'betaald', bedrag: e('1.00'), gepland: d('2026-05-01') },
          { status: 'toegezegd', bedrag: e('1.00'), gepland: d('2026-01-01'), werkelijk: d('2026-01-02') },
        ],
      },
    ]);
    const [na] = shiftFinanciering(plan, { dagen: 10 }).perioden[0]!.bijdragen;
    expect(na?.voorwaarden?.map(({ uiterlijk }) => uiterlijk)).toEqual(['2026-03-11', '2026-03-01']);
    expect(na?.stappen?.map(({ gepland }) => gepland)).toEqual(['2026-05-11', '2026-01-01']);
    expect(shiftFinanciering(plan, { dagen: 10, planning: false }).perioden[0]?.bijdragen).toEqual(
      plan.perioden[0]?.bijdragen,
    );
  });
});
