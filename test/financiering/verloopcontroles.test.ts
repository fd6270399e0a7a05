/** The findings about a course as a whole: signatures, addenda, closed years, references, and the books. */
import { checkGeldverloop, type Geldtekst, type Verloopgebeurtenis } from 'buurtaanpak/financiering';
import { describe, expect, test } from 'vitest';
import { checkAddenda } from '../../src/financiering/controle/checkAddenda.js';
import { checkAfsluiting } from '../../src/financiering/controle/checkAfsluiting.js';
import { checkOverschrijding } from '../../src/financiering/controle/checkBegroting.js';
import { checkBesluiten } from '../../src/financiering/controle/checkBesluiten.js';
import { checkBevestigingen } from '../../src/financiering/controle/checkBevestigingen.js';
import { checkIndexering } from '../../src/financiering/controle/checkIndexering.js';
import { checkOndertekening } from '../../src/financiering/controle/checkOndertekening.js';
import { checkTelling } from '../../src/financiering/controle/checkTelling.js';
import { checkUitkeringen } from '../../src/financiering/controle/checkUitkeringen.js';
import { checkVerschuiving } from '../../src/financiering/controle/checkVerschuiving.js';
import { checkVerwijzingen } from '../../src/financiering/controle/checkVerwijzingen.js';
import { computeStanden } from '../../src/financiering/stand/computeStanden.js';
import { bijdrage, dag, feit, opB, PARTIJEN, plaatsen, tekst, verloop } from './geld/maak.js';
import { bevindingenVan, meld, opDag, weigering } from './klein.js';

const G = (g: number, ...rest: (string | number)[]) => ['gebeurtenissen', g, ...rest];
const standen = (
  teksten: Geldtekst[],
  gebeurd: Verloopgebeurtenis[] = [],
  peildatum = '2026-12-31',
  partijen = PARTIJEN,
) => computeStanden({ verloop: verloop(teksten, gebeurd, partijen), peildatum: dag(peildatum) });
/** A cent a day in 2026. */
const jaar = (velden: object = {}, tekstvelden: Partial<Geldtekst> = {}) =>
  tekst([[bijdrage({ bedrag: '3.65', ...velden })]], tekstvelden);
const [A, B, C] = ['BU00800001', 'BU00800002', 'BU00810003'] as const;

describe('the signature', () => {
  const getekend = (datum: string) => feit('ondertekening_voltooid', datum);
  const vraag = (...args: Parameters<typeof standen>) => checkOndertekening(standen(...args));
  test('none while there are costs', () => {
    expect(vraag([jaar()], [], '2026-01-01')).toEqual([
      meld('fout', 'niet_ondertekend', ['teksten', 0], { begin: '2026-01-01', datum: '2026-01-01' }),
    ]);
    expect(vraag([jaar()], [], '2025-12-31')).toEqual([]);
    expect(vraag([jaar()], [], '2026-12-31', [])).toEqual([]);
    expect(vraag([jaar({ bedrag: '0.00' })])).toEqual([]);
    expect(vraag([tekst([[bijdrage({ id: 'a', bedrag: '0.00' }), bijdrage()]])])).toHaveLength(1);
  });
  test('after the first day of the first text', () => {
    expect(vraag([jaar()], [getekend('2026-01-01')])).toEqual([]);
    expect(vraag([jaar()], [getekend('2026-02-01'), getekend('2026-01-02')])).toEqual([
      meld('waarschuwing', 'begonnen_voor_ondertekening', G(1), { begin: '2026-01-01', datum: '2026-01-02' }),
    ]);
  });
  test('the earliest period of the first text counts', () => {
    const basis = tekst([[bijdrage()], [bijdrage({ id: 'c' })]]);
    const om = { ...basis, plan: { ...basis.plan, perioden: [...basis.plan.perioden].reverse() } };
    expect(vraag([om], [getekend('2026-01-02')])).toEqual([
      meld('waarschuwing', 'begonnen_voor_ondertekening', G(0), { begin: '2026-01-01', datum: '2026-01-02' }),
    ]);
  });
});

describe('buurten that an addendum leaves out', () => {
  const eerst = () => jaar({ van: 'bzk' }, { plaatsen: plaatsen(A, B, C) });
  const erna = (...buurten: string[]) =>
    jaar({ van: 'bzk' }, { plaatsen: plaatsen(...buurten), vanaf: dag('2026-07-01') });
  const weg = (buurt: string, t = 1, vanaf = '2026-07-01') =>
    meld('waarschuwing', 'buurt_vervalt_met_addendum', ['teksten', t], { buurt, vanaf });
  const vraag = (teksten: Geldtekst[], gebeurd: Verloopgebeurtenis[] = []) => checkAddenda(standen(teksten, gebeurd));
  test('although they did not stop', () => {
    expect(vraag([eerst(), erna(A)])).toEqual([weg(B), weg(C)]);
    expect(vraag([eerst(), erna(A, B, C)])).toEqual([]);
    expect(vraag([eerst(), jaar({ van: 'bzk' }, { vanaf: dag('2026-07-01') })])).toEqual([]);
    expect(vraag([jaar({ van: 'bzk' }), erna(A)])).toEqual([]);
  });
  test('not one that stopped, nor one of a gemeente that left', () => {
    expect(
      vraag([eerst(), erna(A)], [feit('buurt_gestopt', '2026-02-01', { buurt: B, laatsteDag: '2026-02-01' })]),
    ).toEqual([weg(C)]);
    expect(
      vraag(
        [eerst(), erna(A)],
        [feit('partij_uitgetreden', '2026-02-01', { partij: 'gemeente', laatsteDag: '2026-02-01' })],
      ),
    ).toEqual([weg(C)]);
    expect(
      vraag(
        [eerst(), erna(A)],
        [feit('partij_uitgetreden', '2026-02-01', { partij: 'buurkracht', laatsteDag: '2026-02-01' })],
      ),
    ).toEqual([weg(B), weg(C)]);
  });
  test('one that took a place in the meantime', () => {
    const vervangen = (start: string, buurt = 'BU00800009') =>
      feit('buurt_vervangen', '2026-02-01', { buurt, vervangt: B, start });
    const gestopt = feit('buurt_gestopt', '2026-02-01', { buurt: B, laatsteDag: '2026-02-01' });
    expect(vraag([eerst(), erna(A, C)], [gestopt, vervangen('2026-06-30')])).toEqual([weg('BU00800009')]);
    expect(vraag([eerst(), erna(A, C)], [gestopt, vervangen('2026-07-01')])).toEqual([]);
    expect(vraag([eerst(), erna(C)], [gestopt, vervangen('2026-06-30', A)])).toEqual([weg(A)]);
  });
  test('each text beside the one before it', () => {
    const derde = jaar({ van: 'bzk' }, { plaatsen: plaatsen(B), vanaf: dag('2026-09-01') });
    expect(vraag([eerst(), derde, erna(A, B, C)])).toEqual([weg(A, 1, '2026-09-01'), weg(C, 1, '2026-09-01')]);
  });
});

describe('amounts that count otherwise than all texts state', () => {
  const later = (velden: object = {}, tekstvelden: Partial<Geldtekst> = {}) => {
    const basis = jaar(
      { bedrag: '365.00', ...velden },
      { vanaf: dag('2026-07-01'), geregistreerd: dag('2026-02-01'), ...tekstvelden },
    );
    const perioden = basis.plan.perioden.map((p) => ({
      ...p,
      periode: { van: dag('2026-07-01'), tot: dag('2026-12-31') },
    }));
    return { ...basis, plan: { ...basis.plan, perioden } };
  };
  const eerst = (velden: object = {}) => jaar({ bedrag: '365.00', ...velden });
  const vraag = (teksten: Geldtekst[], gebeurd: Verloopgebeurtenis[] = []) => checkTelling(standen(teksten, gebeurd));
  const pad = ['teksten', 1, 'plan', 'perioden', 0, 'bijdragen', 0];
  test('an addendum that shortens a year that had begun', () => {
    expect(vraag([eerst(), later()])).toEqual([
      meld('waarschuwing', 'afspraak_telt_anders', pad, { bijdrage: 'b', afgesproken: '365.00', geteld: '546.00' }),
    ]);
    expect(vraag([eerst()])).toEqual([]);
  });
  test('not when the texts differ, when an event changed it, or of another kind of amount', () => {
    expect(vraag([eerst(), later({ bedrag: '365.01' })])).toEqual([]);
    for (const een of [
      feit('geindexeerd', '2026-03-01', { bijdragen: ['b'], van: '1', naar: '1' }),
      opB('verlening_gewijzigd', '2026-03-01', '365.00'),
      opB('vastgesteld', '2026-03-01', '365.00'),
      opB('vaststelling_gewijzigd', '2026-03-01', '365.00'),
    ])
      expect(vraag([eerst(), later()], [een])).toEqual([]);
    const basis = later({}, { plaatsen: plaatsen(A) });
    const prijs = [bijdrage({ soort: 'prijs_per_buurt', prijs: '365.00' })];
    const teksten = [{ ...eerst(), plaatsen: plaatsen(A) }, basis].map((een) => ({
      ...een,
      plan: { ...een.plan, perioden: een.plan.perioden.map((p) => ({ ...p, bijdragen: prijs })) },
    }));
    expect(vraag(teksten)).toEqual([]);
  });
  test('not what the last text leaves out, nor an option', () => {
    expect(vraag([eerst(), tekst([[]], { vanaf: dag('2026-07-01') })])).toEqual([]);
    const basis = later();
    const optie = basis.plan.perioden.map((p) => ({ ...p, optie: { uiterlijk: dag('2026-06-01') } }));
    expect(vraag([eerst(), { ...basis, plan: { ...basis.plan, perioden: optie } }])).toEqual([]);
  });
  test('a euro is rounding, a cent more is not', () => {
    const teksten = (bedrag: string): Geldtekst[] => {
      const kort = later({ bedrag }, { vanaf: dag('2026-12-31') });
      return [
        eerst({ bedrag }),
        {
          ...kort,
          plan: {
            ...kort.plan,
            perioden: kort.plan.perioden.map((p) => ({
              ...p,
              periode: { van: dag('2026-12-31'), tot: dag('2027-12-30') },
            })),
          },
        },
      ];
    };
    const geteld = (bedrag: string) => vraag(teksten(bedrag)).map(({ params }) => params.geteld);
    expect(geteld('1.00')).toEqual([]);
    expect(geteld('1.01')).toEqual(['2.02']);
    const half = (bedrag: string) => {
      const basis = later({ bedrag });
      const perioden = basis.plan.perioden.map((p) => ({
        ...p,
        periode: { van: dag('2026-01-01'), tot: dag('2026-06-30') },
      }));
      return vraag([eerst({ bedrag }), { ...basis, plan: { ...basis.plan, perioden } }]).map(
        ({ params }) => params.geteld,
      );
    };
    expect([half('1.98'), half('2.00')]).toEqual([[], ['0.99']]);
  });
});

test('a suspension that moved money past the last day', () => {
  const opgeschort = [
    feit('opgeschort', '2026-12-22', { vanaf: '2026-12-22' }),
    feit('hervat', '2026-12-27', { vanaf: '2026-12-27' }),
  ];
  const met = (bijOpschorting: string, tekstvelden: Partial<Geldtekst> = {}) => {
    const bedrag = tekstvelden.plaatsen ? '7.30' : '3.65';
    const basis = tekst([[bijdrage({ bedrag })]], tekstvelden);
    return { ...basis, plan: { ...basis.plan, bijOpschorting: bijOpschorting as 'schuift_op' } };
  };
  const vraag = (een: Geldtekst, gebeurd = opgeschort) => checkVerschuiving(standen([een], gebeurd, '2027-12-31'));
  expect(vraag(met('schuift_op'))).toEqual([
    meld('waarschuwing', 'verschoven_na_looptijd', ['teksten', 0, 'plan', 'bijOpschorting'], {
      bedrag: '0.05',
      tot: '2026-12-31',
      einde: '2027-01-05',
    }),
  ]);
  expect(vraag(met('telt_door'))).toEqual([]);
  expect(vraag(met('schuift_op'), [])).toEqual([]);
  const laat = met('schuift_op', { plaatsen: [{ buurt: A, start: dag('2026-01-06') }, { buurt: B }] });
  expect(vraag(laat).map(({ params }) => params)).toEqual([{ bedrag: '0.05', tot: '2027-01-05', einde: '2027-01-10' }]);
  const vroeg = [feit('opgeschort', '2026-12-31', { vanaf: '2027-02-01' })];
  expect(vraag(met('schuift_op'), vroeg)).toEqual([]);
});

test('decisions to stop a year that had begun', () => {
  const besluit = (datum: string, programmajaar: number, uitkomst: string) =>
    feit('besluit_genomen', datum, { programmajaar, uitkomst });
  const vraag = (...gebeurd: Verloopgebeurtenis[]) =>
    checkBesluiten(standen([tekst([[bijdrage()], [bijdrage({ id: 'c' })]])], gebeurd, '2028-12-31'));
  const laat = (g: number, datum: string, programmajaar = 2, begin = '2027-01-01') =>
    meld('waarschuwing', 'besluit_na_begin', G(g), { programmajaar, datum, begin });
  expect(vraag(besluit('2027-01-01', 2, 'stop'))).toEqual([]);
  expect(vraag(besluit('2027-01-02', 2, 'stop'))).toEqual([laat(0, '2027-01-02')]);
  expect(vraag(besluit('2027-01-03', 2, 'stop'), besluit('2027-01-02', 2, 'stop'))).toEqual([laat(1, '2027-01-02')]);
  expect(vraag(besluit('2027-01-03', 2, 'door'), besluit('2027-01-02', 2, 'stop'))).toEqual([]);
  expect(
    vraag(besluit('2027-01-03', 2, 'door'), besluit('2027-01-02', 2, 'stop'), besluit('2027-01-04', 2, 'stop')),
  ).toEqual([laat(2, '2027-01-04')]);
  expect(vraag(besluit('2027-01-03', 3, 'stop'), besluit('2026-06-01', 1, 'stop'))).toEqual([
    laat(1, '2026-06-01', 1, '2026-01-01'),
  ]);
});

test('index figures that were not agreed', () => {
  const indexering = { reeks: 'CPI', basisjaar: 2025 };
  const index = feit('geindexeerd', '2026-02-01', { bijdragen: ['a', 'b'], van: '1', naar: '2' });
  const vraag = (...bijdragen: ReturnType<typeof bijdrage>[]) =>
    checkIndexering(standen([tekst([[], bijdragen])], [index]));
  expect(vraag(bijdrage({ id: 'a', indexering }), bijdrage())).toEqual([
    meld('info', 'index_niet_afgesproken', G(0, 'bijdragen', 1), { bijdrage: 'b' }),
  ]);
  expect(vraag(bijdrage({ id: 'a' }), bijdrage())).toEqual([]);
  expect(vraag(bijdrage({ id: 'a', indexering }), bijdrage({ indexering }))).toEqual([]);
});

test('more that became known of a closed year', () => {
  const gebeurd = [
    feit('jaar_afgesloten', '2027-01-15', { begrotingsjaar: 2025 }),
    feit('jaar_afgesloten', '2027-01-15', { begrotingsjaar: 2026, vervallenOp: '2027-01-16' }),
    feit('jaar_afgesloten', '2027-02-01', { begrotingsjaar: 2026 }),
    feit('beeindigd', '2027-03-01', { laatsteDag: '2026-01-10' }),
  ];
  expect(
    checkAfsluiting(
      standen([tekst([[bijdrage({ id: 'a', bedrag: '3.65' }), bijdrage({ bedrag: '7.30' })]])], gebeurd, '2027-12-31'),
    ),
  ).toEqual(
    [
      ['a', '3.55'],
      ['b', '7.10'],
    ].map(([een, bedrag]) =>
      meld('waarschuwing', 'afgesloten_jaar_gewijzigd', G(2), {
        bijdrage: een,
        jaar: 2026,
        boekjaar: 2027,
        last: `-${bedrag}`,
        vrijval: bedrag,
      }),
    ),
  );
  expect(checkAfsluiting(standen([jaar()], gebeurd.slice(0, 3), '2027-12-31'))).toEqual([]);
});

test('realised lasten of a gemeente above its budget', () => {
  const minder = (begrotingsjaar: number, bedrag: string, bij = 'b') =>
    feit('begroting_gewijzigd', '2026-01-01', { bijdrage: bij, begrotingsjaar, bedrag });
  const teksten = [
    tekst([
      [
        bijdrage({ bedrag: '1.00' }),
        bijdrage({ id: 'c', bedrag: '2.00' }),
        bijdrage({ id: 'd', van: 'bzk', bedrag: '4.00' }),
      ],
      [bijdrage({ id: 'e', bedrag: '8.00' })],
    ]),
  ];
  const vraag = (...gebeurd: Verloopgebeurtenis[]) => checkOverschrijding(standen(teksten, gebeurd, '2027-12-31'));
  const boven = (jaarVan: number, begroot: string, gerealiseerd: string) =>
    meld('waarschuwing', 'begroting_overschreden', [], { partij: 'gemeente', jaar: jaarVan, begroot, gerealiseerd });
  expect(vraag()).toEqual([]);
  expect(vraag(minder(2026, '-0.01'), minder(2026, '-1.00', 'd'))).toEqual([boven(2026, '2.99', '3.00')]);
  expect(vraag(minder(2027, '-8.00', 'e'), minder(2026, '-0.01'), minder(2026, '0.01', 'c'))).toEqual([
    boven(2027, '0.00', '8.00'),
  ]);
  expect(vraag(minder(2027, '-9.00', 'e'), minder(2026, '-9.00'))).toEqual([
    boven(2026, '-6.00', '3.00'),
    boven(2027, '-1.00', '8.00'),
  ]);
});

describe('references', () => {
  const uitkering = () => bijdrage({ id: 'u', van: 'bzk', soort: 'specifieke_uitkering', bedrag: '1.00', dekt: ['b'] });
  const kosten = () =>
    bijdrage({ id: 'k', soort: 'werkelijke_kosten', aandeel: '50', plafond: '1.00', raming: '1.00' });
  const vraag = (...gebeurd: Verloopgebeurtenis[]) =>
    checkVerwijzingen(standen([tekst([[bijdrage(), uitkering(), kosten()]])], gebeurd));
  const past = (g: number, een: string, soort: string, bijdragesoort: string) =>
    meld('fout', 'gebeurtenis_past_niet', G(g), { bijdrage: een, soort, bijdragesoort });
  test('events that a kind of contribution cannot have', () => {
    expect(
      vraag(
        opB('uitkering_ontvangen', '2026-01-01', '1.00'),
        opB('uitkering_terugbetaald', '2026-01-02', '1.00'),
        opB('kosten_gemaakt', '2026-01-03', '1.00'),
      ),
    ).toEqual([
      past(0, 'b', 'uitkering_ontvangen', 'bedrag'),
      past(1, 'b', 'uitkering_terugbetaald', 'bedrag'),
      past(2, 'b', 'kosten_gemaakt', 'bedrag'),
    ]);
    const opU = (soort: Verloopgebeurtenis['soort'], velden: object = {}) =>
      opB(soort, '2026-01-01', '1.00', { bijdrage: 'u', ...velden });
    const niet = [
      opU('factuur_ontvangen'),
      opU('betaald'),
      opU('kosten_gemaakt'),
      opU('terugontvangen'),
      feit('betaling_opgeschort', '2026-01-01', { bijdrage: 'u', tot: '2026-02-01' }),
      opU('begroting_gewijzigd', { begrotingsjaar: 2026 }),
      opU('krediet_overgeheveld', { vanJaar: 2026, naarJaar: 2027 }),
    ];
    const uit = vraag(...niet);
    expect(uit.map(({ params }) => params.soort)).toEqual(niet.map(({ soort }) => soort));
    expect(uit[0]).toEqual(past(0, 'u', 'factuur_ontvangen', 'specifieke_uitkering'));
    expect(
      vraag(
        opU('uitkering_ontvangen'),
        opU('vastgesteld'),
        opU('bijdrage_gevraagd'),
        opB('kosten_gemaakt', '2026-01-01', '1.00', { bijdrage: 'k' }),
        opB('betaald', '2026-01-01', '1.00'),
      ),
    ).toEqual([]);
    expect(
      vraag(
        feit('verrekend', '2026-01-01', { bijdrage: 'u', met: 'b', bedrag: '1.00' }),
        feit('verrekend', '2026-01-01', { bijdrage: 'b', met: 'u', bedrag: '1.00' }),
      ),
    ).toEqual([past(0, 'u', 'verrekend', 'specifieke_uitkering'), past(1, 'u', 'verrekend', 'specifieke_uitkering')]);
  });
  test('what no known text has', () => {
    const weg = tekst([[bijdrage(), bijdrage({ id: 'x' })]], {
      vanaf: dag('2026-02-01'),
      vervallenOp: dag('2026-02-01'),
    });
    const gebeurd = [
      opB('betaald', '2026-01-01', '1.00', { bijdrage: 'x' }),
      feit('geindexeerd', '2026-01-01', { bijdragen: ['b', 'x'], van: '1', naar: '2' }),
      feit('jaar_afgesloten', '2026-01-01', { begrotingsjaar: 2025 }),
    ];
    expect(checkVerwijzingen(standen([tekst([[bijdrage()]]), weg], gebeurd))).toEqual([
      meld('fout', 'bijdrage_onbekend', G(0), { bijdrage: 'x' }),
      meld('fout', 'bijdrage_onbekend', G(1), { bijdrage: 'x' }),
    ]);
  });
  test('instalments that no text has', () => {
    const met = (...ids: string[]) =>
      tekst(
        [[bijdrage({ termijnen: ids.map((id) => ({ id, aandeel: '1', gepland: '2026-03-01' })) })]],
        ids.includes('t2') ? { vanaf: dag('2026-02-01') } : {},
      );
    const betaald = (termijn?: string) => opB('betaald', '2026-01-01', '1.00', termijn ? { termijn } : {});
    const gebeurd = [betaald('t1'), betaald('t2'), betaald('t3'), betaald()];
    const onbekend = (g: number, termijn: string) => meld('fout', 'termijn_onbekend', G(g), { bijdrage: 'b', termijn });
    expect(checkVerwijzingen(standen([met('t1'), met('t2')], gebeurd))).toEqual([onbekend(2, 't3')]);
    expect(checkVerwijzingen(standen([tekst([[bijdrage()]])], gebeurd.slice(0, 1)))).toEqual([onbekend(0, 't1')]);
  });
});

test('what specifieke uitkeringen cover', () => {
  const uitkering = (id: string, ...dekt: string[]) =>
    bijdrage({ id, van: 'bzk', soort: 'specifieke_uitkering', bedrag: '1.00', dekt });
  const pad = (b: number, d: number) => ['teksten', 0, 'plan', 'perioden', 0, 'bijdragen', b, 'dekt', d];
  expect(
    checkUitkeringen(
      standen([tekst([[bijdrage(), bijdrage({ id: 'c' }), uitkering('u', 'b', 'x', 'c'), uitkering('v', 'x', 'b')]])]),
    ),
  ).toEqual([
    meld('fout', 'spuk_dekt_onbekend', pad(2, 1), { uitkering: 'u', bijdrage: 'x' }),
    meld('fout', 'spuk_dekt_onbekend', pad(3, 0), { uitkering: 'v', bijdrage: 'x' }),
    meld('fout', 'uitkering_dubbel_gedekt', pad(3, 1), { uitkering: 'v', bijdrage: 'b', eerder: 'u' }),
  ]);
});

test('what the books say otherwise', () => {
  const boek = (stand: string, bedrag: string) =>
    feit('stand_bevestigd', '2026-01-10', { bijdrage: 'b', stand, bedrag });
  expect(checkBevestigingen(standen([jaar()], [boek('gerealiseerd', '0.10'), boek('betaald', '0.30')]))).toEqual([
    meld('waarschuwing', 'stand_wijkt_af', G(1), {
      bijdrage: 'b',
      stand: 'betaald',
      datum: '2026-01-10',
      bevestigd: '0.30',
      berekend: '0.00',
      verschil: '0.30',
    }),
  ]);
});

describe('all findings of a course', () => {
  test('in their order', () => {
    const termijnen = [{ id: 't', aandeel: '1', gepland: '2026-03-01' }];
    const planning = [{ stap: 'gevraagd', uiterlijk: '2026-02-01' }];
    const voorwaarden = [{ omschrijving: 'x', uiterlijk: '2026-12-31' }];
    const uitkering = bijdrage({
      id: 'u',
      van: 'bzk',
      soort: 'specifieke_uitkering',
      bedrag: '1.00',
      dekt: ['x', 'b'],
      termijnen,
      planning,
      voorwaarden,
    });
    const gebeurd = [
      opB('betaald', '2026-02-02', '70000.00'),
      opB('factuur_ontvangen', '2026-02-03', '1.00'),
      feit('betaling_opgeschort', '2026-04-01', { bijdrage: 'b', tot: '2026-12-01' }),
      opB('betaald', '2026-02-02', '1.00', { bijdrage: 'u' }),
      feit('begroting_gewijzigd', '2026-01-01', { bijdrage: 'b', begrotingsjaar: 2026, bedrag: '-60001.00' }),
      opB('terugontvangen', '2026-05-01', '80000.00'),
      feit('stand_bevestigd', '2026-05-01', { bijdrage: 'b', stand: 'betaald', bedrag: '1.00' }),
    ];
    const een = bijdrage({ termijnen, planning, voorwaarden });
    const uit = checkGeldverloop(verloop([tekst([[een, uitkering]])], gebeurd), opDag('2026-06-01'));
    expect(
      uit.map(
        ({ code, pad }) =>
          `${code.replace('financiering.', '')} ${pad.filter((deel) => typeof deel === 'number').join('.')}`,
      ),
    ).toEqual([
      'gebeurtenis_past_niet 3',
      'spuk_dekt_onbekend 0.0.1.0',
      'niet_ondertekend 0',
      'betaald_voor_voorwaarde 0',
      'stap_te_laat 0.0.0.0',
      'betaald_zonder_verplichting 0',
      'betaling_zonder_termijn 0',
      'terugontvangen_boven_betaald 5',
      'opschorting_te_lang 2',
      'begroting_onder_nul 0.0.0',
      'betaald_voor_voorwaarde 3',
      'stap_te_laat 0.0.1.0',
      'betaling_zonder_termijn 3',
      'termijn_te_laat 0.0.1.0',
      'begroting_overschreden ',
      'stand_wijkt_af 6',
    ]);
  });
  test('as they were known on a day, and wrong options', () => {
    const course = verloop([jaar()], [feit('ondertekening_voltooid', '2026-01-01', { geregistreerd: '2026-03-01' })]);
    const codes = (bekendOp: string) => checkGeldverloop(course, opDag('2026-02-01', { bekendOp })).length;
    expect([codes('2026-02-28'), codes('2026-03-01')]).toEqual([1, 0]);
    const doe = () => checkGeldverloop(course, { methode: 'dagen' } as never);
    expect(weigering(doe)?.params).toEqual({ soort: 'opties', aantal: 2 });
    expect(bevindingenVan(doe)?.map(({ pad }) => pad)).toEqual([['peildatum'], ['methode']]);
  });
});
