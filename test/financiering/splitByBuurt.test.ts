import {
  type Buurtinzet,
  type Buurtstop,
  reconcileFinanciering,
  splitByBegrotingsjaar,
  splitByBuurt,
  sumRegels,
} from 'buurtaanpak/financiering';
import { Buurtcode } from 'buurtaanpak/gebied';
import { describe, expect, test } from 'vitest';
import { codeVan, deepFreeze } from '../hulp.js';
import { d, planMet, planVanBrief } from './plannen.js';

const code = (nummer: number) => Buurtcode.parse(`BU008020${String(nummer).padStart(2, '0')}`);

/** Twelve buurten, eight charged to the wijkplannen and four to the theme, as the letter divides them. */
const twaalf = (start: (nummer: number) => string): Buurtinzet[] =>
  Array.from({ length: 12 }, (_, index) => ({
    buurt: code(index + 1),
    start: d(start(index + 1)),
    kostendragers: [index < 8 ? 'wijkplannen-oost' : 'thema-energie'],
  }));

describe('costs per buurt', () => {
  // Year 1: 150000 / 12 = 12500 a buurt. Years 2 and 3: 40000 / 8 = 5000 and 20000 / 4 = 5000 a buurt.
  test('the letter, start on 1 January: 12500 and two times 5000 a buurt', () => {
    const regels = splitByBuurt(deepFreeze(planVanBrief('2026-01-01')), deepFreeze(twaalf(() => '2026-01-01')));
    expect(regels).toHaveLength(36);
    for (let nummer = 1; nummer <= 12; nummer += 1) {
      const eigen = regels.filter(({ buurt }) => buurt === code(nummer));
      expect(
        eigen.map(({ begrotingsjaar, partij, kostendrager, bedrag }) => [begrotingsjaar, partij, kostendrager, bedrag]),
      ).toEqual([
        [2026, 'bzk', undefined, '12500.00'],
        [2027, 'leeuwarden', nummer <= 8 ? 'wijkplannen-oost' : 'thema-energie', '5000.00'],
        [2028, 'leeuwarden', nummer <= 8 ? 'wijkplannen-oost' : 'thema-energie', '5000.00'],
      ]);
    }
    expect(reconcileFinanciering(planVanBrief('2026-01-01'), regels).sluit).toBe(true);
  });

  test('start on 1 September with the plan: the totals per begrotingsjaar are those of the plan', () => {
    const plan = planVanBrief('2026-09-01');
    const perBuurt = sumRegels(
      splitByBuurt(
        plan,
        twaalf(() => '2026-09-01'),
      ),
      ['begrotingsjaar', 'partij'],
    );
    expect(perBuurt).toEqual(sumRegels(splitByBegrotingsjaar(plan), ['begrotingsjaar', 'partij']));
    // Computed by hand in brief.test.ts.
    expect(perBuurt.map(({ bedrag }) => bedrag)).toEqual(['50136.99', '99863.01', '20000.00', '60054.79', '39945.21']);
  });

  // Of the 12500 of year 1 of a buurt 12500 x 122/365 = 4178.082… falls in 2026. Twelve times 4178.08 is 50136.96, three cents short of the
  // 50136.99 of the plan: three buurten get 4178.09. The second year of a buurt is 5000: 5000 x 122/366 = 1666.67 (1666.666…) in 2027.
  test('start on 1 September, per buurt and begrotingsjaar: the cents that are left go to some', () => {
    const regels = splitByBuurt(
      planVanBrief('2026-09-01'),
      twaalf(() => '2026-09-01'),
    );
    const count = (programmajaar: number, begrotingsjaar: number, drager?: string) =>
      regels
        .filter((regel) => regel.programmajaar === programmajaar && regel.begrotingsjaar === begrotingsjaar)
        .filter(({ kostendrager }) => kostendrager === drager)
        .map(({ bedrag }) => bedrag)
        .sort();
    expect(count(1, 2026)).toEqual([...Array(9).fill('4178.08'), ...Array(3).fill('4178.09')]);
    expect(
      sumRegels(
        regels.filter(({ buurt }) => buurt === code(1)),
        ['programmajaar'],
      ).map(({ bedrag }) => bedrag),
    ).toEqual(['12500.00', '5000.00', '5000.00']);
    const tweede = [...count(2, 2027, 'wijkplannen-oost'), ...count(2, 2027, 'thema-energie')];
    expect(tweede.every((bedrag) => bedrag === '1666.66' || bedrag === '1666.67')).toBe(true);
    // 20000.00 = 12 x 1666.66 + 0.08: eight of the twelve get the cent.
    expect(tweede.filter((bedrag) => bedrag === '1666.67')).toHaveLength(8);
  });

  // Six buurten start on 1 September 2026 and six on 1 January 2027, by months:
  //   first six (all wijkplannen), year 1: 75000, 4/12 in 2026 = 25000 and 8/12 in 2027 = 50000
  //   last six (two wijkplannen, four energie), year 1: 75000 in 2027
  //   first six, year 2: 6 x 5000 = 30000, 4/12 in 2027 = 10000 and 8/12 in 2028 = 20000
  //   last six, year 2: 30000 in 2028
  //   first six, year 3: 30000, 4/12 in 2028 = 10000 and 8/12 in 2029 = 20000; last six, year 3: 30000 in 2029
  test('staggered starts', () => {
    const plan = planVanBrief('2026-09-01');
    const regels = splitByBuurt(
      plan,
      twaalf((nummer) => (nummer <= 6 ? '2026-09-01' : '2027-01-01')),
      {
        methode: 'maanden',
      },
    );
    const perJaar = sumRegels(regels, ['begrotingsjaar', 'partij']).sort((a, b) => a.begrotingsjaar - b.begrotingsjaar);
    expect(perJaar).toEqual([
      { begrotingsjaar: 2026, partij: 'bzk', bedrag: '25000.00' },
      { begrotingsjaar: 2027, partij: 'bzk', bedrag: '125000.00' },
      { begrotingsjaar: 2027, partij: 'leeuwarden', bedrag: '10000.00' },
      { begrotingsjaar: 2028, partij: 'leeuwarden', bedrag: '60000.00' },
      { begrotingsjaar: 2029, partij: 'leeuwarden', bedrag: '50000.00' },
    ]);
    expect(reconcileFinanciering(plan, regels).totaal).toEqual({
      plan: '270000.00',
      regels: '270000.00',
      verschil: '0.00',
    });
    // The theme has its four buurten on the later clock: 20000 in 2028 and 20000 in 2029.
    expect(
      sumRegels(
        regels.filter(({ kostendrager }) => kostendrager === 'thema-energie'),
        ['begrotingsjaar'],
      ),
    ).toEqual([
      { begrotingsjaar: 2028, bedrag: '20000.00' },
      { begrotingsjaar: 2029, bedrag: '20000.00' },
    ]);
  });
});

test('every line has the taakveld of its cost bearer, or else of the contribution', () => {
  const plan = planVanBrief('2026-01-01');
  const regels = splitByBuurt(
    plan,
    twaalf(() => '2026-01-01'),
  );
  expect(sumRegels(regels, ['kostendrager', 'taakveld'])).toEqual([
    { bedrag: '150000.00' },
    { kostendrager: 'wijkplannen-oost', taakveld: { code: '6.1', jaar: 2026 }, bedrag: '80000.00' },
    { kostendrager: 'thema-energie', taakveld: { code: '7.4', jaar: 2026 }, bedrag: '40000.00' },
  ]);
  const eigen = planMet([{ id: 'een', taakveld: { code: '0.10', jaar: 2026 } }]);
  expect(splitByBuurt(eigen, [{ buurt: code(1), start: d('2026-01-01') }])).toMatchObject([
    { taakveld: { code: '0.10' } },
  ]);
  expect(splitByBegrotingsjaar(eigen)).toMatchObject([{ taakveld: { code: '0.10' } }]);
});

describe('a buurt that stops', () => {
  const plan = planVanBrief('2026-01-01');
  const inzet = twaalf(() => '2026-01-01');
  // Buurt 1 stops on 30 June 2027. Of its 5000 of year 2 the 181 days to 30 June cost 5000 x 181/365 = 2479.452… = 2479.45; left are
  // 2520.55 of year 2 and 5000 of year 3.
  const gestopt: Buurtstop[] = [{ buurt: code(1), datum: d('2027-06-30'), reden: 'te weinig vrijwilligers' }];
  const van = (regels: ReturnType<typeof splitByBuurt>, nummer: number) =>
    regels
      .filter(({ buurt }) => buurt === code(nummer))
      .map(({ soort, begrotingsjaar, bedrag }) => [soort, begrotingsjaar, bedrag]);

  test('gives back what it had left', () => {
    const regels = splitByBuurt(plan, inzet, { gestopt });
    expect(van(regels, 1)).toEqual([
      ['inzet', 2026, '12500.00'],
      ['inzet', 2027, '2479.45'],
      ['vrijval', 2027, '2520.55'],
      ['vrijval', 2028, '5000.00'],
    ]);
    expect(sumRegels(regels, ['soort'])).toEqual([
      { soort: 'inzet', bedrag: '262479.45' },
      { soort: 'vrijval', bedrag: '7520.55' },
    ]);
    expect(reconcileFinanciering(plan, regels).sluit).toBe(true);
  });

  // The other seven that are charged to the wijkplannen get 2520.55 / 7 = 360.078… and 5000 / 7 = 714.285… each.
  test('leaves it to the buurten that go on', () => {
    const regels = splitByBuurt(plan, inzet, { gestopt, vrijval: 'overige_buurten' });
    expect(regels.some(({ soort }) => soort === 'vrijval')).toBe(false);
    expect(
      sumRegels(
        regels.filter(({ buurt }) => buurt === code(2)),
        ['begrotingsjaar'],
      ).map(({ bedrag }) => bedrag),
    ).toEqual(['12500.00', '5360.08', '5714.29']);
    expect(van(regels, 9)).toEqual([
      ['inzet', 2026, '12500.00'],
      ['inzet', 2027, '5000.00'],
      ['inzet', 2028, '5000.00'],
    ]);
    expect(reconcileFinanciering(plan, regels).sluit).toBe(true);
  });

  test('leaves it to the buurt in its place', () => {
    const regels = splitByBuurt(plan, [...inzet, { buurt: code(13), start: d('2027-09-01'), vervangt: code(1) }], {
      gestopt,
      vrijval: 'vervanger',
    });
    const vervanger = regels.filter(({ buurt }) => buurt === code(13));
    expect(vervanger.map(({ programmajaar, periode, bedrag }) => [programmajaar, periode, bedrag])).toEqual([
      [2, { van: '2027-09-01', tot: '2027-12-31' }, '2520.55'],
      [3, { van: '2028-01-01', tot: '2028-12-31' }, '5000.00'],
    ]);
    expect(reconcileFinanciering(plan, regels).sluit).toBe(true);
  });

  test('whose place is taken after its year of the programme: the amount falls in the year of the start', () => {
    const regels = splitByBuurt(plan, [...inzet, { buurt: code(13), start: d('2028-02-01'), vervangt: code(1) }], {
      gestopt,
      vrijval: 'vervanger',
    });
    expect(van(regels, 13)).toEqual([
      ['inzet', 2028, '2520.55'],
      ['inzet', 2028, '5000.00'],
    ]);
  });

  test('without anybody to leave it to gives it back', () => {
    expect(sumRegels(splitByBuurt(plan, inzet, { gestopt, vrijval: 'vervanger' }), ['soort'])).toEqual([
      { soort: 'inzet', bedrag: '262479.45' },
      { soort: 'vrijval', bedrag: '7520.55' },
    ]);
    const een = planMet([{ id: 'een', bedrag: '100.00' as never }]);
    const alleen = splitByBuurt(een, [{ buurt: code(1), start: d('2026-01-01') }], {
      gestopt: [{ buurt: code(1), datum: d('2025-12-31') }],
      vrijval: 'overige_buurten',
    });
    expect(alleen.map(({ soort, bedrag }) => [soort, bedrag])).toEqual([['vrijval', '100.00']]);
  });

  test('after another: what the first left is left again', () => {
    const regels = splitByBuurt(plan, inzet.slice(0, 2).concat(inzet.slice(8)), {
      gestopt: [
        { buurt: code(2), datum: d('2028-06-30') },
        { buurt: code(1), datum: d('2027-12-31') },
      ],
      vrijval: 'overige_buurten',
    });
    // Buurt 1 leaves its 20000 of year 3 to buurt 2, which then has 40000; of 366 days it uses 182: 40000 x 182/366 = 19890.71.
    // Two lines of 20000 round apart: 9945.355… each, so 9945.36 and 9945.36.
    expect(
      sumRegels(
        regels.filter(({ kostendrager, programmajaar }) => kostendrager === 'wijkplannen-oost' && programmajaar === 3),
        ['buurt', 'soort'],
      ),
    ).toEqual([
      { buurt: code(2), soort: 'inzet', bedrag: '19890.72' },
      { buurt: code(2), soort: 'vrijval', bedrag: '20109.28' },
    ]);
    expect(reconcileFinanciering(plan, regels).sluit).toBe(true);
  });

  test('is not replaced by one that is gone as well', () => {
    const regels = splitByBuurt(plan, [...inzet, { buurt: code(13), start: d('2027-01-01'), vervangt: code(1) }], {
      gestopt: [...gestopt, { buurt: code(13), datum: d('2027-06-30') }],
      vrijval: 'vervanger',
    });
    expect(van(regels, 13)).toEqual([]);
  });
});

describe('an odd clock', () => {
  test('29 February: the year of a buurt is as long as that of the plan', () => {
    const plan = planVanBrief('2028-02-29');
    const regels = splitByBuurt(
      plan,
      twaalf(() => '2028-02-29'),
    );
    expect(sumRegels(regels, ['begrotingsjaar', 'partij'])).toEqual(
      sumRegels(splitByBegrotingsjaar(plan), ['begrotingsjaar', 'partij']),
    );
  });

  test('before the plan, and half a month after it', () => {
    const plan = planMet([{ id: 'een' }], { van: '2026-03-31', tot: '2027-03-30' });
    const periode = (start: string) => splitByBuurt(plan, [{ buurt: code(1), start: d(start) }])[0]?.periode;
    expect(periode('2026-01-15')).toEqual({ van: '2026-01-15', tot: '2027-01-14' });
    expect(periode('2026-05-14')).toEqual({ van: '2026-05-14', tot: '2027-05-13' });
  });

  test('a weight of its own', () => {
    const plan = planMet([{ id: 'een' }]);
    const regels = splitByBuurt(plan, [
      { buurt: code(1), start: d('2026-01-01'), gewicht: 1.5 },
      { buurt: code(2), start: d('2026-01-01'), gewicht: 0.5 },
    ]);
    expect(regels.map(({ bedrag }) => bedrag)).toEqual(['75.00', '25.00']);
  });
});

describe('refuses', () => {
  const plan = planVanBrief('2026-01-01');
  const een = { buurt: code(1), start: d('2026-01-01') };
  const twee = { buurt: code(2), start: d('2026-01-01') };
  test.each([
    ['a buurt twice', [een, een], [], 'financiering.buurt_dubbel'],
    ['a stop of a stranger', [een], [{ buurt: code(2), datum: d('2026-01-01') }], 'financiering.buurt_onbekend'],
    [
      'a second stop',
      [een],
      [1, 2].map(() => ({ buurt: code(1), datum: d('2026-02-01') })),
      'financiering.buurt_stopt_dubbel',
    ],
    ['a place that is not free', [een, { ...twee, vervangt: code(1) }], [], 'financiering.vervangen_buurt_stopt_niet'],
    [
      'two in one place',
      [een, { ...twee, vervangt: code(1) }, { ...twee, buurt: code(3), vervangt: code(1) }],
      [{ buurt: code(1), datum: d('2026-02-01') }],
      'financiering.vervangen_buurt_dubbel',
    ],
    ['no weight', [{ ...een, gewicht: 0 }], [], 'financiering.gewicht_ongeldig'],
    ['half a weight of nothing', [{ ...een, gewicht: Number.NaN }], [], 'financiering.gewicht_ongeldig'],
    ['a weight too fine', [{ ...een, gewicht: 1e-7 }], [], 'financiering.gewicht_ongeldig'],
    [
      'a bearer without buurten',
      [{ ...een, kostendragers: ['thema-energie'] }],
      [],
      'financiering.kostendrager_zonder_buurt',
    ],
    ['no buurten', [], [], 'financiering.kostendrager_zonder_buurt'],
    ['no day', [{ ...een, start: '2026-02-30' as never }], [], 'kern.datum_ongeldig'],
  ])('%s', (_, inzet, gestopt, verwacht) => {
    expect(codeVan(() => splitByBuurt(plan, inzet, { gestopt }))).toBe(verwacht);
  });
});
