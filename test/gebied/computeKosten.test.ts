/** What the size of an area costs: the square of its distance to the target, and four more outside the band. */
import { describe, expect, test } from 'vitest';
import { computeKosten } from '../../src/gebied/samenstellen/computeKosten.js';
import { computeMinsteKosten } from '../../src/gebied/samenstellen/computeMinsteKosten.js';
import { getStatus } from '../../src/gebied/samenstellen/getStatus.js';
import { BAND } from './klein.js';

describe('the cost of a size, with a target of 100 and a band from 80 to 120', () => {
  test.each([
    [100, 0, 'goed'],
    [90, 0.01, 'goed'],
    [80, 0.04, 'goed'],
    [79, 4.0441, 'te_klein'],
    [120, 0.04, 'goed'],
    [121, 4.0441, 'te_groot'],
    [0, 5, 'te_klein'],
    [200, 5, 'te_groot'],
  ] as const)('%d inhabitants cost %d', (inwoners, kosten, status) => {
    expect(computeKosten(inwoners, BAND)).toBeCloseTo(kosten, 12);
    expect(getStatus(inwoners, BAND)).toBe(status);
  });

  test.each([
    ['nobody', 0, 5],
    ['half an area', 50, 4.25],
    ['one area', 100, 0],
    ['one that is too large, as two would be too small', 150, 4.25],
    ['two at the bottom of the band', 160, 0.08],
    ['two', 180, 0.02],
    ['two above the target', 230, 0.045],
    ['three below it', 290, 1 / 300],
    ['three', 300, 0],
    ['three of 110, not four of 82.5', 330, 0.03],
  ])('the least that they can cost together: %s', (_, inwoners, kosten) => {
    expect(computeMinsteKosten(inwoners, BAND)).toBeCloseTo(kosten, 12);
  });
});
