/** What lies just on this side of a rule and what just beyond, and in which order things are told. */

import {
  type Bijdrage,
  checkFinancieringsplan,
  compareFinanciering,
  computeDekking,
  computeUitputting,
  type Financieringsplan,
  indexBijdragen,
  listBetalers,
  splitBtw,
  splitByBegrotingsjaar,
  splitByBuurt,
  summarizeFinanciering,
  sumRegels,
} from 'buurtaanpak/financiering';
import { placePerioden } from 'buurtaanpak/financiering/huis';
import { Buurtcode } from 'buurtaanpak/gebied';
import { describe, expect, test } from 'vitest';
import { expectVolledigeTekst, foutVan } from '../hulp.js';
import { d, e, planMet, planVanBrief } from './plannen.js';

const stap = (status: string, bedrag: string, werkelijk: string) => ({ status, bedrag, werkelijk });
const buurt = (nummer: number) => Buurtcode.parse(`BU008020${String(nummer).padStart(2, '0')}`);

/** Two years, the later one first in the list, with a year between them that nobody plans. */
const omgekeerd: Financieringsplan = (() => {
  const een = planMet([{ id: 'een', partij: 'b' }], { van: '2026-01-01', tot: '2026-12-31' });
  const twee = planMet([{ id: 'twee', partij: 'a' }], { van: '2028-01-01', tot: '2028-12-31' });
  const [eerste, tweede] = [een.perioden[0], twee.perioden[0]];
  if (eerste === undefined || tweede === undefined) throw new Error('no periods');
  return { ...een, perioden: [{ ...tweede, programmajaar: 2 }, eerste] };
})();

describe('the order of the years does not depend on the order of the plan', () => {
  test('in the summary, the use and the comparison', () => {
    expect(summarizeFinanciering(omgekeerd).perBegrotingsjaar.map((regel) => regel.begrotingsjaar)).toEqual([
      2026, 2028,
    ]);
    expect(computeUitputting(omgekeerd, { peildatum: d('2026-01-01') }).map((regel) => regel.begrotingsjaar)).toEqual([
      2026, 2028,
    ]);
    expect(compareFinanciering(omgekeerd, omgekeerd).regels.map((regel) => regel.begrotingsjaar)).toEqual([2026, 2028]);
  });
  test('in the buurten: the clock starts with the earliest period', () => {
    expect(placePerioden(omgekeerd, d('2026-02-15')).map(({ periode }) => periode.van)).toEqual([
      '2028-02-15',
      '2026-02-15',
    ]);
  });
  test('in the gaps and overlaps', () => {
    expect(computeDekking(omgekeerd).gaten).toEqual([{ van: '2027-01-01', tot: '2027-12-31' }]);
    const [tweede, eerste] = omgekeerd.perioden;
    if (eerste === undefined || tweede === undefined) throw new Error('no periods');
    const dubbel = {
      ...omgekeerd,
      perioden: [tweede, { ...eerste, periode: { van: d('2027-06-01'), tot: d('2028-01-01') } }],
    };
    expect(computeDekking(dubbel).overlappen).toEqual([
      { van: '2028-01-01', tot: '2028-01-01', programmajaren: [1, 2] },
    ]);
  });
  test('of one year: by party, then by bearer, the part without a bearer first', () => {
    const rest = (kostendrager: string): Partial<Bijdrage> => ({ verdeelsleutel: [{ soort: 'rest', kostendrager }] });
    const plan = planMet([
      { id: '1', partij: 'b', ...rest('y') },
      { id: '2', partij: 'b', ...rest('x') },
      { id: '3', partij: 'b' },
      { id: '4', partij: 'a', ...rest('z') },
    ]);
    expect(compareFinanciering(plan, plan).regels.map(({ partij, kostendrager }) => [partij, kostendrager])).toEqual([
      ['a', 'z'],
      ['b', undefined],
      ['b', 'x'],
      ['b', 'y'],
    ]);
  });
});

test('what is not known is absent, not undefined', () => {
  const plan = planMet([{ id: 'een' }]);
  const buurten = splitByBuurt(plan, [{ buurt: buurt(1), start: d('2026-01-01') }]);
  for (const regels of [
    splitByBegrotingsjaar(plan),
    computeUitputting(plan, { peildatum: d('2026-01-01') }),
    buurten,
    sumRegels(splitByBegrotingsjaar(plan), ['kostendrager', 'taakveld']),
    compareFinanciering(plan, plan).regels,
  ]) {
    expect(regels).toHaveLength(1);
    expect(Object.values(regels[0] ?? {})).not.toContain(undefined);
  }
  const [wie] = listBetalers(plan, { peildatum: d('2026-06-01') });
  expect(wie && 'status' in wie).toBe(false);
  expect(computeDekking(plan).perioden[0]).not.toHaveProperty('benodigd');
});

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

describe('computeDekking', () => {
  const oordeel = (bijdrage: Partial<Bijdrage>, benodigd: string, options = {}) =>
    computeDekking(
      (() => {
        const plan = planMet([{ id: 'een', ...bijdrage }]);
        return { ...plan, perioden: plan.perioden.map((periode) => ({ ...periode, benodigd: e(benodigd) })) };
      })(),
      options,
    ).perioden[0];
  test('tells the need beside what covers it, and judges at the cent', () => {
    expect(oordeel({}, '100.00')).toMatchObject({ benodigd: '100.00', oordeel: 'gedekt' });
    expect(oordeel({}, '100.01')).toMatchObject({ benodigd: '100.01', oordeel: 'ongedekt' });
    expect(oordeel({ aard: 'ten_hoogste' }, '100.00')).toMatchObject({ oordeel: 'mogelijk_ongedekt' });
    expect(oordeel({ aard: 'ten_hoogste' }, '100.01')).toMatchObject({ oordeel: 'ongedekt' });
  });
  test('what was paid counts for what was not reclaimed of it', () => {
    const stappen = [stap('betaald', '90.00', '2026-02-01'), stap('teruggevorderd', '40.00', '2026-03-01')] as never;
    const options = { peildatum: d('2026-12-31'), minstens: 'betaald' };
    expect(oordeel({ stappen }, '50.00', options)).toMatchObject({ dekking: { minimum: '50.00', maximum: '50.00' } });
  });
});

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

describe('refusals say where', () => {
  const plan = planVanBrief('2026-01-01');
  const een = { buurt: buurt(1), start: d('2026-01-01') };
  const twee = { buurt: buurt(2), start: d('2026-01-01') };
  const stop = { buurt: buurt(1), datum: d('2026-02-01') };
  const laatOver = planMet([{ id: 'een', verdeelsleutel: [{ soort: 'vast', kostendrager: 'a', bedrag: e('1') }] }]);
  test.each<[string, (string | number)[], () => unknown]>([
    ['buurt_dubbel', ['inzet', 1, 'buurt'], () => splitByBuurt(plan, [een, een])],
    ['buurt_onbekend', ['gestopt', 0, 'buurt'], () => splitByBuurt(plan, [twee], { gestopt: [stop] })],
    ['buurt_stopt_dubbel', ['gestopt', 1, 'buurt'], () => splitByBuurt(plan, [een], { gestopt: [stop, stop] })],
    [
      'vervangen_buurt_stopt_niet',
      ['inzet', 1, 'vervangt'],
      () => splitByBuurt(plan, [een, { ...twee, vervangt: buurt(1) }]),
    ],
    ['gewicht_ongeldig', ['inzet', 1, 'gewicht'], () => splitByBuurt(plan, [een, { ...twee, gewicht: -1 }])],
    ['kostendrager_zonder_buurt', [], () => splitByBuurt(plan, [{ ...een, kostendragers: ['wijkplannen-oost'] }])],
    [
      'verdeelsleutel_laat_over',
      ['perioden', 0, 'bijdragen', 0, 'verdeelsleutel'],
      () => splitByBuurt(laatOver, [een]),
    ],
    [
      'schema_gewicht_ongeldig',
      ['schema', 0],
      () =>
        splitByBegrotingsjaar(plan, {
          methode: 'schema',
          schema: [{ programmajaar: 1, begrotingsjaar: 2026, gewicht: -1 }],
        }),
    ],
    ['schema_zonder_jaar', ['schema'], () => splitByBegrotingsjaar(plan, { methode: 'schema' })],
    ['index_ongeldig', [2026], () => indexBijdragen(plan, { 2026: '1,5' }, { basisjaar: 2026 })],
    [
      'bijdrage_onbekend',
      ['bijdragen', 0],
      () => indexBijdragen(plan, { 2026: '1' }, { basisjaar: 2026, bijdragen: ['x'] }),
    ],
    [
      'verdeelsleutel_laat_over',
      ['perioden', 0, 'bijdragen', 0, 'verdeelsleutel'],
      () => splitByBegrotingsjaar(laatOver),
    ],
  ])('%s at %j', (code, pad, werk) => {
    const fout = foutVan(werk);
    expect([fout.code, fout.pad]).toEqual([`financiering.${code}`, pad]);
  });
  test('an amount without bearers that no buurt is charged to is of its party', () => {
    expect(foutVan(() => splitByBuurt(plan, [])).params).toMatchObject({ kostendrager: 'bzk' });
  });
});

test('a weight and a rate have as many digits as they say', () => {
  const delen = (gewicht: number) =>
    splitByBuurt(planMet([{ id: 'een', bedrag: e('1000000.00') }]), [
      { buurt: buurt(1), start: d('2026-01-01'), gewicht },
      { buurt: buurt(2), start: d('2026-01-01') },
    ]).map(({ bedrag }) => bedrag);
  expect(delen(0.25)).toEqual(['200000.00', '800000.00']);
  expect(delen(99)).toEqual(['990000.00', '10000.00']);
  expect(delen(0.000001)).toEqual(['1.00', '999999.00']);
  // 121.1234 - 121.1234 x 100 / 121.1234 = 21.12 of 121.12.
  expect(splitBtw(e('121.12'), '21.1234').btw).toBe('21.12');
  for (const tarief of ['1210', '21.12345', '-21']) expect(foutVan(() => splitBtw(e('1'), tarief)).pad).toEqual([]);
});
