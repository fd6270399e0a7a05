/** Shares, percentages and rates are decimal texts, and are reckoned with exactly or refused. */
import { changeBijdrage, splitBtw, splitByVerdeelsleutel, type Verdeelsleutel } from 'buurtaanpak/financiering';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeVan, foutVan } from '../hulp.js';
import { d, e, planMet } from './plannen.js';

const GEEN_DECIMAAL = [
  ...['', ' 5', '5 ', '5.', '.5', '5.5.5', '5,5', '50%', '1e3', '0x1', '+5', '-5', 'Infinity', 'NaN', 'vijf'],
];
const GEEN_TEKST = [105, Number.NaN, Number.POSITIVE_INFINITY, 105n, null, undefined, {}, ['5']] as never[];

const procent = (kostendrager: string, tekst: string) => ({ soort: 'procent', kostendrager, procent: tekst }) as const;
const aandeel = (kostendrager: string, tekst: string) => ({ soort: 'aandeel', kostendrager, aandeel: tekst }) as const;
const rest = (kostendrager: string) => ({ soort: 'rest', kostendrager }) as const;
const verdeel = (bedrag: string, sleutel: Verdeelsleutel) =>
  splitByVerdeelsleutel(e(bedrag), sleutel).map((deel) => deel.bedrag);

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
      expect([fout.code, fout.pad]).toEqual(['financiering.getal_notatie', [1, deel.soort]]);
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
    expect(codeVan(() => splitBtw(e('121'), tarief))).toBe('financiering.tarief_ongeldig');
  });
  test('refuses what is no amount', () => {
    for (const bedrag of GEEN_TEKST) expect(codeVan(() => splitBtw(bedrag, '21'))).toBe('kern.bedrag_notatie');
  });
});
