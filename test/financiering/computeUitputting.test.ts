import { changeBijdrage, computeUitputting } from 'buurtaanpak/financiering';
import { sumBedragen } from 'buurtaanpak/kern';
import { describe, expect, test } from 'vitest';
import { d, e, planMet, planVanBrief } from './plannen.js';

const stap = (status: string, bedrag: string, werkelijk: string) => ({ status, bedrag, werkelijk });

describe('computeUitputting', () => {
  // The second year of the letter, 2027-09-01 t/m 2028-08-31 by days: 20000 in 2027 and 40000 in 2028; bearers 2 : 1.
  const plan = [
    stap('vastgelegd', '60000.00', '2027-09-01'),
    stap('betaald', '15000.00', '2027-10-01'),
    stap('betaald', '15000.00', '2028-02-01'),
    { status: 'betaald', bedrag: '10000.00', gepland: '2028-07-01' },
  ].reduce((tot, een) => changeBijdrage(tot, 'gemeente-2', { stap: een as never }), planVanBrief('2026-09-01'));
  const perJaar = (peildatum: string, bron = plan) => {
    const regels = computeUitputting(bron, { peildatum: d(peildatum) }).filter(({ partij }) => partij === 'leeuwarden');
    return [2027, 2028].map((jaar) => {
      const som = (veld: 'begroot' | 'verplicht' | 'gerealiseerd' | 'prognose') =>
        sumBedragen(regels.filter((regel) => regel.begrotingsjaar === jaar).map((regel) => regel[veld]));
      return [som('begroot'), som('verplicht'), som('gerealiseerd'), som('prognose')];
    });
  };
  // 2028 also has 20054.79 of the third year.
  test('before anything happened: the prognosis is the budget, planned payments in their year', () => {
    // Still to come 60000: 10000 planned in 2028, and 50000 over the budget left: 20000 in 2027 and 30000 in 2028.
    expect(perJaar('2027-08-31')).toEqual([
      ['20000.00', '0.00', '0.00', '20000.00'],
      ['60054.79', '0.00', '0.00', '60054.79'],
    ]);
  });
  test('in 2027: 15000 paid, the other 5000 of that year is still expected in it', () => {
    expect(perJaar('2027-12-31')).toEqual([
      ['20000.00', '20000.00', '15000.00', '20000.00'],
      ['60054.79', '40000.00', '0.00', '60054.79'],
    ]);
  });
  test('in 2028: what was not paid in 2027 comes in 2028', () => {
    expect(perJaar('2028-03-01')).toEqual([
      ['20000.00', '20000.00', '15000.00', '15000.00'],
      ['60054.79', '40000.00', '15000.00', '65054.79'],
    ]);
  });
  test('a planned payment that did not come is still expected this year', () => {
    expect(perJaar('2028-08-01')[1]).toEqual(['60054.79', '40000.00', '15000.00', '65054.79']);
  });
  test('after the last year what is left comes in the year of the day itself', () => {
    const regels = computeUitputting(plan, { peildatum: d('2031-01-01') }).filter(
      ({ partij }) => partij === 'leeuwarden',
    );
    // 30000 of year 2 and 60000 of year 3 were never paid.
    expect(
      sumBedragen(regels.filter(({ begrotingsjaar }) => begrotingsjaar === 2031).map(({ prognose }) => prognose)),
    ).toBe('90000.00');
    expect(sumBedragen(regels.map(({ prognose }) => prognose))).toBe('120000.00');
  });
  test('per cost bearer, in proportion to the plan', () => {
    const regels = computeUitputting(plan, { peildatum: d('2027-12-31') }).filter(
      ({ begrotingsjaar }) => begrotingsjaar === 2027,
    );
    expect(regels.find(({ kostendrager }) => kostendrager === 'thema-energie')).toEqual({
      begrotingsjaar: 2027,
      partij: 'leeuwarden',
      kostendrager: 'thema-energie',
      begroot: '6666.67',
      verplicht: '6666.67',
      gerealiseerd: '5000.00',
      prognose: '6666.67',
      vrij: '0.00',
      afwijking: '0.00',
    });
  });
  test('a payment booked on another year than its day, and a reclaim', () => {
    const geboekt = planMet([
      {
        id: 'een',
        bedrag: e('100.00'),
        stappen: [
          { ...stap('betaald', '90.00', '2027-01-15'), begrotingsjaar: 2026 },
          stap('teruggevorderd', '30.00', '2027-06-01'),
        ] as never,
      },
    ]);
    expect(
      computeUitputting(geboekt, { peildatum: d('2027-12-31') }).map(({ begrotingsjaar, gerealiseerd, prognose }) => [
        begrotingsjaar,
        gerealiseerd,
        prognose,
      ]),
    ).toEqual([
      [2026, '90.00', '90.00'],
      // The year is over, so that the reclaim settled it: the 40 that was not paid by then is not expected any more.
      [2027, '-30.00', '-30.00'],
    ]);
  });
  test('more paid than planned', () => {
    const meer = planMet([
      {
        id: 'een',
        bedrag: e('100.00'),
        aard: 'ten_minste',
        stappen: [stap('betaald', '130.00', '2026-05-01')] as never,
      },
    ]);
    expect(computeUitputting(meer, { peildatum: d('2026-12-31') })).toMatchObject([
      { prognose: '130.00', afwijking: '30.00', vrij: '100.00' },
    ]);
  });
  test('planned payments of more than is left are cut off', () => {
    const teVeel = planMet([
      {
        id: 'een',
        bedrag: e('100.00'),
        stappen: [{ status: 'betaald', bedrag: '150.00', gepland: '2026-05-01' }] as never,
      },
    ]);
    expect(computeUitputting(teVeel, { peildatum: d('2026-01-01') })).toMatchObject([{ prognose: '100.00' }]);
  });
  test('a planned payment comes in its own year, also one beyond the period; a planned promise is no payment', () => {
    const plan = planMet([
      {
        id: 'een',
        bedrag: e('100.00'),
        stappen: [
          { status: 'betaald', bedrag: '40.00', gepland: '2028-05-01' },
          { status: 'toegezegd', bedrag: '60.00', gepland: '2029-05-01' },
        ] as never,
      },
    ]);
    expect(
      computeUitputting(plan, { peildatum: d('2026-06-01') }).map(({ begrotingsjaar, prognose }) => [
        begrotingsjaar,
        prognose,
      ]),
    ).toEqual([
      [2026, '60.00'],
      [2028, '40.00'],
    ]);
  });
  test('when all is paid nothing is expected any more, whatever was planned', () => {
    const stappen = [
      stap('betaald', '100.00', '2026-02-01'),
      { status: 'betaald', bedrag: '40.00', gepland: '2028-05-01' },
    ];
    expect(
      computeUitputting(planMet([{ id: 'een', bedrag: e('100.00'), stappen: stappen as never }]), {
        peildatum: d('2026-06-01'),
      }),
    ).toHaveLength(1);
  });
  test('a cost bearer that takes nothing of the plan takes nothing of a payment', () => {
    const plan = planMet([
      {
        id: 'een',
        bedrag: e('100.00'),
        verdeelsleutel: [
          { soort: 'vast', kostendrager: 'a', bedrag: e('100.00') },
          { soort: 'rest', kostendrager: 'b' },
        ],
        stappen: [stap('betaald', '50.00', '2026-05-01')] as never,
      },
    ]);
    expect(
      computeUitputting(plan, { peildatum: d('2026-12-31') }).map(({ kostendrager, gerealiseerd }) => [
        kostendrager,
        gerealiseerd,
      ]),
    ).toEqual([
      ['a', '50.00'],
      ['b', '0.00'],
    ]);
  });
  test('a contribution of nothing with a key', () => {
    const niets = planMet([
      {
        id: 'een',
        bedrag: e('0.00'),
        verdeelsleutel: [{ soort: 'rest', kostendrager: 'a' }],
        stappen: [stap('betaald', '1.00', '2026-05-01')] as never,
      },
    ]);
    expect(computeUitputting(niets, { peildatum: d('2026-12-31') })).toMatchObject([
      { kostendrager: 'a', gerealiseerd: '1.00' },
    ]);
  });
  test('by months', () => {
    expect(
      computeUitputting(planVanBrief('2026-09-01'), { peildatum: d('2026-09-01'), methode: 'maanden' })[0],
    ).toMatchObject({
      begrotingsjaar: 2026,
      begroot: '50000.00',
    });
  });
});
