import { describe, expect, test } from 'vitest';
import { testToeval } from '../../src/evaluatie/configuraties/testToeval.js';
import { estimateClopperPearson, type Permutatiekeuze } from '../../src/rekenen/index.js';
import { foutVan } from '../hulp.js';
import { type Bouwgeval, bouwCasussen, bouwTafel } from './casussenbouw.js';

const grenzen = { inclusiegrens: 0.8, prigrens: 0.5, frequentiegrens: 1 };

/** Counts what is asked and taken, and stops at more than `hoogstens`. */
function bouwTeller(hoogstens = 1e6) {
  const gevraagd: number[] = [];
  const genomen: number[] = [];
  const check = (stappen: number) => {
    gevraagd.push(stappen);
    if (stappen > hoogstens) throw new RangeError(`${stappen}`);
  };
  return { gevraagd, genomen, teller: { hoogstens, check, spend: (n: number) => genomen.push(n), look: () => {} } };
}

function toets(
  rijen: readonly Bouwgeval[],
  keuze: Partial<Permutatiekeuze> = {},
  eigen = grenzen,
  teller = bouwTeller().teller,
) {
  const casussen = bouwCasussen(rijen);
  const alle = { betrouwbaarheid: 0.95, maximum: 1_000, zaad: 'z', teller, ...keuze };
  return testToeval(casussen, bouwTafel(casussen, eigen), casussen.uitkomst, eigen, alle);
}

const vier: readonly Bouwgeval[] = [
  [[1], 1],
  [[1], 1],
  [[0], 0],
  [[0], 0],
];

describe('all ways to deal the outcomes out', () => {
  test('both outcomes in A, or both outside it: two of six', () => {
    expect(toets(vier)).toEqual({
      gedekt: 2,
      metUitkomst: 2,
      mogelijk: 6,
      p: 2 / 6,
      kleinsteP: 2 / 6,
      wijze: 'volledig',
      aantal: 6,
    });
  });

  test('within blocks: two of four', () => {
    const blokken = [...vier.entries()].map(([i, [condities, uitkomst]]): Bouwgeval => [condities, uitkomst, i % 2]);
    expect(toets(blokken)).toMatchObject({ gedekt: 2, mogelijk: 4, p: 2 / 4, kleinsteP: 2 / 4, aantal: 4 });
  });

  test('only cases with the outcome are covered, and other arrangements may cover more', () => {
    // Two of three in A, 2 / 3 consistent. Of ten: one with all three in A covers 3; six with two in A cover 2; the three with one in A have two
    // outside it, and cover 2.
    const rijen: readonly Bouwgeval[] = [
      [[1], 1],
      [[1], 1],
      [[1], 0],
      [[0], 1],
      [[0], 0],
    ];
    expect(toets(rijen, {}, { ...grenzen, inclusiegrens: 0.6 })).toMatchObject({
      gedekt: 2,
      metUitkomst: 3,
      mogelijk: 10,
      p: 1,
      kleinsteP: 1 / 10,
    });
  });

  test('nothing can be sufficient: all ways are as high, and the highest', () => {
    const rijen: readonly Bouwgeval[] = [
      [[1], 1],
      [[1], 0],
    ];
    expect(toets(rijen)).toMatchObject({ gedekt: 0, metUitkomst: 1, mogelijk: 2, p: 1, kleinsteP: 1 });
  });

  test('a combination with too few cases does not count', () => {
    const rijen: readonly Bouwgeval[] = [...vier, [[0], 0]];
    // Of ten only the one with both in A covers two; where both are outside it, only 2 of 3 have it.
    expect(toets(rijen)).toMatchObject({ gedekt: 2, mogelijk: 10, p: 1 / 10 });
    expect(toets(rijen, {}, { ...grenzen, frequentiegrens: 3 })).toMatchObject({ gedekt: 0, p: 1 });
  });

  test('work is every case, and every case that is in a combination at all, for every way', () => {
    const { gevraagd, genomen, teller } = bouwTeller();
    toets(vier, { maximum: 6 }, grenzen, teller);
    expect(gevraagd).toEqual([6 * (4 + 2 + 2)]);
    expect(genomen).toEqual([8, 8, 8, 8, 8, 8]);
  });
});

describe('a sample', () => {
  const steekproef = { maximum: 5, steekproef: 99 };

  test('when there are more ways than the maximum', () => {
    const { gevraagd, genomen, teller } = bouwTeller();
    const { p, pInterval, ...rest } = toets(vier, steekproef, grenzen, teller);
    expect(rest).toEqual({
      gedekt: 2,
      metUitkomst: 2,
      mogelijk: 6,
      kleinsteP: 1 / 100,
      wijze: 'steekproef',
      aantal: 100,
    });
    // One in three is as high.
    const hoog = Math.round(p * 100) - 1;
    expect(p).toBe((hoog + 1) / 100);
    expect(Math.abs(hoog - 33)).toBeLessThan(15);
    expect(pInterval).toEqual(estimateClopperPearson(hoog, 99, { betrouwbaarheid: 0.99 }).interval);
    expect(gevraagd).toEqual([99 * 8]);
    expect(genomen).toEqual(Array.from({ length: 99 }, () => 8));
  });

  test('outcomes stay within their blocks', () => {
    const vast: readonly Bouwgeval[] = [
      [[1], 1, 0],
      [[1], 1, 0],
      [[0], 0, 1],
      [[0], 1, 1],
    ];
    // Whichever of the second block has it, both of the first do.
    expect(toets(vast, { maximum: 1, steekproef: 99 })).toMatchObject({ mogelijk: 2, p: 1, gedekt: 2 });
  });

  test('it is the same in whatever order the cases came', () => {
    const rijen: readonly (readonly [string, ...Bouwgeval])[] = [
      ['a', [1, 1], 0.75, 0],
      ['b', [1, 0], 0.875, 0],
      ['c', [0, 1], 0.25, 0],
      ['d', [0, 0], 0.125, 1],
      ['e', [1, 1], 1, 1],
      ['f', [0.25, 1], 0, 1],
      ['g', [1, 0.25], 0.625, 1],
      ['h', [0, 0.75], 0.375, 0],
    ];
    const list = (volgorde: readonly number[]) => {
      const eigen = volgorde.flatMap((i) => rijen.slice(i, i + 1));
      const casussen = { ...bouwCasussen(eigen.map(([, ...geval]) => geval)), gevallen: eigen.map(([naam]) => naam) };
      return ['x', 'y', 'z'].map((zaad) => {
        const keuze = { betrouwbaarheid: 0.95, maximum: 1, steekproef: 99, zaad, teller: bouwTeller().teller };
        return testToeval(casussen, bouwTafel(casussen, grenzen), casussen.uitkomst, grenzen, keuze).p;
      });
    };
    const eerst = list([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(new Set(eerst).size).toBeGreaterThan(1);
    expect(list([7, 6, 5, 4, 3, 2, 1, 0])).toEqual(eerst);
    expect(list([3, 0, 6, 1, 7, 4, 2, 5])).toEqual(eerst);
  });

  test('when all ways would take too much work', () => {
    const veel = Array.from({ length: 30 }, (_, i): Bouwgeval => [[i % 2], i % 2]);
    expect(toets(veel, { maximum: 1e12, steekproef: 99 })).toMatchObject({
      wijze: 'steekproef',
      mogelijk: 155_117_520,
    });
  });

  test('by default a hundred million looks, and no more than 99,999 ways', () => {
    const veel = Array.from({ length: 1_000 }, (_, i): Bouwgeval => [[i % 2], i % 2]);
    const vraag = (rijen: readonly Bouwgeval[]) => {
      const { gevraagd, teller } = bouwTeller(99);
      expect(() => toets(rijen, { maximum: 1 }, grenzen, teller)).toThrow(RangeError);
      return gevraagd;
    };
    expect(vraag(veel)).toEqual([50_000 * 2_000]);
    expect(vraag(vier)).toEqual([99_999 * 8]);
  });

  test('ten times as many are too many', () => {
    const { gevraagd, teller } = bouwTeller(99);
    const vraag = (aantal: number) => () => toets(vier, { maximum: 5, steekproef: aantal }, grenzen, teller);
    expect(vraag(125_000_000)).toThrow('1000000000');
    expect(gevraagd).toEqual([1e9]);
    const fout = foutVan(vraag(125_000_001));
    expect([fout.code, fout.params]).toEqual([
      'evaluatie.aantal_te_groot',
      { naam: 'steekproef', waarde: 125_000_001, maximum: 125_000_000 },
    ]);
  });
});
