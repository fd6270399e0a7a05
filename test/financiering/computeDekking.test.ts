import { computeDekking } from 'buurtaanpak/financiering';
import { describe, expect, test } from 'vitest';
import { d, e, planMet, planVanBrief } from './plannen.js';

const stap = (status: string, bedrag: string, werkelijk: string) => ({ status, bedrag, werkelijk });

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
