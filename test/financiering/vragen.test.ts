import {
  type Afstemming,
  changeBijdrage,
  compareFinanciering,
  computeDekking,
  computeUitputting,
  Financieringsplan,
  indexBijdragen,
  listBetalers,
  reconcileFinanciering,
  shiftFinanciering,
  splitBtw,
  splitByBegrotingsjaar,
  splitByVerdeelsleutel,
  summarizeFinanciering,
  sumRegels,
  type Verdeelsleutel,
} from 'buurtaanpak/financiering';
import { formatBevinding, sumBedragen } from 'buurtaanpak/kern';
import { nl } from 'buurtaanpak/taal';
import { describe, expect, test } from 'vitest';
import { codeVan, deepFreeze } from '../hulp.js';
import { d, e, planMet, planVanBrief } from './plannen.js';

const stap = (status: string, bedrag: string, werkelijk: string) => ({ status, bedrag, werkelijk });

describe('a verdeelsleutel', () => {
  const verdeel = (bedrag: string, sleutel: Verdeelsleutel) =>
    splitByVerdeelsleutel(e(bedrag), sleutel).map((deel) => deel.bedrag);
  test('fixed, then percentages of the whole, then shares of what is left', () => {
    // 1000 - 100 fixed - 25 % of 1000 = 650 left, 1 : 2 = 216.666… : 433.333…
    expect(
      verdeel('1000', [
        { soort: 'aandeel', kostendrager: 'a', aandeel: '1' },
        { soort: 'vast', kostendrager: 'b', bedrag: e('100') },
        { soort: 'procent', kostendrager: 'c', procent: '25' },
        { soort: 'aandeel', kostendrager: 'd', aandeel: '2' },
      ]),
    ).toEqual(['216.67', '100.00', '250.00', '433.33']);
  });
  test('the rest', () => {
    expect(
      verdeel('10', [
        { soort: 'vast', kostendrager: 'a', bedrag: e('2.5') },
        { soort: 'rest', kostendrager: 'b' },
      ]),
    ).toEqual(['2.50', '7.50']);
    expect(
      verdeel('2.5', [
        { soort: 'vast', kostendrager: 'a', bedrag: e('2.5') },
        { soort: 'rest', kostendrager: 'b' },
      ]),
    ).toEqual(['2.50', '0.00']);
  });
  test('percentages that add up to 100 divide to the cent', () => {
    const derde = (kostendrager: string, procent: string) => ({ soort: 'procent', kostendrager, procent }) as const;
    expect(verdeel('100', [derde('a', '33.333333'), derde('b', '33.333333'), derde('c', '33.333334')])).toEqual([
      '33.33',
      '33.33',
      '33.34',
    ]);
    expect(verdeel('0.01', [derde('a', '50'), derde('b', '50')])).toEqual(['0.01', '0.00']);
  });
  test.each<[string, Verdeelsleutel, string]>([
    ['too much', [{ soort: 'vast', kostendrager: 'a', bedrag: e('100.01') }], 'financiering.verdeelsleutel_te_veel'],
    [
      'over 100 %',
      [
        { soort: 'procent', kostendrager: 'a', procent: '60' },
        { soort: 'procent', kostendrager: 'b', procent: '40.000001' },
      ],
      'financiering.verdeelsleutel_boven_honderd',
    ],
    ['too little', [{ soort: 'vast', kostendrager: 'a', bedrag: e('99.99') }], 'financiering.verdeelsleutel_laat_over'],
    [
      'two rests',
      [
        { soort: 'rest', kostendrager: 'a' },
        { soort: 'rest', kostendrager: 'b' },
      ],
      'financiering.verdeelsleutel_rest_dubbel',
    ],
    [
      'a rest beside shares',
      [
        { soort: 'rest', kostendrager: 'a' },
        { soort: 'aandeel', kostendrager: 'b', aandeel: '1' },
      ],
      'financiering.verdeelsleutel_rest_dubbel',
    ],
  ])('refuses %s', (_, sleutel, code) => {
    expect(codeVan(() => splitByVerdeelsleutel(e('100'), sleutel))).toBe(code);
  });
});

describe('by begrotingsjaar', () => {
  const plan = planMet([{ id: 'een' }], { van: '2026-12-17', tot: '2027-02-14' });
  const jaren = (options: Parameters<typeof splitByBegrotingsjaar>[1]) =>
    splitByBegrotingsjaar(plan, options).map(({ begrotingsjaar, bedrag }) => [begrotingsjaar, bedrag]);
  test('by days: 15 of the 60 days in December', () => {
    expect(jaren({})).toEqual([
      [2026, '25.00'],
      [2027, '75.00'],
    ]);
  });
  test('by months: 15/31 of December, the whole of January, 14/28 of February', () => {
    // 0.48387 / (0.48387 + 1 + 0.5) = 0.243902… = 15/31 : 61.5/31, so 30/123 = 0.2439
    expect(jaren({ methode: 'maanden' })).toEqual([
      [2026, '24.39'],
      [2027, '75.61'],
    ]);
  });
  test('by months: the last year of a century has 28 days in February, one in four of them 29', () => {
    const van = (periode: { van: string; tot: string }) =>
      splitByBegrotingsjaar(planMet([{ id: 'een' }], periode), { methode: 'maanden' }).map(({ bedrag }) => bedrag);
    // December to half of February: 1 : 1.5.
    expect(van({ van: '2099-12-01', tot: '2100-02-14' })).toEqual(['40.00', '60.00']);
    // December to the whole of February: 1 : 2.
    expect(van({ van: '1999-12-01', tot: '2000-02-29' })).toEqual(['33.33', '66.67']);
  });
  test('by a schedule', () => {
    const schema = [
      { programmajaar: 1, begrotingsjaar: 2028, gewicht: 1 },
      { programmajaar: 1, begrotingsjaar: 2026, gewicht: 2 },
      { programmajaar: 2, begrotingsjaar: 2030, gewicht: 9 },
    ];
    expect(jaren({ methode: 'schema', schema })).toEqual([
      [2026, '66.67'],
      [2028, '33.33'],
    ]);
  });
  test.each([
    ['without the year of the programme', [], 'financiering.schema_zonder_jaar'],
    ['of weight zero', [{ programmajaar: 1, begrotingsjaar: 2026, gewicht: 0 }], 'financiering.schema_zonder_jaar'],
    [
      'of a negative weight',
      [{ programmajaar: 1, begrotingsjaar: 2026, gewicht: -1 }],
      'financiering.schema_gewicht_ongeldig',
    ],
    [
      'of half a weight',
      [{ programmajaar: 1, begrotingsjaar: 2026, gewicht: 0.5 }],
      'financiering.schema_gewicht_ongeldig',
    ],
  ])('refuses a schedule %s', (_, schema, code) => {
    expect(codeVan(() => splitByBegrotingsjaar(plan, { methode: 'schema', schema }))).toBe(code);
    expect(codeVan(() => summarizeFinanciering(plan, { methode: 'schema', schema }))).toBe(code);
  });
  test('a term of one day, on 29 February', () => {
    expect(
      splitByBegrotingsjaar(planMet([{ id: 'een' }], { van: '2028-02-29', tot: '2028-02-29' })).map(
        ({ bedrag }) => bedrag,
      ),
    ).toEqual(['100.00']);
    expect(
      splitByBegrotingsjaar(planMet([{ id: 'een' }], { van: '2028-02-29', tot: '2028-02-29' }), { methode: 'maanden' }),
    ).toHaveLength(1);
  });
  test('a period without contributions has no lines', () => {
    expect(splitByBegrotingsjaar(planMet([]))).toEqual([]);
    expect(summarizeFinanciering(planMet([])).totaal).toBe('0.00');
  });
  test('10^12 euro, to the cent', () => {
    const regels = splitByBegrotingsjaar(
      planMet([{ id: 'een', bedrag: e('1000000000000.01') }], { van: '2026-09-01', tot: '2027-08-31' }),
    );
    // 1000000000000.01 x 122/365 = 334246575342.469…
    expect(regels.map(({ bedrag }) => bedrag)).toEqual(['334246575342.47', '665753424657.54']);
  });
  test('a thousand periods', () => {
    const perioden = Array.from({ length: 1000 }, (_, index) => ({
      programmajaar: index + 1,
      periode: { van: `${1500 + (index % 1000)}-07-01`, tot: `${1501 + (index % 1000)}-06-30` },
      bijdragen: [{ id: `b-${index}`, partij: 'gemeente', bedrag: '0.01', aard: 'exact', doel: 'overig' }],
    }));
    const plan1000 = Financieringsplan.parse({ soort: 'financieringsplan', versie: 1, naam: 'Lang', perioden });
    expect(summarizeFinanciering(plan1000).totaal).toBe('10.00');
    expect(computeDekking(plan1000).overlappen).toEqual([]);
    expect(() =>
      Financieringsplan.parse({
        soort: 'financieringsplan',
        versie: 1,
        naam: 'x',
        perioden: [...perioden, perioden[0]],
      }),
    ).toThrow();
  });
  test('with a day: how far each amount has come', () => {
    const halverwege = planMet([
      {
        id: 'een',
        bedrag: e('100.00'),
        stappen: [
          stap('gevraagd', '120.00', '2025-10-01'),
          stap('toegezegd', '70.00', '2025-11-01'),
          stap('toegezegd', '80.00', '2025-12-01'),
          stap('vastgelegd', '60.00', '2026-01-01'),
          stap('betaald', '40.00', '2026-03-01'),
          stap('teruggevorderd', '10.00', '2026-04-01'),
          stap('betaald', '5.00', '2026-12-01'),
        ] as never,
      },
    ]);
    const op = (peildatum: string) =>
      splitByBegrotingsjaar(halverwege, { peildatum: d(peildatum) }).map(({ stand, bedrag }) => [stand, bedrag]);
    expect(op('2026-06-30')).toEqual([
      ['betaald', '30.00'],
      ['vastgelegd', '30.00'],
      ['toegezegd', '20.00'],
      ['gevraagd', '20.00'],
    ]);
    expect(op('2025-11-01')).toEqual([
      ['toegezegd', '70.00'],
      ['gevraagd', '30.00'],
    ]);
    expect(op('2025-09-30')).toEqual([['gepland', '100.00']]);
  });
  test('with a day and cost bearers: exact in all three directions', () => {
    const plan = changeBijdrage(planVanBrief('2026-09-01'), 'gemeente-2', {
      stap: stap('vastgelegd', '12345.67', '2026-09-01') as never,
    });
    const regels = splitByBegrotingsjaar(plan, { peildatum: d('2026-09-01') }).filter(
      ({ bijdrage }) => bijdrage === 'gemeente-2',
    );
    expect(sumRegels(regels, ['stand']).map(({ stand, bedrag }) => [stand, bedrag])).toEqual([
      ['vastgelegd', '12345.67'],
      ['gepland', '47654.33'],
    ]);
    expect(sumRegels(regels, ['begrotingsjaar']).map(({ bedrag }) => bedrag)).toEqual(['20000.00', '40000.00']);
    expect(sumRegels(regels, ['kostendrager']).map(({ bedrag }) => bedrag)).toEqual(['40000.00', '20000.00']);
  });
});

test('the VAT of a contribution is divided over its lines, to the cent', () => {
  const plan = planMet(
    [
      {
        id: 'een',
        bedrag: e('121.00'),
        btw: { tarief: '21', bedrag: e('21.00'), verwerking: 'compensabel' },
        verdeelsleutel: [
          { soort: 'aandeel', kostendrager: 'a', aandeel: '1' },
          { soort: 'aandeel', kostendrager: 'b', aandeel: '2' },
        ],
      },
      { id: 'zonder' },
      { id: 'niets', bedrag: e('0.00'), btw: { tarief: '21', bedrag: e('0.00'), verwerking: 'compensabel' } },
    ],
    { van: '2026-07-01', tot: '2027-06-30' },
  );
  // By months: half and half. 121 / 3 = 40.33 and 80.67; 21 x 20.17 / 121 = 3.5005… and so on: 3.50 + 3.50 + 7.00 + 7.00.
  const regels = splitByBegrotingsjaar(plan, { methode: 'maanden' });
  expect(regels.map(({ bijdrage, bedrag, btw }) => [bijdrage, bedrag, btw])).toEqual([
    ['een', '20.17', '3.50'],
    ['een', '20.16', '3.50'],
    ['een', '40.33', '7.00'],
    ['een', '40.34', '7.00'],
    ['zonder', '50.00', undefined],
    ['zonder', '50.00', undefined],
  ]);
});

test('sumRegels by taakveld, and by nothing', () => {
  const regels = splitByBegrotingsjaar(planVanBrief('2026-09-01'));
  expect(sumRegels(regels, ['taakveld'])).toEqual([
    { bedrag: '150000.00' },
    { taakveld: { code: '6.1', jaar: 2026 }, bedrag: '80000.00' },
    { taakveld: { code: '7.4', jaar: 2026 }, bedrag: '40000.00' },
  ]);
  // The same taakveld, as two systems write it.
  const taakvelden = [
    { code: '6.1', jaar: 2026 },
    { jaar: 2026, code: '6.1' },
    { jaar: 2027, code: '6.1' },
  ];
  expect(
    sumRegels(
      taakvelden.map((taakveld) => ({ taakveld, bedrag: e('1') })),
      ['taakveld'],
    ),
  ).toEqual([
    { taakveld: { code: '6.1', jaar: 2026 }, bedrag: '2.00' },
    { taakveld: { code: '6.1', jaar: 2027 }, bedrag: '1.00' },
  ]);
  expect(sumRegels(regels, [])).toEqual([{ bedrag: '270000.00' }]);
  expect(sumRegels([], [])).toEqual([]);
});

test('the status of a contribution is its last step by then, whatever the order of the list', () => {
  const een = planMet([
    {
      id: 'een',
      stappen: [
        stap('betaald', '10.00', '2026-04-01'),
        stap('vastgelegd', '10.00', '2026-03-01'),
        stap('teruggevorderd', '10.00', '2026-04-01'),
      ] as never,
    },
  ]);
  const op = (dag: string) => summarizeFinanciering(een, { peildatum: d(dag) }).perBijdrage?.[0]?.status;
  expect(op('2026-02-28')).toBeUndefined();
  expect(op('2026-03-01')).toEqual({ status: 'vastgelegd', datum: '2026-03-01' });
  expect(op('2026-04-01')).toEqual({ status: 'teruggevorderd', datum: '2026-04-01' });
  const plan = changeBijdrage(planVanBrief('2026-09-01'), 'bzk-1', {
    stap: stap('toegezegd', '150000.00', '2026-05-01') as never,
  });
  expect(listBetalers(plan, { peildatum: d('2026-09-01') })[0]?.status).toEqual({
    status: 'toegezegd',
    datum: '2026-05-01',
  });
});

test('who pays', () => {
  const plan = deepFreeze(planVanBrief('2026-09-01'));
  expect(
    listBetalers(plan, { peildatum: d('2027-08-31') }).map(({ partij, kostendragers }) => [partij, kostendragers]),
  ).toEqual([['bzk', []]]);
  expect(listBetalers(plan, { peildatum: d('2027-09-01') })).toMatchObject([
    {
      programmajaar: 2,
      partij: 'leeuwarden',
      kostendragers: [
        { kostendrager: 'wijkplannen-oost', bedrag: '40000.00' },
        { kostendrager: 'thema-energie', bedrag: '20000.00' },
      ],
    },
  ]);
  expect(listBetalers(plan, { peildatum: d('2026-08-31') })).toEqual([]);
  expect(codeVan(() => listBetalers(plan, { peildatum: 'nu' as never }))).toBe('kern.datum_ongeldig');
});

describe('computeDekking', () => {
  const oordeel = (
    bijdragen: Parameters<typeof planMet>[0],
    benodigd = '100.00',
    options?: Parameters<typeof computeDekking>[1],
  ) => {
    const plan = planMet(bijdragen);
    return computeDekking(
      { ...plan, perioden: plan.perioden.map((periode) => ({ ...periode, benodigd: e(benodigd) })) },
      options,
    ).perioden[0];
  };
  test.each([
    ['exact', 'exact', '100.00', undefined, 'gedekt', ['100.00', '100.00'], ['0.00', '0.00'], ['0.00', '0.00']],
    ['too little', 'exact', '99.99', undefined, 'ongedekt', ['99.99', '99.99'], ['0.01', '0.01'], ['0.00', '0.00']],
    ['too much', 'exact', '100.01', undefined, 'overdekt', ['100.01', '100.01'], ['0.00', '0.00'], ['0.01', '0.01']],
    [
      'at least enough',
      'ten_minste',
      '100.00',
      undefined,
      'gedekt',
      ['100.00', null],
      ['0.00', '0.00'],
      ['0.00', null],
    ],
    [
      'at least more',
      'ten_minste',
      '150.00',
      undefined,
      'overdekt',
      ['150.00', null],
      ['0.00', '0.00'],
      ['50.00', null],
    ],
    [
      'at least less',
      'ten_minste',
      '80.00',
      undefined,
      'mogelijk_ongedekt',
      ['80.00', null],
      ['0.00', '20.00'],
      ['0.00', null],
    ],
    [
      'at most enough',
      'ten_hoogste',
      '120.00',
      undefined,
      'mogelijk_ongedekt',
      ['0.00', '120.00'],
      ['0.00', '100.00'],
      ['0.00', '20.00'],
    ],
    [
      'at most less',
      'ten_hoogste',
      '80.00',
      undefined,
      'ongedekt',
      ['0.00', '80.00'],
      ['20.00', '100.00'],
      ['0.00', '0.00'],
    ],
    [
      'an estimate',
      'geraamd',
      '100.00',
      undefined,
      'mogelijk_ongedekt',
      ['0.00', null],
      ['0.00', '100.00'],
      ['0.00', null],
    ],
    [
      'an estimate with a range',
      'geraamd',
      '100.00',
      ['90.00', '105.00'],
      'mogelijk_ongedekt',
      ['90.00', '105.00'],
      ['0.00', '10.00'],
      ['0.00', '5.00'],
    ],
  ] as const)('%s', (_, aard, bedrag, band, verwacht, dekking, tekort, overschot) => {
    const bandbreedte = band && { minimum: e(band[0]), maximum: e(band[1]) };
    const range = ([minimum, maximum]: readonly [string, string | null]) =>
      maximum === null ? { minimum } : { minimum, maximum };
    const uit = oordeel([{ id: 'een', aard, bedrag: e(bedrag), ...(bandbreedte && { bandbreedte }) }]);
    expect([uit?.oordeel, uit?.dekking, uit?.tekort, uit?.overschot]).toEqual([
      verwacht,
      range(dekking),
      range(tekort),
      range(overschot),
    ]);
  });
  test('of the letter: at least 270000, without an upper bound', () => {
    const dekking = computeDekking(planVanBrief('2026-09-01'));
    expect(dekking.totaal).toEqual({ minimum: '270000.00' });
    expect(dekking.gaten).toEqual([]);
    expect(dekking.perioden.map((een) => een.oordeel)).toEqual(['onbekend', 'onbekend', 'onbekend']);
  });
  test('counts only what has come far enough', () => {
    const stappen = [
      stap('gevraagd', '100.00', '2026-01-01'),
      stap('toegezegd', '60.00', '2026-02-01'),
      stap('vastgelegd', '80.00', '2026-03-01'),
      stap('betaald', '20.00', '2026-04-01'),
    ] as never;
    const op = (
      peildatum: string,
      minstens?: 'gevraagd' | 'vastgelegd' | 'betaald',
      aard: 'exact' | 'ten_minste' | 'geraamd' = 'exact',
    ) =>
      oordeel([{ id: 'een', bedrag: e('100.00'), stappen, aard }], '100.00', {
        peildatum: d(peildatum),
        ...(minstens && { minstens }),
      })?.dekking;
    expect(op('2026-02-01')).toEqual({ minimum: '60.00', maximum: '60.00' });
    expect(op('2026-03-01')).toEqual({ minimum: '80.00', maximum: '80.00' });
    expect(op('2026-04-01', 'betaald')).toEqual({ minimum: '20.00', maximum: '20.00' });
    expect(op('2026-04-01', 'gevraagd', 'ten_minste')).toEqual({ minimum: '100.00' });
    expect(op('2026-04-01', 'vastgelegd', 'ten_minste')).toEqual({ minimum: '80.00', maximum: '80.00' });
    expect(op('2026-04-01', 'vastgelegd', 'geraamd')).toEqual({ minimum: '80.00', maximum: '80.00' });
  });
  test('days without money, and days claimed twice', () => {
    const plan = planVanBrief('2026-09-01');
    const [een, twee, drie] = plan.perioden;
    const krom = {
      ...plan,
      perioden: [
        een!,
        { ...twee!, periode: { van: d('2027-08-01'), tot: d('2028-08-31') } },
        { ...drie!, bijdragen: [] },
      ],
    };
    const dekking = computeDekking(krom, { looptijd: { van: d('2026-08-01'), tot: d('2029-08-31') } });
    expect(dekking.gaten).toEqual([
      { van: '2026-08-01', tot: '2026-08-31' },
      { van: '2028-09-01', tot: '2029-08-31' },
    ]);
    expect(dekking.overlappen).toEqual([{ van: '2027-08-01', tot: '2027-08-31', programmajaren: [1, 2] }]);
  });
});

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
  test('compares plans with other bearers, by key', () => {
    const plan = (sleutel?: Verdeelsleutel) => planMet([{ id: 'een', ...(sleutel && { verdeelsleutel: sleutel }) }]);
    expect(compareFinanciering(plan(), plan([{ soort: 'rest', kostendrager: 'a' }])).regels).toEqual([
      { begrotingsjaar: 2026, partij: 'gemeente', voor: '100.00', na: '0.00', verschil: '-100.00' },
      { begrotingsjaar: 2026, partij: 'gemeente', kostendrager: 'a', voor: '0.00', na: '100.00', verschil: '100.00' },
    ]);
  });
  test('indexes by the price level of the start of each period', () => {
    const { plan, indexeringen } = indexBijdragen(
      deepFreeze(planVanBrief('2026-09-01')),
      { 2026: '108.3', 2027: '111.1', 2028: '113.9' },
      { basisjaar: 2026 },
    );
    // 60000 x 111.1/108.3 = 61551.246…; 60000 x 113.9/108.3 = 63102.493…
    expect(indexeringen).toEqual([
      {
        programmajaar: 2,
        bijdrage: 'gemeente-2',
        prijsjaar: 2027,
        was: '60000.00',
        wordt: '61551.25',
        verschil: '1551.25',
      },
      {
        programmajaar: 3,
        bijdrage: 'gemeente-3',
        prijsjaar: 2028,
        was: '60000.00',
        wordt: '63102.49',
        verschil: '3102.49',
      },
    ]);
    expect(summarizeFinanciering(plan).totaal).toBe('274653.74');
    expect(
      indexBijdragen(
        planVanBrief('2026-09-01'),
        { 2026: '100', 2028: '110' },
        { basisjaar: 2026, bijdragen: ['gemeente-3'] },
      ).indexeringen,
    ).toHaveLength(1);
  });
  test('indexing takes everything inside an amount along', () => {
    const plan = planMet([
      {
        id: 'een',
        aard: 'geraamd',
        bandbreedte: { minimum: e('90.00'), maximum: e('110.00') },
        btw: { tarief: '21', bedrag: e('17.36'), verwerking: 'compensabel' },
        verdeelsleutel: [
          { soort: 'vast', kostendrager: 'a', bedrag: e('50.00') },
          { soort: 'procent', kostendrager: 'b', procent: '50' },
        ],
      },
    ]);
    const na = indexBijdragen(plan, { 2025: '100', 2026: '102.41' }, { basisjaar: 2025 }).plan;
    // Half of 102.41 is 51.205: the percentage gets 51.21 and the fixed amount what that leaves.
    expect(na.perioden[0]?.bijdragen[0]).toMatchObject({
      bedrag: '102.41',
      bandbreedte: { minimum: '92.17', maximum: '112.65' },
      btw: { bedrag: '17.78' },
      verdeelsleutel: [{ bedrag: '51.20' }, { procent: '50' }],
    });
    expect(splitByBegrotingsjaar(na)).toHaveLength(2);
  });
  test('indexing leaves a key that did not fit as it is', () => {
    const sleutel: Verdeelsleutel = [{ soort: 'vast', kostendrager: 'a', bedrag: e('150.00') }];
    const plan = indexBijdragen(
      planMet([{ id: 'een', verdeelsleutel: sleutel }]),
      { 2025: '1', 2026: '2' },
      { basisjaar: 2025 },
    ).plan;
    expect(plan.perioden[0]?.bijdragen[0]?.verdeelsleutel).toEqual(sleutel);
    const boven: Verdeelsleutel = [1, 2].map(() => ({ soort: 'procent', kostendrager: 'a', procent: '60' }) as const);
    expect(
      indexBijdragen(planMet([{ id: 'een', verdeelsleutel: boven }]), { 2025: '1', 2026: '2' }, { basisjaar: 2025 })
        .plan.perioden[0]?.bijdragen[0]?.verdeelsleutel,
    ).toEqual(boven);
  });
  test.each([
    ['no base', { 2027: '1', 2028: '1' }, {}, 'financiering.index_ontbreekt'],
    ['no figure', { 2026: '1', 2027: '1' }, {}, 'financiering.index_ontbreekt'],
    ['a comma', { 2026: '1', 2027: '1,5', 2028: '1' }, {}, 'financiering.index_ongeldig'],
    ['zero', { 2026: '0.0', 2027: '1', 2028: '1' }, {}, 'financiering.index_ongeldig'],
    ['a stranger', { 2026: '1' }, { bijdragen: ['gemeente-9'] }, 'financiering.bijdrage_onbekend'],
  ])('refuses to index with %s', (_, reeks, options, code) => {
    expect(codeVan(() => indexBijdragen(planVanBrief('2026-09-01'), reeks, { basisjaar: 2026, ...options }))).toBe(
      code,
    );
  });
  test('what if', () => {
    const plan = deepFreeze(planVanBrief('2026-09-01'));
    expect(summarizeFinanciering(changeBijdrage(plan, 'bzk-1', { bedrag: e('160000') })).totaal).toBe('280000.00');
    expect(
      changeBijdrage(plan, 'gemeente-2', { verdeelsleutel: undefined }).perioden[1]?.bijdragen[0],
    ).not.toHaveProperty('verdeelsleutel');
    expect(codeVan(() => changeBijdrage(plan, 'bzk-9', {}))).toBe('financiering.bijdrage_onbekend');
    expect(codeVan(() => changeBijdrage(plan, 'bzk-1', { bedrag: '1' as never }))).toBe('kern.document_ongeldig');
    expect(codeVan(() => changeBijdrage(plan, 'bzk-9', { stap: {} as never }))).toBe('financiering.bijdrage_onbekend');
    expect(codeVan(() => changeBijdrage(plan, 'bzk-1', { stap: { status: 'betaald', bedrag: e('1') } }))).toBe(
      'kern.document_ongeldig',
    );
  });
});

describe('reconciliation', () => {
  const lines = ({ bevindingen }: Afstemming) => bevindingen.map((bevinding) => formatBevinding(bevinding, nl));
  const plan = planVanBrief('2026-09-01');
  test('shows where it does not add up', () => {
    const regels = splitByBegrotingsjaar(plan).slice(1);
    const afstemming = reconcileFinanciering(plan, [...regels, { bijdrage: 'vreemd', bedrag: e('5') }]);
    expect(afstemming.sluit).toBe(false);
    expect(afstemming.bijdragen[0]).toEqual({
      bijdrage: 'bzk-1',
      plan: '150000.00',
      regels: '99863.01',
      verschil: '-50136.99',
    });
    expect(afstemming.bijdragen.at(-1)).toEqual({ bijdrage: 'vreemd', plan: '0.00', regels: '5.00', verschil: '5.00' });
    expect(afstemming.bevindingen.map(({ ernst, pad }) => [ernst, ...pad])).toEqual([
      ['fout', 'bijdragen', 0],
      ['info', 'bijdragen', 1],
      ['info', 'bijdragen', 2],
      ['fout', 'bijdragen', 3],
      ['fout', 'totaal'],
      ['fout'],
    ]);
    expect(lines(afstemming).at(-1)).toBe('De regels sluiten niet op het plan: verschil € -50.131,99.');
  });
  test('of a plan and its own lines closes, told line by line', () => {
    const afstemming = reconcileFinanciering(plan, splitByBegrotingsjaar(plan));
    expect(afstemming.sluit).toBe(true);
    expect(lines(afstemming)).toEqual([
      'Bijdrage bzk-1: plan € 150.000,00, regels € 150.000,00, verschil € 0,00.',
      'Bijdrage gemeente-2: plan € 60.000,00, regels € 60.000,00, verschil € 0,00.',
      'Bijdrage gemeente-3: plan € 60.000,00, regels € 60.000,00, verschil € 0,00.',
      'Totaal: plan € 270.000,00, regels € 270.000,00, verschil € 0,00.',
      'De regels sluiten op het plan, op de cent.',
    ]);
    expect(new Set(afstemming.bevindingen.map(({ ernst }) => ernst))).toEqual(new Set(['info']));
  });
  test('is not fooled by two errors that make up for each other', () => {
    const afstemming = reconcileFinanciering(plan, [
      { bijdrage: 'bzk-1', bedrag: e('210000') },
      { bijdrage: 'gemeente-3', bedrag: e('60000') },
    ]);
    expect(afstemming.totaal.verschil).toBe('0.00');
    expect(afstemming.sluit).toBe(false);
    expect(afstemming.bevindingen.map(({ ernst }) => ernst)).toEqual(['fout', 'fout', 'info', 'info', 'fout']);
  });
});

describe('VAT', () => {
  test.each([
    ['121.00', '21', '100.00', '21.00'],
    ['0.03', '21', '0.02', '0.01'], // 0.0052 rounds up
    ['0.02', '21', '0.02', '0.00'], // 0.0034 rounds down
    ['100.00', '0', '100.00', '0.00'],
    ['-121.00', '21', '-100.00', '-21.00'],
    ['109.00', '9', '100.00', '9.00'],
    ['102.50', '2.5', '100.00', '2.50'],
  ])('%s at %s %%', (bedrag, tarief, exclusief, btw) => {
    expect(splitBtw(e(bedrag), tarief)).toEqual({ exclusief, btw });
  });
  test('refuses what is no rate', () => {
    expect(codeVan(() => splitBtw(e('1'), '21%'))).toBe('financiering.tarief_ongeldig');
  });
});
