/** The cells of a course: texts one after the other, closed years, the first budget, VAT, and what was agreed. */
import type { Geldtekst, Verloopgebeurtenis } from 'buurtaanpak/financiering';
import { describe, expect, test } from 'vitest';
import { bookInOpenJaren } from '../../src/financiering/cel/close.js';
import { computeCellen } from '../../src/financiering/cel/computeCellen.js';
import { bijdrage, dag, feit, opB, tekst, verloop } from './geld/maak.js';
import { celVan, nr, opDag, toonCel, toonDag } from './klein.js';

const kort = (regel: string) => regel.replace(' - - 1 2026 2026-', ' ').replace('..2026-', '..');
const reken = (
  teksten: Geldtekst[],
  gebeurd: Verloopgebeurtenis[] = [],
  peildatum = '2026-12-31',
  anders: object = {},
) => computeCellen(verloop(teksten, gebeurd), opDag(peildatum, anders));
const regels = (...args: Parameters<typeof reken>) => reken(...args).cellen.map((cel) => kort(toonCel(cel)));
/** A cent a day in 2026. */
const jaar = (velden: Partial<Geldtekst> = {}, bedrag = '3.65', rest: object = {}) =>
  tekst([[bijdrage({ bedrag, ...rest })]], velden);
const sluit = (begrotingsjaar: number, datum: string, velden: object = {}) =>
  feit('jaar_afgesloten', datum, { begrotingsjaar, ...velden });
const einde = (laatsteDag: string, datum: string, velden: object = {}) =>
  feit('beeindigd', datum, { laatsteDag, ...velden });

describe('what becomes known after a year was closed', () => {
  const b = () => bijdrage();
  const cel = (centen: bigint, velden: object = {}) => celVan(b(), { centen, ...velden });
  const in2027 = { jaar: 2027, boekjaar: 2027, van: '2027-01-01', tot: '2027-12-31' };
  const boek = (cellen: ReturnType<typeof cel>[], dicht: [number, ReturnType<typeof cel>[]][]) =>
    bookInOpenJaren(cellen, new Map(dicht)).map((een) =>
      toonCel(een)
        .replace(/ b - - 1 /, ' ')
        .replace(/ \S*\.\.\S*/, ''),
    );
  test('without a closed year the cells themselves', () => {
    expect(boek([cel(5n), cel(7n, in2027)], [])).toEqual(['last 2026 5', 'last 2027 7']);
  });
  test('is booked in the next year, from its first day on', () => {
    expect(boek([cel(100n), cel(7n, in2027)], [[2026, [cel(80n)]]])).toEqual([
      'last 2027 7',
      'last 2026 80',
      'last 2026>2027 vanaf 2027-01-01 20',
    ]);
    expect(boek([cel(80n), cel(7n, in2027)], [[2026, [cel(80n)]]])).toEqual(['last 2027 7', 'last 2026 80']);
    expect(boek([], [[2026, [cel(80n)]]])).toEqual(['last 2026 80', 'last 2026>2027 vanaf 2027-01-01 -80']);
    expect(boek([cel(80n)], [[2026, []]])).toEqual(['last 2026>2027 vanaf 2027-01-01 80']);
  });
  test('and in the year after it when that one is closed too', () => {
    const later = { ...in2027, jaar: 2026, vanaf: '2027-01-01' };
    expect(
      boek(
        [cel(100n), cel(7n, in2027)],
        [
          [2027, [cel(7n, in2027)]],
          [2026, [cel(80n)]],
        ],
      ),
    ).toEqual(['last 2026 80', 'last 2027 7', 'last 2026>2028 vanaf 2028-01-01 20']);
    expect(
      boek(
        [cel(100n), cel(7n, in2027)],
        [
          [2026, [cel(80n)]],
          [2027, [cel(7n, in2027), cel(20n, later)]],
        ],
      ),
    ).toEqual(['last 2026 80', 'last 2027 7', 'last 2026>2027 vanaf 2027-01-01 20']);
  });
  test('what is booked in a year that is open stays beside what another year adds', () => {
    const drie = [cel(100n), cel(9n, { jaar: 2028, boekjaar: 2028 })];
    expect(
      boek(drie, [
        [2026, [cel(80n)]],
        [2028, [cel(5n, { jaar: 2028, boekjaar: 2028 })]],
      ]),
    ).toEqual([
      'last 2026 80',
      'last 2028 5',
      'last 2026>2027 vanaf 2027-01-01 20',
      'last 2028>2029 vanaf 2029-01-01 4',
    ]);
  });
  test.each<[string, object]>([
    ['kind', { soort: 'vrijval' }],
    ['reason', { reden: 'gestopt' }],
    ['change of the grant', { verlening: true }],
    ['contribution', { bijdrage: bijdrage({ id: 'c' }) }],
    ['bearer', { kostendrager: 'k' }],
    ['buurt', { buurt: 'x' }],
    ['year of the programme', { programmajaar: 2 }],
  ])('not beside what differs in %s', (_, velden) => {
    const uit = bookInOpenJaren([cel(100n, velden)], new Map([[2026, [cel(100n)]]]));
    expect(uit.map(({ centen }) => centen)).toEqual([100n, 100n, -100n]);
  });
});

describe('closed years of a course', () => {
  test('are booked as they were known on the day of the closing', () => {
    const gebeurd = [sluit(2026, '2027-02-01'), einde('2026-01-10', '2027-02-02')];
    expect(regels([jaar()], gebeurd, '2027-12-31')).toEqual([
      'last b 01-01..12-31 365',
      'last b - - 1 2026>2027 2026-01-01..01-10 vanaf 2027-01-01 -355',
      'beeindigd b - - 1 2026>2027 2026-01-11..12-31 vanaf 2027-01-01 355',
    ]);
    expect(regels([jaar()], [einde('2026-01-10', '2027-02-01'), sluit(2026, '2027-02-01')], '2027-12-31')).toEqual([
      'last b 01-01..01-10 10',
      'beeindigd b 01-11..12-31 355',
    ]);
  });
  test('with that day as peildatum', () => {
    const voorwaarden = [{ omschrijving: 'x', uiterlijk: '2026-06-01' }];
    const open = (datum: string) => regels([jaar({}, '3.65', { voorwaarden })], [sluit(2026, datum)], '2026-12-31')[0];
    expect(open('2026-06-01')).toBe('last b 01-01..12-31 365');
    expect(open('2026-06-02')).toBe('voorwaarde b 01-01..12-31 365');
  });
  test('the first closing of a year counts', () => {
    const gebeurd = [sluit(2026, '2027-03-01'), einde('2026-01-10', '2027-02-15'), sluit(2026, '2027-02-01')];
    const { afgesloten, cellen } = reken([jaar()], gebeurd, '2027-12-31');
    expect([...afgesloten].map(([een, op]) => [een, toonDag(op)])).toEqual([[2026, '2027-02-01']]);
    expect(kort(toonCel(cellen[0] as never))).toBe('last b 01-01..12-31 365');
  });
  test('in the order in which they became known, of one day by year', () => {
    const gebeurd = [
      sluit(2028, '2027-02-01'),
      sluit(2027, '2027-02-01'),
      sluit(2026, '2027-01-01'),
      sluit(2025, '2027-03-01', { bekendVan: '2027-03-02' }),
    ];
    const { afgesloten } = reken([jaar()], gebeurd);
    expect([...afgesloten].map(([een, op]) => `${een} ${toonDag(op)}`)).toEqual([
      '2026 2027-01-01',
      '2027 2027-02-01',
      '2028 2027-02-01',
      '2025 2027-03-02',
    ]);
  });
  test('a difference with a closed year is closed with the next one', () => {
    const gebeurd = [sluit(2026, '2027-02-01'), einde('2026-01-10', '2027-02-02'), sluit(2027, '2028-02-01')];
    expect(regels([jaar()], gebeurd, '2028-12-31').map((een) => een.replace(/.*(2026>\d+).* /, '$1 '))).toEqual([
      'last b 01-01..12-31 365',
      '2026>2027 -355',
      '2026>2027 355',
    ]);
  });
});

describe('texts one after the other', () => {
  const TWEE = () => [jaar(), jaar({ vanaf: dag('2026-07-01'), geregistreerd: dag('2026-06-01') }, '7.30')];
  test('each on its own days', () => {
    expect(regels(TWEE())).toEqual(['last b 01-01..06-30 181', 'last b 07-01..12-31 368']);
    expect(regels(TWEE(), [], '2026-12-31', { bekendOp: '2026-05-31' })).toEqual(['last b 01-01..12-31 365']);
  });
  test('the first budget is that of the first text without events or options', () => {
    const { begroot } = reken(TWEE(), [einde('2026-01-10', '2026-02-01'), sluit(2026, '2026-02-01')]);
    expect(begroot.map((cel) => kort(toonCel(cel)))).toEqual(['last b 01-01..12-31 365']);
    const voorwaarden = [{ omschrijving: 'x', uiterlijk: '2026-06-01' }];
    expect(reken([jaar({}, '3.65', { voorwaarden })]).begroot.map(({ soort }) => soort)).toEqual(['last']);
    expect(reken(TWEE(), [], '2026-12-31', { bekendOp: dag('2024-01-01') }).begroot).toEqual([]);
    const kosten = { soort: 'werkelijke_kosten', aandeel: '50', plafond: '9.00', raming: '7.30', bedrag: undefined };
    expect(reken([jaar({}, '', kosten)]).begroot.map(({ centen }) => centen)).toEqual([365n]);
  });
  test('what was agreed by contribution, as the last text has it', () => {
    const laatste = bijdrage({ bedrag: '7.30', doel: 'werven' });
    const uitkering = bijdrage({ id: 'u', soort: 'specifieke_uitkering', bedrag: '1.00', dekt: ['b'] });
    const teksten = [
      tekst([[bijdrage({ bedrag: '3.65' }), uitkering]]),
      tekst([[], [laatste]], { vanaf: dag('2027-01-01') }),
    ];
    const { afspraken, teksten: bekend } = reken(teksten, [einde('2026-01-10', '2026-02-01')]);
    expect([...afspraken]).toEqual([
      ['b', { bijdrage: laatste, programmajaar: 2, exclusief: 1095n, inclusief: 1095n }],
      ['u', { bijdrage: uitkering, programmajaar: 1, exclusief: 0n, inclusief: 0n }],
    ]);
    expect(bekend.map(({ van, tot }) => [toonDag(van), toonDag(tot)])).toEqual([
      ['-Infinity', '2026-12-31'],
      ['2027-01-01', 'Infinity'],
    ]);
  });
});

describe('VAT', () => {
  const btw = (verwerking: string) => ({ btw: { tarief: '25', verwerking } });
  test('that comes back is in the second table only', () => {
    for (const verwerking of ['compensabel', 'verrekenbaar']) {
      const { cellen, inclusief, afspraken } = reken([jaar({}, '5.00', btw(verwerking))]);
      expect([cellen, inclusief].map((lijst) => lijst.map(({ centen }) => centen))).toEqual([[400n], [500n]]);
      expect(afspraken.get('b')).toMatchObject({ exclusief: 400n, inclusief: 500n });
    }
  });
  test('that does not: the tables are one', () => {
    for (const velden of [{}, btw('kostprijsverhogend')]) {
      const { cellen, inclusief } = reken([jaar({}, '5.00', velden)]);
      expect(inclusief).toBe(cellen);
      expect(cellen.map(({ centen }) => centen)).toEqual([500n]);
    }
  });
  test('of one contribution among others, also in a closed year', () => {
    const een = tekst([
      [bijdrage({ id: 'a', bedrag: '1.00' }), bijdrage({ bedrag: '5.00', ...btw('compensabel') })],
      [],
    ]);
    const { inclusief } = reken([een], [sluit(2026, '2027-01-01')], '2027-12-31');
    expect(inclusief.map(({ centen }) => centen)).toEqual([100n, 500n]);
  });
});

test('a method, and what was known otherwise', () => {
  const half = [tekst([[bijdrage({ bedrag: '3.65' })]])].map((een) => ({
    ...een,
    plan: {
      ...een.plan,
      perioden: een.plan.perioden.map((p) => ({ ...p, periode: { van: dag('2026-07-01'), tot: dag('2027-06-30') } })),
    },
  }));
  const centen = (methode?: string) =>
    reken(half, [], '2026-12-31', methode ? { methode } : {}).cellen.map((cel) => cel.centen);
  expect([centen(), centen('dagen'), centen('maanden')]).toEqual([
    [184n, 181n],
    [184n, 181n],
    [183n, 182n],
  ]);
  const course = verloop([jaar()], [einde('2026-01-10', '2026-02-01')]);
  const [gebeurd] = course.gebeurtenissen;
  const anders = computeCellen(course, opDag('2026-12-31'), {
    anders: new Map([[gebeurd as Verloopgebeurtenis, false]]),
  });
  expect(anders.cellen.map((cel) => cel.centen)).toEqual([365n]);
  expect(anders.gebeurtenissen.get('beeindigd')).toEqual([]);
  expect(nr('2026-12-31')).toBe(anders.cellen[0]?.tot);
  expect(reken([jaar()], [opB('betaald', '2026-01-01', '1.00')]).gebeurtenissen.get('betaald')).toHaveLength(1);
});
