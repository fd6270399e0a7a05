/** Shares, percentages and rates are decimal texts, and are reckoned with exactly or refused. */

import {
  changeBijdrage,
  createGeldverloop,
  listBoekingen,
  splitBtw,
  splitByVerdeelsleutel,
  type Verdeelsleutel,
} from 'buurtaanpak/financiering';
import { type Aandeel, Procent } from 'buurtaanpak/kern';
import { attempt, fromCenten, toCenten } from 'buurtaanpak/kern/huis';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeVan, foutVan } from '../hulp.js';
import { runs } from '../runs.js';
import { d, e, planMet } from './plannen.js';

const GEEN_DECIMAAL = [
  ...['', ' 5', '5 ', '5.', '.5', '5.5.5', '5,5', '50%', '1e3', '0x1', '+5', '-5', 'Infinity', 'NaN', 'vijf'],
];
const GEEN_TEKST = [105, Number.NaN, Number.POSITIVE_INFINITY, 105n, null, undefined, {}, ['5']] as never[];

const procent = (kostendrager: string, tekst: string) =>
  ({ soort: 'procent', kostendrager, procent: tekst as Procent }) as const;
const aandeel = (kostendrager: string, tekst: string) =>
  ({ soort: 'aandeel', kostendrager, aandeel: tekst as Aandeel }) as const;
const rest = (kostendrager: string) => ({ soort: 'rest', kostendrager }) as const;
const verdeel = (bedrag: string, sleutel: Verdeelsleutel) =>
  splitByVerdeelsleutel(e(bedrag), sleutel).map((deel) => deel.bedrag);

/** A line as whole numbers: `cijfers / 10 ** decimalen`. */
interface Deel {
  readonly soort: 'procent' | 'aandeel';
  readonly kostendrager: string;
  readonly cijfers: bigint;
  readonly decimalen: number;
}

const write = (cijfers: bigint, decimalen: number): string => {
  const tekst = String(cijfers).padStart(decimalen + 1, '0');
  return decimalen === 0 ? tekst : `${tekst.slice(0, -decimalen)}.${tekst.slice(-decimalen)}`;
};

const sleutels: fc.Arbitrary<Deel[]> = fc
  .array(
    fc
      .record({
        soort: fc.constantFrom('procent' as const, 'aandeel' as const),
        decimalen: fc.nat({ max: 12 }),
        miljoensten: fc.bigInt(0n, 30_000_000n),
        staart: fc.bigInt(0n, 999_999n),
      })
      .map(({ soort, decimalen, miljoensten, staart }) => ({
        soort,
        decimalen,
        cijfers: (miljoensten * 1_000_000n + staart) / 10n ** BigInt(12 - decimalen),
      })),
    { minLength: 1, maxLength: 6 },
  )
  .map((delen) => delen.map((deel, i) => ({ ...deel, kostendrager: `k${i}` })));

/** Largest remainder by hand: every part rounded down, the cents that are left to the largest remainders, ties to the earlier part. */
function divideByRest(centen: bigint, gewichten: readonly bigint[]): bigint[] {
  const som = gewichten.reduce((a, b) => a + b, 0n);
  const delen = gewichten.map((gewicht) => (centen * gewicht) / som);
  let over = centen - delen.reduce((a, b) => a + b, 0n);
  const volgorde = gewichten
    .map((gewicht, i) => ({ i, rest: (centen * gewicht) % som }))
    .sort((a, b) => (a.rest === b.rest ? a.i - b.i : a.rest < b.rest ? 1 : -1));
  for (const { i } of volgorde) {
    if (over === 0n) break;
    delen[i] = delen[i]! + 1n;
    over -= 1n;
  }
  return delen;
}

/** What the lines get, in twelfth decimals throughout; `undefined` when they take more than there is or leave something. */
function divideExact(centen: bigint, delen: readonly Deel[]): bigint[] | undefined {
  const groot = delen.map(({ soort, cijfers, decimalen }) => ({
    soort,
    maat: cijfers * 10n ** BigInt(12 - decimalen),
  }));
  const procenten = groot.map(({ soort, maat }) => (soort === 'procent' ? maat : 0n));
  const aandelen = groot.map(({ soort, maat }) => (soort === 'aandeel' ? maat : 0n));
  const samen = procenten.reduce((a, b) => a + b, 0n);
  const honderd = 100n * 10n ** 12n;
  if (samen > honderd) return undefined;
  const naarProcent = divideByRest(centen, [...procenten, honderd - samen]).slice(0, -1);
  const over = centen - naarProcent.reduce((a, b) => a + b, 0n);
  if (aandelen.every((deel) => deel === 0n)) return over > 0n ? undefined : naarProcent;
  const naarAandeel = divideByRest(over, aandelen);
  return groot.map(({ soort }, i) => (soort === 'procent' ? naarProcent[i]! : naarAandeel[i]!));
}

describe('a key', () => {
  test.each<[string, Verdeelsleutel, string[]]>([
    // 60000 x 3.3333333 / 100 = 1999.99998
    ['60000', [procent('gemeente', '3.3333333'), rest('bzk')], ['2000.00', '58000.00']],
    // 10^12 x 0.123456789012 / 100 = 1234567890.12
    ['1000000000000', [procent('a', '0.123456789012'), rest('b')], ['1234567890.12', '998765432109.88']],
    // 100 x 33.3333333 / 100 = 33.3333333, twice, and 33.3333334
    [
      '100',
      [procent('a', '33.3333333'), procent('b', '33.3333333'), procent('c', '33.3333334')],
      ['33.33', '33.33', '33.34'],
    ],
    // 1 : 0.5 : 0.25 = 4 : 2 : 1
    ['70', [aandeel('a', '1'), aandeel('b', '0.5'), aandeel('c', '0.25')], ['40.00', '20.00', '10.00']],
    // 1 : 0.1234567 of 11234567 = 10000000 : 1234567
    ['11234567', [aandeel('a', '1'), aandeel('b', '0.1234567')], ['10000000.00', '1234567.00']],
    ['60000', [aandeel('a', '8.0000000'), aandeel('b', '4')], ['40000.00', '20000.00']],
  ])('%s over %j', (bedrag, sleutel, verwacht) => {
    expect(verdeel(bedrag, sleutel)).toEqual(verwacht);
  });
  test.each(GEEN_DECIMAAL)('refuses the share and the percentage %j, and says where', (tekst) => {
    for (const deel of [procent('a', tekst), aandeel('a', tekst)]) {
      const fout = foutVan(() => verdeel('100', [rest('b'), deel]));
      expect(fout.code).toBe('kern.document_ongeldig');
      expect(fout.bevindingen.map(({ code, pad }) => [code, pad])).toEqual([['kern.getal_notatie', [1, deel.soort]]]);
    }
  });
  test.each(GEEN_TEKST)('refuses %o in the place of a text', (waarde) => {
    for (const deel of [procent('a', waarde), aandeel('a', waarde)])
      expect(foutVan(() => verdeel('100', [rest('b'), deel])).bevindingen.map(({ pad }) => pad)).toEqual([
        [1, deel.soort],
      ]);
  });
  test('more than a hundred by the smallest part is more than a hundred', () => {
    expect(codeVan(() => verdeel('100', [procent('a', '60'), procent('b', '40.00000000001')]))).toBe(
      'financiering.verdeelsleutel_boven_honderd',
    );
  });
  test('is no key, or of no amount', () => {
    const kapot = [
      {},
      null,
      undefined,
      'rest',
      [],
      [null],
      [{ soort: 'deel', kostendrager: 'a' }],
      [{ soort: 'rest' }],
    ];
    for (const sleutel of kapot as never[])
      expect(codeVan(() => verdeel('100', sleutel))).toBe('kern.document_ongeldig');
    expect(
      foutVan(() => verdeel('100', [{ soort: 'vast', kostendrager: 'a', bedrag: e('-1') }, rest('b')])).bevindingen[0],
    ).toMatchObject({ code: 'financiering.bedrag_negatief', pad: [0, 'bedrag'] });
    expect(codeVan(() => verdeel('-100', [rest('a')]))).toBe('financiering.bedrag_negatief');
    expect(codeVan(() => splitByVerdeelsleutel({} as never, [rest('a')]))).toBe('kern.bedrag_notatie');
  });
  test('in a plan is refused when it is written otherwise, by whatever way it comes in', () => {
    const plan = planMet([{ id: 'een' }]);
    for (const tekst of [...GEEN_DECIMAAL, ...GEEN_TEKST] as never[]) {
      const verdeelsleutel = [procent('a', tekst), rest('b')];
      expect(codeVan(() => changeBijdrage(plan, 'een', { verdeelsleutel }))).toBe('kern.document_ongeldig');
      expect(codeVan(() => changeBijdrage(plan, 'een', { bedrag: tekst }))).toBe('kern.document_ongeldig');
      for (const wijziging of [
        { termijnen: [{ id: 'een', aandeel: tekst, gepland: d('2026-01-01') }] },
        { btw: { tarief: tekst, verwerking: 'compensabel' } },
        { soort: 'werkelijke_kosten', aandeel: tekst, plafond: e(1), raming: e(1) },
      ] as const)
        expect(codeVan(() => changeBijdrage(plan, 'een', wijziging))).toBe('kern.document_ongeldig');
    }
  });
  test('that came into a ledger unread is refused when it is divided by', () => {
    const goed = createGeldverloop(planMet([{ id: 'een', verdeelsleutel: [procent('a', '33.3'), rest('b')] }]));
    const slecht = JSON.parse(JSON.stringify(goed).replaceAll('"33.3"', '"33,3"'));
    expect(codeVan(() => listBoekingen(slecht, { peildatum: d('2030-01-01') }))).toBe('kern.document_ongeldig');
  });
  test('of which several numbers are written otherwise tells each of them', () => {
    const fout = foutVan(() => verdeel('100', [procent('a', '5%'), aandeel('b', ''), rest('c')]));
    expect(fout.bevindingen.map(({ pad }) => pad)).toEqual([
      [0, 'procent'],
      [1, 'aandeel'],
    ]);
  });
  test('with shares of nothing to twelve decimals divides as whole numbers of any size do', () => {
    fc.assert(
      fc.property(sleutels, fc.bigInt(0n, 10n ** 13n), (delen, centen) => {
        const geschreven = delen.map(({ soort, kostendrager, cijfers, decimalen }) =>
          (soort === 'procent' ? procent : aandeel)(kostendrager, write(cijfers, decimalen)),
        );
        const gedaan = attempt(() => splitByVerdeelsleutel(fromCenten(centen), geschreven));
        const verwacht = divideExact(centen, delen);
        if (verwacht === undefined) expect(gedaan.success).toBe(false);
        else expect(gedaan.success && gedaan.data.map(({ bedrag }) => toCenten(bedrag))).toEqual(verwacht);
      }),
      { seed: 25, numRuns: runs(2000) },
    );
  });
  test('the scale of shares does not matter, nor zeros behind them', () => {
    const delen = fc.array(fc.nat({ max: 99_999 }), { minLength: 1, maxLength: 6 }).filter((rij) => rij.some(Boolean));
    fc.assert(
      fc.property(delen, fc.nat({ max: 8 }), fc.nat({ max: 10 ** 9 }), (rij, nullen, centen) => {
        const bedrag = `${Math.floor(centen / 100)}.${String(centen % 100).padStart(2, '0')}`;
        const heel = rij.map((deel, i) => aandeel(`k${i}`, String(deel)));
        const fijn = rij.map((deel, i) =>
          aandeel(`k${i}`, `0.${String(deel).padStart(5, '0')}${'0'.repeat(i % 2 ? nullen : 0)}`),
        );
        expect(verdeel(bedrag, fijn)).toEqual(verdeel(bedrag, heel));
      }),
      { seed: 14, numRuns: 100 },
    );
  });
});

describe('a rate of VAT', () => {
  test.each([...GEEN_DECIMAAL, ...GEEN_TEKST, '1210', '21.12345'])('refuses %o', (tarief) => {
    expect(codeVan(() => splitBtw(e('121'), tarief as Procent))).toBe('financiering.tarief_ongeldig');
  });
  test('refuses what is no amount', () => {
    for (const bedrag of GEEN_TEKST)
      expect(codeVan(() => splitBtw(bedrag, Procent.parse('21')))).toBe('kern.bedrag_notatie');
  });
});
