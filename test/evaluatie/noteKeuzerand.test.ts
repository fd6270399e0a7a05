import { describe, expect, test } from 'vitest';
import { findEvenwicht } from '../../src/evaluatie/loting/describeVensters.js';
import { noteKeuzerand } from '../../src/evaluatie/loting/noteKeuzerand.js';
import { OP, UITKOMST } from './lotinghulp.js';
import { meld } from './situatiebouw.js';

const balans = (...pWaarden: readonly number[]) => pWaarden.map((p, i) => ({ kenmerk: `k${i}`, p }));
const venster = (effect: number | undefined, ...pWaarden: readonly number[]) => ({
  perKant: 4,
  blokken: [],
  ...(effect === undefined ? {} : { effect }),
  mogelijk: 70,
  balans: balans(...pWaarden),
});
/** The buurten of a window, with outcomes of those not chosen in order of falling score. */
const rand = (...uitkomsten: readonly (number | undefined)[]) => ({
  buurten: [
    { buurt: 'in', blok: 'q', erin: true, score: 99 },
    ...uitkomsten.map((_, i) => ({ buurt: `b${i}`, blok: 'q', erin: false, score: 90 - i })),
  ],
  waarden: new Map([
    ['in', 50],
    ...uitkomsten.flatMap((waarde, i) => (waarde === undefined ? [] : [[`b${i}`, waarde] as const])),
  ]),
});
const note = (een: ReturnType<typeof venster>, { buurten, waarden }: ReturnType<typeof rand>, gevraagd?: number) =>
  noteKeuzerand(een, buurten, waarden, {
    uitkomst: UITKOMST,
    op: OP,
    ...(gevraagd === undefined ? {} : { venster: gevraagd }),
  });

describe('noteKeuzerand', () => {
  test('nothing remarkable', () => {
    expect(note(venster(4, 0.5), rand(5, 5, 5, 5), 4)).toEqual({ feiten: [], bevindingen: [] });
  });

  test('not asked beforehand, and nothing known of the balance', () => {
    expect(note(venster(4), rand(5, 5, 5, 5))).toEqual({
      feiten: ['venster_achteraf', 'balans_onbekend'],
      bevindingen: [],
    });
  });

  test('kenmerken below the bound of 0.15, and not those at it', () => {
    const scheef = (kenmerk: string, p: number) =>
      meld('waarschuwing', 'keuzerand_scheef', ['vensters'], { uitkomst: UITKOMST, kenmerk, p, grens: 0.15 });
    expect(note(venster(4, 0.0123456, 0.15, 0.15 - 1e-12, 0.14999), rand(5, 5, 5, 5), 4)).toEqual({
      feiten: ['venster_scheef'],
      bevindingen: [scheef('k0', 0.0123), scheef('k3', 0.15)],
    });
  });

  test.each([
    // With the score all six pairs: 2 of 24 orders.
    ['rises with the score', 4, [4, 3, 2, 1], 1, true],
    ['rises with the score, and the outcome is lower', -4, [4, 3, 2, 1], 1, true],
    ['falls with the score', 4, [1, 2, 3, 4], -1, false],
    ['falls with the score, and the outcome is lower', -4, [1, 2, 3, 4], -1, true],
    ['falls with the score, and the outcome is as high', 0, [1, 2, 3, 4], -1, false],
    ['falls with the score, and there is no effect', undefined, [1, 2, 3, 4], -1, false],
  ] as const)('the outcome %s', (_, effect, uitkomsten, correlatie, telt) => {
    const helling = { correlatie, p: expect.closeTo(2 / 24, 12) };
    expect(note(venster(effect, 0.5), rand(...uitkomsten), 4)).toEqual({
      feiten: telt ? ['helling'] : [],
      helling,
      bevindingen: telt
        ? [meld('waarschuwing', 'keuzerand_helling', ['helling'], { uitkomst: UITKOMST, correlatie, p: 0.0833 })]
        : [],
    });
  });

  test('the outcome hardly goes with the score, or only without those of whom it is not known', () => {
    // Five of six pairs: 8 of 24 orders.
    expect(note(venster(4, 0.5), rand(4, 3, 1, 2), 4)).toEqual({
      feiten: [],
      helling: { correlatie: expect.closeTo(4 / 6, 12), p: expect.closeTo(8 / 24, 12) },
      bevindingen: [],
    });
    expect(note(venster(4, 0.5), rand(4, undefined, 3, 2, 1), 4).helling).toEqual({
      correlatie: 1,
      p: expect.closeTo(2 / 24, 12),
    });
  });
});

test.each([
  ['none', [], undefined],
  ['nothing known', [[]], undefined],
  ['not even the smallest', [[0.5, 0.1], [0.5]], undefined],
  ['up to the first that is not', [[0.5], [0.15], [0.1], [0.5]], 4],
  ['up to the first of which nothing is known', [[0.5], [], [0.5]], 3],
  ['all', [[0.5], [0.15 - 1e-12]], 4],
])('the largest window in balance: %s', (_, perVenster, verwacht) => {
  const vensters = perVenster.map((pWaarden, i) => ({ ...venster(1, ...pWaarden), perKant: 3 + i }));
  expect(findEvenwicht(vensters)).toBe(verwacht);
});
