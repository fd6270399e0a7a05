import { checkFinancieringsplan, Financieringsplan } from 'buurtaanpak/financiering';
import { formatPad } from 'buurtaanpak/kern/huis';
import { describe, expect, test } from 'vitest';
import { expectVolledigeTekst, foutVan } from '../hulp.js';
import { planMet, planVanBrief } from './plannen.js';

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

const stap = (status: string, bedrag: string, werkelijk = '2026-10-01') => ({ status, bedrag, werkelijk });

test('finds nothing in the plan of the letter', () => {
  expect(find(() => {})).toEqual([]);
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
    'VAT that is a euro too low',
    (plan) =>
      (plan.perioden[1].bijdragen[0].btw = { tarief: '21', bedrag: '10412.22', verwerking: 'kostprijsverhogend' }),
    ['waarschuwing financiering.btw_past_niet perioden[1].bijdragen[0].btw.bedrag'],
  ],
  [
    'VAT that is some cents off by rounding of lines',
    (plan) =>
      (plan.perioden[1].bijdragen[0].btw = { tarief: '21', bedrag: '10414.21', verwerking: 'kostprijsverhogend' }),
    [],
  ],
  [
    'more paid than committed',
    (plan) => (plan.perioden[1].bijdragen[0].stappen = [stap('vastgelegd', '100.00'), stap('betaald', '100.01')]),
    ['fout financiering.betaald_boven_vastgelegd perioden[1].bijdragen[0].stappen'],
  ],
  [
    'more paid than agreed',
    (plan) => (plan.perioden[1].bijdragen[0].stappen = [stap('vastgelegd', '60000.01'), stap('betaald', '60000.01')]),
    ['fout financiering.betaald_boven_bedrag perioden[1].bijdragen[0].stappen'],
  ],
  [
    'more than "at least"',
    (plan) => (plan.perioden[0].bijdragen[0].stappen = [stap('vastgelegd', '170000.00'), stap('betaald', '170000.00')]),
    [],
  ],
  [
    'more reclaimed than paid',
    (plan) => (plan.perioden[1].bijdragen[0].stappen = [stap('teruggevorderd', '0.01')]),
    ['fout financiering.teruggevorderd_boven_betaald perioden[1].bijdragen[0].stappen'],
  ],
  [
    'paid before the condition was met',
    (plan) =>
      Object.assign(plan.perioden[1].bijdragen[0], {
        voorwaarden: [{ omschrijving: 'Raadsbesluit', vervuldOp: '2026-10-02' }],
        stappen: [
          stap('vastgelegd', '100.00'),
          stap('betaald', '60.00', '2026-12-01'),
          stap('betaald', '40.00'),
          { status: 'betaald', bedrag: '1.00', gepland: '2026-01-01' },
        ],
      }),
    ['waarschuwing financiering.betaald_voor_voorwaarde perioden[1].bijdragen[0].stappen'],
  ],
  [
    'paid while the condition was never met',
    (plan) =>
      Object.assign(plan.perioden[1].bijdragen[0], {
        voorwaarden: [{ omschrijving: 'Raadsbesluit' }],
        stappen: [stap('vastgelegd', '100.00'), stap('betaald', '60.00')],
      }),
    ['waarschuwing financiering.betaald_voor_voorwaarde perioden[1].bijdragen[0].stappen'],
  ],
  [
    'paid on the day the condition was met',
    (plan) =>
      Object.assign(plan.perioden[1].bijdragen[0], {
        voorwaarden: [{ omschrijving: 'Raadsbesluit', vervuldOp: '2026-10-01' }],
        stappen: [stap('vastgelegd', '100.00'), stap('betaald', '60.00')],
      }),
    [],
  ],
  [
    'nothing paid under a condition',
    (plan) => (plan.perioden[1].bijdragen[0].voorwaarden = [{ omschrijving: 'Raadsbesluit' }]),
    [],
  ],
  [
    'a taakveld of other years',
    (plan) => (plan.perioden[0].bijdragen[0].taakveld = { code: '6.71a', jaar: 2026 }),
    [`fout financiering.taakveld_onbekend ${bijdrage}.taakveld`],
  ],
])('%s', (_, breek, verwacht) => {
  expect(find(breek)).toEqual(verwacht);
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
