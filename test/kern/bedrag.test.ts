import {
  allocateBedrag,
  Bedrag,
  compareBedragen,
  euro,
  formatBedrag,
  multiplyBedrag,
  subtractBedrag,
  sumBedragen,
} from 'buurtaanpak/kern';
import { fromCenten, toCenten } from 'buurtaanpak/kern/huis';
import { describe, expect, test } from 'vitest';
import { codeVan } from '../hulp.js';

describe('euro', () => {
  test.each([
    [60000, '60000.00'],
    [0, '0.00'],
    [-0, '0.00'],
    [0.1, '0.10'],
    [-0.05, '-0.05'],
    [1234.5, '1234.50'],
    [70368744177663.99, '70368744177663.99'],
    [1e15, '1000000000000000.00'],
    [9007199254740991, '9007199254740991.00'],
    ['60000', '60000.00'],
    ['60000.5', '60000.50'],
    ['0060.50', '60.50'],
    ['-0', '0.00'],
    ['-0.00', '0.00'],
    ['-12.34', '-12.34'],
    ['1234567890123456.78', '1234567890123456.78'],
    ['00000000000000000000001', '1.00'],
  ])('%s is %s', (value, verwacht) => {
    expect(euro(value)).toBe(verwacht);
  });

  test.each([
    [Number.NaN, 'kern.bedrag_geen_getal'],
    [Number.POSITIVE_INFINITY, 'kern.bedrag_geen_getal'],
    [null as unknown as number, 'kern.bedrag_geen_getal'],
    [10n as unknown as number, 'kern.bedrag_geen_getal'],
    [{ toString: () => '1' } as unknown as number, 'kern.bedrag_geen_getal'],
    [1e21, 'kern.bedrag_te_groot'],
    [70368744177664.5, 'kern.bedrag_te_groot'],
    [9007199254740992, 'kern.bedrag_te_groot'],
    [1e-7, 'kern.bedrag_te_veel_decimalen'],
    [0.1 + 0.2, 'kern.bedrag_te_veel_decimalen'],
    [1.005, 'kern.bedrag_te_veel_decimalen'],
    ['1.000,00', 'kern.bedrag_notatie'],
    ['1,00', 'kern.bedrag_notatie'],
    ['1e3', 'kern.bedrag_notatie'],
    ['+1', 'kern.bedrag_notatie'],
    [' 1', 'kern.bedrag_notatie'],
    ['1\n', 'kern.bedrag_notatie'],
    ['', 'kern.bedrag_notatie'],
    ['.5', 'kern.bedrag_notatie'],
    ['5.', 'kern.bedrag_notatie'],
    ['--5', 'kern.bedrag_notatie'],
    ['€ 5', 'kern.bedrag_notatie'],
    ['1.234', 'kern.bedrag_te_veel_decimalen'],
    ['1.000', 'kern.bedrag_te_veel_decimalen'],
    ['12345678901234567', 'kern.bedrag_te_groot'],
    ['-12345678901234567.00', 'kern.bedrag_te_groot'],
  ])('%s is refused with %s', (value, code) => {
    expect(codeVan(() => euro(value))).toBe(code);
  });

  test('the refusal shows the value and no more than 80 characters of it', () => {
    try {
      euro('9'.repeat(1000));
    } catch (fout) {
      expect(fout).toMatchObject({ code: 'kern.bedrag_te_groot', params: { waarde: `"${'9'.repeat(79)}…` } });
    }
    expect.assertions(1);
  });
});

describe('Bedrag.is and Bedrag.schema', () => {
  test.each(['0.00', '-0.05', '60000.00', '9999999999999999.99', '-9999999999999999.99'])(
    '%s is canonical',
    (tekst) => {
      expect(Bedrag.is(tekst)).toBe(true);
      expect(Bedrag.schema.safeParse(tekst).success).toBe(true);
    },
  );
  test.each([
    '-0.00',
    '0',
    '00.00',
    '01.00',
    '1.0',
    '1.000',
    '.00',
    '10000000000000000.00',
    '1.00 ',
    ' 1.00',
    '1.00\n',
    5,
    null,
    // reads as '0.00' where it is taken for a text
    ['0.00'],
  ])('%j is not', (value) => {
    expect(Bedrag.is(value)).toBe(false);
    expect(Bedrag.schema.safeParse(value).success).toBe(false);
  });
});

describe('arithmetic', () => {
  test('sums to the cent where floats do not', () => {
    expect(sumBedragen([euro('0.10'), euro('0.20')])).toBe('0.30');
    expect(sumBedragen([])).toBe('0.00');
    // The letter: year 1 from the ministry, years 2 and 3 from the gemeente.
    expect(sumBedragen([euro(150000), euro(60000), euro(60000)])).toBe('270000.00');
  });
  test('differences and cents', () => {
    expect(subtractBedrag(euro('0.30'), euro('0.40'))).toBe('-0.10');
    expect(toCenten(euro('-0.05'))).toBe(-5n);
    expect(fromCenten(-1n)).toBe('-0.01');
    expect(fromCenten(0n)).toBe('0.00');
    expect(fromCenten(-123n)).toBe('-1.23');
    expect(() => fromCenten(-(10n ** 18n))).toThrow(
      expect.objectContaining({ code: 'kern.bedrag_te_groot', params: { waarde: '-10000000000000000' } }),
    );
  });
  test('a sum of over sixteen digits is refused, not cut', () => {
    const most = '9999999999999999.99' as Bedrag;
    expect(codeVan(() => sumBedragen([most, euro('0.01')]))).toBe('kern.bedrag_te_groot');
    expect(codeVan(() => subtractBedrag(`-${most}` as Bedrag, euro('0.01')))).toBe('kern.bedrag_te_groot');
    expect(sumBedragen([most, euro('-0.01')])).toBe('9999999999999999.98');
  });
  test('what is no amount is refused', () => {
    expect(codeVan(() => sumBedragen(['1' as Bedrag]))).toBe('kern.bedrag_notatie');
    expect(codeVan(() => toCenten(1 as unknown as Bedrag))).toBe('kern.bedrag_notatie');
  });
  test('compares by value, not by text', () => {
    expect(compareBedragen(euro(9), euro(100))).toBe(-1);
    expect(compareBedragen(euro(100), euro(9))).toBe(1);
    expect(compareBedragen(euro(-1), euro(1))).toBe(-1);
    expect(compareBedragen(euro('1.00'), euro(1))).toBe(0);
  });
});

describe('multiplyBedrag', () => {
  test.each([
    // 0.05 x 0.5 = 0.025: half a cent
    ['0.05', '0.5', '0.03', '0.02'],
    ['0.15', '0.5', '0.08', '0.08'],
    ['-0.05', '0.5', '-0.03', '-0.02'],
    ['-0.15', '0.5', '-0.08', '-0.08'],
    // 60000 x 1.021 = 61260 exactly
    ['60000.00', 1.021, '61260.00', '61260.00'],
    // 1.15 x 100 is 114.99999999999999 in floats
    ['100.00', 1.15, '115.00', '115.00'],
    ['1.00', 0, '0.00', '0.00'],
    ['-1.00', 0, '0.00', '0.00'],
    ['-0.01', '0.1', '0.00', '0.00'],
    ['0.01', 1e-7, '0.00', '0.00'],
    ['9999999999999999.99', '-1', '-9999999999999999.99', '-9999999999999999.99'],
    ['33.33', '0.333333333333333333333333333333333333', '11.11', '11.11'],
  ])('%s x %s', (bedrag, factor, up, even) => {
    expect(multiplyBedrag(euro(bedrag), factor)).toBe(up);
    expect(multiplyBedrag(euro(bedrag), factor, { afronding: 'half-up' })).toBe(up);
    expect(multiplyBedrag(euro(bedrag), factor, { afronding: 'half-even' })).toBe(even);
  });
  test.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '1,5',
    '1e3',
    '',
    '.5',
    '1.',
    `0.${'1'.repeat(400)}`,
    2n as unknown as number,
    '9'.repeat(301),
    1e300,
  ])('factor %s is refused', (factor) => {
    expect(codeVan(() => multiplyBedrag(euro(1), factor))).toBe('kern.factor_ongeldig');
  });
  test('a factor of many digits is still exact', () => {
    expect(multiplyBedrag(euro('1.00'), `0.005${'0'.repeat(140)}1`)).toBe('0.01');
    expect(multiplyBedrag(euro('1.00'), `0.005${'0'.repeat(140)}`, { afronding: 'half-even' })).toBe('0.00');
  });
  test('a factor has at most 300 digits, its decimals counted twice', () => {
    expect(multiplyBedrag(euro(9), `0.${'1'.repeat(150)}`)).toBe('1.00');
    expect(codeVan(() => multiplyBedrag(euro(9), `0.${'1'.repeat(151)}`))).toBe('kern.factor_ongeldig');
  });
  test('too large a product is refused', () => {
    expect(codeVan(() => multiplyBedrag(euro('9999999999999999'), 2))).toBe('kern.bedrag_te_groot');
  });
});

describe('allocateBedrag', () => {
  test.each<[string, (number | string)[], string[]]>([
    ['100.00', [1, 1, 1], ['33.34', '33.33', '33.33']],
    ['0.01', [1, 1], ['0.01', '0.00']],
    ['0.02', [1, 1, 1], ['0.01', '0.01', '0.00']],
    ['0.00', [1, 2], ['0.00', '0.00']],
    ['10.00', [0, 1, 0], ['0.00', '10.00', '0.00']],
    // 7 cents over 50:30:20 = 3.5, 2.1, 1.4: floors 3+2+1, the cent left goes to the largest remainder 0.5
    ['0.07', [50, 30, 20], ['0.04', '0.02', '0.01']],
    // 5 cents over 70:30 = 3.5 and 1.5: a tie of remainders, the earlier part first
    ['0.05', [70, 30], ['0.04', '0.01']],
    ['-0.05', [70, 30], ['-0.04', '-0.01']],
    ['-100.00', [1, 1, 1], ['-33.34', '-33.33', '-33.33']],
    // fractions and texts stand for their decimals: 0.1 : 0.2 is 1 : 2
    ['0.30', [0.1, 0.2], ['0.10', '0.20']],
    ['0.30', ['0.1', '0.20'], ['0.10', '0.20']],
    ['1.00', [1e-7, 3e-7], ['0.25', '0.75']],
    ['1.00', [1e21, 3e21], ['0.25', '0.75']],
    ['1.00', [Number.MIN_VALUE, Number.MIN_VALUE], ['0.50', '0.50']],
    // as many decimals as the one with most: 0.5 : 1.25 : 3 is 50 : 125 : 300
    ['4.75', ['0.5', 1.25, 3], ['0.50', '1.25', '3.00']],
    // the letter's 60,000 of year 2 over twelve buurten
    ['60000.00', Array<number>(12).fill(1), Array<string>(12).fill('5000.00')],
  ])('%s over %j', (totaal, gewichten, delen) => {
    expect(allocateBedrag(euro(totaal), gewichten)).toEqual(delen);
  });

  test('100000 parts of 10^15 euro add up to the cent', () => {
    const totaal = euro('1000000000000000.01');
    const gewichten = Array.from({ length: 100_000 }, (_, i) => (i % 7) + 0.5);
    const delen = allocateBedrag(totaal, gewichten);
    expect(sumBedragen(delen)).toBe(totaal);
    // sum of the weights: 14285 whole rounds of 7 x 3.5 = 24.5, and the last five 0.5..4.5 = 12.5; a part of 0.5 gets
    // 10^15 x 0.5 / 349995 = 1428591837.0262...
    expect(delen[0]).toMatch(/^1428591837\.02$|^1428591837\.03$/);
  });

  test.each<[unknown[], string]>([
    [[], 'kern.gewichten_leeg'],
    [[0, 0], 'kern.gewichten_nul'],
    [[1, -1], 'kern.gewicht_ongeldig'],
    [[1, Number.NaN], 'kern.gewicht_ongeldig'],
    [[Number.POSITIVE_INFINITY], 'kern.gewicht_ongeldig'],
    [['1,5'], 'kern.gewicht_ongeldig'],
    [['-1'], 'kern.gewicht_ongeldig'],
    [[''], 'kern.gewicht_ongeldig'],
    [['1.'], 'kern.gewicht_ongeldig'],
    [[null], 'kern.gewicht_ongeldig'],
    [[1n], 'kern.gewicht_ongeldig'],
  ])('weights %o are refused', (gewichten, code) => {
    expect(codeVan(() => allocateBedrag(euro(1), gewichten as number[]))).toBe(code);
  });

  test('the refusal says which weight', () => {
    expect(() => allocateBedrag(euro(1), [1, 1, -2])).toThrow(
      expect.objectContaining({ pad: [2], params: { positie: 2, waarde: '-2' } }),
    );
    expect(() => allocateBedrag(euro(1), [1, -0.5])).toThrow(
      expect.objectContaining({ pad: [1], params: { positie: 1, waarde: '-0.5' } }),
    );
  });

  test('the refusal says of which amount', () => {
    const params = { totaal: '1.25' };
    expect(() => allocateBedrag(euro(1.25), [])).toThrow(
      expect.objectContaining({ code: 'kern.gewichten_leeg', params }),
    );
    expect(() => allocateBedrag(euro(1.25), [0, 0])).toThrow(
      expect.objectContaining({ code: 'kern.gewichten_nul', params }),
    );
  });
});

test('formatBedrag writes as a Dutch letter does', () => {
  expect(formatBedrag(euro(60000))).toBe('€ 60.000,00');
  expect(formatBedrag(euro(0))).toBe('€ 0,00');
  expect(formatBedrag(euro('0.05'))).toBe('€ 0,05');
  expect(formatBedrag(euro(999))).toBe('€ 999,00');
  expect(formatBedrag(euro(1000))).toBe('€ 1.000,00');
  expect(formatBedrag(euro('-1234567.5'))).toBe('€ -1.234.567,50');
});
