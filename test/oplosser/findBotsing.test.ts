/** A clash among many requirements: the questions that are asked, one after the other, and what no answer leaves open. */
import { describe, expect, test } from 'vitest';
import { findBotsing } from '../../src/oplosser/index.js';

type Sets = readonly (readonly number[])[];

/** What is found, and the questions: a set can be met unless it holds one of `sets`, and one of `stil` has no answer. */
function find(aantal: number, sets: Sets, stil: Sets = []) {
  const vragen: string[] = [];
  const uit = findBotsing(aantal, (elementen) => {
    const sleutel = elementen.join();
    vragen.push(sleutel);
    if (stil.some((set) => set.join() === sleutel)) return undefined;
    return !sets.some((set) => set.every((e) => elementen.includes(e)));
  });
  return { uit, vragen };
}
const paren = (links: readonly number[], rechts: readonly number[]): Sets =>
  links.flatMap((e) => rechts.map((f) => [e, f].sort((a, b) => a - b))).sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]!);

describe('a clash of eleven', () => {
  test('with an element of every clash is sought around that', () => {
    const { uit, vragen } = find(11, [
      [0, 1, 6],
      [1, 8],
    ]);
    expect(uit).toEqual({
      elementen: [1, 8],
      kleinste: true,
      botsingen: [
        [1, 8],
        [0, 1, 6],
      ],
      alle: false,
      weglaten: [[1]],
    });
    expect(vragen).toEqual([
      // Without the last, as long as the rest clashes.
      '0,1,2,3,4,5,6,7,8,9',
      '0,1,2,3,4,5,6,7,8',
      '0,1,2,3,4,5,6,7',
      '0,1,2,3,4,5,6',
      '0,1,2,3,4,5',
      '0,1,2,3,4,6',
      '0,1,2,3,6',
      '0,1,2,6',
      '0,1,6',
      '0,6',
      '1,6',
      // Which of these three is in every clash: only 1.
      '1,2,3,4,5,6,7,8,9,10',
      '0,2,3,4,5,6,7,8,9,10',
      '0,1,2,3,4,5,7,8,9,10',
      // That alone, and with each of the others.
      '1',
      '0,1',
      '1,2',
      '1,3',
      '1,4',
      '1,5',
      '1,7',
      '1,8',
    ]);
  });

  test('of which one question has no answer is maybe not the smallest', () => {
    const sets = [
      [1, 2, 3, 6],
      [4, 7, 8, 9],
    ];
    const uit = {
      elementen: [1, 2, 3, 6],
      kleinste: false,
      botsingen: [[1, 2, 3, 6]],
      alle: false,
      weglaten: paren([1, 2, 3, 6], [4, 7, 8, 9]),
    };
    expect(find(11, sets, [[0, 1], [10]]).uit).toEqual(uit);
    expect(find(11, sets, []).uit).toEqual({ ...uit, kleinste: true });
    // Nothing at all is not asked when no element is in every clash.
    expect(find(11, sets).vragen).not.toContain('');
  });

  test('that was filtered without every answer is not told beside a smaller one', () => {
    const { uit } = find(10, [[0], [4]], [[0], [1, 2, 3, 4, 5, 6, 7, 8, 9]]);
    expect(uit).toEqual({ elementen: [4], kleinste: false, botsingen: [[4]], alle: false, weglaten: [[0, 4]] });
  });
});
