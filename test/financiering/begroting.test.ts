/** Budget that moves, the proposal to the council, the sheet of a controller, and differences between forecasts. */
import {
  type Boeking,
  computeBudgetstaat,
  draftBegrotingswijziging,
  explainBoekingen,
  listBetalers,
  listBoekingen,
  type Verloopgebeurtenis,
} from 'buurtaanpak/financiering';
import { describe, expect, test } from 'vitest';
import { balanceJaren } from '../../src/financiering/begroting/balanceJaren.js';
import { listStappen, VORMEND } from '../../src/financiering/boeking/listStappen.js';
import { compareSommen, sumPrognose } from '../../src/financiering/boeking/sumPrognose.js';
import { sumBudgetregels } from '../../src/financiering/budgetstaat/sumBudgetregels.js';
import { bijdrage, dag, feit, opB, plaatsen, tekst, verloop } from './geld/maak.js';
import { bevindingenVan, opDag } from './klein.js';

const jaar = (velden: object = {}, tekstvelden: object = {}) =>
  tekst([[bijdrage({ bedrag: '3.65', ...velden })]], tekstvelden);
const einde = (laatsteDag: string, geregistreerd: string, velden: object = {}) =>
  feit('beeindigd', laatsteDag, { laatsteDag, geregistreerd, ...velden });

describe('moving budget between years', () => {
  test.each<[string, [number, bigint][], [number, number, bigint][], [number, bigint][]]>([
    ['nothing', [], [], []],
    [
      'what is over goes to the earliest that lacks',
      [
        [2026, -50n],
        [2027, 30n],
        [2028, 40n],
      ],
      [
        [2026, 2027, 30n],
        [2026, 2028, 20n],
      ],
      [[2028, 20n]],
    ],
    [
      'the earliest that has something over first',
      [
        [2026, 50n],
        [2027, -30n],
        [2028, -40n],
      ],
      [
        [2027, 2026, 30n],
        [2028, 2026, 20n],
      ],
      [[2028, -20n]],
    ],
    [
      'even',
      [
        [2026, -5n],
        [2027, 5n],
      ],
      [[2026, 2027, 5n]],
      [],
    ],
    [
      'all lack',
      [
        [2026, 5n],
        [2027, 0n],
      ],
      [],
      [[2026, 5n]],
    ],
  ])('%s', (_, afwijkingen, overhevelingen, wijzigingen) => {
    expect(balanceJaren(new Map(afwijkingen))).toStrictEqual({
      overhevelingen: overhevelingen.map(([vanJaar, naarJaar, centen]) => ({ vanJaar, naarJaar, centen })),
      wijzigingen: wijzigingen.map(([een, centen]) => ({ jaar: een, centen })),
    });
  });
});

describe('the proposal', () => {
  const TWEE = () => [
    tekst([
      [bijdrage({ bedrag: '1.00' }), bijdrage({ id: 'z', van: 'bzk', bedrag: '9.00' })],
      [bijdrage({ id: 'c', bedrag: '2.00' })],
    ]),
  ];
  const wijzig = (bij: string, begrotingsjaar: number, bedrag: string) =>
    feit('begroting_gewijzigd', '2026-01-01', { bijdrage: bij, begrotingsjaar, bedrag });
  const stel = (gebeurd: Verloopgebeurtenis[], anders: object = {}) =>
    draftBegrotingswijziging(verloop(TWEE(), gebeurd), opDag('2026-06-01', anders));
  const verschil = (voor: string, na: string, een: string) => ({ voor, na, verschil: een });
  const partij = (begrotingsjaar: number, ...bedragen: [string, string, string]) => ({
    begrotingsjaar,
    van: 'gemeente',
    ...verschil(...bedragen),
  });
  test('nothing when the budget is the forecast', () => {
    expect(stel([])).toStrictEqual({
      peildatum: '2026-06-01',
      voorstellen: [],
      perPartij: [partij(2026, '1.00', '1.00', '0.00'), partij(2027, '2.00', '2.00', '0.00')],
      totaal: verschil('3.00', '3.00', '0.00'),
    });
  });
  test('first what moves, then what is added or taken; by contribution', () => {
    expect(
      stel([wijzig('b', 2026, '-0.40'), wijzig('b', 2027, '0.10'), wijzig('c', 2027, '0.50')], {
        bekendOp: dag('2026-06-01'),
      }),
    ).toStrictEqual({
      peildatum: '2026-06-01',
      bekendOp: '2026-06-01',
      voorstellen: [
        { soort: 'krediet_overgeheveld', bijdrage: 'b', vanJaar: 2027, naarJaar: 2026, bedrag: '0.10' },
        { soort: 'begroting_gewijzigd', bijdrage: 'b', begrotingsjaar: 2026, bedrag: '0.30' },
        { soort: 'begroting_gewijzigd', bijdrage: 'c', begrotingsjaar: 2027, bedrag: '-0.50' },
      ],
      perPartij: [partij(2026, '0.60', '1.00', '0.40'), partij(2027, '2.60', '2.00', '-0.60')],
      totaal: verschil('3.20', '3.00', '-0.20'),
    });
  });
  test('a closed year keeps its budget', () => {
    const dicht = feit('jaar_afgesloten', '2026-05-01', { begrotingsjaar: 2026 });
    expect(stel([wijzig('b', 2026, '-0.40'), dicht])).toStrictEqual({
      peildatum: '2026-06-01',
      voorstellen: [],
      perPartij: [partij(2027, '2.00', '2.00', '0.00')],
      totaal: verschil('2.00', '2.00', '0.00'),
    });
  });
});

const cel = (velden: object): Boeking =>
  ({ soort: 'verwacht', begrotingsjaar: 2026, van: 'g', bedrag: '1.00', ...velden }) as unknown as Boeking;

describe('the sheet of a controller', () => {
  const bedragen = (een: object) =>
    Object.values(een)
      .filter((deel) => /^-?\d+\.\d\d$/.test(`${deel}`))
      .join(' ');
  test('adds up by year, payer, bearer, taakveld and buurt', () => {
    const taakveld = { code: '6.1', jaar: 2026 };
    const nu = [
      cel({ soort: 'gerealiseerd' }),
      cel({ soort: 'verwacht', bedrag: '2.00' }),
      cel({ soort: 'vrijval', bedrag: '4.00' }),
      cel({ buurt: 'y' }),
      cel({ buurt: 'x' }),
      cel({ taakveld: { ...taakveld, categorie: '3.8' } }),
      cel({ taakveld }),
      cel({ taakveld: { ...taakveld, jaar: 2025 } }),
      cel({ taakveld: { ...taakveld, code: '5.1' } }),
      cel({ kostendrager: 'k' }),
      cel({ van: 'a' }),
      cel({ begrotingsjaar: 2025 }),
      cel({ van: 'n', bedrag: '0.00' }),
      cel({ van: 'm', soort: 'vrijval', bedrag: '-1.00' }),
    ];
    const { regels, perJaar, totaal } = sumBudgetregels(nu, undefined);
    const basis = { begrotingsjaar: 2026, van: 'g' };
    const een = { afgesproken: '1.00', gerealiseerd: '0.00', verwacht: '1.00', prognose: '1.00', vrijval: '0.00' };
    expect(regels).toStrictEqual([
      { begrotingsjaar: 2025, van: 'g', ...een },
      { begrotingsjaar: 2026, van: 'a', ...een },
      { ...basis, afgesproken: '7.00', gerealiseerd: '1.00', verwacht: '2.00', prognose: '3.00', vrijval: '4.00' },
      { ...basis, buurt: 'x', ...een },
      { ...basis, buurt: 'y', ...een },
      { ...basis, taakveld: { ...taakveld, code: '5.1' }, ...een },
      { ...basis, taakveld: { ...taakveld, jaar: 2025 }, ...een },
      { ...basis, taakveld, ...een },
      { ...basis, taakveld: { ...taakveld, categorie: '3.8' }, ...een },
      { ...basis, kostendrager: 'k', ...een },
      {
        begrotingsjaar: 2026,
        van: 'm',
        afgesproken: '-1.00',
        gerealiseerd: '0.00',
        verwacht: '0.00',
        prognose: '0.00',
        vrijval: '-1.00',
      },
    ]);
    expect(perJaar).toStrictEqual([
      { begrotingsjaar: 2025, ...een },
      {
        begrotingsjaar: 2026,
        afgesproken: '14.00',
        gerealiseerd: '1.00',
        verwacht: '10.00',
        prognose: '11.00',
        vrijval: '3.00',
      },
    ]);
    expect(bedragen(totaal)).toBe('15.00 1.00 11.00 12.00 3.00');
  });
  test('beside the forecast of before', () => {
    const toen = [
      cel({ bedrag: '3.00', soort: 'gerealiseerd' }),
      cel({ soort: 'vrijval', bedrag: '8.00' }),
      cel({ van: 'h', bedrag: '0.50' }),
    ];
    const { regels, perJaar, totaal } = sumBudgetregels([cel({}), cel({ soort: 'vrijval' })], toen);
    expect(regels.map((een) => `${een.van} ${bedragen(een)}`)).toEqual([
      'g 2.00 0.00 1.00 1.00 1.00 3.00 -2.00',
      'h 0.00 0.00 0.00 0.00 0.00 0.50 -0.50',
    ]);
    expect([...perJaar, totaal].map(bedragen)).toEqual(Array(2).fill('2.00 0.00 1.00 1.00 1.00 3.50 -2.50'));
    expect(Object.keys(totaal)).toEqual([
      'afgesproken',
      'gerealiseerd',
      'verwacht',
      'prognose',
      'vrijval',
      'toen',
      'verschil',
    ]);
  });
  test('of a course, compared with what was known before', () => {
    const course = verloop([jaar()], [einde('2026-01-20', '2026-02-01')]);
    const staat = (anders: object) => computeBudgetstaat(course, opDag('2026-01-10', anders));
    expect(staat({}).totaal).toStrictEqual({
      afgesproken: '3.65',
      gerealiseerd: '0.10',
      verwacht: '0.10',
      prognose: '0.20',
      vrijval: '3.45',
    });
    const met = staat({ bekendOp: dag('2026-02-01'), vergelekenMet: dag('2026-01-31') });
    expect([met.peildatum, met.bekendOp, met.vergelekenMet, met.totaal.toen, met.totaal.verschil]).toEqual([
      '2026-01-10',
      '2026-02-01',
      '2026-01-31',
      '3.65',
      '-3.45',
    ]);
    expect(Object.keys(staat({}))).toEqual(['peildatum', 'regels', 'perJaar', 'totaal']);
    const fout = (vergelekenMet: string) =>
      bevindingenVan(() => staat({ bekendOp: dag('2026-02-01'), vergelekenMet: dag(vergelekenMet) }));
    expect(fout('2026-02-01')).toBeUndefined();
    expect(fout('2026-02-02')).toEqual([
      {
        ernst: 'fout',
        code: 'financiering.vergelijking_later',
        pad: ['vergelekenMet'],
        params: { vergelekenMet: '2026-02-02', bekendOp: '2026-02-01' },
      },
    ]);
  });
});

describe('forecasts', () => {
  const regel = (begrotingsjaar: number, van: string, kostendrager: string | undefined, centen: bigint) => ({
    begrotingsjaar,
    van,
    kostendrager,
    centen,
  });
  test('by year, payer and bearer, and their difference', () => {
    const voor = sumPrognose([regel(2027, 'a', undefined, 5n), regel(2026, 'b', 'k', 10n), regel(2026, 'b', 'k', 20n)]);
    const na = sumPrognose([
      regel(2026, 'b', 'k', 25n),
      regel(2026, 'b', undefined, 7n),
      regel(2026, 'b', 'j', 1n),
      regel(2026, 'a', 'z', 2n),
    ]);
    const v = (a: string, b: string, c: string) => ({ voor: a, na: b, verschil: c });
    expect(compareSommen(voor, na)).toStrictEqual({
      totaal: v('0.35', '0.35', '0.00'),
      perJaar: [
        { begrotingsjaar: 2026, ...v('0.30', '0.35', '0.05') },
        { begrotingsjaar: 2027, ...v('0.05', '0.00', '-0.05') },
      ],
      regels: [
        { begrotingsjaar: 2026, van: 'a', kostendrager: 'z', ...v('0.00', '0.02', '0.02') },
        { begrotingsjaar: 2026, van: 'b', ...v('0.00', '0.07', '0.07') },
        { begrotingsjaar: 2026, van: 'b', kostendrager: 'j', ...v('0.00', '0.01', '0.01') },
        { begrotingsjaar: 2026, van: 'b', kostendrager: 'k', ...v('0.30', '0.25', '-0.05') },
        { begrotingsjaar: 2027, van: 'a', ...v('0.05', '0.00', '-0.05') },
      ],
    });
  });
  test('what became known after a day, in the order of recording', () => {
    const teksten = [
      jaar(),
      jaar({}, { vanaf: dag('2026-05-01'), geregistreerd: dag('2026-02-03'), vervallenOp: dag('2026-02-09') }),
    ];
    const gebeurd = [
      einde('2026-01-20', '2026-02-05', { feit: 'f', vervallenOp: '2026-02-07' }),
      einde('2026-01-21', '2026-02-05', { feit: 'f', bekendVan: '2026-02-07' }),
      opB('betaald', '2026-02-04', '1.00'),
      einde('2026-01-22', '2026-02-02'),
    ];
    const course = verloop(teksten, gebeurd);
    const stappen = (vanaf: string, tot?: string, kies = VORMEND) =>
      listStappen(course, ({ soort }) => kies.has(soort), {
        vanaf: dag(vanaf),
        tot: tot === undefined ? undefined : dag(tot),
      }).map(({ dag: op, id, soort, datum, feiten }) =>
        [op.slice(5), id, soort, datum.slice(5), feiten.map(([, bekend]) => (bekend ? '+' : '-')).join('')].join(' '),
      );
    const alle = [
      '02-02 g3 beeindigd 01-22 +',
      '02-03 tekst-1 addendum 05-01 +',
      '02-05 f beeindigd 01-20 +',
      '02-07 f beeindigd 01-21 -+',
      '02-09 tekst-1 addendum 05-01 -',
    ];
    expect(stappen('2026-02-01')).toEqual(alle);
    expect(stappen('2026-02-02', '2026-02-07')).toEqual(alle.slice(1, 4));
    expect(stappen('2024-12-31', '2025-01-01')).toEqual(['01-01 tekst-0 eerste_tekst 01-01 +']);
  });
  test('why a forecast changed', () => {
    const course = verloop(
      [jaar()],
      [
        einde('2026-01-20', '2026-02-02'),
        opB('betaald', '2026-02-03', '1.00'),
        feit('jaar_afgesloten', '2026-02-04', { begrotingsjaar: 2020 }),
      ],
    );
    const leg = (vanaf: string, anders: object = {}) =>
      explainBoekingen(course, opDag('2026-01-10', { vanaf: dag(vanaf), ...anders }) as never);
    const v = { voor: '3.65', na: '0.20', verschil: '-3.45' };
    const wijziging = {
      totaal: v,
      perJaar: [{ begrotingsjaar: 2026, ...v }],
      regels: [{ begrotingsjaar: 2026, van: 'gemeente', ...v }],
    };
    expect(leg('2026-02-01')).toStrictEqual({
      totaal: wijziging,
      oorzaken: [{ id: 'g0', soort: 'beeindigd', geregistreerd: '2026-02-02', wijziging }],
    });
    expect(leg('2026-02-02').oorzaken).toEqual([]);
    expect(leg('2026-01-01', { bekendOp: dag('2026-02-01') }).totaal.totaal).toEqual({
      voor: '3.65',
      na: '3.65',
      verschil: '0.00',
    });
  });
});

describe('the cells of a course', () => {
  const kostendragers = [
    { id: 'k', naam: 'K', partij: 'gemeente', taakveld: { code: '6.1', jaar: 2026 } },
    { id: 'l', naam: 'L', partij: 'gemeente' },
  ];
  const verdeelsleutel = ['k', 'l'].map((kostendrager) => ({ soort: 'aandeel', kostendrager, aandeel: '1' }));
  const basis = {
    bijdrage: 'b',
    van: 'gemeente',
    aard: 'exact',
    doel: 'begeleiden',
    programmajaar: 1,
    begrotingsjaar: 2026,
  };
  const heel = { van: '2026-01-01', tot: '2026-12-31' };
  test('with all that they tell', () => {
    const een = jaar(
      { bedrag: '7.30', naar: 'x', verdeelsleutel, taakveld: { code: '7.4', jaar: 2026 } },
      { plaatsen: plaatsen('BU00800001') },
    );
    const course = verloop([{ ...een, plan: { ...een.plan, kostendragers: kostendragers as never } }]);
    const rij = (soort: string, kostendrager: string, code: string, van: string, tot: string, bedrag: string) => ({
      soort,
      ...basis,
      naar: 'x',
      kostendrager,
      taakveld: { code, jaar: 2026 },
      buurt: 'BU00800001',
      periode: { van, tot },
      bedrag,
    });
    expect(listBoekingen(course, opDag('2026-01-10'))).toStrictEqual(
      [
        ['k', '6.1'],
        ['l', '7.4'],
      ].flatMap(([k = '', code = '']) => [
        rij('gerealiseerd', k, code, '2026-01-01', '2026-01-10', '0.10'),
        rij('verwacht', k, code, '2026-01-11', '2026-12-31', '3.55'),
      ]),
    );
  });
  test('as a whole when they lie on one side, fell free, or were booked after closing', () => {
    const lijst = (gebeurd: Verloopgebeurtenis[], peildatum: string) =>
      listBoekingen(verloop([jaar()], gebeurd), opDag(peildatum));
    expect(lijst([], '2025-12-31')).toStrictEqual([{ soort: 'verwacht', ...basis, periode: heel, bedrag: '3.65' }]);
    expect(lijst([], '2027-12-31')).toStrictEqual([{ soort: 'gerealiseerd', ...basis, periode: heel, bedrag: '3.65' }]);
    const gebeurd = [
      feit('jaar_afgesloten', '2027-02-01', { begrotingsjaar: 2026 }),
      einde('2026-01-10', '2027-02-02'),
    ];
    const later = { ...basis, begrotingsjaar: 2027 };
    const uit = (soort: string) => [
      {
        soort: 'vrijval',
        reden: 'beeindigd',
        ...later,
        periode: { van: '2026-01-11', tot: '2026-12-31' },
        bedrag: '3.55',
      },
      { soort, ...later, periode: { van: '2026-01-01', tot: '2026-01-10' }, bedrag: '-3.55' },
    ];
    const zonderEerste = (peildatum: string) =>
      lijst(gebeurd, peildatum)
        .filter(({ begrotingsjaar }) => begrotingsjaar === 2027)
        .sort((a) => (a.soort === 'vrijval' ? -1 : 1));
    expect(zonderEerste('2026-12-31')).toStrictEqual(uit('verwacht'));
    expect(zonderEerste('2027-01-01')).toStrictEqual(uit('gerealiseerd'));
  });
  test('contribution by contribution, in it buurt by buurt, in it by time', () => {
    const twee = tekst([[bijdrage({ id: 'z', bedrag: '2.00' }), bijdrage({ id: 'a', bedrag: '4.00' })]], {
      plaatsen: plaatsen('BU00800009', 'BU00800001'),
    });
    const perioden = twee.plan.perioden.map((p) => ({
      ...p,
      periode: { van: dag('2026-07-01'), tot: dag('2027-06-30') },
    }));
    const course = verloop(
      [{ ...twee, plan: { ...twee.plan, perioden } }],
      [feit('buurt_gestopt', '2026-12-01', { buurt: 'BU00800009', laatsteDag: '2026-12-01' })],
    );
    expect(
      listBoekingen(course, opDag('2025-12-31')).map(
        (een) => `${een.bijdrage} ${een.buurt?.slice(-1)} ${een.soort} ${een.periode.van}`,
      ),
    ).toEqual(
      ['z', 'a'].flatMap((id) => [
        `${id} 9 verwacht 2026-07-01`,
        `${id} 9 vrijval 2026-12-02`,
        `${id} 9 vrijval 2027-01-01`,
        `${id} 1 verwacht 2026-07-01`,
        `${id} 1 verwacht 2027-01-01`,
      ]),
    );
  });
  test('who pays on a day', () => {
    const een = jaar({ verdeelsleutel, naar: 'x' }, { plaatsen: plaatsen('BU00800001', 'BU00800002') });
    const gebeurd = [feit('buurt_gestopt', '2026-01-10', { buurt: 'BU00800001', laatsteDag: '2026-01-10' })];
    const teksten = [{ ...een, plan: { ...een.plan, kostendragers: kostendragers as never } }];
    const wie = (peildatum: string) => listBetalers(verloop(teksten, gebeurd), opDag(peildatum));
    const uit = {
      programmajaar: 1,
      bijdrage: 'b',
      van: 'gemeente',
      naar: 'x',
      aard: 'exact',
      doel: 'begeleiden',
      prognose: '1.89',
    };
    const [eerste] = wie('2026-01-10');
    expect(eerste).toMatchObject({ ...uit, buurten: 2, prognose: eerste?.prognose });
    expect(eerste?.kostendragers.map((een2) => een2.kostendrager)).toEqual(['k', 'l']);
    expect([
      wie('2026-01-11')[0]?.buurten,
      wie('2026-12-31')[0]?.buurten,
      wie('2027-01-01'),
      wie('2025-12-31'),
    ]).toEqual([1, 1, [], []]);
    expect(listBetalers(verloop([jaar()]), opDag('2026-01-01'))).toStrictEqual([
      {
        programmajaar: 1,
        bijdrage: 'b',
        van: 'gemeente',
        aard: 'exact',
        doel: 'begeleiden',
        buurten: 0,
        prognose: '3.65',
        kostendragers: [],
      },
    ]);
  });
});
