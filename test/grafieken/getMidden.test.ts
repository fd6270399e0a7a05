/** The middle of an outline, computed by hand. */
import { describe, expect, test } from 'vitest';
import { getMidden, getOppervlak } from '../../src/grafieken/getMidden.js';
import type { Punt, Ring } from '../../src/grafieken/readVlakken.js';

const DRIEHOEK: Ring = [
  [10, 20],
  [13, 20],
  [10, 23],
];
const andersom = ([eerste, ...rest]: Ring): Ring => [eerste, ...[...rest].reverse()];
/** A bowl 10 wide and 10 high with a bottom of 1, and with walls of these widths. */
const bak = (links: number, rechts: number): Ring => [
  [0, 0],
  [10, 0],
  [10, 10],
  [10 - rechts, 10],
  [10 - rechts, 1],
  [links, 1],
  [links, 10],
  [0, 10],
];

describe('the middle of an outline', () => {
  test('twice the area has the sign of the way round', () => {
    expect(getOppervlak(DRIEHOEK)).toBe(9);
    expect(getOppervlak(andersom(DRIEHOEK))).toBe(-9);
    expect(getOppervlak([...DRIEHOEK, [10, 20]])).toBe(9);
    expect(getOppervlak(bak(1, 1))).toBe(56);
  });

  test.each<[string, Ring, Punt]>([
    ['of a triangle', DRIEHOEK, [11, 21]],
    ['of a triangle the other way round', andersom(DRIEHOEK), [11, 21]],
    ['of a closed triangle', [...DRIEHOEK, [10, 20]], [11, 21]],
    // The full square less the inside: (100 * 5 - 72 * 5.5) / 28 high, in the wall that comes first.
    ['of a bowl', bak(1, 1), [0.5, 104 / 28]],
    // (100 * 5 - 63 * 5.5) / 37 high, in the wider wall.
    ['of a bowl with a thick wall on the right', bak(1, 2), [9, 153.5 / 37]],
    ['of a bowl with a thick wall on the left', bak(2, 1), [1, 153.5 / 37]],
    [
      'of a line',
      [
        [1, 1],
        [2, 1],
        [3, 1],
        [1, 1],
      ],
      [1, 1],
    ],
  ])('%s', (_, ring, [x, y]) => {
    const [eigenX, eigenY] = getMidden(ring);
    expect(eigenX).toBeCloseTo(x, 10);
    expect(eigenY).toBeCloseTo(y, 10);
  });
});
