import { splitByVerdeelsleutel, type Verdeelsleutel } from 'buurtaanpak/financiering';
import { Aandeel, Procent } from 'buurtaanpak/kern';
import { describe, expect, test } from 'vitest';
import { codeVan } from '../hulp.js';
import { e } from './plannen.js';

describe('a verdeelsleutel', () => {
  const verdeel = (bedrag: string, sleutel: Verdeelsleutel) =>
    splitByVerdeelsleutel(e(bedrag), sleutel).map((deel) => deel.bedrag);
  test('fixed, then percentages of the whole, then shares of what is left', () => {
    // 1000 - 100 fixed - 25 % of 1000 = 650 left, 1 : 2 = 216.666… : 433.333…
    expect(
      verdeel('1000', [
        { soort: 'aandeel', kostendrager: 'a', aandeel: Aandeel.parse('1') },
        { soort: 'vast', kostendrager: 'b', bedrag: e('100') },
        { soort: 'procent', kostendrager: 'c', procent: Procent.parse('25') },
        { soort: 'aandeel', kostendrager: 'd', aandeel: Aandeel.parse('2') },
      ]),
    ).toEqual(['216.67', '100.00', '250.00', '433.33']);
  });
  test('the rest', () => {
    expect(
      verdeel('10', [
        { soort: 'vast', kostendrager: 'a', bedrag: e('2.5') },
        { soort: 'rest', kostendrager: 'b' },
      ]),
    ).toEqual(['2.50', '7.50']);
    expect(
      verdeel('2.5', [
        { soort: 'vast', kostendrager: 'a', bedrag: e('2.5') },
        { soort: 'rest', kostendrager: 'b' },
      ]),
    ).toEqual(['2.50', '0.00']);
  });
  test('percentages that add up to 100 divide to the cent', () => {
    const derde = (kostendrager: string, procent: string) =>
      ({ soort: 'procent', kostendrager, procent: Procent.parse(procent) }) as const;
    expect(verdeel('100', [derde('a', '33.333333'), derde('b', '33.333333'), derde('c', '33.333334')])).toEqual([
      '33.33',
      '33.33',
      '33.34',
    ]);
    expect(verdeel('0.01', [derde('a', '50'), derde('b', '50')])).toEqual(['0.01', '0.00']);
  });
  test.each<[string, Verdeelsleutel, string]>([
    ['too much', [{ soort: 'vast', kostendrager: 'a', bedrag: e('100.01') }], 'financiering.verdeelsleutel_te_veel'],
    [
      'over 100 %',
      [
        { soort: 'procent', kostendrager: 'a', procent: Procent.parse('60') },
        { soort: 'procent', kostendrager: 'b', procent: Procent.parse('40.000001') },
      ],
      'financiering.verdeelsleutel_boven_honderd',
    ],
    ['too little', [{ soort: 'vast', kostendrager: 'a', bedrag: e('99.99') }], 'financiering.verdeelsleutel_laat_over'],
    [
      'two rests',
      [
        { soort: 'rest', kostendrager: 'a' },
        { soort: 'rest', kostendrager: 'b' },
      ],
      'financiering.verdeelsleutel_rest_dubbel',
    ],
    [
      'a rest beside shares',
      [
        { soort: 'rest', kostendrager: 'a' },
        { soort: 'aandeel', kostendrager: 'b', aandeel: Aandeel.parse('1') },
      ],
      'financiering.verdeelsleutel_rest_dubbel',
    ],
  ])('refuses %s', (_, sleutel, code) => {
    expect(codeVan(() => splitByVerdeelsleutel(e('100'), sleutel))).toBe(code);
  });
});
