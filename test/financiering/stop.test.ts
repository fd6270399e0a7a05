/** What buurten that stop and parties that leave do to the money, by the rule of the text. */
import type { Geldtekst, Verloopgebeurtenis } from 'buurtaanpak/financiering';
import { describe, expect, test } from 'vitest';
import { layTekst } from '../../src/financiering/cel/layTekst.js';
import { listStops, stop } from '../../src/financiering/cel/stop.js';
import { bijdrage, dag, feit, plaatsen, tekst } from './geld/maak.js';
import { bekendeTekst, nr, rekeningVan, toonCel, toonDag } from './klein.js';

const [A, B, C, D] = ['BU00800001', 'BU00800002', 'BU00800003', 'BU00810004'] as const;
const gestopt = (buurt: string, laatsteDag: string, datum = laatsteDag) =>
  feit('buurt_gestopt', datum, { buurt, laatsteDag });
const vervangen = (buurt: string, vervangt: string, start: string, datum = start) =>
  feit('buurt_vervangen', datum, { buurt, vervangt, start });
const uit = (partij: string, laatsteDag: string) => feit('partij_uitgetreden', laatsteDag, { partij, laatsteDag });

/** A contribution of bzk of a cent a day for each of some buurten in 2026, under a rule. */
function reken(
  regel: string | undefined,
  gebeurd: Verloopgebeurtenis[],
  buurten: readonly string[] = [A, B],
  velden: object = {},
  anders: Partial<Geldtekst> = {},
) {
  const bedrag = `${(buurten.length * 365) / 100}`.replace(/^(\d+)\.(\d)$/, '$1.$20');
  const basis = tekst([[bijdrage({ van: 'bzk', bedrag, ...velden })]], { plaatsen: plaatsen(...buurten), ...anders });
  const bekend = bekendeTekst({ ...basis, plan: { ...basis.plan, ...(regel ? { bijStop: regel as 'terug' } : {}) } });
  const rekening = rekeningVan([bekend], gebeurd);
  return stop(layTekst(bekend, rekening), rekening).cellen.map((cel) =>
    toonCel(cel).replace(' b - BU0080000', ' ').replace(' 1 2026 2026', ' 2026'),
  );
}
const heel = (n: number) => `last ${n} 2026-01-01..2026-12-31 365`;
const tot = (n: number) => `last ${n} 2026-01-01..2026-01-10 10`;

describe('it falls free', () => {
  test('after the last day, by the rule or without one', () => {
    for (const regel of [undefined, 'terug'])
      expect(reken(regel, [gestopt(A, '2026-01-10')])).toEqual([
        tot(1),
        heel(2),
        'gestopt 1 2026-01-11..2026-12-31 355',
      ]);
  });
  test('nothing when its last day is the last of the year', () => {
    expect(reken('terug', [gestopt(A, '2026-12-31')])).toEqual([heel(1), heel(2)]);
  });
  test('all of it when it stops before the year', () => {
    expect(reken('terug', [gestopt(A, '2025-12-31')])).toEqual([heel(2), 'gestopt 1 2026-01-01..2026-12-31 365']);
  });
  test('what fell free once does not fall free again', () => {
    expect(reken('terug', [gestopt(A, '2026-01-20'), gestopt(A, '2026-01-10')])).toEqual([
      tot(1),
      heel(2),
      'gestopt 1 2026-01-11..2026-12-31 355',
    ]);
  });
  test('a party that leaves, whatever the rule: what it pays, and its own buurten', () => {
    const vrij = ['uitgetreden 1 2026-01-11..2026-12-31 355', 'uitgetreden 2 2026-01-11..2026-12-31 355'];
    for (const regel of ['terug', 'vervanger', 'overige_buurten'])
      for (const partij of ['bzk', 'gemeente'])
        expect(reken(regel, [uit(partij, '2026-01-10')])).toEqual([tot(1), tot(2), ...vrij]);
    expect(reken('terug', [uit('buurkracht', '2026-01-10')])).toEqual([heel(1), heel(2)]);
    expect(reken('terug', [uit('gemeente', '2026-01-10')], [A, D])).toEqual([
      tot(1),
      'last b - BU00810004 2026-01-01..2026-12-31 365',
      vrij[0],
    ]);
  });
  test('of a gemeente that leaves not what has a code of another kind, or no buurt', () => {
    expect(reken('terug', [uit('gemeente', '2026-01-10')], ['X00800001'])).toHaveLength(1);
    expect(reken('terug', [uit('gemeente', '2026-01-10')], ['XBU00800001'])).toHaveLength(1);
    expect(reken('terug', [uit('gemeente', '2026-01-10')], [A], {}, { plaatsen: undefined })).toHaveLength(1);
    expect(reken('terug', [uit('gemeente', '2026-01-10')], ['WK008001'])).toHaveLength(2);
  });
});

describe('the replacement gets it', () => {
  const stopt = gestopt(A, '2026-01-10');
  const over = (van: string, centen: number) => [tot(1), heel(2), `last 3 ${van}..2026-12-31 ${centen}`];
  const vrij = [tot(1), heel(2), 'gestopt 1 2026-01-11..2026-12-31 355'];
  test.each<[string, Verloopgebeurtenis[], string[]]>([
    ['from its own start', [stopt, vervangen(C, A, '2026-02-01')], over('2026-02-01', 355)],
    ['never before the stop', [stopt, vervangen(C, A, '2026-01-05')], over('2026-01-11', 355)],
    ['on the last day', [stopt, vervangen(C, A, '2026-12-31')], over('2026-12-31', 355)],
    ['a day too late', [stopt, vervangen(C, A, '2027-01-01')], vrij],
    ['of another buurt', [stopt, vervangen(C, B, '2026-02-01')], vrij],
    ['nobody', [stopt], vrij],
    [
      'the latest by day',
      [stopt, vervangen(C, A, '2026-03-01'), vervangen('x', A, '2026-02-01')],
      over('2026-03-01', 355),
    ],
    ['that stopped on the same day', [stopt, vervangen(C, A, '2026-02-01'), gestopt(C, '2026-01-10')], vrij],
    [
      'that stops the day after',
      [stopt, vervangen(C, A, '2026-01-11'), gestopt(C, '2026-01-11')],
      [tot(1), heel(2), 'last 3 2026-01-11..2026-01-11 1', 'gestopt 3 2026-01-12..2026-12-31 354'],
    ],
  ])('%s', (_, gebeurd, regels) => {
    expect(reken('vervanger', gebeurd)).toEqual(regels);
  });
  test('before the year: from its first day', () => {
    expect(reken('vervanger', [gestopt(A, '2025-06-30'), vervangen(C, A, '2025-07-01')])).toEqual([
      heel(2),
      'last 3 2026-01-01..2026-12-31 365',
    ]);
  });
  test('not when its gemeente left', () => {
    const gebeurd = [gestopt(D, '2026-01-10'), vervangen(A, D, '2026-02-01'), uit('gemeente', '2026-01-10')];
    expect(reken('vervanger', gebeurd, [D])).toEqual([
      'last b - BU00810004 2026-01-01..2026-01-10 10',
      'gestopt b - BU00810004 2026-01-11..2026-12-31 355',
    ]);
    gebeurd[2] = uit('gemeente', '2026-01-11');
    expect(reken('vervanger', gebeurd, [D])).toEqual([
      'last b - BU00810004 2026-01-01..2026-01-10 10',
      'uitgetreden 1 2026-02-01..2026-12-31 355',
    ]);
  });
});

describe('the others get it', () => {
  const ander = (n: number, van: string, centen: number) => `last ${n} ${van}..2026-12-31 ${centen}`;
  test('by their weights', () => {
    const zwaar = [{ buurt: A }, { buurt: B, gewicht: 1 }, { buurt: C, gewicht: 1.5 }];
    expect(
      reken('overige_buurten', [gestopt(A, '2026-01-10')], [A, B, C], { bedrag: '12.78' }, { plaatsen: zwaar }),
    ).toEqual([
      'last 1 2026-01-01..2026-01-10 10',
      'last 2 2026-01-01..2026-12-31 365',
      'last 3 2026-01-01..2026-12-31 548',
      ander(2, '2026-01-11', 142),
      ander(3, '2026-01-11', 213),
    ]);
  });
  test('not one that stopped before, or on the same day', () => {
    const gebeurd = [gestopt(A, '2026-01-10'), gestopt(C, '2026-01-05')];
    const regels = reken('overige_buurten', gebeurd, [A, B, C]);
    expect(regels.filter((een) => een.includes(' 3 '))).toEqual(['last 3 2026-01-01..2026-01-05 5']);
    expect(reken('overige_buurten', [gestopt(A, '2026-01-10'), gestopt(B, '2026-01-10')])).toEqual([
      tot(1),
      tot(2),
      'gestopt 1 2026-01-11..2026-12-31 355',
      'gestopt 2 2026-01-11..2026-12-31 355',
    ]);
  });
  test('one that stops the day after gets it for a day', () => {
    expect(reken('overige_buurten', [gestopt(B, '2026-01-11'), gestopt(A, '2026-01-10')])).toEqual([
      tot(1),
      'last 2 2026-01-01..2026-01-11 11',
      'last 2 2026-01-11..2026-01-11 1',
      'gestopt 2 2026-01-12..2026-12-31 354',
      'gestopt 2 2026-01-12..2026-12-31 354',
    ]);
  });
  test('not one whose year is over, and one that starts later from its start', () => {
    const later = [{ buurt: A }, { buurt: B, start: dag('2025-01-11') }, { buurt: C, start: dag('2026-02-01') }];
    const vraag = (datum: string) => reken('overige_buurten', [gestopt(A, datum)], [A, B, C], {}, { plaatsen: later });
    const eigen = [
      'last 2 1 2025 2025-01-11..2025-12-31 355',
      'last 2 2026-01-01..2026-01-10 10',
      'last 3 2026-02-01..2026-12-31 334',
      'last 3 1 2027 2027-01-01..2027-01-31 31',
    ];
    expect(vraag('2026-01-10')).toEqual([
      tot(1),
      ...eigen,
      'last 3 2026-02-01..2026-12-31 325',
      'last 3 1 2027 2027-01-01..2027-01-31 30',
    ]);
    expect(vraag('2026-01-09')).toEqual([
      'last 1 2026-01-01..2026-01-09 9',
      ...eigen,
      'last 2 2026-01-10..2026-01-10 178',
      'last 3 2026-02-01..2026-12-31 163',
      'last 3 1 2027 2027-01-01..2027-01-31 15',
    ]);
  });
  test('only of the same contribution, year and bearer', () => {
    const verdeelsleutel = ['k', 'l'].map((kostendrager) => ({ soort: 'aandeel', kostendrager, aandeel: '1' }));
    const charged = [
      { buurt: A, kostendragers: ['k'] },
      { buurt: B, kostendragers: ['l'] },
    ] as Geldtekst['plaatsen'];
    expect(
      reken('overige_buurten', [gestopt(A, '2026-01-10')], [A, B], { verdeelsleutel }, { plaatsen: charged }),
    ).toEqual([
      'last b k BU00800001 2026-01-01..2026-01-10 10',
      'last b l BU00800002 2026-01-01..2026-12-31 365',
      'gestopt b k BU00800001 2026-01-11..2026-12-31 355',
    ]);
    const basis = tekst(
      [
        [
          bijdrage({ van: 'bzk', bedrag: '3.65', buurten: [A] }),
          bijdrage({ id: 'c', van: 'bzk', bedrag: '3.65', buurten: [B] }),
        ],
        [bijdrage({ id: 'd', van: 'bzk', bedrag: '3.65', buurten: [B] })],
      ],
      { plaatsen: plaatsen(A, B) },
    );
    const bekend = bekendeTekst({ ...basis, plan: { ...basis.plan, bijStop: 'overige_buurten' } });
    const rekening = rekeningVan([bekend], [gestopt(A, '2026-01-10')]);
    expect(
      stop(layTekst(bekend, rekening), rekening).cellen.map((cel) => `${cel.bijdrage.id} ${cel.reden ?? cel.soort}`),
    ).toEqual(['b last', 'c last', 'd last', 'b gestopt']);
  });
});

test('a rest of some years is handed on as one', () => {
  const basis = tekst([[bijdrage({ van: 'bzk', bedrag: '7.30' })]], { plaatsen: plaatsen(A, B) });
  const perioden = basis.plan.perioden.map((jaar) => ({
    ...jaar,
    periode: { van: dag('2026-07-01'), tot: dag('2027-06-30') },
  }));
  const bekend = bekendeTekst({ ...basis, plan: { ...basis.plan, bijStop: 'overige_buurten', perioden } });
  const rekening = rekeningVan([bekend], [gestopt(A, '2026-12-30')]);
  const cellen = stop(layTekst(bekend, rekening), rekening).cellen;
  expect(cellen.map((cel) => toonCel(cel).replace('b - BU0080000', ''))).toEqual([
    'last 1 1 2026 2026-07-01..2026-12-30 183',
    'last 2 1 2026 2026-07-01..2026-12-31 184',
    'last 2 1 2027 2027-01-01..2027-06-30 181',
    'last 2 1 2026 2026-12-31..2026-12-31 1',
    'last 2 1 2027 2027-01-01..2027-06-30 181',
  ]);
  expect(cellen.map(({ begin, einde }) => `${toonDag(begin)} ${toonDag(einde)}`)).toEqual(
    Array(5).fill('2026-07-01 2027-06-30'),
  );
});

test('stops by day, those of one day by code and then the exits', () => {
  const gebeurd = [
    uit('bzk', '2026-02-01'),
    gestopt(B, '2026-02-01'),
    gestopt(A, '2026-02-01'),
    gestopt(C, '2026-01-01'),
    uit('gemeente', '2026-01-31'),
  ];
  const { uitvallen, isWeg } = listStops(rekeningVan([], gebeurd));
  expect(uitvallen.map(({ dag: een, reden, buurt }) => [toonDag(een), reden, buurt].join(' '))).toEqual([
    `2026-01-01 gestopt ${C}`,
    '2026-01-31 uitgetreden ',
    `2026-02-01 gestopt ${A}`,
    `2026-02-01 gestopt ${B}`,
    '2026-02-01 uitgetreden ',
  ]);
  expect([isWeg(C, nr('2025-12-31')), isWeg(C, nr('2026-01-01')), isWeg(D, nr('2026-12-31'))]).toEqual([
    false,
    true,
    false,
  ]);
  expect([isWeg('BU00800009', nr('2026-01-30')), isWeg('BU00800009', nr('2026-01-31'))]).toEqual([false, true]);
});
