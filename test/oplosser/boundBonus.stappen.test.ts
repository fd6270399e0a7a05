/** The bound under quota and bonus, to the unit: prices that are sought over many rounds, for one vak and for two. */
import { expect, test } from 'vitest';
import { type Keuzeprobleem, solveDoel } from '../../src/oplosser/index.js';
import { boundBonus } from '../../src/oplosser/zeef/boundBonus.js';
import { buren, quota, RUIM, vraag } from './klein.js';

type Geval = [string, () => Keuzeprobleem, { grens: number; waarde: number[] }];

const GEVALLEN: readonly Geval[] = [
  [
    'of two vakken with six pairs of neighbours',
    () =>
      vraag(
        [
          [154, 298, 358, 267, 597, -83],
          [-64, 958, 543, 520, 610, 700],
        ],
        { vakken: quota([1, 1], [2, 2]), paren: buren(6, [0, 1], [0, 2], [0, 3], [1, 2], [1, 3], [3, 5]), bonus: 400 },
      ),
    { grens: 3990, waarde: [20, 14, 38, 8, -254, -4] },
  ],
  [
    'of one vak with a place that nobody needs',
    () => vraag([[389, 824, -98]], { vakken: quota([1], [2]), paren: buren(3, [1, 2]), bonus: 100 }),
    { grens: 1213, waarde: [373, 808, -14] },
  ],
  [
    'in single units',
    () =>
      vraag([[0, 8, 6, 5, 5, 6]], {
        vakken: quota([1], [2]),
        paren: buren(6, [0, 1], [0, 2], [0, 3], [0, 5], [1, 3], [1, 4], [3, 4]),
        bonus: 1,
      }),
    { grens: 15, waarde: [-3, 1, -1, -1, 0, -1] },
  ],
  [
    'with a price of nought',
    () =>
      vraag(
        [
          [-7, 67, 12, 96],
          [65, 11, 49, -9],
        ],
        {
          vakken: quota([1, 0], [2, 1]),
          masker: Int32Array.of(2, 3, 3, 2),
          paren: buren(4, [0, 2], [1, 2], [2, 3]),
          bonus: 20,
        },
      ),
    { grens: 184, waarde: [4, 75, 28, -62] },
  ],
];

test.each(GEVALLEN)('the bound %s', (_, probleem, { grens, waarde }) => {
  const uit = boundBonus(probleem())!;
  expect({
    grens: uit.grens,
    waarde: Array.from(uit.waarde, (x) => x + 0),
    val: Array.from(uit.val, (x) => x + 0),
  }).toEqual({ grens, waarde, val: waarde.map((x) => Math.min(0, x)) });
});

test.each(GEVALLEN)('no choice is worth more than the bound %s', (_, probleem, { grens }) => {
  const { stappen, volledig } = solveDoel(probleem(), { soort: 'totaal' }, RUIM);
  expect(volledig).toBe(true);
  expect(stappen[0]!.waarde).toBeLessThanOrEqual(grens);
});
