/** Drawn figures and donors, each cell by its own numbers. */
import { describe, expect, test } from 'vitest';
import type { Celkans } from '../../src/gevoeligheid/cijfers/celkans.js';
import { drawCel } from '../../src/gevoeligheid/cijfers/drawCel.js';
import { drawCijfers } from '../../src/gevoeligheid/cijfers/drawCijfers.js';
import { makeGetrokken } from '../../src/gevoeligheid/cijfers/makeCijfers.js';
import { makeDonorzoeker } from '../../src/gevoeligheid/cijfers/makeDonorzoeker.js';
import { makeLoting } from '../../src/gevoeligheid/cijfers/makeLoting.js';
import { f, u32 } from './klein.js';

const GEEN = Number.NaN;

describe('makeLoting', () => {
  test('gives each cell and turn its own number, by the seed', () => {
    expect(
      [
        [0, 0],
        [1, 0],
        [0, 1],
        [7, 5],
      ].map(([plek, beurt]) => makeLoting(0)(plek!, beurt!)),
    ).toEqual([0.7173499640775844, 0.1876859237672761, 0.19289964938070625, 0.008295663283206522]);
    expect(
      [
        [0, 0],
        [1, 0],
        [0, 1],
        [7, 5],
      ].map(([plek, beurt]) => makeLoting(0.3)(plek!, beurt!)),
    ).toEqual([0.27217074611689895, 0.9687259631464258, 0.29354879015590996, 0.5822286083130166]);
    expect(
      [
        [0, 0],
        [1, 0],
        [0, 1],
        [7, 5],
      ].map(([plek, beurt]) => makeLoting(Math.SQRT1_2)(plek!, beurt!)),
    ).toEqual([0.40914272877853364, 0.029595759115181863, 0.8686487838858739, 0.7963454992277548]);
  });

  test('lies above 0 and below 1, and is the same for the same seed', () => {
    const lot = makeLoting(0.5);
    for (let plek = 0; plek < 20; plek++) {
      expect(lot(plek, 0)).toBeGreaterThan(0);
      expect(lot(plek, 0)).toBeLessThan(1);
      expect(lot(plek, 0)).toBe(makeLoting(0.5)(plek, 0));
    }
  });
});

describe('drawCel', () => {
  const draw = (cel: object, ...loten: readonly number[]) => {
    const gevraagd: number[] = [];
    const uit = drawCel({ rij: 0, waarde: 10, ...cel } as Celkans, (beurt) => {
      gevraagd.push(beurt);
      return loten[beurt] ?? 0.99;
    });
    return [uit, ...gevraagd];
  };

  test('a count that was rounded at random: the difference of two even numbers', () => {
    const afronding = { soort: 'afronding', basis: 5 };
    expect(draw(afronding, 0.99, 0)).toEqual([14, 0, 1]);
    expect(draw(afronding, 0, 0.99)).toEqual([6, 0, 1]);
    expect(draw(afronding, 0.5, 0.2)).toEqual([11, 0, 1]);
  });

  test('a count below 0 is drawn again, and after 64 times it stays as it is', () => {
    const laag = { soort: 'afronding', basis: 5, waarde: 0 };
    expect(draw(laag, 0, 0.99, 0, 0.99, 0.6, 0.2)).toEqual([2, 0, 1, 2, 3, 4, 5]);
    expect(draw(laag, 0.2, 0.2)).toEqual([0, 0, 1]);
    const nooit: number[] = [];
    const uit = drawCel({ rij: 0, waarde: 0, soort: 'afronding', basis: 5 }, (beurt) => {
      nooit.push(beurt);
      return beurt % 2 === 0 ? 0 : 0.99;
    });
    expect([uit, nooit.length]).toEqual([0, 128]);
  });

  test('between two bounds, everywhere as likely', () => {
    const gelijk = { soort: 'gelijk', onder: 8, boven: 16 };
    expect(draw(gelijk, 0.25)).toEqual([10, 0]);
    expect(draw(gelijk, 0.5)).toEqual([12, 0]);
  });

  test('a triangle with its top at the figure', () => {
    const driehoek = { soort: 'driehoek', onder: 8, boven: 16 };
    // A quarter lies left of the top: 8 + sqrt(u * 8 * 2), and 16 - sqrt((1 - u) * 8 * 6).
    expect(draw(driehoek, 0.0625)).toEqual([9, 0]);
    expect(draw(driehoek, 0.25)).toEqual([10, 0]);
    expect(draw(driehoek, 0.8125)).toEqual([13, 0]);
    expect(draw({ soort: 'driehoek', onder: 10, boven: 10 }, 0.75)).toEqual([10, 0]);
    expect(draw({ soort: 'driehoek', onder: 12, boven: 11 }, 0.75)).toEqual([10, 0]);
  });

  test('a margin of 95 %: by the bound of its own side, and not beyond its range', () => {
    const normaal = { soort: 'normaal', onder: 8, boven: 14, min: -100, max: 100 };
    const z = Math.sqrt(-2 * Math.log(0.25)) / 1.959963984540054;
    const [op] = draw(normaal, 0.25, 0);
    expect(op).toBeCloseTo(10 + 4 * z, 12);
    const [neer] = draw(normaal, 0.25, 0.5);
    expect(neer).toBeCloseTo(10 - 2 * z, 12);
    expect(draw(normaal, 0.25, 0.125)[0]).toBeCloseTo(10 + 4 * z * Math.SQRT1_2, 12);
    expect(draw(normaal, 0.25, 0)).toEqual([op, 0, 1]);
    expect(draw({ ...normaal, max: 11 }, 0.25, 0)[0]).toBe(11);
    expect(draw({ ...normaal, min: 9.5 }, 0.25, 0.5)[0]).toBe(9.5);
  });
});

describe('drawCijfers', () => {
  const ruw = f(1, 2, GEEN);
  const cel = (rij: number): Celkans => ({ rij, waarde: 0, soort: 'gelijk', onder: 0, boven: 1 });

  test('draws each cell by its place in the whole, and leaves the others', () => {
    const cijfers = {
      kolommen: [
        { positie: 0, ruw, cellen: [cel(0)] },
        { positie: 2, ruw, cellen: [cel(1), cel(2)] },
      ],
      bevindingen: [],
    };
    const lot = makeLoting(0.3);
    expect(drawCijfers(cijfers, 0.3)).toEqual(
      new Map([
        [0, f(lot(0, 0), 2, GEEN)],
        [2, f(1, lot(7, 0), lot(8, 0))],
      ]),
    );
    expect(ruw).toEqual(f(1, 2, GEEN));
    expect(drawCijfers({ kolommen: [], bevindingen: [] }, 0.3)).toEqual(new Map());
  });

  test('makeGetrokken tells which cells are drawn', () => {
    const isGetrokken = makeGetrokken({ kolommen: [{ positie: 2, ruw, cellen: [cel(1)] }], bevindingen: [] });
    expect([isGetrokken(2, 1), isGetrokken(2, 0), isGetrokken(0, 1)]).toEqual([true, false, false]);
    expect(makeGetrokken(undefined)(2, 1)).toBe(false);
  });
});

describe('makeDonorzoeker', () => {
  const zoek = (kolommen: readonly Float64Array[], gewichten: readonly number[], aantal = 9) =>
    makeDonorzoeker({ rijen: kolommen[0]!.length, kolommen, gewichten: f(...gewichten), aantal });

  test('the most alike first, equal ones in the order of the list, and never itself', () => {
    const [a, b] = [f(0, 4, 1, 0.5, 1), f(GEEN, 1, 2, GEEN, 4)] as const;
    expect(zoek([a, b], [1, 1])(0)).toEqual([u32(), u32(2, 4, 1)]);
    expect(zoek([a, b], [1, 1], 2)(0)).toEqual([u32(), u32(2, 4)]);
    expect(zoek([a, b], [1, 1])(3)).toEqual([u32(), u32(2, 4, 1)]);
    expect(zoek([a, b], [1, 1])(1)).toEqual([u32(), u32()]);
  });

  test('by weight, in standard deviations', () => {
    // On x the second is nearer, on y the third; y has a hundred times the spread.
    const kolommen = [f(0, 0, 1, 1), f(0, 100, 0, 100), f(GEEN, 1, 1, GEEN)] as const;
    expect(zoek(kolommen, [2, 1, 1])(0)[2]).toEqual(u32(1, 2));
    expect(zoek(kolommen, [1, 2, 1])(0)[2]).toEqual(u32(2, 1));
    expect(zoek(kolommen, [1, 1, 1])(0)[2]).toEqual(u32(1, 2));
    expect(zoek(kolommen, [0, 1, 1])(3)[2]).toEqual(u32(1, 2));
  });

  test('what the other misses counts as two unrelated values; what all have alike does not count', () => {
    // A gap counts 2, and each difference from the first more than that.
    const x = f(0, GEEN, 1, 0.75, 0);
    const doel = f(GEEN, 1, 1, 1, GEEN);
    const spreiding = ((0 - 0.4375) ** 2 * 2 + (1 - 0.4375) ** 2 + (0.75 - 0.4375) ** 2) / 4;
    expect(1 / spreiding).toBeGreaterThan(2);
    expect(0.5625 / spreiding).toBeGreaterThan(2);
    expect(zoek([x, doel], [1, 1])(0)[1]).toEqual(u32(1, 3, 2));
    expect(zoek([f(0, 1, 0.25, 3), f(GEEN, 1, 1, 1)], [1, 1])(0)[1]).toEqual(u32(2, 1, 3));
    const vast = f(5, 5, 5, 5);
    expect(zoek([vast, f(0, 2, 1, 3), f(GEEN, 1, 1, 1)], [9, 1, 1])(0)[2]).toEqual(u32(2, 1, 3));
    const leeg = f(GEEN, GEEN, GEEN);
    expect(zoek([leeg, f(0, 1, 2)], [1, 1])(0)).toEqual([u32(), u32()]);
    expect(zoek([leeg, f(GEEN, 1, 2)], [1, 1])(0)).toEqual([u32(), u32(1, 2)]);
  });

  test('of more than two thousand candidates that many are searched, evenly spread', () => {
    const n = 4000;
    const x = Float64Array.from({ length: n }, (_, k) => k);
    const doel = Float64Array.from({ length: n }, (_, k) => (k === 1001 ? GEEN : 1));
    expect(zoek([x, doel], [1, 1], 3)(1001)[1]).toEqual(u32(1000, 1002, 998));
    const precies = x.slice(0, 2000);
    expect(zoek([precies, doel.slice(0, 2000)], [1, 1], 3)(1001)[1]).toEqual(u32(1000, 1002, 999));
  });
});
