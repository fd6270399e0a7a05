import { describe, expect, test } from 'vitest';
import { createVergelijker } from '../../src/evaluatie/configuraties/createVergelijker.js';
import { omitGeval } from '../../src/evaluatie/configuraties/omitGeval.js';
import { type Bouwgeval, bouwCasussen } from './casussenbouw.js';

const grenzen = { inclusiegrens: 0.8, prigrens: 0.5, frequentiegrens: 1 };
const vrij = { aanwezig: 0, afwezig: 0 };

function vergelijk(rijen: readonly Bouwgeval[], richting = vrij) {
  const genomen: number[] = [];
  const teller = { hoogstens: 1e9, check: () => {}, look: () => {}, spend: (n: number) => genomen.push(n) };
  const casussen = bouwCasussen(rijen);
  return { casussen, genomen, isEender: createVergelijker(casussen, grenzen, richting, teller) };
}

// A and B have the outcome, neither nor A alone have it: B is the simplest model.
const drie: readonly Bouwgeval[] = [
  [[1, 1], 1],
  [[0, 0], 0],
  [[1, 0], 0],
];

test('the same, and the same models of fewer combinations, and other models', () => {
  const { casussen, genomen, isEender } = vergelijk(drie);
  expect(isEender(casussen, grenzen)).toBe(true);
  // Without `neither` B is still the only one; without `A alone` A would do as well.
  const [zonderGeen, zonderA] = [omitGeval(casussen, 1), omitGeval(casussen, 2)];
  for (let keer = 0; keer < 2; keer++) {
    expect([isEender(zonderGeen, grenzen), isEender(zonderA, grenzen)]).toEqual([true, false]);
  }
  // Its cases times the four combinations, at the start and for each question.
  expect(genomen).toEqual([12, 12, 8, 8, 8, 8]);
});

test('other sufficient combinations', () => {
  const { casussen, isEender } = vergelijk(drie);
  expect(isEender(omitGeval(casussen, 0), grenzen)).toBe(false);
  expect(isEender({ ...casussen, uitkomst: Float64Array.of(1, 1, 0) }, grenzen)).toBe(false);
  expect(isEender(casussen, { ...grenzen, frequentiegrens: 2 })).toBe(false);
});

test('a combination with too few cases is as good as absent', () => {
  const { casussen, isEender } = vergelijk([drie[0]!, drie[0]!, drie[1]!, drie[2]!, drie[2]!]);
  expect(isEender(casussen, { ...grenzen, frequentiegrens: 2 })).toBe(true);
  expect(isEender(omitGeval(casussen, 3), { ...grenzen, frequentiegrens: 2 })).toBe(false);
});

describe('more pairs of models than are worked out', () => {
  // A ring of six combinations of three conditions has two models; here it comes four times, far apart, so that there are sixteen of them, and 256
  // pairs.
  const kring = new Set([0b000, 0b001, 0b011, 0b111, 0b110, 0b100]);
  const ver = new Set([0b000, 0b011, 0b101, 0b110]);
  const rijen = Array.from({ length: 64 }, (_, code): Bouwgeval => {
    const bits = [32, 16, 8, 4, 2, 1].map((bit) => Number((code & bit) !== 0));
    return [bits, Number(kring.has(code % 8) && ver.has(Math.floor(code / 8)))];
  });

  test('the same cases are the same, others are not, though nothing would change', () => {
    const { casussen, isEender } = vergelijk(rijen);
    expect(isEender(casussen, grenzen)).toBe(true);
    // All its neighbours are negative as well, so that no simpler product comes.
    expect(isEender(omitGeval(casussen, 0b111010), grenzen)).toBe(false);
  });
});
