import { readFileSync } from 'node:fs';
import { type Bijdrage, checkFinancieringsplan, Financieringsplan } from 'buurtaanpak/financiering';
import { Procent } from 'buurtaanpak/kern';
import { formatPad } from 'buurtaanpak/kern/huis';
import { describe, expect, test } from 'vitest';
import { expectVolledigeTekst, foutVan } from '../hulp.js';
import { e, planMet, planVanBrief } from './plannen.js';

// biome-ignore lint/suspicious/noExplicitAny: a document that is broken on purpose has no type.
type Ruw = any;

function breakPlan(breek: (plan: Ruw) => void): Ruw {
  const plan: Ruw = structuredClone(planVanBrief('2026-09-01'));
  breek(plan);
  return plan;
}

function find(breek: (plan: Ruw) => void): string[] {
  return checkFinancieringsplan(Financieringsplan.parse(breakPlan(breek))).map((bevinding) => {
    expectVolledigeTekst(bevinding);
    const { code, ernst, pad } = bevinding;
    return `${ernst} ${code} ${formatPad(pad)}`;
  });
}

const bijdrage = 'perioden[0].bijdragen[0]';
const termijn = (id: string) => ({ id, aandeel: '1', gepland: '2026-10-01' });

test('finds nothing in the plan of the letter', () => {
  expect(find(() => {})).toEqual([]);
});

test('finds nothing in the golden plan, with instalments, an option and a specifieke uitkering', () => {
  const goud = readFileSync(new URL('../goud/financieringsplan-2-volledig.json', import.meta.url), 'utf8');
  expect(checkFinancieringsplan(Financieringsplan.parse(JSON.parse(goud)))).toEqual([]);
});

test.each<[string, (plan: Ruw) => void, string[]]>([
  [
    'a cost bearer twice',
    (plan) => plan.kostendragers.push(plan.kostendragers[0]),
    ['fout financiering.kostendrager_dubbel kostendragers[2].id'],
  ],
  [
    'a contribution twice',
    (plan) => (plan.perioden[2].bijdragen[0].id = 'gemeente-2'),
    ['fout financiering.bijdrage_dubbel perioden[2].bijdragen[0].id'],
  ],
  [
    'a year of the programme twice',
    (plan) => (plan.perioden[2].programmajaar = 2),
    ['fout financiering.programmajaar_dubbel perioden[2].programmajaar'],
  ],
  [
    'years in the wrong order',
    (plan) => {
      plan.perioden[0].programmajaar = 2;
      plan.perioden[1].programmajaar = 1;
    },
    [
      'fout financiering.perioden_volgorde perioden[0].periode',
      'waarschuwing financiering.perioden_gat perioden[2].periode',
    ],
  ],
  [
    'years that share a day',
    (plan) => (plan.perioden[1].periode.van = '2027-08-31'),
    ['fout financiering.perioden_overlappen perioden[1].periode'],
  ],
  [
    'a day between two years',
    (plan) => (plan.perioden[1].periode.van = '2027-09-02'),
    ['waarschuwing financiering.perioden_gat perioden[1].periode'],
  ],
  [
    'a year that nobody pays',
    (plan) => (plan.perioden[1].bijdragen = []),
    ['waarschuwing financiering.periode_zonder_bijdrage perioden[1].bijdragen'],
  ],
  [
    'an unknown cost bearer',
    (plan) => (plan.perioden[1].bijdragen[0].verdeelsleutel[0].kostendrager = 'oost'),
    ['fout financiering.kostendrager_onbekend perioden[1].bijdragen[0].verdeelsleutel[0].kostendrager'],
  ],
  [
    'no cost bearers at all',
    (plan) => delete plan.kostendragers,
    [1, 2].flatMap((p) =>
      [0, 1].map(
        (d) => `fout financiering.kostendrager_onbekend perioden[${p}].bijdragen[0].verdeelsleutel[${d}].kostendrager`,
      ),
    ),
  ],
  [
    'a cost bearer of another party',
    (plan) => (plan.kostendragers[1].partij = 'bzk'),
    [1, 2].map(
      (p) => `fout financiering.kostendrager_andere_partij perioden[${p}].bijdragen[0].verdeelsleutel[1].kostendrager`,
    ),
  ],
  [
    'a key that leaves something',
    (plan) =>
      (plan.perioden[1].bijdragen[0].verdeelsleutel = [
        { soort: 'vast', kostendrager: 'thema-energie', bedrag: '59999.99' },
      ]),
    ['fout financiering.verdeelsleutel_laat_over perioden[1].bijdragen[0].verdeelsleutel'],
  ],
  [
    'a key that takes too much',
    (plan) =>
      (plan.perioden[1].bijdragen[0].verdeelsleutel = [
        { soort: 'vast', kostendrager: 'thema-energie', bedrag: '60000.01' },
      ]),
    ['fout financiering.verdeelsleutel_te_veel perioden[1].bijdragen[0].verdeelsleutel'],
  ],
  [
    'a range of an exact amount',
    (plan) => (plan.perioden[0].bijdragen[0].bandbreedte = { minimum: '0.00', maximum: '200000.00' }),
    [`fout financiering.bandbreedte_niet_geraamd ${bijdrage}.bandbreedte`],
  ],
  [
    'a range that misses the amount',
    (plan) =>
      Object.assign(plan.perioden[0].bijdragen[0], {
        aard: 'geraamd',
        bandbreedte: { minimum: '150000.01', maximum: '200000.00' },
      }),
    [`fout financiering.bandbreedte_past_niet ${bijdrage}.bandbreedte`],
  ],
  [
    'a range that is right',
    (plan) =>
      Object.assign(plan.perioden[0].bijdragen[0], {
        aard: 'geraamd',
        bandbreedte: { minimum: '150000.00', maximum: '150000.00' },
      }),
    [],
  ],
  // 60000 x 21/121 = 10413.22
  [
    'VAT that does not fit the rate',
    (plan) =>
      (plan.perioden[1].bijdragen[0].btw = { tarief: '21', bedrag: '10414.22', verwerking: 'kostprijsverhogend' }),
    ['waarschuwing financiering.btw_past_niet perioden[1].bijdragen[0].btw.bedrag'],
  ],
  [
    'VAT that is a euro lower, as of an amount that is partly without VAT',
    (plan) =>
      (plan.perioden[1].bijdragen[0].btw = { tarief: '21', bedrag: '10412.22', verwerking: 'kostprijsverhogend' }),
    ['info financiering.btw_past_niet perioden[1].bijdragen[0].btw.bedrag'],
  ],
  [
    'VAT by the rate, compensable',
    (plan) => (plan.perioden[1].bijdragen[0].btw = { tarief: '21', verwerking: 'compensabel' }),
    [],
  ],
  [
    'VAT that is some cents off by rounding of lines',
    (plan) =>
      (plan.perioden[1].bijdragen[0].btw = { tarief: '21', bedrag: '10414.21', verwerking: 'kostprijsverhogend' }),
    [],
  ],
  [
    'money that goes round',
    (plan) => (plan.perioden[0].bijdragen[0].naar = 'bzk'),
    [`fout financiering.betaalt_zichzelf ${bijdrage}.naar`],
  ],
  ['money that goes on', (plan) => (plan.perioden[0].bijdragen[0].naar = 'leeuwarden'), []],
  [
    'an instalment twice',
    (plan) => (plan.perioden[0].bijdragen[0].termijnen = [termijn('een'), termijn('twee'), termijn('een')]),
    [`fout financiering.termijn_dubbel ${bijdrage}.termijnen[2].id`],
  ],
  [
    'instalments of two contributions with the same keys',
    (plan) => {
      for (const p of [0, 1]) plan.perioden[p].bijdragen[0].termijnen = [termijn('een'), termijn('twee')];
    },
    [],
  ],
  [
    'a condition twice, and two without a key',
    (plan) =>
      (plan.perioden[0].bijdragen[0].voorwaarden = [
        { id: 'een', omschrijving: 'a' },
        { omschrijving: 'b' },
        { id: 'een', omschrijving: 'c' },
        { omschrijving: 'd' },
      ]),
    [
      `fout financiering.voorwaarde_dubbel ${bijdrage}.voorwaarden[2].id`,
      `waarschuwing financiering.voorwaarde_zonder_sleutel ${bijdrage}.voorwaarden[1]`,
      `waarschuwing financiering.voorwaarde_zonder_sleutel ${bijdrage}.voorwaarden[3]`,
    ],
  ],
  ['one condition', (plan) => (plan.perioden[0].bijdragen[0].voorwaarden = [{ omschrijving: 'Raadsbesluit' }]), []],
  [
    'a promise due before the request, and a set amount due on the day of the promise',
    (plan) =>
      (plan.perioden[0].bijdragen[0].planning = [
        { stap: 'toegezegd', uiterlijk: '2026-05-01' },
        { stap: 'gevraagd', uiterlijk: '2026-04-01' },
        { stap: 'gevraagd', uiterlijk: '2026-05-02' },
        { stap: 'gevraagd', uiterlijk: '2026-03-02' },
        { stap: 'vastgesteld', uiterlijk: '2026-05-02' },
      ]),
    [`waarschuwing financiering.planning_volgorde ${bijdrage}.planning[0].uiterlijk`],
  ],
  [
    'a buurt twice',
    (plan) => (plan.perioden[0].bijdragen[0].buurten = ['BU00800001', 'BU00800002', 'BU00800001']),
    [`fout financiering.buurt_dubbel ${bijdrage}.buurten[2]`],
  ],
  [
    'an option before a year that is none',
    (plan) => (plan.perioden[1].optie = { uiterlijk: '2027-06-01' }),
    ['waarschuwing financiering.optie_voor_vast_jaar perioden[2].programmajaar'],
  ],
  [
    'options to the end, the last of them to be taken when it has begun',
    (plan) => {
      plan.perioden[1].optie = { uiterlijk: '2027-09-01' };
      plan.perioden[2].optie = { uiterlijk: '2028-09-02' };
    },
    ['waarschuwing financiering.optie_na_begin perioden[2].optie.uiterlijk'],
  ],
  [
    'a taakveld of other years',
    (plan) => (plan.perioden[0].bijdragen[0].taakveld = { code: '6.71a', jaar: 2026 }),
    [`fout financiering.taakveld_onbekend ${bijdrage}.taakveld`],
  ],
])('%s', (_, breek, verwacht) => {
  expect(find(breek)).toEqual(verwacht);
});

const dragers = { kostendragers: ['a', 'b'].map((id) => ({ id, naam: id, partij: 'gemeente' })) };
const findIn = (...bijdragen: readonly (Partial<Bijdrage> & Pick<Bijdrage, 'id'>)[]) =>
  checkFinancieringsplan(planMet(bijdragen, undefined, dragers)).map((bevinding) => {
    expectVolledigeTekst(bevinding);
    const { code, ernst, pad, params } = bevinding;
    expect(pad.slice(0, 3)).toEqual(['perioden', 0, 'bijdragen']);
    return [ernst, code.replace('financiering.', ''), formatPad(pad.slice(3)), params];
  });

describe('a price for a buurt', () => {
  const prijs = { id: 'een', soort: 'prijs_per_buurt', prijs: e(5000) } as const;
  test('is borne by the buurt: a key does nothing, and is told when it does not divide the price either', () => {
    const procent = (deel: string) => [{ soort: 'procent', kostendrager: 'a', procent: Procent.parse(deel) }] as const;
    const zonder = ['waarschuwing', 'verdeelsleutel_zonder_werking', '[0].verdeelsleutel', { bijdrage: 'een' }];
    expect(findIn(prijs)).toEqual([]);
    expect(findIn({ ...prijs, verdeelsleutel: procent('100') })).toEqual([zonder]);
    expect(findIn({ ...prijs, verdeelsleutel: procent('60') })).toMatchObject([
      zonder,
      ['fout', 'verdeelsleutel_laat_over', '[0].verdeelsleutel', { over: '2000.00' }],
    ]);
  });
  test('has its VAT by the price', () => {
    const btw = (bedrag: string) =>
      ({ tarief: Procent.parse('21'), bedrag: e(bedrag), verwerking: 'compensabel' }) as const;
    expect(findIn({ ...prijs, prijs: e(121), btw: btw('21.99') })).toEqual([]);
    expect(findIn({ ...prijs, prijs: e(121), btw: btw('22') })).toEqual([
      ['waarschuwing', 'btw_past_niet', '[0].btw.bedrag', { gekregen: '22.00', verwacht: '21.00', tarief: '21' }],
    ]);
  });
});

describe('a share of the costs', () => {
  const kosten = (aandeel: string, raming: number, plafond: number) =>
    ({
      id: 'een',
      soort: 'werkelijke_kosten',
      aandeel: Procent.parse(aandeel),
      raming: e(raming),
      plafond: e(plafond),
    }) as const;
  test('is at most all of them', () => {
    expect(findIn(kosten('100', 60, 60))).toEqual([]);
    expect(findIn(kosten('100.000001', 60, 60))).toEqual([
      ['fout', 'aandeel_boven_honderd', '[0].aandeel', { aandeel: '100.000001' }],
    ]);
  });
  test('of the estimate above the ceiling is told', () => {
    // 60 % of 1000.01 is 600.006, half a cent up 600.01.
    expect(findIn(kosten('60', 1000.01, 600.01))).toEqual([]);
    expect(findIn(kosten('60', 1000.01, 600))).toEqual([
      ['info', 'raming_boven_plafond', '[0].raming', { bijdrage: 'een', bedrag: '600.01', plafond: '600.00' }],
    ]);
  });
  test('is divided by percentages of all of it; a fixed amount fits the ceiling only', () => {
    const procent = (deel: string) => [{ soort: 'procent', kostendrager: 'a', procent: Procent.parse(deel) }] as const;
    expect(findIn({ ...kosten('60', 100, 60), verdeelsleutel: procent('100') })).toEqual([]);
    expect(findIn({ ...kosten('60', 100, 60), verdeelsleutel: procent('50') })).toMatchObject([
      ['fout', 'verdeelsleutel_laat_over', '[0].verdeelsleutel', { bedrag: '60.00', over: '30.00' }],
    ]);
    const verdeelsleutel = [{ soort: 'vast', kostendrager: 'a', bedrag: e(60) }] as const;
    const past = ['waarschuwing', 'verdeelsleutel_vast_past_niet', '[0].verdeelsleutel[0]', { bedrag: '60.00' }];
    expect(findIn({ ...kosten('60', 100, 60), verdeelsleutel })).toMatchObject([past]);
    expect(findIn({ ...kosten('60', 100, 59), verdeelsleutel })).toMatchObject([
      past,
      ['fout', 'verdeelsleutel_te_veel', '[0].verdeelsleutel', { over: '1.00' }],
      ['info', 'raming_boven_plafond', '[0].raming', { bedrag: '60.00' }],
    ]);
  });
});

describe('a specifieke uitkering', () => {
  const spuk = (id: string, ...dekt: string[]) =>
    ({ id, van: 'rijk', naar: 'gemeente', soort: 'specifieke_uitkering', bedrag: e(500), dekt }) as const;
  test('covers contributions of the plan, once', () => {
    expect(findIn({ id: 'een' }, spuk('spuk', 'een', 'twee'), { id: 'twee' })).toEqual([]);
    expect(findIn({ id: 'een' }, spuk('spuk', 'een', 'drie'))).toEqual([
      ['fout', 'bijdrage_onbekend', '[1].dekt[1]', { bijdrage: 'drie' }],
    ]);
    expect(findIn({ id: 'een' }, spuk('spuk', 'een', 'een'), spuk('tweede', 'een'))).toEqual([
      ['waarschuwing', 'dubbel_gedekt', '[1].dekt[1]', { bijdrage: 'een', eerste: 'spuk', tweede: 'spuk' }],
      ['waarschuwing', 'dubbel_gedekt', '[2].dekt[0]', { bijdrage: 'een', eerste: 'spuk', tweede: 'tweede' }],
    ]);
  });
  test('covers no uitkering, itself neither', () => {
    expect(findIn(spuk('een', 'een'), spuk('twee', 'een'))).toEqual([
      ['fout', 'uitkering_dekt_uitkering', '[0].dekt[0]', { uitkering: 'een', bijdrage: 'een' }],
      ['fout', 'uitkering_dekt_uitkering', '[1].dekt[0]', { uitkering: 'twee', bijdrage: 'een' }],
    ]);
  });
  test('has a SiSa code that is written as one; which codes there are is not judged', () => {
    const metCode = (sisacode: string) => findIn({ id: 'een' }, { ...spuk('spuk', 'een'), sisacode });
    for (const sisacode of ['C62', 'F9', 'G12A', 'Z999Z']) expect(metCode(sisacode)).toEqual([]);
    for (const sisacode of ['c62', '62', 'C', 'C1234', 'C62AB', 'C62a', ' C62', 'C62\n'])
      expect(metCode(sisacode)).toMatchObject([['waarschuwing', 'sisacode_notatie', '[1].sisacode', {}]]);
  });
  test('is checked as an amount', () => {
    expect(
      findIn(
        { id: 'een' },
        { ...spuk('spuk', 'een'), btw: { tarief: Procent.parse('21'), bedrag: e(200), verwerking: 'compensabel' } },
      ),
    ).toMatchObject([['waarschuwing', 'btw_past_niet', '[1].btw.bedrag', { verwacht: '86.78' }]]);
  });
});

test('a cost bearer need not have a taakveld', () => {
  expect(find((plan) => delete plan.kostendragers[0].taakveld)).toEqual([]);
});

test('a plan that was never read is refused, not judged', () => {
  const plan = breakPlan((ruw) => {
    ruw.perioden[1].bijdragen[0].verdeelsleutel[0].aandeel = 'acht';
  });
  expect(foutVan(() => checkFinancieringsplan(plan)).bevindingen.map(({ code }) => code)).toEqual([
    'financiering.getal_notatie',
  ]);
});

test('lists of taakvelden go along to bearers and contributions', () => {
  const plan = Financieringsplan.parse(
    breakPlan((ruw) => {
      ruw.kostendragers[0].taakveld = { code: '9.9', jaar: 2031 };
      ruw.perioden[0].bijdragen[0].taakveld = { code: '9.9', jaar: 2031 };
    }),
  );
  expect(checkFinancieringsplan(plan)).toHaveLength(2);
  expect(checkFinancieringsplan(plan, { taakvelden: { 2031: ['9.9'] } })).toEqual([]);
});

describe('taakvelden', () => {
  // The social domain by the informatievoorschriften: 6.2 (wijkteams) until 2024, 6.21 to 6.23 from 2025; 6.71a in 2023 and 2024.
  test.each([
    ['0.1', 2026, true],
    ['0.10', 2026, true],
    ['0.12', 2026, false],
    ['6.2', 2024, true],
    ['6.2', 2025, false],
    ['6.21', 2025, true],
    ['6.21', 2024, false],
    ['6.71', 2022, true],
    ['6.71', 2023, false],
    ['6.71a', 2023, true],
    ['7.4', 2017, true],
  ])('%s in %i: %s', (code, jaar, bestaat) => {
    const onbekend = checkFinancieringsplan(planMet([{ id: 'een', taakveld: { code, jaar } }]));
    expect(onbekend.map((bevinding) => bevinding.code)).toEqual(bestaat ? [] : ['financiering.taakveld_onbekend']);
  });
});
