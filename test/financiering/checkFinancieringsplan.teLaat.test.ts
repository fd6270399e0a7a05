/** Payments and conditions against the days on which they were to come. */
import { type Bijdrage, checkFinancieringsplan } from 'buurtaanpak/financiering';
import { describe, expect, test } from 'vitest';
import { codeVan, expectVolledigeTekst } from '../hulp.js';
import { d, e, planMet } from './plannen.js';

const bron = ['perioden', 0, 'bijdragen', 0];
const find = (bijdrage: object, peildatum?: string) => {
  const plan = planMet([{ id: 'een', bedrag: e(150000), aard: 'geraamd', ...bijdrage } as Pick<Bijdrage, 'id'>]);
  const bevindingen = checkFinancieringsplan(plan, peildatum === undefined ? {} : { peildatum: d(peildatum) });
  for (const bevinding of bevindingen) {
    expectVolledigeTekst(bevinding);
    expect(bevinding.ernst).toBe('waarschuwing');
    expect(bevinding.pad.slice(0, 4)).toEqual(bron);
  }
  return bevindingen.map(({ code, pad, params }) => [code.replace('financiering.', ''), ...pad.slice(4), params]);
};
const vast = { status: 'vastgelegd', bedrag: '150000.00', werkelijk: '2026-01-01' };
const betaling = (bedrag: string, gepland?: string, werkelijk?: string) => ({
  status: 'betaald',
  bedrag,
  ...(gepland && { gepland }),
  ...(werkelijk && { werkelijk }),
});
const stap = (plek: number, bedrag: string, gepland: string, dagen: number) => [
  'stap_te_laat',
  'stappen',
  plek,
  { bedrag, gepland, dagen },
];

describe('a step', () => {
  test.each<[string, string, object[], unknown[]]>([
    [
      'three months and a half late',
      '2027-08-31',
      [betaling('150000.00', '2027-05-15')],
      [stap(0, '150000.00', '2027-05-15', 108)],
    ],
    ['on its very day', '2027-05-15', [betaling('150000.00', '2027-05-15')], []],
    ['a day after it', '2027-05-16', [betaling('150000.00', '2027-05-15')], [stap(0, '150000.00', '2027-05-15', 1)]],
    ['paid early', '2027-08-31', [vast, betaling('60000.00', '2027-09-01', '2027-08-30')], []],
    ['paid late, but paid', '2027-08-31', [vast, betaling('60000.00', '2027-03-01', '2027-04-20')], []],
    ['paid on the day itself', '2027-04-20', [vast, betaling('60000.00', '2027-03-01', '2027-04-20')], []],
    [
      'paid on a later day',
      '2027-06-01',
      [vast, betaling('5000.00', '2027-05-01', '2027-07-01')],
      [stap(1, '5000.00', '2027-05-01', 31)],
    ],
    ['over 29 February', '2028-03-01', [betaling('1.00', '2028-02-28')], [stap(0, '1.00', '2028-02-28', 2)]],
    [
      'one of two instalments',
      '2027-08-31',
      [vast, betaling('75000.00', '2026-12-01', '2026-12-01'), betaling('75000.00', '2027-06-01')],
      [stap(2, '75000.00', '2027-06-01', 91)],
    ],
    [
      'a promise that did not come',
      '2026-12-01',
      [
        { status: 'gevraagd', bedrag: '60000.00', werkelijk: '2026-06-01' },
        { status: 'toegezegd', bedrag: '60000.00', gepland: '2026-10-01' },
      ],
      [stap(1, '60000.00', '2026-10-01', 61)],
    ],
    [
      'a promise that is recorded beside its plan',
      '2026-12-01',
      [
        { status: 'toegezegd', bedrag: '60000.00', gepland: '2026-10-01' },
        { status: 'toegezegd', bedrag: '60000.00', werkelijk: '2026-12-01' },
      ],
      [],
    ],
    [
      'a promise of less, of another kind, of a later day or of a plan of its own beside it',
      '2026-12-01',
      [
        { status: 'toegezegd', bedrag: '60000.00', gepland: '2026-10-01' },
        { status: 'toegezegd', bedrag: '50000.00', werkelijk: '2026-11-01' },
        { status: 'gevraagd', bedrag: '60000.00', werkelijk: '2026-11-01' },
        { status: 'toegezegd', bedrag: '60000.00', werkelijk: '2026-12-02' },
        { status: 'toegezegd', bedrag: '60000.00', gepland: '2026-11-01', werkelijk: '2026-11-01' },
        { status: 'toegezegd', bedrag: '60000.00', gepland: '2026-12-31' },
      ],
      [stap(0, '60000.00', '2026-10-01', 61)],
    ],
    [
      'a payment that is recorded beside its plan',
      '2027-08-31',
      [vast, betaling('150000.00', '2027-05-15'), betaling('150000.00', '', '2027-05-20')],
      [],
    ],
    [
      'half of a payment beside its plan',
      '2027-08-31',
      [vast, betaling('150000.00', '2027-05-15'), betaling('70000.00', '', '2027-05-20')],
      [stap(1, '80000.00', '2027-05-15', 108)],
    ],
    [
      'a plan without a payment, but for a reclaim',
      '2027-08-31',
      [{ ...betaling('5.00', '2027-05-15'), status: 'teruggevorderd' }],
      [stap(0, '5.00', '2027-05-15', 108)],
    ],
  ])('%s', (_, peildatum, stappen, verwacht) => {
    expect(find({ stappen }, peildatum)).toEqual(verwacht);
    expect(find({ stappen })).toEqual([]);
  });
});

describe('a condition', () => {
  const verlopen = (dagen: number) => [
    'voorwaarde_verlopen',
    'voorwaarden',
    0,
    { voorwaarde: 'verslag', uiterlijk: '2027-08-01', dagen },
  ];
  test.each<[string, object, unknown[]]>([
    ['2027-08-31', { uiterlijk: '2027-08-01' }, [verlopen(30)]],
    ['2027-08-01', { uiterlijk: '2027-08-01' }, []],
    ['2027-08-31', { uiterlijk: '2027-08-01', vervuldOp: '2027-07-30' }, []],
    ['2027-08-31', { uiterlijk: '2027-08-01', vervuldOp: '2027-08-31' }, []],
    ['2027-08-31', { uiterlijk: '2027-08-01', vervuldOp: '2027-09-01' }, [verlopen(30)]],
    ['2027-08-31', {}, []],
  ])('on %s: %j', (peildatum, voorwaarde, verwacht) => {
    expect(find({ voorwaarden: [{ omschrijving: 'verslag', ...voorwaarde }] }, peildatum)).toEqual(verwacht);
  });
});

describe('a payment against what was committed on its day', () => {
  const codes = (stappen: object[]) => {
    const plan = planMet([{ id: 'een', bedrag: e(100), stappen } as Pick<Bijdrage, 'id'>]);
    return checkFinancieringsplan(plan).map(({ code, params }) => [code.replace('financiering.', ''), params]);
  };
  const zet = (bedrag: string, werkelijk: string, status = 'vastgelegd') => ({ status, bedrag, werkelijk });
  test('before it', () => {
    expect(codes([zet('60.00', '2026-03-02'), zet('60.00', '2026-03-01', 'betaald')])).toEqual([
      ['betaald_voor_vastlegging', { bijdrage: 'een', datum: '2026-03-01', betaald: '60.00', vastgelegd: '0.00' }],
    ]);
    expect(codes([zet('60.00', '2026-03-01', 'betaald'), zet('60.00', '2026-03-01')])).toEqual([]);
  });
  test('above it, until it was raised or the payment went back', () => {
    const boven = [
      'betaald_voor_vastlegging',
      { bijdrage: 'een', datum: '2026-03-01', betaald: '60.00', vastgelegd: '40.00' },
    ];
    const begin = [
      zet('40.00', '2026-01-01'),
      zet('30.00', '2026-02-01', 'betaald'),
      zet('30.00', '2026-03-01', 'betaald'),
    ];
    expect(codes([...begin, zet('60.00', '2026-04-01')])).toEqual([boven]);
    expect(codes([...begin, zet('20.00', '2026-04-01', 'teruggevorderd')])).toEqual([boven]);
    expect(codes(begin).map(([code]) => code)).toEqual(['betaald_boven_vastgelegd']);
  });
  test('a commitment that is lowered to what was needed is no payment above it', () => {
    const stappen = [
      zet('60.00', '2026-01-01'),
      zet('48.00', '2026-02-01', 'betaald'),
      zet('45.00', '2027-04-01'),
      zet('3.00', '2027-05-01', 'teruggevorderd'),
    ];
    expect(codes(stappen)).toEqual([]);
  });
});

describe('a payment on a condition that was not met in time', () => {
  const codes = (voorwaarde: object, ...dagen: string[]) =>
    find({
      voorwaarden: [{ omschrijving: 'verslag', uiterlijk: '2026-06-01', ...voorwaarde }],
      stappen: [vast, ...dagen.map((dag) => betaling('1.00', '', dag))],
    });
  const op = (datum: string) => [
    'betaald_op_verlopen_voorwaarde',
    'stappen',
    { bijdrage: 'een', datum, uiterlijk: '2026-06-01', voorwaarde: 'verslag' },
  ];
  const voor = (datum: string) => [
    'betaald_voor_voorwaarde',
    'stappen',
    { bijdrage: 'een', datum, voorwaarde: 'verslag' },
  ];
  test.each<[object, string[], unknown[]]>([
    [{}, ['2026-06-02'], [op('2026-06-02')]],
    [{}, ['2026-06-01'], [voor('2026-06-01')]],
    [{}, ['2026-07-01', '2026-06-02', '2026-05-01'], [voor('2026-05-01'), op('2026-06-02')]],
    [{ vervuldOp: '2026-06-10' }, ['2026-06-20'], [op('2026-06-20')]],
    [{ vervuldOp: '2026-06-10' }, ['2026-06-05'], [op('2026-06-05')]],
    [{ vervuldOp: '2026-06-01' }, ['2026-06-20'], []],
    [{ vervuldOp: '2026-06-10' }, [], []],
  ])('%j, paid on %j', (voorwaarde, dagen, verwacht) => {
    expect(codes(voorwaarde, ...dagen)).toEqual(verwacht);
  });
});

test('VAT that comes back is told to be counted as a cost; VAT that stays, or of nothing, is not', () => {
  const codes = (verwerking: string, bedrag = '21.00') =>
    checkFinancieringsplan(
      planMet([
        { id: 'een', bedrag: bedrag === '0.00' ? e(0) : e(121), btw: { tarief: '21', bedrag, verwerking } } as Pick<
          Bijdrage,
          'id'
        >,
      ]),
    ).map(({ code, params }) => [code, params]);
  for (const verwerking of ['compensabel', 'verrekenbaar'])
    expect(codes(verwerking)).toEqual([['financiering.btw_telt_mee', { bijdrage: 'een', btw: '21.00', verwerking }]]);
  expect(codes('kostprijsverhogend')).toEqual([]);
  expect(codes('compensabel', '0.00')).toEqual([]);
  expect(codes('compensabel', '30.00').map(([code]) => code)).toEqual([
    'financiering.btw_telt_mee',
    'financiering.btw_past_niet',
  ]);
});

test('a day that is none is refused', () => {
  for (const peildatum of ['2027-02-30', 'nu', 5, null] as never[])
    expect(codeVan(() => checkFinancieringsplan(planMet([]), { peildatum }))).toBe('kern.datum_ongeldig');
});
