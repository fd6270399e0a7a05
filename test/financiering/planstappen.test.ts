/** The planned steps of one contribution: done, late, open or lapsed, with the amount that is left. */
import type { Verloopgebeurtenis } from 'buurtaanpak/financiering';
import { describe, expect, test } from 'vitest';
import { isOptie } from '../../src/financiering/stand/isOptie.js';
import { findLaatsteStap } from '../../src/financiering/stap/findLaatsteStap.js';
import { listPlanstappen } from '../../src/financiering/stap/listPlanstappen.js';
import { listStappen } from '../../src/financiering/stap/listStappen.js';
import { toVoorwaarden } from '../../src/financiering/stap/toVoorwaarden.js';
import { bijdrage, dag, feit, opB, tekst } from './geld/maak.js';
import { bekendeTekst, feitenVan, lastenVan, mutatie, plekVan, standVan, tellingVan, uitkeringsjaar } from './klein.js';

const GEPLAND = '2026-03-01';
const lasten = (prognose: bigint, vrijval = 0n) => lastenVan({ 2026: { prognose, vrijval } });

/** The one planned step of a contribution, on a day. */
function vraag(
  stap: string,
  peildatum: string,
  feiten: Verloopgebeurtenis[] = [],
  wijziging: object = {},
  bedrag?: string,
) {
  const planning = [{ stap, uiterlijk: GEPLAND, ...(bedrag === undefined ? {} : { bedrag }) }];
  const stand = standVan({ planning }, { lasten: lasten(100n, 20n), feiten: feitenVan(...feiten), ...wijziging });
  return listPlanstappen(stand, dag(peildatum))[0];
}
const uit = (stap: string, stand: string, bedrag: string, anders: object = {}) => ({
  stap,
  plek: 0,
  gepland: GEPLAND,
  bedrag,
  stand,
  ...anders,
});

describe('a step without an amount of its own', () => {
  test('open on its day, late after it, for all that was agreed', () => {
    expect(vraag('gevraagd', GEPLAND)).toStrictEqual(uit('gevraagd', 'open', '1.20'));
    expect(vraag('gevraagd', '2026-03-02')).toStrictEqual(uit('gevraagd', 'te_laat', '1.20', { dagen: 1 }));
    expect(vraag('gevraagd', '2026-03-11')).toStrictEqual(uit('gevraagd', 'te_laat', '1.20', { dagen: 10 }));
  });
  test.each<[string, Verloopgebeurtenis['soort']]>([
    ['gevraagd', 'bijdrage_gevraagd'],
    ['toegezegd', 'bijdrage_toegezegd'],
    ['vastgelegd', 'verplichting_aangegaan'],
    ['vastgelegd', 'verlening_gewijzigd'],
    ['vastgesteld', 'vastgesteld'],
    ['vastgesteld', 'vaststelling_gewijzigd'],
    ['teruggevorderd', 'teruggevorderd'],
  ])('%s is done by the event %s', (stap, soort) => {
    expect(vraag(stap, '2026-04-01', [opB(soort, GEPLAND, '0.80')])).toStrictEqual(
      uit(stap, 'gedaan', '0.80', { werkelijk: GEPLAND }),
    );
    expect(vraag(stap, '2026-04-01', [opB(soort, '2026-03-03', '0.80')])).toStrictEqual(
      uit(stap, 'later_gedaan', '0.80', { werkelijk: '2026-03-03', dagen: 2 }),
    );
  });
  test('the first event tells the day, the last one the amount', () => {
    const feiten = [opB('bijdrage_gevraagd', '2026-01-01', '0.10'), opB('bijdrage_gevraagd', '2026-02-01', '0.30')];
    expect(vraag('gevraagd', GEPLAND, feiten)).toStrictEqual(
      uit('gevraagd', 'gedaan', '0.30', { werkelijk: '2026-01-01' }),
    );
  });
  test('an event of another step does not do it', () => {
    expect(vraag('gevraagd', GEPLAND, [opB('bijdrage_toegezegd', '2026-01-01', '1.00')])).toStrictEqual(
      uit('gevraagd', 'open', '1.20'),
    );
  });
  test('lapsed when nothing of it is left, except what is set or claimed', () => {
    const vrij = { lasten: lasten(0n, 20n) };
    for (const stap of ['gevraagd', 'toegezegd', 'vastgelegd'])
      expect(vraag(stap, GEPLAND, [], vrij)).toStrictEqual(uit(stap, 'vervallen', '0.20'));
    expect(vraag('vastgesteld', GEPLAND, [], vrij)).toStrictEqual(uit('vastgesteld', 'open', '0.20'));
    expect(vraag('vastgesteld', GEPLAND, [], { lasten: lasten(0n) })).toStrictEqual(
      uit('vastgesteld', 'vervallen', '0.00'),
    );
    expect(vraag('gevraagd', GEPLAND, [], { lasten: lasten(1n) })).toStrictEqual(uit('gevraagd', 'open', '0.01'));
  });
});

describe('a step with an amount of its own', () => {
  const gevraagd = (datum: string, bedrag: string) => opB('bijdrage_gevraagd', datum, bedrag);
  test.each<[string, [string, string][], string, string, object]>([
    ['less is not done', [['2026-01-01', '0.60']], 'open', '0.40', {}],
    ['exactly', [['2026-01-01', '1.00']], 'gedaan', '1.00', { werkelijk: '2026-01-01' }],
    [
      'from the first that is enough',
      [
        ['2026-01-01', '0.60'],
        ['2026-02-10', '1.00'],
      ],
      'gedaan',
      '1.00',
      { werkelijk: '2026-02-10' },
    ],
    [
      'more later on',
      [
        ['2026-01-01', '1.00'],
        ['2026-02-10', '1.50'],
      ],
      'gedaan',
      '1.00',
      { werkelijk: '2026-01-01' },
    ],
    [
      'less later on',
      [
        ['2026-01-01', '1.00'],
        ['2026-02-10', '0.50'],
      ],
      'open',
      '0.50',
      {},
    ],
  ])('%s', (_, feiten, stand, bedrag, anders) => {
    const gebeurd = feiten.map(([datum, een]) => gevraagd(datum, een));
    expect(vraag('gevraagd', GEPLAND, gebeurd, {}, '1.00')).toStrictEqual(uit('gevraagd', stand, bedrag, anders));
  });
  test('of nothing it lapsed', () => {
    expect(vraag('gevraagd', GEPLAND, [], {}, '0.00')).toStrictEqual(uit('gevraagd', 'vervallen', '0.00'));
  });
});

describe('a claim', () => {
  const eis = (datum: string, bedrag: string) => opB('teruggevorderd', datum, bedrag);
  const verreken = (bedrag: string, van: string, met: string) =>
    feit('verrekend', '2026-02-02', { bijdrage: van, met, bedrag });
  test('of what was paid too much', () => {
    const betaald = (netto: bigint, prognose = 100n) =>
      vraag('teruggevorderd', GEPLAND, [], { netto, lasten: lasten(prognose) });
    expect(betaald(150n)).toStrictEqual(uit('teruggevorderd', 'open', '0.50'));
    expect(betaald(101n)).toStrictEqual(uit('teruggevorderd', 'open', '0.01'));
    expect(betaald(100n)).toStrictEqual(uit('teruggevorderd', 'vervallen', '0.00'));
    expect(betaald(50n)).toStrictEqual(uit('teruggevorderd', 'vervallen', '0.00'));
    expect(betaald(10n, 0n)).toStrictEqual(uit('teruggevorderd', 'open', '0.10'));
  });
  test.each<[string, Verloopgebeurtenis[], string, string, object]>([
    [
      'claims add up',
      [eis('2026-02-01', '0.30'), eis('2026-02-03', '0.20')],
      'gedaan',
      '0.50',
      { werkelijk: '2026-02-03' },
    ],
    ['set off', [verreken('0.50', 'b', 'c')], 'gedaan', '0.50', { werkelijk: '2026-02-02' }],
    [
      'set off in parts',
      [verreken('0.30', 'b', 'c'), verreken('0.20', 'b', 'c')],
      'gedaan',
      '0.50',
      { werkelijk: '2026-02-02' },
    ],
    ['set off against this one', [verreken('0.50', 'c', 'b')], 'open', '0.50', {}],
    [
      'claimed and then set off counts once',
      [eis('2026-02-01', '0.30'), verreken('0.30', 'b', 'c')],
      'open',
      '0.20',
      {},
    ],
  ])('%s', (_, feiten, stand, bedrag, anders) => {
    expect(vraag('teruggevorderd', GEPLAND, feiten, {}, '0.50')).toStrictEqual(
      uit('teruggevorderd', stand, bedrag, anders),
    );
  });
});

describe('an uitkering and an option', () => {
  const planning = [{ stap: 'gevraagd', uiterlijk: GEPLAND }];
  const optie = (velden: object, wijziging = {}) => {
    const een = bijdrage({ planning, ...velden });
    const basis = tekst([[een]]);
    const perioden = basis.plan.perioden.map((jaar) => ({ ...jaar, optie: { uiterlijk: dag('2025-10-01') } }));
    const bekend = bekendeTekst({ ...basis, plan: { ...basis.plan, perioden } });
    return { ...standVan({}, wijziging), plek: plekVan(een, { tekst: bekend }) };
  };
  test('of an uitkering what it comes to is expected, also without lasten', () => {
    const telling = tellingVan({ planning });
    expect(listPlanstappen(telling.stand, dag(GEPLAND), telling)).toStrictEqual([uit('gevraagd', 'open', '1.00')]);
  });
  test('a year that is an option has no steps until it is taken', () => {
    const termijnen = [{ id: 't', aandeel: '1', gepland: GEPLAND }];
    const stand = optie({ termijnen });
    expect(isOptie(stand)).toBe(true);
    expect(listStappen(stand, dag(GEPLAND))).toEqual([]);
    const telling = { ...tellingVan({ termijnen }), stand };
    expect(listStappen(stand, dag(GEPLAND), telling).map(({ stap }) => stap)).toEqual(['gevraagd', 'betaald']);
    for (const gelicht of [lasten(1n), lasten(0n, 1n)]) expect(isOptie(optie({}, { lasten: gelicht }))).toBe(false);
    expect(isOptie(standVan())).toBe(false);
    expect(isOptie({ ...stand, plek: { ...stand.plek, programmajaar: 2 } })).toBe(false);
  });
});

test('instalments stand behind the planned steps', () => {
  const termijnen = [
    { id: 't1', aandeel: '1', gepland: '2026-01-01' },
    { id: 't2', aandeel: '1', gepland: '2026-02-01' },
    { id: 't3', aandeel: '1', gepland: '2026-02-25' },
    { id: 't4', aandeel: '1', gepland: '2026-05-01' },
  ];
  const stand = standVan(
    { planning: [{ stap: 'gevraagd', uiterlijk: GEPLAND }], termijnen },
    { lasten: lasten(400n), betalingen: [mutatie('2026-01-01', 100n, 't1'), mutatie('2026-02-03', 100n, 't2')] },
  );
  const rij = (termijn: string, plek: number, gepland: string, staat: string, anders: object = {}) => ({
    stap: 'betaald',
    termijn,
    plek,
    gepland,
    bedrag: '1.00',
    stand: staat,
    ...anders,
  });
  expect(listStappen(stand, dag('2026-02-27'))).toStrictEqual([
    uit('gevraagd', 'open', '4.00'),
    rij('t1', 0, '2026-01-01', 'gedaan', { werkelijk: '2026-01-01' }),
    rij('t2', 1, '2026-02-01', 'later_gedaan', { werkelijk: '2026-02-03', dagen: 2 }),
    rij('t3', 2, '2026-02-25', 'te_laat', { dagen: 2 }),
    rij('t4', 3, '2026-05-01', 'open'),
  ]);
});

test('instalments of an uitkering are laid on what was received', () => {
  const termijnen = [{ id: 't1', aandeel: '1', gepland: GEPLAND }];
  const telling = tellingVan({ termijnen }, { jaren: [uitkeringsjaar(2026, { baten: 70n })] });
  expect(listStappen(telling.stand, dag('2026-03-02'), telling)).toStrictEqual([
    { stap: 'betaald', termijn: 't1', plek: 0, gepland: GEPLAND, bedrag: '0.70', stand: 'te_laat', dagen: 1 },
  ]);
});

test('conditions with the days that they are late', () => {
  const voorwaarden = [
    { omschrijving: 'een' },
    { id: 'v2', omschrijving: 'twee', uiterlijk: '2026-03-01' },
    { id: 'v3', omschrijving: 'drie', uiterlijk: '2026-02-01' },
    { id: 'v4', omschrijving: 'vier', uiterlijk: '2026-02-03' },
    { id: 'v5', omschrijving: 'vijf', uiterlijk: '2026-03-02' },
  ];
  const vervuld = (voorwaarde: string) => feit('voorwaarde_vervuld', '2026-02-03', { bijdrage: 'b', voorwaarde });
  const stand = standVan({ voorwaarden }, { feiten: feitenVan(vervuld('v3'), vervuld('v4')) });
  expect(toVoorwaarden(stand, dag('2026-03-02'))).toStrictEqual([
    { omschrijving: 'een', stand: 'open' },
    { omschrijving: 'twee', uiterlijk: '2026-03-01', stand: 'verlopen', dagen: 1 },
    { omschrijving: 'drie', uiterlijk: '2026-02-01', vervuldOp: '2026-02-03', stand: 'later_vervuld', dagen: 2 },
    { omschrijving: 'vier', uiterlijk: '2026-02-03', vervuldOp: '2026-02-03', stand: 'vervuld' },
    { omschrijving: 'vijf', uiterlijk: '2026-03-02', stand: 'open' },
  ]);
  const alles = standVan(
    { voorwaarden: voorwaarden.slice(0, 1) },
    {
      feiten: feitenVan(feit('voorwaarde_vervuld', '2026-02-03', { bijdrage: 'b' })),
    },
  );
  expect(toVoorwaarden(alles, dag('2026-03-02'))).toStrictEqual([
    { omschrijving: 'een', vervuldOp: '2026-02-03', stand: 'vervuld' },
  ]);
  expect(toVoorwaarden(standVan(), dag('2026-03-02'))).toEqual([]);
});

test('what happened last', () => {
  const feiten = feitenVan(
    opB('bijdrage_gevraagd', '2026-01-01', '1.00'),
    opB('betaald', '2026-02-01', '2.00', { termijn: 't' }),
    opB('factuur_ontvangen', '2026-02-02', '3.00'),
  );
  expect(findLaatsteStap(standVan({}, { feiten }))).toStrictEqual({
    soort: 'betaald',
    datum: '2026-02-01',
    bedrag: '2.00',
  });
  expect(findLaatsteStap(standVan())).toBeUndefined();
});
