import { computeUitputting } from 'buurtaanpak/financiering';
import { describe, expect, test } from 'vitest';
import { d, planMet } from './plannen.js';

/** What lies just on this side of a rule and what just beyond, and in which order things are told. */

const stap = (status: string, bedrag: string, werkelijk: string) => ({ status, bedrag, werkelijk });

describe('how far the money is used', () => {
  const prognoses = (stappen: object[], peildatum: string) =>
    computeUitputting(planMet([{ id: 'een', stappen: stappen as never }]), { peildatum: d(peildatum) }).map(
      ({ begrotingsjaar, prognose }) => [begrotingsjaar, prognose],
    );
  test('a payment that was planned and came is not expected again; until it came it is', () => {
    const stappen = [{ ...stap('betaald', '30.00', '2026-06-10'), gepland: '2027-05-01' }];
    expect(prognoses(stappen, '2026-06-09')).toEqual([
      [2026, '70.00'],
      [2027, '30.00'],
    ]);
    expect(prognoses(stappen, '2026-06-10')).toEqual([[2026, '100.00']]);
  });
  test('of a year in which more was paid than planned, the rest falls in the years with budget left', () => {
    const plan = planMet([{ id: 'een', stappen: [stap('betaald', '70.00', '2026-09-01')] as never }], {
      van: '2026-07-01',
      tot: '2027-06-30',
    });
    expect(
      computeUitputting(plan, { peildatum: d('2026-12-31'), methode: 'maanden' }).map(({ prognose, afwijking }) => [
        prognose,
        afwijking,
      ]),
    ).toEqual([
      ['70.00', '20.00'],
      ['30.00', '-20.00'],
    ]);
  });
  test('when no budget is left in any year to come, the rest falls in the last of them', () => {
    const stappen = [
      { status: 'betaald', bedrag: '50.00', gepland: '2026-08-01' },
      { ...stap('betaald', '80.00', '2026-07-01'), begrotingsjaar: 2027 },
      stap('teruggevorderd', '60.00', '2026-07-02'),
    ];
    const plan = planMet([{ id: 'een', stappen: stappen as never }], { van: '2026-07-01', tot: '2027-06-30' });
    const regels = computeUitputting(plan, { peildatum: d('2026-07-31'), methode: 'maanden' });
    expect(
      regels.map(({ begrotingsjaar, gerealiseerd, prognose }) => [begrotingsjaar, gerealiseerd, prognose]),
    ).toEqual([
      [2026, '-60.00', '-10.00'],
      [2027, '80.00', '110.00'],
    ]);
  });
});
