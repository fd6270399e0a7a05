/** The arrangements of labels, each by itself: in the order of a dictionary, and drawn. */
import { createToeval } from 'buurtaanpak/kern';
import { describe, expect, test } from 'vitest';
import { type Blok, enumerateBlok } from '../../src/rekenen/toets/enumerateBlok.js';
import { listRangschikkingen } from '../../src/rekenen/toets/listRangschikkingen.js';
import { keuze, kolom, listVerschillende, teller, teVeelWerk, weigering } from './klein.js';

/** Contribution 0 is the labels read as one number, so that it shows the arrangement; the others are of place and label. */
const term = (label: number, plaats: number, k: number) =>
  k === 0 ? label * 10 ** (8 - plaats) : k === 1 ? (label + 1) * (plaats - 2) ** 2 : -label;

const blok = (...labels: readonly number[]): Blok => ({
  labels,
  term,
  project: (rij, uit) => {
    for (const k of uit.keys()) uit[k] = rij.reduce((som, label, i) => som + term(label, i, k), 0);
  },
});

const score = (rij: readonly number[], k: number) => rij.reduce((som, label, i) => som + term(label, i, k), 0);

const LABELS = [
  [4],
  [2, 2, 2],
  [1, 0],
  [0, 1, 0, 0],
  [1, 1, 0, 1],
  [0, 1, 1, 0, 1],
  [2, 0, 1],
  [3, 1, 1, 2],
  [0, 1, 2, 0, 1],
  [0, 1, 2, 2, 2],
  [2, 1, 1, 1, 0],
  [0, 1, 1, 3, 3, 3],
  [0, 0, 0, 1, 2, 2],
  [1, 2, 3, 4, 0],
];

describe('the arrangements of a block', () => {
  test.each(LABELS.map((labels) => ({ labels })))('of $labels', ({ labels }) => {
    const alle = listVerschillende(labels);
    for (const breedte of [1, 2, 3]) {
      const verwacht = Array.from({ length: breedte }, (_, k) => alle.map((rij) => score(rij, k))).flat();
      expect([...enumerateBlok(blok(...labels), breedte, alle.length)]).toEqual(verwacht);
    }
  });

  test('leave room for what follows from their sums', () => {
    const uit = enumerateBlok(blok(0, 1), 1, 2, 3);
    expect(uit).toEqual(kolom(score([0, 1], 0), score([1, 0], 0), 0, 0, 0, 0));
  });
});

describe('the arrangements of all blocks', () => {
  const A = blok(0, 1);
  const B = blok(2, 0, 2);
  const rijenA = listVerschillende([0, 1]);
  const rijenB = listVerschillende([0, 2, 2]);
  const sommen = [0, 1].flatMap((k) => rijenA.flatMap((a) => rijenB.map((b) => score(a, k) + score(b, k))));

  test('are added up crosswise', () => {
    expect(listRangschikkingen([A, B], 2, keuze({ maximum: 6, teller: teller(12) }))).toEqual({
      wijze: 'volledig',
      sommen: Float64Array.from(sommen),
      aantal: 6,
      mogelijk: 6,
    });
    expect(weigering(() => listRangschikkingen([A, B], 2, keuze({ teller: teller(11) })))).toEqual(teVeelWerk(12, 11));
  });

  test('of a block whose contributions follow from sums', () => {
    // From the sums 0 and 1 their product; there are two sums, and one contribution.
    const product: Blok = {
      ...B,
      breedte: 2,
      derive: (alle, aantal) => Float64Array.from({ length: aantal }, (_, i) => alle[i]! * alle[aantal + i]!),
    };
    expect(listRangschikkingen([product], 1, keuze()).sommen).toEqual(
      Float64Array.from(rijenB, (rij) => score(rij, 0) * score(rij, 1)),
    );
    // Three contributions from one sum have their place behind it.
    const drie: Blok = {
      ...B,
      breedte: 1,
      derive: (uit, aantal) => {
        for (let i = 0; i < aantal; i++) for (const k of [1, 2]) uit[k * aantal + i] = k * uit[i]!;
        return uit;
      },
    };
    const nul = rijenB.map((rij) => score(rij, 0));
    expect(listRangschikkingen([drie], 3, keuze()).sommen).toEqual(
      Float64Array.from([0, 1, 2].flatMap((k) => nul.map((som) => (k === 0 ? som : k * som)))),
    );
  });

  test('are drawn from the list of each block when there are more than the maximum, the found one last', () => {
    const toeval = createToeval('loting');
    const verwacht = new Float64Array(2 * 100);
    for (const [rijen, gevonden] of [
      [rijenA, [0, 1]],
      [rijenB, [2, 0, 2]],
    ] as const) {
      for (let i = 0; i < 100; i++) {
        const rij = i === 99 ? gevonden : rijen[toeval.nextBelow(rijen.length)]!;
        for (const k of [0, 1]) verwacht[100 * k + i]! += score(rij, k);
      }
    }
    const hoe = keuze({ maximum: 5, steekproef: 99, zaad: 'loting', teller: teller(2 * 2 * 99) });
    expect(listRangschikkingen([A, B], 2, hoe)).toEqual({
      wijze: 'steekproef',
      sommen: verwacht,
      aantal: 100,
      mogelijk: 6,
    });
  });

  test('are shuffled in a block of more than 20,000', () => {
    const labels = [8, 7, 6, 5, 4, 3, 2, 1];
    const groot = blok(...labels);
    const toeval = createToeval('schudden');
    const rij = [...labels];
    const verwacht = new Float64Array(2 * 100);
    for (let i = 0; i < 99; i++) {
      for (let j = rij.length - 1; j > 0; j--) {
        const l = toeval.nextBelow(j + 1);
        [rij[j], rij[l]] = [rij[l]!, rij[j]!];
      }
      for (const k of [0, 1]) verwacht[100 * k + i] = score(rij, k);
    }
    for (const k of [0, 1]) verwacht[100 * k + 99] = score(labels, k);
    // A draw costs eight labels and two sums.
    const hoe = (werk: number) => keuze({ maximum: 1, steekproef: 99, zaad: 'schudden', teller: teller(werk) });
    const gevonden = listRangschikkingen([groot], 2, hoe(99 * 10));
    expect(gevonden).toEqual({ wijze: 'steekproef', sommen: verwacht, aantal: 100, mogelijk: 40_320 });
    expect(weigering(() => listRangschikkingen([groot], 2, hoe(99 * 10 - 1)))).toEqual(teVeelWerk(990, 989));
    expect(weigering(() => listRangschikkingen([groot, A], 2, hoe(1)))).toEqual(teVeelWerk(99 * 12, 1));
  });

  test('a sample has 99,999 draws by default, or fewer of long rows, and is not too large', () => {
    const een = (n: number) => blok(...new Array<number>(n).fill(0).map((_, i) => i % 2));
    const werk = (n: number, breedte: number, steekproef?: number) =>
      weigering(() =>
        listRangschikkingen(
          [een(n)],
          breedte,
          keuze({ maximum: 1, teller: teller(1), ...(steekproef === undefined ? {} : { steekproef }) }),
        ),
      );
    expect(werk(4, 2)).toEqual(teVeelWerk(99_999 * 2, 1));
    // Five million beside 60 labels and a sum: 81,967.
    expect(werk(60, 1)).toEqual(teVeelWerk(81_967 * 61, 1));
    expect(werk(60_000, 1)).toEqual(teVeelWerk(99 * 60_001, 1));
    expect(werk(4, 1, 4_000_000)).toEqual(teVeelWerk(4_000_000, 1));
    expect(werk(4, 1, 4_000_001)).toEqual({
      code: 'evaluatie.aantal_te_groot',
      params: { naam: 'steekproef', waarde: 4_000_001, maximum: 4_000_000 },
      pad: ['steekproef'],
    });
  });

  test('are not all examined when their numbers would be more than eight million', () => {
    // Of 23 labels of which 11 are 1 there are 1,352,078.
    const labels = blok(...Array.from({ length: 23 }, (_, i) => i % 2));
    const werk = (breedte: number, maximum: number) =>
      weigering(() => listRangschikkingen([labels], breedte, keuze({ maximum, steekproef: 99, teller: teller(1) })));
    expect(werk(5, 1_352_078)).toEqual(teVeelWerk(5 * 1_352_078, 1));
    expect(werk(5, 1_352_077)).toEqual(teVeelWerk(99 * 28, 1));
    expect(werk(6, 1_352_078)).toEqual(teVeelWerk(99 * 29, 1));
  });

  test('more than a number can hold are as many as the largest', () => {
    const veel: Blok = { ...blok(...Array.from({ length: 540 }, (_, i) => i % 2)), project: (_, uit) => uit.fill(0) };
    expect(listRangschikkingen([veel, veel], 1, keuze({ steekproef: 99 })).mogelijk).toBe(Number.MAX_VALUE);
  });
});
