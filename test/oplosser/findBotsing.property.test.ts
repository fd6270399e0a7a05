import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findBotsing } from '../../src/oplosser/index.js';
import { runs } from '../runs.js';

/** Requirements that clash when all elements of one of these sets are among them. */
const createVraag = (botsingen: readonly (readonly number[])[]) => (elementen: readonly number[]) =>
  !botsingen.some((set) => set.every((e) => elementen.includes(e)));

/** Every set of 0 up to `aantal`, by trying all of them: by size, then in order. */
const listAlle = (aantal: number): number[][] =>
  Array.from({ length: 2 ** aantal }, (_, m) =>
    Array.from({ length: aantal }, (_, e) => e).filter((e) => (m >> e) & 1),
  ).sort((a, b) => a.length - b.length);

const opVolgorde = (sets: readonly (readonly number[])[]) => sets.map((set) => set.join()).sort();

describe('findBotsing', () => {
  test('finds a smallest set, also when leaving out one by one ends in a larger one', () => {
    // From the back the pair 3, 4 is broken first, and three elements are left.
    const sets = [
      [0, 1, 2],
      [3, 4],
    ];
    const twee = {
      elementen: [3, 4],
      kleinste: true,
      botsingen: [
        [3, 4],
        [0, 1, 2],
      ],
    };
    const paren = [0, 1, 2].flatMap((e) => [3, 4].map((f) => [e, f]));
    expect(findBotsing(5, createVraag(sets))).toEqual({ ...twee, alle: true, weglaten: paren });
    // Among more elements both are found as well, but it is not said that they are all.
    expect(findBotsing(12, createVraag(sets))).toEqual({ ...twee, alle: false, weglaten: paren });
    expect(findBotsing(3, createVraag([[1]]))).toEqual({
      elementen: [1],
      kleinste: true,
      botsingen: [[1]],
      alle: true,
      weglaten: [[1]],
    });
    // The smaller one holds an element that every clash needs.
    const metEen = [
      [0, 1, 2, 3],
      [0, 8, 9],
    ];
    expect(findBotsing(12, createVraag(metEen))).toMatchObject({
      elementen: [0, 8, 9],
      kleinste: true,
      weglaten: [[0]],
    });
  });

  test('knows a clash among many to be the only one when all others can be met without any of its elements', () => {
    const groot = Array.from({ length: 8 }, (_, e) => 3 * e);
    expect(findBotsing(40, createVraag([groot]))).toEqual({
      elementen: groot,
      kleinste: true,
      botsingen: [groot],
      alle: true,
      weglaten: groot.map((e) => [e]),
    });
  });

  test('says that a smaller one may exist when a question has no answer, or there are too many sets to try', () => {
    const metGat = (elementen: readonly number[]) =>
      elementen.length === 2 ? undefined : createVraag([[0, 1, 2]])(elementen);
    const onzeker = { elementen: [0, 1, 2], kleinste: false, botsingen: [[0, 1, 2]], alle: false, weglaten: [] };
    expect(findBotsing(3, metGat)).toEqual(onzeker);
    expect(findBotsing(3, () => undefined)).toEqual(onzeker);
    const zonderEen = (elementen: readonly number[]) =>
      elementen.length === 11 || elementen.length === 1 ? undefined : createVraag([[0, 1, 2]])(elementen);
    expect(findBotsing(12, zonderEen)).toEqual(onzeker);
    const achttallen = [0, 8].map((van) => Array.from({ length: 8 }, (_, e) => van + e));
    expect(findBotsing(40, createVraag(achttallen))).toMatchObject({
      elementen: achttallen[0],
      kleinste: false,
      alle: false,
    });
    // Too many ways to leave out three.
    const drieen = [0, 3, 6].map((van) => [van, van + 1, van + 2]);
    expect(findBotsing(40, createVraag(drieen))).toMatchObject({ elementen: [0, 1, 2], kleinste: true, weglaten: [] });
  });

  test('finds every irreducible set and every smallest way out, as trying all sets does', () => {
    const sets = fc.array(fc.uniqueArray(fc.nat({ max: 6 }), { minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 6,
    });
    const alle = listAlle(7);
    fc.assert(
      fc.property(sets, (botsingen) => {
        const vraag = createVraag(botsingen);
        const uit = findBotsing(7, vraag);
        const klein = alle.filter((set) => !vraag(set) && set.every((e) => vraag(set.filter((ander) => ander !== e))));
        const hit = alle.filter((set) => klein.every((botsing) => botsing.some((e) => set.includes(e))));
        const minst = Math.min(...hit.map(({ length }) => length));
        expect(uit).toMatchObject({ kleinste: true, alle: true });
        expect(opVolgorde(uit.botsingen)).toEqual(opVolgorde(klein));
        expect(uit.elementen.length).toBe(Math.min(...klein.map(({ length }) => length)));
        expect(opVolgorde(uit.weglaten)).toEqual(opVolgorde(hit.filter(({ length }) => length === minst)));
        // Among many the same clash, and never one with an element that is not needed.
        const veel = findBotsing(11, vraag);
        expect(veel.elementen.length).toBe(uit.elementen.length);
        for (const set of veel.botsingen) expect(opVolgorde(uit.botsingen)).toContain(set.join());
        expect(opVolgorde(veel.weglaten)).toEqual(opVolgorde(uit.weglaten));
      }),
      { seed: 1, numRuns: runs(200, 60) },
    );
  });
});
