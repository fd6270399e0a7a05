import { type Effectschatting, poolEffecten } from 'buurtaanpak/evaluatie';
import { describe, expect, test } from 'vitest';
import { computeSamenvoeging } from '../../src/evaluatie/samenvoegen/computeSamenvoeging.js';
import { concludeSamenvoeging } from '../../src/evaluatie/samenvoegen/concludeSamenvoeging.js';
import { estimateReml } from '../../src/evaluatie/samenvoegen/estimateReml.js';
import { findTau2 } from '../../src/evaluatie/samenvoegen/findTau2.js';
import { weighMetingen } from '../../src/evaluatie/samenvoegen/weighMetingen.js';
import { foutVan } from '../hulp.js';
import { meld } from './situatiebouw.js';

const schat = (naam: string, waarde: number, standaardfout: number): Effectschatting => ({
  naam,
  waarde,
  standaardfout,
});
/** Student's t with one degree of freedom, and the normal distribution, at 0.975. */
const T = Math.tan((Math.PI / 2) * 0.95);
const Z = 1.959963984540054;
const rond = (midden: number, marge: number) => ({
  onder: expect.closeTo(midden - marge, 6),
  boven: expect.closeTo(midden + marge, 6),
});

describe('two effects, 4 apart, each with a standard error of 2', () => {
  const samen = computeSamenvoeging([schat('a', 4, 2), schat('b', 0, 2)], {
    methode: 'paule_mandel',
    schaal: 'minstens_1',
    alfa: 0.05,
  });

  test('by hand', () => {
    // Their variance is 8, of which 4 is their own. Weights of 1/8, so the mean has a variance of 4.
    expect(samen).toEqual({
      methode: 'paule_mandel',
      schaal: 'minstens_1',
      alfa: 0.05,
      aantal: 2,
      gemiddelde: expect.closeTo(2, 9),
      standaardfout: expect.closeTo(2, 9),
      interval: rond(2, 2 * T),
      // Student's t of 1 with one degree of freedom.
      p: expect.closeTo(0.5, 9),
      voorspelling: rond(2, Math.sqrt(8) * T),
      tau2: expect.closeTo(4, 9),
      tau2Interval: { onder: 0, boven: expect.any(Number) },
      Q: expect.closeTo(2, 9),
      pQ: expect.closeTo(0.157299207, 8),
      I2: expect.closeTo(0.5, 9),
      delen: [
        {
          naam: 'a',
          waarde: 4,
          standaardfout: 2,
          interval: rond(4, 2 * Z),
          aandeel: expect.closeTo(0.5, 9),
          krimp: expect.closeTo(3, 9),
          // Half of 4, and a quarter of 4.
          krimpInterval: rond(3, Math.sqrt(3) * T),
        },
        {
          naam: 'b',
          waarde: 0,
          standaardfout: 2,
          interval: rond(0, 2 * Z),
          aandeel: expect.closeTo(0.5, 9),
          krimp: expect.closeTo(1, 9),
          krimpInterval: rond(1, Math.sqrt(3) * T),
        },
      ],
    });
    // Q is 8 / (4 + tau2): at the upper end the lowest 0.025 of chi-squared.
    expect(8 / (4 + samen.tau2Interval.boven)).toBeCloseTo(0.000982069, 8);
  });

  test('in the order in which they came, whatever their standard errors', () => {
    const delen = [schat('a', 4, 3), schat('b', 0, 2), schat('c', 1, 2)];
    const namen = (lijst: readonly Effectschatting[]) =>
      computeSamenvoeging(lijst, { methode: 'reml', schaal: 'vrij', alfa: 0.1 }).delen.map(({ naam }) => naam);
    expect(namen(delen)).toEqual(['a', 'b', 'c']);
    expect(namen([...delen].reverse())).toEqual(['c', 'b', 'a']);
  });
});

describe('weights and spread', () => {
  const meting = (waarde: number, variantie: number) => ({ waarde, variantie });

  test('by the inverse of the variance, also when one outweighs all', () => {
    expect(weighMetingen([meting(0, 1), meting(3, 2)], 0)).toEqual({
      delen: [
        { gewicht: 1, afstand: -1 },
        { gewicht: 0.5, afstand: 2 },
      ],
      gemiddelde: 1,
      som: 1.5,
      vrij: expect.closeTo(1.5 - 1.25 / 1.5, 12),
      kwadraten: 3,
    });
    expect(weighMetingen([meting(0, 1e-20), meting(1, 1)], 0).vrij).toBeCloseTo(2, 12);
  });

  test('the spread at which Q has a value', () => {
    // Q is 0.5 / (0.1 + tau2) of two that are 1 apart.
    const twee = [meting(0, 0.1), meting(1, 0.1)];
    expect(findTau2(twee, 2.5)).toBeCloseTo(0.1, 9);
    expect(findTau2(twee, 0.125)).toBeCloseTo(3.9, 9);
    expect(findTau2(twee, 5)).toBe(0);
    expect(findTau2(twee, 6)).toBe(0);
  });

  test('the restricted likelihood of alike variances: the variance of the values less their own', () => {
    expect(estimateReml([meting(0, 0.1), meting(1, 0.1)])).toBeCloseTo(0.4, 9);
    expect(estimateReml([meting(0, 0.1), meting(Math.sqrt(0.2001), 0.1)])).toBeCloseTo(0.00005, 12);
    expect(estimateReml([meting(0, 0.1), meting(0.1, 0.1)])).toBe(0);
    expect(estimateReml([meting(0, 0.1), meting(0, 0.1)])).toBe(0);
  });

  test('of two tops the highest', () => {
    // Two that are alike and sure beside others: without any spread, or with so much that all are alike.
    const zeker = [meting(0, 0.001), meting(0, 0.001), meting(0.5, 0.05), meting(-0.5, 0.05)];
    expect(estimateReml(zeker)).toBe(0);
    const uiteen = [meting(0, 0.0001), meting(0, 0.0001), meting(0.5, 0.02)];
    const tau2 = estimateReml(uiteen);
    const { delen, vrij } = weighMetingen(uiteen, tau2);
    expect(delen.reduce((som, { gewicht, afstand }) => som + (gewicht * afstand) ** 2, 0)).toBeCloseTo(vrij, 6);
    expect(tau2).toBeGreaterThan(0.05);
  });
});

describe('the conclusion', () => {
  const delen = ['a', 'b', 'c'].map((naam, i) => ({
    naam,
    waarde: i + 0.123456,
    standaardfout: 1,
    interval: { onder: 0, boven: 1 },
    aandeel: 0.5,
    krimp: 0,
    krimpInterval: { onder: 0, boven: 1 },
  }));
  const conclude = (wijziging: object = {}) =>
    concludeSamenvoeging({
      uitkomst: 'leefbaarheid',
      aantal: 3,
      methode: 'paule_mandel',
      schaal: 'minstens_1',
      alfa: 0.05,
      gemiddelde: 1.23456,
      standaardfout: 1,
      interval: { onder: 0.123456, boven: 2.34567 },
      p: 0.0123456,
      voorspelling: { onder: -1.23456, boven: 3.45678 },
      tau2: 0.56789,
      tau2Interval: { onder: 0, boven: 9.87654 },
      Q: 1,
      pQ: 1,
      I2: 0,
      delen,
      ...wijziging,
    });
  const PARAMS = {
    uitkomst: 'leefbaarheid',
    aantal: 3,
    gemiddelde: 1.235,
    onder: 0.1235,
    boven: 2.346,
    p: 0.0123,
    spreiding: 0.5679,
    spreidingOnder: 0,
    spreidingBoven: 9.877,
    volgendeOnder: -1.235,
    volgendeBoven: 3.457,
  };

  test.each([
    ['higher', {}, 'hoger', PARAMS],
    ['lower', { gemiddelde: -1 }, 'lager', { ...PARAMS, gemiddelde: -1 }],
    ['at the level', { p: 0.05 }, 'hoger', { ...PARAMS, p: 0.05 }],
    ['above the level', { p: 0.0501 }, 'niet', { ...PARAMS, p: 0.0501 }],
    [
      'of two',
      { delen: delen.slice(1) },
      'twee',
      { uitkomst: 'leefbaarheid', naam: 'b', effect: 1.123, andere: 'c', andereEffect: 2.123 },
    ],
  ])('%s', (_, wijziging, code, params) => {
    expect(conclude(wijziging)).toEqual(meld('info', `conclusie_samen_${code}`, ['conclusie'], params));
  });
});

describe('poolEffecten', () => {
  const rij = (...waarden: readonly number[]) => waarden.map((waarde, i) => schat(`g${i}`, waarde, 1));

  test('what is remarked of few, and of many that differ', () => {
    expect(poolEffecten(rij(0, 0, 0, 0)).bevindingen).toEqual([
      meld('waarschuwing', 'samen_weinig', ['tau2'], { aantal: 4 }),
    ]);
    expect(poolEffecten(rij(0, 0, 0, 0, 0)).bevindingen).toEqual([]);
    // Q is 20 of five, with four degrees of freedom: exp(-10) times 11.
    expect(poolEffecten(rij(0, 0, 0, 0, 5)).bevindingen).toEqual([
      meld('waarschuwing', 'samen_verschilt', ['Q'], { p: Number((11 * Math.exp(-10)).toFixed(4)) }),
    ]);
  });

  test('what is asked when nothing is said', () => {
    expect(poolEffecten(rij(0, 1))).toMatchObject({
      uitkomst: 'effect',
      methode: 'paule_mandel',
      schaal: 'minstens_1',
      alfa: 0.05,
      bewijs: { vraag: 'werkt_het' },
    });
  });

  test('what cannot be read', () => {
    const een = foutVan(() => poolEffecten(rij(1)));
    expect([een.code, een.params, een.pad]).toEqual([
      'evaluatie.te_weinig_waarden',
      { naam: 'schattingen', aantal: 1, minimum: 2 },
      ['schattingen'],
    ]);
    const dubbel = foutVan(() => poolEffecten([schat('a', 1, 1), schat('b', 1, 1), schat('a', 1, 1)]));
    expect([dubbel.code, dubbel.params.soort]).toEqual(['kern.document_ongeldig', 'schattingen']);
    expect(dubbel.bevindingen).toEqual([meld('fout', 'sleutel_dubbel', [2, 'naam'], { sleutel: 'a' })]);
    expect(foutVan(() => poolEffecten(rij(1, 2), { alfa: 1 })).params.soort).toBe('opties');
  });
});
