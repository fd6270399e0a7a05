/** The findings about one contribution on a day: payments, invoices, instalments, conditions, claims, suspensions and its budget. */
import type { Verloopgebeurtenis } from 'buurtaanpak/financiering';
import { describe, expect, test } from 'vitest';
import { checkBegroting } from '../../src/financiering/controle/checkBegroting.js';
import { checkBetalingen } from '../../src/financiering/controle/checkBetalingen.js';
import { checkFacturen } from '../../src/financiering/controle/checkFacturen.js';
import { checkOpschorting } from '../../src/financiering/controle/checkOpschorting.js';
import { checkPlanning } from '../../src/financiering/controle/checkPlanning.js';
import { checkTermijnen } from '../../src/financiering/controle/checkTermijnen.js';
import { checkVoorwaarden } from '../../src/financiering/controle/checkVoorwaarden.js';
import { checkVorderingen } from '../../src/financiering/controle/checkVorderingen.js';
import { dag, feit, opB } from './geld/maak.js';
import { feitenVan, lastenVan, meld, mutatie, PAD, standVan, tellingVan, uitkeringsjaar } from './klein.js';

const G = (g: number) => ['gebeurtenissen', g];
const van = (prognose: bigint, vrijval = 0n) => lastenVan({ 2026: { prognose, vrijval } });
const verplicht = (bruto: bigint, bekend = true) => ({ verplicht: { bekend, bruto, perJaar: new Map() } });
const [D1, D2, D3] = ['2026-01-01', '2026-01-02', '2026-01-03'] as const;

describe('payments', () => {
  const aangaan = (datum: string, soort: Verloopgebeurtenis['soort'] = 'verplichting_aangegaan') =>
    opB(soort, datum, '1.00');
  const ruim = { lasten: van(1000n), ...verplicht(1000n) };
  test('without a commitment', () => {
    const betalingen = [mutatie(D1, 0n, undefined, 4), mutatie(D2, 10n, undefined, 5), mutatie(D3, 20n, undefined, 6)];
    expect(
      checkBetalingen(standVan({}, { ...ruim, betalingen, feiten: feitenVan(opB('betaald', D1, '1.00')) })),
    ).toEqual([meld('fout', 'betaald_zonder_verplichting', G(5), { bijdrage: 'b', betaald: '0.30', datum: D2 })]);
    expect(checkBetalingen(standVan({}, ruim))).toEqual([]);
    expect(checkBetalingen(standVan({}, { ...ruim, betalingen: betalingen.slice(0, 1) }))).toEqual([]);
  });
  test('before a commitment', () => {
    const betalingen = [mutatie(D1, 10n, undefined, 5), mutatie(D2, 20n), mutatie(D3, 40n)];
    for (const soort of [
      'verplichting_aangegaan',
      'verlening_gewijzigd',
      'vastgesteld',
      'vaststelling_gewijzigd',
    ] as const) {
      const vraag = (datum: string) =>
        checkBetalingen(
          standVan({}, { ...ruim, betalingen, feiten: feitenVan(aangaan(datum, soort), aangaan('2026-02-01')) }),
        );
      expect(vraag(D3)).toEqual([
        meld('waarschuwing', 'betaald_voor_verplichting', G(5), {
          bijdrage: 'b',
          betaald: '0.30',
          datum: D1,
          verplicht: D3,
        }),
      ]);
      expect(vraag(D1)).toEqual([]);
    }
  });
  test('above the commitment and above what is due, on balance', () => {
    const betalingen = [mutatie(D1, 60n, undefined, 1), mutatie(D2, 50n, undefined, 2), mutatie(D3, 0n, undefined, 3)];
    const vraag = (wijziging: object) =>
      checkBetalingen(standVan({}, { ...ruim, betalingen, feiten: feitenVan(aangaan(D1)), ...wijziging }));
    expect(vraag(verplicht(110n))).toEqual([]);
    expect(vraag(verplicht(109n))).toEqual([
      meld('fout', 'betaald_boven_verplichting', G(2), { bijdrage: 'b', betaald: '1.10', verplicht: '1.09' }),
    ]);
    expect(vraag(verplicht(109n, false))).toEqual([]);
    expect(vraag({ lasten: van(110n) })).toEqual([]);
    expect(vraag({ lasten: van(109n), ...verplicht(109n) })).toEqual([
      meld('fout', 'betaald_boven_verplichting', G(2), { bijdrage: 'b', betaald: '1.10', verplicht: '1.09' }),
      meld('fout', 'meer_betaald_dan_verschuldigd', G(2), {
        bijdrage: 'b',
        betaald: '1.10',
        verschuldigd: '1.09',
        teVorderen: '0.01',
      }),
    ]);
    expect(vraag({ ontvangsten: [mutatie(D3, 1n)], ...verplicht(109n) })).toEqual([]);
  });
});

test('invoices above the commitment', () => {
  const factuur = (bedrag: string) => opB('factuur_ontvangen', D1, bedrag);
  const vraag = (wijziging: object, feiten = [factuur('0.60'), factuur('0.50'), opB('betaald', D1, '9.00')]) =>
    checkFacturen(standVan({}, { feiten: feitenVan(...feiten), ...wijziging }));
  expect(vraag(verplicht(109n))).toEqual([
    meld('waarschuwing', 'factuur_boven_verplichting', G(1), {
      bijdrage: 'b',
      gefactureerd: '1.10',
      verplicht: '1.09',
    }),
  ]);
  expect(vraag(verplicht(110n))).toEqual([]);
  expect(vraag(verplicht(109n, false))).toEqual([]);
  expect(vraag(verplicht(-1n), [])).toEqual([]);
});

describe('instalments and planned steps', () => {
  const termijnen = [
    { id: 't1', aandeel: '1', gepland: '2026-03-01' },
    { id: 't2', aandeel: '1', gepland: '2026-02-01' },
  ];
  const planning = [
    { stap: 'vastgesteld', uiterlijk: '2026-03-01' },
    { stap: 'gevraagd', uiterlijk: '2026-02-01' },
  ];
  test('instalments that are late', () => {
    const stand = standVan({ termijnen, planning }, { lasten: van(100n) });
    const laat = (termijn: string, plek: number, gepland: string, dagen: number) =>
      meld('waarschuwing', 'termijn_te_laat', [...PAD, 'termijnen', plek], {
        bijdrage: 'b',
        termijn,
        bedrag: '0.50',
        gepland,
        dagen,
      });
    expect(checkTermijnen(stand, dag('2026-03-02'))).toEqual([
      laat('t2', 1, '2026-02-01', 29),
      laat('t1', 0, '2026-03-01', 1),
    ]);
    expect(checkTermijnen(stand, dag('2026-03-01'))).toEqual([laat('t2', 1, '2026-02-01', 28)]);
    expect(checkTermijnen(stand, dag('2026-02-01'))).toEqual([]);
  });
  test('payments that name none', () => {
    const feiten = feitenVan(
      opB('betaald', '2026-01-01', '0.50', { termijn: 't1' }),
      opB('betaald', '2026-01-02', '0.40'),
      opB('terugontvangen', D1, '1.00'),
    );
    const zonder = meld('waarschuwing', 'betaling_zonder_termijn', G(1), {
      bijdrage: 'b',
      bedrag: '0.40',
      datum: '2026-01-02',
    });
    expect(checkTermijnen(standVan({ termijnen }, { feiten }), dag(D1))).toEqual([zonder]);
    expect(checkTermijnen(standVan({ termijnen: [] }, { feiten }), dag(D1))).toEqual([]);
    expect(checkTermijnen(standVan({}, { feiten }), dag(D1))).toEqual([]);
  });
  test('of an uitkering what was not received', () => {
    const telling = tellingVan({ termijnen }, { jaren: [uitkeringsjaar(2026, { baten: 100n })] });
    expect(checkTermijnen(telling.stand, dag('2026-02-02'), telling)).toEqual([
      meld('waarschuwing', 'termijn_te_laat', [...PAD, 'termijnen', 1], {
        bijdrage: 'u',
        termijn: 't2',
        bedrag: '0.50',
        gepland: '2026-02-01',
        dagen: 1,
      }),
    ]);
  });
  test('planned steps that are late', () => {
    const stand = standVan({ planning }, { lasten: van(100n) });
    const laat = (stap: string, plek: number, gepland: string, dagen: number) =>
      meld('waarschuwing', 'stap_te_laat', [...PAD, 'planning', plek], {
        bijdrage: 'b',
        stap,
        bedrag: '1.00',
        gepland,
        dagen,
      });
    expect(checkPlanning(stand, dag('2026-03-02'))).toEqual([
      laat('vastgesteld', 0, '2026-03-01', 1),
      laat('gevraagd', 1, '2026-02-01', 29),
    ]);
    expect(checkPlanning(stand, dag('2026-02-02'))).toEqual([laat('gevraagd', 1, '2026-02-01', 1)]);
    const gevraagd = feitenVan(opB('bijdrage_gevraagd', '2026-02-05', '1.00'));
    expect(checkPlanning({ ...stand, feiten: gevraagd }, dag('2026-02-06'))).toEqual([]);
    const telling = tellingVan({ planning });
    expect(checkPlanning(telling.stand, dag('2026-02-02'), telling)).toHaveLength(1);
  });
});

describe('conditions', () => {
  const voorwaarden = [{ omschrijving: 'x', uiterlijk: '2026-03-01' }];
  const vervuld = (datum: string) => feit('voorwaarde_vervuld', datum, { bijdrage: 'b' });
  const vraag = (
    peildatum: string,
    betaald: string[] = [],
    feiten: Verloopgebeurtenis[] = [],
    velden: object = { voorwaarden },
  ) =>
    checkVoorwaarden(
      standVan(velden, {
        feiten: feitenVan(...feiten),
        betalingen: betaald.map((datum, plek) => mutatie(datum, 1n, undefined, plek)),
      }),
      dag(peildatum),
    );
  const basis = { bijdrage: 'b', voorwaarde: 'x' };
  const verlopen = (ernst: string, dagen: number) =>
    meld(ernst, 'voorwaarde_verlopen', [...PAD, 'voorwaarden', 0], { ...basis, uiterlijk: '2026-03-01', dagen });
  const opVerlopen = (plek: number, datum: string) =>
    meld('fout', 'betaald_op_verlopen_voorwaarde', G(plek), { ...basis, datum, uiterlijk: '2026-03-01' });
  test('not met in time', () => {
    expect(vraag('2026-03-01')).toEqual([]);
    expect(vraag('2026-03-02')).toEqual([verlopen('waarschuwing', 1)]);
    expect(vraag('2026-03-09', [], [vervuld('2026-03-05')])).toEqual([verlopen('info', 4)]);
    expect(vraag('2026-03-09', [], [vervuld('2026-03-01')])).toEqual([]);
  });
  test('and paid: the first payment after its day, or else the first', () => {
    expect(vraag('2026-03-09', ['2026-01-01', '2026-03-01', '2026-03-02', '2026-03-03'])).toEqual([
      verlopen('waarschuwing', 8),
      opVerlopen(2, '2026-03-02'),
    ]);
    expect(vraag('2026-03-09', ['2026-01-01', '2026-03-01'])).toEqual([
      verlopen('waarschuwing', 8),
      opVerlopen(0, '2026-01-01'),
    ]);
  });
  test('paid before it was met', () => {
    const voor = (datum: string) => meld('waarschuwing', 'betaald_voor_voorwaarde', G(0), { ...basis, datum });
    expect(vraag('2026-02-09', ['2026-02-01', '2026-02-02'])).toEqual([voor('2026-02-01')]);
    expect(vraag('2026-02-09', ['2026-02-01'], [vervuld('2026-02-02')])).toEqual([voor('2026-02-01')]);
    expect(vraag('2026-02-09', ['2026-02-01'], [vervuld('2026-02-01')])).toEqual([]);
    expect(vraag('2027-02-09', ['2026-02-01'], [], { voorwaarden: [{ omschrijving: 'x' }] })).toEqual([
      voor('2026-02-01'),
    ]);
  });
});

describe('claims', () => {
  const eis = (datum: string, velden: object = {}) => opB('teruggevorderd', datum, '0.50', velden);
  const gezet = (datum: string, bedrag = '1.00') => opB('vastgesteld', datum, bedrag);
  const vraag = (feiten: Verloopgebeurtenis[], wijziging: object = {}, peildatum = '2033-01-01') =>
    checkVorderingen(standVan({}, { feiten: feitenVan(...feiten), ...wijziging }), dag(peildatum));
  const params = (datum: string, bedrag = '0.50') => ({ bijdrage: 'b', bedrag, datum, vastgesteld: '2026-03-01' });
  test('later than five years after the vaststelling', () => {
    expect(vraag([gezet('2026-03-01'), eis('2031-03-01')])).toEqual([]);
    expect(vraag([gezet('2026-03-01'), eis('2031-03-02')])).toEqual([
      meld('fout', 'terugvordering_verjaard', G(1), params('2031-03-02')),
    ]);
    expect(vraag([eis('2031-03-02')])).toEqual([]);
    expect(vraag([gezet('2025-03-01'), gezet('2026-03-01'), eis('2031-03-01')])).toEqual([]);
  });
  test('a claim that was set off, but not the payment that it was set off against', () => {
    const verrekend = (bijdrage: string, met: string) =>
      feit('verrekend', '2031-03-02', { bijdrage, met, bedrag: '0.50' });
    expect(vraag([gezet('2026-03-01'), verrekend('b', 'c')])).toEqual([
      meld('fout', 'terugvordering_verjaard', G(1), params('2031-03-02')),
    ]);
    expect(vraag([gezet('2026-03-01'), verrekend('c', 'b')])).toEqual([]);
  });
  test('a vaststelling that was lowered later than that', () => {
    const lager = (bedrag: string, datum = '2031-03-02') =>
      vraag([gezet('2026-03-01'), opB('vaststelling_gewijzigd', datum, bedrag)]);
    expect(lager('0.99')).toEqual([meld('fout', 'vaststelling_te_laat_gewijzigd', G(1), params('2031-03-02', '0.99'))]);
    expect(lager('1.00')).toEqual([]);
    expect(lager('0.99', '2031-03-01')).toEqual([]);
  });
  test('a last day that has passed while money must still come back', () => {
    const laat = (dagen: number) =>
      meld('waarschuwing', 'vordering_te_laat', G(1), {
        bijdrage: 'b',
        bedrag: '0.10',
        uiterlijk: '2026-05-01',
        dagen,
      });
    const feiten = [eis('2026-02-01', { uiterlijk: '2026-04-01' }), eis('2026-03-01', { uiterlijk: '2026-05-01' })];
    const te = (over: bigint) => ({ lasten: van(100n), netto: 100n + over });
    expect(vraag(feiten, te(10n), '2026-05-03')).toEqual([laat(2)]);
    expect(vraag(feiten, te(10n), '2026-05-01')).toEqual([]);
    expect(vraag(feiten, te(0n), '2026-05-03')).toEqual([]);
    expect(vraag(feiten, te(1n), '2026-05-03')).toHaveLength(1);
    expect(vraag([...feiten, eis('2026-03-02')], te(10n), '2026-05-03')).toEqual([]);
    expect(vraag([], te(10n), '2026-05-03')).toEqual([]);
  });
  test('more came back than was paid', () => {
    const wijziging = {
      betalingen: [mutatie(D1, 10n)],
      ontvangsten: [mutatie(D1, 5n, undefined, 3), mutatie(D2, 6n, undefined, 4)],
    };
    expect(vraag([], wijziging)).toEqual([
      meld('fout', 'terugontvangen_boven_betaald', G(4), { bijdrage: 'b', terugontvangen: '0.11', betaald: '0.10' }),
    ]);
    expect(vraag([], { ...wijziging, betalingen: [mutatie(D1, 11n)] })).toEqual([]);
    expect(vraag([], { netto: -1n })).toEqual([]);
  });
});

describe('payment that was suspended', () => {
  const schort = (datum: string, tot: string) => feit('betaling_opgeschort', datum, { bijdrage: 'b', tot });
  test('longer than thirteen weeks', () => {
    const vraag = (tot: string) => checkOpschorting(standVan({}, { feiten: feitenVan(schort('2026-01-01', tot)) }));
    expect(vraag('2026-04-01')).toEqual([]);
    expect(vraag('2026-04-02')).toEqual([
      meld('waarschuwing', 'opschorting_te_lang', G(0), {
        bijdrage: 'b',
        vanaf: '2026-01-01',
        tot: '2026-04-02',
        dagen: 92,
      }),
    ]);
  });
  test('paid during it', () => {
    const betalingen = ['2026-01-31', '2026-02-01', '2026-02-10', '2026-02-11'].map((datum, plek) =>
      mutatie(datum, BigInt(plek), undefined, plek),
    );
    const betaald = (plek: number, datum: string) =>
      meld('waarschuwing', 'betaald_tijdens_opschorting', G(plek), {
        bijdrage: 'b',
        bedrag: `0.0${plek}`,
        datum,
        tot: '2026-02-10',
      });
    const feiten = feitenVan(schort('2026-02-01', '2026-02-10'));
    expect(checkOpschorting(standVan({}, { feiten, betalingen }))).toEqual([
      betaald(1, '2026-02-01'),
      betaald(2, '2026-02-10'),
    ]);
    expect(checkOpschorting(standVan({}, { feiten, betalingen: [mutatie('2026-02-05', 0n)] }))).toEqual([]);
  });
});

describe('the budget of a contribution', () => {
  const over = (vanJaar: number, bedrag: string) =>
    feit('krediet_overgeheveld', D1, { bijdrage: 'b', vanJaar, naarJaar: 2028, bedrag });
  const vraag = (begroot: [number, bigint][], feiten: Verloopgebeurtenis[] = []) =>
    checkBegroting(standVan({}, { begroot: new Map(begroot), lasten: van(50n), feiten: feitenVan(...feiten) }));
  test('that was moved although the forecast needs it', () => {
    const feiten = [over(2026, '0.10'), over(2027, '0.20'), over(2026, '0.30')];
    expect(
      vraag(
        [
          [2026, 49n],
          [2027, 0n],
          [2028, 0n],
        ],
        feiten,
      ),
    ).toEqual([
      meld('waarschuwing', 'overheveling_boven_ruimte', G(2), {
        bijdrage: 'b',
        jaar: 2026,
        overgeheveld: '0.30',
        begroot: '0.49',
        prognose: '0.50',
      }),
    ]);
    expect(vraag([[2026, 50n]], feiten)).toEqual([]);
    expect(vraag([[2026, 49n]])).toEqual([]);
  });
  test('below zero', () => {
    expect(
      vraag(
        [
          [2026, 0n],
          [2027, -1n],
          [2028, -20n],
        ],
        [over(2027, '1.00')],
      ),
    ).toEqual([
      meld('waarschuwing', 'overheveling_boven_ruimte', G(0), {
        bijdrage: 'b',
        jaar: 2027,
        overgeheveld: '1.00',
        begroot: '-0.01',
        prognose: '0.00',
      }),
      meld('fout', 'begroting_onder_nul', PAD, { bijdrage: 'b', jaar: 2027, begroot: '-0.01' }),
      meld('fout', 'begroting_onder_nul', PAD, { bijdrage: 'b', jaar: 2028, begroot: '-0.20' }),
    ]);
  });
});
