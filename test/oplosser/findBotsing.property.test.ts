import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findBotsing } from '../../src/oplosser/index.js';

/** Requirements that clash when all elements of one of these sets are among them. */
const createVraag = (botsingen: readonly (readonly number[])[]) => (elementen: readonly number[]) =>
  !botsingen.some((set) => set.every((e) => elementen.includes(e)));

describe('findBotsing', () => {
  test('finds a smallest set, also when leaving out one by one ends in a larger one', () => {
    // From the back the pair 3, 4 is broken first, and three elements are left.
    expect(
      findBotsing(
        5,
        createVraag([
          [0, 1, 2],
          [3, 4],
        ]),
      ),
    ).toEqual({ elementen: [3, 4], kleinste: true });
    expect(findBotsing(3, createVraag([[1]]))).toEqual({ elementen: [1], kleinste: true });
  });

  test('says that a smaller one may exist when a question has no answer, or there are too many sets to try', () => {
    const metGat = (elementen: readonly number[]) =>
      elementen.length === 2 ? undefined : createVraag([[0, 1, 2]])(elementen);
    expect(findBotsing(3, metGat)).toEqual({ elementen: [0, 1, 2], kleinste: false });
    const groot = Array.from({ length: 8 }, (_, e) => e);
    expect(findBotsing(40, createVraag([groot]))).toEqual({ elementen: groot, kleinste: false });
  });

  test('has as few elements as the smallest of the sets that clash', () => {
    const sets = fc.array(fc.uniqueArray(fc.nat({ max: 6 }), { minLength: 1, maxLength: 5 }), { minLength: 1 });
    fc.assert(
      fc.property(sets, (botsingen) => {
        const { elementen, kleinste } = findBotsing(7, createVraag(botsingen));
        expect(kleinste).toBe(true);
        expect(createVraag(botsingen)(elementen)).toBe(false);
        expect(elementen.length).toBe(Math.min(...botsingen.map((set) => set.length)));
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
