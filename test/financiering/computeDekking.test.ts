import { type Bijdrage, computeDekking, type Geldverloop, type Verloopgebeurtenis } from 'buurtaanpak/financiering';
import type { Bedrag } from 'buurtaanpak/kern';
import { describe, expect, test } from 'vitest';
import { opties } from './geld/kolommen.js';
import { listZaken } from './geld/leesZaak.js';
import { bijdrage, dag, feit, opB, tekst, verloop } from './geld/maak.js';

describe('computeDekking on the courses of events that were reckoned beforehand', () => {
  test.each(listZaken().map((zaak) => [zaak.naam, zaak] as const))('%s', (_, { verloop, vragen }) => {
    for (const vraag of vragen) {
      const { verwacht, peildatum } = vraag;
      const uit = computeDekking(verloop, opties(vraag)).perioden.flatMap(
        ({ programmajaar, benodigd, dekking, oordeel }) =>
          benodigd === undefined
            ? []
            : [{ programmajaar, benodigd, minimum: dekking.minimum, maximum: dekking.maximum ?? null, oordeel }],
      );
      expect(uit, peildatum).toEqual(verwacht.dekking ?? []);
    }
  });
});

const op = (peildatum: string) => ({ peildatum: dag(peildatum) });

/** The course of one contribution to a year that needs an amount. */
function nodig(benodigd: string, een: Bijdrage, feiten: readonly Verloopgebeurtenis[] = []): Geldverloop {
  const { plan, ...rest } = tekst([[een]]);
  const perioden = plan.perioden.map((periode) => ({ ...periode, benodigd: benodigd as Bedrag }));
  return verloop([{ ...rest, plan: { ...plan, perioden } }], feiten);
}

describe('the range of a contribution by its nature', () => {
  test.each([
    ['exact', 'exact', '100.00', undefined, 'gedekt', ['100.00', '100.00'], ['0.00', '0.00'], ['0.00', '0.00']],
    ['too little', 'exact', '99.99', undefined, 'ongedekt', ['99.99', '99.99'], ['0.01', '0.01'], ['0.00', '0.00']],
    ['too much', 'exact', '100.01', undefined, 'gedekt', ['100.01', '100.01'], ['0.00', '0.00'], ['0.01', '0.01']],
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
      'gedekt',
      ['120.00', '120.00'],
      ['0.00', '0.00'],
      ['20.00', '20.00'],
    ],
    [
      'at most less',
      'ten_hoogste',
      '80.00',
      undefined,
      'ongedekt',
      ['80.00', '80.00'],
      ['20.00', '20.00'],
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
      'a range',
      'geraamd',
      '100.00',
      ['90.00', '105.00'],
      'mogelijk_ongedekt',
      ['90.00', '105.00'],
      ['0.00', '10.00'],
      ['0.00', '5.00'],
    ],
  ] as const)('%s', (_, aard, bedrag, band, verwacht, dekking, tekort, overschot) => {
    const bandbreedte = band && { minimum: band[0], maximum: band[1] };
    const range = ([minimum, maximum]: readonly [string, string | null]) =>
      maximum === null ? { minimum } : { minimum, maximum };
    const een = bijdrage({ aard, bedrag, ...(bandbreedte && { bandbreedte }) });
    const [jaar] = computeDekking(nodig('100.00', een), op('2026-01-01')).perioden;
    expect([jaar?.benodigd, jaar?.oordeel, jaar?.dekking, jaar?.tekort, jaar?.overschot]).toEqual([
      '100.00',
      verwacht,
      range(dekking),
      range(tekort),
      range(overschot),
    ]);
  });

  const dekking = (een: Bijdrage, feiten: readonly Verloopgebeurtenis[], peildatum = '2026-12-31') =>
    computeDekking(nodig('100.00', een, feiten), op(peildatum)).perioden[0]?.dekking;

  test('an estimate shrinks with what fell free, and is exact once it was set or nothing is left', () => {
    const geraamd = bijdrage({
      aard: 'geraamd',
      bedrag: '100.00',
      bandbreedte: { minimum: '90.00', maximum: '105.00' },
    });
    const lager = opB('verlening_gewijzigd', '2026-02-01', '50.00');
    expect(dekking(geraamd, [lager])).toEqual({ minimum: '45.00', maximum: '52.50' });
    expect(dekking(geraamd, [opB('vastgesteld', '2026-12-01', '70.00')])).toEqual({
      minimum: '70.00',
      maximum: '70.00',
    });
    const niets = bijdrage({ aard: 'geraamd', bedrag: '0.00' });
    expect(dekking(niets, [])).toEqual({ minimum: '0.00', maximum: '0.00' });
    const prijs = bijdrage({
      soort: 'werkelijke_kosten',
      aandeel: '50',
      plafond: '80.00',
      raming: '200.00',
      aard: 'geraamd',
    });
    expect(dekking(prijs, [], '2025-12-31')).toEqual({ minimum: '0.00' });
  });

  test('an open condition takes the minimum away, until it is met in time or expires', () => {
    const met = bijdrage({
      bedrag: '100.00',
      voorwaarden: [
        { id: 'krediet', omschrijving: 'krediet', uiterlijk: '2026-06-30' },
        { id: 'plan', omschrijving: 'plan' },
      ],
    });
    const vervuld = (datum: string, voorwaarde?: string) =>
      feit('voorwaarde_vervuld', datum, { bijdrage: 'b', ...(voorwaarde ? { voorwaarde } : {}) });
    const open = { minimum: '0.00', maximum: '100.00' };
    const vast = { minimum: '100.00', maximum: '100.00' };
    expect(dekking(met, [], '2026-06-30')).toEqual(open);
    expect(dekking(met, [vervuld('2026-06-30')], '2026-06-30')).toEqual(vast);
    expect(dekking(met, [vervuld('2026-06-30')], '2026-06-29')).toEqual(open);
    expect(dekking(met, [vervuld('2026-06-30', 'krediet')], '2026-07-01')).toEqual(open);
    expect(dekking(met, [vervuld('2026-06-30', 'krediet'), vervuld('2026-07-01', 'plan')], '2026-07-01')).toEqual(vast);
    expect(dekking(met, [vervuld('2026-07-01')], '2026-07-01')).toEqual({ minimum: '0.00', maximum: '0.00' });
  });
});

test('minstens counts only what has come far enough', () => {
  const feiten = [
    opB('bijdrage_gevraagd', '2026-01-01', '100.00'),
    opB('bijdrage_toegezegd', '2026-02-01', '60.00'),
    opB('verplichting_aangegaan', '2026-03-01', '80.00'),
    opB('betaald', '2026-04-01', '30.00'),
    opB('terugontvangen', '2026-04-02', '10.00'),
  ];
  const dekking = (
    peildatum: string,
    minstens: 'gevraagd' | 'toegezegd' | 'vastgelegd' | 'betaald',
    velden: Record<string, unknown> = {},
    meer: readonly Verloopgebeurtenis[] = [],
  ) =>
    computeDekking(nodig('100.00', bijdrage({ bedrag: '100.00', ...velden }), [...feiten, ...meer]), {
      peildatum: dag(peildatum),
      minstens,
    }).perioden[0]?.dekking;
  const precies = (bedrag: string) => ({ minimum: bedrag, maximum: bedrag });
  expect(dekking('2026-01-31', 'toegezegd')).toEqual(precies('0.00'));
  expect(dekking('2026-02-01', 'toegezegd')).toEqual(precies('60.00'));
  expect(dekking('2026-03-01', 'toegezegd')).toEqual(precies('80.00'));
  expect(dekking('2026-04-02', 'betaald')).toEqual(precies('20.00'));
  expect(dekking('2026-04-02', 'gevraagd', { aard: 'ten_minste' })).toEqual({ minimum: '100.00' });
  expect(dekking('2026-04-02', 'vastgelegd', { aard: 'ten_minste' })).toEqual(precies('80.00'));
  expect(dekking('2026-04-02', 'vastgelegd', { aard: 'geraamd' })).toEqual(precies('80.00'));
  expect(dekking('2026-04-02', 'vastgelegd', { voorwaarden: [{ omschrijving: 'krediet' }] })).toEqual({
    minimum: '0.00',
    maximum: '80.00',
  });
  const half = feit('beeindigd', '2026-06-30', { laatsteDag: '2026-07-02' });
  // 183 of 365 days: what was asked lapses as what was committed does.
  expect(dekking('2026-12-31', 'gevraagd', {}, [half])).toEqual(precies('50.14'));
  expect(dekking('2026-12-31', 'vastgelegd', {}, [half])).toEqual(precies('40.11'));
  expect(dekking('2026-12-31', 'gevraagd', { bedrag: '0.00' })).toEqual(precies('100.00'));
  const btw = { tarief: '21', verwerking: 'compensabel' };
  expect(dekking('2026-04-02', 'betaald', { btw })).toEqual(precies('16.53'));
});

describe('the periods', () => {
  test('days without money, and days claimed twice, of the latest known text', () => {
    const eerste = tekst([[bijdrage()]]);
    const { plan } = tekst([[bijdrage()], [bijdrage({ id: 'c' })], []]);
    const [een, twee, drie] = plan.perioden;
    const krom = [een!, { ...twee!, periode: { van: dag('2026-12-01'), tot: dag('2027-12-31') } }, drie!];
    const later = {
      ...eerste,
      vanaf: dag('2026-03-01'),
      geregistreerd: dag('2026-02-01'),
      plan: { ...plan, perioden: krom },
    };
    const course = verloop([eerste, later]);
    const looptijd = { van: dag('2025-12-01'), tot: dag('2028-12-31') };
    const { gaten, overlappen, perioden } = computeDekking(course, { ...op('2026-03-01'), looptijd });
    expect(gaten).toEqual([
      { van: '2025-12-01', tot: '2025-12-31' },
      { van: '2028-01-01', tot: '2028-12-31' },
    ]);
    expect(overlappen).toEqual([{ van: '2026-12-01', tot: '2026-12-31', programmajaren: [1, 2] }]);
    expect(perioden.map(({ oordeel }) => oordeel)).toEqual(['onbekend', 'onbekend', 'onbekend']);
    const toen = computeDekking(course, { ...op('2026-03-01'), bekendOp: dag('2026-01-31') });
    expect(toen.gaten).toEqual([]);
    expect(toen.perioden).toHaveLength(1);
    expect(computeDekking(course, op('2026-03-01')).gaten).toEqual([{ van: '2028-01-01', tot: '2028-12-31' }]);
  });

  test('a period within another one overlaps on all its days', () => {
    const { plan, ...rest } = tekst([[bijdrage()], [bijdrage({ id: 'c' })]]);
    const kort = { van: dag('2026-03-01'), tot: dag('2026-03-31') };
    const perioden = plan.perioden.map((een) => (een.programmajaar === 2 ? { ...een, periode: kort } : een));
    expect(computeDekking(verloop([{ ...rest, plan: { ...plan, perioden } }]), op('2026-12-01')).overlappen).toEqual([
      { ...kort, programmajaren: [1, 2] },
    ]);
  });

  test('an option need not be covered as long as nobody took it', () => {
    const { plan, ...rest } = tekst([[bijdrage()], [bijdrage({ id: 'c' })]]);
    const optie = { uiterlijk: dag('2026-10-01') };
    const metOptie = {
      ...rest,
      plan: { ...plan, perioden: plan.perioden.map((p) => (p.programmajaar === 2 ? { ...p, optie } : p)) },
    };
    const gelicht = feit('optie_gelicht', '2026-09-01', { programmajaar: 2 });
    const te = feit('optie_gelicht', '2026-10-02', { programmajaar: 2 });
    const totaal = (...feiten: readonly Verloopgebeurtenis[]) =>
      computeDekking(verloop([metOptie], feiten), op('2026-12-01')).totaal;
    expect(totaal()).toEqual({ minimum: '60000.00', maximum: '60000.00' });
    expect(totaal(te)).toEqual({ minimum: '60000.00', maximum: '60000.00' });
    expect(totaal(gelicht)).toEqual({ minimum: '120000.00', maximum: '120000.00' });
    const alleen = { ...rest, plan: { ...plan, perioden: [{ ...plan.perioden[0]!, optie }] } };
    expect(computeDekking(verloop([alleen]), op('2026-12-01'))).toEqual({
      gaten: [],
      overlappen: [],
      perioden: [],
      totaal: { minimum: '0.00', maximum: '0.00' },
    });
  });

  test('fault 9: a specifieke uitkering is no cover of its own', () => {
    const spuk = bijdrage({ id: 'spuk', soort: 'specifieke_uitkering', van: 'bzk', naar: 'gemeente', dekt: ['b'] });
    expect(computeDekking(verloop([spuk, bijdrage()]), op('2026-12-01')).totaal).toEqual({
      minimum: '60000.00',
      maximum: '60000.00',
    });
  });

  test('options that are none are refused', () => {
    for (const options of [
      {},
      { peildatum: '2026-01-01', minstens: 'gepland' },
      { peildatum: '2026-01-01', looptijd: {} },
    ])
      expect(() => computeDekking(verloop([bijdrage()]), options as never)).toThrow(
        expect.objectContaining({ code: 'kern.document_ongeldig' }),
      );
  });
});
