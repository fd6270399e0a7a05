/** How areas of squares are judged: who lives outside the band, and size and shape. */
import { describe, expect, test } from 'vitest';
import { addMaat } from '../../src/gebied/splitsen/addMaat.js';
import { createOordeel } from '../../src/gebied/splitsen/createOordeel.js';
import { isBeter } from '../../src/gebied/splitsen/isBeter.js';
import { toMaat } from '../../src/gebied/splitsen/maat.js';
import { sumMaten } from '../../src/gebied/splitsen/sumMaten.js';
import { BAND } from './klein.js';

/** An area of squares at these places, with so many inhabitants together. */
const maak = (inwoners: number, ...plekken: readonly (readonly [number, number])[]) => ({
  ...sumMaten(
    plekken.map(([x, y]) => toMaat({ x, y }, 0)),
    plekken.keys(),
  ),
  inwoners,
});

describe('what squares add up to', () => {
  const [een, ander] = [toMaat({ x: 3, y: 2 }, 7), toMaat({ x: 5, y: 1 }, 4)];

  test('one, both, and one less', () => {
    expect(een).toEqual({ aantal: 1, inwoners: 7, x: 3, y: 2, kwadraat: 13 });
    const samen = { aantal: 2, inwoners: 11, x: 8, y: 3, kwadraat: 39 };
    expect(addMaat(een, ander)).toEqual(samen);
    expect(addMaat(samen, een, -1)).toEqual(ander);
    expect(addMaat(addMaat(samen, samen), samen, -1)).toEqual(samen);
    expect(sumMaten([een, ander], [])).toEqual({ aantal: 0, inwoners: 0, x: 0, y: 0, kwadraat: 0 });
  });
});

describe('a judgement', () => {
  // Of two squares d apart the moment of inertia is half of d squared: 2, 8 and 5, with a mean of 5.
  const BEGIN = [maak(90, [0, 0], [2, 0]), maak(130, [1, 0], [1, 4]), maak(60, [1, 1], [4, 2])] as const;
  const judge = createOordeel(BEGIN, BAND);

  test.each([
    ['no area', [], 0, 0],
    ['one within the band: a tenth off, and rounder than the mean', [0], 0, 0.01 + 0.2],
    ['one above it', [1], 130, 0.09 + 0.8],
    ['one below it', [2], 60, 0.16 + 0.5],
    ['all together', [0, 1, 2], 190, 0.26 + 1.5],
  ])('%s', (_, nummers, buiten, kosten) => {
    const oordeel = judge(...nummers.map((nummer) => BEGIN[nummer]!));
    expect(oordeel).toEqual({ buiten, kosten: expect.closeTo(kosten, 12) });
  });

  test('where all began as one square the scale is one', () => {
    const oordeel = createOordeel([maak(50, [3, 3]), maak(50, [4, 4])], BAND)(maak(100, [0, 0], [2, 0]));
    expect(oordeel).toEqual({ buiten: 0, kosten: expect.closeTo(1, 12) });
  });
});

test.each([
  ['fewer people outside', [10, 5], [11, 0], true],
  ['more people outside', [11, 0], [10, 5], false],
  ['as many, and cheaper', [10, 1], [10, 2], true],
  ['as many, and as cheap', [10, 1], [10, 1], false],
  ['as many, and cheaper by rounding only', [10, 1 - 1e-10], [10, 1], false],
  ['as many, and cheaper by just more', [10, 1 - 2e-9], [10, 1], true],
  ['as many, and dearer', [10, 2], [10, 1], false],
] as const)('better: %s', (_, een, ander, verwacht) => {
  const toOordeel = ([buiten, kosten]: readonly [number, number]) => ({ buiten, kosten });
  expect(isBeter(toOordeel(een), toOordeel(ander))).toBe(verwacht);
});
