/** Tests of more groups, of orders and of several columns at once, on a few values. */
import { describe, expect, test } from 'vitest';
import { testGroepen } from '../../src/rekenen/index.js';
import {
  countWisselingen,
  isolateOvergangen,
  mayDescend,
  type Overgang,
  toBernstein,
} from '../../src/rekenen/toets/isolateOvergangen.js';
import { testAanlopen } from '../../src/rekenen/toets/testAanlopen.js';
import { testToewijzing } from '../../src/rekenen/toets/testToewijzing.js';
import { testWelchgroepen } from '../../src/rekenen/toets/testWelchgroepen.js';
import { keuze, kolom, weigering } from './klein.js';

describe('groups that were not drawn', () => {
  const blok = (...waarden: readonly (readonly [waarde: number, groep: number])[]) => ({
    waarden: kolom(...waarden.map(([waarde]) => waarde)),
    labels: waarden.map(([, groep]) => groep),
  });
  const ZES = [
    [-3, 0],
    [-2, 0],
    [-1, 1],
    [1, 1],
    [2, 2],
    [3, 2],
  ] as const;

  test('leave out a block of one group, also of one value', () => {
    const alleen = testWelchgroepen([blok(...ZES)], 3, keuze());
    expect(alleen).toMatchObject({ wijze: 'volledig', aantal: 90, mogelijk: 90, statistiek: 'gestudentiseerd' });
    for (const ander of [blok([0, 1]), blok([-4, 2], [4, 2])])
      expect(testWelchgroepen([blok(...ZES), ander], 3, keuze())).toEqual(alleen);
  });

  test('are unknown with one value of a group in a block, also beside a block of more', () => {
    expect(testWelchgroepen([blok([0, 0], [1, 1], [2, 1])], 2, keuze())).toBeUndefined();
    expect(testWelchgroepen([blok(...ZES), blok([-1, 0], [0, 1], [1, 1])], 3, keuze())).toBeUndefined();
  });

  test('have the same p in any unit', () => {
    const rij = [
      [-3, 0],
      [-2.5, 0],
      [-1, 1],
      [0, 1],
      [6.5, 1],
    ] as const;
    const ask = (factor: number) =>
      testWelchgroepen([blok(...rij.map(([waarde, groep]) => [waarde * factor, groep] as const))], 2, keuze());
    expect(ask(1)).toMatchObject({ aantal: 10 });
    for (const factor of [2 ** -400, 2 ** 400]) expect(ask(factor)).toEqual(ask(1));
  });

  test('end in a sample with the one that was found', () => {
    // Only the found way and its mirror image are so extreme.
    const rij = [
      [1, 0],
      [1, 0],
      [1, 0],
      [-1, 1],
      [-1, 1],
      [-1, 1],
    ] as const;
    const gevonden = testWelchgroepen([blok(...rij)], 2, keuze({ maximum: 1, steekproef: 99 }));
    expect(gevonden).toMatchObject({ wijze: 'steekproef', aantal: 100, mogelijk: 20, kleinsteP: 1 / 100 });
    expect(gevonden?.p).toBeGreaterThan(0.01);
    expect(gevonden?.p).toBeLessThan(0.25);
  });

  test('of values that are equal but for rounding do not differ, however large they are', () => {
    const [bijna, rond] = [3_000_000 * (0.1 + 0.2), 900_000];
    expect(bijna).not.toBe(rond);
    for (const wijze of ['loting', 'kenmerk'] as const)
      expect(
        testGroepen(
          [
            [bijna, rond],
            [rond, rond],
            [rond, rond],
          ],
          { wijze },
        ),
      ).toMatchObject({
        p: 1,
        kleinsteP: 1,
        verklaard: 0,
      });
  });
});

describe('the test of who got what', () => {
  test('takes the found way into a sample', () => {
    // Two units of which one got it: both ways are as extreme.
    const waarden = [3, 1];
    const blok = {
      labels: kolom(0.5, -0.5),
      term: (label: number, plaats: number, k: number) => label * (k === 0 ? waarden[plaats]! : [0.5, -0.5][plaats]!),
    };
    const vol = testToewijzing([blok], 1e-9, {});
    expect(vol.toets).toMatchObject({ p: 1, kleinsteP: 1, wijze: 'volledig', aantal: 2 });
    const deel = testToewijzing([blok], 1e-9, { maximum: 1, steekproef: 99 });
    expect(deel.toets).toMatchObject({ p: 1, wijze: 'steekproef', aantal: 100 });
  });
});

describe('the test of several columns at once', () => {
  const eenheden = (labels: readonly number[], ...kolommen: readonly (readonly number[])[]) =>
    labels.map((label, i) => ({ label, blok: '', waarden: kolommen.map((rij) => rij[i]!) }));

  test('takes a block with a label that is its mean', () => {
    // Of six orders of the labels the found one and its mirror image are the most extreme.
    expect(testAanlopen(eenheden([0, 1, 2], [1, 2, 4]), {})).toEqual({
      p: 2 / 6,
      kleinsteP: 2 / 6,
      wijze: 'volledig',
      aantal: 6,
      mogelijk: 6,
    });
  });

  test('leaves out a column that varies by rounding only, however large its values', () => {
    const [bijna, rond] = [3_000_000 * (0.1 + 0.2), 900_000];
    const ruis = [bijna, rond, rond, rond];
    expect(testAanlopen(eenheden([1, 0, 0, 0], ruis), {})).toMatchObject({ p: 1, kleinsteP: 1 });
    expect(testAanlopen(eenheden([1, 0, 0, 0], ruis, [1, 2, 3, 4]), {})).toMatchObject({ p: 2 / 4, kleinsteP: 2 / 4 });
    expect(testAanlopen(eenheden([1, 0, 0, 0], [0.1 + 0.2, 0.3, 0.3, 0.3]), {})).toMatchObject({ p: 1 });
    // Small, but not by rounding.
    expect(testAanlopen(eenheden([1, 0, 0, 0], [2e-9, 1e-9, 1e-9, 1e-9]), {})).toMatchObject({ p: 1 / 4 });
  });

  test('refuses labels that do not differ', () => {
    const geen = { code: 'evaluatie.geen_contrast', params: {}, pad: [] };
    expect(weigering(() => testAanlopen(eenheden([1, 1, 1], [1, 2, 3]), {}))).toEqual(geen);
    expect(weigering(() => testAanlopen([], {}))).toEqual(geen);
  });
});

describe('the crossings of a polynomial', () => {
  test('count a number of exactly 0 as not above it', () => {
    expect(countWisselingen([1, 0, 1, 1, 1])).toBe(2);
    expect(countWisselingen([0, 0, 0, 0, 0])).toBe(0);
    expect(countWisselingen([1, 1, 0, 1, 0])).toBe(3);
  });

  test('are a doubt where it touches 0 between two halves of halves', () => {
    // (x - 1/3)^2: each cut has the place on the other side.
    const raak = [1 / 9, -2 / 3, 1, 0, 0] as const;
    const b = toBernstein(raak, 0, 1);
    expect(mayDescend(b, 12)).toBe(true);
    expect(mayDescend(toBernstein([1 / 9 + 0.001, -2 / 3, 1, 0, 0], 0, 1), 12)).toBe(false);
    const uit: Overgang[] = [];
    isolateOvergangen(raak, b, 0, 1, uit, 8);
    expect(uit.map(({ stap }) => stap)).toEqual([1, -1]);
    // The stretch of 1/256 that holds it.
    expect(uit.map(({ plaats }) => plaats)).toEqual([85 / 256, 86 / 256]);
  });
});
